"""Agents that are dragged: onto a queue they are lent to it for a while, and come back by themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from console.acting.drop_offer import DropOffer
from console.acting.drop_place import DropPlace
from console.acting.effect_words import effect_lines
from console.acting.refusal_words import refusal_sentence
from console.clock_words import clock_time
from console.store.fit import AgentFits, asked_by
from console.store.move_effect import MoveEffects
from console.words import plural, say
from db.commands.people_acts import LEND
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import AgentRow, QueueRow

#: Who is dropped on a queue is lent to it for so long, seconds; the dialog offers other times.
LENT_S: Final = 30 * 60
#: The effect on so many of their own queues is said; a sign has no room for more.
_SOURCES_SAID: Final = 2
#: Of more people than this what they do to the waits is not reckoned while they are dragged: the pointer would stick.
_RECKONED: Final = 500


class DraggedAgents:
    """The agents of these ids, dragged in this window."""

    def __init__(self, window: FloorWindow, ids: Sequence[str]) -> None:
        self._window = window
        self._floor = window.floor
        self._ids = ids

    def why_not(self) -> str:
        """Why none of them can be dragged."""
        reason = self._window.acts.why_not()
        if reason:
            return reason
        reasons = Counter(self._why_not_at_all(row) for row in self._rows())
        return "" if not reasons or "" in reasons else reasons.most_common(1)[0][0]

    def title(self) -> str:
        """How many are dragged."""
        rows = self._rows()
        return rows[0].name if len(rows) == 1 else plural("%Ln agent(s)", len(rows))

    def offer(self, place: DropPlace) -> DropOffer | None:
        """What lending them to that queue does to it and to their own."""
        if place.kind == "agent":
            return None
        if place.kind == "choose":
            return DropOffer(say("Lend {agents}: choose where to and until when", agents=self.title()))
        queue = self._floor.store.row("queue", place.id)
        reason = self.why_not()
        if queue is None or queue.retired_at is not None:
            reason = refusal_sentence("gone" if queue is None else "queue_closed")
        going, left = ([], Counter[str]()) if queue is None or reason else self._parted(queue)
        if not going and not reason:
            reason = left.most_common(1)[0][0] if left else refusal_sentence("gone")
        if queue is None or reason:
            title = say("Not lent") if queue is None else say("Not to {target}", target=queue.name)
            return DropOffer(title, (reason,), can_drop=False)
        return DropOffer(self._title(going, queue), tuple(self._lines(going, left, queue)))

    def drop(self, place: DropPlace, *, choose: bool) -> None:
        """Lend them for half an hour; with `choose` until when the person says."""
        queue = self._floor.store.row("queue", place.id) if place.kind == "queue" else None
        if choose or queue is None:
            self._window.agent_acts.open_lend(self._ids, None if queue is None else queue.id)
            return
        going, _ = self._parted(queue)
        until = self._until_us()
        if going:
            self._window.agent_acts.lend(queue.id, {row.id: until for row in going})

    def _rows(self) -> list[AgentRow]:
        held = self._floor.store.rows("agent")
        return [held[row_id] for row_id in self._ids if row_id in held]

    def _until_us(self) -> int:
        return self._floor.now_us() + LENT_S * MICROSECONDS

    def _why_not_at_all(self, agent: AgentRow) -> str:
        if agent.retired_at is not None:
            return refusal_sentence("ended")
        if agent.state == "offline":
            return refusal_sentence("agent_left")
        return self._window.rights.why_not(LEND, agent)

    def _parted(self, queue: QueueRow) -> tuple[list[AgentRow], Counter[str]]:
        """Who can be lent there, and of the others how many for each reason."""
        there = {row.agent_id for row in self._floor.store.rows_where("queue_membership", "queue_id", queue.id)}
        going, left = [], Counter[str]()
        fits = AgentFits(self._floor.store, asked_by(self._floor.store, (), queue.id), self._floor.now_us())
        for agent in self._rows():
            reason = self._why_not_at_all(agent)
            if not reason and agent.id in there:
                reason = say("In {queue} already.", queue=queue.name)
            unready = [] if reason else fits.lacks_module(agent.id)
            if unready:
                reason = say("Not ready for {queue}: {modules} missing.", queue=queue.name, modules=", ".join(unready))
            if reason:
                left[reason] += 1
            else:
                going.append(agent)
        return going, left

    def _lines(self, going: Sequence[AgentRow], left: Counter[str], queue: QueueRow) -> list[str]:
        until = clock_time(self._until_us(), seconds=False)
        back = say("Until {time}, then back by themselves; with Ctrl you choose the time.", time=until)
        lost = [plural("%Ln not lent. {reason}", number, reason=reason) for reason, number in left.items()]
        if len(going) > _RECKONED:
            return [say("What so many do to the waits is not foretold."), back, *lost]
        effect = MoveEffects(self._floor, self._floor.now_us()).of_lending([row.id for row in going], queue.id)
        return [*effect_lines(effect)[: 1 + _SOURCES_SAID], back, *self._unfit(going, queue), *lost]

    def _unfit(self, going: Sequence[AgentRow], queue: QueueRow) -> list[str]:
        fits = AgentFits(self._floor.store, asked_by(self._floor.store, (), queue.id))
        unfit = sum(1 for row in going if fits.lacks_skill(row.id))
        if unfit and len(going) == 1:
            return [say("Without a skill that {queue} asks for.", queue=queue.name)]
        if unfit:
            return [plural("%Ln of them without a skill that {queue} asks for.", unfit, queue=queue.name)]
        return []

    def _title(self, going: Sequence[AgentRow], queue: QueueRow) -> str:
        if len(going) == 1:
            return say("Lend {agent} to {queue}", agent=going[0].name, queue=queue.name)
        return plural("Lend %Ln agent(s) to {queue}", len(going), queue=queue.name)
