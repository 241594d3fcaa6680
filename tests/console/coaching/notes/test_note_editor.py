"""Writing a note in the real window: nothing typed is lost, it is shared with one key, and the agent reads it."""

import getpass
import re
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from console.coaching.notes.draft_files import DraftFile, DraftFiles
from console.coaching.notes.note_words import looks_like_card
from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor


class Coaching(ActingWindow):
    """The window of a coach of the whole floor; drafts are kept in a folder of the test's own."""

    def __init__(self, url, theme, qtbot, folder):
        floor = ActedFloor(url)
        self.floor_id = floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.me = floor.insert("staff", name="Kim", login=login_of(url) or getpass.getuser())
        self.role = floor.insert("staff_role", staff_id=self.me, role="coach", from_at=1)
        self.contact = floor.contact(0, state="on_contact", agent_id=floor.agents[0])
        super().__init__(url, theme, qtbot, floor)
        self.window.noting._files = DraftFiles(folder, self.floor_id)
        self.qtbot = qtbot

    @property
    def page(self):
        self.window.workspaces.show("coaching")
        return self.window.workspaces.page("coaching").open_page("notes")

    def said(self, editor, **texts):
        for name, text in texts.items():
            editor.form.parts[name].setPlainText(text)


@pytest.fixture
def coaching(sqlite_url, theme, qtbot, tmp_path):
    made = Coaching(sqlite_url, theme, qtbot, tmp_path / "drafts")
    yield made
    made.end()


def test_a_note_begins_at_a_contact_is_kept_as_it_is_typed_and_shared(coaching, qtbot):
    window, floor = coaching.window, coaching.floor
    window.contacts.show_list("age")
    qtbot.waitUntil(lambda: window.contacts.model.place_of(coaching.contact) >= 0)
    window.contacts.give_keyboard()
    window.contacts.table.select_id(coaching.contact)
    QTest.keyClick(window.contacts.table, Qt.Key.Key_N)
    (editor,) = window.noting.editors.values()
    assert editor.form.agent_id() == floor.agents[0]
    assert "C-" in editor.form.contact.text()
    assert not editor.share_button.isEnabled()
    coaching.said(editor, behaviour="She let him finish. زوي 谢谢")
    qtbot.waitUntil(lambda: bool(window.noting.files.read()), timeout=3000)
    editor.keeping.send()
    qtbot.waitUntil(lambda: len(floor.run("SELECT id FROM coaching_draft")) == 1, timeout=6000)
    editor.share()
    qtbot.waitUntil(lambda: floor.run("SELECT state, behaviour FROM coaching_note") == [
        ("shared", "She let him finish. زوي 谢谢")], timeout=5000)  # fmt: skip
    qtbot.waitUntil(lambda: not window.noting.editors)
    assert window.noting.files.read() == []
    page = coaching.page
    qtbot.waitUntil(lambda: len(page.notes) == 1)
    page.filter.search.setText("FINISH")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.list.choose("")
    assert "She let him finish" in page.text.toPlainText()
    page.filter.search.setText("nowhere said")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_a_closed_draft_comes_back_and_a_correction_says_more(coaching, qtbot):
    window = coaching.window
    editor = window.noting.begin(agent_id=coaching.floor.agents[1], kind="correction")
    coaching.said(editor, behaviour="Interrupted twice.")
    assert "from now on" in editor.outcome.text()
    editor.close()
    page = coaching.page
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.list.choose("")
    page._open_draft()
    (again,) = window.noting.editors.values()
    assert again.form.parts["behaviour"].toPlainText() == "Interrupted twice."
    mime = QMimeData()
    mime.setHtml("<b>It took long</b>")
    mime.setText("It took long")
    again.form.parts["impact"].insertFromMimeData(mime)
    assert again.form.parts["impact"].toPlainText() == "It took long"
    coaching.said(again, next_step="4111 1111 1111 1111")
    assert "payment card" in again.outcome.text()
    coaching.said(again, situation="o" * 4001)
    assert again.form._labels["situation"].text() == "Sit&uation (4001 of 4000 characters)"
    assert "1 character" in again.outcome.text()
    coaching.said(again, situation="")
    # Who is no coach any more still has the text, and is told why it cannot be shared.
    coaching.floor.run("UPDATE staff_role SET role = 'viewer' WHERE id = :id", id=coaching.role)
    qtbot.waitUntil(lambda: bool(again.why_not()))
    again._look()
    assert "not yours" in again.outcome.text()
    again.delete()
    assert window.noting.files.read() == []
    window.said.undo.trigger()
    assert [draft.behaviour for draft in window.noting.files.read()] == ["Interrupted twice."]


def test_what_was_changed_elsewhere_is_not_written_over_both_texts_are_kept(coaching, qtbot):
    files = coaching.window.noting.files
    editor = coaching.window.noting.begin(agent_id=coaching.floor.agents[0])
    coaching.said(editor, behaviour="one")
    editor.keeping.send()
    qtbot.waitUntil(lambda: editor.keeping.is_kept, timeout=6000)
    # On another machine.
    coaching.floor.run("UPDATE coaching_draft SET behaviour = 'elsewhere', version = version + 1")
    coaching.said(editor, behaviour="two")
    editor.keeping.send()
    drafts = "SELECT behaviour FROM coaching_draft ORDER BY made_at"
    qtbot.waitUntil(lambda: coaching.floor.run(drafts) == [("elsewhere",), ("two",)], timeout=6000)
    assert "Both are kept" in editor.said.text() or editor.keeping.is_kept
    assert [draft.behaviour for draft in files.read()] == ["two"]
    assert list(coaching.window.noting.editors) == [editor.draft.id]
    # In another window of this machine.
    other = replace(editor.draft, behaviour="three", typed_s=editor.draft.typed_s + 60)
    files.write(other)
    coaching.said(editor, behaviour="four")
    editor.keeping.write()
    assert sorted(draft.behaviour for draft in files.read()) == ["four", "three"]
    editor.close()
    coaching.window.noting.tell_drafts()
    assert "2 coaching note" in coaching.window.said.words


def test_the_list_goes_on_as_the_person_goes_down_and_is_narrowed(coaching, qtbot):
    floor = coaching.floor
    columns = "id, agent_id, team_id, kind, visibility, state, behaviour, made_at, shared_at, seen_at, agreed_at"
    floor.run(
        f"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 450) INSERT INTO coaching_note ({columns})"
        " SELECT 'note' || n, :agent, :team, CASE n % 2 WHEN 0 THEN 'praise' ELSE 'correction' END, 'agent_coach',"
        " CASE n % 10 WHEN 0 THEN 'agreed' ELSE 'shared' END, CASE n WHEN 7 THEN 'Zoë hörte zu' ELSE 'said ' || n END, n, n,"
        " CASE n % 10 WHEN 0 THEN n END, CASE n % 10 WHEN 0 THEN n END FROM c",
        agent=floor.agents[0], team=floor.teams[0],
    )  # fmt: skip
    page = coaching.page
    qtbot.waitUntil(lambda: page.model.rowCount() == 200)
    page.list.scrollToBottom()
    page.model.fetchMore(QModelIndex())
    qtbot.waitUntil(lambda: page.model.rowCount() == 400)
    assert page.list.chosen.note.id == "note450"
    page.filter.search.setText("zoe hoerte")
    qtbot.waitUntil(lambda: [note.id for note in page.notes] == ["note7"])
    assert "Zoë hörte zu" in page.text.toPlainText()
    page.filter.search.clear()
    page.filter.state.setCurrentIndex(page.filter.state.findData("agreed"))
    page.filter.agent.setCurrentIndex(page.filter.agent.findData(floor.agents[0]))
    qtbot.waitUntil(lambda: page.model.rowCount() == 45)
    page.filter.agent.setCurrentIndex(page.filter.agent.findData(floor.agents[1]))
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "may read" in page.list.empty_words


def test_drafts_are_the_persons_own_of_one_floor_and_go_after_14_days(tmp_path):
    files = DraftFiles(tmp_path / "d", "north")
    now = time.time()
    files.write(DraftFile("a", "north", behaviour="x", begun_s=now, typed_s=now))
    files.write(DraftFile("b", "north", behaviour="y", begun_s=now - 14 * 86_400, typed_s=now))
    files.write(DraftFile("c", "south", behaviour="z", begun_s=now, typed_s=now))
    (tmp_path / "d" / "broken.draft.json").write_text("{")
    assert [draft.id for draft in files.read()] == ["a"]
    assert sorted(place.name for place in (tmp_path / "d").iterdir()) == [
        "a.draft.json", "broken.draft.json", "c.draft.json",
    ]  # fmt: skip
    assert (tmp_path / "d" / "a.draft.json").stat().st_mode & 0o077 == 0
    assert (looks_like_card("4111-1111 1111 1111"), looks_like_card("4111 1111 1111 1112")) == (True, False)


def test_a_note_is_printed_with_all_its_words(coaching, qtbot, tmp_path):
    page = coaching.page
    editor = coaching.window.noting.begin(agent_id=coaching.floor.agents[0])
    coaching.said(editor, behaviour="She let him finish before she asked for the number.")
    editor.share()
    qtbot.waitUntil(lambda: page.chosen_note() is not None)
    assert "before she asked" in page.text.toPlainText()
    page._printer = QPrinter()
    page._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    page._printer.setOutputFileName(str(tmp_path / "note.pdf"))
    page._print_now()
    printed = (tmp_path / "note.pdf").read_bytes()
    assert printed.startswith(b"%PDF-") and re.search(rb"/Count 1\b", printed)
