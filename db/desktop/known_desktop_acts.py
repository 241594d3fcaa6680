"""All acts of an agent's own program, and what is said where one is refused."""

from collections.abc import Mapping
from typing import Final

from db.desktop.authority_acts import AUTHORITY_ACTS, AUTHORITY_SENTENCES
from db.desktop.desktop_acts import AGENT_ACTS, AGENT_SENTENCES

DESKTOP_ACTS: Final = (*AGENT_ACTS, *AUTHORITY_ACTS)
SENTENCES: Final[Mapping[str, str]] = {**AGENT_SENTENCES, **AUTHORITY_SENTENCES}
