"""What the monitoring agreement allows whom: by role, from a day on, and everything to who owns the floor."""

import pytest

from db.coaching.agreement import agreement_now
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def test_who_owns_the_floor_may_all_and_a_newer_agreement_takes_over_at_its_time(floor):
    def holds(**options):
        with floor.engine.begin() as connection:
            return agreement_now(connection, **options)

    first = holds()
    assert (first.number, first.individual, first.export_names) == (1, True, True)
    assert first.individual_since == first.at - 92 * DAY
    assert [first.shows_group(n) for n in (4, 5)] == [False, True]
    later = {"smallest_group": 3, "individual_days": 30, "set_at": 1}
    newer = floor.insert("monitoring_agreement", number=2, purposes="x", from_at=2, **later)
    floor.insert("monitoring_agreement", number=3, purposes="to come", from_at=first.at + DAY, set_at=1)
    assert (holds().number, holds().smallest_group, holds().individual) == (2, 3, False)
    floor.insert("monitoring_right", agreement_id=newer, role="viewer", individual=1)
    assert holds().individual
    if floor.engine.dialect.name == "sqlite":
        kim = floor.insert("staff", name="Kim", login="kim")
        assert not holds(actor="kim").individual
        floor.insert("staff_role", staff_id=kim, role="viewer", from_at=1)
        assert holds(actor="kim").individual
        assert not holds(actor="kim").export
