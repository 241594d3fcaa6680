"""The simulated floor as a program that writes into a real database."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from db.engine import make_engine, reading

COUNTS = {
    "agents": "SELECT count(*) FROM agent",
    "queues": "SELECT count(*) FROM queue",
    "supervisors": "SELECT count(*) FROM staff_role WHERE role = 'supervisor' AND team_id IS NOT NULL",
    "contacts": "SELECT count(*) FROM contact",
    "open escalations": "SELECT count(*) FROM escalation WHERE state <> 'resolved'",
    "raised hands": "SELECT count(*) FROM raised_hand WHERE ended_at IS NULL",
    "present states": "SELECT count(*) FROM agent_state WHERE until_at IS NULL",
    "left open": "SELECT count(*) FROM contact WHERE state NOT IN ('closed', 'lost')",
}


@contextmanager
def program(repository: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "db.feeds.simulated", *arguments],
        cwd=repository,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def counted(url: str) -> dict[str, int]:
    with reading(make_engine(url)) as connection:
        return {name: int(connection.execute(sa.text(query)).scalar_one()) for name, query in COUNTS.items()}


def test_the_floor_is_there_when_it_says_live_and_ends_cleanly_when_told(repository: Path, database_url: str) -> None:
    arguments = ("--database", database_url, "--agents", "40", "--queues", "12", "--history-hours", "3")
    with program(repository, *arguments) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "live\n"
        counts = counted(database_url)
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=30) == ("", "")
        assert process.returncode == 0
    assert counts["agents"] == counts["present states"] == 40 and counts["queues"] == 12
    assert counts["supervisors"] >= 3 and counts["contacts"] > 200
    assert counts["open escalations"] >= 2 and counts["raised hands"] >= 1 and counts["left open"] > 20


@pytest.mark.long
def test_a_second_run_on_the_same_floor_goes_on_where_the_first_ended(repository: Path, sqlite_url: str) -> None:
    arguments = ("--database", sqlite_url, "--agents", "20", "--history-hours", "1", "--seconds", "0.3")
    counts = []
    for _ in range(2):
        with program(repository, *arguments) as process:
            assert process.communicate(timeout=30) == ("live\n", "")
            assert process.returncode == 0
        counts.append(counted(sqlite_url))
    for lasting in ("agents", "queues", "supervisors", "present states"):
        assert counts[0][lasting] == counts[1][lasting] > 0
    assert counts[1]["contacts"] >= counts[0]["contacts"]


def test_a_database_that_is_not_there_is_told_in_one_sentence(repository: Path, tmp_path: Path) -> None:
    with program(repository, "--database", f"sqlite:///{tmp_path / 'nowhere.db'}") as process:
        out, told = process.communicate(timeout=30)
        assert process.returncode == 1 and out == ""
        assert told.count("\n") == 1 and "nowhere.db" in told


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(("--agents", "0"), marks=pytest.mark.long),
        pytest.param(("--rate", "-3"), marks=pytest.mark.long),
        pytest.param(("--hour", "25"), marks=pytest.mark.long),
        ("--rate", "5", "--time-lapse", "2"),
    ],
)
def test_wrong_usage_is_refused_before_anything_is_opened(repository: Path, wrong: tuple[str, ...]) -> None:
    with program(repository, *wrong) as process:
        out, told = process.communicate(timeout=30)
        assert process.returncode == 2 and out == "" and wrong[-2] in told
