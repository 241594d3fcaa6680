"""Composes another version of the rubric: behaviours that can be seen or heard, with their levels in words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.coaching.beside_floor import resize_within
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.setup.editors import StillCombo, StillSpin, call
from console.theme import scaled
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.rubric_acts import FIGURES, LEAST_LEVELS, LEVELS, LONGEST_WORDS, MOST_BEHAVIOURS, SET
from db.ids import new_id
from db.queries.rubric_shown import BehaviourShown

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.rubric_shown import RubricShown

_NEW: Final = BehaviourShown("", "", "", None, None, 3, 2, 3, 4, ("", "", "", ""))


class RubricDialog(ActDialog):
    """Begins with the version that holds; it is never changed itself."""

    def __init__(self, window: FloorWindow, rubric: RubricShown) -> None:
        title = say("Another version of “{rubric}”", rubric=rubric.name)
        super().__init__(window, title, say("&Set the version"))
        resize_within(self, scaled(760), scaled(680))
        self._rubric = rubric
        self.behaviours: list[BehaviourFields] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(12))
        self.column.addLayout(self._list)
        self.add = QPushButton(say("&Add a behaviour"), self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_new)
        self.column.addWidget(self.add)
        self._begin = self._show(rubric.holds.behaviours)
        self.finish()

    def typed(self) -> dict[str, Any]:
        """All behaviours."""
        return {"behaviours": [fields.shown() for fields in self.behaviours], "after": self._rubric.holds.number}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All behaviours, also where another version came meanwhile: then it is said, and can be set after that."""
        if typed:
            self._show(typed["behaviours"])
            self.edited()

    def commands(self) -> list[Command]:
        """One."""
        row = new_id()
        to = {
            "rubric_id": self._rubric.id,
            "after": self._rubric.holds.number,
            "behaviours": json.dumps(self._rows(), ensure_ascii=False),
        }
        return [Command(SET.kind, (Wanted(row, to, row=row),))]

    def says_done(self) -> DoneWords:
        """That it is scored by from now on."""
        number = self._rubric.holds.number + 1
        return lambda _number: say("Version {number} of the rubric holds from now on.", number=number)

    def words(self) -> str:
        """What comes of it."""
        return plural(
            "Version {number} with %Ln behaviour(s) holds from now on; reviews keep the version they were scored by.",
            len(self.behaviours),
            number=self._rubric.holds.number + 1,
        )

    def missing(self) -> str:
        """Something to set, and words everywhere."""
        if self._rows() == self._begin:
            return say("Nothing is changed yet.")
        for fields in self.behaviours:
            one = fields.shown()
            if not one.name:
                return say("Every behaviour needs a name.")
            if any(not words for words in one.levels[:LEAST_LEVELS]):
                return say("{behaviour}: describe the levels 1 to 4 in words.", behaviour=one.name)
        return ""

    def problem(self) -> str:
        """What cannot stand together."""
        if not self.behaviours:
            return say("A rubric has 1 to 12 behaviours.")
        names = [fields.shown().name.casefold() for fields in self.behaviours]
        if len(set(filter(None, names))) < len(list(filter(None, names))):
            return say("Two behaviours have the same name; name them apart.")
        for fields in self.behaviours:
            one = fields.shown()
            figures = (one.kept_from, one.expected_new, one.expected_standard, one.expected_senior)
            if max(figures) > len(one.levels):
                return say("{behaviour}: level 5 is not described.", behaviour=one.name)
        return ""

    def _show(self, behaviours: Sequence[BehaviourShown]) -> list[dict[str, Any]]:
        for fields in self.behaviours:
            self._list.removeWidget(fields)
            fields.deleteLater()
        self.behaviours = []
        for one in behaviours:
            self._add(one)
        return self._rows()

    def _add_new(self) -> None:
        self._add(_NEW).name.setFocus()
        self.edited()

    def _add(self, one: BehaviourShown) -> BehaviourFields:
        fields = BehaviourFields(one, self._rubric.standards, self)
        fields.edited.connect(self.edited)
        fields.removed.connect(self._remove)
        fields.raised.connect(self._raise)
        self.behaviours.append(fields)
        self._list.addWidget(fields)
        self.add.setEnabled(len(self.behaviours) < MOST_BEHAVIOURS)
        return fields

    def _remove(self) -> None:
        fields = self.sender()
        if isinstance(fields, BehaviourFields):
            self.behaviours.remove(fields)
            self._list.removeWidget(fields)
            fields.deleteLater()
            self.add.setEnabled(True)
            self.edited()

    def _raise(self) -> None:
        fields = self.sender()
        if isinstance(fields, BehaviourFields):
            place = self.behaviours.index(fields)
            if place:
                self.behaviours.insert(place - 1, self.behaviours.pop(place))
                self._list.removeWidget(fields)
                self._list.insertWidget(place - 1, fields)
                self.edited()

    def _rows(self) -> list[dict[str, Any]]:
        taken = {fields.code for fields in self.behaviours if fields.code}
        rows = []
        for place, fields in enumerate(self.behaviours, 1):
            one = fields.shown()
            code = one.code or _code(one.name, taken)
            taken.add(code)
            row: dict[str, Any] = {"code": code, "name": one.name, "position": place, "standard": one.standard_code}
            row |= {name: getattr(one, name) for name in FIGURES}
            row |= {f"level_{level}": words for level, words in enumerate(one.levels, 1)}
            rows.append(row)
        return rows


class BehaviourFields(QFrame):
    """One behaviour to type."""

    edited = Signal()
    removed = Signal()
    raised = Signal()

    def __init__(self, one: BehaviourShown, standards: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._one = one
        self.code = one.code
        self.name = QLineEdit(one.name, self)
        self.name.setMaxLength(LONGEST_WORDS)
        self.standard = StillCombo(self)
        self.standard.addItem(say("no standard"), None)
        for code, name in standards:
            self.standard.addItem(name, code)
        self.standard.setCurrentIndex(max(0, self.standard.findData(one.standard_code)))
        form = FormRows()
        form.add(say("Behaviour"), self.name)
        form.add(say("Belongs to the standard"), self.standard)
        self.levels = [self._level(form, level, one) for level in LEVELS]
        self.figures = dict(zip(FIGURES, self._figures(form, one), strict=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(4))
        column.addLayout(form)
        column.addLayout(self._buttons())
        self.name.textChanged.connect(self._changed)
        self.standard.currentIndexChanged.connect(self._changed)

    def shown(self) -> BehaviourShown:
        """What stands there; a fifth level only where it is described."""
        words = [field.text().strip() for field in self.levels]
        levels = tuple(words) if words[-1] else tuple(words[:-1])
        figures: dict[str, Any] = {name: spin.value() for name, spin in self.figures.items()}
        code = self.standard.currentData()
        return replace(
            self._one, name=self.name.text().strip(), standard_code=code, standard=None, levels=levels, **figures
        )

    def _level(self, form: FormRows, level: int, one: BehaviourShown) -> QLineEdit:
        words = one.levels[level - 1] if level <= len(one.levels) else ""
        field = QLineEdit(words, self)
        field.setMaxLength(LONGEST_WORDS)
        field.setCursorPosition(0)
        if level > LEAST_LEVELS:
            field.setPlaceholderText(say("may stay empty"))
        form.add(say("Level {level}", level=level), field)
        field.textChanged.connect(self._changed)
        return field

    def _figures(self, form: FormRows, one: BehaviourShown) -> list[StillSpin]:
        titles = (
            say("Kept from level"), say("Expected, new"), say("Expected, standard"), say("Expected, senior"),
        )  # fmt: skip
        spins = []
        for name, title in zip(FIGURES, titles, strict=True):
            spin = StillSpin(self)
            spin.setRange(1, LEVELS[-1])
            spin.setValue(getattr(one, name))
            call(spin, title)
            form.add(title, spin)
            spin.valueChanged.connect(self._changed)
            spins.append(spin)
        return spins

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        for text, signal in ((say("Further up"), self.raised), (say("Remove it"), self.removed)):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setAccessibleName(say("{what}: {behaviour}", what=text, behaviour=self._one.name))
            button.clicked.connect(signal)
            line.addWidget(button)
        return line

    def _changed(self, _value: object = None) -> None:
        self.edited.emit()


def _code(name: str, taken: set[str]) -> str:
    """A short name for programs that stays the same through versions."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")[:40] or "behaviour"
    code, number = plain, 2
    while code in taken:
        code, number = f"{plain}_{number}", number + 1
    return code
