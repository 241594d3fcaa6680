"""Composes a draw: so many contacts of each agent of a period, by lot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.setup.editors import StillCombo, StillSpin, call
from console.words import plural, say, word
from db.commands.command import Command, Wanted
from db.commands.sample_acts import DRAW, MOST_AT_ONCE
from db.ids import new_id
from db.words import CHANNELS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import AgentRow

_DAY_US: Final = 86_400_000_000
_USUAL: Final = {"each": 2, "days": 14, "at_least_s": 60}
_LONGEST_DAYS: Final = 92
#: Draws of one command.
_AT_ONCE: Final = 40


class DrawDialog(ActDialog):
    """The lot itself is the database's: nobody chooses it, and anybody draws it again."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, say("Draw contacts for review"), say("&Draw"))
        store = window.floor.store
        self.team = self._combo([(row.name, row.id) for row in store.rows("team").values()], say("all teams"))
        self.each = self._spin(say("Contacts of each agent"), 1, MOST_AT_ONCE, _USUAL["each"])
        self.days = self._spin(say("Days back"), 1, _LONGEST_DAYS, _USUAL["days"])
        queues = [(row.name, row.id) for row in store.rows("queue").values() if row.retired_at is None]
        self.queue = self._combo(sorted(queues), say("any queue"))
        self.channel = self._combo([(word(one), one) for one in CHANNELS], say("any channel"))
        self.at_least_s = self._spin(say("Seconds at least"), 0, 3600, _USUAL["at_least_s"])
        form = FormRows()
        form.add(say("&Agents of"), self.team)
        form.add(say("Contacts of &each"), self.each)
        form.add(say("Answered in the last da&ys"), self.days)
        form.add(say("&Queue"), self.queue)
        form.add(say("C&hannel"), self.channel)
        form.add(say("At least, &seconds"), self.at_least_s)
        self.column.addLayout(form)
        self.finish()

    def _spin(self, name: str, least: int, most: int, value: int) -> StillSpin:
        spin = StillSpin(self)
        spin.setRange(least, most)
        spin.setValue(value)
        call(spin, name)
        spin.valueChanged.connect(self.edited)
        return spin

    def _combo(self, rows: list[tuple[str, str]], every: str) -> StillCombo:
        combo = StillCombo(self)
        combo.addItem(every, None)
        for name, value in rows:
            combo.addItem(name, value)
        combo.currentIndexChanged.connect(self.edited)
        return combo

    def typed(self) -> dict[str, Any]:
        """All fields."""
        made = {name: getattr(self, name).value() for name in ("each", "days", "at_least_s")}
        return made | {name: getattr(self, name).currentData() for name in ("team", "queue", "channel")}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        for name, value in typed.items():
            field = getattr(self, name)
            if isinstance(field, StillSpin):
                field.setValue(value)
            else:
                field.setCurrentIndex(max(0, field.findData(value)))

    def commands(self) -> list[Command]:
        """A draw for every place of every agent; of many agents in several, so that a file is not held for seconds."""
        now = self.window_.floor.now_us()
        to = {
            "from_at": now - self.days.value() * _DAY_US,
            "until_at": now,
            "queue_id": self.queue.currentData(),
            "channel": self.channel.currentData(),
            "at_least_s": self.at_least_s.value(),
        }
        agents, each = self._agents(), self.each.value()
        # Agents are dealt out: nothing speaks for the first of them alone.
        parts = -(-len(agents) * each // _AT_ONCE)
        return [self._command(agents[part::parts], to) for part in range(parts)]

    def _command(self, agents: Sequence[AgentRow], to: Mapping[str, Any]) -> Command:
        things = []
        for agent in agents:
            for place in range(1, self.each.value() + 1):
                row = new_id()
                things.append(Wanted(row, {**to, "agent_id": agent.id, "place": place}, row=row))
        return Command(DRAW.kind, tuple(things))

    def says_done(self) -> DoneWords:
        """How many came out."""
        return lambda number: plural("%Ln contact(s) drawn for review.", number)

    def words(self) -> str:
        """How it is drawn, and that it stays."""
        return plural(
            "Of each of %Ln agent(s), {each} of all finished contacts of these days, each with the same chance. A draw stays:"
            " who does not want to review a contact passes it with a reason.",
            len(self._agents()),
            each=self.each.value(),
        )

    def missing(self) -> str:
        """Somebody to draw of."""
        return "" if self._agents() else say("No agent there is yours to review.")

    def _agents(self) -> list[AgentRow]:
        team, rights = self.team.currentData(), self.window_.rights
        return [
            row
            for row in self.window_.floor.store.rows("agent").values()
            if row.retired_at is None and team in (None, row.team_id) and not rights.why_not(DRAW, row)
        ]
