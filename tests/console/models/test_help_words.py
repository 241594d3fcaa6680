"""Time to help as it stands on screen, from hands that are lowered but held."""

import pytest

from console.detail.floor_facts import hand_facts
from console.models.escalations import hand_table
from console.models.help_words import help_line
from console.panels.pulse_words import blocks
from console.store.floor import Floor
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made, snapshot


@pytest.fixture
def floor():
    shown = Floor(steady_s=lambda: 0.0)
    hands = [
        made("raised_hand", f"h{wait}", raised_at=NOON - ago, answered_at=NOON - ago + wait * SECOND, ended_at=NOON)
        for wait, ago in ((30, 10 * MINUTE), (50, 20 * MINUTE), (90, 30 * MINUTE), (500, 5 * HOUR))
    ]
    up = made("raised_hand", "up", raised_at=NOON - MINUTE)
    shown.apply(snapshot(made("floor", "floor"), made("team", "team"), made("agent", "ana"), *hands, up))
    return shown


def test_the_last_hour_and_the_last_day_are_told_in_the_detail_with_n(floor):
    row = floor.store.row("raised_hand", "up")
    facts = {fact.key: fact for fact in hand_facts(hand_table(), row, None, floor, NOON)}
    assert facts["help_hour"].cell.text.startswith("0:50, median of 3")
    assert facts["help_day"].cell.text.startswith("1:10, median of 4")
    assert "helped" not in facts
    assert facts["help_hour"].explanation("live").n.startswith("3 answered")


def test_a_lowered_hand_is_measured_and_not_shown_or_counted_as_up(floor):
    figures = floor.tallies.floor(NOON)
    assert figures.hands_up == 1
    assert [row_id for row_id, row in floor.store.rows("raised_hand").items() if hand_table().shows(row)] == ["up"]
    hands = next(block for block in blocks(floor) if block.key == "hands")
    assert "help after 0:50" in hands.meaning.n
    row = floor.store.row("raised_hand", "up")
    floor.apply(batch(changed(row, answered_at=NOON, ended_at=NOON), now=NOON))
    assert floor.tallies.floor(NOON).hands_up == 0
    assert "help after 0:55" in help_line(floor, NOON)


def test_nothing_is_said_where_no_hand_was_answered():
    empty = Floor(steady_s=lambda: 0.0)
    empty.apply(snapshot(made("floor", "floor")))
    assert help_line(empty, NOON) == ""


def test_a_hand_answered_by_somebody_in_no_list_is_answered_all_the_same(floor):
    spec = hand_table()
    row = changed(floor.store.row("raised_hand", "up"), answered_at=NOON)
    assert spec.columns[spec.column("answered")].cell(row, floor, NOON).text == "somebody"
    facts = {fact.key: fact.cell.text for fact in hand_facts(spec, row, None, floor, NOON)}
    assert (facts["helped"], "since" in facts) == ("1:00", False)
