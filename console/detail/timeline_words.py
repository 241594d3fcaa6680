"""A timeline in words: what each entry says, in which order, and how it reads as plain text."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from console.clock_words import moment
from console.detail.authority_words import AUTHORITY_WORDS
from console.detail.contact_words import CONTACT_WORDS
from console.detail.decision_words import DECISION_WORDS
from console.detail.escalation_words import ESCALATION_WORDS
from console.detail.incident_words import INCIDENT_WORDS
from console.detail.people_words import PEOPLE_WORDS
from console.detail.said import Said, contact_name
from console.words import say
from db.queries.timeline_entry import Entry

_WORDS: Final = {
    **CONTACT_WORDS,
    **PEOPLE_WORDS,
    **ESCALATION_WORDS,
    **DECISION_WORDS,
    **INCIDENT_WORDS,
    **AUTHORITY_WORDS,
}
#: An entry of the screen's own: from when on changes are known.
LOG_BEGINS: Final = "log_begins"


class Line(NamedTuple):
    """One entry as it stands on screen at one moment."""

    entry: Entry
    when: str
    said: Said

    @property
    def key(self) -> tuple[str, str | None, int]:
        """What tells this entry from all others of its timeline, also in a newer answer."""
        entry = self.entry
        return entry.what, entry.about or (entry.contact.id if entry.contact is not None else None), entry.at

    def as_sentence(self) -> str:
        """All of it as a screen reader says it."""
        said = self.said
        return "\n".join(filter(None, (say("{when}: {what}", when=self.when, what=said.words), said.who, said.quote)))

    def as_text(self) -> str:
        """All of it in one line, parted by tabs, as a spreadsheet or a mail takes it."""
        return "\t".join(
            " ".join(part.split()) for part in (self.when, self.said.words, self.said.who, self.said.quote)
        )


def line_of(entry: Entry, now: int, *, names_contact: bool = False) -> Line:
    """The line of one entry at `now` (UTC microseconds); among entries of many contacts it names its own."""
    said = said_of(entry, now)
    if names_contact and entry.contact is not None:
        said = said._replace(words=say("{contact}: {what}", contact=contact_name(entry), what=said.words))
    return Line(entry, moment(entry.at, now) if entry.at else "", said)


def said_of(entry: Entry, now: int) -> Said:
    """What an entry says at `now` (UTC microseconds); of a kind this program does not know, its bare name."""
    if entry.what == LOG_BEGINS:
        return Said(_log_words(entry), tone="quiet")
    speaker = _WORDS.get(entry.what)
    return speaker(entry, now) if speaker is not None else Said(entry.what.replace("_", " "), tone="quiet")


def newest_first(entries: Iterable[Entry], log_since: int | None) -> list[Entry]:
    """The entries in the order of the screen; where some changes are not known, a line from when on they are."""
    ordered = list(entries)[::-1]
    if log_since is not None:
        place = next((place for place, entry in enumerate(ordered) if entry.at < log_since), len(ordered))
        ordered.insert(place, Entry(log_since, LOG_BEGINS))
    return ordered


def _log_words(entry: Entry) -> str:
    if entry.at == 0:
        return say("Changes of priority and due time are not kept any more.")
    return say("Changes of priority and due time are known from here on.")
