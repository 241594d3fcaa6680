"""Writing in turns with others: look at what they wrote, decide, write, all in one transaction nobody comes between.

For a feed that plays a whole telephone system. Contacts, agents and what hangs on them are kept still for the few
milliseconds of a turn, so that a console's command falls wholly before or wholly after it.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, Protocol

from db.address import parse
from db.feeds.known import Known, Origin
from db.feeds.pending import Pending
from db.feeds.writer import Writer, is_id
from db.feeds.written import WRITTEN

#: The columns read of each table that is looked at; a table that feeds write has those of `WRITTEN`.
READ: Final[Mapping[str, tuple[str, ...]]] = WRITTEN | {
    "message": ("id", "sent_by", "team_id", "queue_id", "agent_id", "sent_at", "withdrawn_at"),
    "telephone_order": ("id", "state"),
}
#: Tables whose changed rows are read by id.
BY_ID: Final = (
    "agent",
    "contact",
    "shift_activity",
    "message",
    "message_reading",
    "raised_hand",
    "escalation",
    "customer_follow_up",
    "telephone_order",
)
#: Small tables that are read whole once any row changed, because rows of them are deleted, too.
WHOLE: Final[Mapping[str, str]] = {
    "queue": "true",
    "queue_skill": "true",
    "agent_skill": "true",
    "agent_capacity": "true",
    "queue_membership": "until_at IS NULL OR until_at > {now}",
}

#: Plays one turn: given what others wrote, says what is to be written.
Play = Callable[[Known], Pending]


class TurnWriter(Writer, Protocol):
    """A writer that also takes turns."""

    def turn(self, play: Play) -> int:
        """Take one turn; answers how many rows were new or different.

        The first gives all rows of `WHOLE`. What `play` was given it is not given again, also if the turn was lost then.

        Raises as `write` does, and `Busy` when others did not let go in time; `play` was not called then.
        """
        ...

    def go_on_from(self, former: "TurnWriter") -> None:
        """Take the place of a writer whose link was lost: what others wrote meanwhile is given to the next turn."""
        ...


class Busy(Exception):
    """Somebody else is writing for longer than a turn waits: it is tried again."""


def open_turn_writer(url: str, origin: Origin) -> TurnWriter:
    """A writer in turns for the floor at `url`.

    Raises:
        db.errors.CannotOpen: the floor cannot be opened, or has another schema.
    """
    address = parse(url)
    if address.engine == "sqlite":
        from db.feeds.sqlite_turns import SqliteTurns

        return SqliteTurns(address, origin)
    from db.feeds.postgresql_turns import PostgresqlTurns

    return PostgresqlTurns(address, origin)


def read_changed(
    run: Callable[[str], list[tuple[Any, ...]]], changed: Mapping[str, Collection[str]], now: str, *, as_text: bool
) -> Known:
    """The rows that stand now of what changed (ids by table); `run` runs a SELECT, `now` is SQL of the clock."""
    rows: dict[str, list[tuple[Any, ...]]] = {}
    for table, condition in WHOLE.items():
        if table in changed:
            rows[table] = run(_select(table, condition.format(now=now), as_text))
    for table in BY_ID:
        if changed.get(table):
            listed = _listed(changed[table])
            rows[table] = run(_select(table, f"id IN ({listed})", as_text))
            if table == "contact":
                rows["contact_segment"] = run(_select("contact_segment", f"contact_id IN ({listed})", as_text))
            elif table == "agent":
                present = f"agent_id IN ({listed}) AND until_at IS NULL"
                rows["agent_state"] = run(_select("agent_state", present, as_text))
    return Known(rows)


def _listed(ids: Collection[str]) -> str:
    # Ids are the database's own, from its change log: hexadecimal digits and hyphens.
    return ", ".join(f"'{one}'" for one in sorted(ids))


def _select(table: str, condition: str, as_text: bool) -> str:
    columns = ", ".join(f"{name}::text" if as_text and is_id(name) else name for name in READ[table])
    return f"SELECT {columns} FROM {table} WHERE {condition}"
