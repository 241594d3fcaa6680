"""The grants a made-up floor begins with: some go on, one is about to end, one nobody uses, some are over."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from db.feeds.simulated.authority_book import Granted
from db.feeds.simulated.authority_notes import REASONS
from db.feeds.simulated.authority_rules import is_shy, level_of
from db.feeds.simulated.clock import HOUR_US
from db.feeds.simulated.floor import Agent, Floor
from db.ids import source_id


class _Plan(NamedTuple):
    """A grant: to which level's agent, or to the team of a family of queues; hours are counted from now."""

    kind: str
    per_use: int
    budget: int
    from_h: float
    until_h: float
    level: str | None = None
    family: str | None = None
    revoked_h: float | None = None
    state: str = "active"
    is_shy: bool = False


_PLANS: Final = (
    _Plan("refund", 12_000, 150_000, -52.0, 7.0, family="Billing"),
    _Plan("credit", 3_000, 40_000, -27.0, 0.5, family="Orders"),
    _Plan("refund", 15_000, 60_000, -75.0, 93.0, level="standard"),
    _Plan("credit", 5_000, 20_000, -30.0, 66.0, level="new"),
    _Plan("fee_waiver", 2_500, 25_000, -12 * 24.0, 9 * 24.0, level="standard", is_shy=True),
    _Plan("replacement", 2, 20, -20 * 24.0, 5 * 24.0, level="standard"),
    _Plan("refund", 20_000, 90_000, -1.5, 30.0, level="senior", state="waiting"),
    _Plan("credit", 4_000, 50_000, -19 * 24.0, -12 * 24.0, family="Technical"),
    _Plan("refund", 10_000, 80_000, -11 * 24.0, -4 * 24.0, family="Retention"),
    _Plan("credit", 6_000, 30_000, -9 * 24.0, -2 * 24.0, level="senior", revoked_h=-7 * 24.0),
    _Plan("extension", 30, 300, -15 * 24.0, 6 * 24.0, level="standard"),
)


def given_grants(floor: Floor, now_us: int) -> list[Granted]:
    """The grants as of `now_us` (UTC microseconds), each to another agent; none where nobody could have given them."""
    left = list(floor.agents)
    made = []
    for number, plan in enumerate(_PLANS):
        receiver = next(_receivers(plan, left), None)
        if receiver is None or not floor.supervisors.get(receiver.plan.team):
            continue
        if plan.family is None:
            left.remove(receiver)
        made.append(_grant(floor, plan, number, receiver, now_us))
    return made


def _receivers(plan: _Plan, agents: list[Agent]) -> Iterator[Agent]:
    """Who could have it: an agent of the level, or somebody of the team."""
    for agent in agents:
        alias = agent.plan.alias
        if plan.family is not None:
            if any(line.plan.family == plan.family for penalty, line in agent.lines if not penalty):
                yield agent
        elif level_of(alias) == plan.level and is_shy(alias) == plan.is_shy:
            yield agent


def _grant(floor: Floor, plan: _Plan, number: int, receiver: Agent, now_us: int) -> Granted:
    from_at = now_us + round(plan.from_h * HOUR_US)
    team = receiver.plan.team
    return Granted(
        *(source_id(from_at, "given", str(number)), plan.kind, plan.per_use, plan.budget, from_at),
        now_us + round(plan.until_h * HOUR_US),
        agent_id=receiver.id if plan.family is None else None,
        team_id=floor.ingest.team(team.name, team.site),
        granted_by_id=floor.supervisors[team][0],
        revoked_at=None if plan.revoked_h is None else now_us + round(plan.revoked_h * HOUR_US),
        state=plan.state,
        reason=REASONS[number % len(REASONS)],
    )
