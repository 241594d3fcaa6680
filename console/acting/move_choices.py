"""What a person can choose from when they move contacts: queues and agents with how fit they are, and what it will do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from console.acting.effect_words import effect_lines
from console.acting.fit_words import reasons_words
from console.acting.target_list import TargetRow
from console.store.fit import AgentFits, Fit, QueueFits, asked_by
from console.store.floor import Floor
from console.store.move_effect import MoveEffects, moved
from console.store.move_parts import Routes
from console.words import say
from db.rows import ContactRow

#: So many agents are ranked in one go.
_AT_ONCE: Final = 400
#: So many agents of one name are offered.
_NAMED: Final = 100


class MoveChoices:
    """The choices for some contacts, as the floor stands when each is asked for."""

    def __init__(self, floor: Floor, rows: Sequence[ContactRow]) -> None:
        self._floor = floor
        self.routes = Routes(floor.store, {row.queue_id for row in rows})
        self.look_again(rows)
        self.begin_agents(None)

    def look_again(self, rows: Sequence[ContactRow]) -> None:
        """Look at the floor again, for these contacts."""
        self._rows = rows
        self._moved = moved(rows)
        self._fits = QueueFits(self._floor, asked_by(self._floor.store, rows))

    @property
    def some_have_no_route(self) -> bool:
        """Whether there are queues to which no route leads."""
        return any(self.routes.without(queue_id) for queue_id in self._floor.store.rows("queue"))

    def queues(self, *, elsewhere: bool) -> list[TargetRow]:
        """The queues to choose from, the fittest first; with `elsewhere` also those to which no route leads."""
        stays = TargetRow(None, self._stay_words(), say("to an agent of your choice"))
        fits = [fit for fit in self._fits.ranked() if fit.can_take and (elsewhere or not self.routes.without(fit.id))]
        return [*(self._row(fit) for fit in fits), stays]

    def begin_agents(self, queue_id: str | None) -> None:
        """Begin to rank the agents for this queue, or for where the contacts are."""
        self._agents = AgentFits(
            self._floor.store, asked_by(self._floor.store, self._rows, queue_id), self._floor.now_us()
        )

    def rank_more(self) -> bool:
        """Rank some more agents; says whether all have been."""
        return self._agents.advance(_AT_ONCE)

    def agents(self, *, stays: bool, needle: str = "", beside: str | None = None) -> list[TargetRow]:
        """Whom it can be given to, the fittest first, and where it goes to a queue whoever is next there.

        With `needle` only those with these letters in their name, wherever they stand in the order; `beside` is an agent
        who is offered in any case.
        """
        fits = self._named(needle) if needle else self._agents.ranked()
        if beside is not None and all(fit.id != beside for fit in fits):
            agent = self._floor.store.row("agent", beside)
            fits = [*([self._agents.of(agent)] if agent is not None else []), *fits]
        rows = [self._agent_row(fit) for fit in fits if fit.can_take]
        return rows if stays else [TargetRow(None, say("Whoever is next")), *rows]

    def _named(self, needle: str) -> list[Fit]:
        agents = self._floor.store.rows("agent").values()
        found = islice((agent for agent in agents if needle in agent.name.casefold()), _NAMED)
        return sorted(map(self._agents.of, found), key=lambda fit: fit.rank)

    def effect_lines(self, queue_id: str) -> list[str]:
        """What the move does to the queues concerned, a line for each."""
        effects = MoveEffects(self._floor, self._floor.now_us())
        return effect_lines(effects.of_move(self._moved, queue_id))

    def _stay_words(self) -> str:
        queues = {row.queue_id for row in self._rows}
        if len(queues) != 1:
            return say("Each stays in its queue")
        queue = self._floor.store.row("queue", next(iter(queues)))
        return say("It stays in {queue}", queue=queue.name) if queue is not None else say("It stays where it is")

    def _row(self, fit: Fit) -> TargetRow:
        return TargetRow(fit.id, fit.name, reasons_words(fit))

    def _agent_row(self, fit: Fit) -> TargetRow:
        agent = self._floor.store.row("agent", fit.id)
        return TargetRow(fit.id, fit.name, reasons_words(fit), agent.state if agent is not None else "")
