"""What both windows of the change of shift have in common: they stand beside the floor, follow it, and read texts by id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.panels.elided_label import ElidedLabel
from console.store.handovers import TOLD_BY, Line, teams_of
from console.theme import TEXT_PT, scaled, text_font
from console.words import say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions
    from console.store.floor_store import Touched
    from console.window import FloorWindow

#: What changed is shown within so long, however much comes meanwhile; milliseconds.
_SOON_MS: Final = 200
_EVERY_MS: Final = 5_000
_WIDTH: Final = 980
_HEIGHT: Final = 620
_LOOKED_AT: Final = TOLD_BY | {"agent", "queue"}


@dataclass(frozen=True, slots=True)
class TextsWanted:
    """Free texts by table and id."""

    ids: tuple[tuple[str, tuple[str, ...]], ...]

    def answer(self, connection: sa.Connection) -> dict[str, str]:
        """Read them. Called in the thread that asks."""
        from db.queries.handover_texts import handover_texts

        return handover_texts(connection, dict(self.ids))


class ShiftWindow(QDialog):
    """A window for one team at a time; `refresh` shows everything as it is now."""

    #: Whether only those have something to do here who hand over and accept.
    of_line = False

    def __init__(self, window: FloorWindow, name: str, title: str) -> None:
        super().__init__(window)
        self.window_ = window
        self.floor = window.floor
        self.texts: dict[str, str] = {}
        self._asked: int | None = None
        self._wanted: TextsWanted | None = None
        self._answering: Questions | None = None
        self.setObjectName(name)
        self.setWindowTitle(title)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._every = QTimer(self)
        self._every.setInterval(_EVERY_MS)
        self._every.timeout.connect(self.refresh)
        self.team = QComboBox(self)
        self.team.setAccessibleName(say("Team"))
        self.team.currentIndexChanged.connect(self.team_chosen)
        self.headline = wrapping(self)
        self.said = ElidedLabel(self)
        self.undo = self.push(say("Undo (Ctrl+Z)"), window.said.undo.trigger)
        self.document = self.push(say("Save as a &document…"), self.save_document)
        self.close_button = self.push(say("Close"), self.close)
        # The window's own key does not reach here.
        QShortcut(QKeySequence.StandardKey.Undo, self, window.said.undo.trigger)
        window.said.changed.connect(self._show_said)
        window.floor_changed.connect(self._take)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        self.column.setSpacing(scaled(8))
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        top.addWidget(self.team, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)

    @property
    def staff_id(self) -> str | None:
        """Who sits here, where they stand in the list of people."""
        return self.window_.rights.staff_id

    @property
    def team_id(self) -> str | None:
        """The team that is shown; None where there is none."""
        chosen = self.team.currentData()
        return str(chosen) if chosen else None

    @property
    def team_name(self) -> str:
        """What it is called."""
        row = self.floor.store.row("team", self.team_id)
        return "" if row is None else str(row.name)

    def name_of(self, staff_id: str | None) -> str:
        """What a person is called."""
        row = self.floor.store.row("staff", staff_id)
        return say("somebody") if row is None else str(row.name)

    def push(self, words: str, do: object) -> QPushButton:
        """A button that Enter in a field does not press."""
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def finish(self) -> None:
        """Put what both have under everything else, and find the room."""
        bottom = QHBoxLayout()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(self.undo)
        bottom.addWidget(self.document)
        bottom.addWidget(self.close_button)
        self.column.addLayout(bottom)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))
        self._show_said()

    def open_beside(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
        self.activateWindow()

    def refresh(self) -> None:
        """Show everything as it is now."""
        raise NotImplementedError

    def team_chosen(self) -> None:
        """Another team is shown."""
        self.refresh()

    def save_document(self) -> None:
        """Save what is shown as a document."""
        raise NotImplementedError

    def show_teams(self) -> None:
        """Offer the teams that are the person's business; with one there is nothing to choose."""
        store, now = self.floor.store, self.floor.now_us()
        teams = teams_of(store, self.staff_id, now, of_line=self.of_line)
        wanted = [(team.id, team.name) for team in teams]
        if wanted != [(self.team.itemData(at), self.team.itemText(at)) for at in range(self.team.count())]:
            chosen = self.team_id
            with QSignalBlocker(self.team):
                self.team.clear()
                for team_id, name in wanted:
                    self.team.addItem(name, team_id)
                place = self.team.findData(chosen or self.first_team([team.id for team in teams]))
                self.team.setCurrentIndex(max(place, 0))
        self.team.setVisible(len(wanted) > 1)

    def first_team(self, teams: list[str]) -> str | None:
        """The team that is shown first."""
        return teams[0] if teams else None

    def want_texts(self, lines: Iterable[Line], more: Mapping[str, Iterable[str]]) -> None:
        """Read what was written with these lines, and with `more` by table, where it is not known yet."""
        wanted: dict[str, set[str]] = {table: set(ids) for table, ids in more.items()}
        for line in lines:
            if line.kind == "note":
                wanted.setdefault("handover_line", set()).add(line.id)
            elif line.thing is not None and line.kind in ("follow_up", "message"):
                table = "message" if line.kind == "message" else "customer_follow_up"
                wanted.setdefault(table, set()).add(line.thing.id)
        missing = {table: tuple(sorted(ids - self.texts.keys())) for table, ids in wanted.items()}
        question = TextsWanted(tuple(sorted((table, ids) for table, ids in missing.items() if ids)))
        questions = self.window_.questions
        if not question.ids or questions is None or question == self._wanted:
            return
        if self._answering is not questions:
            questions.answered.connect(self._take_answer)
            self._answering = questions
        self._wanted = question
        self._asked = questions.ask(question, self.objectName())

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: what is shown takes them from the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show everything as it is now: while it was closed it did not follow."""
        super().showEvent(event)
        self.refresh()
        self._every.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing needs to follow any more."""
        super().hideEvent(event)
        self._every.stop()

    def _take(self, touched: Touched) -> None:
        concerns = touched.everything or not _LOOKED_AT.isdisjoint(touched.ids)
        if concerns and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._asked = None
        if answer.problem:
            # Asked again with the next look.
            self._wanted = None
            return
        assert self._wanted is not None
        for _, ids in self._wanted.ids:
            self.texts.update((row_id, answer.value.get(row_id, "")) for row_id in ids)
        self.refresh()

    def _show_said(self) -> None:
        self.said.set_text(self.window_.said.words)
        self.undo.setEnabled(self.window_.said.undo.isEnabled())


def wrapping(parent: QWidget, *, strong: bool = False) -> QLabel:
    """Words that break into lines."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(text_font(TEXT_PT, strong=strong))
    return label


def tell(label: QLabel, words: str) -> None:
    """Say something in a label, aloud too."""
    if label.text() != words:
        label.setText(words)
        label.setAccessibleName(words)
