"""Opens the dialogs of escalations, sends what they compose, and keeps what was typed until it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from console.acting.act_group import ActGroup, GroupSettled, effects_of
from console.acting.said_acts import refused_words

if TYPE_CHECKING:
    from console.acting.acts import Settled
    from console.escalating.act_dialog import ActDialog
    from console.window import FloorWindow
    from db.commands.command import Outcome

Make = Callable[[], "ActDialog"]


class _Composed(NamedTuple):
    """A dialog by what it is about, and how to make it again."""

    key: tuple[str, ...]
    make: Make


class Composer(QObject):
    """One dialog at a time. Closed by accident or refused, it begins again with what was typed."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept: dict[tuple[str, ...], dict[str, Any]] = {}
        self._sent: dict[str, _Composed] = {}
        self._open: _Composed | None = None
        self.dialog: ActDialog | None = None
        window.acts.settled.connect(self._settled)
        window.acts.group_went_on.connect(self._went_on)
        window.acts.group_settled.connect(self._group_settled)

    def open(self, kind: str, ids: Sequence[str], make: Make, refused: str = "") -> None:
        """Open the dialog that `make` makes for an act of this kind on these things."""
        if self.dialog is not None:
            self.dialog.reject()
        self._open = _Composed((kind, *sorted(ids)), make)
        dialog = self.dialog = make()
        dialog.begin(self._kept.get(self._open.key, {}), refused)
        dialog.accepted.connect(self._accepted)
        dialog.rejected.connect(self._rejected)
        dialog.open()

    def _accepted(self) -> None:
        dialog, composed = self._let_go()
        commands, done = dialog.commands(), dialog.says_done()
        self._kept[composed.key] = dialog.typed()
        for command in commands:
            self._sent[command.id] = composed
        if len(commands) == 1:
            self._window.said_acts.send(commands[0], done)
        else:
            self._window.acts.send_group(commands, done)

    def _rejected(self) -> None:
        dialog, composed = self._let_go()
        self._kept[composed.key] = dialog.typed()

    def _let_go(self) -> tuple[ActDialog, _Composed]:
        assert self.dialog is not None
        assert self._open is not None
        found = self.dialog, self._open
        self.dialog = self._open = None
        return found

    def _settled(self, settled: Settled) -> None:
        composed = self._sent.pop(settled.sent.command.id, None)
        if composed is not None:
            self._look(composed, () if settled.outcome is None else (settled.outcome,), settled.problem)

    def _went_on(self, group: ActGroup) -> None:
        """What belongs to something that was refused is not done either."""
        if group.commands[0].id in self._sent and not group.outcomes[0].done:
            group.cancel()

    def _group_settled(self, settled: GroupSettled) -> None:
        composed = next(filter(None, [self._sent.pop(one.id, None) for one in settled.group.commands]), None)
        if composed is not None:
            self._look(composed, settled.outcomes, settled.problem)

    def _look(self, composed: _Composed, outcomes: Sequence[Outcome], problem: str) -> None:
        effects = effects_of(outcomes)
        if any(effect.is_done for effect in effects):
            self._kept.pop(composed.key, None)
        elif self.dialog is None:
            self.open(composed.key[0], composed.key[1:], composed.make, problem or refused_words(effects))
