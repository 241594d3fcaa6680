"""What authority is given for at all: kinds with what they are measured in, and the bounds that hold across them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from console.authority.amounts import amount_words
from console.authority.limits.limit_words import measure_words
from console.authority.limits.toned_label import TonedLabel
from console.clock_words import moment
from console.panels.flow_layout import FlowLayout
from console.theme import HEADER_PT, TEXT_PT, scaled, text_font
from console.words import plural, say
from db.commands.authority_limit_acts import ADD_KIND, BRING_BACK_KIND, CHANGE_KIND, RETIRE_KIND, SET_BOUNDS, SET_SECOND
from db.commands.command import Command, Wanted, wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.window import FloorWindow
    from db.authority.limits_seen import KindSeen, LimitsSeen

_ID: Final = Qt.ItemDataRole.UserRole


class KindsView(QWidget):
    """The list of kinds, retired ones below, and two sentences about what holds across all."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__()
        self._window = window
        self._seen: LimitsSeen | None = None
        self.list = QTreeWidget(self)
        self.list.setObjectName("kinds of authority")
        self.list.setAccessibleName(say("Kinds of authority"))
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(True)
        self.list.setMinimumHeight(scaled(110))
        self.list.setHeaderLabels([say("Kind"), say("Measured in"), say("Second person"), say("Name for programs")])
        self.list.header().setFont(text_font(HEADER_PT))
        self.across = TonedLabel(window.theme, TEXT_PT, self)
        self.why_not = TonedLabel(window.theme, HEADER_PT, self, tone="quiet")
        self.acts = [
            self._act("add", say("Add a &kind…"), self.add, ADD_KIND),
            self._act("rename", say("Re&name…"), self.rename, CHANGE_KIND),
            self._act("up", say("Move &up"), partial(self.move_by, -1), CHANGE_KIND),
            self._act("down", say("Move &down"), partial(self.move_by, 1), CHANGE_KIND),
            self._act("retire", say("&Retire, or bring back"), self.retire, RETIRE_KIND),
            self._act("second", say("&Second person…"), self.set_second, SET_SECOND),
            self._act("bounds", say("A&cross all kinds…"), self.set_bounds, SET_BOUNDS),
        ]
        self.buttons = [self._button(action) for action in self.acts]
        self._lay_out()
        self.list.currentItemChanged.connect(self.look_at_acts)
        self.list.itemActivated.connect(self._activated)

    def _act(self, name: str, text: str, do: Callable[[], None], act: Any) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"kind {name}")
        action.setData(act)
        action.triggered.connect(do)
        return action

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)
        button.setObjectName(action.objectName())
        button.clicked.connect(action.trigger)
        return button

    def _lay_out(self) -> None:
        row = FlowLayout(scaled(6), scaled(6))
        for button in self.buttons[:-1]:
            row.addWidget(button)
        below = QHBoxLayout()
        below.addWidget(self.buttons[-1])
        below.addStretch(1)
        caption = QLabel(say("Across all kinds"), self)
        caption.setFont(text_font(HEADER_PT, strong=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, scaled(12), scaled(8))
        column.setSpacing(scaled(8))
        column.addWidget(self.list, 100)
        column.addLayout(row)
        column.addWidget(self.why_not)
        column.addWidget(caption)
        column.addWidget(self.across)
        column.addLayout(below)
        column.addStretch(1)

    def show_limits(self, seen: LimitsSeen) -> None:
        """Show kinds and bounds; the chosen one stays chosen."""
        chosen = self.chosen
        self._seen = seen
        self.list.clear()
        for kind in seen.kinds:
            item = QTreeWidgetItem(self._texts(kind, seen))
            item.setData(0, _ID, kind.id)
            wide = self.list.fontMetrics().horizontalAdvance(item.text(0)) + scaled(12)
            item.setSizeHint(0, QSize(wide, self._window.theme.row_height))
            if kind.retired_at is not None:
                for column in range(item.columnCount()):
                    item.setForeground(column, self._window.theme.colour("quiet"))
            self.list.addTopLevelItem(item)
            if chosen is None or kind.id == chosen.id:
                chosen = kind
                self.list.setCurrentItem(item)
        for column in range(self.list.columnCount() - 1):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, self.list.columnWidth(column) + scaled(24))
        needed = len(seen.kinds) * self._window.theme.row_height + self.list.header().sizeHint().height()
        self.list.setMaximumHeight(needed + 2 * self.list.frameWidth() + scaled(4))
        self.across.setText(_across(seen))
        self.look_at_acts()

    @property
    def chosen(self) -> KindSeen | None:
        """The kind that has the keyboard."""
        item = self.list.currentItem()
        if item is None or self._seen is None:
            return None
        return next((kind for kind in self._seen.kinds if kind.id == item.data(0, _ID)), None)

    def choose(self, kind_id: str) -> None:
        """Let a kind have the keyboard."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, _ID) == kind_id:
                self.list.setCurrentItem(item)

    def add(self) -> None:
        """Compose another kind."""
        from console.authority.limits.kind_dialogs import KindDialog

        position = max((kind.position for kind in self._seen.kinds), default=-1) + 1 if self._seen else 0
        self._window.escalating.composer.open("kind", [], lambda: KindDialog(self._window, None, position))

    def rename(self) -> None:
        """Compose another name."""
        from console.authority.limits.kind_dialogs import KindDialog

        kind = self.chosen
        if kind is not None:
            self._window.escalating.composer.open("kind", [kind.id], lambda: KindDialog(self._window, kind, 0))

    def move_by(self, by: int) -> None:
        """Let the chosen kind stand higher or lower in the matrix."""
        kind, kinds = self.chosen, [one for one in self._seen.kinds if one.retired_at is None] if self._seen else []
        if kind not in kinds or not 0 <= kinds.index(kind) + by < len(kinds):
            return
        place = kinds.index(kind)
        kinds.insert(place + by, kinds.pop(place))
        things = tuple(
            Wanted(one.id, {"position": position}, {"position": one.position})
            for position, one in enumerate(kinds)
            if one.position != position
        )
        words = say("{kind} stands elsewhere in the matrix.", kind=kind.name)
        self._window.said_acts.send(Command(CHANGE_KIND.kind, things), lambda _number: words)

    def retire(self) -> None:
        """Let nobody give the chosen kind any more, or bring it back."""
        kind = self.chosen
        if kind is None:
            return
        if kind.retired_at is None:
            act, words = (
                RETIRE_KIND,
                say("{kind} is not given any more; what was given stays until it ends.", kind=kind.name),
            )
        else:
            act, words = BRING_BACK_KIND, say("{kind} can be given again; its limits hold as before.", kind=kind.name)
        self._window.said_acts.send(Command(act.kind, (wanted(act, kind),)), lambda _number: words)

    def set_second(self) -> None:
        """Compose from where on a second person is needed."""
        from console.authority.limits.kind_dialogs import SecondDialog

        kind, seen = self.chosen, self._seen
        if kind is not None and seen is not None:
            composer, currency = self._window.escalating.composer, seen.currency
            composer.open("second", [kind.id], lambda: SecondDialog(self._window, kind, currency))

    def set_bounds(self) -> None:
        """Compose what holds across all kinds."""
        from console.authority.limits.kind_dialogs import BoundsDialog

        seen = self._seen
        if seen is not None and seen.bounds is not None:
            composer, bounds, currency = self._window.escalating.composer, seen.bounds, seen.currency
            composer.open("bounds", [], lambda: BoundsDialog(self._window, bounds, currency))

    def look_at_acts(self, *_changed: Any) -> None:
        """What can be done now; what cannot says why, in its tooltip and the first reason below the buttons."""
        said = ""
        for action, button in zip(self.acts, self.buttons, strict=True):
            why_not = self._why_not(action)
            for part in (action, button):
                part.setEnabled(not why_not)
                part.setToolTip(why_not)
            button.setAccessibleDescription(why_not)
            said = said or why_not
        self.why_not.say(said)

    def _why_not(self, action: QAction) -> str:
        away, act, kind = self._window.acts.why_not(), action.data(), self.chosen
        rights = self._window.rights.why_not(act, None)
        if away:
            return away
        if act is SET_SECOND and rights:
            return say(
                "From where on a second person is needed is set by the owner of the floor: nobody moves a bound that holds"
                " for themselves."
            )
        if rights:
            return say("Kinds and bounds are set by managers of the whole floor.")
        if kind is None and act not in (ADD_KIND, SET_BOUNDS):
            return say("Nothing is chosen.")
        if kind is not None and kind.retired_at is not None and act in (CHANGE_KIND, SET_SECOND):
            return say("{kind} is retired: bring it back first.", kind=kind.name)
        return ""

    def _activated(self, _item: QTreeWidgetItem) -> None:
        self.acts[1].trigger()

    def _texts(self, kind: KindSeen, seen: LimitsSeen) -> list[str]:
        name = kind.name
        if kind.retired_at is not None:
            time = moment(kind.retired_at, seen.now, seconds=False)
            name = say("{kind}, retired {time}", kind=kind.name, time=time)
        second = say("never needed")
        if kind.second_above is not None:
            amount = amount_words(kind.second_above, kind.measure, seen.currency)
            second = say("above {amount}", amount=amount)
        return [name, measure_words(kind.measure), second, kind.code]

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: retired kinds take theirs from the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._seen is not None:
            self.show_limits(self._seen)


def _across(seen: LimitsSeen) -> str:
    bounds = seen.bounds
    if bounds is None:
        return ""
    listed = plural("A use that nobody confirmed is listed after %Ln hour(s).", bounds.confirm_hours)
    if bounds.customer_cap is None:
        return say("{first} {second}", first=say("There is no cap for a customer."), second=listed)
    amount = amount_words(bounds.customer_cap, "money", seen.currency)
    held = plural(
        "One customer gets at most {amount} within %Ln day(s), from everybody together.",
        bounds.customer_days,
        amount=amount,
    )
    return say("{first} {second}", first=held, second=listed)
