"""The panel of what asks for a supervisor: raised hands above, escalations below in order of due time."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.models.escalations import escalation_table, hand_table
from console.panels.floor_panel import FloorPanel
from console.panels.table_panel import TablePanel
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.store.held import escalation_is_open, hand_is_up
from console.theme import HEADER_PT, Theme, text_font
from console.words import count, plural, say
from db.escalation_due import nearest_due

#: Rows of raised hands shown before they scroll.
_HANDS_SHOWN = 4


class EscalationsPanel(FloorPanel):
    """Hands and escalations. The part of the hands is as high as there are hands."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self.title = say("Escalations")
        self.hands = TablePanel(floor, hand_table(), theme, "", self)
        self.escalations = TablePanel(floor, escalation_table(), theme, say("Nothing waits for you."), self)
        self._caption = QLabel(say("Escalations, next due first"), self)
        self._caption.setFont(text_font(HEADER_PT, strong=True))
        self._caption.setContentsMargins(8, 6, 8, 4)
        self._caption.setBuddy(self.escalations.table)
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hands)
        column.addWidget(self._caption)
        column.addWidget(self.escalations, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(both)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        #: The number and height of rows, and what stands beside them, for which the hands were last made high enough.
        self._fitted = (-1, 0, 0)
        self._fit_hands()

    @property
    def panels(self) -> tuple[TablePanel, TablePanel]:
        """Both tables, from the top."""
        return self.hands, self.escalations

    def tables(self) -> tuple[TablePanel, TablePanel]:
        """Both, from the top."""
        return self.panels

    def take(self, touched: Touched) -> None:
        """Show what the feed brought."""
        for panel in self.panels:
            panel.take(touched)
        self._fit_hands()

    def show_view(self) -> None:
        """Another view is on: show what belongs to it in both tables."""
        for panel in self.panels:
            panel.show_view()
        self._fit_hands()
        self._update_title()

    def settle(self) -> None:
        """Put both tables into order."""
        for panel in self.panels:
            panel.settle()
        self._fit_hands()
        self._update_title()

    def tick(self) -> None:
        """Let durations go on."""
        for panel in self.panels:
            panel.tick()

    def set_stale(self, stale: bool) -> None:
        """Mark both tables while the data is old."""
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
        """Room for both tables, each with some rows, whether anybody has a hand up now or not."""
        return self.hands.readable_height() + self._caption.sizeHint().height() + self.escalations.readable_height()

    def minimumSizeHint(self) -> QSize:
        """As little as one of its tables needs: in a very low panel both together are scrolled."""
        return self.escalations.minimumSizeHint()

    def _fit_hands(self) -> None:
        table = self.hands.table
        rows, height = self.hands.model.rowCount(), table.verticalHeader().defaultSectionSize()
        beside = sum(part.height() for part in (self.hands.filter, table.horizontalScrollBar()) if part.isVisible())
        if (rows, height, beside) == self._fitted:
            return
        self._fitted = (rows, height, beside)
        self.hands.setVisible(rows > 0)
        self._caption.setVisible(rows > 0)
        shown = min(rows, _HANDS_SHOWN)
        least = table.minimumSizeHint().height()
        # In a low panel both tables share what there is.
        self.hands.setMinimumHeight(least)
        self.hands.setMaximumHeight(least + (shown - 1) * height + beside)

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
        heading = _heading(hands, len(open_ones), late)
        self.say_title(heading if view.is_whole else say("In the view: {heading}", heading=heading))


def _heading(hands: int, open_: int, late: int) -> str:
    """The title of the panel: '2 hands up · 5 escalations, 2 overdue'."""
    raised = plural("%Ln hand(s) up", hands)
    escalations = plural("%Ln escalation(s)", open_)
    if late:
        escalations = plural("%Ln escalation(s), {late} overdue", open_, late=count(late))
    if hands and open_:
        return say("{hands} · {escalations}", hands=raised, escalations=escalations)
    return raised if hands else escalations if open_ else say("Escalations")
