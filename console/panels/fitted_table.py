"""A table that is as high as it has rows, up to a few, and takes no room without any."""

from typing import Final

from console.panels.table_panel import TablePanel

#: One that shares its room takes no more than this part of it, but for its first row.
_PART: Final = 3


class FittedTable:
    """Keeps a table as high as needed, up to `most` rows."""

    def __init__(self, panel: TablePanel, most: int) -> None:
        self.panel, self._most = panel, most
        #: The number and height of rows, what stands beside them and how many may be shown, when it was fitted last.
        self._fitted = (-1, 0, 0, 0)

    def fit(self, room: int | None = None) -> None:
        """Make it as high as it needs to be now; where others need the `room` (pixels) as well, no higher than its part."""
        table, rows = self.panel.table, self.panel.model.rowCount()
        height = table.verticalHeader().defaultSectionSize()
        beside = sum(part.height() for part in (self.panel.filter, table.horizontalScrollBar()) if part.isVisible())
        least = table.minimumSizeHint().height()
        most = self._most if room is None else max(1, min(self._most, (room // _PART - least) // height + 1))
        if (rows, height, beside, most) == self._fitted:
            return
        self._fitted = (rows, height, beside, most)
        self.panel.setVisible(rows > 0)
        # In a low panel all tables share what there is.
        self.panel.setMinimumHeight(least)
        self.panel.setMaximumHeight(least + (min(rows, most) - 1) * height + beside)
