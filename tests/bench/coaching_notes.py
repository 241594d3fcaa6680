"""How long pages of coaching wait at 100,000 notes: the newest, one far down, rare words, who is due of 500 agents.

`uv run python -m tests.bench coaching_notes` on a file of its own; the words are looked for as the page does it, in steps.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from db.coaching.notes_wanted import NotesWanted
from db.coaching.readiness_sql import NOT_READY_ON_QUEUES
from db.migrations import upgrade
from db.queries.agent_page import agent_shown
from db.queries.coaching_due import coaching_due
from db.queries.coaching_notes import notes_page
from tests.bench.measuring import options
from tests.db.commands.acted_floor import ActedFloor

NOTES: Final = 100_000
AGENTS: Final = 500
_ROUNDS: Final = 7
_SAID: Final = "She let the customer finish, said back what was needed and named who calls and until when. "


def main(words: Sequence[str] = ()) -> None:
    """Print the medians in milliseconds."""
    options(__doc__, prog="python -m tests.bench coaching_notes").parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        floor = _floor(Path(folder))
        with floor.engine.connect() as connection:
            first = notes_page(connection, NotesWanted())
            far = (NOTES // 2, NOTES)
            steps = _steps(connection, NotesWanted("Zoë"))
            for name, ask in (
                ("the newest 200", lambda: notes_page(connection, NotesWanted())),
                ("200 from the middle", lambda: notes_page(connection, NotesWanted(), after=far)),
                ("those of one agent", lambda: notes_page(connection, NotesWanted(agent_id=floor.agents[1]))),
                ("words, one step of 5,000", lambda: notes_page(connection, NotesWanted("nowhere"))),
            ):
                print(f"{name:28} {_median(ask):8.1f} ms")
            print(f"{'a rare word, all steps':28} {steps[0]:8.1f} ms, the longest step {steps[1]:.1f} ms")
            assert len(first.notes) == 200
        _spread(floor)
        with floor.engine.connect() as connection:
            assert len(coaching_due(connection)) == AGENTS
            due, page = (
                _median(lambda: coaching_due(connection)),
                _median(lambda: agent_shown(connection, floor.agents[0])),
            )
            print(f"{f'who is due of {AGENTS} agents':28} {due:8.1f} ms")
            not_ready = connection.execute(sa.text(NOT_READY_ON_QUEUES), {"now": 2})
            assert len(not_ready.all()) == 2 * AGENTS
            serving = _median(lambda: connection.execute(sa.text(NOT_READY_ON_QUEUES), {"now": 2}).all())
            print(f"{'  of it who is not ready':28} {serving:8.1f} ms")
            print(f"{'the page of one agent':28} {page:8.1f} ms")
        floor.engine.dispose()


def _floor(folder: Path) -> ActedFloor:
    url = f"sqlite:///{folder}/notes.db"
    upgrade(url)
    floor = ActedFloor(url)
    columns = (
        "id, agent_id, team_id, kind, visibility, state, situation, behaviour, impact, next_step, made_at, shared_at"
    )
    floor.run(
        "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < :notes)"
        f" INSERT INTO coaching_note ({columns})"
        " SELECT 'note' || n, CASE n % 20 WHEN 0 THEN :other ELSE :agent END, :team, 'praise', 'agent_coach', 'shared', :said,"
        " CASE n WHEN 1 THEN 'Zoë' ELSE :said || n END, :said, :said, n, n FROM c",
        notes=NOTES, agent=floor.agents[0], other=floor.agents[1], team=floor.teams[0], said=_SAID,
    )  # fmt: skip
    floor.run("ANALYZE")
    return floor


def _spread(floor: ActedFloor) -> None:
    """Each note is about one of many agents; every agent's newest is a correction. All serve each queue, and nobody has
    learnt what two of them ask for: the most there can be of who is not ready."""
    for place in range(AGENTS - len(floor.agents)):
        floor.insert("agent", team_id=floor.teams[0], name=f"Agent {place}", state="offline")
    floor.run("CREATE TEMP TABLE place AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM agent")
    floor.run(
        "UPDATE coaching_note SET agent_id = (SELECT p.id FROM place p WHERE p.n = CAST(substr(coaching_note.id, 5) AS"
        " integer) % :agents), kind = CASE WHEN rowid % 3 = 0 THEN 'praise' ELSE 'correction' END,"
        " state = 'seen', seen_at = shared_at",
        agents=AGENTS,
    )
    floor.run(
        "INSERT INTO queue_membership (id, agent_id, queue_id, since_at) SELECT a.id || q.id, a.id, q.id, 1"
        " FROM agent a CROSS JOIN queue q"
    )
    for queue in floor.queues[:2]:
        for module in floor.run("SELECT id FROM training_module"):
            floor.insert("queue_module", queue_id=queue, module_id=module[0])
    floor.run("ANALYZE")


def _steps(connection: Any, wanted: NotesWanted) -> tuple[float, float]:
    after, times, found = None, [], 0
    while True:
        begun = time.perf_counter()
        page = notes_page(connection, wanted, after=after)
        times.append((time.perf_counter() - begun) * 1_000)
        found += len(page.notes)
        after = page.goes_on
        if after is None:
            assert found == 1
            return sum(times), max(times)


def _median(ask: Callable[[], Any]) -> float:
    times = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        ask()
        times.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
