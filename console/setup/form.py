"""The form of one thing of the set-up: its fields in sections, composed in place and saved as one command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.setup.draft import Draft
from console.setup.field import Section
from console.setup.field_row import FieldRow
from console.setup.topic import SetUpAct
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import plural, say
from db.commands.act import LONGEST_REASON

#: Narrower than this, titles stand above their fields; pixels at the usual text size.
_BESIDE: Final = 430
ValueWords = Callable[[str, Any], str]


class ThingForm(QWidget):
    """Shows a draft. `changed` says that the person typed; `save_asked` carries the reason, `act_asked` a `SetUpAct`."""

    changed = Signal()
    save_asked = Signal(str)
    discard_asked = Signal()
    act_asked = Signal(object)

    def __init__(
        self, sections: Sequence[Section], draft: Draft, words: ValueWords, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self._words = words
        self._theme = theme
        self._why_not = ""
        self._is_saving = False
        self.notice = self._label()
        self.rows: dict[str, FieldRow] = {}
        self._grids: list[tuple[QGridLayout, list[FieldRow]]] = []
        self._is_narrow: bool | None = None
        self.room = QScrollArea(self)
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget(self.room)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, scaled(10), 0)
        self._column.setSpacing(scaled(4))
        self._fill(sections)
        self._acts = QVBoxLayout()
        self._acts.setContentsMargins(0, scaled(12), 0, 0)
        self._acts_shown: list[tuple[QPushButton, QLabel]] = []
        self._column.addLayout(self._acts)
        self._column.addStretch(1)
        self.room.setWidget(self._page)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(say("Why (may stay empty)"))
        self.reason.setAccessibleName(say("Reason of the change"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.returnPressed.connect(self.save)
        self.state = self._label()
        self.save_button = self._button(say("&Save"), self.save)
        self.discard_button = self._button(say("&Discard"), self.discard_asked.emit)
        self._lay_out()
        self.show_draft()

    def show_draft(self) -> None:
        """Show the values as they are now: those of the floor, and what was typed over them."""
        conflicts = self.draft.conflicts
        for name, row in self.rows.items():
            if name in conflicts:
                row.show_draft(self._words(name, conflicts[name]), self._words(name, self.draft.value(name)))
            else:
                row.show_draft()
        self._show_state()

    def let_change(self, why_not: str) -> None:
        """Let the values be changed; or only read, and say why."""
        self._why_not = why_not
        for row in self.rows.values():
            row.set_enabled(not why_not)
        self.notice.setText(why_not)
        self.notice.setVisible(bool(why_not))
        self._show_state()

    def set_saving(self, is_saving: bool) -> None:
        """A command is on its way, or has its answer."""
        self._is_saving = is_saving
        self._show_state()

    def show_acts(self, acts: Iterable[tuple[SetUpAct, str]]) -> None:
        """Offer what else can be done with the thing; beside each stands why it cannot be done now, '' where it can."""
        offered = list(acts)
        if len(offered) != len(self._acts_shown):
            self._make_acts(len(offered))
        for (button, words), (act, why_not) in zip(self._acts_shown, offered, strict=True):
            button.setText(act.text)
            button.setProperty("act", act)
            button.setEnabled(not (why_not or self._is_saving))
            words.setText(why_not or act.hint)
            words.setVisible(bool(words.text()))

    def _make_acts(self, number: int) -> None:
        for parts in self._acts_shown:
            for part in parts:
                part.hide()
                self._acts.removeWidget(part)
                part.deleteLater()
        self._acts_shown = []
        for _ in range(number):
            button, words = self._button("", self._act), self._label()
            self._quieten(words)
            self._acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._acts.addWidget(words)
            self._acts_shown.append((button, words))

    def save(self) -> None:
        """Ask for what was typed to be saved, unless something speaks against it: that is said, and gone to."""
        if self._why_not or self._is_saving or not self.draft.is_edited:
            return
        wrong = [row for row in self.rows.values() if not row.look()]
        conflicts = [row for name, row in self.rows.items() if name in self.draft.conflicts]
        if wrong:
            wrong[0].give_keyboard()
            self.room.ensureWidgetVisible(wrong[0].note)
            self.state.setText(plural("%Ln value(s) cannot be saved so.", len(wrong)))
        elif conflicts:
            conflicts[0].mine.setFocus()
            self.room.ensureWidgetVisible(conflicts[0].conflict)
            self.state.setText(say("Somebody changed the same meanwhile: choose which value stays."))
        else:
            self.save_asked.emit(" ".join(self.reason.text().split()))

    def tell(self, sentence: str) -> None:
        """Say what came in the way."""
        self.state.setText(sentence)

    def _act(self) -> None:
        self.act_asked.emit(self.sender().property("act"))

    def _fill(self, sections: Sequence[Section]) -> None:
        for section in sections:
            if section.title:
                heading = self._label(section.title)
                heading.setFont(text_font(TEXT_PT, strong=True))
                heading.setContentsMargins(0, scaled(8), 0, 0)
                self._column.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(scaled(12))
            grid.setVerticalSpacing(scaled(3))
            for field in section.fields:
                row = FieldRow(field, self.draft, self._theme, self._page)
                row.changed.connect(self._typed)
                self.rows[field.name] = row
            self._grids.append((grid, [self.rows[field.name] for field in section.fields]))
            self._column.addLayout(grid)
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        for grid, rows in self._grids:
            grid.setColumnStretch(0, 1 if narrow else 0)
            grid.setColumnStretch(1, 0 if narrow else 1)
            for place, row in enumerate(rows):
                row.put_into(grid, place, narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put titles above their fields where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < scaled(_BESIDE))

    def _typed(self) -> None:
        self.show_draft()
        self.changed.emit()

    def _show_state(self) -> None:
        number = len(self.draft.typed)
        edited = self.draft.is_edited and not self._why_not
        self.save_button.setEnabled(edited and not self._is_saving)
        self.discard_button.setEnabled(edited and not self._is_saving)
        self.reason.setEnabled(not self._why_not)
        if self._is_saving:
            self.state.setText(say("Saving…"))
        elif self.draft.is_new:
            self.state.setText(say("New, not saved."))
        elif edited:
            self.state.setText(plural("%Ln value(s) changed, not saved.", number))
        else:
            self.state.setText("")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.discard_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.notice)
        column.addWidget(self.room, 1)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        self.notice.hide()

    def _label(self, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, text: str, do: Any) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _quieten(self, label: QLabel) -> None:
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("quiet"))
        label.setPalette(palette)
