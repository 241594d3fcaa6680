"""What dialogs that save a document have in common: where, in which form, and that it is recorded before it is written."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from console.acting.composing import ComposingDialog
from console.connecting.form_rows import FormRows
from console.document.keeping import Writing, Written
from console.export.last_folder import keep_folder, last_folder
from console.theme import Theme
from console.words import say, without_marks

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.document.contents import Contents
    from console.questions import Answer, Questions

_FORMS: Final = ("pdf", "html")


class Record(Protocol):
    """What is written down before a document is; two that differ in their id alone are equal."""

    def answer(self, connection: sa.Connection) -> Any:
        """Write it down, once. Called in the thread that asks."""


class SavingDialog(ComposingDialog):
    """Saves one document. `saved` carries a sentence; what goes wrong is said here.

    A subclass puts its boxes into `boxes` and ends its own making with `lay_out`; it says what is recorded (`record`), what
    is written when that is done (`made`), and what will be (`what`).
    """

    saved = Signal(object)

    def __init__(
        self, name: str, questions: Questions, settings: QSettings | None, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(say("Save as a document"), say("&Save"), theme, parent)
        self._questions, self._settings = questions, settings
        self._asked: int | None = None
        self._record: Record | None = None
        self._writing: Writing | None = None
        name = re.sub(r"[^\w-]", "-", without_marks(name))
        self.path = QLineEdit(str(last_folder(settings) / f"{name}.pdf"), self)
        self.choose = QPushButton(say("C&hoose…"), self)
        self.choose.setAutoDefault(False)
        self.forms = {"pdf": QRadioButton(say("&PDF, with numbered pages"), self)}
        self.forms["html"] = QRadioButton(say("&HTML, which screen readers and browsers read best"), self)
        self.boxes: tuple[QCheckBox, ...] = ()
        questions.answered.connect(self._take_answer)

    def record(self) -> Record:
        """What is written down first, as chosen now."""
        raise NotImplementedError

    def made(self, record: Any, value: Any) -> Contents:
        """The document, when `record` was written down and answered `value`."""
        raise NotImplementedError

    def what(self) -> str:
        """What will be saved, as a sentence."""
        raise NotImplementedError

    @property
    def file(self) -> Path:
        """The file that will be written."""
        return Path(self.path.text().strip()).expanduser()

    @property
    def form(self) -> str:
        """'pdf' or 'html'."""
        return "html" if self.forms["html"].isChecked() else "pdf"

    def accept(self) -> None:
        """Record it; the file is written when that is done."""
        if self._asked is not None or self._writing is not None:
            return
        record = self.record()
        # The same once more, after an answer that did not come, is recorded once.
        if self._record is None or self._record != record:
            self._record = record
        self._let_change(False)
        self._asked = self._questions.carry_out(self._record)

    def lay_out(self, why_no_boxes: str) -> None:
        """Put everything in its place; `why_no_boxes` is a sentence where the person may choose none of the boxes."""
        rows = FormRows()
        rows.add(say("Save &as"), self.path, self.choose)
        group = QButtonGroup(self)
        for choice in self.forms.values():
            group.addButton(choice)
            rows.add_below(choice)
        self.forms["pdf"].setChecked(True)
        for box in self.boxes:
            box.setChecked(not why_no_boxes)
            box.setEnabled(not why_no_boxes)
            box.setToolTip(why_no_boxes)
            rows.add_below(box)
            box.toggled.connect(self._look)
        self.column.addLayout(rows)
        self.finish()
        self.path.textChanged.connect(self._follow_name)
        self.choose.clicked.connect(self._choose_file)
        group.buttonToggled.connect(self._follow_form)
        self._look()

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._asked = None
        if answer.problem:
            self._let_change(True)
            words = say("Not saved: making it could not be recorded. {why}", why=answer.problem)
            self.say_outcome(words, problem=True)
            self.do_button.setEnabled(True)
            return
        self._writing = Writing(self.file, self.made(self._record, answer.value))
        self._writing.done.connect(self._after)
        self._writing.start()

    def _after(self, written: Written) -> None:
        self._writing, self._record = None, None
        self._let_change(True)
        if written.problem:
            self.say_outcome(written.problem, problem=True)
            self.do_button.setEnabled(True)
            return
        keep_folder(self._settings, written.path.parent)
        self.saved.emit(say("Saved {file}; that you made it is recorded.", file=written.path))
        super().accept()

    def _let_change(self, may: bool) -> None:
        for control in (self.path, self.choose, self.do_button, *self.forms.values()):
            control.setEnabled(may)

    def _follow_form(self) -> None:
        if self.file.name and self.file.suffix.lower() != f".{self.form}":
            self.path.setText(str(self.file.with_suffix(f".{self.form}")))
        self._look()

    def _follow_name(self) -> None:
        ends = self.file.suffix.lower().removeprefix(".") if self.file.name else ""
        if ends in _FORMS:
            self.forms[ends].setChecked(True)
        self._look()

    def _look(self) -> None:
        if not self.file.name or not self.path.text().strip():
            self.say_outcome(say("Give the file a name."), problem=True)
            return
        words = self.what()
        try:
            stands = self.file.exists()
        except (OSError, ValueError):
            stands = False
        if stands:
            words = say("{what} There is a file of this name; saving replaces it.", what=words)
        self.say_outcome(words)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            say("Save as"),
            self.path.text(),
            say("Documents (*.pdf *.html)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.path.setText(chosen)
