"""The bounds beside a limit when it is raised: none is smaller than what may be given at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from console.authority.limits.setting_limits import values_of

if TYPE_CHECKING:
    from db.authority.limits_seen import LimitSeen


def raised_values(limit: LimitSeen | None, per_use: int) -> dict[str, Any]:
    """All bounds of a cell with `per_use` at once: those that were smaller grow along, the others stay."""
    values = values_of(limit) | {"per_use": per_use}
    for bound in ("per_contact", "per_customer", "per_agent"):
        if values.get(bound) is not None:
            values[bound] = max(values[bound], per_use)
    return values
