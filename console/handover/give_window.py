"""The end of a shift: what stays behind, to whom it goes, and what only words can say; one button hands it over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit

from console.acting.act_group import GroupSettled, effects_of
from console.acting.refusal_words import refusal_sentence
from console.clock_words import moment
from console.handover.kept_words import keep_words, kept_words
from console.handover.lines_view import LinesView
from console.handover.shift_window import ShiftWindow, tell, wrapping
from console.store.handovers import Line, left_behind, line_of_team, lines_of, under_way
from console.store.presence import is_on_shift, presence_of
from console.theme import scaled
from console.words import count, plural, rough_length, say
from db.commands.act import LONGEST_NOTE
from db.commands.command import Command, Wanted
from db.commands.handover_acts import ADD_LINE, BEGIN, GIVE, WITHDRAW
from db.ids import new_id

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import HandoverRow

_US: Final = 1_000_000
#: What is typed is kept so long after the last key, milliseconds.
_KEEP_MS: Final = 1_000
#: Lines of text that are seen at once.
_LINES: Final = 4


class GiveWindow(ShiftWindow):
    """Shows what would be handed over; once it is given, how much of it was accepted."""

    of_line = True

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, "shift_end", say("Hand over"))
        self._shown: list[Line] = []
        self._typed_for: str | None = None
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_MS)
        self._keep.timeout.connect(self.keep)
        self.to_whom = wrapping(self)
        self.lines = LinesView(self.floor, window.theme, say("What is handed over"), self, given=False)
        self.caption = QLabel(say("What the next shift has to &know besides"), self)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_LINES * self.text.fontMetrics().lineSpacing() + scaled(12))
        self.text.setAccessibleName(say("What the next shift has to know besides"))
        self.text.textChanged.connect(self._typed)
        self.caption.setBuddy(self.text)
        self.coaching = wrapping(self)
        self.outcome = wrapping(self)
        self.give_button = self.push(say("&Hand over"), self.give)
        self.give_button.setDefault(True)
        self.back_button = self.push(say("&Take it back"), self.take_back)
        acting = QHBoxLayout()
        acting.addWidget(self.outcome, 1)
        acting.addWidget(self.back_button)
        acting.addWidget(self.give_button)
        self.column.addWidget(self.to_whom)
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(self.coaching)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.text)
        self.column.addLayout(acting)
        window.acts.group_settled.connect(self._settled)
        self.finish()

    def open_beside(self) -> None:
        """Come to the front, with the keyboard where something can be written."""
        super().open_beside()
        (self.text if self.text.isVisible() else self.lines).setFocus()

    def handover(self) -> HandoverRow | None:
        """What the team has under way."""
        return None if self.team_id is None else under_way(self.floor.store, self.team_id)

    def team_chosen(self) -> None:
        """What was typed for the former team stays with that team."""
        self.keep()
        super().team_chosen()

    def give(self) -> None:
        """Hand over what is shown: what stands in the database at that moment goes along."""
        team_id, reason = self.team_id, self._why_not()
        if team_id is None or reason:
            self.window_.said.say(reason)
            return
        self.keep()
        row = self.handover()
        commands = []
        if row is None:
            begun = Wanted(team_id, row=new_id())
            commands.append(Command(BEGIN.kind, (begun,)))
            handover_id = begun.row
        else:
            handover_id = row.id
        words = self.text.toPlainText().strip()
        if words:
            commands.append(Command(ADD_LINE.kind, (Wanted(handover_id),), note=words))
        commands.append(Command(GIVE.kind, (Wanted(handover_id),)))
        self.give_button.setEnabled(False)
        self.window_.acts.send_group(commands, (self, team_id))

    def take_back(self) -> None:
        """Take back what nobody has accepted; it stays where it is."""
        row = self.handover()
        reason = self.window_.acts.why_not()
        if row is None or reason:
            self.window_.said.say(reason)
            return
        command = Command(WITHDRAW.kind, (Wanted(row.id),))
        self.window_.said_acts.send(command, lambda _: say("Taken back: what nobody had accepted stays where it was."))

    def refresh(self) -> None:
        """Show everything as it is now."""
        self.show_teams()
        self._bring_words_back()
        store, now, row = self.floor.store, self.floor.now_us(), self.handover()
        team_id = self.team_id or ""
        is_given = row is not None and row.state == "given"
        if row is not None and is_given:
            self._shown = lines_of(store, row.id, now)
        else:
            self._shown = left_behind(store, team_id, self.staff_id, now)
        self.want_texts(self._shown, {})
        self.lines.setColumnHidden(3, not is_given)
        self.lines.show_lines(self._shown, self.texts, now)
        for part in (self.caption, self.text, self.give_button):
            part.setVisible(not is_given)
        self.back_button.setVisible(row is not None)
        tell(self.headline, self._headline(is_given))
        tell(self.to_whom, self._waits(row, now) if row is not None and is_given else self._to_whom(team_id, now))
        self._show_coaching()
        self._look()

    def keep(self) -> None:
        """Note what is typed, for the next time."""
        self._keep.stop()
        if self._typed_for is not None:
            keep_words(self.window_.settings, self._typed_for, self.text.toPlainText())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed: the program may end now."""
        super().hideEvent(event)
        self.keep()

    def save_document(self) -> None:
        """Save what is handed over as a document."""
        from console.handover.handover_document import save

        save(self, self.handover(), self._shown, self.text.toPlainText().strip() if self.text.isVisible() else "")

    def _show_coaching(self) -> None:
        """How many steps of coaching the person has to see to today. Only who hands over sees it: a line would show whoever
        reads the handover that somebody is being coached."""
        steps = self.window_.alerts.alerts.waiting.steps
        self.coaching.setVisible(steps > 0)
        tell(
            self.coaching,
            plural("%Ln coaching follow-up(s) due today. What is agreed with agents is not handed over.", steps),
        )

    def _headline(self, is_given: bool) -> str:
        number = len(self._shown)
        if is_given:
            accepted = sum(line.state == "accepted" for line in self._shown)
            return say("{team} · {n} of {all} accepted", team=self.team_name, n=count(accepted), all=count(number))
        return say("{team} · {what}", team=self.team_name, what=plural("%Ln thing(s) stay behind", number))

    def _to_whom(self, team_id: str, now: int) -> str:
        others = [one for one in line_of_team(self.floor.store, team_id, now) if one.id != self.staff_id]
        here = [one.name for one in others if self._is_on_shift(one.id, now)]
        stays = say("Until somebody accepts a line it stays with who has it now.")
        if here:
            return say("It waits for {people}, on shift now. {stays}", people=" · ".join(here), stays=stays)
        return say(
            "Nobody else of the line of {team} is on shift: it waits for the first who comes. {stays}",
            team=self.team_name,
            stays=stays,
        )

    def _waits(self, row: HandoverRow, now: int) -> str:
        given_at = row.given_at or now
        return say(
            "Handed over by {person}, {time}; it has waited for {length}. What nobody accepts stays with who has it.",
            person=self.name_of(row.given_by_id),
            time=moment(given_at, now, seconds=False),
            length=rough_length((now - given_at) / _US),
        )

    def _is_on_shift(self, staff_id: str, now: int) -> bool:
        row = presence_of(self.floor.store, staff_id)
        return row is not None and is_on_shift(row, now)

    def _why_not(self) -> str:
        team = self.floor.store.row("team", self.team_id)
        if team is None:
            return say("No team is yours to hand over.")
        if len(self.text.toPlainText()) > LONGEST_NOTE:
            return say("The text is too long; shorten it.")
        return self.window_.acts.why_not() or self.window_.rights.why_not(BEGIN, team)

    def _look(self) -> None:
        reason = self._why_not()
        self.give_button.setEnabled(not reason)
        self.give_button.setToolTip(reason)
        self.back_button.setEnabled(not self.window_.acts.why_not())
        tell(self.outcome, reason)

    def _typed(self) -> None:
        self._keep.start()
        self._look()

    def _bring_words_back(self) -> None:
        team_id = self.team_id
        if team_id != self._typed_for:
            self._typed_for = None
            self.text.setPlainText("" if team_id is None else kept_words(self.window_.settings, team_id))
            self._typed_for = team_id

    def _settled(self, settled: GroupSettled) -> None:
        about = settled.group.about
        if not (isinstance(about, tuple) and about and about[0] is self):
            return
        refused = [effect for effect in effects_of(settled.outcomes) if not effect.is_done]
        if settled.problem:
            self.window_.said.say(settled.problem)
        elif refused:
            self.window_.said.say(say("Not done. {reason}", reason=refusal_sentence(refused[0].outcome)))
        else:
            self._given(about[1], settled)
        self.refresh()

    def _given(self, team_id: str, settled: GroupSettled) -> None:
        keep_words(self.window_.settings, team_id, "")
        if team_id == self._typed_for:
            self.text.clear()
        words = say("Handed over: it waits until somebody accepts it, and stays with who has it until then.")
        self.window_.said_acts.offer_undo(words, settled.outcomes)
