"""What can be done with a table and its rows: one list, shown by the Table menu, by the menu of a row and by the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from console.keys.action_names import name_action
from console.panels.column_menus import ColumnsMenu, SortMenu
from console.panels.floor_table import FloorTable
from console.panels.table_panel import TablePanel
from console.words import plural, say

if TYPE_CHECKING:
    from console.export.recording import Recording
    from console.export.table_copy import TableCopy
    from console.store.monitoring import Allowed

#: A sentence in the status bar stays so long, milliseconds.
SAID_MS: Final = 8_000
#: More rows than this are copied bit by bit, so that the screen goes on.
COPIED_AT_ONCE: Final = 500
_HOLD: Final = "menu"


class TableAct(NamedTuple):
    """One thing to do with the table that has the keyboard."""

    text: str
    keys: tuple[str, ...]
    do: Callable[[TablePanel], None]
    why_not: Callable[[TablePanel], str]
    """Why it cannot be done now, as a sentence; '' where it can."""
    quiet: bool = False
    """Whether its key never answers with that sentence: there is no harm in doing it."""
    tables: frozenset[str] = frozenset()
    """The tables of the floor whose rows it is for; all where none is named."""
    name: str = ""
    """What it is called within the program; '' for the name of what it does."""

    def concerns(self, panel: TablePanel) -> bool:
        """Whether it is for the rows of this panel."""
        return not self.tables or panel.model.spec.table in self.tables


class Offer(NamedTuple):
    """An act in the table it would be done in, and why it cannot be done now; '' where it can."""

    action: QAction
    panel: TablePanel
    reason: str


class TableActions(QObject):
    """The actions of the table that had the keyboard last.

    There is one `menu`: it stands in the menu bar and opens over a row, so both always offer the same. A key whose act
    cannot be done is answered by a sentence in the status bar.
    """

    def __init__(
        self, window: QMainWindow, panels: Sequence[TablePanel], find: QAction, settings: QSettings | None
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._panels = panels
        self.panel = panels[0]
        self.known: list[QAction] = []
        self._copying: TableCopy | None = None
        self._acts: list[tuple[QAction, TableAct]] = []
        self._changing: set[QAction] = set()
        self._may_change = True
        self.menu = QMenu(say("&Table"), window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._say_what_can_be_done)
        self.menu.aboutToHide.connect(self._answer_keys)
        self.sort = SortMenu(self._table_now, window)
        self.columns = ColumnsMenu(self._table_now, window)
        self._title = self.menu.addSection("")
        self._fill(find)
        for panel in panels:
            panel.table.menu_wanted.connect(self._open_menu)
            panel.table.columns_wanted.connect(self._open_columns)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def add(self, act: TableAct) -> QAction:
        """Add one act to the menu, and its keys to the tables it is for."""
        action = QAction(act.text, self._window)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.triggered.connect(self._do)
        name_action(action, act.do)
        if act.name:
            action.setObjectName(act.name)
        self._acts.append((action, act))
        self.menu.addAction(action)
        self._give_keys(action, [panel for panel in self._panels if act.concerns(panel)])
        return action

    def add_above(self, acts: Sequence[TableAct], *, reads: bool = False) -> list[QAction]:
        """Add what changes the floor, or only `reads`, above what looks at the table.

        Each has a key of its own; there are too many for a letter of each to be underlined as well.
        """
        made = []
        for act in acts:
            action = self.add(act._replace(text=act.text.replace("&", "")))
            self.menu.removeAction(action)
            self.menu.insertAction(self._acts_end, action)
            made.append(action)
        if not reads:
            self._changing |= set(made)
        return made

    def let_change(self, may: bool) -> None:
        """Offer what changes the floor, or neither its entries nor its keys."""
        self._may_change = may
        for action in self._changing:
            action.setVisible(may)
            action.setEnabled(may)

    def _is_offered(self, action: QAction) -> bool:
        return self._may_change or action not in self._changing

    def offers(self) -> list[Offer]:
        """Everything that can be done with rows now, each in the table it would be done in."""
        return [
            self._offer(action, act, self._panel_for(act)) for action, act in self._acts if self._is_offered(action)
        ]

    def acts_of_rows(self) -> list[QAction]:
        """The acts that are for the rows of some tables only, and the one that opens a row."""
        return [action for action, act in self._acts if act.tables or action is self._acts[0][0]]

    def offers_for(self, panel: TablePanel) -> list[Offer]:
        """What can be done with the rows of this table and of no other, and with one that is chosen in it."""
        mine = [
            (action, act)
            for action, act in self._acts
            if act.tables and act.concerns(panel) and self._is_offered(action)
        ]
        return [self._offer(action, act, panel) for action, act in (*mine, self._acts[0])]

    def do_in(self, action: QAction, panel: TablePanel) -> None:
        """Do one of them in this table; where it cannot be done, say why."""
        self.panel = panel
        action.trigger()

    def _offer(self, action: QAction, act: TableAct, panel: TablePanel) -> Offer:
        return Offer(action, panel, act.why_not(panel))

    def _panel_for(self, act: TableAct) -> TablePanel:
        if act.concerns(self.panel):
            return self.panel
        return next((panel for panel in self._panels if act.concerns(panel)), self.panel)

    def _fill(self, find: QAction) -> None:
        self.add(TableAct(say("&Open details"), ("Return", "Enter"), TablePanel.open_current, _no_current))
        self.menu.addSeparator()
        self._acts_end = self.menu.addSeparator()
        self.copying = [
            self.add(TableAct(say("&Copy rows"), ("Ctrl+C",), self._copy_rows, _none_selected)),
            self.add(TableAct(say("Copy ce&ll"), ("Ctrl+Shift+C",), _copy_cell, _no_current)),
        ]
        self.selecting = [
            self.add(TableAct(say("Select &all"), ("Ctrl+A",), _select_all, _no_rows)),
            self.add(TableAct(say("Select &nothing"), ("Esc",), _let_go, _none_selected, quiet=True)),
        ]
        self.menu.addSeparator()
        self.menu.addAction(find)
        self.add(TableAct(say("&Sort by this column"), ("S",), _sort, _always))
        self.menu.addMenu(self.sort)
        self.menu.addMenu(self.columns)
        for action in self.columns.lasting:
            self._give_keys(action)
        self.menu.addSeparator()
        self.add(TableAct(say("&Export this table as CSV…"), ("Ctrl+E",), self._export, _why_no_export))

    def _give_keys(self, action: QAction, panels: Sequence[TablePanel] | None = None) -> None:
        # Keys of one letter must not be taken from whoever else has the keyboard.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.known.append(action)
        for panel in self._panels if panels is None else panels:
            panel.table.addAction(action)

    def _copy_rows(self, panel: TablePanel) -> None:
        places = panel.table.selected_rows()
        if len(places) <= COPIED_AT_ONCE:
            panel.table.copy_selection()
            self._say(plural("Copied %Ln row(s).", len(places)))
            return
        from console.export.table_copy import TableCopy

        reason = _why_no_export(panel)
        if reason:
            self._say(reason)
            return
        shown, names = panel.table.columns.shown(), _allowed(panel).export_names
        self._copying = TableCopy(
            panel.model, panel.what(), shown, shown, self, places=places, words_only=True, names=names
        )
        self._copying.ready.connect(self._put_on_clipboard)
        self._copying.start()
        self._say(plural("Copying %Ln row(s)…", len(places)))

    def _put_on_clipboard(self) -> None:
        copy = self._copying
        if copy is None or not copy.is_ready:
            return
        lines = ("\t".join(map(str, line)) for line in copy.lines(all_columns=True, with_about=False))
        QApplication.clipboard().setText("\n".join(lines) + "\n")
        self._copying = None
        copy.deleteLater()
        self._say(plural("Copied %Ln row(s).", copy.row_count))

    def _export(self, panel: TablePanel) -> None:
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.export.export_dialog import ExportDialog
        from console.export.table_copy import TableCopy

        columns = panel.table.columns
        names = _allowed(panel).export_names
        copy = TableCopy(panel.model, panel.what(), columns.shown(), columns.in_order(), names=names)
        dialog = ExportDialog(copy, self._settings, self._window, self._recording(panel, copy))
        dialog.saved.connect(self._say)
        dialog.open()

    def _recording(self, panel: TablePanel, copy: TableCopy) -> Recording | None:
        from console.export.recording import Recording, TableTakenOut

        questions = getattr(self._window, "questions", None)
        if questions is None:
            return None
        return Recording(questions, TableTakenOut(panel.model.spec.table, copy.row_count, copy.names), copy)

    def _say(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, SAID_MS)

    def _table_now(self) -> FloorTable:
        return self.panel.table

    def _do(self) -> None:
        act = next(act for action, act in self._acts if action is self.sender())
        reason = act.why_not(self.panel)
        if reason and not act.quiet:
            self._say(reason)
        else:
            act.do(self.panel)

    def _say_what_can_be_done(self) -> None:
        self._title.setText(self.panel.model.spec.name)
        self.panel.table.hold_rows(_HOLD)
        for action, act in self._acts:
            action.setVisible(act.concerns(self.panel) and self._is_offered(action))
            reason = act.why_not(self.panel) if action.isVisible() else ""
            action.setEnabled(not reason)
            action.setToolTip(reason)

    def _answer_keys(self) -> None:
        for panel in self._panels:
            panel.table.release_rows(_HOLD)
        for action, _ in self._acts:
            action.setEnabled(self._is_offered(action))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for panel in self._panels:
            if new is not None and panel.isAncestorOf(new):
                self.panel = panel

    def _open_menu(self, place: QPoint) -> None:
        self._take_sender()
        # Some systems tell of the menu key twice: as a key and as a wish for a menu.
        if not self.menu.isVisible():
            self.menu.popup(place)

    def _open_columns(self, place: QPoint) -> None:
        self._take_sender()
        self.columns.popup(place)

    def _take_sender(self) -> None:
        asked = self.sender()
        self.panel = next((panel for panel in self._panels if panel.table is asked), self.panel)


def _copy_cell(panel: TablePanel) -> None:
    panel.table.copy_cell()


def _select_all(panel: TablePanel) -> None:
    panel.table.selectAll()


def _let_go(panel: TablePanel) -> None:
    panel.table.let_go()


def _sort(panel: TablePanel) -> None:
    panel.table.sort_by(panel.table.current_section())


def _always(_panel: TablePanel) -> str:
    return ""


def _allowed(panel: TablePanel) -> Allowed:
    floor = panel.model.floor
    return floor.monitoring.allowed(floor.login, floor.now_us())


def _why_no_export(panel: TablePanel) -> str:
    if not _allowed(panel).export:
        return say(
            "The monitoring agreement lets other roles save what is here as a file: see Help > Monitoring agreement."
        )
    return _no_rows(panel)


def _no_rows(panel: TablePanel) -> str:
    return "" if panel.model.rowCount() else say("There are no rows here.")


def _no_current(panel: TablePanel) -> str:
    return "" if panel.table.currentIndex().isValid() else say("No row is chosen: go to one with the arrows.")


def _none_selected(panel: TablePanel) -> str:
    return "" if panel.table.selectionModel().hasSelection() else say("No row is selected.")
