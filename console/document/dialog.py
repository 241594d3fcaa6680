"""The dialog that saves a timeline as a document: where, in which form, and what may stand in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QLineEdit, QPushButton, QRadioButton, QWidget

from console.acting.composing import ComposingDialog
from console.connecting.form_rows import FormRows
from console.document.contents import Source, Told, contents
from console.document.keeping import ExportRecord, Writing, Written
from console.theme import Theme
from console.words import plural, say

if TYPE_CHECKING:
    from console.questions import Answer, Questions
    from console.selection import Selected

_FOLDER: Final = "export/folder"
_FORMS: Final = ("pdf", "html")


class DocumentDialog(ComposingDialog):
    """Saves what `source` holds. `saved` carries a sentence; what goes wrong is said here.

    `why_no_names` is a sentence where the person may not take names along.
    """

    saved = Signal(object)

    def __init__(
        self,
        thing: Selected,
        source: Source,
        questions: Questions,
        settings: QSettings | None,
        why_no_names: str,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(say("Save as a document"), say("&Save"), theme, parent)
        self._thing, self._source, self._questions, self._settings = thing, source, questions, settings
        self._asked: int | None = None
        self._record: ExportRecord | None = None
        self._writing: Writing | None = None
        name = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in source.title_without_customer)
        self.path = QLineEdit(str(_folder(settings) / f"{name}.pdf"), self)
        self.choose = QPushButton(say("C&hoose…"), self)
        self.choose.setAutoDefault(False)
        self.forms = {"pdf": QRadioButton(say("&PDF, with numbered pages"), self)}
        self.forms["html"] = QRadioButton(say("&HTML, which screen readers and browsers read best"), self)
        self.customer = QCheckBox(say("What the &customer is called"), self)
        self.agent_names = QCheckBox(say("The names of &agents; else each has a letter"), self)
        self.notes = QCheckBox(say("&Notes as they were written"), self)
        self._lay_out(why_no_names)
        questions.answered.connect(self._take_answer)
        self._look()

    @property
    def told(self) -> Told:
        """What may stand in it, as chosen."""
        return Told(self.agent_names.isChecked(), self.customer.isChecked(), self.notes.isChecked())

    @property
    def file(self) -> Path:
        """The file that will be written."""
        return Path(self.path.text().strip()).expanduser()

    def accept(self) -> None:
        """Record it; the file is written when that is done."""
        if self._asked is not None or self._writing is not None:
            return
        form = "html" if self.forms["html"].isChecked() else "pdf"
        record = ExportRecord(self._thing.kind, self._thing.id, form, self.told, len(self._source.entries))
        # The same once more, after an answer that did not come, is recorded once.
        if self._record is None or replace(self._record, id=record.id) != record:
            self._record = record
        self._let_change(False)
        self._asked = self._questions.carry_out(self._record)

    def _lay_out(self, why_no_names: str) -> None:
        rows = FormRows()
        rows.add(say("Save &as"), self.path, self.choose)
        group = QButtonGroup(self)
        for choice in self.forms.values():
            group.addButton(choice)
            rows.add_below(choice)
        self.forms["pdf"].setChecked(True)
        for box in (self.customer, self.agent_names, self.notes):
            box.setChecked(not why_no_names)
            box.setEnabled(not why_no_names)
            box.setToolTip(why_no_names)
            rows.add_below(box)
            box.toggled.connect(self._look)
        self.column.addLayout(rows)
        self.finish()
        self.path.textChanged.connect(self._follow_name)
        self.choose.clicked.connect(self._choose_file)
        group.buttonToggled.connect(self._follow_form)

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
        assert self._record is not None
        self._writing = Writing(self.file, contents(self._source, self._record.told))
        self._writing.done.connect(self._after)
        self._writing.start()

    def _after(self, written: Written) -> None:
        self._writing, self._record = None, None
        self._let_change(True)
        if written.problem:
            self.say_outcome(written.problem, problem=True)
            self.do_button.setEnabled(True)
            return
        if self._settings is not None:
            self._settings.setValue(_FOLDER, str(written.path.parent))
        self.saved.emit(say("Saved {file}; that you made it is recorded.", file=written.path))
        super().accept()

    def _let_change(self, may: bool) -> None:
        for control in (self.path, self.choose, self.do_button, *self.forms.values()):
            control.setEnabled(may)

    def _follow_form(self) -> None:
        form = "html" if self.forms["html"].isChecked() else "pdf"
        if self.file.name and self.file.suffix.lower() != f".{form}":
            self.path.setText(str(self.file.with_suffix(f".{form}")))
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
        words = plural("%Ln entry(entries); that you make it is recorded.", len(self._source.entries))
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


def _folder(settings: QSettings | None) -> Path:
    last = settings.value(_FOLDER) if settings is not None else None
    if isinstance(last, str) and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
