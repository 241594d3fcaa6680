"""Reading a shift plan line by line: who does what from when until when, or what is broken in the line."""

import gzip
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from db.feeds.contact_file import BadExport, Broken, ExportFile, Progress, Row
from db.feeds.contact_map import FileForm
from db.feeds.contact_values import Unreadable
from db.feeds.local_time import Fallen, Written, fallen, local_midnight, next_day, read_day, read_time
from db.feeds.plan_agents import PlanAgents, PlannedAgent, UnknownAgent
from db.feeds.plan_map import IGNORED, PlanMap
from db.folded import folded
from db.metrics.adherence import Piece, pieces, stretches
from db.metrics.periods import local_moment

_DELIMITERS: Final = ",;\t|"
_GZIP: Final = b"\x1f\x8b"
_DAY_US: Final = 24 * 3600 * 1_000_000


class Planned(NamedTuple):
    """One activity of an agent, [starts_at, ends_at) in UTC microseconds; `line` is where it stands in the file."""

    agent_id: str
    activity: str
    starts_at: int
    ends_at: int
    paid: bool
    line: int


@dataclass(slots=True)
class PlanRead:
    """What was read. `notes` are (line, sentence) of clock changes; `unknown` are names of nobody here, with their lines.

    `spoilt` are (agent, local day, or None for all days) of which a line is broken.
    """

    planned: list[Planned] = field(default_factory=list)
    lines: int = 0
    ignored: int = 0
    repeated: int = 0
    broken: list[Broken] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)
    spoilt: set[tuple[str, date | None]] = field(default_factory=set)


class _Spoilt(Unreadable):
    """A line cannot be read, but it is known whose it is, and perhaps of which day."""

    def __init__(self, reason: str, agent_id: str, day: date | None) -> None:
        super().__init__(reason)
        self.agent_id, self.day = agent_id, day


def read_plan(
    path: Path, layout: PlanMap, agents: PlanAgents, zone: ZoneInfo | None, progress: Progress | None = None
) -> PlanRead:
    """Everything in the plan at `path`. Local times are in `zone`, without it in each agent's site's.

    Raises:
        BadExport: the file cannot be read, or lacks a column that is needed.
    """
    file = ExportFile(path, file_form(path, layout), progress)
    try:
        columns = _Columns(path.name, file.columns, layout)
        return _Reading(layout, columns, agents, zone).read(file)
    finally:
        file.close()


def fits_plan(path: Path, layout: PlanMap) -> bool:
    """Whether the table at `path` has the columns that a plan needs; one that cannot be read has not."""
    try:
        file = ExportFile(path, file_form(path, layout))
        try:
            _Columns(path.name, file.columns, layout)
        finally:
            file.close()
    except (BadExport, OSError, EOFError):
        return False
    return True


def file_form(path: Path, layout: PlanMap) -> FileForm:
    """How the file is written, as the map says or else as its text shows.

    Raises:
        BadExport: it cannot be read.
    """
    try:
        data = path.read_bytes()
        data = gzip.decompress(data) if data.startswith(_GZIP) else data
    except (OSError, EOFError) as problem:
        reason = (problem.strerror if isinstance(problem, OSError) else "") or str(problem)
        raise BadExport("{file} cannot be read: {why}.", file=path, why=reason) from problem
    head = data.split(b"\n", 1)[0]
    delimiter = layout.delimiter or max(_DELIMITERS, key=lambda sign: head.count(sign.encode()))
    return FileForm(delimiter, encoding=layout.encoding or _encoding(data))


def _encoding(data: bytes) -> str:
    """UTF-8, or else what spreadsheet programs write in western Europe."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


class _Columns:
    """Where each value stands in a line."""

    def __init__(self, file_name: str, names: Sequence[str], layout: PlanMap) -> None:
        places: dict[str, int] = {}
        for place, name in enumerate(names):
            places.setdefault(folded(name), place)
        self._places = {
            what: next((places[name] for name in accepted if name in places), None)
            for what, accepted in layout.columns.items()
        }
        for what in ("agent", "activity", "start", "end"):
            if self._places.get(what) is None:
                raise BadExport(
                    "{file} has no column for the {what}: the map knows {known}; the file has {columns}.",
                    file=file_name,
                    what=what,
                    known=", ".join(name.strip() for name in layout.columns[what]),
                    columns=", ".join(names),
                )

    def text(self, what: str, fields: Sequence[str]) -> str:
        """The value in a line, '' for none."""
        place = self._places.get(what)
        return "" if place is None else " ".join(fields[place].split())


class _Reading:
    """One reading of one file."""

    def __init__(self, layout: PlanMap, columns: _Columns, agents: PlanAgents, zone: ZoneInfo | None) -> None:
        self._layout, self._columns, self._agents, self._zone = layout, columns, agents, zone
        self._seen: dict[tuple[str, str, int], Planned] = {}
        self._found = PlanRead()

    def read(self, file: ExportFile) -> PlanRead:
        found = self._found
        for row in file:
            found.lines += 1
            if isinstance(row, Broken):
                found.broken.append(row)
                continue
            try:
                self._take(row)
            except UnknownAgent as nobody:
                found.unknown[nobody.name] += 1
            except _Spoilt as problem:
                found.broken.append(Broken(row.line, str(problem)))
                found.spoilt.add((problem.agent_id, problem.day))
            except Unreadable as problem:
                found.broken.append(Broken(row.line, str(problem)))
        return found

    def _take(self, row: Row) -> None:
        agent = self._agents.find(self._columns.text("agent", row.fields), self._columns.text("team", row.fields))
        try:
            activity = self._activity(row.fields)
            if activity == IGNORED:
                self._found.ignored += 1
                return
            paid = self._paid(row.fields)
            starts_at, ends_at = self._times(row, agent, activity)
        except _Spoilt:
            raise
        except Unreadable as problem:
            raise _Spoilt(str(problem), agent.id, self._day_of(row.fields)) from problem
        self._keep(Planned(agent.id, activity, starts_at, ends_at, paid, row.line), agent)

    def _keep(self, planned: Planned, agent: PlannedAgent) -> None:
        key = planned[:3]
        before = self._seen.get(key)
        if before is None:
            self._seen[key] = planned
            self._found.planned.append(planned)
        elif before[:5] == planned[:5]:
            self._found.repeated += 1
        else:
            day = local_moment(planned.starts_at, self._zone_of(agent)).date()
            reason = f"the same activity begins at the same time in line {before.line}, and is not the same"
            raise _Spoilt(reason, agent.id, day)

    def _activity(self, fields: Sequence[str]) -> str:
        text = self._columns.text("activity", fields)
        ours = self._layout.activities.get(folded(text))
        if ours is None:
            raise Unreadable(f"the activity {text!r} is not in the map" if text else "it has no activity")
        return ours

    def _paid(self, fields: Sequence[str]) -> bool:
        text = self._columns.text("paid", fields)
        if not text:
            return True
        answer = self._layout.paid.get(folded(text))
        if answer is None:
            raise Unreadable(f"whether it is paid cannot be read from {text!r}")
        return answer

    def _day_of(self, fields: Sequence[str]) -> date | None:
        """The day a line is about, even if its time cannot be read; None where that cannot be known."""
        text = self._columns.text("date", fields) or self._columns.text("start", fields)
        try:
            return read_day(text.replace("T", " ").split(" ")[0], self._layout.dates)
        except Unreadable:
            return None

    def _written(self, what: str, fields: Sequence[str]) -> Written | None:
        text = self._columns.text(what, fields)
        return read_time(text, self._layout.datetimes, self._layout.times) if text else None

    def _zone_of(self, agent: PlannedAgent) -> ZoneInfo:
        return self._zone or agent.zone

    def _times(self, row: Row, agent: PlannedAgent, activity: str) -> tuple[int, int]:
        start, end = self._written("start", row.fields), self._written("end", row.fields)
        text = self._columns.text("date", row.fields)
        day = read_day(text, self._layout.dates) if text else None
        zone = self._zone_of(agent)
        if start is None and end is None and activity == "absence" and day is not None:
            return local_midnight(day, zone), local_midnight(next_day(day), zone)
        if start is None or end is None:
            raise Unreadable("it has no start" if start is None else "it has no end")
        first = _at(start, day)
        last = _at(end, first.date())
        if end.moment is None and last.replace(tzinfo=None) <= first.replace(tzinfo=None):
            last += timedelta(days=1)
        starts_at, ends_at = self._fallen(row.line, first, last, zone)
        if ends_at <= starts_at:
            raise Unreadable("it ends before it begins")
        if activity != "absence" and ends_at - starts_at > _DAY_US:
            raise Unreadable("it is longer than a day")
        return starts_at, ends_at

    def _fallen(self, line: int, first: datetime, last: datetime, zone: ZoneInfo) -> tuple[int, int]:
        """Both ends as they fell. Of a time that comes twice the first is taken, for an end only if it is after the start."""
        start, end = fallen(first, zone), fallen(last, zone)
        second = end.at <= start.at < end.again
        self._note(line, first, start, zone, second=False)
        self._note(line, last, end, zone, second=second)
        return start.at, end.again if second else end.at

    def _note(self, line: int, written: datetime, found: Fallen, zone: ZoneInfo, *, second: bool) -> None:
        when = f"{written:%H:%M} on {written:%Y-%m-%d}"
        if found.shown == "missing":
            taken = local_moment(found.at, zone)
            sentence = f"{when} is left out by the clock change in {zone.key}; {taken:%H:%M} was taken"
            self._found.notes.append((line, sentence))
        elif found.shown == "twice":
            which = "second" if second else "first"
            self._found.notes.append(
                (line, f"{when} comes twice by the clock change in {zone.key}; the {which} was taken")
            )


def _at(written: Written, day: date | None) -> datetime:
    if written.moment is not None:
        return written.moment
    assert written.clock is not None
    if day is None:
        raise Unreadable("it has a time of day and no date")
    return datetime.combine(day, written.clock) + timedelta(days=written.day)


def days_of(planned: Sequence[Planned], zone: ZoneInfo) -> Iterator[tuple[date, Planned]]:
    """Each activity of one agent with the day it belongs to: that of the stretch of work it begins in, else its own day.

    So a night is one day's, its breaks and the parts between them after midnight too.
    """
    work = stretches(pieces(Piece(one.activity, one.starts_at, one.ends_at) for one in planned))
    for one in planned:
        began = next((start for start, end in work if start <= one.starts_at < end), one.starts_at)
        yield local_moment(began, zone).date(), one
