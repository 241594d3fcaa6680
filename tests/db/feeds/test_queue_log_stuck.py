"""A caller of whom the log lost a line is shown as stuck, never as waiting for ever, and nobody else is."""

import random
from pathlib import Path

import pytest

from db.feeds.queues_conf import QueuesConf, parse_queues_conf
from tests.db.feeds.told_logs import Told, log, recorded_conf, recorded_lines

CONF = parse_queues_conf("[sales]\ntimeout=10\n")
LEAVING = ("ABANDON", "EXITWITHTIMEOUT", "EXITWITHKEY", "WITHDRAW")
#: The call of run-c whose line the recording itself has lost.
LOST_ALREADY = "1795311065.365"


def answered(key: str, entered: int, position: int, answered_at: int, rang: int) -> str:
    return (
        f"{entered}|{key}|sales|NONE|ENTERQUEUE||5|{position}\n"
        f"{answered_at}|{key}|sales|A{key}|CONNECT|{answered_at - entered}|x|{rang}"
    )


def test_who_is_overtaken_twice_and_stays_silent_is_stuck() -> None:
    told = Told(log("10|lost|sales|NONE|ENTERQUEUE||5|1"), CONF)
    told.tell(log(answered("c1", 20, 2, 25, 3)))
    assert told.contact("lost")["state"] == "waiting"
    told.tell(log(answered("c2", 50, 2, 55, 3)))
    assert told.contact("lost")["state"] == "waiting"
    told.later(100)
    contact = told.contact("lost")
    assert (contact["state"], contact["outcome"], contact["closed_at"], contact["agent"]) == (
        "lost",
        "lost",
        None,
        None,
    )
    assert "others who stood behind have passed by" in told.report.stuck["lost"]


def test_who_rings_meanwhile_is_not_stuck() -> None:
    told = Told(log("10|c0|sales|NONE|ENTERQUEUE||5|1"), CONF)
    told.tell(log(answered("c1", 20, 2, 25, 3)))
    told.tell(log("31|c0|sales|Bob|RINGNOANSWER|10000"))
    told.tell(log(answered("c2", 50, 2, 55, 3)))
    told.tell(log("61|c0|sales|Bob|RINGNOANSWER|10000")).later(100)
    assert told.contact("c0")["state"] == "waiting"


def test_who_has_priority_overtakes_nobody() -> None:
    told = Told(log("10|c0|sales|NONE|ENTERQUEUE||5|1"), CONF)
    for number in range(1, 9):
        at = 40 * number
        told.tell(log(answered(f"c{number}", at, 1, at + 30, 12)))
    told.later(400)
    assert told.contact("c0")["state"] == "waiting"


def test_new_callers_answered_at_once_again_and_again_show_that_nobody_waits() -> None:
    told = Told(log("10|lost|sales|NONE|ENTERQUEUE||5|1"), CONF)
    for number in range(1, 5):
        assert told.contact("lost")["state"] == "waiting"
        told.tell(log(answered(f"c{number}", 40 * number, 1, 40 * number + 3, 3)))
    assert told.contact("lost")["state"] == "lost"


def test_a_position_that_leaves_no_room_counts_with_being_overtaken() -> None:
    told = Told(log("10|lost|sales|NONE|ENTERQUEUE||5|1"), CONF)
    told.tell(log(answered("c1", 20, 2, 25, 3)))
    told.tell(log("30|c2|sales|NONE|ENTERQUEUE||5|2\n60|c2|sales|NONE|ABANDON|1|2|30"))
    assert told.contact("lost")["state"] == "lost"


def test_a_position_alone_is_a_supervisors_doing_and_not_enough() -> None:
    told = Told(log("10|c0|sales|NONE|ENTERQUEUE||5|1"), CONF)
    told.tell(log("30|c2|sales|NONE|ENTERQUEUE||5|2\n60|c2|sales|NONE|ABANDON|1|2|30")).later(120)
    assert told.contact("c0")["state"] == "waiting"


def test_the_wait_of_a_stuck_call_ended_with_the_reload_that_lost_its_line() -> None:
    told = Told(log("10|lost|sales|NONE|ENTERQUEUE||5|1\n15|NONE|NONE|NONE|CONFIGRELOAD|"), CONF)
    told.tell(log(answered("c1", 20, 2, 25, 3) + "\n" + answered("c2", 50, 2, 55, 3))).later(100)
    assert told.course("lost") == [("sales", 10, 15, "lost", None, None, None)]


def test_a_caller_alone_for_absurdly_long_is_stuck() -> None:
    told = Told(
        log("10|c0|sales|NONE|ENTERQUEUE||5|1\n70|c0|sales|NONE|ABANDON|1|1|60\n100|lost|sales|NONE|ENTERQUEUE||5|1")
    )
    told.later(100 + 7_190)
    assert told.contact("lost")["state"] == "waiting"
    told.later(100 + 7_230)
    assert told.contact("lost")["state"] == "lost"
    assert "nothing was heard of this call for too long" in told.report.stuck["lost"]


def test_absurdly_long_is_measured_by_the_waits_of_the_queue() -> None:
    told = Told(log(answered("c0", 10, 1, 1_010, 3)))
    told.tell(log("2000|c1|sales|NONE|ENTERQUEUE||5|1\n" + answered("c2", 2_010, 1, 2_400, 3)))
    told.later(2_000 + 3_990)
    assert told.contact("c1")["state"] == "waiting"
    told.later(2_000 + 4_030)
    assert told.contact("c1")["state"] == "lost"


@pytest.mark.parametrize(
    ("line", "state", "outcome"),
    [
        ("RINGNOANSWER|10000", "waiting", None),
        ("CONNECT|190|x|3", "on_contact", "answered"),
        ("ABANDON|1|1|190", "closed", "abandoned"),
    ],
)
def test_a_later_line_of_a_stuck_call_revives_it(line: str, state: str, outcome: str | None) -> None:
    told = Told(log("10|c0|sales|NONE|ENTERQUEUE||5|1"), CONF)
    told.tell(log(answered("c1", 20, 2, 25, 3) + "\n" + answered("c2", 50, 2, 55, 3))).later(100)
    assert told.contact("c0")["state"] == "lost"
    told.tell(log(f"200|c0|sales|Bob|{line}"))
    assert (told.contact("c0")["state"], told.contact("c0")["outcome"]) == (state, outcome)
    visit = told.visits("c0")[0]
    assert (visit["outcome"], visit["left_at"]) == (outcome, None if outcome is None else 200)
    assert told.report.stuck == {}


def lose(lines: list[str], place: int, conf: QueuesConf | None) -> tuple[set[str], bool]:
    """Tells the lines but one: who seemed stuck at any time, and whether the caller of the lost line ends as waiting."""
    call = lines[place].split("|")[1]
    told = Told(lines[:place], conf)
    seen = set(told.report.stuck)
    for line in lines[place + 1 :]:
        told.feed.feed([line])
        seen |= set(told.report.stuck)
    told.later(10 * 86_400 + 100_000_000)
    return seen, told.contact(call)["state"] in ("waiting", "ringing")


def losses(run: Path) -> tuple[list[str], list[int]]:
    lines = recorded_lines(run / "queue_log")
    return lines, [place for place, line in enumerate(lines) if line.split("|")[4] in LEAVING]


@pytest.mark.parametrize("run", ["run-a", "run-c"])
def test_whichever_line_is_lost_its_caller_does_not_wait_for_ever_and_nobody_else_is_stuck(
    shared_data: Path, run: str
) -> None:
    lines, places = losses(shared_data / "asterisk-live" / run)
    conf = recorded_conf(shared_data)
    for place in random.Random(20).sample(places, 12):
        seen, waits = lose(lines, place, conf)
        assert not waits
        assert seen <= {lines[place].split("|")[1], LOST_ALREADY}


@pytest.mark.long
@pytest.mark.parametrize("with_conf", [True, False])
@pytest.mark.parametrize("run", ["run-a", "run-c"])
def test_each_single_line_lost_is_noticed_and_nobody_else_is_stuck(
    shared_data: Path, run: str, with_conf: bool
) -> None:
    lines, places = losses(shared_data / "asterisk-live" / run)
    conf = recorded_conf(shared_data) if with_conf else None
    noticed = 0
    for place in places:
        seen, waits = lose(lines, place, conf)
        call = lines[place].split("|")[1]
        assert not waits
        assert seen <= {call, LOST_ALREADY}
        noticed += call in seen
    assert noticed >= len(places) // 4
