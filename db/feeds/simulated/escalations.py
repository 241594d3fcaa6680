"""Escalations of the simulated floor: raised in talks, dealt with by supervisors on shift, unless somebody else does."""

from collections.abc import Mapping
from random import Random
from typing import Any, Final

from db.escalation_due import due_s
from db.feeds.simulated.floor import Agent, Floor, Process, Work
from db.feeds.simulated.notes import asked_note, follow_up_text, promise_note, resolution_note
from db.feeds.simulated.plan_parts import TeamPlan
from db.feeds.simulated.supervisors import Supervisors

#: Reasons with their weights and who asks for it; a cancellation has its own.
_REASONS: Final = {
    "asked_for_supervisor": (30, "customer"),
    "blocked_by_limit": (25, "agent"),
    "complaint": (20, "customer"),
    "promise_missed": (10, "customer"),
    "wrong_record": (10, "agent"),
    "safety": (1, "agent"),
    "other": (4, "agent"),
}
_SEVERITIES: Final = {"normal": 60, "high": 30, "urgent": 10}
#: Causes with their weights, by the reason; any of `_ANY_CAUSE` for the others.
_CAUSES: Final = {
    "blocked_by_limit": {"authority": 7, "policy": 3},
    "cancellation_limit": {"policy": 6, "attitude": 2, "training": 2},
    "wrong_record": {"wrong_data": 9, "training": 1},
    "wandering": {"routing": 6, "hand_off": 3, "skill": 1},
    "never_answered": {"understaffed": 8, "routing": 2},
    "callback_due": {"understaffed": 7, "hand_off": 3},
}
_ANY_CAUSE: Final = {
    "understaffed": 22, "hand_off": 18, "routing": 12, "policy": 12, "authority": 10, "training": 8, "skill": 6,
    "wrong_data": 6, "attitude": 4, "other": 2,
}  # fmt: skip
#: Mean seconds until an escalation is taken, and resolved after that.
_TAKEN_AFTER_S: Final = 200.0
_RESOLVED_AFTER_S: Final = 500.0
#: How long supervisors wait whether somebody at a console takes what rules and others raised: shares of the time until it
#: is due, of which so many seconds count at the least and at the most.
_LEFT_TO_CONSOLES: Final = (0.5, 1.1)
_COUNTS_S: Final = (120.0, 800.0)
#: How often they look whether somebody is there yet, seconds.
_LOOKS_AGAIN_S: Final = 600.0
_LEFT_LYING: Final = 0.03
_NOTE_ASKED: Final = 0.6
_PROMISED: Final = 0.3
#: When the customer is called back, seconds from the promise; how often that is late, and by how much at most.
_CALLED_BACK_S: Final = (900.0, 3000.0)
_CALLED_LATE: Final = 0.1
_LATE_BY_S: Final = (60.0, 900.0)
#: How often something is still to be done for the customer, within how many seconds, and how often that is not in time.
_FOLLOWED_UP: Final = 0.25
_FOLLOW_UP_S: Final = (1800.0, 10_800.0)
_FORGOTTEN: Final = 0.1


class Escalations:
    """Raises escalations and has them dealt with. What a person at a console has touched is theirs from then on."""

    def __init__(self, floor: Floor, supervisors: Supervisors) -> None:
        self._floor, self._supervisors = floor, supervisors
        self.theirs: Final[set[str]] = set()
        """Escalations and follow-ups that others have in hand."""
        self._known: Final[set[str]] = set()

    def escalate(
        self,
        work: Work,
        agent: Agent,
        *,
        severity: str | None = None,
        reason: str | None = None,
        untouched_s: float | None = None,
    ) -> None:
        """The contact is escalated; nobody takes it for `untouched_s` seconds, by default for a random time."""
        floor, chance = self._floor, Random(f"{work.key}/escalation/{work.moves}")
        drawn = chance.choices(list(_REASONS), [weight for weight, _ in _REASONS.values()])[0]
        if work.intent == "cancel" and chance.random() < 0.5:
            drawn = "cancellation_limit"
        why = reason or drawn
        how = severity or chance.choices(list(_SEVERITIES), list(_SEVERITIES.values()))[0]
        blocked = why == "blocked_by_limit"
        amount = chance.randrange(2_000, 60_000, 500)
        within_s = due_s(why, how)
        escalation = floor.ingest.escalation(
            *(work.line.id, floor.now_us, why, floor.clock.at(floor.env.now + within_s)),
            contact_key=work.key,
            severity=how,
            raised_by_agent_id=agent.id,
            owner_id=work.line.duty_id,
            asked_by=_REASONS[why][1] if why in _REASONS else "agent",
            amount_minor=amount if blocked else None,
            currency="EUR" if blocked else None,
        )
        self._known.add(escalation)
        if chance.random() < _NOTE_ASKED:
            text = asked_note(chance, why)
            floor.ingest.escalation_note(escalation, "asked", floor.now_us, text, agent_id=agent.id)
        taken_s = chance.expovariate(1 / _TAKEN_AFTER_S) + (within_s if chance.random() < _LEFT_LYING else 0.0)
        waits_s = taken_s if untouched_s is None else untouched_s
        floor.env.process(self._deal_with(escalation, why, agent.plan.team, waits_s, chance))

    def others_wrote(self, row: Mapping[str, Any]) -> None:
        """Others raised an escalation, or did something with one; `row` is as it stands now, as `Ingest` was told."""
        escalation, owner = row["id"], row["owner_id"]
        is_new = escalation not in self._known
        self._known.add(escalation)
        line = self._floor.lines_by_id.get(row["queue_id"])
        waits = row["state"] == "open" and (owner is None or owner in self._supervisors.ids)
        if not (is_new and waits) or line is None:
            self.theirs.add(escalation)
            return
        chance = Random(escalation)
        due_in_s = self._floor.clock.floor_seconds(row["due_at"]) - self._floor.env.now
        left_s = chance.uniform(*_LEFT_TO_CONSOLES) * min(_COUNTS_S[1], max(_COUNTS_S[0], due_in_s))
        self._floor.env.process(self._deal_with(escalation, row["reason"], line.plan.team, left_s, chance))

    def _deal_with(self, escalation: str, reason: str, team: TeamPlan, waits_s: float, chance: Random) -> Process:
        floor = self._floor
        yield floor.env.timeout(waits_s)
        while (owner := self._supervisors.who_helps(team, floor.now_us, chance)) is None:
            yield floor.env.timeout(_LOOKS_AGAIN_S)
        if self._is_theirs(escalation):
            return
        floor.ingest.escalation_changed(escalation, "taken", floor.now_us, owner_id=owner)
        row = floor.ingest.open_escalation(escalation)
        if row is not None and row.contact_id is not None:
            floor.found(row.contact_id)
        takes_s = chance.expovariate(1 / _RESOLVED_AFTER_S)
        if chance.random() < _PROMISED:
            yield floor.env.timeout(takes_s / 2)
            if self._is_theirs(escalation):
                return
            takes_s = self._promise(escalation, owner, chance)
        yield floor.env.timeout(takes_s)
        if not self._is_theirs(escalation):
            self._resolve(escalation, reason, owner, chance)

    def _promise(self, escalation: str, owner: str, chance: Random) -> float:
        """The customer is told when they are called back; answers in how many seconds they are."""
        floor = self._floor
        within_s = chance.uniform(*_CALLED_BACK_S)
        promised_at = floor.clock.at(floor.env.now + within_s)
        floor.ingest.escalation_changed(escalation, "promised", floor.now_us, promised_at=promised_at)
        floor.ingest.escalation_note(escalation, "promised", floor.now_us, promise_note(chance), staff_id=owner)
        if chance.random() < _CALLED_LATE:
            return within_s + chance.uniform(*_LATE_BY_S)
        return within_s * chance.uniform(0.6, 0.98)

    def _resolve(self, escalation: str, reason: str, owner: str, chance: Random) -> None:
        floor, now_us = self._floor, self._floor.now_us
        causes = _CAUSES.get(reason, _ANY_CAUSE)
        floor.ingest.escalation_note(escalation, "done", now_us, resolution_note(chance), staff_id=owner)
        follows = chance.random() < _FOLLOWED_UP
        if follows:
            within_s = chance.uniform(*_FOLLOW_UP_S)
            due_at = floor.clock.at(floor.env.now + within_s)
            text = follow_up_text(chance)
            follow_up = floor.ingest.follow_up(escalation, now_us, due_at, text, owner_id=owner)
            late = chance.random() < _FORGOTTEN
            done_s = within_s * chance.uniform(1.1, 1.6) if late else within_s * chance.uniform(0.2, 0.95)
            floor.env.process(self._follow(follow_up, done_s))
        cause = chance.choices(list(causes), list(causes.values()))[0]
        floor.ingest.escalation_changed(escalation, "resolved", now_us, cause=cause)

    def _follow(self, follow_up: str, done_s: float) -> Process:
        yield self._floor.env.timeout(done_s)
        if follow_up not in self.theirs:
            self._floor.ingest.follow_up_done(follow_up, self._floor.now_us)

    def _is_theirs(self, escalation: str) -> bool:
        return escalation in self.theirs or self._floor.ingest.open_escalation(escalation) is None
