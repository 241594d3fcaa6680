"""What asks for a supervisor on the simulated floor: raised hands and escalations, and how they are dealt with."""

from collections.abc import Callable
from random import Random
from typing import Any, Final

from db.feeds.simulated.floor import Agent, Floor, Process, Work
from db.feeds.simulated.notes import resolution_note

#: An event of simpy, which has no types.
Event = Any

_HAND_REASONS: Final = (
    *("Customer is upset", "Not sure about the policy", "System shows two accounts", "Needs a decision"),
    *("Customer asks for you", "Wants to cancel, very angry", "Cannot find the order"),
)
#: Reasons with their weights; a cancellation has its own.
_REASONS: Final = {
    "asked_for_supervisor": 30,
    "blocked_by_limit": 25,
    "complaint": 20,
    "promise_missed": 10,
    "wrong_record": 10,
    "safety": 1,
    "other": 4,
}
#: Severity: (weight, seconds until it is due).
_SEVERITIES: Final = {"normal": (60, 7200.0), "high": (30, 2700.0), "urgent": (10, 900.0)}
_CAUSES: Final = ("promise not kept", "wrong charge", "not told what to expect", "record was wrong", "limit too low")
#: Mean seconds until a supervisor comes to a raised hand, and how long the help takes.
_HELP_COMES_S: Final = 110.0
_HELP_TAKES_S: Final = 90.0
#: Mean seconds until an escalation is taken, and resolved after that.
_TAKEN_AFTER_S: Final = 240.0
_RESOLVED_AFTER_S: Final = 600.0
_LEFT_LYING: Final = 0.03
_PROMISED: Final = 0.3
_NOTE_WRITTEN: Final = 0.8


class Attention:
    """Raises hands and escalates, and lets supervisors answer after a while."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self.up: Final[dict[str, Event]] = {}
        """What tells those who wait by a raised hand that others did something about it."""
        self.theirs: Final[set[str]] = set()
        """Escalations that others have in hand."""

    def during(self, work: Work, agent: Agent, seconds: float) -> Process:
        """Lets the talk pass, with what comes up in it."""
        habits, chance = self._floor.habits, work.chance
        moments: list[tuple[float, Callable[[Work, Agent], None]]] = []
        if chance.random() < habits.raised_hand:
            moments.append((chance.uniform(0.2, 0.7) * seconds, self.raise_hand))
        if chance.random() < habits.escalation:
            moments.append((chance.uniform(0.5, 0.95) * seconds, self.escalate))
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

    def escalate(
        self, work: Work, agent: Agent, *, severity: str | None = None, untouched_s: float | None = None
    ) -> None:
        """The contact is escalated; nobody takes it for `untouched_s` seconds, by default for a random time."""
        floor, chance = self._floor, work.chance
        reason = chance.choices(list(_REASONS), list(_REASONS.values()))[0]
        if work.intent == "cancel":
            reason = "cancellation_limit"
        drawn = chance.choices(list(_SEVERITIES), [weight for weight, _ in _SEVERITIES.values()])[0]
        amount = chance.randrange(2_000, 60_000, 500)
        blocked = reason == "blocked_by_limit"
        due_s = _SEVERITIES[severity or drawn][1]
        escalation = floor.ingest.escalation(
            *(work.line.id, floor.now_us, reason, floor.clock.at(floor.env.now + due_s)),
            contact_key=work.key,
            severity=severity or drawn,
            raised_by_agent_id=agent.id,
            amount_minor=amount if blocked else None,
            currency="EUR" if blocked else None,
        )
        taken_s = chance.expovariate(1 / _TAKEN_AFTER_S)
        if chance.random() < _LEFT_LYING:
            taken_s += due_s
        floor.env.process(self._deal_with(escalation, work, agent, taken_s if untouched_s is None else untouched_s))

    def _deal_with(self, escalation: str, work: Work, agent: Agent, taken_s: float) -> Process:
        floor, chance = self._floor, work.chance
        yield floor.env.timeout(taken_s)
        if self._is_theirs(escalation):
            return
        owner = self._supervisor(work, agent)
        floor.ingest.escalation_changed(escalation, "taken", floor.now_us, owner_id=owner)
        resolved_s = chance.expovariate(1 / _RESOLVED_AFTER_S)
        if chance.random() < _PROMISED:
            yield floor.env.timeout(resolved_s / 2)
            if self._is_theirs(escalation):
                return
            promised_at = floor.clock.at(floor.env.now + resolved_s)
            floor.ingest.escalation_changed(escalation, "promised", floor.now_us, promised_at=promised_at)
        yield floor.env.timeout(resolved_s)
        if self._is_theirs(escalation):
            return
        if chance.random() < _NOTE_WRITTEN and work.key in floor.ingest.contacts:
            floor.ingest.note(work.key, floor.now_us, resolution_note(chance), staff_id=owner)
        floor.ingest.escalation_changed(escalation, "resolved", floor.now_us, cause=chance.choice(_CAUSES))

    def _is_theirs(self, escalation: str) -> bool:
        return escalation in self.theirs or self._floor.ingest.open_escalation(escalation) is None

    def _supervisor(self, work: Work, agent: Agent) -> str | None:
        """The id of a supervisor of the agent's team, if the floor has any."""
        staff = self._floor.supervisors.get(agent.plan.team, ())
        return work.chance.choice(staff) if staff else None
