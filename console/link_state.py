"""How the link to the database stands: the value that crosses from the feed thread to the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkState:
    """`status` is 'connecting', 'live' or 'lost'; `sentence` says why in words people understand, '' while all is well;
    `since_s` is the steady clock (`time.monotonic`) when it became so; `about` is which part of the address to look at
    ('password', 'host', ...), '' for none."""

    status: str
    sentence: str
    since_s: float
    about: str = ""
