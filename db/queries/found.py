"""Customers, and contacts that are over, by what they are called: all that the floor in memory does not hold."""

import re
from typing import Any, NamedTuple

import sqlalchemy as sa

from db.folded import folded
from db.models.work import contact, customer, origin_system
from db.queries.word_patterns import word_pattern

#: The largest number a contact can have.
_LARGEST = 2**31 - 1


class CustomerFound(NamedTuple):
    """A customer with a contact that the reader may see: how many there are, and the one that arrived last."""

    id: str
    reference: str | None
    name: str | None
    contacts: int
    newest_id: str
    newest_number: int


class ContactFound(NamedTuple):
    """A contact by its number or by what another system calls it; `closed_at` is UTC us, None while it is open."""

    id: str
    number: int
    closed_at: int | None


class Found(NamedTuple):
    """What a text names."""

    customers: tuple[CustomerFound, ...]
    contacts: tuple[ContactFound, ...]


def found(connection: sa.Connection, text: str, most: int) -> Found:
    """Customers whose reference is `text`, or whose reference and name have words that begin so; contacts that are

    called exactly so: 'C-20931', '20931', or as in the system they come from. At most `most` of each, as far as the
    reader may see them.
    """
    words = folded(text).split()
    if not words or most < 1:
        return Found((), ())
    search = _customers_on_server if connection.dialect.name == "postgresql" else _customers_in_file
    whole, is_number = folded(text), words[:-1] == ["c"] and words[-1].isdigit()
    # 'C-20' means contacts; that a name and a reference have such words too is chance.
    customers = [CustomerFound(*row) for row in search(connection, text.strip(), [] if is_number else words, most)]
    customers.sort(key=lambda one: (folded(one.reference or "") != whole, folded(one.name or ""), one.reference or ""))
    return Found(tuple(customers), tuple(_contacts(connection, text.strip(), words, most)))


def _customers_on_server(connection: sa.Connection, text: str, words: list[str], most: int) -> Any:
    """The server decides whose contacts the reader may see."""
    asked = sa.text(
        "SELECT CAST(id AS text), reference, name, contacts, CAST(newest_id AS text), newest_number"
        " FROM customers_called(:asked, CAST(:patterns AS text[]), :most)"
    )
    patterns = [word_pattern(word) for word in _longest_first(words)]
    return connection.execute(asked, {"asked": text, "patterns": patterns, "most": most})


def _customers_in_file(connection: sa.Connection, text: str, words: list[str], most: int) -> Any:
    """Whoever can open the file may read all of it."""
    is_so = customer.c.reference == text
    if connection.execute(sa.select(customer.c.id).where(is_so).limit(1)).first() is not None:
        return connection.execute(_with_contacts(is_so, most))
    if not words:
        return []
    patterns = [re.compile(word_pattern(word)) for word in _longest_first(words)]

    def is_called(reference: str | None, name: str | None) -> bool:
        called = f"{reference or ''} {name or ''}"
        return all(pattern.search(called) for pattern in patterns)

    driver: Any = connection.connection.driver_connection
    driver.create_function("is_called", 2, is_called)
    return connection.execute(_with_contacts(sa.func.is_called(customer.c.reference, customer.c.name), most))


def _with_contacts(condition: sa.ColumnElement[bool], most: int) -> sa.Select[Any]:
    newest = (
        sa.select(contact.c.id)
        .where(contact.c.customer_id == customer.c.id)
        .order_by(contact.c.arrived_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    contacts = sa.select(sa.func.count()).where(contact.c.customer_id == customer.c.id).scalar_subquery()
    chosen = (
        sa.select(
            customer.c.id, customer.c.reference, customer.c.name, contacts.label("contacts"), newest.label("newest")
        )
        .where(condition)
        .where(sa.select(contact.c.id).where(contact.c.customer_id == customer.c.id).exists())
        .limit(most)
        .subquery()
    )
    return sa.select(chosen, contact.c.number).join(contact, contact.c.id == chosen.c.newest)


def _longest_first(words: list[str]) -> list[str]:
    """The longest word is in the fewest names."""
    return sorted(words, key=len, reverse=True)


def _contacts(connection: sa.Connection, text: str, words: list[str], most: int) -> list[ContactFound]:
    digits = words[-1] if len(words) == 1 or words[:-1] == ["c"] else ""
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 11 else -1
    # By each system in turn, because the index begins with the system.
    systems = sa.select(origin_system.c.id)
    elsewhere = sa.and_(contact.c.origin_id.in_(systems), contact.c.external_id == text)
    columns = sa.select(contact.c.id, contact.c.number, contact.c.closed_at)
    rows = list(connection.execute(columns.where(elsewhere).limit(most)))
    if 0 <= number <= _LARGEST:
        rows += connection.execute(columns.where(contact.c.number == number))
    return [ContactFound(*row) for row in dict.fromkeys(map(tuple, rows))]
