"""Gives a person, or an agent's program, a new password: typed, or made here and shown this once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.connecting.form_rows import FormRows, note, tell
from console.people.fitting_height import be_high_enough
from console.people.password_words import why_not_this_password
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow

_WIDTH = 460


class PasswordDialog(QDialog):
    """Beside the floor, which goes on. Only a verifier made in the asking thread goes to the server."""

    def __init__(self, window: FloorWindow, name: str, login: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._login = login
        self._asked = 0
        self.setObjectName("new_password")
        self.setWindowTitle(say("New password for {name}", name=name))
        self.intro = note(self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(say("New password"))
        self.make = QPushButton(say("&Make one"), self)
        self.make.setAutoDefault(False)
        self.shown = QCheckBox(say("Sho&w it"), self)
        self.copy = QPushButton(say("&Copy"), self)
        self.copy.setAutoDefault(False)
        self.said = note(self)
        self.buttons = QDialogButtonBox(self)
        self.save = self.buttons.addButton(say("Set the password"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self.buttons.addButton(say("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        tell(
            self.intro,
            say(
                "{login} signs in with it from now on, and the one before lets nobody in any more. Floorwalker keeps it"
                " nowhere and shows it only here: hand it over, and have it changed under File, Change your password.",
                login=login,
            ),
        )
        self.make.clicked.connect(self._make)
        self.shown.toggled.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.password.textChanged.connect(self._look)
        self.save.clicked.connect(self._send)
        self.buttons.rejected.connect(self.reject)
        if window.questions is not None:
            window.questions.answered.connect(self._take)
        self._look()
        be_high_enough(self, scaled(_WIDTH))

    def _lay_out(self) -> None:
        rows = FormRows()
        rows.add(say("New pass&word"), self.password, self.make)
        below = QWidget(self)
        beside = QHBoxLayout(below)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.shown, 1)
        beside.addWidget(self.copy)
        rows.add_below(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        column.setSpacing(scaled(12))
        column.addWidget(self.intro)
        column.addLayout(rows)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.password.setFocus()

    def _make(self) -> None:
        # Here, not above: it stands beside what speaks SQL.
        from db.signing_in import made_password

        self.password.setText(made_password())
        self.shown.setChecked(True)
        self.password.selectAll()

    def _show(self, shown: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self.password.setFont(fixed if shown else self.font())
        if shown:
            # All of one that was made has to be read at a glance.
            self.password.setMinimumWidth(self.password.fontMetrics().horizontalAdvance("m" * 25))
            be_high_enough(self, self.width())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.password.text())

    def _look(self) -> None:
        text = self.password.text()
        why_not = why_not_this_password(text) if text else ""
        tell(self.said, why_not)
        be_high_enough(self, self.width())
        self.copy.setEnabled(bool(text))
        self.save.setEnabled(bool(text) and not why_not and not self._asked)

    def _send(self) -> None:
        if self._asked or self._window.questions is None or not self.save.isEnabled():
            return
        from db.signing_in import PasswordSet

        self._asked = self._window.questions.carry_out(PasswordSet(self._login, self.password.text()))
        self._look()
        tell(self.said, say("Setting the password…"))

    def _take(self, answer: Answer) -> None:
        if answer.number != self._asked or not self._asked:
            return
        self._asked = 0
        if answer.problem:
            self._look()
            tell(self.said, answer.problem)
            be_high_enough(self, self.width())
            return
        self._window.said.say(say("{login} has a new password.", login=self._login))
        self.accept()

    def done(self, result: int) -> None:
        """Close, and hold the password no longer."""
        super().done(result)
        self.password.clear()
        self.deleteLater()
