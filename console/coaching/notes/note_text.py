"""A note as text: for reading beside the list, for copying, for paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from console.clock_words import moment
from console.coaching.notes import note_words as words_of
from console.words import contact_number, say

if TYPE_CHECKING:
    from db.queries.coaching_notes import NoteShown


def note_text(note: NoteShown, course: Sequence[tuple[int, str]], now: int) -> str:
    """All of a note at `now` (UTC microseconds), with the course of its contact as it was attached."""
    head = say("{note}: {kind} for {agent}", note=words_of.note_number(note.number), kind=words_of.kind_words(note.kind),
               agent=note.agent)  # fmt: skip
    lines = [head, _told(note, now)]
    about = [say("About {contact}", contact=contact_number(note.contact_number))] if note.contact_number else []
    about += [say("Standard: {name}", name=note.standard)] if note.standard else []
    parts = [
        (say("Situation"), note.situation),
        (say("Behaviour"), note.behaviour),
        (say("Impact"), note.impact),
        (say("Next step"), note.next_step),
        (say("What the agent answered"), note.answer),
    ]
    said = [f"{title}\n{text.strip()}" for title, text in parts if text and text.strip()]
    if note.due_at is not None:
        until = moment(note.due_at, now, seconds=False)
        by = words_of.measure_words(note.measure)
        said.append(say("Follow up until {time}, measured by: {measure}", time=until, measure=by))
    said.append(say("Read by: {who}", who=words_of.visibility_words(note.visibility)))
    if course:
        told = "\n".join(f"{moment(at, now)}  {words}" for at, words in course)
        said.append(say("The course of the contact as it was then") + "\n" + told)
    return "\n\n".join(["\n".join([*lines, *about]), *said])


def _told(note: NoteShown, now: int) -> str:
    """How far it is, with when."""
    steps = [say("shared {time}", time=moment(note.shared_at, now, seconds=False))]
    if note.author:
        steps[0] = say("shared {time} by {person}", time=moment(note.shared_at, now, seconds=False), person=note.author)
    for at, words in (
        (note.seen_at, say("seen")),
        (note.answered_at, say("answered")),
        (note.agreed_at, say("agreed")),
    ):
        if at is not None:
            steps.append(say("{what} {time}", what=words, time=moment(at, now, seconds=False)))
    return " · ".join(steps)
