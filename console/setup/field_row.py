"""One row of a form: title, field, and under it what it means, what is wrong with it, or what another made of it meanwhile."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.setup.draft import Draft
from console.setup.editors import Editor
from console.setup.field import Field
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import say

#: All fields of a form begin at the same place, pixels at the usual text size.
_TITLE: Final = 140
#: Qt's own greatest width: none.
_UNBOUND: Final = 16_777_215
#: Rows of a grid that a field takes.
ROWS: Final = 5


class FieldRow(QObject):
    """`changed` is emitted when the person typed, or decided whose value stays."""

    changed = Signal()

    def __init__(self, field: Field, draft: Draft, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._draft = draft
        self._theme = theme
        self.title = QLabel(field.title, parent)
        self.title.setWordWrap(True)
        self.title.setContentsMargins(0, scaled(3), 0, 0)
        self.editor: Editor = field.make(parent)
        self.editor.call(field.title)
        self.title.setBuddy(self.editor)
        self.note = self._label(parent)
        self.warning = self._label(parent)
        self.warning.hide()
        self.conflict = QWidget(parent)
        self.conflict_words = self._label(self.conflict)
        self.theirs = self._button(say("Take theirs"), self._take_theirs)
        self.mine = self._button(say("Keep mine"), self._keep_mine)
        lines = QVBoxLayout(self.conflict)
        lines.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.theirs)
        buttons.addWidget(self.mine)
        buttons.addStretch(1)
        lines.addWidget(self.conflict_words)
        lines.addLayout(buttons)
        self.problem = ""
        self.conflict.hide()
        self.editor.show_value(draft.value(field.name))
        self.editor.edited.connect(self._typed)

    def put_into(self, grid: QGridLayout, place: int, *, narrow: bool) -> None:
        """Stand in a grid as its `place`-th field: the title beside the field, or above it where there is no room."""
        row, column = ROWS * place, 0 if narrow else 1
        self.title.setFixedWidth(_UNBOUND if narrow else scaled(_TITLE))
        self.title.setMinimumWidth(scaled(80) if narrow else scaled(_TITLE))
        grid.addWidget(self.title, row, 0, Qt.AlignmentFlag.AlignTop)
        for under, part in enumerate((self.editor, self.note, self.warning, self.conflict), 1 if narrow else 0):
            grid.addWidget(part, row + under, column)

    def show_draft(self, their_words: str = "", my_words: str = "") -> None:
        """Show the draft's value, whether it is saved, and both values where another changed it."""
        name = self.field.name
        self.editor.show_value(self._draft.value(name))
        edited = name in self._draft.typed
        self.title.setFont(text_font(TEXT_PT, strong=edited))
        self.title.setText(say("{field} •", field=self.field.title) if edited else self.field.title)
        self.editor.setAccessibleDescription(say("not saved") if edited else "")
        is_conflict = name in self._draft.conflicts
        if is_conflict:
            self.conflict_words.setText(
                say("Meanwhile somebody changed it to “{theirs}”; yours: “{mine}”.", theirs=their_words, mine=my_words)
            )
            self._colour(self.conflict_words, "urgent_text")
            self.theirs.setAccessibleName(say("{field}: take theirs", field=self.field.title))
            self.mine.setAccessibleName(say("{field}: keep mine", field=self.field.title))
        self.conflict.setVisible(is_conflict)
        self._say_note()

    def look(self) -> bool:
        """Look whether its value can be saved, and say what is wrong with it; only what was typed is looked at."""
        name = self.field.name
        asked = self._draft.is_new or name in self._draft.typed
        self.problem = self.field.check(self._draft.value(name)) if asked else ""
        self._say_note()
        return not self.problem

    def set_enabled(self, enabled: bool) -> None:
        """Let its value be changed, or only read."""
        self.editor.setEnabled(enabled)

    def give_keyboard(self) -> None:
        """Put the cursor here."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_note(self) -> None:
        words = self.problem or self.editor.explanation or self.field.hint
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self._colour(self.note, "urgent_text" if self.problem else "quiet")
        odd = "" if self.problem else self.field.warn(self._draft.values())
        self.warning.setText(say("Mind: {what}", what=odd) if odd else "")
        self.warning.setVisible(bool(odd))

    def _typed(self) -> None:
        self._draft.type(self.field.name, self.editor.value)
        if self.problem:
            self.look()
        self.changed.emit()

    def _take_theirs(self) -> None:
        self._draft.drop(self.field.name)
        self._decided()

    def _keep_mine(self) -> None:
        self._draft.keep(self.field.name)
        self._decided()

    def _decided(self) -> None:
        self.give_keyboard()
        self.changed.emit()

    def _label(self, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, text: str, do: Any) -> QPushButton:
        button = QPushButton(text, self.conflict)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _colour(self, label: QLabel, name: str) -> None:
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(name))
        label.setPalette(palette)
