"""The page of the what-if: the limit is moved by key or typed, says what the history has, and is set from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.console.authority.limits.limits_window import LimitsWindow

HOUR = 3_600_000_000


@pytest.fixture
def shown(sqlite_url, theme, qtbot):
    made = LimitsWindow(sqlite_url, theme, qtbot)
    made.limits.allow("standard", per_contact=6000, per_agent=50_000)
    furnish(made.limits)
    made.what_if = made.window.workspaces.page("authority").open_page("what_if")
    qtbot.waitUntil(lambda: made.what_if.history is not None and made.what_if.found.present == 5000)
    yield made
    made.end()


def furnish(floor):
    """Ten days of Ana's: one use a day, and six contacts refused at 60.00 to 110.00, four of them asked for."""
    now = floor.database_now()
    level = floor.run("SELECT id FROM authority_limit WHERE level = 'standard' AND per_use = 5000")[0][0]
    known = {"kind_id": floor.kind, "agent_id": floor.agents[0], "queue_id": floor.queues[0]}
    for day in range(10):
        at = now - (day + 1) * 24 * HOUR
        use = {**known, "contact_id": floor.contact(0), "team_id": floor.teams[0], "currency": "EUR", "at": at}
        floor.insert("authority_use", **use, amount=4900, state="reserved", limit_id=level)
        if day < 6:
            amount = 6000 + 1000 * day
            use["contact_id"] = contact = floor.contact(0)
            floor.insert(
                "authority_use", **use, amount=amount, state="refused", refusal="over_per_use", over_by=amount - 5000
            )
            if day < 4:
                raised = {"contact_id": contact, "queue_id": floor.queues[0], "raised_at": at, "due_at": at + HOUR}
                escalation = floor.insert(
                    "escalation", **raised, reason="blocked_by_limit", state="resolved", resolved_at=at + HOUR
                )
                floor.insert(
                    "authority_request",
                    **known,
                    contact_id=contact,
                    escalation_id=escalation,
                    amount=amount,
                    currency="EUR",
                    asked_at=at,
                    state="declined",
                    decided_at=at + HOUR,
                )


def test_the_limit_is_moved_typed_set_and_taken_back(shown, qtbot):
    page = shown.what_if
    refusals, escalations, more = (figure.value for figure in page.figures[:3])
    type_in(page, "110")
    assert (refusals.text(), escalations.text(), more.text()) == ("6", "4", "510.00 EUR")
    assert "6 time(s) less often" in page.words.text() or "6 times less often" in page.words.text()
    assert page.outcome.refusals.expected is not None
    type_in(page, "80")
    assert (refusals.text(), escalations.text()) == ("3", "3")
    assert "too few to say" in page.figures[0].note.text()
    assert page.table.item(0, 0).text() == "Billing"
    page.slider.slider.setFocus()
    QTest.keyClick(page.slider.slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.outcome.limit == 0)
    assert page.outcome.is_lower
    assert (refusals.text(), more.text()[1:]) == ("10", "490.00 EUR")
    assert "10" in page.unknown.text()
    assert page.figures[0].explanation().as_text()

    type_in(page, "75")
    assert page.set_button.isEnabled()
    page.set_button.click()
    held = "SELECT per_use, per_contact, per_agent FROM authority_limit WHERE level = 'standard' ORDER BY from_at"
    qtbot.waitUntil(lambda: shown.limits.run(held)[-1] == (7500, 7500, 50_000))
    qtbot.waitUntil(lambda: page.found.present == 7500)
    assert page.found.already == 2
    shown.window.said.undo.trigger()
    qtbot.waitUntil(lambda: shown.limits.run(held)[-1][0] == 5000)

    page.level.setCurrentIndex(3)
    page.level.activated.emit(3)
    qtbot.waitUntil(lambda: page.history.question.levels == ("new", "standard", "senior"))
    assert not page.set_button.isEnabled() and "one level at a time" in page.set_button.toolTip()


def type_in(page, text):
    page.slider.field.setText(text)
    page.slider.field.editingFinished.emit()
    page._soon.stop()
    page._work_out()
