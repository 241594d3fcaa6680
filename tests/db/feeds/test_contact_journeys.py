"""Exports with several rows for each contact."""

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.db.feeds.pending_rows import Gathered
from tests.db.feeds.told_exports import TICKETS, export, rows_of

HEADER = "ticket,state,group,person,time\n"


def journey(folder: Path, *rows: str) -> Gathered:
    """Rows of one ticket ('state group person'), a minute apart; '-' is not known."""
    lines = []
    for minute, row in enumerate(rows):
        state, group, person = row.replace("-", "").split(" ")
        lines.append(f"T1,{state},{group},{person},2024-03-05T09:{minute:02d}:00Z\n")
    return rows_of(export(folder, TICKETS, HEADER + "".join(lines)))


def course(rows: Gathered) -> list[str]:
    """The visits as 'queue: outcome agent, end'."""
    queues = {row["id"]: row["name"] for row in rows.table("queue")}
    agents: dict[Any, str] = {row["id"]: row["name"] for row in rows.table("agent")} | {None: ""}
    visits = sorted(rows.table("contact_segment"), key=lambda row: (row["entered_at"], row["id"]))
    return [
        f"{queues[visit['queue_id']]}: {visit['outcome']} {agents[visit['agent_id']]} {visit['end_reason'] or ''}".strip()
        for visit in visits
    ]


@pytest.mark.parametrize(
    ("rows", "visits"),
    [
        (["N A -", "H A ann", "D A ann", "C A ann"], ["A: answered ann agent"]),
        (["N A -", "N A -", "W A -"], ["A: None"]),
        (["W A -", "W B -", "H B bob"], ["A: overflowed", "B: answered bob"]),
        (["W A -", "H B bob", "D B bob"], ["A: overflowed", "B: answered bob agent"]),
        (["H A ann", "P A ann", "H A ann", "D A ann"], ["A: answered ann agent"]),
        (["H A ann", "H A bob", "D A bob"], ["A: answered ann transferred", "A: answered bob agent"]),
        (["H A ann", "W A ann", "H A bob", "D A bob"], ["A: answered ann transferred", "A: answered bob agent"]),
        (["H A ann", "H B bob"], ["A: answered ann transferred", "B: answered bob"]),
        (["W A -", "D A ann"], ["A: answered ann agent"]),
        (["W A -", "C A -"], ["A: withdrawn"]),
        (["H A ann", "D A ann", "H A ann", "C A ann"], ["A: answered ann agent", "A: answered ann agent"]),
        (["H A ann", "D A ann", "N A -"], ["A: answered ann agent", "A: None"]),
        (["H A ann", "N A bob", "I B bob", "D A ann"], ["A: answered ann agent"]),
        (["W A -", "H A -", "P A -", "H A ann"], ["A: answered ann"]),
        (["W - -", "H A ann"], ["Unsorted: overflowed", "A: answered ann"]),
        (["D A ann", "C A ann"], ["A: answered ann agent"]),
    ],
)
def test_states_become_visits(tmp_path: Path, rows: list[str], visits: list[str]) -> None:
    assert course(journey(tmp_path, *rows)) == visits


def test_what_came_first_within_a_minute_is_told_by_the_column_that_counts_entries(tmp_path: Path) -> None:
    text = TICKETS.replace('time = "time"', 'time = "time"\norder = "entry"')
    header = HEADER.replace("ticket", "entry,ticket")
    lines = ["3,T1,D,A,ann,T", "1,T1,W,A,,T", "2,T1,H,A,ann,T"]
    content = (
        header + "\n".join(lines).replace(",T\n", ",2024-03-05T09:00Z\n").removesuffix("T") + "2024-03-05T09:00Z\n"
    )
    assert course(rows_of(export(tmp_path, text, content))) == ["A: answered ann agent"]


def test_a_row_dated_before_the_one_it_follows_counts_as_of_that_one(tmp_path: Path) -> None:
    text = TICKETS.replace('time = "time"', 'time = "time"\norder = "entry"')
    content = "entry,ticket,state,group,person,time\n1,T1,H,A,ann,2024-03-05T10:00Z\n2,T1,D,A,ann,2024-03-05T09:00Z\n"
    visit = rows_of(export(tmp_path, text, content)).table("contact_segment")[0]
    assert visit["entered_at"] == visit["left_at"] == visit["ended_at"]


def test_a_ticket_waits_since_it_was_opened_also_if_its_first_row_is_later(tmp_path: Path) -> None:
    text = TICKETS.replace('key = "ticket"', 'key = "ticket"\narrived = "opened"')
    content = "ticket,state,group,person,time,opened\nT1,H,A,ann,2024-03-05T10:00Z,2024-03-05T08:00Z\n"
    rows = rows_of(export(tmp_path, text, content))
    visit = rows.table("contact_segment")[0]
    assert visit["left_at"] - visit["entered_at"] == 7200 * 1_000_000
    assert rows.table("contact")[0]["arrived_at"] == visit["entered_at"]


def test_priority_follows_the_rows_as_long_as_the_ticket_is_open(tmp_path: Path) -> None:
    text = TICKETS.replace('key = "ticket"', 'key = "ticket"\npriority = "prio"')
    lines = ["T1,W,A,,2024-03-05T09:00Z,1", "T1,H,A,ann,2024-03-05T09:01Z,3", "T1,D,A,ann,2024-03-05T09:02Z,3"]
    rows = rows_of(export(tmp_path, text, "ticket,state,group,person,time,prio\n" + "\n".join(lines)))
    assert rows.table("contact")[0]["priority"] == 3


def test_the_counter_of_the_system_is_trusted_and_the_difference_shown(tmp_path: Path) -> None:
    text = TICKETS + '[[counter]]\ncolumn = "moves"\ncounts = "known_queue_changes"\ninto = "transfers"\n'
    lines = [
        *("T1,W,A,,2024-03-05T09:00Z,0", "T1,H,B,bob,2024-03-05T09:01Z,1", "T1,C,B,bob,2024-03-05T09:02Z,4"),
        *("T2,H,A,ann,2024-03-05T09:00Z,0", "T2,H,,ann,2024-03-05T09:01Z,0", "T2,C,A,ann,2024-03-05T09:02Z,0"),
        "T3,H,A,ann,2024-03-05T09:00Z,",
    ]
    told = export(tmp_path, text, "ticket,state,group,person,time,moves\n" + "\n".join(lines))
    difference = told.report.differences[0]
    assert (difference.column, difference.same, difference.contacts) == ("moves", 1, {"T1": (1, 4)})
    assert difference.by_amount == {-3: 1, 0: 1}
    transfers = {row["external_id"]: row["transfers"] for row in rows_of(told).table("contact")}
    assert transfers["T1"] == 4 and transfers["T2"] == 0


def test_a_journey_counts_people_and_returns(tmp_path: Path) -> None:
    rows = [f"T1,H,A,{person},2024-03-05T09:{minute:02d}Z" for minute, person in enumerate("abacabb")]
    told = export(tmp_path, TICKETS, HEADER + "\n".join(rows))
    case = told.report.cases["T1"]
    assert (case.rows, case.distinct_agents, case.agent_changes, case.agent_returns) == (7, 3, 5, 2)


tickets = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.sampled_from("NWHPDCI"),
        st.sampled_from(["", "A", "B"]),
        st.sampled_from(["", "ann", "bob"]),
    ),
    min_size=1,
    max_size=40,
)
repeatedly = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def lines_of(rows: list[tuple[int, str, str, str]]) -> list[str]:
    return [
        f"T{ticket},{state},{group},{person},2024-03-05T{9 + place // 60:02d}:{place % 60:02d}:00Z\n"
        for place, (ticket, state, group, person) in enumerate(rows)
    ]


@repeatedly
@given(tickets)
def test_any_course_of_states_makes_visits_in_order_that_agree_with_their_contact(
    tmp_path: Path, rows: list[tuple[int, str, str, str]]
) -> None:
    told = rows_of(export(tmp_path, TICKETS, HEADER + "".join(lines_of(rows))))
    visits = told.by("contact_segment", "contact_id")
    assert {f"T{row[0]}" for row in rows} == {contact["external_id"] for contact in told.table("contact")}
    for contact in told.table("contact"):
        own = sorted(visits[contact["id"]], key=lambda visit: (visit["entered_at"], visit["id"]))
        for one, following in pairwise(own):
            ended = one["ended_at"] if one["outcome"] == "answered" else one["left_at"]
            assert one["outcome"] is not None and ended is not None and ended <= following["entered_at"]
        last = own[-1]
        is_over = last["ended_at"] is not None or last["outcome"] not in (None, "answered")
        assert (contact["state"] == "closed") == is_over
        assert contact["distinct_agents"] == len({visit["agent_id"] for visit in own} - {None})
        assert contact["transfers"] + contact["overflows"] <= len(own) - 1
    talks = Counter(
        visit["agent_id"] for visit in told.table("contact_segment") if visit["agent_id"] and not visit["ended_at"]
    )
    assert {agent["id"] for agent in told.table("agent") if agent["state"] == "on_contact"} == set(talks)


@repeatedly
@given(tickets, st.randoms(use_true_random=False))
def test_the_order_of_the_lines_in_the_file_changes_nothing(
    tmp_path: Path, rows: list[tuple[int, str, str, str]], chance: Any
) -> None:
    lines = lines_of(rows)
    in_order = rows_of(export(tmp_path, TICKETS, HEADER + "".join(lines)))
    chance.shuffle(lines)
    assert rows_of(export(tmp_path, TICKETS, HEADER + "".join(lines))) == in_order
