"""A billing file beside the ledger: what matches, what differs, what only one knows; sums that explain each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.errors import Refused
from db.feeds.billing_file import Booking
from db.words import USES_THAT_COUNT

#: What can come of a booking, or of a use that no booking is about.
MATCHES: Final = "matches"
AMOUNT_DIFFERS: Final = "amount_differs"
NEVER_AUTHORISED: Final = "never_authorised"
NOT_BILLED: Final = "not_billed"
BILLED_TWICE: Final = "billed_twice"
GIVEN_BACK: Final = "given_back"
CONTRADICTS: Final = "contradicts"
REVERSED: Final = "reversed"
CLASSES: Final = (
    AMOUNT_DIFFERS, NEVER_AUTHORISED, BILLED_TWICE, GIVEN_BACK, NOT_BILLED, CONTRADICTS, REVERSED, MATCHES
)  # fmt: skip
_US: Final = 1_000_000


class UseSeen(NamedTuple):
    """A use of money as the ledger has it; `amount` in minor units of `currency`."""

    id: str
    number: int
    at: int
    state: str
    amount: int
    currency: str
    reference: str
    agent: str
    kind: str
    contact_id: str
    contact_number: int


class Pair(NamedTuple):
    """What came of a booking and a use; one of them is None where the other side knows nothing of it."""

    what: str
    booking: Booking | None
    use: UseSeen | None


class Step(NamedTuple):
    """One step from our sum to the file's: how many, and by how much in minor units."""

    what: str
    number: int
    amount: int


@dataclass(frozen=True, slots=True)
class Compared:
    """All of it. `ours` is the sum of the uses compared, `file` that of the file's bookings in `currency`; `steps` lead from
    one to the other. `first` and `last` are the days that the file covers; `proved` are the reserved uses it proves, with
    billing's references.
    """

    currency: str
    first: date | None
    last: date | None
    pairs: tuple[Pair, ...]
    ours: int
    file: int
    uses: int
    bookings: int
    steps: tuple[Step, ...]
    proved: tuple[tuple[UseSeen, str], ...]

    def of(self, what: str) -> list[Pair]:
        """The pairs of one class."""
        return [pair for pair in self.pairs if pair.what == what]


def compare_billing(connection: sa.Connection, bookings: Sequence[Booking], currency: str) -> Compared:
    """The bookings beside the uses in the ledger.

    Raises:
        Refused: who is signed in does not see the whole floor: bookings for others would seem never authorised.
    """
    _sees_everything(connection)
    days = [one.day for one in bookings]
    uses = _uses(connection, bookings, min(days), max(days)) if days else []
    return compared(bookings, uses, currency)


def compared(bookings: Sequence[Booking], uses: Sequence[UseSeen], currency: str) -> Compared:
    """The comparison itself: `uses` are those of the days of the bookings and those they name."""
    days = [one.day for one in bookings]
    first, last = (min(days), max(days)) if days else (None, None)
    pairs = _Pairing(uses, currency).pair(bookings)
    taken = {pair.use.id for pair in pairs if pair.use is not None and pair.what in (MATCHES, AMOUNT_DIFFERS)}
    for use in uses:
        counts = use.state in USES_THAT_COUNT and use.currency == currency
        if counts and use.id not in taken and first is not None and last is not None and _within(use.at, first, last):
            pairs.append(Pair(NOT_BILLED, None, use))
    ours = {pair.use.id: pair.use for pair in pairs if pair.use is not None and pair.what in _OURS}
    return Compared(
        currency=currency,
        first=first,
        last=last,
        pairs=tuple(pairs),
        ours=sum(use.amount for use in ours.values()),
        file=sum(_booked(one, currency) for one in bookings),
        uses=len(ours),
        bookings=len(bookings),
        steps=tuple(_steps(pairs, currency)),
        proved=tuple(
            (pair.use, pair.booking.reference or f"U-{pair.use.number}")
            for pair in pairs
            if pair.what == MATCHES
            and pair.use is not None
            and pair.booking is not None
            and pair.use.state == "reserved"
        ),
    )


_OURS: Final = (MATCHES, AMOUNT_DIFFERS, NOT_BILLED)


class _Pairing:
    """Finds the use of each booking: by its number where one is named, else by billing's reference."""

    def __init__(self, uses: Sequence[UseSeen], currency: str) -> None:
        self._currency = currency
        self._by_number = {use.number: use for use in uses}
        self._by_reference: defaultdict[str, list[UseSeen]] = defaultdict(list)
        for use in uses:
            if use.reference.strip():
                self._by_reference[_same(use.reference)].append(use)
        self._taken: set[str] = set()

    def pair(self, bookings: Sequence[Booking]) -> list[Pair]:
        # Those that fit to the cent come first: of two bookings of one use the other one is the one too many.
        fitting = [place for place, one in enumerate(bookings) if self._fits(one)]
        others = [place for place in range(len(bookings)) if place not in set(fitting)]
        found = {place: self._pair(bookings[place]) for place in (*fitting, *others)}
        return [found[place] for place in range(len(bookings))]

    def _fits(self, booking: Booking) -> bool:
        return any(self._is_whole(booking, use) for use in self._candidates(booking))

    def _is_whole(self, booking: Booking, use: UseSeen) -> bool:
        return (use.amount, use.currency) == (booking.amount, booking.currency)

    def _candidates(self, booking: Booking) -> list[UseSeen]:
        if booking.use is not None:
            return [self._by_number[booking.use]] if booking.use in self._by_number else []
        return self._by_reference.get(_same(booking.reference), [])

    def _pair(self, booking: Booking) -> Pair:
        candidates = self._candidates(booking)
        if booking.amount < 0:
            return Pair(REVERSED, booking, candidates[0] if candidates else None)
        if not candidates:
            return Pair(NEVER_AUTHORISED, booking, None)
        counting = [use for use in candidates if use.state in USES_THAT_COUNT]
        if not counting:
            given_back = [use for use in candidates if use.state == "given_back"]
            return Pair(GIVEN_BACK if given_back else NEVER_AUTHORISED, booking, (given_back or candidates)[0])
        if booking.use is not None and self._says_another(booking, counting[0]):
            return Pair(CONTRADICTS, booking, counting[0])
        free = [use for use in counting if use.id not in self._taken]
        if not free:
            return Pair(BILLED_TWICE, booking, counting[0])
        use = next((one for one in free if self._is_whole(booking, one)), free[0])
        self._taken.add(use.id)
        return Pair(MATCHES if self._is_whole(booking, use) else AMOUNT_DIFFERS, booking, use)

    def _says_another(self, booking: Booking, use: UseSeen) -> bool:
        """The use was confirmed with another reference, or the reference belongs to another use."""
        if not booking.reference or _names_a_use(booking.reference):
            return False
        if use.reference.strip() and _same(use.reference) != _same(booking.reference):
            return True
        others = self._by_reference.get(_same(booking.reference), [])
        return bool(others) and use not in others


def _names_a_use(reference: str) -> bool:
    return reference[:1].upper() == "U" and reference[1:].lstrip("-").isdecimal()


def _same(reference: str) -> str:
    return " ".join(reference.split()).casefold()


def _booked(booking: Booking, currency: str) -> int:
    return booking.amount if booking.currency == currency else 0


def _steps(pairs: Iterable[Pair], currency: str) -> list[Step]:
    counts: dict[str, list[int]] = {what: [0, 0] for what in CLASSES}
    for what, booking, use in pairs:
        ours = use.amount if use is not None and what in _OURS else 0
        theirs = _booked(booking, currency) if booking is not None else 0
        counts[what][0] += 1
        counts[what][1] += theirs - ours
    return [Step(what, number, amount) for what, (number, amount) in counts.items() if number and what != MATCHES]


def _within(at: int, first: date, last: date) -> bool:
    return first <= datetime.fromtimestamp(at / _US, UTC).astimezone().date() <= last


_USES: Final = (
    "SELECT CAST(u.id AS text) AS id, u.number, u.at, u.state, u.amount, coalesce(u.currency, '') AS currency,"
    " coalesce(u.billing_reference, '') AS reference, a.name AS agent, k.name AS kind,"
    " CAST(u.contact_id AS text) AS contact_id, c.number AS contact_number"
    " FROM authority_use u JOIN authority_kind k ON k.id = u.kind_id AND k.measure = 'money'"
    " JOIN agent a ON a.id = u.agent_id JOIN contact c ON c.id = u.contact_id WHERE "
)
_AT_ONCE: Final = 400


def _uses(connection: sa.Connection, bookings: Sequence[Booking], first: date, last: date) -> list[UseSeen]:
    """The uses of those days by this machine's clock, and those that a booking names, whenever they were made."""
    begin = datetime.combine(first, time.min).astimezone().timestamp()
    end = datetime.combine(last + timedelta(days=1), time.min).astimezone().timestamp()
    found = _found(connection, "u.at >= :a0 AND u.at < :a1", [int(begin) * _US, int(end) * _US])
    numbers = sorted({one.use for one in bookings if one.use is not None})
    references = sorted({_same(one.reference) for one in bookings if one.reference})
    for values, column in ((numbers, "u.number"), (references, "lower(trim(u.billing_reference))")):
        for place in range(0, len(values), _AT_ONCE):
            some = values[place : place + _AT_ONCE]
            places = ", ".join(f":a{one}" for one in range(len(some)))
            found |= _found(connection, f"{column} IN ({places})", list(some))
    return sorted(found.values(), key=lambda use: use.number)


def _found(connection: sa.Connection, condition: str, values: Sequence[object]) -> dict[str, UseSeen]:
    rows = connection.execute(sa.text(_USES + condition), {f"a{place}": one for place, one in enumerate(values)})
    return {row.id: UseSeen(*row) for row in rows}


def _sees_everything(connection: sa.Connection) -> None:
    if connection.dialect.name == "sqlite":
        return
    asked = (
        "SELECT pg_has_role(session_user, 'fw_owner', 'member') OR"
        " (SELECT count(*) FROM queue) = coalesce(cardinality((SELECT visible_queues())), 0)"
    )
    if not connection.execute(sa.text(asked)).scalar_one():
        raise Refused(
            "A billing file is compared by somebody who sees the whole floor: what belongs to others would seem never"
            " authorised. Nothing was changed."
        )
