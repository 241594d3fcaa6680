"""Bringing in training: all lines or none, and never a sign-off."""

from db.feeds.training_import import import_training
from tests.db.commands.acted_floor import ActedFloor


def test_all_lines_are_taken_or_none(database_url, tmp_path):
    floor, file = ActedFloor(database_url), tmp_path / "training.csv"

    def bring(text, **options):
        file.write_text("agent;module;minutes\n" + text)
        return import_training(database_url, file, **options)

    def stands():
        return sorted(tuple(row) for row in floor.run("SELECT minutes, signed_off_at FROM agent_training"))

    report = bring(
        "Ana;data_protection;30\nNobody;data_protection;9\nBo;flying;9\nBo;data_protection;-1\nAna;data_protection;31\n"
    )
    assert [line for line, _ in report.broken] == [3, 4, 5, 6]
    assert "says again what line 2 says" in report.broken[3][1]
    assert stands() == []
    good = "Ana;data_protection;30\nAna;Handling customers' data;0\n"
    assert bring(good).broken
    good = "Ana;data_protection;30\nBo;Handling customers' data;60\n"
    assert (bring(good, dry_run=True).begun, stands()) == (2, [])
    assert bring(good).written
    assert stands() == [(30, None), (60, None)]
    report = bring("Ana;data_protection;45\nBo;data_protection;60\n")
    assert (report.changed, report.same, report.written) == (1, 1, True)
    assert stands() == [(45, None), (60, None)]
    floor.engine.dispose()
