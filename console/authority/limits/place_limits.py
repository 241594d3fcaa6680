"""The limits of one place: the matrix, typed into in place, and beside it all about the chosen cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from console.authority.amounts import amount_to_type
from console.authority.limits.cell_aside import CellAside
from console.authority.limits.limit_questions import HistoryQuestion
from console.authority.limits.matrix_model import CellKey
from console.authority.limits.matrix_view import MatrixView
from console.authority.limits.setting_limits import SettingLimits
from console.authority.limits.toned_label import TonedLabel
from console.theme import TEXT_PT, scaled
from console.words import say
from db.authority.limits_seen import Place

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow
    from db.authority.limits_seen import LimitsSeen

#: Narrower than this what is chosen stands under the matrix, pixels at the usual text size.
_BESIDE: Final = 900
#: Neither part is lower; where there is less room the page scrolls.
_LOWEST: Final = 180


class PlaceLimits(QWidget):
    """Shows what it is given; amounts are typed into the cells."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__()
        self.window_ = window
        self.seen: LimitsSeen | None = None
        self._waiting: LimitsSeen | None = None
        self._history_asked = 0
        self.setting = SettingLimits(window)
        self.composer = window.escalating.composer
        self.place = QComboBox(self)
        self.place.setAccessibleName(say("Limits of"))
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.lesson = TonedLabel(window.theme, TEXT_PT, self, tone="quiet")
        self.problem = TonedLabel(window.theme, TEXT_PT, self, tone="urgent_text")
        self.problem.hide()
        self.matrix = MatrixView(window.theme, self.setting.why_not, self._begins_with)
        self.matrix.painter_.hint = say("amount; empty for none of its own")
        self.acts = self._actions()
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.addActions(self.acts)
        self.menu.aboutToShow.connect(self._look_at_acts)
        self.aside = CellAside(window.theme, self.acts[1:], self)
        self._lay_out()
        self.place.activated.connect(self._choose_place)
        self.matrix.chosen.connect(self._show_chosen)
        self.matrix.refused.connect(self.say_problem)
        self.matrix.menu_wanted.connect(self._open_menu)
        self.matrix.painter_.typed.connect(self._take_typed)
        self.matrix.painter_.given_up.connect(self._give_up_typed)
        self.matrix.painter_.closeEditor.connect(self._show_waiting, Qt.ConnectionType.QueuedConnection)
        self.setting.refused.connect(self._take_refusal)
        self.setting.set_done.connect(self._forget_typed)
        if window.questions is not None:
            window.questions.answered.connect(self._take_history)

    def _actions(self) -> list[QAction]:
        edit = QAction(say("&Type another amount"), self)
        edit.triggered.connect(self.edit_chosen)
        compose = QAction(say("&All bounds, from a day to come…"), self)
        compose.triggered.connect(self.compose_chosen)
        take_back = QAction(say("Take back what is &coming"), self)
        take_back.triggered.connect(self.take_back_coming)
        give_up = QAction(say("&Give up its own limit"), self)
        give_up.triggered.connect(self.give_up_chosen)
        made = {"edit": edit, "compose": compose, "take_back": take_back, "give_up": give_up}
        for name, action in made.items():
            action.setObjectName(f"limit {name}")
        return list(made.values())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        caption = QLabel(say("Limits of"), self)
        caption.setBuddy(self.place)
        line.addWidget(caption)
        line.addWidget(self.place)
        line.addStretch(1)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.matrix)
        self.parts.addWidget(self.aside)
        self.parts.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addLayout(line)
        column.addWidget(self.lesson)
        column.addWidget(self.problem)
        column.addWidget(self.parts, 1)

    def show_limits(self, seen: LimitsSeen) -> None:
        """Show the matrix of the chosen place; other kinds are shown when nobody types into one any more."""
        given = [kind.id for kind in seen.kinds if kind.retired_at is None]
        if self.matrix.is_typed_into and given != [kind.id for kind in self.matrix.matrix.kinds]:
            self._waiting = seen
            return
        self._waiting = None
        self.seen = seen
        self._fill_places()
        self._show_place()

    @property
    def chosen_place(self) -> Place:
        """The place whose limits are shown."""
        return self.place.currentData() or Place()

    def choose_place(self, place: Place) -> None:
        """Show the limits of a place."""
        for row in range(self.place.count()):
            if self.place.itemData(row).key == place.key:
                self.place.setCurrentIndex(row)
                self._show_place()

    def open_cell(self, kind_id: str, level: str, place: Place) -> None:
        """Give the keyboard to a cell."""
        self.choose_place(place)
        self.matrix.setCurrentIndex(self.matrix.matrix.index_of(kind_id, level))
        self.matrix.setFocus()

    def edit_chosen(self) -> None:
        """Type into the cell that has the keyboard."""
        if self.matrix.key is not None:
            self.matrix.setFocus()
            self.matrix.enter()

    def compose_chosen(self) -> None:
        """Compose all bounds of the cell that has the keyboard."""
        from console.authority.limits.limit_dialog import LimitDialog

        key, seen = self.matrix.key, self.seen
        held = None if key is None else self.matrix.matrix.held(key)
        if key is None or seen is None or held is None:
            return
        currency, typed = seen.currency, self.matrix.matrix.unset.get(key.known_by, "")
        self._forget_typed(key)

        def make() -> LimitDialog:
            dialog = LimitDialog(self.window_, self.setting, key, held, currency)
            if typed:
                dialog.fields["per_use"].setText(typed)
            return dialog

        self.composer.open("limit", [str(part) for part in key.known_by], make)

    def give_up_chosen(self) -> None:
        """Let the chosen place inherit this cell again."""
        key = self.matrix.key
        held = None if key is None else self.matrix.matrix.held(key)
        if key is not None and held is not None:
            problem = self.setting.why_not(key) or self.setting.give_up(key, held)
            self.say_problem(problem)

    def take_back_coming(self) -> None:
        """Let what was set for a time to come not come after all."""
        key = self.matrix.key
        held = None if key is None else self.matrix.matrix.held(key)
        if key is not None and held is not None and held.coming:
            self.setting.take_back(key, held)

    def say_problem(self, sentence: str) -> None:
        """Say why something was not done, above the matrix; '' for nothing."""
        self.problem.say(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stands beside the matrix where there is room, else under it."""
        super().resizeEvent(event)
        wide = self.width() >= scaled(_BESIDE)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.parts.orientation() != orientation or not event.oldSize().isValid():
            self.parts.setOrientation(orientation)
            self.parts.setSizes([scaled(720), scaled(260)] if wide else [scaled(400), scaled(220)])
            self.matrix.setMinimumHeight(scaled(_LOWEST))
            self.aside.setMinimumHeight(scaled(_LOWEST))

    def _fill_places(self) -> None:
        assert self.seen is not None
        chosen = self.chosen_place
        places = [Place()]
        for site in self.seen.sites:
            places += [site, *(team for team in self.seen.teams if team.site_id == site.site_id)]
        if [self.place.itemData(row) for row in range(self.place.count())] == places:
            return
        self.place.clear()
        for place in places:
            self.place.addItem(_place_title(place), place)
        self.place.setCurrentIndex(next((row for row, one in enumerate(places) if one.key == chosen.key), 0))

    def _show_place(self) -> None:
        if self.seen is not None:
            self.matrix.matrix.show(self.seen, self.chosen_place)
            self.lesson.say(_lesson() if self.seen.is_bare else "")
            self._show_chosen()

    def _choose_place(self, _row: int) -> None:
        self.say_problem("")
        self._show_place()

    def _show_chosen(self) -> None:
        key, seen = self.matrix.key, self.seen
        held = None if key is None else self.matrix.matrix.held(key)
        if key is None or seen is None or held is None:
            return
        self.aside.show_cell(seen, key, held, self.setting.why_not(key))
        self._look_at_acts()
        if self.window_.questions is not None:
            question = HistoryQuestion(key.kind.id, key.level, key.place)
            self._history_asked = self.window_.questions.ask(question, "history of a limit")

    def _take_history(self, answer: Answer) -> None:
        key = self.matrix.key
        if answer.number == self._history_asked and not answer.problem and key is not None and self.seen is not None:
            self.aside.show_history(self.seen, key, answer.value)

    def _look_at_acts(self) -> None:
        key = self.matrix.key
        held = None if key is None else self.matrix.matrix.held(key)
        reason = say("Nothing is chosen.") if key is None else self.setting.why_not(key)
        own = held is not None and held.own is not None and held.own.per_use is not None
        no_own = "" if own else say("There is no limit of its own that could be given up.")
        none_comes = "" if held is not None and held.coming else say("Nothing is set for a time to come.")
        reasons = (reason, reason, reason or none_comes, reason or no_own)
        for action, why_not in zip(self.acts, reasons, strict=True):
            action.setEnabled(not why_not)
            action.setToolTip(why_not)
        self.aside.look_at_acts()

    def _open_menu(self, at: QPoint) -> None:
        self.menu.popup(at)

    def _begins_with(self, key: CellKey) -> str:
        typed = self.matrix.matrix.unset.get(key.known_by)
        held = self.matrix.matrix.held(key)
        if typed is not None or held is None or held.limit is None or self.seen is None:
            return typed or ""
        amount = held.limit.per_use
        return "" if amount is None else amount_to_type(amount, key.kind.measure, self.seen.currency)

    def _take_typed(self, index: QPersistentModelIndex, text: str) -> None:
        key = self.matrix.matrix.key(index)
        held = None if key is None else self.matrix.matrix.held(key)
        if key is None or held is None or self.seen is None:
            return
        self.say_problem("")
        problem = self.setting.set_typed(key, text, held, self.seen.currency)
        if problem:
            self._take_refusal(key, text, problem)

    def _take_refusal(self, key: CellKey, typed: str, why: str) -> None:
        self.say_problem(say("{cell}: {reason}", cell=key.name, reason=why))
        if typed:
            self.matrix.matrix.unset[key.known_by] = typed
            self.matrix.matrix.look_again()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_limits(self._waiting)

    def _give_up_typed(self, _nothing: object) -> None:
        if self.matrix.key is not None:
            self._forget_typed(self.matrix.key)

    def _forget_typed(self, key: CellKey) -> None:
        self.say_problem("")
        if self.matrix.matrix.unset.pop(key.known_by, None) is not None:
            self.matrix.matrix.look_again()


def _place_title(place: Place) -> str:
    if place.team_id:
        return say("Team {name}", name=place.name)
    return say("Site {name}", name=place.name) if place.site_id else say("Whole floor")


def _lesson() -> str:
    return say(
        "Nothing is left to agents yet, so they ask each time. Go to a cell and type what agents of that level may give at"
        " once: begin with small refunds for standard agents. Supervisors and managers approve what is above that, up to"
        " what the last two columns say. All of it can be changed, taken back, and set for a day to come."
    )
