"""Files and growing files, read without losing or doubling a line."""

import gzip
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.feeds.line_cutter import LONGEST_LINE, LineCutter
from db.feeds.tail import Tail


def read(tail: Tail) -> list[str]:
    return [line for chunk in tail.chunks() for line in chunk.lines]


class Script:
    """Stands for `wait`: does one thing each time nothing is new, and says stop when nothing is left to do."""

    def __init__(self, *acts: Callable[[], object]) -> None:
        self._acts: Iterator[Callable[[], object]] = iter(acts)
        self.waited = 0

    def __call__(self, seconds: float) -> bool:
        self.waited += 1
        act = next(self._acts, None)
        if act is not None:
            act()
        return act is not None


def follow(path: Path, *acts: Callable[[], object], block: int = 64) -> tuple[list[str], Tail]:
    tail = Tail([path], follow=True, wait=Script(*acts), block=block)
    return read(tail), tail


def append(path: Path, text: str) -> Callable[[], object]:
    def act() -> None:
        with path.open("ab") as file:
            file.write(text.encode())

    return act


def test_files_are_read_one_after_the_other_packed_ones_unpacked(tmp_path: Path) -> None:
    first, second, third = tmp_path / "queue_log.2.gz", tmp_path / "queue_log.1", tmp_path / "queue_log"
    first.write_bytes(gzip.compress(b"a\nb\n"))
    second.write_text("c\nd")
    third.write_text("e\nf\nhalf")
    tail = Tail([first, second, third])
    chunks = list(tail.chunks())
    assert [(chunk.path.name, chunk.number, chunk.lines) for chunk in chunks] == [
        ("queue_log.2.gz", 1, ["a", "b"]),
        ("queue_log.1", 1, ["c"]),
        ("queue_log.1", 2, ["d"]),
        ("queue_log", 1, ["e", "f"]),
    ]
    assert tail.unfinished == "half"
    assert chunks[-1].offset == 4
    assert tail.size() == sum(path.stat().st_size for path in (first, second, third))


def test_numbers_and_places_run_through_a_file(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    text = "".join(f"line {number}\n" for number in range(1, 101))
    path.write_text(text)
    number = 1
    for chunk in Tail([path], block=37).chunks():
        assert chunk.number == number
        assert chunk.lines[0] == f"line {number}"
        number += len(chunk.lines)
        assert text.encode()[: chunk.offset].count(b"\n") == number - 1
    assert number == 101


def test_bytes_that_are_no_utf8_stay_readable_and_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_bytes(
        "Zoë\nJos\xe9 one\nfine\u2028still\n".encode("latin-1", "backslashreplace") + b"a\x0bb\r\n\xff\xff\n"
    )
    tail = Tail([path])
    assert read(tail) == ["Zo\ufffd", "Jos\ufffd one", "fine\\u2028still", "a\x0bb", "\ufffd\ufffd"]
    assert tail.undecodable == 3


def test_a_letter_cut_in_two_by_a_block_is_one(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text("äöü – ß\n" * 20, "utf-8")
    tail = Tail([path], block=3)
    assert read(tail) == ["äöü – ß"] * 20
    assert tail.undecodable == 0


def test_what_has_no_line_ends_is_given_before_it_fills_the_memory() -> None:
    cutter = LineCutter()
    assert cutter.take(b"x" * LONGEST_LINE) == []
    assert [len(line) for line in cutter.take(b"yz")] == [LONGEST_LINE + 2]
    assert cutter.take(b"\na\n") == ["", "a"]


def test_a_file_that_is_not_there_is_an_error_unless_it_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    with pytest.raises(FileNotFoundError):
        read(Tail([path]))
    lines, _ = follow(path, lambda: None, append(path, "a\n"), lambda: None)
    assert lines == ["a"]


def test_no_file_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="no file"):
        Tail([])


def test_a_half_written_line_waits_for_its_end(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text("a\nb")
    lines, tail = follow(path, append(path, "c"), append(path, "d\ne"), lambda: None)
    assert lines == ["a", "bcd"]
    assert tail.unfinished == "e"


def test_nothing_new_is_told_by_an_empty_chunk(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text("a\n")
    tail = Tail([path], follow=True, wait=Script(append(path, "b\n")))
    assert [chunk.lines for chunk in tail.chunks()] == [["a"], [], ["b"], []]


def test_a_renamed_file_is_read_to_its_end_before_the_new_one(tmp_path: Path) -> None:
    path, old = tmp_path / "queue_log", tmp_path / "queue_log.1"
    path.write_text("a\n")
    lines, tail = follow(
        path,
        lambda: path.rename(old),
        append(old, "b\n"),
        append(path, ""),
        append(old, "c\nlast"),
        append(path, "d\n"),
        append(path, "e\n"),
    )
    assert lines == ["a", "b", "c", "last", "d", "e"]
    assert tail.rotations == 1


def test_a_file_that_came_and_went_between_two_looks_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text("a\n")

    def twice() -> None:
        path.rename(tmp_path / "queue_log.1")
        append(path, "b\n")()
        (tmp_path / "queue_log.1").rename(tmp_path / "queue_log.2")
        path.rename(tmp_path / "queue_log.1")
        append(path, "c\n")()

    lines, tail = follow(path, twice, append(path, "d\n"))
    assert lines == ["a", "b", "c", "d"]
    assert tail.rotations == 2


def test_copies_and_older_files_beside_it_are_not_read_again(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    older = tmp_path / "queue_log.7"
    older.write_text("older\n")
    os.utime(older, (1, 1))
    path.write_text("a\n")

    def rotate() -> None:
        shutil.copy(path, tmp_path / "queue_log.bak")
        path.rename(tmp_path / "queue_log.1")
        (tmp_path / "queue_log.notes").write_text("no log\n")
        append(path, "b\n")()

    lines, _ = follow(path, append(path, "a2\n"), rotate)
    assert lines == ["a", "a2", "b"]


def test_a_truncated_file_is_read_from_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text("a\nb\nhalf")

    def copy_and_truncate() -> None:
        shutil.copy(path, tmp_path / "queue_log.1")
        os.truncate(path, 0)

    lines, tail = follow(path, copy_and_truncate, append(path, "c\n"), copy_and_truncate, append(path, "d\n"))
    assert lines == ["a", "b", "half", "c", "d"]
    assert tail.rotations == 2


def test_a_truncated_file_that_has_grown_past_the_place_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text("first\n")

    def rewrite() -> None:
        os.truncate(path, 0)
        append(path, "other and longer\nthan before\n")()

    lines, _ = follow(path, rewrite)
    assert lines == ["first", "other and longer", "than before"]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(1, 4)),
        st.tuples(st.just("half"), st.just(0)),
        st.tuples(st.just("rename"), st.just(0)),
        st.tuples(st.just("truncate"), st.just(0)),
        st.tuples(st.just("look"), st.just(0)),
    ),
    max_size=30,
)


class Writer:
    """A log that is written, rotated and truncated as rotation programs do it; `lines` is all it ever wrote."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path.open("ab", buffering=0)
        self.lines: list[str] = []
        self.half = ""
        self.rotated = 0

    def write(self, count: int) -> None:
        for _ in range(count):
            self._begin()
            self.file.write(b" end\n")
            self.lines.append(self.half + " end")
            self.half = ""

    def _begin(self) -> None:
        if not self.half:
            self.half = f"{1_700_000_000 + len(self.lines)}|line {len(self.lines)}"
            self.file.write(self.half.encode())

    def begin_line(self, _: int) -> None:
        self._begin()

    def rename(self, _: int) -> None:
        if self.half or not self.path.stat().st_size:
            return
        for number in range(self.rotated, 0, -1):
            (self.path.parent / f"queue_log.{number}").rename(self.path.parent / f"queue_log.{number + 1}")
        self.path.rename(self.path.parent / "queue_log.1")
        self.rotated += 1
        self.file.close()
        self.file = self.path.open("ab", buffering=0)

    def truncate(self, *, everything_read: bool) -> None:
        """What is cut off unread nobody can read, so it is cut off only after it was."""
        if everything_read and not self.half:
            os.truncate(self.path, 0)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, block=st.sampled_from([7, 64, 4096]))
def test_under_a_random_writer_every_line_comes_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]], block: int
) -> None:
    writer = Writer(tmp_path_factory.mktemp("log") / "queue_log")
    got: list[str] = []
    todo = iter([*steps, ("look", 0)])

    def wait(_seconds: float) -> bool:
        """Lets the writer go on until the next look."""
        for name, count in todo:
            if name == "look":
                return True
            if name == "truncate":
                writer.truncate(everything_read=got == writer.lines)
            else:
                {"write": writer.write, "half": writer.begin_line, "rename": writer.rename}[name](count)
        return False

    tail = Tail([writer.path], follow=True, wait=wait, block=block)
    for chunk in tail.chunks():
        got += chunk.lines
    writer.file.close()
    assert got == writer.lines
    assert tail.unfinished == writer.half
    assert tail.undecodable == 0
