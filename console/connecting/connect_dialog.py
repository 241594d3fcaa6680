"""The dialog that chooses which floor to look at, and stays until that one has really been opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.connecting.attempt import Attempt, Outcome, Wish
from console.connecting.file_form import FileForm
from console.connecting.fitting_scroll import FittingScroll
from console.connecting.form_rows import note, tell
from console.connecting.kept_passwords import Vault, system_vault
from console.connecting.recent_floors import RecentFloor, RecentFloors
from console.connecting.recent_list import RecentList
from console.connecting.server_form import ServerForm
from console.connecting.vault_check import VaultCheck, why_no_vault
from console.theme import Theme, scaled
from console.words import problem_words, say
from db.address import Address, default_url, parse
from db.errors import CannotOpen

_WIDTH: Final = 540
#: The most of a screen that the dialog may take.
_OF_THE_SCREEN: Final = 0.92


class ConnectDialog(QDialog):
    """`chosen` carries a `ChosenFloor` that was opened a moment ago; what goes wrong is said here, and all typed stays."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: QSettings | None,
        parent: QWidget | None = None,
        *,
        vault: Callable[[], Vault | None] = system_vault,
        why_no_vault: Callable[[], str] = why_no_vault,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Connect to a floor"))
        self._theme = theme
        self._vault = vault
        self._attempt: Attempt | None = None
        self._wish: Wish | None = None
        self.floors = RecentFloors(settings)
        self._content = QWidget(self)
        self.recent = RecentList(self.floors, self._content)
        self.shared = QRadioButton(say("&A shared floor, on PostgreSQL"), self)
        self.single = QRadioButton(say("A floor in a &file, for one desk"), self)
        self.server = ServerForm(self)
        self.file = FileForm(self)
        self.forms = QStackedWidget(self)
        self.said = note(self)
        self.buttons = QDialogButtonBox(self)
        self.connect_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.make_button = QPushButton(say("&Make a floor there"), self)
        self.cancel = self.buttons.addButton(say("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._connect_signals()
        self.file.path.setText(str(parse(default_url()).path or ""))
        self.shared.setChecked(True)
        self._kind_chosen()
        if self.floors.floors:
            self.show_recent(self.floors.floors[0])
        self._check = VaultCheck(why_no_vault)
        self._check.told.connect(self._let_remember)
        self._check.start()

    def _lay_out(self) -> None:
        kinds = QVBoxLayout()
        kinds.setSpacing(scaled(4))
        group = QButtonGroup(self)
        for button in (self.shared, self.single):
            group.addButton(button)
            kinds.addWidget(button)
        self.forms.addWidget(self.server)
        self.forms.addWidget(self.file)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.make_button.hide()
        self.make_button.setAutoDefault(False)
        upper = QVBoxLayout(self._content)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(scaled(14))
        upper.addWidget(self.recent)
        upper.addLayout(kinds)
        upper.addWidget(self.forms)
        upper.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        column.setSpacing(scaled(14))
        self._scroll = FittingScroll(self._content, self)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.said)
        column.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.buttons)
        self.connect_button.setDefault(True)

    def _connect_signals(self) -> None:
        self.shared.toggled.connect(self._kind_chosen)
        self.server.changed.connect(self._forget_what_was_said)
        self.file.changed.connect(self._forget_what_was_said)
        self.file.path.textChanged.connect(self._name_button)
        self.recent.picked.connect(self.show_recent)
        self.recent.opened.connect(self._open_recent)
        self.connect_button.clicked.connect(self._try)
        self.make_button.clicked.connect(self._make)
        self.buttons.rejected.connect(self.reject)

    def show_address(self, address: Address, *, kept: bool = False) -> None:
        """Put an address into the form."""
        if address.engine == "sqlite":
            self.file.fill(address)
            self.single.setChecked(True)
        else:
            self.server.fill(address, kept=kept)
            self.shared.setChecked(True)
        self._forget_what_was_said()

    def tell(self, sentence: str) -> None:
        """Say what is to be corrected."""
        self._say(sentence, trouble=True)

    def show_recent(self, floor: RecentFloor) -> None:
        """Put one of the floors chosen lately into the form."""
        self.show_address(parse(floor.url), kept=floor.kept)

    def reject(self) -> None:
        """Stop waiting for an answer; where none is awaited, close."""
        if self._attempt is None:
            super().reject()
            return
        self._attempt.give_up()
        self._attempt = None
        self._let_change(True)
        self._say(say("Stopped. Nothing was opened, and what was shown stays."))

    def _let_remember(self, why_not: str) -> None:
        self.server.let_remember(why_not)
        if self.isVisible():
            self._fit()

    def _kind_chosen(self) -> None:
        self.forms.setCurrentWidget(self.server if self.shared.isChecked() else self.file)
        self._forget_what_was_said()
        self._name_button()

    def _name_button(self) -> None:
        makes = self.single.isChecked() and self.file.makes_a_floor
        self.connect_button.setText(say("&Make it and connect") if makes else say("&Connect"))

    def _open_recent(self, floor: RecentFloor) -> None:
        self.show_recent(floor)
        self._try()

    def _try(self) -> None:
        self._begin(make=self.single.isChecked() and self.file.makes_a_floor)

    def _make(self) -> None:
        self._begin(make=True)

    def _begin(self, *, make: bool) -> None:
        if self._attempt is not None:
            return
        try:
            address = self.server.address() if self.shared.isChecked() else self.file.address()
        except CannotOpen as problem:
            self._complain(problem_words(problem), "")
            return
        remember = self.server.wants_remembering if self.shared.isChecked() else None
        self._wish = Wish(address, remember, make, self.file.name.text().strip() if self.single.isChecked() else "")
        self._attempt = Attempt(self._wish, self._vault)
        self._attempt.ended.connect(self._after)
        self._let_change(False)
        self._say(
            say("Making a floor at {where}.", where=address.shown)
            if make
            else say("Trying {where}.", where=address.shown)
        )
        self._attempt.start()

    def _after(self, outcome: Outcome) -> None:
        self._attempt = None
        self._let_change(True)
        if outcome.chosen is None:
            self.make_button.setVisible(outcome.no_floor)
            self._complain(outcome.sentence, outcome.about)
            return
        if outcome.note:
            self.server.remember.setChecked(False)
            self._say(outcome.note, trouble=True)
            self.connect_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._say("")
        self.floors.remember(outcome.chosen, kept=self._wish is not None and bool(self._wish.remember))
        self.accept()
        self.chosen.emit(outcome.chosen)

    def _let_change(self, may: bool) -> None:
        for part in (self.recent, self.shared, self.single, self.forms, self.connect_button, self.make_button):
            part.setEnabled(may)
        self.cancel.setText(say("Cancel") if may else say("Stop waiting"))
        if not may:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, sentence: str, about: str) -> None:
        self._say(sentence, trouble=True)
        if self.shared.isChecked():
            self.server.go_to(about)
        else:
            self.file.go_to()

    def _say(self, sentence: str, *, trouble: bool = False) -> None:
        palette = QPalette(self.said.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("urgent_text" if trouble else "text"))
        self.said.setPalette(palette)
        tell(self.said, sentence)
        self._fit()
        if trouble:
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.Alert))

    def _fit(self) -> None:
        """Be as high as all of it, where the screen has that much room."""
        upper, column = self._content.layout(), self.layout()
        assert upper is not None
        assert column is not None
        upper.activate()
        self._scroll.updateGeometry()
        column.activate()
        room = self.screen().availableGeometry()
        wanted = QSize(max(self.width(), scaled(_WIDTH)), self.sizeHint().height())
        self.resize(wanted.boundedTo(room.size() * _OF_THE_SCREEN))
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0:
            # A dialog that has grown past the lower edge would hide what it says, and its buttons.
            self.move(self.x(), max(room.top(), self.y() - below))

    def showEvent(self, event: QShowEvent) -> None:
        """Find the size, and put the cursor where something is missing."""
        super().showEvent(event)
        self._fit()
        if self.shared.isChecked():
            self.server.go_to("")
        else:
            self.file.go_to()

    def _forget_what_was_said(self) -> None:
        self.make_button.hide()
        tell(self.said, "")
