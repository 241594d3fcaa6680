"""The page of flags in the real window: what stands out with its uses, which open; and who has which pages."""

import pytest
from PySide6.QtCore import Qt

from console.authority.workspace import AuthorityWorkspace
from console.selection import Selected
from db.authority.flags import SORTS, Approval, Flag
from db.queries.authority_flags import FlagsFound
from tests.console.acting.acting_window import ActingWindow
from tests.console.authority.ledger.ledger_surfaces import LEDGER_SURFACES, USE
from tests.db.authority.used_authority import DAY, HOUR, UsedFloor


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    floor = UsedFloor(sqlite_url)
    for place in range(12):
        floor.use(agent=place % 3 + 1, contact=place, amount=700 + place, at=floor.now - place * 7 * DAY - HOUR)
    for place in range(8):
        floor.use(contact=place, amount=4900, at=floor.now - place * 7 * DAY - HOUR)
    made = ActingWindow(sqlite_url, theme, qtbot, floor)
    yield made
    made.end()


def test_what_stands_out_is_shown_with_its_uses_and_opens(world, qtbot):
    window = world.window
    window.workspaces.show("authority")
    page = window.workspaces.page("authority").open_page("flags")
    qtbot.waitUntil(lambda: "stand out" in page.said.text())
    (title,) = [page.tree.topLevelItem(place) for place in range(page.tree.topLevelItemCount())]
    assert title.text(0) == "Often just under the bound"
    flag = title.child(0)
    assert flag.text(0).startswith("Ana: 8 of 8 uses in the last fifth under the bound;")
    assert flag.childCount() == 8 and "(at most 50.00 EUR at once)" in flag.child(0).text(0)
    page.tree.setCurrentItem(flag.child(0))
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert window.selection.current == Selected("contact", world.floor.contacts[7][0])
    page.period.setCurrentIndex(0)
    window.workspaces.show("authority")
    qtbot.waitUntil(lambda: "Nothing stands out" in page.said.text())
    assert not page.tree.isVisible()


def test_every_sort_has_words(shown, small_floor):
    shown.take_snapshot(small_floor)
    LEDGER_SURFACES[0](shown)
    page = shown.workspaces.page("authority").page("flags")
    use = page.tree.topLevelItem(0).child(0)
    assert use.childCount() == 2
    flags = [Flag(sort, "a b", "Ana", 9, 12, 2.5, (USE,), (Approval("a", "b", 1, 3),)) for sort in SORTS]
    page.show_answer(FlagsFound(0, 1, 60, 8, 3, tuple(flags), {"a": "Anna", "b": "Bert"}, 0))
    assert page.tree.topLevelItemCount() == len(SORTS)


@pytest.mark.parametrize(
    ("roles", "pages"),
    [
        ({"controller"}, ["ledger", "flags", "audit"]),
        ({"supervisor"}, None),
        ({"manager"}, None),
    ],
)
def test_a_controller_reads_and_has_nothing_to_change(shown, small_floor, monkeypatch, roles, pages):
    shown.take_snapshot(small_floor)
    monkeypatch.setattr(shown.workspaces, "roles", lambda: roles)
    names = [page.objectName() for page in AuthorityWorkspace(shown).pages]
    if pages is not None:
        assert names == pages
    else:
        assert "grants" in names and ("flags" in names) == (roles == {"manager"})
