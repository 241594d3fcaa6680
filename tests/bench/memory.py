"""What the console holds in memory with a loaded floor, beside the peers: each in a process of its own, nothing else in it.

The console's process is what `floorwalker` is, offscreen; figures are resident memory after loading, in MB (10^6 bytes).
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

from tests.bench.floor_of_size import SIZES, fill
from tests.bench.measuring import ENGINES, floors, options, print_table

_SETTLED_MS: Final = 3000
_TOLD: Final = """
import psutil
print("memory", psutil.Process().memory_info().rss)
"""
_EMPTY: Final = (
    """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.processEvents()
"""
    + _TOLD
)
_CONSOLE: Final = (
    f"""
import sys
from console.app import Console, make_application
from console.standing import Standing
application = make_application(offscreen=True)
from PySide6.QtCore import QTimer
from console.theme import Theme
console = Console(Theme(application, "light"), None)
window = console.make_window(Standing(sys.argv[1]))
window.loaded.connect(lambda: QTimer.singleShot({_SETTLED_MS}, application.quit))
console.show()
application.exec()
"""
    + _TOLD
    + "console.stop()"
)
_PEER: Final = (
    """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.bench.peer_tables import OrmTable, PeerTable, sql_table
application = QApplication(sys.argv)
table = PeerTable({model})
table.show()
QTimer.singleShot({settled}, application.quit)
application.exec()
"""
    + _TOLD
)
PROGRAMS: Final = {
    "a bare window": _EMPTY,
    "the console": _CONSOLE,
    "Qt's SQL table, first 256 rows": _PEER.format(model="sql_table(sys.argv[1])[0]", settled=_SETTLED_MS),
    "SQLAlchemy ORM": _PEER.format(model="OrmTable(sys.argv[1])", settled=_SETTLED_MS),
}


def main(words: Sequence[str]) -> None:
    """Measure and print every engine and size that was asked for."""
    parser = options(__doc__, prog="python -m tests.bench memory")
    parser.add_argument("--size", nargs="+", choices=SIZES, default=["tiny", "small", "large"])
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=["postgresql"])
    chosen = parser.parse_args(words)
    with floors(chosen.engine) as make:
        for engine, fresh in make.items():
            urls = {size: fresh(f"memory_{size}") for size in chosen.size}
            for size, url in urls.items():
                fill(url, SIZES[size])
            print(f"\n{engine}: MB resident after loading")
            titles = ("who", *(str(SIZES[size]) for size in urls))
            rows = [
                [name, *(f"{resident_mb(program, url):.0f}" for url in urls.values())]
                for name, program in PROGRAMS.items()
            ]
            print_table(titles, rows)


def resident_mb(program: str, url: str) -> float:
    """What a program holds once it has loaded the floor at `url`, MB."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", program, url], env=environment, capture_output=True, text=True, check=True, timeout=180
    )
    told = next(line for line in ended.stdout.splitlines() if line.startswith("memory "))
    return int(told.split()[1]) / 1e6
