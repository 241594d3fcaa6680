"""The page of the what-if: move a limit and see from the real history what it would have changed, at what cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.authority.limits.limit_words import level_title
from console.authority.limits.matrix_model import CellKey
from console.authority.limits.setting_limits import SettingLimits
from console.authority.page import AuthorityPage
from console.authority.what_if.figure_grid import FigureGrid
from console.authority.what_if.history_question import WhatIfQuestion
from console.authority.what_if.limit_scale import rounded_up
from console.authority.what_if.limit_slider import LimitSlider
from console.authority.what_if.queue_table import QueueTable
from console.authority.what_if.raised_bounds import raised_values
from console.authority.what_if.told_figure import ToldFigure
from console.authority.what_if.what_if_chart import WhatIfChart
from console.authority.what_if.what_if_words import (
    Asked,
    count_note,
    escalations_meaning,
    more_meaning,
    reach_meaning,
    refusals_meaning,
    sentence,
    sum_note,
    unknown_words,
)
from console.panels.flow_layout import FlowLayout
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, scaled
from console.words import count, plural, say
from db.authority.limits_seen import Place
from db.words import AGENT_LEVELS

if TYPE_CHECKING:
    from console.authority.what_if.history_question import WhatIfAnswer
    from console.window import FloorWindow
    from db.metrics.authority_what_if import Outcome, WhatIf

#: How many days of history can be chosen.
WINDOWS: Final = (30, 90)
#: What happens on the floor moves the history only slowly, milliseconds.
_ASKS_AFTER_MS: Final = 3_000
#: Wider than this the table stands beside the curve, pixels at the usual text size.
_BESIDE: Final = 1000


class WhatIfPage(AuthorityPage):
    """Asks for the history once; moving the limit is worked out here."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("what_if")
        self.history: WhatIfAnswer | None = None
        self.found: WhatIf | None = None
        self.outcome: Outcome | None = None
        self._asked_for: Asked | None = None
        self._wanted: tuple[str, str, int | None] | None = None
        self.setting = SettingLimits(window)
        self.setting.refused.connect(self._say_refused)
        self.setting.set_done.connect(self._ask_again)
        self._later.setInterval(_ASKS_AFTER_MS)
        self.kind, self.level, self.place, self.days = (self._box(name) for name in _boxes())
        for box in (self.kind, self.level, self.place, self.days):
            box.activated.connect(self._ask_again)
        for days in WINDOWS:
            self.days.addItem(plural("last %Ln day(s)", days), days)
        for level in AGENT_LEVELS:
            self.level.addItem(level_title(level), (level,))
        self.level.addItem(say("All agents"), AGENT_LEVELS)
        self.level.setCurrentIndex(AGENT_LEVELS.index("standard"))
        self.slider = LimitSlider(self)
        self.slider.moved.connect(self._move)
        self.set_button = QPushButton(say("&Set this limit"), self)
        self.set_action = QAction(say("&Set this limit"), self)
        self.set_action.setObjectName("what if set")
        self.set_action.triggered.connect(self.set_limit)
        self.set_button.clicked.connect(self.set_action.trigger)
        self.words = wrapped_label(window.theme, TEXT_PT, self, strong=True)
        names = (say("Refusals avoided"), say("Escalations avoided"), say("Given more"), say("Could be given at most"))
        self.figures = [ToldFigure(name, window.theme, self, self._age) for name in names]
        self.chart = WhatIfChart(window.theme, self)
        self.table = QueueTable(window.theme, self)
        self.unknown = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._work_out)
        self._lay_out()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _lay_out(self) -> None:
        inside = QWidget(self)
        choices = FlowLayout(scaled(12), scaled(6))
        for box, name in zip((self.kind, self.level, self.place, self.days), _boxes(), strict=True):
            pair = QWidget(inside)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            caption = QLabel(name, pair)
            caption.setBuddy(box)
            line.addWidget(caption)
            line.addWidget(box)
            choices.addWidget(pair)
        moved = QHBoxLayout()
        moved.setSpacing(scaled(12))
        moved.addWidget(self.slider, 1)
        moved.addWidget(self.set_button)
        told = FigureGrid(self.figures, inside)
        self._parts = QGridLayout()
        self._parts.setSpacing(scaled(12))
        column = QVBoxLayout(inside)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(8))
        for part in (choices, moved):
            column.addLayout(part)
        column.addWidget(self.words)
        column.addWidget(told)
        column.addLayout(self._parts, 1)
        column.addWidget(self.unknown)
        self._place_parts(beside=True)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("What if")

    def menu_actions(self) -> list[QAction]:
        """What its buttons do."""
        return [self.set_action]

    def question(self) -> WhatIfQuestion:
        """The history of what is chosen, over so many days."""
        days, place = self.days.currentData() or WINDOWS[0], self.place.currentData() or Place()
        if self._wanted is not None:
            return WhatIfQuestion(days, self._wanted[0], (self._wanted[1],), Place())
        return WhatIfQuestion(days, getattr(self.kind.currentData(), "id", None), self.level.currentData(), place)

    def show_answer(self, value: Any) -> None:
        """Show what was chosen; the slider stays where it is unless something else was chosen."""
        self.history = value
        self._fill()
        self._show_history()

    def look_at(self, kind_id: str, level: str, limit: int | None) -> None:
        """Show what this limit would have changed for a level of the whole floor; None begins where it usually does."""
        self._wanted = kind_id, level, limit
        self.ask()

    def set_limit(self) -> None:
        """Set the limit that is looked at, from now on; the bounds beside it grow along where they have to."""
        asked = self._asked_for
        if asked is None or self.history is None or self.why_not():
            return
        key = CellKey(asked.kind, asked.levels[0], asked.place)
        held = self.history.limits.held(asked.kind.id, asked.levels[0], asked.place)
        values = raised_values(held.limit, self.slider.limit)
        done = self.setting.done_words(key, self.slider.limit, None, asked.currency)
        self.setting.send(self.setting.command(key, values, None), done, key, "")

    def why_not(self) -> str:
        """Why the limit cannot be set, as a sentence; '' where it can."""
        asked, found = self._asked_for, self.found
        if asked is None or found is None:
            return say("The history has not arrived yet.")
        if len(asked.levels) > 1:
            return say("A limit is set for one level at a time: choose one.")
        if self.slider.limit == found.present:
            return say("This is the limit that holds now.")
        return self.setting.why_not(CellKey(asked.kind, asked.levels[0], asked.place))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "chart"):
            self.chart.update()

    def resizeEvent(self, event: Any) -> None:
        """The table stands beside the curve where there is room, else under it."""
        super().resizeEvent(event)
        self._place_parts(beside=self.width() >= scaled(_BESIDE))

    def _place_parts(self, *, beside: bool) -> None:
        self._parts.addWidget(self.chart, 0, 0)
        self._parts.addWidget(self.table, 0 if beside else 1, 1 if beside else 0)
        for column in (0, 1):
            self._parts.setColumnStretch(column, (4 + column) if beside or not column else 0)
        self.table.setMinimumHeight(scaled(150))

    def _fill(self) -> None:
        """The kinds and places there are, and what the history is of."""
        assert self.history is not None
        limits, question = self.history.limits, self.history.question
        kinds = [kind for kind in limits.kinds if kind.retired_at is None]
        _fill_box(self.kind, [(kind.name, kind) for kind in kinds], lambda kind: kind.id == self._kind_id())
        places = [Place(), *(place for site in limits.sites for place in _site_and_teams(site, limits.teams))]
        titles = [(_place_title(one), one) for one in places]
        _fill_box(self.place, titles, lambda place: place.key == question.place.key)
        self.level.setCurrentIndex(self.level.findData(question.levels))

    def _kind_id(self) -> str:
        return "" if self.history is None else self.history.kind_id

    def _show_history(self) -> None:
        """The curve and the slider of what was chosen."""
        history, kind = self.history, self.kind.currentData()
        if history is None or kind is None:
            return
        question, found, before = history.question, history.found, self._asked_for
        self.found = found
        asked = Asked(kind, question.levels, self.place.currentData(), found.days, history.limits.currency)
        self._asked_for = asked
        is_same = before is not None and (before.kind.id, before.levels, before.place.key) == (
            *(kind.id, asked.levels, asked.place.key),
        )
        limit = self.slider.limit if is_same else _first_look(found)
        if self._wanted is not None and self._wanted[:2] == (kind.id, question.levels[0]):
            limit = _first_look(found) if self._wanted[2] is None else self._wanted[2]
            self._wanted = None
        if not self.slider.is_touched:
            self.slider.offer(kind, asked.currency, found.present, found.most_needed, limit)
        self.chart.show_curve(found.curve(), found.present, self.slider.top, asked.amount)
        self.unknown.setText("\n".join(unknown_words(asked, found, history.elsewhere)))
        self._work_out()

    def _ask_again(self, _row: object = None) -> None:
        self.ask()

    def _move(self, _limit: object) -> None:
        # Several steps of the slider within one turn of the loop are worked out once.
        self._soon.start(0)

    def _work_out(self) -> None:
        found, asked, history = self.found, self._asked_for, self.history
        if found is None or asked is None or history is None:
            return
        self.outcome = outcome = found.at(self.slider.limit)
        self.words.setText(sentence(asked, found, outcome))
        self.chart.show_chosen(outcome.limit, None if outcome.is_lower else outcome.refusals.expected)
        self.table.show_queues(outcome.queues, history.queues, asked.amount)
        self._tell_figures(asked, found, outcome)
        why_not = self.why_not()
        for control in (self.set_button, self.set_action):
            control.setEnabled(not why_not)
            control.setToolTip(why_not)

    def _tell_figures(self, asked: Asked, found: WhatIf, outcome: Outcome) -> None:
        refusals, escalations, more, reach = self.figures
        refusals.set_name(say("Refusals on top") if outcome.is_lower else say("Refusals avoided"))
        more.set_name(say("Given less") if outcome.is_lower else say("Given more"))
        refusals.tell(
            count(outcome.refusals.n),
            count_note(outcome.refusals, found.stops, share=not outcome.is_lower),
            refusals_meaning(asked, found),
        )
        escalations.tell(
            count(outcome.escalations.n),
            count_note(outcome.escalations, 0, share=False),
            escalations_meaning(asked, outcome),
        )
        more.tell(asked.amount(outcome.more.amount), sum_note(asked, outcome.more), more_meaning(asked, outcome))
        self._tell_reach(reach, asked, outcome)

    def _tell_reach(self, figure: ToldFigure, asked: Asked, outcome: Outcome) -> None:
        assert self.history is not None
        from console.authority.what_if.team_reach import reach_at

        reach = reach_at(self.history, asked, outcome.limit)
        agents = plural("%Ln agent(s)", reach.agents)
        if reach.most is None:
            words, note = say("no bound"), say("by {agents}: nothing bounds what one gives in a day", agents=agents)
        else:
            words = asked.amount(reach.most)
            note = say("by {agents} in {window}, if all gave all they may", agents=agents, window=asked.window)
        figure.tell(words, note, reach_meaning(asked, reach))

    def _say_refused(self, _key: object, _typed: str, why: str) -> None:
        self.words.setText(why)

    def _age(self) -> str:
        return self.window_.floor.age


def _boxes() -> tuple[str, ...]:
    return say("Kind"), say("For"), say("Where"), say("History")


def _fill_box(box: QComboBox, entries: list[tuple[str, Any]], is_chosen: Any) -> None:
    box.clear()
    for name, data in entries:
        box.addItem(name, data)
    box.setCurrentIndex(next((row for row, (_, data) in enumerate(entries) if is_chosen(data)), 0))


def _site_and_teams(site: Place, teams: tuple[Place, ...]) -> list[Place]:
    return [site, *(team for team in teams if team.site_id == site.site_id)]


def _place_title(place: Place) -> str:
    if place.team_id:
        return say("Team {name}", name=place.name)
    return say("Site {name}", name=place.name) if place.site_id else say("Whole floor")


def _first_look(found: WhatIf) -> int:
    """Where the slider begins: at the round limit up to which half of what could be avoided is."""
    steps = found.curve()
    half = steps[-1][1] / 2 if steps else 0
    limit = next((limit for limit, refusals, _ in steps if refusals >= half), found.present)
    return limit if limit == found.present else rounded_up(limit)
