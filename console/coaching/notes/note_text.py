"""A note as text: for reading beside the list, for copying, for paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from console.clock_words import moment
from console.coaching.notes import note_words as words_of
from console.words import contact_number, say

if TYPE_CHECKING:
    from console.coaching.notes.draft_files import DraftFile
    from db.queries.coaching_notes import NoteShown
    from db.queries.note_templates import TemplateShown


def note_text(note: NoteShown, course: Sequence[tuple[int, str]], now: int) -> str:
    """All of a note at `now` (UTC microseconds), with the course of its contact as it was attached."""
    head = say("{note}: {kind} for {agent}", note=words_of.note_number(note.number), kind=words_of.kind_words(note.kind),
               agent=note.agent)  # fmt: skip
    lines = [head, _told(note, now)]
    about = [say("About {contact}", contact=contact_number(note.contact_number))] if note.contact_number else []
    about += [say("Standard: {name}", name=note.standard)] if note.standard else []
    said = parts_text(note)
    if note.answer and note.answer.strip():
        said.append(say("What the agent answered") + "\n" + note.answer.strip())
    if note.due_at is not None:
        until = moment(note.due_at, now, seconds=False)
        by = words_of.measure_words(note.measure)
        said.append(say("Follow up until {time}, measured by: {measure}", time=until, measure=by))
    said.append(say("Read by: {who}", who=words_of.visibility_words(note.visibility)))
    if course:
        told = "\n".join(f"{moment(at, now)}  {words}" for at, words in course)
        said.append(say("The course of the contact as it was then") + "\n" + told)
    return "\n\n".join(["\n".join([*lines, *about]), *said])


def draft_text(draft: DraftFile, now: int) -> str:
    """All of a draft, and until when it is there."""
    agent = draft.agent or say("nobody yet")
    gone = moment(int(draft.gone_s * 1_000_000), now, seconds=False)
    head = say("A draft of yours: {kind} for {agent}", kind=words_of.kind_words(draft.kind), agent=agent)
    return "\n\n".join([f"{head}\n" + say("It is gone at {time} unless it is shared.", time=gone), *parts_text(draft)])


def parts_text(said: NoteShown | DraftFile | TemplateShown) -> list[str]:
    """The parts that say something, each under its title."""
    parts = [
        (say("Situation"), said.situation),
        (say("Behaviour"), said.behaviour),
        (say("Impact"), said.impact),
        (say("Next step"), said.next_step),
    ]
    return [f"{title}\n{text.strip()}" for title, text in parts if text and text.strip()]


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
