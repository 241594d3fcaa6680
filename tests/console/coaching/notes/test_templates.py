"""Note templates in the real window: seen, added, changed and retired by the keyboard, and in a note's editor at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.console.coaching.notes.test_note_editor import Coaching


@pytest.fixture
def coaching(sqlite_url, theme, qtbot, tmp_path):
    made = Coaching(sqlite_url, theme, qtbot, tmp_path / "drafts")
    yield made
    made.end()


def names_of(editor):
    return [editor.form.template.itemText(place) for place in range(editor.form.template.count())]


def opened(coaching, qtbot):
    page = coaching.page
    qtbot.waitUntil(lambda: page.isVisible())
    next(action for action in page.menu_actions() if action.text() == "Te&mplates…").trigger()
    window = coaching.window.noting._templates
    qtbot.waitUntil(lambda: window.list.topLevelItemCount() > 2)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def choose(window, name):
    (item,) = window.list.findItems(name, Qt.MatchFlag.MatchExactly)
    window.list.setCurrentItem(item)


def test_a_template_is_added_changed_and_retired_by_keys_and_a_note_has_it_at_once(coaching, qtbot):
    editor = coaching.window.noting.begin(agent_id=coaching.floor.agents[0])
    qtbot.waitUntil(lambda: len(names_of(editor)) > 2)
    editor.form.template.setCurrentIndex(1)
    begun = editor.form.template.currentText()
    window = opened(coaching, qtbot)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = coaching.window.escalating.composer.dialog
    assert "needs a name" in dialog.outcome.text() and not dialog.do_button.isEnabled()
    dialog.name.setText("Calls back")
    dialog.parts["behaviour"].setPlainText("You called back when you said you would.")
    dialog.accept()
    qtbot.waitUntil(lambda: "Calls back" in names_of(editor))
    # What was chosen in the note stays chosen, and nothing is put into it.
    assert editor.form.template.currentText() == begun and editor.draft.is_empty
    qtbot.waitUntil(lambda: bool(window.list.findItems("Calls back", Qt.MatchFlag.MatchExactly)))
    choose(window, "Calls back")
    assert "Behaviour\nYou called back" in window.text.toPlainText()
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_Return)
    dialog = coaching.window.escalating.composer.dialog
    assert "Nothing is changed" in dialog.outcome.text()
    dialog.name.setText("Calls back in time")
    dialog.edited()
    dialog.accept()
    qtbot.waitUntil(lambda: "Calls back in time" in names_of(editor))
    editor.form.template.setCurrentIndex(editor.form.template.findText("Calls back in time"))
    editor.form.template.activated.emit(editor.form.template.currentIndex())
    assert editor.form.parts["behaviour"].toPlainText() == "You called back when you said you would."
    qtbot.waitUntil(lambda: bool(window.list.findItems("Calls back in time", Qt.MatchFlag.MatchExactly)))
    choose(window, "Calls back in time")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Calls back in time" not in names_of(editor))
    qtbot.waitUntil(lambda: bool(window.list.findItems("Calls back in time (retired)", Qt.MatchFlag.MatchExactly)))
    assert window.chosen().retired and "retired" in window._why_not_change()
    window._bring_back()
    qtbot.waitUntil(lambda: "Calls back in time" in names_of(editor))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_somebody_else_changed_is_not_written_over(coaching, qtbot):
    window = opened(coaching, qtbot)
    one = window.chosen()
    window._change()
    dialog = coaching.window.escalating.composer.dialog
    dialog.parts["impact"].setPlainText("Mine.")
    coaching.floor.run("UPDATE note_template SET impact = 'Theirs.' WHERE id = :id", id=one.id)
    qtbot.waitUntil(lambda: window.chosen().impact == "Theirs.")
    dialog.accept()
    qtbot.waitUntil(lambda: coaching.window.escalating.composer.dialog is not None)
    again = coaching.window.escalating.composer.dialog
    assert "changed it meanwhile" in again.outcome.text()
    assert again.parts["impact"].toPlainText() == "Theirs."
    again.reject()


def test_a_note_becomes_a_template_without_whom_it_is_about(coaching, qtbot):
    editor = coaching.window.noting.begin(agent_id=coaching.floor.agents[0], contact_id=coaching.contact)
    assert not editor.template_button.isEnabled()
    coaching.said(editor, behaviour="Ana let him finish.", impact="He told it once.")
    editor.template_button.click()
    dialog = coaching.window.escalating.composer.dialog
    dialog.name.setText("Lets finish")
    dialog.edited()
    assert dialog.outcome.text().startswith("Ana is named in it")
    dialog.parts["behaviour"].setPlainText("You let him finish.")
    assert "at once" in dialog.outcome.text()
    dialog.accept()
    qtbot.waitUntil(lambda: "Lets finish" in names_of(editor))
    (row,) = coaching.floor.run("SELECT * FROM note_template WHERE name = 'Lets finish'")
    assert (row.kind, row.behaviour, row.impact) == ("praise", "You let him finish.", "He told it once.")
    # The note itself is as it was.
    assert editor.draft.behaviour == "Ana let him finish."
    # Cancelled once, and the note was written on: the dialog begins with what the note says now.
    editor.template_button.click()
    coaching.window.escalating.composer.dialog.name.setText("Later")
    coaching.window.escalating.composer.dialog.reject()
    coaching.said(editor, behaviour="Ana waited.")
    editor.template_button.click()
    dialog = coaching.window.escalating.composer.dialog
    assert (dialog.name.text(), dialog.parts["behaviour"].toPlainText()) == ("Later", "Ana waited.")
    dialog.reject()
    coaching.floor.run("UPDATE staff_role SET role = 'supervisor' WHERE id = :id", id=coaching.role)
    qtbot.waitUntil(lambda: bool(coaching.window.noting.editors) and _is_refused(editor))


def _is_refused(editor):
    editor._look()
    return not editor.template_button.isEnabled() and "coach or a manager" in editor.template_button.toolTip()
