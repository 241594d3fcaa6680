"""What was chosen in the palette last, kept for the next time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings

#: So many choices are remembered.
MOST: Final = 30
_KEPT: Final = "palette/recent"


class Recent:
    """The keys of the last choices, the newest first."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings
        kept = settings.value(_KEPT) if settings is not None else None
        # One alone comes back as a text of its own.
        self.keys: list[str] = (
            [kept] if isinstance(kept, str) and kept else list(kept) if isinstance(kept, list) else []
        )

    def note(self, key: str) -> None:
        """This was chosen now."""
        self.keys = [key, *(one for one in self.keys if one != key)][:MOST]
        if self._settings is not None:
            self._settings.setValue(_KEPT, self.keys)

    def place(self, key: str) -> int:
        """How long ago it was chosen: 0 for the last choice; `MOST` for never."""
        return self.keys.index(key) if key in self.keys else MOST
