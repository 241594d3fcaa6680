"""Which agent a name in a queue_log means: call rows have a member's name, membership rows the interface."""

import re
from typing import Final

from db.feeds.ingest import Ingest
from db.feeds.queues_conf import QueuesConf

#: 'SIP/333', 'LOCAL/333@default/n', 'PJSIP/333-0000002a', 'Agent/333' and '333' all name extension 333.
_EXTENSION: Final = re.compile(r"(?:[A-Za-z0-9]+/)?([0-9A-Za-z_.]+)(?:[-@/;].*)?")


def interface_of(text: str) -> str:
    """The interface in a membership row; realtime members bring 'interface,penalty,name,state interface' with them."""
    return text.split(",", 1)[0].strip() or text


def extension_of(alias: str) -> str | None:
    """The extension an interface or number stands for, None for a person's name."""
    if "/" not in alias and not alias.isdigit():
        return None
    match = _EXTENSION.fullmatch(interface_of(alias))
    return None if match is None else match[1].lower()


class AgentNames:
    """Finds agents by the names a queue_log uses.

    queues.conf tells which interface belongs to which name. Without it interfaces and names with one and the same
    extension are taken for one agent; an interface that fits nobody stands as an agent of that name.
    """

    def __init__(self, ingest: Ingest, conf: QueuesConf) -> None:
        self._ingest = ingest
        self._by_extension: dict[str, set[str]] = {}
        self._extensions_seen: set[str] = set()
        self._interfaces: dict[str, str] = {}
        self._conf_names: Final = {
            member.interface: member.name for queue in conf.queues.values() for member in queue.members
        }
        for alias, agent_id in ingest.aliases().items():
            self._note(agent_id, alias)

    def member(self, name: str) -> str:
        """The agent's id for a member's name (or an interface, where names are not set up)."""
        known = self._ingest.known_agent(name)
        if known is None:
            known = self._joined_by_extension(name) or self._ingest.agent(name)
        self._note(known, name)
        return known

    def interface(self, text: str) -> str:
        """The agent's id for the interface of a membership row."""
        interface = interface_of(text)
        name = self._conf_names.get(interface)
        if name is not None:
            agent_id = self._ingest.agent(name)
        else:
            agent_id = (
                self._ingest.known_agent(interface)
                or self._joined_by_extension(interface)
                or self._ingest.agent(interface)
            )
        self._ingest.alias(agent_id, interface)
        self._interfaces[agent_id] = interface
        self._note(agent_id, interface)
        return agent_id

    def _joined_by_extension(self, alias: str) -> str | None:
        """The one agent whose names have the same extension, who from now on has this alias, too."""
        extension = extension_of(alias)
        agents = self._by_extension.get(extension or "", set())
        if len(agents) != 1:
            return None
        agent_id = next(iter(agents))
        self._ingest.alias(agent_id, alias)
        return agent_id

    def _note(self, agent_id: str, alias: str) -> None:
        if alias not in self._extensions_seen:
            self._extensions_seen.add(alias)
            extension = extension_of(alias)
            if extension is not None:
                self._by_extension.setdefault(extension, set()).add(agent_id)

    def one_call_at_a_time(self, agent_id: str) -> bool:
        """Whether the agent's telephone is known and cannot hold a second call of a queue: any but a Local channel.

        Local channels optimize themselves away, so that a queue rings an agent who still talks.
        """
        interface = self._interfaces.get(agent_id)
        return interface is not None and not interface.lower().startswith("local/")
