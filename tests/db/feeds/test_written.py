"""What feeds write fits the tables as they are."""

import pytest

from db.feeds.written import FILLED, FORWARD, OVERWRITTEN, WRITTEN
from db.models import metadata


@pytest.mark.parametrize("table", WRITTEN)
def test_all_columns_but_those_of_the_database_itself_are_written(table: str) -> None:
    assert WRITTEN[table] == tuple(
        column.name
        for column in metadata.tables[table].columns
        if column.name not in ("version", "number", "held_us", "held_since")
        and (table, column.name) not in (("agent", "level"), ("escalation", "standard_id"))
    )


def test_tables_stand_behind_those_they_refer_to() -> None:
    order = list(WRITTEN)
    for place, table in enumerate(order):
        for key in metadata.tables[table].foreign_keys:
            target = key.column.table.name
            assert target not in order or order.index(target) < place, f"{table} refers to {target}"


@pytest.mark.parametrize("table", WRITTEN)
def test_what_is_overwritten_or_filled_is_written_and_not_both(table: str) -> None:
    overwritten, filled = set(OVERWRITTEN.get(table, ())), set(FILLED.get(table, ()))
    assert overwritten | filled <= set(WRITTEN[table]) - {"id"}
    assert not overwritten & filled
    assert FORWARD.get(table, "id") in WRITTEN[table]


def test_what_supervisors_set_is_never_written_over() -> None:
    for table, columns in {"agent": ("team_id", "name", "login", "desk"), "queue": ("team_id", "name")}.items():
        assert not set(columns) & {*OVERWRITTEN[table], *FILLED.get(table, ())}


def test_ends_never_become_open_again() -> None:
    for table, columns in {
        "agent_state": ("until_at",),
        "queue_membership": ("until_at",),
        "contact_segment": ("left_at", "outcome", "agent_id", "ended_at", "wrapped_at"),
    }.items():
        assert set(columns) <= set(FILLED[table])
