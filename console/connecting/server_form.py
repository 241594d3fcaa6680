"""The half of the dialog for a shared floor: server, port, database, name, password, and how safe the way there is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from console.connecting.form_rows import FormRows, line, note, tell
from console.theme import scaled
from console.words import say
from db.address import POSTGRESQL_PORT, Address, parse
from db.errors import CannotOpen

_URLS: Final = ("postgresql://", "postgres://", "postgresql+psycopg://")
_MODE: Final = "sslmode"
_SIGNED: Final = "sslrootcert"
#: What is taken where the address says nothing; see `db.secure_link`.
_CHECKED: Final = "verify-full"


class ServerForm(QWidget):
    """`changed` is emitted with everything typed. A whole address may be put into the server's field."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._options: tuple[tuple[str, str], ...] = ()
        self._mode = _CHECKED
        self.server = line(self, say("db.example.org, or a whole address"))
        self.port = line(self, str(POSTGRESQL_PORT))
        self.database = line(self)
        self.user = line(self, say("your account on this machine"))
        self.password = line(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_password = QPushButton(say("Sho&w"), self)
        self.remember = QCheckBox(say("&Remember the password in the system's keyring"), self)
        self.why_not = note(self)
        self.security = QComboBox(self)
        self.signed = line(self, say("those this system trusts"))
        self.choose = QPushButton(say("C&hoose…"), self)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.port.setMinimumWidth(0)
        self.port.setMaximumWidth(scaled(90))
        self.port.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.show_password.setCheckable(True)
        self.show_password.setAccessibleName(say("Show the password"))
        self.show_password.setAutoDefault(False)
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(say("Choose a file of trusted certificates"))
        self.show_password.toggled.connect(self._show_password)
        self.choose.clicked.connect(self._choose_certificates)
        self.remember.setEnabled(False)
        for mode, text in (
            (_CHECKED, say("Encrypted, and the certificate is checked")),
            ("require", say("Encrypted, the certificate is not checked")),
            ("disable", say("Not encrypted: only in a network you trust")),
        ):
            self.security.addItem(text, mode)
        self.server.editingFinished.connect(self._take_address)
        for field in self._lines():
            field.textEdited.connect(self.changed)
        self.server.textChanged.connect(self._say_what_applies)
        self.security.setPlaceholderText(say("not needed: it stays on this machine"))
        self.security.activated.connect(self._choose_mode)

    def _lay_out(self) -> None:
        rows = FormRows()
        rows.add(say("&Server"), self.server)
        rows.add(say("P&ort"), self.port)
        rows.add(say("&Database"), self.database)
        rows.add(say("&User name"), self.user)
        rows.add(say("&Password"), self.password, self.show_password)
        rows.add_below(self.remember)
        rows.add_below(self.why_not)
        rows.add(say("S&ecurity"), self.security)
        rows.add(say("Cer&tificates"), self.signed, self.choose)
        self.setLayout(rows)

    def address(self) -> Address:
        """The address as typed.

        Raises:
            CannotOpen: something is missing or is no number.
        """
        self._take_address()
        if not self.server.text().strip():
            raise CannotOpen(say("Give the name of the server."))
        if not self.database.text().strip():
            raise CannotOpen(say("Give the name of the database."))
        typed = self.port.text().strip() or str(POSTGRESQL_PORT)
        if not typed.isascii() or not typed.isdigit() or not 0 < int(typed) < 65536:
            raise CannotOpen(say("The port is a number between 1 and 65535."))
        return Address(
            "postgresql",
            host=self.server.text().strip(),
            port=int(typed),
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            password=self.password.text(),
            options=self._all_options(),
        )

    def fill(self, address: Address, *, kept: bool = False) -> None:
        """Show an address; `kept` says that the keyring has its password."""
        options = dict(address.options)
        mode, signed = options.pop(_MODE, _CHECKED), options.pop(_SIGNED, "")
        self._options = tuple(options.items())
        self.server.setText(address.host)
        self.port.setText("" if address.port == POSTGRESQL_PORT else str(address.port))
        self.database.setText(address.database)
        self.user.setText(address.user)
        self.password.setText(address.password)
        self._show_kept(kept and not self.why_not.text())
        if self.security.findData(mode) < 0:
            self.security.addItem(mode, mode)
        self._mode = mode
        self.signed.setText(signed)
        self._say_what_applies()

    def let_remember(self, why_not: str) -> None:
        """Offer to remember passwords; or say why that cannot be."""
        self.remember.setEnabled(not why_not)
        tell(self.why_not, why_not)
        if why_not:
            self._show_kept(False)

    @property
    def wants_remembering(self) -> bool | None:
        """Whether the password is to be kept; None where nothing can be."""
        return self.remember.isChecked() if self.remember.isEnabled() else None

    def go_to(self, about: str) -> None:
        """Put the cursor where something has to be corrected; the first empty field where nobody knows."""
        named = {
            "host": self.server,
            "port": self.port,
            "user": self.user,
            "password": self.password,
            "database": self.database,
        }
        needed = (self.server, self.database, self.user, self.password)
        field = named.get(about) or next((field for field in needed if not field.text()), self.server)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _show_kept(self, kept: bool) -> None:
        self.password.setPlaceholderText(say("kept in the keyring") if kept else "")
        self.remember.setChecked(kept)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.server, self.port, self.database, self.user, self.password, self.signed

    def _all_options(self) -> tuple[tuple[str, str], ...]:
        signed = self.signed.text().strip()
        made = list(self._options)
        if self._mode != _CHECKED:
            made.append((_MODE, self._mode))
        if signed and self.signed.isEnabled():
            made.append((_SIGNED, signed))
        return tuple(made)

    def _take_address(self) -> None:
        """Spread a whole address over the fields."""
        typed = self.server.text().strip()
        if not typed.startswith(_URLS):
            return
        try:
            address = parse(typed)
        except CannotOpen:
            return
        password = address.password or self.password.text()
        with QSignalBlocker(self.server):
            self.fill(replace(address, password=password))
        self.changed.emit()

    def _say_what_applies(self) -> None:
        remote = Address("postgresql", host=self.server.text().strip() or "elsewhere").is_remote
        self.security.setEnabled(remote)
        self.security.setCurrentIndex(self.security.findData(self._mode) if remote else -1)
        self.signed.setEnabled(remote and self._mode in (_CHECKED, "verify-ca"))
        self.choose.setEnabled(self.signed.isEnabled())

    def _choose_mode(self, index: int) -> None:
        self._mode = str(self.security.itemData(index))
        self._say_what_applies()
        self.changed.emit()

    def _show_password(self, shown: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _choose_certificates(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, say("Trusted certificates"), self.signed.text())
        if chosen:
            self.signed.setText(chosen)
            self.changed.emit()
