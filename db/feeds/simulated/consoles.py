"""What others wrote on the simulated floor is taken up: moved work is found where it now is, people do as they were asked."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

from db.feeds.known import Known
from db.feeds.simulated.attention import Attention
from db.feeds.simulated.floor import Floor, Line, Work
from db.feeds.simulated.messages import Messages
from db.feeds.simulated.places import Places
from db.feeds.simulated.plan_parts import Duration, QueuePlan
from db.feeds.simulated.shifts import Presence
from db.feeds.simulated.telephone import Telephone
from db.feeds.turns import READ
from db.feeds.visits import Contact

#: How long contacts take that come back to life, and those of queues that are not in the plan.
_TALK: Final = Duration(240.0, 0.6)
_INSTANTS: Final = ("state_since", "since_at", "answered_at", "ended_at", "sent_at", "read_at")


class Consoles:
    """Takes up what others wrote before the floor goes on; nothing may be pending in its `Ingest` then."""

    def __init__(
        self, floor: Floor, presence: Presence, attention: Attention, telephone: Telephone, messages: Messages
    ) -> None:
        self._floor, self._presence, self._attention = floor, presence, attention
        self._telephone, self._messages = telephone, messages
        self._places: Final = Places(floor)

    def take_up(self, known: Known, now_us: int) -> None:
        """The rows that others wrote, as they stand now at `now_us` (UTC microseconds)."""
        self._floor.not_before_us = max([self._floor.not_before_us, *self._instants(known, now_us)])
        self._queues(known)
        self._agents(known)
        for row in _rows(known, "shift_activity"):
            if row["agent_id"] in self._floor.agents_by_id:
                agent = self._floor.agents_by_id[row["agent_id"]]
                self._presence.replanned(agent, row["id"], row["starts_at"], row["ends_at"])
        self._places.take_up(known, now_us)
        self._contacts(known)
        self._asking(known)

    @staticmethod
    def _instants(known: Known, now_us: int) -> Iterator[int]:
        """When these rows were written, as far as they say; a clock that is far ahead says nothing."""
        for table in ("contact", "agent", "agent_state", "raised_hand", "message", "message_reading"):
            for row in _rows(known, table):
                for column in _INSTANTS:
                    at = row.get(column)
                    if at is not None and at <= now_us + 60_000_000:
                        yield at

    def _queues(self, known: Known) -> None:
        floor = self._floor
        for row in _rows(known, "queue"):
            line = floor.lines_by_id.get(row["id"])
            if line is None:
                line = floor.lines_by_id[row["id"]] = self._line(row)
                floor.lines.setdefault(row["name"], line)
            line.is_closed = row["retired_at"] is not None
            line.answer_within_s = row["answer_within_s"]
            line.duty_id = row["duty_supervisor_id"]

    def _line(self, row: Mapping[str, Any]) -> Line:
        """A queue that is not in the plan: nothing arrives there but what others move."""
        plan = self._floor.plan
        language = plan.sites[0].language
        made = QueuePlan(
            *(row["name"], row["name"], row["channel"], language, plan.teams[0]),
            answer_within_s=row["answer_within_s"],
            target_percent=row["target_percent"],
            rule=row["service_level_rule"],
            talk=_TALK,
            per_hour=0.0,
            shape="flat",
        )
        return Line(made, row["id"], ZoneInfo(plan.sites[0].time_zone), plan.seed)

    def _agents(self, known: Known) -> None:
        floor = self._floor
        for agent_id, is_asked in floor.ingest.reread_agents(known):
            agent = floor.agents_by_id.get(agent_id)
            if agent is None or not is_asked:
                continue
            rest = floor.ingest.rest_state(agent_id, floor.now_us)
            if floor.ingest.is_away(agent_id):
                self._presence.told(agent, "offline" if rest == "available" else rest)
            elif rest == "available":
                self._presence.told(agent, rest)

    def _contacts(self, known: Known) -> None:
        floor = self._floor
        for key, is_elsewhere in floor.ingest.reread_contacts(known, floor.now_us):
            contact, work = floor.ingest.contacts[key], floor.works.get(key)
            if work is not None:
                work.priority = contact.priority
                work.due_s = None if contact.due_at is None else floor.clock.floor_seconds(contact.due_at)
                floor.rank(work)
            if is_elsewhere:
                self._goes_on(key, contact, work)
        for agent in floor.agents:
            if agent.ready and known.of("contact"):
                floor.find_work(agent)

    def _goes_on(self, key: str, contact: Contact, work: Work | None) -> None:
        """The contact goes on from where others put it; one that was over already comes back to life."""
        floor = self._floor
        line = floor.lines_by_id.get(contact.queue_id)
        agent = floor.agents_by_id.get(contact.agent_id or "")
        is_over = contact.state in ("closed", "lost")
        if work is None and not is_over and line is not None:
            work = Work(key, line, floor.env.now, Random(key))
            work.channel, work.language, work.intent = contact.channel, contact.language, contact.intent
            work.priority, work.talk_s = contact.priority, _TALK.draw(work.chance)
            if contact.promised_from_at is not None:
                work.entered_s = max(floor.env.now, floor.clock.floor_seconds(contact.promised_from_at))
            work.assigned = agent
            floor.begin(work, floor.resume(work))
        elif work is not None:
            floor.take_away(work)
            work.overflows_s = None
            floor.put(work, line or work.line, agent)

    def _asking(self, known: Known) -> None:
        """Hands, escalations, messages, and orders to the telephone system."""
        floor, attention = self._floor, self._attention
        floor.ingest.reread(known)
        for row in _rows(known, "raised_hand"):
            if row["agent_id"] in floor.agents_by_id:
                attention.hand_changed(row["id"])
        for row in _rows(known, "escalation"):
            attention.escalations.others_wrote(row)
        attention.escalations.theirs.update(row["id"] for row in _rows(known, "customer_follow_up"))
        for row in _rows(known, "message_reading"):
            self._messages.read(row["message_id"], row["agent_id"])
        for row in _rows(known, "message"):
            self._messages.sent(
                row["id"],
                agent_id=row["agent_id"],
                queue_id=row["queue_id"],
                team_id=row["team_id"],
                is_withdrawn=row["withdrawn_at"] is not None,
            )
        for row in _rows(known, "telephone_order"):
            self._telephone.heard(row["id"], row["state"])


def _rows(known: Known, table: str) -> Iterator[dict[str, Any]]:
    for values in known.of(table):
        yield dict(zip(READ[table], values, strict=True))
