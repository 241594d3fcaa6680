"""The verbs `erase customer` and `erase agent`: says what would go, and with it erases for good."""

import sys
from argparse import Namespace
from collections.abc import Mapping

from console.cli.tables import print_json, table, terminal_width
from console.cli.target import database_url
from db.audit.erased_file import overwrite_free_pages
from db.audit.erasing import Foreseen, agents, counts_of, customers, erase, foreseen, the_only
from db.audit.sealing import seal_all
from db.errors import Refused
from db.opening import opened_floor


def run(options: Namespace) -> int:
    """Erase a customer or an agent; with --dry-run only say what would go."""
    with opened_floor(database_url(options)) as engine:
        with engine.begin() as connection:
            found = (customers if options.whom == "customer" else agents)(connection, options.said)
            before = foreseen(connection, the_only(found, options.whom, options.said))
        _refuse(before)
        if options.dry_run:
            _print(options, before.counts, "would be erased", done=False)
            return 0
        with engine.begin() as connection:
            done = erase(connection, before.found, options.reason)
        seal_all(engine)
        clean = overwrite_free_pages(engine)
    _print(options, counts_of(done), "were erased", done=True)
    if options.format != "json":
        print(_AFTER if clean else _AFTER_SERVER)
    return 0


_AFTER = "The file was written anew without it. Backups made before still hold it: delete or erase those as well."
_AFTER_SERVER = (
    "Backups made before still hold it, and the server's own logs of writes until they are used again: delete those as"
    " well."
)


#: What speaks against it, by the word of the refusal; said here too, because this needs no screen.
_WHY = {
    "contact_open": "A contact of this customer is still open; erase it once that is closed.",
    "agent_at_work": "The agent is signed in; erase them once they are offline.",
    "contact_in_hand": "The agent still has a contact; erase them once it is closed or moved.",
    "erased_already": "Who this was has been erased already.",
    "not_yours": "Only a manager of the whole floor, or its owner, erases.",
    "gone": "It is not there any more.",
}


def _refuse(before: Foreseen) -> None:
    if before.held_because is not None:
        raise Refused("A legal hold keeps it: {reason}", reason=before.held_because)
    if before.refusal is not None:
        raise Refused("{said}", said=_WHY.get(before.refusal, before.refusal))


def _print(options: Namespace, counts: Mapping[str, int], said: str, *, done: bool) -> None:
    if options.format == "json":
        print_json({"erased": done, "whom": options.whom, "rows": dict(counts)})
        return
    rows = [[name.replace("_", " "), f"{number:,}"] for name, number in sorted(counts.items())]
    print(table(["what", "rows"], rows, terminal_width(sys.stdout)))
    print(f"Texts and names of these rows {said}; times, amounts and counts stay. It cannot be undone.")
