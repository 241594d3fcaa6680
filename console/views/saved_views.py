"""The views a person keeps: one file each, in a folder of theirs, so that giving one away is copying a file.

The folder belongs to the person and not to a floor: a view speaks of names, so it can be tried on every floor, and says
which of its names a floor does not have. Consoles that run at the same time share it. Each change is made under a lock and
only if the file still holds what this console read; names of files follow the names of views and are never reused for
another one, so nothing that somebody kept is written over unseen.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

from console.store.view_filter import name_key
from console.views.view_file import SUFFIX, NamedView, ViewProblem, document_of, read_bytes, view_of, write_view
from console.words import say

#: Another console that saves is waited for so long, milliseconds; its lock counts as left behind after `_LEFT_MS`.
_WAIT_MS: Final = 1_000
_LEFT_MS: Final = 10_000
_LONGEST_STEM: Final = 50
#: Windows keeps these names for itself, whatever follows the dot.
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$")


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view that is kept: its file's name in the folder, and what the file held when it was read."""

    file: str
    view: NamedView
    written: bytes


class SavedViews:
    """The folder of kept views. Reads it whenever it is asked: another console, or a person, may have changed it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        #: Sentences about files that could not be read the last time.
        self.problems: list[str] = []

    def all(self) -> list[SavedView]:
        """All views, by name. Files that are no views are left out and told of in `problems`."""
        found: list[SavedView] = []
        self.problems = []
        for path in sorted(self.folder.glob(f"*{SUFFIX}")):
            try:
                found.append(self._read(path))
            except ViewProblem as problem:
                self.problems.append(
                    say("{file} is not among the views. {problem}", file=path.name, problem=str(problem))
                )
        return sorted(found, key=lambda saved: (name_key(saved.view.name), saved.file))

    def add(self, view: NamedView) -> SavedView:
        """Keep a new view.

        Raises:
            ViewProblem: there is one of this name, or the folder cannot be written.
        """
        with self._alone():
            self._check_name(view.name, None)
            return self._put(self._free_name(view.name), view)

    def change(self, saved: SavedView, view: NamedView) -> SavedView:
        """Let a view that is kept be another, under its name or a new one.

        Raises:
            ViewProblem: another console changed it since it was read, there is one of the new name, or it cannot be
                written; what is kept stays as it is.
        """
        with self._alone():
            self._check_same(saved)
            if view.name == saved.view.name:
                return self._put(saved.file, view)
            self._check_name(view.name, saved.file)
            kept = self._put(self._free_name(view.name), view)
            self._remove_file(saved.file)
            return kept

    def remove(self, saved: SavedView) -> SavedView:
        """Keep a view no longer; gives back what was removed, for `bring_back`.

        Raises:
            ViewProblem: it cannot be removed.
        """
        with self._alone():
            try:
                last = self._read(self.folder / saved.file)
            except ViewProblem:
                last = saved
            self._remove_file(saved.file)
            return last

    def bring_back(self, removed: SavedView) -> SavedView:
        """Keep again what was removed, even if there is another one of its name by now.

        Raises:
            ViewProblem: the folder cannot be written.
        """
        with self._alone():
            free = not (self.folder / removed.file).exists()
            return self._put(removed.file if free else self._free_name(removed.view.name), removed.view)

    def _read(self, path: Path) -> SavedView:
        written = read_bytes(path)
        return SavedView(path.name, view_of(written), written)

    def _put(self, file: str, view: NamedView) -> SavedView:
        write_view(self.folder / file, view)
        return SavedView(file, view, document_of(view))

    def _remove_file(self, file: str) -> None:
        try:
            (self.folder / file).unlink(missing_ok=True)
        except OSError as problem:
            raise ViewProblem(say("Not deleted: {file} cannot be removed.", file=str(self.folder / file))) from problem

    def _check_same(self, saved: SavedView) -> None:
        path = self.folder / saved.file
        if path.exists() and read_bytes(path) != saved.written:
            raise ViewProblem(
                say(
                    "Not saved: the view {view} was changed in another console. Save yours under another name, or choose"
                    " the view again to see how it is now.",
                    view=saved.view.name,
                )
            )

    def _check_name(self, name: str, own_file: str | None) -> None:
        if any(name_key(name) == name_key(kept.view.name) for kept in self.all() if kept.file != own_file):
            raise ViewProblem(say("Not saved: there is a view called {view}. Choose another name.", view=name))

    def _free_name(self, name: str) -> str:
        stem = file_stem(name)
        taken = {path.name.casefold() for path in self.folder.iterdir()}
        number = 1
        while (free := f"{stem}-{number}{SUFFIX}" if number > 1 else f"{stem}{SUFFIX}").casefold() in taken:
            number += 1
        return free

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise ViewProblem(
                say("Not saved: the folder {folder} cannot be made.", folder=str(self.folder))
            ) from problem
        lock = QLockFile(str(self.folder / ".lock"))
        lock.setStaleLockTime(_LEFT_MS)
        if not lock.tryLock(_WAIT_MS):
            if lock.error() == QLockFile.LockError.LockFailedError:
                raise ViewProblem(say("Not saved: another console is saving its views. Try again."))
            raise ViewProblem(say("Not saved: the folder {folder} cannot be written.", folder=str(self.folder)))
        try:
            yield
        finally:
            lock.unlock()


def file_stem(name: str) -> str:
    """What the file of a view of this name is called, without its ending."""
    stem = re.sub(r"[\W_]+", "-", name.casefold())[:_LONGEST_STEM].strip("-") or "view"
    return f"view-{stem}" if _RESERVED.match(stem) else stem
