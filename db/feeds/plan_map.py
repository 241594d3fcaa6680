"""Maps of shift plans: which columns say who, what, from when and until when, and which of our words each word means."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from db.feeds.contact_map import BadMap, nearest
from db.folded import folded
from db.words import PLAN_ACTIVITIES

PLAN_MAPS: Final = Path(__file__).parent / "plan_maps"
#: The map that fits most plans.
USUAL: Final = "shift-plan"
#: Lines with such an activity are left out.
IGNORED: Final = "ignored"
_COLUMNS: Final = ("agent", "activity", "date", "start", "end", "team", "paid")
_NEEDED: Final = ("agent", "activity", "start", "end")


@dataclass(frozen=True, slots=True)
class PlanMap:
    """A whole map. Names of columns and words are `db.folded.folded`.

    `columns` are, by what they say, the names a column may have; `activities` our word for each of theirs. `datetimes`,
    `dates` and `times` are formats of `strptime` ('iso' for a whole instant). `zone` is that of times which name none;
    None for each agent's site's. `delimiter` and `encoding` are '' where the file itself tells.
    """

    name: str
    columns: Mapping[str, tuple[str, ...]]
    activities: Mapping[str, str]
    paid: Mapping[str, bool]
    datetimes: tuple[str, ...] = ("iso",)
    dates: tuple[str, ...] = ("%Y-%m-%d",)
    times: tuple[str, ...] = ("%H:%M",)
    zone: str | None = None
    delimiter: str = ""
    encoding: str = ""


def shipped_plan_maps() -> list[str]:
    """The names of the maps of plans that come with the program."""
    return sorted(path.stem for path in PLAN_MAPS.glob("*.toml"))


def is_plan_map(path: Path) -> bool:
    """Whether the file at `path` is a map of a plan, not of contacts; a file that cannot be read is none."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")).get("rows") == "plan"
    except (OSError, ValueError):
        return False


def load_plan_map(asked: str) -> PlanMap:
    """The map in the file `asked`, or the shipped map of that name.

    Raises:
        BadMap: there is none, it is no TOML, or something in it is not known or missing.
    """
    path = Path(asked)
    if not path.is_file():
        path = PLAN_MAPS / f"{asked.removesuffix('.toml')}.toml"
    if not path.is_file():
        raise BadMap(
            "There is no map '{map}' of plans; name a file, or one of the shipped maps: {shipped}.",
            map=asked,
            shipped=", ".join(shipped_plan_maps()),
        )
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise BadMap("The map {map} is not written in TOML: {said}.", map=path.name, said=problem) from problem
    return _Reader(path.name).read(given)


class _Reader:
    """Reads one map, refusing what is not known with a sentence that says where."""

    def __init__(self, name: str) -> None:
        self._name = name

    def read(self, given: Mapping[str, Any]) -> PlanMap:
        self._only(given, ("rows", "columns", "activities", "paid", "time", "file"), "the map")
        if given.get("rows") != "plan":
            raise self._wrong("it is no map of a plan: rows = 'plan' is missing")
        columns = self._lists(given, "columns", _COLUMNS)
        for name in _NEEDED:
            if not columns.get(name):
                raise self._wrong(f"[columns] needs {name!r}")
        activities = self._words(self._lists(given, "activities", (*PLAN_ACTIVITIES, IGNORED)))
        paid = self._words(self._lists(given, "paid", ("yes", "no")))
        time = self._table(given, "time")
        self._only(time, ("zone", "datetimes", "dates", "times"), "[time]")
        file = self._table(given, "file")
        self._only(file, ("delimiter", "encoding"), "[file]")
        usual = PlanMap("", {}, {}, {})
        return PlanMap(
            self._name,
            {name: tuple(map(folded, texts)) for name, texts in columns.items()},
            activities,
            {word: answer == "yes" for word, answer in paid.items()},
            datetimes=self._texts(time, "datetimes", "[time]") or usual.datetimes,
            dates=self._texts(time, "dates", "[time]") or usual.dates,
            times=self._texts(time, "times", "[time]") or usual.times,
            zone=self._text(time, "zone", "[time]") or None,
            delimiter=self._text(file, "delimiter", "[file]"),
            encoding=self._encoding(file),
        )

    def _words(self, lists: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
        """Our word for each of theirs; ours mean themselves."""
        found: dict[str, str] = {}
        for ours, theirs in lists.items():
            for word in map(folded, theirs):
                if found.setdefault(word, ours) != ours:
                    raise self._wrong(f"{word.strip()!r} stands for {found[word]!r} and for {ours!r}")
        return found

    def _encoding(self, file: Mapping[str, Any]) -> str:
        encoding = self._text(file, "encoding", "[file]")
        try:
            "".encode(encoding or "utf-8")
        except LookupError as problem:
            raise self._wrong(f"the encoding {encoding!r} is not known") from problem
        return encoding

    def _wrong(self, sentence: str) -> BadMap:
        return BadMap("In the map {map}: {said}.", map=self._name, said=sentence)

    def _only(self, given: Mapping[str, Any], known: Collection[str], where: str) -> None:
        for name in given:
            if name not in known:
                raise self._wrong(f"{name!r} is not known in {where}; {nearest(name, known)}")

    def _table(self, given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        table = given.get(name, {})
        if not isinstance(table, dict):
            raise self._wrong(f"{name!r} must be a table, [{name}]")
        return table

    def _lists(self, given: Mapping[str, Any], name: str, known: Collection[str]) -> dict[str, tuple[str, ...]]:
        table = self._table(given, name)
        self._only(table, known, f"[{name}]")
        return {key: self._texts(table, key, f"[{name}]") for key in table}

    def _texts(self, given: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
        texts = given.get(name, [])
        if isinstance(texts, str):
            return (texts,)
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise self._wrong(f"{name!r} in {where} must be a text or a list of texts")
        return tuple(texts)

    def _text(self, given: Mapping[str, Any], name: str, where: str) -> str:
        text = given.get(name, "")
        if not isinstance(text, str):
            raise self._wrong(f"{name!r} in {where} must be a text, not {text!r}")
        return text
