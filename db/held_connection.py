"""One connection to a floor, kept for what a person asks: opened when first needed, and never waited for too long."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Final, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from db.address import parse
from db.changes.deadline import Deadline
from db.engine import make_engine, plain_problems, reading
from db.errors import LinkLost
from db.opening import plain_refusals, plain_rights, schema_of
from db.problems import no_file
from db.schema_version import check_schema

#: An answer that takes longer than this is none, seconds.
DEADLINE_S: Final = 5.0
#: How long a connection may take to be made, seconds; the driver gives up on its own before that.
OPENING_S: Final = 15.0
#: How long a file that another program holds is waited for, milliseconds.
_BUSY_MS: Final = 2_000
#: How often SQLite looks whether it is to give up, in steps of its own machine.
_STEPS: Final = 20_000
_NO_ANSWER: Final = "The database at {where} did not answer in time; ask again in a moment."
_BROKEN_OFF: Final = "The question was broken off, because the console ends."

T = TypeVar("T")


class HeldConnection:
    """A connection of one thread: all but `break_off` are called from the thread that asks.

    Raises (from `read`): `db.errors.LinkLost` when the database does not answer, `db.errors.CannotOpen` when it cannot be
    used at all, `db.errors.Refused` when it says no. Afterwards the next question opens a new connection.
    """

    def __init__(self, url: str, deadline_s: float = DEADLINE_S) -> None:
        self._url = url
        self._address = parse(url)
        self._deadline_s = deadline_s
        self._deadline = Deadline()
        self._engine: sa.Engine | None = None
        self._descriptor = -1
        self._due = 0.0
        self._broken_off = threading.Event()

    def read(self, question: Callable[[sa.Connection], T]) -> T:
        """The answer to `question`, which sees one consistent state of the database and writes nothing."""
        was_open = self._engine is not None
        try:
            return self._answer(question)
        except LinkLost:
            # A server that was started again meanwhile has ended the connection that was kept.
            if not was_open or self._is_overdue:
                raise
        return self._answer(question)

    def write(self, work: Callable[[sa.Connection], T]) -> T:
        """What `work` gives, done in one transaction of its own: all of it or nothing.

        Where the connection turns out to have ended before, the same work is sent once more, so it must be such that
        doing it twice does it once (`db.commands.doing`). After LinkLost nobody knows whether it happened.
        """
        was_open = self._engine is not None
        try:
            return self._answer(work, writing=True)
        except LinkLost:
            if not was_open or self._is_overdue:
                raise
        return self._answer(work, writing=True)

    def break_off(self) -> None:
        """From any thread: have whatever is under way fail soon, and all that is asked from now on."""
        self._broken_off.set()
        self._deadline.pass_now()

    def close(self) -> None:
        """Give the connection back."""
        self._let_go()
        self._deadline.close()

    def _answer(self, question: Callable[[sa.Connection], T], *, writing: bool = False) -> T:
        try:
            with self._in_time(), plain_refusals(self._address), self._begun(writing) as connection:
                return question(connection)
        except BaseException:
            self._let_go()
            raise

    @contextlib.contextmanager
    def _in_time(self) -> Iterator[None]:
        seconds = self._deadline_s if self._engine is not None else OPENING_S
        self._due = time.monotonic() + seconds
        with self._deadline.within(seconds, self._descriptor):
            try:
                with plain_problems(self._url):
                    self._go_on()
                    yield
            except Exception as problem:
                if not self._is_lost(problem.__cause__ or problem):
                    raise
                if self._broken_off.is_set():
                    raise LinkLost(_BROKEN_OFF) from problem
                raise LinkLost(_NO_ANSWER, where=self._where) from problem

    def _go_on(self) -> None:
        if self._broken_off.is_set():
            raise LinkLost(_BROKEN_OFF)

    @property
    def _is_overdue(self) -> bool:
        return self._broken_off.is_set() or time.monotonic() >= self._due

    def _is_lost(self, problem: BaseException) -> bool:
        """Whether this came of a deadline, or of a connection that was ended from the other side."""
        return self._is_overdue or bool(getattr(problem, "connection_invalidated", False))

    def _begun(self, writing: bool) -> AbstractContextManager[sa.Connection]:
        return self._opened().begin() if writing else reading(self._opened())

    @property
    def _where(self) -> str:
        address = self._address
        return str(address.path) if address.path is not None else f"{address.host}:{address.port}"

    def _opened(self) -> sa.Engine:
        if self._engine is not None:
            return self._engine
        if self._address.path is not None and not self._address.path.exists():
            raise no_file(self._address)
        engine = make_engine(self._url, held=True)
        # Before SQLAlchemy asks its own first questions, so that these have to be answered in time as well.
        sa.event.listen(engine, "connect", self._connected, insert=True)
        self._engine = engine
        with plain_rights(self._address), reading(engine) as connection:
            check_schema(schema_of(connection))
        return engine

    def _connected(self, driver: Any, _record: Any) -> None:
        self._go_on()
        self._due = time.monotonic() + self._deadline_s
        if self._address.engine == "sqlite":
            driver.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            driver.set_progress_handler(lambda: int(self._is_overdue), _STEPS)
        else:
            self._descriptor = driver.fileno()
            self._deadline.wait_for(self._descriptor, self._deadline_s)

    def _let_go(self) -> None:
        engine, self._engine = self._engine, None
        self._descriptor = -1
        if engine is not None:
            with contextlib.suppress(DBAPIError):
                engine.dispose()
