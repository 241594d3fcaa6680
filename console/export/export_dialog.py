"""The dialog that saves a table as a CSV file: where, which columns, and whether the file says itself what it is."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from console.connecting.fitting_scroll import FittingScroll
from console.export.last_folder import keep_folder, last_folder
from console.export.saving import Saved, Saving
from console.export.table_copy import TableCopy
from console.theme import scaled
from console.words import count, plural, say

if TYPE_CHECKING:
    from console.export.recording import Recording

_PROGRESS_MS = 100


class ExportDialog(QDialog):
    """Saves what `copy` holds. `saved` carries a sentence for the status bar; what goes wrong is said here."""

    saved = Signal(str)

    def __init__(
        self, copy: TableCopy, settings: QSettings | None, parent: QWidget, recording: Recording | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Export as CSV"))
        self._copy = copy
        copy.setParent(self)
        self._settings = settings
        self._asked_at = 0.0
        self._saving: Saving | None = None
        self._recording = recording
        #: Where nobody keeps a record it counts as written down.
        self._is_recorded = recording is None
        self.path = QLineEdit(str(last_folder(settings) / copy.file_name()), self)
        self.choose = QPushButton(say("C&hoose…"), self)
        self.as_shown = QRadioButton(say("As &shown, in this order"), self)
        self.all_columns = QRadioButton(say("&All columns"), self)
        self.about = QCheckBox(say("&Begin with lines that say what this is"), self)
        self.said = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        self.save = self.buttons.addButton(say("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._progress = QTimer(self)
        self._lay_out()
        self._connect()
        self._say_what_stands_there()
        copy.start()

    def _lay_out(self) -> None:
        what = QLabel(
            plural("%Ln row(s) of {table}, as they were when you asked.", self._copy.row_count, table=self._copy.what)
        )
        what.setWordWrap(True)
        label = QLabel(say("Save &as"), self)
        label.setBuddy(self.path)
        columns = QLabel(say("Columns"), self)
        note = QLabel(
            say(
                "Waits, moments and shares stand in columns of their own as well: seconds, UTC and parts of 1. Text that a"
                " spreadsheet would take for a formula begins with an apostrophe."
            ),
            self,
        )
        note.setWordWrap(True)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.path.setMinimumWidth(scaled(240))
        self.about.setToolTip(say("Floor, table, rows, order, moment and age of the data, above the titles."))
        self.path.setAccessibleName(say("Save as"))
        self.as_shown.setAccessibleName(say("Columns as shown, in this order"))
        self.as_shown.setChecked(True)
        group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setVerticalSpacing(scaled(8))
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.path, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(columns, 1, 0)
        for line, choice in enumerate((self.as_shown, self.all_columns, self.about), 1):
            grid.addWidget(choice, line, 1, 1, 2)
            if choice is not self.about:
                group.addButton(choice)
        content = QWidget(self)
        upper = QVBoxLayout(content)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(scaled(12))
        upper.addWidget(what)
        upper.addLayout(grid)
        upper.addWidget(note)
        upper.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        column.setSpacing(scaled(12))
        column.addWidget(FittingScroll(content, self), 1)
        column.addWidget(self.buttons)
        self.save.setDefault(True)

    def _connect(self) -> None:
        self.path.textChanged.connect(self._say_what_stands_there)
        self.choose.clicked.connect(self._choose_file)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._progress.setInterval(_PROGRESS_MS)
        self._progress.timeout.connect(self._say_progress)
        self._copy.ready.connect(self._write_if_asked)
        if self._recording is not None:
            self._recording.done.connect(self._after_recording)

    @property
    def file(self) -> Path:
        """The file that will be written."""
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")

    def _save(self) -> None:
        if not Path(self.path.text().strip()).name:
            self.said.setText(say("Give the file a name."))
            return
        self._asked_at = time.perf_counter()
        self._let_change(False)
        self._progress.start()
        if self._copy.is_ready:
            self._write_if_asked()

    def _write_if_asked(self) -> None:
        if not self._asked_at or self._saving is not None:
            return
        if self._recording is not None and not self._is_recorded:
            self._recording.start()
            return
        lines = self._copy.lines(all_columns=self.all_columns.isChecked(), with_about=self.about.isChecked())
        self._saving = Saving(self.file, lines)
        self._saving.done.connect(self._after)
        self._saving.start()

    def _after_recording(self, problem: str) -> None:
        """Write the file, or say why there is none: what is taken out stands in the record first."""
        if not problem:
            self._is_recorded = True
            self._write_if_asked()
            return
        self._progress.stop()
        self._asked_at = 0.0
        self._let_change(True)
        self.said.setText(problem)

    def _after(self, saved: Saved) -> None:
        took = time.perf_counter() - self._asked_at
        self._progress.stop()
        self._saving, self._asked_at = None, 0.0
        self._let_change(True)
        if saved.problem:
            self.said.setText(saved.problem)
            self.path.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        keep_folder(self._settings, saved.path.parent)
        rows, time_taken = self._copy.row_count, self.locale().toString(took, "f", 1)
        self.saved.emit(plural("Saved %Ln row(s) in {time} s: {file}", rows, time=time_taken, file=saved.path))
        self.accept()

    def _let_change(self, may: bool) -> None:
        for control in (self.path, self.choose, self.as_shown, self.all_columns, self.about, self.save):
            control.setEnabled(may)

    def _say_progress(self) -> None:
        if self._copy.is_ready:
            self.said.setText(say("Writing…"))
        else:
            done, rows = count(self._copy.gathered), count(self._copy.row_count)
            self.said.setText(say("Reading {done} of {all} rows…", done=done, all=rows))

    def _say_what_stands_there(self) -> None:
        try:
            stands = bool(self.path.text().strip()) and self.file.exists()
        except (OSError, ValueError):
            stands = False
        self.said.setText(say("There is a file of this name; saving replaces it.") if stands else "")

    def _choose_file(self) -> None:
        # Replacing is said in this dialog, while there is still time to choose another name.
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            say("Save as"),
            self.path.text(),
            say("Tables (*.csv)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.path.setText(chosen)
