"""Praise in one line: it reaches the agent, nothing typed is lost, and the editor goes on with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.console.coaching.notes.test_note_editor import Coaching


@pytest.fixture
def coaching(sqlite_url, theme, qtbot, tmp_path):
    made = Coaching(sqlite_url, theme, qtbot, tmp_path / "drafts")
    yield made
    made.end()


def begun(coaching, qtbot):
    window = coaching.window
    window.agents.give_keyboard()
    window.agents.table.select_id(coaching.floor.agents[0])
    QTest.keyClick(window.agents.table, Qt.Key.Key_P)
    dialog = window.noting._praise
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_one_line_and_enter_and_the_agent_has_it(coaching, qtbot):
    dialog = begun(coaching, qtbot)
    assert dialog.windowTitle() == "Praise for Ana" and not dialog.editor.isVisible()
    assert not dialog.send_button.isEnabled() and "behaviour" in dialog.outcome.text()
    QTest.keyClicks(dialog.line, "Let him finish")
    dialog.standard.setCurrentIndex(2)
    dialog.standard.activated.emit(2)
    assert dialog.send_button.isEnabled()
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert not dialog.line.isEnabled()
    query = "SELECT agent_id, kind, visibility, behaviour, standard_id, state FROM coaching_note"
    qtbot.waitUntil(lambda: len(coaching.floor.run(query)) == 1, timeout=8000)
    (note,) = coaching.floor.run(query)
    assert (str(note.agent_id), note.kind, note.visibility) == (coaching.floor.agents[0], "praise", "agent_coach")
    assert (note.behaviour, note.state) == ("Let him finish", "shared")
    assert str(note.standard_id) == dialog.standard.itemData(2)
    qtbot.waitUntil(lambda: coaching.window.noting._praise is None)
    assert not coaching.window.noting.editors and coaching.window.noting.files.read() == []


def test_closed_it_is_a_draft_and_empty_it_is_none(coaching, qtbot):
    noting = coaching.window.noting
    noting.praise(coaching.floor.agents[0])
    noting._praise.close()
    assert noting.files.read() == [] and not noting.editors and noting._praise is None
    dialog = begun(coaching, qtbot)
    QTest.keyClicks(dialog.line, "Let him finish")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (draft,) = noting.files.read()
    assert (draft.behaviour, draft.agent_id) == ("Let him finish", coaching.floor.agents[0])
    assert not noting.editors


def test_more_goes_on_in_the_editor_with_what_was_typed(coaching, qtbot):
    noting = coaching.window.noting
    dialog = begun(coaching, qtbot)
    QTest.keyClicks(dialog.line, "Let him finish")
    dialog.visibility.setCurrentIndex(1)
    dialog.visibility.activated.emit(1)
    dialog.more_button.click()
    (editor,) = noting.editors.values()
    assert editor.isVisible() and noting._praise is None
    assert editor.form.parts["behaviour"].toPlainText() == "Let him finish"
    assert editor.form.visibility.currentData() == "agent_line" and editor.form.agent_id() == coaching.floor.agents[0]
    # Another begun meanwhile keeps the first as a draft.
    noting.praise(coaching.floor.agents[1])
    QTest.keyClicks(noting._praise.line, "Asked first")
    noting.praise(coaching.floor.agents[0])
    qtbot.waitUntil(lambda: {draft.behaviour for draft in noting.files.read()} >= {"Asked first"})
    noting._praise.close()


def test_a_refusal_is_said_where_it_was_typed(coaching, qtbot):
    dialog = begun(coaching, qtbot)
    QTest.keyClicks(dialog.line, "Let him finish")
    coaching.floor.run("UPDATE agent SET retired_at = 5 WHERE id = :id", id=coaching.floor.agents[0])
    dialog.share()
    qtbot.waitUntil(lambda: "not on the floor any more" in dialog.outcome.text(), timeout=8000)
    assert dialog.line.isEnabled() and dialog.line.text() == "Let him finish"
