"""Things that go through stages as time passes: which of them has come to a stage that somebody is to be told of."""

import heapq
from collections.abc import Sequence

from console.store.alerts_alert import Alert

#: When a stage begins (UTC microseconds), and what is told then; None for nothing.
Stages = Sequence[tuple[int, Alert | None]]


class StagedAlerts:
    """Alerts by the row they come from. `follow` takes a row's stages, in order; `move_on` lets time pass.

    O(log n) for a row that changed or came to a stage, however many stand there.
    """

    def __init__(self) -> None:
        self._stages: dict[tuple[str, str], tuple[int, Stages]] = {}
        self._coming: list[tuple[int, int, tuple[str, str]]] = []
        self._serial = 0
        #: What is told now.
        self.current: dict[tuple[str, str], Alert] = {}

    def clear(self) -> None:
        """Forget all rows."""
        self._stages.clear()
        self._coming.clear()
        self.current.clear()

    def follow(self, row: tuple[str, str], stages: Stages, now_us: int) -> None:
        """Take the stages of a row (table, id) as they are from now on; none forgets it."""
        self.current.pop(row, None)
        self._stages.pop(row, None)
        if stages:
            self._serial += 1
            self._stages[row] = (self._serial, stages)
            self._place(row, now_us)

    def move_on(self, now_us: int) -> None:
        """Let what has come to a stage by `now_us` be there."""
        while self._coming and self._coming[0][0] <= now_us:
            _, serial, row = heapq.heappop(self._coming)
            known = self._stages.get(row)
            if known is not None and known[0] == serial:
                self._place(row, now_us)

    def _place(self, row: tuple[str, str], now_us: int) -> None:
        serial, stages = self._stages[row]
        now: Alert | None = None
        for begins, alert in stages:
            if begins > now_us:
                heapq.heappush(self._coming, (begins, serial, row))
                break
            now = alert
        if now is None:
            self.current.pop(row, None)
        else:
            self.current[row] = now
