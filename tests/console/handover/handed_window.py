"""A real window at the change of shift: its person is dana, who signs in as whoever runs the tests."""

import getpass
from typing import Any

from db.ids import new_id
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import S
from tests.db.commands.handed_floor import HandedFloor


def own_floor(url: str, me: str = "dana") -> HandedFloor:
    """A floor on which whoever runs the tests is `me`."""
    names = ("dana", "eli", "fay")
    return HandedFloor(url, {name: getpass.getuser() if name == me else name for name in names})


def filled(floor: HandedFloor) -> dict[str, str]:
    """A shift with something of every kind; ids by what they are."""
    now = floor.database_now()
    minute = 60 * S
    contact = floor.contact(arrived_at=now)
    late = floor.escalated(
        "dana", contact_id=contact, reason="asked_for_supervisor", raised_at=now, due_at=now - minute
    )
    made = {
        "late": late,
        "wrong": floor.escalated("dana", reason="wrong_record", raised_at=now, due_at=now + 40 * minute),
        "promised": floor.escalated(
            "dana",
            reason="complaint",
            state="promised",
            raised_at=now,
            due_at=now + 50 * minute,
            promised_at=now + 30 * minute,
        ),
    }
    made["follow_up"] = floor.insert(
        "customer_follow_up", escalation_id=late, queue_id=floor.queues[0], contact_id=contact,
        owner_id=floor.people["dana"], text="Send the corrected invoice", made_at=now, due_at=now + 90 * minute,
    )  # fmt: skip
    made["loan"] = floor.insert(
        "queue_membership", agent_id=floor.agents[0], queue_id=floor.queues[1], source="lent", since_at=now,
        until_at=now + 60 * minute,
    )  # fmt: skip
    made["incident"] = floor.insert("incident", cause="Card payments fail", declared_at=now)
    made["absence"] = floor.insert(
        "shift_activity",
        agent_id=floor.agents[2],
        activity="absence",
        starts_at=now - minute,
        ends_at=now + 480 * minute,
    )
    made["message"] = floor.insert(
        "message", sent_by="dana", team_id=floor.teams[0], text="Lift is out until noon", sent_at=now, recipients=2
    )
    floor.insert("message_reading", message_id=made["message"], agent_id=floor.agents[0], read_at=now)
    return made


class HandedWindow(ActingWindow):
    """The window of `me`, with what `floor` has; `comes` has happened by the window's own saying."""

    def __init__(self, url: str, theme: Any, qtbot: Any, me: str = "dana", floor: HandedFloor | None = None) -> None:
        self.handed = floor or own_floor(url, me)
        super().__init__(url, theme, qtbot, self.handed)

    def typed_id(self) -> str:
        """An id of its own."""
        return new_id()
