"""How soon a window shows: from the start of the process to its first paint, beside a bare QtWidgets window.

The console's window is on screen empty, with a sentence, before its panels are loaded; both moments are told. The time of
the processor (user and system) says the same on a machine that others use as well.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Final

from tests.bench.measuring import options, print_table

_TOLD: Final = """
import time
def tell(what):
    print(what, time.time_ns(), time.process_time(), flush=True)
"""
_BARE: Final = (
    _TOLD
    + """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        tell("window")
        QApplication.quit()
application = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
)
_CONSOLE: Final = (
    _TOLD
    + """
from console.app import Console, make_application
application = make_application(offscreen=True)
from console.opening_window import OpeningWindow
from console.standing import Standing
from console.theme import Theme
paint = OpeningWindow.paintEvent
told = []
def painted(window, event):
    paint(window, event)
    if not told:
        told.append(window)
        tell("window")
OpeningWindow.paintEvent = painted
console = Console(Theme(application, "light"), None)
window = console.make_window(Standing("sqlite:///none.db"))
def filled():
    tell("panels")
    application.quit()
window.first_painted.disconnect()
window.first_painted.connect(filled)
console.show()
application.exec()
"""
)
_EAGER: Final = "import sqlalchemy.orm, alembic.command, psycopg, numpy, pyqtgraph\n" + _CONSOLE
_NOTHING_YET: Final = _CONSOLE.replace('"sqlite:///none.db"', '"sqlite:///none.db", "nothing"')
_PROGRAMS: Final = {
    "a bare window": _BARE,
    "the console": _CONSOLE,
    "the console, with nothing there yet": _NOTHING_YET,
    "the console, all imported first": _EAGER,
}


def main(words: Sequence[str]) -> None:
    """Print the medians and the ratio to the bare window; taken in turns."""
    parser = options(__doc__, prog="python -m tests.bench startup")
    parser.add_argument("--rounds", type=int, default=7)
    chosen = parser.parse_args(words)
    taken: dict[str, list[tuple[float, float]]] = {}
    for _ in range(chosen.rounds):
        for name, program in _PROGRAMS.items():
            for what, figures in _moments(program).items():
                taken.setdefault(f"{name}: {what}", []).append(figures)
    middle = {name: [statistics.median(part) for part in zip(*figures, strict=True)] for name, figures in taken.items()}
    bare = middle["a bare window: window"]
    rows = [
        [
            name,
            *(
                cell
                for took, base in zip(times, bare, strict=True)
                for cell in (f"{took * 1000:.0f}", f"{took / base:.2f}")
            ),
        ]
        for name, times in middle.items()
    ]
    print_table(("first painted", "after ms", "of bare", "processor ms", "of bare"), rows)


def _moments(program: str) -> dict[str, tuple[float, float]]:
    """By what was painted: seconds since the start of the process, and of processor time."""
    began = time.time_ns()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    told = [line.split() for line in ended.stdout.splitlines() if line.startswith(("window ", "panels "))]
    return {what: ((int(at) - began) / 1e9, float(processor)) for what, at, processor in told}
