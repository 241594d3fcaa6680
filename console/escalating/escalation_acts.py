"""What can be done with escalations, by their ids, wherever they stand: taken, handed on, promised, resolved, brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from console.acting.thing_act import ThingAct
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.escalation_acts import CHANGE_DUE, HAND_ON, PROMISE, RESOLVE, RETURN, TAKE

if TYPE_CHECKING:
    from console.escalating.act_dialog import ActDialog
    from console.escalating.composer import Composer
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.rows import EscalationRow


class EscalationActs:
    """Acts on the escalations of one window; dialogs are made when they are first needed."""

    def __init__(self, window: FloorWindow, composer: Composer) -> None:
        self._window = window
        self._composer = composer

    def acts(self) -> list[ThingAct]:
        """For menus and keys, in their order."""
        return [
            ThingAct(say("Take"), ("I",), self.take, self.why_not_take),
            ThingAct(say("Hand on…"), ("H",), self.hand_on, self._why_not(HAND_ON)),
            ThingAct(say("Promise a call-back…"), ("O",), self.promise, self._why_not(PROMISE)),
            ThingAct(say("Resolve…"), ("R",), self.resolve, self.why_not_resolve),
            ThingAct(say("It comes back…"), ("Shift+R",), self.bring_back, self.why_not_bring_back),
        ]

    def rows(self, ids: Iterable[str]) -> list[EscalationRow]:
        """The escalations of these ids as they stand now: held, or read for the detail."""
        found = (self._row(row_id) for row_id in ids)
        return [row for row in found if row is not None]

    def take(self, ids: Sequence[str]) -> None:
        """'I have it.'"""
        things = tuple(wanted(TAKE, row) for row in self.rows(ids))
        self._window.said_acts.send(Command(TAKE.kind, things), _taken)

    def hand_on(self, ids: Sequence[str]) -> None:
        """Let the person choose who is to have them."""
        from console.escalating.hand_on_dialog import HandOnDialog

        self._open(HAND_ON, ids, HandOnDialog)

    def promise(self, ids: Sequence[str]) -> None:
        """Let the person promise a call-back."""
        from console.escalating.time_dialogs import PromiseDialog

        self._open(PROMISE, ids, PromiseDialog)

    def resolve(self, ids: Sequence[str]) -> None:
        """Let the person say the cause and what was done."""
        from console.escalating.resolve_dialog import ResolveDialog

        self._open(RESOLVE, ids, ResolveDialog)

    def move_due(self, ids: Sequence[str]) -> None:
        """Let the person choose another due time."""
        from console.escalating.time_dialogs import DueDialog

        self._open(CHANGE_DUE, ids, lambda window, rows: DueDialog(window, CHANGE_DUE, rows))

    def bring_back(self, ids: Sequence[str]) -> None:
        """Let the person say why it comes back."""
        from console.escalating.return_dialog import ReturnDialog

        self._open(RETURN, ids, ReturnDialog)

    def due_act(self) -> ThingAct:
        """Moves the due time; its key is that of follow-ups as well."""
        return ThingAct(say("Move the due time…"), ("Shift+D",), self.move_due, self.why_not_move_due)

    def why_not_move_due(self, ids: Sequence[str]) -> str:
        """Why the due time cannot be moved, as a sentence; '' where it can."""
        return self._why_not_open(CHANGE_DUE, ids)

    def why_not_take(self, ids: Sequence[str]) -> str:
        """Why none of them can be taken, as a sentence; '' where one can."""
        rows, me = self.rows(ids), self._window.rights.staff_id
        if rows and me is not None and all(row.owner_id == me and row.state in ("taken", "promised") for row in rows):
            return say("You have it already.")
        return self._reason(TAKE, rows)

    def why_not_resolve(self, ids: Sequence[str]) -> str:
        """Why none of them can be resolved, as a sentence; '' where one can."""
        rows, held = self.rows(ids), self._window.floor.store.rows_where
        asked = [[one.state for one in held("authority_request", "escalation_id", row.id)] for row in rows]
        if rows and all("open" in states or "second" in states for states in asked):
            return say("An agent waits for it: approve it once (Y), or decline it (Shift+N); that resolves it.")
        return self._why_not_open(RESOLVE, ids)

    def why_not_bring_back(self, ids: Sequence[str]) -> str:
        """Why none of them can come back, as a sentence; '' where one can."""
        rows = self.rows(ids)
        if rows and all(row.state != "resolved" for row in rows):
            return say("It is not resolved yet, so it cannot come back.")
        return self._reason(RETURN, rows)

    def _row(self, row_id: str) -> EscalationRow | None:
        held: EscalationRow | None = self._window.floor.store.row("escalation", row_id)
        if held is not None:
            return held
        chosen = self._window.detail.chosen
        is_shown = chosen.thing is not None and (chosen.thing.kind, chosen.thing.id) == ("escalation", row_id)
        read: EscalationRow | None = chosen.row if is_shown else None
        return read

    def _open(
        self, act: Act, ids: Sequence[str], make: Callable[[FloorWindow, Sequence[EscalationRow]], ActDialog]
    ) -> None:
        known = [row.id for row in self.rows(ids)]
        self._composer.open(act.kind, known, lambda: make(self._window, self.rows(known)))

    def _why_not(self, act: Act) -> Callable[[Sequence[str]], str]:
        return lambda ids: self._why_not_open(act, ids)

    def _why_not_open(self, act: Act, ids: Sequence[str]) -> str:
        rows = self.rows(ids)
        if rows and all(row.state == "resolved" for row in rows):
            return say("It is resolved already; it can come back.")
        return self._reason(act, rows)

    def _reason(self, act: Act, rows: Sequence[EscalationRow]) -> str:
        if not rows:
            return say("No escalation is chosen: go to one with the arrows.")
        reasons = [self._window.rights.why_not(act, row) for row in rows]
        # Of many, those that are one's own to change are changed and the others are answered one by one.
        return self._window.acts.why_not() or ("" if not all(reasons) else reasons[0])


def _taken(number: int) -> str:
    return plural("You have %Ln escalation(s) now.", number)
