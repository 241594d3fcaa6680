"""The page of limits: one place at a time, sites side by side, and what authority is given for at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from console.authority.limits.kinds_view import KindsView
from console.authority.limits.limit_questions import DAYS, LimitsQuestion
from console.authority.limits.place_limits import PlaceLimits
from console.authority.limits.sites_view import SitesView
from console.authority.page import AUTHORITY_TABLES, AuthorityPage
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from console.window import FloorWindow
    from db.authority.limits_seen import Place, SitesCompared

#: What is shown of limits without what agents did with them.
_SET: Final = ("authority_kind", "authority_setting", "authority_limit", "site", "team")


class LimitsPage(AuthorityPage):
    """Follows the floor while it is on screen, and shows one of its views."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, _SET)
        self.setObjectName("limits")
        self.compared: SitesCompared | None = None
        self.places = PlaceLimits(window)
        self.sites = SitesView(window.theme)
        self.kinds = KindsView(window)
        self.views = QTabBar(self)
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.views.setAccessibleName(say("What is shown of limits"))
        self.shown = QStackedWidget(self)
        for title, view in (
            (say("Place by place"), self.places),
            (say("Sites side by side"), self.sites),
            (say("Kinds and bounds"), self.kinds),
        ):
            self.views.addTab(title)
            self.shown.addWidget(view)
        self._lay_out()
        self.views.currentChanged.connect(self._show_view)
        self.sites.wanted.connect(self.open_cell)
        self._offer_acts()

    def _lay_out(self) -> None:
        # With large text on a low screen the whole of it scrolls.
        content, room = QWidget(self), QScrollArea(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(12), scaled(8), 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.views)
        column.addWidget(self.shown, 1)
        room.setWidget(content)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setAccessibleName(self.title)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(room)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Limits")

    def question(self) -> LimitsQuestion:
        """All limits in sight; beside sites what agents did there."""
        return LimitsQuestion(DAYS if self.shown.currentWidget() is self.sites else 0)

    def show_answer(self, value: Any) -> None:
        """Show it in every view."""
        self.compared = value
        self.places.show_limits(value.limits)
        if value.days:
            self.sites.show_compared(value)
        self.kinds.show_limits(value.limits)

    def menu_actions(self) -> list[QAction]:
        """What can be done with a cell, and with kinds."""
        return [*self.places.acts, *self.kinds.acts]

    def show_view(self, view: PlaceLimits | SitesView | KindsView) -> None:
        """Bring one of the views to the front."""
        self.views.setCurrentIndex(self.shown.indexOf(view))

    def _show_view(self, place: int) -> None:
        self.shown.setCurrentIndex(place)
        self._tables = AUTHORITY_TABLES if self.shown.currentWidget() is self.sites else _SET
        self._offer_acts()
        self.ask()

    def _offer_acts(self) -> None:
        """The menu has what can be done in the view that is shown."""
        for view, acts in ((self.places, self.places.acts), (self.kinds, self.kinds.acts)):
            for action in acts:
                action.setVisible(self.shown.currentWidget() is view)

    def open_cell(self, kind_id: str, level: str, place: Place) -> None:
        """Go to a cell of the matrix."""
        self.show_view(self.places)
        self.places.open_cell(kind_id, level, place)
