"""What the page of the audit asks the database. The queries load in the thread that asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.audit import AuditEffect, AuditFilter, AuditLine, SealState

#: So many commands at a time, and in a file at most.
PAGE: Final = 300
MOST_SAVED: Final = 200_000


class AuditAnswer(NamedTuple):
    """The newest commands, and how far the record is sealed."""

    lines: list[AuditLine]
    state: SealState


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """Who did what?"""

    asked: AuditFilter
    login: str
    most: int = PAGE

    def answer(self, connection: sa.Connection) -> AuditAnswer:
        """The newest of them. Called in the thread that asks."""
        from db.queries.audit import audit_lines, seal_state

        found = audit_lines(connection, self.asked, most=self.most, actor=self.login)
        return AuditAnswer(found, seal_state(connection))


@dataclass(frozen=True, slots=True)
class MoreQuestion:
    """Who did what before this?"""

    asked: AuditFilter
    login: str
    after: AuditLine

    def answer(self, connection: sa.Connection) -> list[AuditLine]:
        """The next. Called in the thread that asks."""
        from db.queries.audit import audit_lines

        return audit_lines(connection, self.asked, after=self.after, most=PAGE, actor=self.login)


@dataclass(frozen=True, slots=True)
class EffectsQuestion:
    """What did this command do?"""

    command_id: str
    login: str

    def answer(self, connection: sa.Connection) -> list[AuditEffect]:
        """Thing by thing. Called in the thread that asks."""
        from db.queries.audit import audit_effects

        return audit_effects(connection, self.command_id, actor=self.login)


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take these commands out of the floor; that somebody did stands in the record, once even if it is sent again."""

    asked: AuditFilter
    login: str
    id: str = field(default_factory=new_id)

    def answer(self, connection: sa.Connection) -> list[AuditLine]:
        """The commands. Called in the thread that asks, in a transaction that writes."""
        from db.coaching.agreement import refuse_export
        from db.commands.ledger import recorded_once
        from db.queries.audit import audit_lines

        refuse_export(connection)
        found = audit_lines(connection, self.asked, most=MOST_SAVED, actor=self.login)
        said = {"commands": len(found), "from": self.asked.begins, "until": self.asked.ends}
        with recorded_once(connection, kind="audit.export", command_id=self.id, payload=said, actor=self.login):
            return found
