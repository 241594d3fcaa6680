"""'Authorise this now': authority for one contact, filled in with what was asked for, so that Enter gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.authority.grants.grant_dialog import GrantDialog
from console.authority.grants.grant_fields import asked_words
from console.authority.grants.until_moments import TODAY, until_moments
from console.words import contact_number, say
from db.commands.authority_grant_acts import AUTHORISE
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import ContactRow


class AuthoriseDialog(GrantDialog):
    """Gives whoever has this contact the authority for it."""

    def __init__(self, window: FloorWindow, row: ContactRow) -> None:
        title = say("Authorise for {contact}", contact=contact_number(row.number))
        super().__init__(window, title, say("&Authorise"), "contact")
        self.row = row
        self.lay_out(until_moments(self._floor, self._team_id, self._agents), one_use=True)
        self.fields.until.bring_back(TODAY)

    @property
    def contact_id(self) -> str | None:
        """The contact."""
        return self.row.id

    def places(self) -> tuple[tuple[str | None, str | None], ...]:
        """The contact's queue."""
        return ((self._team_id, self.row.queue_id),)

    def receiver(self) -> str:
        """Who has it, else whoever comes to have it."""
        contact = contact_number(self.row.number)
        agent = self._floor.store.row("agent", self.row.agent_id)
        if agent is None:
            return say("Whoever has {contact}", contact=contact)
        return say("{agent}, for {contact}", agent=agent.name, contact=contact)

    def note(self) -> str:
        """That an agent waits for an answer, where one does."""
        asked = None if self.giving is None else self.giving.asked
        if asked is None or asked.source != "request":
            return ""
        return say("{agent} asked for it in escalation {n}: that is still to be approved or declined.",
                   agent=asked.agent or "", n=asked.number or 0)  # fmt: skip

    def reason_at_first(self) -> str:
        """What was asked for; else the reason given last for a contact."""
        giving = self.giving
        if giving is None:
            return ""
        if giving.asked is None:
            return giving.reasons[0] if giving.reasons else ""
        return asked_words(giving.asked, self.fields.kind.currentText(), self.fields.measure, self.fields.currency)

    def commands(self) -> list[Command]:
        """One."""
        things = (Wanted(self.row.id, self.fields.values()),)
        return [Command(AUTHORISE.kind, things, note=self.reason.text().strip())]

    def says_done(self) -> DoneWords:
        """Who may do what now."""
        who, amounts = self.receiver(), self.fields.amounts()
        if self.fields.needs_second:
            return lambda _: say("{who}: {amounts}. It waits for a second person.", who=who, amounts=amounts)
        return lambda _: say("{who}: {amounts}.", who=who, amounts=amounts)

    @property
    def _team_id(self) -> str | None:
        queue = self._floor.store.row("queue", self.row.queue_id)
        return None if queue is None else str(queue.team_id)

    @property
    def _agents(self) -> list[str]:
        return [] if self.row.agent_id is None else [self.row.agent_id]
