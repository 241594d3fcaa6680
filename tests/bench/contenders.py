"""One contender in a process of its own: it loads the floor, another process writes, and the figures come back."""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, Final

from tests.bench.changes_writer import Work, Writer
from tests.bench.latencies import by_stage, painted_at, totals

if TYPE_CHECKING:
    from tests.bench.event_loop import Lateness, LatenessProbe

#: What loads and closes takes at most so much longer than what is measured, seconds.
PATIENCE_S: Final = 150.0
_AFTERWARDS_S: Final = 1.5


@dataclass(frozen=True)
class Run:
    """One contender on one floor under changes at `rate` a second for `seconds`.

    `live_sort` sorts the console's tables by what changes; `needle` is typed into the filter of its contacts.
    """

    contender: str
    url: str
    rate: float
    seconds: float
    live_sort: bool = False
    needle: str = ""


@dataclass(frozen=True)
class Figures:
    """What one run gave; times in seconds, memory in MB (10^6 bytes)."""

    contender: str
    freshness: Sequence[float] = ()
    stages: dict[str, list[float]] = field(default_factory=dict)
    late: Sequence[float] = ()
    worked: Sequence[float] = ()
    """See `event_loop.Lateness`."""
    written_a_second: float = 0.0
    processor: float = 0.0
    """The share of one processor that its process took while it was written to: 0.3 is a third of the time."""
    memory_mb: float = 0.0


def measured(run: Run) -> Figures:
    """Do one run in a process of its own.

    Raises RuntimeError when that process fails or does not answer in time.
    """
    spawning = multiprocessing.get_context("spawn")
    hearing, speaking = spawning.Pipe(duplex=False)
    process = spawning.Process(target=_contend, args=(run, speaking))
    process.start()
    speaking.close()
    try:
        if not hearing.poll(run.seconds + PATIENCE_S):
            raise RuntimeError(f"{run.contender} did not answer in time")
        figures: Figures = hearing.recv()
    except EOFError:
        raise RuntimeError(f"{run.contender} failed; what it said stands above") from None
    finally:
        process.join(10)
        if process.is_alive():
            process.terminate()
    return figures


def _contend(run: Run, speaking: Connection) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    speaking.send(_CONTENDERS[run.contender](run))
    speaking.close()


def _console(run: Run) -> Figures:
    from tests.bench.event_loop import LatenessProbe
    from tests.bench.measured_console import MeasuredConsole

    console = MeasuredConsole(run.url)
    if run.live_sort:
        console.sort("contact", "priority")
        console.sort("agent", "state")
    if run.needle:
        console.window.contacts.filter.setText(run.needle)
    probe = LatenessProbe()
    memory = memory_mb()
    if run.rate:
        writer = Writer(Work(run.url, run.rate, run.seconds, console.visible(), console.rows()))
        late, share = _late_while(writer, probe)
        changes = writer.committed()
        shown = painted_at(changes, console.log.painted)
        figures = Figures(
            run.contender,
            totals(shown),
            by_stage(shown, console.window.batches),
            late.late,
            late.worked,
            len(changes) / run.seconds,
            share,
            memory,
        )
    else:
        figures = Figures(run.contender, memory_mb=memory)
    console.close()
    return figures


def _peer(run: Run) -> Figures:
    from PySide6.QtWidgets import QApplication

    from tests.bench.event_loop import LatenessProbe, run_loop
    from tests.bench.peer_tables import OrmTable, PeerTable, sql_table

    application = QApplication(["peer"])
    # Read and closed before Qt's own SQLite opens the file: two of them in one process take each other's locks away.
    rows = _ids(run.url)
    model: Any
    model, name = (OrmTable(run.url), "SQLAlchemy ORM") if run.contender == "orm" else sql_table(run.url)
    table = PeerTable(model)
    table.show()
    run_loop(1.5)
    gc.collect()
    memory, probe = memory_mb(), LatenessProbe()
    if not run.rate:
        return Figures(name, memory_mb=memory)
    work = Work(run.url, run.rate, run.seconds, {"contact": table.visible()}, rows)
    writer = Writer(work)
    late, share = _late_while(writer, probe)
    changes = writer.committed()
    table.close()
    application.processEvents()
    shown = painted_at(changes, table.painted)
    return Figures(name, totals(shown), {}, late.late, late.worked, len(changes) / run.seconds, share, memory)


def _late_while(writer: Writer, probe: LatenessProbe) -> tuple[Lateness, float]:
    """Run the event loop while a process writes, and until what it wrote last is painted; how late it was meanwhile, and
    what share of a processor this process took."""
    from tests.bench.event_loop import run_loop

    while not writer.has_begun:
        run_loop(0.01)
        writer.hear()
    probe.start()
    began, taken = time.monotonic(), time.process_time()
    while writer.is_writing:
        run_loop(0.1)
    # The tick that waits behind a stall of the last moment counts too.
    run_loop(0.1)
    late = probe.take()
    share = (time.process_time() - taken) / (time.monotonic() - began)
    run_loop(_AFTERWARDS_S)
    return late, share


def _limit(run: Run) -> Figures:
    from tests.bench.bare_limit import BareLimit

    limit = BareLimit(run.url)
    rows = _ids(run.url)
    writer = Writer(Work(run.url, run.rate, run.seconds, {}, rows))
    limit.follow(writer)
    changes = writer.committed()
    shown = painted_at(changes, limit.painted)
    return Figures("the limit", totals(shown), written_a_second=len(changes) / run.seconds, memory_mb=memory_mb())


def _ids(url: str) -> dict[str, Sequence[str]]:
    from tests.db.changes.floor_writer import PlainSql

    reader = PlainSql(url)
    open_ones = [str(row[0]) for row in reader.run("SELECT id FROM contact WHERE state <> 'closed'")]
    agents = [str(row[0]) for row in reader.run("SELECT id FROM agent")]
    reader.close()
    return {"contact": open_ones, "agent": agents}


def memory_mb() -> float:
    """What this process holds in memory now, MB."""
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


_CONTENDERS: Final[dict[str, Callable[[Run], Figures]]] = {
    "console": _console,
    "table": _peer,
    "orm": _peer,
    "limit": _limit,
}
