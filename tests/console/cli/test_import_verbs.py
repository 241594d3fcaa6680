"""The import verbs: what they print of what was found, their progress bar, and how Ctrl-C ends them."""

import io
import os
import signal
import threading

import pytest

from console.cli.imports import _sentences
from console.cli.progress import PROGRESS, progress_bar, progress_line
from db.feeds.imports import ImportReport

LOG = """\
1795311000|NONE|NONE|NONE|QUEUESTART|
1795311001|c1|sales|NONE|ENTERQUEUE||0701|1
1795311009|c1|sales|Ann|CONNECT|8|x|3
this is no line
1795311019|c1|sales|Ann|COMPLETEAGENT|8|10|1
1795311020|c2|sales|NONE|SOMETHINGNEW|1|2
"""


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "queue_log"
    path.write_text(LOG)
    return path


def test_an_import_tells_what_it_found_and_a_broken_line_by_number_and_reason(run, log):
    said = run("import", "queue-log", log)
    assert (said.code, said.err) == (0, "")
    assert "6 lines read in 0:00" in said.out
    assert "1 contacts" in said.out
    assert "Unknown events, kept as they are: SOMETHINGNEW 1." in said.out
    assert "1 broken lines were left out:\n  line 4: " in said.out
    again = run.json("import", "queue-log", log)
    assert (again["rows_written"], again["lines"], again["broken_count"], again["broken"][0][0]) == (0, 6, 1, 4)
    picture = run.json("floor", "--at", 1795311010)
    assert [(row["external_id"], row["agent"], row["waited_s"]) for row in picture["contacts"]] == [("c1", "Ann", 8.0)]


def test_a_file_that_is_not_there_is_one_sentence(run_sqlite, tmp_path):
    assert "cannot be read" in run_sqlite("import", "queue-log", tmp_path / "missing").sentence


def test_contacts_come_in_by_a_shipped_map(run_sqlite, shared_data):
    (export,) = (shared_data / "helpdesk-italy").glob("*.csv*")
    found = run_sqlite.json("import", "contacts", export, "--map", "helpdesk-italy")
    assert found["contacts"] > 1000
    assert run_sqlite.json("db", "status")["counts"]["contacts"] == found["contacts"]


def test_a_plan_tells_what_it_replaced_and_whom_it_did_not_find(run_sqlite, log, tmp_path):
    run_sqlite("import", "queue-log", log)
    plan = tmp_path / "plan.csv"
    plan.write_text(
        "agent,activity,start,end\nAnn,shift,2036-11-26 08:00,2036-11-26 16:00\n"
        "Bob,shift,2036-11-26 08:00,2036-11-26 16:00\nAnn,nap,2036-11-27 08:00,2036-11-27 16:00\n"
    )
    said = run_sqlite("import", "plan", plan, "--zone", "Europe/Berlin").out
    assert "The plan of those days was replaced: 1 added, 0 changed, 0 removed." in said
    assert "1 agents are not on this floor and were left out:\n  Bob (1 line)" in said
    assert "  line 4: the activity 'nap' is not in the map" in said
    assert run_sqlite.json("import", "plan", plan)["rows_written"] == 2
    assert "no time zone 'Mars'" in run_sqlite("import", "plan", plan, "--zone", "Mars").sentence


def test_a_map_that_nobody_ships_is_one_sentence(run_sqlite, log):
    assert run_sqlite("import", "contacts", log, "--map", "nowhere").sentence


def test_the_first_twenty_broken_lines_are_printed():
    report = ImportReport(broken_count=31, broken=[(n, "no field 5") for n in range(1, 25)])
    lines = list(_sentences(report))
    assert lines[-1] == "  and more."
    assert [line for line in lines if line.startswith("  line ")][-1] == "  line 20: no field 5"
    assert "31 broken lines were left out:" in lines


def test_names_of_events_cannot_move_the_cursor():
    said = "\n".join(_sentences(ImportReport(unknown={"\x1b[2J": 1})))
    assert "\x1b" not in said


@pytest.mark.parametrize(
    ("done", "total", "shown"),
    [(0, 10, "[" + "." * 30 + "]   0 %"), (5, 10, " 50 %"), (12, 10, "100 %"), (0, 0, "100 %")],
)
def test_the_bar_shows_how_much_is_read(done, total, shown):
    assert progress_line(done, total).endswith(shown)
    assert len(progress_line(done, total)) == 38


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_only_a_terminal_has_a_bar_and_it_is_gone_afterwards():
    for stream, written in ((Terminal(), True), (io.StringIO(), False)):
        with progress_bar(stream, None) as tell:
            tell(1, 4)
            tell(2, 4)
        assert (" 50 %" in stream.getvalue()) is written
        assert stream.getvalue().endswith("\r") is written


def test_ctrl_c_stops_an_import_between_two_writes_and_what_was_read_stands(run_sqlite, log, monkeypatch):
    """The signal comes while the first lines are read; the run notices it when nothing is half done."""
    from db.feeds.queue_log import QueueLogFeed

    real = QueueLogFeed.feed

    def interrupted(feed, *arguments):
        real(feed, *arguments)
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(QueueLogFeed, "feed", interrupted)
    said = run_sqlite("import", "queue-log", log)
    assert (said.code, said.out, said.err) == (130, "", "")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert run_sqlite.json("db", "status")["counts"]["contacts"] == 1
    monkeypatch.undo()
    assert run_sqlite("import", "queue-log", log).code == 0


def test_following_ends_in_order_at_ctrl_c_with_its_report(run_sqlite, log):
    """Ctrl-C comes once what was in the file shows on the floor."""
    from db.changes import open_reader

    def ctrl_c():
        reader = open_reader(run_sqlite.url)
        reader.snapshot()
        for _ in range(400):
            if any(row.external_id == "c3" for row in reader.snapshot().rows["contact"]):
                break
            reader.wait(0.05)
        reader.close()
        os.kill(os.getpid(), signal.SIGINT)

    log.write_text(LOG + "1795311030|c3|sales|NONE|ENTERQUEUE||0702|1\n")
    presser = threading.Thread(target=ctrl_c)
    presser.start()
    said = run_sqlite("import", "queue-log", log, "--follow")
    presser.join()
    assert (said.code, said.err) == (0, "")
    assert "7 lines read" in said.out
    assert run_sqlite.json("db", "status")["open_contacts"] == 1


def test_another_program_gets_progress_as_lines(run_sqlite, log):
    said = run_sqlite("import", "queue-log", log, "--progress", "lines", "--format", "json")
    size = log.stat().st_size
    assert said.err.splitlines()[-1] == f"{PROGRESS}{size} {size}"
    assert said.document["contacts"] == 1
