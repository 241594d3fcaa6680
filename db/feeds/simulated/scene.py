"""What a demonstration must show at the moment it goes live, whatever chance has brought until then."""

from collections.abc import Callable
from typing import Final

from db.feeds.simulated.attention import Attention
from db.feeds.simulated.callbacks import Callbacks
from db.feeds.simulated.floor import Floor, Process, Work
from db.feeds.simulated.shifts import Presence

_MINUTE_S: Final = 60.0
_CALLBACKS: Final = 6


class Scene:
    """Sees to it that there are escalations (one overdue), raised hands, call-backs due, and somebody who forgot the time."""

    def __init__(self, floor: Floor, attention: Attention, callbacks: Callbacks, presence: Presence) -> None:
        self._floor, self._attention, self._callbacks, self._presence = floor, attention, callbacks, presence
        self._promised = 0

    def set_for(self, at_us: int) -> None:
        """Arranges all of it for the instant `at_us` (UTC microseconds), in the hour before."""
        live_s = self._floor.clock.floor_seconds(at_us)
        promises = [(960.0 - 97.0 * number, self._callback_is_promised) for number in range(_CALLBACKS)]
        for before_s, happen in (
            (75 * _MINUTE_S, self._somebody_forgets),
            (57 * _MINUTE_S, self._escalation_grows_old),
            *promises,
            (9 * _MINUTE_S, self._escalation),
            (4 * _MINUTE_S, self._escalation),
            (2.2 * _MINUTE_S, self._hand_is_raised),
            (0.6 * _MINUTE_S, self._hand_is_raised),
        ):
            if live_s - before_s >= self._floor.env.now:
                self._floor.env.process(self._later(live_s - before_s, happen))

    def _later(self, at_s: float, happen: Callable[[], None]) -> Process:
        yield self._floor.env.timeout(at_s - self._floor.env.now)
        happen()

    def _in_talk(self) -> Work | None:
        """A contact somebody talks with that nothing was arranged for yet, of the first queue that has one."""
        return next(
            (
                work
                for line in self._floor.lines.values()
                for _, agent in line.members
                for work in agent.holding
                if work.line is line and not work.staged and work.talks
            ),
            None,
        )

    def _escalation(self, severity: str = "high", untouched_s: float = 40 * _MINUTE_S) -> None:
        work = self._in_talk()
        if work is not None:
            work.staged = True
            self._attention.escalations.escalate(
                work, work.agent, severity=severity, reason="complaint", untouched_s=untouched_s
            )

    def _escalation_grows_old(self) -> None:
        self._escalation("high", 110 * _MINUTE_S)

    def _hand_is_raised(self) -> None:
        work = self._in_talk()
        if work is not None:
            work.staged = True
            self._attention.raise_hand(work, work.agent, patience_s=6 * _MINUTE_S)

    def _callback_is_promised(self) -> None:
        """Somebody is promised a call in a window that begins soon: of six, two have begun when the scene is shown."""
        work = self._in_talk()
        if work is not None and self._callbacks.possible:
            work.staged = True
            self._promised += 1
            self._callbacks.promise(work, (6 + 3 * self._promised) * _MINUTE_S)

    def _somebody_forgets(self) -> None:
        """An agent, one who is free if there is any, goes for a break and does not come back for hours."""
        ready = sorted((agent for agent in self._floor.agents if agent.ready), key=lambda agent: len(agent.holding))
        if ready:
            self._floor.env.process(self._presence.forget_the_time(ready[0], 150 * _MINUTE_S))
