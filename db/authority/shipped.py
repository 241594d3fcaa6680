"""What authority a floor begins with: the kinds there usually are, and the freedom to let a customer go who wants to leave."""

from typing import Final, NamedTuple

import sqlalchemy as sa

from db.ids import new_id
from db.sqlite_clock import SQLITE_NOW
from db.words import AGENT_LEVELS, CLOSE_WITHOUT_RETENTION


class ShippedKind(NamedTuple):
    """A kind that every floor has from the beginning."""

    code: str
    name: str
    measure: str


SHIPPED_KINDS: Final = (
    ShippedKind("refund", "Refund", "money"),
    ShippedKind("credit", "Credit", "money"),
    ShippedKind("fee_waiver", "Fee waiver", "money"),
    ShippedKind("replacement", "Replacement", "times"),
    ShippedKind(CLOSE_WITHOUT_RETENTION, "Close without retention", "times"),
    ShippedKind("extension", "Extension", "days"),
    ShippedKind("expedite", "Expedite", "times"),
)


def begin_with(connection: sa.Connection) -> None:
    """Add what is missing of it; what a floor has changed since stays as it is."""
    sqlite = connection.dialect.name == "sqlite"
    as_id, now = (
        ("text", SQLITE_NOW) if sqlite else ("uuid", "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
    )
    connection.execute(
        sa.text(
            f"INSERT INTO authority_setting (id) SELECT CAST(:id AS {as_id})"
            " WHERE NOT EXISTS (SELECT 1 FROM authority_setting)"
        ),
        {"id": new_id()},
    )
    for position, kind in enumerate(SHIPPED_KINDS):
        connection.execute(
            sa.text(
                f"INSERT INTO authority_kind (id, code, name, measure, position) SELECT CAST(:id AS {as_id}), :code, :name,"
                " :measure, :position WHERE NOT EXISTS (SELECT 1 FROM authority_kind WHERE code = :code)"
            ),
            {"id": new_id(), **kind._asdict(), "position": position},
        )
    for level in AGENT_LEVELS:
        connection.execute(
            sa.text(
                "INSERT INTO authority_limit (id, kind_id, level, per_use, from_at, set_at)"
                f" SELECT CAST(:id AS {as_id}), k.id, CAST(:level AS text), 1, 0, {now} FROM authority_kind k"
                " WHERE k.code = :code AND NOT EXISTS (SELECT 1 FROM authority_limit l"
                " WHERE l.kind_id = k.id AND l.level = :level)"
            ),
            {"id": new_id(), "level": level, "code": CLOSE_WITHOUT_RETENTION},
        )
