"""Orders to the telephone system that this person gave: who asked is told what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from console.models.contact_marks import order_target, standing
from console.words import contact_number, plural, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from console.store.floor_store import Touched
    from db.order_standing import OrderStanding
    from db.rows import TelephoneOrderRow

_TABLE: Final = "telephone_order"
#: Whether nobody took an order in time is looked at so often, milliseconds.
_LOOK_MS: Final = 1_000
#: How orders stand that something can still become of; one that was withdrawn may have been carried out all the same.
_AWAITED: Final = frozenset({"requested", "taken", "not_answered", "withdrawn"})
#: What is told, the gravest last: it stays on the line.
_TOLD: Final[tuple[OrderStanding, ...]] = ("done", "done_late", "expired", "failed")
#: So many contacts are named in one sentence.
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class OrdersAnswered:
    """What was answered, as a sentence, and the contacts it was about."""

    sentence: str
    contacts: tuple[str, ...]


class OrderWatch(QObject):
    """`told` carries `OrdersAnswered` when orders of the person with this login were answered: failures last.

    What was answered before this window opened is not told.
    """

    told = Signal(object)

    def __init__(self, floor: Floor, login: str, parent: QObject) -> None:
        super().__init__(parent)
        self._floor = floor
        self._login = login
        self._awaited: set[str] = set()
        self._expiry = QTimer(self)
        self._expiry.setInterval(_LOOK_MS)
        self._expiry.timeout.connect(self._look)

    def take(self, touched: Touched) -> None:
        """Look at the orders that changed; after a snapshot at all: what was awaited may have been answered since."""
        if not (touched.everything or touched.of(_TABLE)):
            return
        self._look()
        rows, now = self._floor.store.rows(_TABLE), self._floor.now_us()
        ids = rows if touched.everything else touched.of(_TABLE)
        mine = (rows[row_id] for row_id in ids if row_id in rows and rows[row_id].requested_by == self._login)
        self._awaited |= {row.id for row in mine if standing(row, now) in _AWAITED}
        self._expiry.start() if self._awaited else self._expiry.stop()

    def _look(self) -> None:
        """See which of those awaited were answered, or nobody took in time."""
        rows, now = self._floor.store.rows(_TABLE), self._floor.now_us()
        found: dict[OrderStanding, list[TelephoneOrderRow]] = {}
        for row in [rows[row_id] for row_id in self._awaited if row_id in rows]:
            stands = standing(row, now)
            if stands not in _AWAITED:
                found.setdefault(stands, []).append(row)
                self._awaited.discard(row.id)
        for stands in _TOLD:
            orders = found.get(stands)
            if orders:
                words = self._one(orders[0], stands) if len(orders) == 1 else self._several(orders, stands)
                self.told.emit(OrdersAnswered(words, tuple(row.contact_id for row in orders)))

    def _one(self, row: TelephoneOrderRow, stands: OrderStanding) -> str:
        name, target = self._name(row), order_target(row, self._floor)
        match stands:
            case "done":
                return say("The telephone system moved {contact} to {target}.", contact=name, target=target)
            case "done_late":
                return say(
                    "{contact} went to {target} all the same: taking it back came too late.",
                    contact=name,
                    target=target,
                )
            case "expired":
                return say(
                    "{contact} was not moved to {target}: no telephone system took the request. It stays where it is.",
                    contact=name,
                    target=target,
                )
        return say(
            "{contact} was not moved to {target}: the telephone system says “{problem}”. It stays where it is.",
            contact=name,
            target=target,
            problem=row.problem,
        )

    def _several(self, rows: list[TelephoneOrderRow], stands: OrderStanding) -> str:
        if stands == "done":
            return plural("The telephone system moved %Ln call(s).", len(rows))
        names = ", ".join(self._name(row) for row in rows[:_NAMED])
        if len(rows) > _NAMED:
            names = plural("{contacts} and %Ln more", len(rows) - _NAMED, contacts=names)
        if stands == "done_late":
            return say("{contacts} were moved all the same: taking them back came too late.", contacts=names)
        if stands == "expired":
            return say(
                "No telephone system took the request to move {contacts}; they stay where they are.", contacts=names
            )
        return say("The telephone system could not move {contacts}; they stay where they are.", contacts=names)

    def _name(self, row: TelephoneOrderRow) -> str:
        contact = self._floor.store.row("contact", row.contact_id)
        return contact_number(contact.number) if contact is not None else say("a call that is gone")
