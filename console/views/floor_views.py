"""The view that is on in one window, and the views the person keeps: chosen, changed, kept, renamed, given away.

Kept views are offered on every floor. Which one was on, and what was changed in it and not saved, is remembered for each
floor by itself, and is on again when the floor is opened the next time or its window is made anew: nothing that was put
together is lost by closing a window, and the pulse says at once that it does not show the whole floor.
"""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSettings, Signal

from console.store.floor import Floor
from console.store.view_filter import QueueGroup, ViewFilter
from console.views.saved_views import SavedView, SavedViews
from console.views.view_file import NamedView, ViewProblem, document_of, read_view, view_of, write_view
from console.words import say

#: So many kept views have a key of their own.
WITH_KEYS: Final = 9
_ORDER: Final = "views/order"


class FloorViews(QObject):
    """`changed` says that another view is on, or that others are kept; `told` carries a sentence for the person."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, floor: Floor, settings: QSettings | None, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._floor = floor
        self._settings = settings
        self._folder = folder
        self._files: SavedViews | None = None
        self._begun = False
        self._told_problems: list[str] = []
        self._deleted: tuple[SavedView, ViewFilter] | None = None
        #: All views that are kept, those that were kept first in front.
        self.kept: list[SavedView] = []
        #: The kept view that is on, as it was when it was chosen; None while an unsaved one or the whole floor is.
        self.current: SavedView | None = None
        self.name = ""

    @property
    def filter(self) -> ViewFilter:
        """What the view that is on asks for."""
        return self._floor.view.filter

    @property
    def is_changed(self) -> bool:
        """Whether the view that is on is a kept one and differs from what is kept."""
        return self.current is not None and not self.filter.asks_the_same_as(self.current.view.filter)

    @property
    def is_unsaved(self) -> bool:
        """Whether closing the view that is on would lose something nobody kept."""
        return self.is_changed or (self.current is None and not self.filter.is_empty)

    @property
    def title(self) -> str:
        """What the view that is on is called, and whether that is how it is kept; '' for the whole floor."""
        if self.is_changed:
            return say("{view}, changed", view=self.name)
        if self.current is not None:
            return self.name
        if self.filter.is_empty:
            return ""
        return say("{view}, not saved", view=self.name) if self.name else say("Unnamed view")

    def begin(self) -> None:
        """The floor is there: put on what was on when it was last seen. Only the first time."""
        if self._begun:
            return
        self._begun = True
        self.read_folder()
        self._put_on_remembered()
        self.changed.emit()

    def read_folder(self) -> None:
        """See what is kept now: another console, or a copied file, may have changed it."""
        before = self.kept
        self.kept = self._in_order(self.files().all())
        for problem in self.files().problems:
            if problem not in self._told_problems:
                self.told.emit(problem)
        self._told_problems = list(self.files().problems)
        if self.current is not None and self.current.file not in {saved.file for saved in self.kept}:
            self.current = None
        if before != self.kept:
            self.changed.emit()

    def files(self) -> SavedViews:
        """The folder of kept views."""
        if self._files is None:
            self._files = SavedViews(self._folder if self._folder is not None else _folder_of_the_person())
        return self._files

    def groups(self) -> list[QueueGroup]:
        """The queue groups anybody named: those of the view that is on, then those of all kept ones; one of each name."""
        views = [self.filter, *(saved.view.filter for saved in self.kept)]
        found: dict[str, QueueGroup] = {}
        for view in views:
            for group in view.groups:
                found.setdefault(group.name, group)
        return sorted(found.values(), key=lambda group: group.name.casefold())

    def show_whole(self) -> None:
        """Show the whole floor."""
        self._put_on(ViewFilter(), "", None)

    def choose(self, saved: SavedView) -> None:
        """Show a view that is kept, as it is kept now; one that another console deleted is shown and is unsaved."""
        self.read_folder()
        now = next((kept for kept in self.kept if kept.file == saved.file), None)
        view = (now or saved).view
        self._put_on(view.filter, view.name, now)

    def narrow(self, asked: ViewFilter) -> None:
        """Ask for something else in the view that is on; it is not saved by that."""
        if asked != self.filter:
            self._put_on(asked, "" if asked.is_empty and self.current is None else self.name, self.current)

    def take_back(self) -> None:
        """Show the view that is on as it is kept."""
        if self.current is not None:
            self.choose(self.current)

    def save(self) -> None:
        """Keep the view that is on, under its name.

        Raises:
            ViewProblem: see `SavedViews.change`.
        """
        view = NamedView(self.name, self.filter)
        if self.current is None:
            self._keep(self.files().add(view))
        else:
            self._keep(self.files().change(self.current, view))
        self.told.emit(say("Saved the view {view}.", view=self.name))

    def save_as(self, name: str) -> None:
        """Keep what is on as a new view of this name.

        Raises:
            ViewProblem: see `SavedViews.add`.
        """
        self._keep(self.files().add(NamedView(name, self.filter)))
        self.told.emit(say("Saved the view {view}.", view=name))

    def rename(self, name: str) -> None:
        """Let the kept view that is on have another name; what was changed in it stays unsaved.

        Raises:
            ViewProblem: see `SavedViews.change`.
        """
        if self.current is not None:
            changed, before = self.filter, self.current
            saved = self.files().change(before, NamedView(name, before.view.filter))
            self._remember_order([saved.file if file == before.file else file for file in self._order()])
            self._keep(saved, changed)

    def delete(self) -> str:
        """Keep the view that is on no longer, and show the whole floor; gives back its name. `bring_back` undoes it.

        Raises:
            ViewProblem: see `SavedViews.remove`.
        """
        if self.current is None:
            return ""
        name, shown = self.name, self.filter
        self._deleted = (self.files().remove(self.current), shown)
        self.kept = self._in_order(self.files().all())
        self.show_whole()
        return name

    def bring_back(self) -> None:
        """Keep again what was deleted last, and show it as it was.

        Raises:
            ViewProblem: see `SavedViews.bring_back`.
        """
        if self._deleted is not None:
            (removed, shown), self._deleted = self._deleted, None
            self._keep(self.files().bring_back(removed), shown)

    def write_to(self, path: Path) -> None:
        """Put the view that is on into a file for somebody else.

        Raises:
            ViewProblem: the file cannot be written.
        """
        write_view(path, NamedView(self.name or say("Unnamed view"), self.filter))
        self.told.emit(say("Saved the view as {file}. Whoever has the file can open it.", file=str(path)))

    def open_file(self, path: Path) -> None:
        """Show a view from a file; it is not among the kept ones until it is saved.

        Raises:
            ViewProblem: see `read_view`; the view that is on stays on.
        """
        view = read_view(path)
        self._put_on(view.filter, view.name, None)
        self.told.emit(say("This is the view {view} from a file. Save it to have it among yours.", view=view.name))

    def _keep(self, saved: SavedView, shown: ViewFilter | None = None) -> None:
        self.kept = self._in_order(self.files().all())
        self._put_on(saved.view.filter if shown is None else shown, saved.view.name, saved)

    def _put_on(self, asked: ViewFilter, name: str, saved: SavedView | None) -> None:
        self.name, self.current = name, saved
        self._floor.view.choose(asked, name)
        self._remember()
        self.changed.emit()

    def _remember(self) -> None:
        if self._settings is None or not self._begun:
            return
        if self.filter.is_empty and self.current is None:
            self._settings.remove(self._key())
            return
        document = document_of(NamedView(self.name or "-", self.filter)).decode()
        told = {"file": self.current.file if self.current else None, "name": self.name, "document": document}
        self._settings.setValue(self._key(), json.dumps(told))

    def _put_on_remembered(self) -> None:
        told = _dictionary(self._settings.value(self._key())) if self._settings is not None else {}
        if not told:
            return
        try:
            asked = view_of(str(told.get("document")).encode()).filter
        except ViewProblem:
            self.told.emit(say("The view that was on the last time cannot be read; this is the whole floor."))
            return
        saved = next((saved for saved in self.kept if saved.file == told.get("file")), None)
        self._put_on(asked, saved.view.name if saved is not None else str(told.get("name", "")), saved)

    def _key(self) -> str:
        floors = list(self._floor.store.rows("floor"))
        return f"view/{floors[0] if floors else 'floor'}"

    def _in_order(self, found: list[SavedView]) -> list[SavedView]:
        """Those kept first in front, so that a new one takes no other's key; of those kept elsewhere, by name."""
        known = {file: place for place, file in enumerate(self._order())}
        ordered = sorted(found, key=lambda saved: known.get(saved.file, len(known)))
        self._remember_order([saved.file for saved in ordered])
        return ordered

    def _order(self) -> list[str]:
        known = _dictionary(self._settings.value(_ORDER)) if self._settings is not None else {}
        files = known.get("files", [])
        return [file for file in files if isinstance(file, str)] if isinstance(files, list) else []

    def _remember_order(self, files: list[str]) -> None:
        if self._settings is not None and files != self._order():
            self._settings.setValue(_ORDER, json.dumps({"files": files}))


def with_group(asked: ViewFilter, group: QueueGroup) -> ViewFilter:
    """The same view with a group in place of the queues it is made of."""
    others = tuple(known for known in asked.groups if known.name != group.name)
    singles = tuple(name for name in asked.queues if name not in group.queues)
    return replace(asked, groups=(*others, group), queues=singles)


def _dictionary(text: object) -> dict[str, Any]:
    """What a setting holds, written as JSON; nothing where it holds anything else."""
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _folder_of_the_person() -> Path:
    # Here, not above: the first window does not wait for it.
    import platformdirs

    return Path(platformdirs.user_data_dir("floorwalker", appauthor=False)) / "views"
