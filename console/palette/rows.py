"""The lines of the palette as a list: name and state at the left, kind or key at the right, in words for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.delegates import glyphs
from console.palette.entry import Entry
from console.palette.thing_words import ThingWords, kind_word, thing_words
from console.store.floor import Floor
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font
from console.words import say

_EDGE: Final = 12
_GLYPH: Final = 10
_GAP: Final = 12
#: The name keeps this share of a line where the words beside it are long, per cent.
_NAME_PERCENT: Final = 55
_START: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: Shapes whose colour is not called as they are.
_GLYPH_COLOUR: Final = {"ringing": "on_contact", "offline": "aux", "scheduled": "quiet", "lost": "quiet"}
_NOWHERE: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class PaletteRows(QAbstractListModel):
    """The entries shown, best first; what is said of things is looked up when it is painted."""

    def __init__(self, floor: Floor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def add(self, entries: Sequence[Entry]) -> None:
        """Show these too, below what is there."""
        if entries:
            there = len(self.entries)
            self.beginInsertRows(_NOWHERE, there, there + len(entries) - 1)
            self.entries += entries
            self.endInsertRows()

    def words(self, entry: Entry) -> ThingWords:
        """What stands beside a name now."""
        if entry.reason:
            return ThingWords(entry.reason)
        if entry.thing is not None and entry.action is None and not entry.note:
            return thing_words(entry.thing, self._floor)
        return ThingWords(entry.note)

    def rowCount(self, _parent: _Index = _NOWHERE) -> int:
        """How many there are."""
        return len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """All of a line in words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(self.entries[index.row()])
        return None

    def spoken(self, entry: Entry) -> str:
        """A line as it is read aloud."""
        parts = [entry.label, kind_word(entry.kind), self.words(entry).note, entry.keys]
        if entry.reason:
            parts[1] = say("not possible")
        return ", ".join(filter(None, parts))


class PaletteRowDelegate(QStyledItemDelegate):
    """Paints one line."""

    def __init__(self, rows: PaletteRows, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self._font = text_font(TEXT_PT)
        self._small = text_font(HEADER_PT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """As high as a row of the tables; a line is cut, never wrapped."""
        return QSize(scaled(200), self.height())

    def height(self) -> int:
        """How high each line is, pixels."""
        return max(self._theme.row_height, QFontMetrics(self._font).height() + scaled(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint name, words and key."""
        entry = self._rows.entries[index.row()]
        words, place, colour = self._rows.words(entry), option.rect, self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.fillRect(place, colour("selection"))
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        quiet = colour("selection_text" if current else "quiet")
        ink = quiet if entry.reason else colour("selection_text" if current else "text")
        left, right = place.left() + scaled(_EDGE), place.right() - scaled(_EDGE)
        if words.glyph:
            side = scaled(_GLYPH)
            box = QRectF(left, place.center().y() - side / 2 + 0.5, side, side)
            tone = "selection_text" if current else _GLYPH_COLOUR.get(words.glyph, words.glyph)
            glyphs.draw(painter, words.glyph, box, colour(tone))
        left += scaled(_GLYPH + 8)
        painter.setPen(quiet)
        right = self._paint_end(painter, entry, QRect(left, place.top(), right - left, place.height()))
        self._paint_words(
            painter, entry, words.note, QRect(left, place.top(), right - left, place.height()), ink, quiet
        )
        painter.restore()

    def _paint_end(self, painter: QPainter, entry: Entry, room: QRect) -> int:
        """What stands at the end: the key of a command, or what kind of thing it is. Where the rest has to end."""
        text = entry.keys or ("" if entry.reason else kind_word(entry.kind))
        painter.setFont(self._small)
        painter.drawText(room, _END, text)
        wide = QFontMetrics(self._small).horizontalAdvance(text)
        return room.right() - wide - (scaled(_GAP) if text else 0)

    def _paint_words(self, painter: QPainter, entry: Entry, note: str, room: QRect, ink: Any, quiet: Any) -> None:
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        label = " ".join(entry.label.split())
        wanted = metrics.horizontalAdvance(label) + 1
        beside = metrics.horizontalAdvance(note) + scaled(_GAP) if note else 0
        most = room.width() - min(beside, room.width() * (100 - _NAME_PERCENT) // 100)
        wide = min(wanted, most)
        painter.setPen(ink)
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, wide)
        painter.drawText(QRect(room.left(), room.top(), wide, room.height()), _START, shown)
        left = room.left() + wide + scaled(_GAP)
        painter.setPen(quiet)
        rest = QRect(left, room.top(), room.right() - left, room.height())
        painter.drawText(rest, _START, metrics.elidedText(note, Qt.TextElideMode.ElideRight, rest.width()))
