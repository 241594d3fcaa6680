"""What was typed into the set-up and not saved, kept with the settings of this console until it is saved or discarded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from console.setup.page import SetUpPage

_GROUP: Final = "set_up/not_saved"


def keep(settings: QSettings, floor_id: str, pages: Mapping[str, SetUpPage]) -> None:
    """Note what is typed on all pages of the set-up of this floor."""
    kept = {name: drafts for name, page in pages.items() if (drafts := page.kept_drafts())}
    if kept:
        settings.setValue(f"{_GROUP}/{floor_id}", json.dumps(kept))
    else:
        settings.remove(f"{_GROUP}/{floor_id}")


def bring_back(settings: QSettings, floor_id: str, pages: Mapping[str, SetUpPage]) -> None:
    """Type it again; what nobody can read any more is left out."""
    text = settings.value(f"{_GROUP}/{floor_id}", "")
    try:
        kept = json.loads(str(text)) if text else {}
    except ValueError:
        return
    for name, drafts in kept.items():
        if name in pages:
            pages[name].bring_back_drafts(drafts)


def plain(value: Any) -> Any:
    """A value as it is held here: lists of JSON are tuples."""
    return tuple(plain(part) for part in value) if isinstance(value, list) else value
