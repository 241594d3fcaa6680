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
from shiboken6 import isValid

from console.cli.screen import has_screen
from console.language import ENVIRONMENT as LANGUAGE
from console.language import speak
from console.signed_in import login_of
from console.standing import Standing, home, standing_at
from console.theme import Theme
from console.window import FloorWindow
from console.words import say
from db.address import own_file_url, parse

if TYPE_CHECKING:
    from console.bringing.bringing import Bringing
    from console.demo.made_up_floor import MadeUpFloor
    from console.demo.stay import DemoStay
    from console.headless import HeadlessReport
    from console.link import FloorLink, OpenReader
    from console.questions import Questions
    from console.rules.watching import Watching

    #: What has a thread that speaks with a database.
    Speaking = FloorLink | Questions | Watching

#: The feed thread gets this long to end, seconds; then the program ends without it.
STOP_S: Final = 3.0
#: Python runs signal handlers only while it runs: Qt hands over this often, milliseconds.
_LISTEN_MS: Final = 200
#: What asks the database is loaded so long after the floor, when the screen has come to rest; milliseconds.
_WARM_UP_MS: Final = 2_500
_never_taken_apart: list[Speaking] = []


def run_console(
    url: str,
    *,
    scheme: str | None = None,
    offscreen_report: bool | None = None,
    seconds: float | None = None,
    open_reader: OpenReader | None = None,
    welcome: bool = False,
    made_up: MadeUpFloor | None = None,
) -> int:
    """Show the floor at the database `url` until the window is closed, Ctrl-C, or `seconds` are over.

    `scheme` is 'light', 'dark' or 'system' (None: the environment's FLOORWALKER_SCHEME, else what was last chosen).
    `offscreen_report` draws the same window in memory, prints the pulse every few seconds and saves a picture; None does
    so where there is no screen. A window in memory speaks English unless the environment's FLOORWALKER_LANGUAGE says
    otherwise: what is printed may be read by a program. With `welcome` nothing is at `url` yet: the window shows how to
    begin. `made_up` is the floor at `url` where it is made up. Returns the exit code: 0, or 1 when an offscreen run
    never saw the floor.

    Raises:
        db.errors.CannotOpen: the address is not understood.
    """
    offscreen = not has_screen() if offscreen_report is None else offscreen_report
    application = make_application(offscreen=offscreen)
    settings = None if offscreen else QSettings()
    speak(application, os.environ.get(LANGUAGE) or (_text(settings, "language") if settings is not None else "en"))
    theme = Theme(
        application,
        scheme or os.environ.get("FLOORWALKER_SCHEME") or _text(settings, "scheme"),
        _number(settings, "text_size"),
    )
    theme.set_rows(_text(settings, "rows") or "normal")
    console = Console(theme, settings, open_reader)
    if made_up is not None:
        console.make_window(console.stay_on(made_up))
    else:
        console.make_window(Standing(url, "nothing" if welcome and not offscreen else "floor"))
    report = _report(console.window) if offscreen and console.window is not None else None
    console.show()
    console.end_after(seconds)
    code = 0 if console.is_over else application.exec()
    late = console.stop()
    if report is not None:
        code = report.finish()
    if late:
        _leave_without(late, code)
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
    return running if isinstance(running, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])


class Console(QObject):
    """One run of the console: a window on one floor, which can be exchanged for a window on another; ends on Ctrl-C."""

    def __init__(self, theme: Theme, settings: QSettings | None, open_reader: OpenReader | None = None) -> None:
        super().__init__()
        self.theme = theme
        self._settings = settings
        self._open_reader = open_reader
        self._seconds: float | None = None
        #: Whether it was asked to end, which may come before the event loop runs.
        self.is_over = False
        self._stay: DemoStay | None = None
        self._bringing: Bringing | None = None
        self.window: FloorWindow | None = None
        self.link: FloorLink | None = None
        self.questions: Questions | None = None
        self.watching: Watching | None = None
        #: What was told to end and may still have a thread running.
        self._ending: list[Speaking] = []
        #: Windows that Qt is about to delete. Kept until it has: Python may not delete them at a moment of its own choice.
        self._going: list[FloorWindow] = []
        self._ending_demos: list[MadeUpFloor] = []
        self._listen = QTimer(self)
        self._listen.setInterval(_LISTEN_MS)
        self._listen.timeout.connect(self._let_python_run)
        self._listen.start()
        self._former = [
            (number, signal.signal(number, self._interrupted)) for number in (signal.SIGINT, signal.SIGTERM)
        ]

    def open_floor(self, url: str) -> None:
        """Show the floor at the database `url` in a window of its own; the window shown until now goes.

        Raises:
            db.errors.CannotOpen: the address is not understood; what was shown stays.
        """
        self.open(Standing(url))

    def open(self, standing: Standing) -> None:
        """Show what is at `standing` in a window of its own; the window shown until now goes, and the demo ends.

        Raises:
            db.errors.CannotOpen: the address is not understood; what was shown stays.
        """
        former_window, former = self.window, self._speaking()
        window = self.make_window(standing)
        if former_window is not None:
            former_window.remember()
            window.take_place_of(former_window)
        self.show()
        if former_window is not None:
            for part in former:
                part.end_soon()
            self._ending += former
            former_window.hide()
            former_window.deleteLater()
            self._going = [*filter(isValid, self._going), former_window]
        if standing.kind != "made_up":
            self._end_demo()

    def stay_on(self, floor: MadeUpFloor) -> Standing:
        """Take a made-up floor as this console's own; leaving it will lead back to what is shown now."""
        from console.demo.stay import DemoStay

        here = self.window.standing if self.window is not None else home()
        self._end_demo()
        self._stay = DemoStay(floor, here, self._settings)
        self._stay.became_live.connect(self._demo_lives)
        return Standing(floor.url, "made_up")

    def leave_demo(self) -> None:
        """Go back to where the person was; the made-up floor is taken away behind them."""
        if self._stay is not None:
            back = self._stay.back
            self.open(back if back.kind == "floor" else standing_at(back.url))

    def make_window(self, standing: Standing) -> FloorWindow:
        """Make the window on what is at `standing` and its link; neither is shown nor started yet.

        Raises:
            db.errors.CannotOpen: the address is not understood.
        """
        # The first window of a run is on screen before what stands in it is loaded; the next takes the former's place.
        first = self.window is None
        window = FloorWindow(self.theme, login_of(standing.url), self._settings, standing, at_once=first)
        # Here, not above: the empty window does not wait for it.
        from console.detail.timeline_questions import load_queries
        from console.link import FloorLink, open_database
        from console.questions import Questions
        from console.rules.watching import Watching

        link = FloorLink(standing.url, self._open_reader or open_database)
        questions = Questions(standing.url, load=load_queries)
        window.follow(link)
        window.ask_with(questions)
        window.first_painted.connect(self._begin)
        window.loaded.connect(self._loaded)
        window.another_floor_asked.connect(self._open_asked)
        window.new_window_asked.connect(self._make_anew)
        window.beginnings.demo_asked.connect(self._demo_asked)
        window.beginnings.demo_left.connect(self.leave_demo)
        window.beginnings.bring_asked.connect(self._bring_asked)
        if self._stay is not None and standing.kind == "made_up":
            self._stay.explain_in(window)
        self.window, self.link, self.questions = window, link, questions
        self.watching = Watching(standing.url)
        return window

    def show(self) -> None:
        """Show the window; its link starts with its first paint."""
        if self.window is not None:
            self.window.show()

    def end_after(self, seconds: float | None) -> None:
        """End by itself so many seconds after the first paint; None: when the window is closed."""
        self._seconds = seconds

    def _speaking(self) -> list[Speaking]:
        return [part for part in (self.link, self.questions, self.watching) if part is not None]

    def stop(self) -> list[Speaking]:
        """End the threads that speak with databases; those that did not end in time."""
        self._listen.stop()
        for number, handler in self._former:
            signal.signal(number, handler)
        parts = [*self._ending, *self._speaking()]
        for part in parts:
            part.end_soon()
        late = [part for part in parts if not part.stop(STOP_S)]
        if self._bringing is not None:
            self._bringing.stop()
        self._end_demo()
        for floor in self._ending_demos:
            floor.end()
        return late

    def _open_asked(self, url: str) -> None:
        self.open_floor(url)

    def _make_anew(self) -> None:
        if self.window is not None:
            self.open(self.window.standing)

    def _demo_asked(self) -> None:
        # Here, not above: who looks at a real floor never needs it.
        from console.demo.made_up_floor import MadeUpFloor

        try:
            floor = MadeUpFloor()
        except OSError as problem:
            if self.window is not None:
                self.window.beginnings.tell(
                    say("The made-up floor cannot be set up here: {reason}.", reason=problem.strerror or problem)
                )
            return
        self.open(self.stay_on(floor))

    def _bring_asked(self, path: str) -> None:
        if self.window is None:
            return
        if self._bringing is None:
            # Here, not above: it loads what reads files.
            from console.bringing.bringing import Bringing

            self._bringing = Bringing(self.theme, self)
            self._bringing.brought.connect(self._brought)
        self._bringing.begin(self.window, self._bring_into().url, path)

    def _bring_into(self) -> Standing:
        """The floor shown where it is the person's own or has nothing yet; never the made-up one, nor one that others
        work on."""
        here = (
            self._stay.back if self._stay is not None else self.window.standing if self.window is not None else home()
        )
        own = parse(here.url).engine == "sqlite"
        welcoming = self._stay is None and self.window is not None and self.window.beginnings.is_welcoming
        return here if own or welcoming else standing_at(own_file_url())

    def _brought(self, url: str, words: str) -> None:
        shown = self.window.standing if self.window is not None else None
        if shown != Standing(url):
            self.open(Standing(url))
        if self.window is not None:
            self.window.tell(words)

    def _demo_lives(self) -> None:
        if self.link is not None:
            self.link.start()

    def _end_demo(self) -> None:
        if self._stay is not None:
            self._stay.end_soon()
            self._ending_demos.append(self._stay.floor)
            self._stay = None

    def _begin(self) -> None:
        if self.link is not None and self.window is not None:
            if self._stay is not None and not self._stay.is_live:
                self._stay.watch()
            elif self.window.standing.kind != "nothing":
                self.link.start()
        if self._seconds is not None:
            QTimer.singleShot(round(self._seconds * 1000), self._end)
            self._seconds = None

    def _loaded(self) -> None:
        # What is loaded stays: a full collection over it would stop the screen for 60 ms and more.
        gc.collect()
        gc.freeze()
        QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        if self.questions is not None:
            self.questions.warm_up()
        if self.watching is not None:
            self.watching.start()

    def _end(self) -> None:
        self.is_over = True
        if self.window is not None:
            self.window.close()
        QApplication.quit()

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        # By a timer: before the event loop runs, quitting would have no effect.
        QTimer.singleShot(0, self._end)

    def _let_python_run(self) -> None:
        """The handler of a signal that came runs before this line does."""


def _text(settings: QSettings | None, name: str) -> str | None:
    value = settings.value(name) if settings is not None else None
    return value if isinstance(value, str) else None


def _number(settings: QSettings | None, name: str) -> int | None:
    # An .ini file gives back as text what was a number.
    value = str(settings.value(name, "")) if settings is not None else ""
    return int(value) if value.isdigit() else None


def _leave_without(late: list[Speaking], code: int) -> None:
    """Let the program end although a thread has not: Qt would abort where a running thread is taken apart."""
    print("The database did not let go in time; ending without it.", file=sys.stderr, flush=True)
    _never_taken_apart.extend(late)
    atexit.register(os._exit, code)
