"""The demo's reviews: contacts drawn by lot and scored by the people of the floor, calibrations, and a dispute to settle.

Everything is about contacts that are there, of agents and people that the simulation made.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.address import parse
from db.coaching.fair_sampling import drawn
from db.commands.ledger import os_user, recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models import reviewing
from db.queries.database_clock import database_now

_HOUR_US: Final = 3_600_000_000
_DAY_US: Final = 24 * _HOUR_US
_SEED: Final = 7
#: Agents whose contacts are drawn; how long ago, and how many of each: the last one of the newest draw waits.
_AGENTS: Final = 10
_DRAWS: Final = ((25 * _DAY_US, 2), (6 * _DAY_US, 2), (2 * _HOUR_US, 3))
_PERIOD_US: Final = 40 * _DAY_US
_DISPUTED_AFTER: Final = 3
_CLOSED_CALIBRATIONS: Final = 3
_LONGEST_BACK_US: Final = 70 * _DAY_US
_DISPUTE: Final = "I said back what she needed, in the second minute; it was not listened to so far."
_PASSED: Final = "The recording breaks off after some seconds."
_PASSED_AFTER: Final = 6
#: What can be heard, by behaviour and level.
_HEARD: Final = {
    "listens": (
        "interrupts twice",
        "goes on without saying it back",
        "says back what is needed",
        "asks what else depends on it",
    ),
    "plain_words": (
        "'RMA', asked about twice",
        "an abbreviation, then explained",
        "the customer's own words",
        "asks if it is clear",
    ),
    "empathy": (
        "argues who is right",
        "polite, and on to the number",
        "'that cannot wait'",
        "offers a call in the evening",
    ),
    "owns": (
        "'somebody will call'",
        "no word of the next step",
        "says who calls and by when",
        "settles the next bill, too",
    ),
}

_CONTACTS: Final = sa.text(
    "SELECT g.contact_id, g.agent_id, a.team_id, g.queue_id, g.left_at, g.ended_at, c.closed_at FROM contact_segment g"
    " JOIN contact c ON c.id = g.contact_id JOIN agent a ON a.id = g.agent_id WHERE g.outcome = 'answered'"
    " AND c.state = 'closed' AND a.retired_at IS NULL AND g.left_at >= :since AND g.ended_at - g.left_at >= 60000000"
    " ORDER BY g.left_at, g.contact_id"
)
_PEOPLE: Final = sa.text(
    "SELECT DISTINCT s.id, s.name, s.login FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.disabled_at IS NULL"
    " AND r.role IN ('coach', 'supervisor', 'manager') ORDER BY s.name"
)
_RUBRIC: Final = sa.text(
    "SELECT b.id, b.code, b.rubric_version_id FROM rubric_behaviour b JOIN rubric_version v ON v.id = b.rubric_version_id"
    " WHERE v.number = 1 ORDER BY b.position"
)


def give_reviews(url: str) -> None:
    """Give the floor at `url` draws, finished reviews, calibrations and a dispute; nothing where nobody has worked yet.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    with plain_problems(url), make_engine(url).begin() as connection:
        given = _Given(connection, parse(url).user or os_user())
        if given.contacts and len(given.people) > 1:
            with recorded(connection, kind="review_sample.draw"):
                given.make()


class _Drawn(NamedTuple):
    """A contact that was drawn at `at`, as the `place`-th `among` those since `since`."""

    row: Any
    place: int
    among: int
    since: int
    at: int
    is_open: bool


class _Given:
    """What is given, from what is there."""

    def __init__(self, connection: sa.Connection, login: str) -> None:
        self._connection = connection
        self._chance = random.Random(_SEED)
        self._now = database_now(connection)
        self.contacts: dict[str, list[Any]] = defaultdict(list)
        for row in connection.execute(_CONTACTS, {"since": self._now - _LONGEST_BACK_US}):
            self.contacts[str(row.agent_id)].append(row)
        people = connection.execute(_PEOPLE).all()
        # The demo's own person settles and calibrates; the others have reviewed.
        self.people = [row.id for row in people if row.login != login]
        self._you = next((row.id for row in people if row.login == login), None)
        behaviours = connection.execute(_RUBRIC).all()
        self._behaviours = behaviours
        self._version = behaviours[0].rubric_version_id
        self._reviews = 0
        self._passed = False

    def make(self) -> None:
        """All of it."""
        busiest = sorted(self.contacts, key=lambda agent: (-len(self.contacts[agent]), agent))[:_AGENTS]
        for agent in busiest:
            habit = self._chance.choice((2.2, 2.7, 3.1, 3.5))
            for one in self._drawn(agent):
                self._sample(one, habit)
        for number in range(_CLOSED_CALIBRATIONS + 1):
            if number < len(busiest):
                self._calibration(self.contacts[busiest[number]][0], is_open=number == _CLOSED_CALIBRATIONS)

    def _drawn(self, agent: str) -> Iterator[_Drawn]:
        """As the server draws: whoever draws again by the seed finds the same."""
        taken: set[str] = set()
        for ago, how_many in _DRAWS:
            at = self._now - ago
            since = at - _PERIOD_US
            rows = {
                str(row.contact_id): row
                for row in self.contacts[agent]
                if since <= row.left_at < at and row.closed_at <= at and str(row.contact_id) not in taken
            }
            for place, contact in enumerate(drawn(rows, str(at), how_many), 1):
                taken.add(contact)
                yield _Drawn(rows[contact], place, len(rows), since, at, ago == _DRAWS[-1][0] and place == how_many)

    def _sample(self, one: _Drawn, habit: float) -> None:
        is_passed = not one.is_open and self._reviews == _PASSED_AFTER and not self._passed
        self._passed = self._passed or is_passed
        row = one.row
        sample = self._insert(
            reviewing.review_sample, agent_id=row.agent_id, team_id=row.team_id, contact_id=row.contact_id,
            from_at=one.since, until_at=one.at, seed=str(one.at), place=one.place, among=one.among, at_least_s=60,
            drawn_by_id=self._you, drawn_at=one.at, state="open" if one.is_open else "passed" if is_passed else "reviewed",
            passed_because=_PASSED if is_passed else None,
        )  # fmt: skip
        if one.is_open or is_passed:
            return
        later = self._chance.randrange(_HOUR_US // 2, 2 * _HOUR_US)
        is_disputed = self._reviews == _DISPUTED_AFTER
        self._review(row, self._chance.choice(self.people), one.at + later, habit, sample_id=sample, basis="sampled",
                     is_disputed=is_disputed)  # fmt: skip
        self._reviews += 1

    def _review(
        self, row: Any, by: str, at: int, habit: float, *, is_disputed: bool = False, spread: float = 0.7, **of: Any
    ) -> str:
        at = min(at, self._now - 60_000_000)
        seen: dict[str, Any] = {"seen_at": at + _HOUR_US // 2} if at < self._now - _HOUR_US else {}
        if is_disputed:
            seen = {"seen_at": at, "state": "disputed", "disputed_at": at, "dispute": _DISPUTE}
        review = self._insert(
            reviewing.contact_review, contact_id=row.contact_id, agent_id=row.agent_id, team_id=row.team_id,
            queue_id=row.queue_id, reviewer_id=by, rubric_version_id=self._version, finished_at=at, **of, **seen,
        )  # fmt: skip
        length = max(20, (row.ended_at - row.left_at) // 1_000_000)
        for behaviour in self._behaviours:
            level = min(4, max(1, round(self._chance.gauss(habit, spread))))
            observed = self._chance.random() > 0.06
            if is_disputed and behaviour.code == "listens":
                level, observed = 2, True
            evidence: dict[str, Any] = {
                "evidence_s": self._chance.randrange(10, length),
                "evidence": _HEARD[behaviour.code][level - 1],
            }
            self._insert(
                reviewing.review_score, review_id=review, behaviour_id=behaviour.id, level=level if observed else None,
                **(evidence if observed else {}),
            )  # fmt: skip
        return review

    def _calibration(self, row: Any, *, is_open: bool) -> None:
        opened = self._now - (5 * _HOUR_US if is_open else 8 * _HOUR_US)
        coaches: Sequence[str] = self.people[:3]
        if is_open and self._you is not None:
            coaches = (self._you, *self.people[:2])
        closed = {} if is_open else {"closed_at": opened + _HOUR_US}
        made = self._insert(
            reviewing.calibration, contact_id=row.contact_id, agent_id=row.agent_id, team_id=row.team_id,
            rubric_version_id=self._version, opened_by_id=coaches[0], opened_at=opened, due_at=self._now + _DAY_US, **closed,
        )  # fmt: skip
        habit = self._chance.choice((1.8, 2.6, 3.4))
        for place, coach in enumerate(coaches):
            self._insert(reviewing.calibration_coach, calibration_id=made, staff_id=coach)
            if not is_open or place == 1:
                self._review(
                    row, coach, opened + _HOUR_US // 2, habit, calibration_id=made, basis="calibration", spread=0.5
                )

    def _insert(self, table: sa.Table, **values: Any) -> str:
        made = new_id()
        self._connection.execute(table.insert().values(id=made, **values))
        return made
