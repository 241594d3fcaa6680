"""Puts a planned floor into place: queues, agents, what they can, and who serves what."""

from typing import Final
from zoneinfo import ZoneInfo

from db.feeds.ingest import Ingest, Known
from db.feeds.simulated.floor import Agent, Floor, Line
from db.feeds.simulated.floor_plan import queue_skills
from db.feeds.simulated.plan_parts import AgentPlan, FloorPlan, QueuePlan
from db.feeds.written import WRITTEN

_QUEUE_NAME: Final = WRITTEN["queue"].index("name")


def found_teams(ingest: Ingest, plan: FloorPlan) -> None:
    """Tells `Ingest` of what must be there before anybody can be appointed: sites and teams."""
    for site in plan.sites:
        ingest.site(
            site.name,
            time_zone=site.time_zone,
            language=site.language,
            business_day_start_min=site.business_day_start_min,
        )
    for team in plan.teams:
        ingest.team(team.name, team.site)


def furnish(floor: Floor, known: Known) -> None:
    """Tells `Ingest` of everything else the plan has and gives `floor` its queues and agents.

    What the database knows already stays as people have set it since.
    """
    plan, ingest, at = floor.plan, floor.ingest, floor.now_us
    zones = {site.name: ZoneInfo(site.time_zone) for site in plan.sites}
    seen = {row[_QUEUE_NAME] for row in known.of("queue")}
    for queue in plan.queues:
        duty = floor.supervisors.get(queue.team, [None])[0]
        queue_id = ingest.queue(queue.name) if queue.name in seen else _queue(ingest, queue, duty)
        line = Line(queue, queue_id, zones[queue.team.site], plan.seed)
        line.duty_id = duty
        floor.lines[queue.name] = floor.lines_by_id[queue_id] = line
    for agent in plan.agents:
        _place(floor, agent, zones[agent.team.site], at)


def _queue(ingest: Ingest, queue: QueuePlan, duty: str | None) -> str:
    queue_id = ingest.queue(
        queue.name,
        channel=queue.channel,
        team=queue.team.name,
        site=queue.team.site,
        answer_within_s=queue.answer_within_s,
        target_percent=queue.target_percent,
        service_level_rule=queue.rule,
        short_abandon_s=queue.short_abandon_s,
        handling_limit_s=queue.handling_limit_s,
        duty_supervisor_id=duty,
    )
    for skill, level in queue_skills(queue):
        ingest.queue_skill(queue_id, skill, level)
    return queue_id


def _place(floor: Floor, plan: AgentPlan, zone: ZoneInfo, at: int) -> None:
    """Gives the floor one agent; who is known already keeps the skills, capacity and queues of the database."""
    ingest = floor.ingest
    agent_id = ingest.known_agent(plan.alias)
    if agent_id is None:
        agent_id = ingest.agent(
            plan.alias,
            name=plan.name,
            team=plan.team.name,
            site=plan.team.site,
            login=plan.login,
            desk=plan.desk,
            language=plan.language,
        )
        for skill, level in plan.skills:
            ingest.agent_skill(agent_id, skill, level)
        for channel, slots in plan.slots:
            ingest.capacity(agent_id, channel, slots)
        for queue, penalty in plan.queues:
            ingest.joined(agent_id, floor.lines[queue].id, at, source="configured", penalty=penalty)
    agent = Agent(plan, agent_id, zone, floor.plan.seed, floor.habits)
    floor.agents.append(agent)
    floor.agents_by_id[agent_id] = agent
    for queue, penalty in plan.queues:
        line = floor.lines[queue]
        agent.lines.append((penalty, line))
        line.members.append((penalty, agent))
