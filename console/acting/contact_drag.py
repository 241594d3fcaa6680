"""Contacts that are dragged: onto a queue or an agent they are moved, onto a panel of them the person chooses to which."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from console.acting.drop_offer import DropOffer
from console.acting.drop_place import DropPlace, PlaceKind
from console.acting.effect_words import effect_lines
from console.acting.fit_words import reason_words, reasons_words
from console.acting.move_plan import MovePlan, MoveTo
from console.acting.move_words import before_words
from console.acting.refusal_words import refusal_sentence
from console.store.fit import AgentFits, asked_by
from console.store.move_effect import MoveEffects, moved
from console.store.move_parts import MoveParts, Routes
from console.words import contact_number, plural, say, word

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import AgentRow, ContactRow, QueueRow

#: Words of `console.store.fit` that stop a move to an agent, and those of the refusal that would come of it.
_STOPS: Final = {"not_signed_in": "agent_left", "retired": "agent_left", "already_there": "already_there"}
#: The effect on so many of the queues they come from is said; a sign has no room for more.
_SOURCES_SAID: Final = 3
#: How the contacts stand is looked at again after so long, seconds.
_LOOKED_S: Final = 0.6


class DraggedContacts:
    """The contacts of these ids, dragged in this window. Whoever talks with a customer is left where they are."""

    def __init__(self, window: FloorWindow, ids: Sequence[str]) -> None:
        self._window = window
        self._floor = window.floor
        self._ids = ids
        self._looked_at = 0.0
        self._look()

    def why_not(self) -> str:
        """Why none of them can be dragged: said with the number where somebody is with the customer."""
        reason = self._window.acts.why_not()
        if reason or self._parts.moving:
            return reason
        talking = len(self._parts.left.get("talking", ()))
        if talking and talking == len(self._ids):
            return plural(
                "Not dragged: an agent is with %Ln customer(s), and whoever talks is not taken away.", talking
            )
        return self._window.moves.why_not(self._ids)

    def title(self) -> str:
        """How many go along."""
        rows = self._parts.moving
        return contact_number(rows[0].number) if len(rows) == 1 else plural("%Ln contact(s)", len(rows))

    def offer(self, place: DropPlace) -> DropOffer | None:
        """What moving them there does to both queues, and what stays."""
        if time.monotonic() - self._looked_at > _LOOKED_S:
            self._look()
        if place.kind == "choose":
            return DropOffer(
                say("Move {contacts}: choose where to", contacts=self.title()), tuple(before_words(self._parts, {}))
            )
        reason = self.why_not()
        row = self._floor.store.row(place.kind, place.id)
        if row is None or (not reason and not self._coming(place.kind, place.id)):
            reason = refusal_sentence("gone" if row is None else "already_there")
        if reason:
            return _not_to(row, reason)
        return self._to_queue(row) if place.kind == "queue" else self._to_agent(row)

    def drop(self, place: DropPlace, *, choose: bool) -> None:
        """Move them; by the dialog where a note or a reason is to be given."""
        moves, to = self._window.moves, _to(place)
        self._look()
        rows = self._coming(place.kind, place.id)
        ids = [row.id for row in rows]
        if not rows:
            self._window.said.say(self.why_not() or refusal_sentence("already_there"))
        elif choose or place.kind == "choose" or self._needs_words(rows, to):
            moves.open(ids, to)
        else:
            moves.send(MovePlan({row.id: row for row in rows}, to))

    def _look(self) -> None:
        """See how the contacts stand now. O(contacts), so not for every target that the pointer passes."""
        self._looked_at = time.monotonic()
        self._parts = self._window.moves.parts(self._ids)
        rows = self._parts.moving
        self._moved = moved(rows)
        self._asked = asked_by(self._floor.store, rows)
        self._holders = self._window.moves.holders(rows)

    def _coming(self, kind: PlaceKind, target_id: str) -> tuple[ContactRow, ...]:
        """Those that would stand elsewhere than now."""
        rows = self._parts.moving
        if kind == "queue":
            return tuple(row for row in rows if row.queue_id != target_id or row.agent_id is not None)
        return tuple(row for row in rows if kind == "choose" or row.agent_id != target_id)

    def _needs_words(self, rows: Sequence[ContactRow], to: MoveTo) -> bool:
        return any(self._wanted_words(rows, to))

    def _wanted_words(self, rows: Sequence[ContactRow], to: MoveTo) -> list[str]:
        """What the person has to write, as it is said before."""
        routes = Routes(self._floor.store, {row.queue_id for row in rows})
        found = []
        if to.queue_id is not None and routes.without(to.queue_id):
            found.append(say("No route leads there: you are asked for the reason."))
        spoken_in = {row.queue_id for row in rows if row.answered_at is not None}
        if routes.note_rule(spoken_in, to.queue_id) != "no":
            found.append(say("Somebody has spoken with the customer: you are asked for a note."))
        return found

    def _to_queue(self, queue: QueueRow) -> DropOffer:
        to = MoveTo(queue.id)
        rows = self._coming("queue", queue.id)
        if queue.retired_at is not None:
            return _not_to(queue, refusal_sentence("queue_closed"))
        effect = MoveEffects(self._floor, self._floor.now_us()).of_move(self._moved, queue.id)
        lines = effect_lines(effect)[: 1 + _SOURCES_SAID]
        other = sum(1 for row in rows if row.channel != queue.channel)
        if other:
            lines.append(
                plural(
                    "%Ln of another channel: {queue} is for {channel}.",
                    other,
                    queue=queue.name,
                    channel=word(queue.channel),
                )
            )
        return DropOffer(self._title(rows, queue.name), (*lines, *self._said_of(rows, to)))

    def _to_agent(self, agent: AgentRow) -> DropOffer:
        rows = self._coming("agent", agent.id)
        fit = AgentFits(self._floor.store, self._asked, self._floor.now_us()).of(agent)
        stop = next((_STOPS[reason.word] for reason in fit.reasons if reason.word in _STOPS), None)
        if not fit.can_take:
            return _not_to(agent, refusal_sentence(stop or "agent_left"))
        unready = [reason_words(reason) for reason in fit.reasons if reason.word == "not_ready"]
        if unready:
            return _not_to(agent, " · ".join(unready))
        return DropOffer(
            self._title(rows, agent.name), (reasons_words(fit), *self._said_of(rows, MoveTo(None, agent.id)))
        )

    def _said_of(self, rows: Sequence[ContactRow], to: MoveTo) -> list[str]:
        coming = {row.id for row in rows}
        calls = tuple(row for row in self._parts.calls if row.id in coming)
        there = len(self._parts.moving) - len(rows)
        stay = [plural("%Ln left where they are: there already.", there)] if there else []
        said = before_words(MoveParts((), calls, self._parts.left), self._holders)
        return [*said, *stay, *self._wanted_words(rows, to)]

    def _title(self, rows: Sequence[ContactRow], target: str) -> str:
        if len(rows) == 1:
            return say("Move {contact} to {target}", contact=contact_number(rows[0].number), target=target)
        return plural("Move %Ln contact(s) to {target}", len(rows), target=target)


def _not_to(row: QueueRow | AgentRow | None, reason: str) -> DropOffer:
    title = say("Not moved") if row is None else say("Not to {target}", target=row.name)
    return DropOffer(title, (reason,), can_drop=False)


def _to(place: DropPlace) -> MoveTo:
    if place.kind == "agent":
        return MoveTo(None, place.id)
    return MoveTo(place.id or None)
