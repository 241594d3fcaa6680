"""What a table of the floor is made of: columns with their cells, sort keys and tooltips."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt

from console.explanation import Meaning
from console.store.floor import Floor
from console.words import count, say

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_OVER: Final = "\N{NO-BREAK SPACE}!"
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Cell(NamedTuple):
    """What one cell says and how loudly.

    `tone` is 'text', 'quiet' or 'urgent'; `glyph` the name of a state whose shape and colour stand before the words;
    `badge` fills the cell's words with the urgent colour; `trend` are numbers drawn as a small line; `aside` is what a
    screen reader adds because on screen only the weight of the words says it.
    """

    text: str
    tone: str = "text"
    glyph: str = ""
    strong: bool = False
    badge: bool = False
    trend: tuple[int, ...] = ()
    aside: str = ""


def over_limit(text: str) -> Cell:
    """A figure over its limit: bold, with '!', in the urgent colour."""
    return Cell(f"{text}{_OVER}", "urgent", strong=True)


def spoken(cell: Cell) -> str:
    """What a cell says without shapes, signs and weight, as a screen reader reads it."""
    if cell.trend:
        return say("{now} now, at most {most}", now=count(cell.trend[-1]), most=count(max(cell.trend)))
    if cell.text.endswith(_OVER):
        return say("{figure}, over the limit", figure=cell.text.removesuffix(_OVER))
    if cell.aside:
        return say("{figure}, {aside}", figure=cell.text, aside=cell.aside)
    return cell.text


class Exact(NamedTuple):
    """A value behind a column's words, for files that other programs read.

    `kind` is 'seconds' (a length of time) or 'moment' (an instant), both given by `of` in microseconds, an instant in UTC;
    'share' (0..1); 'number' (beside the words); or 'count', a whole number that stands in place of the words.
    """

    kind: str
    of: Callable[[Any, Floor, int], int | float | None]


CellOf = Callable[[Any, Floor, int], Cell]
"""(row, floor, now in UTC microseconds of the database) -> cell"""
MeaningOf = Callable[[Any, Floor, int], Meaning | str]
"""(row, floor, now in UTC microseconds of the database) -> what the cell's figure says about itself, or a sentence"""


@dataclass(frozen=True)
class Column:
    """One column. `sort` gives a key that does not depend on the time, or None for 'stands last'.

    `sort_from` names other tables whose changes may change that key. `width` is the width of the widest usual text in
    characters. `keep` is how dear the column is when the table gets narrow: the lowest goes first, 0 never goes.
    `says` are words it usually says, which some languages need more room for; it is wide enough for them as well.
    `ticks` says that it changes every second by itself, `ticks_while` that it does so only while that is true. `about`
    says what a short title stands for. A column of figures is aligned to the right and has a `Meaning`; one of words may
    have a plain sentence. `exact` are the values behind the words.
    """

    key: str
    title: str
    cell: CellOf
    sort: Callable[[Any, Floor], Any]
    meaning: MeaningOf
    width: int
    align: Qt.AlignmentFlag = LEFT
    ticks: bool = False
    keep: int = 0
    stretch: bool = False
    sort_from: frozenset[str] = frozenset()
    about: str = ""
    exact: tuple[Exact, ...] = ()
    says: tuple[str, ...] = ()
    ticks_while: Callable[[Floor], bool] | None = None


@dataclass(frozen=True)
class TableSpec:
    """One table of the floor.

    `derived_from` names other tables whose rows are looked up by its cells; `are_figures` says that cells and sort
    keys are figures, which change with the time and with those tables. `text` is what the filter searches.
    `noteworthy` picks the fields whose change gets the row a tint; None for never. `called` is what a row is called
    where it stands alone.
    """

    table: str
    name: str
    columns: tuple[Column, ...]
    text: Callable[[Any, Floor], str]
    derived_from: frozenset[str]
    order_by: str
    descending: bool = False
    noteworthy: Callable[[Any], Any] | None = None
    shows: Callable[[Any], bool] | None = None
    are_figures: bool = False
    called: Callable[[Any, Floor], str] | None = None

    def column(self, key: str) -> int:
        """Where the column of that key stands."""
        return next(place for place, column in enumerate(self.columns) if column.key == key)
