"""Something that was agreed is due at another time: a step, or a goal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.escalating.moment_choice import MomentChoice
from console.words import say

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.commands.command import Command


class DueAgainDialog(ActDialog):
    """Says what it is, and asks until when: in so many minutes (`lengths`) or at any time to come."""

    def __init__(
        self,
        window: FloorWindow,
        title: str,
        told: str,
        was_at: int | None,
        lengths: Sequence[int],
        command: Callable[[int], Command],
    ) -> None:
        """`was_at` is when it was due (UTC microseconds), None for never; `command` makes the act of the new instant."""
        super().__init__(window, title, say("&Set"))
        self._was_at, self._command = was_at, command
        label = QLabel(told, self)
        label.setWordWrap(True)
        self.due = MomentChoice(window.floor.now_us, say("Until"), tuple(lengths), self)
        form = FormRows()
        form.add(say("&Until"), self.due)
        self.column.addWidget(label)
        self.column.addLayout(form)
        self.finish()
        self.due.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The time."""
        return {"due": self.due.typed()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The time."""
        if typed:
            self.due.bring_back(typed["due"])

    def commands(self) -> list[Command]:
        """This one thing."""
        return [self._command(self.due.at_us())]

    def says_done(self) -> DoneWords:
        """When it is due."""
        when = self._when(self.due.at_us())
        return lambda _number: say("Due {when}.", when=when)

    def words(self) -> str:
        """What it was."""
        then = self._when(self.due.at_us())
        if self._was_at is None:
            return say("Due {then}; it had no time before.", then=then)
        return say("Due {then}; it was {was}.", then=then, was=self._when(self._was_at))

    def problem(self) -> str:
        """A time that is over."""
        is_over = self.due.at_us() <= self.window_.floor.now_us()
        return say("That time is over already; choose one to come.") if is_over else ""

    def _when(self, at: int) -> str:
        return moment(at, self.window_.floor.now_us(), seconds=False)
