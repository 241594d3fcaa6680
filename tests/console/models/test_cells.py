"""What the cells of the tables say, on cases a supervisor would recognise."""

import pytest
from PySide6.QtGui import QFontMetrics

from console.delegates.cell import GLYPH, MARGIN
from console.explanation import explained
from console.models.agents import agent_table
from console.models.contacts import contact_table
from console.models.escalations import escalation_table, hand_table
from console.models.queues import queue_table
from console.models.table_model import FloorTableModel
from console.panels.floor_table import FloorTable
from console.store.floor import Floor
from console.theme import TEXT_PT, text_font
from console.words import duration
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


def test_a_contact_left_open_by_a_crash_is_listed_as_stuck_and_never_as_waiting(floor):
    floor.apply(batch(changed(floor.store.row("contact", "c1"), state="lost")))
    found = cell(floor, contact_table(), "c1", "state")
    assert (found.text, found.glyph, found.strong) == ("stuck: lost", "stuck", True)
    assert cell(floor, contact_table(), "c1", "waited").text == "–"
    assert cell(floor, contact_table(), "c1", "due").text == "–"
    assert "lost 0:30 ago; nobody waits" in tip(floor, contact_table(), "c1", "state")
    assert "It ends when the system it comes from says so." in tip(floor, contact_table(), "c1", "due")


def order(floor, spec, key, ids):
    sort = spec.columns[spec.column(key)].sort
    keys = {row_id: sort(floor.store.row(spec.table, row_id), floor) for row_id in ids}
    return sorted(keys, key=lambda row_id: (keys[row_id] is None, keys[row_id] if keys[row_id] is not None else 0))


def test_what_is_stuck_stands_under_the_line_and_first_among_the_states(floor):
    c1, c4 = (floor.store.row("contact", row_id) for row_id in ("c1", "c4"))
    long_ago = NOON - 9 * HOUR
    floor.apply(batch(changed(c1, state="lost", state_since=long_ago), changed(c4, number=105)))
    assert order(floor, contact_table(), "due", ("c1", "c2", "c3", "c4")) == ["c2", "c3", "c1", "c4"]
    assert order(floor, contact_table(), "state", ("c1", "c2", "c3", "c4"))[0] == "c1"
    cy = floor.store.row("agent", "cy")
    floor.apply(batch(changed(cy, state_since=NOON - 17 * HOUR)))
    assert order(floor, agent_table(), "state", ("ana", "bo", "cy"))[0] == "cy"
    assert cell(floor, agent_table(), "cy", "state").text == "stuck: aux: lunch"
    assert "no change for 17:00:00" in tip(floor, agent_table(), "cy", "state")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"state": "ringing", "state_since": NOON - HOUR}, "ring for 1:00:00"),
        ({"state": "on_contact", "state_since": NOON - 5 * HOUR}, "with an agent for 5:00:00"),
        (
            {"queued_at": NOON - 51 * HOUR, "state_since": NOON - 51 * HOUR},
            "wait for 2\N{NO-BREAK SPACE}d 3\N{NO-BREAK SPACE}h",
        ),
    ],
)
def test_why_a_contact_is_stuck_is_said(floor, fields, why):
    floor.apply(batch(changed(floor.store.row("contact", "c1"), **fields)))
    assert why in tip(floor, contact_table(), "c1", "state")


def test_an_agent_on_contact_with_nobody_is_stuck_and_says_why(floor):
    bo = floor.store.row("agent", "bo")
    floor.apply(batch(changed(bo, state="on_contact", state_since=NOON - 11 * MINUTE)))
    assert cell(floor, agent_table(), "bo", "state").text == "stuck: on contact"
    assert "on contact for 11:00, but no contact" in tip(floor, agent_table(), "bo", "state")
    stuck_call = made("contact", "c9", state="on_contact", agent_id="bo", state_since=NOON - 5 * HOUR)
    floor.apply(batch(changed(floor.store.row("agent", "bo"), state_since=NOON - 5 * HOUR), stuck_call))
    assert "every contact" in tip(floor, agent_table(), "bo", "state")


def test_a_chat_agent_is_marked_for_a_long_chat_and_not_for_a_long_day(floor):
    floor.apply(batch(changed(floor.store.row("queue", "billing"), handling_limit_s=600)))
    chats = [
        made("contact", f"x{i}", number=200 + i, channel="chat", state="on_contact", agent_id="bo", state_since=since)
        for i, since in ((1, NOON - 9 * MINUTE), (2, NOON - MINUTE))
    ]
    bo = changed(floor.store.row("agent", "bo"), state="on_contact", state_since=NOON - 3 * HOUR)
    floor.apply(batch(bo, *chats))
    found = cell(floor, agent_table(), "bo", "since")
    assert (found.text, found.tone) == ("3:00:00", "text")
    assert "marked from 10:00, the limit of Billing; C-201 has taken 9:00" in tip(floor, agent_table(), "bo", "since")
    floor.apply(batch(changed(floor.store.row("contact", "x1"), state_since=NOON - 11 * MINUTE)))
    assert cell(floor, agent_table(), "bo", "since").tone == "urgent"


def test_wrap_up_has_the_limit_of_the_queue_it_is_for(floor):
    queues = [
        changed(floor.store.row("queue", name), wrap_up_s=limit) for name, limit in (("billing", 60), ("tech", 300))
    ]
    bo = changed(floor.store.row("agent", "bo"), state="wrap_up", state_since=NOON - 2 * MINUTE)
    floor.apply(batch(*queues, bo))
    assert cell(floor, agent_table(), "bo", "since").tone == "text"
    assert "5:00, the limit of Tech" in tip(floor, agent_table(), "bo", "since")
    contact = made("contact", "c9", number=9, state="wrap_up", agent_id="bo", state_since=NOON - 2 * MINUTE)
    floor.apply(batch(contact))
    assert cell(floor, agent_table(), "bo", "since").tone == "urgent"


def test_an_overdue_escalation_is_a_filled_badge_with_words(floor):
    found = cell(floor, escalation_table(), "e1", "due")
    assert (found.text, found.badge, found.glyph) == ("overdue 3:10", True, "escalation")


def test_an_escalation_says_who_has_it_whom_it_climbed_to_and_that_nobody_is_there(floor):
    floor.apply(batch(made("escalation", "e2", due_at=NOON + 40 * SECOND, owner_id="dana")))
    spec = escalation_table()
    assert cell(floor, spec, "e2", "due").text == "0:40 left"
    assert (cell(floor, spec, "e2", "owner").text, cell(floor, spec, "e2", "owner").tone) == ("nobody there", "urgent")
    assert "Nobody on shift can decide this." in tip(floor, spec, "e2", "owner")
    floor.apply(batch(made("staff_presence", "here", staff_id="dana")))
    assert cell(floor, spec, "e2", "owner").text == "Dana Reyes"
    assert "nobody else who can decide it is on shift" in tip(floor, spec, "e1", "owner")
    eve = made("staff", "eve", name="Eve Maas", login="eve")
    role = made("staff_role", "eves", staff_id="eve", role="manager", from_at=1)
    floor.apply(batch(eve, role, made("staff_presence", "too", staff_id="eve")))
    assert cell(floor, spec, "e2", "owner").text == "Dana Reyes"
    assert cell(floor, spec, "e1", "owner").text == "climbed to Eve Maas"
    assert "Dana Reyes has it and it is overdue: it climbed to Eve Maas (manager)." in tip(floor, spec, "e1", "owner")


def test_an_escalation_says_which_clock_ran_out_and_the_call_back_has_its_own(floor):
    ran_out = {"rule": "cancellation", "rule_limit": 300, "crossed_at": NOON - MINUTE, "reason": "cancellation_limit"}
    back = {"state": "promised", "promised_at": NOON + 3 * MINUTE, "returned_at": NOON - HOUR}
    floor.apply(batch(made("escalation", "e2", **ran_out), made("escalation", "e3", **back)))
    spec = escalation_table()
    assert cell(floor, spec, "e2", "reason").text == "cancellation held over 5\N{NO-BREAK SPACE}min"
    assert "That was the limit then; it was crossed at " in tip(floor, spec, "e2", "reason")
    assert cell(floor, spec, "e3", "due").text == "call in 3:00"
    assert "call-back promised for" in tip(floor, spec, "e3", "due")
    assert cell(floor, spec, "e3", "state").text == "promised, came back"
    floor.apply(batch(changed(floor.store.row("escalation", "e3"), promised_at=NOON - 2 * MINUTE)))
    assert cell(floor, spec, "e3", "due").text == "call late 2:00"


def test_a_raised_hand_says_who_where_with_whom_and_how_long(floor):
    spec = hand_table()
    said = [cell(floor, spec, "h1", key).text for key in ("since", "agent", "desk", "contact", "answered")]
    assert said == ["0:48", "Ana Ruiz", "4-12", "C-104", "nobody yet"]


#: As long as such texts get: a little under two days, and some months.
LONG = (47 * HOUR + 59 * MINUTE + 59 * SECOND, 99 * 24 * HOUR + 23 * HOUR)


@pytest.mark.parametrize("strong", [False, True])
def test_long_waits_fit_their_columns(floor, theme, strong):
    metrics = QFontMetrics(text_font(TEXT_PT, strong=strong))
    for spec in (queue_table(floor), contact_table(), agent_table(), hand_table()):
        table = FloorTable(FloorTableModel(floor, spec), theme)
        for place, column in enumerate(spec.columns):
            if column.ticks or column.key == "longest":
                room = table.wanted_width(place) - 2 * MARGIN
                sign = -1 if column.key == "due" else 1
                texts = [f"{duration(sign * time)}\N{NO-BREAK SPACE}!" for time in LONG]
                assert max(map(metrics.horizontalAdvance, texts)) <= room, (spec.table, column.key)
        table.deleteLater()


def test_a_long_overdue_escalation_fits_its_badge(floor, theme):
    spec = escalation_table()
    table = FloorTable(FloorTableModel(floor, spec), theme)
    room = table.wanted_width(spec.column("due")) - 3 * MARGIN - GLYPH
    words = [f"overdue {duration(time)}" for time in LONG]
    assert max(map(QFontMetrics(text_font(TEXT_PT, strong=True)).horizontalAdvance, words)) <= room
    table.deleteLater()


def test_a_customer_who_is_held_too_long_is_marked_where_it_says_what_they_want(floor):
    rules = [made("floor_rule", "r1", kind="cancellation", limit_value=300, enabled=0, since_at=NOON)]
    rules += [made("floor_rule", "r2", kind="refusals", limit_value=2, enabled=0, since_at=NOON)]
    row = floor.store.row("contact", "c4")
    spec, column = contact_table(), contact_table().column("about")
    assert spec.columns[column].ticks_while(floor) is False
    for values, marked in (
        ({"intent_at": NOON - 299 * SECOND}, False),
        ({"intent_at": NOON - 300 * SECOND}, True),
        ({"refusals": 2, "intent_at": NOON - SECOND}, True),
        ({"refusals": 1, "intent_at": NOON - SECOND}, False),
        ({"state": "wrap_up", "refusals": 2}, False),
    ):
        row = changed(row, **{"state": "on_contact", "intent": "cancel", "refusals": None} | values)
        floor.apply(batch(row, *rules))
        assert (cell(floor, spec, "c4", "about").text == "cancel\N{NO-BREAK SPACE}!") is marked
        if marked:
            assert "The agent may close without asking." in tip(floor, spec, "c4", "about")
        assert spec.columns[column].ticks_while(floor) is (row.state == "on_contact")
