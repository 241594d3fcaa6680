"""Who belongs to a view: the same as asking every row anew, after whatever happened, and so are its figures."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.floor import Floor
from console.store.outside_view import OutsideView, outside_view
from console.store.tallies import Tallies
from console.store.view_filter import QueueGroup, ViewFilter
from db.rows import ROW_TYPES
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, gone, made, snapshot
from tests.console.store.views_world import (
    CHANNELS,
    CONTACT_STATES,
    QUEUES,
    SITES,
    STATES,
    STEPS,
    TEAMS,
    PlainCount,
    ViewsWorld,
)

LISTED = ("queue", "agent", "contact", "escalation", "raised_hand")


def some(values, most=2):
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple)


groups = st.lists(st.builds(QueueGroup, st.just("Money"), some((*QUEUES, "Nowhere"))), max_size=1).map(tuple)
lists = {
    "sites": some((*SITES, "Oslo")),
    "teams": some((*dict.fromkeys(TEAMS), "Gone")),
    "groups": groups,
    "queues": some((*QUEUES, "other")),
    "channels": some(tuple(dict.fromkeys(CHANNELS))),
    "agent_states": some(STATES, 3),
    "contact_states": some(CONTACT_STATES),
}
#: Most views ask for one thing; those that ask for much often show nothing.
filters = st.one_of(
    *(st.builds(ViewFilter, **{name: lists[name]}) for name in ("sites", "teams", "groups", "queues", "channels")),
    st.builds(ViewFilter, **lists),
)
numbers = st.integers(0, 59)
steps = st.lists(st.one_of(st.tuples(st.sampled_from(STEPS), numbers, numbers), filters), max_size=25)


class Follower:
    """Keeps what is listed as a table does: asks again only for the rows it was told of."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.listed: dict[str, set[str]] = {}
        self.lists: dict[str, Any] = {}
        self.begin_again()

    def begin_again(self) -> None:
        for table in LISTED:
            lists = self.lists[table] = self.floor.view.lists(table)
            rows = self.floor.store.rows(table).values()
            self.listed[table] = {row.id for row in rows if lists is None or lists(row)}

    def take(self, touched: Any) -> None:
        if touched.everything or touched.regrouped:
            self.begin_again()
            return
        for table in LISTED:
            lists = self.lists[table]
            for row_id in touched.of(table):
                row = self.floor.store.row(table, row_id)
                self.listed[table].discard(row_id)
                if row is not None and (lists is None or lists(row)):
                    self.listed[table].add(row_id)


def rows_of(floor: Floor) -> dict[str, dict[str, Any]]:
    return {table: dict(floor.store.rows(table)) for table in ROW_TYPES}


@settings(max_examples=200, deadline=None)
@given(first=filters, happened=steps)
def test_a_table_that_follows_the_view_lists_what_asking_every_row_would(first, happened):
    world, floor = ViewsWorld(), Floor()
    floor.apply(snapshot(*world.rows.values()))
    floor.view.choose(first)
    follower = Follower(floor)
    for step in happened:
        if isinstance(step, ViewFilter):
            floor.view.choose(step)
            follower.begin_again()
        else:
            follower.take(floor.apply(batch(world.step(*step))))
    plain = PlainCount(rows_of(floor), floor.view.filter)
    for table in LISTED:
        expected = {row.id for row in floor.store.rows(table).values() if plain.listed(table, row)}
        assert follower.listed[table] == expected, table
    assert_same_figures(floor, plain)


def assert_same_figures(floor: Floor, plain: PlainCount) -> None:
    """The figures of a view are those of a floor that has nothing else."""
    without_states = PlainCount(
        plain.rows, ViewFilter(**{**_fields(plain.asked), "agent_states": (), "contact_states": ()})
    )
    inside, outside = _parts(without_states)
    now = NOON + MINUTE
    alone, others = Floor(), Floor()
    alone.apply(snapshot(*inside))
    others.apply(snapshot(*outside))
    assert floor.tallies.floor(now, floor.view) == Tallies(alone.store).floor(now)
    assert floor.tallies.channel_levels(now, floor.view) == alone.tallies.channel_levels(now)
    rest = others.tallies.floor(now)
    beyond = outside_view(floor, now)
    if floor.view.is_whole:
        assert beyond == OutsideView()
    else:
        assert (beyond.hands_up, beyond.overdue, beyond.waiting) == (
            rest.hands_up,
            rest.escalations_overdue,
            rest.waiting,
        )


def _fields(asked: ViewFilter) -> dict[str, Any]:
    return {name: getattr(asked, name) for name in ViewFilter.__dataclass_fields__}


def _parts(plain: PlainCount) -> tuple[list[Any], list[Any]]:
    """All rows of the floor in two: those a view is made of, and the others."""
    inside: list[Any] = []
    outside: list[Any] = []
    for table, rows in plain.rows.items():
        for row in rows.values():
            if table in ("site", "team"):
                inside.append(row)
                outside.append(row)
                continue
            by_queue = table in ("contact_segment", "queue_membership")
            belongs = plain.in_queue(row.queue_id) if by_queue else plain.listed(table, row)
            (inside if belongs else outside).append(row)
    return inside, outside


@pytest.fixture
def floor():
    """Two sites; Billing of team Days in Leeds, Tech of team Nights in Oslo; Bo is of Days and lent to Tech."""
    floor = Floor()
    floor.apply(
        snapshot(
            made("site", "leeds", name="Leeds"),
            made("site", "oslo", name="Oslo"),
            made("team", "days", name="Days", site_id="leeds"),
            made("team", "nights", name="Nights", site_id="oslo"),
            made("queue", "billing", name="Billing", team_id="days"),
            made("queue", "tech", name="Tech", team_id="nights", channel="chat"),
            made("agent", "ana", team_id="days"),
            made("agent", "bo", team_id="days"),
            made("agent", "cy", team_id="nights"),
            made("queue_membership", "m1", agent_id="ana", queue_id="billing"),
            made("queue_membership", "m2", agent_id="bo", queue_id="tech"),
            made("queue_membership", "m3", agent_id="cy", queue_id="tech"),
            made("contact", "c1", number=1, queue_id="billing"),
            made("contact", "c2", number=2, queue_id="tech"),
            made("raised_hand", "h1", agent_id="ana", contact_id="c2"),
        )
    )
    return floor


def listed(floor, table):
    lists = floor.view.lists(table)
    return {row.id for row in floor.store.rows(table).values() if lists is None or lists(row)}


def test_a_team_sees_its_own_people_wherever_they_work_and_who_is_lent_to_it(floor):
    floor.view.choose(ViewFilter(teams=("Days",)))
    assert listed(floor, "agent") == {"ana", "bo"}
    floor.view.choose(ViewFilter(teams=("Nights",)))
    assert listed(floor, "agent") == {"bo", "cy"}
    assert listed(floor, "queue") == {"tech"}


def test_a_team_and_a_queue_of_another_team_are_the_people_of_the_team_who_serve_it(floor):
    floor.view.choose(ViewFilter(teams=("Days",), queues=("Tech",)))
    assert listed(floor, "queue") == set()
    assert listed(floor, "agent") == {"bo"}


def test_a_hand_is_shown_by_its_agent_or_by_the_queue_of_its_contact(floor):
    for asked in (ViewFilter(queues=("Billing",)), ViewFilter(queues=("Tech",))):
        floor.view.choose(asked)
        assert listed(floor, "raised_hand") == {"h1"}


def test_names_are_found_in_upper_and_lower_case_and_the_ones_nobody_bears_are_said(floor):
    asked = ViewFilter(
        sites=("leeds", "Bergen"), groups=(QueueGroup("Money", ("BILLING", "Refunds")),), queues=("Cards",)
    )
    floor.view.choose(asked)
    assert listed(floor, "queue") == {"billing"}
    assert floor.view.missing.sites == ("Bergen",)
    assert floor.view.missing.queues == ("Refunds", "Cards")
    assert not floor.view.missing.teams


def test_a_name_that_nobody_bears_shows_nothing_rather_than_everything(floor):
    floor.view.choose(ViewFilter(teams=("Evenings",)))
    assert [listed(floor, table) for table in LISTED] == [set()] * 5
    assert floor.view.missing.teams == ("Evenings",)


def test_a_queue_that_takes_the_name_comes_in_with_all_that_is_its(floor):
    floor.view.choose(ViewFilter(queues=("Cards",)))
    before = floor.view.revision
    touched = floor.apply(batch(changed(floor.store.row("queue", "tech"), name="Cards")))
    assert touched.regrouped
    assert floor.view.revision > before
    assert (listed(floor, "queue"), listed(floor, "contact"), listed(floor, "agent")) == (
        {"tech"},
        {"c2"},
        {"bo", "cy"},
    )
    assert not floor.view.missing


def test_a_change_of_a_queue_that_does_not_concern_the_view_moves_nothing(floor):
    floor.view.choose(ViewFilter(queues=("Tech",)))
    touched = floor.apply(batch(changed(floor.store.row("queue", "billing"), position=7)))
    assert not touched.regrouped
    assert touched.of("agent") == frozenset()


def test_who_is_lent_comes_in_and_goes_again_although_their_own_row_did_not_change(floor):
    floor.view.choose(ViewFilter(queues=("Billing",)))
    lent = made("queue_membership", "m4", agent_id="cy", queue_id="billing")
    touched = floor.apply(batch(lent))
    assert touched.of("agent") == {"cy"}
    assert listed(floor, "agent") == {"ana", "cy"}
    assert floor.apply(gone(lent)).of("agent") == {"cy"}
    assert listed(floor, "agent") == {"ana"}


def test_a_contact_moved_to_another_queue_takes_the_hand_raised_for_it_along(floor):
    floor.view.choose(ViewFilter(queues=("Tech",)))
    floor.apply(batch(changed(floor.store.row("contact", "c2"), queue_id="billing")))
    assert listed(floor, "contact") == set()
    assert listed(floor, "raised_hand") == set()


def test_states_narrow_what_is_listed_but_no_figure(floor):
    floor.view.choose(ViewFilter(teams=("Days",), agent_states=("aux",), contact_states=("on_contact",)))
    assert listed(floor, "agent") == listed(floor, "contact") == set()
    assert floor.tallies.floor(NOON, floor.view).heads == {"available": 2}


def test_a_view_of_states_alone_counts_the_whole_floor(floor):
    floor.view.choose(ViewFilter(agent_states=("aux",)))
    assert floor.view.is_whole
    assert floor.tallies.floor(NOON, floor.view) == floor.tallies.floor(NOON)
    assert listed(floor, "agent") == set()


def test_one_head_in_two_queues_of_the_view_counts_once(floor):
    floor.apply(batch(made("queue_membership", "m5", agent_id="ana", queue_id="tech")))
    floor.view.choose(ViewFilter(queues=("Billing", "Tech")))
    assert floor.tallies.floor(NOON, floor.view).heads == {"available": 3}


def test_alarms_outside_the_view_are_counted(floor):
    floor.apply(
        batch(
            made("contact_segment", "v1", contact_id="c2", queue_id="tech", entered_at=NOON - HOUR),
            made("escalation", "e1", queue_id="tech", due_at=NOON - SECOND),
            made("escalation", "e2", queue_id="billing", due_at=NOON - SECOND),
            made("raised_hand", "h2", agent_id="cy"),
            made("raised_hand", "h3", agent_id="cy", answered_at=NOON),
        )
    )
    floor.view.choose(ViewFilter(queues=("Billing",)))
    assert outside_view(floor, NOON) == OutsideView(hands_up=1, overdue=1, late_queues=1, waiting=1)
    assert not outside_view(floor, NOON).is_quiet
