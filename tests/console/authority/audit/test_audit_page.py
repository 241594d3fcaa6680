"""The page of the audit in the real window, over a real database: commands, what one did, the file, and erasing."""

import csv
import re

import pytest

from console.authority.audit.command_words import kind_words
from console.authority.audit.effect_words import EffectWords
from console.authority.audit.erase_dialog import EraseDialog
from console.authority.audit.keep_dialog import KeepDialog
from db.audit.sealing import seal_all
from db.commands.known_acts import KNOWN_ACTS
from db.desktop.as_functions import kind_of
from db.desktop.known_desktop_acts import DESKTOP_ACTS
from tests.console.acting.acting_window import ActingWindow
from tests.db.audit.test_erasing import PLANTED, Floor


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    made = ActingWindow(sqlite_url, theme, qtbot, Floor(sqlite_url))
    yield made
    made.end()


def cells(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_every_kind_of_command_has_words():
    kinds = [*KNOWN_ACTS, *(kind_of(act) for act in DESKTOP_ACTS if act.writes)]
    assert [kind for kind in kinds if kind_words(kind).lower() == kind.replace(".", " ").replace("_", " ")] == []
    assert kind_words("undo", "contact.move") == "Undone: Contacts moved"


def test_commands_their_effects_a_file_and_erasing(world, qtbot, tmp_path):
    window, floor = world.window, world.floor
    window.workspaces.show("authority")
    page = window.workspaces.page("authority").open_page("audit")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert cells(page.model, 2) == ["Contacts moved"]
    assert cells(page.model, 5) == [f"{PLANTED} asked"]
    assert "Sealed to" in page.sealed.text()
    assert "has not been checked yet" in page.sealed.text()
    page.commands.selectRow(0)
    qtbot.waitUntil(lambda: page.effects.rowCount() > 0)
    told = [[page.effects.item(row, column).text() for column in range(3)] for row in range(page.effects.rowCount())]
    assert ["Billing", "Tech"] in [line[1:] for line in told]
    page.saving.save(page.filters.asked(), tmp_path / "audit.csv")
    qtbot.waitUntil(lambda: (tmp_path / "audit.csv").exists() and "Saved 1" in window.said.sentence.text)
    rows = list(csv.DictReader((tmp_path / "audit.csv").read_text("utf-8-sig").splitlines()))
    assert [row["kind"] for row in rows] == ["contact.move"]
    page.ask()
    qtbot.waitUntil(lambda: cells(page.model, 2) == ["Audit saved as a file", "Contacts moved"])
    letters = re.findall(
        r"&(\w)", " ".join(action.text() for action in window.workspaces.page("authority").menu.actions())
    )
    assert sorted(letters) == sorted(set(letters))
    # What is read stays chosen while others act.
    assert page.commands.currentIndex().row() == 1
    erase_in_dialog(window, qtbot)
    qtbot.waitUntil(lambda: floor.row("customer", floor.customer) == {})
    seal_all(floor.engine)
    page.ask()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and "erased" in cells(page.model, 5))


def test_what_an_agents_program_used_is_told_with_its_amount(world):
    words = EffectWords(world.window.floor)
    told = words.asked({"kind": "refund", "amount": 1250, "currency": "EUR", "made": "x"})
    assert [line[0] for line in told] == ["kind", "amount", "currency"]
    assert told[1][2].startswith("12.50")


def test_how_long_things_are_kept_is_set(world, qtbot):
    dialog = KeepDialog(world.window)
    qtbot.addWidget(dialog)
    dialog.open()
    notes = dialog.fields["notes"]
    qtbot.waitUntil(notes.isEnabled)
    assert notes.text() == "for good"
    assert not dialog.do_button.isEnabled()
    notes.setValue(90)
    dialog.accept()
    kept = "SELECT days FROM retention WHERE kept = 'notes'"
    qtbot.waitUntil(lambda: world.floor.run(kept)[0][0] == 90)


def erase_in_dialog(window, qtbot):
    dialog = EraseDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.do_button.isEnabled()
    dialog.said.setText("nobody")
    dialog.look_up()
    qtbot.waitUntil(lambda: "No customer has this reference" in dialog.outcome.text())
    assert not dialog.do_button.isEnabled()
    dialog.said.setText(PLANTED)
    dialog.look_up()
    qtbot.waitUntil(lambda: dialog.do_button.isEnabled())
    assert "cannot be undone" in dialog.outcome.text()
    assert "Note: 1" in dialog.counts.text()
    dialog.accept()
