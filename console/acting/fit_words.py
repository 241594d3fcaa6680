"""What speaks for a target of a move and against it, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from console.words import count, plural, say, word

if TYPE_CHECKING:
    from console.store.fit import Fit, Reason, ReasonWord

_SAID: Final[Mapping[ReasonWord, Callable[[Reason], str]]] = {
    "not_signed_in": lambda _: say("not signed in"),
    "retired": lambda _: say("no longer works here"),
    "already_there": lambda _: say("is there already"),
    "aux": lambda reason: say("in aux: {reason}", reason=reason.name) if reason.name else say("in aux"),
    "busy": lambda reason: word(reason.name),
    "free": lambda _: say("free"),
    "no_slots": lambda reason: say("takes no {channel}", channel=word(reason.name)),
    "slots": lambda reason: say("{free} of {slots} slots free", free=count(reason.number), slots=count(reason.needed)),
    "member": lambda _: say("serves the queue"),
    "not_member": lambda _: say("does not serve the queue"),
    "skill": lambda reason: say("{skill} {level}", skill=reason.name, level=count(reason.number)),
    "skill_low": lambda reason: say(
        "{skill} {level}, needs {needed}", skill=reason.name, level=count(reason.number), needed=count(reason.needed)
    ),
    "skill_missing": lambda reason: say("without {skill}", skill=reason.name),
    "not_ready": lambda reason: (
        say("not ready: {module} expired", module=reason.name)
        if reason.number
        else say("not ready: {module} missing", module=reason.name)
    ),
    "language": lambda reason: say("speaks {language}", language=language_name(reason.name)),
    "other_language": lambda reason: say("does not speak {language}", language=language_name(reason.name)),
    "closed": lambda _: say("takes no work any more"),
    "no_route": lambda reason: say("no route from {queue}: needs a reason", queue=reason.name),
    "note_required": lambda _: say("needs a note"),
    "other_channel": lambda reason: say("is for {channel}", channel=word(reason.name)),
    "nobody": lambda _: say("nobody is at work there"),
    "people_free": lambda reason: plural("%Ln free", reason.number),
    "people_busy": lambda reason: plural("%Ln at work, nobody free", reason.number),
}

#: Said of nobody: it goes without saying.
_UNSAID: Final = frozenset({"member"})


def reason_words(reason: Reason) -> str:
    """One reason, short: 'free', 'without Tax', 'needs a note'."""
    return _SAID[reason.word](reason)


def reasons_words(fit: Fit) -> str:
    """All that speaks for and against a target, what is against it first: 'needs a note · 2 free'."""
    said = [reason for reason in fit.reasons if reason.word not in _UNSAID]
    return " · ".join(map(reason_words, sorted(said, key=lambda reason: not reason.is_against)))


def language_name(code: str) -> str:
    """What a language calls itself ('de': Deutsch); an unknown code as it is."""
    locale = QLocale(QLocale(code).language(), QLocale.Country.World)
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C else code
