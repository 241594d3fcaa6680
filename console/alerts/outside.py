"""What reaches a person outside of the window: the entry of the task bar, a notification of the system, a sound."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from console.words import say

if TYPE_CHECKING:
    from console.alerts.kept_choices import TellingChoices
    from console.window import FloorWindow

#: A notification stays so long, milliseconds; the system may think otherwise.
_STAYS_MS: Final = 10_000
#: The place in the system's tray is given up so long after the last notification, milliseconds.
_LEAVES_MS: Final = 120_000
_LOUD: Final = 0.8


class Outside(QObject):
    """Each way is optional: where there is none, `why_no_notification` and `why_no_sound` say why in a sentence.

    `opened` says that the person clicked on a notification.
    """

    opened = Signal()

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._effect: Any = None
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LEAVES_MS)
        self._leaving.timeout.connect(self._leave)

    def tell(self, sentence: str, choices: TellingChoices, *, urgent: bool) -> None:
        """Tell one sentence in all the ways that are chosen and there are; what fails is left out."""
        if self._window.locking.is_locked:
            # Whoever passes by reads nothing of the floor.
            sentence = say("Something on the floor asks to be seen.")
        if QApplication.activeWindow() is None:
            QApplication.alert(self._window)
            if choices.notifies and not self.why_no_notification():
                self._notify(sentence, urgent=urgent)
        self.sound(choices)

    def sound(self, choices: TellingChoices) -> None:
        """Make the chosen sound; where the file cannot be played, the system's."""
        if choices.sound == "none":
            return
        if choices.sound == "file" and not self.why_no_sound(choices):
            self._effect.play()
        else:
            QApplication.beep()

    def why_no_notification(self) -> str:
        """Why the system shows no notification here, as a sentence; '' where it does."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return say("This desktop has no place for notifications; the window and the task bar tell you.")
        if not QSystemTrayIcon.supportsMessages():
            return say("This desktop shows no notifications; the window and the task bar tell you.")
        return ""

    def why_no_sound(self, choices: TellingChoices) -> str:
        """Why the chosen file is not played here, as a sentence; '' where it is, or where no file is chosen."""
        if choices.sound != "file":
            return ""
        try:
            multimedia = import_module("PySide6.QtMultimedia")
        except ImportError:
            return say(
                "Files cannot be played on this machine: Qt's multimedia part is missing. The system's sound is used."
            )
        url = QUrl.fromLocalFile(choices.sound_file)
        if self._effect is None or self._effect.source() != url:
            self._effect = multimedia.QSoundEffect(self)
            self._effect.setVolume(_LOUD)
            self._effect.setSource(url)
        if self._effect.status() == multimedia.QSoundEffect.Status.Error:
            return say("{file} cannot be played here. The system's sound is used.", file=choices.sound_file)
        return ""

    def _notify(self, sentence: str, *, urgent: bool) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self.opened)
            self._tray.activated.connect(self.opened)
        self._tray.setToolTip(self._window.windowTitle())
        self._tray.show()
        kind = QSystemTrayIcon.MessageIcon.Warning if urgent else QSystemTrayIcon.MessageIcon.Information
        self._tray.showMessage(self._window.windowTitle(), sentence, kind, _STAYS_MS)
        self._leaving.start()

    def _leave(self) -> None:
        if self._tray is not None:
            self._tray.hide()
