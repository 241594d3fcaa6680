"""The Floor window: the pulse above, four panels in docks that remember their place, all actions in menus."""

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QToolBar

from console.freshness import Freshness, freshness
from console.link import FloorLink
from console.link_state import LinkState
from console.menus import add_menus
from console.panels.agents import AgentsPanel
from console.panels.contacts import ContactsPanel
from console.panels.escalations import EscalationsPanel
from console.panels.floor_table import FloorTable
from console.panels.panel_title import PanelTitle
from console.panels.pulse import PulsePanel
from console.panels.queues import QueuesPanel
from console.panels.table_panel import TablePanel
from console.signed_in import person
from console.store.floor import Floor
from console.theme import Theme
from console.words import say
from db.changes.batch import Batch, Snapshot

#: The panels and the pulse settle by turns, one at each beat, so that no moment has to do all; milliseconds.
BEAT_MS: Final = 50
_TURNS: Final = 5
_BEATS_A_SECOND: Final = 20
#: A new window divides its room between the panels again for so long after it was shown, seconds.
SETTLING_S: Final = 1.0
_LAYOUT_VERSION: Final = 1
Panel = TablePanel | EscalationsPanel


class FloorWindow(QMainWindow):
    """Shows one floor. It never asks the database: the link tells it what changed."""

    first_painted = Signal()
    loaded = Signal()

    def __init__(self, theme: Theme, login: str = "", settings: QSettings | None = None) -> None:
        super().__init__()
        self.theme = theme
        self._scheme_at_start = theme.asked
        self.floor = Floor()
        self._login = login
        self._settings = settings
        self._link: FloorLink | None = None
        self._painted = False
        self._placed = False
        self._shown_at = 0.0
        self._beat = 0
        self.pulse = PulsePanel(self.floor, theme, self)
        self.queues = QueuesPanel(self.floor, theme, self)
        self.contacts = ContactsPanel(self.floor, theme, self)
        self.escalations = EscalationsPanel(self.floor, theme, self)
        self.agents = AgentsPanel(self.floor, theme, self)
        self.panels: Sequence[Panel] = (self.queues, self.contacts, self.escalations, self.agents)
        self._who = QLabel(login, self)
        self._set_up()
        self.queues.chosen.connect(self.contacts.show_queue)
        add_menus(self)
        self._restore_layout()
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

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Begin again with this floor."""
        touched = self.floor.apply(snapshot)
        for panel in self.panels:
            panel.take(touched)
        self._name_things()
        self._settle()
        self.pulse.refresh()
        self.show_freshness()
        self._place_when_new()
        self.loaded.emit()

    def take_batch(self, batch: Batch) -> None:
        """Show what changed: cells at once, order and figures when they settle."""
        touched = self.floor.apply(batch)
        for panel in self.panels:
            panel.take(touched)
        if "floor" in touched.ids or "staff" in touched.ids:
            self._name_things()

    def take_link_state(self, state: LinkState) -> None:
        """Say that the link is lost, and why; or nothing when all is well."""
        self.statusBar().showMessage(state.sentence)
        self.queues.show_problem(state.sentence)
        self.show_freshness()

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

    def focused_table(self) -> FloorTable | None:
        """The table that has the keyboard."""
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, FloorTable) else None

    def picture(self) -> QPixmap:
        """The window as it looks now."""
        return self.grab()

    def go_to_next_panel(self, step: int = 1) -> None:
        """Give the keyboard to the next panel that is open, or to the one before with -1."""
        open_ones = [panel for panel in self.panels if panel.isVisible()]
        if not open_ones:
            return
        focused = QApplication.focusWidget()
        here = next((i for i, panel in enumerate(open_ones) if focused and panel.isAncestorOf(focused)), None)
        place = (here + step) % len(open_ones) if here is not None else 0
        self.give_keyboard(open_ones[place])

    def give_keyboard(self, panel: Panel) -> None:
        """Put the keyboard into a panel's table, on its first row if it was never there."""
        table = panel.table if isinstance(panel, TablePanel) else panel.escalations.table
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        model = table.model()
        if not table.currentIndex().isValid() and model.rowCount():
            table.selectionModel().setCurrentIndex(model.index(0, 0), table.selectionModel().SelectionFlag.NoUpdate)

    def filter_panel(self) -> None:
        """Filter the panel that has the keyboard, else the queues."""
        focused = QApplication.focusWidget()
        panel = next((p for p in self.panels if focused is not None and p.isAncestorOf(focused)), self.queues)
        panel.start_filter()

    def reset_layout(self) -> None:
        """Put the panels where they were when the window was first opened."""
        # Not by adding the docks again: Qt still holds the places they were restored to, and crashes.
        self.restoreState(self._first_layout, _LAYOUT_VERSION)
        QTimer.singleShot(0, self._divide_room)

    def _set_up(self) -> None:
        self.setObjectName("floor")
        self.setWindowTitle("Floorwalker")
        self.setDockNestingEnabled(True)
        self.setAnimated(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        bar = QToolBar(say("Pulse"), self)
        bar.setObjectName("pulse")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.toggleViewAction().setVisible(False)
        bar.addWidget(self.pulse)
        layout = bar.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        names = ("queues", "contacts", "escalations", "agents")
        self.docks = {name: self._dock(name, panel) for name, panel in zip(names, self.panels, strict=True)}
        self._place_docks()
        self._first_layout = self.saveState(_LAYOUT_VERSION)
        self._who.setContentsMargins(0, 0, 12, 0)
        self.statusBar().addPermanentWidget(self._who)
        self.statusBar().setSizeGripEnabled(False)

    def _dock(self, name: str, panel: Panel) -> QDockWidget:
        dock = QDockWidget(panel.title, self)
        dock.setObjectName(name)
        dock.setWidget(panel)
        dock.setAccessibleName(panel.title)
        dock.setTitleBarWidget(PanelTitle(dock, self.theme))
        panel.title_changed.connect(dock.setWindowTitle)
        return dock

    def _place_docks(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        for name in ("queues", "contacts"):
            self.addDockWidget(left, self.docks[name])
        for name in ("escalations", "agents"):
            self.addDockWidget(right, self.docks[name])

    def _divide_room(self) -> None:
        wide, high = self.width(), self.height() - self.pulse.height()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        for names, shares, room, direction in (
            (("queues", "escalations"), (58, 42), wide, across),
            (("queues", "contacts"), (52, 48), high, down),
            (("escalations", "agents"), (42, 58), high, down),
        ):
            docks = [self.docks[name] for name in names]
            if any(dock.isHidden() or dock.isFloating() for dock in docks):
                continue
            self.resizeDocks(docks, [room * share // 100 for share in shares], direction)

    def _on_beat(self) -> None:
        self._beat += 1
        turn = self._beat % _TURNS
        fresh = self.show_freshness()
        if not self.floor.clock.is_set or fresh.is_stale:
            # What is old stays as it was when it was true: waits do not grow on while nobody knows.
            return
        if self._beat % _BEATS_A_SECOND == 0:
            self._tick()
        if turn < len(self.panels):
            self.panels[turn].settle()
        else:
            self.pulse.refresh()

    def _tick(self) -> None:
        self.floor.sample_history()
        self.floor.forget_what_is_over()
        for panel in self.panels:
            panel.tick()

    def _settle(self) -> None:
        for panel in self.panels:
            panel.settle()

    def _name_things(self) -> None:
        names = [row.name for row in self.floor.store.rows("floor").values()]
        self.setWindowTitle(f"Floorwalker · {names[0]}" if names else "Floorwalker")
        self._who.setText(person(self.floor, self._login))

    def _restore_layout(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1440, room.width()), min(900, room.height()))
        if room.width() <= 1440 or room.height() <= 940:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if self._settings is None:
            return
        geometry, state = self._settings.value("geometry"), self._settings.value("docks")
        self._placed = isinstance(state, QByteArray)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self.restoreState(state, _LAYOUT_VERSION)

    def showEvent(self, event: QShowEvent) -> None:
        """From here on the window finds its size, which may take the window manager a moment."""
        super().showEvent(event)
        self._shown_at = time.monotonic()
        self._place_when_new()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew while the window finds its size."""
        super().resizeEvent(event)
        self._place_when_new()

    def _place_when_new(self) -> None:
        if not self._placed and time.monotonic() - self._shown_at < SETTLING_S:
            QTimer.singleShot(0, self._divide_room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; the first time, say so when it is on screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._say_painted)

    def _say_painted(self) -> None:
        self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything was."""
        if self._settings is not None:
            self._settings.setValue("geometry", self.saveGeometry())
            self._settings.setValue("docks", self.saveState(_LAYOUT_VERSION))
            if self.theme.asked != self._scheme_at_start:
                # What came from the environment or the command line was for this once.
                self._settings.setValue("scheme", self.theme.asked)
        super().closeEvent(event)
