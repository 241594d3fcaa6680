"""The floor itself: its name and the service promise that stands on every screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from console.setup.editors import TextEditor
from console.setup.field import Field, Section, name_check, too_long
from console.setup.set_up_words import field_title
from console.setup.topic import Thing, Topic, values_of
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.set_up_acts import CHANGE_FLOOR
from db.commands.set_up_values import LONGEST_NAME, LONGEST_PROMISE

if TYPE_CHECKING:
    from console.setup.draft import Draft


class FloorTopic(Topic):
    """The page of the floor."""

    tables = frozenset({"floor"})
    told = frozenset({"floor"})
    is_single = True

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Floor")

    def things(self) -> list[Thing]:
        """The floor, which there is once."""
        return [Thing(row.id, "floor", row.name) for row in list(self.store.rows("floor").values())[:1]]

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """Name and promise."""
        row = self.store.row("floor", thing.id)
        return None if row is None else values_of(row, ("name", "promise"))

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """Name and promise."""
        promise = say("One sentence that every screen shows: what a customer can count on.")
        return [
            Section(
                "",
                (
                    Field("name", field_title("name"), _name, check=name_check({}, thing.id)),
                    Field("promise", field_title("promise"), _promise, promise, _promise_check),
                ),
            )
        ]

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """One change of what was typed."""
        return [Command(CHANGE_FLOOR.kind, (Wanted(thing.id, dict(draft.typed), dict(draft.seen)),), reason or None)]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Only a manager of the whole floor."""
        return self.rights(CHANGE_FLOOR, self.store.row("floor", thing.id))


def _name(parent: QWidget) -> TextEditor:
    return TextEditor(parent, LONGEST_NAME)


def _promise(parent: QWidget) -> TextEditor:
    return TextEditor(parent, LONGEST_PROMISE)


def _promise_check(value: Any) -> str:
    return too_long(len(value), LONGEST_PROMISE) if len(value) > LONGEST_PROMISE else ""
