"""On the simulated floor escalations that a person takes stay theirs; its own supervisors deal with the others."""

import pytest

from db.ids import new_id
from tests.db.feeds.obeying_floor import ObeyingFloor, now_us

S = 1_000_000


@pytest.fixture
def floor(sqlite_url):
    made = ObeyingFloor(sqlite_url)
    yield made
    made.close()


ESCALATE = (
    "INSERT INTO escalation (id, contact_id, queue_id, reason, raised_at, due_at)"
    " SELECT :id, c.id, c.queue_id, 'wandering', :now, :now + 3600000000 FROM contact c WHERE c.id = :contact"
)


def test_what_a_person_has_taken_stays_theirs_and_what_nobody_takes_is_dealt_with_after_a_while(floor):
    raised = []
    for row in floor.rows("SELECT id FROM contact WHERE state = 'on_contact' ORDER BY id")[:8]:
        raised.append(new_id())
        floor.run(ESCALATE, id=raised[-1], contact=row.id, now=now_us())
    taken, promised, *left = raised
    floor.step()
    assert floor.do("escalation.take", taken).done
    assert floor.do("escalation.promise", promised, promised_at=now_us() + 3600 * S).done
    ids = ", ".join(f"'{one}'" for one in left)
    floor.until(lambda: floor.one(f"SELECT count(*) FROM escalation WHERE id IN ({ids}) AND state <> 'open'") > 2)
    simulated = {row.id for row in floor.rows("SELECT id FROM staff WHERE login LIKE 'supervisor%'")}
    for row in floor.rows(f"SELECT * FROM escalation WHERE id IN ({ids}) AND taken_at IS NOT NULL"):
        # Six minutes of the floor at the least, of which a second of the clock holds eight; the floor may lag a little.
        assert row.taken_at - row.raised_at > 0.1 * S
        assert row.owner_id in simulated
    assert floor.one("SELECT state FROM escalation WHERE id = :id", id=taken) == "taken"
    assert floor.one("SELECT state FROM escalation WHERE id = :id", id=promised) == "promised"

    there = floor.rows("SELECT staff_id FROM staff_presence WHERE on_shift = 1 AND until_at > :now", now=now_us())
    assert there
    assert {row.staff_id for row in there} <= simulated
    held = floor.until(lambda: floor.rows("SELECT id, state FROM contact WHERE held_since IS NOT NULL"))
    over = "SELECT held_us FROM contact WHERE id = :id AND held_since IS NULL"
    assert floor.until(lambda: floor.one(over, id=held[0].id)) > 0
    assert floor.findings() == []
