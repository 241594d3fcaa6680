"""What the page of who is due shows, for tests."""

from PySide6.QtCore import Qt

from console.coaching.home.due_model import WHY


def shown_lines(page):
    """Each line as (agent, team, why, last feedback, tip)."""
    model = page.list.model()
    cells = [[model.index(row, column) for column in range(4)] for row in range(model.rowCount())]
    tip = Qt.ItemDataRole.ToolTipRole
    return [(*(index.data() for index in line), line[WHY].data(tip)) for line in cells]


def choose(page, agent):
    """Choose the line of this agent."""
    names = [line[0] for line in shown_lines(page)]
    page.list.setCurrentIndex(page.list.model().index(names.index(agent), 0))
