"""Opening the console's window from the command line, with a plain sentence where Qt cannot be loaded."""

from __future__ import annotations

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from console.cli.screen import has_screen, library_sentence
from console.cli.target import database_url
from db.address import ENVIRONMENT, parse
from db.errors import CannotOpen

if TYPE_CHECKING:
    from console.demo.made_up_floor import MadeUpFloor


def open_console(options: Namespace) -> int:
    """Open the console on a floor, and stay until its window is closed."""
    url = database_url(options)
    return run_window(url, welcome=_begins_empty(options, url))


def _begins_empty(options: Namespace, url: str) -> bool:
    """Whether nobody named a database and the person has no floor of their own yet."""
    if getattr(options, "database", None) or os.environ.get(ENVIRONMENT):
        return False
    path = parse(url).path
    return path is not None and not path.exists()


def run_window(
    url: str,
    *,
    headless: bool = False,
    seconds: float | None = None,
    welcome: bool = False,
    made_up: MadeUpFloor | None = None,
) -> int:
    """Run the console on the floor at `url` until its window is closed, or for `seconds`; returns the exit code.

    `headless`, or where there is no screen, it draws the window in memory and prints the pulse. `welcome` says that
    nothing is at `url` yet, `made_up` that the floor there is made up.

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
    offscreen = headless or not has_screen()
    return run_console(url, offscreen_report=offscreen, seconds=seconds, welcome=welcome, made_up=made_up)
