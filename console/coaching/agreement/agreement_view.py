"""What holds, who may what, what is to come and what held before: the agreement as everybody reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QLabel,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.coaching.agreement import agreement_words as words_of
from console.theme import HEADER_PT, scaled, text_font
from console.words import say, word

if TYPE_CHECKING:
    from db.queries.monitoring_agreements import AgreementShown

#: A line of it is not longer than can be read with ease, pixels at the usual text size.
_WIDEST = 760
#: How soon at the earliest, and how late, it is looked whether another version has begun, milliseconds.
_SOON_MS: Final = 100
_LONGEST_MS: Final = 3_600_000


class AgreementView(QScrollArea):
    """Reads from top to bottom; the table of roles has the keyboard. A version that begins meanwhile takes over by itself."""

    def __init__(self, now_us: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._now_us = now_us
        self._shown: Sequence[AgreementShown] = ()
        self._begins = QTimer(self)
        self._begins.setSingleShot(True)
        self._begins.timeout.connect(self._show_again)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self)
        content.setMaximumWidth(scaled(_WIDEST))
        self.heading = self._label(content, heading=True)
        self.facts = QFormLayout()
        self.facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.facts.setHorizontalSpacing(scaled(16))
        self.rights = self._table(content)
        self.rights.hide()
        self.coming = self._label(content)
        self.before = self._label(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, scaled(8), 0)
        column.setSpacing(scaled(12))
        column.addWidget(self.heading)
        column.addLayout(self.facts)
        column.addWidget(self.rights)
        column.addWidget(self.coming)
        column.addWidget(self.before)
        column.addStretch(1)
        self.setWidget(content)

    def show_agreements(self, shown: Sequence[AgreementShown]) -> None:
        """Show the version that holds now, and say what changes."""
        self._shown, now = shown, self._now_us()
        self._wait_for(words_of.coming(shown, now), now)
        holds = words_of.holding(shown, now)
        self._clear()
        self.rights.setVisible(holds is not None)
        if holds is None:
            self.heading.setText(say("No monitoring agreement holds yet."))
            return
        since = words_of.when(holds.from_at)
        self.heading.setText(say("Version {number}, {since}", number=holds.number, since=since))
        for title, said in words_of.facts(holds):
            label = self._label(self, said)
            self.facts.addRow(self._label(self, title), label)
        for role, right in words_of.rights_of(holds):
            cells = [say("yes") if right and getattr(right, name) else say("no") for name in words_of.RIGHTS]
            self.rights.addTopLevelItem(QTreeWidgetItem([word(role), *cells]))
        self._fit_table()
        to_come = [words_of.change_words(holds, one) for one in words_of.coming(shown, now)]
        self.coming.setText("\n".join([say("To come:"), *to_come]) if to_come else say("No change is announced."))
        self.before.setText("\n".join(_history(shown, holds)))

    def _show_again(self) -> None:
        self.show_agreements(self._shown)

    def _wait_for(self, coming: Sequence[AgreementShown], now: int) -> None:
        """The floor's clock on screen goes in steps: even what was set for now may begin a moment later."""
        if coming:
            self._begins.start(max(_SOON_MS, min(_LONGEST_MS, (coming[0].from_at - now) // 1000)))
        else:
            self._begins.stop()

    def _clear(self) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)
        self.rights.clear()
        self.coming.clear()
        self.before.clear()

    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table."""
        for section in range(self.rights.columnCount()):
            self.rights.resizeColumnToContents(section)
        row = self.rights.sizeHintForRow(0)
        height = self.rights.header().sizeHint().height() + row * self.rights.topLevelItemCount()
        self.rights.setFixedHeight(height + 2 * self.rights.frameWidth() + scaled(4))

    def _table(self, parent: QWidget) -> QTreeWidget:
        table = QTreeWidget(parent)
        table.setAccessibleName(say("Who may what"))
        table.setRootIsDecorated(False)
        table.setHeaderLabels([say("Role"), say("Single agents"), say("Save as a file"), say("Save with names")])
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def _label(self, parent: QWidget, text: str = "", *, heading: bool = False) -> QLabel:
        label = QLabel(text, parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if heading:
            label.setFont(text_font(HEADER_PT, strong=True))
        return label


def _history(shown: Sequence[AgreementShown], holds: AgreementShown) -> list[str]:
    former = [one for one in shown if one.from_at <= holds.from_at and one.number != holds.number]
    if not former:
        return [say("It is the first version.")]
    lines = [
        say("version {number}, {since}, set by {person}", number=one.number, since=words_of.when(one.from_at),
            person=one.set_by or say("the floor's beginning"))
        for one in former
    ]  # fmt: skip
    return [say("Before:"), *lines]
