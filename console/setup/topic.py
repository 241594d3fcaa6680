"""One page of the set-up: which things it lists, what they are set up with, and the commands that change them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from console.setup.set_up_words import value_words
from db.commands.command import Command
from db.ids import new_id

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.setup.companion import Companion
    from console.setup.draft import Draft
    from console.setup.field import Section
    from console.store.floor_store import FloorStore
    from console.window import FloorWindow
    from db.commands.act import Act


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing in the list; `under` says that it belongs to the one above, `note` what is to be known of it."""

    id: str
    kind: str
    title: str
    note: str = ""
    under: bool = False


@dataclass(frozen=True, slots=True)
class SetUpAct:
    """What can be done with a thing beside changing its values; `said` is what is said when it is done."""

    text: str
    said: str
    make: Callable[[str], Command]
    hint: str = ""


class Topic(ABC):
    """The base of all pages; `kinds` are those that can be added here, with the words of the button."""

    #: Tables whose changes the page shows.
    tables: ClassVar[frozenset[str]] = frozenset()
    #: Tables of which the history beside the form tells.
    told: ClassVar[frozenset[str]] = frozenset()
    #: Fields that say what is to be done, and say nothing once it is done.
    momentary: ClassVar[frozenset[str]] = frozenset()
    is_single: ClassVar[bool] = False

    def __init__(self, window: FloorWindow) -> None:
        self.window = window

    @property
    def store(self) -> FloorStore:
        """The rows of the floor."""
        return self.window.floor.store

    @property
    @abstractmethod
    def title(self) -> str:
        """What the page is called."""

    def kinds(self) -> Sequence[tuple[str, str]]:
        """(kind, words) of what can be added."""
        return ()

    @abstractmethod
    def things(self) -> list[Thing]:
        """What is there, in the order of the list."""

    @abstractmethod
    def values(self, thing: Thing) -> dict[str, Any] | None:
        """What a thing is set up with, as it stands on the floor; None where it is not there any more."""

    def new_values(self, kind: str) -> dict[str, Any]:
        """What a new thing begins with; for pages where `kinds` has it."""
        raise LookupError(kind)

    def begin(self, kind: str, chosen: Thing | None) -> Thing:
        """A new thing of a kind in `kinds`; `chosen` is the one whose form is shown."""
        return Thing(new_id(), kind, "")

    def named(self, thing: Thing, values: Mapping[str, Any]) -> str:
        """What a thing is called in a sentence, by what its form says."""
        return str(values.get("name") or thing.title)

    def value_words(self, thing: Thing, field: str, value: Any) -> str:
        """A value of a thing's field as a person reads it."""
        return value_words(self.store, field, value)

    def companion(self, parent: QWidget) -> Companion | None:
        """What stands beside the form and follows what is typed there; None for nothing."""
        return None

    @abstractmethod
    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The fields of its form."""

    @abstractmethod
    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """The commands that save a draft."""

    @abstractmethod
    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Why the person may not change a thing, as a sentence; '' where they may."""

    def why_not_add(self, kind: str) -> str:
        """Why the person may not add such a thing; for pages where `kinds` has it."""
        raise LookupError(kind)

    def acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        """What else can be done with a thing, and why not now."""
        return []

    def rights(self, act: Act, row: Any) -> str:
        """Why the person may not do this to a row."""
        return self.window.rights.why_not(act, row)

    def names(self, table: str) -> Mapping[str, str]:
        """The names of all rows of a table, by id."""
        return {row_id: row.name for row_id, row in self.store.rows(table).items()}


def values_of(row: Any, columns: Sequence[str]) -> dict[str, Any]:
    """Some columns of a row."""
    return {column: getattr(row, column) for column in columns}
