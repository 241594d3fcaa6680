"""Everything of the Coaching workspace that a person can have before them: one list of each part's own."""

from tests.console.coaching.agreement.agreement_surfaces import AGREEMENT_SURFACES
from tests.console.coaching.privacy.privacy_surfaces import PRIVACY_SURFACES
from tests.console.coaching.reviews.review_surfaces import REVIEW_SURFACES

COACHING_SURFACES = (*AGREEMENT_SURFACES, *PRIVACY_SURFACES, *REVIEW_SURFACES)
