"""Taking turns with consoles on a database that may be away for a while."""

from collections.abc import Callable
from typing import Final

from db.errors import CannotOpen, LinkLost
from db.feeds.known import Known
from db.feeds.pending import Pending
from db.feeds.simulated.delivery import Delivery, Stopped
from db.feeds.turns import Busy, Play, TurnWriter

_BUSY_FOR_S: Final = 0.05


class TurnDelivery(Delivery):
    """As `Delivery`, for writers that also take turns."""

    def __init__(
        self, opened: Callable[[], TurnWriter], *, say: Callable[[str], None], wait: Callable[[float], bool]
    ) -> None:
        self._open_turns, self._turns = opened, opened()
        super().__init__(lambda: self._turns, say=say, wait=wait)

    def turn(self, play: Play) -> int:
        """Take one turn: `play` is called once, whatever happens to the link; answers how many rows were written.

        Raises `Stopped`, and `db.errors.Refused` when a rule of the database said no.
        """
        played: list[Pending] = []

        def once(known: Known) -> Pending:
            played.append(play(known))
            return played[0]

        while True:
            try:
                return self._turns.turn(once)
            except Busy as problem:
                if self._wait(_BUSY_FOR_S):
                    raise Stopped from problem
            except (LinkLost, CannotOpen) as problem:
                # Written in any case, which changes nothing if it had arrived; without rows it waits for the link.
                if played:
                    return self.write(played[0])
                self._say(f"{problem} Trying again until it is back.")
                self._wait_for_link(problem)

    def _wait_for_link(self, problem: Exception) -> None:
        while True:
            if self._wait(1.0):
                raise Stopped from problem
            try:
                self._reopen()
            except (LinkLost, CannotOpen):
                continue
            self._say("The database is back; nothing was lost.")
            return

    def _reopen(self) -> None:
        former = self._turns
        self._writer.close()
        fresh = self._open_turns()
        fresh.go_on_from(former)
        self._writer = self._turns = fresh
