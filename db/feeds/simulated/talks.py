"""What happens between an agent and a contact: ringing, missed rings, talk, handing on, the end and wrap-up."""

from random import Random
from typing import Final

from db.feeds.simulated.attention import Attention
from db.feeds.simulated.floor import Agent, Floor, Line, Process, Work
from db.feeds.simulated.notes import transfer_note

#: How long a telephone rings before it is clear that nobody is there, seconds.
RING_OUT_S: Final = 18.0
#: How long an agent who did not answer is set aside, seconds.
MISSED_S: Final = 45.0
_HUNG_UP_BY_CUSTOMER: Final = 0.6
_NOTE_WRITTEN: Final = 0.7
_MOST_MOVES: Final = 3
#: Who wanders is handed on after most talks, some straight back to where they came from.
_WANDERS_ON: Final = 0.85
_BACK: Final = 0.35
_MOST_WANDERINGS: Final = 6


class Talks:
    """Leads an agent and a contact through their time together and tells `Ingest` of it."""

    def __init__(self, floor: Floor, attention: Attention) -> None:
        self._floor, self._attention = floor, attention

    def ring(self, work: Work, agent: Agent) -> Process:
        """The agent's telephone rings; answers whether they take it. If the caller gave up, `work.gone` is true."""
        floor, habits = self._floor, self._floor.habits
        if not habits.rings_s[1]:
            return True
        floor.ingest.ringing(work.key, agent.id, floor.now_us)
        missed = work.chance.random() < habits.ring_no_answer
        rings_s = RING_OUT_S if missed else work.chance.uniform(*habits.rings_s)
        patience_s = float("inf") if work.gives_up_s is None else work.gives_up_s - floor.env.now
        yield floor.env.timeout(max(0.0, min(rings_s, patience_s)))
        if patience_s <= rings_s:
            floor.ingest.left(work.key, work.line.id, floor.now_us, "abandoned")
            work.gone = True
            floor.release(work, agent)
            return False
        if missed:
            self._miss(work, agent)
        return not missed

    def _miss(self, work: Work, agent: Agent) -> None:
        floor, now_us = self._floor, self._floor.now_us
        floor.ingest.not_answered(work.key, now_us)
        floor.ingest.kept("ring no answer", now_us, external_id=work.key, queue_id=work.line.id, agent_id=agent.id)
        if agent.ready:
            agent.ready = False
            mine = agent.away = object()
            floor.ingest.agent_state(agent.id, "aux", now_us, "missed call")
            floor.env.process(self._come_back(agent, mine))
        work.assigned = None
        floor.release(work, agent)
        floor.join(work)

    def _come_back(self, agent: Agent, absence: object) -> Process:
        floor = self._floor
        yield floor.env.timeout(MISSED_S)
        if agent.away is absence:
            agent.away, agent.ready = None, True
            floor.ingest.agent_state(agent.id, "available", floor.now_us)
            floor.find_work(agent)

    def talk(self, work: Work, agent: Agent) -> Process:
        """The agent handles the contact; answers the queue it is handed on to, or None after its end and wrap-up."""
        self._floor.ingest.answered(work.key, work.line.id, agent.id, self._floor.now_us)
        return (yield from self.go_on(work, agent))

    def go_on(self, work: Work, agent: Agent) -> Process:
        """As `talk`, once the contact was answered."""
        floor = self._floor
        work.assigned = None
        work.talks, work.talk_over = True, floor.env.event()
        onward, kind = self._destination(work)
        yield from self._attention.during(work, agent, work.talk_s * agent.pace)
        work.talks = False
        work.talk_over.succeed()
        if onward is None:
            yield from self._end(work, agent)
        else:
            self._hand_on(work, agent, onward, kind)
        return onward

    def _destination(self, work: Work) -> tuple[Line | None, str]:
        """Where the contact is handed on to after this talk, and how (cold, warm); most stay."""
        habits = self._floor.habits
        draw = work.chance.random()
        if work.channel == "callback":
            return None, ""
        if work.wanders or (not work.moves and work.is_one_of(habits.wanders, "wanders")):
            work.wanders = True
            return self._onward(work, Random(f"{work.key}/wanders/{work.moves}"))
        if draw >= habits.cold_transfer + habits.warm_transfer or work.moves > _MOST_MOVES:
            return None, ""
        near = self._near(work)
        if not near:
            return None, ""
        return work.chance.choice(near), "cold" if draw < habits.cold_transfer else "warm"

    def _onward(self, work: Work, chance: Random) -> tuple[Line | None, str]:
        """Where one goes who is sent from department to department."""
        near = self._near(work)
        if not near or work.moves >= _MOST_WANDERINGS or chance.random() >= _WANDERS_ON:
            return None, ""
        if work.came_from in near and chance.random() < _BACK:
            return work.came_from, "cold"
        return chance.choice(near), "cold"

    def _near(self, work: Work) -> list[Line]:
        """The other queues that take such a contact."""
        return [
            line
            for line in self._floor.lines.values()
            if line.plan.channel == work.channel
            and line is not work.line
            and line.plan.language == work.language
            and not line.is_closed
        ]

    def _hand_on(self, work: Work, agent: Agent, onward: Line, kind: str) -> None:
        floor, note = self._floor, None
        if work.chance.random() < _NOTE_WRITTEN:
            text = transfer_note(work.chance, work.intent, onward.plan.name)
            note = floor.ingest.note(work.key, floor.now_us, text, agent_id=agent.id)
        floor.ingest.entered(work.key, onward.id, floor.now_us, kind=kind, note_id=note)
        work.came_from = work.line
        work.moves += 1
        work.talk_s *= 0.7
        floor.release(work, agent)

    def _end(self, work: Work, agent: Agent) -> Process:
        """The talk is over; wrap-up follows unless the channel has none or the agent was about to go."""
        floor = self._floor
        wrap_up = None if agent.told_away else work.line.plan.wrap_up
        reason = "customer" if work.chance.random() < _HUNG_UP_BY_CUSTOMER else "agent"
        floor.ingest.ended(work.key, floor.now_us, reason, wrap_up=wrap_up is not None)
        if wrap_up is not None:
            agent.wrapping = True
            yield floor.env.timeout(wrap_up.draw(work.chance))
            agent.wrapping = False
            floor.ingest.wrapped(work.key, floor.now_us)
        floor.release(work, agent)
