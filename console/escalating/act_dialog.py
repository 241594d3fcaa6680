"""What the dialogs of escalations have in common: nothing typed is lost, and what stops them is said where it is typed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from console.acting.composing import ComposingDialog
from console.connecting.fitting_scroll import FittingScroll
from console.theme import scaled
from console.words import plural
from db.commands.act import LONGEST_NOTE

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.commands.command import Command

#: What it says is looked at again so often, milliseconds: the clock goes on, and the link may be lost.
_LOOK_MS: Final = 1_000
_LINES: Final = 3


class ActDialog(ComposingDialog):
    """Composes commands about some things of the floor; Ctrl+Enter does it from within a text."""

    def __init__(self, window: FloorWindow, title: str, do: str) -> None:
        super().__init__(title, do, window.theme, window)
        self.window_ = window
        #: Why it was not done when it was sent; '' before it is sent.
        self.refused = ""
        # What is composed scrolls where the screen is too low for large text; what will happen stays in sight.
        self._outer, content = self.column, QWidget(self)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(8))
        self._content, self._scroll = content, FittingScroll(content, self)
        self._outer.addWidget(self._scroll, 1)
        self._look_again = QTimer(self)
        self._look_again.setInterval(_LOOK_MS)
        self._look_again.timeout.connect(self.look)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._do_by_key)

    @abstractmethod
    def typed(self) -> dict[str, Any]:
        """What was typed and chosen, to be brought back later."""

    @abstractmethod
    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """Type it again."""

    @abstractmethod
    def commands(self) -> list[Command]:
        """What it composes; several are done one after the other and taken back together."""

    @abstractmethod
    def says_done(self) -> DoneWords:
        """What says in words what was done; used when the dialog is gone."""

    @abstractmethod
    def words(self) -> str:
        """What will happen."""

    def missing(self) -> str:
        """What is still to be given, as a sentence; '' for nothing."""
        return ""

    def problem(self) -> str:
        """What is wrong with what was given, as a sentence; '' for nothing."""
        return ""

    def finish(self) -> None:
        """Put what will happen, and the buttons, under everything else."""
        self._outer.addWidget(self.outcome)
        self._outer.addWidget(self.buttons)
        # Never narrower than what is in it, which does not scroll sideways: Qt begins with two thirds of the screen.
        room = self.screen().availableGeometry().width()
        self.setMinimumWidth(max(self.minimumWidth(), min(self._scroll.minimumSizeHint().width() + scaled(24), room)))

    def grow(self) -> None:
        """Make room for what has come, as far as the screen has any."""
        for layout in (self._content.layout(), self._outer):
            if layout is not None:
                layout.activate()
        self._scroll.updateGeometry()
        room = self.screen().availableGeometry()
        self.resize(self.width(), min(max(self.height(), self.sizeHint().height()), room.height()))

    def begin(self, typed: Mapping[str, Any], refused: str = "") -> None:
        """Begin with what was typed before, and why it was not done then."""
        self.refused = refused
        self.bring_back(typed)
        self.look()
        self._look_again.start()

    def look(self) -> None:
        """Say anew what will happen, what is missing or what is wrong."""
        stopped = self.window_.acts.why_not() or self.problem()
        missing = self.missing()
        if stopped or self.refused:
            self.say_outcome(stopped or self.refused, problem=True)
        else:
            self.say_outcome(missing or self.words())
        self.do_button.setEnabled(not (stopped or missing))
        self.do_button.setToolTip(stopped or missing)

    def edited(self) -> None:
        """Something was typed or chosen: what stopped it before may be mended."""
        self.refused = ""
        self.look()

    def accept(self) -> None:
        """Do it, where nothing speaks against it."""
        self.look()
        if self.do_button.isEnabled():
            super().accept()

    def text_field(self, name: str, placeholder: str = "") -> QPlainTextEdit:
        """A field for some lines of text, with its label above it, at the end of what stands there."""
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name.replace("&", ""))
        field.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + scaled(12))
        label = QLabel(name, self)
        label.setBuddy(field)
        field.textChanged.connect(self.edited)
        self.column.addWidget(label)
        self.column.addWidget(field)
        return field

    def _do_by_key(self) -> None:
        self.accept()


def text_of(field: QPlainTextEdit) -> str:
    """What stands in a field without blanks around it."""
    return field.toPlainText().strip()


def too_long(field: QPlainTextEdit) -> str:
    """Why a text cannot be kept, as a sentence; '' where it can."""
    over = len(text_of(field)) - LONGEST_NOTE
    return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""
