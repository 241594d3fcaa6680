"""A feed that begins where another stopped, or reads again what the database has, leaves the rows of one that never stopped."""

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.feeds.ingest import Ingest, Known
from db.feeds.queue_log import QueueLogFeed
from db.feeds.queues_conf import QueuesConf, parse_queues_conf
from tests.db.feeds.told_logs import BEGIN, PBX, SECOND_US, log, recorded_conf, recorded_lines
from tests.db.feeds.written_rows import Written

#: The call of run-c whose line is lost: what had been noticed against it is forgotten when a feed begins anew.
LOST_CALL = "1795311065.365"


def fed(written: Written, lines: list[str], conf: QueuesConf | None = None, *, at_once: int = 0) -> Written:
    """Tells lines to a fresh feed that knows what is written, so many at once (0: all), writing after each batch."""
    ingest = Ingest(PBX, written.known())
    feed = QueueLogFeed(ingest, conf=conf)
    for begin in range(0, len(lines), at_once or len(lines) or 1):
        feed.feed(lines[begin : begin + (at_once or len(lines))])
        written.write(ingest.take())
    return written


def without(tables: dict[str, Any], call: str) -> dict[str, Any]:
    """The tables without one call."""
    kept = copy.deepcopy(tables)
    for contact_id in [row["id"] for row in kept["contact"].values() if row["external_id"] == call]:
        del kept["contact"][contact_id]
        for segment_id in [row["id"] for row in kept["contact_segment"].values() if row["contact_id"] == contact_id]:
            del kept["contact_segment"][segment_id]
    return kept


@pytest.mark.parametrize("with_conf", [True, pytest.param(False, marks=pytest.mark.long)])
@pytest.mark.parametrize("run", [pytest.param("run-a", marks=pytest.mark.long), "run-c"])
def test_wherever_a_feed_stops_the_next_one_goes_on_as_if_nothing_was(
    shared_data: Path, run: str, with_conf: bool
) -> None:
    lines = recorded_lines(shared_data / "asterisk-live" / run / "queue_log")
    conf = recorded_conf(shared_data) if with_conf else None
    whole = without(fed(Written(), lines, conf).tables, LOST_CALL)
    step = len(lines) // 17
    for stop in range(step - 3, len(lines), step):
        resumed = fed(fed(Written(), lines[:stop], conf), lines[stop:], conf)
        assert without(resumed.tables, LOST_CALL) == whole, f"stopped after line {stop}"


@pytest.mark.long
@pytest.mark.parametrize("run", ["run-a", "run-c"])
def test_a_feed_may_stop_at_many_more_places(shared_data: Path, run: str) -> None:
    lines = recorded_lines(shared_data / "asterisk-live" / run / "queue_log")
    conf = recorded_conf(shared_data)
    whole = without(fed(Written(), lines, conf).tables, LOST_CALL)
    # A stride without a common divisor with the log's own rhythms.
    for stop in range(1, len(lines), 31):
        resumed = fed(fed(Written(), lines[:stop], conf), lines[stop:], conf)
        assert without(resumed.tables, LOST_CALL) == whole, f"stopped after line {stop}"


@pytest.mark.parametrize("with_conf", [True, False])
@pytest.mark.parametrize("run", ["run-a", "run-c"])
def test_reading_a_whole_file_again_changes_nothing(shared_data: Path, run: str, with_conf: bool) -> None:
    lines = recorded_lines(shared_data / "asterisk-live" / run / "queue_log")
    conf = recorded_conf(shared_data) if with_conf else None
    written = fed(Written(), lines, conf)
    before, changes = copy.deepcopy(written.tables), written.changes
    fed(written, lines, conf)
    assert written.changes == changes
    fed(written, lines, conf, at_once=100)
    assert written.tables == before


def test_an_older_file_read_again_does_not_pull_the_present_back(shared_data: Path) -> None:
    lines = recorded_lines(shared_data / "asterisk-live" / "run-a" / "queue_log")
    half = len(lines) // 2
    written = fed(fed(Written(), lines[:half]), lines[half:])
    before = copy.deepcopy(written.tables)
    fed(written, lines[:half], at_once=50)
    assert written.tables == before


def test_an_older_file_read_for_the_first_time_adds_its_history() -> None:
    older = log(
        "10|c1|sales|NONE|ENTERQUEUE||5|1\n12|c1|sales|Alice|CONNECT|2|x|1\n40|c1|sales|Alice|COMPLETEAGENT|2|28|1"
    )
    newer = log("900|NONE|sales|Alice|PAUSE|lunch")
    written = fed(fed(Written(), newer), older)
    (agent,) = written.rows("agent")
    assert (agent["state"], agent["state_since"]) == ("aux", (BEGIN + 900) * SECOND_US)
    history = sorted(
        (row["since_at"] // SECOND_US - BEGIN, row["state"], row["until_at"] and row["until_at"] // SECOND_US - BEGIN)
        for row in written.rows("agent_state")
    )
    assert history == [
        (12, "available", 12),
        (12, "on_contact", 40),
        (900, "aux", None),
        (900, "available", 900),
    ]
    assert [row["state"] for row in written.rows("contact")] == ["closed"]


def test_wrap_up_that_was_going_on_ends_by_itself_after_a_new_start() -> None:
    conf = parse_queues_conf("[sales]\nwrapuptime=30\n")
    lines = log(
        "10|c1|sales|NONE|ENTERQUEUE||5|1\n12|c1|sales|Alice|CONNECT|2|x|1\n40|c1|sales|Alice|COMPLETEAGENT|2|28|1"
    )
    written = fed(Written(), lines, conf)
    ingest = Ingest(PBX, written.known())
    ingest.advance((BEGIN + 69) * SECOND_US)
    assert ingest.take().count == 0
    ingest.advance((BEGIN + 75) * SECOND_US)
    written.write(ingest.take())
    (agent,) = written.rows("agent")
    assert (agent["state"], agent["state_since"]) == ("available", (BEGIN + 70) * SECOND_US)
    assert [(row["state"], row["closed_at"]) for row in written.rows("contact")] == [
        ("closed", (BEGIN + 70) * SECOND_US)
    ]


def test_a_call_that_waited_before_a_new_start_is_found_stuck_after_it() -> None:
    conf = parse_queues_conf("[sales]\ntimeout=10\n")
    written = fed(Written(), log("10|lost|sales|NONE|ENTERQUEUE||5|1\n15|NONE|NONE|NONE|CONFIGRELOAD|"), conf)
    following = []
    for number in (1, 2):
        at = 30 * number
        following += log(f"{at}|c{number}|sales|NONE|ENTERQUEUE||5|2\n{at + 5}|c{number}|sales|A{number}|CONNECT|5|x|3")
    fed(written, [*following, *log("99|NONE|NONE|NONE|SURVEY|\n120|NONE|NONE|NONE|SURVEY|")], conf)
    (lost,) = [row for row in written.rows("contact") if row["external_id"] == "lost"]
    assert (lost["state"], lost["state_since"]) == ("lost", (BEGIN + 15) * SECOND_US)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_short_courses_may_be_read_again(data: st.DataObject) -> None:
    """Courses of few calls and agents within few seconds, so that much happens in the same one."""
    conf = parse_queues_conf(
        "[q1]\nwrapuptime=2\nringinuse=no\nmember => SIP/1,0,Ann\n[q2]\nmember => Local/2@x,0,Bob\n"
    )
    lines = []
    arrived: set[str] = set()
    at = 0
    for _ in range(data.draw(st.integers(1, 25))):
        at += data.draw(st.sampled_from([0, 0, 1, 3]))
        call, queue, agent = (
            data.draw(st.sampled_from(names)) for names in (("c1", "c2"), ("q1", "q2"), ("Ann", "Bob"))
        )
        event = data.draw(
            st.sampled_from(
                [
                    f"{call}|{queue}|{agent}|CONNECT|0|x|0",
                    f"{call}|{queue}|{agent}|COMPLETEAGENT|0|0|1",
                    f"{call}|{queue}|NONE|ABANDON|1|1|1",
                    f"{call}|{queue}|{agent}|RINGNOANSWER|1000",
                    f"NONE|{queue}|{agent}|PAUSE|x",
                    f"NONE|{queue}|{agent}|UNPAUSE|",
                    f"NONE|NONE|{agent}|PAUSEALL|y",
                ]
            )
        )
        if call not in arrived:
            event = f"{call}|{queue}|NONE|ENTERQUEUE||5|1"
            arrived.add(call)
        lines += log(f"{at}|{event}")
    whole = fed(Written(), lines, conf)
    again = fed(fed(Written(), lines, conf), lines, conf)
    assert again.tables == whole.tables


def test_nothing_known_is_nothing_written() -> None:
    ingest = Ingest(PBX, Known({"origin_system": [(PBX.key, PBX.name, PBX.kind, None, None, None)]}))
    assert ingest.take().count == 0
