"""What was typed for the next shift and not handed over yet, kept with the settings of this console."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_GROUP: Final = "handover/not_given"


def kept_words(settings: QSettings | None, team_id: str) -> str:
    """What was typed for a team; '' for nothing."""
    value = settings.value(f"{_GROUP}/{team_id}", "") if settings is not None else ""
    return str(value or "")


def keep_words(settings: QSettings | None, team_id: str, text: str) -> None:
    """Note what is typed; nothing typed takes the note away."""
    if settings is None:
        return
    if text.strip():
        settings.setValue(f"{_GROUP}/{team_id}", text)
    else:
        settings.remove(f"{_GROUP}/{team_id}")
