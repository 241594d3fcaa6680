"""What queue_log lines say about agents and the telephone system itself, told to `Ingest`."""

from typing import Final

from db.feeds.presence import AWAY
from db.feeds.queue_log_calls import Handler
from db.feeds.queue_log_floor import LogFloor, UnusableLineError
from db.feeds.queue_log_line import NOBODY, Line, whole


class Agents:
    """Handles membership, pauses, log-ins and restarts: `handlers` by event.

    An agent is aux when paused in all of their queues (or 'everywhere', PAUSEALL) and offline when no queue is left.
    """

    def __init__(self, floor: LogFloor) -> None:
        self._floor: Final = floor
        self._ingest: Final = floor.ingest
        self.handlers: Final[dict[str, Handler]] = {
            "ADDMEMBER": self._joined,
            "REMOVEMEMBER": self._left,
            "PAUSE": self._paused,
            "UNPAUSE": self._unpaused,
            "PAUSEALL": self._paused_everywhere,
            "UNPAUSEALL": self._unpaused_everywhere,
            "PENALTY": self._penalty,
            "RINGINUSE": self._setting,
            "AGENTLOGIN": self._logged_in,
            "AGENTLOGOFF": self._logged_off,
            "AGENTCALLBACKLOGIN": self._logged_in,
            "AGENTCALLBACKLOGOFF": self._logged_off,
            "AGENTDUMP": self._setting_of_member,
            "QUEUESTART": self._restarted,
            "CONFIGRELOAD": self._reloaded,
        }

    def _joined(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent_by_interface(line, at)
        queue = self._floor.queue(line.queue, at)
        self._floor.joined(agent_id, queue)
        paused = line.data.startswith("PAUSED")
        if self._ingest.joined(agent_id, queue.id, at, paused=paused):
            self._rest(agent_id, at)

    def _left(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent_by_interface(line, at)
        queue = self._floor.queue(line.queue, at)
        self._floor.removed(agent_id, queue, at)
        if self._ingest.left_queue(agent_id, queue.id, at):
            self._rest(agent_id, at)

    def _rest(self, agent_id: str, at: int) -> None:
        """What the agent is without a contact, as the memberships say."""
        memberships = self._ingest.queues_of(agent_id, at).values()
        if not memberships:
            self._ingest.agent_state(agent_id, "offline", at)
        elif all(membership.paused_at is not None for membership in memberships):
            latest = max(memberships, key=lambda membership: (membership.since_at, membership.id))
            self._ingest.agent_state(agent_id, "aux", at, latest.aux_reason)
        else:
            self._ingest.agent_state(agent_id, "available", at)

    def _paused(self, at: int, line: Line) -> None:
        if line.queue in NOBODY:
            self._paused_everywhere(at, line)
            return
        agent_id = self._floor.agent(line.agent, at)
        queue = self._floor.queue(line.queue, at)
        self._floor.at_work(agent_id, queue, at, at)
        reason = line.data or None
        self._ingest.paused(agent_id, queue.id, at, reason)
        if all(place.paused_at is not None for place in self._ingest.queues_of(agent_id, at).values()):
            self._ingest.agent_state(agent_id, "aux", at, reason)

    def _unpaused(self, at: int, line: Line) -> None:
        if line.queue in NOBODY:
            self._unpaused_everywhere(at, line)
            return
        agent_id = self._floor.agent(line.agent, at)
        queue = self._floor.queue(line.queue, at)
        self._floor.at_work(agent_id, queue, at, at)
        self._ingest.unpaused(agent_id, queue.id, at)
        self._unpaused_everywhere(at, line)

    def _paused_everywhere(self, at: int, line: Line) -> None:
        """One PAUSE for each queue follows and changes the memberships; the agent pauses once, here."""
        self._ingest.agent_state(self._floor.agent(line.agent, at), "aux", at, line.data or None)

    def _unpaused_everywhere(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent(line.agent, at)
        if self._ingest.rest_state(agent_id, at) == "aux":
            self._ingest.agent_state(agent_id, "available", at)

    def _penalty(self, at: int, line: Line) -> None:
        penalty = whole(line.data)
        if penalty is None:
            raise UnusableLineError("the penalty is not a number")
        agent_id = self._floor.agent_by_interface(line, at)
        if line.queue in NOBODY:
            for queue_id in list(self._ingest.queues_of(agent_id, at)):
                self._ingest.penalty(agent_id, queue_id, at, penalty)
            return
        queue = self._floor.queue(line.queue, at)
        self._floor.at_work(agent_id, queue, at, at)
        self._ingest.penalty(agent_id, queue.id, at, penalty)

    def _setting(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent_by_interface(line, at)
        queue = None if line.queue in NOBODY else self._floor.queue(line.queue, at)
        self._floor.keep(at, line, queue, agent_id)

    def _setting_of_member(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent(line.agent, at)
        self._floor.keep(at, line, self._floor.queue(line.queue, at), agent_id)

    def _logged_in(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent(line.agent, at)
        self._floor.keep(at, line, None, agent_id)
        if self._ingest.rest_state(agent_id, at) in AWAY:
            self._ingest.agent_state(agent_id, "available", at)

    def _logged_off(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent(line.agent, at)
        self._floor.keep(at, line, None, agent_id)
        self._ingest.agent_state(agent_id, "offline", at)

    def _reloaded(self, at: int, line: Line) -> None:
        """The log was reloaded, which can lose a line of it."""
        self._floor.keep(at, line)
        self._floor.reloaded_at = at

    def _restarted(self, at: int, line: Line) -> None:
        """The telephone system started: no call goes on, and unless members persist no joining, pause or penalty."""
        self._floor.keep(at, line)
        waited, talked = self._ingest.restarted(at)
        self._floor.report.lost_waiting += waited
        self._floor.report.lost_talking += talked
        for queue in self._floor.queues.values():
            queue.standing.clear()
        if not self._floor.conf.persistent_members:
            self._floor.forget_places()
            self._forget_joining(at)

    def _forget_joining(self, at: int) -> None:
        for agent_id in self._ingest.agent_ids():
            places = self._ingest.queues_of(agent_id, at)
            for queue_id, membership in list(places.items()):
                if membership.source == "joined":
                    self._ingest.left_queue(agent_id, queue_id, at)
                else:
                    self._ingest.unpaused(agent_id, queue_id, at)
                    self._ingest.penalty(agent_id, queue_id, at, self._floor.set_up_penalty(agent_id, queue_id))
            if places or self._ingest.rest_state(agent_id, at) == "aux":
                self._rest(agent_id, at)
