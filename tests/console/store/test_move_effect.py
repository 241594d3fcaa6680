"""What a move would do: equal to a plain recount of the rows after it, and silent where there is nothing to go by."""

import math
from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.floor import Floor
from console.store.move_effect import MoveEffects, Span, moved
from tests.console.made_up_floor import MINUTE, NOON, SECOND, made, snapshot

QUEUES = ("billing", "tech", "orders")
HALF_HOUR = 30 * MINUTE


def floor_of(*rows) -> Floor:
    floor = Floor()
    queues = [made("queue", name, name=name.title(), position=place) for place, name in enumerate(QUEUES)]
    floor.apply(snapshot(made("site", "site"), made("team", "team"), *queues, *rows))
    return floor


def waiting(row_id, queue, since, **fields):
    contact = made("contact", row_id, queue_id=queue, queued_at=since, arrived_at=since, **fields)
    kept = {name: value for name, value in fields.items() if name in ("channel", "direction")}
    return [contact, made("contact_segment", f"s{row_id}", contact_id=row_id, queue_id=queue, entered_at=since, **kept)]


def finished(queue, number, handle=60 * SECOND):
    ended = NOON - 5 * MINUTE
    return [
        made(
            "contact_segment",
            f"{queue}-done{place}",
            contact_id="x",
            queue_id=queue,
            entered_at=ended - handle,
            left_at=ended - handle,
            outcome="answered",
            ended_at=ended,
        )
        for place in range(number)
    ]


def people(queue, states):
    rows = []
    for place, state in enumerate(states):
        rows.append(made("agent", f"{queue}-a{place}", state=state))
        rows.append(made("queue_membership", f"{queue}-m{place}", queue_id=queue, agent_id=f"{queue}-a{place}"))
    return rows


def effects(floor):
    return MoveEffects(floor, NOON)


def contacts(floor, *ids):
    return [floor.store.row("contact", row_id) for row_id in ids]


def test_three_moved_to_a_queue_that_finishes_thirty_six_in_half_an_hour():
    floor = floor_of(
        *waiting("c1", "billing", NOON - 252 * SECOND),
        *waiting("c2", "billing", NOON - 200 * SECOND),
        *waiting("c3", "tech", NOON - 65 * SECOND),
        *finished("tech", 36),
        *finished("billing", 4),
        *people("tech", ["on_contact"]),
        *people("billing", ["on_contact"]),
    )
    effect = effects(floor).of_move(moved(contacts(floor, "c1", "c2")), "tech")
    assert effect is not None
    # 36 in 1,800 s is one every 50 s; give or take 6 it is one every 42.9 s, or every 60 s.
    assert (effect.target.waiting, effect.target.waiting_after, effect.target.before_us) == (1, 3, 65 * SECOND)
    assert effect.target.after == Span(round(3 * 1800 / 42 * SECOND), 180 * SECOND)
    (billing,) = effect.sources
    assert (billing.waiting_after, billing.after, billing.unknown) == (0, None, "")
    assert billing.before_us == 900 * SECOND


def test_somebody_free_takes_one_at_once():
    floor = floor_of(*waiting("c1", "billing", NOON - MINUTE), *people("tech", ["available", "aux"]))
    target = effects(floor).on_target(moved(contacts(floor, "c1")), "tech")
    assert target is not None
    assert (target.before_us, target.after, target.unknown) == (None, Span(0, 0), "")


def test_where_nobody_is_at_work_or_nothing_was_finished_nothing_is_foretold():
    floor = floor_of(
        *waiting("c1", "billing", NOON - MINUTE), *people("tech", ["aux", "offline"]), *people("orders", ["on_contact"])
    )
    what = moved(contacts(floor, "c1"))
    tech, orders = effects(floor).on_target(what, "tech"), effects(floor).on_target(what, "orders")
    assert tech is not None
    assert orders is not None
    assert (tech.after, tech.unknown) == (None, "nobody")
    assert (orders.after, orders.unknown) == (None, "no_pace")
    assert effects(floor).of_move(what, "gone") is None


def test_one_single_contact_finished_gives_no_upper_bound():
    floor = floor_of(
        *waiting("c1", "billing", NOON),
        *waiting("c2", "tech", NOON),
        *finished("tech", 1),
        *people("tech", ["ringing"]),
    )
    target = effects(floor).on_target(moved(contacts(floor, "c1")), "tech")
    assert target is not None
    assert target.after == Span(1800 * SECOND, None)


def test_call_backs_and_outbound_stand_in_no_line():
    floor = floor_of(
        *waiting("c1", "billing", NOON, channel="callback", state="scheduled"),
        *waiting("c2", "billing", NOON, direction="outbound"),
    )
    what = moved(contacts(floor, "c1", "c2"))
    assert (what.joining, dict(what.left_at)) == (0, {})


def test_who_is_lent_shares_their_time_or_is_there_only():
    floor = floor_of(
        *waiting("c1", "tech", NOON - 10 * SECOND),
        *waiting("c2", "tech", NOON),
        *finished("tech", 16),
        *finished("billing", 16),
        *people("tech", ["on_contact", "on_contact"]),
        *people("billing", ["on_contact", "available", "on_contact"]),
        *waiting("c3", "billing", NOON),
        *waiting("c4", "billing", NOON),
        *waiting("c5", "billing", NOON),
    )
    effect = effects(floor).of_lending(["billing-a0", "billing-a1"], "tech")
    assert effect is not None
    # One of the two lent is free and takes one; behind it one at 16 x 4 / 2 = 32, or 16 x 3 / 2 = 24 in half an hour.
    assert effect.target.after == Span(56_250_000, 75 * SECOND)
    (billing,) = effect.sources
    # As ever: two behind who is free, at 16; or a third of the people, nobody free: three at 16 / 3.
    assert billing.after == Span(225 * SECOND, 1_012_500_000)
    assert billing.before_us == 225 * SECOND


def test_lending_who_is_not_at_work_or_is_there_already_changes_nothing():
    floor = floor_of(
        *people("billing", ["aux", "offline"]),
        *people("tech", ["on_contact"]),
        *waiting("c1", "tech", NOON),
        *finished("tech", 9),
    )
    effect = effects(floor).of_lending(["billing-a0", "billing-a1", "tech-a0", "nobody"], "tech")
    assert effect is not None
    assert effect.sources == ()
    assert effect.target.after == Span(200 * SECOND, 200 * SECOND)


def test_a_queue_without_people_is_reckoned_by_its_handle_time_when_somebody_comes():
    floor = floor_of(
        *waiting("c1", "tech", NOON),
        *waiting("c2", "tech", NOON),
        *finished("tech", 4, handle=90 * SECOND),
        *people("billing", ["on_contact"]),
    )
    effect = effects(floor).of_lending(["billing-a0"], "tech")
    assert effect is not None
    assert effect.target.before_us is None
    # One person finishes 20 of 90 s in half an hour; of two queues, 10.
    assert effect.target.after == Span(180 * SECOND, 360 * SECOND)


seconds = st.integers(0, 3_000).map(lambda n: n * SECOND)
lines = st.lists(
    st.tuples(st.sampled_from(QUEUES), seconds, st.sampled_from(["waiting", "ringing", "on_contact"]), st.booleans()),
    max_size=14,
)
STATES = ("available", "ringing", "on_contact", "wrap_up", "aux", "offline")
served = st.fixed_dictionaries(
    {queue: st.tuples(st.integers(0, 9), st.lists(st.sampled_from(STATES), max_size=4)) for queue in QUEUES}
)


@settings(max_examples=200, deadline=None)
@given(lines, served, st.sampled_from(QUEUES))
def test_it_is_what_a_plain_recount_of_the_floor_after_the_move_gives(line, served, target):
    rows = []
    for place, (queue, ago, state, _) in enumerate(line):
        contact, segment = waiting(f"c{place}", queue, NOON - ago, state=state)
        left = {"left_at": NOON - ago, "outcome": "answered"} if state == "on_contact" else {}
        rows += [contact, segment._replace(**left)]
    for queue, (number, states) in served.items():
        rows += [*finished(queue, number), *people(queue, states)]
    floor = floor_of(*rows)
    chosen = [f"c{place}" for place, one in enumerate(line) if one[3]]
    effect = effects(floor).of_move(moved(contacts(floor, *chosen)), target)
    assert effect is not None
    before, after = defaultdict(list), defaultdict(list)
    for queue, ago, state, goes in line:
        if state != "on_contact":
            before[queue].append(ago)
        if goes and (queue != target or state == "on_contact"):
            after[target].append(0)
        elif state != "on_contact":
            after[queue].append(ago)
    left = {queue for queue, _, state, goes in line if goes and state != "on_contact" and queue != target}
    assert [found.queue.id for found in effect.sources] == [queue for queue in QUEUES if queue in left]
    for found in (effect.target, *effect.sources):
        queue = found.queue.id
        number, states = served[queue]
        assert (found.waiting, found.waiting_after) == (len(before[queue]), len(after[queue]))
        assert found.before_us == plain(before[queue], states, number)
        low = plain(after[queue], states, number + math.sqrt(number))
        high = plain(after[queue], states, number - math.sqrt(number))
        now = plain(before[queue], states, number)
        assert (found.longest_us, found.before_us) == (max(before[queue], default=None), now)
        if now is not None and low is not None:
            if len(after[queue]) > len(before[queue]):
                low = max(low, now)
            else:
                high = now if high is None else min(high, now)
        assert found.after == (None if low is None else Span(low, high))
        assert (found.unknown == "") == (low is not None or not after[queue])


def plain(line: list[int], states: list[str], done: float) -> int | None:
    at_work = sum(state not in ("aux", "offline") for state in states)
    if not line or not at_work:
        return None
    behind = len(line) - states.count("available")
    if behind <= 0:
        return max(line)
    return None if done <= 0 else max(max(line), round(behind * HALF_HOUR / done))
