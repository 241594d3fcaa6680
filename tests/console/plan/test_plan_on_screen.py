"""The plan in the real window: without one the screen says so, with one it tells who is late, and how it was kept."""

import time

import pytest
from PySide6.QtCore import Qt

from console.models.columns import spoken
from db.feeds.plan_import import import_plan
from tests.console.acting.acting_window import ActingWindow

S = 1_000_000
MINUTE = 60 * S


@pytest.fixture
def acting(sqlite_url, theme, qtbot):
    made = ActingWindow(sqlite_url, theme, qtbot)
    made.url = sqlite_url
    made.window.setWindowState(Qt.WindowState.WindowNoState)
    made.window.resize(1440, 900)
    yield made
    made.end()


def cell(window, agent, key):
    model = window.agents.model
    return model.cell(model.place_of(agent), model.spec.column(key))


def at(minutes):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 60 * minutes))


def test_an_imported_plan_is_held_against_what_agents_do(acting, qtbot, tmp_path):
    window, floor = acting.window, acting.floor
    ana, bo, cy, di = floor.agents
    assert cell(window, ana, "plan").text == "no plan"
    model = window.agents.model
    tip = model.explanation(model.place_of(ana), model.spec.column("plan")).as_text()
    assert "No plan was imported, so only now is shown: File > Bring" in tip
    floor.run("UPDATE agent SET state = 'offline', state_since = 1 WHERE id = :id", id=bo)
    floor.run("UPDATE agent SET state = 'aux', aux_reason = 'lunch', state_since = :since WHERE id = :id",
              id=cy, since=round(time.time() * S) - 40 * MINUTE)  # fmt: skip
    # What the feed has told of Bo: signed off before the shift.
    floor.run("UPDATE agent_state SET since_at = 1 WHERE agent_id = :id AND until_at IS NULL", id=bo)
    file = tmp_path / "plan.csv"
    shifts = "".join(f"{name},shift,{at(-120)},{at(120)}\n" for name in ("Ana", "Bo", "Cy"))
    file.write_text(f"agent,activity,start,end\n{shifts}Cy,lunch,{at(-40)},{at(-10)}\nAna,break,{at(30)},{at(45)}\n")
    import_plan(acting.url, file)
    plan = window.floor.plan
    assert window.agents.table.isColumnHidden(model.spec.column("plan"))
    qtbot.waitUntil(lambda: cell(window, bo, "plan").text.startswith("late 2:00:0"))
    assert spoken(cell(window, bo, "plan")).endswith("over the limit")
    qtbot.waitUntil(lambda: cell(window, cy, "plan").text.startswith("over 10:0"))
    assert cell(window, ana, "plan").text == "as planned"
    qtbot.waitUntil(lambda: not window.agents.table.isColumnHidden(model.spec.column("plan")))
    assert cell(window, ana, "next").text.startswith("break ")
    assert cell(window, di, "plan").text == "not planned"
    qtbot.waitUntil(lambda: window.agents.heading().endswith("; 1 late, 1 over break"))
    qtbot.waitUntil(lambda: plan.adherence(acting.row("agent", bo), window.floor.now_us()) is not None, timeout=5_000)
    assert cell(window, bo, "kept").text == "0\N{NO-BREAK SPACE}%"
    said = model.explanation(model.place_of(bo), model.spec.column("kept"))
    assert (said.n, said.formula[:35]) == ("0 of 120 min", "time in which the state agreed with")
    model.sort(model.spec.column("plan"))
    assert [model.id_at(place) for place in range(4)] == [bo, cy, di, ana]
