"""The panel of contacts: those of the chosen queue, or all."""

from PySide6.QtWidgets import QWidget

from console.models.contacts import contact_table
from console.panels.table_panel import TablePanel
from console.store.floor import Floor
from console.theme import Theme
from console.words import count, say


class ContactsPanel(TablePanel):
    """Open contacts, the next due first."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(floor, contact_table(), theme, say("No open contacts."), parent)
        self._queue_id: str | None = None

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

    def heading(self) -> str:
        """Whose contacts these are, and how they stand."""
        if not self._loaded:
            return super().heading()
        floor, now = self.model.floor, self.model.now_us
        queue = floor.store.row("queue", self._queue_id)
        queues = [queue.id] if queue is not None else list(floor.store.rows("queue"))
        waiting = sum(floor.tallies.queue(queue_id, now).waiting for queue_id in queues)
        talking = sum(floor.tallies.contacts(queue_id).get("on_contact", 0) for queue_id in queues)
        stuck = floor.stuck.count("contact", self._queue_id)
        if queue is None and not stuck:
            return say(
                "Contacts: {waiting} waiting, {talking} with an agent", waiting=count(waiting), talking=count(talking)
            )
        if queue is None:
            return say(
                "Contacts: {waiting} waiting, {talking} with an agent, {stuck} stuck",
                waiting=count(waiting),
                talking=count(talking),
                stuck=count(stuck),
            )
        if not stuck:
            return say(
                "Contacts in {queue}: {waiting} waiting, {talking} with an agent",
                queue=queue.name,
                waiting=count(waiting),
                talking=count(talking),
            )
        return say(
            "Contacts in {queue}: {waiting} waiting, {talking} with an agent, {stuck} stuck",
            queue=queue.name,
            waiting=count(waiting),
            talking=count(talking),
            stuck=count(stuck),
        )
