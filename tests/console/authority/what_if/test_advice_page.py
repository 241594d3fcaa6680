"""The page of what is worth a look leads to the what-if at the limit it proposes."""

from tests.console.authority.limits.limits_window import LimitsWindow

HOUR = 3_600_000_000


def test_requests_always_approved_lead_to_the_what_if_at_the_proposed_limit(sqlite_url, theme, qtbot):
    shown = LimitsWindow(sqlite_url, theme, qtbot)
    try:
        shown.limits.allow("standard")
        furnish(shown.limits)
        workspace = shown.window.workspaces.page("authority")
        page = workspace.open_page("advice")
        qtbot.waitUntil(lambda: page.advice is not None and page.approved.rowCount() == 1)
        told = [page.approved.item(0, column).text() for column in range(page.approved.columnCount())]
        assert told[:4] == ["Refund", "Standard agents", "9", "9"]
        assert told[-1] == "85.00 EUR"
        page.look_action.trigger()
        what_if = workspace.page("what_if")
        qtbot.waitUntil(lambda: what_if.outcome is not None and what_if.outcome.limit == 8500)
        assert workspace.tabs.currentWidget() is what_if
        assert what_if.outcome.escalations.n == 9
    finally:
        shown.end()


def furnish(floor):
    """Nine requests of Ana's for 60.00 to 84.00, all approved."""
    now = floor.database_now()
    for number in range(9):
        at, contact = now - (number + 1) * 24 * HOUR, floor.contact(0)
        known = {"contact_id": contact, "queue_id": floor.queues[0]}
        escalation = floor.insert(
            "escalation", **known, reason="blocked_by_limit", raised_at=at, due_at=at + HOUR, state="resolved",
            resolved_at=at + HOUR,
        )  # fmt: skip
        floor.insert(
            "authority_request", **known, escalation_id=escalation, agent_id=floor.agents[0], kind_id=floor.kind,
            amount=6000 + 300 * number, currency="EUR", asked_at=at, state="approved", decided_at=at + HOUR,
        )  # fmt: skip
