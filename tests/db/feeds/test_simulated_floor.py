"""What the simulated floor tells is what a real floor could do."""

from collections import Counter
from functools import cache
from itertools import pairwise
from random import Random
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.escalation_due import due_s
from db.feeds.simulated.clock import HOUR_US, SECOND_US, FloorClock, shift_to
from db.feeds.simulated.floor_plan import make_plan
from db.feeds.simulated.plan_parts import BUSY_FLOOR, FloorPlan, TeamPlan
from db.feeds.simulated.simulation import Simulation
from db.feeds.simulated.supervisors import Supervisors
from db.words import CAUSES
from tests.db.feeds.pending_rows import Gathered

NOW = 1_790_000_000 * SECOND_US
SEEDS = (1, 2, 3, 4, 5, 6)


def supervisors_of(plan: FloorPlan) -> dict[TeamPlan, list[str]]:
    """Who supervises which team; their logins serve as ids."""
    found: dict[TeamPlan, list[str]] = {}
    for person in plan.staff:
        if person.team is not None:
            found.setdefault(person.team, []).append(person.login)
    return found


def lived(*, agents: int = 60, queues: int = 12, seed: int = 1, hours: float = 4.0, batches: int = 1) -> Gathered:
    """A floor's rows after it lived some hours up to half past ten at its first site, taken in so many batches."""
    plan = make_plan(agents=agents, queues=queues, seed=seed)
    shift = shift_to(10.5, ZoneInfo(plan.sites[0].time_zone), NOW)
    simulation = Simulation(plan, NOW - round(hours * HOUR_US), shift_us=shift, supervisors=supervisors_of(plan))
    simulation.scene.set_for(NOW)
    gathered = Gathered()
    for batch in range(1, batches + 1):
        simulation.run_until(NOW - round(hours * HOUR_US * (batches - batch) / batches))
        gathered.add(simulation.take())
    return gathered


@cache
def busy(seed: int) -> Gathered:
    return lived(seed=seed)


some_floors = st.builds(
    lived,
    agents=st.integers(1, 25),
    queues=st.integers(1, 14),
    seed=st.integers(0, 999),
    hours=st.sampled_from((1.0, 2.5)),
)
on_some_floors = settings(max_examples=20, deadline=None)


def visits_of(rows: Gathered) -> dict[str, list[dict[str, Any]]]:
    return {
        contact: sorted(visits, key=lambda visit: (visit["entered_at"], visit["id"]))
        for contact, visits in rows.by("contact_segment", "contact_id").items()
    }


def test_the_same_seed_tells_the_same_rows() -> None:
    assert lived(seed=3, hours=2) == lived(seed=3, hours=2)


def test_another_seed_tells_another_story() -> None:
    one, other = lived(seed=3, hours=2), lived(seed=4, hours=2)
    calls = [{row["arrived_at"] for row in rows.table("contact") if row["channel"] == "voice"} for rows in (one, other)]
    assert all(len(arrivals) > 100 for arrivals in calls) and calls[0].isdisjoint(calls[1])


def test_rows_taken_in_many_batches_come_to_the_same() -> None:
    assert lived(seed=5, hours=2, batches=40) == lived(seed=5, hours=2)


@on_some_floors
@given(some_floors)
def test_every_contact_that_arrived_is_open_or_has_ended_exactly_once(rows: Gathered) -> None:
    visits = visits_of(rows)
    contacts = rows.table("contact")
    assert {contact["id"] for contact in contacts} == set(visits)
    assert len({contact["external_id"] for contact in contacts}) == len(contacts)
    for contact in contacts:
        last = visits[contact["id"]][-1]
        over = last["outcome"] is not None and (
            last["agent_id"] is None or (last["ended_at"] is not None and contact["state"] != "wrap_up")
        )
        assert (contact["state"] == "closed") == over == (contact["closed_at"] is not None)
        assert contact["outcome"] == last["outcome"] and contact["queue_id"] == last["queue_id"]


@on_some_floors
@given(some_floors)
def test_the_visits_of_a_contact_follow_each_other(rows: Gathered) -> None:
    for visits in visits_of(rows).values():
        for visit in visits:
            moments = [visit[name] for name in ("entered_at", "left_at", "ended_at", "wrapped_at")]
            known = [at for at in moments if at is not None]
            assert known == sorted(known) and max(known) <= NOW
            assert (visit["outcome"] is None) == (visit["left_at"] is None)
            assert (visit["outcome"] == "answered") == (visit["agent_id"] is not None)
        for one, following in pairwise(visits):
            assert one["outcome"] in ("answered", "overflowed")
            assert following["entered_at"] == (one["ended_at"] or one["left_at"])


@on_some_floors
@given(some_floors)
def test_a_contact_counts_its_transfers_overflows_and_people(rows: Gathered) -> None:
    moves = rows.by("transfer", "contact_id")
    visits = visits_of(rows)
    for contact in rows.table("contact"):
        kinds = Counter(move["kind"] for move in moves.get(contact["id"], ()))
        assert contact["transfers"] == kinds["cold"] + kinds["warm"]
        assert contact["overflows"] == kinds["overflow"]
        assert contact["distinct_agents"] == len({visit["agent_id"] for visit in visits[contact["id"]]} - {None})


@on_some_floors
@given(some_floors)
def test_most_transfers_after_a_talk_carry_a_note_by_whoever_talked_and_no_overflow_does(rows: Gathered) -> None:
    notes = {row["id"]: row for row in rows.table("note")}
    with_note = [move for move in rows.table("transfer") if move["note_id"] is not None]
    for move in with_note:
        note = notes[move["note_id"]]
        assert (note["contact_id"], note["agent_id"], note["at"]) == (
            *(move["contact_id"], move["from_agent_id"], move["at"]),
        )
        assert "{" not in note["text"]
    assert all(move["kind"] in ("cold", "warm") for move in with_note)
    handed_on = [move for move in rows.table("transfer") if move["kind"] in ("cold", "warm")]
    if len(handed_on) > 30:
        assert 0.4 < len(with_note) / len(handed_on) < 0.95


@on_some_floors
@given(some_floors)
def test_nobody_holds_more_than_they_can_or_two_channels_at_once(rows: Gathered) -> None:
    slots = {(row["agent_id"], row["channel"]): row["slots"] for row in rows.table("agent_capacity")}
    for agent, visits in rows.by("contact_segment", "agent_id").items():
        if agent is None:
            continue
        turns = [(visit["left_at"], 1, visit["channel"]) for visit in visits]
        turns += [(visit["wrapped_at"] or visit["ended_at"] or NOW + 1, 0, visit["channel"]) for visit in visits]
        holding: Counter[str] = Counter()
        for _, begins, channel in sorted(turns):
            holding[channel] += 1 if begins else -1
            held = +holding
            assert len(held) <= 1, f"{agent} mixes {held}"
            assert all(count <= slots[agent, kind] for kind, count in held.items())


@on_some_floors
@given(some_floors)
def test_the_states_of_an_agent_follow_without_a_gap_and_the_last_is_the_present_one(rows: Gathered) -> None:
    present = {agent["id"]: agent for agent in rows.table("agent")}
    history = rows.by("agent_state", "agent_id")
    assert set(history) == set(present)
    for agent, states in history.items():
        states.sort(key=lambda state: (state["since_at"], state["id"]))
        for one, following in pairwise(states):
            assert one["until_at"] == following["since_at"]
            assert (one["state"], one["aux_reason"]) != (following["state"], following["aux_reason"])
        last = states[-1]
        assert last["until_at"] is None
        for column, told in (("state", "state"), ("aux_reason", "aux_reason"), ("state_since", "since_at")):
            assert present[agent][column] == last[told]


@on_some_floors
@given(some_floors)
def test_agents_are_on_a_contact_exactly_while_they_talk(rows: Gathered) -> None:
    talking = {
        visit["agent_id"]
        for visit in rows.table("contact_segment")
        if visit["outcome"] == "answered" and visit["ended_at"] is None
    }
    assert {agent["id"] for agent in rows.table("agent") if agent["state"] == "on_contact"} == talking


def lies_at_the_bottom(contact: dict[str, Any]) -> bool:
    """Whether it is a letter that nobody looks at."""
    letter = contact["channel"] == "letter" and not contact["priority"]
    return letter and crc32(f"{contact['external_id']}/0/pile".encode()) < BUSY_FLOOR.buried * 2**32


@on_some_floors
@given(some_floors)
def test_nobody_waits_while_somebody_who_serves_the_queue_is_free(rows: Gathered) -> None:
    free = {agent["id"] for agent in rows.table("agent") if agent["state"] == "available"}
    waiting = {
        contact["queue_id"]
        for contact in rows.table("contact")
        if contact["state"] == "waiting" and not lies_at_the_bottom(contact)
    }
    # A call-back that did not reach anybody waits for its next attempt, not for an agent.
    callbacks = {queue["id"] for queue in rows.table("queue") if queue["channel"] == "callback"}
    for membership in rows.table("queue_membership"):
        assert not (membership["agent_id"] in free and membership["queue_id"] in waiting - callbacks)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_demonstration_finds_billing_in_trouble_on_a_floor_that_is_otherwise_healthy(seed: int) -> None:
    rows = busy(seed)
    within = {}
    for queue in rows.table("queue"):
        visits = [
            visit
            for visit in rows.table("contact_segment")
            if visit["queue_id"] == queue["id"] and visit["outcome"] in ("answered", "abandoned")
        ]
        limit = queue["answer_within_s"] * SECOND_US
        met = sum(v["outcome"] == "answered" and v["left_at"] - v["entered_at"] <= limit for v in visits)
        within[queue["name"]] = met / len(visits) if visits else 1.0
    assert within["Billing"] < 0.45
    for healthy in ("Technical help", "Technical chat", "Billing chat"):
        assert within[healthy] > 0.6, within


@pytest.mark.parametrize("seed", SEEDS)
def test_a_demonstration_finds_what_asks_for_a_supervisor(seed: int) -> None:
    rows = busy(seed)
    escalations = [row for row in rows.table("escalation") if row["state"] != "resolved"]
    assert 3 <= len(escalations) <= 6
    assert 1 <= sum(row["due_at"] < NOW for row in escalations) <= 2
    hands = [row for row in rows.table("raised_hand") if row["ended_at"] is None and row["answered_at"] is None]
    assert 1 <= len(hands) <= 5
    due = [row for row in rows.table("contact") if row["channel"] == "callback" and row["state"] != "closed"]
    assert len(due) >= 3 and all(row["promised_from_at"] < row["promised_until_at"] for row in due)
    assert any(
        agent["state"] == "aux" and NOW - agent["state_since"] > 3600 * SECOND_US for agent in rows.table("agent")
    )


def test_a_busy_floor_shows_all_that_happens_on_floors() -> None:
    rows = busy(1)
    assert {transfer["kind"] for transfer in rows.table("transfer")} == {"cold", "warm", "overflow"}
    outcomes = {visit["outcome"] for visit in rows.table("contact_segment")}
    assert outcomes >= {None, "answered", "abandoned", "overflowed", "left_by_key"}
    assert any(contact["intent"] == "cancel" for contact in rows.table("contact"))
    assert any(row["kind"] == "ring no answer" for row in rows.table("feed_event"))
    reasons = {row["aux_reason"] for seed in SEEDS for row in busy(seed).table("agent_state")}
    assert reasons >= {"lunch", "break", "meeting", "training", "coaching", "missed call"}
    short = [
        visit
        for visit in rows.table("contact_segment")
        if visit["outcome"] == "abandoned" and visit["left_at"] - visit["entered_at"] < 5 * SECOND_US
    ]
    assert short


def test_chat_agents_hold_three_contacts_at_once() -> None:
    most = 0
    for visits in busy(1).by("contact_segment", "agent_id").values():
        turns = sorted(
            turn
            for visit in visits
            if visit["agent_id"] and visit["channel"] == "chat"
            for turn in ((visit["left_at"], 1), (visit["ended_at"] or NOW + 1, -1))
        )
        holding = 0
        for _, change in turns:
            holding += change
            most = max(most, holding)
    assert most == 3


def test_cancellations_take_longer_than_other_contacts_of_the_same_queue() -> None:
    lengths: dict[bool, list[int]] = {True: [], False: []}
    for seed in SEEDS:
        rows = busy(seed)
        name = {queue["id"]: queue["name"] for queue in rows.table("queue")}
        intent = {contact["id"]: contact["intent"] for contact in rows.table("contact")}
        for visit in rows.table("contact_segment"):
            if visit["ended_at"] and name[visit["queue_id"]] == "Cancellations":
                lengths[intent[visit["contact_id"]] == "cancel"].append(visit["ended_at"] - visit["left_at"])
    assert sum(lengths[True]) / len(lengths[True]) > 1.2 * sum(lengths[False]) / len(lengths[False])


def test_letters_have_lain_for_days_and_know_when_they_are_due() -> None:
    rows = busy(1)
    letters = [row for row in rows.table("contact") if row["channel"] == "letter" and row["state"] == "waiting"]
    assert letters and all(row["due_at"] - row["arrived_at"] == 48 * HOUR_US for row in letters)
    assert max(NOW - row["arrived_at"] for row in letters) > 10 * HOUR_US


def test_escalations_are_raised_due_promised_and_closed_as_the_words_say() -> None:
    called_back, follow_ups = [], []
    for seed in SEEDS:
        rows = busy(seed)
        done = {note["escalation_id"] for note in rows.table("escalation_note") if note["kind"] == "done"}
        for row in rows.table("escalation"):
            assert row["owner_id"] is not None
            assert row["asked_by"] in ("customer", "agent")
            assert row["due_at"] - row["raised_at"] == due_s(row["reason"], row["severity"]) * SECOND_US
            assert (row["taken_at"] is None) == (row["state"] == "open")
            assert (row["cause"] in CAUSES) == (row["state"] == "resolved") == (row["id"] in done)
            if row["promised_at"] is not None:
                assert row["raised_at"] < row["taken_at"] <= row["promise_made_at"] < row["promised_at"]
                called_back.append(row["resolved_at"] is None or row["resolved_at"] <= row["promised_at"])
        follow_ups += rows.table("customer_follow_up")
    assert sum(called_back) > 0.6 * len(called_back) > 0
    assert follow_ups
    assert all(row["made_at"] < row["due_at"] for row in follow_ups)
    in_time = [row["done_at"] <= row["due_at"] for row in follow_ups if row["done_at"] is not None]
    assert sum(in_time) > 0.5 * len(in_time) > 0


def test_some_who_want_to_leave_are_refused_and_some_wander() -> None:
    refused: Counter[int | None] = Counter()
    moved: Counter[int] = Counter()
    for seed in SEEDS:
        for contact in busy(seed).table("contact"):
            moved[contact["transfers"]] += 1
            if contact["intent"] != "cancel":
                assert contact["intent_at"] is contact["refusals"] is contact["refused_at"] is None
            elif contact["answered_at"] is not None:
                refused[contact["refusals"]] += 1
                assert contact["intent_at"] is None or contact["intent_at"] >= contact["answered_at"]
                assert (contact["refused_at"] is not None) == bool(contact["refusals"])
    cancels = sum(refused.values())
    # Some agents' programs do not report it, most customers are not refused, few are twice.
    assert refused[None] > 0
    assert refused[1] > refused[2] + refused[3] > 0
    assert refused[1] + refused[2] + refused[3] < 0.4 * cancels
    wandered = sum(number for transfers, number in moved.items() if transfers > 3)
    assert 0 < wandered < 0.02 * sum(moved.values())


def test_supervisors_are_there_by_day_one_or_two_for_each_team_and_nobody_at_night() -> None:
    plan = make_plan()
    of_teams = supervisors_of(plan)
    assert {len(ids) for ids in of_teams.values()} == {1, 2}
    shift = shift_to(10.5, ZoneInfo(plan.sites[0].time_zone), NOW)
    line = Supervisors(plan, of_teams, FloorClock(NOW, shift_us=shift))
    by_day, at_night = line.there(NOW), line.there(NOW + 15 * HOUR_US)
    assert len(by_day) >= len(of_teams) - 1
    assert at_night == []
    assert {line.who_helps(team, NOW, Random(1)) for team in of_teams} <= set(by_day)
