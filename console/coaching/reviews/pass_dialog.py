"""Asks why a drawn contact is not reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from console.coaching.reviews.review_words import contact_words
from console.escalating.act_dialog import ActDialog, text_of
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.sample_acts import LONGEST_WHY, PASS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.reviews import SampleShown


class PassDialog(ActDialog):
    """The reason is kept with the draw, and passed contacts are counted."""

    def __init__(self, window: FloorWindow, sample: SampleShown) -> None:
        super().__init__(window, say("Pass {contact}", contact=contact_words(sample.contact)), say("&Pass it"))
        self._sample = sample
        self.why = self.text_field(say("&Why it is not reviewed"), say("the recording is missing"))
        self.finish()

    def typed(self) -> dict[str, Any]:
        """The reason."""
        return {"why": self.why.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The reason."""
        self.why.setPlainText(typed.get("why", ""))

    def commands(self) -> list[Command]:
        """One."""
        return [Command(PASS.kind, (Wanted(self._sample.id, {}, {"state": "open"}),), note=text_of(self.why))]

    def says_done(self) -> DoneWords:
        """That it is passed."""
        words = say("{contact} is passed; it is counted among those that were not reviewed.",
                    contact=contact_words(self._sample.contact))  # fmt: skip
        return lambda _number: words

    def words(self) -> str:
        """What comes of it."""
        return say("It is not drawn again. How many drawn contacts were passed is shown to everybody who reviews.")

    def missing(self) -> str:
        """The reason."""
        return "" if text_of(self.why) else say("Say in a few words why.")

    def problem(self) -> str:
        """A text that is too long."""
        over = len(text_of(self.why)) - LONGEST_WHY
        return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""
