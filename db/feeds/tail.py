"""Reading the lines of log files, and of one that grows: nothing lost, nothing doubled, whatever rotation does to it."""

import gzip
import os
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, cast

from db.feeds.line_cutter import LineCutter

#: How much is read at once, in bytes.
BLOCK: Final = 1 << 18
#: How many of a file's first bytes tell it from another one.
_HEAD: Final = 256
#: What rotation puts behind a file's name: '.1', '-20261122', '.old'; packed files have been read before.
_ROTATED: Final = re.compile(r"[.\-_](?:\d[\d.\-_T:]*|old|bak)")


class Chunk(NamedTuple):
    """Complete lines without their ends. `number` is that of the first in its file (from 1).

    `offset` is the place up to which the file has been read, in bytes (of the packed file for .gz). A chunk without lines
    says that there is nothing new for now.
    """

    lines: list[str]
    number: int
    offset: int
    path: Path


class Tail:
    """Reads files one after the other, oldest first, and goes on with the last one while it grows if `follow` is set.

    Files packed with gzip are unpacked. A last line without its end waits for the rest; in a file that was rotated away or
    truncated, or that another follows, it is given as it is. When nothing is new `wait(seconds)` is called every `poll_s`
    seconds and answers whether to go on.

    Rotation by renaming is noticed when something was written after it, for then the writer has changed over; files that came
    and went in between are read, too, if they still lie beside it. Truncation is noticed when the file is shorter, or
    begins otherwise, than what was read.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        follow: bool = False,
        wait: Callable[[float], bool] | None = None,
        poll_s: float = 0.25,
        block: int = BLOCK,
    ) -> None:
        if not paths:
            raise ValueError("there is no file to read")
        self._paths: Final = list(paths)
        self._follow: Final = follow
        self._wait: Final[Callable[[float], bool]] = wait or (lambda _: False)
        self._poll_s: Final = poll_s
        self._block: Final = block
        self._cutter: Final = LineCutter()
        self._heads: Final[deque[bytes]] = deque(maxlen=64)
        #: How often the file that is followed was rotated or truncated.
        self.rotations = 0

    @property
    def unfinished(self) -> str:
        """The beginning of a last line that has no end yet."""
        return self._cutter.rest.decode("utf-8", "replace")

    @property
    def undecodable(self) -> int:
        """How many lines had bytes that are not UTF-8."""
        return self._cutter.undecodable

    def size(self) -> int:
        """The bytes of all files now, packed ones as they are; what is not there counts nothing."""
        return sum(path.stat().st_size for path in self._paths if path.exists())

    def chunks(self) -> Iterator[Chunk]:
        """All complete lines there are; then, when following, what comes, with an empty chunk whenever nothing is new.

        Raises OSError (FileNotFoundError and its like) for a file that cannot be read; one that is followed may come later.
        """
        for path in self._paths[:-1]:
            yield from self._whole(path)
        if self._follow:
            yield from self._growing(self._paths[-1])
        else:
            yield from self._to_its_end(self._paths[-1])

    def _whole(self, path: Path) -> Iterator[Chunk]:
        yield from self._to_its_end(path)
        yield from self._end_of_file(path, path.stat().st_size)

    def _to_its_end(self, path: Path) -> Iterator[Chunk]:
        with path.open("rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            with cast(BinaryIO, gzip.open(raw)) if packed else raw as file:
                yield from self._available(file, raw, path)

    def _available(self, file: BinaryIO, raw: BinaryIO, path: Path) -> Iterator[Chunk]:
        """Reads up to the end that `file` has now; places are counted in `raw`."""
        while block := file.read(self._block):
            number = self._cutter.number
            lines = self._cutter.take(block)
            if lines:
                yield Chunk(lines, number, raw.tell() - len(self._cutter.rest), path)

    def _end_of_file(self, path: Path, offset: int) -> Iterator[Chunk]:
        """Nothing more comes in this file: gives a last line without end, and counts anew for the next file."""
        number = self._cutter.number
        lines = self._cutter.end()
        self._cutter.number = 1
        if lines:
            yield Chunk(lines, number, offset, path)

    def _growing(self, path: Path) -> Iterator[Chunk]:
        while not path.exists():
            yield Chunk([], 1, 0, path)
            if not self._wait(self._poll_s):
                return
        file = _open(path)
        try:
            while True:
                yield from self._what_is_new(file, path)
                following = self._following(file, path)
                if following is not None:
                    yield from self._change_over(file, following, path)
                    file.close()
                    file = following
                    continue
                yield Chunk([], self._cutter.number, file.tell(), path)
                if not self._wait(self._poll_s):
                    return
        finally:
            file.close()

    def _what_is_new(self, file: BinaryIO, path: Path) -> Iterator[Chunk]:
        """Reads on, from the beginning if the file was truncated."""
        place = file.tell()
        head = self._heads[-1] if self._heads and place else b""
        size = os.fstat(file.fileno()).st_size
        if size < place or os.pread(file.fileno(), len(head), 0) != head:
            yield from self._end_of_file(path, place)
            file.seek(0)
            place = 0
            self.rotations += 1
        if not place:
            self._heads.append(b"")
        yield from self._available(file, file, path)
        if len(self._heads[-1]) < _HEAD:
            self._heads[-1] = os.pread(file.fileno(), min(_HEAD, file.tell()), 0)

    def _following(self, file: BinaryIO, path: Path) -> BinaryIO | None:
        """The file that stands at `path` instead of the one that is read, once something was written after that one."""
        try:
            now = path.stat()
            if os.path.samestat(now, os.fstat(file.fileno())):
                return None
            if now.st_size == 0 and not self._between(file, now, path):
                return None
            return _open(path)
        except FileNotFoundError:
            return None

    def _change_over(self, file: BinaryIO, following: BinaryIO, path: Path) -> Iterator[Chunk]:
        """Reads the rest of a file that was renamed, and of those that came and went before the present one."""
        yield from self._what_is_new(file, path)
        yield from self._end_of_file(path, file.tell())
        self.rotations += 1
        for between in self._between(file, os.fstat(following.fileno()), path):
            with _open(between) as passed:
                yield from self._what_is_new(passed, between)
                yield from self._end_of_file(between, passed.tell())
            self.rotations += 1

    def _between(self, file: BinaryIO, following: os.stat_result, path: Path) -> list[Path]:
        """Rotated files beside `path` that were written after `file` and have not been read, the oldest first."""
        own = os.fstat(file.fileno())
        found = []
        for other in path.parent.iterdir():
            if not other.name.startswith(path.name) or not _ROTATED.fullmatch(other.name[len(path.name) :]):
                continue
            stat = other.stat()
            if os.path.samestat(stat, own) or os.path.samestat(stat, following) or stat.st_mtime_ns < own.st_mtime_ns:
                continue
            if stat.st_size and not self._was_read(other):
                found.append((stat.st_mtime_ns, other))
        return [other for _, other in sorted(found)]

    def _was_read(self, path: Path) -> bool:
        """Whether the file begins as one that was read: a copy of it, or the same under another name."""
        with path.open("rb") as file:
            begin = file.read(_HEAD)
        return any(head and begin.startswith(head) for head in self._heads)


def _open(path: Path) -> BinaryIO:
    return cast(BinaryIO, path.open("rb", buffering=0))
