"""The verb that brings in training: its arguments, and what it says of what it found."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from console.cli.verbs import Verbs, add_verb

_SHOWN = 20


def add(group: Verbs) -> None:
    """Add the verb to those of import."""
    verb = add_verb(
        group, "training", "training_arguments:training", "minutes of training that a learning system recorded"
    )
    verb.add_argument(
        "file", metavar="FILE.csv", help="columns agent, module (code or name), minutes in all, maybe team"
    )
    verb.add_argument("--dry-run", action="store_true", help="only say what would be done")


def training(options: Namespace) -> int:
    """Import training records; 1 where a line cannot be taken, and then nothing was written."""
    from console.cli.tables import print_json, shown
    from console.cli.target import database_url
    from db.feeds.training_import import import_training

    report = import_training(database_url(options), Path(options.file), dry_run=options.dry_run)
    if options.format == "json":
        print_json(asdict(report))
        return 1 if report.broken else 0
    print(f"{report.lines:,} lines read: {report.begun:,} begin, {report.changed:,} change, {report.same:,} as before.")
    if report.broken:
        print(f"{len(report.broken):,} lines cannot be taken; nothing was written:")
        for number, reason in report.broken[:_SHOWN]:
            print(f"  line {number}: {shown(reason)}")
        return 1
    if options.dry_run:
        print("Nothing was written: this was a dry run.")
    elif report.written:
        print("Written. Nothing is signed off by it: a coach does that.")
    return 0
