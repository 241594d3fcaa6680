"""What is new, what is one line, and when it is told: restarts, storms, snoozes and quiet times."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from console.store.alerts_alert import Alert
from console.store.alerts_lines import lines_of
from console.store.alerts_marks import AlertMarks
from console.store.alerts_quiet import QuietTimes
from console.store.alerts_told import IN_WINDOW_US, OUTSIDE_US, Telling
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND


def wait(queue, began=NOON, contacts=1, severity="high", **fields):
    return Alert(
        "wait", "over", "queue", queue, queue, began, began - 3 * MINUTE, severity, 180, "floor", queue,
        contacts=contacts, **fields,
    )  # fmt: skip


def escalation(row_id, began=NOON, stage="overdue", severity="urgent", **fields):
    return Alert(
        "escalation", stage, "escalation", row_id, row_id, began, began, severity, whose="due", queue_id="q1", **fields
    )


def no_incident(_alert):
    return None


def restarted(marks, now):
    again = AlertMarks()
    again.bring_back(marks.kept(now))
    return again


def test_a_restart_makes_nothing_new_and_what_began_meanwhile_is_new():
    marks = AlertMarks()
    assert marks.look([wait("q1")], NOON) == [wait("q1")]
    assert marks.look([wait("q1")], NOON + SECOND) == []
    marks.mark_seen([wait("q1")], NOON + SECOND)
    marks = restarted(marks, NOON + SECOND)
    later = NOON + HOUR
    # The first who waited is gone; whoever waits now crossed the limit while the former was still there.
    assert marks.look([wait("q1", NOON - MINUTE), wait("q2", NOON - 9 * HOUR)], later) == [wait("q2", NOON - 9 * HOUR)]
    assert marks.is_seen(wait("q1"))
    marks = restarted(marks, later)
    assert marks.look([wait("q1", later + MINUTE)], later + 2 * MINUTE) == [wait("q1", later + MINUTE)]
    assert not marks.is_seen(wait("q1"))


def test_what_ended_and_begins_again_is_new():
    marks = AlertMarks()
    marks.look([wait("q1")], NOON)
    marks.mark_seen([wait("q1")], NOON)
    assert marks.look([], NOON + MINUTE) == []
    again = wait("q1", NOON + 2 * MINUTE)
    assert marks.look([again], NOON + 2 * MINUTE) == [again]
    assert marks.is_open(again, NOON + 2 * MINUTE)


def test_what_was_handed_away_and_comes_back_is_new_though_its_clock_began_long_ago():
    marks, mine = AlertMarks(), escalation("e1", stage="raised")
    marks.look([mine], NOON)
    marks.mark_seen([mine], NOON)
    assert marks.look([], NOON + MINUTE) == []
    assert marks.look([mine], NOON + 2 * MINUTE) == [mine]
    assert not marks.is_seen(mine)


def test_a_snooze_ends_by_itself_and_tells_again_what_is_still_there():
    marks = AlertMarks()
    marks.look([wait("q1")], NOON)
    marks.snooze([wait("q1")], NOON, NOON + 10 * MINUTE)
    assert marks.look([wait("q1")], NOON + 9 * MINUTE) == []
    assert not marks.is_open(wait("q1"), NOON + 9 * MINUTE)
    marks = restarted(marks, NOON + 9 * MINUTE)
    assert marks.look([wait("q1")], NOON + 10 * MINUTE) == [wait("q1")]
    assert marks.is_open(wait("q1"), NOON + 10 * MINUTE)


def test_marks_of_long_ago_and_nonsense_are_not_kept():
    marks = AlertMarks()
    marks.look([wait("q1")], NOON)
    assert marks.kept(NOON + 49 * HOUR) == {}
    marks.bring_back({"a": "x", "b": [1, 2], "c": [1, 2, 3, None], "d": [True, 1, 1, 1]})
    assert marks.kept(10) == {}


def test_a_storm_is_one_line_and_few_alerts_are_lines_of_their_own():
    storm = [wait(f"q{n}", NOON + n, contacts=n + 36) for n in range(12)]
    (line,) = lines_of(storm, no_incident)
    assert (line.contacts, line.queues, len(line.alerts)) == (sum(range(36, 48)), 12, 12)
    assert line.oldest_clock_at == NOON - 3 * MINUTE and line.newest_at == NOON + 11
    assert [line.first.id for line in lines_of(storm[:3], no_incident)] == ["q2", "q1", "q0"]


def test_alerts_of_an_incident_are_its_line_but_an_escalation_of_mine_stays_by_itself():
    own = Alert("incident", "declared", "incident", "i1", "i1", NOON, NOON, "high", whose="due")
    mine = escalation("e2", is_own=True)
    told = [wait("q1"), wait("q2"), wait("q3"), escalation("e1"), mine, own]
    lines = lines_of(told, lambda alert: "i1" if alert.metric == "incident" or alert.queue_id in ("q1", "q2") else None)
    assert {line.incident_id: {alert.about for alert in line.alerts} for line in lines if line.incident_id} == {
        "i1": {"i1", "q1", "q2", "e1"}
    }
    assert {line.first.about for line in lines if not line.incident_id} == {"q3", "e2"}


def test_worst_and_newest_lines_come_first():
    told = [
        wait("q1", NOON),
        wait("q2", NOON + 1, severity="normal"),
        escalation("e1", NOON - HOUR),
        wait("q3", NOON + 2),
    ]
    assert [line.first.about for line in lines_of(told, no_incident)] == ["e1", "q3", "q1", "q2"]


def tell(telling, new, there, now, loud_from="high", is_quiet=False):
    told = telling.look(new, there, now, loud_from=loud_from, is_quiet=is_quiet)
    return len(told.in_window), len(told.outside)


def test_outside_at_most_one_a_minute_and_what_came_meanwhile_together_if_it_is_still_there():
    telling, first = Telling(), [wait(f"q{n}") for n in range(500)]
    assert tell(telling, first, first, NOON) == (500, 500)
    a, b = escalation("a"), escalation("b")
    assert tell(telling, [a], [a], NOON + SECOND) == (0, 0)
    assert tell(telling, [b], [a, b], NOON + IN_WINDOW_US) == (2, 0)
    assert tell(telling, [], [b], NOON + OUTSIDE_US - 1) == (0, 0)
    assert tell(telling, [], [b], NOON + OUTSIDE_US) == (0, 1)
    assert tell(telling, [], [b], NOON + 5 * OUTSIDE_US) == (0, 0)


def test_outside_only_what_is_bad_enough_and_nothing_where_nothing_was_chosen():
    normal = wait("q1", severity="normal")
    assert tell(Telling(), [normal], [normal], NOON) == (1, 0)
    assert tell(Telling(), [normal], [normal], NOON, loud_from="normal") == (1, 1)
    assert tell(Telling(), [escalation("a")], [escalation("a")], NOON, loud_from=None) == (1, 0)


def test_quiet_times_hold_back_what_is_told_outside_until_they_end():
    telling, a, b = Telling(), escalation("a"), escalation("b")
    assert tell(telling, [a, b], [a, b], NOON, is_quiet=True) == (2, 0)
    assert tell(telling, [], [b], NOON + HOUR, is_quiet=True) == (0, 0)
    assert tell(telling, [], [b], NOON + 2 * HOUR) == (0, 1)


BERLIN = ZoneInfo("Europe/Berlin")
NIGHTS = QuietTimes(True, 22 * 60, 6 * 60)


def quiet_at(quiet, text):
    return quiet.is_quiet(round(datetime.fromisoformat(text).timestamp()) * SECOND, BERLIN)


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        ("2026-03-28T20:59+00:00", False),  # 21:59 in winter time
        ("2026-03-28T21:00+00:00", True),
        ("2026-03-29T03:59+00:00", True),  # 05:59 in summer time, the night in which an hour is left out
        ("2026-03-29T04:00+00:00", False),
        ("2026-10-25T00:30+00:00", True),  # 02:30 the first time
        ("2026-10-25T01:30+00:00", True),  # 02:30 the second time
        ("2026-10-25T04:59+00:00", True),
        ("2026-10-25T05:00+00:00", False),  # 06:00 in winter time
    ],
)
def test_quiet_nights_follow_the_clock_on_the_wall_across_a_clock_change(moment, quiet):
    assert quiet_at(NIGHTS, moment) is quiet


def test_quiet_days_belong_to_the_night_that_begins_on_them_and_whole_days_are_whole():
    friday = QuietTimes(True, 22 * 60, 6 * 60, frozenset({4}))
    assert quiet_at(friday, "2026-03-07T05:30+01:00")  # Saturday morning: Friday's night
    assert not quiet_at(friday, "2026-03-08T05:30+01:00")
    weekend = QuietTimes(True, 12 * 60, 13 * 60, frozenset({0}), frozenset({5, 6}))
    assert [quiet_at(weekend, f"2026-03-0{day}T10:00+01:00") for day in (6, 7, 8, 9)] == [False, True, True, False]
    assert quiet_at(weekend, "2026-03-09T12:30+01:00") and not quiet_at(weekend, "2026-03-09T13:00+01:00")
    assert not quiet_at(QuietTimes(False, 0, 0), "2026-03-09T12:30+01:00")
    assert not QuietTimes(True, 1440, 0).is_sensible and not QuietTimes(True, 0, 0, frozenset({7})).is_sensible
