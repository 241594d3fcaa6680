"""The line under the pulse that says what the view asks for and lets a person change it; there while a view is on."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from console.store.floor import Floor
from console.store.outside_view import outside_view
from console.store.view_filter import ViewFilter
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.views.chip import Chip, ChipText
from console.views.view_words import missing_words, outside_words, topic_words
from console.views.wrapping_rows import WrappingRows
from console.words import say

#: What can be asked for, in the order of the chips.
TOPICS: Final = ("sites", "teams", "queues", "channels", "states")
#: The text is searched for when nothing was typed for so long, milliseconds.
_TYPED_MS: Final = 200


class ViewLine(QWidget):
    """Shows the view that is on. `topic_asked` carries the topic whose chip was pressed, `text_asked` the text typed,
    `save_asked` and `whole_asked` say that those buttons were pressed."""

    topic_asked = Signal(object)
    text_asked = Signal(object)
    save_asked = Signal()
    whole_asked = Signal()

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._floor = floor
        self._opened = False
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(say("What the view asks for"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.topics = {topic: Chip(theme, self) for topic in TOPICS}
        for topic, chip in self.topics.items():
            # As the action of the menu that does the same.
            chip.setObjectName(topic)
        self.text = ChipText(theme, self)
        self.text.setAccessibleName(say("Text that rows of the view have to contain"))
        self.text.setPlaceholderText(say("Text"))
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(scaled(130))
        self.save = Chip(theme, self, opens=False)
        self.whole = Chip(theme, self, opens=False)
        self.whole.say_words(say("Whole floor"), say("Show the whole floor (Ctrl+0)"), is_on=False)
        self.outside = Chip(theme, self, most=70, opens=False, glyph="escalation")
        self.outside.hide()
        self.note = QLabel(self)
        self.note.setFont(text_font(HEADER_PT))
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.hide()
        self._rows = WrappingRows(self, scaled(6))
        self._rows.setContentsMargins(scaled(12), 4, scaled(12), 6)
        for widget in (*self.topics.values(), self.text, self.save, self.whole, self.outside, self.note):
            self._rows.addWidget(widget)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._say_text)
        self.text.textEdited.connect(self._typed.start)
        self.text.returnPressed.connect(self._say_text)
        for chip in self.topics.values():
            chip.clicked.connect(self._topic_pressed)
        self.save.clicked.connect(self.save_asked)
        self.whole.clicked.connect(self.whole_asked)
        self.outside.clicked.connect(self.whole_asked)

    def open(self) -> None:
        """Stand there even while the whole floor is shown."""
        self._opened = True

    def let_go(self) -> None:
        """Stand there no longer than a view is on."""
        self._opened = False

    @property
    def is_needed(self) -> bool:
        """Whether the line has to stand there."""
        return self._opened or not self._floor.view.filter.is_empty

    def show_view(self, asked: ViewFilter, save: str) -> None:
        """Show what the view asks for; `save` is what saving it is called, '' while there is nothing to save."""
        for topic, chip in self.topics.items():
            short, whole = topic_words(topic, asked)
            chip.say_words(short, whole, is_on=bool(chosen(topic, asked)))
        if not self._typed.isActive() and self.text.text().strip() != asked.text.strip():
            self.text.setText(asked.text)
        self.save.setVisible(bool(save))
        if save:
            self.save.say_words(save, save.rstrip("…"), is_on=False)
        self.whole.setVisible(not asked.is_empty)
        self.refresh()

    def refresh(self) -> None:
        """Say what asks for a supervisor outside the view now, and what the floor does not have of it."""
        alarms = outside_words(outside_view(self._floor, self._floor.now_us()))
        self.outside.setVisible(bool(alarms))
        if alarms:
            told = say("Outside the view: {alarms}", alarms=" · ".join(alarms))
            self.outside.say_words(told, say("{told}. Press to show the whole floor.", told=told), is_on=False)
        missing = " ".join(missing_words(self._floor.view))
        if self._floor.view.filter.narrows_lists and not self._floor.view.filter.narrows_figures:
            missing = say("Figures count the whole floor: states and text narrow the lists only.")
        if missing != self.note.text():
            self.note.setText(missing)
            self.note.setToolTip(missing)
            self.note.setVisible(bool(missing))
        self._fit()

    def place_under(self, topic: str) -> QPoint:
        """Where on screen the choices of a topic open."""
        chip = self.topics[topic]
        return chip.mapToGlobal(QPoint(0, chip.height() + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        high = self._rows.heightForWidth(self.width())
        if high != self.height() or high != self.minimumHeight():
            self.setFixedHeight(high)

    def _topic_pressed(self) -> None:
        pressed = self.sender()
        self.topic_asked.emit(next(topic for topic, chip in self.topics.items() if chip is pressed))

    def _say_text(self) -> None:
        self._typed.stop()
        self.text_asked.emit(self.text.text())


def chosen(topic: str, asked: ViewFilter) -> tuple[object, ...]:
    """What a view asks for of one topic."""
    if topic == "queues":
        return (*asked.groups, *asked.queues)
    if topic == "states":
        return (*asked.agent_states, *asked.contact_states)
    found: tuple[object, ...] = getattr(asked, topic)
    return found
