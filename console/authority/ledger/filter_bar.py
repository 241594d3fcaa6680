"""Which lines of the ledger are wanted: period, agent, team, kind, queue, customer, state, cause, and what they tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from console.authority.ledger.ledger_words import state_words, what_words
from console.panels.flow_layout import FlowLayout
from console.panels.narrowing_choice import offer
from console.theme import scaled
from console.words import say, word
from db.authority.ledger_sql import LINES
from db.words import CAUSES, USE_STATES

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.queries.authority_ledger import LedgerFilter

#: Later than any line: what comes while the page is open is in it.
_OPEN_END: Final = 2**62
_US: Final = 1_000_000


class FilterBar(QWidget):
    """`changed` says that something else is wanted. The box of the period stands where the page puts it."""

    changed = Signal()

    def __init__(self, floor: Floor, parent: QWidget) -> None:
        super().__init__(parent)
        self._floor = floor
        self.period = self._choice(say("Period"))
        self.what = self._choice(say("What is listed"))
        self.state = self._choice(say("State of uses"))
        self.kind = self._choice(say("Kind of authority"))
        self.queue = self._choice(say("Queue"))
        self.team = self._choice(say("Team"))
        self.agent = self._choice(say("Agent"))
        self.cause = self._choice(say("Cause of the escalation"))
        self.customer = QLineEdit(self)
        self.customer.setAccessibleName(say("Customer's reference, or a contact"))
        self.customer.setPlaceholderText(say("Customer or C-…"))
        self.customer.setClearButtonEnabled(True)
        self.customer.setMinimumWidth(scaled(130))
        flow = FlowLayout(scaled(8), scaled(6), self)
        flow.setContentsMargins(0, 0, 0, 0)
        for control in (*self.choices[1:], self.customer):
            flow.addWidget(control)
        self._fill_fixed()
        self.fill()
        self.customer.editingFinished.connect(self._take_customer)
        self._customer = ""

    @property
    def choices(self) -> tuple[QComboBox, ...]:
        """The boxes in which something is chosen, in their order."""
        return (self.period, self.what, self.state, self.kind, self.queue, self.team, self.agent, self.cause)

    def asked(self) -> LedgerFilter:
        """What is wanted."""
        # Here, not above: it loads with the database's queries.
        from db.queries.authority_ledger import LedgerFilter

        begin, end = self._span()
        what = self.what.currentData()
        return LedgerFilter(
            begin,
            end,
            agent_id=self.agent.currentData(),
            team_id=self.team.currentData(),
            kind_id=self.kind.currentData(),
            queue_id=self.queue.currentData(),
            customer=self.customer.text().strip(),
            state=self.state.currentData(),
            cause=self.cause.currentData(),
            what=() if what is None else (what,),
        )

    def is_narrowed(self) -> bool:
        """Whether anything but the period is chosen."""
        return bool(self.customer.text().strip()) or any(box.currentData() is not None for box in self.choices[1:])

    def fill(self) -> None:
        """Offer what is on the floor now; what is chosen stays."""
        rows = self._floor.store.rows
        kinds = sorted(rows("authority_kind").values(), key=lambda row: (row.position, row.name))
        queues = sorted(rows("queue").values(), key=lambda row: (row.position, row.name.casefold()))
        offer(self.kind, say("all kinds"), [(row.name, row.id) for row in kinds])
        offer(self.queue, say("all queues"), [(row.name, row.id) for row in queues])
        offer(self.team, say("all teams"), _by_name(rows("team").values()))
        offer(self.agent, say("all agents"), _by_name(rows("agent").values()))

    def _fill_fixed(self) -> None:
        periods = (
            (say("today"), "today"),
            (say("last 7 days"), 7),
            (say("last 30 days"), 30),
            (say("last 90 days"), 90),
            (say("this month"), "month"),
            (say("last month"), "last month"),
            (say("from the beginning"), "all"),
        )
        with QSignalBlocker(self.period):
            for words, data in periods:
                self.period.addItem(words, data)
            self.period.setCurrentIndex(2)
        offer(self.what, say("all lines"), [(what_words(what), what) for what in LINES])
        offer(self.state, say("all states"), [(state_words(state), state) for state in USE_STATES])
        offer(self.cause, say("all causes"), [(word(cause), cause) for cause in CAUSES])

    def _span(self) -> tuple[int, int]:
        chosen = self.period.currentData()
        now = datetime.fromtimestamp(self._floor.now_us() / _US, UTC).astimezone()
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        month = today.replace(day=1)
        if chosen == "all":
            return 0, _OPEN_END
        if chosen == "today":
            return _us(today), _OPEN_END
        if chosen == "month":
            return _us(month), _OPEN_END
        if chosen == "last month":
            return _us((month - timedelta(days=1)).replace(day=1)), _us(month)
        return _us(today - timedelta(days=int(chosen))), _OPEN_END

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.activated.connect(self.changed)
        return box

    def _take_customer(self) -> None:
        if self.customer.text().strip() != self._customer:
            self._customer = self.customer.text().strip()
            self.changed.emit()


def _us(moment: datetime) -> int:
    return int(moment.timestamp()) * _US


def _by_name(rows: Iterable[Any]) -> list[tuple[str, str]]:
    return sorted(((row.name, row.id) for row in rows), key=lambda one: one[0].casefold())
