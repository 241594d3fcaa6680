"""The band under the pulse while incidents go on: what is wrong, what to say, when the next update is due, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from console.delegates import glyphs
from console.incidents.incident_words import called, is_late, line_words, next_update, reach, where_and_since
from console.panels.elided_label import ElidedLabel
from console.store.floor import Floor
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import count, plural, say
from db.metrics.segment import MICROSECONDS
from db.rows import IncidentRow

#: So many incidents stand there at once; more are scrolled to.
SHOWN: Final = 2
_EDGE, _SIDE, _GAP, _UP, _UP_LOW, _GLYPH = 4, 12, 8, 3, 1, 10
#: What the words of an incident take at least beside its figures, pixels at the usual text size.
_WORDS: Final = 440
#: The band takes no more of the window than one part of so many, but for one incident.
_PART: Final = 5
#: What its name keeps where all stands in one line, pixels at the usual text size; buttons go before that, these last.
_NAME: Final = 120
_KEPT: Final = ("update", "show", "end", "copy_line", "grant")
_HOUR_US: Final = 3600 * MICROSECONDS
#: Figures as wide as they usually get: the words beside them do not move when a digit more comes.
_MANY: Final = 888


class IncidentLine(QWidget):
    """One incident, in two lines of always the same height, in three where it is narrow, in one where there is no room.

    `asked` carries what is to be done: (act, incident id).
    """

    asked = Signal(object)

    def __init__(self, row: IncidentRow, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._theme = theme
        self._late = self._narrow = self._low = False
        self.head = ElidedLabel(self)
        self.head.setFont(text_font(TEXT_PT, strong=True))
        self.where = ElidedLabel(self)
        self.due = QLabel(self)
        self.due.setFont(text_font(TEXT_PT, strong=True))
        # In a scrolled area labels would fill with the ground of tables.
        self.due.setBackgroundRole(QPalette.ColorRole.Window)
        self.due.setContentsMargins(scaled(4), 0, scaled(4), 0)
        self.reach = QLabel(self)
        self.line = ElidedLabel(self)
        for label in (self.due, self.reach):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = {
            "copy_line": self._button(say("Copy the line"), "copy_line"),
            "update": self._button(say("Update…"), "update"),
            "end": self._button(say("End…"), "end"),
            "show": self._button(say("Show"), "show"),
            "grant": self._button(say("Grant…"), "grant"),
        }
        self._lay_out()
        self._keep_room()
        theme.changed.connect(self._colour)

    def _button(self, title: str, act: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(True)
        button.setProperty("act", act)
        # As its twin in the Shift menu.
        button.setObjectName(f"incident {act}")
        button.clicked.connect(self._pressed)
        return button

    def _lay_out(self) -> None:
        """In a narrow window the queues and the reach stand in a line of their own."""
        self._rows = [QHBoxLayout() for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE + _GLYPH + _GAP), scaled(_UP), scaled(_SIDE), scaled(_UP))
        column.setSpacing(scaled(2))
        for line in self._rows:
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(scaled(_GAP))
            column.addLayout(line)
        above, between, below = self._rows
        above.addWidget(self.head, 3)
        for part, stretch in ((self.where, 2), (self.reach, 0)):
            (between if self._narrow else above).addWidget(part, stretch)
        above.addWidget(self.due)
        below.addWidget(self.line, 1)
        for button in self.buttons.values():
            below.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, width: int, low: bool) -> None:
        """Stand in two lines where so many pixels are enough for them, else in three; or in one."""
        if low != self._low:
            self._low = low
            for label in (self.where, self.reach, self.line):
                label.setVisible(not low)
            up, layout = scaled(_UP_LOW if low else _UP), self.layout()
            if layout is not None:
                layout.setContentsMargins(scaled(_SIDE + _GLYPH + _GAP), up, scaled(_SIDE), up)
            former, new = (self._rows[2], self._rows[0]) if low else (self._rows[0], self._rows[2])
            for button in self.buttons.values():
                former.removeWidget(button)
                new.addWidget(button)
        self._show_buttons(width)
        narrow = self._is_narrow(width)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        above, between, _ = self._rows
        former, new = (above, between) if narrow else (between, above)
        for place, (part, stretch) in enumerate(((self.where, 2), (self.reach, 0)), 0 if narrow else 1):
            former.removeWidget(part)
            new.insertWidget(place, part, stretch)

    def height_in(self, width: int, low: bool) -> int:
        """How high it is in so many pixels of width, however it stands now."""
        head = max(self.head.sizeHint().height(), self.due.sizeHint().height())
        last = max(self.line.sizeHint().height(), *(button.sizeHint().height() for button in self.buttons.values()))
        lines = [max(head, last)] if low else [head, last]
        if not low and self._is_narrow(width):
            lines.append(max(self.where.sizeHint().height(), self.reach.sizeHint().height()))
        elif not low:
            lines[0] = max(head, self.where.sizeHint().height(), self.reach.sizeHint().height())
        return sum(lines) + (len(lines) - 1) * scaled(2) + 2 * scaled(_UP_LOW if low else _UP)

    def _is_narrow(self, width: int) -> bool:
        return width < self.due.minimumWidth() + self.reach.minimumWidth() + scaled(_WORDS)

    def _show_buttons(self, width: int) -> None:
        """In one line only those that leave room for the name; the Shift menu has them all."""
        margins = scaled(_SIDE + _GLYPH + _GAP) + scaled(_SIDE)
        left = width - margins - self.due.minimumWidth() - scaled(_GAP) - scaled(_NAME)
        for act in _KEPT:
            left -= self.buttons[act].sizeHint().width() + scaled(_GAP)
            self.buttons[act].setVisible(not self._low or left >= 0)

    def _keep_room(self) -> None:
        metrics = QFontMetrics(self.due.font())
        late = self.row._replace(next_update_at=0)
        words = (next_update(late, _HOUR_US), next_update(late._replace(next_update_at=2 * _HOUR_US), _HOUR_US))
        self.due.setMinimumWidth(max(map(metrics.horizontalAdvance, words)) + scaled(10))
        contacts, calls = plural("%Ln open contact(s)", _MANY), plural("%Ln call-back(s) promised", _MANY // 10)
        self.reach.setMinimumWidth(
            self.reach.fontMetrics().horizontalAdvance(say("{contacts} · {calls}", contacts=contacts, calls=calls))
        )

    def show_incident(self, row: IncidentRow, floor: Floor, now: int, given: str = "") -> None:
        """Say how it stands at `now` (UTC microseconds); `given` says what is used of its emergency grants."""
        self.row = row
        name = called(row)
        self.head.set_text(name)
        self.reach.setText(reach(row, floor))
        self.due.setText(next_update(row, now))
        where = " · ".join(filter(None, (where_and_since(row, floor, now), given)))
        line = line_words(row)
        self.where.set_text(where)
        self.line.set_text(line)
        self.line.setToolTip(line)
        told = say("{incident}. {where}", incident=name, where=where)
        self.head.setToolTip(f"{told}\n{line}\n{reach(row, floor)}" if self._low else told)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{self.where.text}\n{line}\n{self.due.text()}\n{self.reach.text()}")
        self.buttons["copy_line"].setEnabled(bool(row.line_to_say))
        self._say_what_buttons_do(name)
        self._late = is_late(row, now)
        self._colour()

    def _say_what_buttons_do(self, name: str) -> None:
        names = {
            "copy_line": say("Copy the line to say of {incident}", incident=name),
            "update": say("Update {incident}", incident=name),
            "end": say("End {incident}", incident=name),
            "show": say("Show {incident}", incident=name),
            "grant": say("Emergency grant for {incident}", incident=name),
        }
        for act, button in self.buttons.items():
            button.setAccessibleName(names[act])

    def _pressed(self) -> None:
        self.asked.emit((str(self.sender().property("act")), self.row.id))

    def _colour(self) -> None:
        colour = self._theme.colour
        for label, tone in ((self.head, "text"), (self.where, "quiet"), (self.line, "text"), (self.reach, "text")):
            _paint_words(label, colour(tone))
        palette = QPalette(self.due.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour("on_urgent" if self._late else "text"))
        palette.setColor(QPalette.ColorRole.Window, colour("urgent" if self._late else "tint"))
        self.due.setPalette(palette)
        self.due.setAutoFillBackground(self._late)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the edge that marks an incident, and its sign."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("tint"))
        edge = scaled(_EDGE)
        left = self.width() - edge if self.isRightToLeft() else 0
        painter.fillRect(left, 0, edge, self.height(), self._theme.colour("urgent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("hairline"))
        size, middle = scaled(_GLYPH), self.head.geometry().center().y()
        x = self.width() - scaled(_SIDE) - size if self.isRightToLeft() else scaled(_SIDE)
        glyphs.draw(painter, "escalation", QRectF(x, middle - size / 2, size, size), self._theme.colour("urgent_text"))
        painter.end()


class IncidentBand(QScrollArea):
    """All incidents that go on and touch the person's queues, the next update due first. `asked` as in a line."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: dict[str, IncidentLine] = {}
        self._low = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        self.setAccessibleName(say("Incidents that go on"))
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._body)

    def show_incidents(
        self, rows: Sequence[IncidentRow], floor: Floor, now: int, given: Mapping[str, str] | None = None
    ) -> None:
        """Say how these stand at `now` (UTC microseconds), in this order; which stands where changes only with them.

        `given` says by incident what is used of its emergency grants.
        """
        told = given or {}
        ids = [row.id for row in rows]
        if ids != list(self.lines):
            self._place(rows)
        for row in rows:
            self.lines[row.id].show_incident(row, floor, now, told.get(row.id, ""))
        self._fit()
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as its lines."""
        super().resizeEvent(event)
        self._fit()

    def height_when(self, low: bool) -> int:
        """As high as some of its lines; low, as one of them in one line."""
        width = self.viewport().width()
        one = max((line.height_in(width, low) for line in self.lines.values()), default=0)
        return one if low else one * self._shown(one)

    def stand_low(self, low: bool) -> None:
        """Have each incident in one line, one of them in sight; or as usual."""
        if low != self._low:
            self._low = low
            self._fit()

    def _shown(self, one: int) -> int:
        return max(1, min(SHOWN, len(self.lines), self.window().height() // _PART // max(1, one)))

    def _place(self, rows: Sequence[IncidentRow]) -> None:
        lines = {}
        for row in rows:
            line = self.lines.pop(row.id, None)
            if line is None:
                line = IncidentLine(row, self._theme, self._body)
                line.asked.connect(self.asked)
            lines[row.id] = line
        for gone in self.lines.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.lines = lines
        for place, line in enumerate(lines.values()):
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
            line.show()
        more = len(rows) - SHOWN
        self.setAccessibleDescription(say("{n} more below", n=count(more)) if more > 0 else "")

    def _fit(self) -> None:
        if not self.lines:
            return
        for line in self.lines.values():
            line.fit(self.viewport().width(), self._low)
        height = self.height_when(self._low)
        if height != self.height():
            self.setFixedHeight(height)


def _paint_words(label: QWidget, colour: QColor) -> None:
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(palette)
