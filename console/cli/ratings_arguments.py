"""The verb `import ratings`: what customers said of their contacts."""

from argparse import Namespace

from console.cli.tables import print_json
from console.cli.target import database_url
from console.cli.verbs import Verbs, add_verb, checked


def add_ratings(group: Verbs) -> None:
    """Add the verb to those of `import`."""
    verb = add_verb(
        group, "ratings", "ratings_arguments:ratings", "customers' ratings of contacts, from a survey's CSV file"
    )
    verb.add_argument("file", metavar="FILE.csv")
    verb.add_argument(
        "--scale",
        type=checked(_scale),
        default=(1, 5),
        metavar="1-5",
        help="lowest and highest score, if the file names none",
    )
    verb.add_argument("--source", default="survey", metavar="NAME", help="what the survey is called here")
    verb.add_argument("--zone", default="UTC", metavar="ZONE", help="of times that name no zone: 'Europe/Berlin'")
    verb.add_argument("--dry-run", action="store_true", help="only say what would be written")


def ratings(options: Namespace) -> int:
    """Import ratings."""
    from dataclasses import asdict
    from pathlib import Path

    from db.feeds.rating_import import import_ratings

    report = import_ratings(
        database_url(options),
        Path(options.file),
        scale=options.scale,
        source=options.source,
        zone=options.zone,
        dry_run=options.dry_run,
    )
    if options.format == "json":
        print_json(asdict(report))
        return 0
    done = "would be written" if report.dry_run else "written"
    print(f"{report.lines:,} lines read in {report.seconds:.1f} s; {report.added:,} ratings {done}.")
    for count, what in ((report.again, "were here before"), (report.unknown, "are about contacts that are not here")):
        if count:
            print(f"{count:,} {what}.")
    if report.broken_count:
        print(f"{report.broken_count:,} broken lines were left out:")
        print("\n".join(f"  line {place}: {why}" for place, why in report.broken))
    return 0


def _scale(text: str) -> tuple[int, int]:
    lowest, _, highest = text.partition("-")
    if not (lowest.isdecimal() and highest.isdecimal()) or int(highest) <= int(lowest):
        raise ValueError(f"{text!r} is no scale: write it like 1-5 or 0-10")
    return int(lowest), int(highest)
