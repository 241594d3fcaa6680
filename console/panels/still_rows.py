"""Keeps what a person looks at where it is on screen while rows come, go and change their places around it."""

from statistics import median_low
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.panels.floor_table import FloorTable


class StillRows:
    """Notes before a table settles what stands where, and scrolls afterwards so that it stands there again.

    A table at its top stays there: the worst trouble comes first. While the table has the keyboard its current row stays
    on screen in any case.
    """

    def __init__(self, table: "FloorTable") -> None:
        self._table = table
        self._scrolled = 0
        self._seen: list[tuple[str, int]] = []
        self._current: tuple[str, int] | None = None

    def note(self) -> None:
        """Rows are about to change their places."""
        table = self._table
        model, height = table.floor_model, table.verticalHeader().defaultSectionSize()
        self._scrolled = table.verticalScrollBar().value()
        self._seen = [(model.id_at(row), row * height - self._scrolled) for row in table.visible_rows()]
        current = table.currentIndex()
        row_id = model.id_at(current.row()) if current.isValid() and table.hasFocus() else None
        self._current = next((seen for seen in self._seen if seen[0] == row_id), None)

    def put_back(self) -> None:
        """Rows have changed their places."""
        if not self._seen:
            return
        at_top = self._scrolled == 0
        wanted = 0 if at_top else self._where_all_stand()
        if self._current is not None:
            wanted = self._where_current_stands(wanted, at_top=at_top)
        if wanted != self._table.verticalScrollBar().value():
            # Qt learns only later how many rows there are now.
            self._table.updateGeometries()
            self._table.verticalScrollBar().setValue(wanted)

    def _where_all_stand(self) -> int:
        """Where to scroll so that as many as possible of the rows seen before are where they were."""
        found = [self._scroll_for(row_id, top) for row_id, top in self._seen]
        there = [scroll for scroll in found if scroll is not None]
        return median_low(there) if there else self._scrolled

    def _where_current_stands(self, wanted: int, *, at_top: bool) -> int:
        row_id, top = self._current or ("", 0)
        scroll = self._scroll_for(row_id, top)
        if scroll is None:
            return wanted
        height, room = self._table.verticalHeader().defaultSectionSize(), self._table.viewport().height()
        stays = 0 <= scroll + top - wanted <= room - height
        return wanted if at_top and stays else scroll

    def _scroll_for(self, row_id: str, top: int) -> int | None:
        place = self._table.floor_model.place_of(row_id)
        return None if place < 0 else place * self._table.verticalHeader().defaultSectionSize() - top
