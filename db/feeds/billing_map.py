"""Maps of billing files: which columns say reference, amount, currency, day and use, and how amounts and days are written."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from db.feeds.contact_map import BadMap, nearest
from db.folded import folded

BILLING_MAPS: Final = Path(__file__).parent / "billing_maps"
#: The map that fits most files.
USUAL: Final = "billing"
_COLUMNS: Final = ("reference", "amount", "currency", "date", "use")
_TABLES: Final = {"columns": _COLUMNS, "amount": ("decimal",), "time": ("dates",), "file": ("delimiter", "encoding")}


@dataclass(frozen=True, slots=True)
class BillingMap:
    """A whole map. `columns` are, by what they say, the names (`db.folded.folded`) a column may have.

    `decimal`, `delimiter` and `encoding` are '' where the file itself tells. `dates` are formats of `strptime`, or 'iso'.
    """

    name: str
    columns: Mapping[str, tuple[str, ...]]
    decimal: str = ""
    dates: tuple[str, ...] = ("iso",)
    delimiter: str = ""
    encoding: str = ""


def load_billing_map(asked: str) -> BillingMap:
    """The map in the file `asked`, or the shipped map of that name.

    Raises:
        BadMap: there is none, it is no TOML, or something in it is not known or missing.
    """
    path = Path(asked)
    if not path.is_file():
        path = BILLING_MAPS / f"{asked.removesuffix('.toml')}.toml"
    if not path.is_file():
        shipped = ", ".join(sorted(one.stem for one in BILLING_MAPS.glob("*.toml")))
        raise BadMap(
            "There is no map '{map}' of billing files; name a file, or one of the shipped maps: {shipped}.",
            map=asked,
            shipped=shipped,
        )
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise BadMap("The map {map} is not written in TOML: {said}.", map=path.name, said=problem) from problem
    return _read(path.name, given)


def _read(name: str, given: Mapping[str, Any]) -> BillingMap:
    _only(name, given, ("rows", *_TABLES), "the map")
    if given.get("rows") != "billing":
        raise _wrong(name, "it is no map of a billing file: rows = 'billing' is missing")
    tables = {table: given.get(table, {}) for table in _TABLES}
    for table, known in _TABLES.items():
        if not isinstance(tables[table], dict):
            raise _wrong(name, f"{table!r} must be a table, [{table}]")
        _only(name, tables[table], known, f"[{table}]")
    columns = {what: _texts(name, tables["columns"], what) for what in _COLUMNS}
    if not columns["amount"] or not columns["date"] or not (columns["reference"] or columns["use"]):
        raise _wrong(name, "[columns] needs 'amount', 'date', and 'reference' or 'use'")
    decimal = _text(name, tables["amount"], "decimal")
    if decimal not in ("", ".", ","):
        raise _wrong(name, "'decimal' must be '.' or ','")
    return BillingMap(
        name,
        {what: tuple(map(folded, texts)) for what, texts in columns.items()},
        decimal,
        _texts(name, tables["time"], "dates") or ("iso",),
        _text(name, tables["file"], "delimiter"),
        _encoding(name, tables["file"]),
    )


def _encoding(name: str, table: Mapping[str, Any]) -> str:
    encoding = _text(name, table, "encoding")
    try:
        "".encode(encoding or "utf-8")
    except LookupError as problem:
        raise _wrong(name, f"the encoding {encoding!r} is not known") from problem
    return encoding


def _texts(name: str, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    texts = table.get(key, [])
    if isinstance(texts, str):
        return (texts,)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise _wrong(name, f"{key!r} must be a text or a list of texts")
    return tuple(texts)


def _text(name: str, table: Mapping[str, Any], key: str) -> str:
    text = table.get(key, "")
    if not isinstance(text, str):
        raise _wrong(name, f"{key!r} must be a text, not {text!r}")
    return text


def _only(name: str, given: Mapping[str, Any], known: Collection[str], where: str) -> None:
    for key in given:
        if key not in known:
            raise _wrong(name, f"{key!r} is not known in {where}; {nearest(key, known)}")


def _wrong(name: str, said: str) -> BadMap:
    return BadMap("In the map {map}: {said}.", map=name, said=said)
