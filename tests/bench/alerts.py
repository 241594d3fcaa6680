"""From a limit crossed to the alert standing in bell, title and list (not painted), and what looking for alerts costs.

A floor of 50,000 contacts in 240 queues, all of them waiting, in the real window. In each queue the one who waits longest
crosses the limit at a moment of its own while the event loop runs; beside that, the cost of one look with nothing new, of a
look after 500 limits were crossed in one batch, and of reading everything again after another limit was chosen.
"""

import gc
import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QApplication

from console.app import make_application
from console.freshness import Freshness
from console.store.alerts_limits import AlertChoices, MetricChoice
from console.theme import Theme
from console.window import FloorWindow
from db.changes.batch import Snapshot
from tests.bench.event_loop import LatenessProbe, run_loop
from tests.bench.measuring import in_ms, options, percentile, print_table
from tests.console.made_up_floor import SECOND, batch, made, snapshot

_QUEUES: Final = 240
_LIMIT_S: Final = 180
#: The first limit is crossed so long after the floor is there, seconds.
_FIRST_S: Final = 4.0


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench alerts")
    parser.add_argument("--contacts", type=int, default=50_000, help="waiting (default 50000)")
    parser.add_argument("--seconds", type=float, default=12.0, help="in which the limits are crossed (default 12)")
    chosen = parser.parse_args(words)
    window = FloorWindow(Theme(make_application(offscreen=True), "light"), "nobody")
    window.freshness = lambda: Freshness("live", "", True, False)  # type: ignore[method-assign]
    window.resize(1440, 900)
    window.show()
    now = time.time_ns() // 1000
    window.take_snapshot(_floor(chosen.contacts, now, chosen.seconds))
    QApplication.processEvents()
    gc.collect()
    gc.freeze()
    probe = LatenessProbe()
    seen: dict[str, float] = {}
    look = window.alerts.look

    def looked() -> None:
        look()
        at = window.floor.clock.now_us()
        for line in window.alerts.lines:
            for alert in line.alerts:
                seen.setdefault(alert.about, (at - alert.began_at) / SECOND)

    window.alerts._timer.timeout.disconnect()
    window.alerts._timer.timeout.connect(looked)
    probe.start()
    run_loop(_FIRST_S + chosen.seconds + 1)
    late = probe.take().worked
    rows = [_row("crossed to seen", list(seen.values())), _row("screen's thread busy at a stretch", late)]
    rows.append(_row("a look, nothing new", [_worked(window.alerts.look) for _ in range(50)]))
    storm = [
        made("raised_hand", f"h{n}", agent_id=f"a{n}", raised_at=window.floor.now_us() - 120 * SECOND)
        for n in range(500)
    ]
    window.take_batch(batch(*storm, now=window.floor.clock.now_us()))
    rows.append(_row("a look after 500 at once", [_worked(window.alerts.look)]))
    other = AlertChoices({**AlertChoices().metrics, "wait": MetricChoice(True, _LIMIT_S + 5)})
    window.alerts.alerts.choose(other)
    rows.append(_row("a look after another limit", [_worked(window.alerts.look)]))
    print_table(("what", "p50 ms", "p99 ms", "most ms", "n"), rows)
    window.close()


def _worked(work: Callable[[], object]) -> float:
    """The processor time of the screen's thread for `work`, seconds."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


def _row(what: str, seconds: list[float]) -> tuple[str, ...]:
    return (
        what,
        in_ms(percentile(seconds, 0.5)),
        in_ms(percentile(seconds, 0.99)),
        in_ms(max(seconds)),
        str(len(seconds)),
    )


def _floor(contacts: int, now: int, seconds: float) -> Snapshot:
    """Everybody waits; in queue n the first crosses the limit at a moment of its own."""
    rows = [made("floor", "floor"), made("site", "site"), made("team", "team")]
    rows += [made("queue", f"q{n}", name=f"Queue {n}", position=n) for n in range(_QUEUES)]
    rule = {"severity": "high", "due_s": 900, "enabled": 1, "since_at": 1}
    rows.append(made("floor_rule", "wait", kind="wait", limit_value=_LIMIT_S, **rule))
    for n in range(contacts):
        queue, place = n % _QUEUES, n // _QUEUES
        first = now - _LIMIT_S * SECOND + round((_FIRST_S + seconds * queue / _QUEUES) * SECOND)
        joined = first + place * SECOND // 2
        fields = {"queue_id": f"q{queue}"}
        rows.append(
            made("contact", f"c{n}", number=n, arrived_at=joined, queued_at=joined, state_since=joined, **fields)
        )
        rows.append(made("contact_segment", f"s{n}", contact_id=f"c{n}", entered_at=joined, **fields))
    return snapshot(*rows, now=now)
