"""Another value for the limit that stopped a request: which bound, what goes along with it, and the command that sets it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from db.commands.authority_limit_acts import SET_LIMIT
from db.commands.command import Command, Wanted
from db.ids import new_id

if TYPE_CHECKING:
    from db.queries.authority_requests import RequestShown
    from db.queries.raise_choices import RaisePlace

#: Each is at least as large as the one before it, or it would stop what that allows.
_BOUNDS: Final = ("per_use", "per_contact", "per_customer", "per_agent")


class RaisedLimit(NamedTuple):
    """One cell of the matrix with one bound raised to `amount`."""

    request: RequestShown
    place: RaisePlace
    amount: int

    @property
    def bound(self) -> str:
        """The bound that stopped the request; where none did there is no limit yet, and it gets one at once."""
        named = (self.request.refusal or "").removeprefix("over_")
        return named if named in _BOUNDS and self.place.per_use is not None else "per_use"

    @property
    def former(self) -> int | None:
        """What that bound is now."""
        return self._now(self.bound)

    @property
    def enough(self) -> int:
        """What it has to be for the request to have been no request."""
        if self.former is None:
            return self.request.amount
        return self.former + (self.request.over_by or 0) if self.bound != "per_use" else self.request.amount

    def along(self) -> dict[str, int]:
        """The bounds that would stop it elsewhere, and go up to the same amount."""
        later = _BOUNDS[_BOUNDS.index(self.bound) + 1 :]
        held = {bound: self._now(bound) for bound in later}
        return {bound: self.amount for bound, value in held.items() if value is not None and value < self.amount}

    def command(self, why: str) -> Command:
        """Sets it from now on."""
        place = self.place
        to: dict[str, object] = {bound: self._now(bound) for bound in _BOUNDS}
        to |= {self.bound: self.amount, **self.along()}
        to |= {"customer_days": place.customer_days, "agent_days": place.agent_days}
        to |= {"kind_id": self.request.kind_id, "level": self.request.level}
        to |= {"team_id": place.team_id, "site_id": place.site_id}
        asked: Mapping[str, object] = {name: value for name, value in to.items() if value is not None}
        return Command(SET_LIMIT.kind, (Wanted(new_id(), asked),), reason=why or None)

    def _now(self, bound: str) -> int | None:
        found: int | None = getattr(self.place, bound)
        return found
