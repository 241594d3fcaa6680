"""How soon the window shows: from the start of the process to its first paint, beside a bare QtWidgets window."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.bench.measuring import options

ROUNDS = 7

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time_ns(), flush=True)
        QApplication.quit()
application = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""

_OURS = """
import time
from console.app import make_application
application = make_application(offscreen=True)
from console.theme import Theme
from console.window import FloorWindow
window = FloorWindow(Theme(application, "light"))
def painted():
    print(time.time_ns(), flush=True)
    application.quit()
window.first_painted.connect(painted)
window.show()
application.exec()
"""

_EMPTY = _OURS.replace(
    'Theme(application, "light")', 'Theme(application, "light"), standing=Standing("sqlite:///none.db", "nothing")'
).replace("import FloorWindow", "import FloorWindow\nfrom console.standing import Standing")

_EAGER = "import sqlalchemy.orm, alembic.command, psycopg, numpy, pyqtgraph" + _OURS


def main(words: Sequence[str]) -> None:
    """Print the medians and the ratio to the bare window; taken in turns."""
    options(__doc__).parse_args(words)
    programs = {
        "a bare window": _BARE,
        "the console": _OURS,
        "the console, with nothing there yet": _EMPTY,
        "the console, all imported first": _EAGER,
    }
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, program in programs.items():
            taken[name].append(_painted_after_s(program))
    bare = statistics.median(taken["a bare window"])
    for name, seconds in taken.items():
        middle = statistics.median(seconds)
        print(f"{name:35} first paint after {middle * 1000:6.0f} ms, ratio {middle / bare:.2f}")


def _painted_after_s(program: str) -> float:
    began = time.time_ns()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return (int(ended.stdout.split()[0]) - began) / 1e9
