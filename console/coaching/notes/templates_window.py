"""All note templates in a window of its own: what each says, and for coaches and managers adding, changing, retiring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from console.coaching.act_row import ActRow
from console.coaching.notes import note_words as words_of
from console.coaching.notes.template_choice import Templates
from console.coaching.notes.template_dialog import TemplateDialog, template_readers
from console.coaching.notes.template_text import template_text
from console.panels.kept_place import kept_place
from console.theme import scaled
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.template_acts import ADD, BRING_BACK, RETIRE

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.queries.note_templates import TemplateShown


class TemplatesWindow(QWidget):
    """Enter changes the chosen one; it follows what others do while it is open."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        # A window of its own and no dialog: Enter belongs to the list.
        self.setWindowFlag(self.windowType().Window)
        self.setWindowTitle(say("Note templates"))
        self.setObjectName("note templates")
        self.resize(scaled(820), scaled(560))
        self._window = window
        self.templates = Templates(window, self, with_retired=True)
        about = QLabel(template_readers(), self)
        about.setWordWrap(True)
        self.said = QLabel(say("Reading…"), self)
        self.said.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(say("Note templates"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([say("Template"), say("Kind"), say("Standard")])
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("What it says"))
        self.row = ActRow(self, window.acts)
        self._make_acts()
        self._lay_out(about)
        self.templates.changed.connect(self._show)
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._change)
        window.floor_changed.connect(self.row.look)
        QShortcut(QKeySequence("Escape"), self, self.close)
        self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was closed is asked for now."""
        super().showEvent(event)
        self.templates.ask()
        self.list.setFocus()

    def chosen(self) -> TemplateShown | None:
        """The chosen template."""
        items = self.list.selectedItems()
        row_id = items[0].data(0, Qt.ItemDataRole.UserRole) if items else ""
        return next((one for one in self.templates.shown if one.id == row_id), None)

    def _make_acts(self) -> None:
        self.row.add(say("&Another template…"), self._add, self._why_not_anything, "Ctrl+N")
        self.row.add(say("&Change…"), self._change, self._why_not_change)
        self.row.add(say("&Retire"), self._retire, self._why_not_change, "Del")
        self.row.add(say("Bring bac&k"), self._bring_back, self._why_not_bring_back)
        self.row.add(say("C&lose"), self.close, lambda: "")

    def _lay_out(self, about: QLabel) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        column.addWidget(about)
        column.addWidget(self.said)
        column.addWidget(split, 1)
        column.addWidget(self.row)

    def _show(self) -> None:
        """Show them as they are now; who was chosen stays chosen."""
        before, shown = self.chosen_id, self.templates.shown
        self.said.setText(
            self.templates.problem
            or ("" if shown else say("There is none yet: “Another template…” adds one, or the editor of a note."))
        )
        self.said.setVisible(bool(self.said.text()))
        with kept_place(self.list):
            self._place(shown, before)
        self._show_chosen()

    def _place(self, shown: Sequence[TemplateShown], before: str) -> None:
        self.list.clear()
        for one in shown:
            name = say("{name} (retired)", name=one.name) if one.retired else one.name
            item = QTreeWidgetItem([name, words_of.kind_words(one.kind), one.standard or "–"])
            item.setData(0, Qt.ItemDataRole.UserRole, one.id)
            self.list.addTopLevelItem(item)
            if one.id == before:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        for column in range(3):
            self.list.resizeColumnToContents(column)

    def _show_chosen(self) -> None:
        one = self.chosen()
        if one is not None:
            self.chosen_id = one.id
        self.text.setPlainText(template_text(one) if one is not None else "")
        self.row.look()

    #: Who was chosen last: stays chosen while the list is made anew.
    chosen_id = ""

    def _add(self) -> None:
        self._window.escalating.composer.open("note template", [], lambda: TemplateDialog(self._window))

    def _change(self, *_what: object) -> None:
        one = self.chosen()
        if one is not None and not self._why_not_change():
            composer = self._window.escalating.composer
            composer.open("note template", [one.id], lambda: TemplateDialog(self._window, self._now(one)))

    def _now(self, one: TemplateShown) -> TemplateShown:
        """The template as it is known now: refused because somebody changed it, the dialog begins with what they wrote."""
        return next((now for now in self.templates.shown if now.id == one.id), one)

    def _retire(self) -> None:
        self._do(RETIRE, say("Retired; notes that began with it stay as they are."))

    def _bring_back(self) -> None:
        self._do(BRING_BACK, say("Brought back."))

    def _do(self, act: Act, done: str) -> None:
        one = self.chosen()
        if one is not None:
            self._window.said_acts.send(Command(act.kind, (Wanted(one.id),)), lambda _n: done)

    def _why_not_anything(self) -> str:
        return why_no_template_act(self._window)

    def _why_not_change(self) -> str:
        one = self.chosen()
        if one is None:
            return say("No template is chosen: go to one with the arrows.")
        return say("The template is retired; bring it back first.") if one.retired else self._why_not_anything()

    def _why_not_bring_back(self) -> str:
        one = self.chosen()
        if one is None:
            return say("No template is chosen: go to one with the arrows.")
        return self._why_not_anything() if one.retired else say("The template is not retired.")


def why_no_template_act(window: FloorWindow) -> str:
    """Why this person changes no template, as a sentence; '' where they may."""
    if window.rights.why_not(ADD, None):
        return say("A coach or a manager of the whole floor sees to templates.")
    return window.acts.why_not()
