"""Asks why a drawn contact is not reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.coaching.reviews.review_words import contact_words
from console.escalating.reason_dialog import ReasonDialog
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.sample_acts import LONGEST_WHY, PASS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.reviews import SampleShown


class PassDialog(ReasonDialog):
    """The reason is kept with the draw, and passed contacts are counted."""

    def __init__(self, window: FloorWindow, sample: SampleShown) -> None:
        super().__init__(window, say("Pass {contact}", contact=contact_words(sample.contact)), say("&Pass it"))
        self._sample = sample
        self.ask(say("&Why it is not reviewed"), say("the recording is missing"), LONGEST_WHY)

    def commands(self) -> list[Command]:
        """One."""
        return [Command(PASS.kind, (Wanted(self._sample.id, {}, {"state": "open"}),), note=self.reason)]

    def says_done(self) -> DoneWords:
        """That it is passed."""
        words = say("{contact} is passed; it is counted among those that were not reviewed.",
                    contact=contact_words(self._sample.contact))  # fmt: skip
        return lambda _number: words

    def words(self) -> str:
        """What comes of it."""
        return say("It is not drawn again. How many drawn contacts were passed is shown to everybody who reviews.")
