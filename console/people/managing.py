"""Whether the person at this console manages people here, and the sign-ins of agents' programs: asked in another thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from console.words import say
from db.address import parse

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.window import FloorWindow
    from db.signing_in import Desktop

_ASKER: Final = "people"


@dataclass(frozen=True, slots=True)
class _People:
    def answer(self, connection: sa.Connection) -> tuple[bool, tuple[Desktop, ...]]:
        # Here, not above: what speaks SQL is loaded in the thread that asks.
        from db.signing_in import Desktops, ManagesPeople

        return ManagesPeople().answer(connection), Desktops().answer(connection)


class Managing(QObject):
    """Asks when it is made, and again after each act. `changed` says that the answer is another one."""

    changed = Signal()

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked = 0
        self._is_owner: bool | None = None
        self._problem = ""
        self._desktops: dict[str, Desktop] = {}
        self.has_passwords = parse(window.standing.url).engine == "postgresql" if window.standing.url else False
        if window.questions is not None:
            window.questions.answered.connect(self._take)
        window.acts.group_settled.connect(self._ask_again)
        self._ask_again()

    @property
    def desktops(self) -> list[Desktop]:
        """The agents in sight with the sign-ins of their programs, by name."""
        return list(self._desktops.values())

    def desktop(self, agent_id: str) -> Desktop | None:
        """One of them."""
        return self._desktops.get(agent_id)

    @property
    def why_not(self) -> str:
        """Why the person may not manage people, as a sentence; '' where they may."""
        if not self.has_passwords:
            if self._manages_the_file():
                return ""
            return say(
                "That is not yours to change: only a manager of the whole floor manages people. You see the list."
            )
        if self._problem:
            return self._problem
        if self._is_owner is None:
            return say("The floor is still being asked who manages people here.")
        if self._is_owner:
            return ""
        return say(
            "That is not yours to change: only an owner of the floor manages people, a member of the role fw_owner on its"
            " server. You see the list."
        )

    def _manages_the_file(self) -> bool:
        store, login = self._window.floor.store, self._window.login
        person = next((row for row in store.rows("staff").values() if row.login == login), None)
        if person is None:
            return True
        now = self._window.floor.now_us()
        return person.disabled_at is None and any(
            row.staff_id == person.id
            and (row.role, row.team_id, row.queue_id) == ("manager", None, None)
            and row.from_at <= now
            and (row.until_at is None or row.until_at > now)
            for row in store.rows("staff_role").values()
        )

    def _ask_again(self, _settled: Any = None) -> None:
        if self._window.questions is not None:
            self._asked = self._window.questions.ask(_People(), _ASKER)

    def _take(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        before = (self._problem, self._is_owner, self._desktops)
        self._problem = answer.problem
        if not answer.problem:
            self._is_owner, desktops = answer.value
            self._desktops = {one.agent_id: one for one in desktops}
        if before != (self._problem, self._is_owner, self._desktops):
            # A form that is shown anew forgets what was just said in it.
            self.changed.emit()
