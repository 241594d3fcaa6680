"""How many uses are in each state, and their sums: one line for each kind, or for each agent, queue, customer or cause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from console.authority.ledger.ledger_words import state_words, uses_words
from console.theme import HEADER_PT, TEXT_PT, scaled, text_font
from console.words import say, word
from db.words import USE_STATES, USES_THAT_COUNT

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.authority_ledger import Grouping, StateTotal

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: More groups than these would be no summary; the filter leads to the others.
MOST: Final = 300


class TotalsView(QTreeWidget):
    """Its sums are always those of the uses that the ledger lists with the same filter."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(say("Totals of uses by state"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.setFont(text_font(TEXT_PT))
        self.header().setFont(text_font(HEADER_PT))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(scaled(84))

    def show_totals(self, totals: Sequence[StateTotal], by: Grouping) -> None:
        """One line for each group and kind, in the order they come."""
        self.clear()
        grouped = by != "kind"
        titles = [*([_title(by)] if grouped else []), say("Kind")]
        titles += [*(state_words(state) for state in USE_STATES), say("reserved or confirmed")]
        self.setHeaderLabels(titles)
        self.setColumnCount(len(titles))
        lines: dict[tuple[str, str, str], dict[str, StateTotal]] = {}
        for total in totals:
            lines.setdefault((total.group_id, total.kind_id, total.currency), {})[total.state] = total
        for states in list(lines.values())[:MOST]:
            item = _item(states, by)
            wide = self.fontMetrics().horizontalAdvance(item.text(0)) + scaled(16)
            item.setSizeHint(0, QSize(wide, self._theme.row_height))
            self.addTopLevelItem(item)
        header = self.headerItem()
        for column in range(len(titles) - len(USE_STATES) - 1, len(titles)):
            header.setTextAlignment(column, _RIGHT)
        if len(lines) > MOST:
            self.addTopLevelItem(QTreeWidgetItem([say("… and more: filter to see them.")]))

    def needed_height(self, most: int) -> int:
        """Pixels that its lines need, or so many of them."""
        rows = max(2, min(most, self.topLevelItemCount()))
        return self.header().sizeHint().height() + rows * self._theme.row_height + scaled(4)


def _item(states: dict[str, StateTotal], by: Grouping) -> QTreeWidgetItem:
    one = next(iter(states.values()))
    first = [_group(one, by)] if by != "kind" else []
    cells = []
    for state in USE_STATES:
        found = states.get(state)
        cells.append(uses_words(found.uses if found else 0, found.amount if found else 0, one.measure, one.currency))
    counting = [states[state] for state in USES_THAT_COUNT if state in states]
    given = uses_words(
        sum(total.uses for total in counting), sum(total.amount for total in counting), one.measure, one.currency
    )
    item = QTreeWidgetItem([*first, one.kind, *cells, given])
    for column in range(len(first) + 1, item.columnCount()):
        item.setTextAlignment(column, _RIGHT)
    item.setFont(item.columnCount() - 1, text_font(TEXT_PT, strong=True))
    return item


def _group(one: StateTotal, by: Grouping) -> str:
    if by == "cause":
        return word(one.group) if one.group else say("not escalated, or no cause yet")
    return one.group


def _title(by: Grouping) -> str:
    titles = {
        "agent": say("Agent"),
        "team": say("Team"),
        "queue": say("Queue"),
        "customer": say("Customer"),
        "cause": say("Cause"),
    }
    return titles[by]
