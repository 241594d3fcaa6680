"""The verbs of the floor's database: init, upgrade, status, backup."""

import sys
from argparse import Namespace
from pathlib import Path

from console.cli.tables import NOTHING, print_json, table, terminal_width
from console.cli.target import database_url
from db.address import parse
from db.audit.sealing import seal_all
from db.engine import reading
from db.floor_name import name_floor
from db.maintenance.backup import back_up
from db.maintenance.status import FloorStatus, floor_status
from db.migrations import upgrade as upgrade_schema
from db.opening import opened_floor, schema_of
from db.queries.picture_values import iso
from db.schema_version import HEAD, other_schema


def init(options: Namespace) -> int:
    """Make a floor, or bring the one that is there up to date."""
    url = database_url(options)
    done = _upgraded(options, url)
    name_floor(url, options.name, options.promise)
    return done


def upgrade(options: Namespace) -> int:
    """Bring a floor that is there to this program's schema."""
    url = database_url(options)
    with opened_floor(url, any_schema=True):
        pass
    return _upgraded(options, url)


def _upgraded(options: Namespace, url: str) -> int:
    upgrade_schema(url)
    where = parse(url).shown
    if options.format == "json":
        print_json({"database": where, "schema": HEAD})
    else:
        print(f"The floor at {where} is ready (schema {HEAD}).")
    return 0


def status(options: Namespace) -> int:
    """Print what the database holds."""
    url = database_url(options)
    with opened_floor(url, any_schema=True) as engine, reading(engine) as connection:
        found = floor_status(connection)
    if options.format == "json":
        print_json(_status_document(parse(url).shown, found))
        return 0
    for name, value in _status_lines(parse(url).shown, found):
        print(f"{name + ':':<14} {value}")
    if not found.is_current:
        print(other_schema(found.schema))
    return 0


def _status_document(where: str, found: FloorStatus) -> dict[str, object]:
    return {
        "database": where,
        "engine": found.engine,
        "schema": found.schema,
        "schema_of_this_program": HEAD,
        "size_bytes": found.size,
        "epoch": found.epoch,
        "epoch_began": iso(found.epoch_began_at),
        "changes": found.changes,
        "oldest_change": iso(found.oldest_change_at),
        "newest_change": iso(found.newest_change_at),
        "open_contacts": found.open_contacts,
        "counts": found.counts,
    }


def _status_lines(where: str, found: FloorStatus) -> list[tuple[str, str]]:
    counts = ", ".join(f"{number:,} {name}" for name, number in found.counts.items())
    oldest, newest = iso(found.oldest_change_at), iso(found.newest_change_at)
    span = f", {oldest} to {newest}" if found.changes else ""
    return [
        ("database", where),
        ("engine", found.engine),
        ("schema", f"{found.schema} (this program speaks {HEAD})"),
        ("size", f"{found.size / 1e6:,.1f} MB"),
        ("change log", f"{found.changes:,} changes{span}"),
        ("epoch", f"{found.epoch or NOTHING} since {iso(found.epoch_began_at) or NOTHING}"),
        ("open contacts", f"{found.open_contacts:,}"),
        ("rows", counts or NOTHING),
    ]


def backup(options: Namespace) -> int:
    """Copy the floor into a new file, and say what the copy cannot hold."""
    url = database_url(options)
    path = Path(options.file).absolute()
    with opened_floor(url, any_schema=True) as engine:
        with reading(engine) as connection:
            is_current = schema_of(connection) == HEAD
        if is_current:
            seal_all(engine)
        made = back_up(parse(url), engine, path)
    if options.format == "json":
        print_json({"file": str(made.path), "size_bytes": made.size, "roles_not_in_it": list(made.roles)})
        return 0
    print(f"The floor was copied to {made.path} ({made.size / 1e6:,.1f} MB).")
    if made.roles:
        print("The roles belong to the server and are not in the copy: make these there before you restore it.")
        print(table(["role"], [[role] for role in made.roles], terminal_width(sys.stdout)))
        print("Restore it with pg_restore into an empty database, then run 'floorwalker db upgrade'.")
    return 0
