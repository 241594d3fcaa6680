"""Who is at a console says so for themselves, and it runs out by itself; nobody is woken for it."""

import pytest
import sqlalchemy as sa

from db.commands.presence import AWAY_S, KEPT_S, RENEWED_S, stay
from tests.db.commands.acted_floor import S
from tests.db.commands.handed_floor import HandedFloor
from tests.db.security.people_floor import SignedIn


@pytest.fixture
def floor(sqlite_url):
    made = HandedFloor(sqlite_url)
    yield made
    made.engine.dispose()


def says(floor, name, **options):
    with floor.engine.begin() as connection:
        return stay(connection, actor=name, **options)


def presence(floor, name):
    (row,) = floor.run("SELECT * FROM staff_presence WHERE staff_id = :s", s=floor.people[name])
    return row


def shift_clock(floor, seconds):
    """So many seconds go by for the presence that stands there."""
    floor.run("UPDATE staff_presence SET until_at = until_at - :us, since_at = since_at - :us", us=seconds * S)


def changes(floor):
    return floor.run("SELECT count(*) FROM change WHERE entity = 'staff_presence'")[0][0]


def test_who_comes_is_there_for_a_while_and_on_shift_if_of_the_line(floor):
    floor.insert("staff", name="Vic", login="vic")
    assert says(floor, "dana")
    assert says(floor, "vic")
    assert not says(floor, "a stranger")
    row = presence(floor, "dana")
    assert (row.on_shift, row.until_at - row.since_at) == (1, KEPT_S * S)
    assert [one[0] for one in floor.run("SELECT on_shift FROM staff_presence ORDER BY on_shift")] == [0, 1]


def test_a_minute_is_one_row_however_many_consoles_a_person_has(floor):
    says(floor, "dana")
    for _ in range(5):
        says(floor, "dana")
    assert changes(floor) == 1
    shift_clock(floor, RENEWED_S)
    before = changes(floor)
    for _ in range(5):
        says(floor, "dana")
    assert changes(floor) == before + 1
    assert presence(floor, "dana").since_at < presence(floor, "dana").until_at - KEPT_S * S


def test_off_shift_stays_until_one_says_otherwise_or_was_away_for_long(floor):
    says(floor, "dana", on_shift=False)
    shift_clock(floor, 3600)
    says(floor, "dana")
    assert presence(floor, "dana").on_shift == 0
    says(floor, "dana", on_shift=True)
    assert presence(floor, "dana").on_shift == 1
    says(floor, "dana", on_shift=False)
    shift_clock(floor, KEPT_S + AWAY_S + 60)
    says(floor, "dana")
    row = presence(floor, "dana")
    assert (row.on_shift, row.until_at - row.since_at) == (1, KEPT_S * S)


def test_on_a_server_it_is_ones_own_row_and_wakes_nobody(postgres_url):
    people = SignedIn(postgres_url)
    engine = sa.create_engine(people.person("dana", "supervisor"))
    watch = people.owner._connection
    watch.autocommit = True
    watch.execute("LISTEN floorwalker")
    for on_shift in (None, False, None):
        with engine.begin() as connection:
            assert stay(connection, on_shift=on_shift)
    assert list(watch.notifies(timeout=0.2)) == []
    assert people.owner.run("SELECT count(*), min(on_shift) FROM staff_presence") == [(1, 0)]
    people.owner.run("UPDATE staff SET name = 'Dana Reyes'")
    assert len(list(watch.notifies(timeout=2, stop_after=1))) == 1
    engine.dispose()
    people.end()
