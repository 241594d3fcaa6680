"""From what was committed and what was painted to how long each change took, and in which stage."""

import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

STAGES: Final = ("commit", "notice", "fetch", "hand-off", "apply", "paint")


class Change(NamedTuple):
    """One committed change. Instants are UTC microseconds by this machine's clock; `moment` is what the row carries."""

    table: str
    row_id: str
    moment: int
    before_commit: int
    after_commit: int


class Painted(NamedTuple):
    """A row was on screen as it became at `moment`, by the end of a paint at `at`; both UTC microseconds."""

    row_id: str
    moment: int
    at: int


class BatchTimes(NamedTuple):
    """One batch on its way: the read began and ended, the screen took it and had applied it (UTC microseconds)."""

    read_began: int
    read_ended: int
    taken: int
    applied: int


def now_us() -> int:
    """This machine's clock, UTC microseconds: the same in all its processes."""
    return time.time_ns() // 1000


def moment_of(table: str, row: Any) -> int:
    """The moment a row of the floor carries, UTC microseconds; 0 where the writer never wrote it."""
    return (row.promised_from_at if table == "contact" else row.state_since) or 0


def painted_at(changes: Iterable[Change], painted: Iterable[Painted]) -> list[tuple[Change, int]]:
    """Each change that came on screen, with the end of the first paint that showed its row as it became then or later."""
    moments: defaultdict[str, list[int]] = defaultdict(list)
    ends: defaultdict[str, list[int]] = defaultdict(list)
    for row_id, moment, at in painted:
        moments[row_id].append(moment)
        ends[row_id].append(at)
    found = []
    for change in changes:
        place = bisect_left(moments[change.row_id], change.moment)
        if place < len(moments[change.row_id]):
            found.append((change, ends[change.row_id][place]))
    return found


def totals(shown: Sequence[tuple[Change, int]]) -> list[float]:
    """Seconds from just before the commit to the end of the paint."""
    return [(at - change.before_commit) / 1e6 for change, at in shown]


def by_stage(
    shown: Sequence[tuple[Change, int]], batches: Mapping[tuple[str, int], BatchTimes]
) -> dict[str, list[float]]:
    """Seconds by stage; they add up to the total of each change whose batch is known. `batches` is by id and moment.

    'notice' is from the commit to the begin of the read: the hint, and what the reader gathers while it is busy.
    """
    stages: dict[str, list[float]] = {stage: [] for stage in STAGES}
    for change, at in shown:
        batch = batches.get((change.row_id, change.moment))
        if batch is not None:
            edges = (change.before_commit, change.after_commit, *batch, at)
            for stage, begins, ends in zip(STAGES, edges[:-1], edges[1:], strict=True):
                stages[stage].append((ends - begins) / 1e6)
    return stages
