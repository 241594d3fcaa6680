"""Who is due, of 10,000 agents who are all due for three reasons each, in a window that is on screen.

To show it anew and painted, at the top and with somebody far down chosen; and beside it with the words of all lines, as a
list of items needs them.
"""

from collections.abc import Sequence
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.app import make_application
from console.coaching.home.due_page import Due
from console.theme import Theme
from console.window import FloorWindow
from db.queries.coaching_due import DueAgent, Reason
from db.queries.due_settings import DueSettings
from tests.bench.measuring import in_ms, interleaved, options, percentile, print_table, timed
from tests.console.made_up_floor import NOON, made, snapshot

_DAY_US = 86_400_000_000


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench due")
    parser.add_argument("--agents", type=int, default=10_000, help="who are due (default 10,000)")
    parser.add_argument("--rounds", type=int, default=9, help="of each (default 9)")
    chosen = parser.parse_args(words)
    window = FloorWindow(Theme(make_application(offscreen=True), "light"), views_folder=Path("none"))
    window.resize(1440, 900)
    window.show()
    rows = [made("floor", "floor"), made("site", "s"), made("team", "t", site_id="s")]
    window.take_snapshot(snapshot(*rows, made("queue", "q", team_id="t"), made("agent", "a0", team_id="t")))
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("due")  # type: ignore[union-attr]
    due = Due(tuple(_due(place) for place in range(chosen.agents)), DueSettings())

    def show() -> None:
        page.show_answer(due)
        QApplication.processEvents()

    def with_all_words() -> None:
        page.show_answer(due)
        for row in range(page.model.rowCount()):
            for column in range(page.model.columnCount()):
                index = page.model.index(row, column)
                page.model.data(index)
                page.model.data(index, Qt.ItemDataRole.ToolTipRole)
        QApplication.processEvents()

    show()
    shown, whole = interleaved(show, with_all_words, chosen.rounds)
    page.list.setCurrentIndex(page.model.index(chosen.agents * 3 // 4, 0))
    QApplication.processEvents()
    far_down = [timed(show) for _ in range(chosen.rounds)]
    print_table(
        ("what", "p50 ms", "p99 ms", "of the first"),
        [
            [what, in_ms(median(taken)), in_ms(percentile(taken, 0.99)), f"{median(taken) / median(shown):.2g}"]
            for what, taken in (
                ("shown anew", shown),
                ("with somebody far down chosen", far_down),
                ("with the words of all lines", whole),
            )
        ],
    )
    window.close()


def _due(place: int) -> DueAgent:
    reasons = (
        Reason("answered", NOON - _DAY_US, f"N-{place}"),
        Reason("follow_up", NOON - _DAY_US, f"A-{place}"),
        Reason("feedback", NOON - 2 * _DAY_US, "30", 28),
    )
    return DueAgent(f"a{place}", f"Agent {place}", "Red", "standard", NOON - 30 * _DAY_US, reasons)
