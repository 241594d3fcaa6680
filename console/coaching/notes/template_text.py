"""A template as text, to be read from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.coaching.notes import note_words as words_of
from console.coaching.notes.note_text import parts_text
from console.words import say

if TYPE_CHECKING:
    from db.queries.note_templates import TemplateShown


def template_text(one: TemplateShown) -> str:
    """All that a note would begin with."""
    head = [say("Begins: {kind}", kind=words_of.kind_words(one.kind))]
    if one.standard:
        head.append(say("Standard: {name}", name=one.standard))
    return "\n\n".join([one.name, "\n".join(head), *parts_text(one)])
