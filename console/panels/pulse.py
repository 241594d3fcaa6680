"""The pulse: the promise, the figures of the whole floor, and how old they are, always on screen."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from console.delegates import glyphs
from console.explanation import Explanation, Meaning, explained
from console.freshness import LIVE_S, Freshness
from console.panels.elided_label import ElidedLabel
from console.panels.explained_figure import RING, ExplainedFigure
from console.panels.flow_layout import FlowLayout
from console.panels.pulse_words import Block, blocks, nothing_known, widest_captions
from console.store.floor import Floor
from console.theme import FIGURE_PT, HEADER_PT, TEXT_PT, Theme, scaled, text_font
from console.words import count, say

#: The blocks from the left, each with the width it keeps in digits, so that nothing shifts when words change.
_WIDTHS: Final = {
    "waiting": 13,
    "longest": 24,
    "level": 44,
    "free": 16,
    "short": 11,
    "hands": 9,
    "escalations": 19,
    "callbacks": 13,
}
#: The dot of the age, and the room around it, pixels at the usual text size.
_DOT: Final = 10
_PAD: Final = 8
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class PulsePanel(QWidget):
    """One line of words above one line of figures. Tab reaches it, arrows go from figure to figure.

    `explanation_asked` says that Enter was pressed on the figure that has the keyboard.
    """

    explanation_asked = Signal()

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self._theme = theme
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Pulse of the floor"))
        self.promise = ElidedLabel(self)
        self.age = AgeBadge(theme, self)
        captions = widest_captions()
        self.figures = {key: Figure(floor, theme, width, self, captions.get(key, "")) for key, width in _WIDTHS.items()}
        self.stops: list[ExplainedFigure] = [*self.figures.values(), self.age]
        for stop in self.stops:
            stop.asked.connect(self.explanation_asked)
            stop.stepped.connect(self._step)
            stop.entered.connect(self._make_entrance)
        self._fitted_width = 0
        self._entrance = self.stops[0]
        self._make_entrance()
        words = self._words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self.promise, 1)
        words.addWidget(self.age)
        self._row = FlowLayout(scaled(20) - 2 * RING, scaled(4))
        for figure in self.figures.values():
            self._row.addWidget(figure)
        self._show(nothing_known())
        column = QVBoxLayout(self)
        # The figures keep room of their own for the ring of the keyboard.
        words.setContentsMargins(RING, 0, RING, 0)
        column.setContentsMargins(scaled(12) - RING, scaled(6), scaled(12) - RING, scaled(8) - RING)
        column.setSpacing(scaled(4) - RING // 2)
        column.addLayout(words)
        column.addLayout(self._row)

    def event(self, event: QEvent) -> bool:
        """Be as high as the figures need it in this width: tool bars ask nobody."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit_height()
        return done

    def _fit_height(self) -> None:
        column = self.layout()
        if column is None:
            return
        needed = column.heightForWidth(self.width())
        # What was once as high stays so in this width: the tables below do not move because a word got longer.
        same_width = self.width() == self._fitted_width
        if needed != self.height() and not (same_width and needed < self.height()):
            self._fitted_width = self.width()
            self.setFixedHeight(needed)

    def put_first(self, widget: QWidget) -> None:
        """Let something stand before the promise, above the figures."""
        self._words.insertWidget(0, widget)

    def put_before_age(self, widget: QWidget) -> None:
        """Let something stand between the promise and the age of the data."""
        self._words.insertWidget(self._words.indexOf(self.age), widget)

    def refresh(self) -> None:
        """Show the figures as they are now."""
        rows = list(self._floor.store.rows("floor").values())
        promise = rows[0].promise if rows else ""
        known = say("Our promise: {promise}", promise=promise)
        self.promise.set_text(known if promise else say("No promise to customers is written down yet."))
        _set_text_colour(self.promise, self._theme, "text" if promise else "quiet")
        self._show(blocks(self._floor))

    def show_freshness(self, fresh: Freshness) -> None:
        """Say how old the figures are."""
        self.age.show_freshness(fresh)

    def give_keyboard(self) -> None:
        """Put the keyboard on the figure that had it last, at first on the first one."""
        self._entrance.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, step: int) -> None:
        place = self.stops.index(self._entrance)
        self.stops[(place + step) % len(self.stops)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_entrance(self) -> None:
        """Let Tab come back to where the keyboard is: all figures together are one stop on the way through the window."""
        self._entrance = next((stop for stop in self.stops if stop.hasFocus()), self._entrance)
        for stop in self.stops:
            entrance = stop is self._entrance
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if entrance else Qt.FocusPolicy.ClickFocus)

    def _show(self, said: Iterable[Block]) -> None:
        for block in said:
            self.figures[block.key].show_block(block)


class Figure(ExplainedFigure):
    """A large figure with its caption; whole at its `longest`, or cut where '' says that it depends on names."""

    def __init__(self, floor: Floor, theme: Theme, width: int, parent: QWidget, longest: str) -> None:
        super().__init__(theme, parent)
        self._floor = floor
        self._width = width
        self._longest = longest
        self._block: Block | None = None
        self.value = QLabel("\N{EN DASH}", self)
        self.value.setFont(text_font(FIGURE_PT, strong=True))
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        if self.isRightToLeft():
            # By itself a label follows its text, and figures run from left to right everywhere.
            self.value.setAlignment(_RIGHT)
        self.caption = ElidedLabel(self)
        self.caption.setFont(text_font(HEADER_PT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in (self.value, self.caption):
            # The pointer is over the figure as one thing: it explains itself, its parts do not.
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING // 2, RING, RING)
        column.setSpacing(0)
        column.addWidget(self.value)
        column.addWidget(self.caption)
        theme.changed.connect(self._colour)

    def sizeHint(self) -> QSize:
        """The width this figure keeps, whatever it says."""
        metrics = QFontMetrics(self.caption.font())
        width = max(metrics.horizontalAdvance("0") * self._width, metrics.horizontalAdvance(self._longest) + 2)
        return QSize(max(width, self.value.sizeHint().width()) + 2 * RING, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """All of it, or where the caption may be cut, room for the large figure and some words."""
        if self._longest:
            return self.sizeHint()
        least = max(self.value.sizeHint().width() + 2 * RING, self.sizeHint().width() // 3)
        return QSize(least, self.sizeHint().height())

    def explanation(self) -> Explanation | None:
        """What the figure says about itself now."""
        return self._block.explanation(self._floor.age) if self._block is not None else None

    def show_block(self, block: Block) -> None:
        """Show one figure of the pulse."""
        if block == self._block:
            return
        self._block = block
        self.value.setText(block.value)
        self.caption.set_text(block.caption)
        self.setAccessibleName(block.spoken)
        self._colour()

    def _colour(self) -> None:
        block = self._block
        tone = "text" if block is None else "urgent_text" if block.urgent else "quiet" if block.quiet else "text"
        _set_text_colour(self.value, self._theme, tone)
        _set_text_colour(self.caption, self._theme, "quiet")


class AgeBadge(ExplainedFigure):
    """How old the data is: a dot and 'live', or a filled badge with a triangle and '12 s old'."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._fresh = Freshness(say("connecting"), "", False, False)
        self.setFont(text_font(TEXT_PT, strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_freshness(self, fresh: Freshness) -> None:
        """Say how old the data is now."""
        if fresh == self._fresh:
            return
        self._fresh = fresh
        self.setAccessibleName(say("Age of the data: {age}", age=fresh.words))
        self.updateGeometry()
        self.update()

    def explanation(self) -> Explanation | None:
        """What the age says about itself now."""
        meaning = Meaning(
            self._fresh.sentence or say("How old what is on screen is."),
            say("now minus when the database was last heard"),
            say("since the last answer of the database"),
            limit=say("marked as old from {n} s", n=count(round(LIVE_S))),
        )
        return explained(say("Age of the data"), self._fresh.words, meaning, self._fresh.words)

    def sizeHint(self) -> QSize:
        """Room for the dot and the words."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._fresh.words) + scaled(_DOT + 3 * _PAD) + 2 * RING
        return QSize(width, metrics.height() + scaled(6) + RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shape and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fresh, colour = self._fresh, self._theme.colour
        badge = self.rect().adjusted(RING, RING, -RING, -RING)
        if fresh.is_stale:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("urgent"))
            painter.drawRoundedRect(QRectF(badge), scaled(4), scaled(4))
        ink = colour("on_urgent" if fresh.is_stale else "text" if fresh.is_live else "quiet")
        name = "stale" if fresh.is_stale else "live" if fresh.is_live else "offline"
        shape_colour = colour("available") if fresh.is_live else ink
        dot, pad = scaled(_DOT), scaled(_PAD)
        glyphs.draw(painter, name, QRectF(badge.left() + pad, (self.height() - dot) / 2, dot, dot), shape_colour)
        painter.setPen(ink)
        words = badge.adjusted(dot + 2 * pad, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fresh.words)
        painter.end()
        super().paintEvent(event)


def _set_text_colour(widget: QWidget, theme: Theme, tone: str) -> None:
    palette = QPalette(widget.palette())
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, theme.colour(tone))
    widget.setPalette(palette)
