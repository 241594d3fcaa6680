"""`report coaching` on the command line: what is due today and what waits, for everybody and for one coach."""

from tests.db.commands.acted_floor import ActedFloor, S


def test_what_waits_is_printed_as_lines_and_as_a_document(run_sqlite, sqlite_url):
    run, floor = run_sqlite, ActedFloor(sqlite_url)
    now = floor.database_now()
    kim, lee = (floor.insert("staff", name=name, login=name.lower()) for name in ("Kim", "Lee"))
    whose = {"agent_id": floor.agents[0], "team_id": floor.teams[0], "made_at": 1}
    floor.insert("coaching_action", owner_id=kim, text="Sum up\nfirst", due_at=now - S, **whose)
    floor.insert("coaching_action", owner_id=lee, text="Later", due_at=now + 86_400 * 3 * S, **whose)
    floor.insert("coaching_note", author_id=kim, kind="praise", visibility="agent_coach", state="answered",
                 shared_at=now, seen_at=now, answered_at=now, **whose)  # fmt: skip
    floor.engine.dispose()
    told = run.json("report", "coaching")
    assert [(one["agent"], one["coach"], one["overdue"]) for one in told["steps"]] == [("Ana", "Kim", True)]
    assert [one["kind"] for one in told["undated"]] == ["answer"]
    lines = run("report", "coaching", "--coach", "kim").out
    assert "Ana: Sum up first (Kim)" in lines
    assert "not agreed" in lines
    assert run("report", "coaching", "--coach", "lee").out.strip() == "Nothing waits today."
    assert "Nobody on this floor" in run("report", "coaching", "--coach", "max").sentence
