"""What the doctor found about one thing."""

from typing import Literal, NamedTuple


class Finding(NamedTuple):
    """One thing looked at: `ok`, `missing` where it is needed, or a `hint` where something would be better with it."""

    what: str
    state: Literal["ok", "missing", "hint"]
    sentence: str
