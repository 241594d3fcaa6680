"""Customers put on hold, as agents' programs report it: beside the feed, which never writes over what they say."""

from random import Random
from typing import Final, NamedTuple

from db.feeds.simulated.floor import Agent, Floor, Work
from db.feeds.simulated.leaving import Moment

_BEGINS: Final = (0.15, 0.6)
_LASTS_S: Final = (15.0, 120.0)
#: A hold is over before the talk is.
_AT_LATEST: Final = 0.9
_BY_VOICE: Final = ("voice", "callback")


class Held(NamedTuple):
    """How long a contact was on hold before (microseconds), and since when it is again (UTC microseconds)."""

    held_us: int
    since: int | None


class Holds:
    """Puts customers on hold and keeps what of that is still to be reported."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._held: Final[dict[str, Held]] = {}
        self._news: Final[dict[str, Held]] = {}
        self._open: set[str] = set()
        """Whose hold was reported and not its end."""

    def moments(self, work: Work, seconds: float) -> list[Moment]:
        """The hold of a talk of so many seconds, if there is one."""
        if work.channel not in _BY_VOICE or not work.is_one_of(self._floor.habits.on_hold, "hold"):
            return []
        chance = Random(f"{work.key}/hold/{work.moves}")
        begins_s = chance.uniform(*_BEGINS) * seconds
        ends_s = min(begins_s + chance.uniform(*_LASTS_S), _AT_LATEST * seconds)
        return [(begins_s, self._begins), (ends_s, self._ends)]

    def take(self) -> dict[str, Held]:
        """What is to be reported since the last call, by contact id.

        Of contacts that are over only the end of a hold that was reported.
        """
        contacts, works = self._floor.ingest.contacts, self._floor.works
        told = {key: held for key, held in self._news.items() if key in works or key in self._open}
        self._news.clear()
        self._open = {key for key in self._open | set(told) if self._held[key].since is not None}
        for key in [key for key in self._held if key not in works and key not in self._open]:
            del self._held[key]
        return {contacts[key].id: held for key, held in told.items() if key in contacts}

    def _begins(self, work: Work, _agent: Agent) -> None:
        before = self._held.get(work.key, Held(0, None))
        self._held[work.key] = self._news[work.key] = Held(before.held_us, self._floor.now_us)

    def _ends(self, work: Work, _agent: Agent) -> None:
        before = self._held[work.key]
        if before.since is not None:
            lasted = max(0, self._floor.now_us - before.since)
            self._held[work.key] = self._news[work.key] = Held(before.held_us + lasted, None)
