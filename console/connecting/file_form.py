"""The half of the dialog for a floor in a file: which file, and what happens where there is none in it yet."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from console.connecting.form_rows import FormRows, line, note, tell
from console.words import say
from db.address import Address
from db.errors import CannotOpen


class FileForm(QWidget):
    """`changed` is emitted with everything typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = line(self)
        self.choose = QPushButton(say("C&hoose…"), self)
        self.choose.setAccessibleName(say("Choose the file of a floor"))
        self.choose.setAutoDefault(False)
        self.name = line(self, say("North floor"))
        self.about = note(self)
        rows = FormRows()
        rows.add(say("F&ile"), self.path, self.choose)
        self._name_label = rows.add(say("&Name of the new floor"), self.name)
        rows.add_below(self.about)
        rows.setRowStretch(rows.rowCount(), 1)
        self.setLayout(rows)
        self.path.textChanged.connect(self._say_what_stands_there)
        self.path.textEdited.connect(self.changed)
        self.choose.clicked.connect(self._choose)
        self._say_what_stands_there()

    def address(self) -> Address:
        """The address as typed.

        Raises:
            CannotOpen: no file is named.
        """
        if not self.path.text().strip():
            raise CannotOpen(say("Name the file of the floor, or choose it."))
        return Address("sqlite", path=self._file())

    def fill(self, address: Address) -> None:
        """Show an address."""
        self.path.setText(str(address.path))

    def go_to(self) -> None:
        """Put the cursor where something has to be corrected."""
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)
        self.path.selectAll()

    @property
    def makes_a_floor(self) -> bool:
        """Whether nothing is there yet, so that a floor would be made."""
        return bool(self.path.text().strip()) and not self._file().exists()

    def _file(self) -> Path:
        return Path(self.path.text().strip()).expanduser().absolute()

    def _say_what_stands_there(self) -> None:
        new = self.makes_a_floor
        tell(self.about, say("There is no such file yet. An empty floor is made in it.") if new else "")
        self.name.setVisible(new)
        self._name_label.setVisible(new)

    def _choose(self) -> None:
        # Not overwriting anything: a file that is there is opened, another is made.
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            say("The file of a floor"),
            self.path.text(),
            say("Floors (*.db *.sqlite);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.path.setText(chosen)
            self.changed.emit()
