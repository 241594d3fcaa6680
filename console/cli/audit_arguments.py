"""The options of the verbs that concern the audit."""

from argparse import ArgumentParser
from typing import Any

from console.cli.verbs import add_group, add_verb, at_least


def add_check(check: ArgumentParser) -> None:
    """Options of `db check`."""
    check.add_argument("--seal", action="store_true", help="print the newest seal, to keep it elsewhere, and end")
    check.add_argument("--expect", metavar="N:DIGEST", help="a seal that was kept; it has to be there as it was")


def add_erase(verbs: Any) -> None:
    """The verb `erase`."""
    group = add_group(verbs, "erase", "erase what is known of a customer or an agent, for good; figures stay")
    for whom, metavar, text in (
        ("customer", "REFERENCE", "the customer's reference, or the number of a contact of theirs: C-20931"),
        ("agent", "LOGIN", "the agent's login, or name"),
    ):
        verb = add_verb(group, whom, "erase:run", f"erase one {whom}; it cannot be undone")
        verb.set_defaults(whom=whom)
        verb.add_argument("said", metavar=metavar, help=text)
        verb.add_argument("--dry-run", action="store_true", help="only say what would be erased")
        verb.add_argument("--reason", metavar="TEXT", help="why, for the record; without names")


def add_prune(prune: ArgumentParser) -> None:
    """Options of `db prune`."""
    prune.add_argument(
        "--days",
        type=at_least(0, float),
        metavar="N",
        help="days of the log of changes to keep (as it is set, else 14; at most what the agreement shows of one agent)",
    )
    prune.add_argument("--dry-run", action="store_true", help="only say what would go")
