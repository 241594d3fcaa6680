"""An agent's own program on the command line: notes are named by their number, another's are none."""

from tests.console.cli.running import CommandLine
from tests.db.commands.acted_floor import ActedFloor


def test_a_note_is_seen_and_answered_by_its_number(sqlite_url, capsys):
    floor, run = ActedFloor(sqlite_url), CommandLine(sqlite_url, capsys)
    for agent, login in zip(floor.agents[:2], ("ana", "bo"), strict=True):
        floor.run("UPDATE agent SET login = :login WHERE id = :agent", login=login, agent=agent)
    note = floor.insert("coaching_note", agent_id=floor.agents[0], team_id=floor.teams[0], kind="praise", behaviour="So",
                        visibility="agent_coach", made_at=1, shared_at=1)  # fmt: skip
    news = "SELECT max(version) FROM coaching_news"
    before = floor.run(news)[0][0]
    assert run("coaching", "seen", "N-1", "--agent", "bo").sentence.startswith("There is no such note about you")
    assert run.json("coaching", "seen", "n-1", "--agent", "ana")["state"] == "seen"
    told = run.json("coaching", "answer", note, "--words", "I will", "--agrees", "--agent", "ana")
    assert (told["state"], told["answer"]) == ("agreed", "I will")
    assert floor.run(news)[0][0] > before
    assert run("coaching", "dispute", "R-9", "--words", "no", "--agent", "ana").code == 1
    floor.engine.dispose()
