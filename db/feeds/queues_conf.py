"""Reading Asterisk's queues.conf: what queues promise, and which members a telephone system is set up with."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_SECTION: Final = re.compile(r"\[([^\]]+)\](?:\(([^)]*)\))?")
_BLOCK_COMMENT: Final = re.compile(r";--.*?--;", re.DOTALL)
_YES: Final = frozenset({"yes", "true", "y", "t", "1", "on"})


@dataclass(frozen=True)
class StaticMember:
    """A `member =>` line: the interface rung, the penalty (0 = asked first) and the name call rows show."""

    interface: str
    penalty: int
    name: str
    state_interface: str


@dataclass(frozen=True)
class QueueSettings:
    """What is set for one queue, in seconds; None where the file says nothing."""

    name: str
    answer_within_s: int | None = None
    wrap_up_s: int | None = None
    ring_s: int | None = None
    rings_in_use: bool = True
    members: tuple[StaticMember, ...] = ()


@dataclass(frozen=True)
class QueuesConf:
    """A queues.conf: its queues by name, and whether dynamic members and pauses outlive a restart."""

    queues: Mapping[str, QueueSettings] = field(default_factory=dict)
    persistent_members: bool = False


def parse_queues_conf(text: str) -> QueuesConf:
    """Reads the text of a queues.conf, with templates; what it does not know it passes over, and it never raises.

    `#include` is not followed: hand over the texts joined.
    """
    sections = _sections(_BLOCK_COMMENT.sub("", text))
    general = dict(sections.pop("general", ([], False))[0])
    queues = {name: _queue(name, entries) for name, (entries, is_template) in sections.items() if not is_template}
    return QueuesConf(queues, general.get("persistentmembers", "no").lower() in _YES)


def _sections(text: str) -> dict[str, tuple[list[tuple[str, str]], bool]]:
    """The entries (key, value) of each section and whether it is only a template, inherited entries first."""
    sections: dict[str, tuple[list[tuple[str, str]], bool]] = {}
    entries: list[tuple[str, str]] = []
    for raw in text.splitlines():
        line = re.split(r"(?<!\\);", raw, maxsplit=1)[0].strip()
        heading = _SECTION.match(line)
        if heading is not None:
            options = [option.strip() for option in (heading[2] or "").split(",")]
            entries = list(sections[heading[1]][0]) if "+" in options and heading[1] in sections else []
            for option in options:
                entries.extend(sections[option][0] if option in sections else ())
            sections[heading[1].strip()] = (entries, "!" in options)
        elif "=" in line:
            key, _, value = line.partition("=")
            entries.append((key.strip().lower(), value.removeprefix(">").strip()))
    return sections


def _queue(name: str, entries: list[tuple[str, str]]) -> QueueSettings:
    settings = {key: value for key, value in entries if key != "member"}
    members = [_member(value) for key, value in entries if key == "member" and value]
    return QueueSettings(
        name,
        answer_within_s=_number(settings.get("servicelevel")),
        wrap_up_s=_number(settings.get("wrapuptime")),
        ring_s=_number(settings.get("timeout")),
        rings_in_use=settings.get("ringinuse", "yes").lower() in _YES,
        members=tuple(members),
    )


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _member(value: str) -> StaticMember:
    parts = [part.strip() for part in value.split(",")]
    interface, penalty, name, state_interface = (*parts, "", "", "")[:4]
    return StaticMember(interface, _number(penalty) or 0, name or interface, state_interface or interface)
