"""What the person at this console may do, as the floor says: asked before, to say it kindly; the server asks again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.commands.act import Act


class Rights:
    """The roles of who has `login` on this floor.

    Who stands in no list of people is not refused here: on an embedded floor whoever opens the file may use it, and on a
    server its own rules answer.
    """

    def __init__(self, floor: Floor, login: str) -> None:
        self._floor = floor
        self._login = login

    @property
    def login(self) -> str:
        """What the person signed in with."""
        return self._login

    @property
    def staff_id(self) -> str | None:
        """The person's id in the list of people, if they stand there."""
        rows = self._floor.store.rows("staff").values()
        return next((row.id for row in rows if row.login == self._login and row.disabled_at is None), None)

    def why_not(self, act: Act, row: Any) -> str:
        """Why the person may not do this to `row` (a value of `db.rows`), as a sentence; '' where they may."""
        person = self.staff_id
        if person is None or self._has_duty(person, act, *self._place(act, row)):
            return ""
        return say("That is not yours to change: your roles do not reach so far. Ask a manager of the floor.")

    def why_not_in(self, act: Act, queue_ids: Iterable[str]) -> str:
        """Why the person may not do this to what is common to all these queues; '' where they may."""
        person, store = self.staff_id, self._floor.store
        if person is None:
            return ""
        for queue_id in queue_ids:
            queue = store.row("queue", queue_id)
            if not self._has_duty(person, act, None if queue is None else queue.team_id, queue_id):
                name = queue.name if queue is not None else NOTHING
                return say(
                    "{queue} is not yours: your roles do not reach so far. Ask a manager of the floor.", queue=name
                )
        return ""

    def _has_duty(self, person: str, act: Act, team_id: str | None, queue_id: str | None) -> bool:
        now = self._floor.now_us()
        for role in self._floor.store.rows("staff_role").values():
            if role.staff_id != person or role.role not in act.duty.roles:
                continue
            if role.from_at > now or (role.until_at is not None and role.until_at <= now):
                continue
            if role.queue_id is not None:
                if role.queue_id == queue_id:
                    return True
            elif role.team_id is None or role.team_id == team_id:
                return True
        return False

    def _place(self, act: Act, row: Any) -> tuple[str | None, str | None]:
        """Team and queue of what is acted on, as far as the act's duty asks for them."""
        store = self._floor.store
        if act.duty.queue is not None:
            queue_id = row.id if act.subject == "queue" else getattr(row, "from_queue_id", None) or row.queue_id
            queue = store.row("queue", queue_id)
            return (None if queue is None else queue.team_id), queue_id
        if act.duty.team is not None:
            if hasattr(row, "agent_id"):
                agent = store.row("agent", row.agent_id)
                return (None if agent is None else agent.team_id), None
            return getattr(row, "team_id", None) or (row.id if act.subject == "team" else None), None
        return None, None
