"""A CSV file that spreadsheets open without harm and programs read without guessing, there whole or not at all."""

import csv
import errno
import os
import re
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from console.words import say

Value = str | int | float | None
#: A spreadsheet takes a cell that begins so for a formula; the last four are the wide forms of the first.
_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
#: Numbers and lengths of time below zero begin with a minus and stay what they are.
_NUMBER: Final = re.compile(r"-\d[\d.,:]*(?:[eE][+-]?\d+)?")


def guarded(value: Value) -> Value:
    """`value`, with an apostrophe before text that a spreadsheet would run as a formula; numbers stay numbers."""
    if isinstance(value, str) and value.startswith(_FORMULA) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value


def write_csv(path: Path, rows: Iterable[Sequence[Value]]) -> None:
    """Write `rows` to `path`: UTF-8 with a byte order mark, fields quoted and lines ended as RFC 4180 says.

    The file is written beside its place and then put there: whoever looks sees the old one or all of the new one.

    Raises:
        OSError: it cannot be written; what stood at `path` still does, and nothing else is left behind.
    """
    place = path.resolve()
    beside = place.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with beside.open("x", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([guarded(value) for value in row] for row in rows)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(place)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def why_not_written(path: Path, problem: OSError) -> str:
    """What went wrong, what stays true and what to do, as a sentence."""
    folder = path.parent
    if problem.errno in _NO_ROOM:
        return say("Not saved: there is no room left in {folder}. Make room, or choose another folder.", folder=folder)
    if problem.errno == errno.EROFS:
        return say("Not saved: {folder} can only be read. Choose another folder.", folder=folder)
    if problem.errno in (errno.EACCES, errno.EPERM):
        return say(
            "Not saved: you may not write {file}, or another program has it open. Choose another name or folder.",
            file=path,
        )
    if problem.errno in (errno.ENOENT, errno.ENOTDIR):
        return say("Not saved: there is no folder {folder}. Choose another.", folder=folder)
    if problem.errno in (errno.EISDIR, errno.EEXIST):
        return say("Not saved: {file} is a folder. Give the file another name.", file=path)
    if problem.errno == errno.ENAMETOOLONG:
        return say("Not saved: the name of the file is too long. Give it a shorter one.")
    return say("Not saved: {file} cannot be written ({problem}).", file=path, problem=problem.strerror or problem)


_NO_ROOM: Final = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
