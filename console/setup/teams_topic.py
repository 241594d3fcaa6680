"""Sites with their clocks, and the teams that sit there with their agents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from console.setup.editors import ChoiceEditor, TextEditor
from console.setup.field import Field, Section, name_check
from console.setup.queue_fields import day_start_field, zone_field
from console.setup.set_up_words import field_title
from console.setup.team_agents import TeamAgentsEditor
from console.setup.topic import SetUpAct, Thing, Topic, values_of
from console.words import plural, say
from db.commands.command import Command, Wanted, wanted
from db.commands.set_up_acts import (
    ADD_SITE,
    ADD_TEAM,
    CHANGE_SITE,
    CHANGE_TEAM,
    REMOVE_TEAM,
    RENAME_TEAM,
)
from db.commands.set_up_values import LONGEST_NAME

if TYPE_CHECKING:
    from console.setup.draft import Draft

_SITE: Final = tuple(CHANGE_SITE.asked)


class TeamsTopic(Topic):
    """The page of sites and teams."""

    tables = frozenset({"site", "team", "agent", "queue", "staff_role"})
    told = frozenset({"site", "team", "agent"})
    momentary = frozenset({"agents"})

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Sites and teams")

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Both can be added."""
        return (("team", say("Add a team")), ("site", say("Add a site")))

    def things(self) -> list[Thing]:
        """Each site with its teams under it."""
        agents = Counter(row.team_id for row in self.store.rows("agent").values() if row.retired_at is None)
        found = []
        for site in _by_name(self.store.rows("site").values()):
            found.append(Thing(site.id, "site", site.name, site.time_zone))
            teams = (team for team in self.store.rows("team").values() if team.site_id == site.id)
            found += [
                Thing(team.id, "team", team.name, plural("%Ln agent(s)", agents[team.id]), under=True)
                for team in _by_name(teams)
            ]
        return found

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """A site's clock and language; a team's name and agents."""
        row = self.store.row(thing.kind, thing.id)
        if row is None:
            return None
        if thing.kind == "site":
            return values_of(row, _SITE)
        return {"name": row.name, "agents": ()}

    def new_values(self, kind: str) -> dict[str, Any]:
        """A site like the first one; a team at the first site."""
        sites = _by_name(self.store.rows("site").values())
        if kind == "team":
            return {"name": "", "site_id": sites[0].id if sites else None}
        like = sites[0] if sites else None
        zone, language = (like.time_zone, like.language) if like is not None else ("UTC", "en")
        return {"name": "", "time_zone": zone, "business_day_start_min": 0, "language": language}

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The form of a site or of a team."""
        if thing.kind == "site":
            name = Field("name", field_title("name"), _name, check=name_check(self.names("site"), thing.id))
            return [Section("", (name, zone_field(), day_start_field(), _language_field()))]
        return [Section("", tuple(self._team_fields(thing, is_new=is_new)))]

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """Add it, or change what was typed; agents who go to another team are a command of their own."""
        why = reason or None
        if draft.is_new:
            act = ADD_SITE if thing.kind == "site" else ADD_TEAM
            return [Command(act.kind, (Wanted(thing.id, draft.values()),), why)]
        typed = {name: value for name, value in draft.typed.items() if name != "agents"}
        seen = {name: draft.seen[name] for name in typed}
        act = CHANGE_SITE if thing.kind == "site" else RENAME_TEAM
        changed = [Command(act.kind, (Wanted(thing.id, typed, seen),), why)] if typed else []
        moves = tuple(
            wanted(CHANGE_TEAM, row, {"team_id": team})
            for agent, team in draft.typed.get("agents", ())
            if (row := self.store.row("agent", agent)) is not None and row.team_id == thing.id
        )
        return [*changed, *([Command(CHANGE_TEAM.kind, moves, why)] if moves else [])]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """A site is changed by a manager of the whole floor, a team by one of that team."""
        if is_new:
            return self.why_not_add(thing.kind)
        act = CHANGE_SITE if thing.kind == "site" else RENAME_TEAM
        return self.rights(act, self.store.row(thing.kind, thing.id))

    def why_not_add(self, kind: str) -> str:
        """Only a manager of the whole floor; a team needs a site."""
        if kind == "team" and not self.store.rows("site"):
            return say("A team sits at a site: add a site first.")
        return self.rights(ADD_SITE if kind == "site" else ADD_TEAM, None)

    def acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        """A team that nobody was ever in can be removed."""
        row = self.store.row("team", thing.id) if thing.kind == "team" else None
        if row is None:
            return []

        def remove(reason: str) -> Command:
            return Command(REMOVE_TEAM.kind, (wanted(REMOVE_TEAM, row),), reason or None)

        hint = say("Only a team that no agent was ever in can be removed: history stays.")
        act = SetUpAct(say("Remove the team"), say("Team {name} removed.", name=row.name), remove, hint)
        return [(act, self.rights(REMOVE_TEAM, row) or self._in_use(thing.id))]

    def _team_fields(self, thing: Thing, *, is_new: bool) -> Sequence[Field]:
        row = self.store.row("team", thing.id)
        all_sites = list(self.store.rows("site"))
        # Teams of two sites may have one name; where a new one is to sit is not known yet.
        site = row.site_id if row is not None else all_sites[0] if len(all_sites) == 1 else None
        beside = {team.id: team.name for team in self.store.rows("team").values() if team.site_id == site}
        name = Field("name", field_title("name"), _name, check=name_check(beside, thing.id))
        if is_new:
            sites = [(found.id, found.name) for found in _by_name(self.store.rows("site").values())]
            return [name, Field("site_id", field_title("site_id"), partial(ChoiceEditor, choices=sites))]
        hint = say("Choose agents, then the team they go to. All that is theirs goes with them.")
        return [name, Field("agents", say("Agents"), partial(TeamAgentsEditor, topic=self, team=thing.id), hint)]

    def _in_use(self, team: str) -> str:
        agents = sum(row.team_id == team for row in self.store.rows("agent").values())
        queues = sum(row.team_id == team for row in self.store.rows("queue").values())
        roles = sum(row.team_id == team for row in self.store.rows("staff_role").values())
        if agents:
            return plural("%Ln agent(s) are in it: move them to another team first.", agents)
        if queues:
            return plural("%Ln queue(s) belong to it: give them to another team first.", queues)
        return say("People have a role in it: end that first.") if roles else ""


def _by_name(rows: Any) -> list[Any]:
    return sorted(rows, key=lambda row: row.name.casefold())


def _name(parent: QWidget) -> TextEditor:
    return TextEditor(parent, LONGEST_NAME)


def _language_field() -> Field:
    hint = say("The language of the site as a short code: en, de, pt-BR.")
    return Field("language", field_title("language"), partial(TextEditor, longest=35), hint, _language_check)


def _language_check(value: Any) -> str:
    parts = str(value).split("-")
    fine = 2 <= len(str(value)) <= 35 and all(part.isascii() and part.isalnum() for part in parts)
    return "" if fine else say("A language is a short code such as en, de or pt-BR.")
