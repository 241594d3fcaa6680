"""Beside the matrix: the chosen cell in full sentences, what can be done with it, and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from console.authority.amounts import amount_words
from console.authority.limits.limit_words import (
    at_once,
    bounds,
    coming_words,
    inherited_words,
    nothing_words,
    place_words,
)
from console.authority.limits.toned_label import TonedLabel
from console.clock_words import moment
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font
from console.words import say
from db.words import APPROVERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.authority.limits.matrix_model import CellKey
    from db.authority.limits_seen import Held, LimitSeen, LimitsSeen


class CellAside(QFrame):
    """Follows the cell that has the keyboard; its buttons are the actions of the menu."""

    def __init__(self, theme: Theme, acts: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.title = TonedLabel(theme, TEXT_PT, self, strong=True)
        self.facts = TonedLabel(theme, TEXT_PT, self)
        self.why_not = TonedLabel(theme, HEADER_PT, self, tone="quiet")
        self._acts = list(acts)
        self.buttons = [_push(action, self) for action in acts]
        self.caption = QLabel(say("History"), self)
        self.caption.setFont(text_font(HEADER_PT, strong=True))
        self.history = QListWidget(self)
        self.history.setAccessibleName(say("History of this limit"))
        self.history.setWordWrap(True)
        self.history.setFrameShape(QFrame.Shape.NoFrame)
        self.history.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.history.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.history.viewport().setAutoFillBackground(False)
        self.history.setSpacing(scaled(2))
        self.caption.setBuddy(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(8), scaled(8))
        column.setSpacing(scaled(6))
        for part in (self.title, self.facts, self.why_not, *self.buttons, self.caption):
            column.addWidget(part)
        column.addWidget(self.history, 1)

    def show_cell(self, seen: LimitsSeen, key: CellKey, held: Held, why_not: str) -> None:
        """Say all about a cell."""
        self.title.setText(key.name)
        self.facts.setText("\n".join(_facts(seen, key, held)))
        self.why_not.say(why_not)

    def show_history(self, seen: LimitsSeen, key: CellKey, rows: Sequence[LimitSeen]) -> None:
        """Each change: to what, from what, from when on, who set it and when."""
        self.history.clear()
        for row in rows:
            before = next((other for other in rows if other.place == row.place and _is_before(other, row)), None)
            item = QListWidgetItem(_told(seen, key, row, before))
            self.history.addItem(item)
        if not rows:
            item = QListWidgetItem(say("Nobody has set a limit here yet."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.history.addItem(item)

    def look_at_acts(self) -> None:
        """What can be done now; a button that is off says why."""
        for action, button in zip(self._acts, self.buttons, strict=True):
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip() if not action.isEnabled() else "")
            button.setAccessibleDescription(button.toolTip())


def _push(action: QAction, parent: QWidget) -> QPushButton:
    button = QPushButton(action.text().replace("&", ""), parent)
    button.setObjectName(action.objectName())
    button.clicked.connect(action.trigger)
    return button


def _facts(seen: LimitsSeen, key: CellKey, held: Held) -> list[str]:
    if held.limit is None:
        lines = [nothing_words(key.level)]
    else:
        figure = at_once(held.limit.per_use, key.kind, seen.currency)
        lines = [say("{amount} at once", amount=figure), *bounds(held.limit, key.kind, seen.currency)]
    lines += [inherited_words(held, seen)]
    if key.level in APPROVERS and key.kind.second_above is not None:
        above = amount_words(key.kind.second_above, key.kind.measure, seen.currency)
        lines.append(say("a second person above {amount}", amount=above))
    coming = coming_words(held, key.kind, seen)
    if coming:
        lines.append(say("Coming: {what}", what=coming))
    return [line for line in lines if line]


def _is_before(other: LimitSeen, row: LimitSeen) -> bool:
    return (other.from_at, other.id) < (row.from_at, row.id)


def _told(seen: LimitsSeen, key: CellKey, row: LimitSeen, before: LimitSeen | None) -> str:
    former = at_once(before.per_use if before is not None else None, key.kind, seen.currency)
    figure = at_once(row.per_use, key.kind, seen.currency)
    if row.per_use is None:
        what = say("No limit of its own, before {former}", former=former)
    elif before is None:
        what = say("{amount} at once", amount=figure)
    else:
        what = say("{amount} at once, before {former}", amount=figure, former=former)
    lines = [what]
    beside = " · ".join(bounds(row, key.kind, seen.currency)) if row.per_use is not None else ""
    if beside:
        lines.append(beside)
    if row.place != key.place.key:
        lines.append(say("set for {place}", place=place_words(seen.place_named(row.place))))
    if not row.from_at:
        return "\n".join([*lines, say("from the beginning")])
    who, set_at = row.set_by or say("the owner of the floor"), moment(row.set_at, seen.now, seconds=False)
    if row.from_at > row.set_at:
        from_at = moment(row.from_at, seen.now, seconds=False)
        lines.append(say("from {time}, set by {who} {when}", time=from_at, who=who, when=set_at))
    else:
        lines.append(say("set by {who} {when}", who=who, when=set_at))
    return "\n".join(lines)
