"""The list of alerts under the bell: what is there now, the worst and newest first, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from console.alerts.line_delegate import AlertLineDelegate
from console.alerts.line_rows import SNOOZES_MIN, AlertRows, Row
from console.panels.flow_layout import FlowLayout
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled
from console.words import say

_WIDTH: Final = 620
_ROWS: Final = 9
_LEAST_ROWS: Final = 3
_AROUND: Final = 10
#: So long after a key was pressed or the pointer moved, rows stay where they are; milliseconds.
_STILL_MS: Final = 4_000
_REFRESH_MS: Final = 1_000


class AlertList(QFrame):
    """`asked` carries what to do ('go', 'seen', 'snooze', 'toggle') with the `Row` it is about; `all_seen` and
    `choices_asked` have none."""

    asked = Signal(str, object)
    all_seen = Signal()
    choices_asked = Signal()
    closed = Signal()

    def __init__(
        self, look: Callable[[], Sequence[Row]], empty: Callable[[], str], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look, self._empty, self._theme = look, empty, theme
        self._under = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(say("Alerts"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.rows = AlertRows(self)
        self.list = LineList(self)
        self.list.setModel(self.rows)
        self._delegate = AlertLineDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(say("Alerts, the worst first"))
        self.list.asked.connect(self._ask)
        self.list.doubleClicked.connect(self._go)
        self.nothing = wrapped_label(theme, TEXT_PT, self)
        self.keys = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.keys.setText(
            say("Right opens a line of several, Left closes it. Space: seen. Z: not for a while, again: for longer.")
        )
        self.go = self._button(say("&Go there"), self._go)
        self.seen = self._button(say("&Seen"), self._seen)
        self.snooze = self._button(say("&Not for {n} min", n=SNOOZES_MIN[0]), self._snooze)
        self.everything = self._button(say("&All seen"), self.all_seen.emit)
        self.choices = self._button(say("&What to tell me…"), self.choices_asked.emit)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._say_what_can_be_done)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self.list.touched.connect(self._still.start)
        self._again = QTimer(self)
        self._again.setInterval(_REFRESH_MS)
        self._again.timeout.connect(self.refresh)
        self.refresh()

    def open_under(self, place: QRect) -> None:
        """Open under a place on screen (the bell), its right edge there, within the screen."""
        self._under = place
        self.setFixedWidth(min(scaled(_WIDTH), self.screen().availableGeometry().width() - 2 * _AROUND))
        self._fit()
        self.show()
        self.give_keyboard()
        self._again.start()

    def _fit(self) -> None:
        """Be as high as the rows need it, up to some of them; once open it only grows."""
        rows = min(_ROWS, max(_LEAST_ROWS, self.rows.rowCount()))
        high = max(rows * self._delegate.height(), self.list.rows_high if self.isVisible() else 0)
        layout = self.layout()
        if layout is None or (self.isVisible() and high == self.list.rows_high):
            return
        self.list.rows_high = high
        self.list.updateGeometry()
        layout.activate()
        room = self.screen().availableGeometry()
        wide = self.width()
        tall = min(max(layout.totalHeightForWidth(wide), self.sizeHint().height()), room.height() - 2 * _AROUND)
        self.setFixedHeight(tall)
        left = max(room.left() + _AROUND, min(self._under.right() - wide, room.right() - wide - _AROUND))
        top = max(room.top() + _AROUND, min(self._under.bottom() + 4, room.bottom() - tall - _AROUND))
        self.move(QPoint(left, top))

    def give_keyboard(self) -> None:
        """Put the keyboard on the first line, or on the button that is left."""
        if self.rows.rowCount():
            # First: the focus alone would make a row the current one without showing it as such.
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.rows.index(0))
            self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.choices.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self, *, anew: bool = False) -> None:
        """Show what is true now; `anew` in order, although somebody is reading."""
        current = self.current()
        # Nothing moves under the pointer, or under who goes through it by key.
        reading = self.isVisible() and (self._still.isActive() or self._under_pointer())
        self.rows.put(self._look(), say("over"), still=reading and not anew)
        if current is not None and self.list.currentIndex().row() < 0 and self.rows.rowCount():
            place = max(0, self.rows.place_of(current.key))
            self.list.setCurrentIndex(self.rows.index(place))
        has_rows = self.rows.rowCount() > 0
        self.list.setVisible(has_rows)
        self.keys.setVisible(has_rows)
        self.nothing.setVisible(not has_rows)
        self.nothing.setText("" if has_rows else self._empty())
        self._say_what_can_be_done()
        if self.isVisible():
            self._fit()

    def current(self) -> Row | None:
        """The row that is chosen."""
        place = self.list.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < self.rows.rowCount() else None

    def choose(self, key: str) -> None:
        """Choose the row of this key, if it is there."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the border, which parts it from what lies under it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is gone."""
        super().hideEvent(event)
        self._again.stop()
        self.closed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.setSpacing(scaled(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        column.addWidget(self.keys)
        row = FlowLayout(scaled(6), scaled(6))
        for button in (self.go, self.seen, self.snooze, self.everything, self.choices):
            row.addWidget(button)
        column.addLayout(row)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _under_pointer(self) -> bool:
        return self.list.viewport().rect().contains(self.list.viewport().mapFromGlobal(QCursor.pos()))

    def _say_what_can_be_done(self, *_: QModelIndex) -> None:
        row = self.current()
        there = row is not None and row.state != "over"
        for button in (self.go, self.seen, self.snooze):
            button.setEnabled(there)
        self.everything.setEnabled(any(one.state == "new" for one in self.rows.rows))
        self.seen.setText(say("Not &seen") if row is not None and row.state == "seen" else say("&Seen"))
        minutes = row.snooze_min if row is not None else SNOOZES_MIN[0]
        self.snooze.setText(say("&Not for {n} min", n=minutes) if minutes else say("&Tell me again"))

    def _ask(self, what: str) -> None:
        row = self.current()
        if row is not None and (row.state != "over" or what == "toggle"):
            self.asked.emit(what, row)

    def _go(self) -> None:
        self._ask("go")

    def _seen(self) -> None:
        self._ask("seen")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _snooze(self) -> None:
        self._ask("snooze")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


class LineList(QListView):
    """`asked` carries what a key wants done with the current line, `touched` says that somebody is reading."""

    asked = Signal(str)
    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        #: How high it is where there is room.
        self.rows_high = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(scaled(80))

    def sizeHint(self) -> QSize:
        """Room for its rows, some at least."""
        return QSize(super().sizeHint().width(), self.rows_high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, Space says seen, Z snoozes, Right and Left open and close."""
        self.touched.emit()
        acts = {
            Qt.Key.Key_Return: "go",
            Qt.Key.Key_Enter: "go",
            Qt.Key.Key_Space: "seen",
            Qt.Key.Key_Z: "snooze",
            Qt.Key.Key_Right: "open",
            Qt.Key.Key_Left: "close",
        }
        what = acts.get(Qt.Key(event.key()))
        if what is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.asked.emit(what)
