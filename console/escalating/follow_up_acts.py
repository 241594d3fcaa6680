"""What can be done with what is still to be done for customers: done, or due at another time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from console.acting.thing_act import ThingAct
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.escalation_acts import FOLLOW_UP_DONE, FOLLOW_UP_DUE

if TYPE_CHECKING:
    from console.escalating.composer import Composer
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.rows import CustomerFollowUpRow


class FollowUpActs:
    """Acts on the follow-ups of one window."""

    def __init__(self, window: FloorWindow, composer: Composer) -> None:
        self._window = window
        self._composer = composer

    def acts(self) -> list[ThingAct]:
        """For menus and keys, in their order."""
        return [
            ThingAct(say("Done for the customer"), ("F",), self.finish, self.why_not_finish),
        ]

    def rows(self, ids: Iterable[str]) -> list[CustomerFollowUpRow]:
        """The follow-ups of these ids that are held."""
        held = self._window.floor.store.rows("customer_follow_up")
        return [held[row_id] for row_id in ids if row_id in held]

    def finish(self, ids: Sequence[str]) -> None:
        """It is done."""
        things = tuple(wanted(FOLLOW_UP_DONE, row) for row in self.rows(ids))
        self._window.said_acts.send(Command(FOLLOW_UP_DONE.kind, things), _done)

    def move_due(self, ids: Sequence[str]) -> None:
        """Let the person choose another due time."""
        from console.escalating.time_dialogs import DueDialog

        known = [row.id for row in self.rows(ids)]
        self._composer.open(FOLLOW_UP_DUE.kind, known, lambda: DueDialog(self._window, FOLLOW_UP_DUE, self.rows(known)))

    def why_not_finish(self, ids: Sequence[str]) -> str:
        """Why none of them can be called done, as a sentence; '' where one can."""
        return self._reason(FOLLOW_UP_DONE, self.rows(ids))

    def why_not_move_due(self, ids: Sequence[str]) -> str:
        """Why the due time cannot be moved, as a sentence; '' where it can."""
        return self._reason(FOLLOW_UP_DUE, self.rows(ids))

    def _reason(self, act: Act, rows: Sequence[CustomerFollowUpRow]) -> str:
        if not rows:
            return say("Nothing that is still to be done is chosen: go to it with the arrows.")
        reasons = [self._window.rights.why_not(act, row) for row in rows]
        return self._window.acts.why_not() or ("" if not all(reasons) else reasons[0])


def _done(number: int) -> str:
    return plural("%Ln follow-up(s) done for customers.", number)
