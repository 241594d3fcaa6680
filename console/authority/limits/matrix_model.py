"""The matrix of one place as a table: a row for each kind, a column for each level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from console.authority.limits.limit_words import (
    at_once,
    bounds,
    cell_name,
    cell_sentence,
    coming_words,
    inherited_words,
    level_title,
    nothing_words,
)
from console.words import say
from db.words import AUTHORITY_LEVELS

if TYPE_CHECKING:
    from db.authority.limits_seen import Held, KindSeen, LimitsSeen, Place

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
SHOWN: Final = _Role.UserRole


@dataclass(frozen=True, slots=True)
class CellShown:
    """What one cell paints: the figure, its unit, smaller lines, whose it is, what is coming, and what is not set yet."""

    figure: str
    unit: str = ""
    lines: tuple[str, ...] = ()
    whose: str = ""
    coming: str = ""
    unset: str = ""
    #: What tells it from others, said louder than the other lines.
    marked: tuple[str, ...] = ()
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class CellKey:
    """Which cell: its kind, its level, and the place."""

    kind: KindSeen
    level: str
    place: Place

    @property
    def known_by(self) -> tuple[str, str, tuple[str | None, str | None]]:
        """What stays the same when the kind is renamed."""
        return self.kind.id, self.level, self.place.key

    @property
    def name(self) -> str:
        """What it is called."""
        return cell_name(self.kind, self.level, self.place)


class MatrixModel(QAbstractTableModel):
    """Shows `seen` at `place`. What was typed and refused stands in `unset` until it is set or given up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: LimitsSeen | None = None
        self.place: Place | None = None
        self.kinds: list[KindSeen] = []
        self.unset: dict[tuple[str, str, tuple[str | None, str | None]], str] = {}

    def show(self, seen: LimitsSeen, place: Place) -> None:
        """Show other limits, or another place; where rows stay the same, so does what has the keyboard."""
        kinds = [kind for kind in seen.kinds if kind.retired_at is None]
        stays = [kind.id for kind in kinds] == [kind.id for kind in self.kinds]
        if not stays:
            self.beginResetModel()
        self.seen, self.place, self.kinds = seen, place, kinds
        if not stays:
            self.endResetModel()
        elif kinds:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(kinds) - 1)
        self.look_again()

    def look_again(self) -> None:
        """All cells are painted anew."""
        if self.kinds:
            last = self.index(len(self.kinds) - 1, len(AUTHORITY_LEVELS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def key(self, index: _Index) -> CellKey | None:
        """Which cell it is; None of none."""
        if not index.isValid() or self.place is None:
            return None
        return CellKey(self.kinds[index.row()], AUTHORITY_LEVELS[index.column()], self.place)

    def held(self, key: CellKey) -> Held | None:
        """What holds in a cell; None before anything was read."""
        return None if self.seen is None else self.seen.held(key.kind.id, key.level, key.place)

    def index_of(self, kind_id: str, level: str) -> QModelIndex:
        """Where a cell stands; an invalid index where it does not."""
        rows = [row for row, kind in enumerate(self.kinds) if kind.id == kind_id]
        return self.index(rows[0], AUTHORITY_LEVELS.index(level)) if rows else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One for each kind that is given."""
        return 0 if parent.isValid() else len(self.kinds)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One for each level."""
        return 0 if parent.isValid() else len(AUTHORITY_LEVELS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Levels above, kinds beside."""
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return level_title(AUTHORITY_LEVELS[section])
        return self.kinds[section].name

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be edited; the view asks whether by this person."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell shows, in words or as its parts."""
        key = self.key(index)
        held = None if key is None else self.held(key)
        if key is None or held is None or self.seen is None:
            return None
        if role == SHOWN:
            return self._shown(key, held)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return cell_sentence(self.seen, key.kind, key.level, held)
        if role == _Role.AccessibleDescriptionRole:
            return key.name
        return None

    def _shown(self, key: CellKey, held: Held) -> CellShown:
        assert self.seen is not None
        typed = self.unset.get(key.known_by, "")
        unset = say("not set: {typed}", typed=typed) if typed else ""
        coming = coming_words(held, key.kind, self.seen)
        if held.limit is None:
            return CellShown("\N{EN DASH}", "", (nothing_words(key.level),), "", coming, unset, quiet=True)
        figure = at_once(held.limit.per_use, key.kind, self.seen.currency)
        whose = inherited_words(held, self.seen)
        # Of what is inherited the figure is enough: all of it stands beside the matrix, and where it comes from.
        lines = () if whose else bounds(held.limit, key.kind, self.seen.currency)
        return CellShown(figure, say("at once"), lines, whose, coming, unset, quiet=bool(whose))
