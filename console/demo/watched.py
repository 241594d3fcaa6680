"""The demo's rules: a few are switched on, with limits under which a person at the console gets a handful to do, no flood."""

from typing import Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.queries.database_clock import database_now

#: For the whole floor: kinds and limits in their own units. Measured over simulated days of 60 agents they raise about one
#: escalation for each hour that a supervisor is there.
FLOOR: Final = {
    "cancellation": 900,
    "refusals": 2,
    "transfers": 3,
    "never_answered": 48 * 3600,
    "callback_due": 600,
}
#: For the queues of a channel alone: what is long on the telephone is nothing for a letter. Seconds.
QUEUES: Final = (("wait", "voice", 420), ("wait", "chat", 300), ("handling", "voice", 1500))
#: What crossed a limit that shortly before the demo is shown counts: so there is something to see at once.
_BEFORE_US: Final = 300 * 1_000_000

_SWITCH_ON: Final = (
    "UPDATE floor_rule SET enabled = 1, limit_value = :most, since_at = :since WHERE kind = :kind AND queue_id IS NULL"
)
_ADD: Final = (
    "INSERT INTO floor_rule (id, kind, queue_id, limit_value, severity, due_s, enabled, since_at)"
    " SELECT :id, r.kind, :queue, :most, r.severity, r.due_s, 1, :since FROM floor_rule r"
    " WHERE r.kind = :kind AND r.queue_id IS NULL"
)


def watch(url: str) -> None:
    """Switch the rules on at the floor at `url`; the queue's own handling limit goes before the demo's.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    with plain_problems(url), make_engine(url).begin() as connection:
        since = database_now(connection) - _BEFORE_US
        found = connection.execute(sa.text("SELECT id, channel, handling_limit_s FROM queue ORDER BY id")).all()
        with recorded(connection, kind="rule.change"):
            for kind, most in FLOOR.items():
                connection.execute(sa.text(_SWITCH_ON), {"kind": kind, "most": most, "since": since})
            for kind, channel, most in QUEUES:
                for queue in (one for one in found if one.channel == channel):
                    own = queue.handling_limit_s if kind == "handling" else None
                    values = {"id": new_id(), "kind": kind, "queue": queue.id, "most": own or most, "since": since}
                    connection.execute(sa.text(_ADD), values)
