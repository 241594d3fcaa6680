"""The palette: one line to type into, below it what is found, and under that what the keys do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from console.palette.entry import Entry
from console.palette.rows import PaletteRowDelegate, PaletteRows
from console.palette.search import Search
from console.palette.thing_words import found_words
from console.store.floor import Floor
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.views.chip import ChipText
from console.words import say

_WIDTH: Final = 680
#: So many lines are seen at once; the others are scrolled to.
_ROWS: Final = 12
#: It stands so far below the top of the window, pixels.
_BELOW: Final = 36
_AROUND: Final = 8
#: What is said of things goes on so often, milliseconds.
_AGAIN_MS: Final = 1_000
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QFrame):
    """`chosen` carries the `Entry` that Enter was pressed on, `stepped_in` the thing whose acts are wanted, `stepped_out`
    nothing, `typed` what stands in the line now, `closed` whether a choice closed it."""

    chosen = Signal(object)
    stepped_in = Signal(object)
    stepped_out = Signal()
    typed = Signal(str)
    closed = Signal(bool)

    def __init__(self, search: Search, floor: Floor, key: QKeySequence, theme: Theme, parent: QWidget) -> None:
        """`key` is the one that opened it, which closes it too."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._search = search
        self._key = key
        self._theme = theme
        self._inside: Entry | None = None
        self._typed_outside = ""
        self._has_chosen = False
        #: Pixels that all but the lines take, and how many lines there is room for.
        self._beside, self._most = 0, _ROWS
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(say("Find anything"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.line = ChipText(theme, self)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.rows = PaletteRows(floor, self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self._delegate = PaletteRowDelegate(self.rows, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("Found"))
        self.list.clicked.connect(self._choose)
        self.nothing = self._label()
        self.keys = self._label()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.setSpacing(scaled(6))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.keys)
        self.setFocusProxy(self.line)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._go_on)
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read)
        self._show_step()

    def open_in(self, window: QWidget) -> None:
        """Open below the top of the window, in its middle, with the keyboard in the line."""
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).intersected(self.screen().availableGeometry())
        wide, row = min(scaled(_WIDTH), room.width() - 2 * _AROUND), self._delegate.height()
        below = min(scaled(_BELOW), room.height() // 12)
        self._beside = self.line.sizeHint().height() + self.keys.heightForWidth(wide - 2 * _AROUND)
        self._beside += 2 * _AROUND + 2 * self._column.spacing()
        self._most = max(1, min(_ROWS, (room.height() - below - self._beside - _AROUND) // row))
        self.list.setMinimumHeight(row)
        self.resize(wide, self.height())
        self.move(room.left() + (room.width() - wide) // 2, room.top() + below)
        self._find(self.line.text())
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._again.start()
        if not self._search.finder.is_ready:
            self._reading.start()

    @property
    def current(self) -> Entry | None:
        """The entry that Enter would choose."""
        index = self.list.currentIndex()
        return self.rows.entries[index.row()] if index.isValid() else None

    @property
    def is_ready(self) -> bool:
        """Whether all of the floor can be found by now."""
        return self._search.finder.is_ready

    @property
    def inside(self) -> Entry | None:
        """The thing whose acts are shown."""
        return self._inside

    def step_in(self, entry: Entry) -> None:
        """Show what can be done with this thing."""
        self._inside, self._typed_outside = entry, self.line.text()
        self.stepped_in.emit(entry)
        self._show_step()
        self._set_text("")

    def step_out(self) -> None:
        """Show again what was found before."""
        self._inside = None
        self.stepped_out.emit()
        self._show_step()
        self._set_text(self._typed_outside)

    def add(self, entries: Sequence[Entry]) -> None:
        """Show these too, below what stands there: nothing moves under the eyes of who reads."""
        if self._inside is not None:
            return
        there = {entry.key for entry in self.rows.entries}
        nothing = not self.rows.entries
        self.rows.add([entry for entry in entries if entry.key not in there])
        if nothing:
            self._go_to(0)
        self._say_found()

    def tell(self, sentence: str) -> None:
        """Say why less was found than there may be, in place of what the keys do."""
        self.keys.setText(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line has the keyboard all the time: arrows, Enter, Tab and Escape are for the list."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
        return super().eventFilter(watched, event)

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
        self._reading.stop()
        self.closed.emit(self._has_chosen)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in _ENTERS:
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif QKeySequence(event.keyCombination()) == self._key:
            self.close()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
            return self._take_step_in(key)
        elif key in (Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            return self._take_step_out(key)
        else:
            return False
        return True

    def _take_step_in(self, key: Qt.Key) -> bool:
        entry = self.current
        if key == Qt.Key.Key_Right and self.line.cursorPosition() < len(self.line.text()):
            return False
        if entry is not None and entry.steps_in and self._inside is None:
            self.step_in(entry)
        # Tab leads nowhere else: there is nothing else to go to.
        return True

    def _take_step_out(self, key: Qt.Key) -> bool:
        if self._inside is None or (self.line.text() and key != Qt.Key.Key_Backtab):
            return key == Qt.Key.Key_Backtab
        self.step_out()
        return True

    def _leave(self) -> None:
        if self._inside is not None:
            self.step_out()
        else:
            self.close()

    def _move(self, step: int) -> None:
        last = len(self.rows.entries) - 1
        here = self.list.currentIndex().row()
        if here < 0 and step < 0:
            here = 0
        if abs(step) == 1:
            self._go_to((here + step) % (last + 1) if last >= 0 else -1)
        else:
            self._go_to(min(max(here + step, 0), last))
        self._announce()

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self.rows.entries):
            self.list.setCurrentIndex(self.rows.index(place, 0))
        self._describe()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.rows.entries[index.row()]
        if entry.reason:
            self._announce()
            return
        self._has_chosen = True
        self.close()
        self.chosen.emit(entry)

    def _find(self, text: str) -> None:
        inside = self._inside
        if inside is None:
            self.rows.show(self._search.find(text))
        elif inside.thing is not None:
            self.rows.show(self._search.acts_on(inside.thing, inside.label, text))
        if inside is not None or text.strip():
            self._go_to(0)
        else:
            # Nothing was asked for yet: Enter must not do what happens to stand first.
            self._describe()
        self._say_found()
        if inside is None:
            self.typed.emit(text)

    def _read(self) -> None:
        """Read the floor bit by bit; what was typed meanwhile is looked for again when all of it is there."""
        self._search.finder.read_some()
        if self._search.finder.is_ready:
            self._reading.stop()
            if self.line.text() and self._inside is None:
                chosen = self.current
                self._find(self.line.text())
                places = [place for place, entry in enumerate(self.rows.entries) if chosen and entry.key == chosen.key]
                self._go_to(places[0] if places and self.list.currentIndex().row() > 0 else 0)

    def _go_on(self) -> None:
        self.list.viewport().update()

    def _set_text(self, text: str) -> None:
        same = text == self.line.text()
        self.line.setText(text)
        if same:
            self._find(text)

    def _show_step(self) -> None:
        if self._inside is None:
            self.line.setAccessibleName(say("Find anything"))
            self.line.setPlaceholderText(say("Find a command, queue, agent, contact or customer"))
            self.keys.setText(
                say("Enter: go there or do it · Tab: what can be done with it · ↑ ↓: choose · Escape: back")
            )
        else:
            self.line.setAccessibleName(say("What to do with {thing}", thing=self._inside.label))
            self.line.setPlaceholderText(say("What to do with {thing}", thing=self._inside.label))
            self.keys.setText(say("Enter: do it · ↑ ↓: choose · Escape: back to what was found"))

    def _say_found(self) -> None:
        nothing = not self.rows.entries
        self.nothing.setVisible(nothing)
        self.list.setVisible(not nothing)
        lines = min(self._most, max(1, len(self.rows.entries)))
        self.resize(self.width(), self._beside + lines * self._delegate.height())
        text = self.line.text().strip()
        self.nothing.setText(say("Nothing here is called “{text}”.", text=text) if nothing else "")

    def _describe(self) -> None:
        entry = self.current
        found = found_words(len(self.rows.entries))
        said = found if entry is None else say("{found}; {entry}", found=found, entry=self.rows.spoken(entry))
        self.line.setAccessibleDescription(said)

    def _announce(self) -> None:
        """Say what Enter would choose to who hears the screen: the keyboard stays in the line."""
        entry = self.current
        if entry is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, self.rows.spoken(entry)))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setFont(text_font(HEADER_PT))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(scaled(6), 0, scaled(6), 0)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        palette = QPalette(label.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, self._theme.colour("quiet"))
        label.setPalette(palette)
        return label
