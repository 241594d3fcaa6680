"""Customers as a system of origin knows them: personal data, in rows of their own that can be erased."""

from typing import Any, Final, NamedTuple

from db.feeds.directory import Directory
from db.feeds.known import Known, Origin
from db.feeds.pending import Row
from db.ids import named_id

#: Customers kept in memory, only so that their rows are not written again and again.
MOST_CUSTOMERS: Final = 50_000


class Customer(NamedTuple):
    """Who a contact is with, as the system of origin knows them: a reference there, a name, an address (number, mail)."""

    reference: str | None = None
    name: str | None = None
    address: str | None = None


class CustomerRow(Row):
    """A row of `customer`."""

    table = "customer"
    id: str
    origin_id: str
    reference: str | None = None
    name: str | None = None
    address: str | None = None


class Customers(Directory):
    """Finds customers by their reference or address in the system of origin, and makes them at first sight."""

    def __init__(self, origin: Origin, known: Known, **defaults: Any) -> None:
        super().__init__(origin, known, **defaults)
        self._customers: dict[str, CustomerRow] = {}

    def customer(self, customer: Customer) -> str:
        """The id of the customer, made at first sight: one row for each reference, or address where there is none."""
        reference, name, address = customer
        key = reference or address or name or ""
        row = self._customers.get(key)
        if row is None:
            if len(self._customers) >= MOST_CUSTOMERS:
                self._customers.clear()
            row = self._customers[key] = CustomerRow()
            row.id, row.origin_id = named_id(self.origin_id, "customer", key), self.origin_id
            row.reference, row.address, row.name = reference, address, name
            self._touch(row)
        elif name and name != row.name:
            row.name = name
            self._touch(row)
        return row.id
