"""The fields of a coaching note: situation, behaviour, impact, next step, and what they belong to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from console.coaching.notes import note_words as words_of
from console.coaching.notes.template_choice import TemplateChoice
from console.connecting.form_rows import FormRows
from console.escalating.moment_choice import MomentChoice
from console.setup.editors import StillCombo, call
from console.theme import scaled
from console.words import say
from db.commands.coaching_note_acts import LONGEST_PART
from db.words import ACTION_MEASURES, NOTE_KINDS, NOTE_VISIBILITIES

if TYPE_CHECKING:
    from console.coaching.notes.draft_files import DraftFile
    from console.window import FloorWindow

_DAY_MIN: Final = 24 * 60
_LINES: Final = 3
#: A text is counted from this part of what it may have.
_COUNTED_FROM: Final = 0.75


class PlainText(QPlainTextEdit):
    """Some lines of text; what is pasted comes as plain text, whichever way it was written."""

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + scaled(12))


class NoteForm(QWidget):
    """Shows a draft, and says when the person has changed it."""

    edited = Signal()

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._due_changed = False
        self._labels: dict[str, QLabel] = {}
        self.agent = StillCombo(self)
        self.agent.setEditable(True)
        self.agent.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.agent.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        call(self.agent, say("Agent"))
        self.kinds = {kind: QRadioButton(_kind_title(kind), self) for kind in NOTE_KINDS}
        group = QButtonGroup(self)
        self.standard = StillCombo(self)
        call(self.standard, say("Standard it is about"))
        self.template = TemplateChoice(window, self)
        self.parts = {
            "situation": PlainText(say("Situation"), say("When and where it was, as a recording would show it."), self),
            "behaviour": PlainText(say("Behaviour"), say("What was said or done; no judgement of the person."), self),
            "impact": PlainText(say("Impact"), say("What that meant for the customer or for colleagues."), self),
            "next_step": PlainText(say("Next step"), say("What to do from now on, agreed with the agent."), self),
        }
        self.has_due = QCheckBox(say("&Follow up"), self)
        self.due = MomentChoice(
            window.floor.now_us, say("Follow up"), (7 * _DAY_MIN, 14 * _DAY_MIN, 28 * _DAY_MIN), self
        )
        self.measure = StillCombo(self)
        call(self.measure, say("Measured by"))
        for measure in ACTION_MEASURES:
            self.measure.addItem(words_of.measure_words(measure), measure)
        self.visibility = StillCombo(self)
        call(self.visibility, say("Who reads it"))
        for visibility in NOTE_VISIBILITIES:
            self.visibility.addItem(words_of.visibility_words(visibility), visibility)
        self.with_timeline = QCheckBox(say("Attach the &course of the contact as it is now"), self)
        self.contact = QLabel(self)
        self.contact.setTextFormat(Qt.TextFormat.PlainText)
        for radio in self.kinds.values():
            group.addButton(radio)
        self._fill_agents()
        self._fill_standards()
        self._lay_out()
        self._connect(group)

    def show_draft(self, draft: DraftFile) -> None:
        """Show what is in it; nothing counts as typed."""
        blockers = [QSignalBlocker(one) for one in (self.agent, self.standard, self.measure, self.visibility, self)]
        self._choose_agent(draft.agent_id, draft.agent)
        self.kinds[draft.kind].setChecked(True)
        self.standard.setCurrentIndex(max(0, self.standard.findData(draft.standard_id)))
        for name, field in self.parts.items():
            field.setPlainText(getattr(draft, name))
        self.has_due.setChecked(draft.due_at is not None)
        if draft.due_at is not None:
            self.due.bring_back(draft.due_at)
        self.measure.setCurrentIndex(max(0, self.measure.findData(draft.measure)))
        self.visibility.setCurrentIndex(max(0, self.visibility.findData(draft.visibility)))
        self.with_timeline.setVisible(draft.contact_id is not None)
        self.with_timeline.setChecked(draft.timeline is not None)
        self.contact.setVisible(bool(self.contact.text()))
        self.due.setEnabled(self.has_due.isChecked())
        self.measure.setEnabled(self.has_due.isChecked())
        del blockers
        self._count()

    def say_about(self, words: str) -> None:
        """Say what it is about: a contact, an escalation."""
        self.contact.setText(words)
        self.contact.setVisible(bool(words))

    def typed(self, draft: DraftFile) -> DraftFile:
        """`draft` with what stands in the fields; the attached course stays as it is."""
        agent_id = self.agent_id()
        return replace(
            draft,
            agent_id=agent_id,
            agent=self.agent.currentText().strip(),
            kind=next(kind for kind, radio in self.kinds.items() if radio.isChecked()),
            standard_id=self.standard.currentData(),
            situation=self.parts["situation"].toPlainText(),
            behaviour=self.parts["behaviour"].toPlainText(),
            impact=self.parts["impact"].toPlainText(),
            next_step=self.parts["next_step"].toPlainText(),
            due_at=self._due_at(draft) if self.has_due.isChecked() else None,
            measure=self.measure.currentData() if self.has_due.isChecked() else "none",
            visibility=self.visibility.currentData(),
        )

    def agent_id(self) -> str | None:
        """The agent who is named, if there is one of exactly this name."""
        place = self.agent.findText(self.agent.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        found: str | None = self.agent.itemData(place) if place >= 0 else None
        return found

    def has_card_number(self) -> bool:
        """Whether a text may hold the number of a payment card."""
        return any(words_of.looks_like_card(field.toPlainText()) for field in self.parts.values())

    def begin_with(self, texts: dict[str, str | None], kind: str, standard_id: str | None) -> None:
        """Put a template's words where nothing was typed yet."""
        for name, field in self.parts.items():
            if not field.toPlainText().strip() and texts.get(name):
                field.setPlainText(str(texts[name]))
        self.kinds[kind].setChecked(True)
        if standard_id is not None and self.standard.currentData() is None:
            self.standard.setCurrentIndex(max(0, self.standard.findData(standard_id)))
        self.edited.emit()

    def _due_at(self, draft: DraftFile) -> int:
        """A length of time counts from when it was chosen: it does not move on while somebody types."""
        if draft.due_at is not None and not self._due_changed:
            return draft.due_at
        self._due_changed = False
        return self.due.at_us()

    def _choose_agent(self, agent_id: str | None, name: str) -> None:
        place = self.agent.findData(agent_id) if agent_id is not None else -1
        if place >= 0:
            self.agent.setCurrentIndex(place)
        else:
            self.agent.setCurrentIndex(-1)
            self.agent.setEditText(name)

    def _fill_agents(self) -> None:
        rows = self._window.floor.store.rows("agent").values()
        for row in sorted((row for row in rows if row.retired_at is None), key=lambda row: row.name.casefold()):
            self.agent.addItem(row.name, row.id)
        self.agent.setCurrentIndex(-1)

    def _fill_standards(self) -> None:
        self.standard.addItem(say("none"), None)
        rows = [row for row in self._window.floor.store.rows("standard").values() if row.retired_at is None]
        for row in sorted(rows, key=lambda row: (row.position, row.name)):
            self.standard.addItem(row.name, row.id)

    def _lay_out(self) -> None:
        form = FormRows()
        form.add(say("&Agent"), self.agent)
        kinds = QWidget(self)
        line = QHBoxLayout(kinds)
        line.setContentsMargins(0, 0, 0, 0)
        for radio in self.kinds.values():
            line.addWidget(radio)
        line.addStretch(1)
        form.add(say("It is"), kinds)
        form.add(say("S&tandard"), self.standard)
        form.add(say("Te&mplate"), self.template)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.contact)
        column.addLayout(form)
        for name, field in self.parts.items():
            label = self._labels[name] = QLabel(_part_titles()[name], self)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, 1)
        below = FormRows()
        below.add_below(self.has_due)
        below.add(say("Until"), self.due)
        below.add(say("Measured b&y"), self.measure)
        below.add(say("Who &reads it"), self.visibility)
        below.add_below(self.with_timeline)
        column.addLayout(below)

    def _connect(self, group: QButtonGroup) -> None:
        self.agent.editTextChanged.connect(self._edited)
        group.buttonToggled.connect(self._edited)
        self.standard.currentIndexChanged.connect(self._edited)
        for field in self.parts.values():
            field.textChanged.connect(self._edited)
        self.has_due.toggled.connect(self._follow_up)
        self.due.changed.connect(self._due_moved)
        self.measure.currentIndexChanged.connect(self._edited)
        self.visibility.currentIndexChanged.connect(self._edited)

    def _follow_up(self, on: bool) -> None:
        self.due.setEnabled(on)
        self.measure.setEnabled(on)
        self._due_moved()

    def _due_moved(self) -> None:
        self._due_changed = True
        self._edited()

    def _edited(self, *_what: object) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        """Say how long a text is, from where that begins to matter."""
        for name, title in _part_titles().items():
            length = len(self.parts[name].toPlainText())
            if length > LONGEST_PART * _COUNTED_FROM:
                title = say("{title} ({n} of {most} characters)", title=title, n=length, most=LONGEST_PART)
            self._labels[name].setText(title)


def _part_titles() -> dict[str, str]:
    return {
        "situation": say("Sit&uation"),
        "behaviour": say("&Behaviour"),
        "impact": say("&Impact"),
        "next_step": say("&Next step"),
    }


def _kind_title(kind: str) -> str:
    return {"praise": say("&Praise"), "correction": say("C&orrection")}[kind]
