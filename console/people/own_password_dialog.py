"""A person changes their own password: the present one is asked, and the new one leaves only as a verifier made here."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout

from console.connecting.form_rows import FormRows, note, tell
from console.connecting.kept_passwords import Vault, keep_password, kept_password, system_vault
from console.people.fitting_height import be_high_enough
from console.people.password_words import why_not_this_password
from console.theme import scaled
from console.words import problem_words, say
from db.address import Address, parse
from db.errors import KnownProblem

if TYPE_CHECKING:
    from console.window import FloorWindow

_WIDTH: Final = 480
logger: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Changed:
    """What came of it: a `problem`, as a sentence; else the password is the new one, and `note` what to know beside."""

    problem: str = ""
    note: str = ""


@dataclass(frozen=True)
class _Change:
    address: Address
    present: str = field(repr=False)
    new: str = field(repr=False)


class PasswordChange(QObject):
    """Changes it in a thread of its own. `ended` carries `Changed`."""

    ended = Signal(object)
    _came = Signal(object)

    def __init__(self, vault: Callable[[], Vault | None], parent: QObject) -> None:
        super().__init__(parent)
        self._vault = vault
        self._came.connect(self._tell)

    def begin(self, address: Address, present: str, new: str) -> None:
        """Begin; a silent server does not keep the program from ending."""
        change = _Change(address, present, new)
        threading.Thread(target=self._run, args=(change,), name="changing the password", daemon=True).start()

    def _run(self, change: _Change) -> None:
        outcome = Changed(say("The program failed at changing it. Whether it was changed shows when you sign in next."))
        try:
            # Here, not above: the driver is loaded in this thread.
            from db.signing_in import change_own_password

            change_own_password(change.address, change.present, change.new)
            outcome = Changed(note=self._renew(change))
        except KnownProblem as problem:
            outcome = Changed(problem_words(problem))
        finally:
            try:
                self._came.emit(outcome)
            except RuntimeError:
                logger.debug("Nobody waits for the answer any more.")

    def _renew(self, change: _Change) -> str:
        """The keyring has the new one from now on, where the person wished it kept."""
        vault = self._vault()
        if not kept_password(change.address, vault) or keep_password(change.address.with_password(change.new), vault):
            return ""
        return say("The keyring would not take the new one: it is asked for at the next start.")

    def _tell(self, outcome: Changed) -> None:
        self.ended.emit(outcome)


class OwnPasswordDialog(QDialog):
    """Beside the floor, which goes on. When it is done the same floor is opened anew with the new password."""

    def __init__(self, window: FloorWindow, *, vault: Callable[[], Vault | None] = system_vault) -> None:
        super().__init__(window)
        self._window = window
        self._address = parse(window.standing.url)
        self._is_busy = False
        self.setObjectName("own_password")
        self.setWindowTitle(say("Change your password"))
        self.present, self.new, self.again = (self._line() for _ in range(3))
        self.shown = QCheckBox(say("Sho&w what I type"), self)
        self.shown.toggled.connect(self._show)
        self.said = note(self)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(self)
        self.save = self.buttons.addButton(say("Change it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self.buttons.addButton(say("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._change = PasswordChange(vault, self)
        self._change.ended.connect(self._take)
        self._lay_out()
        self.save.clicked.connect(self._send)
        self.buttons.rejected.connect(self.reject)
        self._look()
        be_high_enough(self, scaled(_WIDTH))

    def _line(self) -> QLineEdit:
        field_ = QLineEdit(self)
        field_.setEchoMode(QLineEdit.EchoMode.Password)
        field_.textChanged.connect(self._look)
        return field_

    def _lay_out(self) -> None:
        intro = note(self)
        where = say(
            "It lets you in at {where} from now on. If the keyring keeps your password, it keeps the new one.",
            where=self._address.where,
        )
        tell(intro, where)
        rows = FormRows()
        rows.add(say("&Present password"), self.present)
        rows.add(say("&New password"), self.new)
        rows.add(say("The new one &again"), self.again)
        rows.add_below(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        column.setSpacing(scaled(12))
        column.addWidget(intro)
        column.addLayout(rows)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.present.setFocus()

    def _show(self, shown: bool) -> None:
        for field_ in (self.present, self.new, self.again):
            field_.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _look(self) -> None:
        if self._is_busy:
            return
        new, again = self.new.text(), self.again.text()
        why_not = why_not_this_password(new) if new else ""
        if not why_not and new and new == self.present.text():
            why_not = say("That is the present one; choose another.")
        if not why_not and again and not new.startswith(again):
            why_not = say("Both new ones differ.")
        tell(self.said, why_not)
        be_high_enough(self, self.width())
        self.save.setEnabled(bool(self.present.text() and new) and new == again and not why_not)

    def _send(self) -> None:
        if self._is_busy or not self.save.isEnabled():
            return
        self._let_type(False)
        tell(self.said, say("Asking the server…"))
        self._change.begin(self._address, self.present.text(), self.new.text())

    def _take(self, outcome: Changed) -> None:
        new = self.new.text()
        self._let_type(True)
        if outcome.problem:
            self._look()
            tell(self.said, outcome.problem)
            be_high_enough(self, self.width())
            self.present.setFocus()
            self.present.selectAll()
            return
        self._window.said.say(outcome.note or say("Your password was changed."))
        self.accept()
        # All connections of this window would try the former one when they have to come back.
        self._window.another_floor_asked.emit(self._address.with_password(new).url)

    def _let_type(self, may: bool) -> None:
        self._is_busy = not may
        for part in (self.present, self.new, self.again, self.save):
            part.setEnabled(may)

    def done(self, result: int) -> None:
        """Close, and hold the passwords no longer."""
        super().done(result)
        for field_ in (self.present, self.new, self.again):
            field_.clear()
        self.deleteLater()
