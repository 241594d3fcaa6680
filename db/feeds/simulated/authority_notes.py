"""What is written on the simulated floor about authority: why it was given, what the customer is told, billing's references."""

from random import Random
from typing import Final

#: What an agent may tell the customer when more was not approved.
_DECLINED: Final = (
    "We can give half of it today; the rest once the return has arrived.",
    "The fee stands for this month; from the next one on it is waived.",
    "The second month is not ours to pay back. We can spread it over three invoices.",
    "Billing has to look at it first. We call by tomorrow noon, whatever comes of it.",
    "It was paid back on the 3rd already; the letter about it is on its way.",
)
_APPROVED: Final = (
    "Our mistake; it is on the next invoice.",
    "Approved, it is on the account within three days.",
    "Yes, with our apology.",
)
#: Why somebody was given authority for a while.
REASONS: Final = (
    "Double bookings of last week: settle them at once",
    "Learns complaints this week, should decide alone",
    "Covers for the team lead until noon",
    "Wave of returns after the recall",
    "Late deliveries because of the storm",
)


def told_note(chance: Random, *, approved: bool) -> str | None:
    """What the customer may be told; nothing where a yes needs no words."""
    if not approved:
        return chance.choice(_DECLINED)
    return chance.choice(_APPROVED) if chance.random() < 0.4 else None


def billing_reference(chance: Random) -> str:
    """What billing calls a booking."""
    return f"B-{chance.randrange(10_000_000, 99_999_999)}"


def payee_note(chance: Random, kind: str) -> str | None:
    """Whom a refund goes to, as billing says it."""
    return f"account ending {chance.randrange(10_000):04d}" if kind == "refund" and chance.random() < 0.8 else None
