"""Composes a calibration: which coaches score the same contact, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from console.coaching.reviews.review_words import contact_words
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.escalating.moment_choice import MomentChoice
from console.theme import scaled
from console.words import plural, say
from db.commands.calibration_acts import MOST_COACHES, OPEN, as_list
from db.commands.command import Command, Wanted
from db.ids import new_id
from db.words import COACHING_ROLES

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.reviews import ReviewedContact
    from db.rows import StaffRow

_DAY_MIN: Final = 24 * 60
_ID: Final = Qt.ItemDataRole.UserRole
_LEAST: Final = 2


class CalibrationDialog(ActDialog):
    """Offers those who give feedback to the agent's team."""

    def __init__(self, window: FloorWindow, contact: ReviewedContact, rubric_version_id: str) -> None:
        super().__init__(window, say("Calibrate {contact}", contact=contact_words(contact)), say("&Open it"))
        self._contact, self._rubric = contact, rubric_version_id
        self.coaches = QListWidget(self)
        self.coaches.setAccessibleName(say("Coaches who score it"))
        self.coaches.setFixedHeight(scaled(180))
        for row in self._offered():
            item = QListWidgetItem(row.name)
            item.setData(_ID, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            mine = row.id == window.rights.staff_id
            item.setCheckState(Qt.CheckState.Checked if mine else Qt.CheckState.Unchecked)
            self.coaches.addItem(item)
        label = QLabel(say("&Who scores it"), self)
        label.setBuddy(self.coaches)
        self.due = MomentChoice(window.floor.now_us, say("Due"), (_DAY_MIN, 3 * _DAY_MIN, 7 * _DAY_MIN), self)
        self.column.addWidget(label)
        self.column.addWidget(self.coaches)
        form = FormRows()
        form.add(say("&Due"), self.due)
        self.column.addLayout(form)
        self.finish()
        self.coaches.itemChanged.connect(self._checked_one)
        self.due.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {"coaches": self._chosen(), "due": self.due.typed()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if not typed:
            return
        for item in self._items():
            checked = item.data(_ID) in typed["coaches"]
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.due.bring_back(typed["due"])

    def commands(self) -> list[Command]:
        """One."""
        row = new_id()
        to = {
            "contact_id": self._contact.id,
            "agent_id": self._contact.agent_id,
            "rubric_version_id": self._rubric,
            "due_at": self.due.at_us(),
            "coaches": as_list(self._chosen()),
        }
        return [Command(OPEN.kind, (Wanted(row, to, row=row),))]

    def says_done(self) -> DoneWords:
        """That it is open."""
        words = say("The calibration of {contact} is open; who was asked finds it among what is to review.",
                    contact=contact_words(self._contact))  # fmt: skip
        return lambda _number: words

    def words(self) -> str:
        """What comes of it."""
        return plural(
            "%Ln coach(es) score it, each without seeing the others, until you close it.", len(self._chosen())
        )

    def missing(self) -> str:
        """Two people."""
        return "" if len(self._chosen()) >= _LEAST else say("Choose at least two coaches.")

    def problem(self) -> str:
        """Too many people."""
        return say("Choose at most 12 coaches.") if len(self._chosen()) > MOST_COACHES else ""

    def _checked_one(self, _item: QListWidgetItem) -> None:
        self.edited()

    def _items(self) -> list[QListWidgetItem]:
        return [item for place in range(self.coaches.count()) if (item := self.coaches.item(place)) is not None]

    def _chosen(self) -> list[str]:
        return [str(item.data(_ID)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _offered(self) -> list[StaffRow]:
        """The server asks again; here it is only that nobody is offered in vain."""
        store, now = self.window_.floor.store, self.window_.floor.now_us()
        agent = store.row("agent", self._contact.agent_id)
        able = {
            row.staff_id
            for row in store.rows("staff_role").values()
            if row.role in COACHING_ROLES
            and row.from_at <= now
            and (row.until_at is None or row.until_at > now)
            and row.queue_id is None
            and row.team_id in (None, agent.team_id if agent is not None else None)
        }
        people = [row for row in store.rows("staff").values() if row.id in able and row.disabled_at is None]
        return sorted(people, key=lambda row: row.name.casefold())
