"""The columns of one table: which are shown, in what order and how wide; fitted to the room, or as the person set them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QTableView

from console.models.columns import LEFT, Column, TableSpec
from console.panels.header import FloorHeader
from console.theme import scaled, text_scale

#: The column that takes what room is left never gets narrower than this, pixels at the usual text size.
NARROWEST: Final = 96
#: Other columns of words give way to this share of their width where room is missing, and grow by that share where it is not.
_SHRINK: Final = 0.6
_GROW: Final = 0.6
#: One step wider or narrower by key, pixels at the usual text size.
STEP: Final = 12


class TableColumns(QObject):
    """Lays the columns out. Nothing set by hand: the least dear ones go while there is no room for all.

    What a person set stays, also the next time: order, widths (at the usual text size), and what is shown or not.
    """

    changed = Signal()

    def __init__(
        self, table: QTableView, header: FloorHeader, spec: TableSpec, wanted_width: Callable[[int], int]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._header = header
        self._columns = spec.columns
        self._place_of = {column.key: place for place, column in enumerate(spec.columns)}
        self._name = spec.table
        self._wanted_width = wanted_width
        self._settings: QSettings | None = None
        self._shown: set[str] = set()
        self._hidden: set[str] = set()
        self._widths: dict[str, int] = {}
        self._left_out: frozenset[str] = frozenset()
        self._laying_out = False
        header.sectionMoved.connect(self._section_moved)
        header.sectionResized.connect(self._section_resized)
        header.sectionHandleDoubleClicked.connect(self._fit_again)
        header.let_go.connect(self.lay_out)

    def remember_in(self, settings: QSettings) -> None:
        """Take up what was set the last time, and note in `settings` from now on what the person sets."""
        self._settings = settings
        self._shown = self._known(self._read("shown"))
        self._hidden = self._known(self._read("hidden"))
        pairs = (pair.partition(":") for pair in self._read("widths"))
        self._widths = {key: int(px) for key, _, px in pairs if key in self._place_of and px.isdigit()}
        self._put_in_order([key for key in self._read("order") if key in self._place_of])
        self.lay_out()

    def reset(self) -> None:
        """Show, order and fit the columns by themselves again."""
        self._shown, self._hidden, self._widths = set(), set(), {}
        self._put_in_order(list(self._place_of))
        self._note()
        self.lay_out()

    def leave_out(self, *keys: str) -> None:
        """Hide these columns, whose cells would all say the same, unless the person asked to see them."""
        self._left_out = frozenset(keys)
        self.lay_out()

    def in_order(self) -> list[int]:
        """All columns as they stand from the left, hidden ones too."""
        return [self._header.logicalIndex(visual) for visual in range(self._header.count())]

    def shown(self) -> list[int]:
        """The columns on screen, from the left."""
        return [section for section in self.in_order() if not self._table.isColumnHidden(section)]

    def has_no_room(self, section: int) -> bool:
        """Whether a column is hidden only because the table is too narrow for all."""
        return self._table.isColumnHidden(section) and not self._is_put_away(self._columns[section])

    def show_column(self, section: int, show: bool) -> None:
        """Show or hide a column from now on, whatever room there is."""
        key = self._columns[section].key
        for asked, keys in ((show, self._shown), (not show, self._hidden)):
            keys.add(key) if asked else keys.discard(key)
        self._note()
        self.lay_out()

    def move(self, section: int, step: int) -> None:
        """Move a column past so many shown ones to the right, or to the left below zero; it stops at the edge."""
        shown = self.shown()
        wanted = min(max(shown.index(section) + step, 0), len(shown) - 1)
        self._header.moveSection(self._header.visualIndex(section), self._header.visualIndex(shown[wanted]))

    def widen(self, section: int, steps: int) -> None:
        """Make a column wider by so many steps, or narrower below zero."""
        width = round(self._table.columnWidth(section) / text_scale()) + steps * STEP
        self._widths[self._columns[section].key] = max(width, NARROWEST // 2)
        self._note()
        self.lay_out()

    def lay_out(self) -> None:
        """Give each column its width."""
        widths = [self._width(section) for section in range(len(self._columns))]
        hidden = self._to_hide(widths)
        shown = [section for section in self.in_order() if section not in hidden]
        room = self._table.viewport().width() - sum(widths[section] for section in shown)
        self._share(room, widths, [section for section in shown if self._columns[section].key not in self._widths])
        self._laying_out = True
        for section, width in enumerate(widths):
            self._table.setColumnHidden(section, section in hidden)
            if section not in hidden:
                self._table.setColumnWidth(section, width)
        self._laying_out = False
        self.changed.emit()

    def _share(self, room: int, widths: list[int], free: list[int]) -> None:
        """Give what room there is, or take what is missing: from words, for figures are never cut."""
        elastic = next((section for section in free if self._columns[section].stretch), free[-1] if free else None)
        if elastic is None:
            return
        words = [section for section in free if self._is_of_words(section)]
        if room < 0:
            given = min(-room, max(0, widths[elastic] - scaled(NARROWEST)))
            widths[elastic] -= given
            self._shrink(-room - given, widths, [section for section in words if section != elastic])
            return
        whole = sum(widths[section] for section in {*words, elastic})
        for section in words:
            more = min(round(widths[section] * _GROW), room * widths[section] // whole)
            widths[section] += more
            widths[elastic] -= more
        widths[elastic] += room

    def _shrink(self, missing: int, widths: list[int], words: list[int]) -> None:
        whole = sum(widths[section] for section in words)
        for section in words:
            least = min(widths[section], max(round(widths[section] * _SHRINK), self._header.title_width(section)))
            widths[section] = max(widths[section] - missing * widths[section] // whole, least)

    def _is_of_words(self, section: int) -> bool:
        return self._columns[section].align == LEFT and not self._columns[section].ticks

    def _width(self, section: int) -> int:
        by_hand = self._widths.get(self._columns[section].key)
        return self._wanted_width(section) if by_hand is None else scaled(by_hand)

    def _to_hide(self, widths: list[int]) -> set[int]:
        hidden = {place for place, column in enumerate(self._columns) if self._is_put_away(column)}
        total = sum(width for place, width in enumerate(widths) if place not in hidden)
        cheap = sorted((column.keep, place) for place, column in enumerate(self._columns) if self._may_go(column))
        for _, place in cheap:
            if total <= self._table.viewport().width():
                break
            if place not in hidden:
                hidden.add(place)
                total -= widths[place]
        return hidden

    def _is_put_away(self, column: Column) -> bool:
        return column.key in self._hidden or (column.key in self._left_out and column.key not in self._shown)

    def _may_go(self, column: Column) -> bool:
        return bool(column.keep) and column.key not in self._shown

    def _section_moved(self, _section: int, _old: int, _new: int) -> None:
        if not self._laying_out:
            self._note()
            self.changed.emit()

    def _section_resized(self, section: int, _old: int, new: int) -> None:
        if self._header.is_held and not self._laying_out and new:
            self._widths[self._columns[section].key] = round(new / text_scale())
            self._note()

    def _fit_again(self, section: int) -> None:
        self._widths.pop(self._columns[section].key, None)
        self._note()
        self.lay_out()

    def _put_in_order(self, keys: list[str]) -> None:
        self._laying_out = True
        for visual, key in enumerate(keys):
            self._header.moveSection(self._header.visualIndex(self._place_of[key]), visual)
        self._laying_out = False

    def _known(self, keys: list[str]) -> set[str]:
        return {key for key in keys if key in self._place_of}

    def _read(self, what: str) -> list[str]:
        value = self._settings.value(f"tables/{self._name}/{what}") if self._settings is not None else None
        return value.split() if isinstance(value, str) else []

    def _note(self) -> None:
        if self._settings is None:
            return
        order = [self._columns[section].key for section in self.in_order()]
        as_made = order == list(self._place_of)
        noted = {
            "order": [] if as_made else order,
            "shown": sorted(self._shown),
            "hidden": sorted(self._hidden),
            "widths": [f"{key}:{px}" for key, px in sorted(self._widths.items())],
        }
        for what, words in noted.items():
            name = f"tables/{self._name}/{what}"
            self._settings.setValue(name, " ".join(words)) if words else self._settings.remove(name)
