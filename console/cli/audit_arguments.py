"""The options of the verbs that concern the audit."""

from argparse import ArgumentParser


def add_check(check: ArgumentParser) -> None:
    """Options of `db check`."""
    check.add_argument("--seal", action="store_true", help="print the newest seal, to keep it elsewhere, and end")
    check.add_argument("--expect", metavar="N:DIGEST", help="a seal that was kept; it has to be there as it was")
