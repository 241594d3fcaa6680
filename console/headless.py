"""Where there is no screen: the same window drawn in memory, its pulse printed, its picture saved.

What it says of itself is English like all that is printed on a terminal; the pulse is in the language of the window.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler

from console.panels.pulse_words import plain_line

if TYPE_CHECKING:
    from console.window import FloorWindow

#: How often the pulse is printed, milliseconds.
PRINT_MS: Final = 5_000
#: How long the floor is let live before its first picture, milliseconds.
FIRST_PICTURE_MS: Final = 2_000
PICTURE: Final = "floorwalker.png"


class HeadlessReport(QObject):
    """Prints the pulse of a window nobody sees and saves its picture."""

    def __init__(self, window: FloorWindow, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._loaded = False
        self._timer = QTimer(self)
        self._timer.setInterval(PRINT_MS)
        self._timer.timeout.connect(self.print_pulse)
        window.loaded.connect(self._floor_loaded)

    def start(self) -> None:
        """Say what happens and begin."""
        qInstallMessageHandler(only_what_matters)
        # The made-up screen of this platform is small and square; a picture of it would show half a floor.
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.resize(1440, 900)
        _say("There is no screen here: the window is drawn in memory. Ctrl-C ends it.")
        self._timer.start()

    def print_pulse(self) -> None:
        """Print the pulse as one line."""
        fresh = self._window.freshness()
        time = f"{datetime.now().astimezone():%H:%M:%S}"
        if self._loaded:
            _say(f"{time}  {plain_line(self._window.floor, fresh.words)}")
        else:
            _say(f"{time}  {fresh.words.replace(chr(160), ' ')}: {fresh.sentence}")

    def finish(self) -> int:
        """Save the last picture; the exit code: 1 if the floor was never seen."""
        self._timer.stop()
        if not self._loaded:
            print(self._window.freshness().sentence, file=sys.stderr, flush=True)
            return 1
        self.print_pulse()
        self.save_picture()
        return 0

    def save_picture(self) -> None:
        """Save the window's picture and print its name."""
        picture = self._window.picture()
        for folder in self._folders():
            file = folder / PICTURE
            if picture.save(str(file)):
                _say(f"Picture of the window: {file}")
                return
        print("No picture was saved: no folder here can be written to.", file=sys.stderr, flush=True)

    def _folders(self) -> list[Path]:
        if self._folder is not None:
            return [self._folder]
        import platformdirs

        return [Path.cwd(), Path(platformdirs.user_data_dir("floorwalker", appauthor=False, ensure_exists=True))]

    def _floor_loaded(self) -> None:
        if not self._loaded:
            self._loaded = True
            self.print_pulse()
            QTimer.singleShot(FIRST_PICTURE_MS, self.save_picture)


def only_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for its remark on every window drawn in memory."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr, flush=True)


def _say(line: str) -> None:
    print(line, flush=True)
