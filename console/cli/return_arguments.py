"""What may be written after `floorwalker report authority`: the stretch of time, and what is assumed."""

from __future__ import annotations

from typing import Final

from console.cli.times import instant
from console.cli.verbs import Verbs, add_verb, at_least, checked

#: Options and what they assume; their names are those of the assumptions, their defaults stand there.
ASSUMED: Final = {
    "escalation_minutes": "minutes of everybody that an escalation takes",
    "repeat_minutes": "minutes that a repeat contact takes",
    "hour_value": "what an hour of work costs, minor units",
    "kept_of_hundred": "customers who stay, of a hundred avoided escalations",
    "customer_value": "what a customer who stays is worth, minor units",
}


def add_return_verb(group: Verbs) -> None:
    """Add the verb to the group `report`."""
    text = "what authority cost beside what it brought, under assumptions that are printed with it"
    verb = add_verb(group, "authority", "authority_return:show", text, ("table", "json", "csv"))
    for name, meaning in (("from", "the first moment"), ("to", "the end; not in it any more")):
        verb.add_argument(
            f"--{name}", dest=f"{name}_at", type=checked(instant), required=True, metavar="TIME", help=meaning
        )
    for name, meaning in ASSUMED.items():
        verb.add_argument(f"--{name.replace('_', '-')}", type=at_least(0), metavar="N", help=meaning)
