"""The verb `doctor`: says in words what is missing on this machine, and what to do about each thing."""

from argparse import Namespace

from console.cli.doctor_database import check_database
from console.cli.doctor_machine import check_machine
from console.cli.tables import print_json
from console.cli.target import database_url

_MARKS = {"ok": "ok", "missing": "MISSING", "hint": "hint"}


def examine(options: Namespace) -> int:
    """Print what was found; 1 where something that is needed is missing."""
    findings = [*check_machine(), *check_database(database_url(options))]
    missing = any(finding.state == "missing" for finding in findings)
    if options.format == "json":
        print_json({"ready": not missing, "findings": [finding._asdict() for finding in findings]})
    else:
        for finding in findings:
            print(f"{_MARKS[finding.state]:<8} {finding.what}: {finding.sentence}")
        print("\nSomething is missing." if missing else "\nEverything needed is here.")
    return 1 if missing else 0
