"""How a large move goes on, and what became of a move of which not all was moved: what, what not, and why for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.acting.hand_words import hand_sentence
from console.acting.move_plan import MovePlan
from console.acting.move_result import MoveResult
from console.acting.move_words import done_words, left_sentence, not_moved_words, plan_name, target_words
from console.theme import Theme, scaled
from console.words import count, plural, say

if TYPE_CHECKING:
    from console.acting.act_group import ActGroup
    from console.acting.moves import Moves
    from console.store.floor import Floor
    from db.queries.last_hands import LastHand

_ID: Final = Qt.ItemDataRole.UserRole
#: A group with more contacts than this is closed at first: what counts is the number.
_OPENED: Final = 50


class MoveResultDialog(QDialog):
    """Stands beside the window: nothing stops for it. While a move goes on it can be cancelled here."""

    def __init__(self, moves: Moves, floor: Floor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("What became of the move"))
        self._moves, self._floor, self._theme = moves, floor, theme
        self._group: ActGroup | None = None
        self._result: MoveResult | None = None
        self._items: dict[str, QTreeWidgetItem] = {}
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(say("How far the move is"))
        self.progress.setTextVisible(False)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(say("What was moved, what was not and why"))
        self.tree.setHeaderLabels([say("Contact"), say("About"), say("Where and why")])
        self.tree.setRootIsDecorated(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.itemActivated.connect(self._show_one)
        self.buttons = QDialogButtonBox(self)
        self.retry = self._button(say("&Retry failed"), self._retry)
        self.show_them = self._button(say("&Show them"), self._show_them)
        self.cancel = self._button(say("&Cancel the rest"), self._cancel)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close).clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        column.setSpacing(scaled(12))
        for part in (self.said, self.progress, self.tree, self.buttons):
            column.addWidget(part)
        self.resize(scaled(720), scaled(480))

    @property
    def is_following(self) -> bool:
        """Whether the move it shows goes on."""
        return self._group is not None

    def follow(self, group: ActGroup, plan: MovePlan, number: int) -> None:
        """Show how a move of so many contacts goes on."""
        self._group, self._result = group, None
        self.progress.setRange(0, number)
        self.tree.clear()
        target = target_words(plan.to, self._floor)
        self.said.setText(plural("Moving %Ln contact(s) to {target}…", number, target=target))
        self._arrange()
        self.went_on(group)
        self.show()

    def went_on(self, group: ActGroup) -> None:
        """Show how far it is."""
        if group is self._group:
            self.progress.setValue(group.settled)

    def show_result(self, result: MoveResult) -> None:
        """Show what became of it."""
        self._group, self._result = None, result
        words = not_moved_words(result) if result.nothing_done else done_words(result, self._floor)
        self.said.setText(words)
        self.tree.clear()
        self._items.clear()
        for reason, ids in sorted(result.left.items(), key=lambda entry: -len(entry[1])):
            self._add(plural("Not moved: %Ln", len(ids)), result.problem or left_sentence(reason), ids)
        target = target_words(result.plan.to, self._floor)
        if result.asked:
            said = say("The telephone system is asked to move them to {target}.", target=target)
            self._add(plural("Asked for: %Ln", len(result.asked)), said, result.asked)
        if result.moved:
            self._add(plural("Moved: %Ln", len(result.moved)), say("to {target}", target=target), result.moved)
        for column in (0, 1):
            self.tree.resizeColumnToContents(column)
        self._arrange()
        self.show()
        self.raise_()
        self.activateWindow()
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_hands(self, hands: Mapping[str, LastHand]) -> None:
        """Say of what stayed where it was who had been there first."""
        if self._result is None:
            return
        for row_id in self._result.all_left:
            item, hand = self._items.get(row_id), hands.get(row_id)
            if item is not None and hand is not None:
                seen = self._result.plan.seen.get(row_id)
                item.setText(2, hand_sentence(hand, seen.number if seen is not None else None))
                item.setToolTip(2, item.text(2))

    def _button(self, words: str, do: object) -> QPushButton:
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(do)
        return button

    def _arrange(self) -> None:
        going_on = self._group is not None
        left = self._result is not None and bool(self._result.all_left)
        self.progress.setVisible(going_on)
        self.cancel.setVisible(going_on)
        self.tree.setVisible(not going_on)
        self.retry.setVisible(left)
        self.show_them.setVisible(left)

    def _add(self, title: str, why: str, ids: Sequence[str]) -> None:
        group = QTreeWidgetItem([title, "", why])
        group.setToolTip(2, why)
        # All rows are as high as the first.
        group.setSizeHint(0, QSize(0, self._theme.row_height))
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        plan = self._result.plan if self._result is not None else None
        for row_id in ids:
            row = plan.seen.get(row_id) if plan is not None else None
            queue = self._floor.store.row("queue", row.queue_id) if row is not None else None
            about = (row.intent or "").replace("_", " ") if row is not None else ""
            item = QTreeWidgetItem(
                [plan_name(plan, row_id) if plan is not None else "", about, queue.name if queue is not None else ""]
            )
            item.setData(0, _ID, row_id)
            self._items[row_id] = item
            group.addChild(item)
        self.tree.addTopLevelItem(group)
        group.setExpanded(len(ids) <= _OPENED)

    def _show_one(self, item: QTreeWidgetItem, _column: int) -> None:
        row_id = item.data(0, _ID)
        if row_id:
            self._moves.show_contacts([row_id])

    def _retry(self) -> None:
        result = self._result
        if result is not None:
            self.close()
            self._moves.retry(result)

    def _show_them(self) -> None:
        if self._result is not None:
            self._moves.show_contacts(self._result.all_left)

    def _cancel(self) -> None:
        if self._group is not None:
            self._group.cancel()
            self.cancel.setEnabled(False)
            self.said.setText(
                say(
                    "Cancelled: {done} were looked at; what is under way is still finished.",
                    done=count(self._group.settled),
                )
            )
