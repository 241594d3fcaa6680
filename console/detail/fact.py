"""One fact of the chosen thing: what it is called, what it says and how loudly, and what it means."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from console.explanation import Explanation, Meaning, explained
from console.models.columns import Cell, TableSpec
from console.store.floor import Floor
from console.words import say


class Fact(NamedTuple):
    """A fact as it stands on screen. `wide` takes the room of two, `whole` a line of its own.

    `bar` is painted before the words: how much of something is used, of how much.
    """

    key: str
    title: str
    cell: Cell
    meaning: Meaning | str
    wide: bool = False
    whole: bool = False
    bar: tuple[int, int] | None = None

    @property
    def spoken(self) -> str:
        """The fact as a screen reader says it."""
        return say("{title}: {value}", title=self.title, value=self.cell.text)

    def explanation(self, age: str) -> Explanation:
        """What it says about itself; `age` is how old the data is, in words."""
        return explained(self.title, self.cell.text, self.meaning, age)


def from_columns(spec: TableSpec, keys: Iterable[str], row: Any, floor: Floor, now: int) -> list[Fact]:
    """The same facts as stand in these columns of a table, with the same meaning."""
    columns = (spec.columns[spec.column(key)] for key in keys)
    return [
        Fact(column.key, column.title, column.cell(row, floor, now), column.meaning(row, floor, now))
        for column in columns
    ]
