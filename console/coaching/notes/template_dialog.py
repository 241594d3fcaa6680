"""Composes a note template: another one, one in other words, or one out of the note that is being written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QLabel, QLineEdit

from console.coaching.notes import note_words as words_of
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of
from console.setup.editors import StillCombo, call
from console.words import plural, say
from db.commands.coaching_note_acts import LONGEST_PART
from db.commands.command import Command, Wanted
from db.commands.set_up_values import LONGEST_NAME
from db.commands.template_acts import ADD, CHANGE, PARTS
from db.ids import new_id
from db.words import NOTE_KINDS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.coaching.notes.draft_files import DraftFile
    from console.window import FloorWindow
    from db.queries.note_templates import TemplateShown


@dataclass(frozen=True, slots=True)
class TemplateBegun:
    """What the dialog begins with; `agent` is the name of who the note is for, which has no place in a template."""

    name: str = ""
    kind: str = "praise"
    parts: tuple[str, ...] = ("",) * len(PARTS)
    standard_id: str | None = None
    agent: str = ""


def begun_from_note(draft: DraftFile) -> TemplateBegun:
    """The words of a note without the agent and the contact it is about."""
    parts = tuple(getattr(draft, part) for part in PARTS)
    return TemplateBegun("", draft.kind, parts, draft.standard_id, draft.agent)


_NOTHING: Final = TemplateBegun()


class TemplateDialog(ActDialog):
    """Changes `shown`, or adds one that begins with `begun`."""

    def __init__(
        self, window: FloorWindow, shown: TemplateShown | None = None, begun: TemplateBegun = _NOTHING
    ) -> None:
        title = say("Another note template") if shown is None else say("Change “{template}”", template=shown.name)
        super().__init__(window, title, say("&Add the template") if shown is None else say("&Change the template"))
        self._shown = shown
        self._begun = begun if shown is None else _of_shown(shown)
        about = QLabel(template_readers(), self)
        about.setWordWrap(True)
        self.column.addWidget(about)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.kind, self.standard = StillCombo(self), StillCombo(self)
        self._fill()
        form = FormRows()
        form.add(say("Na&me"), self.name)
        form.add(say("&It begins"), self.kind)
        form.add(say("S&tandard"), self.standard)
        self.column.addLayout(form)
        self.parts = {part: self.text_field(title) for part, title in _titles().items()}
        self._show(self._begun.name, self._begun.kind, self._begun.standard_id, self._begun.parts)
        self.finish()
        self.name.textEdited.connect(self.edited)
        self.kind.currentIndexChanged.connect(self.edited)
        self.standard.currentIndexChanged.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it, and what it began with."""
        return {**self._values(), "begun": self._begun}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it; where the note or the template reads otherwise now, only the name that was typed."""
        if not typed:
            return
        if typed["begun"] == self._begun:
            parts = tuple(typed[part] or "" for part in PARTS)
            self._show(typed["name"], typed["kind"], typed["standard_id"], parts)
        elif self._shown is None:
            self.name.setText(typed["name"])

    def commands(self) -> list[Command]:
        """One."""
        if self._shown is None:
            row = new_id()
            return [Command(ADD.kind, (Wanted(row, self._values(), row=row),))]
        was = {name: getattr(self._shown, name) for name in ("name", "kind", "standard_id", *PARTS)}
        to = {name: value for name, value in self._values().items() if value != was[name]}
        return [Command(CHANGE.kind, (Wanted(self._shown.id, to, {name: was[name] for name in to}),))]

    def says_done(self) -> DoneWords:
        """What it is called."""
        name = self.name.text().strip()
        if self._shown is None:
            return lambda _n: say("Notes can begin with “{template}” now.", template=name)
        return lambda _n: say("“{template}” is changed; notes that began with it stay as they are.", template=name)

    def words(self) -> str:
        """Where it is seen; and what may be somebody's in it."""
        texts = [text_of(field) for field in self.parts.values()]
        if any(map(words_of.looks_like_card, texts)):
            return say("There may be the number of a payment card in it: take it out, everybody reads it.")
        named = self._begun.agent
        if named and any(named.casefold() in text.casefold() for text in texts):
            return say("{agent} is named in it: take the name out, everybody reads it.", agent=named)
        return say("It stands in the list of every note that is being written, at once.")

    def missing(self) -> str:
        """A name, something to begin with, and a change."""
        if not self.name.text().strip():
            return say("It needs a name.")
        if not any(text_of(field) for field in self.parts.values()):
            return say("Write at least one of the four parts: a note begins with them.")
        if self._shown is not None and not self.commands()[0].things[0].to:
            return say("Nothing is changed yet.")
        return ""

    def problem(self) -> str:
        """A text that is too long."""
        over = max(len(text_of(field)) for field in self.parts.values()) - LONGEST_PART
        return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""

    def _values(self) -> dict[str, str | None]:
        return {
            "name": self.name.text().strip(),
            "kind": self.kind.currentData(),
            "standard_id": self.standard.currentData(),
            **{part: text_of(field) or None for part, field in self.parts.items()},
        }

    def _show(self, name: str, kind: str, standard_id: str | None, parts: tuple[str, ...]) -> None:
        self.name.setText(name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.standard.setCurrentIndex(max(0, self.standard.findData(standard_id)))
        for part, text in zip(PARTS, parts, strict=True):
            self.parts[part].setPlainText(text)

    def _fill(self) -> None:
        for kind in NOTE_KINDS:
            self.kind.addItem(words_of.kind_words(kind), kind)
        call(self.kind, say("Kind of note"))
        self.standard.addItem(say("none"), None)
        rows = self.window_.floor.store.rows("standard").values()
        for row in sorted(rows, key=lambda row: (row.position, row.name)):
            # One that is retired is not chosen any more, and stays where it was chosen.
            if row.retired_at is None or row.id == self._begun.standard_id:
                self.standard.addItem(row.name, row.id)
        call(self.standard, say("Standard it is about"))


def template_readers() -> str:
    """Who reads templates, and what follows from it."""
    return say("Everybody on the floor reads templates: name no agent and no customer in them.")


def _of_shown(shown: TemplateShown) -> TemplateBegun:
    parts = tuple(getattr(shown, part) or "" for part in PARTS)
    return TemplateBegun(shown.name, shown.kind, parts, shown.standard_id)


def _titles() -> dict[str, str]:
    return {
        "situation": say("Sit&uation"),
        "behaviour": say("&Behaviour"),
        "impact": say("Im&pact"),
        "next_step": say("Ne&xt step"),
    }
