"""Shift plans on a server: a connector brings them, who may not is told so, and what was shifted by hand is respected."""

import json

import pytest

from db.errors import KnownProblem
from db.feeds.plan_import import import_plan
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql

PLAN = """\
agent,activity,start,end
Agent 0,shift,2036-11-26 {start},2036-11-26 16:00
Agent 0,lunch,2036-11-26 12:00,2036-11-26 12:30
"""


def test_a_connector_brings_plans_and_nobody_else(floor, tmp_path):
    file = tmp_path / "plan.csv"
    file.write_text(PLAN.format(start="08:00"))
    dana, pbx = floor.person("dana", "supervisor"), floor.person("pbx", "connector")
    with pytest.raises(KnownProblem, match="brought in by a connector"):
        import_plan(dana, file)
    assert import_plan(pbx, file).added == 2
    ((lunch, starts_at),) = floor.owner.run("SELECT id, starts_at FROM shift_activity WHERE activity = 'lunch'")
    to = {"starts_at": starts_at + 1_800_000_000, "ends_at": starts_at + 3_600_000_000}
    supervisor = PlainSql(dana)
    supervisor.run("BEGIN")
    command = new_id()
    supervisor.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'plan.shift', 'me', 1)", command)
    items = json.dumps([{"id": str(lunch), "to": to}])
    supervisor.run("SELECT act_plan_shift(?, CAST(? AS jsonb), NULL)", command, items)
    supervisor.run("COMMIT")
    supervisor.close()
    file.write_text(PLAN.format(start="09:00"))
    report = import_plan(pbx, file)
    assert (report.added, report.removed, report.kept_count) == (1, 1, 1)
    left = floor.owner.run("SELECT activity, starts_at FROM shift_activity WHERE activity = 'lunch'")
    assert left == [("lunch", starts_at + 1_800_000_000)]
