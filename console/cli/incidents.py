"""The verbs `incident list` and `incident show`: which incidents there were, and the course of one.

The document of `show` has `incident`, `queues`, `contacts` (in all, open), `escalations` (in all, open), `promises`
(call-backs, next due first, `kept` says whether somebody has spoken with the customer), `grants` (emergency grants, amounts
in minor units of `currency`, times or days) and `timeline`: entries with `at`,
`what` (the words of `db.queries.timeline_entry`) and whatever of theirs is known. Instants are ISO 8601 in UTC. It holds
what the person who asks may see: contacts and escalations of their queues.
"""

import sys
from argparse import Namespace
from typing import Any

import sqlalchemy as sa

from console.cli.answers import money_words
from console.cli.tables import print_json, table, terminal_width
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from console.cli.times import local_words
from db.engine import reading
from db.opening import opened_floor
from db.queries.authority_grants import GrantShown
from db.queries.incident_list import incident_list, incident_numbered
from db.queries.incident_timeline import IncidentTimeline, incident_timeline
from db.queries.picture_values import iso
from db.queries.timeline_entry import Actor, Entry, Named, Numbered

_COLUMNS = ("incident", "what is wrong", "queues", "declared", "by", "ended", "next update")
_ENTRY_COLUMNS = ("when", "what", "who", "about")
_INSTANTS = ("declared_at", "next_update_at", "ended_at")
#: Entries whose `value` or `former` is an instant.
_DATED = frozenset({"escalated", "promised_back", "due_moved"})


def show_all(options: Namespace) -> int:
    """Print every incident, the newest first."""
    if options.format == "json":
        incidents = taken_out(
            database_url(options),
            "incident.list",
            lambda found: list(map(_incident, incident_list(found, only_open=options.open))),
            len,
        )
        print_json({"incidents": incidents})
        return 0
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        found = incident_list(connection, only_open=options.open)
    if found:
        print(table(_COLUMNS, [_line(one) for one in found], terminal_width(sys.stdout)))
    else:
        print("No incident goes on." if options.open else "There was no incident yet.")
    return 0


def show_one(options: Namespace) -> int:
    """Print the course of one incident."""
    if options.format == "json":
        print_json(
            taken_out(
                database_url(options),
                "incident.show",
                lambda found: _document(*_asked(found, options.number)),
                lambda made: len(made["timeline"]),
            )
        )
        return 0
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        print(_page(*_asked(connection, options.number)))
    return 0


def _asked(connection: sa.Connection, number: int) -> tuple[dict[str, Any], IncidentTimeline]:
    told = incident_timeline(connection, incident_numbered(connection, number))
    assert told is not None
    return next(one for one in incident_list(connection) if one["number"] == number), told


def _incident(row: dict[str, Any]) -> dict[str, Any]:
    kept = {name: row[name] for name in ("number", "cause", "line_to_say", "intent", "declared_by", "queues")}
    return kept | {name: iso(row[name]) for name in _INSTANTS}


def _line(row: dict[str, Any]) -> list[Any]:
    declared, ended, update = (local_words(row[name]) for name in ("declared_at", "ended_at", "next_update_at"))
    next_update = None if row["ended_at"] is not None else update
    return [
        f"I-{row['number']}",
        row["cause"],
        ", ".join(row["queues"]),
        declared,
        row["declared_by"],
        ended,
        next_update,
    ]


def _document(known: dict[str, Any], told: IncidentTimeline) -> dict[str, Any]:
    return {
        "incident": _incident(known),
        "contacts": {"all": told.contacts, "open": told.open_contacts},
        "escalations": {"all": told.escalations, "open": told.open_escalations},
        "promises": [
            {"until": iso(one.until_us), "contact": one.number, "escalation": one.escalation, "kept": one.kept}
            for one in told.promises
        ],
        "grants": [_grant(one) for one in told.grants],
        "timeline": [_entry(entry) for entry in told.entries],
    }


def _grant(grant: GrantShown) -> dict[str, Any]:
    kept = ("number", "kind", "measure", "currency", "per_use", "budget", "spent", "uses", "state", "granted_by")
    made = {name: getattr(grant, name) for name in kept}
    return made | {name: iso(getattr(grant, name)) for name in ("granted_at", "until_at", "revoked_at")}


def _grant_line(grant: GrantShown) -> str:
    used, of = (_amount(amount, grant) for amount in (grant.spent, grant.budget))
    return (
        f"emergency grant G-{grant.number}: {grant.kind_name}, {used} used of {of}, until {local_words(grant.until_at)}"
    )


def _amount(amount: int, grant: GrantShown) -> str:
    return money_words(amount, grant.currency) if grant.measure == "money" else f"{amount} {grant.measure}"


def _entry(entry: Entry) -> dict[str, Any]:
    """All that is known of an entry, under the names of `db.queries.timeline_entry`."""
    made: dict[str, Any] = {"at": iso(entry.at), "what": entry.what}
    for name in ("contact", "queue", "agent", "staff", "word", "text", "former", "value", "by"):
        value = getattr(entry, name)
        if value is None:
            continue
        if isinstance(value, Numbered):
            value = value.number
        elif isinstance(value, Named):
            value = value.name
        elif isinstance(value, Actor):
            value = value.name or value.login
        elif name in ("former", "value") and entry.what in _DATED:
            value = iso(int(value))
        made[name] = value
    if entry.lasted_us is not None:
        made["lasted_s"] = round(entry.lasted_us / 1_000_000, 3)
    return made


def _page(known: dict[str, Any], told: IncidentTimeline) -> str:
    waiting = [one for one in told.promises if not one.kept]
    facts = [
        f"I-{known['number']}: {known['cause']}",
        f"queues: {', '.join(known['queues'])}",
        f"say to customers: {known['line_to_say'] or '–'}",
        f"declared: {local_words(known['declared_at'])}, ended: {local_words(known['ended_at']) or '–'}",
        f"contacts: {told.contacts}, {told.open_contacts} of them open",
        f"escalations: {told.escalations}, {told.open_escalations} of them open",
        f"call-backs promised and not kept: {len(waiting)}",
        *map(_grant_line, told.grants),
    ]
    rows = [_entry_line(entry) for entry in told.entries]
    return "\n".join(facts) + "\n\n" + table(_ENTRY_COLUMNS, rows, terminal_width(sys.stdout))


def _entry_line(entry: Entry) -> list[Any]:
    document = _entry(entry)
    who = document.get("staff") or document.get("by") or document.get("agent")
    about = [f"C-{document['contact']}"] if "contact" in document else []
    about += [str(document[name]) for name in ("queue", "word", "value", "text") if name in document]
    return [local_words(entry.at), entry.what.replace("_", " "), who, ", ".join(about)]
