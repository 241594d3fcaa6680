"""The verb `db prune`: lets go what is older than the floor keeps, and shortens the log of changes."""

from argparse import Namespace
from typing import Final

from console.cli.tables import print_json
from console.cli.target import database_url
from db.audit.erased_file import overwrite_free_pages
from db.audit.sealing import seal_all
from db.coaching.agreement import agreement_now
from db.coaching.drafts import drop_old_drafts
from db.engine import reading
from db.maintenance.prune import prune_changes
from db.maintenance.retention import foreseen_prune, kept_classes, prune_kept
from db.opening import opened_floor
from db.queries.picture_values import iso

#: Days of the log of changes that are kept where nothing is set.
_DAYS: Final = 14.0


def prune(options: Namespace) -> int:
    """Let go what is older than it is to be kept; with --dry-run only say what would go."""
    with opened_floor(database_url(options)) as engine:
        with reading(engine) as connection:
            days = {one.kept: one.days for one in kept_classes(connection)}
            agreed = agreement_now(connection).individual_days
        of_log = _DAYS if days.get("changes") is None else float(days["changes"] or _DAYS)
        # The log tells each state of each agent: no further back than figures of one agent are shown anywhere else.
        of_log = min(of_log if options.days is None else options.days, float(agreed))
        if options.dry_run:
            with engine.begin() as connection:
                gone = foreseen_prune(connection)
            return _print_dry(options, gone, of_log)
        with engine.begin() as connection:
            classes = prune_kept(connection)
            drop_old_drafts(connection)
        seal_all(engine)
        pruned = prune_changes(engine, of_log)
        if "done" in classes.values():
            overwrite_free_pages(engine)
    if options.format == "json":
        print_json({"deleted": pruned.deleted, "before": iso(pruned.before_us), "classes": classes})
        return 0
    for kept, outcome in sorted(classes.items()):
        name = kept.replace("_", " ")
        print(
            f"{name}: kept by a legal hold."
            if outcome == "held"
            else f"{name}: only the last {days[kept]} days are left."
        )
    print(f"{pruned.deleted:,} changes from before {iso(pruned.before_us)} were deleted.")
    return 0


def _print_dry(options: Namespace, gone: dict[str, int], of_log: float) -> int:
    if options.format == "json":
        print_json({"would_go": gone, "days_of_changes": of_log})
        return 0
    for name, number in sorted(gone.items()):
        print(f"{number:,} {name} would go.")
    print(f"Changes older than {of_log:g} days would be deleted from the log. Nothing was changed.")
    return 0
