"""What one look at the rules costs, with all rules on and with none, against a bare count of the open contacts."""

import statistics
from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa

from db.engine import make_engine
from db.rules.raising import raise_crossed
from tests.bench.floor_of_size import SIZES, fill
from tests.bench.measuring import ENGINES, floors, in_ms, options, percentile, print_table, timed

_BARE: Final = "SELECT count(*) FROM contact WHERE state <> 'closed'"


def main(words: Sequence[str]) -> None:
    """Print the medians and how many times the bare count each took."""
    parser = options(__doc__, prog="python -m tests.bench rules")
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--size", nargs="+", choices=tuple(SIZES), default=["small", "large"])
    parser.add_argument("--rounds", type=int, default=20)
    chosen = parser.parse_args(words)
    with floors(chosen.engine) as make:
        for engine, fresh in make.items():
            for size in chosen.size:
                _measure(engine, size, fresh(f"rules_{size}"), chosen.rounds)


def _measure(engine: str, size: str, url: str, rounds: int) -> None:
    fill(url, SIZES[size])
    held = make_engine(url, held=True)

    def run(sql: str) -> None:
        with held.begin() as connection:
            connection.execute(sa.text(sql))

    def look() -> None:
        with held.begin() as connection:
            raise_crossed(connection)

    taken = {"bare count": [], "look, all off": [], "look, all on": []}
    for _ in range(rounds):
        taken["bare count"].append(timed(lambda: run(_BARE)))
        taken["look, all off"].append(timed(look))
    run("UPDATE floor_rule SET enabled = 1, since_at = 0")
    first = timed(look)
    run("ANALYZE")
    for _ in range(rounds):
        taken["look, all on"].append(timed(look))
    held.dispose()
    bare = statistics.median(taken["bare count"])
    rows = [
        [
            name,
            in_ms(statistics.median(times)),
            in_ms(percentile(times, 0.99)),
            f"{statistics.median(times) / bare:.1f}",
        ]
        for name, times in taken.items()
    ]
    print(
        f"\n{engine}, {SIZES[size]}, {rounds} times each; the first look, which raises all at once: {in_ms(first)} ms"
    )
    print_table(("what", "p50 ms", "p99 ms", "of the count"), rows)
