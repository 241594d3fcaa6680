"""Maps of exports: which column of a table of calls or tickets means what; read from TOML and checked."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from db.errors import KnownProblem
from db.feeds.known import Origin
from db.words import CHANNELS, DIRECTIONS, SEGMENT_OUTCOMES

MAPS: Final = Path(__file__).parent / "maps"
#: What a row of an event log says of its case; see `db.feeds.contact_journeys`.
PHASES: Final = ("new", "waiting", "handled", "parked", "done", "closed", "ignored")
#: What is counted from the rows to compare with what a system counted itself: changes of queue (with the default, where
#: none is known, as a queue of its own, or leaving such rows out), and changes of agent.
COUNTS: Final = ("queue_changes", "known_queue_changes", "agent_changes")
QUEUE_SETTINGS: Final = (
    *("answer_within_s", "target_percent", "service_level_rule", "short_abandon_s", "handling_limit_s", "wrap_up_s"),
    "time_zone",
)


class BadMap(KnownProblem):
    """A map cannot be used; the sentence says where and what is the nearest that could."""


@dataclass(frozen=True, slots=True)
class Value:
    """How to read one value of a row: the first of `texts` whose columns are all known, put through `words`.

    A text is a column's name, or a template of several: '{date} {time}'. `words` maps what stands there to ours; what is
    not in it becomes `other`, and without that the row is broken. `default` stands where nothing is known.
    """

    texts: tuple[str, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    other: str | None = None
    default: str | None = None


@dataclass(frozen=True, slots=True)
class CounterCheck:
    """A column in which the system of origin counted itself, what we count beside it, and where theirs is written."""

    column: str
    counts: str
    into: str | None = None


@dataclass(frozen=True, slots=True)
class SkipRule:
    """Rows with one of `values` in `column` are left out."""

    column: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class FileForm:
    """How the file is written. `unknown`: values, by column or '*', that mean nothing is known (empty always does)."""

    delimiter: str = ","
    quote: str = '"'
    encoding: str = "utf-8"
    columns: tuple[str, ...] = ()
    rename: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TimeForm:
    """How instants are written: formats of `strptime`, or 'iso', 'seconds', 'milliseconds' since 1970.

    `zone` is that of instants which name none. `negative` durations become 'zero' or make the row 'broken'.
    """

    formats: tuple[str, ...] = ("iso",)
    zone: str = "UTC"
    negative: str = "zero"


@dataclass(frozen=True, slots=True)
class ContactMap:
    """A whole map. `rows` is 'contact' (one row each) or 'event' (several rows for one contact).

    `presence` says what agents do between contacts: 'unknown' (offline), or 'day' (available from the first to the last
    contact of a day, in the time zone of the file). `repeated` says what a second row of a contact is in an export of one
    row each: 'broken', or a further 'visit' to a queue.
    """

    name: str
    origin: Origin
    rows: str
    values: Mapping[str, Value]
    file: FileForm = FileForm()
    time: TimeForm = TimeForm()
    skips: tuple[SkipRule, ...] = ()
    counters: tuple[CounterCheck, ...] = ()
    queue_settings: Mapping[str, Any] = field(default_factory=dict)
    site: str = "Main"
    team: str = "Floor"
    presence: str = "unknown"
    repeated: str = "broken"


#: What may be mapped, which of it must be, and the words allowed.
_CONTACT_VALUES: Final = (
    *("key", "queue", "channel", "direction", "priority", "intent", "language", "customer", "customer_name"),
    *("customer_address", "arrived", "due", "agent"),
)
_ROW_VALUES: Final = ("outcome", "left", "wait_s", "ended", "talk_s", "wrapped", "wrap_s")
_EVENT_VALUES: Final = ("time", "order", "state")
_WORDS: Final[Mapping[str, Collection[str]]] = {
    "channel": CHANNELS,
    "direction": DIRECTIONS,
    "outcome": (*SEGMENT_OUTCOMES, "waiting"),
    "state": PHASES,
}
_NEEDED: Final = {"contact": ("key", "arrived", "outcome"), "event": ("key", "time", "state")}
_TOP: Final = (
    *("origin", "rows", "site", "team", "presence", "repeated"),
    *("file", "time", "contact", "event", "skip", "counter", "queues"),
)


def shipped() -> list[str]:
    """The names of the maps that come with the program."""
    return sorted(path.stem for path in MAPS.glob("*.toml"))


def load_map(asked: str) -> ContactMap:
    """The map in the file `asked`, or the shipped map of that name.

    Raises:
        BadMap: there is none, it is no TOML, or something in it is not known or missing.
    """
    path = Path(asked)
    if not path.is_file():
        path = MAPS / f"{asked.removesuffix('.toml')}.toml"
    if not path.is_file():
        raise BadMap(
            "There is no map '{map}'; name a file, or one of the shipped maps: {shipped}.",
            map=asked,
            shipped=", ".join(shipped()),
        )
    try:
        return _Reader(path.name).read(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise BadMap("The map {map} is not written in TOML: {said}.", map=path.name, said=problem) from problem


def nearest(given: str, known: Collection[str]) -> str:
    """The end of a sentence about a name that is not known: the nearest there is, or all there are."""
    near = nearest_name(given, known)
    return f"there are: {', '.join(known)}" if near is None else f"the nearest is {near!r}"


def nearest_name(given: str, known: Collection[str]) -> str | None:
    """The known name that is most like `given`, whatever its case; None where none is much like it."""
    near = get_close_matches(given.casefold(), {name.casefold(): name for name in known}, n=1, cutoff=0.5)
    return next(name for name in known if name.casefold() == near[0]) if near else None


class _Reader:
    """Reads one map, refusing what is not known with a sentence that says where."""

    def __init__(self, name: str) -> None:
        self._name = name

    def read(self, given: Mapping[str, Any]) -> ContactMap:
        self._only(given, _TOP, "the map")
        rows = self._word(given, "rows", ("contact", "event"), "contact", "the map")
        zone = self._text(given.get("time", {}), "zone", "UTC", "[time]")
        return ContactMap(
            name=self._name,
            origin=Origin(self._text(given, "origin", "", "the map") or self._missing("origin", "the map"), "export"),
            rows=rows,
            values=self._values(given, rows),
            file=self._file(given.get("file", {})),
            time=self._time(given.get("time", {}), zone),
            skips=tuple(self._skip(one) for one in self._tables(given, "skip")),
            counters=tuple(self._counter(one) for one in self._tables(given, "counter")),
            queue_settings=self._only(self._table(given, "queues"), QUEUE_SETTINGS, "[queues]"),
            site=self._text(given, "site", "Main", "the map"),
            team=self._text(given, "team", "Floor", "the map"),
            presence=self._word(given, "presence", ("unknown", "day"), "unknown", "the map"),
            repeated=self._word(given, "repeated", ("broken", "visit"), "broken", "the map"),
        )

    def _wrong(self, sentence: str) -> BadMap:
        return BadMap("In the map {map}: {said}.", map=self._name, said=sentence)

    def _missing(self, name: str, where: str) -> str:
        raise self._wrong(f"{where} needs {name!r}")

    def _only(self, given: Mapping[str, Any], known: Collection[str], where: str) -> Mapping[str, Any]:
        for name in given:
            if name not in known:
                raise self._wrong(f"{name!r} is not known in {where}; {nearest(name, known)}")
        return given

    def _table(self, given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        table = given.get(name, {})
        if not isinstance(table, dict):
            raise self._wrong(f"{name!r} must be a table, [{name}]")
        return table

    def _tables(self, given: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
        tables = given.get(name, [])
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            raise self._wrong(f"{name!r} must be a list of tables, [[{name}]]")
        return tables

    def _text(self, given: Mapping[str, Any], name: str, default: str, where: str) -> str:
        text = given.get(name, default)
        if not isinstance(text, str):
            raise self._wrong(f"{name!r} in {where} must be a text, not {text!r}")
        return text

    def _texts(self, given: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
        texts = given.get(name, [])
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise self._wrong(f"{name!r} in {where} must be a list of texts")
        return tuple(texts)

    def _word(self, given: Mapping[str, Any], name: str, words: Collection[str], default: str, where: str) -> str:
        word = self._text(given, name, default, where)
        if word not in words:
            raise self._wrong(f"{name!r} cannot be {word!r}; {nearest(word, words)}")
        return word

    def _values(self, given: Mapping[str, Any], rows: str) -> dict[str, Value]:
        known = (*_CONTACT_VALUES, *(_ROW_VALUES if rows == "contact" else ()))
        tables = [("contact", self._only(self._table(given, "contact"), known, "[contact]"))]
        if rows == "event":
            tables.append(("event", self._only(self._table(given, "event"), _EVENT_VALUES, "[event]")))
        elif "event" in given:
            raise self._wrong("[event] is only for rows = 'event'")
        values = {
            name: self._value(name, spec, f"[{table}]") for table, specs in tables for name, spec in specs.items()
        }
        for name in _NEEDED[rows]:
            if name not in values:
                self._missing(name, "[event]" if name in _EVENT_VALUES else "[contact]")
        return values

    def _value(self, name: str, spec: Any, where: str) -> Value:
        if isinstance(spec, str):
            return Value((spec,))
        if isinstance(spec, list):
            return Value(self._texts({name: spec}, name, where))
        if not isinstance(spec, dict):
            raise self._wrong(f"{name!r} in {where} must be a column, a list of columns or a table, not {spec!r}")
        self._only(spec, ("column", "columns", "map", "other", "default"), f"{name!r} of {where}")
        texts = self._texts(spec, "columns", name) or tuple(filter(None, [self._text(spec, "column", "", name)]))
        words = {str(theirs): str(ours) for theirs, ours in self._table(spec, "map").items()}
        other, default = (str(spec[key]) if key in spec else None for key in ("other", "default"))
        if not texts and default is None:
            self._missing("column", f"{name!r} of {where}")
        for ours in (*words.values(), other, default):
            if name in _WORDS and ours is not None and ours not in _WORDS[name]:
                raise self._wrong(f"{name!r} cannot be {ours!r}; {nearest(ours, _WORDS[name])}")
        return Value(texts, words, other, default)

    def _file(self, given: Mapping[str, Any]) -> FileForm:
        self._only(given, ("delimiter", "quote", "encoding", "columns", "rename", "unknown"), "[file]")
        unknown = self._table(given, "unknown")
        delimiter = self._text(given, "delimiter", ",", "[file]")
        quote = self._text(given, "quote", '"', "[file]")
        encoding = self._text(given, "encoding", "utf-8", "[file]")
        if len(delimiter) != 1 or len(quote) > 1:
            raise self._wrong("'delimiter' in [file] must be one character, and 'quote' one or none")
        try:
            "".encode(encoding)
        except LookupError as problem:
            raise self._wrong(f"the encoding {encoding!r} is not known") from problem
        return FileForm(
            delimiter,
            quote,
            encoding,
            self._texts(given, "columns", "[file]"),
            {theirs: str(ours) for theirs, ours in self._table(given, "rename").items()},
            {column: frozenset(self._texts(unknown, column, "[file.unknown]")) for column in unknown},
        )

    def _time(self, given: Mapping[str, Any], zone: str) -> TimeForm:
        self._only(given, ("formats", "zone", "negative"), "[time]")
        formats = self._texts(given, "formats", "[time]") or ("iso",)
        negative = self._word(given, "negative", ("zero", "broken"), "zero", "[time]")
        return TimeForm(formats, zone, negative)

    def _skip(self, given: Mapping[str, Any]) -> SkipRule:
        self._only(given, ("column", "values"), "[[skip]]")
        column = self._text(given, "column", "", "[[skip]]") or self._missing("column", "[[skip]]")
        return SkipRule(column, frozenset(self._texts(given, "values", "[[skip]]")))

    def _counter(self, given: Mapping[str, Any]) -> CounterCheck:
        self._only(given, ("column", "counts", "into"), "[[counter]]")
        column = self._text(given, "column", "", "[[counter]]") or self._missing("column", "[[counter]]")
        counts = self._word(given, "counts", COUNTS, "", "[[counter]]")
        into = self._word(given, "into", ("transfers", ""), "", "[[counter]]")
        return CounterCheck(column, counts, into or None)
