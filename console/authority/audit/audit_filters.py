"""Which commands of the audit are wanted: period, kind, by whom, about what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from console.authority.audit.command_words import known_kinds
from console.panels.flow_layout import FlowLayout
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.queries.audit import AuditFilter

#: Later than any command: what comes while the page is open is in it.
_OPEN_END: Final = 2**62
_US: Final = 1_000_000


class AuditFilters(QWidget):
    """`changed` says that something else is wanted."""

    changed = Signal()

    def __init__(self, floor: Floor, parent: QWidget) -> None:
        super().__init__(parent)
        self._floor = floor
        self.period = _choice(self, say("Period"))
        for words, days in (
            (say("today"), 0),
            (say("last 7 days"), 7),
            (say("last 30 days"), 30),
            (say("last 90 days"), 90),
            (say("from the beginning"), None),
        ):
            self.period.addItem(words, days)
        self.period.setCurrentIndex(1)
        self.kind = _choice(self, say("What was done"))
        self.kind.addItem(say("all acts"), None)
        for words, kind in known_kinds():
            self.kind.addItem(words, kind)
        self.who = _line(self, say("Person or agent, by name or login"), say("Who"))
        self.about = _line(self, say("Contact, escalation, agent, queue or person"), say("About: C-… or a name"))
        self._flow = FlowLayout(scaled(8), scaled(6), self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for control in (self.period, self.kind, self.who, self.about):
            self._flow.addWidget(control)
        self._typed = ("", "")
        self.period.activated.connect(self.changed)
        self.kind.activated.connect(self.changed)
        self.who.editingFinished.connect(self._take_typed)
        self.about.editingFinished.connect(self._take_typed)

    def add(self, part: QWidget) -> None:
        """Put something behind the filters; it goes on to the next line where the text is large."""
        self._flow.addWidget(part)

    def asked(self) -> AuditFilter:
        """What is wanted."""
        # Here, not above: it loads with the database's queries.
        from db.queries.audit import AuditFilter

        return AuditFilter(
            self._begin(), _OPEN_END, self.who.text().strip(), self.kind.currentData(), self.about.text().strip()
        )

    def is_narrowed(self) -> bool:
        """Whether anything but the period is chosen."""
        return bool(self.who.text().strip() or self.about.text().strip() or self.kind.currentData())

    def _begin(self) -> int:
        days = self.period.currentData()
        if days is None:
            return 0
        now = datetime.fromtimestamp(self._floor.now_us() / _US, UTC).astimezone()
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return int((today - timedelta(days=int(days))).timestamp()) * _US

    def _take_typed(self) -> None:
        typed = (self.who.text().strip(), self.about.text().strip())
        if typed != self._typed:
            self._typed = typed
            self.changed.emit()


def _choice(parent: QWidget, name: str) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    box.setMaxVisibleItems(20)
    return box


def _line(parent: QWidget, name: str, shown: str) -> QLineEdit:
    line = QLineEdit(parent)
    line.setAccessibleName(name)
    line.setToolTip(name)
    line.setPlaceholderText(shown)
    line.setClearButtonEnabled(True)
    line.setMinimumWidth(scaled(170))
    return line
