"""The Floor window of a manager with the page of limits in front, on a real database; and a second one beside it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from console.authority.limits.limits_page import LimitsPage
from console.signed_in import login_of
from tests.console.acting.acting_window import ActingWindow
from tests.db.authority.limits_floor import LimitsFloor


class LimitsWindow(ActingWindow):
    """Who looks is a manager of the whole floor (unless `role` says otherwise), who may approve 500.00 at once."""

    def __init__(
        self, url: str, theme: Any, qtbot: Any, floor: LimitsFloor | None = None, role: str = "manager"
    ) -> None:
        self.limits = floor or LimitsFloor(url)
        if floor is None:
            staff = self.limits.insert("staff", name="Dana Reyes", login=login_of(url))
            self.limits.insert("staff_role", staff_id=staff, role=role, from_at=0)
            self.limits.allow("manager", per_use=50_000, per_agent=200_000)
        super().__init__(url, theme, qtbot, self.limits)
        self.qtbot = qtbot
        self.window.workspaces.show("authority")
        workspace: Any = self.window.workspaces.page("authority")
        self.limits_page: LimitsPage = workspace.open_page("limits")
        self.page = self.limits_page.places
        qtbot.waitUntil(lambda: self.page.seen is not None)

    def go_to(self, level: str, place: str = "floor", kind: str | None = None) -> Any:
        """Let a cell have the keyboard; its index."""
        self.page.choose_place(self.limits.places[place])
        index = self.page.matrix.matrix.index_of(kind or self.limits.kind, level)
        self.page.matrix.setCurrentIndex(index)
        self.page.matrix.setFocus()
        return index

    def editor(self) -> QLineEdit | None:
        """What is typed into now."""
        return next((one for one in self.page.matrix.findChildren(QLineEdit) if one.isVisible()), None)

    def type_in(self, text: str, key: Any = Qt.Key.Key_Return) -> None:
        """Type over the cell that has the keyboard, and end with a key."""
        QTest.keyClick(self.page.matrix, Qt.Key.Key_Return)
        editor = self.editor()
        assert editor is not None
        editor.selectAll()
        if text:
            QTest.keyClicks(editor, text)
        else:
            QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClick(editor, key)
        QApplication.processEvents()

    def shows(self, level: str, place: str = "floor") -> str:
        """What a cell says, as it is read aloud."""
        self.page.choose_place(self.limits.places[place])
        return str(self.page.matrix.matrix.index_of(self.limits.kind, level).data())

    def wait_for(self, words: str, level: str, place: str = "floor") -> None:
        """Wait until a cell says this."""
        self.qtbot.waitUntil(lambda: words in self.shows(level, place))
