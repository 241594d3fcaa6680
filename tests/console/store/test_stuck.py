"""What is stuck, and what only looks old: on cases a supervisor would recognise."""

import pytest

from console.store.floor_store import FloorStore
from console.store.stuck import ROUND, Reason, Stuck, StuckThings, stuck_agent, stuck_contact
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, gone, made, snapshot

BASIS = (made("site", "site"), made("team", "team"), made("queue", "billing"))
MEMBER = made("queue_membership", "m1", agent_id="ana")


def stuck_things(*rows, now=NOON):
    store = FloorStore()
    stuck = StuckThings(store)
    store.apply(snapshot(*BASIS, *rows, now=now))
    return store, stuck


def contact(row_id="c1", state="waiting", since=NOON, **fields):
    return made("contact", row_id, state=state, state_since=since, arrived_at=since, queued_at=since, **fields)


@pytest.mark.parametrize(
    ("state", "channel", "reason", "after"),
    [
        ("lost", "voice", Reason.LOST, 0),
        ("lost", "letter", Reason.LOST, 0),
        ("ringing", "voice", Reason.RINGS, 10 * MINUTE),
        ("on_contact", "voice", Reason.TALKS, 4 * HOUR),
        ("wrap_up", "callback", Reason.TALKS, 4 * HOUR),
        ("on_contact", "chat", Reason.TALKS, 16 * HOUR),
        ("waiting", "voice", Reason.WAITS, 24 * HOUR),
        ("waiting", "chat", Reason.WAITS, 24 * HOUR),
    ],
)
def test_a_contact_is_stuck_from_when_it_cannot_be(state, channel, reason, after):
    row = contact(state=state, channel=channel, since=NOON - after)
    assert stuck_contact(row) == Stuck(reason, NOON)
    _, stuck = stuck_things(row, now=NOON - (SECOND if after else 0))
    assert (stuck.of("contact", "c1") is None) == (after > 0)
    stuck.move_on(NOON)
    assert stuck.of("contact", "c1") == Stuck(reason, NOON)
    assert stuck.count("contact") == stuck.count("contact", "billing") == 1
    assert stuck.count("contact", "tech") == 0


@pytest.mark.parametrize(
    ("state", "channel"),
    [
        ("waiting", "email"),
        ("waiting", "letter"),
        ("waiting", "messaging"),
        ("waiting", "callback"),
        ("on_contact", "email"),
        ("on_contact", "letter"),
        ("scheduled", "callback"),
    ],
)
def test_what_may_take_days_is_never_stuck(state, channel):
    _, stuck = stuck_things(contact(state=state, channel=channel, since=NOON - 90 * 24 * HOUR))
    assert stuck.count("contact") == 0


def test_a_contact_that_goes_on_is_no_longer_stuck_at_once():
    row = contact(state="ringing", since=NOON - HOUR)
    store, stuck = stuck_things(row)
    before = stuck.revisions["contact"]
    store.apply(batch(changed(row, state="on_contact", state_since=NOON)))
    assert stuck.count("contact") == 0
    assert stuck.revisions["contact"] > before
    store.apply(batch(changed(store.row("contact", "c1"), state="lost")))
    assert stuck.of("contact", "c1") is not None
    store.apply(gone(store.row("contact", "c1")))
    assert stuck.count("contact") == 0


def test_an_agent_who_talks_with_nobody_is_stuck_after_ten_minutes():
    ana = made("agent", "ana", state="on_contact", state_since=NOON - 10 * MINUTE)
    store, stuck = stuck_things(ana, MEMBER)
    assert stuck.of("agent", "ana") == Stuck(Reason.NO_CONTACT, NOON)
    store.apply(batch(contact(state="on_contact", agent_id="ana")))
    assert stuck.of("agent", "ana") is None
    store.apply(batch(changed(store.row("contact", "c1"), agent_id="bo")))
    assert stuck.of("agent", "ana") is not None


def test_where_a_queue_is_out_of_sight_nobody_is_called_stuck_for_want_of_a_contact():
    ana = made("agent", "ana", state="on_contact", state_since=NOON - HOUR)
    others = made("queue", "theirs", name="Theirs", team_id="others", position=3)
    store, stuck = stuck_things(ana, MEMBER, others)
    assert stuck.of("agent", "ana") is None
    store.apply(batch(made("queue_membership", "m2", queue_id="theirs", agent_id="bo")))
    for _ in range(2):
        stuck.move_on(NOON)
    assert stuck.of("agent", "ana") is not None


def test_an_agent_with_a_long_call_is_stuck_with_it_and_one_with_a_day_of_chats_is_not():
    began = NOON - 5 * HOUR
    ana = made("agent", "ana", state="on_contact", state_since=began)
    _, stuck = stuck_things(ana, MEMBER, contact(state="on_contact", since=began, agent_id="ana"))
    assert stuck.of("agent", "ana") == Stuck(Reason.STUCK_CONTACTS, NOON - HOUR)
    chats = [contact(f"x{i}", "on_contact", NOON - MINUTE * i, channel="chat", agent_id="ana") for i in (1, 2)]
    _, stuck = stuck_things(ana, MEMBER, *chats)
    assert stuck.of("agent", "ana") is None


@pytest.mark.parametrize("state", ["available", "aux", "wrap_up"])
def test_a_state_that_outlasts_a_double_shift_is_stuck_but_offline_is_not(state):
    ana = made("agent", "ana", state=state, state_since=NOON - 16 * HOUR)
    assert stuck_agent(ana, (), sees_all=True) == Stuck(Reason.UNCHANGED, NOON)
    assert stuck_agent(changed(ana, state="offline"), (), sees_all=True) is None
    assert stuck_agent(changed(ana, retired_at=NOON), (), sees_all=True) is None
    assert stuck_agent(changed(ana, state_since=None), (), sees_all=True) is None


def test_an_agent_who_rings_for_ten_minutes_is_stuck_whoever_rings():
    ana = made("agent", "ana", state="ringing", state_since=NOON - 11 * MINUTE)
    _, stuck = stuck_things(ana, MEMBER, contact(state="ringing", since=NOON - MINUTE, agent_id="ana"))
    assert stuck.of("agent", "ana") == Stuck(Reason.RINGS, NOON - MINUTE)


def test_a_large_floor_is_looked_at_part_by_part():
    rows = [contact(f"c{i}", "ringing", since=NOON - 9 * MINUTE) for i in range(5000)]
    _, stuck = stuck_things(*rows)
    assert stuck.count("contact") == 0
    found = []
    for call in range(ROUND + 1):
        stuck.move_on(NOON + 2 * MINUTE + call * SECOND // 20)
        found.append(stuck.count("contact"))
    assert 0 < found[0] <= 20
    assert found[-1] == 5000
