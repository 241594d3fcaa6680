"""The dialog that brings in a log or an export: which file, how its columns are read, how far it is, what went wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.bringing.found_file import FoundFile, look_at
from console.bringing.import_run import ImportOrder, ImportRun
from console.setup.editors import ZoneEditor
from console.setup.zones import offered_zones
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import percent, say
from db.address import parse
from db.feeds.contact_map import load_map, shipped
from db.feeds.plan_map import is_plan_map, shipped_plan_maps

_WIDTH: Final = 560
#: What stands in the list for a map that does not come with the program.
_OWN: Final = ""
#: What maps of shift plans begin with in the list.
_PLAN: Final = "plan:"


class BringDialog(QDialog):
    """Brings one file into the floor at `url`. `brought` carries the importer's report when all is in."""

    brought = Signal(object)

    def __init__(self, url: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self._theme = theme
        self._found: FoundFile | None = None
        self._own_map = ""
        self.run: ImportRun | None = None
        self.setWindowTitle(say("Bring a log, an export or a shift plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.file = self._label()
        self.choose_file = self._button(say("Choose a &file…"), self.ask_for_file)
        self.sentence = self._label()
        self.maps_title = self._label(say("What its columns &mean:"))
        self.maps = QComboBox(self)
        self.maps.setAccessibleName(say("Map of the columns"))
        self.maps.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.maps.activated.connect(self._map_chosen)
        self.maps_title.setBuddy(self.maps)
        self.maps_title.setTextFormat(Qt.TextFormat.AutoText)
        self.zone_title = self._label(say("Times that name no &zone are in:"))
        self.zone_title.setTextFormat(Qt.TextFormat.AutoText)
        self.zone = ZoneEditor(self, offered_zones(), say("each agent's site"))
        self.zone.call(say("Time zone of the plan"))
        self.zone.show_value(None)
        self.zone_title.setBuddy(self.zone.field)
        self.target = self._label(self._where_to())
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(say("Progress"))
        self.bring = self._button(say("&Bring it in"), self.start)
        self.bring.setDefault(True)
        self.cancel = self._button(say("Cancel"), self.reject)
        self._lay_out()
        self._show_state()

    def ask_for_file(self) -> None:
        """Let the person choose a file."""
        kinds = ";;".join((say("Logs and exports (*log* *.csv *.tsv *.txt *.gz)"), say("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self, say("Choose a file to bring in"), str(Path.home()), kinds)
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Look at this file and say what it is."""
        if self.run is None:
            self._found = look_at(path)
            self._offer_maps()
            self._show_state()
            (self.bring if self.bring.isEnabled() else self.choose_file).setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Bring it in."""
        found = self._found
        if found is None or found.kind == "none" or self.run is not None:
            return
        zone = (self.zone.value or "") if self._is_plan else ""
        self.run = ImportRun(ImportOrder(self._url, found, self._map_name(), self._is_plan, zone), self)
        self.run.progressed.connect(self._tell_progress)
        self.run.finished.connect(self._finished)
        self.run.failed.connect(self._failed)
        self.progress.setRange(0, 0)
        self._say(say("Reading {file}…", file=found.path.name))
        self._show_state()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.run.start()

    def reject(self) -> None:
        """Stop what is under way, or else close."""
        if self.run is None:
            super().reject()
            return
        self.cancel.setEnabled(False)
        self._say(say("Stopping…"))
        self.run.cancel()

    def stop(self) -> None:
        """End without a word: the program ends."""
        if self.run is not None:
            self.run.stop()
            self.run = None

    def _label(self, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(TEXT_PT))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, title: str, do: Any) -> QPushButton:
        button = QPushButton(title, self)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        self.setMinimumWidth(min(scaled(_WIDTH), self.screen().availableGeometry().width() - 40))
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(self.choose_file)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.bring)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.sentence)
        column.addWidget(self.maps_title)
        column.addWidget(self.maps)
        column.addWidget(self.zone_title)
        column.addWidget(self.zone)
        column.addWidget(self.target)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(buttons)

    def _where_to(self) -> str:
        address = parse(self._url)
        if address.path is None:
            return say("It goes into the floor at {place}.", place=address.shown)
        if address.path.exists():
            return say("It goes into your floor, {file}.", file=address.shown)
        return say("A floor of your own is made for it: {file}.", file=address.shown)

    def _offer_maps(self) -> None:
        found = self._found
        self.maps.clear()
        if found is None or found.kind != "table":
            return
        fitting = [*(_PLAN + name for name in found.plan_maps), *found.maps]
        known = [*(_PLAN + name for name in shipped_plan_maps()), *shipped()]
        for name in [*fitting, *(name for name in known if name not in fitting)]:
            title = say("Shift plan") if name.startswith(_PLAN) else load_map(name).origin.name
            self.maps.addItem(title if name in fitting else say("{map} (other columns)", map=title), name)
        self.maps.addItem(say("A map of my own…"), _OWN)
        if not fitting:
            self.maps.setCurrentIndex(-1)
            self.maps.setPlaceholderText(say("Choose a map"))

    def _map_chosen(self) -> None:
        if self.maps.currentData() == _OWN:
            name, _ = QFileDialog.getOpenFileName(
                self, say("Choose a map of columns"), str(Path.home()), say("Maps (*.toml)")
            )
            self.take_map(Path(name) if name else None)
        self._show_state()

    def take_map(self, path: Path | None) -> None:
        """Read the columns by the map in this file; None: by none yet."""
        place = self.maps.findData(_OWN)
        if path is None:
            self.maps.setCurrentIndex(-1 if not self._own_map else place)
        else:
            self._own_map = str(path)
            self.maps.setItemText(place, path.name)
            self.maps.setCurrentIndex(place)
        self._show_state()

    def _map_name(self) -> str:
        chosen = self.maps.currentData()
        return self._own_map if chosen == _OWN else str(chosen or "").removeprefix(_PLAN)

    @property
    def _is_plan(self) -> bool:
        chosen = self.maps.currentData()
        if chosen == _OWN:
            return is_plan_map(Path(self._own_map))
        return str(chosen or "").startswith(_PLAN)

    def _show_state(self) -> None:
        found, running = self._found, self.run is not None
        is_table = found is not None and found.kind == "table"
        self.file.setText(str(found.path) if found is not None else say("No file is chosen yet."))
        if not running:
            self._say(*_what_it_is(found))
        for widget in (self.maps_title, self.maps):
            widget.setVisible(is_table)
            widget.setEnabled(not running)
        for part in (self.zone_title, self.zone):
            part.setVisible(is_table and self._is_plan)
            part.setEnabled(not running)
        self.target.setVisible(found is not None and found.kind != "none")
        self.progress.setVisible(running)
        self.choose_file.setEnabled(not running)
        ready = found is not None and (found.kind == "queue_log" or (is_table and bool(self._map_name())))
        self.bring.setEnabled(ready and not running)
        self.cancel.setEnabled(True)
        self._fit()

    def _fit(self) -> None:
        """Be at least as high as the words need: a dialog does not grow by itself with words that wrap."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew: in another width words wrap elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _tell_progress(self, share: float) -> None:
        if self.run is None:
            return
        self.progress.setRange(0, 0 if share >= 1 else 100)
        self.progress.setValue(round(100 * share))
        if self.cancel.isEnabled() and self._found is not None:
            file = self._found.path.name
            reading = say("Reading {file}: {share}", file=file, share=percent(share))
            self._say(say("All of {file} is read; writing it down…", file=file) if share >= 1 else reading)

    def _finished(self, report: object) -> None:
        self.run = None
        self.accept()
        self.brought.emit(report)

    def _failed(self, reason: str) -> None:
        makes = self.run is not None and self.run.made_floor
        self.run = None
        self._show_state()
        if reason:
            self._say(reason, trouble=True)
        elif makes or self._is_plan:
            self._say(say("Stopped; nothing was kept."))
        else:
            self._say(say("Stopped. What had come in until then stays; the same file again brings the rest."))
        (self.bring if self.bring.isEnabled() else self.choose_file).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str, trouble: bool = False) -> None:
        self.sentence.setText(words)
        self.sentence.setAccessibleName(words)
        palette = QPalette(self.sentence.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("urgent_text" if trouble else "text"))
        self.sentence.setPalette(palette)
        self.sentence.setVisible(bool(words))
        self._fit()


def _what_it_is(found: FoundFile | None) -> tuple[str, bool]:
    """What a file is, in words, and whether that is trouble."""
    if found is None:
        return say("An Asterisk queue_log, or a CSV file of calls, tickets or a shift plan."), False
    if found.kind == "queue_log":
        return say("This is an Asterisk queue_log."), False
    if found.kind == "none":
        return found.trouble, True
    if found.plan_maps:
        return say("This is a shift plan. Each day in it takes the place of what was planned for those agents."), False
    if found.maps:
        return say("This is a table whose columns are known."), False
    return say("This is a table; none of the maps that come with Floorwalker fits its columns."), False
