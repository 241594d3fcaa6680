"""The check of a floor with its audit: seals what is committed, then looks at every row and at the chain of seals."""

import sys
from argparse import Namespace

import sqlalchemy as sa

from console.cli.tables import print_json
from console.cli.target import database_url
from db.audit.chain_check import Expected, expected
from db.audit.sealing import head, may_read_seals, note_whole, seal_all
from db.engine import reading
from db.maintenance.check import check_floor
from db.opening import opened_floor, schema_of
from db.schema_version import HEAD


def check(options: Namespace) -> int:
    """Print what is wrong with the database; 1 where anything is. With --seal only the newest seal, to keep elsewhere."""
    written_down = expected(options.expect) if options.expect else None
    with opened_floor(database_url(options), any_schema=True) as engine:
        with reading(engine) as connection:
            is_current = schema_of(connection) == HEAD
        if is_current:
            seal_all(engine)
        with reading(engine) as connection:
            if options.seal:
                return _print_seal(options, _newest(connection) if is_current else None)
            findings = check_floor(connection, written_down)
            seal = _newest(connection) if is_current else None
        if not findings and seal is not None:
            note_whole(engine, seal.number)
    if options.format == "json":
        print_json({"whole": not findings, "findings": findings})
    else:
        print("\n".join(findings or ["The database is whole."]))
    if findings:
        print(f"The check found {len(findings)} problem{'s' if len(findings) > 1 else ''}.", file=sys.stderr)
    return 1 if findings else 0


def _newest(connection: sa.Connection) -> Expected | None:
    if not may_read_seals(connection):
        return None
    newest = head(connection)
    return Expected(newest.number, newest.chain)


def _print_seal(options: Namespace, seal: Expected | None) -> int:
    if seal is None:
        print("Only the floor's owner reads its seals.", file=sys.stderr)
        return 1
    if options.format == "json":
        print_json({"seal": str(seal), "number": seal.number, "digest": seal.chain})
    else:
        print(seal)
    return 0
