"""Alerts in one window: looked at twice a second, shown by the bell and the title, told when they are new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QAction, QKeySequence

from console.alerts.alert_words import line_sentence, sentence, summary
from console.alerts.bell import Bell
from console.alerts.coaching_alert_words import METRICS as COACHING_METRICS
from console.alerts.coaching_ways import go_to_coaching
from console.alerts.kept_choices import KeptChoices, TellingChoices
from console.alerts.outside import Outside
from console.selection import Selected
from console.store.alerts import FloorAlerts
from console.store.alerts_alert import Alert
from console.store.alerts_limits import AlertChoices
from console.store.alerts_lines import Line, lines_of
from console.store.alerts_marks import AlertMarks
from console.store.alerts_told import Telling
from console.words import count, plural, say

if TYPE_CHECKING:
    from console.alerts.alert_list import AlertList
    from console.alerts.choices_dialog import AlertChoicesDialog
    from console.alerts.line_rows import Row
    from console.window import FloorWindow
    from db.coaching.waiting_thing import WaitingThing

LOOK_MS: Final = 500
#: Marks are kept at most so often, in looks: it is a write to a file.
_KEEP_EVERY: Final = 20
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class WindowAlerts(QObject):
    """Puts the parts together. In the window something new is said on the said line, where it takes nobody's keyboard."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.alerts = FloorAlerts(window.floor, window.login)
        self.marks = AlertMarks()
        self.telling = TellingChoices()
        self.outside = Outside(window)
        self._tells = Telling()
        self._kept = KeptChoices(window.settings, window.login)
        self._kept_revision = self._looks = 0
        #: What is there now: all lines, and of them those that ask to be seen.
        self.lines: tuple[Line, ...] = ()
        self.open_lines: tuple[Line, ...] = ()
        self._unsaid: dict[str, Alert] = {}
        self._toast = self._plain_title = ""
        self._begun_for = ""
        self._list: AlertList | None = None
        self._opened: set[str] = set()
        self.bell = Bell(window.theme, window.pulse)
        self.bell.setObjectName("alerts")
        self.bell.clicked.connect(self.open_list)
        window.pulse.put_before_age(self.bell)
        self.action = QAction(say("&Alerts…"), window)
        self.action.setObjectName("alerts")
        self.action.setShortcut("Ctrl+B")
        self.action.triggered.connect(self.open_list)
        self.action.changed.connect(self._show)
        self.seen_action = QAction(say("All alerts &seen"), window)
        self.seen_action.setObjectName("alerts seen")
        self.seen_action.setShortcut("Ctrl+Shift+B")
        self.seen_action.triggered.connect(self.mark_all_seen)
        self.choices_action = QAction(say("&What to tell me…"), window)
        self.choices_action.setObjectName("alert choices")
        self.choices_action.triggered.connect(self.open_choices)
        self.outside.opened.connect(self._come_forward)
        window.loaded.connect(self._begin)
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._show()

    @property
    def known(self) -> list[QAction]:
        """Actions whose keys always mean the same."""
        return [self.action, self.seen_action, self.choices_action]

    def titled(self, title: str) -> str:
        """The window's title with how many lines ask to be seen before it."""
        self._plain_title = title
        number = len(self.open_lines)
        return say("({n}) {title}", n=count(number), title=title) if number else title

    def look(self) -> None:
        """See what there is now, and tell what is new. While the floor on screen is old nothing becomes late by itself."""
        floor = self._window.floor
        if not floor.clock.is_set or not self._begun_for or self._window.freshness().is_stale:
            return
        now = floor.now_us()
        there = self.alerts.look(now)
        new = self.marks.look(there, now)
        self.lines = lines_of(there, self.alerts.incident_of)
        asking = [alert for alert in there if self.marks.is_open(alert, now)]
        self.open_lines = tuple(line for line in self.lines if any(self.marks.is_open(one, now) for one in line.alerts))
        loud_from = None if self.telling.loud_from == "never" else self.telling.loud_from
        told = self._tells.look(new, asking, now, loud_from=loud_from, is_quiet=self.telling.quiet.is_quiet(now))
        self._unsaid.update({alert.key: alert for alert in told.in_window})
        self._say_new({alert.key for alert in asking}, now)
        if told.outside:
            lines = lines_of(told.outside, self.alerts.incident_of)
            sentence = summary(told.outside, lines, floor, now)
            self.outside.tell(sentence, self.telling, urgent=lines[0].severity == "urgent")
        self._show()
        self._looks += 1
        if self._looks % _KEEP_EVERY == 0:
            self.keep()

    def take_waiting(self, things: Iterable[WaitingThing]) -> None:
        """These of coaching wait for the person now."""
        self.alerts.waiting.take(things)

    def keep(self) -> None:
        """Keep what was told and seen, so that the next start does not tell it again."""
        if self._window.standing.kind == "made_up":
            # That floor is gone with the window, and the next one is another.
            return
        if self._begun_for and (self._kept_revision != self.marks.revision or self.lines):
            self._kept_revision = self.marks.revision
            self._kept.write_marks(self.marks, self._window.floor.now_us())

    def choose(self, choices: AlertChoices, telling: TellingChoices) -> None:
        """Tell this, in this way, from now on, and keep it."""
        self.alerts.choose(choices)
        self.telling = telling
        self._kept.write(choices, telling)
        self.look()

    def open_list(self) -> None:
        """Open the list under the bell."""
        # Here, not above: the first window does not wait for what is opened by a person.
        from console.alerts.alert_list import AlertList

        self.look()
        shown = AlertList(self._rows, self._nothing, self._window.theme, self._window)
        shown.asked.connect(self._do)
        shown.all_seen.connect(self.mark_all_seen)
        shown.choices_asked.connect(self.open_choices)
        shown.closed.connect(self._list_closed)
        self._list = shown
        shown.open_under(QRect(self.bell.mapToGlobal(self.bell.rect().topLeft()), self.bell.size()))

    def open_choices(self) -> AlertChoicesDialog:
        """Open the dialog in which the person says what to tell them."""
        from console.alerts.choices_dialog import AlertChoicesDialog

        if self._list is not None:
            self._list.close()
        dialog = AlertChoicesDialog(self._window, self.alerts.limits.choices, self.telling)
        dialog.open()
        return dialog

    def try_out(self, telling: TellingChoices) -> str:
        """Tell something made up in the way of these choices, now; says in words what happens here and what cannot."""
        now = self._window.floor.now_us()
        sentence = say("This is how you are told of an alert.")
        told = [say("In the window: a line at the bottom, the bell, and the number in the title.")]
        if telling.loud_from == "never":
            return " ".join([*told, say("Outside of it nothing, as you chose.")])
        self.outside.tell(sentence, telling, urgent=False)
        if telling.notifies:
            told.append(
                self.outside.why_no_notification() or say("Outside: a notification, while another window is in front.")
            )
        if telling.sound != "none":
            told.append(self.outside.why_no_sound(telling) or say("A sound was made just now."))
        if telling.quiet.is_quiet(now):
            told.append(say("It is a quiet time now: until it ends only the window would tell you."))
        return " ".join(told)

    def mark_all_seen(self) -> None:
        """The person saw everything that is there."""
        now = self._window.floor.now_us()
        self.marks.mark_seen([alert for line in self.lines for alert in line.alerts], now)
        self._changed()

    def go(self, alert: Alert) -> None:
        """Go to what an alert is about, in its table and in the details."""
        from console.palette.going import Going

        if self._list is not None:
            self._list.close()
        self._window.activateWindow()
        now = self._window.floor.now_us()
        # Who goes there has seen it.
        self.marks.mark_seen([alert], now)
        if alert.metric == "grant":
            self._window.granting.show(alert.id)
            self.look()
            return
        if alert.metric in COACHING_METRICS and go_to_coaching(self._window, alert):
            self.look()
            return
        going = Going(self._window)
        if alert.agent_id is not None and alert.metric in COACHING_METRICS:
            alert = alert._replace(table="agent", id=alert.agent_id)
        going.go(Selected(alert.table, alert.id), sentence(alert, self._window.floor, now))
        panel = going.panels.get(alert.table)
        if alert.metric == "follow_up":
            panel = self._window.escalations.follow_ups
            self._window.placed.show_panel("escalations")
            panel.table.select_id(alert.about)
        if panel is not None:
            going.give_keyboard(panel)
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the marks when the window is closed."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.keep()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        """The floor is there: take what was chosen and seen on it."""
        floor_id = next(iter(self._window.floor.store.rows("floor")), "floor")
        if self._begun_for == floor_id:
            return
        self._begun_for = floor_id
        self._kept.of_floor(floor_id)
        choices, self.telling = self._kept.read()
        if self._kept.was_unreadable:
            self._window.said.say(
                say(
                    "Part of what you chose to be told of cannot be read; there the usual counts. Shift, What to tell me."
                )
            )
        self._kept.read_marks(self.marks)
        self.alerts.choose(choices)
        self.look()

    def _say_new(self, asking: set[str], now: int) -> None:
        """Say what is new on the said line, unless something else is being said there: then a little later."""
        for key in [key for key in self._unsaid if key not in asking]:
            del self._unsaid[key]
        said = self._window.said
        if not self._unsaid or (said.words and said.words != self._toast):
            return
        alerts = tuple(self._unsaid.values())
        self._unsaid = {}
        lines = lines_of(alerts, self.alerts.incident_of)
        self._toast = summary(alerts, lines, self._window.floor, now)
        alone = lines[0].first if len(lines) == 1 and len(lines[0].alerts) == 1 else None
        if alone is None:
            said.offer_way(self._toast, say("Show them"), self.open_list)
        else:
            said.offer_way(self._toast, say("Go there"), lambda: self.go(alone))

    def _show(self) -> None:
        """Let bell and title say how many lines ask to be seen."""
        number, there = len(self.open_lines), len(self.lines)
        key = self.action.shortcut().toString(_NATIVE)
        if number:
            words = plural("%Ln alert(s)", number)
            worst = line_sentence(self.open_lines[0], self._window.floor, self._window.floor.now_us())
            meaning = say("{alerts}: {worst}. {key} lists them.", alerts=words, worst=worst, key=key)
        elif there:
            words = say("Nothing new")
            alerts = plural("%Ln alert(s)", there)
            meaning = say("{alerts}, nothing new. {key} lists them.", alerts=alerts, key=key)
        else:
            words = say("No alerts")
            meaning = say("{alerts}. {key} says what is watched.", alerts=words, key=key)
        loud = any(line.severity != "normal" for line in self.open_lines)
        short = count(number) if number else ""
        self.bell.show_words(words, short, meaning, has_some=number > 0, is_loud=loud)
        title = self.titled(self._plain_title)
        if self._plain_title and title != self._window.windowTitle():
            self._window.setWindowTitle(title)

    def _rows(self) -> Sequence[Row]:
        from console.alerts.listing import rows_of

        return rows_of(self.lines, self._opened, self.marks, self._window.floor)

    def _nothing(self) -> str:
        from console.alerts.listing import nothing_words

        return nothing_words(self.alerts)

    def _do(self, what: str, row: Row) -> None:
        now = self._window.floor.now_us()
        if what == "go":
            self.go(row.alerts[0])
            return
        if what in ("open", "close"):
            (self._opened.add if what == "open" else self._opened.discard)(row.key)
        elif what == "seen":
            self.marks.mark_seen(row.alerts, now, seen=row.state != "seen")
        elif row.snooze_min:
            self.marks.snooze(row.alerts, now, now + row.snooze_min * 60_000_000)
        else:
            self.marks.mark_seen(row.alerts, now, seen=False)
        self._changed(anew=what in ("open", "close"))

    def _changed(self, *, anew: bool = False) -> None:
        self.look()
        if self._list is not None:
            self._list.refresh(anew=anew)

    def _list_closed(self) -> None:
        self._list = None
        self._opened.clear()

    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self.open_list()
