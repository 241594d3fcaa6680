"""Asking the database from the screen: one thread beside the feed answers one question after the other, each by a signal.

Commands go the same way, in the same order: work that is done with the same connection in a transaction that writes, and
that no newer one takes the place of.
"""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from console.failure_log import log_failure
from console.words import problem_words, say
from db.errors import KnownProblem, LinkLost

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.held_connection import HeldConnection

#: Loading takes a second, on a machine that has much else to do this long at most, seconds.
LOADED_WITHIN_S: Final = 15.0
logger: Final = logging.getLogger(__name__)


class Question(Protocol):
    """A frozen value that knows how to find its answer; it may import what it needs for that only there."""

    def answer(self, connection: sa.Connection) -> Any:
        """The answer, a frozen value. Called in the thread that asks."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of the question with this number: its `value`, or the sentence why there is none."""

    number: int
    value: Any = None
    problem: str = ""
    #: Whether nobody knows if it happened: the database did not answer.
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class _Asked:
    number: int
    question: Question
    writes: bool = False


OpenHeld = Callable[[str], "HeldConnection"]


def open_held(url: str) -> HeldConnection:
    """A connection to the database at `url`; imported here because the first window must not wait for drivers."""
    from db.held_connection import HeldConnection

    return HeldConnection(url)


class _Worker(QObject):
    """Answers in its own thread until it is told to stop."""

    answered = Signal(object)

    def __init__(self, url: str, open_connection: OpenHeld, load: Callable[[], None] | None) -> None:
        super().__init__()
        self._url = url
        self._open_connection = open_connection
        self._changed = threading.Condition()
        self._waiting: dict[str, _Asked] = {}
        self._stopping = False
        self._connection: HeldConnection | None = None
        self._load = load
        #: Whether it loads now, which nothing can break off.
        self.is_loading = False

    def ask(self, asker: str, asked: _Asked) -> None:
        """From the screen's thread: answer this when all before it are answered."""
        with self._changed:
            self._waiting[asker] = asked
            self._changed.notify()

    def forget(self, asker: str) -> None:
        """From the screen's thread: what `asker` asked last need not be answered, unless that has begun."""
        with self._changed:
            self._waiting.pop(asker, None)

    def stop(self) -> None:
        """From any thread: end soon."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
            connection = self._connection
        if connection is not None:
            connection.break_off()

    def run(self) -> None:
        """Answer what is asked, in order."""
        if self._load is not None:
            self.is_loading = True
            self._load()
            # What is loaded stays: a full collection over it would stop the screen for some frames.
            gc.freeze()
            self.is_loading = False
        try:
            while (asked := self._next()) is not None:
                self.answered.emit(self._answer(asked))
        finally:
            if self._connection is not None:
                self._connection.close()

    def _next(self) -> _Asked | None:
        with self._changed:
            while not self._waiting and not self._stopping:
                self._changed.wait()
            if self._stopping:
                return None
            return self._waiting.pop(next(iter(self._waiting)))

    def _answer(self, asked: _Asked) -> Answer:
        try:
            connection = self._opened()
            work = connection.write if asked.writes else connection.read
            return Answer(asked.number, work(asked.question.answer))
        except LinkLost as problem:
            return Answer(asked.number, problem=problem_words(problem), is_lost=True)
        except KnownProblem as problem:
            return Answer(asked.number, problem=problem_words(problem))
        except Exception:  # noqa: BLE001 (it is logged, without what it was about)
            log_failure(logger, "A question could not be answered.")
            return Answer(asked.number, problem=say("The program failed at reading it; its error stands in the log."))

    def _opened(self) -> HeldConnection:
        if self._connection is None:
            connection = self._open_connection(self._url)
            with self._changed:
                self._connection = connection
                if self._stopping:
                    connection.break_off()
        assert self._connection is not None
        return self._connection


class Questions(QObject):
    """The screen's side of it. `answered` carries an `Answer`; connect only methods of QObjects.

    Nothing here waits for the database. The thread begins with the first question.
    """

    answered = Signal(object)

    def __init__(
        self,
        url: str,
        open_connection: OpenHeld = open_held,
        load: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`load` loads what questions need, in their thread; without it each question does so itself."""
        super().__init__(parent)
        self._numbers = count(1)
        self._ended = False
        self._thread = QThread()
        self._thread.setObjectName("questions")
        self._worker = _Worker(url, open_connection, load)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.answered.connect(self._pass_on)

    def ask(self, question: Question, asker: str) -> int:
        """Ask, and get the number that the answer will bear.

        A newer question of the same `asker` takes the place of one that nobody has begun to answer; that one gets no
        answer then.
        """
        number = next(self._numbers)
        self._worker.ask(asker, _Asked(number, question))
        self._begin()
        return number

    def carry_out(self, work: Question) -> int:
        """Have `work` done in a transaction that writes, and get the number that its answer will bear.

        It must be such that doing it twice does it once: it is sent again where a connection turns out to have ended.
        """
        number = next(self._numbers)
        self._worker.ask(f"work {number}", _Asked(number, work, writes=True))
        self._begin()
        return number

    def _begin(self) -> None:
        if not (self._ended or self._thread.isRunning()):
            self._thread.start()

    def warm_up(self) -> None:
        """Begin the thread, and load there what the first question would have to wait for; no connection is made."""
        if not (self._ended or self._thread.isRunning()):
            self._thread.start()

    def forget(self, asker: str) -> None:
        """`asker` does not need an answer any more; one may still come."""
        self._worker.forget(asker)

    def end_soon(self) -> None:
        """Tell the thread to end, without waiting for it; `stop` waits."""
        self._ended = True
        self._worker.stop()
        self._thread.quit()

    def stop(self, deadline_s: float = 3.0) -> bool:
        """End the thread, breaking off what is under way; False if it has not ended within `deadline_s` seconds.

        What is still being loaded is waited for a little longer.
        """
        self.end_soon()
        if self._worker.is_loading:
            deadline_s = max(deadline_s, LOADED_WITHIN_S)
        return self._thread.wait(round(deadline_s * 1000))

    def _pass_on(self, answer: Answer) -> None:
        self.answered.emit(answer)
