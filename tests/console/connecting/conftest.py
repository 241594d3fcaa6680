"""The dialog with a keyring of the test's own."""

import pytest
from PySide6.QtCore import QSettings

from console.connecting.connect_dialog import ConnectDialog


class Keyring:
    """A keyring in memory, as the library's are."""

    priority = 1

    def __init__(self):
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def keyring():
    return Keyring()


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make_dialog(qtbot, theme, settings, keyring):
    """Make the dialog, on screen, with `why_not` no password can be remembered; what it chose is in `outcomes`."""

    def make(why_not=""):
        dialog = ConnectDialog(theme, settings, vault=lambda: keyring, why_no_vault=lambda: why_not)
        dialog.outcomes = []
        dialog.chosen.connect(dialog.outcomes.append)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: dialog.server.remember.isEnabled() == (not why_not))
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog):
    return make_dialog()
