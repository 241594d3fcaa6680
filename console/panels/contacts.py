"""The panel of contacts: those of the chosen queue, or all."""

from PySide6.QtWidgets import QWidget

from console.models.contacts import contact_table
from console.panels.table_panel import TablePanel
from console.store.floor import Floor
from console.theme import Theme
from console.words import count, say
from db.rows import QueueRow


class ContactsPanel(TablePanel):
    """Open contacts, the next due first."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(floor, contact_table(), theme, say("No open contacts."), parent)
        self._queue_id: str | None = None

    @property
    def queue_id(self) -> str | None:
        """The queue whose contacts are shown; None for all."""
        return self._queue_id

    def show_queue(self, queue_id: str | None) -> None:
        """Show the contacts of one queue, or of all for None."""
        self._queue_id = queue_id
        self.model.show_members(None if queue_id is None else lambda row: row.queue_id == queue_id)
        self._empty = (
            say("No open contacts.") if queue_id is None else say("Nobody waits here, and nobody is with an agent.")
        )
        self.table.columns.leave_out(*([] if queue_id is None else ["queue"]))
        self._say_why_empty()
        self.update_title()

    def whose(self) -> str:
        """Contacts of the chosen queue, or all."""
        queue = self.model.floor.store.row("queue", self._queue_id)
        return super().whose() if queue is None else say("Contacts in {queue}", queue=queue.name)

    def show_view(self) -> None:
        """Another view is on: a queue outside it is not chosen any more."""
        if self._queue_id is not None and not self.model.floor.view.has_queue(self._queue_id):
            self.show_queue(None)
        super().show_view()

    def heading(self) -> str:
        """Whose contacts these are, and how they stand."""
        if not self._loaded:
            return super().heading()
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
