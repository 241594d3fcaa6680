"""What waits for billing's reference for too long, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.words import contact_number, count, duration, plural

if TYPE_CHECKING:
    from db.queries.authority_unconfirmed import Unconfirmed


def waiting_words(found: Unconfirmed) -> str:
    """How many uses wait for billing's reference for too long, and which is the oldest."""
    if not found.uses:
        return ""
    oldest = found.uses[0]
    return plural(
        "%Ln use(s) without billing's reference for more than {hours} h. The oldest: U-{number} by {agent} for {contact},"
        " waiting {wait}.",
        len(found.uses),
        hours=count(found.hours),
        number=oldest.number,
        agent=oldest.agent,
        contact=contact_number(oldest.contact_number),
        wait=duration(oldest.waited_us),
    )
