"""One page of the set-up: the list of things, the form of the chosen one, and its history beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from console.acting.act_group import GroupSettled, effects_of
from console.acting.refusal_words import refusal_sentence
from console.setup.draft import Draft
from console.setup.form import ThingForm
from console.setup.history_view import HistoryView
from console.setup.kept_drafts import plain
from console.setup.things_list import ThingsList
from console.setup.topic import SetUpAct, Thing, Topic
from console.theme import scaled
from console.words import say
from db.commands.command import Command

#: Narrower than this the history stands under the form, pixels at the usual text size.
_BESIDE: Final = 820


@dataclass(frozen=True)
class Saving:
    """A command of this page on its way, and what is said when it is done."""

    page: SetUpPage
    thing: Thing
    said: str
    is_save: bool

    def __call__(self, _number: int) -> str:
        return self.said


class SetUpPage(QWidget):
    """What is typed stays with its thing while the person looks at others; `edited` says that this has changed."""

    edited = Signal()

    def __init__(self, topic: Topic, parent: QWidget) -> None:
        super().__init__(parent)
        self.topic = topic
        self._window = topic.window
        self._drafts: dict[str, Draft] = {}
        self._new: dict[str, Thing] = {}
        self._chosen: Thing | None = None
        self.form: ThingForm | None = None
        self._shape: Any = None
        self._is_divided = False
        self.things = ThingsList(topic.title, topic.kinds(), self._window.theme, self)
        self.things.setVisible(not topic.is_single)
        self.things.chosen.connect(self.show_thing)
        self.things.add_asked.connect(self.add)
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self._form_place = QWidget(self)
        self._form_column = QVBoxLayout(self._form_place)
        self._form_column.setContentsMargins(scaled(10), 0, scaled(4), 0)
        self._form_column.addWidget(self.nothing)
        self.history = HistoryView(self._window, topic.told, self)
        self._beside = QSplitter(Qt.Orientation.Horizontal, self)
        self._beside.addWidget(self._form_place)
        self.companion = topic.companion(self)
        self._beside.addWidget(self._aside())
        self._beside.setStretchFactor(0, 3 if self.companion is None else 1)
        self._beside.setStretchFactor(1, 2 if self.companion is None else 1)
        self._all = QSplitter(Qt.Orientation.Horizontal, self)
        self._all.addWidget(self.things)
        self._all.addWidget(self._beside)
        self._all.setStretchFactor(0, 1)
        self._all.setStretchFactor(1, 4)
        for splitter in (self._beside, self._all):
            splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.addWidget(self._all)
        self._window.acts.group_settled.connect(self._settled)

    def _aside(self) -> QWidget:
        """The history, and above it what follows the form."""
        if self.companion is None:
            return self.history
        aside = QWidget(self)
        column = QVBoxLayout(aside)
        column.setContentsMargins(scaled(10), 0, 0, 0)
        column.setSpacing(scaled(12))
        room = QScrollArea(aside)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setAccessibleName(self.companion.accessibleName())
        room.setWidget(self.companion)
        column.addWidget(room, 2)
        column.addWidget(self.history, 1)
        return aside

    @property
    def unsaved(self) -> int:
        """How many things have something that is not saved."""
        return sum(draft.is_edited for draft in self._drafts.values())

    @property
    def shown(self) -> Thing | None:
        """The thing whose form is shown."""
        return self._chosen

    def refresh(self) -> None:
        """Show everything as it is now."""
        there = self.topic.things()
        known = {thing.id for thing in there}
        for row_id in list(self._new):
            if row_id in known:
                self._begin_known(row_id)
        if self._chosen is None and there:
            self.show_thing(there[0])
        elif self._chosen is not None:
            self._show_form()
        self._show_list(there)
        for kind, button in self.things.adding.items():
            why_not = self.topic.why_not_add(kind)
            button.setEnabled(not why_not)
            button.setToolTip(why_not)

    def look_at_acts(self) -> None:
        """See what can be done with the thing now: work comes and goes."""
        if self.form is not None and self._chosen is not None and self._chosen.id not in self._new:
            self.form.show_acts(self.topic.acts(self._chosen))
        if self.companion is not None:
            self.companion.look_again()

    def show_thing(self, thing: Thing) -> None:
        """Show the form of a thing, with what was typed into it before."""
        if self._chosen is not None and self._chosen.id == thing.id and self.form is not None:
            return
        self._chosen = thing
        self._shape = None
        self._show_form()
        self.history.show_thing("" if thing.id in self._new else thing.id)

    def add(self, kind: str) -> None:
        """Begin a new thing; nothing is written before it is saved."""
        thing = self.topic.begin(kind, self._chosen)
        self._new[thing.id] = thing
        self._drafts[thing.id] = Draft(self.topic.new_values(thing.kind), is_new=True)
        self.show_thing(thing)
        self._show_list(self.topic.things())
        self.edited.emit()
        if self.form is not None:
            next(iter(self.form.rows.values())).give_keyboard()

    def kept_drafts(self) -> list[dict[str, Any]]:
        """All that is typed here and not saved, as JSON may hold it."""
        return [
            {"id": row_id, "kind": self._kind(row_id), "new": draft.is_new, "typed": draft.typed, "seen": draft.seen}
            for row_id, draft in self._drafts.items()
            if draft.is_edited
        ]

    def bring_back_drafts(self, drafts: Sequence[Mapping[str, Any]]) -> None:
        """Show again what was typed some time ago."""
        there = {thing.id: thing for thing in self.topic.things()}
        for kept in drafts:
            typed, seen = ({name: plain(value) for name, value in kept[side].items()} for side in ("typed", "seen"))
            if kept["id"] in there:
                draft = self._draft(there[kept["id"]])
            elif kept["new"]:
                draft = Draft(self.topic.new_values(kept["kind"]), is_new=True)
                self._new[kept["id"]] = Thing(kept["id"], kept["kind"], "")
                self._drafts[kept["id"]] = draft
            else:
                continue
            if draft is not None:
                draft.type_again(typed, seen)
        self.edited.emit()

    def give_keyboard(self) -> None:
        """Put the keyboard where a person begins."""
        if not self.topic.is_single:
            self.things.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.form is not None:
            next(iter(self.form.rows.values())).give_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the history under the form where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(_BESIDE)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._beside.orientation() or not self._is_divided:
            self._is_divided = True
            self._beside.setOrientation(orientation)
            self._beside.setSizes([scaled(400 * part) for part in self._parts(wide=wide)])
            self._all.setSizes([2 * scaled(100), 8 * scaled(100)])

    def _parts(self, *, wide: bool) -> tuple[int, int]:
        """How form and what stands beside it share the room."""
        if self.companion is not None:
            return (1, 1) if wide else (3, 2)
        return (5, 3) if wide else (3, 1)

    def _kind(self, row_id: str) -> str:
        return self._new[row_id].kind if row_id in self._new else ""

    def _begin_known(self, row_id: str) -> None:
        """A new thing has come with the feed: from here on it is one like the others."""
        thing = self._new.pop(row_id)
        self._drafts.pop(row_id, None)
        if self._chosen is not None and self._chosen.id == thing.id:
            self._shape = None
            self.history.show_thing(row_id)
        self.edited.emit()

    def _draft(self, thing: Thing) -> Draft | None:
        """The draft of a thing in step with the floor; None where the thing is gone."""
        draft = self._drafts.get(thing.id)
        if thing.id in self._new:
            return draft
        values = self.topic.values(thing)
        if values is None:
            self._drafts.pop(thing.id, None)
            return None
        if draft is None:
            draft = self._drafts[thing.id] = Draft(values)
        else:
            draft.take(values)
        return draft

    def _show_form(self) -> None:
        thing = self._chosen
        draft = self._draft(thing) if thing is not None else None
        if thing is None or draft is None:
            self._drop_form()
            self.nothing.setText(say("It is not there any more.") if thing is not None else say("Nothing is here yet."))
            self.nothing.show()
            if self.companion is not None:
                self.companion.show_nothing()
            return
        self.nothing.hide()
        is_new = thing.id in self._new
        sections = self.topic.sections(thing, is_new=is_new)
        shape = [
            (field.name, field.title, field.hint, _choices(field.make)) for part in sections for field in part.fields
        ]
        if self.form is None or self.form.draft is not draft or shape != self._shape:
            self._make_form(thing, draft, sections)
            self._shape = shape
        assert self.form is not None
        for field in (field for part in sections for field in part.fields):
            # What speaks against a value may have changed with the floor: names that are taken.
            self.form.rows[field.name].field = field
        self.form.show_draft()
        self.form.let_change(self.topic.why_not(thing, is_new=is_new))
        self.form.show_acts([] if is_new else self.topic.acts(thing))
        self._tell_companion()

    def _tell_companion(self) -> None:
        if self.companion is not None and self._chosen is not None and self.form is not None:
            self.companion.show_draft(self._chosen, self.form.draft)

    def _make_form(self, thing: Thing, draft: Draft, sections: Sequence[Any]) -> None:
        focused = self._focused_field()
        reason = self.form.reason.text() if self.form is not None and self.form.draft is draft else ""
        self._drop_form()
        form = ThingForm(sections, draft, self._words, self._window.theme, self._form_place)
        form.setObjectName(f"form of {thing.kind}")
        form.reason.setText(reason)
        form.changed.connect(self._typed)
        form.save_asked.connect(self._save)
        form.discard_asked.connect(self._discard)
        form.act_asked.connect(self._act)
        self._form_column.addWidget(form, 1)
        self.form = form
        form.show()
        if focused in form.rows:
            form.rows[focused].give_keyboard()

    def _focused_field(self) -> str:
        rows = self.form.rows.items() if self.form is not None else ()
        return next((name for name, row in rows if row.editor.isAncestorOf(self.focusWidget() or self)), "")

    def _drop_form(self) -> None:
        if self.form is not None:
            self._form_column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _show_list(self, there: Sequence[Thing]) -> None:
        edited = frozenset(row_id for row_id, draft in self._drafts.items() if draft.is_edited)
        new = [
            replace(thing, title=self.topic.named(thing, self._drafts[row_id].values()))
            for row_id, thing in self._new.items()
        ]
        self.things.show_things([*there, *new], edited, self._chosen.id if self._chosen is not None else "")

    def _words(self, field: str, value: Any) -> str:
        assert self._chosen is not None
        return self.topic.value_words(self._chosen, field, value)

    def _typed(self) -> None:
        self._tell_companion()
        self._show_list(self.topic.things())
        self.edited.emit()

    def _discard(self) -> None:
        thing = self._chosen
        if thing is None:
            return
        if self._new.pop(thing.id, None) is not None:
            self._drafts.pop(thing.id)
            self._chosen = None
            self._drop_form()
        else:
            self._drafts[thing.id].discard()
            self._shape = None
        self.refresh()
        self.give_keyboard()
        self.edited.emit()

    def _save(self, reason: str) -> None:
        thing = self._chosen
        if thing is None:
            return
        draft = self._drafts[thing.id]
        commands = self.topic.commands(thing, draft, reason)
        if not commands:
            draft.discard()
            self.refresh()
            return
        name = self.topic.named(thing, draft.values())
        said = say("{name} added.", name=name) if draft.is_new else say("{name} changed.", name=name)
        self._send(commands, Saving(self, thing, said, True))

    def _act(self, act: SetUpAct) -> None:
        if self._chosen is not None and self.form is not None:
            reason = " ".join(self.form.reason.text().split())
            self._send([act.make(reason)], Saving(self, self._chosen, act.said, False))

    def _send(self, commands: Sequence[Command], saving: Saving) -> None:
        if self.form is not None:
            self.form.set_saving(True)
        self._window.acts.send_group(commands, saving)

    def _settled(self, settled: GroupSettled) -> None:
        saving = settled.group.about
        if not isinstance(saving, Saving) or saving.page is not self:
            return
        draft = self._drafts.get(saving.thing.id)
        refused = [effect for effect in effects_of(settled.outcomes) if not effect.is_done]
        is_done = not refused and not settled.problem
        if draft is not None and saving.is_save and is_done:
            draft.saved()
            for field in self.topic.momentary:
                draft.drop(field)
        form = self.form if self._chosen is not None and self._chosen.id == saving.thing.id else None
        if form is not None:
            form.set_saving(False)
            form.show_draft()
            if is_done:
                form.reason.clear()
            else:
                words = settled.problem or refusal_sentence(refused[0].outcome)
                form.tell(say("Not saved. {why} What you typed stays.", why=words))
        self._show_list(self.topic.things())
        self.edited.emit()
        self.history.read_again()


def _choices(make: Any) -> Any:
    """What a field offers, to see whether the form has to be made anew; two of the same kind offer the same."""
    given = getattr(make, "keywords", None)
    if given is None:
        return getattr(make, "__closure__", None) and [cell.cell_contents for cell in make.__closure__]
    return [(name, value) for name, value in given.items() if not isinstance(value, Topic)]
