"""Erasing for whoever asks for it: finding who is meant, saying beforehand what would go, and doing it."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import sqlalchemy as sa

from db.commands.act import DONE
from db.commands.command import Command, Outcome, Wanted
from db.commands.doing import do
from db.errors import Refused

Whom = Literal["customer", "agent"]
_CONTACT: Final = re.compile(r"[Cc]-(\d{1,18})")
_MOST: Final = 20
_HELD: Final = (
    "SELECT reason FROM legal_hold WHERE entity_id = :thing AND released_at IS NULL ORDER BY held_at DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A customer or an agent who can be erased, as people know them; `contacts` is how many contacts they have or had."""

    whom: Whom
    id: str
    name: str
    beside: str
    contacts: int


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What erasing would do: how many rows of each table are emptied or go, or the word of what speaks against it.

    `held_because` is the reason of the legal hold that keeps it.
    """

    found: Found
    counts: Mapping[str, int]
    refusal: str | None = None
    held_because: str | None = None


def customers(connection: sa.Connection, said: str) -> list[Found]:
    """Those with this reference, or the one of the contact with this number ('C-20931'), as far as the reader sees them."""
    said = said.strip()
    found = _of_contact(connection, said) or _by_reference(connection, said)
    return [
        Found("customer", str(row.id), row.reference or row.name or "", row.name or "", row.contacts) for row in found
    ]


def agents(connection: sa.Connection, said: str) -> list[Found]:
    """Those with this login, else those with this name."""
    asked = (
        "SELECT a.id, a.name, t.name AS team, a.login, (SELECT count(*) FROM contact c WHERE c.agent_id = a.id) AS contacts"
        " FROM agent a JOIN team t ON t.id = a.team_id WHERE lower(a.{column}) = lower(:said) ORDER BY a.id LIMIT :most"
    )
    for column in ("login", "name"):
        rows = connection.execute(sa.text(asked.format(column=column)), {"said": said.strip(), "most": _MOST}).all()
        if rows:
            return [Found("agent", str(row.id), row.name, row.team, row.contacts) for row in rows]
    return []


def foreseen(connection: sa.Connection, found: Found, *, actor: str | None = None) -> Foreseen:
    """What erasing would do, found out by doing it and taking all of it back; the caller's transaction has to write."""
    step = connection.begin_nested()
    try:
        outcome = erase(connection, found, actor=actor)
    finally:
        step.rollback()
    refusal = next((effect.outcome for effect in outcome.effects if effect.outcome != DONE), None)
    held = connection.execute(sa.text(_HELD), {"thing": found.id}).scalar() if refusal == "held" else None
    return Foreseen(found, counts_of(outcome), refusal, held)


def erase(connection: sa.Connection, found: Found, reason: str | None = None, *, actor: str | None = None) -> Outcome:
    """Erase within the caller's transaction; on SQLite `actor` is who does. Raises what `db.commands.doing.do` raises."""
    return do(connection, Command(f"{found.whom}.erase", (Wanted(found.id),), reason=reason), actor=actor)


def counts_of(outcome: Outcome) -> dict[str, int]:
    """How many rows of each table an erasing emptied or deleted; seals are no rows of anybody's."""
    return dict(Counter(effect.entity for effect in outcome.done if effect.entity != "seal"))


def the_only(found: list[Found], whom: Whom, said: str) -> Found:
    """The one that was meant.

    Raises:
        Refused: there is none, or more than one.
    """
    if not found and whom == "customer":
        raise Refused(
            "There is no customer with the reference {said}; a contact's number as C-20931 does, too.", said=said
        )
    if not found:
        raise Refused("There is no agent with the login or name {said}.", said=said)
    if len(found) > 1:
        raise Refused("There are {n} called {said}; say the login, or a contact's number.", n=len(found), said=said)
    return found[0]


def _of_contact(connection: sa.Connection, said: str) -> list[Any]:
    number = _CONTACT.fullmatch(said)
    if number is None:
        return []
    customer = "customer_of(c.id)" if connection.dialect.name != "sqlite" else "customer"
    asked = (
        f"SELECT k.id, k.reference, k.name, (SELECT count(*) FROM contact o WHERE o.customer_id = k.id) AS contacts"
        f" FROM contact c JOIN {customer} k ON k.id = c.customer_id WHERE c.number = :number"
    )
    return list(connection.execute(sa.text(asked), {"number": int(number[1])}).all())


def _by_reference(connection: sa.Connection, said: str) -> list[Any]:
    if connection.dialect.name != "sqlite" and not _reads_customers(connection):
        asked = "SELECT id, reference, name, contacts FROM customers_called(:said, ARRAY[' ^$ '], :most)"
        return list(connection.execute(sa.text(asked), {"said": said, "most": _MOST}).all())
    asked = (
        "SELECT k.id, k.reference, k.name, (SELECT count(*) FROM contact o WHERE o.customer_id = k.id) AS contacts"
        " FROM customer k WHERE k.reference = :said ORDER BY k.id LIMIT :most"
    )
    return list(connection.execute(sa.text(asked), {"said": said, "most": _MOST}).all())


def _reads_customers(connection: sa.Connection) -> bool:
    return bool(connection.execute(sa.text("SELECT has_table_privilege('customer', 'SELECT')")).scalar_one())
