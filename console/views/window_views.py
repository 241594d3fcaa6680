"""Views in one window: the button beside the promise, the line under the pulse, the menu, and what each of them does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from console.store.view_filter import QueueGroup
from console.views.chip import Chip
from console.views.floor_views import FloorViews, with_group
from console.views.saved_views import file_stem
from console.views.view_file import SUFFIX, ViewProblem
from console.views.view_line import TOPICS, ViewLine
from console.views.view_words import topic_title
from console.views.views_menu import ViewsMenu
from console.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.views.choices import Section
    from console.window import FloorWindow


class WindowViews(QObject):
    """Puts the parts together and does what they ask for. `views` is the view that is on, and those that are kept."""

    def __init__(self, window: FloorWindow, folder: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self.views = FloorViews(window.floor, window.settings, folder, self)
        self.menu = ViewsMenu(self.views, window)
        self.button = Chip(window.theme, window.pulse, most=34)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setObjectName("views")
        self.menu.setObjectName("views")
        self.line = ViewLine(window.floor, window.theme, window)
        self._topic = TOPICS[0]
        self._came_from: QWidget | None = None
        self.line.hide()
        window.put_under_pulse(self.line)
        window.pulse.put_first(self.button)
        self.button.clicked.connect(self._open_menu)
        self.menu.asked.connect(self._do)
        self.line.topic_asked.connect(self._do)
        self.line.text_asked.connect(self._search)
        self.line.save_asked.connect(self._save)
        self.line.whole_asked.connect(self.views.show_whole)
        self.views.told.connect(window.said.say)
        self.views.changed.connect(self._show)
        window.loaded.connect(self.views.begin)
        self._show_marks()

    @property
    def title(self) -> str:
        """What the window's title says of the view; '' for the whole floor."""
        return self.views.title

    @property
    def known(self) -> list[QAction]:
        """Actions whose keys always mean the same."""
        return [self.menu.whole, self._window.said.undo]

    def refresh(self) -> None:
        """Say what is outside the view now."""
        if self.line.is_needed:
            self.line.refresh()

    def _show(self) -> None:
        self._window.show_view()
        self._show_marks()

    def _show_marks(self) -> None:
        views = self.views
        title = views.title or say("Whole floor")
        words = say("View: {view}", view=title)
        self.button.say_words(words, say("{view}. Choose another (View, Views).", view=words), is_on=bool(views.title))
        save = say("Save") if views.is_changed else say("Save as…") if views.is_unsaved else ""
        self.line.show_view(views.filter, save)
        self.line.setVisible(self.line.is_needed)

    def _open_menu(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _do(self, name: str) -> None:
        if name in TOPICS:
            self._topic = name
            self._came_from = QApplication.focusWidget()
            self._open_line()
            # The line has to have its place before something opens under it.
            QTimer.singleShot(0, self._choose)
            return
        acts: dict[str, Callable[[], None]] = {
            "text": self._go_to_text,
            "save": self._save,
            "save_as": self._save_as,
            "rename": self._rename,
            "take_back": self.views.take_back,
            "delete": self._delete,
            "write_to": self._write_to,
            "open_file": self._open_file,
        }
        acts[name]()

    def _open_line(self) -> None:
        self.line.open()
        self.line.show()

    def _choose(self) -> None:
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.views.choice_popup import ChoicePopup

        title, with_groups = topic_title(self._topic), self._topic == "queues"
        popup = ChoicePopup(title, self._choices, self._window.theme, self.line, groups=with_groups)
        popup.toggled.connect(self._toggled)
        popup.all_asked.connect(self._all_asked)
        popup.group_named.connect(self._group_named)
        popup.closed.connect(self._popup_closed)
        popup.open_at(self.line.place_under(self._topic))

    def _choices(self) -> list[Section]:
        from console.views.choices import sections

        return sections(self._topic, self._window.floor, self.views.filter, self.views.groups())

    def _toggled(self, choice: tuple[str, str, bool]) -> None:
        from console.views.choices import with_choice

        self.views.narrow(with_choice(self.views.filter, *choice, self.views.groups()))

    def _all_asked(self) -> None:
        from console.views.choices import without

        self.views.narrow(without(self.views.filter, self._topic))

    def _group_named(self, name: str) -> None:
        self.views.narrow(with_group(self.views.filter, QueueGroup(name, self.views.filter.queues)))

    def _popup_closed(self) -> None:
        self.line.let_go()
        self._show_marks()
        chip = self.line.topics[self._topic]
        back = chip if chip.isVisible() else self._came_from
        if back is not None:
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go_to_text(self) -> None:
        self._open_line()
        self.line.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.text.selectAll()

    def _search(self, text: str) -> None:
        self.views.narrow(replace(self.views.filter, text=text.strip()))

    def _save(self) -> None:
        if self.views.name:
            self._try(self.views.save)
        else:
            self._save_as()

    def _save_as(self) -> None:
        self._ask_name(say("Save the view as"), self.views.save_as)

    def _rename(self) -> None:
        self._ask_name(say("Rename the view"), self.views.rename)

    def _ask_name(self, title: str, take: Callable[[str], None]) -> None:
        from console.views.name_dialog import NameDialog

        NameDialog(title, self.views.name, take, self._window.theme, self._window).open()

    def _delete(self) -> None:
        try:
            name = self.views.delete()
        except ViewProblem as problem:
            self._window.said.say(str(problem))
        else:
            self._window.said.offer_undo(say("Deleted the view {view}.", view=name), self._bring_back)

    def _bring_back(self) -> None:
        self._try(self.views.bring_back)

    def _write_to(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = f"{file_stem(self.views.name)}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Save the view to a file"), str(Path.home() / name), say("Views (*.floorview)")
        )
        if chosen:
            path = Path(chosen)
            self.write_to(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def write_to(self, path: Path) -> None:
        """Put the view that is on into a file for somebody else, and say so."""
        self._try(lambda: self.views.write_to(path))

    def _open_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window, say("Open a view from a file"), str(Path.home()), say("Views (*.floorview)")
        )
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Show a view from a file, or say why it cannot be read."""
        self._try(lambda: self.views.open_file(path))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ViewProblem as problem:
            self._window.said.say(str(problem))
