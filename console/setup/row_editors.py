"""Fields that hold a list: the skills a queue asks for with their levels, and where its work may go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.setup.editors import Editor, StillCombo, StillSpin, call
from console.setup.set_up_words import note_words
from console.theme import Theme, scaled
from console.words import plural, say
from db.commands.set_up_values import LIMITS
from db.words import NOTE_RULES

#: Stands in the list of a route for 'not allowed'.
_NOT: Final = ""


class SkillsEditor(Editor):
    """Skills with the level each is asked for from: a sorted tuple of (skill, level)."""

    def __init__(self, parent: QWidget, skills: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._names = dict(skills)
        self._levels: dict[str, int] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(4))
        self._grid.setColumnStretch(0, 1)
        self.more = StillCombo(self)
        self.more.setAccessibleName(say("Ask for another skill"))
        self.more.activated.connect(self._add)
        column = QVBoxLayout()
        column.setSpacing(scaled(4))
        column.addLayout(self._grid)
        column.addWidget(self.more)
        self._line.addLayout(column, 1)
        self.setFocusProxy(self.more)
        self._rows: list[QWidget] = []
        self._fill()

    @property
    def value(self) -> tuple[tuple[str, int], ...]:
        """The skills and levels, by skill."""
        return tuple(sorted(self._levels.items()))

    def show_value(self, value: Any) -> None:
        """Show these."""
        if self.value != value:
            self._levels = dict(value)
            self._fill()

    def call(self, name: str) -> None:
        """Its parts have names of their own."""

    def _fill(self) -> None:
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows = []
        for place, skill in enumerate(sorted(self._levels, key=self._name)):
            self._add_row(place, skill)
        with QSignalBlocker(self.more):
            self.more.clear()
            self.more.addItem(say("Ask for another skill…"), None)
            for skill in sorted(self._names, key=self._name):
                if skill not in self._levels:
                    self.more.addItem(self._names[skill], skill)
        self.more.setEnabled(self.more.count() > 1)

    def _name(self, skill: str) -> str:
        return self._names.get(skill, say("one that is gone"))

    def _add_row(self, place: int, skill: str) -> None:
        name = QLabel(self._name(skill), self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        level = StillSpin(self)
        level.setRange(*LIMITS["level"])
        level.setPrefix(say("from level {n}", n=""))
        level.setValue(self._levels[skill])
        call(level, say("{skill}: asked for from level", skill=self._name(skill)))
        level.setProperty("skill", skill)
        level.valueChanged.connect(self._set_level)
        away = QPushButton(say("Remove"), self)
        away.setAccessibleName(say("Do not ask for {skill}", skill=self._name(skill)))
        away.setAutoDefault(False)
        away.setProperty("skill", skill)
        away.clicked.connect(self._remove)
        for at, widget in enumerate((name, level, away)):
            self._grid.addWidget(widget, place, at)
            self._rows.append(widget)
        QWidget.setTabOrder(level, away)
        QWidget.setTabOrder(away, self.more)

    def _set_level(self, level: int) -> None:
        self._levels[str(self.sender().property("skill"))] = level
        self.edited.emit()

    def _remove(self) -> None:
        self._levels.pop(str(self.sender().property("skill")), None)
        self._fill()
        self.more.setFocus()
        self.edited.emit()

    def _add(self, place: int) -> None:
        skill = self.more.itemData(place)
        if skill is not None:
            self._levels[skill] = 1
            self._fill()
            self.edited.emit()


class RoutesEditor(Editor):
    """Where the work of a queue may go: a sorted tuple of (queue, note); an empty one means everywhere."""

    def __init__(self, parent: QWidget, queues: Sequence[tuple[str, str]], theme: Theme) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._queues = len(queues)
        self.notes: dict[str, StillCombo] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(4))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (queue, name) in enumerate(queues):
            label = QLabel(name, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            grid.addWidget(label, place, 0)
            grid.addWidget(self._note(queue, name), place, 1)
        column = QVBoxLayout()
        column.setSpacing(scaled(8))
        column.addWidget(self.sentence)
        column.addLayout(grid)
        self._line.addLayout(column, 1)
        self._unlisted: dict[str, str] = {}
        palette = QPalette(self.sentence.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("text"))
        self.sentence.setPalette(palette)
        self._tell()

    @property
    def value(self) -> tuple[tuple[str, str], ...]:
        """The routes, by queue."""
        chosen = {queue: str(note.currentData()) for queue, note in self.notes.items() if note.currentData()}
        return tuple(sorted((self._unlisted | chosen).items()))

    def show_value(self, value: Any) -> None:
        """Show these; routes to queues that are retired stay as they are."""
        routes = dict(value)
        self._unlisted = {queue: note for queue, note in routes.items() if queue not in self.notes}
        for queue, note in self.notes.items():
            note.setCurrentIndex(note.findData(routes.get(queue, _NOT)))
        self._tell()

    def call(self, name: str) -> None:
        """Its parts have names of their own."""

    def _note(self, queue: str, name: str) -> StillCombo:
        note = StillCombo(self)
        note.setAccessibleName(say("Work to {queue}", queue=name))
        note.addItem(say("no route"), _NOT)
        for rule in NOTE_RULES:
            note.addItem(say("route, {note}", note=note_words(rule)), rule)
        note.activated.connect(self._changed)
        self.notes[queue] = note
        return note

    def _changed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        number = len(self.value)
        if not self._queues:
            words = say("There is no other queue that work could go to.")
        elif not number:
            words = say("No routes: work may go to every queue, and nobody is asked for a reason.")
        else:
            words = plural("Work may go to %Ln queue(s); to any other only with a reason.", number)
        self.sentence.setText(words)
