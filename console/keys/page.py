"""The page of keys: grouped by what a person wants, searchable, with the way into the tour of the window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.keys.key_cap import KeyCaps
from console.keys.known_keys import KnownKey, titles
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import say

_WIDTH: Final = 860
_HEIGHT: Final = 620
#: Wide enough for two groups beside each other.
_TWO_COLUMNS: Final = 760
#: What keys do begins at the same place in all groups, pixels from the left.
_CAPS: Final = 130
_SCROLLS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _Row(NamedTuple):
    known: KnownKey
    caps: QWidget
    meaning: QLabel


class KeysPage(QDialog):
    """Stands beside the window: nothing stops meanwhile. `tour_asked` says that the person wants to be shown around."""

    tour_asked = Signal()
    #: The person wants to give something another key.
    change_asked = Signal()

    def __init__(self, known: Iterable[KnownKey], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(say("Keys"))
        self.search = QLineEdit(self)
        self.search.setAccessibleName(say("Find a key, or what it does"))
        self.search.setPlaceholderText(say("Find a key, or what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.tour = QPushButton(say("Start the &tour of the window"), self)
        self.tour.setAutoDefault(False)
        self.tour.clicked.connect(self._start_tour)
        self.change = QPushButton(say("C&hange keys…"), self)
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self.change_asked)
        self.close_button = QPushButton(say("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.nothing = self._label("", quiet=True)
        self.rows: list[_Row] = []
        self._groups: dict[str, tuple[QWidget, list[_Row]]] = {}
        self._columns = 0
        self._page = QWidget(self)
        self._fill(known)
        self._lay_out()
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))

    def show_known(self, known: Iterable[KnownKey]) -> None:
        """Show these from now on: keys have changed."""
        for widget, _ in self._groups.values():
            widget.setParent(None)
            widget.deleteLater()
        self._groups, self.rows, self._columns = {}, [], 0
        self._fill(known)
        self._arrange()
        self._find(self.search.text())

    def offer_tour(self, offered: bool) -> None:
        """Whether there is anything the tour could point at."""
        self.tour.setEnabled(offered)
        self.tour.setToolTip("" if offered else say("The tour needs a floor: look at the made-up one first."))

    def shown_rows(self) -> list[KnownKey]:
        """What the search leaves."""
        return [row.known for row in self.rows if not row.meaning.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search line arrows scroll the page."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.search and pressed and event.key() in _SCROLLS:  # type: ignore[attr-defined]
            return QApplication.sendEvent(self._scroll.verticalScrollBar(), event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put groups beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _start_tour(self) -> None:
        self.close()
        self.tour_asked.emit()

    def _find(self, text: str) -> None:
        needle = text.strip().casefold()
        for widget, rows in self._groups.values():
            for row in rows:
                found = needle in f"{row.known.spoken} {row.known.meaning}".casefold()
                row.caps.setVisible(found)
                row.meaning.setVisible(found)
            widget.setVisible(any(not row.meaning.isHidden() for row in rows))
        self.nothing.setVisible(not self.shown_rows())
        self.nothing.setText(say("No key has to do with “{text}”.", text=text.strip()))

    def _fill(self, known: Iterable[KnownKey]) -> None:
        by_wish: dict[str, list[KnownKey]] = {wish: [] for wish in titles()}
        for one in known:
            by_wish[one.wish].append(one)
        for wish, title in titles().items():
            if by_wish[wish]:
                self._groups[wish] = self._group(title, by_wish[wish])

    def _group(self, title: str, known: list[KnownKey]) -> tuple[QWidget, list[_Row]]:
        group = QWidget(self._page)
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, scaled(8))
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, scaled(_CAPS))
        heading = self._label(title, strong=True)
        grid.addWidget(heading, 0, 0, 1, 2)
        rows = []
        for place, one in enumerate(known, 1):
            row = _Row(one, KeyCaps(one, self._theme, group), self._label(one.meaning))
            row.meaning.setAccessibleName(say("{keys}: {meaning}", keys=one.spoken, meaning=one.meaning))
            grid.addWidget(row.caps, place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(row.meaning, place, 1, Qt.AlignmentFlag.AlignVCenter)
            rows.append(row)
        self.rows += rows
        return group, rows

    def _label(self, text: str, *, strong: bool = False, quiet: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(TEXT_PT, strong=strong))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("quiet" if quiet else "text"))
        label.setPalette(palette)
        return label

    def _lay_out(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(say("Keys"))
        self._sides = QHBoxLayout(self._page)
        self._sides.setContentsMargins(0, 0, scaled(8), 0)
        self._sides.setSpacing(scaled(28))
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.tour)
        bottom = QHBoxLayout()
        bottom.addWidget(self.change)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self._scroll, 1)
        column.addLayout(bottom)
        self.nothing.hide()

    def _arrange(self) -> None:
        wanted = 2 if self.width() >= scaled(_TWO_COLUMNS) else 1
        if wanted == self._columns:
            return
        self._columns = wanted
        while self._sides.count():
            item = self._sides.takeAt(0)
            side = item.layout() if item is not None else None
            if side is not None:
                while side.count():
                    side.takeAt(0)
        sides = [QVBoxLayout() for _ in range(wanted)]
        heights = [0] * wanted
        for group, rows in self._groups.values():
            # Each group goes to the shorter side, so that both end about alike.
            place = heights.index(min(heights))
            sides[place].addWidget(group)
            heights[place] += len(rows) + 2
        for side in sides:
            side.addStretch(1)
            self._sides.addLayout(side, 1)
