"""What is about the person at the console, for the tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.people.own_password_dialog import OwnPasswordDialog
from console.standing import Standing
from console.window import FloorWindow

_SERVER = "postgresql://dana@db.example.org/floor"


def own_roles(window: FloorWindow) -> QWidget:
    """What the person's roles let them do."""
    window.signed_in.open()
    assert window.signed_in.opened is not None
    return window.signed_in.opened


def own_password(window: FloorWindow) -> QWidget:
    """The dialog that changes one's own password."""
    window.standing = Standing(_SERVER)
    dialog = OwnPasswordDialog(window)
    dialog.open()
    dialog.new.setText("too short")
    return dialog


OWN_SURFACES = (own_roles, own_password)
