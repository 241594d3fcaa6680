"""What of coaching waits for somebody: agreed steps, and what stands without a date and would be forgotten.

As far as who is signed in may read it: on a server row security decides, on a file whoever opens it sees all.
"""

from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from db.coaching.waiting_thing import WaitingForMe, WaitingThing
from db.models.base import Id
from db.queries.due_settings import due_settings

_DAY_US: Final = 86_400_000_000
#: What is learnt is named so many days before it expires.
EXPIRES_WITHIN_DAYS: Final = 30
#: Steps that were done or withdrawn are listed for so many days.
DONE_DAYS: Final = 14
MOST: Final = 500
#: Of what waits for one person so many things are named; counted are all.
MOST_FOR_ME: Final = 200

_STEPS: Final = (
    "SELECT a.id, a.agent_id, g.name AS agent, a.team_id, a.owner_id, s.name AS owner, n.number AS note_number, a.text,"
    " a.measure, a.queue_id, a.visibility, a.made_at, a.agreed_at, a.due_at, a.done_at, a.withdrawn_at, a.outcome,"
    " g.team_id AS team_now_id FROM coaching_action a LEFT JOIN agent g ON g.id = a.agent_id"
    " LEFT JOIN staff s ON s.id = a.owner_id LEFT JOIN coaching_note n ON n.id = a.note_id"
    " WHERE coalesce(a.done_at, a.withdrawn_at, :now) >= :since"
    " ORDER BY CASE WHEN a.done_at IS NULL AND a.withdrawn_at IS NULL THEN 0 ELSE 1 END,"
    " CASE WHEN a.done_at IS NULL AND a.withdrawn_at IS NULL THEN a.due_at END, a.done_at DESC, a.id LIMIT :most"
)
#: Whose it is: what somebody disputes is settled by another than who reviewed it.
_OF: Final = {False: "x.staff_id = :staff", True: "(x.staff_id IS NULL OR x.staff_id <> :staff)"}
_UNDATED: Final = {
    # Nobody has read it, or said that it is agreed, since the agent answered.
    "answer": "SELECT n.id, n.number, n.agent_id, n.author_id AS staff_id, coalesce(n.answered_at, n.shared_at) AS at"
    " FROM coaching_note n WHERE n.state = 'answered'",
    "unseen": "SELECT n.id, n.number, n.agent_id, n.author_id AS staff_id, n.shared_at AS at FROM coaching_note n"
    " WHERE n.state = 'shared' AND n.shared_at <= :unseen",
    "dispute": "SELECT r.id, r.number, r.agent_id, r.reviewer_id AS staff_id, r.disputed_at AS at FROM contact_review r"
    " WHERE r.state = 'disputed'",
    "sample": "SELECT p.id, c.number, p.agent_id, p.drawn_by_id AS staff_id, p.drawn_at AS at FROM review_sample p"
    " LEFT JOIN contact c ON c.id = p.contact_id WHERE p.state = 'open'",
    "expiry": "SELECT t.id, NULL AS number, t.agent_id, t.signed_off_by_id AS staff_id, t.expires_at AS at"
    " FROM agent_training t JOIN agent g ON g.id = t.agent_id WHERE g.retired_at IS NULL AND t.expires_at > :now"
    " AND t.expires_at <= :expires",
}
UNDATED: Final = tuple(_UNDATED)


@dataclass(frozen=True, slots=True)
class Step:
    """One agreed step. `owner_id` sees to it; `team_now_id` is the agent's team now. Instants are UTC microseconds."""

    id: str
    agent_id: str
    agent: str | None
    team_id: str
    owner_id: str | None
    owner: str | None
    note_number: int | None
    text: str | None
    measure: str
    queue_id: str | None
    visibility: str
    made_at: int
    agreed_at: int | None
    due_at: int
    done_at: int | None
    withdrawn_at: int | None
    outcome: str | None
    team_now_id: str | None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_at is None and self.withdrawn_at is None


@dataclass(frozen=True, slots=True)
class Undated:
    """Something without a date that waits: `kind` of `UNDATED`, `at` (UTC microseconds) since when, of an expiry until when.

    `number` is the note's, the review's, or the contact's that was drawn; `what` the module that expires.
    """

    kind: str
    id: str
    number: int | None
    agent_id: str
    agent: str | None
    team_now_id: str | None
    staff_id: str | None
    staff: str | None
    at: int
    what: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """All in sight, the agreed steps by what is due next, the undated by what waits longest; `at` is when it was read."""

    steps: tuple[Step, ...]
    undated: tuple[Undated, ...]
    at: int


def waiting(connection: sa.Connection, now: int, *, most: int = MOST) -> Waiting:
    """What waits at `now` (UTC microseconds), at most `most` steps and as many of each undated kind."""
    asked = {"now": now, "since": now - DONE_DAYS * _DAY_US, "most": most}
    steps = tuple(Step(**_plain(row)) for row in connection.execute(sa.text(_STEPS), asked).mappings())
    undated: list[Undated] = []
    unseen_days = due_settings(connection).unseen_days
    for kind, query in _UNDATED.items():
        what = (
            "(SELECT m.name FROM agent_training y JOIN training_module m ON m.id = y.module_id WHERE y.id = x.id)"
            if kind == "expiry"
            else "NULL"
        )
        sql = (
            f"SELECT '{kind}' AS kind, x.id, x.number, x.agent_id, g.name AS agent, g.team_id AS team_now_id, x.staff_id,"
            f" s.name AS staff, x.at, {what} AS what FROM ({query}) x LEFT JOIN agent g ON g.id = x.agent_id"
            " LEFT JOIN staff s ON s.id = x.staff_id ORDER BY x.at, x.id LIMIT :most"
        )
        used = _used(sql, now, most, unseen_days)
        undated += [Undated(**_plain(row)) for row in connection.execute(sa.text(sql), used).mappings()]
    return Waiting(steps, tuple(sorted(undated, key=lambda one: (one.kind == "expiry", one.at))), now)


def waiting_for_me(connection: sa.Connection, staff_id: str | None, day_ends_at: int) -> WaitingForMe:
    """What waits for a person: own steps due before `day_ends_at` (UTC microseconds), answers to own notes, contacts they
    drew, and disputes of what others reviewed. For who stands in no list (None) it is everybody's. No free text is read.
    """
    steps = "SELECT 'step' AS kind, a.id, a.number, a.agent_id, a.due_at AS at FROM coaching_action a"
    steps += " WHERE a.done_at IS NULL AND a.withdrawn_at IS NULL AND a.due_at < :day_ends"
    parts = [steps + (" AND a.owner_id = :staff" if staff_id else "")]
    for kind in ("answer", "dispute", "sample"):
        whose = "" if not staff_id else " WHERE " + _OF[kind == "dispute"]
        parts.append(f"SELECT '{kind}' AS kind, x.id, x.number, x.agent_id, x.at FROM ({_UNDATED[kind]}) x{whose}")
    sql = sa.text(
        f"SELECT w.*, count(*) OVER () AS among FROM ({' UNION ALL '.join(parts)}) w ORDER BY w.at, w.id LIMIT :most"
    )
    values: dict[str, object] = {"day_ends": day_ends_at, "most": MOST_FOR_ME}
    if staff_id:
        sql = sql.bindparams(sa.bindparam("staff", type_=Id))
        values["staff"] = staff_id
    rows = [_plain(row) for row in connection.execute(sql, values).mappings()]
    among = {row.pop("among") for row in rows}
    return WaitingForMe(max(among, default=0), tuple(WaitingThing(**row) for row in rows))


def _used(sql: str, now: int, most: int, unseen_days: int) -> dict[str, int]:
    values = {
        "now": now,
        "unseen": now - unseen_days * _DAY_US,
        "expires": now + EXPIRES_WITHIN_DAYS * _DAY_US,
        "most": most,
    }
    return {name: value for name, value in values.items() if f":{name}" in sql}


def _plain(row: Any) -> dict[str, Any]:
    return {
        name: value if value is None or isinstance(value, (int, str)) else str(value) for name, value in row.items()
    }
