"""What a view asks for: sites, teams, queues, channels, states and a text, all by name.

A view refers to things by their names, never by ids, so that it can be given to another person or used on another
floor; `console.store.floor_view` finds the rows of this floor that bear these names. Within one list any name will do,
and all lists that name something have to agree: sites North and Leeds with channel chat are the chats of both.

- A **queue** belongs when its team's site, its team, its own name and its channel are all asked for. Queue groups and
  single queues are one list: a group is a short name for its queues.
- An **agent** belongs when they serve a queue of the view, or are of the teams and sites asked for and, where queues or
  channels are named, serve a queue so named: a leader sees her own people wherever they work and whoever is lent to her.
- A **contact** and an **escalation** belong by their queue. The channel is that of the queue: a call-back promised in a
  voice queue stands with the calls.
- A **raised hand** belongs by its agent or by the queue of its contact: a call for help is rather shown once too often.

States and the text narrow what is listed and nothing else: figures count the whole view, because a service level of
those who are talking, or of those with 'refund' in them, would be a number nobody could explain.
"""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueueGroup:
    """Queues under a name of their own, which is the person's and not the floor's."""

    name: str
    queues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ViewFilter:
    """What is asked for; an empty list asks for all. Channels and states are the words of `db.words`."""

    sites: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    groups: tuple[QueueGroup, ...] = ()
    queues: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    agent_states: tuple[str, ...] = ()
    contact_states: tuple[str, ...] = ()
    text: str = ""

    @property
    def queue_names(self) -> tuple[str, ...]:
        """The queues asked for, by a group or by themselves, each once."""
        grouped = (name for group in self.groups for name in group.queues)
        return tuple(dict.fromkeys((*grouped, *self.queues)))

    @property
    def names_queues(self) -> bool:
        """Whether it asks for certain queues."""
        return bool(self.groups or self.queues)

    @property
    def narrows_figures(self) -> bool:
        """Whether it asks for less than the whole floor, so that figures count fewer queues and people."""
        return bool(self.sites or self.teams or self.names_queues or self.channels)

    @property
    def narrows_lists(self) -> bool:
        """Whether it lists less than what its figures count."""
        return bool(self.agent_states or self.contact_states or self.text.strip())

    @property
    def is_empty(self) -> bool:
        """Whether it asks for everything: the whole floor."""
        return not self.narrows_figures and not self.narrows_lists

    def asks_the_same_as(self, other: "ViewFilter") -> bool:
        """Whether both ask for the same, in whatever order their lists are."""
        return self._in_any_order() == other._in_any_order()

    def _in_any_order(self) -> tuple[frozenset[object] | str, ...]:
        groups = frozenset((group.name, frozenset(group.queues)) for group in self.groups)
        lists = (self.sites, self.teams, self.queues, self.channels, self.agent_states, self.contact_states)
        return (groups, *map(frozenset, lists), self.text.strip())


def name_key(name: str) -> str:
    """What two names have in common when a person would call them the same: case and ways to write an accent aside."""
    return unicodedata.normalize("NFC", name.strip()).casefold()
