"""Reading a billing file: one booking a line. A file with a line that cannot be read is not compared at all."""

import gzip
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from db.feeds.billing_map import BillingMap
from db.feeds.contact_file import BadExport, Broken, ExportFile, Row
from db.feeds.contact_map import FileForm
from db.folded import folded

_DELIMITERS: Final = ";\t,|"
_GZIP: Final = b"\x1f\x8b"
#: So many broken lines are told, each with its number and reason; all are counted.
TOLD: Final = 20
#: A billing file of more lines is a slip: whole years are compared in parts.
MOST_LINES: Final = 200_000
_AMOUNT: Final = re.compile(r"[-+]?\d[\d.,' \u00a0\u202f]*")
_USE: Final = re.compile(r"[Uu]-?(\d{1,15})")
#: Decimals of currencies that have not two.
_DECIMALS: Final = {"JPY": 0, "KRW": 0, "CLP": 0, "ISK": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "TND": 3}


class Booking(NamedTuple):
    """One line. `amount` is in minor units of `currency`, below zero for a reversal; `use` is a use's number, if named."""

    line: int
    reference: str
    use: int | None
    amount: int
    currency: str
    day: date


class BadBilling(BadExport):
    """Lines of a billing file cannot be read: `broken` are the first of them, `count` all."""

    def __init__(self, name: str, broken: Sequence[Broken], count: int) -> None:
        listed = "; ".join(f"line {one.line}: {one.reason}" for one in broken)
        super().__init__(
            "{file} was not compared and nothing was changed: {n} of its lines cannot be read. {listed}.",
            file=name,
            n=count,
            listed=listed if count == len(broken) else f"{listed}; and more",
        )
        self.broken, self.count = tuple(broken), count


class _Raw(NamedTuple):
    line: int
    reference: str
    use: str
    amount: str
    currency: str
    date: str


def read_billing(path: Path, layout: BillingMap, currency: str) -> list[Booking]:
    """All bookings; `currency` is that of lines that name none.

    Where all amounts stand below zero, as of what a company gives away, they are taken as if they stood above.

    Raises:
        BadExport: the file cannot be read or lacks a needed column.
        BadBilling: a line cannot be read.
    """
    file = ExportFile(path, _form(path, layout))
    try:
        rows, broken = _rows(file, path.name, layout)
    finally:
        file.close()
    decimal = layout.decimal or _decimal(path.name, [row.amount for row in rows])
    bookings: list[Booking] = []
    for row in rows:
        try:
            bookings.append(_booking(row, layout, decimal, currency))
        except ValueError as problem:
            broken.append(Broken(row.line, str(problem)))
    if broken:
        broken.sort()
        raise BadBilling(path.name, broken[:TOLD], len(broken))
    if bookings and all(one.amount < 0 for one in bookings):
        return [one._replace(amount=-one.amount) for one in bookings]
    return bookings


def _form(path: Path, layout: BillingMap) -> FileForm:
    try:
        data = path.read_bytes()
        data = gzip.decompress(data) if data.startswith(_GZIP) else data
    except (OSError, EOFError) as problem:
        reason = (problem.strerror if isinstance(problem, OSError) else "") or str(problem)
        raise BadExport("{file} cannot be read: {why}.", file=path.name, why=reason) from problem
    encoding = layout.encoding or _encoding(data)
    head = data.decode(encoding, "replace").split("\n", 1)[0]
    delimiter = layout.delimiter or max(_DELIMITERS, key=head.count)
    return FileForm(delimiter, encoding=encoding)


def _encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # What spreadsheet programs write in western Europe.
        return "cp1252"
    return "utf-8-sig"


def _rows(file: ExportFile, name: str, layout: BillingMap) -> tuple[list[_Raw], list[Broken]]:
    places = _places(file.columns, name, layout)
    rows: list[_Raw] = []
    broken: list[Broken] = []
    for row in file:
        if isinstance(row, Row):
            texts = {what: "" if place is None else row.fields[place].strip() for what, place in places.items()}
            rows.append(_Raw(row.line, **texts))
        else:
            broken.append(row)
        if len(rows) > MOST_LINES:
            raise BadExport(
                "{file} has more than {most} lines; compare it in parts. Nothing was changed.",
                file=name,
                most=MOST_LINES,
            )
    return rows, broken


def _places(columns: Sequence[str], name: str, layout: BillingMap) -> dict[str, int | None]:
    there: dict[str, int] = {}
    for place, column in enumerate(columns):
        there.setdefault(folded(column), place)
    places = {
        what: next((there[one] for one in accepted if one in there), None) for what, accepted in layout.columns.items()
    }
    missing = [what for what in ("amount", "date") if places[what] is None]
    if places["reference"] is None and places["use"] is None:
        missing.insert(0, "reference")
    if missing:
        raise BadExport(
            "{file} has no column for the {what}: the map knows {known}; the file has {columns}.",
            file=name,
            what=missing[0],
            known=", ".join(one.strip() for one in layout.columns[missing[0]]),
            columns=", ".join(columns),
        )
    return places


def _decimal(name: str, amounts: Iterable[str]) -> str:
    """The sign before the decimals, told by any amount of the file that leaves no doubt."""
    doubtful = ""
    for amount in amounts:
        signs = [sign for sign in amount if sign in ".,"]
        if not signs:
            continue
        if len(set(signs)) == 2:
            return signs[-1]
        digits = len(amount.rstrip().rsplit(signs[0], 1)[1])
        if len(signs) == 1 and digits != 3:
            return signs[0]
        if len(signs) > 1:
            # A sign that stands more than once parts thousands.
            return "," if signs[0] == "." else "."
        doubtful = doubtful or amount
    if doubtful:
        raise BadExport(
            "{file} does not tell whether '{amount}' is more than a thousand or has three decimals. Say it in a map:"
            " decimal = '.' or ',' under [amount]. Nothing was changed.",
            file=name,
            amount=doubtful,
        )
    return "."


def _booking(row: _Raw, layout: BillingMap, decimal: str, usual: str) -> Booking:
    currency = row.currency.upper() or usual
    if not re.fullmatch("[A-Z]{3}", currency):
        raise ValueError(f"{row.currency!r} is no currency: three letters as EUR are")
    use = _use(row.use) if row.use else _use(row.reference, only_named=True)
    if not row.reference and use is None:
        raise ValueError("neither a reference nor the number of a use")
    return Booking(
        row.line, row.reference, use, _minor(row.amount, decimal, currency), currency, _day(row.date, layout)
    )


def _use(text: str, *, only_named: bool = False) -> int | None:
    named = _USE.fullmatch(text.strip())
    if named:
        return int(named[1])
    if only_named:
        return None
    if text.strip().isdecimal() and len(text.strip()) <= 15:
        return int(text)
    raise ValueError(f"{text!r} is no number of a use: U-131 is")


def _minor(text: str, decimal: str, currency: str) -> int:
    # Accountants write what is taken away in brackets, or with the minus behind.
    plain = text.strip().removesuffix(currency).strip().replace("\N{MINUS SIGN}", "-")
    if plain.startswith("(") and plain.endswith(")"):
        plain = f"-{plain[1:-1]}"
    if plain.endswith("-"):
        plain = f"-{plain[:-1].strip()}"
    if not _AMOUNT.fullmatch(plain):
        raise ValueError(f"{text!r} is no amount")
    thousands = "." if decimal == "," else ","
    bare = re.sub(r"[' \u00a0\u202f]", "", plain).replace(thousands, "")
    whole, _, part = bare.partition(decimal)
    places: int = _DECIMALS.get(currency, 2)
    if decimal in part or len(part.rstrip("0")) > places:
        raise ValueError(f"{text!r} is no amount of {currency}")
    minor: int = int(whole.lstrip("+-") or 0) * 10**places + int(part.rstrip("0").ljust(places, "0") or 0)
    if not 0 < minor < 10**15:
        raise ValueError(f"{text!r} is no amount that can be booked")
    return -minor if whole.startswith("-") else minor


def _day(text: str, layout: BillingMap) -> date:
    for form in layout.dates:
        try:
            return datetime.fromisoformat(text).date() if form == "iso" else _as_written(text, form)
        except ValueError:
            continue
    raise ValueError(f"{text!r} is no day")


def _as_written(text: str, form: str) -> date:
    # A day has no zone.
    return datetime.strptime(text, form).date()  # noqa: DTZ007
