"""`authority reconcile`: a billing file beside the ledger, dry and in earnest, and a bad file that changes nothing."""

import pytest

from tests.db.authority.test_billing_compared import day
from tests.db.authority.used_authority import UsedFloor


@pytest.fixture
def floor(sqlite_url):
    made = UsedFloor(sqlite_url)
    made.use(amount=1000)
    made.use(amount=2000)
    yield made
    made.engine.dispose()


@pytest.fixture
def run(sqlite_url, capsys):
    from tests.console.cli.running import CommandLine

    return CommandLine(sqlite_url, capsys)


def test_what_the_file_proves_is_confirmed_once(run, floor, tmp_path):
    path = tmp_path / "billing.csv"
    path.write_text(f"reference,use,amount,date\nX-1,U-1,10.00,{day(floor.now, '%Y-%m-%d')}\nX-9,,5.00,2026-01-02\n")
    dry = run.json("authority", "reconcile", path, "--dry-run")
    assert (dry["proved"], dry["confirmed"], dry["dry_run"]) == (1, 0, True)
    assert dry["ours"]["amount"] + sum(step["amount"] for step in dry["steps"]) == dry["file"]["amount"] == 1500
    assert [one["use"] for one in dry["not_billed"]] == [2]
    assert floor.run("SELECT count(*) FROM authority_use WHERE state = 'confirmed'")[0][0] == 0
    said = run("authority", "reconcile", path).out
    assert "1 reserved uses were confirmed" in said and "billed but never authorised" in said and "U-2" in said
    told = run.json("authority", "reconcile", path)
    assert (told["confirmed"], told["proved"]) == (0, 0)
    kinds = floor.run("SELECT kind, reason FROM command WHERE kind = 'authority_use.confirm'")
    assert kinds == [("authority_use.confirm", "billing.csv")]
    path.write_text("reference,use,amount,date\nX-1,U-2,20.00,soon\n")
    assert "line 2: 'soon' is no day" in run("authority", "reconcile", path).sentence
