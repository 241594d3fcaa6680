"""Keys in the palette of a large floor: from the press until what was found is painted, the first after opening by itself.

The real window, its store filled in memory; each text is typed letter by letter, once right after the palette was opened
for the first time in its life and again in one that is opened anew. Between openings contacts come, change and go. Beside
the time on the clock stands the processor time of the screen's thread, which a busy machine does not blur; beside both the
limit that was set: 50 ms a key.
"""

import statistics
import time
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.app import make_application
from console.palette.palette import Palette
from console.theme import Theme
from console.window import FloorWindow
from tests.bench.floor_of_size import INTENTS
from tests.bench.measuring import in_ms, options, percentile, print_table
from tests.console.made_up_floor import MINUTE, NOON, SECOND, batch, changed, made, snapshot

TEXTS: Final = (
    "refund",
    "C-20931",
    "20931",
    "agent 04711",
    "mller",
    "queue 17",
    "reset lay",
    "cancellation queue 3",
    "INC-0031337",
    "nobody is called so",
    "C-20931 open",
)
#: What is set: a key is answered within so many milliseconds.
LIMIT_MS: Final = 50.0
_NAMES: Final = ("Ana", "Bo", "Chloë", "Dmitri", "Élodie", "Fatima", "Göran", "Hana", "Iñaki", "Jürgen")
_FAMILIES: Final = (
    "Ruiz",
    "Lind",
    "Müller",
    "Okafor",
    "Weiß",
    "O’Neil",
    "Nowak",
    "Østergård",
    "Haddad",
    "van der Berg",
)
_CHANGES: Final = 400


class Taken(NamedTuple):
    """Seconds of one key: by the clock, and of the processor."""

    clock: float
    processor: float


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench palette")
    parser.add_argument("--contacts", type=int, default=50_000, help="on the floor (default 50000)")
    parser.add_argument("--agents", type=int, default=10_000, help="on the floor (default 10000)")
    parser.add_argument("--rounds", type=int, default=3, help="of all texts (default 3)")
    chosen = parser.parse_args(words)
    application = make_application(offscreen=True)
    window = FloorWindow(Theme(application, "light"), "dana")
    window.show()
    window.take_snapshot(_floor(chosen.contacts, chosen.agents))
    window.activateWindow()
    application.processEvents()
    groups: dict[str, list[Taken]] = {"opening": [], "first key after opening": [], "each key after that": []}
    at_first = _open(window)
    first_key = _type(window, TEXTS[0][:1])[0]
    all_found = _taken(lambda: _read_all(window))
    _close(window)
    for number in range(chosen.rounds):
        for text in TEXTS:
            _live_on(window, number)
            groups["opening"].append(_open(window))
            first, *others = _type(window, text)
            groups["first key after opening"].append(first)
            groups["each key after that"] += others
            _close(window)
    rows = [
        _row("opening, the first time", [at_first]),
        _row("first key, the first time: commands", [first_key]),
        _row("and then all of the floor", [all_found]),
    ]
    print_table(
        ("what", "p50 ms", "p99 ms", "processor p50", "p99", "n", f"within {LIMIT_MS:.0f} ms"),
        [*rows, *(_row(name, times) for name, times in groups.items())],
    )


def _floor(contacts: int, agents: int) -> Any:
    """A floor as large as asked for."""
    rows = [
        made(
            "contact",
            f"c{number:06}",
            number=number,
            queue_id=f"q{number % 200}",
            intent=INTENTS[number % len(INTENTS)],
            external_id=f"INC-{number:07}",
            arrived_at=NOON - (number * 7919 % 3600) * SECOND,
            queued_at=NOON - (number * 7919 % 3600) * SECOND,
        )
        for number in range(1, contacts + 1)
    ]
    queues = [made("queue", f"q{number}", name=f"Queue {number}", position=number) for number in range(200)]
    people = [
        made(
            "agent",
            f"a{number}",
            name=f"{_NAMES[number % 10]} {_FAMILIES[number // 10 % 10]} agent {number:05}",
            desk=f"{number // 40}-{number % 40}",
        )
        for number in range(agents)
    ]
    return snapshot(made("site", "site"), made("team", "team"), *queues, *people, *rows, now=NOON + MINUTE)


def _live_on(window: FloorWindow, number: int) -> None:
    """What happens on the floor while nobody looks for anything."""
    rows = window.floor.store.rows("contact")
    some = list(rows.values())[number * _CHANGES : (number + 1) * _CHANGES]
    window.take_batch(batch(*(changed(row, intent=INTENTS[(row.number + number) % len(INTENTS)]) for row in some)))
    QApplication.processEvents()


def _open(window: FloorWindow) -> Taken:
    def press() -> None:
        window.finding.action.trigger()

    return _taken(press)


def _type(window: FloorWindow, text: str) -> list[Taken]:
    """The times of all keys of a text, the first pressed at once."""
    line = QApplication.focusWidget()
    assert line is not None and line.window() is not window
    return [_taken(lambda sign=sign: QTest.keyClick(line, sign)) for sign in text]


def _read_all(window: FloorWindow) -> None:
    """Let it read the floor, as it does while nobody presses a key."""
    palette = next(widget for widget in window.findChildren(Palette) if widget.isVisible())
    while not palette.is_ready:
        QApplication.processEvents()
    assert palette.rows.entries


def _taken(act: Any) -> Taken:
    """Until everything that has to be painted is painted."""
    began, worked = time.perf_counter(), time.thread_time()
    act()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        for widget in (popup, *popup.findChildren(QWidget)):
            if widget.isVisible():
                widget.repaint()
    return Taken(time.perf_counter() - began, time.thread_time() - worked)


def _close(window: FloorWindow) -> None:
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is None


def _row(what: str, taken: list[Taken]) -> list[str]:
    clock, processor = [one.clock for one in taken], [one.processor for one in taken]
    within = sum(one.clock * 1000 <= LIMIT_MS for one in taken)
    return [
        what,
        in_ms(statistics.median(clock)),
        in_ms(percentile(clock, 0.99)),
        in_ms(statistics.median(processor)),
        in_ms(percentile(processor, 0.99)),
        str(len(taken)),
        f"{within} of {len(taken)}",
    ]
