"""Change to paint: from another program's commit to the end of the paint that shows it, beside two peers and the limit.

The real Floor window, offscreen, on a floor another process writes to. Per stage: commit, notice (the hint, and what the
reader gathers while it is busy), fetch, hand-off to the screen's thread, apply (store, figures, models), paint. In the same
run, taken in turns, on the same floor with the same writer: the limit (commit, hint, one read, one row painted, nothing
else), a QSqlTableModel refreshed each second, and a SQLAlchemy ORM query of the table each second. The peers show one table
of contacts; the console shows its whole window.
"""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tests.bench.contenders import Figures, Run, measured
from tests.bench.floor_of_size import SIZES, Size, fill
from tests.bench.latencies import STAGES
from tests.bench.measuring import ENGINES, floors, in_ms, options, percentile, print_table
from tests.db.changes.floor_writer import PlainSql

RATES: Final = (50.0, 500.0, 2000.0)
CONTENDERS: Final = ("limit", "console", "beacon", "table", "orm")
_TITLES: Final = ("changes/s", "written", "who", "p50 ms", "p99 ms", "n", "of the limit", "late p50", "p99", "max ms")


@dataclass(frozen=True)
class Row:
    """One contender at one rate, all rounds together; times in seconds."""

    rate: float
    contender: str
    name: str
    written: float
    fresh: Sequence[float]
    late: Sequence[float]
    stages: dict[str, list[float]]

    @property
    def p50(self) -> float:
        """The median freshness, seconds; 0 where nothing was seen."""
        return statistics.median(self.fresh) if self.fresh else 0.0


def main(words: Sequence[str]) -> None:
    """Measure and print every engine and size that was asked for."""
    parser = options(__doc__, prog="python -m tests.bench paint")
    parser.add_argument("--size", nargs="+", choices=SIZES, default=["small", "large"])
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=["postgresql", "sqlite"])
    parser.add_argument("--rates", nargs="+", type=float, default=RATES, help="changes a second")
    parser.add_argument("--seconds", type=float, default=5.0, help="of each contender at each rate (default 5)")
    parser.add_argument("--rounds", type=int, default=1, help="how often all take their turn (default once)")
    parser.add_argument("--who", nargs="+", choices=CONTENDERS, default=CONTENDERS, help="leave some out")
    chosen = parser.parse_args(words)
    with floors(chosen.engine) as make:
        for engine, fresh in make.items():
            for size in chosen.size:
                url = fresh(f"paint_{size}")
                fill(url, SIZES[size])
                rows = measure(url, chosen.rates, chosen.seconds, chosen.rounds, chosen.who)
                print_rows(engine, SIZES[size], rows)


def measure(url: str, rates: Sequence[float], seconds: float, rounds: int, who: Sequence[str]) -> list[Row]:
    """One row for each rate and contender on the floor at `url`."""
    rows = []
    for rate in rates:
        runs: dict[str, list[Figures]] = {contender: [] for contender in _fit_for(url, who)}
        for _ in range(rounds):
            for contender, figures in runs.items():
                figures.append(_one(url, contender, rate, seconds))
        rows += [_row(rate, contender, figures) for contender, figures in runs.items()]
    return rows


def _fit_for(url: str, who: Sequence[str]) -> list[str]:
    return [contender for contender in who if contender != "beacon" or not url.startswith("sqlite")]


def _one(url: str, contender: str, rate: float, seconds: float) -> Figures:
    if contender != "beacon":
        return measured(Run(contender, url, rate, seconds))
    _hint(url, "beacon")
    figures = measured(Run("console", url, rate, seconds))
    _hint(url, "commit")
    return figures


def _hint(url: str, mode: str) -> None:
    writer = PlainSql(url)
    writer.run("UPDATE floor SET hint = ?", mode)
    # Without a row of the floor's own nothing would have changed, and the other mode would be measured.
    assert writer.run("SELECT hint FROM floor") == [(mode,)]
    writer.close()


def _row(rate: float, contender: str, runs: Sequence[Figures]) -> Row:
    name = {"beacon": "console, a beacon's hints"}.get(contender, runs[0].contender)
    return Row(
        rate,
        contender,
        name,
        statistics.mean(figures.written_a_second for figures in runs),
        [value for figures in runs for value in figures.freshness],
        [value for figures in runs for value in figures.late],
        {stage: [value for figures in runs for value in figures.stages.get(stage, ())] for stage in STAGES},
    )


def print_rows(engine: str, size: Size, rows: Sequence[Row]) -> None:
    """Freshness of all, then the console by stage, then how much fresher it is than each peer."""
    print(f"\n{engine}, {size}: change to paint, and how late the event loop was")
    limits = {row.rate: row.p50 for row in rows if row.contender == "limit"}
    print_table(_TITLES, [_cells(row, limits.get(row.rate, 0.0)) for row in rows])
    staged = [row for row in rows if any(row.stages.values())]
    if staged:
        print("\nby stage, p50 / p99 ms")
        print_table(("changes/s", "who", *STAGES), [list(_stage_cells(row)) for row in staged])
    print()
    for line in _ratios(rows):
        print(line)


def _cells(row: Row, limit: float) -> list[str]:
    start = [f"{row.rate:.0f}", f"{row.written:.0f}", row.name]
    if not row.fresh:
        return [*start, *["nothing seen"], *[""] * 6]
    late = _late(row.late) if row.late else ["", "", ""]
    return [
        *start,
        in_ms(row.p50),
        in_ms(percentile(list(row.fresh), 0.99)),
        str(len(row.fresh)),
        f"{row.p50 / limit:.1f}" if limit else "",
        *late,
    ]


def _late(late: Sequence[float]) -> list[str]:
    return [in_ms(statistics.median(late)), in_ms(percentile(list(late), 0.99)), in_ms(max(late))]


def _stage_cells(row: Row) -> Iterator[str]:
    yield from (f"{row.rate:.0f}", row.name)
    for values in row.stages.values():
        yield f"{in_ms(statistics.median(values))} / {in_ms(percentile(values, 0.99))}"


def _ratios(rows: Sequence[Row]) -> Iterator[str]:
    for peer in ("table", "orm"):
        for ours in ("console", "beacon"):
            at = {row.rate: row for row in rows if row.contender == ours and row.fresh}
            pairs = [(row, at[row.rate]) for row in rows if row.contender == peer and row.fresh and row.rate in at]
            if pairs:
                said = ", ".join(f"{row.p50 / mine.p50:.0f}x at {row.rate:.0f}/s" for row, mine in pairs)

                yield f"{pairs[0][1].name} is fresher than {pairs[0][0].name}: {said}"
