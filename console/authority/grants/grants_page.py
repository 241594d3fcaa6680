"""The page of grants: who was given what, until when, and how much of it is left, as bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from console.authority.amounts import amount_words
from console.authority.page import AuthorityPage
from console.clock_words import moment
from console.words import say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.queries.authority_grants import GrantShown

_DAY_US: Final = 86_400_000_000


@dataclass(frozen=True, slots=True)
class GrantsQuestion:
    """Which grants are there, and which ended within the last day?"""

    def answer(self, connection: sa.Connection) -> list[GrantShown]:
        """The grants. Called in the thread that asks."""
        from db.queries.authority_grants import grants_shown
        from db.queries.database_clock import database_now

        return grants_shown(connection, database_now(connection) - _DAY_US)


class GrantsPage(AuthorityPage):
    """Follows the floor while it is on screen."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("grants")
        self.grants: list[GrantShown] = []
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(say("Grants"))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels(
            [say("Grant"), say("Kind"), say("For"), say("At once"), say("Used"), say("Left"), say("Until")]
        )
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Grants")

    def question(self) -> GrantsQuestion:
        """All grants in sight."""
        return GrantsQuestion()

    def show_answer(self, value: Any) -> None:
        """One line for each grant."""
        self.grants = list(value)
        self.tree.clear()
        for grant in self.grants:
            item = QTreeWidgetItem([f"G-{grant.number}", grant.kind_name, grant.receiver])
            for column, amount in ((3, grant.per_use), (4, grant.spent), (5, grant.budget - grant.spent)):
                item.setText(column, amount_words(amount, grant.measure, grant.currency))
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setText(6, moment(grant.until_at, self.window_.floor.now_us(), seconds=False))
            self.tree.addTopLevelItem(item)
