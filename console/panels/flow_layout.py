"""A layout of one line that becomes two or more where there is no room for all, before anything is cut."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from console.panels.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """Puts its widgets side by side, each between its least and its usual width, and wraps where they do not fit.

    The lines stay where they are while only words change: they are divided by the width there is and by the least widths.
    """

    def __init__(self, across: int, down: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = across
        self._down = down
        #: Where the lines end, by the room there was.
        self._divided: dict[int, tuple[int, ...]] = {}

    def heightForWidth(self, width: int) -> int:
        """How high it is in so many pixels of width."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self._down * (len(lines) - 1)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        return QSize(self._usual(self._items), _height(self._items))

    def minimumSize(self) -> QSize:
        """As wide as the widest alone has to be."""
        return QSize(max((_least(item) for item in self._items), default=0), _height(self._items))

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        leftward = owner is not None and owner.isRightToLeft()
        top = rect.top()
        for line in self._lines(rect.width()):
            left, height = 0, _height(line)
            for item, width in zip(line, self._widths(line, rect.width()), strict=True):
                x = rect.right() + 1 - left - width if leftward else rect.left() + left
                item.setGeometry(QRect(x, top, width, height))
                left += width + self._across
            top += height + self._down

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """The lines for so much room; the same as before while the least widths still fit."""
        kept = self._divided.get(room)
        lines = self._parted(kept) if kept is not None and kept[-1] == len(self._items) else None
        if lines is None or any(self._narrowest(line) > room and len(line) > 1 for line in lines):
            self._divided.clear()
            self._divided[room] = self._best_ends(room)
            lines = self._parted(self._divided[room])
        return lines

    def _best_ends(self, room: int) -> tuple[int, ...]:
        """Where lines end so that there are as few as can be, and of those ways the one in which least is cut."""
        ends, line = list[int](), list[QLayoutItem]()
        for place, item in enumerate(self._items):
            if line and self._narrowest([*line, item]) > room:
                ends.append(place)
                line = []
            line.append(item)
        count = len(self._items)
        ways = [(*inner, count) for inner in combinations(range(1, count), len(ends))] or [(count,)]
        fitting = [way for way in ways if all(self._narrowest(line) <= room for line in self._parted(way))]
        # Of ways that are equally good the first lines are the full ones.
        return min([(*ends, count), *fitting], key=lambda way: self._cut(way, room))

    def _cut(self, ends: Sequence[int], room: int) -> int:
        return sum(max(0, self._usual(line) - room) for line in self._parted(ends))

    def _parted(self, ends: Sequence[int]) -> list[list[QLayoutItem]]:
        return [self._items[start:end] for start, end in pairwise((0, *ends))]

    def _widths(self, line: Sequence[QLayoutItem], room: int) -> list[int]:
        """The usual widths; where they are too many, those that can give way share what is missing."""
        missing = self._usual(line) - room
        can_give = [item.sizeHint().width() - _least(item) for item in line]
        whole = sum(can_give)
        if missing <= 0 or not whole:
            return [item.sizeHint().width() for item in line]
        share = min(1.0, missing / whole)
        return [item.sizeHint().width() - round(given * share) for item, given in zip(line, can_give, strict=True)]

    def _usual(self, line: Sequence[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self._across * max(0, len(line) - 1)

    def _narrowest(self, line: Sequence[QLayoutItem]) -> int:
        return sum(map(_least, line)) + self._across * (len(line) - 1)


def _least(item: QLayoutItem) -> int:
    return item.minimumSize().width()


def _height(line: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
