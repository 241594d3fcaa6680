"""A floor whose agents ask for more than they may, and people of the line who decide."""

from typing import Any

import sqlalchemy as sa

from db.commands.ledger import os_user
from tests.db.desktop.desk_floor import HOUR, DeskFloor

S = 1_000_000


class RequestingFloor(DeskFloor):
    """Refunds of 50.00 at once for agents, 100.00 for supervisors, 2000.00 for managers, second person above 500.00.

    Dana, who has duty, is a supervisor; Mo is a manager. On SQLite whoever acts is in no list of people.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.manager = self.insert("staff", name="Mo Lind", login=f"{self.prefix}_mo")
        for person, role in ((self.duty, "supervisor"), (self.manager, "manager")):
            self.insert("staff_role", staff_id=person, role=role, from_at=0)
        self.refund = str(self.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0])
        self.run("UPDATE authority_kind SET second_above = 50000 WHERE id = :id", id=self.refund)
        for level, per_use, per_agent in (
            ("standard", 5_000, 50_000),
            ("supervisor", 10_000, 50_000),
            ("manager", 200_000, 900_000),
        ):
            self.limit(level, per_use, per_agent)

    def limit(self, level: str, per_use: int, per_agent: int | None = None, **more: Any) -> str:
        """A cell of the matrix for refunds on the whole floor, since long ago."""
        given = {"kind_id": self.refund, "level": level, "per_use": per_use, "per_agent": per_agent}
        return self.insert("authority_limit", **given | {"from_at": 1, "set_at": 1} | more)

    def be(self, person: str) -> None:
        """On SQLite, whoever acts is this person from here on."""
        self.run("UPDATE staff SET login = :other WHERE login = :me", me=os_user(), other=f"{self.prefix}_other")
        self.run("UPDATE staff SET login = :me WHERE id = :id", me=os_user(), id=person)

    def ask(self, amount: int = 7_000, *, agent: int = 0, contact: str | None = None, note: str = "") -> dict[str, Any]:
        """What an agent's program asks for, and is answered."""
        asked = contact or (self.mine if agent == 0 else self.others)
        given = {"contact": asked, "kind": "refund", "amount": amount, "currency": "EUR", "note": note}
        return self.desk("request", agent=agent, **given)

    def use(self, amount: int, *, agent: int = 0) -> dict[str, Any]:
        """What an agent's program uses, and is answered."""
        contact = self.mine if agent == 0 else self.others
        return self.desk("use", agent=agent, contact=contact, kind="refund", amount=amount, currency="EUR")

    def state(self, asked: dict[str, Any]) -> str:
        """How a request stands."""
        return str(self.row("authority_request", str(asked["request"]))["state"])


def shown_amount(floor: RequestingFloor, table: str, row_id: str, column: str) -> int:
    """An amount as it stands."""
    with floor.engine.begin() as connection:
        found = connection.execute(sa.text(f"SELECT {column} FROM {table} WHERE id = :id"), {"id": row_id})
        return int(found.scalar_one())


__all__ = ["HOUR", "RequestingFloor", "S", "shown_amount"]
