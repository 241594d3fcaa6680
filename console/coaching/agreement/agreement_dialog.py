"""Composes another version of the monitoring agreement: what changes is said before it is set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel

from console.coaching.agreement import agreement_words as words_of
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of
from console.escalating.moment_choice import MomentChoice, NamedMoment
from console.setup.editors import StillSpin, call
from console.theme import scaled
from console.words import say, word
from db.commands.agreement_acts import LISTS, LONGEST_PURPOSES, SET, as_list
from db.commands.command import Command, Wanted
from db.ids import new_id
from db.queries.monitoring_agreements import AgreementShown, RoleRight

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow

_DAY_MIN = 24 * 60
_LARGEST_GROUP = 100
_LONGEST_DAYS = 3660


class AgreementDialog(ActDialog):
    """Begins with what holds now."""

    def __init__(self, window: FloorWindow, holds: AgreementShown) -> None:
        super().__init__(window, say("Another monitoring agreement"), say("&Set"))
        self._holds = holds
        self.purposes = self.text_field(say("For &what single agents are looked at"))
        self.group = self._spin(say("Smallest group"), holds.smallest_group, _LARGEST_GROUP)
        self.days = self._spin(say("Days back"), holds.individual_days, _LONGEST_DAYS)
        now = NamedMoment("now", say("now"), window.floor.now_us)
        self.begins = MomentChoice(
            window.floor.now_us, say("From"), (7 * _DAY_MIN, 14 * _DAY_MIN, 28 * _DAY_MIN), self, named=(now,)
        )
        form = FormRows()
        form.add(say("Smallest &group, agents"), self.group)
        form.add(say("Single agents, &days back"), self.days)
        form.add(say("&From"), self.begins)
        self.column.addLayout(form)
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self.column.addLayout(self._grid())
        self.purposes.setPlainText(holds.purposes)
        self.finish()
        self.begins.changed.connect(self.edited)

    def _spin(self, name: str, value: int, largest: int) -> StillSpin:
        spin = StillSpin(self)
        spin.setRange(1, largest)
        spin.setValue(value)
        call(spin, name)
        spin.valueChanged.connect(self.edited)
        return spin

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        grid.setColumnStretch(0, 1)
        for column, words in enumerate(words_of.RIGHTS.values(), 1):
            title = QLabel(words(), self)
            title.setWordWrap(True)
            grid.addWidget(title, 0, column)
        for line, (role, right) in enumerate(words_of.rights_of(self._holds), 1):
            grid.addWidget(QLabel(word(role), self), line, 0)
            for column, (name, words) in enumerate(words_of.RIGHTS.items(), 1):
                box = QCheckBox(self)
                box.setChecked(bool(right and getattr(right, name)))
                box.setAccessibleName(say("{role}: {rights}", role=word(role), rights=words()))
                box.toggled.connect(self.edited)
                self.boxes[role, name] = box
                grid.addWidget(box, line, column)
        return grid

    def typed(self) -> dict[str, Any]:
        """All of it."""
        checked = [key for key, box in self.boxes.items() if box.isChecked()]
        return {
            "purposes": self.purposes.toPlainText(),
            "group": self.group.value(),
            "days": self.days.value(),
            "begins": self.begins.typed(),
            "checked": checked,
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if not typed:
            return
        self.purposes.setPlainText(typed["purposes"])
        self.group.setValue(typed["group"])
        self.days.setValue(typed["days"])
        self.begins.bring_back(typed["begins"])
        for key, box in self.boxes.items():
            box.setChecked(key in typed["checked"])

    def commands(self) -> list[Command]:
        """One."""
        row = new_id()
        to: dict[str, Any] = {
            "purposes": text_of(self.purposes),
            "smallest_group": self.group.value(),
            "individual_days": self.days.value(),
            "from_at": self.begins.at_us(),
        }
        to |= {name: as_list({role for role, right in self.boxes if right == name and self._has(role, name)})
               for name in LISTS}  # fmt: skip
        return [Command(SET.kind, (Wanted(row, to, row=row),))]

    def says_done(self) -> DoneWords:
        """From when on it holds."""
        when = words_of.when(self.begins.at_us())
        return lambda _number: say("The monitoring agreement is changed from {time} on.", time=when)

    def words(self) -> str:
        """What it changes."""
        wanted = self._wanted()
        if wanted == self._holds:
            return say("Nothing is changed yet.")
        changes = words_of.change_words(self._holds, wanted)
        return say("Everybody, agents too, reads what changes: {changes}", changes=changes)

    def missing(self) -> str:
        """Purposes, and something that is different."""
        if not text_of(self.purposes):
            return say("Say for what single agents are looked at.")
        return say("Nothing is changed yet.") if self._same() else ""

    def problem(self) -> str:
        """A text that is too long."""
        if len(text_of(self.purposes)) > LONGEST_PURPOSES:
            return say("The text is too long; shorten it.")
        return ""

    def _same(self) -> bool:
        wanted, holds = self._wanted(), self._holds
        rights = (words_of.rights_of(wanted), words_of.rights_of(holds))
        return rights[0] == rights[1] and (wanted.purposes, wanted.smallest_group, wanted.individual_days) == (
            holds.purposes,
            holds.smallest_group,
            holds.individual_days,
        )

    def _has(self, role: str, name: str) -> bool:
        return self.boxes[role, name].isChecked()

    def _wanted(self) -> AgreementShown:
        rights = tuple(
            RoleRight(role, *(self._has(role, name) for name in words_of.RIGHTS))
            for role, _ in words_of.rights_of(self._holds)
        )
        begins = self.begins.at_us()
        return AgreementShown(
            self._holds.number + 1,
            text_of(self.purposes),
            self.group.value(),
            self.days.value(),
            begins,
            begins,
            None,
            rights,
        )
