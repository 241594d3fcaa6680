"""Bringing in what customers said of their contacts: a CSV file of a survey, whole or not at all, the same twice only once.

A line names its contact by number (C-20931 or 20931) or by the id it has in its system of origin, the score, and when it
was given. Names of columns and ways of writing them are those that survey tools use; a file may name its scale itself.
"""

import csv
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.errors import KnownProblem
from db.feeds.contact_values import Unreadable
from db.feeds.local_time import fallen, read_time
from db.ids import new_id
from db.metrics.business_day import zone_named
from db.models.people import agent
from db.models.reviewing import customer_rating
from db.models.work import contact
from db.opening import opened_floor

#: Names of columns, by what they mean; compared without case, blanks, hyphens and underscores.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "contact": ("contact", "contactid", "contactnumber", "callid", "ticket", "ticketid", "interactionid", "externalid"),
    "score": ("score", "rating", "csat", "stars", "points", "answer", "value"),
    "at": ("at", "time", "timestamp", "ratedat", "submittedat", "date", "datetime", "created", "createdat"),
    "id": ("id", "ratingid", "responseid", "surveyid", "recordid"),
    "lowest": ("lowest", "min", "minimum", "scalemin"),
    "highest": ("highest", "max", "maximum", "scalemax", "scale"),
}
_NEEDED: Final = ("contact", "score", "at")
_TIMES: Final = ("iso", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%m/%d/%Y %H:%M")
#: So many broken lines are told word by word; all are counted.
_TOLD: Final = 20
_AT_ONCE: Final = 500
#: Two imports at once would write the same ratings: the second waits.
_ALONE: Final = "SELECT pg_advisory_xact_lock(7201, 8)"


@dataclass(slots=True)
class RatingReport:
    """What an import found and did. `broken` holds (line, why) of the first so many; numbers count all.

    `unknown` counts lines about contacts that are not on this floor; `again` those that were here before.
    """

    lines: int = 0
    added: int = 0
    again: int = 0
    unknown: int = 0
    broken_count: int = 0
    broken: list[tuple[int, str]] = field(default_factory=list)
    seconds: float = 0.0
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    place: int
    contact: str
    score: int
    lowest: int
    highest: int
    at: int
    key: str


def import_ratings(
    url: str,
    path: Path,
    *,
    scale: tuple[int, int] = (1, 5),
    source: str = "survey",
    zone: str = "UTC",
    dry_run: bool = False,
) -> RatingReport:
    """Bring the ratings at `path` into the floor at `url`; broken lines are left out and told.

    `scale` is (lowest, highest) where the file names none; times without a zone are in `zone`. A rating is known by
    `source` and its id in the file, or without one by contact and time: sent again it is the same.

    Raises:
        db.errors.KnownProblem: the file or the database cannot be used; nothing was written then.
    """
    began = time.monotonic()
    named = zone_named(zone)
    if named.key != zone:
        raise KnownProblem("There is no time zone '{zone}'; name one like Europe/Berlin.", zone=zone)
    report = RatingReport(dry_run=dry_run)
    lines = list(_read(path, scale, named, report))
    with opened_floor(url) as engine, engine.begin() as connection:
        if connection.dialect.name != "sqlite":
            connection.execute(sa.text(_ALONE))
        rows = _new(connection, lines, source, report)
        report.added = len(rows)
        if rows and not dry_run:
            with recorded(connection, kind="rating.import", payload={"file": path.name, "ratings": len(rows)}):
                for place in range(0, len(rows), _AT_ONCE):
                    connection.execute(customer_rating.insert(), rows[place : place + _AT_ONCE])
    report.seconds = time.monotonic() - began
    return report


def _read(path: Path, scale: tuple[int, int], zone: Any, report: RatingReport) -> Iterator[_Line]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            sample = file.read(4096)
            file.seek(0)
            separator = max(",;\t", key=sample.partition("\n")[0].count)
            reader = csv.reader(file, delimiter=separator)
            columns = _columns(next(reader, []))
            for place, cells in enumerate(reader, 2):
                if not any(cell.strip() for cell in cells):
                    continue
                report.lines += 1
                try:
                    yield _line(place, cells, columns, scale, zone)
                except Unreadable as problem:
                    report.broken_count += 1
                    if len(report.broken) < _TOLD:
                        report.broken.append((place, str(problem)))
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        why = getattr(problem, "strerror", None) or "it is no CSV file in UTF-8"
        raise KnownProblem(
            "The file {file} cannot be read: {why}; nothing was written.", file=path.name, why=why
        ) from problem


def _columns(titles: Sequence[str]) -> dict[str, int]:
    plain = ["".join(sign for sign in title.casefold() if sign.isalnum()) for title in titles]
    found: dict[str, int] = {}
    for meaning, names in COLUMNS.items():
        place = next((plain.index(name) for name in names if name in plain), None)
        if place is not None and place not in found.values():
            found[meaning] = place
    missing = [name for name in _NEEDED if name not in found]
    if missing:
        raise KnownProblem(
            "The file has no column for: {missing}. It has: {titles}. Nothing was written.",
            missing=", ".join(missing),
            titles=", ".join(titles) or "nothing",
        )
    return found


def _line(place: int, cells: Sequence[str], columns: Mapping[str, int], scale: tuple[int, int], zone: Any) -> _Line:
    told = {name: cells[at].strip() if at < len(cells) else "" for name, at in columns.items()}
    lowest = _whole(told.get("lowest", ""), "the lowest score") if told.get("lowest") else scale[0]
    highest = _whole(told.get("highest", ""), "the highest score") if told.get("highest") else scale[1]
    score = _whole(told["score"], "the score")
    if highest <= lowest or not lowest <= score <= highest:
        raise Unreadable(f"the score {score} is not on a scale from {lowest} to {highest}")
    if not told["contact"]:
        raise Unreadable("no contact is named")
    at = _instant(told["at"], zone)
    return _Line(place, told["contact"], score, lowest, highest, at, told.get("id", ""))


def _whole(text: str, what: str) -> int:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        raise Unreadable(f"{text!r} is no number for {what}") from None
    if number != int(number):
        raise Unreadable(f"{text!r} is no whole number for {what}")
    return int(number)


def _instant(text: str, zone: Any) -> int:
    if text.isdecimal() and len(text) >= 9:
        return int(text) * 1_000_000
    moment = read_time(text, _TIMES, ()).moment
    if moment is None:
        raise Unreadable(f"{text!r} is no time")
    return fallen(moment, zone).at


def _new(connection: sa.Connection, lines: Sequence[_Line], source: str, report: RatingReport) -> list[dict[str, Any]]:
    """Rows for what is not here yet; contacts as they were answered."""
    contacts = _contacts(connection, lines)
    known = set(
        connection.execute(sa.select(customer_rating.c.external_id).where(customer_rating.c.source == source)).scalars()
    )
    rows = []
    for line in lines:
        found = contacts.get(line.contact.upper())
        if found is None:
            report.unknown += 1
            continue
        key = line.key or f"{found.number}@{line.at}"
        if key in known:
            report.again += 1
            continue
        known.add(key)
        rows.append(
            {
                "id": new_id(),
                "contact_id": found.id,
                "queue_id": found.queue_id,
                "agent_id": found.agent_id,
                "team_id": found.team_id,
                "score": line.score,
                "lowest": line.lowest,
                "highest": line.highest,
                "rated_at": line.at,
                "source": source,
                "external_id": key,
            }
        )
    return rows


def _contacts(connection: sa.Connection, lines: Sequence[_Line]) -> dict[str, Any]:
    """The contacts that are named, by what they are named."""
    numbers = {int(text): line.contact.upper() for line in lines if (text := _number(line.contact))}
    others = {line.contact for line in lines if not _number(line.contact)}
    columns = (
        contact.c.id,
        contact.c.number,
        contact.c.external_id,
        contact.c.queue_id,
        contact.c.agent_id,
        agent.c.team_id,
    )
    base = sa.select(*columns).select_from(contact.outerjoin(agent, agent.c.id == contact.c.agent_id))
    found: dict[str, Any] = {}
    for lot in _lots(sorted(numbers)):
        for row in connection.execute(base.where(contact.c.number.in_(lot))):
            found[f"C-{row.number}"] = found[str(row.number)] = row
    for names in _lots(sorted(others | {line.contact for line in lines})):
        for row in connection.execute(base.where(contact.c.external_id.in_(names))):
            found.setdefault(str(row.external_id).upper(), row)
    return found


def _lots(things: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for place in range(0, len(things), _AT_ONCE):
        yield things[place : place + _AT_ONCE]


def _number(text: str) -> str:
    """The digits of a contact's number, '' where it is no number."""
    plain = text.strip().upper().removeprefix("C-")
    return plain if plain.isdecimal() and len(plain) < 18 else ""
