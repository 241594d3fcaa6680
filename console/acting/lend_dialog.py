"""Composes a loan: to which queue, ranked by where these people help most, and until when; says before what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QListWidgetItem

from console.acting.composing import ComposingDialog, who
from console.acting.effect_words import effect_words
from console.clock_words import clock_time, moment, next_time
from console.connecting.form_rows import FormRows
from console.store.heads import AT_WORK
from console.store.loans import QueueInNeed, queues_in_need, shift_end
from console.store.move_effect import MoveEffects
from console.theme import scaled
from console.words import count, duration, length, over_under, say
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import AgentRow

Lend = Callable[[str, dict[str, int]], None]
_MINUTES: Final = (15, 30, 60)
_USUAL: Final = 1
_SHIFT: Final = "shift"
_TIME: Final = "time"
_ROWS_SHOWN: Final = 8
#: What it says is computed again so often, milliseconds: queues go on meanwhile.
_AGAIN_MS: Final = 2_000
#: For more people than this it would be felt.
_FOLLOWED: Final = 200


class LendDialog(ComposingDialog):
    """`lend` is given the queue's id and for each agent until when (UTC microseconds)."""

    def __init__(
        self, window: FloorWindow, agents: Sequence[AgentRow], lend: Lend, queue_id: str | None = None
    ) -> None:
        super().__init__(say("Lend {who}", who=who(agents)), say("&Lend"), window.theme, window)
        self._floor = window.floor
        self._agents = agents
        self._lend = lend
        self._needs: dict[str, QueueInNeed] = {}
        self.queues = QListWidget(self)
        self.queues.setAccessibleName(say("To which queue, where they help most first"))
        self.queues.setUniformItemSizes(True)
        self.queues.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queues.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.queues.setMinimumHeight(scaled(_ROWS_SHOWN * 22))
        self.until = QComboBox(self)
        self.time = QLineEdit(self)
        self.time.setAccessibleName(say("Until this time"))
        self.time.setMaxLength(5)
        label = QLabel(say("To which &queue, where they help most first"), self)
        label.setBuddy(self.queues)
        rows = FormRows()
        rows.add(say("&Until"), self.until, self.time)
        for part in (label, self.queues):
            self.column.addWidget(part)
        self.column.addLayout(rows)
        self.finish()
        self._fill_queues(queue_id)
        self._fill_until()
        self.queues.currentItemChanged.connect(self._look)
        self.queues.itemActivated.connect(self._take)
        self.until.currentIndexChanged.connect(self._look)
        self.time.textEdited.connect(self._time_typed)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look)
        if len(agents) <= _FOLLOWED:
            self._again.start()
        self._look()
        self.queues.setFocus()

    @property
    def queue_id(self) -> str | None:
        """The queue chosen."""
        item = self.queues.currentItem()
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def until_at(self) -> dict[str, int]:
        """For each agent until when, UTC microseconds; those whose shift has no end known are left out."""
        now, chosen = self._floor.now_us(), self.until.currentData()
        if chosen == _SHIFT:
            ends = {row.id: shift_end(self._floor.store, row.id, now) for row in self._agents}
            return {agent_id: end for agent_id, end in ends.items() if end is not None}
        until = next_time(self.time.text(), now) if chosen == _TIME else now + int(chosen) * 60 * MICROSECONDS
        return {} if until is None else {row.id: until for row in self._agents}

    def accept(self) -> None:
        """Lend them."""
        queue_id = self.queue_id
        if queue_id is not None and self.do_button.isEnabled():
            self._lend(queue_id, self.until_at())
            super().accept()

    def _take(self, _item: QListWidgetItem) -> None:
        self.accept()

    def _fill_queues(self, queue_id: str | None) -> None:
        for need in queues_in_need(self._floor, self._agents, self._floor.now_us()):
            self._needs[need.queue.id] = need
            item = QListWidgetItem(self._words(need), self.queues)
            item.setData(Qt.ItemDataRole.UserRole, need.queue.id)
            item.setToolTip("\n".join(filter(None, (item.text(), self._unfit_words(need)))))
            if len(need.already) == len(self._agents):
                item.setForeground(self._theme.colour("quiet"))
            if need.queue.id == queue_id:
                self.queues.setCurrentItem(item)
        if self.queues.currentRow() < 0:
            self.queues.setCurrentRow(0)

    def _words(self, need: QueueInNeed) -> str:
        queue = need.queue.name
        if len(need.already) == len(self._agents):
            return say("{queue}: in it already", queue=queue)
        line = say("nobody waits")
        if need.oldest_at is not None:
            longest = duration(max(0, self._floor.now_us() - need.oldest_at))
            line = say("{waiting} waiting, longest {longest}", waiting=count(need.waiting), longest=longest)
        if need.over_under is None:
            return say("{queue}: {line}", queue=queue, line=line)
        return say("{queue}: {people}, {line}", queue=queue, people=_people_words(need.over_under), line=line)

    def _unfit_words(self, need: QueueInNeed) -> str:
        if not need.unfit:
            return ""
        return say("{who}: without a skill that this queue asks for.", who=who(need.unfit))

    def _unready_words(self, need: QueueInNeed, going: Sequence[AgentRow]) -> str:
        """Who will be refused: said before, and how they can be let in."""
        readiness, now = self._floor.readiness, self._floor.now_us()
        unready = [row for row in going if not readiness.is_ready(row.id, need.queue.id, now)]
        if not unready:
            return ""
        names = dict.fromkeys(
            module.name for row in unready for module in readiness.missing(row.id, need.queue.id, now)
        )
        return say(
            "{who}: not ready, {modules} missing. They are left where they are unless a supervisor lets them in.",
            who=who(unready),
            modules=", ".join(names),
        )

    def _already_words(self, need: QueueInNeed) -> str:
        if not need.already:
            return ""
        return say("{who}: in {queue} already.", who=who(need.already), queue=need.queue.name)

    def _fill_until(self) -> None:
        now = self._floor.now_us()
        for minutes in _MINUTES:
            self.until.addItem("", minutes)
        self._say_ends(now)
        ends = [shift_end(self._floor.store, row.id, now) for row in self._agents]
        known = [end for end in ends if end is not None]
        if len(known) == len(self._agents) and known:
            self.until.addItem(say("to the end of the shift"), _SHIFT)
        self.until.addItem(say("to this time:"), _TIME)
        self.until.setCurrentIndex(_USUAL)
        self.time.setText(clock_time(now + 3600 * MICROSECONDS, seconds=False))

    def _say_ends(self, now: int) -> None:
        """Say until when the lengths go as things stand: the clock goes on while the dialog is open."""
        for place, minutes in enumerate(_MINUTES):
            end = clock_time(now + minutes * 60 * MICROSECONDS, seconds=False)
            self.until.setItemText(place, say("for {time}, to {end}", time=length(minutes * 60), end=end))

    def _time_typed(self, _text: str) -> None:
        self.until.setCurrentIndex(self.until.findData(_TIME))
        self._look()

    def _look(self) -> None:
        self._say_ends(self._floor.now_us())
        need = self._needs.get(self.queue_id or "")
        if need is None:
            self.say_outcome(say("There is no queue to lend to."), problem=True)
            return
        already_there = {row.id for row in need.already}
        going = [row for row in self._agents if row.id not in already_there]
        if not going:
            self.say_outcome(self._already_words(need), problem=True)
            return
        if not self.until_at():
            self.say_outcome(say("Write the time as hours and minutes: 14:30."), problem=True)
            return
        self.say_outcome(self._outcome_words(need, going))

    def _outcome_words(self, need: QueueInNeed, going: Sequence[AgentRow]) -> str:
        now, ends = self._floor.now_us(), sorted(set(self.until_at().values()))
        end = moment(ends[-1], now, seconds=False)
        until = (
            say(
                "They stay in their own queues and leave {queue} by themselves at {end}.",
                queue=need.queue.name,
                end=end,
            )
            if len(ends) == 1
            else say("They stay in their own queues and leave {queue} with their shifts.", queue=need.queue.name)
        )
        lines = [until, self._effect_words(need, going)]
        lines += [self._already_words(need), self._unfit_words(need), self._unready_words(need, going)]
        return "\n".join(filter(None, lines))

    def _effect_words(self, need: QueueInNeed, going: Sequence[AgentRow]) -> str:
        now = self._floor.now_us()
        balance = self._floor.tallies.over_under(need.queue.id, now)
        at_work = sum(1 for row in going if row.state in AT_WORK)
        effect = MoveEffects(self._floor, now).of_lending([row.id for row in going], need.queue.id)
        told = (
            []
            if effect is None
            else [effect.target, *(one for one in effect.sources if one.waiting and not one.unknown)]
        )
        lines = list(map(effect_words, told))
        if balance is not None:
            lines.insert(
                0,
                say(
                    "{queue}: {before} → {after}",
                    queue=need.queue.name,
                    before=_people_words(balance.over_under),
                    after=_people_words(balance.over_under + at_work),
                ),
            )
        return "\n".join(lines)


def _people_words(people: int) -> str:
    return over_under(people) if people else say("as many people as needed")
