"""Drafts on this machine: one file each, readable by the person alone, there whole or not at all.

They are written as somebody types, so that nothing typed is lost when the program, the link or the machine ends.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

logger: Final = logging.getLogger(__name__)
#: So long after it was begun a draft is gone, seconds; as on the server.
KEPT_S: Final = 14 * 86_400
_SUFFIX: Final = ".draft.json"


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A draft as it is typed. `begun_s` and `typed_s` are seconds since 1970 by this machine; `floor` says of which floor.

    `version` is that of the copy on the server, 0 while there is none; `due_at` is UTC microseconds.
    """

    id: str
    floor: str
    agent_id: str | None = None
    agent: str = ""
    contact_id: str | None = None
    escalation_id: str | None = None
    standard_id: str | None = None
    kind: str = "praise"
    visibility: str = "agent_coach"
    situation: str = ""
    behaviour: str = ""
    impact: str = ""
    next_step: str = ""
    measure: str = "none"
    due_at: int | None = None
    timeline: str | None = None
    begun_s: float = 0.0
    typed_s: float = 0.0
    version: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(text.strip() for text in (self.situation, self.behaviour, self.impact, self.next_step))

    @property
    def gone_s(self) -> float:
        """When it goes, seconds since 1970."""
        return self.begun_s + KEPT_S


class DraftFiles:
    """The drafts in a folder; of each floor its own."""

    def __init__(self, folder: Path, floor: str) -> None:
        self._folder = folder
        self.floor = floor

    def write(self, draft: DraftFile) -> None:
        """Keep it; what was there before goes only when all of the new one is on the disk.

        Raises:
            OSError: it could not be written; what was there before still is.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = self._place(draft.id)
        beside = place.with_name(f".{secrets.token_hex(6)}.part")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(draft), file, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise

    def read(self) -> list[DraftFile]:
        """Those of this floor, the newest first; what is older than it may be is deleted, what is broken left alone."""
        found = []
        for place in self._folder.glob(f"*{_SUFFIX}"):
            draft = _read(place)
            if draft is None or draft.floor != self.floor:
                continue
            if draft.gone_s <= time.time():
                with suppress(OSError):
                    place.unlink()
                continue
            found.append(draft)
        return sorted(found, key=lambda draft: -draft.typed_s)

    def one(self, draft_id: str) -> DraftFile | None:
        """One draft as it stands on the disk; None where it is not there or cannot be read."""
        place = self._place(draft_id)
        return _read(place) if place.exists() else None

    def drop(self, draft_id: str) -> None:
        """Delete one for good."""
        with suppress(FileNotFoundError):
            self._place(draft_id).unlink()

    def _place(self, draft_id: str) -> Path:
        return self._folder / f"{draft_id}{_SUFFIX}"


def drafts_folder() -> Path:
    """Where the person's drafts are kept."""
    import platformdirs

    return Path(platformdirs.user_data_dir("floorwalker", appauthor=False)) / "drafts"


def _read(place: Path) -> DraftFile | None:
    try:
        told: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
        known = {field.name for field in fields(DraftFile)}
        return DraftFile(**{name: value for name, value in told.items() if name in known})
    except (OSError, ValueError, TypeError) as problem:
        # Its name says nothing of what is in it.
        logger.warning("a draft could not be read: %s", type(problem).__name__)
        return None
