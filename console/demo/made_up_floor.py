"""A made-up floor of our own: a folder, a database, and the program that keeps it alive; `end` takes all of it away."""

import shutil
import tempfile
import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from console.cli.attached import AttachedProcess
from db.address import sqlite_url

#: The module that makes the floor and keeps it alive.
PROGRAM: Final = "console.demo.program"
#: So much of the past the floor begins with.
HISTORY_HOURS: Final = 4
_LIVE: Final = "live"


class MadeUpFloor:
    """Begins to be made when this is made; `is_live` says when it can be looked at. Nothing of it outlives `end`.

    `arguments` go to the simulation. `server` gives the URL of an empty database to use instead of a file; it is ended
    with the floor.
    """

    def __init__(self, arguments: Sequence[str] = (), server: AbstractContextManager[str] | None = None) -> None:
        self._undo = ExitStack()
        self._ending: threading.Thread | None = None
        self.folder = Path(tempfile.mkdtemp(prefix="floorwalker-demo-"))
        self._undo.callback(shutil.rmtree, self.folder, ignore_errors=True)
        try:
            self.url = sqlite_url(self.folder / "floor.db") if server is None else self._undo.enter_context(server)
            self._log = self.folder / "program.log"
            given = ["--database", self.url, "--history-hours", str(HISTORY_HOURS), *arguments]
            self._work = AttachedProcess(PROGRAM, [str(self.folder), *given], self._log)
            self._undo.callback(self._work.stop)
        except BaseException:
            self._undo.close()
            raise

    @property
    def is_live(self) -> bool:
        """Whether the floor has its past and goes on."""
        return _LIVE in self._said()

    @property
    def died_of(self) -> str | None:
        """What the program said last if it ended though nobody ended it ('' where it said nothing); None otherwise."""
        if self._ending is not None or self._work.code is None:
            return None
        return next((line for line in reversed(self._said()) if line != _LIVE), "")

    def end_soon(self) -> None:
        """Take all of it away, without waiting for that; `end` waits."""
        if self._ending is None:
            self._work.end_soon()
            # Not as a daemon: the program waits at its end until nothing of the floor is left.
            self._ending = threading.Thread(target=self._undo.close, name="made-up-floor-ends")
            self._ending.start()

    def end(self) -> None:
        """Take all of it away: its program has ended and its folder is gone when this returns."""
        self.end_soon()
        assert self._ending is not None
        self._ending.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def _said(self) -> list[str]:
        try:
            text = self._log.read_text(errors="replace")
        except FileNotFoundError:
            return []
        return [line.strip() for line in text.splitlines() if line.strip()]
