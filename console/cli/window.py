"""Opening the console's window from the command line, with a plain sentence where Qt cannot be loaded."""

from argparse import Namespace

from console.cli.screen import has_screen, library_sentence
from console.cli.target import database_url
from db.errors import CannotOpen


def open_console(options: Namespace) -> int:
    """Open the console on a floor, and stay until its window is closed."""
    return run_window(database_url(options))


def run_window(url: str, *, headless: bool = False, seconds: float | None = None) -> int:
    """Run the console on the floor at `url` until its window is closed, or for `seconds`; returns the exit code.

    `headless`, or where there is no screen, it draws the window in memory and prints the pulse.

    Raises:
        CannotOpen: Qt or a library of the system that it needs is missing.
    """
    try:
        from console.app import run_console
    except ImportError as problem:
        if (problem.name or "").startswith(("console", "db", "resources")):
            raise
        raise CannotOpen(library_sentence(problem)) from problem
    # None would have it look for itself, which believes in a DISPLAY that nothing answers to: Qt then aborts.
    return run_console(url, offscreen_report=headless or not has_screen(), seconds=seconds)
