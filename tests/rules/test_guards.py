"""The guards of the test run itself work: muttered conversions, threads left running, long tests."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

PLANTED = """
    import pytest
    from PySide6.QtCore import QObject, QThread, Signal

    class Speaker(QObject):
        spoke = Signal(int, str)
        def hear(self, number, text):
            pass

    KEPT = []

    def test_wrong_type():
        speaker = Speaker()
        speaker.spoke.connect(speaker.hear)
        speaker.spoke.emit("x", "y")

    def test_left_thread(qapp):
        KEPT.append(QThread())
        KEPT[0].start()

    def test_tidy_thread(qapp):
        KEPT[0].quit()
        assert KEPT[0].wait(5000)

    def test_screen(qapp):
        assert qapp.platformName() == "offscreen"

    @pytest.mark.long
    def test_long():
        pass
"""


@pytest.fixture(scope="module")
def outcome(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What a run of its own says of the planted tests: the names by outcome, without and with `--long`."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "test_planted.py").write_text(textwrap.dedent(PLANTED))
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = long\nqt_api = pyside6\n")
    return {option: planted_run(folder, repository, option) for option in ("", "--long")}


def planted_run(folder: Path, repository: Path, option: str) -> set[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-rA", "."]
    told = subprocess.run(
        command + ([option] if option else []),
        cwd=folder,
        env=environment | {"PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    lines = re.findall(r"^(PASSED|FAILED|ERROR|SKIPPED) (.*)$", told, re.MULTILINE)
    return {f"{verdict} {rest}" for verdict, rest in lines}


def is_told(lines: set[str], verdict: str, text: str) -> bool:
    return any(line.startswith(verdict) and text in line for line in lines)


def test_a_signal_argument_of_the_wrong_type_fails_the_test(outcome: dict[str, set[str]]) -> None:
    assert is_told(outcome[""], "FAILED", "::test_wrong_type")


def test_a_thread_left_running_is_an_error_of_that_test_alone(outcome: dict[str, set[str]]) -> None:
    assert is_told(outcome[""], "ERROR", "::test_left_thread")
    assert is_told(outcome[""], "PASSED", "::test_tidy_thread")
    assert not is_told(outcome[""], "ERROR", "::test_tidy_thread")


@pytest.mark.skipif("FLOORWALKER_TEST_ONSCREEN" in os.environ, reason="the run is wanted on the screen")
def test_qt_draws_offscreen(outcome: dict[str, set[str]]) -> None:
    assert is_told(outcome[""], "PASSED", "::test_screen")


def test_long_tests_run_only_when_asked_for(outcome: dict[str, set[str]]) -> None:
    assert is_told(outcome[""], "SKIPPED", "long test: run with --long")
    assert is_told(outcome["--long"], "PASSED", "::test_long")
