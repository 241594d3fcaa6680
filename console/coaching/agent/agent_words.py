"""What the agent's page says, a card each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from console.clock_words import day, moment
from console.coaching.notes import note_words
from console.coaching.readiness import readiness_words
from console.detail.authority_facts import authority_facts
from console.models.agents import contacts_of, slots_of, state_words
from console.words import contact_number, count, duration, percent, plural, say, word

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.authority_rows import AuthorityGrantRow
    from db.queries.agent_page import AgentShown, GoalShown, WorthHearing
    from db.queries.agent_workload import Workload
    from db.queries.next_step import NextStep
    from db.rows import AgentRow

_DAY_US = 86_400_000_000
#: So many signs of a text stand on a card.
_LONGEST = 90


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


def slots_line(row: AgentRow, floor: Floor) -> str:
    """How many contacts at once, of how many; '' for who takes one at a time."""
    slots = [
        say("{channel} {used} of {slots}", channel=word(channel), used=count(used), slots=count(most))
        for channel, used, most in slots_of(row, floor)
        if most > 1
    ]
    return say("At once: {channels}", channels=", ".join(slots)) if slots else ""


def workload_lines(shown: AgentShown) -> Iterator[str]:
    """The figures of the day and of a week, or why they are not shown."""
    if shown.today is None or shown.week is None:
        yield say(
            "The monitoring agreement shows figures of single agents to other roles: see Help > Monitoring agreement."
        )
        return
    yield say("Today: {figures}", figures=_workload(shown.today))
    yield say("In seven days: {figures}", figures=_workload(shown.week))


def _workload(work: Workload) -> str:
    parts = [plural("%Ln contact(s) handled", work.handled)]
    if work.mean_us is not None:
        parts.append(say("{time} each on average", time=duration(round(work.mean_us))))
    if work.occupancy is not None:
        parts.append(say("busy {share} of the time at work", share=percent(work.occupancy)))
    return ", ".join(parts)


def feedback_lines(shown: AgentShown, now: int) -> Iterator[str]:
    """The newest notes, and how long ago the last one was."""
    yield last_feedback_line(shown, now)
    for note in shown.notes:
        told = {
            "sign": note_words.state_sign(note.state),
            "note": note_words.note_number(note.number),
            "kind": note_words.kind_words(note.kind),
            "what": " ".join((note.behaviour or "").split())[:_LONGEST],
            "state": note_words.state_words(note.state),
        }
        yield say("{sign} {note}, {kind}, {state}: {what}", **told)


def last_feedback_line(shown: AgentShown, now: int) -> str:
    """How long ago the last note was, of those that the reader may read."""
    if not shown.notes:
        return say("No feedback yet that you may read.")
    days = (now - shown.notes[0].shared_at) // _DAY_US
    return plural("The last feedback was %Ln day(s) ago.", days) if days else say("The last feedback was today.")


def step_lines(shown: AgentShown, now: int, longest: int | None = _LONGEST) -> Iterator[str]:
    """Open steps by their due time, so many signs of each; None for all."""
    if not shown.steps:
        yield say("No open step.")
    for step in shown.steps:
        told = {"step": f"A-{step.number}", "day": day(step.due_at)}
        words = say("{step}, overdue since {day}", **told) if step.due_at <= now else say("{step}, until {day}", **told)
        text = " ".join((step.text or "").split())[:longest]
        yield say("{step}: {text}", step=words, text=text) if text else words


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
    """What stands between the agent and the next level, or at the highest their own."""
    step = shown.next_step
    level = readiness_words.level_of_agent(step.aim)
    yield say("Has the highest level.") if step.is_highest else say("Next level: {level}.", level=level)
    if step.modules:
        yield say("Still to learn for it: {modules}.", modules=", ".join(step.modules))
    yield from _rubric_lines(step)
    for one in step.skills:
        told = {"queue": one.queue, "skill": one.skill, "asked": count(one.asked), "has": count(one.has)}
        yield (
            say("{queue} asks for {skill} at level {asked}, held at {has}.", **told)
            if one.has
            else say("{queue} asks for {skill} at level {asked}, not held yet.", **told)
        )


def _rubric_lines(step: NextStep) -> Iterator[str]:
    if not step.rubric_read:
        return
    if not step.reviews:
        yield say("No drawn contact was reviewed yet, so the rubric says nothing.")
        return
    for one in step.below:
        seen = QLocale().toString(one.seen.mean, "f", 1)
        yield plural(
            "To practise: {behaviour}, seen at {seen} of {expected} in %Ln drawn contact(s).",
            one.seen.n, behaviour=one.name, seen=seen, expected=count(one.expected),
        )  # fmt: skip
    if step.unsure:
        names = ", ".join(one.name for one in step.unsure)
        yield say("Too few reviews to tell whether as expected there: {behaviours}.", behaviours=names)
    if not step.below and not step.unsure:
        yield plural("Every behaviour seen as expected there, in %Ln drawn contact(s).", step.reviews)


def praise_line(shown: AgentShown) -> str:
    """How often praise reached the agent."""
    return (
        plural("Praised %Ln time(s) in notes you may read.", shown.praises)
        if shown.praises
        else say("No praise yet that you may read: look for something that went well.")
    )


def held_grants(row: AgentRow, floor: Floor, now: int) -> list[AuthorityGrantRow]:
    """The agent's own grants that hold now, the first to end first."""
    held = [
        one
        for one in floor.store.rows("authority_grant").values()
        if one.agent_id == row.id
        and one.state == "active"
        and one.revoked_at is None
        and one.from_at <= now < one.until_at
    ]
    return sorted(held, key=lambda one: one.until_at)


def authority_lines(row: AgentRow, shown: AgentShown | None, floor: Floor, now: int) -> Iterator[str]:
    """What the agent may give without asking: in amounts to who reads them, else how many grants there are."""
    if shown is not None and shown.authority:
        for fact in authority_facts(shown.authority, now):
            yield say("{title}: {what}", title=fact.title, what=fact.cell.text)
        return
    held = held_grants(row, floor, now)
    level = readiness_words.level_of_agent(row.level)
    yield (
        plural("%Ln grant(s) beside the limits of the level", len(held))
        if held
        else say("The limits of the level, {level}; no grant beside that.", level=level)
    )


def buddy_line(row: AgentRow, floor: Floor, now: int) -> str:
    """Who is asked first in the first weeks."""
    found = buddy_of(row, floor, now)
    if found is not None:
        buddy, until_at = found
        return say("Buddy: {buddy} until {day}", buddy=buddy.name, day=day(until_at))
    return say("New, and without a buddy") if row.level == "new" else ""


def buddy_of(row: AgentRow, floor: Floor, now: int) -> tuple[AgentRow, int] | None:
    """The buddy at `now`, and until when (both UTC microseconds)."""
    for one in floor.store.rows("agent_buddy").values():
        buddy = floor.store.row("agent", one.buddy_id)
        if one.agent_id == row.id and one.from_at <= now < one.until_at and buddy is not None:
            return buddy, one.until_at
    return None


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
