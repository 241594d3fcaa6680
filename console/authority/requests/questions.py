"""What the page of requests and its dialogs ask the database. The queries load in the thread that asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.authority_requests import RequestShown
    from db.queries.raise_choices import RaiseChoices

#: So long a decided request stays on the page, microseconds.
DECIDED_US: Final = 86_400_000_000


class RequestsAnswer(NamedTuple):
    """What waits, next due first, and what was decided within the last day, the newest first."""

    waiting: tuple[RequestShown, ...]
    decided: tuple[RequestShown, ...]


class RaiseAnswer(NamedTuple):
    """One request, and where the limit can be raised that stopped it."""

    request: RequestShown
    choices: RaiseChoices


@dataclass(frozen=True, slots=True)
class RequestsQuestion:
    """What do agents ask for, and what became of it?"""

    def answer(self, connection: sa.Connection) -> RequestsAnswer:
        """Called in the thread that asks."""
        from db.queries.authority_requests import decided_requests, waiting_requests
        from db.queries.database_clock import database_now

        now = database_now(connection)
        waiting = waiting_requests(connection, now)
        return RequestsAnswer(tuple(waiting), tuple(decided_requests(connection, now, now - DECIDED_US)))


@dataclass(frozen=True, slots=True)
class RequestQuestion:
    """How does one request stand?"""

    id: str

    def answer(self, connection: sa.Connection) -> RequestShown | None:
        """Called in the thread that asks."""
        from db.queries.authority_requests import one_request
        from db.queries.database_clock import database_now

        return one_request(connection, self.id, database_now(connection))


@dataclass(frozen=True, slots=True)
class RaiseQuestion:
    """What would approving it for good change?"""

    id: str

    def answer(self, connection: sa.Connection) -> RaiseAnswer | None:
        """Called in the thread that asks; None where the request is not in sight any more."""
        from db.queries.authority_requests import one_request
        from db.queries.database_clock import database_now
        from db.queries.raise_choices import raise_choices

        now = database_now(connection)
        request, choices = one_request(connection, self.id, now), raise_choices(connection, self.id, now)
        return None if request is None or choices is None else RaiseAnswer(request, choices)
