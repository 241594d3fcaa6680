"""Rules over real recordings, cut at random: what they raise is what a recount of the whole recording finds, each once."""

import random
import time
from collections import defaultdict

import pytest

from db.feeds.imports import import_queue_log
from db.rules import raising
from tests.db.rules.test_raising import WatchedFloor

S = 1_000_000
LIMITS = {"transfers": 1, "people": 1, "ping_pong": 1, "without_note": 5, "missing_record": 1}


def recount(floor):
    """(rule, contact, crossed at) by plain Python over all rows."""
    found = []
    talks, moves = defaultdict(list), defaultdict(list)
    for row in floor.run("SELECT * FROM contact_segment"):
        talks[row.contact_id].append(row)
    for row in floor.run("SELECT * FROM transfer ORDER BY at, id"):
        moves[row.contact_id].append(row)
    noted = {row.id: row.at for row in floor.run("SELECT * FROM note")}
    for one in floor.run("SELECT * FROM contact"):
        moved = [(move.at, noted.get(move.note_id)) for move in moves[one.id] if move.kind in ("cold", "warm")]
        found += [("transfers", one.id, at) for at, _ in moved[LIMITS["transfers"] :][:1]]
        until = -1
        for at, note_at in moved:
            if at > until and (note_at is None or note_at > at + LIMITS["without_note"] * S):
                until = at + LIMITS["without_note"] * S
                found.append(("without_note", one.id, until))
        met = {}
        for visit in sorted(
            (v for v in talks[one.id] if v.outcome == "answered" and v.agent_id), key=lambda v: v.left_at
        ):
            met.setdefault(visit.agent_id, visit.left_at)
        found += [("people", one.id, at) for at in sorted(met.values())[LIMITS["people"] :][:1]]
        left, backs = set(), []
        for move in moves[one.id]:
            if move.from_queue_id != move.to_queue_id and move.from_queue_id and move.to_queue_id:
                backs += [move.at] if move.to_queue_id in left else []
                left.add(move.from_queue_id)
        found += [("ping_pong", one.id, at) for at in backs[:1]]
        ends = [visit.ended_at or visit.left_at for visit in talks[one.id] if visit.ended_at or visit.left_at]
        if one.answered_at is not None and one.customer_id is None:
            at = one.answered_at + LIMITS["missing_record"] * S
            gone = max(ends, default=one.closed_at) if one.state in ("closed", "lost") else None
            if one.state == "wrap_up":
                gone = one.state_since
            found += [("missing_record", one.id, at)] if gone is None or at <= gone else []
    return sorted(found)


#: Other cuts each time are made by the long run, which says its seed. With the first of these one contact crosses a limit
#: three times between two looks: each look raises one of them, and looks come every second.
@pytest.mark.parametrize(
    "seed", [pytest.param(1, marks=pytest.mark.long), 1795732933958006567, pytest.param(None, marks=pytest.mark.long)]
)
@pytest.mark.parametrize("run", ["run-a", "run-c"])
def test_a_recording_cut_at_random(run, seed, sqlite_url, shared_data, tmp_path, monkeypatch):
    lines = (shared_data / "asterisk-live" / run / "queue_log").read_bytes().splitlines(keepends=True)
    times = [float(line.split(b"|", 1)[0]) for line in lines]
    clock = {"now": 0}
    monkeypatch.setattr(raising, "database_now", lambda _: clock["now"])
    floor = WatchedFloor(sqlite_url)
    floor.run("UPDATE rule_watch SET evaluated_at = :at", at=int(min(times) * S))
    for kind, limit in LIMITS.items():
        floor.rule(kind, limit)
    seed = seed or time.time_ns()
    cuts = sorted(random.Random(seed).sample(range(1, len(lines)), 5))
    path = tmp_path / "queue_log"
    for cut in (*cuts, len(lines)):
        path.write_bytes(b"".join(lines[:cut]))
        import_queue_log(sqlite_url, [path])
        clock["now"] = int(max(times[:cut]) * S)
        for _ in range(4):
            floor.look()
    clock["now"] += 3600 * S
    for _ in range(5):
        floor.look()
    assert floor.raised() == recount(floor), f"seed {seed}"
    assert {rule for rule, _, _ in floor.raised()} >= {"people", "without_note"}
    floor.engine.dispose()
