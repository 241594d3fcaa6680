"""Composing what concerns an agent's readiness: letting agents in, hours of training, a buddy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from console.acting.composing import who
from console.clock_words import moment
from console.coaching.readiness import readiness_words as words_of
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of, too_long
from console.escalating.moment_choice import MomentChoice
from console.setup.editors import StillCombo, StillSpin, call
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.readiness_acts import (
    BEGIN_TRAINING,
    NAME_BUDDY,
    OVERRIDE,
    RECORD_MINUTES,
)

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.coaching_rows import AgentTrainingRow, TrainingModuleRow
    from db.rows import AgentRow

_DAY_MIN: Final = 24 * 60
_LARGEST_MINUTES: Final = 60_000
_LONGEST_DAYS: Final = 3_660


class OverrideDialog(ActDialog):
    """Lets agents serve a queue without what it asks for, until a time, with a reason that the coach reads."""

    def __init__(self, window: FloorWindow, agents: Sequence[AgentRow], queue_id: str | None = None) -> None:
        super().__init__(window, say("Let in {agents}", agents=who(agents)), say("&Let in"))
        self._agents = list(agents)
        self.queue = StillCombo(self)
        call(self.queue, say("Queue"))
        for row in queues_of(window):
            self.queue.addItem(row.name, row.id)
        self.queue.setCurrentIndex(max(0, self.queue.findData(queue_id)))
        self.until = MomentChoice(window.floor.now_us, say("Until"), (120, 240, 480), self)
        form = FormRows()
        form.add(say("&Queue"), self.queue)
        form.add(say("&Until"), self.until)
        self.column.addLayout(form)
        self.why = self.text_field(say("&Why"), say("The coach reads it, and the agents do, too."))
        self.finish()
        self.queue.activated.connect(self.edited)
        self.until.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {"queue": self.queue.currentData(), "until": self.until.typed(), "why": self.why.toPlainText()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if typed:
            self.queue.setCurrentIndex(max(0, self.queue.findData(typed["queue"])))
            self.until.bring_back(typed["until"])
            self.why.setPlainText(typed["why"])

    def commands(self) -> list[Command]:
        """One for all of them."""
        to = {"queue_id": self.queue.currentData(), "until_at": self.until.at_us()}
        things = tuple(Wanted(row.id, to) for row in self._agents)
        return [Command(OVERRIDE.kind, things, note=text_of(self.why))]

    def says_done(self) -> DoneWords:
        """That what was refused can be done now."""
        queue = self.queue.currentText()
        return lambda n: plural(
            "%Ln agent(s) may serve {queue} now; what was refused can be done again.", n, queue=queue
        )

    def words(self) -> str:
        """Whom it lets in where, and what they miss."""
        now, readiness = self.window_.floor.now_us(), self.window_.floor.readiness
        queue_id = self.queue.currentData()
        names = {module.name for row in self._agents for module in readiness.missing(row.id, queue_id, now)}
        until = moment(self.until.at_us(), now, seconds=False)
        if not names:
            return say("Nothing is missing for {queue}: nobody has to be let in.", queue=self.queue.currentText())
        return say("Until {time} they serve {queue} without: {modules}.", time=until, queue=self.queue.currentText(),
                   modules=", ".join(sorted(names)))  # fmt: skip

    def missing(self) -> str:
        """The reason."""
        return "" if text_of(self.why) else say("Say why: the coach reads it.")

    def problem(self) -> str:
        """A text that is too long."""
        return too_long(self.why)


class HoursDialog(ActDialog):
    """Records how long an agent has learnt a module in all."""

    def __init__(
        self, window: FloorWindow, agent: AgentRow, module: TrainingModuleRow, row: AgentTrainingRow | None
    ) -> None:
        super().__init__(window, say("{module}: {agent}", module=module.name, agent=agent.name), say("&Record"))
        self._agent, self._module, self._row = agent, module, row
        self.minutes = StillSpin(self)
        self.minutes.setRange(0, _LARGEST_MINUTES)
        self.minutes.setSingleStep(30)
        self.minutes.setValue(row.minutes if row is not None else 0)
        call(self.minutes, say("Minutes in all"))
        form = FormRows()
        form.add(say("&Minutes in all"), self.minutes)
        self.column.addLayout(form)
        self.finish()
        self.minutes.valueChanged.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The minutes."""
        return {"minutes": self.minutes.value()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The minutes."""
        self.minutes.setValue(typed.get("minutes", self.minutes.value()))

    def commands(self) -> list[Command]:
        """One: it begins, or goes on."""
        minutes = self.minutes.value()
        if self._row is None:
            thing = Wanted(self._agent.id, {"module_id": self._module.id, "minutes": minutes})
            return [Command(BEGIN_TRAINING.kind, (thing,))]
        thing = Wanted(self._row.id, {"minutes": minutes}, {"minutes": self._row.minutes})
        return [Command(RECORD_MINUTES.kind, (thing,))]

    def says_done(self) -> DoneWords:
        """How far it is."""
        told = {"agent": self._agent.name, "module": self._module.name, "time": words_of.hours(self.minutes.value())}
        return lambda _n: say("{agent}: {time} of {module} recorded.", **told)

    def words(self) -> str:
        """What is still to come."""
        left = self._module.minutes_needed - self.minutes.value()
        if left > 0:
            return say("{time} more before a coach may sign it off.", time=words_of.hours(left))
        return say("A coach may sign it off then.")

    def missing(self) -> str:
        """Another number than there is."""
        same = self._row is not None and self._row.minutes == self.minutes.value()
        return say("Nothing is changed yet.") if same else ""


class BuddyDialog(ActDialog):
    """Names somebody of the team who is asked first in an agent's first weeks."""

    def __init__(self, window: FloorWindow, agent: AgentRow) -> None:
        super().__init__(window, say("A buddy for {agent}", agent=agent.name), say("&Name the buddy"))
        self._agent = agent
        self.buddy = StillCombo(self)
        call(self.buddy, say("Buddy"))
        rows = window.floor.store.rows("agent").values()
        fit = [row for row in rows if row.team_id == agent.team_id and row.level != "new" and row.retired_at is None]
        for row in sorted(fit, key=lambda row: row.name.casefold()):
            if row.id != agent.id:
                self.buddy.addItem(row.name, row.id)
        self.until = MomentChoice(
            window.floor.now_us, say("Until"), (28 * _DAY_MIN, 56 * _DAY_MIN, 84 * _DAY_MIN), self
        )
        form = FormRows()
        form.add(say("&Buddy"), self.buddy)
        form.add(say("&Until"), self.until)
        self.column.addLayout(form)
        self.finish()
        self.buddy.activated.connect(self.edited)
        self.until.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {"buddy": self.buddy.currentData(), "until": self.until.typed()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if typed:
            self.buddy.setCurrentIndex(max(0, self.buddy.findData(typed["buddy"])))
            self.until.bring_back(typed["until"])

    def commands(self) -> list[Command]:
        """One."""
        to = {"buddy_id": self.buddy.currentData(), "until_at": self.until.at_us()}
        return [Command(NAME_BUDDY.kind, (Wanted(self._agent.id, to),))]

    def says_done(self) -> DoneWords:
        """Who it is."""
        told = {"buddy": self.buddy.currentText(), "agent": self._agent.name}
        return lambda _n: say("{buddy} is {agent}'s buddy now.", **told)

    def words(self) -> str:
        """What a buddy is."""
        return say("The buddy is asked first; both see it.")

    def missing(self) -> str:
        """Somebody to choose."""
        return "" if self.buddy.currentData() else say("Nobody of the team is fit to be a buddy: all are new.")


def queues_of(window: FloorWindow) -> list[Any]:
    """The queues that take work, in order."""
    rows = [row for row in window.floor.store.rows("queue").values() if row.retired_at is None]
    return sorted(rows, key=lambda row: (row.position, row.name))
