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


def test_an_agents_program_uses_authority_by_the_command_line(floor, capsys):
    login = floor.logins[0]
    embedded = floor.engine.dialect.name == "sqlite"
    desk = CommandLine(floor.url if embedded else floor.signed_in_url(login), capsys)
    who = ("--agent", login) if embedded else ()
    number = f"C-{floor.row('contact', floor.mine)['number']}"
    floor.insert("floor", name="North", promise="We answer.", currency="EUR")
    kind = floor.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0]
    floor.insert("authority_limit", kind_id=kind, level="standard", per_use=5000, per_contact=6000, from_at=1, set_at=1)
    refund = ("--kind", "refund", "--currency", "eur", "--amount")

    may = desk.json("authority", "may", number, *refund, 5000, *who)
    assert (may["allowed"], may["reason"], may["amount"], may["currency"]) == (True, None, 5000, "EUR")
    # What is refused is told on both: the answer, and the sentence for whoever reads the exit code only.
    no = desk("authority", "may", number, *refund, 5001, *who, "--format", "json")
    assert (no.code, no.document["reason"], no.document["over_by"]) == (1, "over_per_use", 1)
    assert no.err == "This is more than you may give at once.\n"
    used = desk.json("authority", "use", number, *refund, 4000, *who, "--key", "K 1", "--payee", "P-7")
    assert used == desk.json("authority", "use", floor.mine, *refund, 4000, *who, "--key", " K 1 ")
    refused = desk("authority", "use", number, *refund, 2001, *who)
    assert (refused.code, "40.00 EUR" in refused.out, "over_per_contact" in refused.out) == (1, False, True)
    listed = desk.json("authority", "list", *who, "--contact", number)
    refunds = [one["left_for_contact"] for one in listed["limits"] if one["kind"] == "refund"]
    assert (listed["contact"], refunds) == (floor.mine, [2000])
    assert "40.00 EUR" in desk("authority", "pending", *who).out
    (waiting,) = desk.json("authority", "pending", *who)["uses"]
    assert (waiting["use"], waiting["key"], waiting["payee"], waiting["overdue"]) == (used["use"], "K 1", "P-7", False)
    assert waiting["confirm_until_at"].endswith("Z")
    assert desk.json("authority", "confirm", used["use"], "B-1", *who)["billing_reference"] == "B-1"
    said = desk("authority", "give-back", used["use"], *who).sentence
    assert said == "It was confirmed, given back or refused already; nothing was written."

    request = desk.json("authority", "request", number, *refund, 9000, *who, "--note", "Charged twice.")
    assert desk.json("authority", "answer", request["request"], *who) == request
    assert [one["request"] for one in desk.json("authority", "pending", *who)["requests"]] == [request["request"]]
    assert desk.json("authority", "withdraw", request["request"], *who)["state"] == "withdrawn"
    for wrong in (("use", number), ("may", number, *refund, 0), ("confirm", "B-1", "B-1"), ("answer", "C-1")):
        assert desk("authority", *wrong, *who).code == 2
