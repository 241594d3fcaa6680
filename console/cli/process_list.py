"""Takes passwords out of what the system's list of processes shows of this one: everybody on the machine may read that.

The system shows the very memory that the command line was handed over in, so that is written over. Only Linux says where
that is. For the moment between the start and this, and elsewhere, nothing helps but giving the password otherwise: in the
environment (FLOORWALKER_DATABASE), in PostgreSQL's own password file, or in the keyring.
"""

import re
import sys
from pathlib import Path
from typing import Final

_STAT: Final = Path("/proc/self/stat")
#: Where the arguments begin and end, counted from the field behind the program's name.
_FIRST_FIELD: Final = 45
_PASSWORD: Final = re.compile(rb"(?<=://)[^:/@\0]*:([^@/\0]+)@|[?&](?:ssl)?password=([^&\0]+)")


def hide_passwords() -> None:
    """Write over every password of a database address in this process's command line; quietly nothing where none can be."""
    if not any(_PASSWORD.search(argument.encode(errors="surrogateescape")) for argument in sys.argv):
        return
    try:
        fields = _STAT.read_text(errors="replace").rpartition(")")[2].split()
        start, end = int(fields[_FIRST_FIELD]), int(fields[_FIRST_FIELD + 1])
    except (OSError, ValueError, IndexError):
        return
    if 0 < start < end:
        _write_over(start, end)


def without_passwords(text: str) -> str:
    """A text with every password of a database address in it written over."""
    shown = bytearray(text.encode(errors="surrogateescape"))
    for found in _PASSWORD.finditer(bytes(shown)):
        first, behind = found.span(1) if found[1] is not None else found.span(2)
        shown[first:behind] = b"*" * (behind - first)
    return shown.decode(errors="surrogateescape")


def _write_over(start: int, end: int) -> None:
    # Here, not above: hardly anybody gives a password this way, and all would wait for it.
    import ctypes

    shown = ctypes.string_at(start, end - start)
    for found in _PASSWORD.finditer(shown):
        first, behind = found.span(1) if found[1] is not None else found.span(2)
        ctypes.memset(start + first, ord("*"), behind - first)
