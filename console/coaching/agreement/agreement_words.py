"""The monitoring agreement in words, for the screen and for paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from console.clock_words import clock_time, day
from console.document.contents import Contents, Row
from console.words import NOTHING, plural, say, word
from db.words import ROLES

if TYPE_CHECKING:
    from db.queries.monitoring_agreements import AgreementShown, RoleRight

#: Roles that are programs: they look at nothing.
_PROGRAMS: Final = ("connector", "agent_desktop")
PEOPLE: Final = tuple(role for role in ROLES if role not in _PROGRAMS)
#: What a role may or may not, by the name of the right.
RIGHTS: Final[dict[str, Callable[[], str]]] = {
    "individual": lambda: say("see figures of single agents"),
    "export": lambda: say("save as a file"),
    "export_names": lambda: say("save with names"),
}


def when(at: int) -> str:
    """From when on a version holds; one that is shipped holds since ever."""
    return (
        say("from the beginning") if at <= 0 else say("{day}, {time}", day=day(at), time=clock_time(at, seconds=False))
    )


def holding(shown: Sequence[AgreementShown], now: int) -> AgreementShown | None:
    """The version that holds at `now` (UTC microseconds)."""
    begun = [one for one in shown if one.from_at <= now]
    return max(begun, key=lambda one: (one.from_at, one.number), default=None)


def coming(shown: Sequence[AgreementShown], now: int) -> list[AgreementShown]:
    """Versions that are announced, the next first."""
    return sorted((one for one in shown if one.from_at > now), key=lambda one: one.from_at)


def facts(one: AgreementShown) -> Iterator[tuple[str, str]]:
    """What a version says, title and words."""
    yield say("For what"), one.purposes
    yield say("Smallest group"), plural("Figures of groups are shown from %Ln agent(s) on.", one.smallest_group)
    yield (
        say("How far back"),
        plural("Figures of single agents are shown for the last %Ln day(s).", one.individual_days),
    )
    yield say("Drafts"), say("A draft note is its author's alone and is gone after 14 days; nothing else is hidden.")


def may(right: RoleRight) -> str:
    """What a role may, in words."""
    said = [words() for name, words in RIGHTS.items() if getattr(right, name)]
    return " · ".join(said) if said else say("none of it")


def rights_of(one: AgreementShown) -> list[tuple[str, RoleRight | None]]:
    """Each role of people with its right, if the version names it."""
    by_role = {right.role: right for right in one.rights}
    return [(role, by_role.get(role)) for role in PEOPLE]


def document(shown: Sequence[AgreementShown], floor: str, made_by: str, now: int) -> Contents:
    """The agreement as a document: what holds, what is to come, and who may what."""
    holds = holding(shown, now)
    about = [
        (say("Floor"), floor),
        (say("Made"), say("{time} by {person}", time=when(now), person=made_by)),
    ]
    if holds is None:
        return Contents(say("Monitoring agreement"), tuple(about), (), ())
    about.append((say("Holds"), say("version {number}, {since}", number=holds.number, since=when(holds.from_at))))
    about += [(say("To come"), change_words(holds, one)) for one in coming(shown, now)]
    rows = tuple(
        Row(word(role), may(right) if right else say("none of it"), "", "") for role, right in rights_of(holds)
    )
    return Contents(
        say("Monitoring agreement"),
        tuple(about),
        tuple(facts(holds)),
        rows,
        heading=say("Who may what"),
        titles=(say("Role"), say("May"), ""),
    )


def change_words(before: AgreementShown, after: AgreementShown) -> str:
    """What a version changes against another, as one line."""
    parts = [say("version {number}, {since}", number=after.number, since=when(after.from_at))]
    if after.smallest_group != before.smallest_group:
        parts.append(plural("groups from %Ln agent(s) on", after.smallest_group))
    if after.individual_days != before.individual_days:
        parts.append(plural("single agents for %Ln day(s)", after.individual_days))
    if after.purposes != before.purposes:
        parts.append(say("other purposes"))
    former = dict(rights_of(before))
    for role, right in rights_of(after):
        if right != former[role]:
            parts.append(say("{role}: {rights}", role=word(role), rights=may(right) if right else NOTHING))
    return " · ".join(parts)
