"""What can be done with agents from wherever they stand: lent and asked back, asked into a state, signed out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from console.acting.thing_act import ThingAct
from console.clock_words import moment
from console.models.agents import contacts_of, state_words
from console.store.loans import breaks_ahead, loans_of
from console.words import plural, say, word
from db.commands.authority_limit_acts import SET_LEVEL
from db.commands.command import Command, Wanted, wanted
from db.commands.people_acts import ASK_STATE, JOIN, LEAVE, LEND, SHIFT_BREAK, SIGN_OUT

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.rows import AgentRow, QueueMembershipRow, ShiftActivityRow

#: Who has work in hand goes on with it; what they are asked into comes after it.
BUSY: Final = frozenset({"ringing", "on_contact", "wrap_up"})


class AgentActs:
    """Acts on agents by their ids; dialogs are made when they are first needed."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window

    def acts(self) -> list[ThingAct]:
        """For menus and keys, in their order."""
        return [
            ThingAct(say("Lend to a queue…"), ("L",), self.open_lend, self.why_not_lend),
            ThingAct(say("Ask back from a loan now"), ("Shift+L",), self.ask_back, self._why_not_ask_back),
            ThingAct(say("Back from aux"), ("B",), self.back_from_aux, self._why_not_back),
            ThingAct(say("Ask into a state…"), ("A",), self.open_state, self._why_not_state),
            ThingAct(say("Shift a break…"), ("K",), self.open_break, self._why_not_break),
            ThingAct(say("Queues and skills…"), ("Q",), self.open_places, self._why_not_places),
            ThingAct(say("Level of authority…"), ("Shift+G",), self.open_level, self._why_not_level),
            ThingAct(
                say("Sign out what is stuck or forgotten…"), ("Shift+Del",), self.open_sign_out, self._why_not_out
            ),
        ]

    def agents(self, ids: Iterable[str]) -> list[AgentRow]:
        """The agents of these ids that are held and not retired."""
        held = self._window.floor.store.rows("agent")
        found = (held.get(row_id) for row_id in ids)
        return [row for row in found if row is not None and row.retired_at is None]

    def open_lend(self, ids: Sequence[str], queue_id: str | None = None) -> None:
        """Compose a loan of these agents, to `queue_id` unless another is chosen."""
        from console.acting.lend_dialog import LendDialog

        LendDialog(self._window, self.agents(ids), self.lend, queue_id).open()

    def lend(self, queue_id: str, until_at: dict[str, int]) -> None:
        """Lend agents to a queue, each until its own time (UTC microseconds)."""
        things = tuple(
            Wanted(agent_id, {"queue_id": queue_id, "until_at": until}) for agent_id, until in until_at.items()
        )
        floor = self._window.floor
        queue, last = floor.store.row("queue", queue_id), max(until_at.values(), default=0)
        name, end = (queue.name if queue is not None else ""), moment(last, floor.now_us(), seconds=False)

        def done(number: int) -> str:
            if len(set(until_at.values())) > 1:
                return plural("%Ln agent(s) lent to {queue} to the end of their shifts.", number, queue=name)
            return plural("%Ln agent(s) lent to {queue} until {time}.", number, queue=name, time=end)

        self._send(Command(LEND.kind, things), done)

    def ask_back(self, ids: Sequence[str]) -> None:
        """End the loans of these agents now."""
        things = tuple(wanted(LEAVE, loan) for loan in self._loans(ids))
        self._send(Command(LEAVE.kind, things), lambda n: plural("%Ln loan(s) ended: back in their own queues.", n))

    def back_from_aux(self, ids: Sequence[str]) -> None:
        """Ask those who are in aux to be available again."""
        self.ask_state([row.id for row in self.agents(ids) if row.state == "aux"], "available")

    def open_state(self, ids: Sequence[str]) -> None:
        """Compose what these agents are asked into."""
        from console.acting.state_dialog import StateDialog

        StateDialog(self._window, self.agents(ids), self.ask_state).open()

    def ask_state(self, ids: Sequence[str], state: str, aux_reason: str | None = None, why: str | None = None) -> None:
        """Ask agents into a state; who is busy goes there when the work in hand is done."""
        to = {"state": state, "aux_reason": aux_reason}
        things = tuple(wanted(ASK_STATE, row, to) for row in self.agents(ids))
        name = say("aux: {reason}", reason=word(aux_reason)) if aux_reason else word(state)
        self._send(
            Command(ASK_STATE.kind, things, reason=why),
            lambda n: plural("%Ln agent(s) asked: {state}. Who is busy goes there afterwards.", n, state=name),
        )

    def open_sign_out(self, ids: Sequence[str]) -> None:
        """Ask why these agents are to be signed out, and do it."""
        from console.acting.reason_dialog import ReasonDialog

        rows = [row for row in self.agents(ids) if not self._why_not_out([row.id])]
        ReasonDialog(
            self._window,
            say("Sign out"),
            plural("%Ln agent(s) shown as offline from now on, whatever was reported last.", len(rows)),
            say("&Sign out"),
            lambda why: self.sign_out([row.id for row in rows], why),
        ).open()

    def sign_out(self, ids: Sequence[str], why: str) -> None:
        """Show agents as offline whom no telephone reports any more."""
        things = tuple(wanted(SIGN_OUT, row) for row in self.agents(ids))
        self._send(Command(SIGN_OUT.kind, things, reason=why), lambda n: plural("%Ln agent(s) signed out.", n))

    def open_break(self, ids: Sequence[str]) -> None:
        """Compose when a break of the plan is to be instead."""
        from console.acting.break_dialog import BreakDialog

        BreakDialog(self._window, self.agents(ids)[0], self.shift_break).open()

    def shift_break(self, activity: ShiftActivityRow, starts_at: int, why: str | None = None) -> None:
        """Let a break begin at another time (UTC microseconds), as long as it was planned."""
        to = {"starts_at": starts_at, "ends_at": starts_at + activity.ends_at - activity.starts_at}
        self._send(
            Command(SHIFT_BREAK.kind, (wanted(SHIFT_BREAK, activity, to),), reason=why),
            lambda n: plural("%Ln break(s) shifted.", n),
        )

    def open_places(self, ids: Sequence[str]) -> None:
        """Show and change the queues and skills of these agents."""
        from console.acting.places_dialog import PlacesDialog

        PlacesDialog(self._window, self.agents(ids), self.change_places).open()

    def open_level(self, ids: Sequence[str]) -> None:
        """Compose how much is left to these agents by themselves."""
        from console.authority.limits.level_dialog import LevelDialog

        rows = self.agents(ids)
        composer = self._window.escalating.composer
        composer.open(SET_LEVEL.kind, [row.id for row in rows], lambda: LevelDialog(self._window, rows))

    def change_places(self, commands: list[Command]) -> None:
        """Carry out changes of queues and skills, which are taken back together."""
        if commands:
            self._window.acts.send_group(commands, lambda n: plural("%Ln change(s) of queues and skills made.", n))

    def why_not_lend(self, ids: Sequence[str]) -> str:
        """Why none of these agents can be lent, as a sentence; '' where one can."""
        return self._why_not(LEND, ids, _why_not_lent)

    def _why_not_ask_back(self, ids: Sequence[str]) -> str:
        rows = self.agents(ids)
        if rows and not self._loans(ids):
            return say("Nobody chosen is on loan.")
        return self._why_not(LEAVE, ids)

    def _why_not_back(self, ids: Sequence[str]) -> str:
        return self._why_not(ASK_STATE, ids, _why_not_back)

    def _why_not_state(self, ids: Sequence[str]) -> str:
        return self._why_not(ASK_STATE, ids, _why_not_asked)

    def _why_not_break(self, ids: Sequence[str]) -> str:
        floor, rows = self._window.floor, self.agents(ids)
        if len(rows) > 1:
            return say("Breaks are shifted for one agent at a time: choose one.")
        if rows and not breaks_ahead(floor.store, rows[0].id, floor.now_us()):
            return say("No break of {agent} is planned from now on.", agent=rows[0].name)
        return self._why_not(SHIFT_BREAK, ids)

    def _why_not_places(self, ids: Sequence[str]) -> str:
        # Who may only lend sees the dialog as well, and takes people out of queues.
        return self._why_not(JOIN, ids) and self._why_not(LEAVE, ids)

    def _why_not_level(self, ids: Sequence[str]) -> str:
        return self._why_not(SET_LEVEL, ids)

    def _why_not_out(self, ids: Sequence[str]) -> str:
        floor = self._window.floor

        def speaks_against(row: AgentRow) -> str:
            if row.state == "offline":
                return say("{agent} is signed out already.", agent=row.name)
            if any(floor.stuck.of("contact", contact.id) is None for contact in contacts_of(row, floor)):
                return say("{agent} is with a customer; whoever talks is not signed out.", agent=row.name)
            if contacts_of(row, floor):
                return say("A stuck contact is shown with {agent}: end that first.", agent=row.name)
            return ""

        return self._why_not(SIGN_OUT, ids, speaks_against)

    def _loans(self, ids: Iterable[str]) -> list[QueueMembershipRow]:
        store = self._window.floor.store
        return [loan for row in self.agents(ids) for loan in loans_of(store, row.id)]

    def _send(self, command: Command, done: Callable[[int], Any]) -> None:
        if command.things:
            self._window.said_acts.send(command, done)

    def _why_not(self, act: Act, ids: Sequence[str], speaks_against: Callable[[AgentRow], str] | None = None) -> str:
        """What speaks against the act for all of them: with one it can be done to, it is offered."""
        rows = self.agents(ids)
        if not rows:
            return say("No agent is chosen: go to one with the arrows.")
        away = self._window.acts.why_not()
        if away:
            return away
        first = ""
        for row in rows:
            reason = self._window.rights.why_not(act, row) or (speaks_against(row) if speaks_against else "")
            if not reason:
                return ""
            first = first or reason
        return first


def _why_not_lent(row: AgentRow) -> str:
    return say("{agent} is not signed in.", agent=row.name) if row.state == "offline" else ""


def _why_not_back(row: AgentRow) -> str:
    if row.state == "aux":
        return ""
    return say("{agent} is not in aux but {state}.", agent=row.name, state=state_words(row))


def _why_not_asked(row: AgentRow) -> str:
    return say("{agent} is not signed in.", agent=row.name) if row.state == "offline" else ""
