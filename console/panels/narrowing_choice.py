"""A box that narrows a list to one thing, or leaves it at everything."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def offer(box: QComboBox, everything: str, things: Iterable[tuple[str, str]]) -> None:
    """Offer everything first, then these (name, id); what is chosen stays, unless it is gone.

    A box that offers them already is left alone: it may be open. Nobody is told of what stays chosen.
    """
    wanted = [(everything, None), *things]
    if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] == wanted:
        return
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for name, thing in wanted:
            box.addItem(name, thing)
        box.setCurrentIndex(max(0, box.findData(chosen) if chosen is not None else 0))
