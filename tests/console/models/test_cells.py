"""What the cells of the tables say, on cases a supervisor would recognise."""

import pytest

from console.explanation import explained
from console.models.agents import agent_table
from console.models.contacts import contact_table
from console.models.escalations import escalation_table, hand_table
from console.models.queues import queue_table
from console.store.floor import Floor
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made


@pytest.fixture
def floor(small_floor, qapp):
    floor = Floor(lambda: 0.0)
    floor.apply(small_floor)
    return floor


def cell(floor, spec, row_id, key):
    row = floor.store.row(spec.table, row_id)
    return spec.columns[spec.column(key)].cell(row, floor, NOON)


def tip(floor, spec, row_id, key):
    row = floor.store.row(spec.table, row_id)
    return explained(key, "", spec.columns[spec.column(key)].meaning(row, floor, NOON), "live").as_text()


def test_a_wait_far_past_the_target_is_bold_marked_and_urgent(floor):
    found = cell(floor, queue_table(floor), "billing", "longest")
    assert (found.text, found.tone, found.strong) == ("3:20\N{NO-BREAK SPACE}!", "urgent", True)


def test_an_empty_line_is_a_dash_and_not_a_zero(floor):
    floor.apply(batch(made("queue", "quiet", name="Quiet", position=9)))
    spec = queue_table(floor)
    assert [cell(floor, spec, "quiet", key).text for key in ("waiting", "longest", "recent")] == ["–"] * 3


def test_the_service_level_says_its_formula_its_window_and_its_n(floor):
    seen = tip(floor, queue_table(floor), "billing", "recent")
    assert "Window: waits that ended in the last 30 minutes" in seen
    assert "From how many (n): 0 of 2 in time" in seen
    assert "Limit: target: 80\N{NO-BREAK SPACE}% within 0:20" in seen
    assert "Age of the data: live" in seen
    assert "Formula: answered in time / (answered + abandoned" in seen


def test_four_hours_are_short_for_a_letter_and_long_for_a_call(floor):
    letters = made("queue", "letters", name="Letters", channel="letter", answer_within_s=48 * 3600, position=5)
    visit = made("contact_segment", "s9", queue_id="letters", channel="letter", entered_at=NOON - 4 * HOUR)
    floor.apply(batch(letters, visit))
    assert cell(floor, queue_table(floor), "letters", "longest").tone == "text"
    assert floor.tallies.floor(NOON).worst_queue_id == "billing"


def test_an_agent_past_the_handling_limit_of_the_queue_is_marked(floor):
    floor.apply(batch(changed(floor.store.row("queue", "billing"), handling_limit_s=30)))
    assert cell(floor, agent_table(), "ana", "since").tone == "urgent"
    floor.apply(batch(changed(floor.store.row("queue", "billing"), handling_limit_s=90)))
    assert cell(floor, agent_table(), "ana", "since").tone == "text"


def test_aux_says_its_reason_and_every_state_its_shape(floor):
    found = cell(floor, agent_table(), "cy", "state")
    assert (found.text, found.glyph) == ("aux: lunch", "aux")


def test_the_slots_of_a_chat_agent_are_used_of_all(floor):
    chats = [
        made("contact", f"x{i}", number=200 + i, channel="chat", state="on_contact", agent_id="bo") for i in (1, 2)
    ]
    floor.apply(batch(made("agent_capacity", "k", agent_id="bo", channel="chat", slots=3), *chats))
    assert cell(floor, agent_table(), "bo", "slots").text == "chat 2/3"
    assert cell(floor, agent_table(), "bo", "on").text == "2 contacts"


def test_a_contact_in_the_line_is_due_by_its_queues_target(floor):
    found = cell(floor, contact_table(), "c1", "due")
    assert (found.text, found.tone) == ("\N{MINUS SIGN}0:10\N{NO-BREAK SPACE}!", "urgent")
    assert cell(floor, contact_table(), "c3", "due").text == "0:15"
    assert cell(floor, contact_table(), "c4", "due").text == "–"


def test_a_due_time_of_its_own_goes_before_the_target(floor):
    floor.apply(batch(changed(floor.store.row("contact", "c1"), due_at=NOON + 2 * MINUTE)))
    assert cell(floor, contact_table(), "c1", "due").text == "2:00"


def test_a_callback_is_due_by_the_end_of_its_promised_window(floor):
    promised = made(
        "contact", "cb", channel="callback", state="scheduled", promised_from_at=NOON, promised_until_at=NOON + HOUR
    )
    floor.apply(batch(promised))
    assert cell(floor, contact_table(), "cb", "due").text == "1:00:00"


def test_a_contact_left_open_by_a_crash_is_shown_as_lost_and_never_as_waiting(floor):
    floor.apply(batch(changed(floor.store.row("contact", "c1"), state="lost")))
    assert cell(floor, contact_table(), "c1", "state").text == "lost"
    assert cell(floor, contact_table(), "c1", "waited").text == "–"
    assert "nobody waits" in tip(floor, contact_table(), "c1", "state")


def test_an_overdue_escalation_is_a_filled_badge_with_words(floor):
    found = cell(floor, escalation_table(), "e1", "due")
    assert (found.text, found.badge, found.glyph) == ("overdue 3:10", True, "escalation")
    assert cell(floor, escalation_table(), "e1", "owner").text == "Dana Reyes"


def test_an_escalation_nobody_has_says_so(floor):
    floor.apply(batch(made("escalation", "e2", due_at=NOON + 40 * SECOND)))
    assert cell(floor, escalation_table(), "e2", "due").text == "0:40 left"
    assert cell(floor, escalation_table(), "e2", "owner").text == "nobody"


def test_a_raised_hand_says_who_where_with_whom_and_how_long(floor):
    spec = hand_table()
    said = [cell(floor, spec, "h1", key).text for key in ("since", "agent", "desk", "contact", "answered")]
    assert said == ["0:48", "Ana Ruiz", "4-12", "C-104", "nobody yet"]
