"""Which coaching notes somebody wants to see, and whether a text has the words that are looked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from db.folded import folded

#: German umlauts as they are typed where the keyboard has none.
_SPELT_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@dataclass(frozen=True, slots=True)
class NotesWanted:
    """Which notes: what is empty does not matter. `words` have to be in its texts, whatever case and accents; all of them."""

    words: str = ""
    agent_id: str | None = None
    standard_id: str | None = None
    kind: str | None = None
    state: str | None = None
    author_id: str | None = None
    contact_id: str | None = None
    escalation_id: str | None = None


def has_words(texts: Iterable[str | None], needles: Sequence[str]) -> bool:
    """Whether all `needles` (folded words) stand in the texts; who types no umlauts finds them by 'ue' as by 'u'."""
    if not needles:
        return True
    told = " ".join(filter(None, texts))
    text = folded(told)
    if all(needle in text for needle in needles):
        return True
    spelt = told.translate(_SPELT_OUT)
    if spelt == told:
        return False
    text += folded(spelt)
    return all(needle in text for needle in needles)
