"""Whether a window can be shown here: a screen, Qt, and the system libraries a bare Linux lacks."""

import os
import sys
from collections.abc import Mapping

#: What Qt needs of a bare Linux to be loaded at all, and then to open a window on X11 (Debian's names).
LOAD_PACKAGES = "libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3"
WINDOW_PACKAGES = "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
INSTALL = "apt-get install --no-install-recommends"

#: Where X servers of this machine listen: the display's number follows, a NUL before it for Linux's abstract sockets.
_X11 = "/tmp/.X11-unix/X"


def has_screen(environment: Mapping[str, str] | None = None) -> bool:
    """Whether windows can be shown: always on a desktop system, elsewhere where a display answers to its name.

    A platform chosen for Qt with QT_QPA_PLATFORM counts: 'offscreen' and 'minimal' are none, any other was wanted.
    """
    known = os.environ if environment is None else environment
    chosen = known.get("QT_QPA_PLATFORM", "")
    if chosen:
        return not chosen.startswith(("offscreen", "minimal"))
    if sys.platform in ("win32", "darwin") or known.get("WAYLAND_DISPLAY"):
        return True
    return _x11_answers(known.get("DISPLAY", ""))


def _x11_answers(display: str) -> bool:
    """Whether an X server is there: one of this machine is tried, another machine's is believed."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    return host not in ("", "unix") or any(map(_answers, (f"\0{_X11}{number}", f"{_X11}{number}")))


def _answers(address: str) -> bool:
    # Here, not above: most systems need not be asked, and the first window would wait for it.
    import socket

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as trial:
            trial.connect(address)
    except OSError:
        return False
    return True


def library_sentence(problem: ImportError) -> str:
    """What an import of Qt that failed means, and what to do."""
    said = str(problem)
    if problem.name and problem.name.partition(".")[0] == "PySide6" and ".so" not in said:
        return f"Qt for Python is not installed ({said}): install Floorwalker anew, with all it depends on."
    library = said.partition(":")[0]
    return f"Qt cannot be loaded, {library} is missing: run '{INSTALL} {LOAD_PACKAGES}' as an administrator."
