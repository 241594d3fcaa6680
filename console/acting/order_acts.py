"""Contacts put in order: priority raised, lowered or chosen, due time set, and ended with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from console.acting.priority_words import HIGHEST, LOWEST
from console.acting.thing_act import ThingAct
from console.words import plural, say
from db.commands.command import Command, Wanted, wanted
from db.commands.contact_acts import CLOSE, PRIORITISE, SET_DUE

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.rows import ContactRow


class OrderActs:
    """Acts on contacts by their ids; dialogs are made when they are first needed."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window
        #: What was asked for and has not come back by the feed: (version then, priority), by contact.
        self._asked: dict[str, tuple[int, int]] = {}

    def acts(self) -> list[ThingAct]:
        """For menus and keys, in their order."""
        return [
            ThingAct(say("Raise the priority"), ("+", "="), self._raise, self._why_not_raise),
            ThingAct(say("Lower the priority"), ("-",), self._lower, self._why_not_lower),
            ThingAct(say("Set the priority…"), ("P",), self._choose_priority, self._why_not(PRIORITISE)),
            ThingAct(say("Set when it is due…"), ("D",), self._choose_due, self._why_not(SET_DUE)),
            ThingAct(say("Close with a reason…"), ("X",), self._close, self._why_not_close),
        ]

    def rows(self, ids: Iterable[str]) -> list[ContactRow]:
        """The contacts of these ids that are held, as they stand now."""
        held = self._window.floor.store.rows("contact")
        return [held[row_id] for row_id in ids if row_id in held]

    def set_priority(self, rows: Iterable[ContactRow], value: int, reason: str | None = None) -> None:
        """Give these contacts a priority, -9 to 9."""
        things = [self._priority(row, value) for row in rows if self._now(row) != value]
        if things:
            self._window.said_acts.send(Command(PRIORITISE.kind, tuple(things), reason or None), _prioritised)

    def set_due(
        self, rows: Iterable[ContactRow], due_at: Callable[[ContactRow], int | None], reason: str | None
    ) -> None:
        """Give each of these contacts the due time (UTC microseconds) that `due_at` says, or none of its own."""
        things = tuple(wanted(SET_DUE, row, {"due_at": due_at(row)}) for row in rows)
        self._window.said_acts.send(Command(SET_DUE.kind, things, reason or None), _due_set)

    def close(self, rows: Iterable[ContactRow], reason: str) -> None:
        """End these contacts, for this reason."""
        self._window.said_acts.send(Command(CLOSE.kind, tuple(wanted(CLOSE, row) for row in rows), reason), _closed)

    def _raise(self, ids: Sequence[str]) -> None:
        self._step(ids, 1, _raised)

    def _lower(self, ids: Sequence[str]) -> None:
        self._step(ids, -1, _lowered)

    def _step(self, ids: Sequence[str], step: int, done: Callable[[int], str]) -> None:
        things = []
        for row in self.rows(ids):
            value = self._now(row) + step
            if LOWEST <= value <= HIGHEST:
                things.append(self._priority(row, value))
        if things:
            self._window.said_acts.send(Command(PRIORITISE.kind, tuple(things)), done)

    def _now(self, row: ContactRow) -> int:
        """The priority it has, or will have when what was asked for a moment ago is done: keys come faster than the feed."""
        version, value = self._asked.get(row.id, (row.version, row.priority))
        return value if version == row.version else row.priority

    def _priority(self, row: ContactRow, value: int) -> Wanted:
        before = self._now(row)
        self._asked[row.id] = (row.version, value)
        return Wanted(row.id, {"priority": value}, {"priority": before})

    def _choose_priority(self, ids: Sequence[str]) -> None:
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.acting.order_dialogs import PriorityDialog

        PriorityDialog(self, self.rows(ids), self._window).open()

    def _choose_due(self, ids: Sequence[str]) -> None:
        from console.acting.order_dialogs import DueDialog

        DueDialog(self, self.rows(ids), self._window).open()

    def _close(self, ids: Sequence[str]) -> None:
        from console.acting.order_dialogs import CloseDialog

        CloseDialog(self, self.rows(ids), self._window).open()

    def _why_not_raise(self, ids: Sequence[str]) -> str:
        rows = self.rows(ids)
        if rows and all(self._now(row) >= HIGHEST for row in rows):
            return say("The priority is as high as it goes.")
        return self._reason(PRIORITISE, rows)

    def _why_not_lower(self, ids: Sequence[str]) -> str:
        rows = self.rows(ids)
        if rows and all(self._now(row) <= LOWEST for row in rows):
            return say("The priority is as low as it goes.")
        return self._reason(PRIORITISE, rows)

    def _why_not_close(self, ids: Sequence[str]) -> str:
        rows = self.rows(ids)
        if rows and all(row.channel == "voice" and row.state != "lost" for row in rows):
            return say("A live call belongs to the telephone system; only one whose line was lost is closed here.")
        if rows and all(row.state in ("on_contact", "wrap_up") for row in rows):
            return say("Somebody is on it; who has it closes it.")
        return self._reason(CLOSE, rows)

    def _why_not(self, act: Act) -> Callable[[Sequence[str]], str]:
        return lambda ids: self._reason(act, self.rows(ids))

    def _reason(self, act: Act, rows: list[ContactRow]) -> str:
        if not rows:
            return say("No contact is chosen: go to one with the arrows.")
        reasons: list[Any] = [self._window.rights.why_not(act, row) for row in rows]
        # Of many, those that are one's own to change are changed and the others are answered one by one.
        return self._window.acts.why_not() or ("" if not all(reasons) else reasons[0])


def _raised(number: int) -> str:
    return plural("Priority of %Ln contact(s) raised.", number)


def _lowered(number: int) -> str:
    return plural("Priority of %Ln contact(s) lowered.", number)


def _prioritised(number: int) -> str:
    return plural("Priority of %Ln contact(s) set.", number)


def _due_set(number: int) -> str:
    return plural("Due time of %Ln contact(s) set.", number)


def _closed(number: int) -> str:
    return plural("%Ln contact(s) closed.", number)
