"""Importing shift plans: what is read, what takes whose place, and what is said of all that cannot be taken."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from db.commands.command import Command, Wanted
from db.errors import KnownProblem
from db.feeds.contact_map import BadMap
from db.feeds.plan_import import import_plan
from tests.db.commands.acted_floor import ActedFloor

BERLIN = ZoneInfo("Europe/Berlin")
DAY = """\
agent,activity,start,end,paid
Ana,shift,2036-11-26 08:00,2036-11-26 16:00,
Ana,lunch,2036-11-26 12:00,2036-11-26 12:30,no
Ana,break,2036-11-26 10:00,2036-11-26 10:15,
bo@floor,shift,2036-11-26T09:00+00:00,2036-11-26T17:00Z,yes
"""


class PlannedFloor(ActedFloor):
    """A floor in Berlin that plans are brought into."""

    def __init__(self, url, folder):
        super().__init__(url)
        self.url, self.file = url, folder / "plan.csv"
        self.run("UPDATE site SET time_zone = 'Europe/Berlin'")
        self.run("UPDATE agent SET login = 'bo@floor' WHERE name = 'Bo'")
        origin = self.insert("origin_system", name="pbx", kind="asterisk")
        self.insert("agent_alias", agent_id=self.agents[2], origin_id=origin, alias="SIP/33")

    def bring(self, text, **options):
        self.file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return import_plan(self.url, self.file, **options)

    def plan(self):
        """What stands: (agent, activity, start, end, paid), in Berlin's time."""
        rows = self.run(
            "SELECT a.name, s.activity, s.starts_at, s.ends_at, s.paid FROM shift_activity s"
            " JOIN agent a ON a.id = s.agent_id ORDER BY a.name, s.starts_at, s.activity"
        )
        return [(name, activity, wall(start), wall(end), paid) for name, activity, start, end, paid in rows]


def wall(at):
    return datetime.fromtimestamp(at // 1_000_000, BERLIN).strftime("%m-%d %H:%M")


@pytest.fixture
def floor(database_url, tmp_path):
    made = PlannedFloor(database_url, tmp_path)
    yield made
    made.engine.dispose()


def test_a_plan_comes_in_once_and_a_newer_one_takes_the_place_of_its_days_only(floor):
    report = floor.bring(DAY)
    assert (report.added, report.agents, report.days, report.broken_count) == (4, 2, 2, 0)
    first = [
        ("Ana", "shift", "11-26 08:00", "11-26 16:00", 1),
        ("Ana", "break", "11-26 10:00", "11-26 10:15", 1),
        ("Ana", "lunch", "11-26 12:00", "11-26 12:30", 0),
        ("Bo", "shift", "11-26 10:00", "11-26 18:00", 1),
    ]
    assert floor.plan() == first
    again = floor.bring(DAY)
    assert (again.rows_written, again.activities) == (0, 4)
    newer = "name;what\n"
    with pytest.raises(KnownProblem, match="no column for the activity"):
        floor.bring(newer)
    newer = "agent;Datum;Aktivität;von;bis\nANA;26.11.2036;Spätschicht;14:00;22:00\nana;27.11.2036;Urlaub;;\n"
    report = floor.bring(newer.encode("cp1252"))
    assert (report.added, report.changed, report.removed) == (2, 0, 3)
    assert floor.plan() == [
        ("Ana", "shift", "11-26 14:00", "11-26 22:00", 1),
        ("Ana", "absence", "11-27 00:00", "11-28 00:00", 1),
        first[3],
    ]
    assert floor.run("SELECT count(*) FROM command WHERE kind = 'plan.import'") == [(2,)]


def test_a_night_belongs_to_the_day_its_shift_began(floor):
    night = (
        "agent,date,activity,start,end\n"
        "SIP/33,2036-11-26,night shift,22:00,06:00\nSIP/33,2036-11-27,break,02:00,02:15\nSIP/33,2036-11-27,shift,22:00,24:00\n"
    ).replace("night shift", "Nachtschicht")
    floor.bring(night)
    assert [row[1:4] for row in floor.plan()] == [
        ("shift", "11-26 22:00", "11-27 06:00"),
        ("break", "11-27 02:00", "11-27 02:15"),
        ("shift", "11-27 22:00", "11-28 00:00"),
    ]
    report = floor.bring("agent,date,activity,start,end\nCy,26.11.2036,Dienst,21:00,05:00\n")
    assert (report.added, report.removed) == (1, 2)
    assert [row[1:4] for row in floor.plan()] == [
        ("shift", "11-26 21:00", "11-27 05:00"),
        ("shift", "11-27 22:00", "11-28 00:00"),
    ]


def test_of_hours_that_are_missing_or_come_twice_it_is_said_which_was_taken(floor):
    report = floor.bring(
        "agent,date,activity,start,end\n"
        "Ana,2036-03-30,shift,02:30,10:00\nAna,2036-10-26,shift,22:00,02:30\nBo,2036-10-26,shift,02:30,08:00\n"
    )
    assert report.notes == [
        (2, "02:30 on 2036-03-30 is left out by the clock change in Europe/Berlin; 03:30 was taken"),
        (4, "02:30 on 2036-10-26 comes twice by the clock change in Europe/Berlin; the first was taken"),
    ]
    lasts = "SELECT s.ends_at - s.starts_at FROM shift_activity s JOIN agent a ON a.id = s.agent_id WHERE a.name = 'Bo'"
    assert floor.run(lasts) == [(int(6.5 * 3600) * 1_000_000,)]
    report = floor.bring("agent,activity,start,end\nDi,break,2036-10-26 02:45,2036-10-26 02:15\n")
    assert [note[1].rpartition("; ")[2] for note in report.notes] == ["the first was taken", "the second was taken"]
    assert floor.plan()[-1][1:4] == ("break", "10-26 02:45", "10-26 02:15")
    tokyo = floor.bring("agent,activity,start,end\nDi,shift,2036-10-27 02:45,2036-10-27 10:15\n", zone="Asia/Tokyo")
    assert (tokyo.notes, floor.plan()[-1][1:3]) == ([], ("shift", "10-26 18:45"))


def test_broken_lines_are_told_by_number_and_their_days_stay_as_they_were(floor):
    floor.bring(DAY)
    before = floor.plan()
    floor.insert("agent", team_id=floor.teams[0], name="Di", state="offline")
    report = floor.bring(
        "agent,activity,start,end,team\n"
        "Ana,shift,2036-11-26 07:00,2036-11-26 15:00,\n"
        "Ana,siesta,2036-11-26 12:00,2036-11-26 13:00,\n"
        "Ana,shift,2036-11-28 07:00,2036-11-28 15:00,\n"
        "Bo,shift,2036-11-26 15:00,2036-11-26 15:00,\n"
        "Cy,shift,08:00,16:00,\n"
        "Nobody,shift,2036-11-26 08:00,2036-11-26 16:00,\n"
        "Nobody,lunch,2036-11-26 12:00,2036-11-26 12:30,\n"
        "Di,shift,2036-11-26 08:00,2036-11-26 16:00,\n"
        "Di,shift,2036-11-26 08:00,2036-11-26 16:00,blue\n"
        "Ana,off,2036-11-29 08:00,2036-11-29 16:00,\n"
        "too,short\n"
    )
    assert [(line, reason[:30]) for line, reason in report.broken] == [
        (3, "the activity 'siesta' is not i"),
        (5, "it ends before it begins"),
        (6, "it has a time of day and no da"),
        (9, "'Di' means 2 agents (in Blue, "),
        (12, "2 fields instead of 5"),
    ]
    assert (report.unknown, report.ignored, report.untouched) == ({"Nobody": 2}, 1, ["Ana, 2036-11-26"])
    assert (report.added, report.days) == (2, 2)
    after = floor.plan()
    assert [row for row in after if row in before] == before
    assert [row[:3] for row in after if row not in before] == [
        ("Ana", "shift", "11-28 07:00"),
        ("Di", "shift", "11-26 08:00"),
    ]


def test_what_was_shifted_by_hand_stays_while_it_lies_in_the_shift(floor):
    floor.bring(DAY)
    ((lunch, start),) = floor.run("SELECT CAST(id AS text), starts_at FROM shift_activity WHERE activity = 'lunch'")
    hour = 3600 * 1_000_000
    to = {"starts_at": start + hour, "ends_at": start + hour * 3 // 2}
    shifted = floor.do(Command("plan.shift", (Wanted(lunch, to),)))
    assert floor.answers(shifted) == ["done"]
    again = floor.bring(DAY)
    assert (again.rows_written, again.kept) == (0, ["Ana: lunch, 2036-11-26 13:00 to 13:30"])
    newer = floor.bring(DAY.replace("12:00", "11:00").replace("12:30", "11:30"))
    assert (newer.rows_written, newer.kept_count) == (0, 1)
    floor.undo(shifted)
    newer = floor.bring(DAY.replace("12:00", "11:00").replace("12:30", "11:30"))
    assert (newer.rows_written, newer.kept_count) == (2, 0)
    assert floor.plan()[2] == ("Ana", "lunch", "11-26 11:00", "11-26 11:30", 0)
    gone = floor.bring("agent,date,activity,start,end\nAna,2036-11-26,krank,,\n")
    assert (gone.added, gone.removed) == (1, 3)


def test_maps_say_what_is_wrong_with_them(floor, tmp_path):
    layout = tmp_path / "own.toml"
    for text, said in (
        ("[columns]", "rows = 'plan' is missing"),
        ("rows = 'plan'\n[columns]\nagent = 'a'\nactivity = 'b'\nstart = 'c'", r"\[columns\] needs 'end'"),
        ("rows = 'plan'\n[collumns]", "'collumns' is not known"),
        ("rows = ", "not written in TOML"),
    ):
        layout.write_text(text)
        with pytest.raises(BadMap, match=said):
            floor.bring(DAY, map_name=str(layout))
    layout.write_text(
        "rows = 'plan'\n[columns]\nagent = 'who'\nactivity = 'what'\nstart = 'from'\nend = 'to'\n"
        "[activities]\nshift = ['early']\n[time]\nzone = 'UTC'\n[file]\ndelimiter = '|'\n"
    )
    report = floor.bring("who|what|from|to\nAna|early|2036-11-26 08:00|2036-11-26 16:00\n", map_name=str(layout))
    assert (report.added, floor.plan()[0][2]) == (1, "11-26 09:00")
    with pytest.raises(KnownProblem, match="no time zone 'Mars'"):
        floor.bring(DAY, zone="Mars")
