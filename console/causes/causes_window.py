"""The window of causes and repeats, beside the floor: a week's Pareto, and on a second page who comes back after what."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.causes.causes_questions import WEEKS, CausesQuestion, RepeatsQuestion
from console.causes.pareto_panel import ParetoPanel
from console.causes.repeat_words import (
    SUBJECTS,
    evidence_words,
    how_compared,
    nothing_words,
    pattern_words,
    subject_title,
    summary,
)
from console.clock_words import day
from console.panels.narrowing_choice import offer
from console.selection import Selected
from console.setup.editors import call
from console.theme import HEADER_PT, TEXT_PT, scaled, text_font
from console.words import count, percent, plural, say, word

if TYPE_CHECKING:
    from datetime import date

    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.causes import CauseWeek
    from db.queries.repeat_patterns import RepeatPatterns

_THING: Final = Qt.ItemDataRole.UserRole
_WIDTH: Final = 980
_HEIGHT: Final = 560
_MOST_DAYS: Final = 30
_USUAL_DAYS: Final = 7


class CausesWindow(QDialog):
    """Reads when it is opened and when something else is chosen; it does not follow the floor."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._weeks: dict[date, CauseWeek] = {}
        self._asked = {"causes": 0, "repeats": 0}
        self.setObjectName("causes")
        self.setWindowTitle(say("Causes and repeats"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        # The bar of its titles has the keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setAccessibleName(say("Causes and repeats"))
        self.tabs.tabBar().setAccessibleName(say("Pages of causes and repeats"))
        self.queue = QComboBox(self)
        self.queue.setAccessibleName(say("Queue"))
        self.week = QComboBox(self)
        self.week.setAccessibleName(say("Week"))
        self.headline = self._label(strong=True)
        self.pareto = ParetoPanel(window.theme, self)
        self.records = self._label()
        self.days = QSpinBox(self)
        self.days.setRange(1, _MOST_DAYS)
        self.days.setValue(self._rule_days())
        self.days.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        call(self.days, say("Days within which another contact counts"))
        self.summary = self._label()
        self.patterns = QTreeWidget(self)
        self.patterns.setAccessibleName(say("Repeats"))
        self.patterns.setHeaderHidden(True)
        self.patterns.setWordWrap(True)
        self.patterns.setMinimumHeight(scaled(110))
        self.how = self._label(quiet=True)
        self.open_button = self._push(say("&Open the contact"), self.open_chosen)
        self.write_button = self._push(say("&Write to the agent…"), self.write_to_agent)
        self.again = self._push(say("&Read again"), self.ask)
        self.close_button = self._push(say("Close"), self.close)
        self._lay_out()
        self._fill_queues()
        self.queue.activated.connect(self.ask)
        self.week.activated.connect(self._show_week)
        self.days.editingFinished.connect(self._ask_repeats)
        self.patterns.itemActivated.connect(self._open)
        self.patterns.currentItemChanged.connect(self._look_at_chosen)
        if window.questions is not None:
            window.questions.answered.connect(self._take)
        self._show_week()

    def open_beside(self) -> None:
        """Come to the front, and read what there is now."""
        self._fill_queues()
        self.show()
        self.raise_()
        self.activateWindow()
        self.queue.setFocus()
        self.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: what is quiet takes them from the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "how"):
            self._quieten(self.how)

    def ask(self) -> None:
        """Read everything."""
        questions = self._window.questions
        if questions is not None:
            name = self.queue.currentText() if self.queue.currentData() else None
            self._asked["causes"] = questions.ask(CausesQuestion(name), f"causes {id(self)}")
            self.headline.setText(say("Reading…"))
        self._ask_repeats()

    def open_chosen(self) -> None:
        """Show the chosen contact in the detail."""
        item = self.patterns.currentItem()
        if item is not None:
            self._open(item)

    def write_to_agent(self) -> None:
        """Compose a message to the agent whose contacts are chosen: nobody is listened to behind their back."""
        agent = self._agent()
        if agent is not None:
            self._window.activateWindow()
            self._window.message_acts.open_to_agents([agent])

    def _agent(self) -> str | None:
        """The agent whose pattern, or one of whose contacts, is chosen."""
        item = self.patterns.currentItem()
        while item is not None:
            thing = item.data(0, _THING)
            if _is_agent(thing):
                return str(thing.id)
            item = item.parent()
        return None

    def _ask_repeats(self) -> None:
        questions = self._window.questions
        if questions is not None:
            question = RepeatsQuestion(self.days.value(), self.queue.currentData(), self._window.login)
            self._asked["repeats"] = questions.ask(question, f"repeats {id(self)}")
            self.summary.setText(say("Reading…"))

    def _take(self, answer: Answer) -> None:
        if answer.number == self._asked["causes"]:
            if answer.problem:
                self.headline.setText(answer.problem)
            else:
                self.show_weeks(answer.value)
        elif answer.number == self._asked["repeats"]:
            if answer.problem:
                self.summary.setText(answer.problem)
            else:
                self.show_repeats(answer.value)

    def show_weeks(self, weeks: list[CauseWeek]) -> None:
        """Offer these weeks, the newest first; the one that is shown stays where it is among them."""
        shown = self.week.currentData()
        self._weeks = {week.monday: week for week in reversed(weeks)}
        with QSignalBlocker(self.week):
            self.week.clear()
            for monday, week in self._weeks.items():
                words = plural("Week of {monday}, %Ln closed", week.total, monday=_day_words(monday))
                self.week.addItem(words, monday)
            place = self.week.findData(shown) if shown in self._weeks else 0
            self.week.setCurrentIndex(place)
        self._show_week()

    def show_repeats(self, found: RepeatPatterns) -> None:
        """Show these, with the contacts that show each."""
        # Here, not above: it loads with what asks.
        from db.queries.repeat_patterns import LAPSES_DAYS, MIN_N

        self.summary.setText(summary(found))
        self.how.setText(how_compared(found, MIN_N, LAPSES_DAYS))
        self.patterns.clear()
        self.patterns.setVisible(bool(found.contacts))
        self.open_button.setVisible(bool(found.contacts))
        store = self._window.floor.store
        for subject in SUBJECTS:
            if subject == "agent" and found.agents_compared is None:
                continue
            title = QTreeWidgetItem([subject_title(subject)])
            title.setFont(0, text_font(TEXT_PT, strong=True))
            self.patterns.addTopLevelItem(title)
            patterns = [(pattern_words(store, one), one) for one in found.patterns if one.subject == subject]
            # Agents stand by name: in no order that could be read as a ranking.
            for words, pattern in (
                sorted(patterns, key=lambda one: one[0].casefold()) if subject == "agent" else patterns
            ):
                item = QTreeWidgetItem(title, [words])
                if subject == "agent":
                    item.setData(0, _THING, Selected("agent", pattern.key))
                for repeat in pattern.evidence:
                    contact = QTreeWidgetItem(item, [evidence_words(repeat)])
                    contact.setData(0, _THING, Selected("contact", repeat.id))
            if not patterns:
                QTreeWidgetItem(title, [nothing_words(subject, found)])
            title.setExpanded(True)
        self._look_at_chosen()

    def _show_week(self) -> None:
        monday = self.week.currentData()
        week = self._weeks.get(monday) if monday is not None else None
        self.week.setEnabled(bool(self._weeks))
        self.pareto.show_week(week)
        if week is None:
            self.headline.setText(
                plural(
                    "No escalation was closed with a cause in the last %Ln week(s). Whoever resolves one says why it came to"
                    " it: here it is counted, so that the same does not happen again.",
                    WEEKS,
                )
            )
            self.records.hide()
            return
        self.headline.setText(_headline(week))
        named = [say("{system} {n}", system=system or say("no system"), n=count(n)) for system, n in week.wrong_record]
        self.records.setText(
            say("Wrong or missing record, by the system it came from: {systems}.", systems=", ".join(named))
        )
        self.records.setVisible(bool(named))

    def _open(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        thing = item.data(0, _THING)
        if isinstance(thing, Selected):
            self._window.activateWindow()
            self._window.selection.open(thing)

    def _look_at_chosen(self, *_items: object) -> None:
        item = self.patterns.currentItem()
        thing = item.data(0, _THING) if item is not None else None
        self.open_button.setEnabled(isinstance(thing, Selected))
        self.open_button.setText(say("&Open the agent") if _is_agent(thing) else say("&Open the contact"))
        self.write_button.setVisible(self._agent() is not None)

    def _fill_queues(self) -> None:
        rows = sorted(
            self._window.floor.store.rows("queue").values(), key=lambda row: (row.position, row.name.casefold())
        )
        offer(self.queue, say("all queues"), [(row.name, row.id) for row in rows])

    def _rule_days(self) -> int:
        """As the floor's rule of repeats has it."""
        rows = self._window.floor.store.rows("floor_rule").values()
        found = [row.limit_value for row in rows if row.kind == "repeat_contact" and row.queue_id is None]
        return min(found[0], _MOST_DAYS) if found else _USUAL_DAYS

    def _lay_out(self) -> None:
        within = QHBoxLayout()
        label = QLabel(say("Another contact about the same case &within days:"), self)
        label.setBuddy(self.days)
        within.addWidget(label)
        within.addWidget(self.days)
        within.addStretch(1)
        acting = QHBoxLayout()
        acting.addWidget(self.open_button)
        acting.addWidget(self.write_button)
        acting.addStretch(1)
        self.tabs.addTab(self._page(self.week, self.headline, self.pareto, self.records), say("Causes"))
        self.tabs.addTab(self._page(within, self.summary, self.patterns, self.how, acting), say("Who comes back"))
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.again)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(self.queue)
        column.addWidget(self.tabs, 1)
        column.addLayout(bottom)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))

    def _page(self, *parts: QWidget | QLayout) -> QWidget:
        page = QWidget(self.tabs)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(8))
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, 1 if part in (self.pareto, self.patterns) else 0)
        # Where bars or repeats are not there what is said stands at the top.
        column.addStretch(0)
        return page

    def _label(self, text: str = "", *, strong: bool = False, quiet: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(HEADER_PT if quiet else TEXT_PT, strong=strong))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if quiet:
            self._quieten(label)
        return label

    def _quieten(self, label: QLabel) -> None:
        colour = self._window.theme.colour("quiet")
        if label.palette().color(QPalette.ColorRole.WindowText) != colour:
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)

    def _push(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button


def _is_agent(thing: object) -> bool:
    return isinstance(thing, Selected) and thing.kind == "agent"


def _day_words(monday: date) -> str:
    return day(round(datetime.combine(monday, time(12), UTC).timestamp()) * 1_000_000, UTC)


def _headline(week: CauseWeek) -> str:
    if not week.causes:
        return say("No escalation was closed in this week.")
    first = week.causes[0]
    return plural(
        "%Ln escalation(s) closed; the first cause is “{cause}” with {share}.",
        week.total,
        cause=word(first.cause),
        share=percent(first.share),
    )
