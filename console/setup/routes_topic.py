"""Routes: where the work of each queue may go, and whether it takes a note along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from console.setup.field import Field, Section
from console.setup.row_editors import RoutesEditor
from console.setup.topic import Thing, Topic
from console.words import plural, say
from db.commands.command import Command, Wanted, wanted
from db.commands.queue_acts import ADD_ROUTE, CHANGE_QUEUE, CHANGE_ROUTE, REMOVE_ROUTE
from db.ids import new_id

if TYPE_CHECKING:
    from console.setup.draft import Draft
    from db.rows import RouteRow


class RoutesTopic(Topic):
    """The page of routes: one form for each queue that work goes from."""

    tables = frozenset({"queue", "route"})
    told = frozenset({"route"})

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Routes")

    def things(self) -> list[Thing]:
        """The queues in use, each with how many routes it has."""
        return [Thing(row.id, "queue", row.name, self._note(len(self._routes(row.id)))) for row in queues_in_use(self)]

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """The routes from a queue."""
        if self.store.row("queue", thing.id) is None:
            return None
        return {"routes": tuple(sorted((queue, row.note) for queue, row in self._routes(thing.id).items()))}

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """All other queues, each with its rule."""
        others = [(row.id, row.name) for row in queues_in_use(self) if row.id != thing.id]

        def make(parent: QWidget) -> RoutesEditor:
            return RoutesEditor(parent, others, self.window.theme)

        return [Section("", (Field("routes", say("Work may go to"), make),))]

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """What is added, what has another rule, and what is removed: a command for each of the three."""
        there, wished = self._routes(thing.id), dict(draft.value("routes"))
        added = [
            Wanted(new_id(), {"from_queue_id": thing.id, "to_queue_id": queue, "note": note})
            for queue, note in wished.items()
            if queue not in there
        ]
        changed = [
            wanted(CHANGE_ROUTE, row, {"note": wished[queue]})
            for queue, row in there.items()
            if queue in wished and wished[queue] != row.note
        ]
        removed = [wanted(REMOVE_ROUTE, row) for queue, row in there.items() if queue not in wished]
        kinds = ((ADD_ROUTE, added), (CHANGE_ROUTE, changed), (REMOVE_ROUTE, removed))
        return [Command(act.kind, tuple(things), reason or None) for act, things in kinds if things]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Only a manager of the queue."""
        return self.rights(CHANGE_QUEUE, self.store.row("queue", thing.id))

    def _routes(self, queue: str) -> dict[str, RouteRow]:
        rows = self.store.rows("route").values()
        return {row.to_queue_id: row for row in rows if row.from_queue_id == queue}

    def _note(self, routes: int) -> str:
        return plural("%Ln route(s)", routes) if routes else say("all allowed")


def queues_in_use(topic: Topic) -> list[Any]:
    """The queues that take work, as the floor lists them."""
    rows = (row for row in topic.store.rows("queue").values() if row.retired_at is None)
    return sorted(rows, key=lambda row: (row.position, row.name.casefold()))
