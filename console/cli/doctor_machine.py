"""What the doctor looks at on the machine itself: Python, Qt, a screen, time zones, PostgreSQL's programs."""

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from console.cli.findings import Finding
from console.cli.screen import INSTALL, LOAD_PACKAGES, WINDOW_PACKAGES, has_screen, library_sentence
from db.postgres_binaries import PostgresUnavailable, find_server_bin, major_version

OLDEST_PYTHON = (3, 11)
#: The system libraries that Qt's modules need are found when these are imported.
_QT_MODULES = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg")
_WINDOW_TRIAL = "from PySide6.QtWidgets import QApplication; QApplication([]); print('shown')"
_TRIAL_DEADLINE_S = 30


def check_machine() -> Iterator[Finding]:
    """Look at everything that does not depend on the database."""
    yield python_version()
    yield qt_library()
    yield screen()
    yield time_zones()
    yield postgres_programs()
    yield keyring()


def python_version() -> Finding:
    """Whether this Python is new enough."""
    said = f"Python {platform.python_version()}"
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return Finding("Python", "ok", f"{said}.")
    oldest = ".".join(map(str, OLDEST_PYTHON))
    return Finding("Python", "missing", f"{said} is too old: install Python {oldest} or newer.")


def qt_library() -> Finding:
    """Whether Qt can be loaded."""
    try:
        for name in _QT_MODULES:
            import_module(name)
    except ImportError as problem:
        return Finding("Qt", "missing", library_sentence(problem))
    return Finding("Qt", "ok", f"Qt for Python {import_module('PySide6').__version__}.")


def screen() -> Finding:
    """Whether a window can be opened, tried in a process of its own: Qt ends the whole program where it cannot."""
    if not has_screen():
        return Finding(
            "screen",
            "hint",
            "there is none here; the console then draws its window in memory and prints the pulse"
            " (set DISPLAY or WAYLAND_DISPLAY for a real one).",
        )
    try:
        tried = subprocess.run(
            [sys.executable, "-c", _WINDOW_TRIAL],
            capture_output=True,
            text=True,
            timeout=_TRIAL_DEADLINE_S,
            env=os.environ,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Finding("screen", "missing", f"it does not answer within {_TRIAL_DEADLINE_S} s.")
    if "shown" in tried.stdout:
        return Finding("screen", "ok", "a window can be opened.")
    return Finding("screen", "missing", _no_window(tried.stderr))


def _no_window(said: str) -> str:
    """What Qt's complaint means; of several missing libraries it names one."""
    if "could not connect to display" in said:
        return "no display answers at the address in DISPLAY or WAYLAND_DISPLAY: check it."
    return f"no window can be opened: run '{INSTALL} {LOAD_PACKAGES} {WINDOW_PACKAGES}' as an administrator."


def time_zones() -> Finding:
    """Whether time zones are known here: business days follow them."""
    try:
        ZoneInfo("Europe/Berlin")
    except (ZoneInfoNotFoundError, OSError):
        return Finding("time zones", "missing", "their data is not here: install the Python package tzdata.")
    return Finding("time zones", "ok", "their data is here.")


def postgres_programs() -> Finding:
    """Whether `demo --postgres` can start a server of its own."""
    try:
        folder = find_server_bin()
    except PostgresUnavailable as problem:
        return Finding("PostgreSQL", "hint", f"'floorwalker demo --postgres' cannot run here: {problem}.")
    return Finding("PostgreSQL", "ok", f"{major_version(folder / 'postgres')} in {folder}, for 'demo --postgres'.")


def keyring() -> Finding:
    """Whether the console can remember passwords."""
    if find_spec("keyring") is None:
        return Finding("keyring", "hint", "without the Python package keyring the console remembers no passwords.")
    from console.connecting.kept_passwords import system_vault

    if system_vault() is None:
        return Finding("keyring", "hint", "this session has none, so the console remembers no passwords.")
    return Finding("keyring", "ok", "the console can remember passwords in it.")
