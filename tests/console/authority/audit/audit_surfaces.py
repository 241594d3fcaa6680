"""The audit and the dialog of erasing, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.authority.audit.audit_page import AuditPage
from console.authority.audit.audit_questions import AuditAnswer
from console.authority.audit.erase_dialog import EraseDialog
from console.authority.audit.keep_dialog import KeepDialog
from console.window import FloorWindow
from db.queries.audit import AuditEffect, AuditLine, SealState
from tests.console.made_up_floor import NOON

LINE = AuditLine(
    "k1", NOON, "dana", "Dana Reyes", "contact.move", None, "They asked", {}, None, None, 2, 1, "not_yours", 12, False
)
STATE = SealState(12, NOON, NOON - 5_000_000, 9, 5, 0, None)
EFFECTS = [
    AuditEffect("c1", "contact", "c1", "update", "done", {"queue_id": "q1"}, {"queue_id": "q2"}),
    AuditEffect("c2", "contact", "c2", "update", "not_yours", {}, {}),
]


def floor_with_the_audit(window: FloorWindow) -> QWidget:
    """The page with a command, and what it did."""
    window.workspaces.show("authority")
    # Who is at the made-up floor is no manager, to whom the page is open.
    workspace, page = window.workspaces.page("authority"), AuditPage(window)
    workspace.tabs.addTab(page, page.title)
    workspace.tabs.setCurrentWidget(page)
    menu = window.workspaces.page("authority").menu
    assert menu is not None
    menu.addActions(page.menu_actions())
    page.show_answer(AuditAnswer([LINE], STATE))
    page.commands.selectRow(0)
    page._show_effects(EFFECTS)
    return window


def erasing(window: FloorWindow) -> QWidget:
    """The dialog before anybody is named."""
    return EraseDialog(window)


def keeping(window: FloorWindow) -> QWidget:
    """For how many days things are kept."""
    return KeepDialog(window)


AUDIT_SURFACES = (floor_with_the_audit, erasing, keeping)
