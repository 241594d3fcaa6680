"""`authority ledger` and `authority unconfirmed`: the same lines in every form, an export in the record."""

import csv
import io
import json

import pytest

from tests.db.authority.used_authority import DAY, HOUR, UsedFloor


@pytest.fixture
def floor(database_url):
    made = UsedFloor(database_url)
    made.use(at=made.now - 3 * DAY, payee="=1+1")
    made.use(
        state="confirmed", confirmed_at=made.now - HOUR, billing_reference="=cmd()", at=made.now - 2 * HOUR, amount=700
    )
    made.use(kind="replacement", at=made.now - 60, agent=1, amount=2, contact=1)
    yield made
    made.engine.dispose()


def test_the_ledger_is_the_same_in_every_form(run, floor):
    told = run.json("authority", "ledger")
    assert [(one["what"], one["number"], one["amount"]) for one in told["lines"]] == [
        ("use", 3, 2), ("confirmation", 2, 700), ("use", 2, 700), ("use", 1, 1000)
    ]  # fmt: skip
    assert {(one["kind"], one["state"]): (one["uses"], one["amount"]) for one in told["totals"]} == {
        ("Refund", "reserved"): (1, 1000), ("Refund", "confirmed"): (1, 700), ("Replacement", "reserved"): (1, 2)
    }  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(run("authority", "ledger", "--format", "csv").out)))
    assert [row["number"] for row in rows] == ["3", "2", "2", "1"]
    # A spreadsheet would run it.
    assert rows[2]["billing"] == "'=cmd()" and rows[3]["customer"] == "K-0"
    printed = run("authority", "ledger").out
    assert printed.startswith("Floorwalker authorises; it does not pay.") and "U-3" in printed
    asked = ("--agent", "Bo", "--kind", "replacement", "--only", "use")
    assert [one["number"] for one in run.json("authority", "ledger", *asked)["lines"]] == [3]
    assert "Nothing stands" in run("authority", "ledger", "--state", "given_back").out
    assert "the nearest is 'Billing'" in run("authority", "ledger", "--queue", "Bill").sentence
    taken = floor.run("SELECT payload FROM command WHERE kind = 'authority_ledger.export' ORDER BY at")
    assert [json.loads(row[0])["lines"] for row in taken] == [4, 4, 1]
    assert all(json.loads(row[0])["names"] for row in taken)


def test_what_waits_for_billing_is_listed(run, floor):
    told = run.json("authority", "unconfirmed")
    assert told["after_hours"] == 24
    assert [(one["use"], one["agent"], one["waited_s"] // 3600) for one in told["uses"]] == [(1, "Ana", 72)]
    assert ",Ana,Red,Billing,Refund," in run("authority", "unconfirmed", "--format", "csv").out
    assert "3 d 0 h" in run("authority", "unconfirmed").out
