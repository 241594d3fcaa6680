"""Asks why a whole draw is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from console.clock_words import moment
from console.escalating.reason_dialog import ReasonDialog
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.sample_acts import LONGEST_WHY, TAKE_BACK

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.reviews import SampleShown


def of_the_same_draw(sample: SampleShown, samples: Sequence[SampleShown]) -> list[SampleShown]:
    """Those that one person drew of the same period at once; a large draw is several commands, and as many lots."""
    drawn = sample.drawn_by_id, sample.from_at, sample.until_at
    return [one for one in samples if (one.drawn_by_id, one.from_at, one.until_at) == drawn]


class TakeBackDialog(ReasonDialog):
    """The reason is kept with each contact of the draw, and they are counted among those that were not reviewed."""

    def __init__(self, window: FloorWindow, drawn: Sequence[SampleShown]) -> None:
        now = window.floor.now_us()
        when = moment(min(one.drawn_at for one in drawn), now, seconds=False)
        super().__init__(window, say("Take back the draw of {when}", when=when), say("&Take it back"))
        self._drawn = drawn
        self.ask(say("&Why it is taken back"), say("the wrong team was chosen"), LONGEST_WHY)

    def commands(self) -> list[Command]:
        """One, of all contacts of the draw that wait."""
        things = tuple(Wanted(one.id, {}, {"state": "open"}) for one in self._drawn)
        return [Command(TAKE_BACK.kind, things, note=self.reason)]

    def says_done(self) -> DoneWords:
        """How many contacts that were."""
        return lambda number: plural("The draw is taken back: %Ln contact(s) will not be reviewed.", number)

    def words(self) -> str:
        """What comes of it."""
        return plural(
            "This takes back %Ln contact(s). What is taken back stands under Not reviewed with your reason, is counted there,"
            " and is not drawn again.",
            len(self._drawn),
        )
