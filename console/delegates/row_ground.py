"""The ground of a cell that a delegate paints itself.

Not by `widget.style()`: what Python once got hold of as a style is gone when text gets another size, and the program with it.
"""

from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from console.theme import Theme

_State = QStyle.StateFlag


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint what is behind the words: the row's colour, chosen or not, and a line around it where it has the keyboard."""
    painter.save()
    if option.state & _State.State_Selected:
        in_front = QPalette.ColorGroup.Active if option.state & _State.State_Active else QPalette.ColorGroup.Inactive
        painter.fillRect(option.rect, option.palette.brush(in_front, QPalette.ColorRole.Highlight))
    else:
        painter.fillRect(option.rect, option.backgroundBrush)
    if option.state & _State.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()
