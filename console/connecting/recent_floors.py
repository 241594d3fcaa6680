"""The floors chosen lately, remembered in the person's settings: addresses and names, never a password."""

import json
from dataclasses import astuple, dataclass
from typing import Final

from PySide6.QtCore import QSettings

from console.connecting.chosen_floor import ChosenFloor
from db.address import parse
from db.errors import CannotOpen

KEPT: Final = 8
_SETTING: Final = "recent_floors"


@dataclass(frozen=True, slots=True)
class RecentFloor:
    """One that was chosen: its URL without anything secret, its name, and whether the keyring has its password."""

    url: str
    name: str
    kept: bool = False

    @property
    def address(self) -> str:
        """Where it is, for people."""
        return parse(self.url).shown


class RecentFloors:
    """The latest first. Without settings it remembers as long as the program runs."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings
        self._floors = tuple(_read(settings))

    @property
    def floors(self) -> tuple[RecentFloor, ...]:
        """The latest first."""
        return self._floors

    def remember(self, chosen: ChosenFloor, *, kept: bool = False) -> None:
        """Put a floor first, without its password; `kept` says that the keyring has that."""
        url = parse(chosen.url).without_password().url
        others = [floor for floor in self._floors if floor.url != url]
        self._keep([RecentFloor(url, chosen.shown_name, kept), *others][:KEPT])

    def forget(self, url: str) -> None:
        """Leave one out from now on."""
        self._keep([floor for floor in self._floors if floor.url != url])

    def _keep(self, floors: list[RecentFloor]) -> None:
        self._floors = tuple(floors)
        if self._settings is not None:
            self._settings.setValue(_SETTING, json.dumps([astuple(floor) for floor in floors]))


def _read(settings: QSettings | None) -> list[RecentFloor]:
    """What the settings hold; what somebody else wrote there, and cannot be read, is passed over."""
    try:
        noted = json.loads(str(settings.value(_SETTING, "[]"))) if settings is not None else []
    except ValueError:
        return []
    floors = [_floor(parts) for parts in noted] if isinstance(noted, list) else []
    return [floor for floor in floors if floor is not None][:KEPT]


def _floor(parts: object) -> RecentFloor | None:
    match parts:
        case [str(url), str(name), bool(kept)]:
            try:
                return RecentFloor(parse(url).without_password().url, name, kept)
            except CannotOpen:
                return None
    return None
