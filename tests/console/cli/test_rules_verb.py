"""`floorwalker rules`: one look, or looking until Ctrl-C; what was raised is said."""

import os
import signal
import subprocess
import sys

import pytest

from tests.console.cli.running import CommandLine
from tests.db.rules.test_raising import WatchedFloor

MIN = 60_000_000


@pytest.fixture
def floor(sqlite_url):
    made = WatchedFloor(sqlite_url)
    yield made
    made.engine.dispose()


def overdue(floor):
    floor.rule("never_answered", 60)
    floor.contact(arrived_at=floor.now - 5 * MIN)


def test_one_look_says_what_it_raised(floor, sqlite_url, capsys):
    run = CommandLine(sqlite_url, capsys)
    assert run("rules", "--once").out == "No rule is switched on; nothing was raised.\n"
    overdue(floor)
    document = run.json("rules", "--once")
    (escalation,) = document["escalations"]
    assert (document["raised"], document["busy"], document["rules_on"]) == (1, False, 1)
    assert (escalation["rule"], escalation["rule_limit"], escalation["queue"]) == ("never_answered", 60, "Billing")
    assert escalation["crossed_at"] == floor.now - 4 * MIN
    assert run("rules", "--once").out == "0 escalations were raised.\n"


def test_one_document_is_of_one_look(sqlite_url, capsys):
    assert CommandLine(sqlite_url, capsys)("rules", "--format", "json").code == 2
    assert CommandLine("sqlite:////nowhere/floor.sqlite", capsys)("rules", "--once").sentence


def test_it_looks_until_it_is_told_to_stop(floor, sqlite_url):
    words = [sys.executable, "-m", "console", "--database", sqlite_url, "rules", "--every", "0.1"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "0 rules are on; looking until Ctrl-C.\n"
        overdue(floor)
        said = process.stdout.readline()
        assert said.startswith("Escalation 1: never answered over 60 at ")
        assert "contact 1 in Billing; due" in said
    finally:
        os.kill(process.pid, signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 0
