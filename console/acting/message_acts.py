"""Messages to agents, to the people of queues, or to their team, from wherever those stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from console.acting.composing import who
from console.acting.thing_act import ThingAct
from console.panels.table_actions import TableAct
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.people_acts import SEND_MESSAGE
from db.ids import new_id

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel
    from console.window import FloorWindow


class Addressee(NamedTuple):
    """To whom a message goes: `to` are the new values of each message, `people` how many it reaches."""

    name: str
    to: tuple[dict[str, str], ...]
    people: int
    away: int
    """How many of them are not signed in now: they read it when they come."""


class MessageActs:
    """Sends messages; the newest is withdrawn like any act, by Undo."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window

    def acts(self) -> list[TableAct]:
        """For the tables of agents, queues and raised hands."""
        tables = frozenset({"agent", "queue", "raised_hand"})
        return [TableAct(say("Message…"), ("T",), self._open_from, self._why_not_from, tables=tables)]

    def to_agents(self) -> ThingAct:
        """For an agent wherever one stands alone."""
        return ThingAct(say("Message…"), ("T",), self.open_to_agents, self.why_not_to_agents)

    def open_to_agents(self, ids: Sequence[str]) -> None:
        """Compose a message to these agents, or to their team."""
        store = self._window.floor.store
        rows = [row for row in (store.row("agent", row_id) for row_id in ids) if row is not None]
        to = tuple({"agent_id": row.id} for row in rows)
        away = sum(1 for row in rows if row.state == "offline")
        first = Addressee(who(rows), to, len(rows), away)
        self._open([first, *self._teams({row.team_id for row in rows})])

    def open_to_queues(self, ids: Sequence[str]) -> None:
        """Compose a message to the people of these queues, or to their team."""
        store = self._window.floor.store
        rows = [row for row in (store.row("queue", row_id) for row_id in ids) if row is not None]
        people = {
            member.agent_id for row in rows for member in store.rows_where("queue_membership", "queue_id", row.id)
        }
        agents = [agent for agent in (store.row("agent", row_id) for row_id in people) if agent is not None]
        name = plural("%Ln queue(s)", len(rows)) if len(rows) > 1 else rows[0].name
        to = tuple({"queue_id": row.id} for row in rows)
        away = sum(1 for agent in agents if agent.state == "offline")
        self._open([Addressee(name, to, len(agents), away), *self._teams({row.team_id for row in rows})])

    def send(self, to: Addressee, text: str) -> None:
        """Send a message; several things asked for are several messages with the same words."""
        things = tuple(Wanted(new_id(), values) for values in to.to)
        self._window.said_acts.send(
            Command(SEND_MESSAGE.kind, things, note=text),
            lambda _: plural("Message sent to {to}: %Ln agent(s).", to.people, to=to.name),
        )

    def why_not_to_agents(self, ids: Sequence[str]) -> str:
        """Why no message can be sent to them, as a sentence; '' where it can."""
        return self._why_not("agent", ids, say("No agent is chosen: go to one with the arrows."))

    def why_not_to_queues(self, ids: Sequence[str]) -> str:
        """Why no message can be sent to their people, as a sentence; '' where it can."""
        return self._why_not("queue", ids, say("No queue is chosen: go to one with the arrows."))

    def _open(self, choices: list[Addressee]) -> None:
        from console.acting.message_dialog import MessageDialog

        MessageDialog(self._window, choices, self.send).open()

    def _teams(self, ids: Iterable[str]) -> list[Addressee]:
        store = self._window.floor.store
        found = []
        for team in sorted((store.row("team", row_id) for row_id in ids), key=_name):
            if team is None:
                continue
            people = [row for row in store.rows("agent").values() if row.team_id == team.id and row.retired_at is None]
            away = sum(1 for row in people if row.state == "offline")
            found.append(Addressee(say("team {team}", team=team.name), ({"team_id": team.id},), len(people), away))
        return found

    def _open_from(self, panel: TablePanel) -> None:
        if panel.model.spec.table == "queue":
            self.open_to_queues(panel.table.chosen_ids())
        else:
            self.open_to_agents(self._agents_of(panel))

    def _why_not_from(self, panel: TablePanel) -> str:
        if panel.model.spec.table == "queue":
            return self.why_not_to_queues(panel.table.chosen_ids())
        return self.why_not_to_agents(self._agents_of(panel))

    def _agents_of(self, panel: TablePanel) -> Sequence[str]:
        return self._agents_of_hands(panel) if panel.model.spec.table == "raised_hand" else panel.table.chosen_ids()

    def _agents_of_hands(self, panel: TablePanel) -> Sequence[str]:
        held = self._window.floor.store.rows("raised_hand")
        return list(dict.fromkeys(held[row_id].agent_id for row_id in panel.table.chosen_ids() if row_id in held))

    def _why_not(self, table: str, ids: Sequence[str], nothing: str) -> str:
        store = self._window.floor.store
        rows = [row for row in (store.row(table, row_id) for row_id in ids) if row is not None]
        if not rows:
            return nothing
        refused = (self._window.rights.why_not(SEND_MESSAGE, row) for row in rows)
        return self._window.acts.why_not() or next(filter(None, refused), "")


def _name(row: Any) -> str:
    return "" if row is None else str(row.name).casefold()


Send = Callable[[Addressee, str], None]
