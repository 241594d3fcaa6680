"""The demo's agreed steps: overdue, due today, this week and later, done and withdrawn; some were agreed weeks ago."""

from typing import Final

import sqlalchemy as sa

from db.address import parse
from db.commands.ledger import os_user, recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.queries.database_clock import database_now

_HOUR_US: Final = 3_600_000_000
#: The step, its measure, agreed and due so many hours from now, how it ended and so many hours from now when.
_STEPS: Final = (
    ("Say at the beginning what happens next, and how long it takes", "handle_time", -14 * 24, -26, None, None),
    ("Ask before putting somebody on hold, and say why", "hold_time", -12 * 24, -3, None, None),
    ("Sum up in one sentence before the call ends", "repeats", -9 * 24, 2, None, None),
    ("Sit beside Billing for an hour to see what they can do", "transfers", -2, 4, None, None),
    ("Offer the limit that is there before asking for more", "escalations", -6 * 24, 3 * 24, None, None),
    ("Two recordings of one's own, with notes", "rubric", -24, 6 * 24, None, None),
    ("Practise the three questions of the refund guide", "rating", -3 * 24, 20 * 24, None, None),
    ("Name the customer's wish back before answering", "rating", -20 * 24, -4 * 24, "It comes by itself now", -4 * 24),
    ("Close notes within the wrap-up", "handle_time", -15 * 24, -2 * 24, "Left: the queue's wrap-up changed", -3 * 24),
)
_WITHDRAWN: Final = "Close notes within the wrap-up"
_INSERT: Final = sa.text(
    "INSERT INTO coaching_action (id, agent_id, team_id, owner_id, visibility, text, measure, made_at, agreed_at, due_at,"
    " done_at, withdrawn_at, outcome) VALUES (:id, :agent, :team, :owner, 'agent_line', :text, :measure, :at, :at, :due,"
    " :done, :withdrawn, :outcome)"
)
#: The demo's person, as they sign in here.
_OWNER: Final = sa.text("SELECT id FROM staff WHERE login = :login")
#: Those who have answered most, for whom there is something to compare.
_AGENTS: Final = sa.text(
    "SELECT a.id, a.team_id FROM agent a LEFT JOIN contact_segment g ON g.agent_id = a.id WHERE a.retired_at IS NULL"
    " GROUP BY a.id, a.team_id ORDER BY count(g.id) DESC, a.id LIMIT :n"
)


def give_follow_ups(url: str) -> None:
    """Agree steps with agents of the floor at `url`; what the demo's person sees to is due around now.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    with plain_problems(url), make_engine(url).begin() as connection:
        now = database_now(connection)
        agents = connection.execute(_AGENTS, {"n": len(_STEPS)}).all()
        owner = connection.execute(_OWNER, {"login": parse(url).user or os_user()}).scalar()
        if not agents:
            return
        with recorded(connection, kind="coaching_action.add"):
            for place, (text, measure, agreed, due, outcome, ended) in enumerate(_STEPS):
                whose = agents[place % len(agents)]
                end = None if ended is None else now + ended * _HOUR_US
                is_withdrawn = text == _WITHDRAWN
                values = {
                    "id": new_id(), "agent": whose.id, "team": whose.team_id, "owner": owner, "text": text,
                    "measure": measure, "at": now + agreed * _HOUR_US, "due": now + due * _HOUR_US, "outcome": outcome,
                    "done": None if is_withdrawn else end, "withdrawn": end if is_withdrawn else None,
                }  # fmt: skip
                connection.execute(_INSERT, values)
