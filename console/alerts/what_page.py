"""What to be told of: each metric with its limit, and limits of single queues."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.alerts.alert_words import limit_words, metric_words, usual_limit_words
from console.alerts.typed_limits import OFF, BadLimit, typed_limit
from console.panels.wrapped_label import wrapped_label
from console.store.alerts_limits import METRICS, AlertChoices, MetricChoice
from console.theme import HEADER_PT, Theme, scaled
from console.views.choice_delegate import ChoiceDelegate
from console.words import say
from db.rows import QueueRow

_QUEUE_ID: Final = Qt.ItemDataRole.UserRole
_PER_QUEUE: Final = tuple(name for name, metric in METRICS.items() if metric.per_queue)
_ROWS: Final = 4


class WhatPage(QWidget):
    """`edited` says that something was typed or checked."""

    edited = Signal()

    def __init__(self, choices: AlertChoices, queues: Iterable[QueueRow], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self.checks: dict[str, QCheckBox] = {}
        self.limits: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        column.addLayout(self._metrics())
        self.table = self._table(list(queues))
        single = QLabel(say("&Single queues"), self)
        single.setBuddy(self.table)
        column.addWidget(single)
        column.addWidget(self.table, 1)
        note = wrapped_label(theme, HEADER_PT, self, quiet=True)
        note.setText(
            say(
                "Empty: as above. 'off': not in this queue. Without its check only what is yours is told of a queue. A limit"
                " of yours is for you alone; the floor's rules stay as they are."
            )
        )
        column.addWidget(note)

    def choices(self) -> AlertChoices:
        """What stands here.

        Raises:
            BadLimit: something typed is no limit; `field_in_trouble` shows where.
        """
        metrics = {name: self._metric(name) for name in METRICS}
        muted = {
            self._id(row)
            for row in range(self.table.rowCount())
            if self._item(row, 0).checkState() != Qt.CheckState.Checked
        }
        # Queues that are not listed here (out of reach now, retired) stay as they were.
        listed = {self._id(row) for row in range(self.table.rowCount())}
        return AlertChoices(metrics, frozenset(muted | (self._choices.muted - listed)))

    def _metrics(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(4))
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(METRICS):
            chosen = self._choices.of(name)
            check = QCheckBox(metric_words(name), self)
            check.setChecked(chosen.is_on)
            check.toggled.connect(self.edited)
            self.checks[name] = check
            if METRICS[name].unit == "none":
                grid.addWidget(check, row, 0, 1, 2)
                continue
            field = QLineEdit(self)
            field.setMaxLength(20)
            field.setPlaceholderText(usual_limit_words(name))
            field.setMinimumWidth(scaled(130))
            field.setAccessibleName(say("{metric}: limit", metric=metric_words(name)))
            if chosen.limit is not None:
                field.setText(limit_words(name, chosen.limit))
            field.setEnabled(chosen.is_on)
            check.toggled.connect(field.setEnabled)
            field.textEdited.connect(self.edited)
            self.limits[name] = field
            grid.addWidget(check, row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _table(self, queues: list[QueueRow]) -> QTableWidget:
        table = QTableWidget(len(queues), 1 + len(_PER_QUEUE), self)
        table.setAccessibleName(say("Single queues"))
        headers = {"wait": say("waits over"), "handling": say("on one contact"), "level": say("level under")}
        table.setHorizontalHeaderLabels([say("Queue"), *(headers[name] for name in _PER_QUEUE)])
        # The header's words are never cut; names may be.
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        table.setTabKeyNavigation(False)
        # Its boxes are seen in both schemes; the system's are not.
        table.setItemDelegateForColumn(0, ChoiceDelegate(self._theme, table))
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setMinimumHeight((_ROWS + 1) * self._theme.row_height)
        for row, queue in enumerate(queues):
            name = QTableWidgetItem(queue.name)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            muted = queue.id in self._choices.muted
            name.setCheckState(Qt.CheckState.Unchecked if muted else Qt.CheckState.Checked)
            name.setData(_QUEUE_ID, queue.id)
            table.setItem(row, 0, name)
            for place, metric in enumerate(_PER_QUEUE, 1):
                chosen = self._choices.of(metric)
                text = say("off") if queue.id in chosen.off_in else ""
                if queue.id in chosen.queues and not text:
                    text = limit_words(metric, chosen.queues[queue.id])
                table.setItem(row, place, QTableWidgetItem(text))
        table.itemChanged.connect(self.edited)
        return table

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None
        return item

    def _id(self, row: int) -> str:
        return str(self._item(row, 0).data(_QUEUE_ID))

    def _metric(self, name: str) -> MetricChoice:
        if name not in self.limits:
            return MetricChoice(self.checks[name].isChecked())
        limit = typed_limit(name, self.limits[name].text())
        before = self._choices.of(name)
        if name not in _PER_QUEUE:
            return MetricChoice(self.checks[name].isChecked(), limit)
        place = 1 + _PER_QUEUE.index(name)
        listed = {self._id(row): self._item(row, place).text() for row in range(self.table.rowCount())}
        own = {queue: value for queue, value in before.queues.items() if queue not in listed}
        off = {queue for queue in before.off_in if queue not in listed}
        for row, (queue, text) in enumerate(listed.items()):
            try:
                value = typed_limit(name, text, may_be_off=True)
            except BadLimit as problem:
                raise BadLimit(
                    say("{queue}: {problem}", queue=self._item(row, 0).text(), problem=str(problem))
                ) from problem
            if value == OFF:
                off.add(queue)
            elif value is not None:
                own[queue] = value
        return MetricChoice(self.checks[name].isChecked(), limit, own, frozenset(off))
