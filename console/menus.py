"""The menus of the Floor window: every action stands here, with its key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu

from console.acting.detail_acts import DetailActs
from console.acting.hand_acts import HandActs
from console.acting.order_acts import OrderActs
from console.acting.set_up_here import SetUpHere
from console.escalating.shown_acts import ShownEscalationActs
from console.keys.action_names import name_action
from console.language import LANGUAGES, spoken
from console.panels.detail_menu import DetailMenu
from console.panels.heap_line import band_titles
from console.panels.table_actions import SAID_MS, TableActions
from console.people.session_menu import SessionMenu
from console.shift_menu import add_shift_menu
from console.theme import TEXT_SIZES
from console.words import percent, say
from console.workspaces.acts_offered import ActsOffered

if TYPE_CHECKING:
    from console.keys.change_dialog import ChangeKeysDialog
    from console.keys.key_map import KeyMap
    from console.keys.page import KeysPage
    from console.setup.window import SetUpWindow
    from console.tour.overlay import TourOverlay
    from console.window import FloorWindow


def add_menus(window: FloorWindow) -> None:
    """Give the window its menus."""
    actions = WindowActions(window)
    bar = window.menuBar()
    file = bar.addMenu(say("&File"))
    window.beginnings.add_to(file, actions.add)
    file.addAction(window.connecting.again)
    actions.known.append(window.connecting.again)
    file.addSeparator()
    actions.add(file, say("Set &up the floor…"), "Ctrl+,", actions.set_up)
    actions.add(file, say("&Save a picture…"), "Ctrl+S", actions.save_picture)
    file.addSeparator()
    SessionMenu(window).add_to(file, actions)
    file.addSeparator()
    actions.add(file, say("&Quit"), "Ctrl+Q", actions.quit)
    edit = bar.addMenu(say("&Edit"))
    edit.addAction(window.said.undo)
    edit.addAction(window.finding.action)
    actions.known.append(window.finding.action)
    edit.addAction(window.said.follow)
    edit.addSeparator()
    tables = actions.add_table_actions(edit)
    window.finding.find_in(tables)
    edit.addSeparator()
    edit.addAction(window.hour.copying)
    view = bar.addMenu(say("&View"))
    view.addActions(window.workspaces.known)
    actions.known += window.workspaces.known
    view.addSeparator()
    for name, dock in window.docks.items():
        dock.toggleViewAction().setObjectName(f"panel {name}")
        view.addAction(dock.toggleViewAction())
    view.addSeparator()
    actions.add_contact_lists(view.addMenu(say("Contacts l&isted")))
    view.addSeparator()
    view.addMenu(window.views.menu)
    actions.known += window.views.known
    view.addSeparator()
    actions.add(view, say("&Next panel"), "F6", actions.next_panel)
    actions.add(view, say("&Previous panel"), "Shift+F6", actions.previous_panel)
    actions.add(view, say("Float the p&anel"), "", actions.float_panel)
    actions.add(view, say("Close t&he panel"), "", actions.close_panel)
    actions.add(view, say("&Reset the layout"), "", window.placed.reset)
    actions.add(view, say("F&ull screen"), "F11", actions.full_screen)
    view.addSeparator()
    actions.add_rows(view.addMenu(say("R&ows")))
    actions.add_schemes(view.addMenu(say("&Colours")))
    actions.add_text_sizes(view.addMenu(say("&Text size")))
    actions.add_languages(view.addMenu(say("&Language")))
    add_shift_menu(window, actions)
    bar.addMenu(tables.menu)
    timeline = DetailMenu(window.detail, window)
    of_agent = [*window.agent_acts.acts(), window.message_acts.to_agents(), window.granting.agent_act()]
    acts = DetailActs(window.detail, of_agent, timeline)
    decisions = ShownEscalationActs(window.detail, window.escalating, timeline, [window.granting.contact_act()])
    for menu in (acts, decisions):
        timeline.add_acts(menu)
    ActsOffered(window, tables, (acts, decisions))
    bar.addMenu(timeline)
    actions.known += timeline.known
    help_ = bar.addMenu(say("&Help"))
    actions.add(help_, say("&Keys"), "F1", actions.show_keys)
    actions.add(help_, say("&Change keys…"), "", actions.change_keys)
    actions.add(help_, say("&Tour of the window"), "", actions.start_tour)
    window.beginnings.add_explanation_to(help_, actions.add)
    actions.add(help_, say("&Monitoring agreement"), "", actions.show_agreement)
    actions.add(help_, say("&Explain this figure"), "Shift+F1", actions.explain)
    window.pulse.explanation_asked.connect(actions.explain)
    window.detail.explanation_asked.connect(actions.explain)
    window.escalations.explanation_asked.connect(actions.explain)
    actions.take_own_keys()


class WindowActions(QObject):
    """What the menus of one window do."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys: KeysPage | None = None
        self.set_up_window: SetUpWindow | None = None
        self._tour: TourOverlay | None = None
        self._key_map: KeyMap | None = None
        self._changing: ChangeKeysDialog | None = None
        self.known: list[QAction] = []

    def add(self, menu: QMenu, text: str, key: str, do: Callable[[], None]) -> QAction:
        """Add one action with its key."""
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        name_action(action, do)
        menu.addAction(action)
        self.known.append(action)
        return action

    def add_table_actions(self, edit: QMenu) -> TableActions:
        """Make what can be done with tables; the Edit menu offers what copies, selects and finds."""
        find = self.add(edit, say("&Filter…"), "/", self.filter)
        tables = TableActions(self._window, list(self._window.tables()), find, self._window.settings)
        tables.add_above(HandActs(self._window).acts())
        tables.add_above(self._window.message_acts.acts())
        tables.add_above(SetUpHere(self.open_set_up).acts(), reads=True)
        tables.add_above([act.in_table("agent") for act in self._window.agent_acts.acts()])
        tables.add_above([act.in_table("contact") for act in OrderActs(self._window).acts()])
        tables.add_above([act.in_table("contact") for act in self._window.moves.acts()])
        tables.add_above(self._window.escalating.acts())
        tables.add_above([*self._window.granting.acts(), *self._window.noting.acts()])
        tables.add_above(self._window.incidents.table_acts())
        for group in (tables.copying, tables.selecting):
            edit.insertActions(find, group)
            edit.insertSeparator(find)
        self.known += tables.known
        return tables

    def add_contact_lists(self, menu: QMenu) -> None:
        """Add the lists that the contacts can be shown in, and the bands of age."""
        titles = {
            "queue": say("Contacts &of the queue"),
            "age": say("Contacts &by age"),
            "unanswered": say("Contacts &never answered"),
        }
        for place, (name, title) in enumerate(titles.items(), 1):
            action = self.add(menu, title, f"Alt+{place}", partial(self._list_contacts, name))
            action.setObjectName(f"contacts {name}")
        menu.addSeparator()
        for band, title in enumerate(band_titles()):
            action = self.add(menu, say("Only {band}", band=title), "", partial(self._show_band, band))
            action.setObjectName(f"contacts band {band}")

    def _list_contacts(self, name: str) -> None:
        self._window.placed.show_panel("contacts")
        self._window.contacts.show_list(name)

    def _show_band(self, band: int) -> None:
        self._window.placed.show_panel("contacts")
        self._window.contacts.show_band(band)

    def add_rows(self, menu: QMenu) -> None:
        """Add the choice of how high rows are."""
        group = QActionGroup(self)
        titles = {"compact": say("&Compact"), "normal": say("&Normal"), "comfortable": say("Co&mfortable")}
        for density, title in titles.items():
            action = QAction(title, group)
            action.setData(density)
            action.setObjectName(f"rows {density}")
            action.setCheckable(True)
            action.setChecked(self._window.theme.rows == density)
            menu.addAction(action)
        group.triggered.connect(self._choose_rows)

    def add_schemes(self, menu: QMenu) -> None:
        """Add the choice of colours."""
        group = QActionGroup(self)
        titles = {"system": say("As the &system"), "light": say("&Light"), "dark": say("&Dark")}
        for scheme, title in titles.items():
            action = QAction(title, group)
            action.setData(scheme)
            action.setObjectName(f"colours {scheme}")
            action.setCheckable(True)
            action.setChecked(self._window.theme.asked == scheme)
            menu.addAction(action)
        group.triggered.connect(self._choose_scheme)

    def add_text_sizes(self, menu: QMenu) -> None:
        """Add the choice of how large text is."""
        group = QActionGroup(self)
        for size in TEXT_SIZES:
            action = QAction(percent(size / 100), group)
            action.setData(size)
            action.setObjectName(f"text {size}")
            action.setCheckable(True)
            action.setChecked(self._window.theme.text_size == size)
            menu.addAction(action)
        group.triggered.connect(self._choose_text_size)

    def add_languages(self, menu: QMenu) -> None:
        """Add the choice of language, each by its own name."""
        group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = QAction(name, group)
            action.setData(code)
            action.setObjectName(f"language {code}")
            action.setCheckable(True)
            action.setChecked(spoken() == code)
            menu.addAction(action)
        group.triggered.connect(self._choose_language)

    def save_picture(self) -> None:
        """Save the window as it looks now, to a file the person chooses."""
        from PySide6.QtWidgets import QFileDialog

        picture = self._window.picture()
        name = f"floorwalker-{datetime.now().astimezone():%Y%m%d-%H%M%S}.png"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Save a picture"), str(Path.home() / name), say("Pictures (*.png)")
        )
        if chosen:
            saved = picture.save(chosen)
            words = (
                say("Saved {file}.", file=chosen) if saved else say("Not saved: {file} cannot be written.", file=chosen)
            )
            self._window.statusBar().showMessage(words, 10_000)

    def quit(self) -> None:
        """Close the window, which ends the program."""
        self._window.close()

    def filter(self) -> None:
        """Filter the panel that has the keyboard."""
        self._window.filter_panel()

    def next_panel(self) -> None:
        """Go to the next panel."""
        self._window.placed.go_to_next(1)

    def previous_panel(self) -> None:
        """Go to the panel before."""
        self._window.placed.go_to_next(-1)

    def float_panel(self) -> None:
        """Let the panel with the keyboard float, or dock it again."""
        dock = self._dock()
        if dock is not None:
            dock.setFloating(not dock.isFloating())

    def close_panel(self) -> None:
        """Close the panel with the keyboard and go to the next."""
        dock = self._dock()
        if dock is not None:
            self._window.placed.go_to_next(1)
            dock.close()

    def _dock(self) -> QDockWidget | None:
        panel = self._window.placed.with_keyboard()
        for name, dock in self._window.docks.items():
            if panel is not None and self._window.placed.panels[name] is panel:
                return dock
        self._window.statusBar().showMessage(say("No panel has the keyboard: F6 goes to one."), SAID_MS)
        return None

    def full_screen(self) -> None:
        """Fill the screen, or go back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_agreement(self) -> None:
        """Show what may be looked at of the people who work here, beside the window."""
        from console.coaching.agreement.agreement_window import AgreementWindow

        shown = self._window.findChild(AgreementWindow) or AgreementWindow(self._window)
        shown.ask()
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def show_keys(self) -> None:
        """Show what each key does, beside the window: nothing stops."""
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.keys.known_keys import known_keys
        from console.keys.page import KeysPage
        from console.tour.steps import steps_in

        if self._keys is None:
            self._keys = KeysPage(known_keys(self._window.menuBar()), self._window.theme, self._window)
            self._keys.tour_asked.connect(self.start_tour)
            self._keys.change_asked.connect(self.change_keys)
        self._keys.offer_tour(bool(steps_in(self._window)))
        self._keys.show()
        self._keys.raise_()
        self._keys.activateWindow()
        self._keys.search.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def set_up(self) -> None:
        """Open the window in which the floor is set up, beside this one."""
        from console.setup.window import SetUpWindow

        if not self._window.floor.store.rows("floor"):
            self._window.said.say(say("There is no floor yet that could be set up."))
            return
        if self.set_up_window is None:
            self.set_up_window = SetUpWindow(self._window)
        self.set_up_window.open_beside()

    def open_set_up(self, topic: str, thing: str) -> None:
        """Open the set-up where a thing is: the page by its name ('QueuesTopic'), and the thing's form."""
        self.set_up()
        if self.set_up_window is not None:
            self.set_up_window.go_to(topic, thing)

    def take_own_keys(self) -> None:
        """Give actions the keys that the person has chosen for them, if there are any."""
        settings = self._window.settings
        if settings is not None and "keys" in settings.childGroups():
            self._own_keys()

    def change_keys(self) -> None:
        """Let the person give actions other keys, beside the window."""
        from console.keys.change_dialog import ChangeKeysDialog

        if self._changing is None:
            self._changing = ChangeKeysDialog(self._own_keys(), self._window.theme, self._window)
        self._changing.show()
        self._changing.raise_()
        self._changing.activateWindow()
        self._changing.search.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _own_keys(self) -> KeyMap:
        # Here, not above: most people keep the usual keys.
        from console.keys.key_map import KeyMap

        if self._key_map is None:
            self._key_map = KeyMap(self._window.menuBar(), self._window.settings, self)
            self._key_map.changed.connect(self._tell_keys_again)
        return self._key_map

    def _tell_keys_again(self) -> None:
        from console.keys.known_keys import known_keys

        if self._keys is not None:
            self._keys.show_known(known_keys(self._window.menuBar()))

    def start_tour(self) -> None:
        """Show the person around the window."""
        from console.tour.overlay import TourOverlay
        from console.tour.steps import steps_in

        steps = steps_in(self._window)
        if not steps:
            self._window.beginnings.tell(say("The tour needs a floor: look at the made-up one first."))
        elif self._tour is None:
            self._tour = TourOverlay(self._window, steps)
            self._tour.ended.connect(self._tour_ended)
            self._tour.start()

    def _tour_ended(self) -> None:
        self._tour = None

    def explain(self) -> None:
        """Explain the figure, or the cell of a table, that has the keyboard."""
        from console.explanation_popover import Explains, ExplanationPopover

        focused = QApplication.focusWidget()
        if isinstance(focused, Explains):
            popover = ExplanationPopover(focused, self._window.theme, self._window)
            if popover.open_beside():
                return
        words = say("No figure has the keyboard: F6 goes to the panels, arrows to a figure, then press this key again.")
        self._window.statusBar().showMessage(words, 10_000)

    def _choose_scheme(self, action: QAction) -> None:
        self._window.theme.ask(str(action.data()))

    def _choose_rows(self, action: QAction) -> None:
        self._window.choose_rows(str(action.data()))

    def _choose_text_size(self, action: QAction) -> None:
        self._window.choose_text_size(int(action.data()))

    def _choose_language(self, action: QAction) -> None:
        self._window.choose_language(str(action.data()))
