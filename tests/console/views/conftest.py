"""Windows of one person with a folder of views, one after the other."""

import pytest
from PySide6.QtCore import QSettings

from console.window import FloorWindow


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "views"
    folder.mkdir()
    return folder


@pytest.fixture
def make(qtbot, theme, settings, folder, small_floor):
    """Makes windows of the same person one after the other, on screen and with the floor in them."""

    def window(floor=small_floor):
        made_now = FloorWindow(theme, "dana", settings, views_folder=folder)
        qtbot.addWidget(made_now)
        made_now.resize(1440, 900)
        with qtbot.waitExposed(made_now):
            made_now.show()
        made_now.take_snapshot(floor)
        made_now.activateWindow()
        return made_now

    return window


@pytest.fixture
def shown(make):
    return make()
