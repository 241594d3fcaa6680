"""Rules: what the floor watches by itself, for the whole floor and otherwise for single queues."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from console.rules.preview_panel import PreviewPanel
from console.rules.rule_fields import rule_sections
from console.rules.rule_words import limit_words, on_or_off, rule_title
from console.setup.set_up_words import name_of
from console.setup.topic import SetUpAct, Thing, Topic, values_of
from console.words import plural, say
from db.commands.command import Command, Wanted, wanted
from db.commands.rule_acts import ADD_RULE, CHANGE_RULE, REMOVE_RULE
from db.ids import new_id
from db.rules.kinds import RULE_KINDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.setup.companion import Companion
    from console.setup.draft import Draft
    from console.setup.field import Section
    from db.rows import FloorRuleRow, QueueRow

_COLUMNS: Final = tuple(CHANGE_RULE.asked)
_FIRST: Final = next(iter(RULE_KINDS))


class RulesTopic(Topic):
    """The page of rules. A thing's kind is that of the rule."""

    tables = frozenset({"floor_rule", "queue", "team", "opening_hours"})
    told = frozenset({"floor_rule"})

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Rules")

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Exceptions can be added: of the kind whose form is shown."""
        return (("exception", say("Exception for a queue")),)

    def things(self) -> list[Thing]:
        """Every kind with its exceptions under it."""
        return [thing for kind in RULE_KINDS for thing in self._of_kind(kind)]

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """Its columns."""
        row = self.store.row("floor_rule", thing.id)
        return None if row is None else values_of(row, _COLUMNS)

    def begin(self, kind: str, chosen: Thing | None) -> Thing:
        """An exception of the kind that is shown."""
        return Thing(new_id(), chosen.kind if chosen is not None else _FIRST, "", under=True)

    def new_values(self, kind: str) -> dict[str, Any]:
        """What the floor's rule says, for the first queue that has no exception."""
        floors = self._floors(kind)
        one = RULE_KINDS[kind]
        usual = {"limit_value": one.limit, "severity": one.severity, "due_s": one.due_s, "enabled": 1}
        values = usual if floors is None else values_of(floors, _COLUMNS) | {"enabled": 1}
        free = self._free(kind)
        return {"queue_id": free[0].id if free else None, **values}

    def named(self, thing: Thing, values: Mapping[str, Any]) -> str:
        """The kind, and the queue of an exception."""
        row = self.store.row("floor_rule", thing.id)
        queue = row.queue_id if row is not None else values.get("queue_id")
        title = rule_title(thing.kind)
        return (
            title if queue is None else say("{rule} in {queue}", rule=title, queue=name_of(self.store, "queue", queue))
        )

    def value_words(self, thing: Thing, field: str, value: Any) -> str:
        """A limit has the unit of its kind."""
        if field == "limit_value" and value:
            return limit_words(thing.kind, value)
        return super().value_words(thing, field, value)

    def companion(self, parent: QWidget) -> Companion | None:
        """What the rule does, and how often it would have."""
        return PreviewPanel(self.window, parent)

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The form."""
        row = self.store.row("floor_rule", thing.id)
        queues = [(queue.id, queue.name) for queue in self._free(thing.kind)] if is_new else None
        return rule_sections(self.store, thing.kind, row, queues)

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """One: a change of what was typed, or the new exception."""
        if draft.is_new:
            return [Command(ADD_RULE.kind, (Wanted(thing.id, {"kind": thing.kind, **draft.values()}),), reason or None)]
        return [Command(CHANGE_RULE.kind, (Wanted(thing.id, dict(draft.typed), dict(draft.seen)),), reason or None)]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Only a manager of the queue; of the whole floor where it is for that."""
        return (
            self.why_not_add("exception")
            if is_new
            else self.rights(CHANGE_RULE, self.store.row("floor_rule", thing.id))
        )

    def why_not_add(self, kind: str) -> str:
        """Only a manager of some queue."""
        queues = self._in_use()
        if not queues:
            return say("There is no queue yet that could have an exception.")
        refused = [self.rights(ADD_RULE, _For(queue.id)) for queue in queues]
        return "" if "" in refused else refused[0]

    def acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        """An exception can go."""
        row = self.store.row("floor_rule", thing.id)
        if row is None or row.queue_id is None:
            return []
        queue = name_of(self.store, "queue", row.queue_id)

        def make(reason: str) -> Command:
            return Command(REMOVE_RULE.kind, (wanted(REMOVE_RULE, row),), reason or None)

        act = SetUpAct(
            say("Remove the exception"),
            say("{queue} follows the floor's rule again.", queue=queue),
            make,
            say("The floor's rule counts there then, also for what is over its limit already."),
        )
        return [(act, self.rights(REMOVE_RULE, row))]

    def _of_kind(self, kind: str) -> Iterator[Thing]:
        rows = [row for row in self.store.rows("floor_rule").values() if row.kind == kind]
        exceptions = [row for row in rows if row.queue_id is not None]
        for row in rows:
            if row.queue_id is None:
                yield Thing(row.id, kind, rule_title(kind), _note(row, len(exceptions)))
        named = sorted((name_of(self.store, "queue", row.queue_id), row) for row in exceptions)
        for name, row in named:
            yield Thing(row.id, kind, name, _note(row, 0), under=True)

    def _floors(self, kind: str) -> FloorRuleRow | None:
        rows = self.store.rows("floor_rule").values()
        return next((row for row in rows if row.kind == kind and row.queue_id is None), None)

    def _in_use(self) -> list[QueueRow]:
        rows = (row for row in self.store.rows("queue").values() if row.retired_at is None)
        return sorted(rows, key=lambda row: (row.position, row.name.casefold()))

    def _free(self, kind: str) -> list[QueueRow]:
        """The person's queues that have no exception of this kind."""
        taken = {row.queue_id for row in self.store.rows("floor_rule").values() if row.kind == kind}
        return [
            queue for queue in self._in_use() if queue.id not in taken and not self.rights(ADD_RULE, _For(queue.id))
        ]


class _For:
    """Where an exception would be that is not there yet."""

    def __init__(self, queue_id: str) -> None:
        self.queue_id = queue_id


def _note(row: FloorRuleRow, exceptions: int) -> str:
    limit = limit_words(row.kind, row.limit_value)
    said = say("{on_or_off}, {limit}", on_or_off=on_or_off(row.enabled), limit=limit)
    return plural("{said}, %Ln exception(s)", exceptions, said=said) if exceptions else said
