"""A billing file beside the ledger: sums that explain each other, what differs, and what it proves confirmed with undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.authority.ledger.billing_words import class_about, class_words, pair_words, sum_lines, summary_words
from console.authority.ledger.wrapping_tree import WrappingTree
from console.connecting.fitting_scroll import FittingScroll
from console.panels.wrapped_label import wrapped_label
from console.selection import Selected
from console.theme import HEADER_PT, TEXT_PT, scaled, text_font
from console.words import count, plural, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.queries.billing_compared import Compared

_CONTACT: Final = Qt.ItemDataRole.UserRole
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: So many of one class are listed; the command line has all.
MOST: Final = 300
_WIDTH: Final = 980
_HEIGHT: Final = 640


@dataclass(frozen=True, slots=True)
class CompareQuestion:
    """What does the billing file at `path` say beside the ledger?"""

    path: str

    def answer(self, connection: sa.Connection) -> Compared:
        """The comparison. Called in the thread that asks."""
        from db.commands.billing_reconciled import read_and_compare

        return read_and_compare(connection, Path(self.path))


class BillingDialog(QDialog):
    """Reads the file whole or says what is wrong with it; what it proves is confirmed by one command, nothing else changes."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked = 0
        self.found: Compared | None = None
        self.setObjectName("billing")
        self.setWindowTitle(say("Compare with a billing file"))
        self.path = QLineEdit(self)
        self.path.setAccessibleName(say("Billing file"))
        self.path.setPlaceholderText(say("A CSV file: reference or use, amount, currency, date"))
        self.path.setMinimumWidth(scaled(200))
        self.choose = self._push(say("C&hoose…"), self._choose_file)
        self.compare = self._push(say("Co&mpare"), self.ask)
        self.about = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self.about.setText(
            say(
                "Bookings are found by the number of the use (U-131) or by billing's reference. The comparison changes nothing."
            )
        )
        self.said = wrapped_label(window.theme, TEXT_PT, self, strong=True)
        self.sums = self._tree(say("From the ledger's sum to the file's"))
        self.sums.setRootIsDecorated(False)
        self.sums.setHeaderLabels(["", say("Number"), say("Sum")])
        self.sums.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.pairs = WrappingTree(say("Bookings and uses"), self)
        self.confirm = self._push("", self.confirm_proved)
        self.close_button = self._push(say("Close"), self.close)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(400)
        self._again.timeout.connect(self.ask)
        self._lay_out()
        self._show_nothing()
        self.path.returnPressed.connect(self.ask)
        self.pairs.itemActivated.connect(self._open)
        window.floor_changed.connect(self._take_change)
        if window.questions is not None:
            window.questions.answered.connect(self._take)

    def open_beside(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.path.setFocus()

    def ask(self) -> None:
        """Compare the file with what is in the ledger now."""
        path = self.path.text().strip()
        if not path:
            self.said.setText(say("Choose the file that billing gave you."))
        elif self._window.questions is not None:
            self._asked = self._window.questions.ask(CompareQuestion(path), "billing file")
            self.said.setText(say("Reading…"))

    def show_found(self, found: Compared) -> None:
        """Show what came of it."""
        self.found = found
        self.said.setText(summary_words(found))
        self._show_sums(found)
        self._show_pairs(found)
        proved = len(found.proved)
        self.confirm.setText(plural("Co&nfirm %Ln reserved use(s)", proved))
        self.confirm.setVisible(proved > 0 and self._may_confirm())
        if proved and not self._may_confirm():
            self.said.setText(
                say(
                    "{summary} Confirming is the line's: a supervisor or a manager does it.",
                    summary=summary_words(found),
                )
            )

    def confirm_proved(self) -> None:
        """Confirm what the file proves; it can be undone."""
        # Here, not above: it loads with the database's queries.
        from db.commands.billing_reconciled import confirmation

        command = None if self.found is None else confirmation(self.found, Path(self.path.text().strip()).name)
        if command is not None:
            self.confirm.hide()
            self._window.said_acts.send(command, _confirmed_words)

    def _take(self, answer: Answer) -> None:
        if not self._asked or answer.number != self._asked:
            return
        if answer.problem:
            self._show_nothing()
            self.said.setText(answer.problem)
        else:
            self.show_found(answer.value)

    def _take_change(self, touched: Touched) -> None:
        if self.isVisible() and self.found is not None and (touched.everything or touched.of("authority_use")):
            self._again.start()

    def _may_confirm(self) -> bool:
        return self._window.workspaces.roles() != {"controller"}

    def _show_nothing(self) -> None:
        self.found = None
        self.sums.clear()
        self.pairs.clear()
        self.sums.hide()
        self.pairs.hide()
        self.confirm.hide()

    def _show_sums(self, found: Compared) -> None:
        self.sums.clear()
        lines = sum_lines(found)
        for place, texts in enumerate(lines):
            item = QTreeWidgetItem(list(texts))
            for column in (1, 2):
                item.setTextAlignment(column, _RIGHT)
            if place in (0, len(lines) - 1):
                for column in range(3):
                    item.setFont(column, text_font(TEXT_PT, strong=True))
            self.sums.addTopLevelItem(item)
        for column in (1, 2):
            self.sums.headerItem().setTextAlignment(column, _RIGHT)
        row = max(1, self.sums.sizeHintForRow(0))
        self.sums.setFixedHeight(self.sums.header().sizeHint().height() + row * len(lines) + scaled(6))
        self.sums.setVisible(found.first is not None)

    def _show_pairs(self, found: Compared) -> None:
        # Here, not above: it loads with the database's queries.
        from db.queries.billing_compared import CLASSES, MATCHES

        self.pairs.clear()
        now = self._window.floor.now_us()
        for what in CLASSES:
            pairs = found.of(what)
            if not pairs:
                continue
            title = QTreeWidgetItem([say("{class_}: {n}", class_=class_words(what), n=count(len(pairs)))])
            title.setFont(0, text_font(TEXT_PT, strong=True))
            self.pairs.addTopLevelItem(title)
            if about := class_about(what):
                QTreeWidgetItem(title, [about])
            for pair in pairs[:MOST]:
                item = QTreeWidgetItem(title, [pair_words(pair, found.currency, now)])
                if pair.use is not None:
                    item.setData(0, _CONTACT, pair.use.contact_id)
            if len(pairs) > MOST:
                QTreeWidgetItem(title, [plural("… and %Ln more, which the command line lists.", len(pairs) - MOST)])
            title.setExpanded(what != MATCHES)
        self.pairs.setVisible(bool(found.pairs))

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        contact = item.data(0, _CONTACT)
        if isinstance(contact, str):
            self._window.activateWindow()
            self._window.selection.open(Selected("contact", contact))

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, say("Billing file"), self.path.text(), say("Tables (*.csv *.txt *.gz);;All files (*)")
        )
        if chosen:
            self.path.setText(chosen)
            self.ask()

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.addWidget(self.path, 1)
        choosing.addWidget(self.choose)
        choosing.addWidget(self.compare)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(scaled(8))
        inner.addLayout(choosing)
        inner.addWidget(self.about)
        inner.addWidget(self.said)
        inner.addWidget(self.sums)
        inner.addWidget(self.pairs, 1)
        inner.addStretch(0)
        bottom = QHBoxLayout()
        bottom.addWidget(self.confirm)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(FittingScroll(content, self), 1)
        column.addLayout(bottom)
        self.pairs.setMinimumHeight(scaled(150))
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))

    def _tree(self, name: str) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(name)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setFont(text_font(TEXT_PT))
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        tree.header().setFont(text_font(HEADER_PT))
        return tree

    def _push(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button


def _confirmed_words(number: int) -> str:
    return plural("Confirmed %Ln use(s) with billing's references.", number)
