"""A floor at the change of shift: three supervisors of one team, what they have open, and who of them is there."""

from typing import Any

import sqlalchemy as sa

from db.commands.command import Command, Outcome, UndoCommand, Wanted
from db.commands.doing import do, undo
from tests.db.commands.acted_floor import ActedFloor, S

#: Far ahead: UTC microseconds.
LATER = 2**52


class HandedFloor(ActedFloor):
    """`logins` are what its people sign in with; on PostgreSQL `engines` are theirs, signed in."""

    def __init__(
        self, url: str, logins: dict[str, str] | None = None, engines: dict[str, sa.Engine] | None = None
    ) -> None:
        super().__init__(url)
        self.logins = logins or {name: name for name in ("dana", "eli", "fay")}
        self.engines = engines or {}
        self.people = {}
        for name, login in self.logins.items():
            self.people[name] = self.insert("staff", name=name, login=login)
            self.insert("staff_role", staff_id=self.people[name], role="supervisor", team_id=self.teams[0], from_at=0)

    def comes(self, name: str, *, until: int = LATER, on_shift: int = 1) -> None:
        """A person is there from now on, or until that instant, or not any more."""
        self.run("DELETE FROM staff_presence WHERE staff_id = :s", s=self.people[name])
        self.insert("staff_presence", staff_id=self.people[name], on_shift=on_shift, since_at=S, until_at=until)

    def escalated(self, name: str | None, **values: Any) -> str:
        """An open escalation of the team that this person has, or nobody."""
        owner = None if name is None else self.people[name]
        given = {"queue_id": self.queues[0], "reason": "other", "owner_id": owner, "raised_at": S, "due_at": 2 * S}
        return self.insert("escalation", **(given | values))

    def acts(self, name: str, kind: str, *things: str, **options: Any) -> Outcome:
        """This person acts on things, wanting nothing more of them than the act does."""
        return self.send(name, Command(kind, tuple(Wanted(thing) for thing in things), **options))

    def send(self, name: str, command: Command) -> Outcome:
        """This person sends a command."""
        with self.engine_of(name).begin() as connection:
            return do(connection, command, actor=self.actor(name))

    def takes_back(self, name: str, outcome: Outcome) -> Outcome:
        """This person takes a command of theirs back."""
        with self.engine_of(name).begin() as connection:
            return undo(connection, UndoCommand(outcome.command_id), actor=self.actor(name))

    def engine_of(self, name: str) -> sa.Engine:
        """What this person is connected by."""
        return self.engines.get(name, self.engine)

    def actor(self, name: str) -> str | None:
        """Who acts, as far as a file can be told."""
        return None if name in self.engines else self.logins[name]

    def handed(self, name: str = "dana") -> str:
        """A handover that this person has begun and given; its id."""
        ((begun,),) = [self.acts(name, "handover.begin", self.teams[0]).done]
        handover = str(begun.entity_id)
        assert self.answers(self.acts(name, "handover.give", handover)) == ["done"]
        return handover

    def lines(self, handover: str) -> list[dict[str, Any]]:
        """Its lines in their order."""
        found = self.run("SELECT id FROM handover_line WHERE handover_id = :h ORDER BY kind, position, id", h=handover)
        return [self.row("handover_line", str(row[0])) for row in found]

    def line_of(self, handover: str, thing: str) -> str:
        """The line about a thing."""
        (line,) = (line["id"] for line in self.lines(handover) if line["entity_id"] == thing)
        return str(line)

    def owner(self, escalation: str, table: str = "escalation") -> str | None:
        """The name of who has it."""
        owner_id = self.row(table, escalation)["owner_id"]
        return next((name for name, staff in self.people.items() if staff == owner_id), None)
