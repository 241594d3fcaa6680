"""All acts of an agent's own program, and what is said where one is refused."""

from collections.abc import Mapping
from typing import Final

from db.desktop.authority_acts import AUTHORITY_SENTENCES, USE_ACTS
from db.desktop.coaching_acts import COACHING_ACTS, COACHING_SENTENCES
from db.desktop.coaching_consents import CONSENT_ACTS
from db.desktop.coaching_readiness import READINESS_ACTS, READINESS_SENTENCES
from db.desktop.coaching_reviews import REVIEW_ACTS, REVIEW_SENTENCES
from db.desktop.coaching_steps import STEP_ACTS, STEP_SENTENCES
from db.desktop.desktop_acts import AGENT_ACTS, AGENT_SENTENCES
from db.desktop.own_authority import OWN_AUTHORITY_ACTS
from db.desktop.request_acts import REQUEST_ACTS

DESKTOP_ACTS: Final = (
    *AGENT_ACTS,
    *USE_ACTS,
    *REQUEST_ACTS,
    *OWN_AUTHORITY_ACTS,
    *COACHING_ACTS,
    *CONSENT_ACTS,
    *REVIEW_ACTS,
    *STEP_ACTS,
    *READINESS_ACTS,
)
SENTENCES: Final[Mapping[str, str]] = {
    **AGENT_SENTENCES,
    **AUTHORITY_SENTENCES,
    **COACHING_SENTENCES,
    **REVIEW_SENTENCES,
    **STEP_SENTENCES,
    **READINESS_SENTENCES,
}
#: Words that are no act's own: nobody is signed in, and what only a server with several at once may say.
COMMON_WORDS: Final = ("nobody", "busy", "isolation")
