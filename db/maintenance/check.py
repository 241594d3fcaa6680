"""Whether a floor's database is whole: its schema, its derived parts, its references, and what its rows say together."""

from collections.abc import Iterable, Iterator
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import sqlalchemy as sa

from db.audit.chain_check import Expected, check_chain
from db.audit.sealing import may_read_seals
from db.maintenance.authority_contradictions import AUTHORITY_CONTRADICTIONS
from db.maintenance.catalogue import catalogue_findings
from db.maintenance.coaching_contradictions import COACHING_CONTRADICTIONS
from db.opening import schema_of
from db.schema_version import HEAD, other_schema

_TALKS: Final = "s.outcome = 'answered' AND s.ended_at IS NULL"

#: Rows that contradict each other: what is wrong with them, and which they are (one id each).
CONTRADICTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "visits to a queue are still waiting although their contact is closed",
        "SELECT s.id FROM contact_segment s JOIN contact c ON c.id = s.contact_id"
        " WHERE s.left_at IS NULL AND c.state = 'closed'",
    ),
    (
        "visits to a queue are still talking although their contact is closed",
        f"SELECT s.id FROM contact_segment s JOIN contact c ON c.id = s.contact_id WHERE {_TALKS} AND c.state = 'closed'",
    ),
    (
        "contacts wait without a visit to a queue",
        "SELECT c.id FROM contact c WHERE c.state IN ('waiting', 'ringing', 'scheduled') AND NOT EXISTS"
        " (SELECT 1 FROM contact_segment s WHERE s.contact_id = c.id AND s.queue_id = c.queue_id AND s.left_at IS NULL)",
    ),
    (
        "contacts talk without a visit that was answered",
        "SELECT c.id FROM contact c WHERE c.state = 'on_contact' AND NOT EXISTS"
        f" (SELECT 1 FROM contact_segment s WHERE s.contact_id = c.id AND {_TALKS})",
    ),
    (
        "contacts wait in several queues at once",
        "SELECT s.contact_id FROM contact_segment s WHERE s.left_at IS NULL GROUP BY s.contact_id HAVING count(*) > 1",
    ),
    ("contacts talk with nobody", "SELECT c.id FROM contact c WHERE c.state = 'on_contact' AND c.agent_id IS NULL"),
    (
        "contacts are closed without a time",
        "SELECT c.id FROM contact c WHERE c.state = 'closed' AND c.closed_at IS NULL",
    ),
    (
        "agents have more than one present state",
        "SELECT agent_id FROM agent_state WHERE until_at IS NULL GROUP BY agent_id HAVING count(*) > 1",
    ),
    (
        "agents are in another state than their history says",
        "SELECT a.id FROM agent a JOIN agent_state s ON s.agent_id = a.id AND s.until_at IS NULL"
        " WHERE s.state <> a.state OR coalesce(s.aux_reason, '') <> coalesce(a.aux_reason, '')",
    ),
    (
        "agents were in two states at once",
        "SELECT DISTINCT agent_id FROM (SELECT agent_id, since_at, lag(until_at) OVER"
        " (PARTITION BY agent_id ORDER BY since_at, coalesce(until_at, 9223372036854775807)) AS former_until"
        " FROM agent_state) ordered WHERE former_until > since_at",
    ),
    (
        "agents are members of one queue more than once",
        "SELECT agent_id FROM queue_membership WHERE until_at IS NULL GROUP BY agent_id, queue_id HAVING count(*) > 1",
    ),
    (
        "transfers are of contacts that arrived later",
        "SELECT t.id FROM transfer t JOIN contact c ON c.id = t.contact_id WHERE t.at < c.arrived_at",
    ),
    *(
        (what, f"SELECT e.id FROM {table} e WHERE {wrong}")
        for what, table, wrong in (
            ("escalations are resolved without a time", "escalation", "e.state = 'resolved' AND e.resolved_at IS NULL"),
            (
                "escalations were taken or resolved before they were raised",
                "escalation",
                "e.taken_at < e.raised_at OR e.resolved_at < e.raised_at",
            ),
            (
                "escalations are promised without a time",
                "escalation",
                "e.state = 'promised' AND e.promised_at IS NULL",
            ),
            (
                "escalations name a rule and not what it found",
                "escalation",
                "e.asked_by = 'rule' AND (e.rule IS NULL OR e.crossed_at IS NULL OR e.rule_limit IS NULL)",
            ),
            (
                "follow-ups were done or withdrawn before they were made",
                "customer_follow_up",
                "e.done_at < e.made_at OR e.withdrawn_at < e.made_at",
            ),
            (
                "follow-ups are both done and withdrawn",
                "customer_follow_up",
                "e.done_at IS NOT NULL AND e.withdrawn_at IS NOT NULL",
            ),
            (
                "handovers are accepted without a time, or before they were given",
                "handover",
                "(e.state = 'accepted' AND e.accepted_at IS NULL) OR e.accepted_at < e.given_at"
                " OR e.given_at < e.begun_at",
            ),
            (
                "lines of a handover were accepted before it was given",
                "handover_line",
                "EXISTS (SELECT 1 FROM handover h WHERE h.id = e.handover_id"
                " AND (h.given_at IS NULL OR e.accepted_at < h.given_at) AND e.accepted_at IS NOT NULL)",
            ),
        )
    ),
    (
        "rules have no kind that is shipped for the whole floor",
        "SELECT r.id FROM floor_rule r WHERE r.queue_id IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM floor_rule w WHERE w.kind = r.kind AND w.queue_id IS NULL)",
    ),
    (
        "queues are open twice at once, or count their open time wrongly",
        "SELECT o.queue_id FROM (SELECT queue_id, opens_at, before_us, lag(closes_at) OVER w AS former_closes,"
        " lag(before_us + closes_at - opens_at) OVER w AS former_us FROM open_interval"
        " WINDOW w AS (PARTITION BY queue_id ORDER BY opens_at)) o"
        " WHERE o.former_closes > o.opens_at OR o.former_us <> o.before_us",
    ),
    *AUTHORITY_CONTRADICTIONS,
    *COACHING_CONTRADICTIONS,
)
_UNPROVED = "SELECT conrelid::regclass || '.' || conname FROM pg_constraint WHERE NOT convalidated"
_ZONES = "SELECT 'site ' || name, time_zone FROM site UNION ALL SELECT 'queue ' || name, time_zone FROM queue"


def check_floor(connection: sa.Connection, written_down: Expected | None = None) -> list[str]:
    """Everything that is wrong with this floor, each a sentence; an empty list where it is whole.

    Looks at every row of the large tables, and on SQLite at every page of the file. `written_down` is a seal of the audit
    that has to be there as it was. Who may not read the seals (on a server all but the owner) gets no word about them.
    """
    schema = schema_of(connection)
    if schema != HEAD:
        return [str(other_schema(schema))]
    sqlite = connection.dialect.name == "sqlite"
    findings = [*catalogue_findings(connection), *_change_log(connection), *contradictions(connection)]
    findings += _zones(connection)
    if may_read_seals(connection):
        findings += check_chain(connection, written_down).findings
    return findings + (_sqlite_file(connection) if sqlite else _postgresql_references(connection))


def contradictions(connection: sa.Connection, known: Iterable[tuple[str, str]] = CONTRADICTIONS) -> Iterator[str]:
    """A sentence for each of `known` that rows of the floor show."""
    for what, query in known:
        count, example = connection.exec_driver_sql(
            f"SELECT count(*), min(CAST(id AS text)) FROM ({_one_column(query)}) found"
        ).one()
        if count:
            yield f"{count} {what} (the first is {example})."


def _one_column(query: str) -> str:
    head, _, tail = query.partition(" FROM ")
    return f"{head} AS id FROM {tail}"


def _change_log(connection: sa.Connection) -> Iterator[str]:
    if connection.exec_driver_sql("SELECT count(*) FROM log_epoch").scalar_one() != 1:
        yield "The change log has no beginning: run 'floorwalker db upgrade' as the floor's owner."
    if connection.dialect.name == "sqlite":
        left = connection.exec_driver_sql("SELECT count(*) FROM writing WHERE command_id || mode || actor IS NOT NULL")
        announced = connection.exec_driver_sql("SELECT count(*) FROM writing").scalar_one()
        if announced != 1 or left.scalar_one():
            yield "The table writing was left set by a program: every change since then is booked on a wrong act."


def _zones(connection: sa.Connection) -> Iterator[str]:
    for whose, zone in connection.exec_driver_sql(_ZONES):
        if zone is not None and not _is_zone(zone):
            yield f"The {whose} has the time zone {zone!r}, which nobody knows; UTC is used for it."


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _sqlite_file(connection: sa.Connection) -> list[str]:
    """Damaged pages, and rows that refer to nothing."""
    pages = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    found = [f"The file is damaged: {said}." for said in pages if said != "ok"]
    broken: dict[tuple[str, str], int] = {}
    for table, _, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken[table, target] = broken.get((table, target), 0) + 1
    return found + [
        f"{count} rows of {table} refer to a {target} that does not exist." for (table, target), count in broken.items()
    ]


def _postgresql_references(connection: sa.Connection) -> list[str]:
    """References that the server was told not to prove."""
    found = connection.exec_driver_sql(_UNPROVED).scalars()
    return [f"The constraint {name} was never proved for the rows that were there before it." for name in found]
