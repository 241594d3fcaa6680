"""Sites side by side for one level: a row for each kind, a column for each site, and what tells them from the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from console.authority.amounts import amount_words
from console.authority.limits.limit_words import at_once, bounds, cell_name, coming_words, nothing_words
from console.authority.limits.matrix_model import SHOWN, CellShown
from console.words import count, plural, say
from db.authority.limits_seen import Place, Used
from db.words import AGENT_LEVELS

if TYPE_CHECKING:
    from db.authority.limits_seen import Held, KindSeen, LimitsSeen, SitesCompared

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_BOUNDS: Final = ("per_contact", "per_customer", "customer_days", "per_agent", "agent_days")


class SitesModel(QAbstractTableModel):
    """Shows what was compared, for one level."""

    def __init__(self) -> None:
        super().__init__()
        self.compared: SitesCompared | None = None
        self.level = "standard"
        self.kinds: list[KindSeen] = []
        self._cells: dict[tuple[int, int], CellShown] = {}

    @property
    def sites(self) -> tuple[Place, ...]:
        """The columns."""
        return () if self.compared is None else self.compared.limits.sites

    def show(self, compared: SitesCompared, level: str) -> None:
        """Show other figures, or another level."""
        kinds = [kind for kind in compared.limits.kinds if kind.retired_at is None]
        stays = self.compared is not None and (kinds, compared.limits.sites) == (self.kinds, self.sites)
        if not stays:
            self.beginResetModel()
        self.compared, self.level, self.kinds = compared, level, kinds
        self._cells.clear()
        if not stays:
            self.endResetModel()
        elif kinds and self.sites:
            last = self.index(len(kinds) - 1, len(self.sites) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.sites) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One for each kind that is given."""
        return 0 if parent.isValid() else len(self.kinds)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One for each site."""
        return 0 if parent.isValid() else len(self.sites)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Sites with how many agents of the level they have; kinds beside."""
        if role != _Role.DisplayRole or self.compared is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.kinds[section].name
        site = self.sites[section]
        if self.level not in AGENT_LEVELS:
            return site.name
        agents = self.compared.agents.get((site.site_id or "", self.level), 0)
        return plural("{site}: %Ln agent(s) of this level", agents, site=site.name)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """What a site's cell shows, in words or as its parts."""
        if not index.isValid() or self.compared is None:
            return None
        kind, site = self.kinds[index.row()], self.sites[index.column()]
        if role == _Role.AccessibleDescriptionRole:
            return cell_name(kind, self.level, site)
        if role not in (SHOWN, _Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return None
        at = (index.row(), index.column())
        shown = self._cells.get(at) or self._cells.setdefault(at, self._shown(self.compared, kind, site))
        if role == SHOWN:
            return shown
        parts = (shown.figure, shown.unit, *shown.marked, *shown.lines, shown.coming)
        return ", ".join(part for part in parts if part)

    def _shown(self, compared: SitesCompared, kind: KindSeen, site: Place) -> CellShown:
        seen = compared.limits
        held, floor = seen.held(kind.id, self.level, site), seen.held(kind.id, self.level, Place())
        differs = [compared_words(seen, kind, held, floor), *_own_teams(seen, kind, self.level, site)]
        used = _used(compared, site, self.level, kind)
        coming = coming_words(held, kind, seen)
        marked = tuple(words for words in differs if words)
        if held.limit is None:
            return CellShown("\N{EN DASH}", "", (nothing_words(self.level), *used), "", coming, "", marked, quiet=True)
        figure = at_once(held.limit.per_use, kind, seen.currency)
        others = () if held.is_inherited else bounds(held.limit, kind, seen.currency)
        quiet = held.is_inherited
        return CellShown(figure, say("at once"), (*others, *used), "", coming, "", marked, quiet=quiet)


def compared_words(seen: LimitsSeen, kind: KindSeen, held: Held, floor: Held) -> str:
    """How a site's limit differs from the whole floor's, by a sign and in words; '' where it is the floor's."""
    if held.is_inherited or held.limit is None:
        return ""
    if floor.limit is None:
        return say("▲ only here, the floor has none")
    here, there = held.limit.per_use or 0, floor.limit.per_use or 0
    if here != there:
        amount = amount_words(abs(here - there), kind.measure, seen.currency)
        if here > there:
            return say("▲ {amount} more than the floor", amount=amount)
        return say("▼ {amount} less than the floor", amount=amount)
    if any(getattr(held.limit, name) != getattr(floor.limit, name) for name in _BOUNDS):
        return say("≠ other bounds than the floor")
    return say("= the same as the floor")


def _own_teams(seen: LimitsSeen, kind: KindSeen, level: str, site: Place) -> list[str]:
    teams = [team for team in seen.teams if team.site_id == site.site_id]
    own = [team for team in teams if seen.held(kind.id, level, team).from_place == team.key]
    return [plural("≠ %Ln team(s) with a limit of their own", len(own))] if own else []


def _used(compared: SitesCompared, site: Place, level: str, kind: KindSeen) -> tuple[str, ...]:
    if level not in AGENT_LEVELS:
        return ()
    used = compared.used.get((site.site_id or "", level, kind.id), Used())
    if not any(used):
        return (plural("not used in %Ln day(s)", compared.days),)
    figures = {"used": count(used.used), "refused": count(used.refused), "asked": count(used.asked)}
    return (plural("in %Ln day(s) {used} used, {refused} refused, {asked} asked", compared.days, **figures),)
