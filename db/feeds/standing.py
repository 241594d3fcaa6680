"""Who is believed to stand in one queue in which order, and which of them cannot be there any more.

A queue_log can lose a line (a log reload does it), and then a caller would wait in it for ever. The log itself gives them
away. Three kinds of marks count, each only against a caller of whom no line has come since:

- *overtaken*: somebody who joined behind them was rung while they were not. That is possible only while they are being rung
  themselves or pause between two rings, and then a line of theirs follows within a ring and a pause. One who was overtaken
  and stayed silent for that long has one mark, and one more for each time it happens again.
- *position*: somebody who joined behind them leaves, and the line says that fewer stood before. A supervisor can move a
  caller up without a line, so one such mark is not enough. If it is not clear who of several is missing, only those count
  against whom something speaks already, and only if they are not more than are missing.
- *idle*: somebody who joined, by the position in ENTERQUEUE, before them was rung at once, so an agent had been free. Two in
  a row, with nobody between who had to wait, are one mark.

Two marks make a caller *stuck*. Apart from these, one is stuck who has been silent for absurdly long: half an hour and four
times the longest wait that ended in this queue, or two hours where nobody was answered since. 'Behind' means behind by the
position that ENTERQUEUE gives, so that a caller with a higher priority never overtakes. Whatever is heard of a caller later
makes them wait again.
"""

from collections.abc import Sequence
from typing import Final

#: How long a telephone rings, in seconds, where no queues.conf tells; Asterisk's own default is 15.
_RING_S: Final = 30
#: The pause between two rings and the slack of whole seconds, in seconds; `retry` is 5 by default.
_PAUSE_S: Final = 8
#: Marks that make a caller stuck.
_MARKS: Final = 2
_IDLE_PER_MARK: Final = 2
_SILENT_S: Final = 1800
_SILENT_UNSERVED_S: Final = 7200
_TIMES_LONGEST: Final = 4
_NOBODY: Final[tuple["Waiter", ...]] = ()


class Waiter:
    """One who is believed to wait, and what speaks against it."""

    key: str
    since: int
    heard_at: int
    ahead: Sequence["Waiter"]
    passed: Sequence["Waiter"]
    gone = False
    marks = 0
    idle = 0
    overtaken_at: int | None = None
    reason = ""

    def __init__(self, key: str, since: int, ahead: Sequence["Waiter"], passed: Sequence["Waiter"]) -> None:
        self.key = key
        self.since = self.heard_at = since
        self.ahead = ahead
        self.passed = passed

    def go(self) -> None:
        """They wait no longer; those ahead of them are let go, too, so that no chain of the past stays in memory."""
        self.gone = True
        self.ahead = self.passed = _NOBODY

    def heard(self, at: int) -> None:
        """A line of theirs came: whatever spoke against them is void."""
        self.heard_at = at
        self.marks = self.idle = 0
        self.overtaken_at = None


class Standing:
    """The order of one queue; all `at` are UTC microseconds.

    `ring_s` is how long a telephone rings in it, in seconds, if known; `second_us` how long a second lasts (in a replay).
    """

    def __init__(self, ring_s: int | None, second_us: int = 1_000_000) -> None:
        self._order: list[Waiter] = []
        self._by_key: dict[str, Waiter] = {}
        self._patience = ((ring_s or _RING_S) + _PAUSE_S) * second_us
        self._second_us = second_us
        self._longest = 0
        self._served_at = -1

    def enter(self, key: str, at: int, position: int | None) -> None:
        """`key` joined at `position` (1 = first; None where it is not known: at the end)."""
        order = self._order
        if key in self._by_key:
            self.gone(key)
        if not order:
            waiter = Waiter(key, at, _NOBODY, _NOBODY)
        elif position is None or position > len(order):
            waiter = Waiter(key, at, order[:], _NOBODY)
        else:
            place = max(position - 1, 0)
            waiter = Waiter(key, at, order[:place], order[place:])
            order.insert(place, waiter)
            self._by_key[key] = waiter
            return
        order.append(waiter)
        self._by_key[key] = waiter

    def gone(self, key: str) -> None:
        """`key` stands here no longer, for a reason that says nothing about others."""
        waiter = self._by_key.pop(key, None)
        if waiter is not None:
            self._order.remove(waiter)
            waiter.go()

    def replace(self, key: str, by: str) -> None:
        """`by` takes the place of `key`."""
        waiter = self._by_key.pop(key, None)
        if waiter is not None:
            waiter.key = by
            self._by_key[by] = waiter

    def heard(self, key: str, at: int) -> None:
        """A line of `key` says that it still waits; one taken for stuck stands here again, behind nobody in particular."""
        waiter = self._by_key.get(key)
        if waiter is None:
            self.enter(key, at, None)
            self._by_key[key].ahead = _NOBODY
        else:
            waiter.heard(at)

    def served(self, key: str, at: int, rung_at: int) -> Sequence[Waiter]:
        """`key` was answered after its telephone began to ring at `rung_at`; answers who is stuck by that."""
        self._served_at = at
        waiter = self._by_key.get(key)
        if waiter is None:
            return _NOBODY
        if at - waiter.since > self._longest:
            self._longest = at - waiter.since
        ahead, passed = waiter.ahead, waiter.passed
        self.gone(key)
        if not ahead and not passed:
            return _NOBODY
        for other in ahead:
            if not other.gone and rung_at >= other.heard_at:
                self._overtake(other, rung_at)
        at_once = rung_at <= waiter.since + self._second_us
        for other in passed:
            if not other.gone and other.heard_at <= waiter.since:
                other.idle = other.idle + 1 if at_once else 0
        return self._stuck([*ahead, *passed], at)

    def _overtake(self, other: Waiter, rung_at: int) -> None:
        if other.overtaken_at is None:
            other.overtaken_at = rung_at
        elif rung_at > other.overtaken_at + self._patience:
            other.marks += 1
            other.overtaken_at = rung_at

    def left(self, key: str, at: int, position: int | None) -> Sequence[Waiter]:
        """`key` stopped waiting as number `position` of the queue; answers who is stuck by that."""
        waiter = self._by_key.get(key)
        if waiter is None:
            return _NOBODY
        self._longest = max(self._longest, at - waiter.since)
        ahead = [other for other in waiter.ahead if not other.gone]
        self.gone(key)
        if position is not None and len(ahead) > position - 1:
            self._mark(ahead, len(ahead) - position + 1)
        return self._stuck(ahead, at)

    @staticmethod
    def _mark(ahead: Sequence[Waiter], missing: int) -> None:
        """`missing` of those ahead are not there: marks all, or those who are suspected already if they are not more."""
        suspects = ahead if missing == len(ahead) else [w for w in ahead if w.marks or w.overtaken_at is not None]
        if len(suspects) <= missing:
            for waiter in suspects:
                waiter.marks += 1

    def _stuck(self, among: Sequence[Waiter], at: int) -> Sequence[Waiter]:
        stuck = []
        for waiter in among:
            if waiter.gone:
                continue
            marks = waiter.marks + waiter.idle // _IDLE_PER_MARK
            if waiter.overtaken_at is not None and at > waiter.overtaken_at + self._patience:
                marks += 1
            if marks >= _MARKS:
                waiter.reason = "others who stood behind have passed by"
            elif self._silent_for_too_long(waiter, at):
                waiter.reason = "nothing was heard of this call for too long"
            else:
                continue
            stuck.append(waiter)
        for waiter in stuck:
            self.gone(waiter.key)
        return stuck

    def _silent_for_too_long(self, waiter: Waiter, at: int) -> bool:
        silent = at - waiter.heard_at
        if silent < _SILENT_S * self._second_us:
            return False
        if self._served_at > waiter.heard_at:
            return silent > _TIMES_LONGEST * self._longest
        return silent > max(_SILENT_UNSERVED_S * self._second_us, _TIMES_LONGEST * self._longest)

    def look(self, at: int) -> Sequence[Waiter]:
        """Time has passed up to `at`: answers who is stuck by now."""
        return self._stuck(self._order, at) if self._order else _NOBODY

    def clear(self) -> None:
        """Nobody stands here any more."""
        for waiter in self._order:
            waiter.go()
        self._order.clear()
        self._by_key.clear()
