"""Incidents in one window: the band while some go on, and what the Shift menu and the tables can do about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from console.incidents.concern import concerns_me
from console.incidents.emergency_words import EmergencyQuestion, emergency_words
from console.panels.table_actions import TableAct
from console.selection import Selected
from console.words import say
from db.commands.authority_grant_acts import EMERGENCY
from db.commands.incident_acts import DECLARE

if TYPE_CHECKING:
    from console.incidents.band import IncidentBand
    from console.panels.table_panel import TablePanel
    from console.questions import Answer, Questions
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.queries.authority_grants import GrantShown
    from db.rows import IncidentRow

#: Countdowns go on so often, milliseconds.
TICK_MS = 1_000
#: What is used of an emergency grant follows from these.
_GIVEN_BY = ("authority_grant", "authority_use", "incident")


class WindowIncidents(QObject):
    """What can be done about incidents in a window. An act without a band line is about the one chosen last there, else
    about the one whose next update is due first."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._chosen: str | None = None
        #: The emergency grants of each incident that goes on, as they were read last.
        self._given: dict[str, list[GrantShown]] = {}
        self._asked = 0
        self._asks_by: Questions | None = None
        self.band: IncidentBand | None = None
        self.known: list[QAction] = [
            self._action(say("&Declare an incident…"), "Ctrl+Shift+I", self.declare),
            self._action(say("&Update the incident…"), "Ctrl+Alt+U", self.update),
            self._action(say("E&nd the incident…"), "", self.end),
            self._action(say("Show the &incident"), "Ctrl+Shift+O", self.show),
            self._action(say("&Contacts of the incident"), "", self.list_contacts),
            self._action(say("Select its &escalations"), "", self.select_escalations),
            self._action(say("Copy the &line to say"), "", self.copy_line),
            self._action(say("Change its &queues…"), "", self.change_queues),
            self._action(say("Open an emergency &grant…"), "", self.grant),
        ]
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        window.floor_changed.connect(self._take)

    def _action(self, text: str, key: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        action.setObjectName(f"incident {do.__name__}")
        return action

    def table_acts(self) -> list[TableAct]:
        """For the menus and keys of escalations and contacts that belong to an incident."""
        tables = frozenset({"escalation", "contact"})
        return [TableAct(say("All of its incident"), ("Shift+I",), self._all_of, self._why_no_incident, tables=tables)]

    def _all_of(self, panel: TablePanel) -> None:
        """Select all escalations of the incident, or list all its contacts."""
        incident_id = self._incident_in(panel) or ""
        if panel.model.spec.table == "contact":
            self._window.contacts.show_incident(incident_id)
        else:
            self._select_escalations(incident_id)

    def _why_no_incident(self, panel: TablePanel) -> str:
        if not panel.table.chosen_ids():
            return say("No row is chosen: go to one with the arrows.")
        return "" if self._incident_in(panel) is not None else say("It belongs to no incident.")

    def _incident_in(self, panel: TablePanel) -> str | None:
        """The newest incident of the rows chosen."""
        store, incidents = self._window.floor.store, self._window.floor.incidents
        rows = (store.row(panel.model.spec.table, one) for one in panel.table.chosen_ids())
        for row in rows:
            if row is not None:
                of_it = incidents.of_row(row) if panel.model.spec.table == "contact" else incidents.of_escalation(row)
                if of_it:
                    return of_it[0].id
        return None

    def shown(self) -> list[IncidentRow]:
        """The incidents that go on and touch the person's queues, the next update due first."""
        floor, person = self._window.floor, self._window.rights.staff_id
        return [row for row in floor.incidents.open() if concerns_me(floor, person, row.id)]

    def current(self) -> IncidentRow | None:
        """The incident that an act is about."""
        shown = self.shown()
        return next((row for row in shown if row.id == self._chosen), shown[0] if shown else None)

    def declare(self) -> None:
        """Open the dialog that declares one, with the queues that are selected."""
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.incidents.declare_dialog import DeclareDialog

        if self._may(self._window.acts.why_not()):
            DeclareDialog(self._window, self._window.queues.table.chosen_ids()).open()

    def update(self) -> None:
        """Open the dialog that tells what is new."""
        from console.incidents.update_dialog import UpdateDialog

        row = self._changeable()
        if row is not None:
            UpdateDialog(self._window, row).open()

    def end(self) -> None:
        """Open the dialog that ends it."""
        from console.incidents.update_dialog import EndDialog

        row = self._changeable()
        if row is not None:
            EndDialog(self._window, row).open()

    def change_queues(self) -> None:
        """Open the dialog that changes which queues it concerns."""
        from console.incidents.queues_dialog import QueuesDialog

        row = self._changeable()
        if row is not None:
            QueuesDialog(self._window, row).open()

    def grant(self) -> None:
        """Open the dialog that gives everybody on its contacts authority until it ends."""
        from console.authority.grants.emergency_dialog import EmergencyDialog

        row = self._changeable()
        if row is not None:
            composer = self._window.escalating.composer
            composer.open(EMERGENCY.kind, [row.id], lambda: EmergencyDialog(self._window, row))

    def show(self) -> None:
        """Show what is known of it, and its timeline."""
        row = self._there()
        if row is not None:
            self._window.selection.open(Selected("incident", row.id))

    def list_contacts(self) -> None:
        """List its open contacts, of all its queues."""
        row = self._there()
        if row is not None:
            self._window.placed.show_panel("contacts")
            self._window.contacts.show_incident(row.id)

    def select_escalations(self) -> None:
        """Select its open escalations in their table, so that they can be taken or resolved together."""
        row = self._there()
        if row is not None:
            self._select_escalations(row.id)

    def _select_escalations(self, incident_id: str) -> None:
        panel = self._window.escalations.escalations
        self._window.placed.show_panel("escalations")
        ids = [one.id for one in self._window.floor.incidents.escalations(incident_id)]
        panel.table.select_ids(ids)
        if self._may(self._why_none_selected(panel.table.selected_count(), len(ids))):
            panel.give_keyboard()

    def copy_line(self) -> None:
        """Put what agents say to customers on the clipboard."""
        row = self._there()
        if row is None:
            return
        if self._may("" if row.line_to_say else say("There is no line to say yet: an update can give one.")):
            QGuiApplication.clipboard().setText(row.line_to_say or "")
            self._window.said.say(say("Copied the line to say."))

    def do(self, asked: Any) -> None:
        """What a line of the band asks for: (act, incident id)."""
        act, self._chosen = asked
        {"copy_line": self.copy_line, "update": self.update, "end": self.end, "show": self.show, "grant": self.grant}[
            act
        ]()

    def refresh(self) -> None:
        """Show what goes on now."""
        shown = self.shown()
        if self.band is None:
            if not shown:
                return
            self._make_band()
        assert self.band is not None
        now = self._window.floor.now_us()
        told = {row.id: emergency_words(self._given.get(row.id, ()), now) for row in shown} if self._given else {}
        self.band.show_incidents(shown, self._window.floor, now, told)
        if shown and not self._clock.isActive():
            self._clock.start()
        elif not shown:
            self._clock.stop()

    def _make_band(self) -> None:
        from console.incidents.band import IncidentBand

        self.band = IncidentBand(self._window.theme, self._window)
        self.band.asked.connect(self.do)
        self._window.put_under_pulse(self.band)

    def _take(self, touched: Touched) -> None:
        if self.band is not None or self._window.floor.store.rows("incident"):
            self.refresh()
        if touched.everything or any(touched.of(table) for table in _GIVEN_BY):
            self._ask_what_is_given()

    def _ask_what_is_given(self) -> None:
        """Amounts are not in the feed: they are asked for where an incident that goes on has a grant."""
        questions, open_ids = self._window.questions, {row.id for row in self.shown()}
        given = any(row.incident_id in open_ids for row in self._window.floor.store.rows("authority_grant").values())
        if questions is None or not given:
            self._given = {}
            return
        if questions is not self._asks_by:
            self._asks_by = questions
            questions.answered.connect(self._take_given)
        self._asked = questions.ask(EmergencyQuestion(), "emergency grants")

    def _take_given(self, answer: Answer) -> None:
        if answer.number != self._asked or answer.problem:
            return
        self._given = {}
        for grant in answer.value:
            self._given.setdefault(grant.incident_id, []).append(grant)
        self.refresh()

    def _tick(self) -> None:
        # What is old stays as it was when it was true.
        if not self._window.freshness().is_stale:
            self.refresh()

    def _there(self) -> IncidentRow | None:
        row = self.current()
        self._may("" if row is not None else say("No incident goes on: one is declared from the Shift menu."))
        return row

    def _changeable(self) -> IncidentRow | None:
        row = self._there()
        if row is None:
            return None
        queues = self._window.floor.incidents.queue_ids(row.id)
        reason = self._window.acts.why_not() or self._window.rights.why_not_in(DECLARE, queues)
        return row if self._may(reason) else None

    def _why_none_selected(self, selected: int, number: int) -> str:
        if not number:
            return say("The incident has no open escalation.")
        return "" if selected else say("Its escalations are not in this list: a filter or a view hides them.")

    def _may(self, reason: str) -> bool:
        if reason:
            self._window.said.say(reason)
        return not reason
