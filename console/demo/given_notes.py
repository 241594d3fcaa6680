"""The demo's coaching notes: what the people of the floor told agents in the last weeks, in all states, and a draft of yours.

Everything is about contacts that are there, of agents and people that the simulation made.
"""

import json
import random
from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa

from db.address import parse
from db.commands.ledger import os_user, recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models.coaching import coaching_action, coaching_draft, coaching_note
from db.queries.database_clock import database_now

_MIN_US: Final = 60_000_000
_HOUR_US: Final = 60 * _MIN_US
_DAY_US: Final = 24 * _HOUR_US
_SEED: Final = 11
_NOTES: Final = 34
#: Every so many notes is yours.
_YOURS: Final = 4
_FIRST_DAYS: Final = 34
#: How far a note is, by its age: the newest are not seen yet.
_STATES: Final = ("shared", "seen", "answered", "agreed", "agreed", "agreed")

#: Standard, kind, situation, behaviour, impact, next step, measure.
_SAID: Final = (
    ("listens", "praise", "The customer came back for the second time with the same bill.",
     "You let her finish and said back in one sentence what she needed before you looked anything up.",
     "She stopped repeating herself after that and the rest took three minutes.",
     "Keep the one sentence; show it to whoever sits beside you.", "none"),
    ("listens", "correction", "The customer explained why the delivery did not fit.",
     "You asked for the customer number in the middle of her first sentence, and again a minute later.",
     "She told the story twice and was short with you until the end.",
     "Let the first answer end, say it back, and only then ask for the number.", "handle_time"),
    ("plain_words", "correction", "The customer asked where the refund was.",
     "You said that the case was in the second queue of the back office and named its status.",
     "He asked three times what that meant, and called again the same day.",
     "Say what it means for the customer's money and by when; leave out names of systems.", "repeats"),
    ("plain_words", "praise", "A customer did not know what a direct debit mandate is.",
     "You used his own words for it and asked at the end whether it was clear.",
     "He could say himself what happens next.", "", "none"),
    ("owns", "correction", "The part was late and nobody had told the customer.",
     "You said that somebody would get back to her, without a day and without a name.",
     "She rang twice more before the part came.",
     "Before it ends say who calls and by when, and write it into the contact.", "repeats"),
    ("owns", "praise", "The technician had missed the appointment.",
     "You booked the next one yourself, called back after it, and wrote down who had said what.",
     "The complaint ended there; nobody else had to read into it.",
     "", "none"),
    ("honours", "correction", "The customer said in his first sentence that he wanted to leave.",
     "You offered three other tariffs, one after the other, after he had said no.",
     "He stayed eleven minutes longer in the contact and left all the same.",
     "Ask once what would help; where the answer is no, do it and say until when it runs.", "refusals"),
    ("honours", "praise", "The customer wanted to leave after a move.",
     "You asked once, listened, and closed it with the date and what still comes.",
     "She thanked you, and asked what the return would take.", "", "none"),
    (None, "correction", "The contact was transferred to Tech after four minutes.",
     "You handed it on without a note, though you had found out what was wrong already.",
     "The colleague asked everything once more.",
     "Write one line before you hand on: what was tried, what is left.", "transfers"),
    (None, "praise", "The line was long and two customers were loud.",
     "You kept the same quiet tone in all four contacts and took your break when it was due.",
     "Nobody else had to step in, and none of the four came back.", "", "none"),
)  # fmt: skip
_ANSWERS: Final = (
    "I will try it from tomorrow on, and tell you on Friday how it went.",
    "I see it. The form asks for the number first, that is why; can we change the form?",
    "Thank you, that helps.",
    "Agreed. I put the sentence on a card beside the screen.",
)
_DRAFT: Final = (
    "The customer had been promised a call for yesterday and nobody had called.",
    "You said sorry once, plainly, and then found out within the contact what had become of it.",
    "He went from loud to",
)

_CONTACTS: Final = sa.text(
    "SELECT g.contact_id, g.agent_id, a.team_id, g.left_at, g.ended_at FROM contact_segment g"
    " JOIN contact c ON c.id = g.contact_id JOIN agent a ON a.id = g.agent_id WHERE g.outcome = 'answered'"
    " AND c.state = 'closed' AND a.retired_at IS NULL AND g.ended_at - g.left_at >= 60000000"
    " ORDER BY g.left_at DESC, g.contact_id LIMIT 400"
)
_PEOPLE: Final = sa.text(
    "SELECT DISTINCT s.id, s.name, s.login FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.disabled_at IS NULL"
    " AND r.role IN ('coach', 'supervisor', 'manager') ORDER BY s.name"
)


def give_notes(url: str) -> None:
    """Give the floor at `url` shared notes and one draft; nothing where nobody has worked yet.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    with plain_problems(url), make_engine(url).begin() as connection:
        given = _Given(connection, parse(url).user or os_user())
        if given.contacts and given.people:
            with recorded(connection, kind="coaching_note.share"):
                given.make()


class _Given:
    """What is given, from what is there."""

    def __init__(self, connection: sa.Connection, login: str) -> None:
        self._connection = connection
        self._chance = random.Random(_SEED)
        self._now = database_now(connection)
        self.contacts: Sequence[Any] = connection.execute(_CONTACTS).all()
        people = connection.execute(_PEOPLE).all()
        self.people = [row.id for row in people if row.login != login]
        self._you = next((row.id for row in people if row.login == login), None)
        asked = sa.text("SELECT code, id FROM standard WHERE retired_at IS NULL")
        self._standards: dict[str, Any] = {row.code: row.id for row in connection.execute(asked)}

    def make(self) -> None:
        """The notes from the oldest to the newest, and the draft."""
        for place in range(_NOTES):
            # The oldest is weeks old, the newest of this hour.
            left = 1 - place / (_NOTES - 1)
            at = self._now - int(left**2 * _FIRST_DAYS * _DAY_US) - 20 * _MIN_US
            self._note(place, at, self._chance.choice(self.contacts))
        if self._you is not None:
            self._draft(self.contacts[0])

    def _note(self, place: int, at: int, about: Any) -> None:
        code, kind, situation, behaviour, impact, step, measure = _SAID[(place * 7 + place // 10) % len(_SAID)]
        author = self._you if self._you is not None and place % _YOURS == 0 else self._chance.choice(self.people)
        state = "shared" if place >= _NOTES - 3 else self._chance.choice(_STATES)
        due = at + 14 * _DAY_US if measure != "none" else None
        # Of what is older than the floor itself there is no contact any more.
        has_contact = about.ended_at <= at
        made = new_id()
        values = {
            "author_id": author, "agent_id": about.agent_id, "team_id": about.team_id, "kind": kind,
            "contact_id": about.contact_id if has_contact else None,
            "standard_id": self._standards.get(code) if code else None,
            "visibility": "agent_line" if place % 3 == 0 else "agent_coach", "situation": situation,
            "behaviour": behaviour, "impact": impact, "next_step": step or None, "measure": measure, "due_at": due,
            "timeline": self._course(about) if has_contact and place % 2 else None,
        }  # fmt: skip
        steps = self._steps(state, at)
        note = coaching_note.insert().values(
            id=made, **values, **steps, state=state, made_at=at - 10 * _MIN_US, shared_at=at
        )
        self._connection.execute(note)
        if due is not None:
            action = coaching_action.insert().values(
                id=new_id(), note_id=made, agent_id=about.agent_id, team_id=about.team_id, owner_id=author, text=step,
                visibility=values["visibility"], measure=measure, made_at=at, agreed_at=steps.get("agreed_at"), due_at=due,
                **({"done_at": due - _DAY_US} if state == "agreed" and due < self._now and place % 5 else {}),
            )  # fmt: skip
            self._connection.execute(action)

    def _steps(self, state: str, at: int) -> dict[str, Any]:
        """When it was seen, answered and agreed; never after now."""
        seen, answered, agreed = (min(at + part, self._now) for part in (4 * _MIN_US, 9 * _MIN_US, 15 * _MIN_US))
        steps: dict[str, Any] = {}
        if state != "shared":
            steps["seen_at"] = seen
        if state in ("answered", "agreed"):
            steps |= {"answer": self._chance.choice(_ANSWERS), "answered_at": answered}
        if state == "agreed":
            steps["agreed_at"] = agreed
        return steps

    def _course(self, about: Any) -> str:
        told = [[about.left_at, "answered"], [about.ended_at, "closed"]]
        return json.dumps(told)

    def _draft(self, about: Any) -> None:
        situation, behaviour, impact = _DRAFT
        draft = coaching_draft.insert().values(
            id=new_id(), author_id=self._you, agent_id=about.agent_id, contact_id=about.contact_id, kind="praise",
            standard_id=self._standards.get("owns"), situation=situation, behaviour=behaviour, impact=impact,
            made_at=self._now - 2 * _HOUR_US, changed_at=self._now - 2 * _HOUR_US,
        )  # fmt: skip
        self._connection.execute(draft)
