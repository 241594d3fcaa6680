"""Composes a grant to agents or a team: what they may do by themselves, how much, until when, where, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from console.authority.grants.grant_dialog import GrantDialog
from console.authority.grants.granting import OfTeam
from console.authority.grants.until_moments import until_moments
from console.connecting.form_rows import FormRows
from console.incidents.queue_choice import QueueChoice
from console.words import plural, say
from db.commands.authority_grant_acts import GIVE
from db.commands.command import Command, Wanted
from db.ids import new_id

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.rows import AgentRow, TeamRow

_LONGEST_INTENT: Final = 80


class Receiver(NamedTuple):
    """Who gets a grant each: agents, or one team."""

    words: str
    agents: tuple[str, ...] = ()
    team_id: str | None = None


class GiveDialog(GrantDialog):
    """Gives each of these agents a grant, or their team one; opened for nobody it offers everybody."""

    def __init__(self, window: FloorWindow, agents: Sequence[AgentRow]) -> None:
        super().__init__(window, say("Give a grant"), say("&Give"), "agent")
        self._receivers = _receivers(window, agents)
        self.to = QComboBox(self)
        for place, one in enumerate(self._receivers):
            self.to.addItem(one.words, place)
        self.form.add(say("&To"), self.to)
        self.lay_out(until_moments(self._floor, self._team_of(agents), [row.id for row in agents]))
        self.to.currentIndexChanged.connect(self._receiver_chosen)
        if not agents:
            self.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def more(self, form: FormRows) -> None:
        """Where it holds only: hidden until it is wanted, most grants hold everywhere."""
        self.only = QCheckBox(say("Only in some queues, or about one thing"), self)
        self.queues = QueueChoice(self._floor, (), self.window_.theme, self)
        self.queues.setAccessibleName(say("Only in these queues"))
        self.about = QComboBox(self)
        self.about.setEditable(True)
        contacts = self._floor.store.rows("contact").values()
        self.about.addItems(["", *sorted({row.intent for row in contacts if row.intent})])
        edit = self.about.lineEdit()
        assert edit is not None
        edit.setMaxLength(_LONGEST_INTENT)
        edit.setPlaceholderText(say("all contacts"))
        edit.setAccessibleName(say("Only contacts about"))
        form.add_below(self.only)
        labels = [form.add(say("&Queues"), self.queues), form.add(say("A&bout"), self.about)]
        self._where: tuple[QWidget, ...] = (*labels, self.queues, self.about)
        self._show_where()
        self.only.toggled.connect(self._only_toggled)
        self.queues.itemChanged.connect(self.edited)
        self.about.currentTextChanged.connect(self.edited)

    def places(self) -> tuple[tuple[str | None, str | None], ...]:
        """The teams of whoever gets it."""
        to = self._to()
        if to.team_id is not None:
            return ((to.team_id, None),)
        rows = (self._floor.store.row("agent", agent_id) for agent_id in to.agents)
        return tuple(dict.fromkeys((row.team_id, None) for row in rows if row is not None))

    def receiver(self) -> str:
        """By name."""
        return self._to().words

    def note(self) -> str:
        """That each of several gets one."""
        number = len(self._to().agents)
        return plural("Each of %Ln gets one of their own.", number) if number > 1 else ""

    def typed(self) -> dict[str, Any]:
        """All fields."""
        where = {"only": self.only.isChecked(), "queues": self.queues.ticked(), "about": self.about.currentText()}
        return {**super().typed(), "to": self.to.currentText(), **where}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        if typed:
            self.to.setCurrentIndex(max(0, self.to.findText(typed["to"])))
            self.only.setChecked(typed["only"])
            for queue_id in typed["queues"]:
                self.queues.tick(queue_id)
            self.about.setCurrentText(typed["about"])
        super().bring_back(typed)

    def commands(self) -> list[Command]:
        """One for all of them."""
        to, values = self._to(), self.fields.values()
        if self.only.isChecked():
            values |= {"queues": " ".join(self.queues.ticked()), "intent": self.about.currentText().strip()}
        whom: list[dict[str, Any]] = [{"agent_id": one} for one in to.agents] or [{"team_id": to.team_id}]
        things = tuple(Wanted(new_id(), values | one) for one in whom)
        return [Command(GIVE.kind, things, note=self.reason.text().strip())]

    def says_done(self) -> DoneWords:
        """Who may do what now."""
        who, amounts = self.receiver(), self.fields.amounts()
        if self.fields.needs_second:
            return lambda _: say("{who}: {amounts}. It waits for a second person.", who=who, amounts=amounts)
        return lambda _: say("{who}: {amounts}.", who=who, amounts=amounts)

    def missing(self) -> str:
        """Somebody to give it to."""
        return super().missing() if self._receivers else say("Nobody works here yet to whom it could be given.")

    def problem(self) -> str:
        """What the fields, or the person's roles, say against it."""
        rights = self.window_.rights
        refused = (rights.why_not(GIVE, OfTeam(team)) for team, _ in self.places())
        return next(filter(None, refused), "") or super().problem()

    def _to(self) -> Receiver:
        place = self.to.currentData()
        return self._receivers[place] if place is not None else Receiver("")

    def _team_of(self, agents: Sequence[AgentRow]) -> str | None:
        return agents[0].team_id if agents else None

    def _receiver_chosen(self, _place: int) -> None:
        self.asks()
        self.edited()

    def _only_toggled(self, _on: bool) -> None:
        self._show_where()
        self.edited()
        self.grow()

    def _show_where(self) -> None:
        for part in self._where:
            part.setVisible(self.only.isChecked())


def _receivers(window: FloorWindow, agents: Sequence[AgentRow]) -> list[Receiver]:
    """The agents chosen and then their teams; where none is chosen all teams and agents."""
    store = window.floor.store
    if agents:
        words = agents[0].name if len(agents) == 1 else plural("%Ln agent(s)", len(agents))
        made = [Receiver(words, tuple(row.id for row in agents))]
        teams = {row.team_id for row in agents}
        return made + _teams(row for row in store.rows("team").values() if row.id in teams)
    rows = sorted((row for row in store.rows("agent").values() if row.retired_at is None), key=_name)
    return _teams(store.rows("team").values()) + [Receiver(row.name, (row.id,)) for row in rows]


def _teams(rows: Iterable[TeamRow]) -> list[Receiver]:
    return [Receiver(say("Team {team}", team=row.name), (), row.id) for row in sorted(rows, key=_name)]


def _name(row: AgentRow | TeamRow) -> str:
    return str(row.name).casefold()
