"""The page of coaching notes: one's own drafts on top, then who was told what, whether they saw it, what they answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSplitter

from console.coaching.act_row import ActRow
from console.coaching.notes import note_words as words_of
from console.coaching.notes.draft_files import DraftFile
from console.coaching.notes.note_text import draft_text, note_text
from console.coaching.notes.notes_filter import NotesFilter
from console.coaching.notes.notes_model import NotesModel
from console.coaching.notes.notes_questions import PAGE, CourseOfNote, MoreNotes, NotesQuestion
from console.coaching.notes.notes_view import NotesView
from console.coaching.page import CoachingPage
from console.words import plural, say
from db.coaching.notes_wanted import NotesWanted, has_words
from db.commands.coaching_note_acts import AGREE, WITHDRAW
from db.commands.command import Command, Wanted
from db.folded import folded

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from console.questions import Answer
    from console.window import FloorWindow
    from db.coaching.drafts import Draft
    from db.commands.act import Act
    from db.queries.coaching_notes import NoteShown

#: As many notes are asked for again when something changed, however many the person went through.
_MOST_AGAIN: Final = 2_000


class NotesPage(CoachingPage):
    """The list, and beside it the note that is chosen."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("notes")
        self._course: dict[str, list[tuple[int, str]]] = {}
        self._course_asked = ("", 0)
        self._more_asked = 0
        self._printer: QPrinter | None = None
        self.wanted = NotesWanted()
        self.filter = NotesFilter(window, self)
        self.model = NotesModel(window.theme, window.floor.now_us, self)
        self.list = NotesView(self.model, window.theme, self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("The note"))
        self.row = ActRow(self, window.acts)
        self._make_row()
        self._lay_out()
        self._connect()
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Notes")

    @property
    def notes(self) -> list[NoteShown]:
        """The notes that are there so far."""
        return self.model.notes

    def question(self) -> NotesQuestion:
        """The newest notes in sight that are wanted."""
        self.filter.fill()
        wanted = self.filter.wanted()
        again = wanted == self.wanted
        self.wanted, self._more_asked = wanted, 0
        most = min(max(PAGE, len(self.notes)), _MOST_AGAIN) if again else PAGE
        return NotesQuestion(wanted, self.window_.rights.login, most)

    def show_answer(self, value: Any) -> None:
        """Show the drafts and notes as they are now; who was chosen stays chosen."""
        chosen = self._chosen_id()
        found = value.found
        self.model.show(self._wanted_drafts(self._all_drafts(value.drafts)), found.notes, found.goes_on)
        self.list.empty_words = (
            say("No note is here yet. N on a contact, a hand, an escalation or an agent begins one.")
            if self.filter.is_empty
            else say("No note of those you may read is like that.")
        )
        self.list.choose(chosen)
        self._found_some()
        self._look()

    def menu_actions(self) -> list[QAction]:
        """What can be done with the chosen one."""
        return self.row.menu_actions()

    def chosen_note(self) -> NoteShown | None:
        """The chosen note, if it is no draft."""
        line = self.list.chosen
        return line.note if line is not None else None

    def chosen_draft(self) -> DraftFile | None:
        """The chosen draft, if it is one."""
        line = self.list.chosen
        return line.draft if line is not None else None

    def _all_drafts(self, on_server: list[Draft]) -> list[DraftFile]:
        """Those of this machine, and those that only the server has."""
        here = self.window_.noting.files.read()
        known = {draft.id for draft in here}
        floor = self.window_.noting.files.floor
        return here + [_from_server(one, floor, self.window_) for one in on_server if one.id not in known]

    def _wanted_drafts(self, drafts: list[DraftFile]) -> list[DraftFile]:
        """Drafts are looked through here: the server has not what was typed a moment ago."""
        wanted, needles = self.wanted, folded(self.wanted.words).split()
        return [
            draft
            for draft in drafts
            if wanted.state in (None, "draft")
            and wanted.kind in (None, draft.kind)
            and wanted.agent_id in (None, draft.agent_id)
            and wanted.standard_id in (None, draft.standard_id)
            and has_words((draft.agent, draft.situation, draft.behaviour, draft.impact, draft.next_step), needles)
        ]

    def _found_some(self) -> None:
        """Say how many there are; where words are looked for and few were found, go on looking."""
        if self.model.behind is not None and len(self.notes) < PAGE:
            self._ask_more()
        notes = plural("%Ln note(s)", len(self.notes))
        if self._more_asked:
            notes = say("{notes} so far, still looking", notes=notes)
        elif self.model.behind is not None:
            notes = say("the newest {n}, more as you go down", n=len(self.notes))
        drafts = len(self.model.lines) - len(self.notes)
        self.filter.summary.setText(say("{drafts} · {notes}", drafts=plural("%Ln draft(s)", drafts), notes=notes))

    def _ask_more(self) -> None:
        if self._more_asked or self.model.behind is None or self.window_.questions is None:
            return
        question = MoreNotes(self.wanted, self.model.behind)
        self._more_asked = self.window_.questions.ask(question, "more notes")

    def _take_more(self, answer: Answer) -> None:
        if not self._more_asked or answer.number != self._more_asked:
            return
        self._more_asked = 0
        if answer.problem:
            self.show_problem(answer.problem)
            return
        known = {note.id for note in self.notes}
        self.model.add([note for note in answer.value.notes if note.id not in known], answer.value.goes_on)
        self._found_some()

    def _make_row(self) -> None:
        self.row.add(say("&New note…"), self._begin, lambda: "", "Ctrl+N")
        self.row.add(say("Te&mplates…"), self.window_.noting.open_templates, lambda: "")
        self.row.add(say("&Open the draft"), self._open_draft, self._why_no_draft)
        self.row.add(say("&Delete the draft"), self._delete, self._why_no_draft)
        self.row.add(say("A&greed"), self._agree, lambda: self._why_not(AGREE, ("seen", "answered")))
        self.row.add(say("&Take back"), self._withdraw, lambda: self._why_not(WITHDRAW, ("shared",)))
        self.row.add(say("&Copy as text"), self._copy, self._why_nothing)
        self.row.add(say("&Print…"), self._print, self._why_nothing)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        column = self.page_column()
        column.addWidget(self.filter)
        column.addWidget(split, 1)
        column.addWidget(self.row)

    def _connect(self) -> None:
        self.filter.changed.connect(self.ask)
        self.list.chose.connect(self._look)
        self.list.opened.connect(self._open_draft)
        self.model.more_wanted.connect(self._ask_more)
        self.window_.noting.drafts_changed.connect(self.ask)
        if self.window_.questions is not None:
            self.window_.questions.answered.connect(self._take_course)
            self.window_.questions.answered.connect(self._take_more)

    def _chosen_id(self) -> str:
        line = self.list.chosen
        return line.id if line is not None else ""

    def _look(self) -> None:
        self.row.look()
        self._show_text()

    def _show_text(self) -> None:
        note, draft = self.chosen_note(), self.chosen_draft()
        now = self.window_.floor.now_us()
        if note is not None:
            self.text.setPlainText(note_text(note, self._course.get(note.id, []), now))
            self._ask_course(note)
        elif draft is not None:
            self.text.setPlainText(draft_text(draft, now))
        else:
            self.text.setPlainText("")

    def _ask_course(self, note: NoteShown) -> None:
        if note.has_timeline and note.id not in self._course and self.window_.questions is not None:
            number = self.window_.questions.ask(CourseOfNote(note.id), "course of a note")
            self._course_asked = (note.id, number)

    def _take_course(self, answer: Answer) -> None:
        note_id, number = self._course_asked
        if number and answer.number == number and not answer.problem:
            self._course = {note_id: answer.value}
            self._show_text()

    def _begin(self) -> None:
        note = self.chosen_note()
        self.window_.noting.begin(agent_id=note.agent_id if note is not None else None)

    def _open_draft(self) -> None:
        draft = self.chosen_draft()
        if draft is not None:
            self.window_.noting.open(draft)

    def _agree(self) -> None:
        self._do(AGREE, say("The next step is agreed."))

    def _withdraw(self) -> None:
        self._do(WITHDRAW, say("The note is taken back: nobody had seen it."))

    def _do(self, act: Act, done: str) -> None:
        note = self.chosen_note()
        if note is not None:
            thing = Wanted(note.id, {}, {"state": note.state})
            self.window_.said_acts.send(Command(act.kind, (thing,)), lambda _n: done)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.window_.said.say(say("Copied the note as text."))

    def _delete(self) -> None:
        draft = self.chosen_draft()
        if draft is not None:
            self.window_.noting.delete(draft)

    def _print(self) -> None:
        # Here, not above: few print, and it loads what the system knows of printers.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print_now)
        dialog.show()

    def _print_now(self) -> None:
        if self._printer is not None:
            QTextDocument(self.text.toPlainText()).print_(self._printer)

    def _why_nothing(self) -> str:
        return "" if self.list.chosen is not None else self._why_no_note()

    def _why_no_draft(self) -> str:
        return "" if self.chosen_draft() is not None else say("No draft is chosen.")

    def _why_no_note(self) -> str:
        return "" if self.chosen_note() is not None else say("No note is chosen: go to one with the arrows.")

    def _why_not(self, act: Act, states: tuple[str, ...]) -> str:
        note = self.chosen_note()
        if note is None:
            return self._why_no_note()
        if note.state not in states:
            return say("It is {state}.", state=words_of.state_words(note.state))
        if act is WITHDRAW and note.author_id != self.window_.rights.staff_id:
            return say("Only who wrote it takes it back.")
        agent = self.window_.floor.store.row("agent", note.agent_id)
        return self.window_.acts.why_not() or ("" if agent is None else self.window_.rights.why_not(AGREE, agent))


def _from_server(draft: Draft, floor: str, window: FloorWindow) -> DraftFile:
    agent = window.floor.store.row("agent", draft.agent_id)
    return DraftFile(
        draft.id,
        floor,
        draft.agent_id,
        agent.name if agent is not None else "",
        draft.contact_id,
        draft.escalation_id,
        draft.standard_id,
        draft.kind,
        draft.visibility,
        draft.situation or "",
        draft.behaviour or "",
        draft.impact or "",
        draft.next_step or "",
        draft.measure,
        draft.due_at,
        draft.timeline,
        draft.made_at / 1_000_000,
        draft.changed_at / 1_000_000,
        draft.version,
    )
