"""Random work on a floor at instants of its own, and the plainest recount of what was so at any of them."""

import random
from dataclasses import dataclass, field
from typing import Any

from db.words import AGENT_STATES
from tests.db.queries.furnished import Furnished

S = 1_000_000


@dataclass
class Called:
    """What the recount knows of one contact."""

    arrived: int
    queue: str
    state: str = "waiting"
    agent: str | None = None
    entered: int = 0
    waits: list[int] = field(default_factory=list)
    transfers: int = 0
    agents: set[str] = field(default_factory=set)

    def stop_waiting(self, at: int) -> None:
        if self.state == "waiting":
            self.waits.append(at - self.entered)

    def waited(self, at: int) -> int:
        return at - self.entered if self.state == "waiting" else self.waits[-1]

    def total(self, at: int) -> int:
        return sum(self.waits) + (at - self.entered if self.state == "waiting" else 0)


class Recount:
    """The floor rebuilt by carrying out every happening again, up to and including an instant."""

    def __init__(self, happenings: list[tuple[Any, ...]], at: int) -> None:
        self.at = at
        self.contacts: dict[str, Called] = {}
        self.agents: dict[str, tuple[str, str | None, int]] = {}
        self.members: dict[tuple[str, str], bool] = {}
        self.hands: set[str] = set()
        self.escalations: dict[str, str] = {}
        for when, what, *rest in happenings:
            if when <= at:
                getattr(self, what)(when, *rest)

    def arrive(self, at: int, contact: str, queue: str) -> None:
        self.contacts[contact] = Called(at, queue, entered=at)

    def answer(self, at: int, contact: str, agent: str) -> None:
        called = self.contacts[contact]
        called.stop_waiting(at)
        if called.state == "on_contact":
            called.transfers += 1
            called.waits.append(0)
        called.state, called.agent = "on_contact", agent
        called.agents.add(agent)

    def move(self, at: int, contact: str, queue: str) -> None:
        called = self.contacts[contact]
        called.stop_waiting(at)
        called.transfers += bool(called.agents)
        called.state, called.agent, called.queue, called.entered = "waiting", None, queue, at

    def reopen(self, at: int, contact: str) -> None:
        called = self.contacts[contact]
        called.state, called.agent, called.entered = "waiting", None, at

    def end(self, at: int, contact: str, state: str) -> None:
        called = self.contacts[contact]
        called.stop_waiting(at)
        called.state = state

    def agent(self, at: int, agent: str, state: str, reason: str | None) -> None:
        former = self.agents.get(agent)
        if former is None or former[:2] != (state, reason):
            self.agents[agent] = (state, reason, at)

    def member(self, at: int, queue: str, agent: str, paused: bool | None) -> None:
        if paused is None:
            self.members.pop((queue, agent), None)
        else:
            self.members[queue, agent] = paused

    def hand(self, at: int, hand: str, up: bool) -> None:
        (self.hands.add if up else self.hands.discard)(hand)

    def escalation(self, at: int, escalation: str, state: str) -> None:
        self.escalations[escalation] = state

    def waiting(self, queue: str) -> list[Called]:
        return [c for c in self.contacts.values() if c.queue == queue and c.state == "waiting"]

    def heads(self, queue: str) -> dict[str, int]:
        """Agents of the queue by state; paused is aux, but who talks, talks."""
        counted = dict.fromkeys(AGENT_STATES, 0)
        for (where, agent), paused in self.members.items():
            if where == queue and agent in self.agents:
                state = self.agents[agent][0]
                counted["aux" if paused and state not in ("on_contact", "offline") else state] += 1
        return counted


class TimedWork:
    """Random work whose every step says when it happens; `happenings` is what the recount is told."""

    def __init__(self, floor: Furnished, seed: int, start: int, label: str) -> None:
        self.floor, self.at = floor, start
        self.chance = random.Random(seed)
        self.happenings: list[tuple[Any, ...]] = []
        self.touched: dict[str, int] = {}
        self.queues = {floor.queue(f"{label} {n}"): f"{label} {n}" for n in range(3)}
        self.agents = [self._hire(f"{label} agent {n}") for n in range(4)]
        self.state: dict[str, str] = {}
        self.where: dict[str, str] = {}
        self.with_agent: dict[str, str] = {}
        self.rows: dict[tuple[str, str], tuple[str, bool]] = {}
        self.hands: list[str] = []
        self.escalations: dict[str, str] = {}
        self.once_lost: set[str] = set()

    def step(self) -> None:
        self.at += self.chance.choice([0, 1, S // 3, S, 7 * S, 40 * S])
        happen = [
            self.arrive, self.answer, self.move, self.end, self.reopen,
            self.agent_state, self.membership, self.change_team, self.hand, self.escalation,
        ]  # fmt: skip
        self.chance.choices(happen, [6, 5, 3, 3, 1, 4, 4, 1, 2, 3])[0]()

    def _after(self, row: str) -> None:
        """One row changes at most once in an instant: a writer that repeats `state_since` leaves it to the database."""
        self.at += self.touched.get(row) == self.at
        self.touched[row] = self.at

    def _tell(self, what: str, *rest: Any) -> None:
        self.happenings.append((self.at, what, *rest))

    def _hire(self, name: str) -> str:
        agent = self.floor.agent(name, "offline", self.at)
        self.touched[agent] = self.at
        self._tell("agent", agent, "offline", None)
        return agent

    def _contact(self, *states: str) -> str | None:
        found = [contact for contact, state in self.state.items() if state in states]
        if not found:
            return None
        contact = self.chance.choice(found)
        self._after(contact)
        return contact

    def arrive(self) -> None:
        queue = self.chance.choice(list(self.queues))
        contact = self.floor.arrive(queue, self.at)
        self.state[contact], self.where[contact] = "waiting", queue
        self.touched[contact] = self.at
        self._tell("arrive", contact, queue)

    def answer(self) -> None:
        contact = self._contact("waiting", "on_contact")
        agent = self.chance.choice(self.agents)
        if contact and (self.state[contact] == "waiting" or self.with_agent[contact] != agent):
            self.floor.step(contact, "on_contact", self.at, agent_id=agent)
            self.state[contact], self.with_agent[contact] = "on_contact", agent
            self._tell("answer", contact, agent)

    def move(self) -> None:
        contact = self._contact("waiting", "on_contact")
        queue = self.chance.choice(list(self.queues))
        if contact and self.where[contact] != queue:
            self.floor.step(contact, "waiting", self.at, agent_id=None, queue_id=queue)
            self.state[contact], self.where[contact] = "waiting", queue
            self._tell("move", contact, queue)

    def end(self) -> None:
        contact = self._contact("waiting", "on_contact", "wrap_up", "lost")
        if contact:
            talks = self.state[contact] == "on_contact"
            waits = self.state[contact] == "waiting"
            state = self.chance.choice(["closed", *(["wrap_up"] if talks else ["lost"] if waits else [])])
            self.floor.step(contact, state, self.at)
            self.state[contact] = state
            self.once_lost |= {contact} if state == "lost" else set()
            self._tell("end", contact, state)

    def reopen(self) -> None:
        contact = self._contact("closed")
        # When a lost one was closed is forgotten once it is opened again: no table keeps it.
        if contact and contact not in self.once_lost:
            self.floor.step(contact, "waiting", self.at, agent_id=None, closed_at=None)
            self.state[contact] = "waiting"
            self._tell("reopen", contact)

    def agent_state(self) -> None:
        agent, state = self.chance.choice(self.agents), self.chance.choice(AGENT_STATES)
        reason = self.chance.choice(["lunch", "break", None]) if state == "aux" else None
        self._after(agent)
        self.floor.update("agent", agent, state=state, aux_reason=reason, state_since=self.at)
        self._tell("agent", agent, state, reason)

    def change_team(self) -> None:
        team = self.floor.insert("team", site_id=self.floor.site, name=f"Team at {self.at} {self.chance.random()}")
        self.floor.update("agent", self.chance.choice(self.agents), team_id=team)

    def membership(self) -> None:
        """A change of a membership ends its row and begins the next."""
        key = self.chance.choice(list(self.queues)), self.chance.choice(self.agents)
        row = self.rows.pop(key, None)
        if row is not None:
            self.floor.update("queue_membership", row[0], until_at=self.at)
        if row is not None and self.chance.random() < 0.4:
            self._tell("member", *key, None)
            return
        paused = row is not None and not row[1]
        made = self.floor.member(*key, self.at, paused_at=self.at if paused else None)
        self.rows[key] = made, paused
        self._tell("member", *key, paused)

    def hand(self) -> None:
        if self.hands and self.chance.random() < 0.5:
            hand = self.hands.pop()
            self.floor.update("raised_hand", hand, ended_at=self.at)
            self._tell("hand", hand, False)
            return
        hand = self.floor.insert("raised_hand", agent_id=self.chance.choice(self.agents), raised_at=self.at)
        self.hands.append(hand)
        self._tell("hand", hand, True)

    def escalation(self) -> None:
        following = {
            "open": ("taken", "taken_at"),
            "taken": ("promised", "promise_made_at"),
            "promised": ("resolved", "resolved_at"),
        }
        going_on = [one for one, state in self.escalations.items() if state in following]
        if going_on and self.chance.random() < 0.6:
            escalation = self.chance.choice(going_on)
            state, column = following[self.escalations[escalation]]
            self.floor.update("escalation", escalation, state=state, **{column: self.at})
        else:
            queue = self.chance.choice(list(self.queues))
            columns = {"reason": "complaint", "raised_at": self.at, "due_at": self.at + S}
            escalation, state = self.floor.insert("escalation", queue_id=queue, **columns), "open"
        self.escalations[escalation] = state
        self._tell("escalation", escalation, state)
