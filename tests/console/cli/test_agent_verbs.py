"""The verbs of an agent's own program, on both engines."""

import pytest

from tests.console.cli.running import CommandLine
from tests.db.desktop.desk_floor import DeskFloor

NOT_YOURS = "This contact is not in your hands, and was not in the last ten minutes; nothing was written."


@pytest.fixture
def floor(database_url):
    made = DeskFloor(database_url)
    yield made
    made.close()


def test_an_agents_program_speaks_by_the_command_line(floor, capsys):
    login = floor.logins[0]
    embedded = floor.engine.dialect.name == "sqlite"
    desk = CommandLine(floor.url if embedded else floor.signed_in_url(login), capsys)
    who = ("--agent", login) if embedded else ()
    number = f"C-{floor.row('contact', floor.mine)['number']}"

    hand = desk.json("agent", "hand", *who, "--contact", number, "--reason", "Needs a decision")
    assert hand["contact"] == floor.mine
    assert hand["raised_at"].endswith("Z")
    assert desk("agent", "hand", *who).sentence == "Your hand is up already; nothing was written."
    assert desk.json("agent", "lower", *who)["hand"] == hand["hand"]
    said = desk(
        "agent", "escalate", number, *who, "--reason", "blocked_by_limit", "--amount", 12900, "--currency", "EUR"
    )
    assert "Dana Reyes" in said.out
    escalated = ("agent", "escalate", floor.mine, *who, "--reason", "complaint", "--asked-by", "customer")
    assert desk.json(*escalated, "--note", "Wants it in writing.")["owner"] == "Dana Reyes"
    assert floor.run("SELECT text FROM escalation_note") == [("Wants it in writing.",)]
    assert desk.json("agent", "intent", number, "cancel", *who)["refusals_reported"] is False
    assert desk.json("agent", "refusal", number, *who)["refusals"] == 1
    assert desk.json("agent", "hold", number, "on", *who)["on_hold"] is True
    assert desk.json("agent", "hold", number, "off", *who)["on_hold"] is False
    assert "may close:           no\n" in desk("agent", "clock", number, *who).out

    others = floor.row("contact", floor.others)["number"]
    for named in (floor.others, others, "C-999999"):
        assert desk("agent", "clock", named, *who).sentence == NOT_YOURS
    no_currency = desk("agent", "escalate", number, *who, "--reason", "other", "--amount", 5).sentence
    assert no_currency.startswith("An amount needs its currency")
    for wrong in (
        ("escalate", number, "--reason", "because"),
        ("hold", number, "maybe"),
        ("clock", "mine"),
        ("intent",),
    ):
        assert desk("agent", *wrong).code == 2
    whose = desk("agent", "lower", *(() if embedded else ("--agent", login))).sentence
    assert "--agent" in whose
