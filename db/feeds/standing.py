"""Who is believed to stand in one queue in which order, and which of them cannot be there any more.

A queue_log can lose a line (a log reload does it), and then a caller would wait in it for ever. The log itself gives them
away. Two kinds of evidence count, each against a caller of whom no line has come since:

- *overtaken*: somebody who joined behind them was rung while they were not. That is possible only while they are being rung
  themselves or pause between two rings, and then a line of theirs follows within a ring and a pause. One who was overtaken
  and stayed silent for that long has one mark, and one more for each time it happens again.
- *position*: somebody who joined behind them leaves and the line says that fewer stood before. A supervisor can move a
  caller up without a line, so one such mark is not enough either.

Two marks make a caller *stuck*. Apart from these, one is stuck who has been silent for absurdly long: half an hour and four
times the longest wait that ended in this queue, or two hours where nobody was answered since. 'Behind' means behind by the
position that ENTERQUEUE gives, so that a caller with a higher priority never overtakes.
"""

from typing import Final

SECOND_US: Final = 1_000_000
#: How long a telephone rings, in seconds, where no queues.conf tells; Asterisk's own default is 15.
_RING_S: Final = 30
#: The pause between two rings and the slack of whole seconds, in seconds; `retry` is 5 by default.
_PAUSE_S: Final = 8
#: Marks that make a caller stuck.
_MARKS: Final = 2
_SILENT_US: Final = 1800 * SECOND_US
_SILENT_UNSERVED_US: Final = 7200 * SECOND_US
_TIMES_LONGEST: Final = 4


class Waiter:
    """One who is believed to wait, and what speaks against it."""

    __slots__ = ("ahead", "gone", "heard_at", "idle", "key", "marks", "overtaken_at", "passed", "reason", "since")

    def __init__(self, key: str, since: int, ahead: list["Waiter"], passed: list["Waiter"]) -> None:
        self.key = key
        self.since = since
        self.ahead = ahead
        self.passed = passed
        self.idle = 0
        self.gone = False
        self.heard_at = since
        self.marks = 0
        self.overtaken_at: int | None = None
        self.reason = ""

    def heard(self, at: int) -> None:
        """A line of theirs came: whatever spoke against them is void."""
        self.heard_at = at
        self.marks = self.idle = 0
        self.overtaken_at = None


class Standing:
    """The order of one queue. `ring_s` is how long a telephone rings in it, in seconds, if known; all `at` are UTC us."""

    def __init__(self, ring_s: int | None) -> None:
        self._order: list[Waiter] = []
        self._by_key: dict[str, Waiter] = {}
        self._patience = ((ring_s or _RING_S) + _PAUSE_S) * SECOND_US
        self._longest = 0
        self._served_at = -1

    def enter(self, key: str, at: int, position: int | None) -> None:
        """`key` joined at `position` (1 = first; None where it is not known: at the end)."""
        self.gone(key)
        order = self._order
        place = len(order) if position is None else min(max(position - 1, 0), len(order))
        waiter = Waiter(key, at, order[:place], order[place:])
        order.insert(place, waiter)
        self._by_key[key] = waiter

    def gone(self, key: str) -> Waiter | None:
        """`key` stands here no longer, for a reason that says nothing about others."""
        waiter = self._by_key.pop(key, None)
        if waiter is not None:
            waiter.gone = True
            self._order.remove(waiter)
        return waiter

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
            self._by_key[key].ahead = []
        else:
            waiter.heard(at)

    def served(self, key: str, at: int, rung_at: int) -> list[Waiter]:
        """`key` was answered after its telephone began to ring at `rung_at`; answers who is stuck by that."""
        waiter = self.gone(key)
        self._served_at = at
        if waiter is None:
            return []
        self._longest = max(self._longest, at - waiter.since)
        for other in waiter.ahead:
            if not other.gone and rung_at >= other.heard_at:
                self._overtake(other, rung_at)
        at_once = rung_at <= waiter.since + SECOND_US
        for other in waiter.passed:
            if not other.gone and other.heard_at <= waiter.since:
                other.idle = other.idle + 1 if at_once else 0
        return self._stuck([*waiter.ahead, *waiter.passed], at)

    def _overtake(self, other: Waiter, rung_at: int) -> None:
        if other.overtaken_at is None:
            other.overtaken_at = rung_at
        elif rung_at > other.overtaken_at + self._patience:
            other.marks += 1
            other.overtaken_at = rung_at

    def left(self, key: str, at: int, position: int | None) -> list[Waiter]:
        """`key` stopped waiting as number `position` of the queue; answers who is stuck by that."""
        waiter = self.gone(key)
        if waiter is None:
            return []
        self._longest = max(self._longest, at - waiter.since)
        ahead = [other for other in waiter.ahead if not other.gone]
        if position is not None and len(ahead) > position - 1:
            self._mark(ahead, len(ahead) - position + 1)
        return self._stuck(ahead, at)

    @staticmethod
    def _mark(ahead: list[Waiter], missing: int) -> None:
        """`missing` of those ahead are not there: marks all, or those who are suspected already if they are not more."""
        suspects = ahead if missing == len(ahead) else [w for w in ahead if w.marks or w.overtaken_at is not None]
        if len(suspects) <= missing:
            for waiter in suspects:
                waiter.marks += 1

    def _stuck(self, among: list[Waiter], at: int) -> list[Waiter]:
        stuck = []
        for waiter in among:
            if waiter.gone:
                continue
            marks = waiter.marks + waiter.idle // 2
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
        if silent < _SILENT_US:
            return False
        if self._served_at > waiter.heard_at:
            return silent > _TIMES_LONGEST * self._longest
        return silent > max(_SILENT_UNSERVED_US, _TIMES_LONGEST * self._longest)

    def look(self, at: int) -> list[Waiter]:
        """Time has passed up to `at`: answers who is stuck by now."""
        return self._stuck(self._order[:], at) if self._order else []

    def clear(self) -> None:
        """Nobody stands here any more."""
        for waiter in self._order:
            waiter.gone = True
        self._order.clear()
        self._by_key.clear()
