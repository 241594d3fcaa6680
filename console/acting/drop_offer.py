"""What rows that are dragged offer to do at a place, before they are dropped there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from console.acting.drop_place import DropPlace


@dataclass(frozen=True)
class DropOffer:
    """What dropping there would do, in words; where it does nothing, why not."""

    title: str
    lines: tuple[str, ...] = ()
    can_drop: bool = True


class DraggedRows(Protocol):
    """Rows that are being dragged. Each answer is for the floor as it stands at that moment."""

    def why_not(self) -> str:
        """Why none of them can be dragged, as a sentence; '' where some can."""

    def title(self) -> str:
        """What is dragged, short, with its number: '3 contacts'."""

    def offer(self, place: DropPlace) -> DropOffer | None:
        """What dropping them there would do; None where they are not for such a place."""

    def drop(self, place: DropPlace, *, choose: bool) -> None:
        """Do it; with `choose` let the person compose it first."""
