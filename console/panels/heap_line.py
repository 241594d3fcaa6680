"""Above the contacts: which list they are, of a queue, by age or never answered, and the bands of age with their counts."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.delegates.cell import MARGIN
from console.panels.flow_layout import FlowLayout
from console.store.ageing import BANDS
from console.theme import Theme
from console.views.chip import Chip
from console.words import count, plural, say

#: The lists, in their order.
LISTS: Final = ("queue", "age", "unanswered")


class HeapLine(QWidget):
    """Buttons for the lists and, where one goes by age, for its bands. `list_wanted` carries a list, `band_wanted` a band.

    Pressed once more, a band lets all bands be shown again: None is carried then.
    """

    list_wanted = Signal(str)
    band_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.lists = {name: Chip(theme, self, opens=False) for name in LISTS}
        self.bands = [Chip(theme, self, opens=False) for _ in range(BANDS)]
        self._band: int | None = None
        row = FlowLayout(6, 2)
        edge = QVBoxLayout(self)
        edge.setContentsMargins(MARGIN, 2, MARGIN, 2)
        edge.addLayout(row)
        # Their twins in the View menu bear the same names.
        for name, chip in self.lists.items():
            chip.setObjectName(f"contacts {name}")
            chip.clicked.connect(partial(self._want_list, name))
            row.addWidget(chip)
        for band, chip in enumerate(self.bands):
            chip.setObjectName(f"contacts band {band}")
            chip.clicked.connect(partial(self._want_band, band))
            chip.hide()
            row.addWidget(chip)
        self.show_list("queue", None)

    def show_list(self, chosen: str, band: int | None) -> None:
        """Mark the list, and the band of age, that are shown; of contacts listed otherwise none is marked."""
        self._band = band
        titles = {
            "queue": (say("Of the queue"), say("Contacts of the chosen queue, or of all.")),
            "age": (say("By age"), say("All open contacts of every channel, in bands of age, the next due first.")),
            "unanswered": (
                say("Never answered"),
                say("Contacts of every channel that nobody has answered yet, the next due first."),
            ),
        }
        for name, (words, meaning) in titles.items():
            is_on = name == chosen
            said = say("{list}, shown now. {meaning}", list=words, meaning=meaning)
            self.lists[name].say_words(
                words, said if is_on else say("{list}. {meaning}", list=words, meaning=meaning), is_on=is_on
            )
        for chip in self.bands:
            chip.setVisible(chosen in ("age", "unanswered"))

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many contacts are in each band."""
        for band, (chip, title, number) in enumerate(zip(self.bands, band_titles(), counts, strict=True)):
            is_on = band == self._band
            meaning = plural("%Ln contact(s) open {band}.", number, band=title)
            if is_on:
                meaning = say("{contacts} Only these are shown; press again for all.", contacts=meaning)
            chip.say_words(say("{band}: {n}", band=title, n=count(number)), meaning, is_on=is_on)

    def _want_list(self, name: str) -> None:
        self.list_wanted.emit(name)

    def _want_band(self, band: int) -> None:
        self.band_wanted.emit(None if band == self._band else band)


def band_titles() -> tuple[str, ...]:
    """What the bands of age are called, the youngest first."""
    return (
        say("under 15 min"),
        say("15 min to 1 h"),
        say("1 to 4 h"),
        say("4 h to 1 day"),
        say("1 to 3 days"),
        say("over 3 days"),
    )
