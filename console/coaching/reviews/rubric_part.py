"""The rubric as it is scored by, and its former versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from console.clock_words import day
from console.connecting.form_rows import FormRows
from console.setup.editors import StillCombo
from console.theme import scaled
from console.words import NOTHING, say

if TYPE_CHECKING:
    from db.queries.rubric_shown import BehaviourShown, RubricShown, RubricVersion


class RubricPart(QWidget):
    """Each behaviour with its levels in words; a version is chosen above."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rubric: RubricShown | None = None
        self.version = StillCombo(self)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        form = FormRows()
        form.add(say("&Version"), self.version)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(say("Behaviours and their levels"))
        self.tree.setHeaderLabels([say("Behaviour and level"), say("In words")])
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Rows do not grow with their words: what is cut ends in an ellipsis, and stands in the tip.
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(8))
        column.addLayout(form)
        column.addWidget(self.about)
        column.addWidget(self.tree, 1)
        self.version.currentIndexChanged.connect(self._look)

    def show_rubric(self, rubric: RubricShown | None) -> None:
        """Show the version that holds; another one that was chosen stays chosen."""
        if rubric == self.rubric and rubric is not None:
            return
        chosen = self.version.currentData()
        newest = self.rubric.holds.id if self.rubric is not None else None
        self.rubric = rubric
        self.version.blockSignals(True)
        self.version.clear()
        for one in rubric.versions if rubric is not None else ():
            self.version.addItem(version_words(one), one.id)
        place = self.version.findData(chosen) if chosen != newest else 0
        self.version.setCurrentIndex(max(0, place))
        self.version.blockSignals(False)
        self._look()

    def _look(self, _place: int = 0) -> None:
        self.tree.clear()
        version = self.rubric.version(self.version.currentData()) if self.rubric is not None else None
        self.tree.setVisible(version is not None)
        self.version.setEnabled(version is not None)
        if version is None:
            self.about.setText(say("There is no rubric yet."))
            return
        self.about.setText(say("A version never changes: reviews keep the one they were scored by."))
        for behaviour in version.behaviours:
            item = _row(behaviour.name, _about(behaviour))
            for level, words in enumerate(behaviour.levels, 1):
                item.addChild(_row(str(level), words))
            self.tree.addTopLevelItem(item)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)


def _row(name: str, words: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, words])
    for column, text in enumerate((name, words)):
        item.setToolTip(column, text)
    return item


def version_words(one: RubricVersion) -> str:
    """Its number, since when, and who set it."""
    if one.from_at <= 0:
        return say("version {number}, from the beginning", number=one.number)
    return say("version {number}, since {day}, by {person}", number=one.number, day=day(one.from_at),
               person=one.set_by or NOTHING)  # fmt: skip


def _about(one: BehaviourShown) -> str:
    expected = say(
        "expected of new agents {new}, standard {standard}, senior {senior}",
        new=one.expected_new,
        standard=one.expected_standard,
        senior=one.expected_senior,
    )
    if one.standard is None:
        return expected
    return say(
        "{standard}, kept from {kept} on; {expected}", standard=one.standard, kept=one.kept_from, expected=expected
    )
