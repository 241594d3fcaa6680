"""Tables and sentences on a terminal: aligned columns within its width, plain text, and one JSON document where asked."""

import json
import os
import shutil
import unicodedata
from collections.abc import Sequence
from typing import Any, Final, TextIO

NOTHING: Final = "–"
_GAP: Final = "  "
#: A column is not cut below this many places.
_NARROWEST: Final = 6


def print_json(document: Any) -> None:
    """One JSON document on standard output, and nothing else."""
    # On one line: with line breaks Python's fast encoder is not used, and a large floor takes seconds.
    print(json.dumps(document, ensure_ascii=False))


def shown(value: Any) -> str:
    """A value for people's eyes: '–' for none, without control characters (names come from other systems)."""
    if value is None or value == "":
        return NOTHING
    return "".join(letter if letter.isprintable() else "?" for letter in str(value))


def share(value: float | None) -> str:
    """A share (0..1) as a percentage."""
    return NOTHING if value is None else f"{100 * value:.0f} %"


def terminal_width(stream: TextIO) -> int | None:
    """Places in a line of the terminal `stream` writes to; None where it is none and COLUMNS says nothing."""
    if stream.isatty() or os.environ.get("COLUMNS", "").isdigit():
        return shutil.get_terminal_size().columns
    return None


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]], width: int | None = None) -> str:
    """Lines of aligned columns with a heading; a column named with a leading '>' is aligned to the right.

    Where the lines would be wider than `width`, the widest columns of text are cut and end in '…'.
    """
    names = [name.removeprefix(">") for name in columns]
    right = [name.startswith(">") for name in columns]
    cells = [names, *([shown(value) for value in row] for row in rows)]
    widths = [max(places(line[index]) for line in cells) for index in range(len(names))]
    if width is not None:
        _narrow(widths, right, width)
    return "\n".join(_line(line, widths, right) for line in cells)


def places(text: str) -> int:
    """How many places of a terminal's line the text takes: wide letters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _narrow(widths: list[int], right: Sequence[bool], width: int) -> None:
    """Take places from the widest columns of text until the line fits, or nothing more can be taken."""
    texts = [index for index, is_right in enumerate(right) if not is_right]
    spare = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    while spare > 0 and texts:
        widest = max(texts, key=lambda index: widths[index])
        if widths[widest] <= _NARROWEST:
            return
        widths[widest] -= 1
        spare -= 1


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    made = []
    for text, width, is_right in zip(cells, widths, right, strict=True):
        cut = _cut(text, width)
        blank = " " * (width - places(cut))
        made.append(blank + cut if is_right else cut + blank)
    return _GAP.join(made).rstrip()


def _cut(text: str, width: int) -> str:
    if places(text) <= width:
        return text
    while places(text) > width - 1:
        text = text[:-1]
    return f"{text}…"
