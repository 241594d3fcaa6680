"""Everything of the Coaching workspace that a person can have before them: one list of each part's own."""

from PySide6.QtWidgets import QWidget

from console.window import FloorWindow
from tests.console.coaching.agent.agent_surfaces import AGENT_SURFACES
from tests.console.coaching.agreement.agreement_surfaces import AGREEMENT_SURFACES
from tests.console.coaching.follow_ups.follow_up_surfaces import FOLLOW_UP_SURFACES
from tests.console.coaching.notes.note_surfaces import NOTE_SURFACES
from tests.console.coaching.privacy.privacy_surfaces import PRIVACY_SURFACES
from tests.console.coaching.readiness.readiness_surfaces import READINESS_SURFACES
from tests.console.coaching.reviews.review_surfaces import REVIEW_SURFACES
from tests.console.coaching.standards.standard_surfaces import STANDARD_SURFACES


def floor_with_a_page_being_read(window: FloorWindow) -> QWidget:
    """A page whose answer takes a while."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("due").line.say_reading()
    return window


def floor_with_a_page_that_was_not_read(window: FloorWindow) -> QWidget:
    """A page that says why nothing stands on it."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("patterns").show_problem("The database did not answer in time.")
    return window


COACHING_SURFACES = (
    floor_with_a_page_being_read,
    floor_with_a_page_that_was_not_read,
    *AGENT_SURFACES,
    *AGREEMENT_SURFACES,
    *FOLLOW_UP_SURFACES,
    *NOTE_SURFACES,
    *PRIVACY_SURFACES,
    *READINESS_SURFACES,
    *REVIEW_SURFACES,
    *STANDARD_SURFACES,
)
