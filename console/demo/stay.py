"""One stay on the made-up floor, from a window's first paint to the moment it is left: what is told about it meanwhile."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from console.panels.notice import Notice
from console.words import say

if TYPE_CHECKING:
    from console.demo.made_up_floor import MadeUpFloor
    from console.standing import Standing
    from console.window import FloorWindow

#: Looked at so often while it is made, and then while it lives, milliseconds.
_MADE_MS: Final = 100
_LIVES_MS: Final = 1_000
#: In the settings: the person has read what the demo is.
_EXPLAINED: Final = "demo_explained"


class DemoStay(QObject):
    """Watches a made-up floor and explains it. `became_live` says that it can be read; `back` is where its end leads."""

    became_live = Signal()

    def __init__(self, floor: MadeUpFloor, back: Standing, settings: QSettings | None) -> None:
        super().__init__()
        self.floor = floor
        self.back = back
        self._settings = settings
        self._window: FloorWindow | None = None
        self._notice: Notice | None = None
        self._died = ""
        self._look = QTimer(self)
        self._look.setInterval(_MADE_MS)
        self._look.timeout.connect(self._look_at_it)

    @property
    def is_live(self) -> bool:
        """Whether the floor was seen to live."""
        return self._look.interval() == _LIVES_MS

    def explain_in(self, window: FloorWindow) -> None:
        """Explain the floor above the panels of this window, unless the person has read it before."""
        self._window, self._notice = window, None
        window.beginnings.demo_explained.connect(self._explain)
        if self._died:
            self._tell(self._died)
        elif self._settings is None or self._settings.value(_EXPLAINED) is None:
            self._explain()
        if not self.is_live:
            window.queues.show_problem(say("The made-up floor is being set up; this takes a few seconds."))

    def watch(self) -> None:
        """Begin to look whether the floor lives."""
        self._look_at_it()
        self._look.start()

    def end_soon(self) -> None:
        """Take the floor away, without waiting for that."""
        self._look.stop()
        self.floor.end_soon()

    def _explain(self) -> None:
        self._tell(
            say(
                "This floor is made up: it lives and changes like a real one, but nobody and nothing on it is real."
                " Choose a queue to see who waits in it; F1 shows every key and a tour of the window."
                " Leave whenever you like: it is gone then, and you are back where you were."
            )
        )

    def _look_at_it(self) -> None:
        if not self.is_live and self.floor.is_live:
            self._look.setInterval(_LIVES_MS)
            self.became_live.emit()
        reason = self.floor.died_of
        if reason is not None:
            self._look.stop()
            self._say_it_died(reason)

    def _say_it_died(self, reason: str) -> None:
        told = reason or say("it gave no reason")
        self._died = say("The made-up floor stands still, its program ended: {reason}", reason=told)
        # On a terminal it stays English, as all that is printed there.
        why = reason or "it gave no reason"
        print(f"The made-up floor stands still, its program ended: {why}", file=sys.stderr, flush=True)
        if self._window is not None:
            self._window.queues.show_problem(self._died)
            self._tell(self._died)

    def _tell(self, words: str) -> None:
        window = self._window
        if window is None:
            return
        if self._notice is not None:
            self._notice.tell(words)
            self._notice.show()
            return
        self._notice = Notice(words, window.theme, window)
        self._notice.add_button(say("Leave the demo"), window.beginnings.demo_left.emit)
        self._notice.add_button(say("Got it"), self._got_it)
        window.show_notice(self._notice)

    def _got_it(self) -> None:
        if self._notice is not None:
            self._notice.hide()
        if self._settings is not None and not self._died:
            self._settings.setValue(_EXPLAINED, 1)
