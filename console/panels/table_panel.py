"""A panel with one table of the floor, its filter, and in words what is missing when there is nothing to show."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from console.models.columns import TableSpec
from console.models.table_model import FloorTableModel
from console.panels.floor_panel import FloorPanel
from console.panels.floor_table import FloorTable
from console.selection import Selected, Selection
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.theme import Theme
from console.views.view_words import why_nothing
from console.words import count, say

#: A table whose order came to rest this long ago takes a change at once, seconds; a busy one settles by the clock.
SETTLE_S: Final = 0.25
#: With fewer rows than this on screen a table is not read but scrolled.
_ROWS_READ: Final = 3


class TablePanel(FloorPanel):
    """One table with its filter line, which appears with '/' and goes with Escape.

    The one row selected in it becomes the thing chosen in `selection`; Enter or a double click opens it.
    """

    def __init__(self, floor: Floor, spec: TableSpec, theme: Theme, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._problem = ""
        self._settled_at = 0.0
        self._loaded = False
        self.selection = Selection(self)
        self.title = spec.name
        self.model = FloorTableModel(floor, spec, self)
        self.table = FloorTable(self.model, theme, self)
        self.table.setAccessibleName(spec.name)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(say("Filter {table}", table=spec.name))
        self.filter.setPlaceholderText(say("Filter; Escape shows all"))
        self.filter.setClearButtonEnabled(True)
        self.filter.hide()
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._choose_selected)
        self.table.activated.connect(self._open)
        self.table.nothing_chosen.connect(self._let_go)
        self._say_why_empty()

    def tables(self) -> Iterable[TablePanel]:
        """Itself."""
        return (self,)

    def take(self, touched: Touched) -> None:
        """Show what the feed brought."""
        self._loaded = self._loaded or touched.everything
        self.model.take(touched)
        if touched.everything or touched.regrouped:
            self._say_why_empty()
            self.update_title()
        elif self.model.concerns(touched) and time.monotonic() - self._settled_at > SETTLE_S:
            self.settle()

    def show_view(self) -> None:
        """Another view is on: show what belongs to it."""
        self.model.show_view()
        self._say_why_empty()
        self.update_title()

    def settle(self) -> None:
        """Put the rows into order, unless the pointer is at them."""
        if self.model.settle(hold=self.table.is_held):
            self._settled_at = time.monotonic()

    def tick(self) -> None:
        """Let durations go on."""
        self.model.tick()
        if not self.model.rowCount():
            self._say_why_empty()
        self.update_title()

    def set_stale(self, stale: bool) -> None:
        """Mark the table while the data is old."""
        self.table.floor_header.set_stale(stale)

    def show_problem(self, sentence: str) -> None:
        """Where nothing was read yet: say why in place of the rows."""
        self._problem = sentence
        self._say_why_empty()

    def set_in_front(self, in_front: bool) -> None:
        """Announce changes of rows only while somebody can see them."""
        self.table.in_front = in_front

    def start_filter(self) -> None:
        """Show the filter line and put the cursor into it."""
        self.filter.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def give_keyboard(self) -> None:
        """Put the keyboard into the table, on its first row if it was never there."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        chosen = self.table.selectionModel()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            chosen.setCurrentIndex(self.model.index(0, 0), chosen.SelectionFlag.NoUpdate)

    def stop_filter(self) -> None:
        """Show all rows again."""
        self.filter.clear()
        self.filter.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def what(self) -> str:
        """What the table shows, without figures: 'Contacts in Billing with “refund”'."""
        needle = self.filter.text().strip()
        return say("{table} with “{text}”", table=self.whose(), text=needle) if needle else self.whose()

    def whose(self) -> str:
        """What the table shows but for the filter."""
        return self.model.spec.name

    def heading(self) -> str:
        """What the panel's title says now."""
        if self.in_view:
            return say(
                "{table} in the view: {shown} of {total}",
                table=self.model.spec.name,
                shown=count(self.model.rowCount()),
                total=count(self.model.on_floor),
            )
        shown, total = self.model.rowCount(), self.model.total
        if shown == total:
            return f"{self.model.spec.name}: {count(total)}" if total else self.model.spec.name
        return say("{table}: {shown} of {total}", table=self.model.spec.name, shown=count(shown), total=count(total))

    @property
    def in_view(self) -> bool:
        """Whether a view is on, so that what stands here may be less than the floor has."""
        return self._loaded and not self.model.floor.view.filter.is_empty

    def update_title(self) -> None:
        """Tell the dock when the title says something else."""
        self.say_title(self.heading())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape ends the filter; down and Enter go into the table."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.stop_filter()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def readable_height(self) -> int:
        """Room for the titles and some rows."""
        return (
            self.table.minimumSizeHint().height() + (_ROWS_READ - 1) * self.table.verticalHeader().defaultSectionSize()
        )

    def open_current(self) -> None:
        """Go to the details of the current row."""
        if self.table.currentIndex().isValid():
            self._open(self.table.currentIndex())

    def _choose_selected(self) -> None:
        # A row that leaves the table takes its selection along; what the person reads about it has to stay.
        if self.table.selected_count() == 1:
            self.selection.choose(Selected(self.model.spec.table, self.table.selected_ids()[0]))

    def _let_go(self) -> None:
        self.selection.let_go(self.model.spec.table)

    def _open(self, index: QModelIndex) -> None:
        self.selection.open(Selected(self.model.spec.table, self.model.id_at(index.row())))

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_why_empty()
        self.update_title()

    def _say_why_empty(self) -> None:
        if not self._loaded:
            words = self._problem or say("Reading the floor…")
        elif self.model.needle:
            words = say("Nothing here has “{text}” in it. Escape shows all.", text=self.filter.text().strip())
        elif self.in_view and self.model.view_hides_all:
            words = why_nothing(self.model.floor.view)
        else:
            words = self._empty
        self.table.empty_words = words
        self.table.viewport().update()
