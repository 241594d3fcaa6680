"""Praise in one line: what went well, and it is shared. All else of the same note stands in its editor, a key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.coaching.notes import note_words as words_of
from console.connecting.form_rows import FormRows
from console.setup.editors import StillCombo, call
from console.theme import scaled
from console.words import say
from db.words import NOTE_VISIBILITIES

if TYPE_CHECKING:
    from console.coaching.notes.note_editor import NoteEditor
    from console.window import FloorWindow


class PraiseDialog(QWidget):
    """A face of `editor`, which is not on screen: it keeps the draft, shares it and says what is missing, as it always does.

    `closed` says that it is gone: shared, closed with its draft kept, or given over to the editor.
    """

    closed = Signal()

    def __init__(self, window: FloorWindow, editor: NoteEditor) -> None:
        super().__init__(window)
        # Beside the floor, as the editor itself.
        self.setWindowFlag(self.windowType().Window)
        self.setObjectName("praise")
        self.setWindowTitle(say("Praise for {agent}", agent=editor.draft.agent))
        self._window = window
        self._is_over = False
        self.editor = editor
        self.line = QLineEdit(editor.draft.behaviour, self)
        self.line.setPlaceholderText(say("What was said or done; no judgement of the person."))
        self.standard, self.visibility = StillCombo(self), StillCombo(self)
        self._fill()
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self.outcome.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.buttons = QDialogButtonBox(self)
        self.send_button = QPushButton(say("S&hare"), self)
        self.more_button = QPushButton(say("&More…"), self)
        self.close_button = QPushButton(say("C&lose, keep the draft"), self)
        self._lay_out()
        self._connect()
        self._look()

    def share(self) -> None:
        """Share it; while that goes on nothing is typed."""
        self.editor.share()
        self._look_at_fields()

    def more(self) -> None:
        """Go on in the editor, with all that stands here."""
        self._window.noting.open(self.editor.draft)

    def give_over(self) -> None:
        """The editor is on screen now: go, and leave the draft to it."""
        self._is_over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed stays as a draft; nothing typed is none."""
        if not self._is_over:
            self._is_over = True
            if not self.editor.draft.is_empty:
                self._window.said.say(say("Kept as a draft: it stands among the notes in Coaching."))
            self.editor.close()
        event.accept()
        self.closed.emit()

    def _fill(self) -> None:
        form = self.editor.form
        for place in range(form.standard.count()):
            self.standard.addItem(form.standard.itemText(place), form.standard.itemData(place))
        self.standard.setCurrentIndex(form.standard.currentIndex())
        for visibility in NOTE_VISIBILITIES:
            self.visibility.addItem(words_of.visibility_words(visibility), visibility)
        self.visibility.setCurrentIndex(self.visibility.findData(self.editor.draft.visibility))
        call(self.standard, say("Standard it is about"))
        call(self.visibility, say("Who reads it"))

    def _lay_out(self) -> None:
        self.send_button.setDefault(True)
        roles = QDialogButtonBox.ButtonRole
        self.buttons.addButton(self.send_button, roles.AcceptRole)
        self.buttons.addButton(self.more_button, roles.ActionRole)
        self.buttons.addButton(self.close_button, roles.RejectRole)
        form = FormRows()
        form.add(say("&What went well"), self.line)
        form.add(say("S&tandard"), self.standard)
        form.add(say("Who &reads it"), self.visibility)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        column.addLayout(form)
        column.addWidget(self.outcome)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(scaled(560))
        self.line.setFocus()

    def _connect(self) -> None:
        self.line.textEdited.connect(self._typed)
        self.standard.activated.connect(self._typed)
        self.visibility.activated.connect(self._typed)
        self.line.returnPressed.connect(self.share)
        self.send_button.clicked.connect(self.share)
        self.more_button.clicked.connect(self.more)
        self.close_button.clicked.connect(self.close)
        self.editor.spoke.connect(self._say)
        self.editor.closed.connect(self._editor_closed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.share)
        QShortcut(QKeySequence("Escape"), self, self.close)

    def _typed(self, *_what: object) -> None:
        """What stands here stands in the editor's fields: there it is kept."""
        form = self.editor.form
        form.standard.setCurrentIndex(self.standard.currentIndex())
        form.visibility.setCurrentIndex(self.visibility.currentIndex())
        form.parts["behaviour"].setPlainText(self.line.text())

    def _look(self) -> None:
        self._say(self.editor.outcome.text())

    def _say(self, sentence: str, problem: bool = False) -> None:
        palette = self.outcome.palette()
        colour = self._window.theme.colour("urgent_text" if problem else "text")
        palette.setColor(self.outcome.foregroundRole(), colour)
        self.outcome.setPalette(palette)
        self.outcome.setText(sentence)
        self.outcome.setAccessibleName(sentence)
        self._look_at_fields()

    def _look_at_fields(self) -> None:
        self.send_button.setEnabled(self.editor.share_button.isEnabled())
        self.send_button.setToolTip(self.editor.share_button.toolTip())
        for field in (self.line, self.standard, self.visibility, self.more_button):
            field.setEnabled(self.editor.form.isEnabled())

    def _editor_closed(self, _draft_id: str) -> None:
        """It was shared, or deleted: there is nothing left to show."""
        if not self._is_over:
            self._is_over = True
            self.close()
