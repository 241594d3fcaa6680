"""Reading values out of the rows of an export as its map says: texts, words, instants, durations, whole numbers."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from db.feeds.contact_file import BadExport
from db.feeds.contact_map import BadMap, FileForm, TimeForm, Value, nearest_name

Fields = Sequence[str]
ReadText = Callable[[Fields], str | None]
_COLUMN: Final = re.compile(r"\{([^{}]+)\}")
_NUMBER_UNITS: Final = {"seconds": 1_000_000, "milliseconds": 1_000}
#: So many different instants are kept at hand: tickets repeat theirs in every row.
_MOST_INSTANTS: Final = 200_000


class Unreadable(ValueError):
    """A value of one row cannot be read; the row is broken, the others stand."""


class Columns:
    """The columns of one export, by the names its map uses."""

    def __init__(self, file_name: str, names: Sequence[str], form: FileForm) -> None:
        self._file_name = file_name
        self._places = {name: place for place, name in enumerate(names)}
        self._unknown = form.unknown

    def place(self, name: str) -> int:
        """Where the column stands. Raises `BadExport`, naming the nearest, if there is none."""
        if name not in self._places:
            raise self._no_column(name)
        return self._places[name]

    def _no_column(self, name: str) -> BadExport:
        near = nearest_name(name, self._places)
        if near is not None:
            return BadExport(
                "The map asks for the column '{column}', which {file} does not have; the nearest is '{nearest}'.",
                column=name,
                file=self._file_name,
                nearest=near,
            )
        return BadExport(
            "The map asks for the column '{column}', which {file} does not have; there are: {columns}.",
            column=name,
            file=self._file_name,
            columns=", ".join(self._places),
        )

    def unknown(self, name: str) -> frozenset[str]:
        """What means in this column that nothing is known."""
        return self._unknown.get("*", frozenset()) | self._unknown.get(name, frozenset()) | {""}

    def reader(self, value: Value | None) -> ReadText:
        """A function that reads the value's text from a row: None where nothing is known; raises `Unreadable`."""
        if value is None:
            return _nothing
        readers = [self._text(text) for text in value.texts]
        if not value.words and value.default is None and len(readers) == 1:
            return readers[0]
        return _chosen(readers, value)

    def _text(self, text: str) -> ReadText:
        names = _COLUMN.findall(text)
        if not names:
            return self._column(text)
        pieces = _COLUMN.split(text)
        columns = [self._column(name) for name in names]
        around = pieces[::2]

        def read(fields: Fields) -> str | None:
            joined = around[0]
            for column, following in zip(columns, around[1:], strict=True):
                found = column(fields)
                if found is None:
                    return None
                joined += found + following
            return joined

        return read

    def _column(self, name: str) -> ReadText:
        place, unknown = self.place(name), self.unknown(name)

        def read(fields: Fields) -> str | None:
            found = fields[place].strip()
            return None if found in unknown else found

        return read


def _nothing(_fields: Fields) -> str | None:
    return None


def _chosen(readers: Sequence[ReadText], value: Value) -> ReadText:
    words, other, default = value.words, value.other, value.default

    def read(fields: Fields) -> str | None:
        for reader in readers:
            found = reader(fields)
            if found is not None:
                break
        else:
            return default
        if not words:
            return found
        ours = words.get(found, other)
        if ours is None:
            raise Unreadable(f"{found!r} is not in the map of {', '.join(value.texts)}")
        return ours

    return read


class Instants:
    """Reads instants as a map says they are written."""

    def __init__(self, form: TimeForm, map_name: str) -> None:
        self._formats = form.formats
        try:
            self.zone = ZoneInfo(form.zone)
        except (KeyError, ValueError, OSError) as problem:
            raise BadMap(
                "In the map {map}: the time zone '{zone}' is not known.", map=map_name, zone=form.zone
            ) from problem
        self._seen: dict[str, int] = {}

    def read(self, text: str) -> int:
        """The instant (UTC microseconds) that `text` says; raises `Unreadable`."""
        at = self._seen.get(text)
        if at is None:
            at = self._parse(text)
            if len(self._seen) >= _MOST_INSTANTS:
                self._seen.clear()
            self._seen[text] = at
        return at

    def _parse(self, text: str) -> int:
        for form in self._formats:
            try:
                return self._as(form, text)
            except (ValueError, OverflowError):
                continue
        raise Unreadable(f"{text!r} is not a time as the map has them ({', '.join(self._formats)})")

    def _as(self, form: str, text: str) -> int:
        if form in _NUMBER_UNITS:
            return round(float(text) * _NUMBER_UNITS[form])
        moment = datetime.fromisoformat(text) if form == "iso" else datetime.strptime(text, form)  # noqa: DTZ007
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self.zone)
        return round(moment.timestamp() * 1_000_000)

    def day(self, at_us: int) -> int:
        """A number for the day that the instant lies in, in the zone of the file."""
        return datetime.fromtimestamp(at_us / 1e6, self.zone).toordinal()


def duration_us(text: str, negative: str) -> int:
    """A duration written as seconds ('75', '75.5') or clock time ('1:15', '0:01:15'), in microseconds.

    `negative`: 'zero' takes a duration below 0 as 0. Raises `Unreadable`, also for one below 0 that is not allowed.
    """
    sign, parts = (-1, text[1:].split(":")) if text.startswith("-") else (1, text.split(":"))
    try:
        seconds = 0.0
        for part in parts:
            seconds = seconds * 60 + float(part)
    except ValueError as problem:
        raise Unreadable(f"{text!r} is not a duration in seconds or h:mm:ss") from problem
    if sign < 0 and seconds > 0:
        if negative != "zero":
            raise Unreadable(f"the duration {text!r} is below 0")
        return 0
    return round(seconds * 1_000_000)


def whole(text: str, what: str) -> int:
    """A whole number; raises `Unreadable`."""
    try:
        return int(text)
    except ValueError as problem:
        raise Unreadable(f"{what} {text!r} is not a whole number") from problem
