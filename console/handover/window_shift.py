"""What a window has of the shift: 'I am on shift', a word when a handover waits, and the two windows of the change of shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from console.handover.presence_beat import PresenceBeat
from console.keys.action_names import name_action
from console.store.handovers import TOLD_BY, open_of, own_waiting, waiting_for
from console.store.presence import is_on_shift, is_there, presence_of
from console.theme import TEXT_PT, scaled, text_font
from console.words import plural, rough_length, say

if TYPE_CHECKING:
    from console.handover.give_window import GiveWindow
    from console.handover.start_window import StartWindow
    from console.store.floor_store import Touched
    from console.window import FloorWindow

#: The status bar is looked at again so often, for what time alone changes; milliseconds.
_LOOK_MS = 5_000
_US = 1_000_000
#: The word about what waits is no wider, pixels at the usual text size.
_WIDEST = 260
_ELIDE = Qt.TextElideMode.ElideRight


class WindowShift(QObject):
    """Actions for the menu, and two buttons in the status bar, of which one is there only while a handover waits."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._beat = PresenceBeat(self._may_say, self)
        self.start_window: StartWindow | None = None
        self.give_window: GiveWindow | None = None
        self.on_shift = self._action(say("I am &on shift"), "", self.change_shift)
        self.on_shift.setCheckable(True)
        self.begin = self._action(say("Star&t of the shift…"), "Ctrl+Shift+T", self.open_start)
        self.give = self._action(say("&Hand over…"), "Ctrl+Shift+H", self.open_give)
        # Before who sits here; whether they are on shift stands right after their name.
        self.badge = self._button(self.open_waiting, 1)
        self.badge.setFont(text_font(TEXT_PT, strong=True))
        self.button = self._button(self.change_shift)
        window.loaded.connect(self._begin)
        window.floor_changed.connect(self._take)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.show)
        self._look.start()
        self.show()

    @property
    def known(self) -> list[QAction]:
        """The actions, for the list of keys."""
        return [self.begin, self.give, self.on_shift]

    @property
    def staff_id(self) -> str | None:
        """Who sits here, where they stand in the list of people."""
        return self._window.rights.staff_id

    def is_on_shift(self) -> bool:
        """Whether this person is on shift, as the floor knows it."""
        row = presence_of(self._window.floor.store, self.staff_id)
        return row is not None and is_on_shift(row, self._window.floor.now_us())

    def change_shift(self) -> None:
        """Go on shift, or off it; what is left then is said, with the way to hand it over."""
        window = self._window
        self.show()
        reason = window.acts.why_not() or ("" if self.staff_id else _unlisted())
        if reason:
            window.said.say(reason)
            return
        going = not self.is_on_shift()
        self._beat.say_on_shift(going)
        if going:
            window.said.say(say("You are on shift: what needs somebody may come to you."))
            return
        left = len(open_of(window.floor.store, self.staff_id))
        if left:
            words = plural("You are off shift. %Ln escalation(s) are still yours.", left)
            window.said.offer_way(words, say("Hand over…"), self.open_give)
        else:
            window.said.say(say("You are off shift; nothing is left with you."))

    def open_start(self) -> None:
        """Open the window a shift begins with."""
        if self._is_read():
            from console.handover.start_window import StartWindow

            self.start_window = self.start_window or StartWindow(self._window)
            self.start_window.open_beside()

    def open_give(self) -> None:
        """Open the window a shift ends with."""
        if self._is_read():
            from console.handover.give_window import GiveWindow

            self.give_window = self.give_window or GiveWindow(self._window)
            self.give_window.open_beside()

    def show(self) -> None:
        """Say how it stands now."""
        window = self._window
        now = window.floor.now_us()
        row = presence_of(window.floor.store, self.staff_id)
        on_shift = row is not None and is_on_shift(row, now)
        self.on_shift.setChecked(on_shift)
        self.on_shift.setEnabled(self.staff_id is not None)
        self.button.setVisible(row is not None and is_there(row, now))
        self.button.setText(say("● on shift") if on_shift else say("○ off shift"))
        tip = say("You are on shift. Go off shift.") if on_shift else say("You are not on shift. Go on shift.")
        self.button.setToolTip(tip)
        self.button.setAccessibleName(tip)
        self._show_badge(now)

    def open_waiting(self) -> None:
        """Open what waits: one's own where one handed over, else what one may accept."""
        store = self._window.floor.store
        if waiting_for(store, self.staff_id, self._window.floor.now_us()):
            self.open_start()
        else:
            self.open_give()

    def _show_badge(self, now: int) -> None:
        store = self._window.floor.store
        waiting = waiting_for(store, self.staff_id, now) or own_waiting(store, self.staff_id)
        self.badge.setVisible(bool(waiting))
        if not waiting:
            return
        first = waiting[0]
        length = rough_length((now - (first.given_at or now)) / _US)
        team = store.row("team", first.team_id)
        name = team.name if team is not None else ""
        if len(waiting) > 1:
            words = plural("%Ln handover(s) wait, the first for {length}", len(waiting), length=length)
        elif first.given_by_id is not None and first.given_by_id == self.staff_id:
            words = say("Your handover of {team} waits, {length}", team=name, length=length)
        else:
            words = say("Handover of {team} waits, {length}", team=name, length=length)
        # A long name does not make the window wider.
        self.badge.setText(self.badge.fontMetrics().elidedText(words, _ELIDE, scaled(_WIDEST)))
        self.badge.setAccessibleName(words)
        self.badge.setToolTip(say("Show what was handed over, and what nobody has accepted yet."))

    def _begin(self) -> None:
        if self._window.questions is not None:
            self._beat.start(self._window.questions)
        self.show()

    def _take(self, touched: Touched) -> None:
        if touched.everything or not TOLD_BY.isdisjoint(touched.ids):
            self.show()
        if "staff" in touched.ids:
            self._beat.beat()

    def _may_say(self) -> bool:
        return self.staff_id is not None and not self._window.acts.why_not()

    def _is_read(self) -> bool:
        if not self._window.floor.store.rows("team"):
            self._window.said.say(self._window.acts.why_not() or say("There is no team on this floor yet."))
            return False
        return True

    def _action(self, text: str, key: str, do: object) -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(key)
        action.triggered.connect(do)
        name_action(action, do)  # type: ignore[arg-type]
        return action

    def _button(self, do: object, place: int | None = None) -> QPushButton:
        button = QPushButton(self._window)
        button.setFlat(True)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        button.hide()
        bar = self._window.statusBar()
        if place is None:
            bar.addPermanentWidget(button)
        else:
            bar.insertPermanentWidget(place, button)
        return button


def _unlisted() -> str:
    return say("You stand in no list of people of this floor, so you are on no shift of it.")
