"""The set-up of a real floor over a real database, for tests that type into it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.link import FloorLink
from console.menus import WindowActions
from console.setup.form import ThingForm
from console.setup.page import SetUpPage
from console.setup.window import SetUpWindow
from console.window import FloorWindow
from tests.console.acting.acting_window import ActingWindow


class SetUpWorld(ActingWindow):
    """A window on a floor with a name, and its set-up opened."""

    def __init__(self, url: str, theme: Any, qtbot: Any) -> None:
        super().__init__(url, theme, qtbot)
        self._theme, self._qtbot, self._url = theme, qtbot, url
        self._others: list[FloorLink] = []
        if not self.floor.run("SELECT id FROM floor"):
            self.floor.insert("floor", name="North floor", promise="")
        qtbot.waitUntil(lambda: bool(self.window.floor.store.rows("floor")))
        actions = self.window.findChild(WindowActions)
        assert actions is not None
        actions.set_up()
        assert actions.set_up_window is not None
        self.set_up: SetUpWindow = actions.set_up_window
        qtbot.waitUntil(self.set_up.isActiveWindow)

    def page(self, topic: str, thing: str = "") -> SetUpPage:
        """A page in front, with the form of a thing."""
        self.set_up.go_to(topic, thing)
        page = self.set_up.pages[topic]
        page.refresh()
        return page

    def form(self, topic: str, thing: str = "") -> ThingForm:
        """The form of a thing."""
        found = self.page(topic, thing).form
        assert found is not None
        return found

    def another_window(self) -> FloorWindow:
        """Another person's window on the same floor."""
        window = FloorWindow(self._theme)
        self._qtbot.addWidget(window)
        link = FloorLink(self._url)
        self._others.append(link)
        window.follow(link)
        with self._qtbot.waitSignal(window.loaded, timeout=10_000):
            window.show()
            link.start()
        return window

    def end(self) -> None:
        """End all threads."""
        for link in self._others:
            assert link.stop()
        super().end()


def type_into(form: ThingForm, field: str, text: str) -> None:
    """Type over what stands in a field of text."""
    line = form.rows[field].editor.field  # type: ignore[attr-defined]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def choose(combo: Any, value: Any) -> None:
    """Choose a value as a person does."""
    place = combo.findData(value)
    assert place >= 0, value
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def press(button: Any) -> None:
    """Press a button."""
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
