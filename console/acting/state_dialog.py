"""Composes what agents are asked into: available, aux with its reason, or offline; with the reason that is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox

from console.acting.composing import ComposingDialog, who, why_line
from console.connecting.form_rows import FormRows
from console.words import plural, say, word

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import AgentRow

AskState = Callable[[Sequence[str], str, str | None, str | None], None]
_STATES: Final = ("available", "aux", "offline")
_AUX_REASONS: Final = ("break", "lunch", "training", "meeting", "coaching")
_BUSY: Final = frozenset({"ringing", "on_contact", "wrap_up"})
_LONGEST_AUX_REASON: Final = 60


class StateDialog(ComposingDialog):
    """`ask` is given the ids, the state, the aux reason, and why."""

    def __init__(self, window: FloorWindow, agents: Sequence[AgentRow], ask: AskState) -> None:
        super().__init__(say("Ask into a state: {who}", who=who(agents)), say("&Ask"), window.theme, window)
        self._agents = agents
        self._ask = ask
        self.state = QComboBox(self)
        for state in _STATES:
            self.state.addItem(word(state), state)
        self.aux_reason = QComboBox(self)
        self.aux_reason.setEditable(True)
        for reason in _AUX_REASONS:
            self.aux_reason.addItem(word(reason), reason)
        line = self.aux_reason.lineEdit()
        assert line is not None
        line.setMaxLength(_LONGEST_AUX_REASON)
        line.setAccessibleName(say("Reason of the aux"))
        self.why = why_line(self, say("if it helps those who look later"))
        rows = FormRows()
        rows.add(say("&State"), self.state)
        self._aux_label = rows.add(say("Au&x for"), self.aux_reason)
        rows.add(say("&Why"), self.why)
        self.column.addLayout(rows)
        self.finish()
        self.state.currentIndexChanged.connect(self._look)
        self.aux_reason.currentTextChanged.connect(self._look)
        in_aux = all(row.state == "aux" for row in agents)
        self.state.setCurrentIndex(0 if in_aux else 1)
        self._look()

    @property
    def asked_reason(self) -> str | None:
        """The aux reason as the database has it: one of its words, or what was typed."""
        if self.state.currentData() != "aux":
            return None
        typed = self.aux_reason.currentText().strip()
        place = self.aux_reason.findText(typed)
        return str(self.aux_reason.itemData(place)) if place >= 0 else typed

    def accept(self) -> None:
        """Ask."""
        self._ask(
            [row.id for row in self._agents],
            self.state.currentData(),
            self.asked_reason,
            self.why.text().strip() or None,
        )
        super().accept()

    def _look(self) -> None:
        is_aux = self.state.currentData() == "aux"
        self.aux_reason.setEnabled(is_aux)
        self._aux_label.setEnabled(is_aux)
        if is_aux and not self.asked_reason:
            self.say_outcome(say("Aux needs what it is for."), problem=True)
            return
        busy = sum(1 for row in self._agents if row.state in _BUSY)
        if not busy:
            self.say_outcome(plural("%Ln agent(s) change at once.", len(self._agents)))
        elif busy == len(self._agents):
            self.say_outcome(plural("%Ln agent(s) with work in hand: they change when it is done.", busy))
        else:
            self.say_outcome(
                say(
                    "{now} {later}",
                    now=plural("%Ln agent(s) change at once.", len(self._agents) - busy),
                    later=plural("%Ln agent(s) with work in hand: they change when it is done.", busy),
                )
            )
