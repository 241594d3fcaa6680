"""One run of importing a shift plan into a floor: each day of each agent in it takes the place of the former plan of that day.

A day is written whole or not at all: where a line of it is broken, the former plan of that day stays. What somebody shifted
by hand since stays where it was put, as long as it still lies in a shift; everything goes in one transaction.
"""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import reading
from db.errors import KnownProblem
from db.feeds.contact_file import Progress
from db.feeds.plan_agents import PlanAgents, PlannedAgent
from db.feeds.plan_map import USUAL, load_plan_map
from db.feeds.plan_rows import Planned, PlanRead, days_of, read_plan
from db.ids import new_id
from db.metrics.business_day import zone_named
from db.metrics.periods import local_moment
from db.opening import opened_floor
from db.queries.shifted_breaks import shifted_by_hand

#: So many broken lines, notes and days are told word by word; all are counted.
_TOLD: Final = 20
_DAY_US: Final = 24 * 3600 * 1_000_000
#: Two imports at once would write the same days: the second waits.
_ALONE: Final = "SELECT pg_advisory_xact_lock(7201, 6)"


@dataclass(slots=True)
class PlanReport:
    """What an import of a plan found and did. Lists hold the first so many, the numbers count all.

    `unknown` are names nobody here has, with how many lines; `kept` says what stayed where it was shifted by hand,
    `untouched` the days that stay as they were because a line is broken, `notes` (line, sentence) of clock changes.
    """

    kind: str = "plan"
    lines: int = 0
    agents: int = 0
    days: int = 0
    activities: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    rows_written: int = 0
    ignored: int = 0
    broken_count: int = 0
    broken: list[tuple[int, str]] = field(default_factory=list)
    unknown: dict[str, int] = field(default_factory=dict)
    notes_count: int = 0
    notes: list[tuple[int, str]] = field(default_factory=list)
    kept_count: int = 0
    kept: list[str] = field(default_factory=list)
    untouched_count: int = 0
    untouched: list[str] = field(default_factory=list)
    seconds: float = 0.0


class _Stands(NamedTuple):
    """An activity as it stands on the floor; `was` are start and end before somebody shifted it by hand, None if nobody did."""

    id: str
    planned: Planned
    was: tuple[int, int] | None


class _Writes(NamedTuple):
    """What is to be written."""

    added: list[Planned]
    changed: list[tuple[str, Planned]]
    removed: list[str]


def import_plan(
    url: str, path: Path, map_name: str = USUAL, *, zone: str | None = None, progress: Progress | None = None
) -> PlanReport:
    """Brings the plan at `path` into the floor at `url`; the same plan again changes nothing.

    `map_name` is a file or the name of a shipped map. Times without a zone are in `zone`, else in that of the map, else in
    that of each agent's site. `progress` hears (bytes read, bytes in all).

    Raises:
        db.errors.KnownProblem: the map, the zone, the file or the database cannot be used; nothing was written then.
    """
    began = time.monotonic()
    layout = load_plan_map(map_name)
    asked = zone or layout.zone
    named = None if asked is None else zone_named(asked)
    if named is not None and named.key != asked:
        raise KnownProblem("There is no time zone '{zone}'; name one like Europe/Berlin.", zone=asked)
    with opened_floor(url) as engine:
        with reading(engine) as connection:
            _may_write(connection)
            agents = PlanAgents(connection)
        read = read_plan(path, layout, agents, named, progress)
        report = _report(read)
        if read.planned:
            with engine.begin() as connection:
                _take_in(connection, _Run(agents, named, read, report), path.name)
    report.rows_written = report.added + report.changed + report.removed
    report.seconds = time.monotonic() - began
    return report


def _take_in(connection: sa.Connection, run: "_Run", file_name: str) -> None:
    if connection.dialect.name != "sqlite":
        connection.execute(sa.text(_ALONE))
    report = run.report
    writes = run.compare(_standing(connection, run.read.planned))
    if any(writes):
        with recorded(connection, kind="plan.import", payload={"file": file_name, "days": report.days}):
            _write(connection, writes)
    report.added, report.changed, report.removed = len(writes.added), len(writes.changed), len(writes.removed)


def _report(read: PlanRead) -> PlanReport:
    return PlanReport(
        lines=read.lines,
        activities=len(read.planned),
        ignored=read.ignored + read.repeated,
        broken_count=len(read.broken),
        broken=[(one.line, one.reason) for one in read.broken[:_TOLD]],
        unknown=dict(read.unknown),
        notes_count=len(read.notes),
        notes=read.notes[:_TOLD],
    )


def _may_write(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        return
    may = "SELECT has_table_privilege('shift_activity', 'INSERT') AND has_table_privilege('shift_activity', 'DELETE')"
    if not connection.execute(sa.text(may)).scalar_one():
        raise KnownProblem(
            "Plans are brought in by a connector, and you are signed in as somebody else; nothing was changed. Sign in as the"
            " connector, or ask whoever manages this floor."
        )


def _standing(connection: sa.Connection, planned: Sequence[Planned]) -> dict[str, list[_Stands]]:
    """What stands around these days, by agent, with what was shifted by hand."""
    sqlite = connection.dialect.name == "sqlite"
    first, last = min(one.starts_at for one in planned), max(one.ends_at for one in planned)
    # A shift that began the day before may own a break of the first day.
    span = {"first": first - 2 * _DAY_US, "last": last + 2 * _DAY_US}
    select = (
        "SELECT CAST(id AS text) AS id, CAST(agent_id AS text) AS agent_id, activity, starts_at, ends_at, paid"
        " FROM shift_activity WHERE starts_at >= :first AND starts_at < :last ORDER BY starts_at, id"
    )
    rows = connection.execute(sa.text(select if sqlite else f"{select} FOR UPDATE"), span).all()
    was = shifted_by_hand(connection, span["first"], span["last"])
    wanted = {one.agent_id for one in planned}
    found: defaultdict[str, list[_Stands]] = defaultdict(list)
    for row in rows:
        if row.agent_id in wanted:
            now = Planned(row.agent_id, row.activity, row.starts_at, row.ends_at, bool(row.paid), 0)
            before = was.get(row.id)
            found[row.agent_id].append(_Stands(row.id, now, None if before == (now.starts_at, now.ends_at) else before))
    return found


class _Run:
    """Compares the plan with what stands, day by day."""

    def __init__(self, agents: PlanAgents, zone: ZoneInfo | None, read: PlanRead, report: PlanReport) -> None:
        self._agents, self._zone = agents, zone
        self.read, self.report = read, report
        self._writes = _Writes([], [], [])

    def compare(self, standing: Mapping[str, list[_Stands]]) -> _Writes:
        """What is to be written so that the days of the plan are as it says."""
        by_agent: defaultdict[str, list[Planned]] = defaultdict(list)
        for one in self.read.planned:
            by_agent[one.agent_id].append(one)
        for agent_id, planned in by_agent.items():
            self._compare_agent(self._agents.by_id[agent_id], planned, standing.get(agent_id, []))
        self.report.agents = len(by_agent)
        return self._writes

    def _compare_agent(self, agent: PlannedAgent, planned: list[Planned], stands: list[_Stands]) -> None:
        zone = self._zone or agent.zone
        wanted = _by_day(planned, zone)
        there = _by_day([one.planned for one in stands], zone)
        by_key = {one.planned[:3]: one for one in stands}
        for day in sorted(wanted):
            if self._is_spoilt(agent, day, wanted[day], zone):
                self.report.untouched_count += 1
                _tell(self.report.untouched, f"{agent.name}, {day}")
            else:
                self.report.days += 1
                of_day = [by_key[one[:3]] for one in there.get(day, [])]
                self._replace(agent, zone, list(wanted[day]), of_day, by_key)

    def _is_spoilt(self, agent: PlannedAgent, day: date, planned: Sequence[Planned], zone: ZoneInfo) -> bool:
        """Whether a line of the day is broken, or one of the next day into which a shift of it reaches."""
        days = {None, day, *(local_moment(one.ends_at - 1, zone).date() for one in planned if one.activity == "shift")}
        return any((agent.id, one) in self.read.spoilt for one in days)

    def _replace(
        self,
        agent: PlannedAgent,
        zone: ZoneInfo,
        wanted: list[Planned],
        there: list[_Stands],
        by_key: Mapping[tuple[str, str, int], _Stands],
    ) -> None:
        free = {one.id for one in there if one.was is None or not self._keep(agent, zone, one, wanted)}
        for planned in wanted:
            same = by_key.get(planned[:3])
            if same is None:
                self._writes.added.append(planned)
                continue
            free.discard(same.id)
            if same.planned[:5] != planned[:5]:
                self._writes.changed.append((same.id, planned))
        self._writes.removed.extend(sorted(free))

    def _keep(self, agent: PlannedAgent, zone: ZoneInfo, one: _Stands, wanted: list[Planned]) -> bool:
        """Keep what was shifted by hand in place of the planned activity it stands for, while it lies in a shift."""
        now, was = one.planned, one.was
        assert was is not None
        if not any(p.activity == "shift" and p.starts_at <= now.starts_at and now.ends_at <= p.ends_at for p in wanted):
            return False
        alike = [p for p in wanted if p.activity == now.activity]
        stood_for = min(alike, key=lambda p: abs(p.starts_at - was[0]), default=None)
        if stood_for is not None:
            wanted.remove(stood_for)
        if stood_for is None or stood_for[:4] != now[:4]:
            self.report.kept_count += 1
            start, end = (local_moment(at, zone) for at in (now.starts_at, now.ends_at))
            _tell(self.report.kept, f"{agent.name}: {now.activity}, {start:%Y-%m-%d %H:%M} to {end:%H:%M}")
        return True


def _by_day(planned: Sequence[Planned], zone: ZoneInfo) -> dict[date, list[Planned]]:
    found: defaultdict[date, list[Planned]] = defaultdict(list)
    for day, one in days_of(planned, zone):
        found[day].append(one)
    return found


def _tell(told: list[str], line: str) -> None:
    if len(told) < _TOLD:
        told.append(line)


def _write(connection: sa.Connection, writes: _Writes) -> None:
    """Removed rows first: a moved activity may take the place of one that goes."""
    if writes.removed:
        connection.execute(
            sa.text("DELETE FROM shift_activity WHERE id = :id"), [{"id": row_id} for row_id in writes.removed]
        )
    if writes.changed:
        update = "UPDATE shift_activity SET ends_at = :ends_at, paid = :paid WHERE id = :id"
        connection.execute(sa.text(update), [{"id": row_id, **_columns(one)} for row_id, one in writes.changed])
    if writes.added:
        insert = (
            "INSERT INTO shift_activity (id, agent_id, activity, starts_at, ends_at, paid)"
            " VALUES (:id, :agent_id, :activity, :starts_at, :ends_at, :paid)"
        )
        connection.execute(sa.text(insert), [{"id": new_id(), **_columns(one)} for one in writes.added])


def _columns(one: Planned) -> dict[str, str | int]:
    return {
        "agent_id": one.agent_id,
        "activity": one.activity,
        "starts_at": one.starts_at,
        "ends_at": one.ends_at,
        "paid": int(one.paid),
    }
