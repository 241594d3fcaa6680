"""The monitoring agreement, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.agreement.agreement_dialog import AgreementDialog
from console.coaching.agreement.agreement_window import AgreementWindow
from console.window import FloorWindow
from db.queries.monitoring_agreements import AgreementShown, RoleRight
from tests.console.made_up_floor import NOON

_RIGHTS = (RoleRight("supervisor", True, True, False), RoleRight("viewer", False, False, False))
FIRST = AgreementShown(1, "To help people learn.", 5, 92, 0, 0, None, _RIGHTS)
_NEXT = AgreementShown(2, "To help people learn.", 8, 30, NOON + 7 * 86_400_000_000, NOON, "Dana Reyes", _RIGHTS)


def floor_with_the_agreement(window: FloorWindow) -> QWidget:
    """The page, with a version that is to come."""
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("agreement")
    page.show_answer([_NEXT, FIRST])
    return window


def agreement_in_help(window: FloorWindow) -> QWidget:
    """As everybody reads it."""
    shown = AgreementWindow(window)
    shown.said.hide()
    shown.view.show_agreements([_NEXT, FIRST])
    return shown


def another_agreement(window: FloorWindow) -> QWidget:
    """The dialog that composes it."""
    return AgreementDialog(window, FIRST)


AGREEMENT_SURFACES = (floor_with_the_agreement, agreement_in_help, another_agreement)
