"""What the agent's page says, a card each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from console.clock_words import day, moment
from console.coaching.notes import note_words
from console.coaching.readiness import readiness_words
from console.models.agents import contacts_of, state_words
from console.words import contact_number, count, duration, plural, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.queries.agent_page import AgentShown, GoalShown, WorthHearing
    from db.rows import AgentRow

_DAY_US = 86_400_000_000


def now_lines(row: AgentRow, floor: Floor, now: int) -> Iterator[str]:
    """State and work in hand, as the floor has them."""
    lasted = duration(None if row.state_since is None else now - row.state_since)
    yield say("{state} for {time}", state=state_words(row), time=lasted)
    held = contacts_of(row, floor)
    if held:
        yield say("With {contacts}", contacts=", ".join(contact_number(one.number) for one in held))
    queues = [
        queue.name
        for one in floor.store.rows_where("queue_membership", "agent_id", row.id)
        if (one.until_at is None or one.until_at > now)
        and (queue := floor.store.row("queue", one.queue_id)) is not None
    ]
    yield say("Serves {queues}", queues=", ".join(sorted(queues))) if queues else say("Serves no queue")


def week_line(shown: AgentShown) -> str:
    """The figures of a week, or why they are not shown."""
    if shown.figures is None:
        return say(
            "The monitoring agreement shows figures of single agents to other roles: see Help > Monitoring agreement."
        )
    n = plural("%Ln contact(s) handled in seven days", shown.figures.handled)
    if shown.figures.mean_us is None:
        return n
    mean = duration(round(shown.figures.mean_us))
    return say("{contacts}, {time} each on average", contacts=n, time=mean)


def feedback_lines(shown: AgentShown, now: int) -> Iterator[str]:
    """The newest notes, and how long ago the last one was."""
    if not shown.notes:
        yield say("No feedback yet that you may read.")
        return
    days = (now - shown.notes[0].shared_at) // _DAY_US
    yield plural("The last feedback was %Ln day(s) ago.", days) if days else say("The last feedback was today.")
    for note in shown.notes:
        told = {
            "sign": note_words.state_sign(note.state),
            "note": note_words.note_number(note.number),
            "kind": note_words.kind_words(note.kind),
            "what": " ".join((note.behaviour or "").split())[:90],
            "state": note_words.state_words(note.state),
        }
        yield say("{sign} {note}, {kind}, {state}: {what}", **told)


def step_lines(shown: AgentShown, now: int) -> Iterator[str]:
    """Open steps by their due time."""
    if not shown.steps:
        yield say("No open step.")
    for step in shown.steps:
        told = {"step": f"A-{step.number}", "text": " ".join((step.text or "").split())[:90], "day": day(step.due_at)}
        yield (
            say("{step}, overdue since {day}: {text}", **told)
            if step.due_at <= now
            else say("{step}, until {day}: {text}", **told)
        )


def goal_words(goal: GoalShown) -> str:
    """One goal."""
    words = goal.text or say("{skill} at level {level}", skill=goal.skill or "", level=goal.level or "")
    return words if goal.due_at is None else say("{goal}, until {day}", goal=words, day=day(goal.due_at))


def hearing_words(one: WorthHearing, now: int) -> str:
    """A contact and why it is worth hearing."""
    why = {"drawn": say("drawn for review"), "flag": say("named by a pattern"), "chance": say("by chance")}[one.why]
    when = moment(one.at, now, seconds=False) if one.at else ""
    return say("{contact}, {why}, {time}", contact=contact_number(one.number), why=why, time=when)


def readiness_lines(row: AgentRow, floor: Floor, now: int) -> Iterator[str]:
    """What was learnt, what is missing where."""
    for module in floor.readiness.modules():
        training = floor.readiness.training(row.id, module.id)
        if training is not None:
            yield (
                f"{readiness_words.SIGNS[readiness_words.stage(training, floor, now)]} "
                + readiness_words.cell_meaning(training, module, floor, now)
            )
    for one in floor.readiness.not_ready_on_queues(now):
        if one.agent_id == row.id:
            yield readiness_words.not_ready_words(one, floor, now)


def next_step_lines(shown: AgentShown) -> Iterator[str]:
    """What the next level asks for."""
    if not shown.next_level:
        yield say("Has the highest level.")
        return
    level = readiness_words.level_of_agent(shown.next_level)
    yield say("Next level: {level}.", level=level)
    if shown.next_modules:
        yield say("Still to learn for it: {modules}.", modules=", ".join(shown.next_modules))
    rubric = shown.rubric
    if rubric is not None and rubric.reviews:
        yield plural("Seen in %Ln review(s) of drawn contacts: the chart below has the expected level.", rubric.reviews)


def praise_line(shown: AgentShown) -> str:
    """How often praise reached the agent."""
    return (
        plural("Praised %Ln time(s) in notes you may read.", shown.praises)
        if shown.praises
        else say("No praise yet that you may read: look for something that went well.")
    )


def authority_line(row: AgentRow, floor: Floor, now: int) -> str:
    """How many grants the agent has now."""
    held = [
        one
        for one in floor.store.rows("authority_grant").values()
        if one.agent_id == row.id
        and one.state == "active"
        and one.revoked_at is None
        and one.from_at <= now < one.until_at
    ]
    return (
        plural("%Ln grant(s) beside the limits of the level", len(held))
        if held
        else say(
            "The limits of the level, {level}; no grant beside that.", level=readiness_words.level_of_agent(row.level)
        )
    )


def buddy_line(row: AgentRow, floor: Floor, now: int) -> str:
    """Who is asked first in the first weeks."""
    for one in floor.store.rows("agent_buddy").values():
        buddy = floor.store.row("agent", one.buddy_id)
        if one.agent_id == row.id and one.from_at <= now < one.until_at and buddy is not None:
            return say("Buddy: {buddy} until {day}", buddy=buddy.name, day=day(one.until_at))
    return say("New, and without a buddy") if row.level == "new" else ""


def level_line(row: AgentRow, floor: Floor) -> str:
    """Level, team and skills."""
    team = floor.store.row("team", row.team_id)
    skills = [
        say("{skill} {level}", skill=skill.name, level=count(one.level))
        for one in floor.store.rows_where("agent_skill", "agent_id", row.id)
        if (skill := floor.store.row("skill", one.skill_id)) is not None
    ]
    words = say("{level}, team {team}", level=readiness_words.level_of_agent(row.level), team=team.name if team else "")
    return say("{words}; skills: {skills}", words=words, skills=", ".join(sorted(skills))) if skills else words
