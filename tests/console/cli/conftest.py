"""The command line as a fixture, on a floor of the test's own."""

import pytest

from tests.console.cli.running import CommandLine


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch):
    """The width of the terminal that the tests are started from plays no part."""
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def run(database_url, capsys):
    """The command line on an upgraded database, once on each engine."""
    return CommandLine(database_url, capsys)


@pytest.fixture
def run_sqlite(sqlite_url, capsys):
    """The command line on an upgraded SQLite file."""
    return CommandLine(sqlite_url, capsys)
