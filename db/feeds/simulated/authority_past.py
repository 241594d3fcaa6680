"""Some weeks of authority on a made-up floor: who gave what to whom, was refused, asked and was answered.

The contacts of those weeks are made for it; those of the last hours are the simulation's own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from operator import attrgetter
from random import Random
from typing import Any, Final, NamedTuple

from db.escalation_due import due_s
from db.feeds.ingest import Escalation, Origin, Pending
from db.feeds.simulated.arrivals import customer_of
from db.feeds.simulated.authority_book import Asked, Book, Granted, Verdict
from db.feeds.simulated.authority_habits import (
    AFTER_REFUSAL,
    BECOMES,
    COMES_BACK,
    DECIDED_AFTER_S,
    ESCALATES,
    SETTLED_AFTER_S,
    USED_AFTER_S,
    USES_APPROVAL,
    drawn,
    is_approved,
)
from db.feeds.simulated.authority_notes import billing_reference, payee_note, told_note
from db.feeds.simulated.authority_rules import Limits, gives_in_parts, is_shy, level_of
from db.feeds.simulated.clock import DAY_US, HOUR_US, SECOND_US
from db.feeds.simulated.floor import Agent, Floor, Line
from db.feeds.simulated.queue_kinds import INTENTS
from db.feeds.simulated.wishes import SHARES, Wish, wish_of
from db.feeds.visits import Contact
from db.feeds.written import WRITTEN
from db.ids import source_id

#: How far the past goes back, and about how many contacts of each of its days end in something that is given or refused.
DAYS: Final = 28
A_DAY: Final = 22
#: The hours before and after the time of day at which the simulation goes live.
_OPEN_H: Final = (-2.5, 7.5)
#: An approval holds so long.
_APPROVED_FOR_US: Final = DAY_US
#: After what it was about, a talk goes on for so long.
_TALKS_ON_S: Final = (20.0, 120.0)
_WITHIN_A_WEEK: Final = (0.2, 6.6)
_TEN_MINUTES_US: Final = 600 * SECOND_US
_IMAGES: Final = {table: attrgetter(*WRITTEN[table]) for table in ("contact", "contact_segment", "escalation")}


class Made(NamedTuple):
    """What was made up: rows for the feed, and rows of the tables of authority in the order of their references."""

    pending: Pending
    rows: Mapping[str, list[dict[str, Any]]]


class Past:
    """Makes it up for `floor`, between `DAYS` before `start_us` (UTC microseconds) and now; the same again for the same."""

    def __init__(self, floor: Floor, origin: Origin, limits: Limits, grants: Iterable[Granted]) -> None:
        self._floor, self._origin, self._limits = floor, origin, limits
        self._book: Final = Book(limits)
        for grant in grants:
            self._book.grant(grant)
        self._chance: Final = Random(f"{floor.plan.seed}/authority")
        self._teams: Final = {
            agent.id: floor.ingest.team(agent.plan.team.name, agent.plan.team.site) for agent in floor.agents
        }
        self._feed: defaultdict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self._now_us = 0

    def make(self, start_us: int, wishes: Iterable[Wish], now_us: int) -> Made:
        """The days before `start_us`, then `wishes` of contacts that are there already, as of `now_us`."""
        self._now_us = now_us
        for at, line, intent in self._arrivals(start_us):
            self._contact(at, line, intent, start_us)
        for wish in sorted(wishes):
            agent = self._floor.agents_by_id[wish.agent_id]
            self._wish(wish, agent, Random(f"{wish.contact_id}/authority"), wish.at + _TEN_MINUTES_US)
        self._rows["authority_grant"] = [*map(_grant_row, self._book.grants)]
        self._rows["authority_use"].sort(key=lambda row: (row["at"], row["id"]))
        order = ("authority_request", "authority_grant", "authority_use")
        feed = {table: self._feed[table] for table in WRITTEN if table in self._feed}
        return Made(Pending(feed), {table: self._rows[table] for table in order})

    def kind_id(self, code: str) -> str:
        """The id of a kind by its code."""
        return self._limits.kinds[code].id

    def _arrivals(self, start_us: int) -> list[tuple[int, Line, str]]:
        chance = self._chance
        places = [
            (line, intent, line.plan.per_hour * weight * SHARES.get(intent, 0.0))
            for line in self._floor.lines.values()
            for intent, weight, _ in INTENTS[line.plan.family]
            if line.plan.per_hour > 0 and line.members
        ]
        weights = [weight for _, _, weight in places]
        if not any(weights):
            return []
        found = []
        for day in range(DAYS, 0, -1):
            count = round(A_DAY * chance.uniform(0.75, 1.25))
            for line, intent, _ in chance.choices(places, weights, k=count):
                at = self._now_us - day * DAY_US + round(chance.uniform(*_OPEN_H) * HOUR_US)
                if at < start_us - HOUR_US:
                    found.append((at, line, intent))
        return sorted(found, key=lambda one: one[0])

    def _contact(self, at: int, line: Line, intent: str, start_us: int) -> None:
        """One contact of those days, and another if its customer comes back."""
        chance = self._chance
        agent = self._agent(line)
        customer = self._floor.ingest.customer(
            customer_of(chance.randrange(400 * max(1, len(self._floor.agents))), line.plan.channel)
        )
        key = f"{self._floor.run_name}-past-{len(self._feed['contact']):05d}"
        talk_us = round(line.plan.talk.draw(chance) * SECOND_US)
        contact = self._begun(key, at, line, intent, customer)
        answered = at + round(chance.uniform(3.0, 90.0) * SECOND_US)
        kind, amount = wish_of(intent, chance)
        asked_at = answered + round(talk_us * chance.uniform(0.4, 0.9))
        wish = Wish(asked_at, contact.id, line.id, customer, agent.id, kind, amount)
        last, outcome = self._wish(wish, agent, chance, None)
        ended = max(answered + talk_us, last + round(chance.uniform(*_TALKS_ON_S) * SECOND_US))
        self._end(contact, agent, answered, ended)
        if chance.random() < COMES_BACK[outcome]:
            back = ended + round(chance.uniform(*_WITHIN_A_WEEK) * DAY_US)
            if back < start_us - HOUR_US:
                again = self._begun(f"{key}-again", back, line, intent, customer)
                answered = back + round(chance.uniform(3.0, 90.0) * SECOND_US)
                self._end(again, self._agent(line), answered, answered + talk_us)

    def _agent(self, line: Line) -> Agent:
        first = [agent for penalty, agent in line.members if not penalty] or [agent for _, agent in line.members]
        return self._chance.choice(first)

    def _begun(self, key: str, at: int, line: Line, intent: str, customer: str) -> Contact:
        contact = Contact()
        contact.id = source_id(at, self._origin.key, key)
        contact.tail = contact.id[19:]
        contact.origin_id, contact.external_id, contact.customer_id = self._origin.key, key, customer
        contact.channel, contact.intent, contact.language = line.plan.channel, intent, line.plan.language
        contact.arrived_at = at
        contact.begin(line.id, at)
        return contact

    def _end(self, contact: Contact, agent: Agent, answered: int, ended: int) -> None:
        visit = contact.visit
        contact.agent_id = visit.agent_id = agent.id
        contact.outcome = visit.outcome = "answered"
        contact.answered_at = visit.left_at = answered
        visit.ended_at = visit.wrapped_at = contact.closed_at = contact.state_since = ended
        visit.end_reason, contact.state, contact.distinct_agents = "agent", "closed", 1
        self._feed["contact"].append(_IMAGES["contact"](contact))
        self._feed["contact_segment"].append(_IMAGES["contact_segment"](visit))

    def _wish(self, wish: Wish, agent: Agent, chance: Random, until: int | None) -> tuple[int, str]:
        """What comes of it, not later than `until`; answers when the last of it was, and what the customer was given."""
        asked = Asked(
            *(wish.at, wish.kind, level_of(agent.plan.alias), agent.id, self._teams[agent.id], wish.contact_id),
            *(wish.customer_id, wish.amount),
        )
        verdict = self._book.decide(asked)
        if verdict.may and is_shy(agent.plan.alias):
            self._escalate(wish, chance)
            return wish.at, "nothing"
        self._use(asked, wish, verdict, chance)
        if verdict.may:
            return wish.at, "given"
        return self._refused(asked, wish, verdict, agent, chance, until)

    def _refused(
        self, asked: Asked, wish: Wish, verdict: Verdict, agent: Agent, chance: Random, until: int | None
    ) -> tuple[int, str]:
        left = wish.amount - (verdict.over_by or 0)
        after = drawn(chance, AFTER_REFUSAL)
        if verdict.refusal == "over_per_use" and gives_in_parts(agent.plan.alias):
            for part, amount in enumerate((left, wish.amount - left), 1):
                self._ask_again(asked, wish, amount, wish.at + part * 40 * SECOND_US, chance)
            return wish.at + 80 * SECOND_US, "given"
        if after == "asks":
            return self._request(asked, wish, verdict, chance, until)
        if after == "gives_less" and left > 0 and self._limits.kinds[wish.kind].is_money:
            self._ask_again(asked, wish, left, wish.at + 30 * SECOND_US, chance)
            return wish.at + 30 * SECOND_US, "less"
        if chance.random() < ESCALATES:
            self._escalate(wish, chance)
        return wish.at, "nothing"

    def _ask_again(self, asked: Asked, wish: Wish, amount: int, at: int, chance: Random) -> None:
        again = asked._replace(amount=amount, at=at)
        self._use(again, wish._replace(amount=amount, at=at), self._book.decide(again), chance)

    def _use(self, asked: Asked, wish: Wish, verdict: Verdict, chance: Random) -> None:
        use_id = source_id(asked.at, "use", wish.contact_id, wish.kind, str(asked.amount))
        becomes = drawn(chance, BECOMES) if verdict.may else "refused"
        settled = asked.at + round(chance.expovariate(1 / SETTLED_AFTER_S) * SECOND_US)
        if verdict.may and settled > self._now_us:
            becomes = "reserved"
        if verdict.may and becomes != "given_back":
            self._book.give(asked, verdict, use_id)
        kind = self._limits.kinds[wish.kind]
        self._rows["authority_use"].append(
            {
                "id": use_id,
                "kind_id": kind.id,
                "agent_id": wish.agent_id,
                "contact_id": wish.contact_id,
                "customer_id": wish.customer_id,
                "queue_id": wish.queue_id,
                "team_id": asked.team_id,
                "grant_id": verdict.grant.id if verdict.may and verdict.grant is not None else None,
                "limit_id": verdict.limit.id if verdict.may and verdict.limit is not None else None,
                "amount": asked.amount,
                "currency": self._limits.currency if kind.is_money else None,
                "state": becomes,
                "refusal": verdict.refusal,
                "over_by": verdict.over_by,
                "at": asked.at,
                "confirmed_at": settled if becomes == "confirmed" else None,
                "given_back_at": settled if becomes == "given_back" else None,
                "billing_reference": billing_reference(chance) if becomes == "confirmed" else None,
                "payee": payee_note(chance, wish.kind) if verdict.may else None,
            }
        )

    def _request(
        self, asked: Asked, wish: Wish, verdict: Verdict, chance: Random, until: int | None
    ) -> tuple[int, str]:
        at = wish.at + 20 * SECOND_US
        least, mean = DECIDED_AFTER_S
        decided_at = at + round((least + chance.expovariate(1 / mean)) * SECOND_US)
        owner = self._supervisor(wish.agent_id, chance)
        if owner is None or decided_at >= self._now_us:
            return wish.at, "nothing"
        approved = is_approved(self._limits, wish.kind, asked.level, wish.amount, chance)
        escalation = self._escalate(wish._replace(at=at), chance, owner=owner, resolved_at=decided_at)
        kind, request = self._limits.kinds[wish.kind], source_id(at, "request", wish.contact_id)
        self._rows["authority_request"].append(
            {
                "id": request,
                "escalation_id": escalation,
                "contact_id": wish.contact_id,
                "queue_id": wish.queue_id,
                "agent_id": wish.agent_id,
                "kind_id": kind.id,
                "amount": wish.amount,
                "currency": self._limits.currency if kind.is_money else None,
                "refusal": verdict.refusal,
                "over_by": verdict.over_by,
                "state": "approved" if approved else "declined",
                "asked_at": at,
                "decided_by_id": owner,
                "decided_at": decided_at,
                "told": told_note(chance, approved=approved),
            }
        )
        if not approved:
            return decided_at, "nothing"
        grant = Granted(
            *(source_id(decided_at, "grant", request), wish.kind, wish.amount, wish.amount),
            *(decided_at, decided_at + _APPROVED_FOR_US),
            team_id=self._queue_team(wish.queue_id),
            contact_id=wish.contact_id,
            request_id=request,
            granted_by_id=owner,
        )
        self._book.grant(grant)
        return self._approved(asked, wish, grant, chance, until)

    def _approved(self, asked: Asked, wish: Wish, grant: Granted, chance: Random, until: int | None) -> tuple[int, str]:
        used_at = grant.from_at + round(chance.uniform(*USED_AFTER_S) * SECOND_US)
        if chance.random() >= USES_APPROVAL or used_at > min(until or used_at, self._now_us):
            return grant.from_at, "nothing"
        self._ask_again(asked, wish, wish.amount, used_at, chance)
        return used_at, "given"

    def _escalate(self, wish: Wish, chance: Random, *, owner: str | None = None, resolved_at: int | None = None) -> str:
        """An escalation because a limit stood in the way; answers its id. It is over already."""
        row, kind = Escalation(), self._limits.kinds[wish.kind]
        row.id = source_id(wish.at, "escalation", wish.queue_id, wish.contact_id, "blocked_by_limit")
        row.contact_id, row.queue_id, row.reason, row.asked_by = (
            wish.contact_id,
            wish.queue_id,
            "blocked_by_limit",
            "agent",
        )
        row.raised_by_agent_id, row.raised_at = wish.agent_id, wish.at
        row.due_at = wish.at + due_s("blocked_by_limit", "normal") * SECOND_US
        if kind.is_money:
            row.amount_minor, row.currency = wish.amount, self._limits.currency
        over_at = resolved_at or wish.at + round((60 + chance.expovariate(1 / 500)) * SECOND_US)
        row.owner_id = owner or self._supervisor(wish.agent_id, chance)
        if over_at < self._now_us:
            row.state, row.cause, row.resolved_at = "resolved", "authority", over_at
            row.taken_at = wish.at + (over_at - wish.at) // 2
        self._feed["escalation"].append(_IMAGES["escalation"](row))
        return row.id

    def _supervisor(self, agent_id: str, chance: Random) -> str | None:
        team = self._floor.agents_by_id[agent_id].plan.team
        ids = self._floor.supervisors.get(team) or [one for ids in self._floor.supervisors.values() for one in ids]
        return chance.choice(list(ids)) if ids else None

    def _queue_team(self, queue_id: str) -> str:
        team = self._floor.lines_by_id[queue_id].plan.team
        return self._floor.ingest.team(team.name, team.site)


def _grant_row(grant: Granted) -> dict[str, Any]:
    return {
        "id": grant.id,
        "kind": grant.kind,
        "agent_id": grant.agent_id,
        "team_id": grant.team_id,
        "contact_id": grant.contact_id,
        "request_id": grant.request_id,
        "per_use": grant.per_use,
        "budget": grant.budget,
        "spent": grant.spent,
        "state": grant.state,
        "reason": grant.reason,
        "granted_by_id": grant.granted_by_id,
        "approved_by_id": grant.approved_by_id,
        "granted_at": grant.from_at,
        "from_at": grant.from_at,
        "until_at": grant.until_at,
        "revoked_at": grant.revoked_at,
        "revoked_by_id": grant.granted_by_id if grant.revoked_at else None,
        "last_use_id": grant.last_use_id,
    }
