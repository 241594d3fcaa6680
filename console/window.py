"""The Floor window: the pulse above, panels in docks that remember their place, all actions in menus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPixmap, QResizeEvent, QShowEvent, QStatusTipEvent
from PySide6.QtWidgets import QToolBar, QWidget

from console.freshness import Freshness, freshness
from console.language import speak
from console.link_state import LinkState
from console.opening_window import OpeningWindow
from console.standing import Standing
from console.theme import Theme
from console.words import say

if TYPE_CHECKING:
    from console.link import FloorLink
    from console.panels.floor_panel import FloorPanel
    from console.panels.notice import Notice
    from console.panels.table_panel import TablePanel
    from console.questions import Questions
    from console.selection import Selected
    from db.changes.batch import Batch, Snapshot

#: The panels and the pulse settle by turns, one at each beat, so that no moment has to do all; milliseconds.
BEAT_MS: Final = 50
_BEATS_A_SECOND: Final = 20


class FloorWindow(OpeningWindow):
    """Shows one floor. The link tells it what changed; what only the database knows is asked in another thread."""

    loaded = Signal()
    #: Carries what changed (`Touched`), after it stands in the store.
    floor_changed = Signal(object)
    #: The person wants to see the floor at this database URL instead.
    another_floor_asked = Signal(str)
    #: The person chose a language or a text size: the same floor, in a window made anew.
    new_window_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        login: str = "",
        settings: QSettings | None = None,
        standing: Standing | None = None,
        views_folder: Path | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """With `at_once` the window is on screen, empty, before what stands in it is loaded."""
        super().__init__(theme, settings)
        self.setObjectName("floor")
        self.standing = standing or Standing("")
        if at_once:
            self.open_empty("" if self.standing.kind == "nothing" else say("Reading the floor…"))
        # Here, not above: the empty window does not wait for it.
        from console import window_parts as parts

        parts.speak_roles()
        self.beginnings = parts.Beginnings(self)
        self._scheme_at_start = theme.asked
        self.floor = parts.Floor()
        self.floor.login = login
        #: Who is signed in here, as the database knows them; '' where nobody says.
        self.login = login
        self._link: FloorLink | None = None
        self.questions: Questions | None = None
        self._beat = 0
        self.selection = parts.Selection(self)
        self.pulse = parts.PulsePanel(self.floor, theme, self)
        # In the order in which Tab goes through them: down the left side, then down the right.
        self.queues = parts.QueuesPanel(self.floor, theme, self)
        self.contacts = parts.ContactsPanel(self.floor, theme, self)
        self.hour = parts.LastHourPanel(self.floor, theme, self)
        self.escalations = parts.EscalationsPanel(self.floor, theme, self)
        self.agents = parts.AgentsPanel(self.floor, theme, self)
        self._above = parts.AbovePanels(self)
        self.detail = parts.DetailPanel(self.floor, theme, self)
        self.locking = parts.Locking(self)
        self.signed_in = parts.SignedInButton(self)
        self._set_up()
        self.placed = parts.FloorDocks(self, theme, self._panels())
        self.placed.above = self.pulse
        self._above.most = self.placed.room.most_above
        self.docks = self.placed.docks
        self.panels = tuple(self.placed.panels.values())
        self.queues.chosen.connect(self.contacts.show_queue)
        self.queues.chosen.connect(self.hour.show_queue)
        self.selection.changed.connect(self.detail.show_thing)
        self.selection.opened.connect(self._open_detail)
        self.detail.thing_wanted.connect(self.selection.choose)
        for table in self.tables():
            table.selection = self.selection
            if settings is not None:
                table.table.columns.remember_in(settings)
        self.said = parts.SaidLine(self)
        self.statusBar().insertPermanentWidget(0, self.said)
        self.views = parts.WindowViews(self, views_folder)
        self.acts = parts.Acts(self)
        self.rights = parts.Rights(self.floor, login)
        self.said_acts = parts.SaidActs(self.acts, self.said, self)
        self.agent_acts = parts.AgentActs(self)
        self.message_acts = parts.MessageActs(self)
        self.moves = parts.Moves(self)
        self.escalating = parts.Escalating(self)
        self.granting = parts.Granting(self)
        self.noting = parts.Noting(self)
        self.letting_in = parts.LettingIn(self)
        self.plan_so_far = parts.PlanSoFar(self)
        self.connecting = parts.Connecting(self)
        self.finding = parts.Finding(self)
        self.beginnings.connect_asked.connect(self.connecting.open)
        self.dragging = parts.Dragging(self)
        self.alerts = parts.WindowAlerts(self)
        self.incidents = parts.WindowIncidents(self)
        self.shift = parts.WindowShift(self)
        self.workspaces = parts.Workspaces(self, [parts.authority(), parts.coaching()])
        parts.add_menus(self)
        self._restore_layout()
        self.beginnings.start()
        self.fill_is_done()
        if at_once:
            self.placed.shown()
        self._clock = QTimer(self)
        self._clock.setInterval(BEAT_MS)
        self._clock.timeout.connect(self._on_beat)
        self._clock.start()

    def follow(self, link: FloorLink) -> None:
        """Show what this link brings."""
        self._link = link
        link.snapshot_arrived.connect(self.take_snapshot)
        link.batch_arrived.connect(self.take_batch)
        link.link_changed.connect(self.take_link_state)

    def ask_with(self, questions: Questions) -> None:
        """Ask the database what the link does not bring by these questions."""
        self.questions = questions
        self.detail.ask_with(questions)
        self.acts.send_with(questions)
        self.finding.ask_with(questions)
        self.moves.ask_with(questions)
        self.escalating.ask_with(questions)

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Begin again with this floor."""
        touched = self.floor.apply(snapshot)
        for panel in self.panels:
            panel.take(touched)
        self.moves.take(touched)
        self.beginnings.look()
        self._name_things()
        self._settle()
        self.pulse.refresh()
        self.show_freshness()
        self.placed.divide_when_new()
        self.floor_changed.emit(touched)
        self.loaded.emit()

    def take_batch(self, batch: Batch) -> None:
        """Show what changed: cells at once, order and figures when they settle."""
        touched = self.floor.apply(batch)
        for panel in self.panels:
            panel.take(touched)
        self.moves.take(touched)
        if "queue" in touched.ids:
            self.beginnings.look()
        if "floor" in touched.ids or "staff" in touched.ids:
            self._name_things()
        self.floor_changed.emit(touched)

    def take_link_state(self, state: LinkState) -> None:
        """Say that the link is lost, and why; or nothing when all is well."""
        self.connecting.take(state)
        self.acts.take_link_state(state)
        self.queues.show_problem(state.sentence)
        self.show_freshness()

    def try_link_now(self) -> None:
        """Try a lost database again at once."""
        if self._link is not None:
            self._link.try_now()

    def freshness(self) -> Freshness:
        """How old what is on screen is."""
        if self._link is None:
            return freshness(LinkState("connecting", "", 0.0), None)
        return freshness(self._link.state, self._link.age_s)

    def show_freshness(self) -> Freshness:
        """Mark everything that is old as old; says how old it is."""
        fresh = self.freshness()
        self.floor.age = fresh.words
        self.pulse.show_freshness(fresh)
        for panel in self.panels:
            panel.set_stale(fresh.is_stale)
        return fresh

    def picture(self) -> QPixmap:
        """The window as it looks now."""
        return self.grab()

    def tables(self) -> Iterator[TablePanel]:
        """All tables of the window, from the top left."""
        for panel in self.panels:
            yield from panel.tables()

    def filter_panel(self) -> None:
        """Filter the panel that has the keyboard, else the queues."""
        (self.placed.with_keyboard() or self.queues).start_filter()

    def _panels(self) -> dict[str, FloorPanel]:
        """The panels by the names of their places in `console.docks.PLACES`."""
        return {
            "queues": self.queues,
            "contacts": self.contacts,
            "hour": self.hour,
            "escalations": self.escalations,
            "agents": self.agents,
            "detail": self.detail,
        }

    def _set_up(self) -> None:
        self.setAnimated(False)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        bar = QToolBar(say("Pulse"), self)
        bar.setObjectName("pulse")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.toggleViewAction().setVisible(False)
        self._above.put(self.pulse)
        bar.addWidget(self._above)
        layout = bar.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        # In a window that is on screen already Qt shows it later: until then it would be remembered as closed.
        bar.show()
        self.pulse_bar = bar
        self.statusBar().addPermanentWidget(self.signed_in)
        self.statusBar().setSizeGripEnabled(False)

    def put_under_pulse(self, widget: QWidget) -> None:
        """Let something stand right under the pulse, above any notice."""
        self._above.put(widget, 1)

    def show_notice(self, notice: Notice) -> None:
        """Let a notice stand above the panels."""
        self._above.put(notice)
        notice.show()

    def tell(self, words: str) -> None:
        """Say something above the panels until the person has read it."""
        # Here, not above: most windows never have to.
        from console.panels.notice import Notice

        notice = Notice(words, self.theme, self)
        notice.add_button(say("Got it"), notice.put_away)
        self.show_notice(notice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the file in."""
        event.acceptProposedAction()
        self.beginnings.take_files([url.toLocalFile() for url in event.mimeData().urls()])

    def _open_detail(self, _thing: Selected) -> None:
        self.placed.show_panel("detail")

    def _on_beat(self) -> None:
        self._beat += 1
        turn = self._beat % (len(self.panels) + 1)
        fresh = self.show_freshness()
        if not self.floor.clock.is_set or fresh.is_stale:
            # What is old stays as it was when it was true: waits do not grow on while nobody knows.
            return
        self.floor.look_around()
        # Each panel has its own beat of the second for what goes on by itself: none has to wait for all.
        beat = self._beat % _BEATS_A_SECOND
        if beat == 0:
            self._move_on()
        elif beat <= len(self.panels):
            self.panels[beat - 1].tick()
        if turn < len(self.panels):
            self.panels[turn].settle()
        else:
            self.pulse.refresh()
            self.views.refresh()

    def _move_on(self) -> None:
        """Let time go on, and show what it ended by itself: a loan whose time is over."""
        touched = self.floor.move_on()
        if touched.ids:
            for panel in self.panels:
                panel.take(touched)

    def show_view(self) -> None:
        """Another view is on: show what belongs to it, and say so."""
        for panel in self.panels:
            panel.show_view()
        if self.floor.clock.is_set:
            self.pulse.refresh()
        self._name_things()

    def _settle(self) -> None:
        for panel in self.panels:
            panel.settle()

    def _name_things(self) -> None:
        floors = [row.name for row in self.floor.store.rows("floor").values()]
        self.setWindowTitle(
            self.alerts.titled(" · ".join(filter(None, ("Floorwalker", *floors[:1], self.views.title))))
        )
        self.signed_in.look()

    def _restore_layout(self) -> None:
        if self.settings is not None:
            self.placed.restore(self.settings)
        else:
            # Before it is shown: with all panels under each other the least height may be more than the screen has.
            self.placed.room.fit()

    def event(self, event: QEvent) -> bool:
        """Let what the status bar says stay there while a person goes through the menus."""
        if isinstance(event, QStatusTipEvent) and not event.tip():
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """From here on the window finds its size, which may take the window manager a moment."""
        super().showEvent(event)
        if self.is_full:
            self.placed.shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew while the window finds its size."""
        super().resizeEvent(event)
        if self.is_full:
            self.placed.divide_when_new()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything was."""
        self.remember()
        super().closeEvent(event)

    def remember(self) -> None:
        """Note where everything is, for the next time."""
        if self.settings is not None:
            if not self.beginnings.is_welcoming:
                self.workspaces.show_floor()
                self.placed.remember(self.settings)
            if self.theme.asked != self._scheme_at_start:
                # What came from the environment or the command line was for this once.
                self.settings.setValue("scheme", self.theme.asked)

    def take_place_of(self, former: FloorWindow) -> None:
        """Stand where the window before this one stands."""
        self.setGeometry(former.geometry())
        self.setWindowState(former.windowState())

    def choose_language(self, language: str) -> None:
        """Speak this language ('en', 'de') from now on."""
        if self.settings is not None:
            self.settings.setValue("language", language)
        speak(self.theme.application, language)
        self.new_window_asked.emit()

    def choose_rows(self, density: str) -> None:
        """Make rows 'compact', 'normal' or 'comfortable' from now on."""
        self.theme.set_rows(density)
        if self.settings is not None:
            self.settings.setValue("rows", density)

    def choose_text_size(self, percent: int) -> None:
        """Write so large from now on, in per cent of the usual size."""
        self.theme.set_text_size(percent)
        if self.settings is not None:
            self.settings.setValue("text_size", percent)
        self.new_window_asked.emit()
