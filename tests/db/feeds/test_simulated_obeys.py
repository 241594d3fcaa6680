"""The simulated floor does as consoles ask, on a real database, and never writes over what they wrote."""

from random import Random
from typing import Any

import pytest

from db.feeds.simulated.telephone import ANSWERED, BROKEN_OFF, FULL, HUNG_UP, NOT_ANSWERED
from tests.db.feeds.obeying_floor import ObeyingFloor, now_us

S = 1_000_000
WAITING = "SELECT id FROM contact WHERE queue_id = :queue AND state = 'waiting' ORDER BY arrived_at, id"
MEMBERS = (
    "SELECT m.agent_id FROM queue_membership m JOIN agent a ON a.id = m.agent_id"
    " WHERE m.queue_id = :queue AND m.until_at IS NULL ORDER BY a.name"
)


@pytest.fixture
def floor(sqlite_url):
    made = ObeyingFloor(sqlite_url)
    yield made
    made.close()


def contact(floor, contact_id):
    return floor.rows("SELECT * FROM contact WHERE id = :id", id=contact_id)[0]


def an_agent(floor, *states: str, besides: str = "") -> str:
    listed = ", ".join(f"'{state}'" for state in states)
    found = floor.until(
        lambda: floor.one(
            f"SELECT id FROM agent WHERE state IN ({listed}) AND next_state IS NULL AND name <> :besides ORDER BY name",
            besides=besides,
        )
    )
    return str(found)


def test_moved_contacts_are_answered_where_they_now_are(floor):
    mail, letters = floor.queue("Orders e-mail"), floor.queue("Letters")
    moved = [row.id for row in floor.rows(WAITING, queue=mail)][-4:]
    for each in moved:
        assert floor.do("contact.move", each, queue_id=letters, agent_id=None).done
        # The oldest of the other queue are older than these: they would come long after them.
        floor.do("contact.prioritise", each, priority=9)
    # The last one is met by a console in the middle of everything.
    floor.until(lambda: all(contact(floor, each).answered_at for each in moved), seconds=40)
    for each in moved:
        answered = floor.rows(
            "SELECT queue_id, agent_id FROM contact_segment WHERE contact_id = :id AND outcome = 'answered'", id=each
        )[0]
        assert answered.queue_id == letters
        assert answered.agent_id in {row.agent_id for row in floor.rows(MEMBERS, queue=letters)}
    assert floor.findings() == []


@pytest.mark.long
def test_a_contact_kept_for_an_agent_is_answered_by_that_agent(floor):
    mail, tech = floor.queue("Orders e-mail"), floor.queue("Technical chat")
    members = {row.agent_id for row in floor.rows(MEMBERS, queue=mail)}
    agent = next(
        row.id
        for row in floor.rows("SELECT id FROM agent WHERE state IN ('available', 'on_contact') ORDER BY name DESC")
        if row.id not in members
    )
    (wanted,) = (row.id for row in floor.rows(WAITING, queue=mail)[-1:])
    assert floor.do("contact.move", wanted, queue_id=mail, agent_id=agent).done
    floor.until(lambda: contact(floor, wanted).answered_at, seconds=40)
    assert floor.one("SELECT agent_id FROM contact_segment WHERE contact_id = :id AND left_at IS NOT NULL"
                     " AND outcome = 'answered'", id=wanted) == agent  # fmt: skip
    assert tech and floor.findings() == []


@pytest.mark.long
def test_a_contact_taken_away_from_an_agent_lets_the_agent_go_on(floor):
    mail, letters = floor.queue("Orders e-mail"), floor.queue("Letters")
    held = floor.until(
        lambda: floor.rows("SELECT id, agent_id FROM contact WHERE queue_id = :q AND state = 'on_contact'", q=mail)
    )[0]
    assert floor.do("contact.move", held.id, queue_id=letters, agent_id=None).done
    floor.step()
    row = contact(floor, held.id)
    assert row.queue_id == letters
    assert row.state == "waiting" or row.agent_id in {member.agent_id for member in floor.rows(MEMBERS, queue=letters)}
    state = floor.one("SELECT state FROM agent WHERE id = :id", id=held.agent_id)
    talks = floor.one("SELECT count(*) FROM contact WHERE agent_id = :id AND state = 'on_contact'", id=held.agent_id)
    assert (state == "on_contact") == bool(talks)
    assert floor.findings() == []


@pytest.mark.long
def test_priority_and_due_time_order_the_work(floor):
    mail = floor.queue("Orders e-mail")
    line = [row.id for row in floor.rows(WAITING, queue=mail)]
    urgent, overdue, last = line[-1], line[-2], line[-3]
    floor.do("contact.prioritise", urgent, priority=9)
    floor.do("contact.set_due", overdue, due_at=contact(floor, overdue).arrived_at)
    floor.do("contact.prioritise", last, priority=-9)
    floor.until(lambda: contact(floor, urgent).answered_at and contact(floor, overdue).answered_at, seconds=40)
    assert contact(floor, urgent).answered_at <= contact(floor, overdue).answered_at
    assert contact(floor, last).answered_at is None
    assert floor.one(f"SELECT count(*) FROM ({WAITING})", queue=mail) > 10
    assert (contact(floor, urgent).priority, contact(floor, last).priority) == (9, -9)


@pytest.mark.long
def test_lent_agents_answer_there_and_return(floor):
    mail = floor.queue("Orders e-mail")
    own = {row.agent_id for row in floor.rows(MEMBERS, queue=mail)}
    lent = [
        row.id
        for row in floor.rows("SELECT id FROM agent WHERE state IN ('available', 'on_contact') ORDER BY name")
        if row.id not in own
    ][:3]
    until = now_us() + 4 * S
    for agent in lent:
        assert floor.do("agent.lend", agent, queue_id=mail, until_at=until).done
    answers = (
        "SELECT agent_id, left_at FROM contact_segment WHERE queue_id = :queue AND outcome = 'answered'"
        " AND agent_id IN (SELECT agent_id FROM queue_membership WHERE source = 'lent')"
    )
    floor.until(lambda: len({row.agent_id for row in floor.rows(answers, queue=mail)}) >= 2)
    floor.until(lambda: now_us() > until + S // 2)
    floor.live(1)
    assert all(row.left_at <= until + S // 2 for row in floor.rows(answers, queue=mail))
    listed = ", ".join(f"'{agent}'" for agent in lent)
    elsewhere = f"SELECT count(*) FROM contact_segment WHERE agent_id IN ({listed}) AND left_at > :until"
    floor.until(lambda: floor.one(elsewhere, until=until + S // 2))
    assert floor.findings() == []


@pytest.mark.long
def test_an_agent_asked_away_goes_after_the_contact_keeps_to_it_and_comes_back_when_asked(floor):
    busy = an_agent(floor, "on_contact")
    assert floor.do("agent.ask_state", busy, state="aux", aux_reason="training").done
    state = "SELECT state, aux_reason, next_state FROM agent WHERE id = :id"
    floor.until(lambda: floor.rows(state, id=busy)[0].state == "aux", seconds=30)
    floor.live(3)
    assert tuple(floor.rows(state, id=busy)[0]) == ("aux", "training", None)
    assert floor.do("agent.ask_state", busy, state="available", aux_reason=None).done
    answered = "SELECT count(*) FROM contact_segment WHERE agent_id = :id AND left_at > :at"
    since = now_us()
    floor.until(lambda: floor.one(answered, id=busy, at=since), seconds=40)
    assert floor.findings() == []


@pytest.mark.long
def test_who_forgot_the_time_is_asked_back(floor):
    stuck = floor.one("SELECT id FROM agent WHERE state = 'aux' AND aux_reason = 'break' ORDER BY state_since")
    assert floor.do("agent.ask_state", stuck, state="available", aux_reason=None).done
    floor.live(1.5)
    assert floor.one("SELECT state FROM agent WHERE id = :id", id=stuck) in ("available", "ringing", "on_contact")
    assert floor.findings() == []


def test_a_break_that_was_moved_is_taken_at_its_new_time(floor):
    planned = floor.until(
        lambda: floor.rows(
            "SELECT s.id, s.agent_id, s.activity, s.starts_at FROM shift_activity s JOIN agent a ON a.id = s.agent_id"
            " WHERE s.activity = 'lunch' AND s.starts_at > :now + 600000000 AND a.state IN ('available', 'on_contact')"
            " ORDER BY s.starts_at DESC",
            now=now_us(),
        )
    )[0]
    assert floor.do("plan.shift", planned.id, starts_at=now_us() - 300 * S, ends_at=now_us() + 900 * S).done
    went = "SELECT count(*) FROM agent_state WHERE agent_id = :agent AND aux_reason = 'lunch'"
    floor.until(lambda: floor.one(went, agent=planned.agent_id), seconds=30)
    assert now_us() < planned.starts_at


@pytest.mark.long
def test_an_agent_signed_out_by_a_console_stays_away(floor):
    idle = an_agent(floor, "aux", "available")
    assert floor.do("agent.sign_out", idle, reason="went home").done
    floor.live(2)
    assert floor.one("SELECT state FROM agent WHERE id = :id", id=idle) == "offline"
    assert floor.findings() == []


def test_who_is_answered_gets_help_and_lowers_the_hand(floor):
    up = "SELECT id FROM raised_hand WHERE answered_at IS NULL AND ended_at IS NULL"
    hand = floor.until(lambda: floor.one(up), seconds=40)
    outcome = floor.do("hand.answer", hand)
    assert outcome.done
    row = "SELECT answered_at, ended_at FROM raised_hand WHERE id = :id"
    answered_at = floor.rows(row, id=hand)[0].answered_at
    floor.until(lambda: floor.rows(row, id=hand)[0].ended_at, seconds=40)
    assert floor.rows(row, id=hand)[0].answered_at == answered_at


@pytest.mark.long
def test_a_hand_lowered_by_a_console_is_down(floor):
    up = "SELECT id FROM raised_hand WHERE ended_at IS NULL"
    hand = floor.until(lambda: floor.one(up), seconds=40)
    assert floor.do("hand.lower", hand).done
    ended_at = floor.one("SELECT ended_at FROM raised_hand WHERE id = :id", id=hand)
    floor.live(3)
    assert floor.one("SELECT ended_at FROM raised_hand WHERE id = :id", id=hand) == ended_at


@pytest.mark.long
def test_messages_are_read_by_those_they_were_sent_to_unless_withdrawn(floor):
    mail = floor.queue("Orders e-mail")
    sent = floor.do("message.send", "0190f6b8-0000-7000-8000-000000000001", queue_id=mail, note="Stand-up at noon.")
    other = floor.do("message.send", "0190f6b8-0000-7000-8000-000000000002", queue_id=mail, note="Never mind.")
    assert sent.done and floor.undo(other).done
    readers = {row.agent_id for row in floor.rows(MEMBERS, queue=mail)}
    there = {row.id for row in floor.rows("SELECT id FROM agent WHERE state NOT IN ('aux', 'offline')")}
    read = "SELECT agent_id, read_at FROM message_reading WHERE message_id = :id"
    floor.until(lambda: len(floor.rows(read, id=sent.effects[0].entity_id)) >= len(readers & there) // 2, seconds=30)
    assert {row.agent_id for row in floor.rows(read, id=sent.effects[0].entity_id)} <= readers
    assert floor.rows(read, id=other.effects[0].entity_id) == []


@pytest.mark.long
def test_a_skill_taken_away_and_a_queue_joined_are_honoured(floor):
    mail = floor.queue("Orders e-mail")
    members = [row.agent_id for row in floor.rows(MEMBERS, queue=mail)]
    skill = floor.one("SELECT id FROM skill WHERE name = 'Orders writing'")
    for row in floor.rows("SELECT id FROM agent_skill WHERE skill_id = :skill", skill=skill):
        assert floor.do("agent.take_skill", row.id).done
    answered = (
        "SELECT DISTINCT agent_id FROM contact_segment WHERE queue_id = :q AND outcome = 'answered' AND left_at > :at"
    )
    floor.live(0.2)
    since = now_us()
    newcomer = next(
        row.id
        for row in floor.rows(
            "SELECT id FROM agent WHERE state IN ('available', 'wrap_up', 'on_contact') ORDER BY state, name"
        )
        if row.id not in members
    )
    floor.live(2)
    assert floor.rows(answered, q=mail, at=since) == []
    for name, level in (("Orders writing", 3), ("English", 4)):
        skill = floor.one("SELECT id FROM skill WHERE name = :name", name=name)
        floor.do("agent.give_skill", newcomer, skill_id=skill, level=level)
    assert floor.do("agent.join", newcomer, queue_id=mail, penalty=0).done
    floor.until(lambda: [row.agent_id for row in floor.rows(answered, q=mail, at=since)] == [newcomer], seconds=30)


def test_closed_contacts_retired_queues_and_agents_of_another_team_are_survived(floor):
    mail = floor.queue("Orders e-mail")
    closed = [row.id for row in floor.rows(WAITING, queue=mail)[:5]]
    outcomes = [floor.do("contact.close", each, reason="answered by telephone") for each in closed]
    assert all(outcome.done for outcome in outcomes)
    retired = floor.do("queue.retire", floor.queue("Orders"))
    team = floor.one("SELECT id FROM team ORDER BY name DESC")
    busy = an_agent(floor, "on_contact")
    floor.do("agent.change_team", busy, team_id=team)
    floor.live(2)
    assert {contact(floor, each).state for each in closed} == {"closed"}
    since = now_us()
    back = floor.undo(outcomes[0])
    assert back.done
    floor.live(2)
    arrived = "SELECT count(*) FROM contact WHERE queue_id = :q AND arrived_at > :at"
    if retired.done:
        assert floor.one(arrived, q=floor.queue("Orders"), at=since) == 0
    assert floor.findings() == []


def all_away(floor, queue):
    """Nobody answers in this queue any more, so that calls wait there."""
    for row in floor.rows(MEMBERS, queue=queue):
        floor.do("agent.ask_state", row.agent_id, state="aux", aux_reason="meeting")


def ask_move(floor, call, queue, agent=None):
    return floor.do("contact.ask_move", call, queue_id=queue, agent_id=agent)


@pytest.fixture
def calm(sqlite_url):
    """A floor slow enough that calls wait for a while."""
    made = ObeyingFloor(sqlite_url, lapse=60.0, seed=2)
    yield made
    made.close()


@pytest.mark.long
def test_orders_are_taken_and_calls_move_or_the_problem_is_said(calm):
    floor = calm
    billing, tech = floor.queue("Billing"), floor.queue("Technical help")
    all_away(floor, billing)
    asked: dict[str, str] = {}

    def ask_all() -> bool:
        for row in floor.rows(WAITING, queue=billing):
            if row.id not in asked.values():
                outcome = ask_move(floor, row.id, tech)
                if outcome.done:
                    asked[outcome.effects[0].entity_id] = row.id
        return len(asked) >= 6

    floor.until(ask_all, seconds=60)
    order = "SELECT state, problem, taken_at, ended_at FROM telephone_order WHERE id = :id"
    floor.until(lambda: all(floor.rows(order, id=one)[0].ended_at for one in asked), seconds=40)
    found = {one: floor.rows(order, id=one)[0] for one in asked}
    states = [row.state for row in found.values()]
    assert set(states) <= {"done", "failed"} and states.count("done") >= 2
    for one, row in found.items():
        assert row.taken_at <= row.ended_at
        if row.state == "failed":
            assert row.problem in (HUNG_UP, ANSWERED, FULL, BROKEN_OFF)
        else:
            queues = [
                visit.queue_id
                for visit in floor.rows(
                    "SELECT queue_id FROM contact_segment WHERE contact_id = :id ORDER BY entered_at", id=asked[one]
                )
            ]
            assert queues[:2] == [billing, tech]
    assert floor.findings() == []


@pytest.mark.long
def test_a_call_asked_to_an_agent_rings_there_or_the_problem_is_said(calm):
    floor = calm
    billing = floor.queue("Billing")
    all_away(floor, billing)
    call = floor.until(lambda: floor.rows(WAITING, queue=billing), seconds=30)[-1].id
    agent = an_agent(floor, "available")
    outcome = ask_move(floor, call, floor.queue("Technical help"), agent)
    order = outcome.effects[0].entity_id
    floor.until(lambda: floor.one("SELECT ended_at FROM telephone_order WHERE id = :id", id=order), seconds=40)
    row = floor.rows("SELECT state, problem FROM telephone_order WHERE id = :id", id=order)[0]
    if row.state == "done":
        rung = "SELECT count(*) FROM agent_state WHERE agent_id = :agent AND state = 'ringing' AND since_at > :at"
        floor.until(lambda: floor.one(rung, agent=agent, at=outcome.at))
    else:
        assert row.problem in (HUNG_UP, ANSWERED, BROKEN_OFF, NOT_ANSWERED)
    assert floor.findings() == []


STORM: dict[str, Any] = {
    "contact.move": ("contact", "state <> 'closed'"),
    "contact.ask_move": ("contact", "state = 'waiting' AND channel = 'voice'"),
    "contact.close": ("contact", "state <> 'closed' AND channel <> 'voice'"),
    "contact.prioritise": ("contact", "state = 'waiting'"),
    "agent.lend": ("agent", "state <> 'offline'"),
    "agent.ask_state": ("agent", "state <> 'offline'"),
    "agent.sign_out": ("agent", "state IN ('aux', 'available')"),
    "agent.change_team": ("agent", "true"),
    "membership.end": ("queue_membership", "until_at IS NULL"),
    "hand.answer": ("raised_hand", "ended_at IS NULL"),
    "hand.lower": ("raised_hand", "ended_at IS NULL"),
    "queue.retire": ("queue", "retired_at IS NULL"),
    "queue.reopen": ("queue", "retired_at IS NOT NULL"),
}


def wished(floor, chance: Random, kind: str) -> dict[str, Any]:
    queues = [row.id for row in floor.rows("SELECT id FROM queue ORDER BY name")]
    agents = [row.id for row in floor.rows("SELECT id FROM agent ORDER BY name")]
    state = chance.choice(("available", "available", "aux", "offline"))
    return {
        "contact.move": {"queue_id": chance.choice(queues), "agent_id": chance.choice([None, *agents[:6]])},
        "contact.ask_move": {"queue_id": chance.choice(queues), "agent_id": chance.choice([None, *agents[:6]])},
        "contact.prioritise": {"priority": chance.randint(-9, 9)},
        "agent.lend": {"queue_id": chance.choice(queues), "until_at": now_us() + chance.randint(1, 5) * S},
        "agent.ask_state": {"state": state, "aux_reason": "training" if state == "aux" else None},
        "agent.change_team": {
            "team_id": floor.one("SELECT team_id FROM agent WHERE id = :id", id=chance.choice(agents))
        },
    }.get(kind, {})


@pytest.mark.parametrize("seed", [pytest.param(1, marks=pytest.mark.long), pytest.param(2, marks=pytest.mark.long)])
def test_whatever_is_done_to_the_floor_it_stays_whole_and_goes_on(database_url, seed):
    floor, chance, done = ObeyingFloor(database_url, seed=seed), Random(seed), []
    for _ in range(45):
        kind = chance.choice(list(STORM))
        table, condition = STORM[kind]
        found = floor.rows(f"SELECT id FROM {table} WHERE {condition} ORDER BY id")
        if found:
            subject = str(chance.choice(found).id)
            outcome = floor.do(kind, subject, reason="because", **wished(floor, chance, kind))
            done += [outcome] if outcome.done else []
        if done and chance.random() < 0.2:
            floor.undo(done.pop())
        floor.step()
    assert floor.findings() == []
    since = now_us()
    floor.until(lambda: floor.one("SELECT count(*) FROM contact_segment WHERE left_at > :at", at=since) > 5)
    floor.live(1)
    assert floor.findings() == []
    shown = "SELECT count(*) FROM agent a WHERE a.state = 'on_contact' AND NOT EXISTS (SELECT 1 FROM contact c"
    assert floor.one(f"{shown} WHERE c.agent_id = a.id AND c.state = 'on_contact')") == 0
    assert floor.said == []
    floor.close()
