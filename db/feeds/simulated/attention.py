"""What comes up in a talk on the simulated floor: raised hands, escalations, holds, the wish to leave and its refusal."""

from random import Random
from typing import Any, Final

from db.feeds.simulated.escalations import Escalations
from db.feeds.simulated.floor import Agent, Floor, Process, Work
from db.feeds.simulated.holds import Holds
from db.feeds.simulated.leaving import Leaving, Moment
from db.feeds.simulated.supervisors import Supervisors
from db.feeds.simulated.wishes import Wishes

#: An event of simpy, which has no types.
Event = Any

_HAND_REASONS: Final = (
    *("Customer is upset", "Not sure about the policy", "System shows two accounts", "Needs a decision"),
    *("Customer asks for you", "Wants to cancel, very angry", "Cannot find the order"),
)
#: Mean seconds until a supervisor comes to a raised hand, and how long the help takes.
_HELP_COMES_S: Final = 110.0
_HELP_TAKES_S: Final = 90.0


class Attention:
    """Raises hands, lets supervisors answer them after a while, and has all else happen that comes up in talks."""

    def __init__(self, floor: Floor, supervisors: Supervisors) -> None:
        self._floor, self._supervisors = floor, supervisors
        self.escalations: Final = Escalations(floor, supervisors)
        self.holds: Final = Holds(floor)
        self.wishes: Final = Wishes(floor)
        self._leaving: Final = Leaving(floor)
        self.up: Final[dict[str, Event]] = {}
        """What tells those who wait by a raised hand that others did something about it."""

    def during(self, work: Work, agent: Agent, seconds: float) -> Process:
        """Lets the talk pass, with what comes up in it."""
        habits, chance = self._floor.habits, work.chance
        self.wishes.note(work, agent, seconds)
        moments: list[Moment] = [*self._leaving.moments(work, agent, seconds), *self.holds.moments(work, seconds)]
        if chance.random() < habits.raised_hand:
            moments.append((chance.uniform(0.2, 0.7) * seconds, self.raise_hand))
        if chance.random() < habits.escalation:
            moments.append((chance.uniform(0.5, 0.95) * seconds, self.escalations.escalate))
        past_s = 0.0
        for at_s, happen in sorted(moments, key=lambda moment: moment[0]):
            yield self._floor.env.timeout(at_s - past_s)
            past_s = at_s
            happen(work, agent)
        yield self._floor.env.timeout(seconds - past_s)

    def raise_hand(self, work: Work, agent: Agent, *, patience_s: float = 0.0) -> None:
        """The agent asks for help with the contact; nobody comes for at least `patience_s` seconds."""
        floor = self._floor
        reason = work.chance.choice(_HAND_REASONS)
        hand = floor.ingest.raised_hand(agent.id, floor.now_us, contact_key=work.key, reason=reason)
        floor.env.process(self._up(hand, work, agent, patience_s))

    def _up(self, hand: str, work: Work, agent: Agent, patience_s: float) -> Process:
        """A raised hand until it is down: somebody comes after a while, whoever is quicker, or the talk is over."""
        floor, chance = self._floor, work.chance
        comes = floor.env.timeout(patience_s + chance.expovariate(1 / _HELP_COMES_S))
        over = work.talk_over
        while not self.is_answered(hand):
            changed = self._changed(hand)
            yield comes | changed if patience_s else comes | over | changed
            if comes.processed and not self.is_answered(hand) and floor.ingest.hand(hand) is not None:
                floor.ingest.hand_answered(hand, floor.now_us, self._supervisor(work, agent))
            elif over.processed and not patience_s:
                break
            if floor.ingest.hand(hand) is None:
                break
        yield from self.helped(hand, chance)

    def helped(self, hand: str, chance: Random) -> Process:
        """Help takes its time once somebody has come; then the agent lowers the hand, unless somebody else has."""
        floor, comes = self._floor, self.is_answered(hand)
        lowered_s = floor.env.now + chance.expovariate(1 / _HELP_TAKES_S) if comes else floor.env.now
        while floor.ingest.hand(hand) is not None and floor.env.now < lowered_s:
            yield floor.env.timeout(lowered_s - floor.env.now) | self._changed(hand)
            while comes and floor.ingest.hand(hand) is not None and not self.is_answered(hand):
                # Whoever said that they come has taken it back: the hand stays up until somebody else does.
                yield self._changed(hand)
                lowered_s = floor.env.now + chance.expovariate(1 / _HELP_TAKES_S)
        if floor.ingest.hand(hand) is not None:
            floor.ingest.hand_ended(hand, floor.now_us)
        self.up.pop(hand, None)

    def is_answered(self, hand: str) -> bool:
        """Whether the hand is up and somebody has said that they come."""
        row = self._floor.ingest.hand(hand)
        return row is not None and row.answered_at is not None

    def _changed(self, hand: str) -> Event:
        changed = self.up[hand] = self._floor.env.event()
        return changed

    def hand_changed(self, hand: str) -> None:
        """Others have answered or lowered the hand, as `Ingest` was told."""
        changed = self.up.get(hand)
        if changed is not None and not changed.triggered:
            changed.succeed()
        elif changed is None and self.is_answered(hand):
            self.up[hand] = self._floor.env.event()
            self._floor.env.process(self.helped(hand, Random(hand)))

    def _supervisor(self, work: Work, agent: Agent) -> str | None:
        """The id of somebody in charge who is on the floor, if anybody is."""
        return self._supervisors.who_helps(agent.plan.team, self._floor.now_us, work.chance)
