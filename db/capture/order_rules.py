"""What an order to the telephone system may become, held by triggers on both engines against whoever writes.

One list of rules makes both: `n` is the row as it becomes, `o` as it was.
"""

import re
from typing import Final

from db.capture.dialect import POSTGRESQL, SQLITE, Dialect
from db.order_standing import FOLLOWS, TAKEN_WITHIN_S

_TABLE: Final = "telephone_order"
_ASKED: Final = ("command_id", "contact_id", "queue_id", "to_queue_id", "to_agent_id", "requested_by", "requested_at")
_ANSWERED: Final = ("state", "taken_at", "ended_at", "withdrawn_at", "problem")
#: Rules of a new order: what is said, and when.
_NEW: Final = (
    (
        "an order begins as requested, without an answer",
        "n.state <> 'requested' OR n.taken_at IS NOT NULL OR n.ended_at IS NOT NULL OR n.withdrawn_at IS NOT NULL"
        " OR n.problem IS NOT NULL",
    ),
)


def sqlite_triggers() -> list[str]:
    """The triggers on SQLite; a replaced row shows no delete there, so it is looked for."""
    replaced = ("an order stands for good", f"EXISTS (SELECT 1 FROM {_TABLE} t WHERE t.id = n.id)")
    columns = ", ".join((*_ASKED, *_ANSWERED))
    return [
        _sqlite("insert", "BEFORE INSERT", (replaced, *_NEW)),
        _sqlite("update", f"BEFORE UPDATE OF {columns}", _changed(SQLITE)),
        _sqlite("delete", "BEFORE DELETE", (("an order stands for good", "true"),)),
    ]


def postgresql_statements() -> list[str]:
    """The function and the trigger on PostgreSQL."""
    return [
        f"""
CREATE FUNCTION order_rules() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an order stands for good' USING ERRCODE = 'check_violation';
  ELSIF TG_OP = 'INSERT' THEN
    {_raised(_NEW)}
  ELSE
    {_raised(_changed(POSTGRESQL))}
  END IF;
  RETURN new;
END $$""",
        f"CREATE TRIGGER order_rules BEFORE INSERT OR UPDATE OR DELETE ON {_TABLE}"
        " FOR EACH ROW EXECUTE FUNCTION order_rules()",
    ]


def _changed(d: Dialect) -> tuple[tuple[str, str], ...]:
    """Rules of a changed order."""
    follows = " OR ".join(
        f"(o.state = '{state}' AND n.state IN ({', '.join(repr(after) for after in followers)}))"
        for state, followers in FOLLOWS.items()
    )
    touched = " OR ".join(d.changed(column) for column in _ANSWERED)
    return (
        ("what an order asks for never changes", " OR ".join(d.changed(column) for column in _ASKED)),
        ("an order that was done or has failed is final", f"o.state IN ('done', 'failed') AND ({touched})"),
        ("an order cannot become this", f"n.state <> o.state AND NOT ({follows})"),
        (
            "this order has expired",
            f"o.state = 'requested' AND n.state = 'taken' AND o.requested_at <= {d.now} - {TAKEN_WITHIN_S * 1_000_000}",
        ),
        ("an order is taken before it is answered", "n.state IN ('taken', 'done', 'failed') AND n.taken_at IS NULL"),
        ("the moment an order was taken never changes", f"o.taken_at IS NOT NULL AND {d.changed('taken_at')}"),
        ("a failed order says why", "(n.state = 'failed') <> (trim(coalesce(n.problem, '')) <> '')"),
        (
            "an order is withdrawn once, at a time that stands",
            "(n.state = 'withdrawn' AND n.withdrawn_at IS NULL)"
            f" OR (n.state <> 'withdrawn' AND {d.changed('withdrawn_at')})"
            f" OR (o.withdrawn_at IS NOT NULL AND {d.changed('withdrawn_at')})",
        ),
    )


def _sqlite(name: str, event: str, rules: tuple[tuple[str, str], ...]) -> str:
    body = "; ".join(f"SELECT RAISE(ABORT, '{said}') WHERE {_of_row(rule)}" for said, rule in rules)
    return f"CREATE TRIGGER fw_order_rules_{name} {event} ON {_TABLE} BEGIN {body}; END"


def _raised(rules: tuple[tuple[str, str], ...]) -> str:
    return " ".join(
        f"IF {_of_row(rule)} THEN RAISE EXCEPTION '{said}' USING ERRCODE = 'check_violation'; END IF;"
        for said, rule in rules
    )


def _of_row(rule: str) -> str:
    return re.sub(r"\bo\.", "OLD.", re.sub(r"\bn\.", "NEW.", rule))
