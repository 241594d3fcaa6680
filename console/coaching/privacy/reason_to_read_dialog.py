"""Asks why somebody reads older notes of an agent: the agent sees the reason and who recorded it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.escalating.reason_dialog import ReasonDialog
from console.words import plural, say
from db.commands.act import LONGEST_REASON
from db.commands.coaching_consent_acts import READ_FOR_US, READ_WITH_REASON
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow

_DAYS: Final = READ_FOR_US // 86_400_000_000


class ReasonToReadDialog(ReasonDialog):
    """One reason for one agent."""

    def __init__(self, window: FloorWindow, agent_id: str, agent: str) -> None:
        super().__init__(window, say("Read older notes about {agent}", agent=agent), say("&Record the reason"))
        self._agent_id, self._agent = agent_id, agent
        self.ask(say("&Why you read them"), say("what was agreed before continues here"), LONGEST_REASON)

    def commands(self) -> list[Command]:
        """One."""
        return [Command(READ_WITH_REASON.kind, (Wanted(self._agent_id),), note=self.reason)]

    def says_done(self) -> DoneWords:
        """That it is recorded."""
        words = say("The reason is recorded; {agent} sees it.", agent=self._agent)
        return lambda _number: words

    def words(self) -> str:
        """What comes of it."""
        return plural(
            "You read the older notes for %Ln day(s). {agent} sees your name and this reason.", _DAYS, agent=self._agent
        )

    def missing(self) -> str:
        """The reason."""
        return "" if self.reason else say("Say in a few words why; the agent's own consent needs no reason.")
