"""What speaks against values of a set-up: names that are taken, limits that make no sense, things that are not there."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from db.commands.act import SqlType

#: Characters a name and the promise may have.
LONGEST_NAME: Final = 80
LONGEST_PROMISE: Final = 200
_DAY_S: Final = 24 * 3600
#: From where to where a value makes sense; what may be left out may also be NULL.
LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "answer_within_s": (1, 30 * _DAY_S),
    "target_percent": (1, 100),
    "short_abandon_s": (0, 3600),
    "handling_limit_s": (1, 30 * _DAY_S),
    "wrap_up_s": (0, 8 * 3600),
    "business_day_start_min": (0, 1439),
    "position": (0, 9_999),
    "level": (1, 5),
}
_MAY_BE_LEFT_OUT: Final = frozenset({"handling_limit_s", "business_day_start_min"})


def names(table: str, beside: str = "", *, asked: str = "") -> Iterator[tuple[str, str]]:
    """What speaks against a name; names that differ in capitals alone are taken for the same."""
    yield ("name_needed", asked + "trim(coalesce(i.to_name, '')) = ''")
    yield ("too_long", asked + f"length(trim(i.to_name)) > {LONGEST_NAME}")
    taken = f"EXISTS (SELECT 1 FROM {table} other WHERE lower(other.name) = lower(trim(i.to_name)){beside})"
    yield ("name_taken", asked + taken)


def name_back(table: str, beside: str = " AND other.id <> n.id") -> tuple[str, str]:
    """The name that undo would put back has been given to another meanwhile."""
    return ("name_taken", f"EXISTS (SELECT 1 FROM {table} other WHERE lower(other.name) = lower(w.name){beside})")


def within(columns: Iterable[str], *, partial: bool) -> tuple[str, str]:
    """What is outside its limits; of an act that asks for some of its columns only those."""
    conditions = []
    for column in columns:
        low, high = LIMITS[column]
        value = f"i.to_{column}" if column in _MAY_BE_LEFT_OUT else f"coalesce(i.to_{column}, -1)"
        asked = f"i.has_{column} AND " if partial else ""
        conditions.append(f"({asked}{value} NOT BETWEEN {low} AND {high})")
    return ("out_of_range", " OR ".join(conditions))


def one_of(column: str, known: Iterable[str]) -> tuple[str, str]:
    """A word that is none of those there are."""
    listed = ", ".join(f"'{word}'" for word in known)
    return ("out_of_range", f"coalesce(i.to_{column}, '') NOT IN ({listed})")


def unknown(word: str, table: str, value: str, still: str = "") -> tuple[str, str]:
    """A thing that is not there (any more); none may be meant."""
    return (word, f"{value} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {table} known WHERE known.id = {value}{still})")


def missing(word: str, table: str, value: str, still: str = "") -> tuple[str, str]:
    """A thing that is not there (any more), or none where one is needed."""
    return (word, f"NOT EXISTS (SELECT 1 FROM {table} known WHERE known.id = {value}{still})")


def written(columns: Mapping[str, SqlType]) -> dict[str, str]:
    """What is written into each column: what was asked for, names without spaces around them."""
    return {column: "trim(i.to_name)" if column == "name" else f"i.to_{column}" for column in columns}
