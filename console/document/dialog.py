"""The dialog that saves a timeline as a document: where, in which form, and what may stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QWidget

from console.document.contents import Contents, Source, Told, contents
from console.document.keeping import ExportRecord
from console.document.saving_dialog import SavingDialog
from console.theme import Theme
from console.words import plural, say

if TYPE_CHECKING:
    from console.questions import Questions
    from console.selection import Selected


class DocumentDialog(SavingDialog):
    """Saves what `source` holds. `why_no_names` is a sentence where the person may not take names along."""

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
        super().__init__(source.title_without_customer, questions, settings, theme, parent)
        self._thing, self._source = thing, source
        self.customer = QCheckBox(say("What the &customer is called"), self)
        self.agent_names = QCheckBox(say("The names of &agents; else each has a letter"), self)
        self.notes = QCheckBox(say("&Notes as they were written"), self)
        self.boxes = (self.customer, self.agent_names, self.notes)
        self.lay_out(why_no_names)

    @property
    def told(self) -> Told:
        """What may stand in it, as chosen."""
        return Told(self.agent_names.isChecked(), self.customer.isChecked(), self.notes.isChecked())

    def record(self) -> ExportRecord:
        """Of which thing it is, and what may stand in it."""
        return ExportRecord(self._thing.kind, self._thing.id, self.form, self.told, len(self._source.entries))

    def made(self, record: ExportRecord, _value: object) -> Contents:
        """The timeline as it stood on screen."""
        return contents(self._source, record.told)

    def what(self) -> str:
        """How many entries."""
        return plural("%Ln entry(entries); that you make it is recorded.", len(self._source.entries))
