"""The list of grants: in groups, each with its budget bar; what is chosen stays chosen while uses come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from console.authority.amounts import amount_words
from console.authority.grants import grant_words as words
from console.authority.grants.budget_bar import BAR, Bar, BudgetDelegate
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font
from console.words import count, say

if TYPE_CHECKING:
    from db.queries.authority_grants import GrantShown

_ID: Final = Qt.ItemDataRole.UserRole
_GROUP: Final = Qt.ItemDataRole.UserRole + 1
_WHO, _KIND, _BUDGET, _ONCE, _STANDS, _WHERE, _BY, _WHY = range(8)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: Words longer than so many pixels are cut; the tip has them whole.
_WIDEST: Final = 240


class GrantsTree(QTreeWidget):
    """`opened` says that Enter was pressed on a grant."""

    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self._shape: tuple[object, ...] = ()
        self._closed: set[str] = set(words.QUIET)
        self.setAccessibleName(say("Grants"))
        self.setHeaderLabels(
            [say("For"), say("Kind"), say("Budget"), say("At once"), say("Until"), say("Only in"), say("Given by"),
             say("Why")]
        )  # fmt: skip
        self.setItemDelegate(BudgetDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(scaled(12))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = self.header()
        header.setFont(text_font(HEADER_PT))
        header.setStretchLastSection(True)
        header.setMaximumSectionSize(scaled(420))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.headerItem().setTextAlignment(_ONCE, _RIGHT)
        self.itemActivated.connect(self._activated)
        self.itemCollapsed.connect(self._note_groups)
        self.itemExpanded.connect(self._note_groups)
        theme.changed.connect(self._forget_shape)

    def show_grants(
        self, grants: Sequence[GrantShown], group_of: Callable[[GrantShown], str], titles: Mapping[str, str], now: int
    ) -> None:
        """Show these in the groups of `titles`, in that order; `group_of` says which one a grant stands in."""
        groups: dict[str, list[GrantShown]] = {name: [] for name in titles}
        for grant in grants:
            groups[group_of(grant)].append(grant)
        shape = tuple((name, tuple(one.id for one in rows)) for name, rows in groups.items() if rows)
        if shape != self._shape:
            self._place(groups, shape)
        self.setColumnHidden(_WHERE, not any(words.where(grant) for grant in grants))
        for name, rows in groups.items():
            if rows:
                self._say_group(name, titles[name], rows, now)
            for grant in rows:
                self._say(self._items[grant.id], grant, now)
        self._fit()

    def chosen_ids(self) -> list[str]:
        """Ids of the grants chosen, from the top."""
        items = [item for item in self.selectedItems() if item.data(0, _ID) is not None]
        return [str(item.data(0, _ID)) for item in sorted(items, key=lambda one: self.visualItemRect(one).top())]

    def choose(self, grant_id: str) -> bool:
        """Choose a grant and bring it into sight; False where it does not stand here."""
        item = self._items.get(grant_id)
        if item is None:
            return False
        self.setCurrentItem(item)
        self.scrollToItem(item)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system alike."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_ids():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _place(self, groups: Mapping[str, Sequence[GrantShown]], shape: tuple[object, ...]) -> None:
        """Make the lines anew; what was chosen, and where the list stood, stays."""
        chosen, current = set(self.chosen_ids()), self.currentItem()
        at = None if current is None else current.data(0, _ID)
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for name, rows in groups.items():
            if not rows:
                continue
            top = QTreeWidgetItem(self)
            top.setData(0, _GROUP, name)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFirstColumnSpanned(True)
            for grant in rows:
                item = QTreeWidgetItem(top)
                item.setData(0, _ID, grant.id)
                self._items[grant.id] = item
            top.setExpanded(name not in self._closed)
        self._shape = shape
        for grant_id in chosen & self._items.keys():
            self._items[grant_id].setSelected(True)
        if at in self._items:
            self.setCurrentItem(self._items[at], 0, self.selectionModel().SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)
        self.blockSignals(False)
        self.itemSelectionChanged.emit()

    def _say_group(self, name: str, title: str, rows: Sequence[GrantShown], now: int) -> None:
        top = self._items[rows[0].id].parent()
        assert top is not None
        top.setText(0, title)
        top.setFont(0, text_font(TEXT_PT, strong=True))
        quiet = all(words.stage(one, now) in words.QUIET for one in rows)
        top.setForeground(0, QBrush(self._theme.colour("quiet" if quiet else "text")))
        top.setData(0, Qt.ItemDataRole.AccessibleTextRole, title)

    def _say(self, item: QTreeWidgetItem, grant: GrantShown, now: int) -> None:
        found = words.stage(grant, now)
        urgent, over = words.is_urgent(grant, now), found in words.QUIET
        texts = {
            _WHO: words.receiver(grant),
            _KIND: grant.kind_name,
            _ONCE: amount_words(grant.per_use, grant.measure, grant.currency),
            _STANDS: words.stands(grant, now),
            _WHERE: words.where(grant),
            _BY: words.given_by(grant),
            _WHY: grant.reason or "",
        }
        left = words.used_words(grant)
        nearly = found in ("nearly", "used_up")
        bar = Bar(grant.budget, grant.spent, grant.reserved, left, nearly, over)
        for column, text in texts.items():
            if item.text(column) != text:
                item.setText(column, text)
            item.setForeground(column, QBrush(self._theme.colour("quiet" if over else "text")))
        if item.data(_BUDGET, BAR) != bar:
            item.setData(_BUDGET, BAR, bar)
            item.setData(_BUDGET, Qt.ItemDataRole.AccessibleTextRole, left)
        item.setTextAlignment(_ONCE, _RIGHT)
        item.setForeground(
            _STANDS, QBrush(self._theme.colour("urgent_text" if urgent else "quiet" if over else "text"))
        )
        item.setFont(_STANDS, text_font(TEXT_PT, strong=urgent or found == "waiting"))
        tip = self._tip(grant, now)
        for column in range(self.columnCount()):
            item.setToolTip(column, tip)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, tip.replace("\n", ", "))

    def _tip(self, grant: GrantShown, now: int) -> str:
        name = say("Grant G-{n}: {what}", n=count(grant.number), what=words.called(grant))
        lines = [name, words.used_words(grant), words.uses_words(grant), words.stands(grant, now), words.where(grant),
                 words.given_by(grant), grant.reason or ""]  # fmt: skip
        return "\n".join(filter(None, lines))

    def _fit(self) -> None:
        """Columns as wide as their words, the longest cut."""
        for column in range(_WHY):
            wide = min(self.sizeHintForColumn(column), self.header().maximumSectionSize())
            if column in (_WHO, _WHERE, _BY):
                wide = min(wide, scaled(_WIDEST))
            wide = max(wide, self.header().sectionSizeHint(column))
            if wide > self.columnWidth(column) or wide < self.columnWidth(column) - scaled(80):
                self.setColumnWidth(column, wide)

    def _activated(self, _item: QTreeWidgetItem, _column: int) -> None:
        if self.chosen_ids():
            self.opened.emit()

    def _note_groups(self, _item: QTreeWidgetItem) -> None:
        tops = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        for top in _there(tops):
            name = str(top.data(0, _GROUP))
            (self._closed.discard if top.isExpanded() else self._closed.add)(name)

    def _forget_shape(self) -> None:
        self._shape = ()


def _there(items: Iterable[Any]) -> list[QTreeWidgetItem]:
    return [item for item in items if item is not None]
