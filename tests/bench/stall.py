"""How long the screen's thread is away at 1,000 changes a second, while rows move and a filter is set; beside both peers.

A timer of one millisecond notes how late it was served, and how much of the processor the screen's thread took since the
time before: on a machine that others use as well, that alone is our own doing. The console sorts contacts by priority and
agents by state, which is what changes, and filters its contacts; it draws whatever charts the window has. The peers only
read their table again.
"""

import statistics
from collections.abc import Sequence
from typing import Final

from tests.bench.contenders import Figures, Run, measured
from tests.bench.floor_of_size import INTENTS, SIZES, fill
from tests.bench.measuring import ENGINES, floors, in_ms, options, percentile, print_table

RATE: Final = 1000.0
#: A frame of a screen with 60 pictures a second.
FRAME_S: Final = 0.016
CONTENDERS: Final = ("console", "table", "orm")
_TITLES: Final = (
    "changes/s",
    "written",
    "who",
    "late p50 ms",
    "p99 ms",
    "max ms",
    "late by a frame",
    "own work p99 ms",
    "max ms",
    "processor",
)


def main(words: Sequence[str]) -> None:
    """Measure and print every engine and size that was asked for."""
    parser = options(__doc__, prog="python -m tests.bench stall")
    parser.add_argument("--size", nargs="+", choices=SIZES, default=["small", "large"])
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=["postgresql"])
    parser.add_argument("--rate", type=float, default=RATE, help="changes a second (default 1000)")
    parser.add_argument("--seconds", type=float, default=8.0, help="of each contender (default 8)")
    parser.add_argument("--who", nargs="+", choices=CONTENDERS, default=CONTENDERS, help="leave some out")
    chosen = parser.parse_args(words)
    with floors(chosen.engine) as make:
        for engine, fresh in make.items():
            for size in chosen.size:
                url = fresh(f"stall_{size}")
                fill(url, SIZES[size])
                print(f"\n{engine}, {SIZES[size]}: live sort and the filter '{INTENTS[0]}'")
                figures = [_one(url, contender, chosen.rate, chosen.seconds) for contender in chosen.who]
                print_table(_TITLES, [_cells(chosen.rate, one) for one in figures])
                for line in _ratios(figures):
                    print(line)


def _one(url: str, contender: str, rate: float, seconds: float) -> Figures:
    return measured(Run(contender, url, rate, seconds, live_sort=True, needle=INTENTS[0]))


def blocked_share(late: Sequence[float]) -> float:
    """The share (0..1) of the time in which a key would have waited longer than a frame."""
    long_ones = sum(value - FRAME_S for value in late if value > FRAME_S)
    return long_ones / (sum(late) + 0.001 * len(late))


def _cells(rate: float, figures: Figures) -> list[str]:
    late, worked = list(figures.late), list(figures.worked)
    return [
        f"{rate:.0f}",
        f"{figures.written_a_second:.0f}",
        figures.contender,
        in_ms(statistics.median(late)),
        in_ms(percentile(late, 0.99)),
        in_ms(max(late)),
        f"{blocked_share(late) * 100:.2f} %",
        in_ms(percentile(worked, 0.99)),
        in_ms(max(worked)),
        f"{figures.processor * 100:.0f} %",
    ]


def _ratios(figures: Sequence[Figures]) -> list[str]:
    ours = [one for one in figures if one.stages]
    return [
        f"longest stall, {peer.contender} against the console: {max(peer.late) / max(ours[0].late):.1f}x,"
        f" of own work {max(peer.worked) / max(ours[0].worked):.1f}x"
        for peer in figures
        if ours and not peer.stages
    ]
