"""The panel of what asks for a supervisor: raised hands, escalations in order of due time, and what is still to be done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.models.escalations import escalation_table, hand_table
from console.panels.fitted_table import FittedTable
from console.panels.floor_panel import FloorPanel
from console.panels.follow_ups import FollowUpsPanel
from console.panels.response_figure import ResponseFigure
from console.panels.table_panel import TablePanel
from console.questions import Questions
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.store.held import escalation_is_open, follow_up_is_open, hand_is_up
from console.theme import HEADER_PT, Theme, text_font
from console.words import count, plural, say
from db.escalation_due import nearest_due
from db.rows import CustomerFollowUpRow

#: Rows of raised hands, and of what is still to be done, shown before they scroll.
_HANDS_SHOWN = 4
_FOLLOW_UPS_SHOWN = 3


class EscalationsPanel(FloorPanel):
    """Hands, escalations and follow-ups. The parts around the escalations are as high as there are rows in them.

    `explanation_asked` says that Enter was pressed on the line's times.
    """

    explanation_asked = Signal()

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self.title = say("Escalations")
        self.hands = TablePanel(floor, hand_table(), theme, "", self)
        self.escalations = TablePanel(floor, escalation_table(), theme, say("Nothing waits for you."), self)
        self.follow_ups = FollowUpsPanel(floor, theme, self)
        self._caption = QLabel(say("Escalations, next due first"), self)
        self._caption.setFont(text_font(HEADER_PT, strong=True))
        self._caption.setContentsMargins(8, 6, 8, 4)
        self._caption.setBuddy(self.escalations.table)
        self.times = ResponseFigure(floor, theme, self)
        self.times.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.times.asked.connect(self.explanation_asked)
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, 4, 0)
        # Where the panel is narrow the caption takes two lines: nothing of the tables below may be pushed out of sight.
        self._caption.setWordWrap(True)
        heading.addWidget(self._caption, 1)
        heading.addWidget(self.times)
        all_parts = QWidget(self)
        column = QVBoxLayout(all_parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hands)
        column.addLayout(heading)
        column.addWidget(self.escalations, 1)
        column.addWidget(self.follow_ups)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(all_parts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._fitted_hands = FittedTable(self.hands, _HANDS_SHOWN)
        self._fitted_follow_ups = FittedTable(self.follow_ups, _FOLLOW_UPS_SHOWN)
        self._fit()

    @property
    def panels(self) -> tuple[TablePanel, ...]:
        """All tables, from the top."""
        return self.hands, self.escalations, self.follow_ups

    def tables(self) -> tuple[TablePanel, ...]:
        """All, from the top."""
        return self.panels

    def ask_with(self, questions: Questions) -> None:
        """Read what the feed does not bring by these."""
        self.follow_ups.texts.ask_with(questions)

    def take(self, touched: Touched) -> None:
        """Show what the feed brought."""
        for panel in self.panels:
            panel.take(touched)
        self._fit()

    def show_view(self) -> None:
        """Another view is on: show what belongs to it in all tables."""
        for panel in self.panels:
            panel.show_view()
        self._fit()
        self._update_title()

    def settle(self) -> None:
        """Put all tables into order."""
        for panel in self.panels:
            panel.settle()
        self._fit()
        self._update_title()

    def tick(self) -> None:
        """Let durations go on."""
        for panel in self.panels:
            panel.tick()
        self.times.refresh()
        self._fit()

    def set_stale(self, stale: bool) -> None:
        """Mark all tables while the data is old."""
        for panel in self.panels:
            panel.set_stale(stale)

    def set_in_front(self, in_front: bool) -> None:
        """Announce changes of rows only while somebody can see them."""
        for panel in self.panels:
            panel.set_in_front(in_front)

    def start_filter(self) -> None:
        """Filter the escalations."""
        self.escalations.start_filter()

    def give_keyboard(self) -> None:
        """Put the keyboard into the escalations."""
        self.escalations.give_keyboard()

    def readable_height(self) -> int:
        """Room for hands and escalations, each with some rows, whether anybody has a hand up now or not."""
        return self.hands.readable_height() + self._caption.sizeHint().height() + self.escalations.readable_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As little as one of its tables needs: in a very low panel all together are scrolled."""
        return self.escalations.minimumSizeHint()

    def _fit(self) -> None:
        self._fitted_hands.fit()
        # Without anything above it or beside it the table needs no name of its own: the panel has it.
        self._caption.setVisible(self.hands.model.rowCount() > 0 or not self.times.isHidden())
        self._fitted_follow_ups.fit(self.height())

    def _update_title(self) -> None:
        store, view, now = self._floor.store, self._floor.view, self._floor.now_us()
        open_ones = [
            row for row in store.rows("escalation").values() if escalation_is_open(row) and view.has_escalation(row)
        ]
        late = sum(1 for row in open_ones if nearest_due(row) < now)
        hands = sum(
            1
            for row in store.rows("raised_hand").values()
            if hand_is_up(row) and row.answered_at is None and view.has_hand(row)
        )
        owed = [
            row
            for row in store.rows("customer_follow_up").values()
            if follow_up_is_open(row) and view.has_follow_up(row)
        ]
        heading = _heading(hands, len(open_ones), late)
        if owed:
            heading = say("{heading} · {owed}", heading=heading, owed=_owed_words(owed, now))
        self.say_title(heading if view.is_whole else say("In the view: {heading}", heading=heading))


def _owed_words(owed: list[CustomerFollowUpRow], now: int) -> str:
    late = sum(1 for row in owed if row.due_at < now)
    if late:
        return plural("%Ln follow-up(s), {late} overdue", len(owed), late=count(late))
    return plural("%Ln follow-up(s)", len(owed))


def _heading(hands: int, open_: int, late: int) -> str:
    """The title of the panel: '2 hands up · 5 escalations, 2 overdue'."""
    raised = plural("%Ln hand(s) up", hands)
    escalations = plural("%Ln escalation(s)", open_)
    if late:
        escalations = plural("%Ln escalation(s), {late} overdue", open_, late=count(late))
    if hands and open_:
        return say("{hands} · {escalations}", hands=raised, escalations=escalations)
    return raised if hands else escalations if open_ else say("Escalations")
