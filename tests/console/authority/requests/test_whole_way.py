"""The whole way: an agent's program asks, one console approves, the program uses it, another console's grant says so."""

import pytest
from PySide6.QtCore import Qt

from tests.console.acting.acting_window import ActingWindow
from tests.console.authority.requests.requesting_floor import RequestingFloor


def page(desk, name):
    desk.window.workspaces.show("authority")
    return desk.window.workspaces.page("authority").open_page(name)


def whole_way(url, theme, qtbot):
    floor = RequestingFloor(url)
    here, there = ActingWindow(url, theme, qtbot, floor), ActingWindow(url, theme, qtbot, floor)
    try:
        grants, requests = page(there, "grants"), page(here, "requests")
        assert floor.desk("may", contact=floor.mine, kind="refund", amount=7_000, currency="EUR")["allowed"] is False
        asked = floor.ask(note="Charged twice.")
        qtbot.waitUntil(lambda: len(requests.waiting.requests) == 1, timeout=10_000)
        here.window.activateWindow()
        qtbot.waitUntil(here.window.isActiveWindow)
        requests.waiting.setFocus()
        qtbot.keyClick(requests.waiting, Qt.Key.Key_Y)
        answered = {}

        def is_approved():
            answered.update(floor.desk("answer", request=str(asked["request"])))
            return answered["state"] == "approved"

        qtbot.waitUntil(is_approved, timeout=10_000)
        qtbot.waitUntil(lambda: [(one.budget, one.spent) for one in grants.grants] == [(7_000, 0)], timeout=10_000)
        used = floor.use(7_000)
        assert used["allowed"]
        assert used["grant_number"] == grants.grants[0].number
        qtbot.waitUntil(lambda: [one.spent for one in grants.grants] == [7_000], timeout=10_000)
        qtbot.waitUntil(lambda: [one.spent for one in requests.decided.requests] == [7_000], timeout=10_000)
        assert floor.use(7_000)["reason"] == "over_per_use"
    finally:
        for desk in (here, there):
            desk.end()
        floor.close()


def test_from_the_question_to_the_other_consoles_figures(sqlite_url, theme, qtbot):
    whole_way(sqlite_url, theme, qtbot)


@pytest.mark.long
def test_long_from_the_question_to_the_other_consoles_figures_on_a_server(postgres_url, theme, qtbot):
    whole_way(postgres_url, theme, qtbot)
