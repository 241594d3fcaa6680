"""Addresses of a contact in the system it comes from, made from that system's templates; web addresses only."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import quote, urlsplit

from console.words import contact_number, say
from db.rows import ContactRow, OriginSystemRow

_PLACE: Final = re.compile(r"\{(\w*)\}")
_SCHEMES: Final = ("http", "https")


class Link(NamedTuple):
    """An address to open, or the sentence why there is none."""

    address: str = ""
    problem: str = ""


def contact_link(row: ContactRow, origin: OriginSystemRow | None) -> Link:
    """Where the contact's own page is, in the CRM or whatever it comes from."""
    if origin is None:
        return _no_origin(row)
    if not origin.contact_url:
        return Link(problem=say("{system} has no address template for contacts.", system=origin.name))
    return filled(origin.contact_url, _values(row), origin.name)


def recording_link(row: ContactRow, origin: OriginSystemRow | None) -> Link:
    """Where the contact's recording is."""
    if origin is None:
        return _no_origin(row)
    if not origin.recording_url:
        return Link(problem=say("{system} has no address template for recordings.", system=origin.name))
    return filled(origin.recording_url, _values(row), origin.name)


def ticket_link(row: ContactRow, origin: OriginSystemRow | None, case_external_id: str | None) -> Link:
    """Where the ticket is: the contact's case in `origin`, where it has one there, else the contact itself."""
    if origin is None:
        return _no_origin(row)
    if not origin.ticket_url:
        return Link(problem=say("{system} has no address template for tickets.", system=origin.name))
    values = _values(row)
    if case_external_id is not None:
        values["external_id"] = values["case_id"] = case_external_id
    return filled(origin.ticket_url, values, origin.name)


def filled(template: str, values: Mapping[str, str | None], system: str) -> Link:
    """The address of `template` with its `{name}` places filled from `values`, each escaped as one part of an address.

    The problem is a sentence where a place is not known, has no value, or the address is no web address.
    """
    for name in _PLACE.findall(template):
        if name not in values:
            said = say(
                "The address template of {system} asks for “{name}”, which is not known.", system=system, name=name
            )
            return Link(problem=said)
        if not values[name]:
            return Link(problem=say("The contact has no number of its own in {system}.", system=system))
    address = _PLACE.sub(lambda found: quote(values[found[1]] or "", safe=""), template.strip())
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in _SCHEMES and bool(parts.hostname)
    except ValueError:
        is_web = False
    if not is_web:
        return Link(
            problem=say("The address template of {system} makes no web address; it was not opened.", system=system)
        )
    return Link(address)


def _values(row: ContactRow) -> dict[str, str | None]:
    return {"external_id": row.external_id, "id": row.id, "number": str(row.number), "case_id": None}


def _no_origin(row: ContactRow) -> Link:
    return Link(problem=say("{contact} comes from no other system.", contact=contact_number(row.number)))
