"""The page of flags: what stands out in the ledger and what one would expect, with the uses that show it; no verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.authority.ledger.flag_words import (
    approval_words,
    compared_words,
    flag_words,
    sort_title,
    use_words,
    withheld_words,
)
from console.authority.ledger.wrapping_tree import WrappingTree
from console.authority.page import AuthorityPage
from console.connecting.fitting_scroll import FittingScroll
from console.panels.wrapped_label import wrapped_label
from console.selection import Selected
from console.theme import HEADER_PT, TEXT_PT, scaled, text_font
from console.words import plural, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.authority.flags import Flag
    from db.queries.authority_flags import FlagsFound

_CONTACT: Final = Qt.ItemDataRole.UserRole
_PERIODS: Final = (30, 90, 180, 365)
#: So many uses of one flag are listed; the ledger has all.
_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class FlagsQuestion:
    """What stands out in the last so many days?"""

    days: int

    def answer(self, connection: sa.Connection) -> FlagsFound:
        """The flags. Called in the thread that asks."""
        from db.queries.authority_flags import flags_found

        return flags_found(connection, self.days)


class FlagsPage(AuthorityPage):
    """Reads when it comes on and when another period is chosen; it does not follow the floor: habits take weeks."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, ())
        self.setObjectName("flags")
        self.period = QComboBox(self)
        self.period.setAccessibleName(say("Period"))
        for days in _PERIODS:
            self.period.addItem(plural("last %Ln day(s)", days), days)
        self.period.setCurrentIndex(1)
        self.said = wrapped_label(window.theme, TEXT_PT, self, strong=True)
        self.said.setText(say("Reading…"))
        self.about = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self.about.setText(
            say(
                "A flag is no verdict: it says where to look, and there may be a good reason. Agents are compared with all"
                " others who have the same bound, customers by their number of contacts. Listed is what chance alone would show"
                " in about one look of a hundred."
            )
        )
        self.tree = WrappingTree(say("What stands out"), self)
        self.tree.setMinimumHeight(scaled(170))
        self._lay_out()
        self.period.activated.connect(self.ask)
        self.tree.itemActivated.connect(self._open)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Flags")

    def question(self) -> FlagsQuestion:
        """What stands out in the period chosen."""
        return FlagsQuestion(self.period.currentData())

    def show_answer(self, value: Any) -> None:
        """The flags under their sorts, each with the uses that show it."""
        found: FlagsFound = value
        self.said.setText("\n".join(filter(None, (compared_words(found), withheld_words(found)))))
        self.tree.clear()
        titles: dict[str, QTreeWidgetItem] = {}
        for flag in found.flags:
            if flag.sort not in titles:
                title = QTreeWidgetItem([sort_title(flag.sort)])
                title.setFont(0, text_font(TEXT_PT, strong=True))
                self.tree.addTopLevelItem(title)
                title.setExpanded(True)
                titles[flag.sort] = title
            self._add(titles[flag.sort], flag, found)
        self.tree.setVisible(bool(found.flags))

    def show_problem(self, sentence: str) -> None:
        """Say it where the figures would be."""
        self.said.setText(sentence)

    def _add(self, title: QTreeWidgetItem, flag: Flag, found: FlagsFound) -> None:
        now = self.window_.floor.now_us()
        item = QTreeWidgetItem(title, [flag_words(flag, found)])
        for use in flag.uses[:_MOST]:
            shown = QTreeWidgetItem(item, [use_words(use, now)])
            shown.setData(0, _CONTACT, use.contact_id)
        for approval in flag.approvals[:_MOST]:
            QTreeWidgetItem(item, [approval_words(approval, found, now)])
        more = max(0, len(flag.uses) - _MOST) + max(0, len(flag.approvals) - _MOST)
        if more:
            QTreeWidgetItem(item, [plural("… and %Ln more in the ledger.", more)])

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        contact = item.data(0, _CONTACT)
        if isinstance(contact, str):
            self.window_.selection.open(Selected("contact", contact))

    def _lay_out(self) -> None:
        content = QWidget(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(FittingScroll(content, self))
        choosing = QHBoxLayout()
        choosing.addWidget(self.period)
        choosing.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(4))
        column.setSpacing(scaled(8))
        column.addWidget(self.about)
        column.addLayout(choosing)
        column.addWidget(self.said)
        column.addWidget(self.tree, 1)
        column.addStretch(0)
