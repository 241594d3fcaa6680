"""What a window of the console stands on: a floor, nothing yet, or the made-up floor."""

from dataclasses import dataclass, field
from typing import Literal

from db.address import default_url, own_file_url, parse
from db.errors import CannotOpen


@dataclass(frozen=True, slots=True)
class Standing:
    """The database URL, and what is there: a 'floor', 'nothing' yet (a floor can be made there), or one 'made_up'."""

    url: str = field(repr=False)
    kind: Literal["floor", "nothing", "made_up"] = "floor"


def home() -> Standing:
    """Where a person begins who names no database: their own floor, or nothing where there is none yet."""
    try:
        return standing_at(default_url())
    except CannotOpen:
        return standing_at(own_file_url())


def standing_at(url: str) -> Standing:
    """A floor at `url`, or nothing where it is a file that does not exist.

    Raises:
        db.errors.CannotOpen: the address is not understood.
    """
    path = parse(url).path
    return Standing(url, "floor" if path is None or path.exists() else "nothing")
