"""Taking times: interleaved runs, medians and 99th percentiles, and floors to measure on."""

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Final

from db import migrations
from db.postgres_server import PostgresServer

ENGINES: Final = ("sqlite", "postgresql")


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


def options(about: str | None, **more: Any) -> argparse.ArgumentParser:
    """The parser of one benchmark's options; `about` is its module's docstring."""
    return argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter, **more)


def print_table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under their titles, the first column to the left and all others to the right."""
    widths = [max(len(row[place]) for row in (titles, *rows)) for place in range(len(titles))]
    for row in (titles, *rows):
        print(line_of(row, widths), flush=True)


def line_of(words: Sequence[str], widths: Sequence[int]) -> str:
    """One line of a table, the first word to the left and all others to the right."""
    first, *others = zip(words, widths, strict=True)
    return "  ".join((first[0].ljust(first[1]), *(word.rjust(width) for word, width in others))).rstrip()


def in_ms(seconds: float) -> str:
    """Seconds as milliseconds, with as many digits as mean something."""
    figure = seconds * 1000
    return f"{figure:.2f}" if abs(figure) < 10 else f"{figure:.1f}" if abs(figure) < 100 else f"{figure:.0f}"


@contextmanager
def floors(engines: Sequence[str] = ENGINES) -> Iterator[dict[str, Callable[[str], str]]]:
    """By engine, a maker of URLs of fresh upgraded floors; PostgreSQL with fsync on, as people run it."""
    folder = Path(tempfile.mkdtemp(prefix="floorwalker-bench-"))
    with PostgresServer(durable=True) if "postgresql" in engines else nullcontext() as server:

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
            made = {"sqlite": sqlite, "postgresql": postgresql}
            yield {engine: made[engine] for engine in engines}
        finally:
            shutil.rmtree(folder)
