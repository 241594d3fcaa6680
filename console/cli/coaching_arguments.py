"""The verbs of `coaching`: what an agent's own program shows of what is said about the agent, and answers to it."""

from typing import Final
from uuid import UUID

from console.cli.verbs import Verbs, add_group, add_verb, checked

_TEXTS: Final = {
    "list": "the notes about the agent, the newest first",
    "seen": "the agent has seen a note",
    "answer": "the agent answers a note, or agrees with its next step",
    "consent": "the coaches of the agent's present team may read older notes",
    "withdraw-consent": "they may not any more",
    "who-reads": "who may read the notes about the agent, and who was let in",
    "reviews": "reviews of the agent's contacts, levels in words, with evidence",
    "review-seen": "the agent has seen a review",
    "dispute": "the agent disputes a review, with a reason",
    "actions": "steps that were agreed, open ones first",
    "goals": "what the agent wants to reach",
    "praise": "notes of praise, the newest first",
    "flags": "invitations to listen to contacts of the agent",
    "flag-seen": "the agent has seen an invitation to listen",
    "readiness": "what the agent has learnt, what is missing for their queues, and what expires",
    "standards": "the service promise and the standards in their present words",
    "read": "the agent has read a standard",
    "agreement": "what may be looked at of the people who work here, and by whom",
}
#: What names the thing that a verb is about: its option, and the letter of its number.
_ABOUT: Final = {
    "seen": ("coaching_note", "N"),
    "answer": ("coaching_note", "N"),
    "review-seen": ("review", "R"),
    "dispute": ("review", "R"),
    "flag-seen": ("flag", "P"),
}


def add(verbs: Verbs) -> None:
    """Add the group to a command line's verbs."""
    group = add_group(verbs, "coaching", "for an agent's own program: what is said about the agent, seen and answered")
    made = {name: add_verb(group, name, "agent:act", text) for name, text in _TEXTS.items()}
    for name, verb in made.items():
        verb.set_defaults(called=f"coaching {name}")
        verb.add_argument("--agent", metavar="LOGIN", help="whose desktop this is, on an embedded floor")
        if name in _ABOUT:
            about, letter = _ABOUT[name]
            shown = about.removeprefix("coaching_")
            named = f"{letter}-12, or its id"
            verb.add_argument(about, type=checked(_Named(letter)), metavar=shown.upper(), help=named)
    made["list"].add_argument("--only-open", action="store_true", help="only notes that are not agreed yet")
    made["answer"].add_argument("--words", metavar="TEXT", help="in the agent's own words")
    made["answer"].add_argument("--agrees", action="store_true", help="the agent agrees with the next step")
    made["dispute"].add_argument("--words", metavar="TEXT", required=True, help="why, in the agent's own words")
    made["read"].add_argument("standard_code", metavar="CODE", help="the standard's code, as answered")


class _Named:
    """A reader of an id, or of a number with its letter: `N-12` is '12'."""

    def __init__(self, letter: str) -> None:
        self._letter = letter

    def __call__(self, text: str) -> str:
        number = text.upper().removeprefix(f"{self._letter}-")
        if number.isascii() and number.isdecimal() and len(number) < 16:
            return number
        try:
            return str(UUID(text))
        except ValueError:
            raise ValueError(f"{text!r} is no id: give it as it was answered, or as {self._letter}-12") from None
