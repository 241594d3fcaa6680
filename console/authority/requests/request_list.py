"""Requests as rows: what waits, next due first and with a countdown, and more quietly what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from console.authority.requests.request_words import amount_of, decided_by, due_words, over_words, what_came
from console.clock_words import moment
from console.delegates.row_ground import paint_row_ground
from console.handover.lines_view import RowDelegate, quiet_rows
from console.theme import Theme, scaled
from console.words import contact_number, say

if TYPE_CHECKING:
    from db.queries.authority_requests import RequestShown

_ID: Final = Qt.ItemDataRole.UserRole
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DUE, _AMOUNT, _OVER = 0, 4, 5
_MOST_ROWS: Final = 12
#: Between an amount and the next column, pixels.
_GAP: Final = 8


class _AmountRows(RowDelegate):
    """Amounts stand at the right, and a little off what follows."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell, and in it the words with a gap after them."""
        if index.column() == _AMOUNT:
            whole = QStyleOptionViewItem(option)
            self.initStyleOption(whole, index)
            paint_row_ground(painter, whole, self._theme)
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(0, 0, -scaled(_GAP), 0)
        super().paint(painter, option, index)


class RequestList(QTreeWidget):
    """Rows keep their place and choice when figures change. `chosen_changed` says that another one is chosen."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme, title: str, titles: Sequence[str], stretched: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.requests: list[RequestShown] = []
        self.setAccessibleName(title)
        self.setColumnCount(len(titles))
        self.setHeaderLabels(list(titles))
        quiet_rows(self, theme)
        self.setItemDelegate(_AmountRows(theme, self))
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(self.chosen_changed)

    @property
    def chosen(self) -> RequestShown | None:
        """The one that is chosen."""
        item = self.currentItem()
        wanted = None if item is None or not item.isSelected() else item.data(0, _ID)
        return next((request for request in self.requests if request.id == wanted), None)

    def cells(self, request: RequestShown, now: int) -> tuple[str, ...]:
        """What its columns say at `now` (UTC microseconds)."""
        raise NotImplementedError

    def show_requests(self, requests: Sequence[RequestShown], now: int) -> None:
        """Show these; what is chosen stays chosen, and when it is gone its neighbour is."""
        former, current = self.chosen, self.currentItem()
        at = 0 if current is None else self.indexOfTopLevelItem(current)
        same = [one.id for one in self.requests] == [one.id for one in requests]
        self.requests = list(requests)
        if not same:
            with QSignalBlocker(self):
                self.clear()
                for request in self.requests:
                    item = QTreeWidgetItem(self)
                    item.setData(0, _ID, request.id)
                self._choose(None if former is None else former.id, at)
        self.tick(now)
        self._fit()
        self.chosen_changed.emit()

    def _fit(self) -> None:
        """As high as it has rows, up to some."""
        rows = min(_MOST_ROWS, max(1, len(self.requests)))
        beside = self.header().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(beside + rows * self._theme.row_height)

    def tick(self, now: int) -> None:
        """Let countdowns go on."""
        for place, request in enumerate(self.requests):
            item = self.topLevelItem(place)
            if item is not None:
                for column, text in enumerate(self.cells(request, now)):
                    if item.text(column) != text:
                        item.setText(column, text)
                        item.setToolTip(column, text)
                self.paint(item, request, now)

    def paint(self, item: QTreeWidgetItem, request: RequestShown, now: int) -> None:
        """How loudly a row speaks."""

    def choose(self, request_id: str) -> None:
        """Choose one."""
        self._choose(request_id, 0)

    def _choose(self, wanted: str | None, at: int) -> None:
        places = [place for place, request in enumerate(self.requests) if request.id == wanted]
        if self.requests:
            place = places[0] if places else min(at, len(self.requests) - 1)
            item = self.topLevelItem(max(0, place))
            if item is not None and (places or self.chooses_first):
                self.setCurrentItem(item)

    #: Whether one is always chosen.
    chooses_first = True


class WaitingList(RequestList):
    """What waits for an approval."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        titles = [say("Due"), say("Agent"), say("Contact"), say("Kind"), say("Amount"), say("How far over")]
        super().__init__(theme, say("Requests that wait for an approval"), titles, _OVER, parent)
        self.headerItem().setTextAlignment(_AMOUNT, _RIGHT)

    def cells(self, request: RequestShown, now: int) -> tuple[str, ...]:
        """Until when, who, for whom, what, how much, how far over what."""
        over = over_words(request)
        if request.state == "second":
            over = say("second approval: {over}", over=over)
        return (
            due_words(request.due_at, now),
            request.agent,
            contact_number(request.contact),
            request.kind,
            amount_of(request, request.amount),
            over,
        )

    def paint(self, item: QTreeWidgetItem, request: RequestShown, now: int) -> None:
        """What is overdue is strong and in the colour of trouble; amounts are strong."""
        overdue = request.due_at < now
        for column, strong in ((_DUE, overdue), (_AMOUNT, True)):
            font = item.font(column)
            if font.bold() != strong:
                font.setBold(strong)
                item.setFont(column, font)
        item.setForeground(_DUE, QBrush(self._theme.colour("urgent_text" if overdue else "text")))
        item.setTextAlignment(_AMOUNT, _RIGHT)


class DecidedList(RequestList):
    """What was decided lately."""

    chooses_first = False

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        titles = [
            say("When"),
            say("Agent"),
            say("Contact"),
            say("Kind"),
            say("Amount"),
            say("Decided"),
            say("And then"),
        ]
        super().__init__(theme, say("Requests decided in the last 24 hours"), titles, 6, parent)
        self.headerItem().setTextAlignment(_AMOUNT, _RIGHT)

    def cells(self, request: RequestShown, now: int) -> tuple[str, ...]:
        """When, for whom, what, by whom, and what came of it."""
        when = "" if request.decided_at is None else moment(request.decided_at, now, seconds=False)
        return (
            when,
            request.agent,
            contact_number(request.contact),
            request.kind,
            amount_of(request, request.amount),
            decided_by(request),
            what_came(request, now),
        )

    def paint(self, item: QTreeWidgetItem, request: RequestShown, now: int) -> None:
        """All of it is quiet."""
        quiet = QBrush(self._theme.colour("quiet"))
        for column in range(self.columnCount()):
            item.setForeground(column, quiet)
        item.setTextAlignment(_AMOUNT, _RIGHT)
