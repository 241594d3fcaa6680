"""A list that is filled anew stays where the person had scrolled to."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractItemView


@contextmanager
def kept_place(view: QAbstractItemView) -> Iterator[None]:
    """While this lasts `view` may be emptied and filled; afterwards it is scrolled as before, as far as there are rows."""
    bars = view.verticalScrollBar(), view.horizontalScrollBar()
    places = [bar.value() for bar in bars]
    yield
    if any(places):
        # Rows are laid out later otherwise, and until then there is nowhere to scroll to.
        view.doItemsLayout()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)
