"""While it stands, every window of the program is covered, takes no key and no mouse, and is called only Floorwalker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QShortcutEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from console.locking.cover import LockCover, PasswordCover

if TYPE_CHECKING:
    from console.window import FloorWindow

#: What it is called by the task bar meanwhile.
TITLE: Final = "Floorwalker"
_KEPT_OUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    }
)
#: After these something may stand above a cover.
_MAY_RISE: Final = frozenset({QEvent.Type.ShowToParent, QEvent.Type.ZOrderChange})


class LockGuard(QObject):
    """`lifted` says that the person is back. Windows that come up meanwhile are covered, too; menus are closed."""

    lifted = Signal()

    def __init__(self, window: FloorWindow, *, asks_password: bool) -> None:
        super().__init__(window)
        self._window = window
        self._covers: dict[QWidget, LockCover] = {}
        self._titles: dict[QWidget, str] = {}
        self._focus: QWidget | None = None
        self._asks_password = asks_password
        self._is_titling = False
        # What is shown in the middle of an event is covered right after it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._cover_all)

    def begin(self) -> None:
        """Cover everything, and listen."""
        self._focus = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        self._cover_all()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        modal = QApplication.activeModalWidget()
        self._covers.get(modal or self._window, self._covers[self._window]).give_keyboard()

    def end(self) -> None:
        """Take the covers away; windows are called as before."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        for cover in self._covers.values():
            if isValid(cover):
                cover.hide()
                cover.deleteLater()
        for window, title in self._titles.items():
            if isValid(window):
                window.setWindowTitle(title)
        self._covers, self._titles = {}, {}
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()

    @property
    def covers(self) -> list[LockCover]:
        """All covers that stand."""
        return [cover for cover in self._covers.values() if isValid(cover)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys and mouse from what is covered, cover what comes up, and keep names out of titles."""
        kind = event.type()
        if kind in _KEPT_OUT:
            return self._keeps_out(watched, event)
        if not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.Show and watched.isWindow() and watched not in self._covers:
            self._soon.start()
        elif kind == QEvent.Type.WindowTitleChange and watched in self._covers and not self._is_titling:
            self._call_nothing(watched)
        elif kind == QEvent.Type.Close and watched.isWindow() and watched is not self._window:
            # What is typed in it would be gone.
            event.ignore()
            return True
        elif kind in _MAY_RISE and not isinstance(watched, LockCover):
            parent = watched.parentWidget()
            cover = self._covers.get(parent) if parent is not None else None
            if cover is not None and isValid(cover):
                cover.raise_()
        return False

    def _keeps_out(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow):
            # It hands them on to what stands in it.
            return False
        if isinstance(event, QShortcutEvent) or not isinstance(watched, QWidget):
            return True
        if any(cover is watched or cover.isAncestorOf(watched) for cover in self.covers):
            return False
        if not self._asks_password and event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.lifted.emit()
        return True

    def _cover_all(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window not in self._covers:
                self._cover(window)

    def _cover(self, window: QWidget) -> None:
        # A modal dialog keeps the keyboard from the window below: whoever unlocks does it there.
        asks = self._asks_password and (window is self._window or window.isModal())
        theme, standing = self._window.theme, self._window.standing
        cover = (
            PasswordCover(window, theme, standing.url, self._window.login)
            if asks
            else LockCover(window, theme, lifts=not self._asks_password)
        )
        cover.lifted.connect(self.lifted)
        self._covers[window] = cover
        self._call_nothing(window)
        cover.stand()

    def _call_nothing(self, window: QWidget) -> None:
        if window.windowTitle() != TITLE:
            self._titles[window] = window.windowTitle()
            self._is_titling = True
            try:
                window.setWindowTitle(TITLE)
            finally:
                self._is_titling = False
