"""Composes an emergency grant of an incident that goes on: every agent may use it for its contacts, until it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.authority.grants.emergency_part import places_of
from console.authority.grants.grant_dialog import GrantDialog
from console.authority.grants.until_moments import until_moments
from console.incidents.incident_words import called
from console.words import incident_number, say
from db.commands.authority_grant_acts import EMERGENCY
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import IncidentRow


class EmergencyDialog(GrantDialog):
    """Gives a cap that everybody on the incident's contacts uses together."""

    def __init__(self, window: FloorWindow, row: IncidentRow) -> None:
        title = say("Emergency grant: {incident}", incident=called(row))
        super().__init__(window, title, say("&Give"), "incident")
        self.row = row
        self.lay_out(until_moments(self._floor, None))
        self.reason.setText(row.cause)

    def places(self) -> tuple[tuple[str | None, str | None], ...]:
        """All its queues: in each of them one has to be able to approve it."""
        return places_of(self.window_, self._floor.incidents.queue_ids(self.row.id))

    def receiver(self) -> str:
        """Everybody who has one of its contacts."""
        return say("Every agent on contacts of {incident}", incident=incident_number(self.row.number))

    def note(self) -> str:
        """That it ends with the incident."""
        return say("It ends with the incident by itself, if that is sooner.")

    def commands(self) -> list[Command]:
        """One."""
        return [Command(EMERGENCY.kind, (Wanted(self.row.id, self.fields.values()),), note=self.reason.text().strip())]

    def says_done(self) -> DoneWords:
        """Who may do what now."""
        who, amounts = self.receiver(), self.fields.amounts()
        if self.fields.needs_second:
            return lambda _: say("{who}: {amounts}. It waits for a second person.", who=who, amounts=amounts)
        return lambda _: say("{who}: {amounts}.", who=who, amounts=amounts)
