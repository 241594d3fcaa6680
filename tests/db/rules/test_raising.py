"""Rules raise one escalation for each limit that was crossed, on both engines, whoever looks and however often."""

import pytest

from db.rules.crossings import ESCALATING
from db.rules.raising import raise_crossed
from tests.db.commands.acted_floor import ActedFloor, S

MIN = 60 * S
DAY = 24 * 3600 * S


class WatchedFloor(ActedFloor):
    """A floor whose rules are set by the test."""

    def __init__(self, url):
        super().__init__(url)
        self.url = url
        self.now = self.database_now()

    def rule(self, kind, limit, **values):
        """Switch the floor's rule of a kind on, for all time."""
        given = {"limit_value": limit, "enabled": 1, "since_at": 0} | values
        assigned = ", ".join(f"{column} = :{column}" for column in given)
        self.run(f"UPDATE floor_rule SET {assigned} WHERE kind = :kind AND queue_id IS NULL", kind=kind, **given)

    def look(self):
        """What one look raises."""
        with self.engine.begin() as connection:
            return raise_crossed(connection)

    def raised(self):
        """What rules have raised: (rule, contact, crossed at)."""
        found = self.run("SELECT rule, CAST(contact_id AS text), crossed_at FROM escalation WHERE rule IS NOT NULL")
        return sorted(map(tuple, found))


@pytest.fixture
def floor(database_url):
    made = WatchedFloor(database_url)
    yield made
    made.engine.dispose()


def test_a_new_floor_is_quiet(floor):
    floor.contact(arrived_at=S, channel="letter")
    assert floor.look() == 0
    assert floor.run("SELECT count(*) FROM floor_rule WHERE enabled = 1") == [(0,)]


def test_every_kind_can_be_looked_at(floor):
    for kind in ESCALATING:
        floor.rule(kind, 1)
    assert floor.look() == 0


def test_a_letter_nobody_answers_is_escalated_once_at_the_moment_its_time_was_over(floor):
    duty = floor.insert("staff", name="Dana", login="dana")
    floor.run("UPDATE queue SET duty_supervisor_id = :duty", duty=duty)
    floor.rule("never_answered", 3600)
    arrived = floor.now - 2 * 3600 * S
    letter = floor.contact(channel="letter", arrived_at=arrived, queued_at=arrived)
    floor.contact(channel="letter", arrived_at=floor.now, queued_at=floor.now)
    assert (floor.look(), floor.look()) == (1, 0)
    assert floor.raised() == [("never_answered", letter, arrived + 3600 * S)]
    ((owner, rule_limit, asked_by),) = floor.run("SELECT CAST(owner_id AS text), rule_limit, asked_by FROM escalation")
    assert (owner, rule_limit, asked_by) == (duty, 3600, "rule")


def test_a_customer_who_wants_to_leave_is_held_too_long(floor):
    floor.rule("cancellation", 300)
    since = floor.now - 10 * MIN
    held = floor.contact(2, state="on_contact", agent_id=floor.agents[0], arrived_at=since, answered_at=since)
    floor.run("UPDATE contact SET intent = 'cancel', intent_at = :at", at=since + 2 * MIN)
    assert floor.look() == 1
    assert floor.raised() == [("cancellation", held, since + 7 * MIN)]


def test_a_rule_of_a_queue_takes_the_place_of_the_floors(floor):
    floor.rule("never_answered", 60)
    floor.insert("floor_rule", kind="never_answered", queue_id=floor.queues[0], limit_value=60, enabled=0, since_at=0)
    arrived = floor.now - 3600 * S
    floor.contact(0, arrived_at=arrived)
    other = floor.contact(1, arrived_at=arrived)
    assert floor.look() == 1
    assert [row[1] for row in floor.raised()] == [other]


def test_what_was_crossed_before_the_rule_counted_is_left_alone(floor):
    floor.rule("never_answered", 60, since_at=floor.now - 10 * MIN)
    floor.contact(arrived_at=floor.now - 12 * MIN)
    recent = floor.contact(arrived_at=floor.now - 5 * MIN)
    assert floor.look() == 1
    assert [row[1] for row in floor.raised()] == [recent]


def test_the_clock_of_a_queue_with_hours_stands_still_while_it_is_closed(floor):
    floor.rule("never_answered", 3600)
    half = 1800 * S
    start = floor.now - floor.now % half - 20 * 3600 * S
    for opens_at in (start, start + 10 * 3600 * S):
        day, minute = divmod(opens_at // MIN, 1440)
        floor.insert(
            "opening_hours", queue_id=floor.queues[0], weekday=(day + 3) % 7, opens_min=minute, closes_min=minute + 30
        )
    floor.contact(arrived_at=start + 600 * S)
    late = floor.contact(arrived_at=start)
    assert floor.look() == 1
    assert floor.raised() == [("never_answered", late, start + 10 * 3600 * S + half)]
