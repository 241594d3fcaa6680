"""The verbs of `authority`: what an agent's own program asks about the agent's authority."""

from argparse import ArgumentParser
from typing import Any, Final

from console.cli.contact_name import contact_name
from console.cli.ledger_arguments import add_ledger_verbs
from console.cli.verbs import Verbs, add_group, add_verb, at_least, checked

_TEXTS: Final = {
    "may": "whether the agent may do this for the customer of a contact, and if not why; ends with 1 where not",
    "use": "use the authority: taken from the budget at once, or refused with the reason; ends with 1 where refused",
    "confirm": "what was used was carried out; billing's reference says where",
    "give-back": "what was used was not needed; it is in the budget again",
    "request": "ask for more than the agent may; it becomes an escalation",
    "answer": "what became of a request",
    "withdraw": "take a request back that is not decided yet",
    "list": "what the agent may still give now: limits with what is left of each bound, and grants",
    "pending": "the agent's uses that were not confirmed yet, and requests that were not decided yet",
}
#: What names the thing that a verb is about.
_ABOUT: Final = {
    "may": "contact",
    "use": "contact",
    "request": "contact",
    "confirm": "use",
    "give-back": "use",
    "answer": "request",
    "withdraw": "request",
}
_CONTACT: Final[dict[str, Any]] = {"type": checked(contact_name), "metavar": "CONTACT", "help": "C-20931, or its id"}


def add(verbs: Verbs) -> None:
    """Add the group to a command line's verbs."""
    group = add_group(verbs, "authority", "for an agent's own program: may I, use it, ask for more, give it back")
    made = {name: add_verb(group, name, "agent:act", text) for name, text in _TEXTS.items()}
    for name, verb in made.items():
        verb.add_argument("--agent", metavar="LOGIN", help="whose desktop this is, on an embedded floor")
        about = _ABOUT.get(name)
        if about == "contact":
            _asked(verb)
        elif about is not None:
            verb.add_argument(about, type=checked(_id), metavar=about.upper(), help=f"the id of the {about}")
    made["use"].add_argument(
        "--key", metavar="TEXT", help="the program's own name for it: sent again it is the same use"
    )
    made["use"].add_argument("--payee", metavar="TEXT", help="whom it goes to, in billing's words")
    made["request"].add_argument("--note", metavar="TEXT", help="why the customer should have it")
    made["confirm"].add_argument("reference", metavar="REFERENCE", help="billing's reference")
    made["list"].add_argument("--contact", **_CONTACT)
    add_ledger_verbs(group, add_verb, checked)


def _asked(verb: ArgumentParser) -> None:
    verb.add_argument("contact", **_CONTACT)
    verb.add_argument("--kind", required=True, metavar="KIND", help="refund, credit, fee_waiver, ...")
    verb.add_argument("--amount", type=at_least(1), required=True, metavar="N", help="minor units, times or days")
    verb.add_argument("--currency", metavar="EUR", help="of an amount of money")


def _id(text: str) -> str:
    from uuid import UUID

    try:
        return str(UUID(text))
    except ValueError:
        raise ValueError(f"{text!r} is no id: give it as it was answered") from None
