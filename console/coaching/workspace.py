"""The page of the Coaching workspace: one tab for each thing that is done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.coaching.agent.agent_page import AgentPage
from console.coaching.agreement.agreement_page import AgreementPage
from console.coaching.follow_ups.follow_ups_page import FollowUpsPage
from console.coaching.home.due_page import DuePage
from console.coaching.notes.notes_page import NotesPage
from console.coaching.patterns.patterns_page import PatternsPage
from console.coaching.perception.perception_page import PerceptionPage
from console.coaching.readiness.readiness_page import ReadinessPage
from console.coaching.reviews.reviews_page import ReviewsPage
from console.coaching.standards.standards_page import StandardsPage
from console.words import say
from console.workspaces.tabbed_workspace import TabbedWorkspace

if TYPE_CHECKING:
    from console.coaching.page import CoachingPage
    from console.window import FloorWindow


class CoachingWorkspace(TabbedWorkspace):
    """Feedback on real work, what was agreed, and whether it helped."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(
            window,
            "coaching",
            title=say("Coaching"),
            tabs_title=say("Pages of coaching"),
            menu_title=say("C&oaching"),
            pages=_pages(window),
        )


def _pages(window: FloorWindow) -> list[CoachingPage]:
    """All pages, in the order of their tabs: one line for each."""
    return [
        DuePage(window),
        AgentPage(window),
        NotesPage(window),
        FollowUpsPage(window),
        ReviewsPage(window),
        ReadinessPage(window),
        StandardsPage(window),
        PerceptionPage(window),
        PatternsPage(window),
        AgreementPage(window),
    ]
