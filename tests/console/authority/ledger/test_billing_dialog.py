"""The dialog of a billing file in the real window: compared, confirmed, undone; a bad file is said and changes nothing."""

import pytest

from console.authority.window_ledger import WindowLedger
from tests.console.acting.acting_window import ActingWindow
from tests.db.authority.test_billing_compared import day
from tests.db.authority.used_authority import HOUR, UsedFloor


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    floor = UsedFloor(sqlite_url)
    for amount in (1000, 2000):
        floor.use(amount=amount)
    made = ActingWindow(sqlite_url, theme, qtbot, floor)
    yield made
    made.end()


def states(floor):
    return [row[0] for row in floor.run("SELECT state FROM authority_use ORDER BY number")]


def test_a_file_is_compared_confirmed_and_undone(world, qtbot, tmp_path):
    window, floor = world.window, world.floor
    page = window.findChild(WindowLedger).open()
    page.menu_actions()[0].trigger()
    dialog = page.billing
    path = tmp_path / "billing.csv"
    path.write_text(f"use,amount,date\nU-1,ten,{day(floor.now - HOUR, '%Y-%m-%d')}\n")
    dialog.path.setText(str(path))
    dialog.compare.click()
    qtbot.waitUntil(lambda: "line 2: 'ten' is no amount" in dialog.said.text())
    assert not dialog.confirm.isVisible() and not dialog.pairs.isVisible()
    path.write_text(
        f"ref,use,amount,date\nX-1,U-1,10.00,{day(floor.now - HOUR, '%Y-%m-%d')}\nX-2,,5.00,{day(floor.now - HOUR)}\n"
    )
    dialog.ask()
    qtbot.waitUntil(dialog.confirm.isVisible)
    titles = [dialog.pairs.topLevelItem(place).text(0) for place in range(dialog.pairs.topLevelItemCount())]
    assert titles == ["Billed but never authorised: 1", "Authorised but not billed: 1", "Matches: 1"]
    sums = [dialog.sums.topLevelItem(place).text(2) for place in range(dialog.sums.topLevelItemCount())]
    assert sums == ["30.00 EUR", "+5.00 EUR", "\N{MINUS SIGN}20.00 EUR", "15.00 EUR"]
    dialog.confirm.click()
    qtbot.waitUntil(lambda: states(floor) == ["confirmed", "reserved"])
    qtbot.waitUntil(lambda: "proves no reserved use" in dialog.said.text())
    assert "Confirmed 1" in window.said.sentence.text
    window.said.undo.trigger()
    qtbot.waitUntil(lambda: states(floor) == ["reserved", "reserved"])
    qtbot.waitUntil(dialog.confirm.isVisible)
