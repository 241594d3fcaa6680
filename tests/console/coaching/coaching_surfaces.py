"""Everything of the Coaching workspace that a person can have before them: one list of each part's own."""

from tests.console.coaching.agent.agent_surfaces import AGENT_SURFACES
from tests.console.coaching.agreement.agreement_surfaces import AGREEMENT_SURFACES
from tests.console.coaching.follow_ups.follow_up_surfaces import FOLLOW_UP_SURFACES
from tests.console.coaching.notes.note_surfaces import NOTE_SURFACES
from tests.console.coaching.privacy.privacy_surfaces import PRIVACY_SURFACES
from tests.console.coaching.readiness.readiness_surfaces import READINESS_SURFACES
from tests.console.coaching.reviews.review_surfaces import REVIEW_SURFACES
from tests.console.coaching.standards.standard_surfaces import STANDARD_SURFACES

COACHING_SURFACES = (
    *AGENT_SURFACES,
    *AGREEMENT_SURFACES,
    *FOLLOW_UP_SURFACES,
    *NOTE_SURFACES,
    *PRIVACY_SURFACES,
    *READINESS_SURFACES,
    *REVIEW_SURFACES,
    *STANDARD_SURFACES,
)
