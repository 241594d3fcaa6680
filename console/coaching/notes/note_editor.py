"""The editor of one coaching note: beside the floor, not in front of it, and never the only place where a text stands."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from console.acting.refusal_words import refusal_sentence
from console.coaching.notes.draft_files import DraftFile, DraftFiles
from console.coaching.notes.draft_keeping import DraftKeeping
from console.coaching.notes.note_form import NoteForm
from console.connecting.fitting_scroll import FittingScroll
from console.theme import scaled
from console.words import plural, say
from db.commands.coaching_note_acts import AGREE, LONGEST_PART, SHARE
from db.commands.command import Command, Wanted
from db.queries.timeline_entry import without_coaching

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.acting.acts import Settled
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.note_templates import TemplateShown

_DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class CourseQuestion:
    """How went the contact, up to now?"""

    contact_id: str

    def answer(self, connection: sa.Connection) -> object:
        """Its course, or None where it cannot be seen. Called in the thread that asks."""
        from db.queries.contact_timeline import contact_timeline

        return contact_timeline(connection, self.contact_id)


class NoteEditor(QWidget):
    """`closed` carries the draft's id; the text stays where it is kept unless it was shared or deleted."""

    closed = Signal(str)
    #: The ids it had and has: it goes on as a draft of its own.
    parted = Signal(str, str)
    #: What it says of itself, and whether that is a problem: for who shows a part of it.
    spoke = Signal(str, bool)

    def __init__(self, window: FloorWindow, files: DraftFiles, draft: DraftFile, about: str = "") -> None:
        super().__init__(window)
        # A window of its own: the floor stays in sight and in reach.
        self.setWindowFlag(self.windowType().Window)
        self.setWindowTitle(say("Coaching note"))
        self.setObjectName("note editor")
        self._window = window
        self.keeping = DraftKeeping(files, window.questions, window.rights.login, draft)
        self.keeping.setParent(self)
        self._sharing = ""
        self._course_asked = 0
        self.form = NoteForm(window, self)
        self.form.say_about(about)
        self.said = self._line()
        self.outcome = self._line()
        self.buttons = QDialogButtonBox(self)
        self.share_button = QPushButton(say("S&hare"), self)
        self.delete_button = QPushButton(say("&Delete the draft"), self)
        self.close_button = QPushButton(say("C&lose, keep the draft"), self)
        self.template_button = QPushButton(say("Sa&ve as template…"), self)
        self._lay_out()
        self.form.show_draft(draft)
        self._connect()
        self._look()

    @property
    def draft(self) -> DraftFile:
        """The draft as it reads now."""
        return self.keeping.draft

    def share(self) -> None:
        """Share it: first the server has what was typed last, then it becomes a note within the server."""
        self._take_typed()
        reason = self.why_not()
        if reason or self._sharing:
            self._say(reason, problem=True)
            return
        self._sharing = "keeping"
        self._say(say("Sharing…"))
        self._freeze(True)
        if self.keeping.is_kept:
            self._send()
        else:
            self.keeping.send()

    def delete(self) -> None:
        """Delete the draft; the window that is left offers it back for some seconds."""
        draft = self.draft
        self.keeping.drop()
        self._end()
        if not draft.is_empty:
            self._window.noting.offer_back(draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed stays; an empty draft is none."""
        if self.keeping.draft.is_empty and not self._sharing:
            self.keeping.drop()
        else:
            # The answer of the server is still written down, though the window is gone.
            self.keeping.setParent(self._window)
            self.keeping.let_go()
        self.closed.emit(self.draft.id)
        event.accept()

    def _lay_out(self) -> None:
        self.share_button.setDefault(True)
        roles = QDialogButtonBox.ButtonRole
        self.buttons.addButton(self.share_button, roles.AcceptRole)
        self.buttons.addButton(self.close_button, roles.RejectRole)
        self.buttons.addButton(self.template_button, roles.ActionRole)
        self.buttons.addButton(self.delete_button, roles.DestructiveRole)
        column = QVBoxLayout(self)
        column.setSpacing(scaled(6))
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.form)
        column.addWidget(FittingScroll(content, self), 1)
        column.addWidget(self.outcome)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.resize(scaled(560), scaled(720))

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.template.picked.connect(self._begin_with)
        self.template_button.clicked.connect(self._save_as_template)
        self.form.with_timeline.clicked.connect(self._course_wanted)
        self.share_button.clicked.connect(self.share)
        self.close_button.clicked.connect(self.close)
        self.delete_button.clicked.connect(self.delete)
        self.keeping.told.connect(self.said.setText)
        self.keeping.kept.connect(self._kept)
        self.keeping.parted.connect(self._parted)
        self.keeping.refused.connect(self._kept_here_only)
        self._window.acts.settled.connect(self._settled)
        self._window.acts.reach_changed.connect(self._reached)
        if self._window.questions is not None:
            self._window.questions.answered.connect(self._take_answer)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.share)
        QShortcut(QKeySequence("Escape"), self, self.close)
        gone = QDateTime.fromSecsSinceEpoch(int(self.draft.gone_s or time.time() + 14 * _DAY_S))
        day = QLocale().toString(gone.date(), QLocale.FormatType.ShortFormat)
        self.said.setText(say("A draft, for your eyes alone. It is gone on {day} unless it is shared.", day=day))

    def _edited(self) -> None:
        self._take_typed()
        self._look()

    def _take_typed(self) -> None:
        self.keeping.type(self.form.typed(self.keeping.draft))

    def _look(self) -> None:
        """Say what is still missing, or what will happen."""
        self._look_at_template()
        reason = self.why_not()
        self.share_button.setEnabled(not reason and not self._sharing)
        self.share_button.setToolTip(reason)
        if reason:
            self._say(reason)
        elif self.form.has_card_number():
            self._say(
                say("There may be the number of a payment card in it: take it out before you share it."), problem=True
            )
        else:
            self._say(say("{agent} sees it as soon as it is shared, and answers it.", agent=self.draft.agent))

    def why_not(self) -> str:
        """Why it cannot be shared yet, as a sentence; '' where it can."""
        draft = self.draft
        away = self._window.acts.why_not()
        if away:
            return away
        if draft.agent_id is None:
            named = draft.agent
            return (
                say("There is no agent {name} in your sight: choose one of the list.", name=named)
                if named
                else say("Choose the agent it is for.")
            )
        if not draft.behaviour.strip():
            return say("Say what was done: the behaviour is what a note is about.")
        if draft.kind == "correction" and not (draft.impact.strip() and draft.next_step.strip()):
            return say("A correction says what it meant, and what to do from now on.")
        over = (
            max(len(text) for text in (draft.situation, draft.behaviour, draft.impact, draft.next_step)) - LONGEST_PART
        )
        if over > 0:
            return plural("%Ln character(s) too many: shorten it, nothing is lost.", over)
        row = self._window.floor.store.row("agent", draft.agent_id)
        return "" if row is None else self._window.rights.why_not(AGREE, row)

    def _kept(self) -> None:
        if self._sharing == "keeping":
            self._send()

    def _send(self) -> None:
        draft = self.keeping.draft
        command = Command(SHARE.kind, (Wanted(draft.id, {}, {"version": draft.version}),))
        self._sharing = command.id
        name = draft.agent
        self._window.said_acts.send(command, lambda _n: say("Shared with {agent}.", agent=name))

    def _settled(self, settled: Settled) -> None:
        if settled.sent.command.id != self._sharing:
            return
        self._sharing = ""
        if settled.outcome is not None and settled.outcome.done:
            self.keeping.drop_here()
            self._end()
            return
        refused = settled.outcome.refused[0].outcome if settled.outcome is not None else ""
        self._freeze(False)
        self._say(refusal_sentence(refused) if refused else settled.problem, problem=True)

    def _reached(self) -> None:
        if not self._sharing:
            self._look()

    def _parted(self, before: str) -> None:
        self.parted.emit(before, self.draft.id)
        self._kept_here_only()

    def _kept_here_only(self, why: str = "") -> None:
        was_sharing, self._sharing = self._sharing == "keeping", ""
        self._freeze(False)
        self._look()
        if was_sharing and why:
            self._say(why, problem=True)

    def _freeze(self, on: bool) -> None:
        self.form.setEnabled(not on)
        self.share_button.setEnabled(not on)

    def _begin_with(self, template: TemplateShown) -> None:
        texts = {name: getattr(template, name) for name in self.form.parts}
        self.form.begin_with(texts, template.kind, template.standard_id)

    def _save_as_template(self) -> None:
        from console.coaching.notes.template_dialog import TemplateDialog, begun_from_note

        window, draft = self._window, self.draft
        window.escalating.composer.open(
            "note template", [draft.id], lambda: TemplateDialog(window, begun=begun_from_note(draft))
        )

    def _look_at_template(self) -> None:
        from console.coaching.notes.templates_window import why_no_template_act

        empty = say("Nothing is written yet that a template could say.") if self.draft.is_empty else ""
        reason = empty or why_no_template_act(self._window)
        self.template_button.setEnabled(not reason)
        self.template_button.setToolTip(reason)

    def _course_wanted(self, on: bool) -> None:
        if not on:
            self.keeping.type(replace(self.draft, timeline=None))
        elif self._window.questions is not None and self.draft.contact_id is not None:
            question = CourseQuestion(self.draft.contact_id)
            self._course_asked = self._window.questions.ask(question, f"course {self.draft.id}")

    def _take_answer(self, answer: Answer) -> None:
        if self._course_asked and answer.number == self._course_asked:
            self._attach(answer)

    def _attach(self, answer: Answer) -> None:
        """Put the course into the draft as it is now, in words."""
        entries = without_coaching(getattr(answer.value, "entries", ()))
        if answer.problem or not entries:
            self.form.with_timeline.setChecked(False)
            self._say(answer.problem or say("The course of this contact is not kept any more."), problem=True)
            return
        from console.detail.timeline_words import said_of

        now = self._window.floor.now_us()
        told = [[entry.at, said_of(entry, now).words] for entry in entries]
        self.keeping.type(replace(self.draft, timeline=json.dumps(told, ensure_ascii=False)))

    def _end(self) -> None:
        self._sharing = "over"
        self.closed.emit(self.draft.id)
        self.hide()
        self.deleteLater()

    def _line(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        return label

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        palette = self.outcome.palette()
        colour = self._window.theme.colour("urgent_text" if problem else "text")
        palette.setColor(self.outcome.foregroundRole(), colour)
        self.outcome.setPalette(palette)
        self.outcome.setText(sentence)
        self.outcome.setAccessibleName(sentence)
        self.spoke.emit(sentence, problem)
