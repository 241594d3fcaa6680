"""However lines come, are cut, repeated in a fresh feed or damaged: the same rows, and no other line is lost."""

from functools import cache
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.feeds.ingest import Ingest
from db.feeds.line_cutter import LineCutter
from db.feeds.queue_log import QueueLogFeed
from db.feeds.queues_conf import parse_queues_conf
from db.feeds.written import WRITTEN
from db.models import metadata
from tests.db.feeds.pending_rows import Gathered
from tests.db.feeds.told_logs import PBX, Told, recorded_conf, recorded_lines

SMALL_CONF = parse_queues_conf("[q1]\nwrapuptime=3\nringinuse=no\nmember => SIP/7,2,Ann\n")
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@cache
def some_lines(data: Path) -> list[str]:
    """A restart with its end and beginning: calls, pauses, members, transfers, overflows."""
    return recorded_lines(data / "asterisk-live" / "run-c" / "queue_log")[150:750]


@cache
def some_rows(data: Path, with_conf: bool) -> Gathered:
    return Told(some_lines(data), recorded_conf(data) if with_conf else None).rows


@QUICK
@given(cuts=st.lists(st.integers(0, 600), max_size=20), with_conf=st.booleans())
def test_any_cut_into_batches_gives_the_same_rows(shared_data: Path, cuts: list[int], with_conf: bool) -> None:
    told = Told(conf=recorded_conf(shared_data) if with_conf else None)
    lines = some_lines(shared_data)
    former = 0
    for cut in [*sorted(cuts), len(lines)]:
        told.tell(lines[former:cut])
        former = max(former, cut)
    assert told.rows == some_rows(shared_data, with_conf)
    assert told.report.lines == len(lines)


@QUICK
@given(cuts=st.lists(st.integers(0, 40_000), max_size=30))
def test_lines_that_come_in_halves_give_the_same_rows(shared_data: Path, cuts: list[int]) -> None:
    data = ("\n".join(some_lines(shared_data)) + "\n").encode()
    cutter, told = LineCutter(), Told()
    former = 0
    for cut in [*sorted(cut for cut in cuts if cut < len(data)), len(data)]:
        told.tell(cutter.take(data[former:cut]))
        former = cut
    assert cutter.rest == b""
    assert told.rows == some_rows(shared_data, False)


@pytest.mark.parametrize("with_conf", [True, False])
def test_a_fresh_feed_gives_identical_rows(shared_data: Path, with_conf: bool) -> None:
    conf = recorded_conf(shared_data) if with_conf else None
    once, again = Ingest(PBX), Ingest(PBX)
    for ingest in (once, again):
        QueueLogFeed(ingest, conf=conf).feed(some_lines(shared_data))
    assert once.take() == again.take()


def course(told: Told, call: str) -> list[tuple[object, ...]]:
    return told.course(call) if any(row["external_id"] == call for row in told.rows.table("contact")) else []


def damaged(lines: list[str], data: st.DataObject) -> tuple[list[str], set[str], set[int]]:
    """Lines of which some are damaged, the calls that stand in these before or after, and their places."""
    now, touched, places = list(lines), set(), set()
    for place in data.draw(st.lists(st.integers(0, len(lines) - 1), max_size=8, unique=True)):
        line = now[place]
        kind = data.draw(st.sampled_from(["cut", "letter", "insert", "empty", "nul", "digit"]))
        at = data.draw(st.integers(0, max(len(line) - 1, 0)))
        letter = data.draw(st.characters(exclude_characters="\n"))
        digit = str(data.draw(st.integers(0, 9)))
        now[place] = {
            "cut": line[:at],
            "letter": line[:at] + letter + line[at + 1 :],
            "insert": line[:at] + letter + line[at:],
            "empty": "",
            "nul": line[:at] + "\0" * 5 + line[at:],
            "digit": line[: at % 10] + digit + line[at % 10 + 1 :],
        }[kind]
        places.add(place)
        touched |= {text.split("|")[1] for text in (line, now[place]) if text.count("|") > 1}
    return now, touched, places


@QUICK
@given(data=st.data())
def test_damage_never_raises_and_loses_no_other_line(shared_data: Path, data: st.DataObject) -> None:
    lines = some_lines(shared_data)
    now, touched, places = damaged(lines, data)
    told = Told(now)
    told.feed.finish()
    told.tell([])
    report = told.report
    assert report.lines == len(lines)
    assert report.broken_count <= len(places)
    assert all(broken.reason and broken.number - 1 in places for broken in report.broken)
    assert sum(report.events.values()) + report.broken_count >= len(lines)
    whole = Told(lines)
    for row in whole.rows.table("contact"):
        call = row["external_id"]
        if call not in touched and row["state"] == "closed":
            assert course(told, call) == course(whole, call)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_rows_of_damaged_lines_still_fit_the_constraints_of_the_database(
    shared_data: Path, data: st.DataObject
) -> None:
    now, _, _ = damaged(some_lines(shared_data), data)
    told = Told(now, recorded_conf(shared_data))
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        for table in WRITTEN:
            rows = told.rows.table(table)
            if rows:
                connection.execute(sa.insert(metadata.tables[table]), rows)
        assert connection.execute(sa.text("PRAGMA foreign_key_check")).all() == []


@QUICK
@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=60), max_size=40))
def test_no_text_at_all_makes_a_feed_raise(texts: list[str]) -> None:
    told = Told(texts)
    assert told.report.lines == len(texts)


@QUICK
@given(
    st.lists(
        st.tuples(
            st.integers(1_700_000_000, 1_700_000_030),
            st.sampled_from(["c1", "c2", "1700000000.5", "NONE", "MANAGER"]),
            st.sampled_from(["q1", "q2", "NONE"]),
            st.sampled_from(["Ann", "SIP/7", "LOCAL/7@x/n", "NONE"]),
            st.sampled_from(
                [
                    *("ENTERQUEUE||5|1", "ENTERQUEUE||5|2", "CONNECT|1|x|1", "COMPLETEAGENT|1|2|1", "ABANDON|1|1|3"),
                    *("EXITWITHKEY|9|1|1|3", "WITHDRAW|1|1|3|x", "BLINDTRANSFER|1|x|1|2|1", "RINGNOANSWER|1000"),
                    *("ATTENDEDTRANSFER|LINK|a|b|1|2|1", "ATTENDEDTRANSFER|APP|Queue|1|2|1", "RINGING", "SYSCOMPAT|"),
                    *("OUTCALL|ANSWER|5|", "PAUSE|x", "UNPAUSE|", "PAUSEALL|y", "UNPAUSEALL|", "PENALTY|3"),
                    *("ADDMEMBER|", "ADDMEMBER|PAUSED", "REMOVEMEMBER|", "AGENTLOGIN|x", "AGENTLOGOFF|x|5"),
                    *("QUEUESTART|", "CONFIGRELOAD|", "AGENTDUMP|", "RINGINUSE|1", "SURVEY|x"),
                ]
            ),
        ),
        max_size=40,
    )
)
def test_any_events_in_any_order_give_rows_that_fit_the_database(events: list[tuple[int, str, str, str, str]]) -> None:
    told = Told(conf=SMALL_CONF)
    engine = sa.create_engine("sqlite://")
    lines = [f"{at}|{call}|{queue}|{agent}|{event}" for at, call, queue, agent, event in events]
    for begin in range(0, len(lines), 7):
        told.tell(lines[begin : begin + 7])
    with engine.begin() as connection:
        metadata.create_all(connection)
        for table in WRITTEN:
            rows = told.rows.table(table)
            if rows:
                connection.execute(sa.insert(metadata.tables[table]), rows)
        assert connection.execute(sa.text("PRAGMA foreign_key_check")).all() == []
    for agent in told.rows.table("agent"):
        assert (agent["state"] == "on_contact") == any(
            row["agent_id"] == agent["id"] and row["ended_at"] is None for row in told.rows.table("contact_segment")
        )
