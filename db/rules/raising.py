"""Raising escalations for the limits that were crossed: one transaction, one evaluator at a time, each crossing once.

On PostgreSQL it is a function of the owner's, which sees all teams whoever calls it and can do nothing but this; the same
statements run one by one on SQLite, whose transaction lets no second writer in.
"""

from typing import Final

import sqlalchemy as sa

from db.capture.dialect import POSTGRESQL, SQLITE, Dialect
from db.commands.ledger import os_user, recorded
from db.queries.database_clock import database_now
from db.rules.crossings import ESCALATING, crossings
from db.rules.kinds import RULE_KINDS
from db.rules.opening_hours import keep_hours

#: The kind of the command under which rules raise.
RAISE_BY_RULE: Final = "rules.raise"
#: Feeds may tell of things this late; contacts that closed before are not looked at again. Microseconds.
LATE_US: Final = 900 * 1_000_000
#: The watch is noted at most this often while nothing happens, so that looking writes next to nothing. Microseconds.
NOTED_US: Final = 5 * 1_000_000
#: What `raise_crossed` answers when another evaluator is at it.
BUSY: Final = -1
_LOCK: Final = "pg_try_advisory_xact_lock(7201, 5)"


def raise_crossed(connection: sa.Connection) -> int:
    """Raise an escalation for every limit that was crossed and is not yet; answers how many, or `BUSY`.

    The caller's transaction holds all of them or none.
    """
    if connection.dialect.name != "sqlite":
        return int(connection.execute(sa.text("SELECT raise_crossed()")).scalar_one())
    now = database_now(connection)
    keep_hours(connection, now)
    watched = connection.execute(sa.text("SELECT evaluated_at FROM rule_watch")).scalar_one()
    places = {"now": now, "since": watched - LATE_US}
    found = [kind for kind in ESCALATING if connection.execute(sa.text(_any(kind, SQLITE)), places).first()]
    raised = 0
    if found:
        with recorded(connection, kind=RAISE_BY_RULE):
            raised = sum(connection.execute(sa.text(_raise(kind, SQLITE)), places).rowcount for kind in found)
    if raised or now - watched >= NOTED_US:
        note = "UPDATE rule_watch SET evaluated_at = :now, evaluated_by = :who, raised = raised + :raised"
        connection.execute(sa.text(note), {"now": now, "who": os_user(), "raised": raised})
    return raised


def postgresql_function() -> str:
    """CREATE FUNCTION of the evaluator on PostgreSQL."""
    kinds = "".join(
        f"""
  IF EXISTS ({_any(kind, POSTGRESQL)}) THEN
    {_BEGIN_COMMAND}
    {_raise(kind, POSTGRESQL)};
    GET DIAGNOSTICS added = ROW_COUNT;
    total := total + added;
  END IF;"""
        for kind in ESCALATING
    )
    return f"""
CREATE FUNCTION raise_crossed() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE watched bigint; moment bigint; since bigint; total integer := 0; added integer; asked uuid;
BEGIN
  IF NOT {_LOCK} THEN RETURN {BUSY}; END IF;
  SELECT evaluated_at INTO watched FROM rule_watch;
  moment := utc_us();
  PERFORM keep_hours(moment);
  since := watched - {LATE_US};
  {kinds}
  IF total > 0 OR moment - watched >= {NOTED_US} THEN
    UPDATE rule_watch SET evaluated_at = moment, evaluated_by = session_user, raised = raised + total;
  END IF;
  RETURN total;
END $$"""


#: One command for all that one look raises.
_BEGIN_COMMAND: Final = f"""IF asked IS NULL THEN
      asked := gen_random_uuid();
      INSERT INTO command (id, kind, actor, at) VALUES (asked, '{RAISE_BY_RULE}', session_user, moment);
      PERFORM set_config('floorwalker.command', asked::text, true);
    END IF;"""


def _filled(kind: str, d: Dialect) -> str:
    places = {"now": ":now", "since": ":since"} if d is SQLITE else {"now": "moment", "since": "since"}
    return crossings(kind).format(**places)


def _any(kind: str, d: Dialect) -> str:
    return f"SELECT 1 FROM ({_filled(kind, d)}) found LIMIT 1"


def _raise(kind: str, d: Dialect) -> str:
    now = ":now" if d is SQLITE else "moment"
    return (
        "INSERT INTO escalation (id, contact_id, case_id, queue_id, reason, severity, rule, rule_limit, crossed_at,"
        f" asked_by, raised_at, due_at) SELECT {d.new_id}, k.contact_id, k.case_id, k.queue_id,"
        f" '{RULE_KINDS[kind].reason}', k.severity, '{kind}', k.limit_value, k.crossed_at, 'rule', {now},"
        f" k.crossed_at + k.due_s * CAST(1000000 AS bigint) FROM ({_filled(kind, d)}) k WHERE true ON CONFLICT DO NOTHING"
    )
