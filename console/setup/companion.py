"""What a page may show beside its form: something worked out from what is typed there, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from console.setup.draft import Draft
    from console.setup.topic import Thing


class Companion(QWidget):
    """The base of what stands above the history."""

    def show_draft(self, thing: Thing, draft: Draft) -> None:
        """The form shows this thing, with these values."""
        raise NotImplementedError

    def show_nothing(self) -> None:
        """No form is shown."""
        raise NotImplementedError

    def look_again(self) -> None:
        """A second has passed: what depends on time may be otherwise."""
