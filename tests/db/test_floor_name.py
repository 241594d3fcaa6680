"""The floor's name and promise: written once, changed in part, recorded as a command, seen by every console."""

from db.changes import open_reader
from db.engine import make_engine
from db.floor_name import name_floor


def test_a_name_and_a_promise_reach_the_consoles_and_stand_in_the_record(database_url):
    reader = open_reader(database_url)
    reader.snapshot()
    name_floor(database_url, "North floor", "A person who can fix it.")
    name_floor(database_url, promise="We tell you the truth about the wait.")
    (last,) = reader.snapshot().rows["floor"]
    assert (last.name, last.promise) == ("North floor", "We tell you the truth about the wait.")
    with make_engine(database_url).connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM command WHERE kind = 'floor.name'").scalar() == 2
    reader.close()


def test_saying_the_same_again_changes_nothing(database_url):
    name_floor(database_url, "North floor")
    reader = open_reader(database_url)
    reader.snapshot()
    name_floor(database_url, "North floor")
    name_floor(database_url)
    assert reader.changes().changes == ()
    reader.close()
