"""What can be done with contacts that a person wants to move: at once, by the telephone system, or not at all.

The database judges again when the command comes; this is what is said before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from console.store.floor_store import FloorStore
from db.metrics.segment import MICROSECONDS
from db.order_standing import ANSWERED_WITHIN_S, TAKEN_WITHIN_S
from db.rows import ContactRow, RouteRow, TelephoneOrderRow

#: Why a contact stays: a word of `console.acting.refusal_words`, or 'not_allowed' for the person's own roles.
Left = Literal["gone", "ended", "lost", "talking", "ordered", "not_yours"]
NoteRule = Literal["no", "asked", "required"]
#: In these channels somebody listens or reads along while an agent has the contact.
_TALKS: Final = frozenset({"voice", "callback", "chat", "messaging"})
_WITH_SOMEBODY: Final = frozenset({"on_contact", "wrap_up"})
_RULES: Final[Mapping[str, int]] = {"no": 0, "asked": 1, "required": 2}


@dataclass(frozen=True)
class MoveParts:
    """Contacts by what becomes of them: moved `at_once`, live `calls` the telephone system is asked for, and those `left`."""

    at_once: tuple[ContactRow, ...] = ()
    calls: tuple[ContactRow, ...] = ()
    left: Mapping[Left, tuple[str, ...]] = field(default_factory=dict)
    """Ids by the reason."""

    @property
    def moving(self) -> tuple[ContactRow, ...]:
        """All that will be moved, or asked for."""
        return (*self.at_once, *self.calls)

    @property
    def spoken_with(self) -> tuple[ContactRow, ...]:
        """Those of them whose customer somebody has spoken with."""
        return tuple(row for row in self.moving if row.answered_at is not None)


def is_live_call(row: ContactRow) -> bool:
    """Whether the contact belongs to the telephone system."""
    return row.channel == "voice" and row.state != "scheduled"


def move_parts(store: FloorStore, ids: Iterable[str], may: Callable[[ContactRow], bool], now: int) -> MoveParts:
    """Part contacts by what can be done with them at `now` (UTC microseconds); `may` says whether the person may.

    O(contacts).
    """
    at_once: list[ContactRow] = []
    calls: list[ContactRow] = []
    left: dict[Left, list[str]] = {}
    for row_id in ids:
        row = store.row("contact", row_id)
        reason = _why_left(store, row, may, now)
        if reason is not None:
            left.setdefault(reason, []).append(row_id)
        else:
            (calls if is_live_call(row) else at_once).append(row)
    return MoveParts(tuple(at_once), tuple(calls), {reason: tuple(found) for reason, found in left.items()})


def _why_left(store: FloorStore, row: ContactRow | None, may: Callable[[ContactRow], bool], now: int) -> Left | None:
    if row is None:
        return "gone"
    if not may(row):
        return "not_yours"
    if row.state in ("closed", "lost"):
        return "ended" if row.state == "closed" else "lost"
    if row.state in _WITH_SOMEBODY and row.channel in _TALKS:
        return "talking"
    if not is_live_call(row):
        return None
    orders = store.rows_where("telephone_order", "contact_id", row.id)
    return "ordered" if any(is_on_its_way(order, now) for order in orders) else None


def is_on_its_way(order: TelephoneOrderRow, now: int) -> bool:
    """Whether the telephone system may still answer in time, so that the same contact cannot be asked for again."""
    if order.state == "taken":
        return order.taken_at is None or order.taken_at > now - ANSWERED_WITHIN_S * MICROSECONDS
    return order.state == "requested" and order.requested_at > now - TAKEN_WITHIN_S * MICROSECONDS


def newest_order(store: FloorStore, contact_id: str) -> TelephoneOrderRow | None:
    """The last that the telephone system was asked to do with this contact."""
    orders = store.rows_where("telephone_order", "contact_id", contact_id)
    return max(orders, key=lambda order: (order.requested_at, order.id), default=None)


class Routes:
    """Where work may go from some queues; a queue without any route may send to all."""

    def __init__(self, store: FloorStore, from_queues: Iterable[str]) -> None:
        self._from = frozenset(from_queues)
        self._routes: dict[str, dict[str, RouteRow]] = {}
        for route in store.rows("route").values():
            if route.from_queue_id in self._from:
                self._routes.setdefault(route.from_queue_id, {})[route.to_queue_id] = route

    def without(self, to_queue_id: str) -> list[str]:
        """The queues from which no route leads there."""
        return sorted(
            queue_id
            for queue_id in self._from
            if queue_id != to_queue_id and queue_id in self._routes and to_queue_id not in self._routes[queue_id]
        )

    def note_rule(self, spoken_in: Iterable[str], to_queue_id: str | None) -> NoteRule:
        """Whether contacts take a note along, with whose customers somebody has spoken; they stand in these queues.

        With `to_queue_id` None they stay there.
        """
        return max((self._rule(queue_id, to_queue_id) for queue_id in spoken_in), key=_RULES.__getitem__, default="no")

    def _rule(self, from_queue_id: str, to_queue_id: str | None) -> NoteRule:
        route = self._routes.get(from_queue_id, {}).get(to_queue_id or from_queue_id)
        rule: NoteRule = "asked" if route is None else route.note  # type: ignore[assignment]
        return rule
