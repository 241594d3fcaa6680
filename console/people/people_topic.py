"""The page of people: who works with the floor in which roles, and the sign-ins of agents' own programs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from console.people.access_panel import AccessPanel
from console.people.managing import Managing
from console.people.role_words import lasting, role_line, roles_of
from console.people.roles_editor import HeldRole, RolesEditor
from console.setup.companion import Companion
from console.setup.editors import TextEditor
from console.setup.field import Field, Section, too_long
from console.setup.set_up_words import field_title, team_name, value_words
from console.setup.topic import SetUpAct, Thing, Topic
from console.words import say
from db.commands.command import Command, Wanted, wanted
from db.commands.set_up_values import LONGEST_NAME
from db.commands.staff_acts import (
    ADD_PERSON,
    CHANGE_ROLE,
    DISABLE_PERSON,
    ENABLE_PERSON,
    END_ROLE,
    GIVE_ROLE,
    LONGEST_LOGIN,
    RENAME_PERSON,
    SET_DESKTOP_LOGIN,
    TAKE_DESKTOP_LOGIN,
)

if TYPE_CHECKING:
    from console.setup.draft import Draft
    from console.setup.field import Check
    from console.window import FloorWindow

_PERSON = "person"
_DESKTOP = "desktop"


class PeopleTopic(Topic):
    """People first, by name, who is disabled at their end; then the agents, whose own programs may sign in."""

    tables = frozenset({"staff", "staff_role", "team", "queue"})
    told = frozenset({"staff", "staff_role", "agent"})

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.managing = Managing(window)

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("People")

    def kinds(self) -> Sequence[tuple[str, str]]:
        """People are added; agents come from the telephone system."""
        return ((_PERSON, say("Add a person")),)

    def things(self) -> list[Thing]:
        """Everybody with their roles, and every agent with what the agent's program signs in with."""
        now = self.window.floor.now_us()
        people = sorted(
            self.store.rows("staff").values(), key=lambda row: (row.disabled_at is not None, row.name.casefold())
        )
        found = [Thing(row.id, _PERSON, row.name, self._note(row, now)) for row in people]
        for one in self.managing.desktops:
            note = say("agent, no sign-in of its own") if one.login is None else self._desktop_note(one.login)
            found.append(Thing(one.agent_id, _DESKTOP, one.name, note))
        return found

    def _note(self, row: Any, now: int) -> str:
        if row.disabled_at is not None:
            return say("{login} · disabled", login=row.login)
        roles = lasting(roles_of(self.store, row.id), now)
        named = "; ".join(role_line(self.store, role, now) for role in roles) or say("no role")
        return say("{login} · {roles}", login=row.login, roles=named)

    def _desktop_note(self, login: str) -> str:
        return say("agent, program signs in as {login}", login=login)

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """Name and roles that have not ended; of an agent the login of the agent's program."""
        if thing.kind == _DESKTOP:
            one = self.managing.desktop(thing.id)
            return None if one is None else {"login": one.login or ""}
        row = self.store.row("staff", thing.id)
        if row is None:
            return None
        now = self.window.floor.now_us()
        roles = lasting(roles_of(self.store, thing.id), now)
        return {"name": row.name, "roles": tuple(tuple(_held(role, now)) for role in roles)}

    def new_values(self, kind: str) -> dict[str, Any]:
        """Nobody yet."""
        return {"name": "", "login": "", "roles": ()}

    def value_words(self, thing: Thing, field: str, value: Any) -> str:
        """A value of a form as a person reads it."""
        if field != "roles":
            return value_words(self.store, field, value)
        return "; ".join(self._role_words(HeldRole(*one)) for one in value or ()) or say("none")

    def companion(self, parent: QWidget) -> Companion:
        """How they sign in, and what their roles let them do."""
        return AccessPanel(parent, self)

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The form of a person, or of an agent's sign-in."""
        hint = say("What they sign in with: their database role on a server, their account of this machine on a file.")
        login = Field("login", say("Login"), _login, hint, self._login_check(thing))
        if thing.kind == _DESKTOP:
            return [Section("", (login,))]
        name = Field("name", field_title("name"), _name, check=_name_check)
        roles = Field("roles", say("Roles"), partial(RolesEditor, places=tuple(self._places())))
        return [Section("", (name, login, roles) if is_new else (name, roles))]

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """One command for each thing that changes: they are taken back together."""
        why = reason or None
        if thing.kind == _DESKTOP:
            return [self._login_command(thing.id, str(draft.value("login")), why)]
        made = []
        if draft.is_new:
            values = {name: draft.value(name) for name in ("name", "login")}
            made.append(Command(ADD_PERSON.kind, (Wanted(thing.id, values),), why))
        elif "name" in draft.typed:
            changed = Wanted(thing.id, {"name": draft.typed["name"]}, {"name": draft.seen["name"]})
            made.append(Command(RENAME_PERSON.kind, (changed,), why))
        return [*made, *self._role_commands(thing.id, draft, why)]

    def _login_command(self, agent_id: str, login: str, why: str | None) -> Command:
        act = SET_DESKTOP_LOGIN if login else TAKE_DESKTOP_LOGIN
        one = self.managing.desktop(agent_id)
        seen = {"login": one.login if one is not None else None}
        return Command(act.kind, (Wanted(agent_id, {"login": login} if login else {}, seen),), why)

    def _role_commands(self, person: str, draft: Draft, why: str | None) -> list[Command]:
        was = {one.id: one for one in (HeldRole(*role) for role in draft.now["roles"])}
        wished = {one.id: one for one in (HeldRole(*role) for role in draft.value("roles"))}
        made = []
        for one in wished.values():
            to = {**_scope(one.place), "until_at": one.until_at}
            before = was.get(one.id)
            if before is None:
                given = Wanted(person, {"role": one.role, **to, "from_at": None}, row=one.id)
                made.append(Command(GIVE_ROLE.kind, (given,), why))
            elif before != one:
                seen = {**_scope(before.place), "until_at": before.until_at}
                changed = {name: value for name, value in to.items() if value != seen[name]}
                made.append(Command(CHANGE_ROLE.kind, (Wanted(one.id, changed, seen),), why))
        # What is new comes first: who gives somebody else the whole floor may take it from another in one go.
        for row_id, one in was.items():
            if row_id not in wished:
                made.append(Command(END_ROLE.kind, (Wanted(row_id, {}, {"until_at": one.until_at}),), why))
        return made

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Only who manages people."""
        return self.managing.why_not

    def why_not_add(self, kind: str) -> str:
        """Only who manages people."""
        return self.managing.why_not

    def acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        """A person is shut out or let back in; an agent's program loses its sign-in."""
        if thing.kind == _DESKTOP:
            return self._desktop_acts(thing)
        row = self.store.row("staff", thing.id)
        if row is None:
            return []
        if row.disabled_at is not None:

            def enable(reason: str) -> Command:
                return Command(ENABLE_PERSON.kind, (wanted(ENABLE_PERSON, row),), reason or None)

            act = SetUpAct(say("Let back in"), say("{name} may work here again.", name=row.name), enable)
            return [(act, self.managing.why_not)]

        def disable(reason: str) -> Command:
            return Command(DISABLE_PERSON.kind, (wanted(DISABLE_PERSON, row),), reason or None)

        hint = say("They are out at once, wherever they are signed in; roles and history stay.")
        act = SetUpAct(say("Disable"), say("{name} is disabled.", name=row.name), disable, hint)
        oneself = say("That is you: somebody else who manages people has to do that.")
        return [(act, self.managing.why_not or (oneself if row.login == self.window.login else ""))]

    def _desktop_acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        one = self.managing.desktop(thing.id)
        if one is None or one.login is None:
            return []

        def take(reason: str) -> Command:
            return self._login_command(thing.id, "", reason or None)

        hint = say("The program is out at once; what the agent does on the telephone goes on.")
        act = SetUpAct(
            say("Take the sign-in away"), say("{name} does not sign in any more.", name=one.name), take, hint
        )
        return [(act, self.managing.why_not)]

    def _places(self) -> list[tuple[str, str]]:
        teams = sorted((team_name(self.store, row_id), row_id) for row_id in self.store.rows("team"))
        queues = sorted((row.name, row.id) for row in self.store.rows("queue").values() if row.retired_at is None)
        return [
            ("", say("whole floor")),
            *((f"team:{row_id}", say("team {name}", name=name)) for name, row_id in teams),
            *((f"queue:{row_id}", say("queue {name}", name=name)) for name, row_id in queues),
        ]

    def _role_words(self, one: HeldRole) -> str:
        from types import SimpleNamespace

        row = SimpleNamespace(role=one.role, from_at=one.from_at, until_at=one.until_at, **_scope(one.place))
        return role_line(self.store, row, self.window.floor.now_us())

    def _login_check(self, thing: Thing) -> Check:
        taken = {row.login for row in self.store.rows("staff").values() if row.id != thing.id}
        taken |= {one.login for one in self.managing.desktops if one.login and one.agent_id != thing.id}
        may_be_empty = thing.kind == _DESKTOP

        def check(value: Any) -> str:
            text = str(value)
            if not text:
                return "" if may_be_empty else say("A person needs a login: what they sign in with.")
            if len(text.encode()) > LONGEST_LOGIN:
                return too_long(len(text.encode()), LONGEST_LOGIN)
            if text.lower().startswith(("fw_", "pg_")):
                return say("This login is kept for the server itself; choose another.")
            if text in taken:
                return say("Another person, or an agent, has this login; choose a different one.")
            return ""

        return check


def _held(row: Any, now: int) -> HeldRole:
    place = f"team:{row.team_id}" if row.team_id else f"queue:{row.queue_id}" if row.queue_id else ""
    return HeldRole(row.id, row.role, place, row.from_at if row.from_at > now else 0, row.until_at)


def _scope(place: str) -> dict[str, str | None]:
    kind, _, row_id = place.partition(":")
    return {"team_id": row_id if kind == "team" else None, "queue_id": row_id if kind == "queue" else None}


def _name(parent: QWidget) -> TextEditor:
    return TextEditor(parent, LONGEST_NAME)


def _login(parent: QWidget) -> TextEditor:
    return TextEditor(parent, LONGEST_LOGIN)


def _name_check(value: Any) -> str:
    if not value:
        return say("It needs a name.")
    return too_long(len(value), LONGEST_NAME) if len(value) > LONGEST_NAME else ""
