"""A table held still for a file: its rows, order and values of one moment, put into words without stopping the screen."""

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from console.export.csv_file import Value
from console.export.exact_values import moment, titles, values
from console.export.without_names import hide, letters
from console.models.table_model import FloorTableModel
from console.views.view_words import asked_for, view_title
from console.words import count, say, without_marks
from db.metrics.segment import MICROSECONDS
from db.pseudonyms import pattern_of

#: So long at most are rows put into words before the screen gets its turn, seconds.
SLICE_S: Final = 0.006
_ROWS_AT_ONCE: Final = 20
#: What no file system takes in a name.
_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')
_LONGEST_NAME: Final = 180


class TableCopy(QObject):
    """The table of `model` as it is now. `ready` is emitted when all values are there; `start` begins to gather them.

    `shown` are the columns on screen from the left, `all_columns` all of them in their order; `what` says what the table
    shows ('Contacts in Billing'). `places` are the rows that are wanted, else all; with `words_only` the values behind
    the words are left out. Without `names` each agent has a letter instead.
    """

    ready = Signal()

    def __init__(
        self,
        model: FloorTableModel,
        what: str,
        shown: Sequence[int],
        all_columns: Sequence[int],
        parent: QObject | None = None,
        *,
        places: Sequence[int] | None = None,
        words_only: bool = False,
        names: bool = True,
    ) -> None:
        super().__init__(parent)
        self._spec = model.spec
        self.names = names
        agents = () if names else (row.name for row in model.floor.store.rows("agent").values())
        self._hidden = letters(agents)
        self._named = pattern_of(self._hidden)
        columns = [model.spec.columns[section] for section in all_columns]
        self._columns = [replace(column, exact=()) for column in columns] if words_only else columns
        self._shown = [model.spec.columns[section].key for section in shown]
        rows = model.rows_in_order()
        self._rows = rows if places is None else [rows[place] for place in places]
        #: Figures are those of the floor; anything else is looked up in a copy that does not move on.
        self._are_figures = model.spec.are_figures
        self._floor = (
            model.floor if self._are_figures else model.floor.frozen({model.spec.table, *model.spec.derived_from})
        )
        self._now_us = model.floor.now_us()
        self._values: list[list[Value]] = []
        view = model.floor.view
        #: What is in the file must not be taken for the whole floor.
        self.what = what if view.filter.is_empty else say("{table}, view {view}", table=what, view=view_title(view))
        self.about = self._say_about(model)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @property
    def gathered(self) -> int:
        """How many rows have their values."""
        return len(self._values)

    @property
    def is_ready(self) -> bool:
        """Whether all values are there."""
        return self.gathered == self.row_count

    def start(self) -> None:
        """Begin to gather the values, a little at each turn of the event loop."""
        self._timer.start(0)

    def file_name(self) -> str:
        """A name that says floor, table, filter, moment and age."""
        at = datetime.fromtimestamp(self._now_us // MICROSECONDS, UTC)
        about = dict(self.about)
        name = say(
            "{floor}, {table}, {moment} UTC, {age}",
            floor=about[say("Floor")],
            table=self.what,
            moment=f"{at:%Y-%m-%d %H.%M.%S}",
            age=about[say("Age of the data")],
        )
        clean = " ".join(_NOT_IN_NAMES.sub("-", without_marks(name)).split())
        return clean.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(" .") + ".csv"

    def lines(self, *, all_columns: bool, with_about: bool) -> Iterator[Sequence[Value]]:
        """The lines of the file: titles and rows; with `with_about` what they are stands above, then an empty line.

        The lines may be taken in another thread once the copy is ready.
        """
        keep = [all_columns or column.key in self._shown for column in self._columns]
        widths = [len(titles([column])) for column in self._columns]
        places = [
            place
            for place, kept in enumerate(kept for kept, width in zip(keep, widths, strict=True) for _ in range(width))
            if kept
        ]
        head = titles(column for column, kept in zip(self._columns, keep, strict=True) if kept)
        about = [*self.about, ()] if with_about else []
        return chain(about, [head], ([row[place] for place in places] for row in self._values))

    def _go_on(self) -> None:
        began = time.perf_counter()
        now = self._floor.now_us() if self._are_figures else self._now_us
        while not self.is_ready and time.perf_counter() - began < SLICE_S:
            here = self.gathered
            self._values += [self._of(row, now) for row in self._rows[here : here + _ROWS_AT_ONCE]]
        if self.is_ready:
            self._timer.stop()
            self.ready.emit()

    def _of(self, row: Any, now: int) -> list[Value]:
        return hide(values(self._columns, row, self._floor, now), self._hidden, self._named)

    def _say_about(self, model: FloorTableModel) -> list[tuple[str, str]]:
        names = [row.name for row in model.floor.store.rows("floor").values()]
        section, direction = model.sorted_by
        title = model.spec.columns[section].title
        falling = direction == Qt.SortOrder.DescendingOrder
        asked = asked_for(model.floor.view.filter)
        total = model.on_floor if asked else model.total
        return [
            (say("Floor"), names[0] if names else "Floorwalker"),
            (say("Table"), self.what),
            *([(say("View"), " · ".join(asked))] if asked else []),
            (say("Rows"), say("{shown} of {total}", shown=count(self.row_count), total=count(total))),
            (
                say("Order"),
                say("{column}, falling", column=title) if falling else say("{column}, rising", column=title),
            ),
            (say("Moment, UTC"), moment(self._now_us)),
            (say("Age of the data"), model.floor.age.replace("\N{NO-BREAK SPACE}", " ")),
            *self._left_out(),
        ]

    def _left_out(self) -> Iterator[tuple[str, str]]:
        if not self.names:
            yield say("Left out"), say("The names of agents: each has a letter instead, the same throughout.")
