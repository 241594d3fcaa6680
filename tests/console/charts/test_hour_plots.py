"""What the plots of the last hour say, on floors small enough to know the answer."""

import csv
import io
from datetime import datetime

import pytest

from console.charts.hour_plots import hour_plots
from console.charts.hour_words import as_table, moment_words, sentences, summary, title
from console.clock_words import clock_time
from console.store.floor import Floor
from console.store.step_sums import SAMPLES
from console.store.view_filter import ViewFilter
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made, snapshot

DASH = "–"
NBSP = "\N{NO-BREAK SPACE}"


def visit(row_id, entered, left=None, outcome=None, **fields):
    return made("contact_segment", row_id, entered_at=entered, left_at=left, outcome=outcome, **fields)


@pytest.fixture
def floor():
    """Billing with a past, Tech without any, and letters that wait for days."""
    floor = Floor(lambda: 0.0)
    floor.apply(
        snapshot(
            made("site", "site"),
            made("team", "team"),
            made("queue", "billing", name="Billing"),
            made("queue", "tech", name="Tech", position=1),
            made("queue", "letters", name="Letters", position=2, channel="letter", answer_within_s=48 * 3600),
            visit("s1", NOON - 20 * MINUTE, NOON - 15 * MINUTE, "answered", ended_at=NOON - 10 * MINUTE),
            visit("s2", NOON - 18 * MINUTE, NOON - 16 * MINUTE, "abandoned"),
            visit("s3", NOON - 50 * SECOND),
            visit("s4", NOON - 60 * HOUR, queue_id="letters", channel="letter"),
        )
    )
    return floor


def at(moment):
    return clock_time(moment, seconds=False)


def test_a_queue_tells_now_and_the_ends_of_its_hour(floor):
    hour = hour_plots(floor, "billing")
    assert title(hour) == "Last hour in Billing"
    assert summary(hour) == f"Waiting in Billing, last hour: now 1, most 2 at {at(NOON - 17 * MINUTE)}, least 0."
    assert sentences(hour)[1] == f"Longest wait: now 0:50, most 4:40 at {at(NOON - 15 * MINUTE - 20 * SECOND)}."
    assert sentences(hour)[2] == f"In time, 30 min: now 0{NBSP}%, least 0{NBSP}% at {at(NOON)}; target 80{NBSP}%."
    assert sentences(hour)[3] == "At work, of needed: now 0 of 2; known since " + at(NOON) + "."


def test_nothing_is_a_gap_and_never_nought_per_cent(floor):
    hour = hour_plots(floor, "tech")
    level, wait = hour.plot("level"), hour.plot("wait")
    assert set(level.values) == {None}
    assert (level.now, wait.now) == (DASH, DASH)
    assert sentences(hour)[1:3] == [
        "Longest wait: none in the last hour.",
        "In time, 30 min: nobody counted in the last hour.",
    ]


def test_a_wait_is_held_against_the_target_and_the_time_it_is_marked_from(floor):
    wait = hour_plots(floor, "billing").plot("wait")
    assert [(mark.value, mark.words, mark.urgent) for mark in wait.marks] == [
        (20, f"target 20{NBSP}s", False),
        (140, "marked from 2:20", True),
    ]
    late = [place for place in range(len(wait.values)) if wait.is_late(place)]
    assert late == [place for place, value in enumerate(wait.values) if value and value > 140]
    assert 0 < len(late) < 20


def test_without_a_choice_it_is_the_busiest_kind_of_work_and_a_letter_does_not_hide_a_call(floor):
    hour = hour_plots(floor, None)
    assert title(hour) == "Last hour"
    assert hour.plot("waiting").now == "1 of 2"
    assert max(hour.plot("waiting").values) == 2
    wait = hour.plot("wait")
    assert (wait.caption, wait.now) == ("Furthest past target, voice", "0:30")
    assert wait.say_value(0) == DASH
    assert hour.plot("level").marks[0].value == 0.8


def test_queues_with_different_targets_have_no_common_line(floor):
    floor.apply(batch(changed(floor.store.row("queue", "tech"), target_percent=90)))
    level = hour_plots(floor, None).plot("level")
    assert (level.marks, level.meaning.limit) == ((), "targets differ")


def test_a_view_narrows_the_hour_to_its_queues(floor):
    floor.view.choose(ViewFilter(queues=("Letters",)))
    hour = hour_plots(floor, None)
    assert title(hour) == "Last hour, Unnamed view"
    assert (hour.plot("waiting").now, hour.plot("wait").now) == ("1", "12:00:00")
    assert hour.plot("wait").caption == "Furthest past target, letter"


def test_everything_at_one_moment_is_told_in_one_line(floor):
    hour = hour_plots(floor, "billing")
    place = hour.at_us.index(NOON - 16 * MINUTE - 20 * SECOND)
    assert moment_words(hour, place) == (
        f"{clock_time(NOON - 16 * MINUTE - 20 * SECOND)} · Waiting: 2 · Longest wait: 3:40 · In time, 30 min: 0{NBSP}%"
        f" · At work, of needed: {DASH}"
    )
    assert moment_words(hour, SAMPLES).startswith("Now · Waiting: 1 · Longest wait: 0:50")


def test_the_copy_is_a_table_with_a_line_for_every_moment(floor):
    rows = list(csv.DictReader(io.StringIO(as_table(hour_plots(floor, "billing"))), delimiter="\t"))
    assert len(rows) == SAMPLES + 1
    first, last = rows[0], rows[-1]
    assert datetime.fromisoformat(last["Time"]).astimezone().timestamp() * SECOND == NOON
    assert (first["Waiting"], first["In time, %"], first["At work"]) == ("0", "", "")
    assert (last["Waiting"], last["Longest wait, seconds"]) == ("1", "50")
    assert (last["In time, %"], last["Counted"]) == ("0.0", "3")


def test_the_copy_of_all_names_the_worst_queue(floor):
    rows = list(csv.DictReader(io.StringIO(as_table(hour_plots(floor, None))), delimiter="\t"))
    assert (rows[-1]["Waiting, voice"], rows[-1]["Waiting, all channels"]) == ("1", "2")
    assert (rows[-1]["Past the answer time, seconds"], rows[-1]["In queue"]) == ("30", "Billing")
    assert rows[0]["In queue"] == ""


def test_an_empty_floor_has_an_hour_of_nothing():
    floor = Floor(lambda: 0.0)
    floor.apply(snapshot(made("site", "site")))
    hour = hour_plots(floor, None)
    assert set(hour.plot("waiting").values) == {0}
    assert len(sentences(hour)) == 4


def test_people_are_noted_as_it_goes_and_say_since_when(floor):
    agents = [made("agent", f"a{i}") for i in range(3)]
    members = [made("queue_membership", f"m{i}", agent_id=f"a{i}") for i in range(3)]
    floor.apply(batch(*agents, *members, now=NOON))
    for second in range(20):
        floor.people.note(NOON + second * SECOND)
    people = hour_plots(floor, "billing").plot("people")
    assert people.now == "3 of 2"
    assert [value for value in people.values if value is not None] == [3, 3]
    assert people.values[:-2] == (None,) * (SAMPLES - 1)


def test_the_time_of_an_incident_is_shaded_where_its_queues_are_shown(floor):
    begun = NOON - 30 * MINUTE
    over = made("incident", "i1", number=3, cause="Lines", declared_at=begun, ended_at=NOON - 10 * MINUTE)
    slip = made("incident", "i2", number=4, cause="A slip", declared_at=begun, ended_at=begun)
    goes_on = made("incident", "i3", number=5, cause="Light", declared_at=NOON - 2 * HOUR)
    there = [
        made("incident_queue", f"iq{one.id}", incident_id=one.id, queue_id="billing") for one in (over, slip, goes_on)
    ]
    floor.apply(batch(over, slip, goes_on, *there))
    hour = hour_plots(floor, "billing")
    assert [shade.words for shade in hour.shades] == ["I-3", "I-5"]
    assert hour.shades[0][:2] == (begun, NOON - 10 * MINUTE)
    assert hour.shades[1].since_us == hour.at_us[0] and hour.shades[1].until_us > hour.at_us[-1]
    assert hour_plots(floor, None).shades == hour.shades and hour_plots(floor, "tech").shades == ()
    during = next(place for place, at in enumerate(hour.at_us) if at >= NOON - 20 * MINUTE)
    assert "I-3" in moment_words(hour, during) and "I-3" not in moment_words(hour, len(hour.at_us) - 1)
    rows = list(csv.reader(io.StringIO(as_table(hour)), delimiter="\t"))
    assert rows[0][-1] == "Incidents" and rows[1 + during][-1] == "I-3 I-5" and rows[-1][-1] == "I-5"
    assert any("I-3" in sentence for sentence in sentences(hour))
