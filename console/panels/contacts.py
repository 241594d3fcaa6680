"""The panel of contacts: those of the chosen queue, or all."""

import time
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.models.contacts import contact_table
from console.panels.heap_line import HeapLine
from console.panels.table_panel import TablePanel
from console.store.ageing import BANDS, Member, count_bands, in_band, is_open, is_unanswered
from console.store.floor import Floor
from console.theme import Theme
from console.words import count, incident_number, plural, say
from db.rows import QueueRow

#: Ages are counted anew so often, seconds; with very many contacts less often.
_COUNT_S: Final = 1.0
_COUNT_MANY_S: Final = 10.0
_MANY: Final = 5_000


class ContactsPanel(TablePanel):
    """Open contacts, the next due first."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(floor, contact_table(), theme, say("No open contacts."), parent)
        self._queue_id: str | None = None
        self._list = "queue"
        self._band: int | None = None
        self._counts = [0] * BANDS
        self._counted_at = 0.0
        #: The incident whose contacts are shown, and which those are.
        self._incident_id: str | None = None
        self._of_incident: frozenset[str] = frozenset()
        self.heap = HeapLine(theme, self)
        self.heap.list_wanted.connect(self.show_list)
        self.heap.band_wanted.connect(self.show_band)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.heap)

    @property
    def queue_id(self) -> str | None:
        """The queue whose contacts are shown; None for all."""
        return self._queue_id

    def show_queue(self, queue_id: str | None) -> None:
        """Show the contacts of one queue, or of all for None."""
        self._queue_id, self._list, self._band = queue_id, "queue", None
        self.heap.show_list(self._list, None)
        self.model.show_members(None if queue_id is None else lambda row: row.queue_id == queue_id)
        self._empty = (
            say("No open contacts.") if queue_id is None else say("Nobody waits here, and nobody is with an agent.")
        )
        self.table.columns.leave_out(*([] if queue_id is None else ["queue"]))
        self._say_why_empty()
        self.update_title()

    def show_list(self, name: str) -> None:
        """Show the contacts of the queue ('queue'), all by age ('age'), or those never answered ('unanswered')."""
        if name == "queue":
            self.show_queue(self._queue_id)
            return
        self._list, self._band = name, None
        self.table.columns.leave_out()
        self.model.sort(self.model.spec.column("due"))
        self._show_heap()

    def show_incident(self, incident_id: str) -> None:
        """Show the open contacts of an incident, of all its queues, the next due first."""
        self._list, self._band, self._incident_id = "incident", None, incident_id
        self.heap.show_list(self._list, None)
        self.table.columns.leave_out()
        self.model.sort(self.model.spec.column("due"))
        self._empty = say("No open contact belongs to the incident.")
        self._show_of_incident()

    def _show_of_incident(self) -> None:
        incidents, incident_id = self.model.floor.incidents, self._incident_id or ""
        self._of_incident = incidents.open_contacts(incident_id)
        self.model.show_members(lambda row: incidents.has(incident_id, row.id))
        self._say_why_empty()
        self.update_title()

    def show_band(self, band: int | None) -> None:
        """Of the list by age, or of those never answered, show only this band; all bands for None."""
        if self._list in ("queue", "incident"):
            self.show_list("age")
        self._band = band
        self._show_heap()

    def tick(self) -> None:
        """Let durations go on, and contacts grow older from one band into the next."""
        super().tick()
        if self._list == "incident":
            if self._of_incident != self.model.floor.incidents.open_contacts(self._incident_id or ""):
                self._show_of_incident()
            return
        pause = _COUNT_S if self.model.on_floor < _MANY else _COUNT_MANY_S
        if self._list != "queue" and time.monotonic() - self._counted_at > pause:
            before = self._counts
            self._count()
            if self._band is not None and before != self._counts:
                self._show_members()
            self.update_title()

    def _show_heap(self) -> None:
        self.heap.show_list(self._list, self._band)
        self._count()
        self._show_members()
        self._empty = (
            say("Nobody waits for a first answer.") if self._list == "unanswered" else say("No open contacts.")
        )
        self._say_why_empty()
        self.update_title()

    @property
    def _member(self) -> Member:
        return is_unanswered if self._list == "unanswered" else is_open

    def _show_members(self) -> None:
        self.model.show_members(in_band(self._member, self._band, self.model.floor.now_us()))

    def _count(self) -> None:
        floor = self.model.floor
        rows, in_view = floor.store.rows("contact").values(), floor.view.lists("contact")
        seen = rows if in_view is None else filter(in_view, rows)
        self._counts = count_bands(seen, self._member, floor.now_us())
        self._counted_at = time.monotonic()
        self.heap.show_counts(self._counts)

    def _incident_heading(self) -> str:
        row = self.model.floor.store.row("incident", self._incident_id)
        if row is None:
            return say("Contacts of an incident that is over")
        return plural(
            "Incident {number}: %Ln open contact(s), the next due first",
            self.model.rowCount(),
            number=incident_number(row.number),
        )

    def _heap_heading(self) -> str:
        number = sum(self._counts)
        if self._list == "unanswered":
            return plural("Never answered: %Ln contact(s), the next due first", number)
        return plural("By age: %Ln open contact(s), the next due first", number)

    def whose(self) -> str:
        """Contacts of the chosen queue, or all."""
        if self._list == "incident":
            return self._incident_heading()
        if self._list != "queue":
            return say("Contacts never answered") if self._list == "unanswered" else say("Contacts by age")
        queue = self.model.floor.store.row("queue", self._queue_id)
        return super().whose() if queue is None else say("Contacts in {queue}", queue=queue.name)

    def show_view(self) -> None:
        """Another view is on: a queue outside it is not chosen any more."""
        if self._queue_id is not None and not self.model.floor.view.has_queue(self._queue_id):
            self._queue_id = None
            if self._list == "queue":
                self.show_queue(None)
        super().show_view()
        if self._list not in ("queue", "incident"):
            self._show_heap()

    def heading(self) -> str:
        """Whose contacts these are, and how they stand."""
        if not self._loaded:
            return super().heading()
        if self._list == "incident":
            return self._incident_heading()
        if self._list != "queue":
            return self._heap_heading()
        floor = self.model.floor
        queue = floor.store.row("queue", self._queue_id)
        if floor.view.filter.narrows_lists:
            return self._listed(queue)
        if queue is not None:
            return self._in_queue(queue)
        waits = {queue_id: self._waiting(queue_id) for queue_id in floor.store.rows("queue")}
        queues = [queue_id for queue_id in waits if floor.view.has_queue(queue_id)]
        waiting = count(sum(waits[queue_id] for queue_id in queues))
        talking = count(sum(map(self._talking, queues)))
        stuck = floor.stuck.count("contact", belongs=floor.view.lists("contact"))
        if not floor.view.is_whole:
            return _in_view(waiting, count(sum(waits.values())), talking, stuck)
        if not stuck:
            return say("Contacts: {waiting} waiting, {talking} with an agent", waiting=waiting, talking=talking)
        return say(
            "Contacts: {waiting} waiting, {talking} with an agent, {stuck} stuck",
            waiting=waiting,
            talking=talking,
            stuck=count(stuck),
        )

    def _in_queue(self, queue: QueueRow) -> str:
        waiting, talking = count(self._waiting(queue.id)), count(self._talking(queue.id))
        stuck = self.model.floor.stuck.count("contact", queue.id)
        if not stuck:
            return say(
                "Contacts in {queue}: {waiting} waiting, {talking} with an agent",
                queue=queue.name,
                waiting=waiting,
                talking=talking,
            )
        return say(
            "Contacts in {queue}: {waiting} waiting, {talking} with an agent, {stuck} stuck",
            queue=queue.name,
            waiting=waiting,
            talking=talking,
            stuck=count(stuck),
        )

    def _listed(self, queue: QueueRow | None) -> str:
        """The title while the view lists fewer contacts than its figures count."""
        listed = count(self.model.rowCount())
        if queue is None:
            return say("Contacts in the view: {shown} of {total}", shown=listed, total=count(self.model.on_floor))
        total = sum(self.model.floor.tallies.contacts(queue.id).values())
        return say(
            "Contacts in {queue}, in the view: {shown} of {total}", queue=queue.name, shown=listed, total=count(total)
        )

    def _waiting(self, queue_id: str) -> int:
        return self.model.floor.tallies.queue(queue_id, self.model.now_us).waiting

    def _talking(self, queue_id: str) -> int:
        return self.model.floor.tallies.contacts(queue_id).get("on_contact", 0)


def _in_view(waiting: str, everybody: str, talking: str, stuck: int) -> str:
    if not stuck:
        return say(
            "Contacts in the view: {waiting} of {all} waiting, {talking} with an agent",
            waiting=waiting,
            all=everybody,
            talking=talking,
        )
    return say(
        "Contacts in the view: {waiting} of {all} waiting, {talking} with an agent, {stuck} stuck",
        waiting=waiting,
        all=everybody,
        talking=talking,
        stuck=count(stuck),
    )
