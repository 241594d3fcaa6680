"""Who sits at this console, as far as the database and the machine say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.words import word
from db.address import parse

if TYPE_CHECKING:
    from console.store.floor import Floor


def login_of(url: str) -> str:
    """The login used: the database role on PostgreSQL, this machine's account on SQLite; '' if neither is known."""
    address = parse(url)
    if address.user:
        return address.user
    # Here, not above: whoever signs in to a server never needs it.
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def person(floor: Floor, login: str) -> str:
    """Name and role of who has this login ('Dana Reyes, supervisor'), or the login itself."""
    staff = next((row for row in floor.store.rows("staff").values() if row.login == login), None)
    if staff is None:
        return login
    now = floor.now_us()
    roles = sorted(
        {
            word(role.role)
            for role in floor.store.rows("staff_role").values()
            if role.staff_id == staff.id and role.from_at <= now and (role.until_at is None or now < role.until_at)
        }
    )
    return ", ".join([staff.name, *roles])
