"""The document for a one-to-one: what the agent's page tells its reader, on paper, a part for each card.

Notes stand in it by day, kind and standard, and none of their words: those leave the floor only where a note itself is
printed or copied, by somebody who has it open. What was agreed, steps and goals, stands in words where the reader may take
names along, since names may stand in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from console.clock_words import day
from console.coaching.agent import agent_words as words_of
from console.coaching.notes import note_words
from console.coaching.reviews.over_time_chart import about_words, month_words
from console.document.contents import Contents, Row, Section, made_words, without_names
from console.words import NOTHING, say
from db.pseudonyms import letter_of

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.commands.one_to_one_export import MayStand
    from db.metrics.rubric_over_time import RubricOverTime
    from db.queries.agent_page import AgentShown
    from db.rows import AgentRow


def contents(row: AgentRow, shown: AgentShown, floor: Floor, made_by: str, told: MayStand) -> Contents:
    """The document as of now; `shown` is what the database told this reader, the rest is what the floor in memory knows."""
    now = floor.now_us()
    hidden = {} if told.name else _letters(row, floor, now)
    names = [one.name for one in floor.store.rows("floor").values()]
    about = [
        *made_words(names[0] if names else say("a floor without a name"), made_by, now),
        (say("Left out"), " ".join(_left_out(shown, told))),
    ]
    facts = [(say("Agent"), row.name), (say("Level, team and skills"), words_of.level_line(row, floor))]
    buddy = words_of.buddy_line(row, floor, now)
    facts += [(say("First weeks"), buddy)] if buddy else []
    return Contents(
        title_of(row.name if told.name else ""),
        tuple(about),
        tuple((title, without_names(text, hidden)) for title, text in facts),
        (),
        sections=tuple(
            _hiding(one, hidden) for one in _sections(row, shown if told.words else _wordless(shown), floor, now)
        ),
    )


def title_of(name: str) -> str:
    """What the document is called; without a name whose it is stays unsaid."""
    return say("One-to-one with {agent}", agent=name) if name else say("One-to-one")


def _sections(row: AgentRow, shown: AgentShown, floor: Floor, now: int) -> Iterator[Section]:
    yield _feedback(shown, now)
    yield _part(say("Agreed steps"), words_of.step_lines(shown, now, None))
    goals = [words_of.goal_words(goal) for goal in shown.goals]
    yield _part(say("Goals"), goals or [say("No goal is set.")])
    yield _part(say("Next step"), words_of.next_step_lines(shown))
    yield _part(say("Readiness"), [*words_of.readiness_lines(row, floor, now)] or [say("Nothing was begun yet.")])
    yield _part(say("Recognition"), [words_of.praise_line(shown)])
    if shown.rubric is not None:
        yield _rubric(shown.rubric)
    yield _part(say("Authority"), words_of.authority_lines(row, shown, floor, now))


def _part(heading: str, lines: Iterator[str] | list[str]) -> Section:
    return Section(heading, tuple(line for line in lines if line))


def _feedback(shown: AgentShown, now: int) -> Section:
    rows = tuple(
        Row(
            day(note.shared_at),
            " · ".join(
                filter(None, (note_words.note_number(note.number), note_words.kind_words(note.kind), note.standard))
            ),
            f"{note_words.state_sign(note.state)} {note_words.state_words(note.state)}",
            "",
        )
        for note in shown.notes
    )
    titles = (say("When"), say("Note, kind and standard"), say("How far it is"))
    return Section(say("Feedback"), (words_of.last_feedback_line(shown, now),), rows, titles)


def _rubric(rubric: RubricOverTime) -> Section:
    """A line for each behaviour, where something was counted."""
    seen = rubric.behaviours if rubric.reviews else ()
    rows = tuple(
        Row(
            one.name,
            " · ".join(month_words(month) for month in one.months) or NOTHING,
            say("{level} of {top}", level=one.expected, top=one.top),
            "",
        )
        for one in seen
    )
    titles = (say("Behaviour"), say("Seen by month"), say("Expected at this level"))
    return Section(say("Seen by the rubric"), (about_words(rubric),), rows, titles)


def _wordless(shown: AgentShown) -> AgentShown:
    left_out = say("(words left out)")
    goals = tuple(goal if goal.text is None else replace(goal, text=left_out) for goal in shown.goals)
    return replace(shown, goals=goals, steps=tuple(replace(step, text=None) for step in shown.steps))


def _left_out(shown: AgentShown, told: MayStand) -> Iterator[str]:
    yield say("What was written in notes: it is read where the note is.")
    if not told.name:
        yield say("The names of agents: each has a letter instead, the same throughout.")
    if not told.words:
        yield say("The words of steps and goals.")
    if shown.rubric is None:
        yield say("Reviews: the monitoring agreement leaves figures of single agents to other roles.")


def _letters(row: AgentRow, floor: Floor, now: int) -> dict[str, str]:
    """A letter for whoever may be named: the agent, and who is asked first in the first weeks."""
    buddy = words_of.buddy_of(row, floor, now)
    names = dict.fromkeys([row.name, *([buddy[0].name] if buddy is not None else [])])
    return {name: say("agent {letter}", letter=letter_of(place)) for place, name in enumerate(names)}


def _hiding(one: Section, hidden: Mapping[str, str]) -> Section:
    return one._replace(lines=tuple(without_names(line, hidden) for line in one.lines))
