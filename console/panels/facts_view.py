"""The facts of the chosen thing in columns; each is read with the keyboard and explains itself as figures elsewhere do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.delegates import glyphs
from console.delegates.cell import GLYPH
from console.detail.fact import Fact
from console.explanation import Explanation
from console.panels.explained_figure import RING, ExplainedFigure
from console.store.floor import Floor
from console.theme import TEXT_PT, Theme, scaled, text_font

#: A column of facts is at least so wide, in digits.
_COLUMN: Final = 20
_GAP: Final = 8
_GLYPH_COLOUR: Final = {
    "ringing": "on_contact",
    "offline": "aux",
    "escalation": "urgent",
    "scheduled": "quiet",
    "lost": "quiet",
    "stuck": "urgent",
}
_TONES: Final = {"text": "text", "quiet": "quiet", "urgent": "urgent_text"}


class FactsView(QWidget):
    """All facts of one thing; Tab reaches them, arrows go from one to the next.

    `explanation_asked` says that Enter was pressed on the one that has the keyboard.
    """

    explanation_asked = Signal()
    #: The fact that has the keyboard now, a widget.
    looked_at = Signal(object)

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._floor = floor
        self._theme = theme
        self._items: list[FactItem] = []
        self._shown = 0
        self._entrance: FactItem | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    @property
    def facts(self) -> list[Fact]:
        """What is shown."""
        return [item.fact for item in self._items[: self._shown] if item.fact is not None]

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in this order."""
        while len(self._items) < len(facts):
            self._items.append(self._item())
        moved = len(facts) != self._shown
        for item, fact in zip(self._items, facts, strict=False):
            moved |= item.show_fact(fact)
        for item in self._items[len(facts) :]:
            item.hide()
        self._shown = len(facts)
        if moved:
            self._place()
            self.updateGeometry()
        if self._entrance is None or not self._entrance.isVisibleTo(self):
            self._let_in(self._items[0] if facts else None)

    def heightForWidth(self, width: int) -> int:
        """As high as its rows at this width."""
        rows = self._rows(width)
        return len(rows) * self._row_height() + _GAP // 2 if rows else 0

    def hasHeightForWidth(self) -> bool:
        """Fewer columns make more rows."""
        return True

    def sizeHint(self) -> QSize:
        """Three columns."""
        width = 3 * self._column_width()
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(self._column_width() // 2, self.heightForWidth(self.width()) if self.width() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts into as many columns as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _item(self) -> "FactItem":
        item = FactItem(self._floor, self._theme, self)
        item.stepped.connect(self._step)
        item.asked.connect(self.explanation_asked)
        item.entered.connect(self._entered)
        return item

    def _column_width(self) -> int:
        return QFontMetrics(text_font(TEXT_PT)).horizontalAdvance("0") * _COLUMN + 2 * RING

    def _row_height(self) -> int:
        return QFontMetrics(text_font(TEXT_PT)).height() + 2 * RING

    def _rows(self, width: int) -> list[list[tuple["FactItem", int]]]:
        """The items of each row with the number of columns each takes."""
        columns = max(1, width // self._column_width())
        rows: list[list[tuple[FactItem, int]]] = []
        left = 0
        for item in self._items[: self._shown]:
            span = _span(item.fact, columns)
            if left < span:
                rows.append([])
                left = columns
            rows[-1].append((item, span))
            left -= span
        return rows

    def _place(self) -> None:
        width, height = self.width(), self._row_height()
        columns = max(1, width // self._column_width())
        share = (width - _GAP) // columns
        top = _GAP // 2
        for row in self._rows(width):
            column = 0
            for place, (item, span) in enumerate(row):
                # The last of a row takes what is left of it: names are cut as late as can be.
                room = (columns - column if place == len(row) - 1 else span) * share
                left = _GAP - RING + column * share
                if self.isRightToLeft():
                    left = width - left - room + _GAP
                item.setGeometry(QRect(left, top, room - _GAP, height))
                item.show()
                column += span
            top += height

    def _step(self, step: int) -> None:
        shown = self._items[: self._shown]
        here = next((place for place, item in enumerate(shown) if item.hasFocus()), 0)
        if shown:
            shown[(here + step) % len(shown)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self) -> None:
        self._let_in(next((item for item in self._items if item.hasFocus()), self._entrance))
        if self._entrance is not None:
            self.looked_at.emit(self._entrance)

    def _let_in(self, entrance: "FactItem | None") -> None:
        """Let Tab come back to where the keyboard is: all facts together are one stop on the way through the window."""
        self._entrance = entrance
        for item in self._items:
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is entrance else Qt.FocusPolicy.ClickFocus)


class FactItem(ExplainedFigure):
    """One fact: its name, quiet, and what it says."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._floor = floor
        self.fact: Fact | None = None
        theme.changed.connect(self.update)

    def show_fact(self, fact: Fact) -> bool:
        """Show this fact; says whether it may take another place than the one before."""
        before, self.fact = self.fact, fact
        if before is not None and _look(before) == _look(fact):
            return self.isHidden()
        self.setAccessibleName(fact.spoken)
        self.update()
        return before is None or _room(before) != _room(fact) or self.isHidden()

    def explanation(self) -> Explanation | None:
        """What the fact says about itself now."""
        return None if self.fact is None else self.fact.explanation(self._floor.age)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another font or direction."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, shape and words."""
        if self.fact is None:
            return
        painter = QPainter(self)
        cell, inner = self.fact.cell, self.rect().adjusted(RING, 0, -RING, 0)
        plain = text_font(TEXT_PT)
        left = self._write(painter, inner, 0, self.fact.title, "quiet", plain) + _GAP
        if cell.glyph:
            size = scaled(GLYPH)
            colour = _GLYPH_COLOUR.get(cell.glyph, cell.glyph)
            if colour in self._theme.colours:
                box = self._mirrored(QRect(inner.left() + left, (self.height() - size) // 2, size, size))
                glyphs.draw(painter, cell.glyph, box.toRectF(), self._theme.colour(colour))
            left += size + _GAP - 2
        if self.fact.bar is not None:
            left += self._paint_bar(painter, inner, left, *self.fact.bar) + _GAP
        self._write(painter, inner, left, cell.text, _TONES[cell.tone], text_font(TEXT_PT, strong=cell.strong))
        painter.end()
        super().paintEvent(event)

    def _paint_bar(self, painter: QPainter, inner: QRect, left: int, used: int, of: int) -> int:
        """Paint how much is used; says how wide that is."""
        # Here, not above: seldom something has a budget.
        from console.authority.grants.budget_bar import HIGH, WIDE, Bar, paint_bar

        wide, high = scaled(WIDE), scaled(HIGH)
        box = self._mirrored(QRect(inner.left() + left, (self.height() - high) // 2, wide, high))
        urgent = self.fact is not None and self.fact.cell.tone == "urgent"
        paint_bar(painter, box, Bar(of, used, 0, "", urgent), self._theme, mirrored=self.isRightToLeft())
        return wide

    def _write(self, painter: QPainter, inner: QRect, left: int, text: str, tone: str, font: QFont) -> int:
        """Write from `left` on, cut where it has to be; says where it ended."""
        metrics = QFontMetrics(font)
        room = max(0, inner.width() - left)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QPen(self._theme.colour(tone)))
        box = self._mirrored(QRect(inner.left() + left, 0, room, self.height()))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags), cut)
        return left + metrics.horizontalAdvance(cut)

    def _mirrored(self, box: QRect) -> QRect:
        if not self.isRightToLeft():
            return box
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())


def _look(fact: Fact) -> tuple[object, ...]:
    return fact.title, fact.cell, fact.bar, *_room(fact)


def _room(fact: Fact) -> tuple[bool, bool]:
    return fact.wide, fact.whole


def _span(fact: Fact | None, columns: int) -> int:
    """How many of the columns a fact takes."""
    if fact is None:
        return 1
    return columns if fact.whole else min(columns, 2 if fact.wide else 1)
