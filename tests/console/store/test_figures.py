"""The figures of the floor on cases small enough to count by hand."""

from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.floor_store import FloorStore
from console.store.minute_sums import MinuteSums
from console.store.queue_tally import QueueTally
from console.store.staffing import by_target, sharing_groups
from console.store.tallies import Tallies
from db.metrics.service_level import Counts, Rule, Target
from db.metrics.staffing import QueueLoad, pooled_need
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made, snapshot

SITE = made("site", "site")
TEAM = made("team", "team")
BILLING = made("queue", "billing")


def figures_of(*rows, now=NOON):
    store = FloorStore()
    tallies = Tallies(store)
    store.apply(snapshot(SITE, TEAM, BILLING, *rows, now=now))
    return store, tallies


def visit(row_id, entered, left=None, outcome=None, **fields):
    return made("contact_segment", row_id, entered_at=entered, left_at=left, outcome=outcome, **fields)


def test_the_line_counts_who_waits_and_neither_callbacks_nor_outbound():
    _, tallies = figures_of(
        visit("s1", NOON - 40 * SECOND),
        visit("s2", NOON - 10 * SECOND),
        visit("s3", NOON - HOUR, channel="callback"),
        visit("s4", NOON - HOUR, direction="outbound"),
        visit("s5", NOON - HOUR, NOON, "abandoned"),
    )
    figures = tallies.queue("billing", NOON)
    assert (figures.waiting, figures.oldest_at, figures.callbacks) == (2, NOON - 40 * SECOND, 1)
    assert figures.past_threshold == 1


def test_who_waits_past_the_answer_time_counts_as_missed_now():
    _, tallies = figures_of(
        visit("s1", NOON - 60 * SECOND, NOON - 50 * SECOND, "answered"), visit("s2", NOON - 21 * SECOND)
    )
    level = tallies.level("billing", tallies.queue("billing", NOON).today)
    assert (level.met, level.counted) == (1, 2)


def test_the_last_half_hour_goes_by_when_the_wait_ended_and_today_by_when_it_began():
    long_ago = NOON - 2 * HOUR
    _, tallies = figures_of(
        visit("s1", long_ago, long_ago + 5 * SECOND, "answered"),
        visit("s2", NOON - 31 * MINUTE, NOON - 29 * MINUTE, "answered"),
        visit("s3", NOON - 14 * HOUR, NOON - 13 * HOUR, "answered"),
    )
    figures = tallies.queue("billing", NOON)
    assert figures.recent == Counts(answered=1)
    assert figures.today == Counts(answered=2, answered_in_time=1)


def test_a_new_business_day_begins_with_nothing():
    store, tallies = figures_of(visit("s1", NOON - HOUR, NOON - HOUR, "answered"))
    assert tallies.queue("billing", NOON).today.answered == 1
    store.move_on(NOON + 12 * HOUR)
    assert tallies.queue("billing", NOON + 12 * HOUR).today.answered == 0


def test_the_business_day_begins_by_the_clock_of_the_queue():
    kolkata = changed(BILLING, time_zone="Asia/Kolkata", business_day_start_min=6 * 60)
    store, tallies = figures_of()
    store.apply(batch(kolkata))
    assert tallies.day("billing", NOON).start_us == NOON - 11 * HOUR - 30 * MINUTE


def test_a_member_that_is_paused_in_a_queue_is_aux_there_and_free_elsewhere():
    _, tallies = figures_of(
        made("queue", "tech", name="Tech", position=1),
        made("agent", "ana"),
        made("queue_membership", "m1", queue_id="billing", agent_id="ana", paused_at=NOON),
        made("queue_membership", "m2", queue_id="tech", agent_id="ana"),
    )
    assert tallies.agents("billing").by_state == {"aux": 1}
    assert tallies.agents("tech") == ({"available": 1}, 1, 0)
    assert tallies.heads.totals() == {"available": 1}


def test_who_talks_is_on_a_contact_even_where_it_is_paused():
    _, tallies = figures_of(made("agent", "ana", state="on_contact"), made("queue_membership", "m1", paused_at=NOON))
    assert tallies.agents("billing").by_state == {"on_contact": 1}


def test_who_is_offline_is_offline_even_where_it_is_paused():
    _, tallies = figures_of(made("agent", "ana", state="offline"), made("queue_membership", "m1", paused_at=NOON))
    assert tallies.agents("billing").by_state == {"offline": 1}


def test_an_agent_free_in_two_queues_is_shared_in_each_and_one_head_in_the_total():
    _, tallies = figures_of(
        made("queue", "tech", name="Tech", position=1),
        made("agent", "ana"),
        made("queue_membership", "m1", queue_id="billing"),
        made("queue_membership", "m2", queue_id="tech"),
    )
    assert tallies.agents("billing").free == tallies.agents("billing").shared == 1
    assert tallies.agents("tech").free == tallies.agents("tech").shared == 1
    assert tallies.floor(NOON).heads == {"available": 1}


def test_people_short_is_pooled_over_queues_that_share_people():
    def busy(queue):
        return [
            visit(f"{queue}{i}", at, at + SECOND, "answered", queue_id=queue, ended_at=at + 300 * SECOND)
            for i, at in enumerate(range(NOON - 25 * MINUTE, NOON - 5 * MINUTE, 2 * MINUTE))
        ]

    agents = [made("agent", f"a{i}") for i in range(4)]
    members = [
        made("queue_membership", f"{queue}-{agent.id}", queue_id=queue, agent_id=agent.id)
        for queue in ("billing", "tech")
        for agent in agents
    ]
    tech = made("queue", "tech", name="Tech", position=1)
    _, tallies = figures_of(tech, *agents, *members, *busy("billing"), *busy("tech"))
    alone = tallies.over_under("billing", NOON)
    assert alone is not None
    assert alone.heads == 4
    pooled = tallies.floor(NOON).people_short
    assert pooled is not None
    assert 0 < pooled + 4 < 2 * alone.needed


def test_queues_are_grouped_by_the_people_they_share_even_through_a_third():
    members = {"a": ["x"], "b": ["x", "y"], "c": ["y"], "d": ["z"], "e": []}
    groups = sorted(sorted(group) for group in sharing_groups(members))
    assert groups == [["a", "b", "c"], ["d"], ["e"]]


loads = st.lists(
    st.builds(
        QueueLoad,
        st.just("q"),
        st.floats(0, 0.2),
        st.floats(10, 600),
        st.builds(Target, st.sampled_from([20, 60]), st.sampled_from([0.8, 0.9]), st.just(Rule.STRICT)),
        st.sampled_from([1.0, 3.0]),
    ),
    max_size=6,
)


@settings(deadline=None, max_examples=50)
@given(loads)
def test_pooling_by_target_needs_as_many_people_as_pooling_queue_by_queue(found):
    assert pooled_need(by_target(found)) == pooled_need(found)


def test_a_callback_is_due_when_its_promised_window_has_begun():
    def promised(row_id, at):
        visits = visit(f"s-{row_id}", NOON - HOUR, channel="callback", contact_id=row_id)
        row = made("contact", row_id, channel="callback", state="scheduled", promised_from_at=at)
        return [visits, row]

    _, tallies = figures_of(*promised("c1", NOON - MINUTE), *promised("c2", NOON + MINUTE))
    assert tallies.floor(NOON).callbacks_due == 1
    assert tallies.floor(NOON).callbacks == 2


def test_a_resolved_escalation_is_not_open_and_one_past_its_time_is_overdue():
    _, tallies = figures_of(
        made("escalation", "e1", due_at=NOON - SECOND),
        made("escalation", "e2", due_at=NOON + SECOND),
        made("escalation", "e3", state="resolved", resolved_at=NOON, due_at=NOON - SECOND),
    )
    assert (tallies.floor(NOON).escalations, tallies.floor(NOON).escalations_overdue) == (2, 1)


def test_a_minute_sum_forgets_what_is_older_than_its_window():
    sums = MinuteSums(30 * 60)
    sums.add(NOON - 31 * MINUTE, 5)
    sums.add(NOON, 2)
    assert sums.total(NOON) == 2
    sums.add(NOON - 31 * MINUTE, 5)
    assert sums.total(NOON) == 2


def test_a_visit_whose_outcome_is_corrected_counts_once_and_as_corrected():
    wrong = visit("s1", NOON - MINUTE, NOON - 30 * SECOND, "abandoned")
    store, tallies = figures_of(wrong)
    store.apply(batch(changed(wrong, outcome="answered")))
    figures = tallies.queue("billing", NOON)
    assert (figures.recent.answered, figures.recent.abandoned) == (1, 0)
    assert (figures.today.answered, figures.today.abandoned) == (1, 0)


@given(
    st.lists(
        st.tuples(st.integers(-40, 40), st.integers(0, 90), st.sampled_from(["answered", "abandoned", None])),
        max_size=12,
    ),
    st.lists(st.integers(1, 400), min_size=1, max_size=12),
)
def test_figures_that_are_kept_are_those_counted_anew_at_every_moment(visits, steps):
    rows = [
        visit(f"s{i}", (at := NOON + minutes * MINUTE), at + waited * SECOND if outcome else None, outcome)
        for i, (minutes, waited, outcome) in enumerate(visits)
    ]
    day, kept, now = NOON - 12 * HOUR, QueueTally(BILLING, NOON - 12 * HOUR), NOON
    for place, step in enumerate(steps):
        now += step * SECOND
        if place < len(rows):
            kept.add(rows[place])
        if place % 3 == 2 and place < len(rows):
            kept.remove(rows[place])
        anew = QueueTally(BILLING, day)
        for known in range(min(place + 1, len(rows))):
            if known % 3 != 2:
                anew.add(rows[known])
        assert kept.figures(now, day) == anew.figures(now, day)
