"""Taking times: interleaved runs, medians and 99th percentiles, and floors to measure on."""

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db import migrations
from db.postgres_server import PostgresServer


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0..1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def told(values: list[float]) -> str:
    """Median and p99 in milliseconds, of seconds."""
    return (
        f"p50 {statistics.median(values) * 1000:.3g} ms, p99 {percentile(values, 0.99) * 1000:.3g} ms, n {len(values)}"
    )


def timed(work: Callable[[], object]) -> float:
    """How long `work` takes, seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def interleaved(
    first: Callable[[], object], second: Callable[[], object], rounds: int
) -> tuple[list[float], list[float]]:
    """Seconds of both, taken in turns so that a noisy moment hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        times[0].append(timed(first))
        times[1].append(timed(second))
    return times


@contextmanager
def floors() -> Iterator[dict[str, Callable[[str], str]]]:
    """By engine, a maker of URLs of fresh upgraded floors; PostgreSQL with fsync on, as people run it."""
    folder = Path(tempfile.mkdtemp(prefix="floorwalker-bench-"))
    with PostgresServer(durable=True) as server:

        def sqlite(name: str) -> str:
            url = f"sqlite:///{folder / name}.sqlite"
            migrations.upgrade(url)
            return url

        def postgresql(name: str) -> str:
            server.run("psql", server.superuser_url.replace("+psycopg", ""), "-qc", f"CREATE DATABASE {name}")
            url = server.url(name)
            migrations.upgrade(url)
            return url

        try:
            yield {"sqlite": sqlite, "postgresql": postgresql}
        finally:
            shutil.rmtree(folder)
