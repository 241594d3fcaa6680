"""What a view can ask for on a floor: the names there are, and those the view has already, in lists to choose from."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from console.store.floor import Floor
from console.store.view_filter import QueueGroup, ViewFilter, name_key
from console.words import say, word
from db.words import AGENT_STATES, CHANNELS, OPEN_CONTACT_STATES


class Choice(NamedTuple):
    """One thing a view may ask for: `value` as the view has it, how it reads, and what else helps to know it."""

    value: str
    label: str
    note: str
    is_chosen: bool


class Section(NamedTuple):
    """Choices of one list of a view, under a heading; `field` is the list's name in `ViewFilter`."""

    field: str
    title: str
    choices: list[Choice]


def sections(topic: str, floor: Floor, asked: ViewFilter, groups: Sequence[QueueGroup]) -> list[Section]:
    """What can be chosen about a topic ('sites', 'teams', 'queues', 'channels', 'states'), as things are now.

    Names the view asks for and the floor does not have are offered too, so that they can be let go of.
    """
    rows = floor.store.rows
    if topic == "sites":
        named = {site.name: "" for site in rows("site").values()}
        return [Section("sites", say("Sites"), _by_name(named, asked.sites))]
    if topic == "teams":
        return [Section("teams", say("Teams"), _by_name(_teams(floor), asked.teams))]
    if topic == "queues":
        asked_keys = {name_key(name) for name in asked.queues}
        named = {
            queue.name: word(queue.channel)
            for queue in rows("queue").values()
            if queue.retired_at is None or name_key(queue.name) in asked_keys
        }
        queues = Section("queues", say("Queues"), _by_name(named, asked.queues))
        return [Section("groups", say("Queue groups"), _groups(groups, asked)), queues] if groups else [queues]
    if topic == "channels":
        used = {queue.channel for queue in rows("queue").values() if queue.retired_at is None}
        there = [channel for channel in CHANNELS if channel in used or channel in asked.channels]
        return [Section("channels", say("Channels"), _by_word(there, asked.channels))]
    return [
        Section("agent_states", say("Agents listed"), _by_word(AGENT_STATES, asked.agent_states)),
        Section("contact_states", say("Contacts listed"), _by_word(OPEN_CONTACT_STATES, asked.contact_states)),
    ]


def with_choice(asked: ViewFilter, field: str, value: str, is_chosen: bool, groups: Iterable[QueueGroup]) -> ViewFilter:
    """The view with one thing more or less asked for."""
    if field == "groups":
        kept = [group for group in asked.groups if group.name != value]
        added = [group for group in groups if group.name == value][:1] if is_chosen else []
        return replace(asked, groups=(*kept, *added))
    left = [name for name in getattr(asked, field) if name_key(name) != name_key(value)]
    found: dict[str, Any] = {field: (*left, value) if is_chosen else tuple(left)}
    return replace(asked, **found)


def without(asked: ViewFilter, topic: str) -> ViewFilter:
    """The view asking for everything where this topic is concerned."""
    fields = {"queues": ("queues", "groups"), "states": ("agent_states", "contact_states")}.get(topic, (topic,))
    nothing: dict[str, Any] = dict.fromkeys(fields, ())
    return replace(asked, **nothing)


def _teams(floor: Floor) -> dict[str, str]:
    sites = floor.store.rows("site")
    where: defaultdict[str, set[str]] = defaultdict(set)
    for team in floor.store.rows("team").values():
        where[team.name].update({sites[team.site_id].name} if team.site_id in sites else ())
    return {name: ", ".join(sorted(found)) for name, found in where.items()}


def _by_name(named: dict[str, str], asked: Sequence[str]) -> list[Choice]:
    wanted = {name_key(name): name for name in asked}
    there = {name_key(name) for name in named}
    missing = {name: say("not on this floor") for key, name in wanted.items() if key not in there}
    made = [Choice(name, name, note, name_key(name) in wanted) for name, note in (named | missing).items()]
    return sorted((choice for choice in made if choice.value.strip()), key=lambda choice: name_key(choice.label))


def _by_word(words: Iterable[str], asked: Sequence[str]) -> list[Choice]:
    return [Choice(name, word(name), "", name in asked) for name in words]


def _groups(groups: Sequence[QueueGroup], asked: ViewFilter) -> list[Choice]:
    chosen = {group.name for group in asked.groups}
    return [Choice(group.name, group.name, ", ".join(group.queues), group.name in chosen) for group in groups]
