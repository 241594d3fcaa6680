"""The verbs of `coaching`: what an agent's own program shows of the notes about the agent, and answers to them."""

from typing import Final
from uuid import UUID

from console.cli.verbs import Verbs, add_group, add_verb, checked

_TEXTS: Final = {
    "list": "the notes about the agent, the newest first",
    "seen": "the agent has seen a note",
    "answer": "the agent answers a note, or agrees with its next step",
}


def add(verbs: Verbs) -> None:
    """Add the group to a command line's verbs."""
    group = add_group(verbs, "coaching", "for an agent's own program: notes about the agent, seen and answered")
    made = {name: add_verb(group, name, "agent:act", text) for name, text in _TEXTS.items()}
    for name, verb in made.items():
        verb.set_defaults(called=f"coaching {name}")
        verb.add_argument("--agent", metavar="LOGIN", help="whose desktop this is, on an embedded floor")
        if name != "list":
            verb.add_argument("coaching_note", type=checked(_id), metavar="NOTE", help="the id of the note")
    made["list"].add_argument("--only-open", action="store_true", help="only notes that are not agreed yet")
    made["answer"].add_argument("--words", metavar="TEXT", help="in the agent's own words")
    made["answer"].add_argument("--agrees", action="store_true", help="the agent agrees with the next step")


def _id(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise ValueError(f"{text!r} is no id: give it as it was answered") from None
