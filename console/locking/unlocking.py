"""Asks the server, in a thread of its own and by a connection of its own, whether a password is the person's."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from console.words import problem_words, say
from db.address import parse
from db.errors import KnownProblem

logger: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether it is the person's password; with a `problem`, a sentence, nobody knows."""

    is_right: bool
    problem: str = ""


class Unlocking(QObject):
    """`ended` carries a `Verdict` for each password asked about; one at a time."""

    ended = Signal(object)
    _came = Signal(object)

    def __init__(self, url: str, parent: QObject) -> None:
        super().__init__(parent)
        self._url = url
        self._came.connect(self._tell)

    def ask(self, password: str) -> None:
        """Begin to ask; a thread that waits for a silent server does not keep the program from ending."""
        threading.Thread(target=self._run, args=(password,), name="unlocking", daemon=True).start()

    def _run(self, password: str) -> None:
        verdict = Verdict(False, say("The program failed at asking; its error stands in the log."))
        try:
            # Here, not above: the driver is loaded in this thread.
            from db.signing_in import is_password

            verdict = Verdict(is_password(parse(self._url), password))
        except KnownProblem as problem:
            verdict = Verdict(False, problem_words(problem))
        finally:
            try:
                self._came.emit(verdict)
            except RuntimeError:
                # The window was closed meanwhile: nobody waits for it any more.
                logger.debug("Nobody waits for the answer any more.")

    def _tell(self, verdict: Verdict) -> None:
        self.ended.emit(verdict)
