"""A view in words: what it is called, what it asks for, what of that the floor does not have, and why nothing is there."""

from collections.abc import Sequence
from typing import Final

from console.store.floor_view import FloorView
from console.store.outside_view import OutsideView
from console.store.view_filter import ViewFilter
from console.words import count, plural, say, word

#: So many names of a kind are told; the others are counted.
_TOLD: Final = 3


def view_title(view: FloorView) -> str:
    """What the view that is on is called; one without a name is a selection."""
    if view.filter.is_empty:
        return say("Whole floor")
    return view.name or say("Unnamed view")


def topic_title(topic: str) -> str:
    """What a topic of a view is called."""
    return {
        "sites": say("Sites"),
        "teams": say("Teams"),
        "queues": say("Queues"),
        "channels": say("Channels"),
        "states": say("States"),
    }[topic]


def topic_words(topic: str, asked: ViewFilter) -> tuple[str, str]:
    """What stands on the chip of a topic, and the whole of it in words."""
    names, chosen = {
        "sites": (asked.sites, say("Sites: {names}", names=_names(asked.sites))),
        "teams": (asked.teams, say("Teams: {names}", names=_names(asked.teams))),
        "queues": (_queues(asked), say("Queues: {names}", names=_names(_queues(asked)))),
        "channels": (asked.channels, say("Channels: {names}", names=_words(asked.channels))),
        "states": (_states(asked), say("Listed: {names}", names=_words(_states(asked)))),
    }[topic]
    return (chosen, chosen) if names else (topic_title(topic), say("{topic}: all", topic=topic_title(topic)))


def asked_for(asked: ViewFilter) -> list[str]:
    """What a view asks for, one phrase for each of its lists: 'Teams: Days, Nights'."""
    told = [
        say("Sites: {names}", names=_names(asked.sites)) if asked.sites else "",
        say("Teams: {names}", names=_names(asked.teams)) if asked.teams else "",
        say("Queues: {names}", names=_names(_queues(asked))) if asked.names_queues else "",
        say("Channels: {names}", names=_words(asked.channels)) if asked.channels else "",
        say("Agents listed: {names}", names=_words(asked.agent_states)) if asked.agent_states else "",
        say("Contacts listed: {names}", names=_words(asked.contact_states)) if asked.contact_states else "",
        say("Text: {text}", text=asked.text.strip()) if asked.text.strip() else "",
    ]
    return [phrase for phrase in told if phrase]


def missing_words(view: FloorView) -> list[str]:
    """One sentence for each kind of thing the view names and the floor does not have."""
    missing = view.missing
    told = []
    if missing.sites:
        told.append(
            plural(
                "This view names %Ln site(s) this floor does not have, or does not show to you: {names}.",
                len(missing.sites),
                names=_names(missing.sites),
            )
        )
    if missing.teams:
        told.append(
            plural(
                "This view names %Ln team(s) this floor does not have, or does not show to you: {names}.",
                len(missing.teams),
                names=_names(missing.teams),
            )
        )
    if missing.queues:
        told.append(
            plural(
                "This view names %Ln queue(s) this floor does not have, or does not show to you: {names}.",
                len(missing.queues),
                names=_names(missing.queues),
            )
        )
    return told


def why_nothing(view: FloorView) -> str:
    """Why a table that has rows on the floor has none in this view, and what to do."""
    lines = [
        say("Nothing here belongs to the view “{view}”.", view=view_title(view)),
        *missing_words(view),
        *asked_for(view.filter),
        say("Ctrl+0 shows the whole floor."),
    ]
    return "\n".join(lines)


def outside_words(outside: OutsideView) -> list[str]:
    """What asks for a supervisor outside the view, one phrase for each kind; none while it is quiet."""
    told = [
        plural("%Ln hand(s) up", outside.hands_up) if outside.hands_up else "",
        plural("%Ln overdue", outside.overdue) if outside.overdue else "",
        plural("%Ln queue(s) over the limit", outside.late_queues) if outside.late_queues else "",
    ]
    return [phrase for phrase in told if phrase]


def _queues(asked: ViewFilter) -> tuple[str, ...]:
    return (*(group.name for group in asked.groups), *asked.queues)


def _states(asked: ViewFilter) -> tuple[str, ...]:
    """States of agents and of contacts; some words are those of both."""
    return tuple(dict.fromkeys((*asked.agent_states, *asked.contact_states)))


def _names(names: Sequence[str]) -> str:
    told = ", ".join(names[:_TOLD])
    more = len(names) - _TOLD
    return say("{names} and {n} more", names=told, n=count(more)) if more > 0 else told


def _words(names: Sequence[str]) -> str:
    return ", ".join(map(word, names))
