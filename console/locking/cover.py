"""What stands over a window that is locked: nothing of it can be seen, and who is back lifts it there."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.locking.unlocking import Unlocking, Verdict
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import plural, say

_WIDTH: Final = 420
#: After the first wrong password one second passes before the next, then twice as long each time, at most so long.
_MOST_S: Final = 60
_HEADING_PT: Final = 14


class LockCover(QWidget):
    """Covers the whole of `window`. Where `lifts`, any key or click lifts it: `lifted`."""

    lifted = Signal()

    def __init__(self, window: QWidget, theme: Theme, *, lifts: bool) -> None:
        super().__init__(window)
        self._over = window
        self._theme = theme
        self._lifts = lifts
        self.setObjectName("lock_cover")
        self.setAccessibleName(say("Locked"))
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading = self._label(say("Floorwalker is covered") if lifts else say("Floorwalker is locked"))
        self.heading.setFont(text_font(_HEADING_PT, strong=True))
        self.sentence = self._label(self._words())
        self.column = QVBoxLayout()
        self.column.setSpacing(scaled(10))
        self.column.addWidget(self.heading)
        self.column.addWidget(self.sentence)
        middle = QWidget(self)
        middle.setLayout(self.column)
        middle.setMaximumWidth(scaled(_WIDTH))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
        theme.changed.connect(self._colour)
        self._colour()
        window.installEventFilter(self)

    def stand(self) -> None:
        """Cover the window from now on, whatever size it takes."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    def give_keyboard(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        elif event.type() == QEvent.Type.WindowActivate and watched is self._over:
            self.give_keyboard()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key lifts it, where no password is asked."""
        event.accept()
        if self._lifts and not event.isAutoRepeat():
            self.lifted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        event.accept()
        if self._lifts:
            self.lifted.emit()

    def _words(self) -> str:
        if self._lifts:
            return say("The floor goes on behind this cover, and what you typed stays. Any key or a click lifts it.")
        return say("The floor goes on, and what was typed stays. It is unlocked in the main window.")

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("window"))
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("text"))
        self.setPalette(palette)


class PasswordCover(LockCover):
    """Asks for the person's own password; each wrong one makes the next wait longer."""

    def __init__(self, window: QWidget, theme: Theme, url: str, login: str) -> None:
        self._login = login
        super().__init__(window, theme, lifts=False)
        self._failures = 0
        self._again_at = 0.0
        self._unlocking = Unlocking(url, self)
        self._unlocking.ended.connect(self._take)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.password.setAccessibleName(say("Password of {login}", login=login))
        self.password.setPlaceholderText(say("Password of {login}", login=login))
        self.password.setFont(text_font(TEXT_PT))
        self.unlock = QPushButton(say("&Unlock"), self)
        self.quit = QPushButton(say("&Quit"), self)
        for button in (self.unlock, self.quit):
            button.setAutoDefault(False)
        self.said = self._label("")
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(self.password, 1)
        line.addWidget(self.unlock)
        self.column.addLayout(line)
        self.column.addWidget(self.said)
        self.column.addWidget(self.quit, 0, Qt.AlignmentFlag.AlignLeft)
        self.quit.setVisible(window.parentWidget() is None)
        self._every = QTimer(self)
        self._every.setInterval(250)
        self._every.timeout.connect(self._count_down)
        self.password.returnPressed.connect(self._try)
        self.unlock.clicked.connect(self._try)
        self.quit.clicked.connect(window.close)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.password)

    def give_keyboard(self) -> None:
        """The cursor stands in the password."""
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> str:
        return say(
            "The floor goes on behind it, and what you typed stays. {login} unlocks it with the password for this floor.",
            login=self._login,
        )

    def _try(self) -> None:
        if not self.unlock.isEnabled() or not self.password.text():
            self.password.setFocus()
            return
        self._let_try(False)
        self._say(say("Asking the server…"))
        self._unlocking.ask(self.password.text())

    def _take(self, verdict: Verdict) -> None:
        if verdict.is_right:
            self.password.clear()
            self.lifted.emit()
            return
        if verdict.problem:
            # Nobody knows whether it is right: that counts as no failure, and what was typed stays.
            self._let_try(True)
            self._say(say("It cannot be unlocked now. {why}", why=verdict.problem))
            return
        self._failures += 1
        self.password.clear()
        self._again_at = time.monotonic() + min(_MOST_S, 1 << min(self._failures - 1, 6))
        self._every.start()
        self._count_down()

    def _count_down(self) -> None:
        left = self._again_at - time.monotonic()
        if left > 0:
            seconds = max(1, round(left + 0.4))
            self._say(plural("That is not the password of {login}. Try again in %Ln s.", seconds, login=self._login))
            return
        self._every.stop()
        self._say(say("That is not the password of {login}.", login=self._login))
        self._let_try(True)
        self.password.setFocus()

    def _let_try(self, may: bool) -> None:
        self.unlock.setEnabled(may)
        self.password.setReadOnly(not may)

    def _say(self, sentence: str) -> None:
        if self.said.text() != sentence:
            self.said.setText(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.Alert))
