"""From a limit crossed to the escalation painted on a console that looks at the rules itself.

A floor with a queue of letters that are due an answer; each crosses the rule's limit at a moment of its own while the
event loop runs. What is measured holds the wait for the console's next look, the look, the commit, the feed and the paint.
Ratios are to the time between two looks.
"""

import random
import time
from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa
from PySide6.QtGui import QPaintEvent

from console.panels.floor_table import FloorTable
from console.rules.watching import EVERY_S
from db.engine import make_engine
from db.ids import new_id
from tests.bench.event_loop import run_loop
from tests.bench.measured_console import MeasuredConsole
from tests.bench.measuring import ENGINES, floors, in_ms, options, percentile, print_table

_LIMIT_S: Final = 60
#: The first limit is crossed when the console is at rest and has looked for some time, seconds.
_FIRST_S: Final = 10.0
#: More rows than this would not all be on screen at once.
_MOST: Final = 24


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench escalations")
    parser.add_argument("--engine", choices=ENGINES, default="sqlite", help="one engine a run (default sqlite)")
    parser.add_argument("--seconds", type=float, default=30.0, help="in which the limits are crossed (default 30)")
    chosen = parser.parse_args(words)
    with floors([chosen.engine]) as make:
        url = make[chosen.engine]("escalations")
        furnished = _furnish(url)
        painted = _watch_paints()
        console = MeasuredConsole(url)
        console.window.resize(1440, 2200)
        console.window.placed.show_panel("escalations")
        crossed = _letters(url, furnished, chosen.seconds)
        run_loop(_FIRST_S + chosen.seconds + 3 * EVERY_S)
        offset = console.window.floor.now_us() - time.time_ns() // 1000
        raised = {row.id: row for row in console.window.floor.store.rows("escalation").values()}
        console.close()
    late = [(at + offset - raised[one].crossed_at) / 1e6 for one, at in painted.items() if one in raised]
    rows = [
        [
            "crossed to painted",
            in_ms(percentile(late, 0.5)),
            in_ms(percentile(late, 0.99)),
            f"{percentile(late, 0.5) / EVERY_S:.2f}",
        ]
    ]
    print(
        f"\n{chosen.engine}: {len(crossed)} limits crossed in {chosen.seconds:g} s, {len(raised)} raised, {len(late)} painted"
    )
    print_table(("what", "p50 ms", "p99 ms", "p50 of the time between looks"), rows)


def _furnish(url: str) -> str:
    """A queue of letters, and the rule; the queue's id."""
    ids = {name: new_id() for name in ("site", "team", "queue")}
    with make_engine(url).begin() as connection:
        for sql in (
            "INSERT INTO site (id, name) VALUES (:site, 'North')",
            "INSERT INTO team (id, site_id, name) VALUES (:team, :site, 'Red')",
            "INSERT INTO queue (id, team_id, name, channel) VALUES (:queue, :team, 'Letters', 'letter')",
            f"UPDATE floor_rule SET enabled = 1, limit_value = {_LIMIT_S} WHERE kind = 'never_answered'",
        ):
            connection.execute(sa.text(sql), {name: value for name, value in ids.items() if f":{name}" in sql})
    return ids["queue"]


def _letters(url: str, queue: str, seconds: float) -> list[int]:
    """Letters whose limits are crossed at random moments; the moments, UTC microseconds."""
    chance = random.Random(5)
    first = time.time_ns() // 1000 + round(_FIRST_S * 1e6)
    moments = sorted(first + round(chance.uniform(0, seconds) * 1e6) for _ in range(_MOST))
    made = "INSERT INTO contact (id, queue_id, channel, arrived_at, queued_at) VALUES (:id, :queue, 'letter', :at, :at)"
    with make_engine(url).begin() as connection:
        for moment in moments:
            connection.execute(sa.text(made), {"id": new_id(), "queue": queue, "at": moment - _LIMIT_S * 1_000_000})
    return moments


def _watch_paints() -> dict[str, int]:
    """When each escalation was painted first, by its id; filled as time goes on. To be called before tables are made."""
    painted: dict[str, int] = {}
    paint: Any = FloorTable.paintEvent

    def paint_and_note(table: FloorTable, event: QPaintEvent) -> None:
        paint(table, event)
        model: Any = table.model()
        if model.spec.table == "escalation":
            at = time.time_ns() // 1000
            for place in table.visible_rows():
                painted.setdefault(model.row_at(place).id, at)

    FloorTable.paintEvent = paint_and_note  # type: ignore[method-assign]
    return painted
