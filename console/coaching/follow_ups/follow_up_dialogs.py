"""The dialogs of agreed steps: one is added, is done or withdrawn in words, is due at another time, goes to another coach."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QLabel

from console.acting.target_list import TargetList, TargetRow
from console.coaching.due_again_dialog import DueAgainDialog
from console.coaching.follow_ups.follow_up_words import step_words
from console.coaching.notes.note_words import measure_words, visibility_words
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of
from console.escalating.moment_choice import MomentChoice
from console.setup.editors import StillCombo
from console.words import plural, say
from db.commands.coaching_action_acts import ADD, DONE_ACT, HAND_ON, LONGEST_TEXT, SET_DUE, WITHDRAW_ACTION
from db.commands.command import Command, Wanted
from db.words import ACTION_MEASURES, COACHING_ROLES, NOTE_VISIBILITIES

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.coaching_waiting import Step

_DAY_MIN: Final = 24 * 60
_LENGTHS: Final = (7 * _DAY_MIN, 14 * _DAY_MIN, 28 * _DAY_MIN, _DAY_MIN)


class AddStepDialog(ActDialog):
    """Writes down what was agreed in a talk, without a note."""

    def __init__(self, window: FloorWindow, agent_id: str | None = None) -> None:
        super().__init__(window, say("Write down a step"), say("&Write it down"))
        self.agent, self.measure, self.readers = StillCombo(self), StillCombo(self), StillCombo(self)
        self.due = MomentChoice(window.floor.now_us, say("Until"), _LENGTHS, self)
        present = [row for row in window.floor.store.rows("agent").values() if row.retired_at is None]
        for row in sorted(present, key=lambda one: one.name.casefold()):
            self.agent.addItem(row.name, row.id)
        self.agent.setCurrentIndex(self.agent.findData(agent_id) if agent_id else -1)
        for measure in ACTION_MEASURES:
            self.measure.addItem(measure_words(measure), measure)
        for visibility in NOTE_VISIBILITIES:
            self.readers.addItem(visibility_words(visibility), visibility)
        form = FormRows()
        form.add(say("&Agent"), self.agent)
        form.add(say("&Until"), self.due)
        form.add(say("&Measured by"), self.measure)
        form.add(say("Who &reads it"), self.readers)
        self.column.addLayout(form)
        self.text = self.text_field(say("What was a&greed"), say("the agent reads it"))
        self.finish()
        for choice in (self.agent, self.measure, self.readers):
            choice.currentIndexChanged.connect(self.edited)
        self.due.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {
            "agent": self.agent.currentData(),
            "due": self.due.typed(),
            "measure": self.measure.currentData(),
            "readers": self.readers.currentData(),
            "text": self.text.toPlainText(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        if not typed:
            return
        for name, choice in (("agent", self.agent), ("measure", self.measure), ("readers", self.readers)):
            choice.setCurrentIndex(choice.findData(typed[name]))
        self.due.bring_back(typed["due"])
        self.text.setPlainText(typed["text"])

    def commands(self) -> list[Command]:
        """One step for one agent."""
        typed = self.typed()
        to = {"measure": typed["measure"], "visibility": typed["readers"], "due_at": self.due.at_us()}
        return [Command(ADD.kind, (Wanted(typed["agent"], to),), note=text_of(self.text))]

    def says_done(self) -> DoneWords:
        """Whose it is."""
        name = self.agent.currentText()
        return lambda _number: say("Written down for {agent}.", agent=name)

    def words(self) -> str:
        """Who reads it."""
        return say("{agent} reads it too. It counts as agreed from now on.", agent=self.agent.currentText())

    def missing(self) -> str:
        """An agent, and words."""
        if self.agent.currentIndex() < 0:
            return say("Choose the agent it is for.")
        return "" if text_of(self.text) else say("Say what was agreed: the agent reads it.")

    def problem(self) -> str:
        """Somebody else's agent, too many words, or a time that is over."""
        row = self.window_.floor.store.row("agent", self.agent.currentData())
        reason = "" if row is None else self.window_.rights.why_not(ADD, row)
        return reason or _too_long(text_of(self.text)) or _over(self.due, self.window_)


class EndStepDialog(ActDialog):
    """A step is done, or withdrawn: what came of it, or why, is said in words."""

    def __init__(self, window: FloorWindow, step: Step, *, done: bool) -> None:
        title = (
            say("Done: {agent}", agent=step.agent or "") if done else say("Withdraw: {agent}", agent=step.agent or "")
        )
        super().__init__(window, title, say("&Done") if done else say("&Withdraw"))
        self.step, self.is_done = step, done
        self.column.addWidget(_told(self, step))
        self.text = self.text_field(
            say("What &came of it") if done else say("Wh&y it is withdrawn"), say("the agent reads it")
        )
        self.finish()

    def typed(self) -> dict[str, Any]:
        """The words."""
        return {"text": self.text.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The words."""
        self.text.setPlainText(typed.get("text", ""))

    def commands(self) -> list[Command]:
        """This step."""
        act = DONE_ACT if self.is_done else WITHDRAW_ACTION
        return [Command(act.kind, (_thing(self.step, "due_at"),), note=text_of(self.text))]

    def says_done(self) -> DoneWords:
        """That it ended."""
        if self.is_done:
            return lambda _number: say("The step is done.")
        return lambda _number: say("The step is withdrawn.")

    def words(self) -> str:
        """What it does."""
        return say("It goes out of what waits and stays in the list for 14 days.")

    def missing(self) -> str:
        """Words."""
        if text_of(self.text):
            return ""
        return say("Say in a few words what came of it.") if self.is_done else say("Say why in a few words.")

    def problem(self) -> str:
        """Too many words."""
        return _too_long(text_of(self.text))


def step_due_dialog(window: FloorWindow, step: Step) -> DueAgainDialog:
    """Lets a step be due at another time."""

    def command(at: int) -> Command:
        return Command(SET_DUE.kind, (_thing(step, "due_at", {"due_at": at}),))

    title = say("Due again: {agent}", agent=step.agent or "")
    return DueAgainDialog(window, title, step_words(step), step.due_at, _LENGTHS, command)


class HandStepDialog(ActDialog):
    """A step goes to another coach of the agent's team."""

    def __init__(self, window: FloorWindow, step: Step) -> None:
        super().__init__(window, say("Hand on: {agent}", agent=step.agent or ""), say("&Hand on"))
        self.step = step
        self.people = TargetList(say("To whom"), window.theme, self)
        label = QLabel(say("To &whom"), self)
        label.setBuddy(self.people)
        for part in (_told(self, step), label):
            self.column.addWidget(part)
        self.column.addWidget(self.people, 1)
        self.people.put([row for row in self.offered() if row.key != step.owner_id])
        self.finish()
        self.people.chosen_changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The person."""
        chosen = self.people.chosen
        return {"to": None if chosen is None else chosen.key}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The person."""
        self.people.choose(typed.get("to"))

    def commands(self) -> list[Command]:
        """This step."""
        return [Command(HAND_ON.kind, (_thing(self.step, "owner_id", {"owner_id": self.typed()["to"]}),))]

    def says_done(self) -> DoneWords:
        """Whose it is."""
        chosen = self.people.chosen
        name = "" if chosen is None else chosen.name
        return lambda _number: say("{name} sees to it from now on.", name=name)

    def words(self) -> str:
        """Who sees to it."""
        chosen = self.people.chosen
        return "" if chosen is None else say("{name} sees to it from then on.", name=chosen.name)

    def missing(self) -> str:
        """A person."""
        return "" if self.people.chosen is not None else say("Choose who is to see to it.")

    def problem(self) -> str:
        """Nobody to hand it to."""
        others = [row for row in self.offered() if row.key != self.step.owner_id]
        return "" if others else say("Nobody else coaches this agent's team.")

    def offered(self) -> list[TargetRow]:
        """Who coaches the agent's team and may read the step."""
        store, now = self.window_.floor.store, self.window_.floor.now_us()
        roles = ("coach",) if self.step.visibility == "agent_coach" else COACHING_ROLES
        found = {
            role.staff_id
            for role in store.rows("staff_role").values()
            if role.role in roles
            and role.queue_id is None
            and role.team_id in (None, self.step.team_now_id)
            and role.from_at <= now
            and (role.until_at is None or role.until_at > now)
        }
        people = [row for row in store.rows("staff").values() if row.id in found and row.disabled_at is None]
        return [TargetRow(row.id, row.name, "", "") for row in sorted(people, key=lambda one: one.name.casefold())]


def _thing(step: Step, seen: str, to: Mapping[str, Any] | None = None) -> Wanted:
    return Wanted(step.id, to or {}, {seen: getattr(step, seen)})


def _told(dialog: ActDialog, step: Step) -> QLabel:
    label = QLabel(step_words(step), dialog)
    label.setWordWrap(True)
    return label


def _too_long(text: str) -> str:
    over = len(text) - LONGEST_TEXT
    return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""


def _over(due: MomentChoice, window: FloorWindow) -> str:
    is_over = due.at_us() <= window.floor.now_us()
    return say("That time is over already; choose one to come.") if is_over else ""
