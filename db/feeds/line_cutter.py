"""Cutting blocks of bytes into complete lines of text."""

from typing import Final

#: A 'line' longer than this, in bytes, is given as it is: what has no line ends is no log.
LONGEST_LINE: Final = 1 << 20


class LineCutter:
    """Takes blocks as they are read and gives complete lines; the beginning of a line waits for its end.

    `number` is the number (from 1) that the next line has in its file. Bytes that are not UTF-8 read as '\\ufffd'.
    """

    def __init__(self) -> None:
        self.rest = b""
        self.number = 1
        self.undecodable = 0

    def take(self, block: bytes) -> list[str]:
        """The lines, without their ends, that `block` completes."""
        cut = block.rfind(b"\n")
        if cut >= 0:
            data, self.rest = self.rest + block[:cut], block[cut + 1 :]
            return self._lines(data)
        self.rest += block
        return self.end() if len(self.rest) > LONGEST_LINE else []

    def end(self) -> list[str]:
        """A last line without its end, as it is; nothing if there is none."""
        rest, self.rest = self.rest, b""
        return self._lines(rest) if rest else []

    def _lines(self, data: bytes) -> list[str]:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("utf-8", "replace")
            self.undecodable += sum("\ufffd" in line for line in text.split("\n"))
        if "\r" in text:
            text = text.replace("\r\n", "\n").removesuffix("\r")
        lines = text.split("\n")
        self.number += len(lines)
        return lines
