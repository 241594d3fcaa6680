"""The console put together: application, colours, window and link; the one place that knows all of them."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from console.cli.screen import has_screen
from console.link import FloorLink, OpenReader, open_database
from console.signed_in import login_of
from console.theme import Theme
from console.window import FloorWindow

if TYPE_CHECKING:
    from console.headless import HeadlessReport

#: The feed thread gets this long to end, seconds; then the program ends without it.
STOP_S: Final = 3.0
#: Python runs signal handlers only while it runs: Qt hands over this often, milliseconds.
_LISTEN_MS: Final = 200
_never_taken_apart: list[FloorLink] = []


def run_console(
    url: str,
    *,
    scheme: str | None = None,
    offscreen_report: bool | None = None,
    seconds: float | None = None,
    open_reader: OpenReader = open_database,
) -> int:
    """Show the floor at the database `url` until the window is closed, Ctrl-C, or `seconds` are over.

    `scheme` is 'light', 'dark' or 'system' (None: the environment's FLOORWALKER_SCHEME, else what was last chosen).
    `offscreen_report` draws the same window in memory, prints the pulse every few seconds and saves a picture; None does
    so where there is no screen. Returns the exit code: 0, or 1 when an offscreen run never saw the floor.

    Raises:
        db.errors.CannotOpen: the address is not understood.
    """
    login = login_of(url)
    offscreen = not has_screen() if offscreen_report is None else offscreen_report
    application = make_application(offscreen=offscreen)
    settings = None if offscreen else QSettings()
    remembered = settings.value("scheme") if settings is not None else None
    theme = Theme(application, scheme or os.environ.get("FLOORWALKER_SCHEME") or _text(remembered))
    window = FloorWindow(theme, login, settings)
    console = Console(window, FloorLink(url, open_reader), seconds)
    report = _report(window) if offscreen else None
    window.show()
    code = application.exec()
    stopped = console.stop()
    if report is not None:
        code = report.finish()
    if not stopped:
        _leave_without(console.link, code)
    return code


def _report(window: FloorWindow) -> HeadlessReport:
    from console.headless import HeadlessReport

    report = HeadlessReport(window)
    report.start()
    return report


def make_application(*, offscreen: bool) -> QApplication:
    """The one application of this process, drawing in memory where asked."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QCoreApplication.setOrganizationName("floorwalker")
    QCoreApplication.setApplicationName("console")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(sys.argv[:1])


class Console(QObject):
    """One run of the console: starts the link after the first paint, ends on Ctrl-C or when its time is over."""

    def __init__(self, window: FloorWindow, link: FloorLink, seconds: float | None) -> None:
        super().__init__()
        self.window = window
        self.link = link
        self._seconds = seconds
        window.follow(link)
        window.first_painted.connect(self._begin)
        window.loaded.connect(self._loaded)
        self._listen = QTimer(self)
        self._listen.setInterval(_LISTEN_MS)
        self._listen.timeout.connect(self._let_python_run)
        self._listen.start()
        self._former = [
            (number, signal.signal(number, self._interrupted)) for number in (signal.SIGINT, signal.SIGTERM)
        ]

    def stop(self) -> bool:
        """End the feed thread; False if it did not end in time."""
        self._listen.stop()
        for number, handler in self._former:
            signal.signal(number, handler)
        return self.link.stop(STOP_S)

    def _begin(self) -> None:
        self.link.start()
        if self._seconds is not None:
            QTimer.singleShot(round(self._seconds * 1000), self._end)

    def _loaded(self) -> None:
        # What is loaded stays: a full collection over it would stop the screen for 60 ms and more.
        gc.collect()
        gc.freeze()

    def _end(self) -> None:
        self.window.close()
        QApplication.quit()

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        # By a timer: before the event loop runs, quitting would have no effect.
        QTimer.singleShot(0, self._end)

    def _let_python_run(self) -> None:
        """The handler of a signal that came runs before this line does."""


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _leave_without(link: FloorLink, code: int) -> None:
    """Let the program end although the feed thread has not: Qt would abort where a running thread is taken apart."""
    print("The database did not let go in time; ending without it.", file=sys.stderr, flush=True)
    _never_taken_apart.append(link)
    atexit.register(os._exit, code)
