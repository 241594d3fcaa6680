"""What programs read of the floor (`--format json` and `csv`) is taken out of it, as the monitoring agreement allows.

To whom it gives no export it is refused; without the right to names agents have letters, and references of customers are
left out. Nothing is printed before it stands in the record, once, that it was taken out.
"""

from collections.abc import Callable
from typing import Any, Final

import sqlalchemy as sa

from db.address import parse
from db.coaching.agreement import agreement_now
from db.commands.table_export import record_export
from db.engine import plain_problems, reading
from db.errors import KnownProblem, Refused
from db.models.people import agent
from db.opening import opened_floor, plain_refusals
from db.pseudonyms import Lettered

_REFUSED: Final = (
    "The monitoring agreement lets other roles take this out; leave --format out to read it on the screen."
)
_NOT_RECORDED: Final = "Nothing is printed, since it could not be recorded that this is taken out. {why}"


class TakingOut:
    """One document of `table` ('floor', 'report.causes') on its way out, by who is signed in on `connection`.

    Raises:
        Refused: the monitoring agreement lets only other roles take anything out.
    """

    def __init__(self, connection: sa.Connection, table: str) -> None:
        agreement = agreement_now(connection)
        if not agreement.export:
            raise Refused(_REFUSED)
        self._table = table
        self._lettered: Lettered | None = None
        if not agreement.export_names:
            known = connection.execute(sa.select(agent.c.id, agent.c.name, agent.c.login))
            self._lettered = Lettered((row.id, row.name, row.login) for row in known)

    def allowed(self, document: Any) -> Any:
        """As much of the document as may be taken out."""
        return document if self._lettered is None else self._lettered.document(document)

    def record(self, connection: sa.Connection, rows: int) -> None:
        """Write down that so many rows go out, in the caller's transaction."""
        record_export(connection, self._table, rows, names=self._lettered is None)


def taken_out(url: str, table: str, ask: Callable[[sa.Connection], Any], count: Callable[[Any], int]) -> Any:
    """What `ask` reads of the floor at `url` within one transaction, to be printed; `count` says how many rows it has.

    Raises:
        Refused: the agreement says no, or it could not be recorded.
        CannotOpen: there is no floor, or it cannot be reached.
    """
    with opened_floor(url) as engine:
        with reading(engine) as connection:
            taking = TakingOut(connection, table)
            document = taking.allowed(ask(connection))
        try:
            # Within, not around all of it: only here a problem means that the record was not written.
            with plain_problems(url), plain_refusals(parse(url)), engine.begin() as connection:
                taking.record(connection, count(document))
        except KnownProblem as problem:
            raise Refused(_NOT_RECORDED.format(why=problem)) from problem
    return document
