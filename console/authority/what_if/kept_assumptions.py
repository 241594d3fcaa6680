"""What a person assumes where nobody counted, kept with the settings of this console."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from db.metrics.authority_return import DEFAULTS, Assumptions

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_GROUP: Final = "authority/assumed"


def kept_assumptions(settings: QSettings | None) -> Assumptions:
    """What was assumed last; what is shipped where nothing was, or nothing sensible."""
    if settings is None:
        return DEFAULTS
    found = {}
    for name in Assumptions._fields:
        kept = str(settings.value(f"{_GROUP}/{name}", "") or "")
        if kept.isdecimal():
            found[name] = int(kept)
    return DEFAULTS._replace(**found)


def keep_assumptions(settings: QSettings | None, assumed: Assumptions) -> None:
    """Note what is assumed; what is shipped takes the note away."""
    if settings is None:
        return
    for name, value, shipped in zip(Assumptions._fields, assumed, DEFAULTS, strict=True):
        if value == shipped:
            settings.remove(f"{_GROUP}/{name}")
        else:
            settings.setValue(f"{_GROUP}/{name}", value)
