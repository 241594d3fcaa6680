"""Raising escalations for the limits that were crossed: one transaction, one evaluator at a time, each crossing once.

On PostgreSQL it is a function of the owner's, which sees all teams whoever calls it and can do nothing but this; the same
statements run one by one on SQLite, whose transaction lets no second writer in.
"""

from typing import Final

import sqlalchemy as sa

from db.capture.dialect import POSTGRESQL, SQLITE, Dialect
from db.commands.ledger import os_user, recorded
from db.queries.database_clock import database_now
from db.rules.crossings import all_crossings
from db.rules.opening_hours import keep_hours

#: The kind of the command under which rules raise.
RAISE_BY_RULE: Final = "rules.raise"
#: Feeds may tell of things this late; contacts that closed before are not looked at again. Microseconds.
LATE_US: Final = 900 * 1_000_000
#: The watch is noted at most this often while nothing happens, so that looking writes next to nothing. Microseconds.
NOTED_US: Final = 2 * 1_000_000
#: What `raise_crossed` answers when another evaluator is at it.
BUSY: Final = -1
_LOCK: Final = "pg_try_advisory_xact_lock(7201, 5)"
_WATCHED: Final = "SELECT evaluated_at FROM rule_watch"
_ANY_RULE: Final = "SELECT 1 FROM floor_rule WHERE enabled = 1"


def is_due(connection: sa.Connection) -> bool:
    """Whether `raise_crossed` would write something now; reads only.

    On SQLite whoever writes keeps all others from writing, so that is to be found out before. A server finds out itself.
    """
    if connection.dialect.name != "sqlite":
        return True
    now, watched = database_now(connection), connection.execute(sa.text(_WATCHED)).scalar_one()
    return now - watched >= NOTED_US or _is_crossed(connection, now, watched)


def raise_crossed(connection: sa.Connection) -> int:
    """Raise an escalation for every limit that was crossed and is not yet; answers how many, or `BUSY`.

    The caller's transaction holds all of them or none.
    """
    if connection.dialect.name != "sqlite":
        return int(connection.execute(sa.text("SELECT raise_crossed()")).scalar_one())
    now, watched = database_now(connection), connection.execute(sa.text(_WATCHED)).scalar_one()
    keep_hours(connection, now)
    raised = 0
    if _is_crossed(connection, now, watched):
        with recorded(connection, kind=RAISE_BY_RULE):
            raised = connection.execute(sa.text(_raise(SQLITE)), _places(now, watched)).rowcount
    if raised or now - watched >= NOTED_US:
        note = "UPDATE rule_watch SET evaluated_at = :now, evaluated_by = :who, raised = raised + :raised"
        connection.execute(sa.text(note), {"now": now, "who": os_user(), "raised": raised})
    return raised


def _is_crossed(connection: sa.Connection, now: int, watched: int) -> bool:
    if connection.execute(sa.text(_ANY_RULE)).first() is None:
        return False
    return connection.execute(sa.text(_any(SQLITE)), _places(now, watched)).first() is not None


def _places(now: int, watched: int) -> dict[str, int]:
    return {"now": now, "since": watched - LATE_US}


def postgresql_function() -> str:
    """CREATE FUNCTION of the evaluator on PostgreSQL.

    Within REPEATABLE READ it would not see what another evaluator has just raised. What the caller named as its own act
    stays named, but nothing raised here is booked on it.
    """
    return f"""
CREATE FUNCTION raise_crossed() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  SET jit = off AS $$
DECLARE
  watched bigint; moment bigint; since bigint; total integer := 0; asked uuid;
  former_command text := coalesce(current_setting('floorwalker.command', true), '');
  former_mode text := coalesce(current_setting('floorwalker.mode', true), '');
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'rules are looked at in a transaction that is READ COMMITTED';
  END IF;
  IF NOT {_LOCK} THEN RETURN {BUSY}; END IF;
  {_WATCHED.replace(" FROM", " INTO watched FROM")};
  moment := utc_us();
  PERFORM keep_hours(moment);
  since := watched - {LATE_US};
  -- One in the other: where no rule is on, the long query is not even planned.
  IF EXISTS ({_ANY_RULE}) THEN IF EXISTS ({_any(POSTGRESQL)}) THEN
    asked := gen_random_uuid();
    INSERT INTO command (id, kind, actor, at) VALUES (asked, '{RAISE_BY_RULE}', session_user, moment);
    PERFORM set_config('floorwalker.command', asked::text, true), set_config('floorwalker.mode', '', true);
    {_raise(POSTGRESQL)};
    GET DIAGNOSTICS total = ROW_COUNT;
    PERFORM set_config('floorwalker.command', former_command, true),
      set_config('floorwalker.mode', former_mode, true);
  END IF; END IF;
  IF total > 0 OR moment - watched >= {NOTED_US} THEN
    UPDATE rule_watch SET evaluated_at = moment, evaluated_by = session_user, raised = raised + total;
  END IF;
  RETURN total;
END $$"""


def _filled(d: Dialect) -> str:
    places = {"now": ":now", "since": ":since"} if d is SQLITE else {"now": "moment", "since": "since"}
    return all_crossings().format(**places)


def _any(d: Dialect) -> str:
    return f"SELECT 1 FROM ({_filled(d)}) found LIMIT 1"


def _raise(d: Dialect) -> str:
    now = ":now" if d is SQLITE else "moment"
    return (
        "INSERT INTO escalation (id, contact_id, case_id, queue_id, reason, severity, rule, rule_limit, crossed_at,"
        f" asked_by, raised_at, due_at) SELECT {d.new_id}, k.contact_id, k.case_id, k.queue_id, k.reason, k.severity,"
        f" k.kind, k.limit_value, k.crossed_at, 'rule', {now}, k.crossed_at + k.due_s * CAST(1000000 AS bigint)"
        f" FROM ({_filled(d)}) k WHERE true ON CONFLICT DO NOTHING"
    )
