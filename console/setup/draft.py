"""What a person has typed over a thing of the set-up and not saved yet, beside what others make of it meanwhile. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Draft:
    """Values by field: `now` as they stand on the floor, `typed` those that differ from that.

    `seen` holds, for each typed field, what stood there when the person began: a command decides on that.
    """

    def __init__(self, now: Mapping[str, Any], *, is_new: bool = False) -> None:
        self.now = dict(now)
        self.typed: dict[str, Any] = {}
        self.seen: dict[str, Any] = {}
        self.is_new = is_new
        #: Saved, and not brought back by the feed yet.
        self._saved: set[str] = set()

    def value(self, field: str) -> Any:
        """What the form shows."""
        return self.typed[field] if field in self.typed else self.now[field]

    def values(self) -> dict[str, Any]:
        """All that the form shows."""
        return {field: self.value(field) for field in self.now}

    @property
    def is_edited(self) -> bool:
        """Whether something would be lost if it were forgotten."""
        return self.is_new or bool(self.typed)

    @property
    def conflicts(self) -> dict[str, Any]:
        """Fields that somebody else changed since the person began, with what stands there now."""
        return {
            field: self.now[field]
            for field in self.typed
            if field not in self._saved and self.now[field] != self.seen[field]
        }

    def type(self, field: str, value: Any) -> None:
        """The person wants this value."""
        self._saved.discard(field)
        if value == self.now[field]:
            self.drop(field)
        else:
            self.seen.setdefault(field, self.now[field])
            self.typed[field] = value

    def drop(self, field: str) -> None:
        """The value stays as it stands."""
        self.typed.pop(field, None)
        self.seen.pop(field, None)
        self._saved.discard(field)

    def keep(self, field: str) -> None:
        """The person has seen what another made of it, and still wants the typed value."""
        if field in self.typed:
            self.seen[field] = self.now[field]

    def take(self, now: Mapping[str, Any]) -> None:
        """The floor has changed; what is typed stays, unless it is what stands there now."""
        self.now.update(now)
        for field in list(self.typed):
            if self.typed[field] == self.now[field]:
                self.drop(field)

    def type_again(self, typed: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
        """What was typed some time ago, over what stood there then; fields that are none any more are left out."""
        for field, value in typed.items():
            if field in self.now:
                self.type(field, value)
                if field in self.typed:
                    self.seen[field] = seen.get(field, self.now[field])

    def saved(self) -> None:
        """The typed values are written: the feed will bring them."""
        self._saved = set(self.typed)

    def discard(self) -> None:
        """Forget all that was typed."""
        for field in list(self.typed):
            self.drop(field)
