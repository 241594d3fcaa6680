"""The page of coaching notes: one's own drafts on top, then who was told what, whether they saw it, what they answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.clock_words import moment
from console.coaching.notes import note_words as words_of
from console.coaching.notes.draft_files import DraftFile
from console.coaching.notes.note_text import note_text
from console.coaching.page import CoachingPage
from console.panels.flow_layout import FlowLayout
from console.theme import scaled
from console.words import plural, say
from db.commands.coaching_note_acts import AGREE, WITHDRAW
from db.commands.command import Command, Wanted
from db.words import NOTE_KINDS, NOTE_STATES

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.window import FloorWindow
    from db.coaching.drafts import Draft
    from db.commands.act import Act
    from db.queries.coaching_notes import NoteShown, NotesWanted

#: So long after a key the search is asked for, milliseconds.
_TYPED_MS: Final = 300
MOST: Final = 500


@dataclass(frozen=True, slots=True)
class NotesAnswer:
    """What is shown: notes in sight that are wanted, and one's own drafts on the server."""

    notes: list[NoteShown]
    drafts: list[Draft]


@dataclass(frozen=True, slots=True)
class NotesQuestion:
    """Which notes are there that the person may read and wants to see?"""

    wanted: NotesWanted
    login: str

    def answer(self, connection: sa.Connection) -> NotesAnswer:
        """The newest of them. Called in the thread that asks."""
        from db.coaching.drafts import own_drafts
        from db.queries.coaching_notes import notes_shown

        return NotesAnswer(notes_shown(connection, self.wanted, most=MOST), own_drafts(connection, actor=self.login))


@dataclass(frozen=True, slots=True)
class CourseOfNote:
    """Which course of the contact is attached to a note?"""

    note_id: str

    def answer(self, connection: sa.Connection) -> list[tuple[int, str]]:
        """Instant and words, the oldest first. Called in the thread that asks."""
        from db.queries.coaching_notes import course_of

        return course_of(connection, self.note_id)


class NotesPage(CoachingPage):
    """The list, and beside it the note that is chosen."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("notes")
        self.notes: list[NoteShown] = []
        self.drafts: list[DraftFile] = []
        self._course: dict[str, list[tuple[int, str]]] = {}
        self._course_asked = ("", 0)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        self._typing.timeout.connect(self.ask)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Agent, author, words of the note"))
        self.search.setAccessibleName(say("Find notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(scaled(220))
        self.whose = _choice(self, say("Whose notes"), {"all": say("All in sight"), "mine": say("Written by me")})
        self.kind = _choice(
            self, say("Kind of note"),
            {"": say("Praise and correction"), **{kind: words_of.kind_words(kind) for kind in NOTE_KINDS}},
        )  # fmt: skip
        self.state = _choice(
            self, say("How far"),
            {"": say("However far"), **{one: words_of.state_words(one) for one in NOTE_STATES if one != "withdrawn"}},
        )  # fmt: skip
        self.summary = QLabel(self)
        self.list = self._table()
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("The note"))
        self._actions: list[tuple[QAction, Callable[[], str]]] = []
        self._make_actions()
        self._lay_out()
        self._connect()
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Notes")

    def question(self) -> NotesQuestion:
        """All notes in sight that are wanted."""
        from db.queries.coaching_notes import NotesWanted

        mine = self.window_.rights.staff_id if self.whose.currentData() == "mine" else None
        wanted = NotesWanted(
            self.search.text(),
            kind=self.kind.currentData() or None,
            state=self.state.currentData() or None,
            author_id=mine,
        )
        return NotesQuestion(wanted, self.window_.rights.login)

    def show_answer(self, value: Any) -> None:
        """Show the drafts and notes as they are now; who was chosen stays chosen."""
        chosen = self._chosen_id()
        self.notes = list(value.notes)
        self.drafts = self._all_drafts(value.drafts)
        self.list.clear()
        for draft in self.drafts:
            self.list.addTopLevelItem(self._draft_item(draft))
        for note in self.notes:
            self.list.addTopLevelItem(self._note_item(note))
        self.summary.setText(self._summary())
        self._choose(chosen)
        self._look()

    def menu_actions(self) -> list[QAction]:
        """What can be done with the chosen one."""
        return [action for action, _ in self._actions]

    def chosen_note(self) -> NoteShown | None:
        """The chosen note, if it is no draft."""
        return next((note for note in self.notes if note.id == self._chosen_id()), None)

    def chosen_draft(self) -> DraftFile | None:
        """The chosen draft, if it is one."""
        return next((draft for draft in self.drafts if draft.id == self._chosen_id()), None)

    def _all_drafts(self, on_server: list[Draft]) -> list[DraftFile]:
        """Those of this machine, and those that only the server has."""
        here = self.window_.noting.files.read()
        known = {draft.id for draft in here}
        floor = self.window_.noting.files.floor
        return here + [_from_server(one, floor, self.window_) for one in on_server if one.id not in known]

    def _draft_item(self, draft: DraftFile) -> QTreeWidgetItem:
        state = f"{words_of.state_sign('draft')} {words_of.state_words('draft')}"
        when = moment(int(draft.typed_s * 1_000_000), self.window_.floor.now_us(), seconds=False)
        return _item(draft.id, [state, "", draft.agent, words_of.kind_words(draft.kind), draft.behaviour, "", when])

    def _note_item(self, note: NoteShown) -> QTreeWidgetItem:
        state = f"{words_of.state_sign(note.state)} {words_of.state_words(note.state)}"
        when = moment(note.shared_at, self.window_.floor.now_us(), seconds=False)
        number, kind = words_of.note_number(note.number), words_of.kind_words(note.kind)
        return _item(note.id, [state, number, note.agent, kind, note.behaviour or "", note.author or "", when])

    def _summary(self) -> str:
        words = plural("%Ln note(s)", len(self.notes))
        if len(self.notes) == MOST:
            words = say("the newest {n}; older ones by searching", n=MOST)
        return say("{drafts} · {notes}", drafts=plural("%Ln draft(s)", len(self.drafts)), notes=words)

    def _make_actions(self) -> None:
        self._add(say("&New note…"), "Ctrl+N", self._begin, lambda: "")
        self._add(say("&Open the draft"), "", self._open_draft, self._why_no_draft)
        self._add(say("A&greed"), "", self._agree, lambda: self._why_not(AGREE, ("seen", "answered")))
        self._add(say("&Take back"), "", self._withdraw, lambda: self._why_not(WITHDRAW, ("shared",)))
        self._add(say("&Copy as text"), "", self._copy, self._why_no_note)

    def _add(self, text: str, key: str, do: Callable[[], None], why_not: Callable[[], str]) -> None:
        action = QAction(text, self)
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self.addAction(action)
        self._actions.append((action, why_not))

    def _lay_out(self) -> None:
        above, below = QWidget(self), QWidget(self)
        line, acts = FlowLayout(scaled(8), scaled(4), above), FlowLayout(scaled(8), scaled(4), below)
        for part in (self.search, self.whose, self.kind, self.state, self.summary):
            line.addWidget(part)
        self.buttons = []
        for action, _ in self._actions:
            button = QPushButton(action.text(), self)
            button.clicked.connect(action.trigger)
            self.buttons.append(button)
            acts.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        row = QHBoxLayout()
        row.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(8))
        column.addWidget(above)
        column.addLayout(row, 1)
        column.addWidget(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        for choice in (self.whose, self.kind, self.state):
            choice.currentIndexChanged.connect(self.ask)
        self.list.itemSelectionChanged.connect(self._look)
        self.list.itemActivated.connect(self._activated)
        self.window_.noting.drafts_changed.connect(self.ask)
        if self.window_.questions is not None:
            self.window_.questions.answered.connect(self._take_course)

    def _table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(say("Coaching notes"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setHeaderLabels(
            [say("How far"), say("Note"), say("Agent"), say("Kind"), say("What was done"), say("By"), say("When")]
        )
        for section, width in enumerate((150, 60, 130, 80, 260, 110, 90)):
            table.setColumnWidth(section, scaled(width))
        return table

    def _typed(self) -> None:
        self._typing.start()

    def _chosen_id(self) -> str:
        chosen = self.list.selectedItems()
        return str(chosen[0].data(0, Qt.ItemDataRole.UserRole)) if chosen else ""

    def _choose(self, note_id: str) -> None:
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == note_id:
                self.list.setCurrentItem(item)
                return

    def _look(self) -> None:
        for place, (action, why_not) in enumerate(self._actions):
            reason = why_not()
            action.setEnabled(not reason)
            action.setToolTip(reason)
            if place < len(getattr(self, "buttons", ())):
                self.buttons[place].setEnabled(not reason)
                self.buttons[place].setToolTip(reason)
        self._show_text()

    def _show_text(self) -> None:
        note, draft = self.chosen_note(), self.chosen_draft()
        now = self.window_.floor.now_us()
        if note is not None:
            self.text.setPlainText(note_text(note, self._course.get(note.id, []), now))
            self._ask_course(note)
        elif draft is not None:
            self.text.setPlainText(
                "\n\n".join(filter(None, (draft.situation, draft.behaviour, draft.impact, draft.next_step)))
            )
        else:
            empty = say("No note is here yet. N on a contact, a hand, an escalation or an agent begins one.")
            self.text.setPlainText("" if self.notes or self.drafts else empty)

    def _ask_course(self, note: NoteShown) -> None:
        if note.has_timeline and note.id not in self._course and self.window_.questions is not None:
            number = self.window_.questions.ask(CourseOfNote(note.id), "course of a note")
            self._course_asked = (note.id, number)

    def _take_course(self, answer: Answer) -> None:
        note_id, number = self._course_asked
        if number and answer.number == number and not answer.problem:
            self._course = {note_id: answer.value}
            self._show_text()

    def _activated(self, _item: QTreeWidgetItem, _column: int) -> None:
        if self.chosen_draft() is not None:
            self._open_draft()

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


def _item(row_id: str, texts: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
    item.setData(0, Qt.ItemDataRole.UserRole, row_id)
    return item


def _choice(parent: QWidget, name: str, words: dict[str, str]) -> QComboBox:
    choice = QComboBox(parent)
    choice.setAccessibleName(name)
    for data, text in words.items():
        choice.addItem(text, data)
    return choice


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
