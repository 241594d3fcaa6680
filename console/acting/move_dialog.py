"""Composes a move: where to, to whom, with which note; what it will do is said before it is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from console.acting.move_choices import MoveChoices
from console.acting.move_plan import AT_ONCE, MovePlan, MoveTo
from console.acting.move_words import before_words, from_words, title
from console.acting.refusal_words import refusal_sentence
from console.acting.target_list import TargetList, TargetRow
from console.connecting.fitting_scroll import FittingScroll
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import count, plural, say
from db.commands.act import LONGEST_NOTE, LONGEST_REASON

if TYPE_CHECKING:
    from console.acting.moves import Moves
    from console.store.floor import Floor
    from console.store.move_parts import NoteRule
    from db.rows import ContactRow

#: What is said before the move is looked at again so often, milliseconds.
_LOOK_MS: Final = 1_000
#: So few characters before a note is too long its length is said.
_NEAR: Final = 200
_NOTE_LINES: Final = 4
_WIDE: Final = 800


class MoveDialog(QDialog):
    """`composed` carries the `MovePlan` when the person has decided; the dialog is closed then."""

    composed = Signal(object)

    def __init__(self, plan: MovePlan, moves: Moves, floor: Floor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan, self._moves, self._floor, self._theme = plan, moves, floor, theme
        rows = list(plan.seen.values())
        self.setWindowTitle(title(len(rows), rows[0] if len(rows) == 1 else None))
        self.parts = moves.parts(plan.ids)
        self.choices = MoveChoices(floor, self.parts.moving or rows)
        self.where = self._label(strong=True)
        self.before = self._label()
        self.search = QLineEdit(self)
        self.queues = TargetList(say("To the queue"), theme, self)
        self.agents = TargetList(say("To whom"), theme, self)
        self.elsewhere = QCheckBox(say("Also where no &route leads: that needs a reason"), self)
        self.effect = self._label()
        self.reason = QLineEdit(plan.reason, self)
        self.reason_label = QLabel(say("&Reason, required: no route leads there"), self)
        self.note = QPlainTextEdit(plan.note, self)
        self.note_label = QLabel(self)
        self.note_about = self._label()
        self.problem = self._label(urgent=True)
        self.hint = self._label(quiet=True)
        self.buttons = QDialogButtonBox(self)
        self.move_button = self.buttons.addButton(say("&Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._look = QTimer(self)
        self._ranking = QTimer(self)
        self._set_up()
        self._lay_out()
        self._begin()

    def say_problem(self, sentence: str) -> None:
        """Say why the move could not be made as it was composed; '' for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    @property
    def to(self) -> MoveTo | None:
        """Where the person wants it to go; None while that is not decided."""
        queue, agent = self.queues.chosen, self.agents.chosen
        if queue is None or (queue.key is None and (agent is None or agent.key is None)):
            return None
        return MoveTo(queue.key, agent.key if agent is not None else None)

    @property
    def note_rule(self) -> NoteRule:
        """Whether a note is wanted for where it goes."""
        queue = self.queues.chosen
        return "no" if queue is None else self.choices.routes.note_rule(self._spoken_in, queue.key)

    @property
    def needs_reason(self) -> bool:
        """Whether no route leads where it goes."""
        queue = self.queues.chosen
        return queue is not None and queue.key is not None and bool(self.choices.routes.without(queue.key))

    def why_not(self) -> str:
        """Why it cannot be moved so, as a sentence; '' where it can."""
        reason = self._moves.why_none(self.parts)
        if reason:
            return reason
        if self.to is None:
            if self.queues.chosen is not None:
                return say("Choose to whom.")
            if self._found_nothing:
                return say("Nothing here is called “{text}”.", text=self.search.text().strip())
            return say("Choose where to.")
        if len(self._there()) == len(self.parts.at_once) + len(self.parts.calls):
            return refusal_sentence("already_there")
        if self.needs_reason and not self.reason.text().strip():
            return say("Give the reason why it has to go there.")
        note, rule = self.note.toPlainText().strip(), self.note_rule
        if rule == "required" and not note:
            return say("Write a note: somebody has spoken with the customer.")
        if rule != "no" and len(note) > LONGEST_NOTE:
            return plural("The note is %Ln character(s) too long.", len(note) - LONGEST_NOTE)
        return ""

    def refresh(self) -> None:
        """Say anew what the move will do, as the floor stands now."""
        spoken = self.parts.spoken_with
        self._spoken, self._spoken_in = len(spoken), frozenset(row.queue_id for row in spoken)
        lines = before_words(self.parts, self._holders())
        if len(self.parts.moving) > AT_ONCE:
            lines.append(
                plural(
                    "%Ln contact(s) go in portions of {most}; what has not gone yet can be cancelled.",
                    len(self.parts.moving),
                    most=count(AT_ONCE),
                )
            )
        self.before.setText("\n".join(lines))
        self.before.setVisible(bool(lines))
        self._show_what_it_needs()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search line go through what it found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                (self.agents if self._found_agent else self.queues).step(step)
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Move, if nothing speaks against it."""
        to, reason = self.to, self.why_not()
        if reason or to is None:
            self.say_problem(reason)
            return
        note = self.note.toPlainText().strip() if self.note_rule != "no" else ""
        why = self.reason.text().strip() if self.needs_reason else ""
        there = self._there()
        seen = {row_id: row for row_id, row in self._plan.seen.items() if row_id not in there}
        plan = replace(self._plan, seen=seen, to=to, note=note, reason=why)
        super().accept()
        self.composed.emit(plan)

    def _label(self, *, strong: bool = False, urgent: bool = False, quiet: bool = False) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if strong:
            label.setFont(text_font(HEADER_PT + 1, strong=True))
        if urgent or quiet:
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._theme.colour("urgent_text" if urgent else "quiet"))
            label.setPalette(palette)
        return label

    def _set_up(self) -> None:
        self._found_agent = self._found_nothing = False
        self._spoken, self._spoken_in = 0, frozenset[str]()
        self._wanted_agent: str | None = None
        self._typed_queue: TargetRow | None = None
        self.search.setPlaceholderText(say("Find a queue or an agent"))
        self.search.setAccessibleName(say("Find a queue or an agent"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setAccessibleName(say("Reason why it has to go there"))
        self.reason_label.setBuddy(self.reason)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(say("Note for the next person"))
        self.note.setFixedHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing() + scaled(12))
        self.note_label.setBuddy(self.note)
        self.problem.hide()
        self.move_button.setDefault(True)
        self.where.setText(from_words(self._plan.seen.values(), self._floor))
        self.search.textChanged.connect(self._find)
        self.queues.chosen_changed.connect(self._queue_chosen)
        self.agents.chosen_changed.connect(self._show_what_it_needs)
        self.queues.doubleClicked.connect(self.accept)
        self.agents.doubleClicked.connect(self.accept)
        self.elsewhere.toggled.connect(self._offer_queues)
        self.reason.textChanged.connect(self._show_what_it_needs)
        self.note.textChanged.connect(self._show_what_it_needs)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)
        self._look.setInterval(_LOOK_MS * (1 + len(self._plan.seen) // AT_ONCE))
        self._look.timeout.connect(self._look_again)
        self._ranking.setInterval(0)
        self._ranking.timeout.connect(self._rank_on)

    def _lay_out(self) -> None:
        lists = QGridLayout()
        lists.setHorizontalSpacing(scaled(12))
        for place, (words, made) in enumerate(((say("To the &queue"), self.queues), (say("To &whom"), self.agents))):
            label = QLabel(words, self)
            label.setBuddy(made)
            lists.addWidget(label, 0, place)
            lists.addWidget(made, 1, place)
        self._content = content = QWidget(self)
        self._scroll = FittingScroll(content, self)
        upper = QVBoxLayout(content)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(scaled(8))
        for part in (self.where, self.before, self.search):
            upper.addWidget(part)
        upper.addLayout(lists, 1)
        for widget in (self.elsewhere, self.effect, self.reason_label, self.reason, self.note_label, self.note):
            upper.addWidget(widget)
        upper.addWidget(self.note_about)
        lower = QHBoxLayout()
        lower.addWidget(self.hint, 1)
        lower.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(self._scroll, 1)
        column.addWidget(self.problem)
        column.addLayout(lower)

    def _begin(self) -> None:
        self.elsewhere.setVisible(self.choices.some_have_no_route)
        wanted = self._plan.to
        with QSignalBlocker(self.elsewhere):
            self.elsewhere.setChecked(
                wanted.queue_id is not None and bool(self.choices.routes.without(wanted.queue_id))
            )
        self._offer_queues()
        if wanted != MoveTo(None):
            self.queues.choose(wanted.queue_id)
        self._wanted_agent = wanted.agent_id
        self._queue_chosen()
        if wanted.agent_id is not None:
            self.agents.choose(wanted.agent_id)
        self.refresh()
        self._look.start()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_queues(self) -> None:
        self.queues.put(self.choices.queues(elsewhere=self.elsewhere.isChecked()))

    def _renew_queues(self) -> None:
        self.queues.put(self.choices.queues(elsewhere=self.elsewhere.isChecked()), in_place=True)

    def _queue_chosen(self) -> None:
        """Another queue asks other things of its agents: rank them anew, some at a time."""
        queue = self.queues.chosen
        self.choices.begin_agents(queue.key if queue is not None else None)
        self._ranking.start()
        self._rank_on()
        self._show_what_it_needs()

    def _rank_on(self) -> None:
        done = self.choices.rank_more()
        if done:
            self._ranking.stop()
        self._offer_agents()

    def _offer_agents(self) -> None:
        queue, agent = self.queues.chosen, self.agents.chosen
        stays = queue is None or queue.key is None
        needle = self._needle if self._found_agent else ""
        beside = agent.key if agent is not None else self._wanted_agent
        self.agents.put(self.choices.agents(stays=stays, needle=needle, beside=beside))
        if self.agents.chosen is None and not stays:
            self.agents.choose(None)

    @property
    def _needle(self) -> str:
        return self.search.text().strip().casefold()

    def _find(self) -> None:
        needle = self._needle
        found_queue = self.queues.narrow(needle)
        agents = self.choices.agents(stays=True, needle=needle) if needle and not found_queue else []
        self._found_agent = bool(agents)
        self._found_nothing = bool(needle) and not (found_queue or agents)
        if self._found_nothing:
            # What the first letters had found must not be moved to by Enter.
            self.queues.clearSelection()
        if found_queue:
            self.queues.choose_found()
            self._typed_queue = self.queues.chosen
        elif agents and self.queues.chosen in (None, self._typed_queue):
            # What the first letters had found is not what is meant.
            self.queues.choose(None)
        self._offer_agents()
        if agents:
            self.agents.choose(agents[0].key)
        self._show_what_it_needs()

    def _there(self) -> frozenset[str]:
        """Those that are where they would go already."""
        to = self.to
        if to is None:
            return frozenset()
        return frozenset(
            row.id
            for row in self.parts.moving
            if row.queue_id == (to.queue_id or row.queue_id) and row.agent_id == to.agent_id
        )

    def _show_what_it_needs(self) -> None:
        queue, rule = self.queues.chosen, self.note_rule
        lines = self.choices.effect_lines(queue.key) if queue is not None and queue.key else []
        there = len(self._there())
        if there:
            lines.append(plural("%Ln left where they are: there already.", there))
        self.effect.setText("\n".join(lines))
        self.effect.setVisible(bool(lines))
        for part, is_wanted in (
            (self.reason_label, self.needs_reason),
            (self.reason, self.needs_reason),
            (self.note_label, rule != "no"),
            (self.note, rule != "no"),
        ):
            part.setVisible(is_wanted)
        self.note_label.setText(
            say("&Note for the next person, required") if rule == "required" else say("&Note for the next person")
        )
        self.note_about.setText(self._note_words())
        self.note_about.setVisible(rule != "no" and bool(self.note_about.text()))
        reason = self.why_not()
        self.hint.setText(reason)
        self.move_button.setEnabled(not reason)
        self.move_button.setToolTip(reason)
        self._grow()

    def _grow(self) -> None:
        """Make room for what has come, as far as the screen has any; what was there stays where it is."""
        for layout in (self._content.layout(), self.layout()):
            if layout is not None:
                layout.activate()
        self._scroll.updateGeometry()
        wanted, room = self.sizeHint(), self.screen().availableGeometry()
        wide = min(max(self.width(), wanted.width(), scaled(_WIDE)), room.width())
        self.resize(wide, min(max(self.height(), wanted.height()), room.height()))

    def _note_words(self) -> str:
        spoken, left = self._spoken, LONGEST_NOTE - len(self.note.toPlainText().strip())
        if 0 <= left < _NEAR:
            return plural("Room for %Ln more character(s).", left)
        if spoken < len(self.parts.at_once) + len(self.parts.calls):
            return plural("It goes with the %Ln of them whose customer somebody has spoken with.", spoken)
        return plural("One note for all %Ln.", spoken) if spoken > 1 else ""

    def _look_again(self) -> None:
        self.parts = self._moves.parts(self._plan.ids)
        self.choices.look_again(self.parts.moving)
        self._renew_queues()
        self.refresh()

    def _holders(self) -> Mapping[str, Iterable[ContactRow]]:
        return self._moves.holders(self.parts.moving)
