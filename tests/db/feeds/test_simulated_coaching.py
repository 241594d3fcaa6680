"""Agents of the simulated floor read notes that are shared with them and most answer; what stood there before stays unread."""

import pytest

from db.ids import new_id
from tests.db.feeds.obeying_floor import ObeyingFloor, now_us

NOTE = (
    "INSERT INTO coaching_note (id, agent_id, team_id, kind, visibility, behaviour, made_at, shared_at)"
    " SELECT :id, a.id, a.team_id, :kind, 'agent_coach', 'Let her finish', :at, :at FROM agent a WHERE a.id = :agent"
)


@pytest.fixture
def floor(sqlite_url):
    made = ObeyingFloor(sqlite_url)
    yield made
    made.close()


def share(floor, agent, kind, at):
    made = new_id()
    floor.run(NOTE, id=made, agent=agent, kind=kind, at=at)
    return made


def test_new_notes_are_seen_and_answered_and_older_ones_are_left(floor):
    agents = [row.id for row in floor.rows("SELECT id FROM agent WHERE state <> 'offline' ORDER BY id LIMIT 6")]
    former = share(floor, agents[0], "correction", now_us() - 3_600_000_000)
    at = now_us()
    new = [share(floor, agent, kind, at) for agent in agents for kind in ("praise", "correction")]
    listed = ", ".join(f"'{one}'" for one in new)
    floor.until(lambda: not floor.rows(f"SELECT id FROM coaching_note WHERE id IN ({listed}) AND state = 'shared'"), 30)
    answered = f"SELECT * FROM coaching_note WHERE id IN ({listed}) AND answered_at IS NOT NULL"
    floor.until(lambda: floor.rows(answered), 30)
    for row in floor.rows(answered):
        assert row.seen_at >= row.shared_at and row.answered_at >= row.seen_at and row.answer
        assert (row.state == "agreed") == (row.agreed_at is not None)
    assert floor.one("SELECT state FROM coaching_note WHERE id = :id", id=former) == "shared"
    assert floor.findings() == []
