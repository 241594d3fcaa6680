"""What a person chose to be told of and how, kept on this machine for each floor and login."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from console.store.alerts_limits import METRICS, SEVERITIES, AlertChoices, MetricChoice, is_sensible
from console.store.alerts_quiet import QuietTimes

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from console.store.alerts_marks import AlertMarks

SOUNDS: Final = ("none", "beep", "file")
#: 'never' tells nothing outside of the window.
LOUD_FROM: Final = (*SEVERITIES, "never")


@dataclass(frozen=True, slots=True)
class TellingChoices:
    """How the person is told outside of the window."""

    loud_from: str = "high"
    notifies: bool = True
    sound: str = "beep"
    sound_file: str = ""
    quiet: QuietTimes = field(default_factory=QuietTimes)


class KeptChoices:
    """Reads and writes the choices of one person on one floor. Without settings nothing outlives the window."""

    def __init__(self, settings: QSettings | None, login: str) -> None:
        self._settings = settings
        self._login = login or "-"
        self._floor = "floor"
        #: Whether what was kept could not be understood, in part at least; then the usual counts there.
        self.was_unreadable = False

    def of_floor(self, floor_id: str) -> None:
        """Keep what belongs to this floor from now on."""
        self._floor = floor_id

    def read(self) -> tuple[AlertChoices, TellingChoices]:
        """What was chosen; the usual where nothing was, or nothing that can be."""
        self.was_unreadable = False
        told = self._value("choices")
        return self._choices(told), self._telling(told.get("telling", {}))

    def write(self, choices: AlertChoices, telling: TellingChoices) -> None:
        """Keep these."""
        quiet = telling.quiet
        document = {
            "metrics": {
                name: {
                    "on": chosen.is_on,
                    "limit": chosen.limit,
                    "queues": dict(chosen.queues),
                    "off": sorted(chosen.off_in),
                }
                for name, chosen in choices.metrics.items()
            },
            "muted": sorted(choices.muted),
            "telling": {
                "from": telling.loud_from,
                "notifies": telling.notifies,
                "sound": telling.sound,
                "file": telling.sound_file,
                "quiet": [
                    quiet.is_on,
                    quiet.from_min,
                    quiet.until_min,
                    sorted(quiet.days),
                    sorted(quiet.whole_days),
                ],
            },
        }
        self._keep("choices", document)

    def read_marks(self, marks: AlertMarks) -> None:
        """Bring back what was told and seen."""
        marks.bring_back(self._value("marks"))

    def write_marks(self, marks: AlertMarks, now_us: int) -> None:
        """Keep what was told and seen."""
        self._keep("marks", marks.kept(now_us))

    def _key(self, name: str) -> str:
        return f"alerts/{self._floor}/{self._login.replace('/', '_')}/{name}"

    def _keep(self, name: str, document: object) -> None:
        if self._settings is not None:
            self._settings.setValue(self._key(name), json.dumps(document))

    def _value(self, name: str) -> dict[str, Any]:
        text = self._settings.value(self._key(name)) if self._settings is not None else None
        if text is None:
            return {}
        try:
            found = json.loads(str(text))
        except ValueError:
            found = None
        if isinstance(found, dict):
            return found
        self.was_unreadable = True
        return {}

    def _fits(self, is_so: bool) -> bool:
        self.was_unreadable |= not is_so
        return is_so

    def _choices(self, told: Mapping[str, Any]) -> AlertChoices:
        metrics = told.get("metrics", {})
        if not self._fits(isinstance(metrics, dict)):
            metrics = {}
        muted = told.get("muted", [])
        if not self._fits(_is_list_of(muted, str)):
            muted = []
        return AlertChoices({name: self._metric(name, metrics.get(name)) for name in METRICS}, frozenset(muted))

    def _metric(self, name: str, told: Any) -> MetricChoice:
        usual = MetricChoice(METRICS[name].is_on)
        if told is None or not self._fits(isinstance(told, dict)):
            return usual
        is_on, limit, queues, off = told.get("on"), told.get("limit"), told.get("queues", {}), told.get("off", [])
        if not self._fits(isinstance(is_on, bool) and isinstance(queues, dict) and _is_list_of(off, str)):
            return usual
        if not self._fits(limit is None or _is_limit(name, limit)):
            limit = None
        kept = {queue: value for queue, value in queues.items() if _is_limit(name, value)}
        self._fits(len(kept) == len(queues))
        return MetricChoice(is_on, limit, kept, frozenset(off))

    def _telling(self, told: Any) -> TellingChoices:
        usual = TellingChoices()
        if not self._fits(isinstance(told, dict)) or not told:
            return usual
        known = (
            told.get("from") in LOUD_FROM
            and isinstance(told.get("notifies"), bool)
            and told.get("sound") in SOUNDS
            and isinstance(told.get("file"), str)
        )
        if not self._fits(known):
            return usual
        quiet = self._quiet(told.get("quiet"))
        return TellingChoices(told["from"], told["notifies"], told["sound"], told["file"], quiet)

    def _quiet(self, told: Any) -> QuietTimes:
        if not self._fits(
            isinstance(told, list)
            and len(told) == 5
            and isinstance(told[0], bool)
            and all(type(minute) is int for minute in told[1:3])
            and all(_is_list_of(days, int) for days in told[3:])
        ):
            return QuietTimes()
        quiet = QuietTimes(told[0], told[1], told[2], frozenset(told[3]), frozenset(told[4]))
        return quiet if self._fits(quiet.is_sensible) else QuietTimes()


def _is_limit(metric: str, value: Any) -> bool:
    return type(value) is int and is_sensible(metric, value)


def _is_list_of(value: Any, kind: type) -> bool:
    return isinstance(value, list) and all(type(one) is kind for one in value)
