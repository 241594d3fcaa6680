"""From a page of Coaching to a contact that is named there: its course, and the way to its recording, on the Floor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton

from console.selection import Selected

if TYPE_CHECKING:
    from console.window import FloorWindow


def open_contact(window: FloorWindow, contact_id: str, _checked: bool = False) -> None:
    """Show this one."""
    window.workspaces.show_floor()
    window.selection.open(Selected("contact", contact_id))


def choose_contact(window: FloorWindow, button: QPushButton, contacts: Sequence[tuple[str, str]]) -> None:
    """Show the only one of `contacts` (id and words), or let the person choose below `button`."""
    if len(contacts) == 1:
        open_contact(window, contacts[0][0])
        return
    menu = menu_of(button, [(words, partial(open_contact, window, one)) for one, words in contacts])
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def menu_of(parent: QPushButton, lines: Sequence[tuple[str, Callable[..., object]]]) -> QMenu:
    """A menu of these lines and what each does; it is gone when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, do in lines:
        menu.addAction(words.replace("&", "&&")).triggered.connect(do)
    return menu
