"""Everything that a window does to give authority: one place that makes the acts and gives them to the menus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from console.acting.refusal_words import refusal_sentence
from console.acting.thing_act import ThingAct
from console.panels.table_actions import TableAct
from console.words import say
from db.commands.authority_grant_acts import AUTHORISE, GIVE

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel
    from console.window import FloorWindow
    from db.rows import AgentRow, ContactRow

_ABOUT_CONTACTS: Final = frozenset({"contact", "raised_hand", "escalation"})


class Granting:
    """The acts that give authority in one window; dialogs are made when they are first needed."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window

    def acts(self) -> list[TableAct]:
        """For the tables whose rows they are for: one key wherever something can be given."""
        now = self.contact_act()
        return [
            self.agent_act().in_table("agent"),
            TableAct(now.text, now.keys, self._authorise_in, self._why_not_in, tables=_ABOUT_CONTACTS),
        ]

    def agent_act(self) -> ThingAct:
        """Gives agents, or their team, a grant."""
        return ThingAct(say("Give a grant…"), ("G",), self.open, self.why_not)

    def contact_act(self) -> ThingAct:
        """Authorises something for one contact."""
        return ThingAct(say("Authorise this now…"), ("G",), self.authorise, self.why_not_authorise)

    def open(self, ids: Sequence[str]) -> None:
        """Let the person compose a grant for these agents; for nobody chosen, for anybody."""
        from console.authority.grants.give_dialog import GiveDialog

        known = [row.id for row in self._agents(ids)]
        composer = self._window.escalating.composer
        composer.open(GIVE.kind, known, lambda: GiveDialog(self._window, self._agents(known)))

    def why_not(self, ids: Sequence[str]) -> str:
        """Why none of these agents can be given a grant, as a sentence; '' where one can."""
        rows = self._agents(ids)
        if not rows:
            return say("No agent is chosen: go to one with the arrows.")
        rights = self._window.rights
        reasons = [rights.why_not(GIVE, OfTeam(row.team_id)) for row in rows]
        return self._window.acts.why_not() or next(filter(None, reasons), "")

    def show(self, grant_id: str) -> None:
        """Go to a grant on its page."""
        from console.authority.grants.grants_page import GrantsPage
        from console.authority.workspace import AuthorityWorkspace

        workspaces = self._window.workspaces
        workspaces.show("authority")
        shown = workspaces.page("authority")
        page = shown.open_page("grants") if isinstance(shown, AuthorityWorkspace) else None
        if isinstance(page, GrantsPage):
            page.go_to(grant_id)

    def authorise(self, ids: Sequence[str]) -> None:
        """Let the person authorise something for a contact."""
        from console.authority.grants.authorise_dialog import AuthoriseDialog

        row = self._contacts(ids)[0]
        composer = self._window.escalating.composer
        composer.open(AUTHORISE.kind, [row.id], lambda: AuthoriseDialog(self._window, self._again(row)))

    def why_not_authorise(self, ids: Sequence[str]) -> str:
        """Why nothing can be authorised for these contacts, as a sentence; '' where something can."""
        rows = self._contacts(ids)
        if not rows:
            return say("There is no contact here to authorise something for.")
        if len(rows) > 1:
            return say("One contact at a time: each has an amount of its own.")
        return self._window.acts.why_not() or self._window.rights.why_not(AUTHORISE, rows[0])

    def _authorise_in(self, panel: TablePanel) -> None:
        self.authorise(self._contacts_in(panel))

    def _why_not_in(self, panel: TablePanel) -> str:
        """A request of an agent is answered, not given beside it."""
        chosen = panel.table.chosen_ids() if panel.model.spec.table == "escalation" else []
        waiting = {
            row.escalation_id
            for row in self._window.floor.store.rows("authority_request").values()
            if row.state in ("open", "second")
        }
        if chosen and waiting.issuperset(chosen):
            return refusal_sentence("request_open")
        return self.why_not_authorise(self._contacts_in(panel))

    def _agents(self, ids: Iterable[str]) -> list[AgentRow]:
        held = self._window.floor.store.rows("agent")
        return [held[row_id] for row_id in ids if row_id in held]

    def _contacts(self, ids: Iterable[str]) -> list[ContactRow]:
        return self._window.escalating.contacts.rows(ids)

    def _again(self, row: ContactRow) -> ContactRow:
        """The contact as it stands when the dialog is made again."""
        return next(iter(self._contacts([row.id])), row)

    def _contacts_in(self, panel: TablePanel) -> list[str]:
        """The contacts chosen in a table, or that the rows chosen there are about."""
        if panel.model.spec.table == "contact":
            return panel.table.chosen_ids()
        store = self._window.floor.store
        rows = (store.row(panel.model.spec.table, row_id) for row_id in panel.table.chosen_ids())
        return list(dict.fromkeys(row.contact_id for row in rows if row is not None and row.contact_id is not None))


class OfTeam(NamedTuple):
    """What the rights want to know of whoever has it."""

    team_id: str | None
