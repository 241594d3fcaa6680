"""Bringing in how long agents have learnt what, as a learning system exports it: all lines, or none of them.

A file never signs anything off: that is a coach's. Who brings it in needs the same roles as for recording minutes by hand.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.commands.act import DONE
from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.commands.readiness_acts import BEGIN_TRAINING, LARGEST_MINUTES, RECORD_MINUTES
from db.engine import reading
from db.feeds.contact_file import BadExport, Broken, ExportFile, Progress
from db.feeds.contact_map import FileForm
from db.feeds.contact_values import Unreadable
from db.feeds.plan_agents import PlanAgents, UnknownAgent
from db.folded import folded
from db.opening import opened_floor

_NEEDED: Final = ("agent", "module", "minutes")
_DELIMITERS: Final = (";", "\t", ",")
#: Acts of one kind at once.
_AT_ONCE: Final = 500
_REFUSED: Final = {
    "not_yours": "recording this agent's training is not yours: your roles do not reach so far",
    "changed": "somebody recorded it meanwhile; bring the file in again",
    "gone": "it is not there any more",
}


@dataclass(slots=True)
class TrainingReport:
    """What an import found and did; `broken` is (line, sentence), and with one of them nothing was written."""

    kind: str = "training"
    lines: int = 0
    begun: int = 0
    changed: int = 0
    same: int = 0
    written: bool = False
    broken: list[tuple[int, str]] = field(default_factory=list)


class _Line(NamedTuple):
    line: int
    agent_id: str
    module_id: str
    minutes: int


class _Stands(NamedTuple):
    id: str
    minutes: int


class _NotAll(Exception):
    """Something was refused: the transaction goes back."""


def import_training(
    url: str, path: Path, *, dry_run: bool = False, progress: Progress | None = None, actor: str | None = None
) -> TrainingReport:
    """Bring in the file at `path`: columns agent, module (code or name), minutes in all, and maybe team.

    With `dry_run` it is only looked at. `actor` is who acts on SQLite.

    Raises:
        db.errors.KnownProblem: the file or the database cannot be used; nothing was written then.
    """
    report = TrainingReport()
    with opened_floor(url) as engine:
        with reading(engine) as connection:
            lines = _read(connection, path, report, progress)
            standing = _standing(connection)
        begin, record = _commands(lines, standing, report)
        if report.broken or dry_run or not (begin or record):
            return report
        try:
            with engine.begin() as connection:
                _do(connection, [*begin, *record], report, actor)
        except _NotAll:
            report.broken.sort()
            return report
    report.written = True
    return report


def _do(
    connection: sa.Connection,
    commands: Sequence[tuple[Command, Sequence[int]]],
    report: TrainingReport,
    actor: str | None,
) -> None:
    for command, numbers in commands:
        for number, effect in zip(numbers, do(connection, command, actor=actor).effects, strict=True):
            if effect.outcome != DONE:
                report.broken.append((number, _REFUSED.get(effect.outcome, effect.outcome)))
    if report.broken:
        raise _NotAll


def _read(connection: sa.Connection, path: Path, report: TrainingReport, progress: Progress | None) -> list[_Line]:
    agents, modules = PlanAgents(connection), _modules(connection)
    file = ExportFile(path, FileForm(_delimiter(path)), progress)
    try:
        places = {name.strip().casefold(): place for place, name in enumerate(file.columns)}
        lacking = [name for name in _NEEDED if name not in places]
        if lacking:
            raise BadExport("{file} has no column '{column}'; nothing was changed.", file=path.name, column=lacking[0])
        found: dict[tuple[str, str], _Line] = {}
        for row in file:
            report.lines += 1
            if isinstance(row, Broken):
                report.broken.append((row.line, row.reason))
                continue
            values = {name: row.fields[place].strip() for name, place in places.items() if place < len(row.fields)}
            try:
                line = _line(row.line, values, agents, modules)
                if (line.agent_id, line.module_id) in found:
                    raise Unreadable(f"it says again what line {found[line.agent_id, line.module_id].line} says")
                found[line.agent_id, line.module_id] = line
            except UnknownAgent as unknown:
                report.broken.append((row.line, f"nobody here is called {unknown.name!r}"))
            except Unreadable as problem:
                report.broken.append((row.line, str(problem)))
        return list(found.values())
    finally:
        file.close()


def _line(number: int, values: Mapping[str, str], agents: PlanAgents, modules: Mapping[str, str]) -> _Line:
    agent = agents.find(values.get("agent", ""), values.get("team", ""))
    module = modules.get(folded(values.get("module", "")))
    if module is None:
        raise Unreadable(f"there is no module {values.get('module', '')!r}")
    minutes = values.get("minutes", "")
    if not (minutes.isascii() and minutes.isdigit()) or int(minutes[:9]) > LARGEST_MINUTES:
        raise Unreadable(f"{minutes!r} is no number of minutes")
    return _Line(number, agent.id, module, int(minutes))


def _delimiter(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.readline(10_000)
    except OSError as problem:
        raise BadExport("{file} cannot be read: {why}.", file=path, why=problem.strerror) from problem
    return max(_DELIMITERS, key=lambda sign: head.count(sign.encode()))


def _modules(connection: sa.Connection) -> dict[str, str]:
    rows = connection.execute(
        sa.text("SELECT CAST(id AS text) AS id, code, name FROM training_module WHERE retired_at IS NULL")
    ).all()
    return {folded(row.name): row.id for row in rows} | {folded(row.code): row.id for row in rows}


def _standing(connection: sa.Connection) -> dict[tuple[str, str], _Stands]:
    rows = connection.execute(
        sa.text(
            "SELECT CAST(id AS text) AS id, CAST(agent_id AS text) AS agent_id, CAST(module_id AS text) AS module_id,"
            " minutes FROM agent_training"
        )
    )
    return {(row.agent_id, row.module_id): _Stands(row.id, row.minutes) for row in rows}


_Numbered = tuple[Command, Sequence[int]]


def _commands(
    lines: Sequence[_Line], standing: Mapping[tuple[str, str], _Stands], report: TrainingReport
) -> tuple[list[_Numbered], list[_Numbered]]:
    # An agent stands once in a command: who begins is told module by module.
    begin: defaultdict[str, list[tuple[int, Wanted]]] = defaultdict(list)
    record = []
    for line in lines:
        stands = standing.get((line.agent_id, line.module_id))
        if stands is None:
            to = {"module_id": line.module_id, "minutes": line.minutes}
            begin[line.module_id].append((line.line, Wanted(line.agent_id, to)))
            report.begun += 1
        elif stands.minutes != line.minutes:
            wanted = Wanted(stands.id, {"minutes": line.minutes}, {"minutes": stands.minutes})
            record.append((line.line, wanted))
            report.changed += 1
        else:
            report.same += 1
    begun = [one for things in begin.values() for one in _parted(BEGIN_TRAINING.kind, things)]
    return begun, list(_parted(RECORD_MINUTES.kind, record))


def _parted(kind: str, things: Sequence[tuple[int, Wanted]]) -> list[_Numbered]:
    parts = [things[place : place + _AT_ONCE] for place in range(0, len(things), _AT_ONCE)]
    return [(Command(kind, tuple(wanted for _, wanted in part)), [number for number, _ in part]) for part in parts]
