"""Closed escalations by cause and week, and repeats with what stands out, held against what is counted by hand."""

from datetime import date

import pytest

from db.errors import KnownProblem
from db.ids import new_id
from db.metrics.wilson import wilson
from db.queries.causes import cause_weeks
from db.queries.repeat_patterns import LAPSES_DAYS, repeat_patterns
from tests.db.commands.acted_floor import ActedFloor, S

DAY = 24 * 3600 * S
#: Monday 2026-01-05 00:00 UTC.
MONDAY = 1767571200 * S


class CausedFloor(ActedFloor):
    """A floor with a past of escalations and cases."""

    def __init__(self, url):
        super().__init__(url)
        self.now = self.database_now()

    def closed(self, at, cause, queue=0, **values):
        """A closed escalation."""
        given = {"reason": "other", "raised_at": at - 60 * S, "due_at": at, "resolved_at": at, "state": "resolved"}
        return self.insert("escalation", queue_id=self.queues[queue], cause=cause, **(given | values))

    def case(self, ago, agent=0, queue=0, again=None, **values):
        """A contact of a new case that ended `ago` days ago at noon, and one that followed `again` days later."""
        case = self.insert("service_case", opened_at=S)
        noon = self.now - self.now % DAY + DAY // 2 - ago * DAY
        answered = noon - 600 * S
        first = self.contact(queue, case_id=case, state="closed", arrived_at=answered, queued_at=answered,
                             answered_at=answered, closed_at=noon, agent_id=self.agents[agent], **values)  # fmt: skip
        if again is not None:
            self.contact(queue, case_id=case, arrived_at=noon + again * DAY, **values)
        return first

    def read(self, query, *args, **more):
        """What a query answers."""
        with self.engine.connect() as connection:
            return query(connection, *args, **more)


@pytest.fixture
def floor(database_url):
    made = CausedFloor(database_url)
    yield made
    made.engine.dispose()


def test_causes_are_counted_by_the_local_week_in_which_they_were_closed(floor):
    for cause, times in (("skill", 3), ("routing", 5), ("other", 2)):
        for _ in range(times):
            floor.closed(MONDAY + 2 * DAY, cause)
    floor.closed(MONDAY + 2 * DAY, "withdrawn")
    floor.closed(MONDAY + 2 * DAY, "skill", queue=1)
    # Half an hour before Monday in UTC is Monday in Berlin.
    floor.run("UPDATE queue SET time_zone = 'Europe/Berlin' WHERE id = :id", id=floor.queues[1])
    floor.closed(MONDAY + 7 * DAY - 1800 * S, "authority", queue=0)
    floor.closed(MONDAY + 7 * DAY - 1800 * S, "authority", queue=1)
    first, second = floor.read(cause_weeks, MONDAY, MONDAY + 14 * DAY)
    assert (first.monday, second.monday) == (date(2026, 1, 5), date(2026, 1, 12))
    assert [(one.cause, one.count) for one in first.causes] == [
        ("routing", 5),
        ("skill", 4),
        ("other", 2),
        ("authority", 1),
    ]
    assert [round(one.cumulative, 4) for one in first.causes] == [0.4167, 0.75, 0.9167, 1.0]
    assert first.total == 12 and second.causes[0].share == 1.0
    (only,) = floor.read(cause_weeks, MONDAY, MONDAY + 3 * DAY, "Tech")
    assert [(one.cause, one.count) for one in only.causes] == [("skill", 1)]
    assert floor.read(cause_weeks, MONDAY - DAY, MONDAY) == []
    with pytest.raises(KnownProblem, match="Billing"):
        floor.read(cause_weeks, MONDAY, MONDAY + DAY, "Biling")


def test_wrong_records_are_counted_by_the_system_they_came_from(floor):
    crm = floor.insert("origin_system", name="Old CRM", kind="crm")
    for origin in (crm, crm, None):
        contact = floor.contact(origin_id=origin, external_id=None if origin is None else new_id())
        floor.insert("escalation", queue_id=floor.queues[0], contact_id=contact, reason="wrong_record",
                     raised_at=MONDAY, due_at=MONDAY)  # fmt: skip
    floor.closed(MONDAY + S, "withdrawn", reason="wrong_record", raised_at=MONDAY)
    (week,) = floor.read(cause_weeks, MONDAY, MONDAY + DAY)
    assert (week.causes, week.wrong_record) == ((), (("Old CRM", 2), (None, 1)))


def test_an_agent_stands_out_only_beside_colleagues_in_the_same_queue_at_the_same_hour(floor):
    # Ana: 12 of 24 came back; Cy beside her 6 of 30. Bo works elsewhere and has nobody beside him.
    for place in range(24):
        floor.case(20 + place % 5, agent=0, again=2 if place < 12 else None)
    for place in range(30):
        floor.case(20 + place % 5, agent=2, again=3 if place < 6 else None)
    for place in range(30):
        floor.case(20, agent=1, queue=1, again=1 if place < 29 else None)
    # Too late for a repeat, too recent to know, and too long ago.
    floor.case(20, agent=0, again=8)
    floor.case(3, agent=0, again=1)
    floor.case(LAPSES_DAYS + 2, agent=0, again=1)
    found = floor.read(repeat_patterns)
    assert (found.contacts, found.repeats, found.agents_compared) == (85, 47, 2)
    (ana,) = [one for one in found.patterns if one.subject == "agent"]
    low, high = wilson(12, 25)
    assert (ana.key, ana.repeats, ana.contacts, ana.usual) == (floor.agents[0], 12, 25, 6 / 30)
    assert (ana.low, ana.high) == (low, high) and low > 0.2
    assert len(ana.evidence) == 12 and all(one.then_at - one.closed_at == 2 * DAY for one in ana.evidence)
    (tech,) = [one for one in found.patterns if one.subject == "queue"]
    assert (tech.key, tech.repeats, tech.contacts) == (floor.queues[1], 29, 30)
    assert tech.usual == pytest.approx(18 / 55)
    # With one contact fewer than the least she is nobody's business.
    few = floor.read(repeat_patterns, queue_id=floor.queues[1])
    assert [one for one in few.patterns if one.subject == "agent"] == [] and few.agents_compared == 0


def test_repeats_after_one_cause_and_of_one_customer_are_shown_with_their_contacts_and_without_a_name(floor):
    customer = floor.insert("customer", name="Smith")
    for place in range(3):
        first = floor.case(20 + place, again=1, customer_id=customer)
        floor.closed(floor.now - 19 * DAY, "policy", contact_id=first)
    found = floor.read(repeat_patterns)
    by = {one.subject: one for one in found.patterns}
    assert (by["cause"].key, by["cause"].repeats) == ("policy", 3)
    assert (by["customer"].repeats, by["customer"].contacts, len(by["customer"].cases)) == (3, 6, 3)
    assert "Smith" not in repr(found)
    assert {one.id for one in by["cause"].evidence} == {one.id for one in by["customer"].evidence}


def test_of_agents_only_a_coach_is_told(sqlite_url):
    floor = CausedFloor(sqlite_url)
    for login, role in (("sue", "supervisor"), ("carl", "coach")):
        staff = floor.insert("staff", name=login, login=login)
        floor.insert("staff_role", staff_id=staff, role=role, from_at=0)
    assert floor.read(repeat_patterns, reader="sue").agents_compared is None
    assert floor.read(repeat_patterns, reader="carl").agents_compared == 0
    floor.engine.dispose()
