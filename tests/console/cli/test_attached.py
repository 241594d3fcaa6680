"""A process beside us: its arguments are seen by nobody, and it ends with us, in order."""

import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from console.cli.attached import AttachedProcess

WAITING = """
    import sys, time
    print("began", sys.argv[1:], flush=True)
    try:
        time.sleep(600)
    finally:
        open(sys.argv[1], "w").write("ended in order")
"""


@pytest.fixture
def module(tmp_path, monkeypatch):
    """A module that waits; the first argument is the file it writes when it ends in order."""
    (tmp_path / "waits_for_its_end.py").write_text(textwrap.dedent(WAITING))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return "waits_for_its_end"


def began(log):
    """Wait until the module runs."""
    ready = threading.Event()
    for _ in range(1000):
        if log.exists() and "began" in log.read_text():
            return
        ready.wait(0.01)
    pytest.fail("the process did not begin")


def test_it_gets_its_arguments_and_ends_in_order(module, tmp_path):
    mark = tmp_path / "mark"
    work = AttachedProcess(module, [str(mark), "postgresql://me:secret@there/x"], tmp_path / "log")
    began(tmp_path / "log")
    assert "secret" in work.last_words
    command_line = Path(f"/proc/{work._process.pid}/cmdline")
    if command_line.exists():
        assert "secret" not in command_line.read_text()
    work.stop()
    assert mark.read_text() == "ended in order"
    assert not work.wait()


def test_it_ends_when_we_are_killed(module, tmp_path):
    mark, log = tmp_path / "mark", tmp_path / "log"
    code = (
        "import sys, pathlib; from console.cli.attached import AttachedProcess;"
        f" AttachedProcess({module!r}, [{str(mark)!r}], pathlib.Path({str(log)!r})); print('ready', flush=True);"
        " sys.stdin.read()"
    )
    starter = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with starter:
        starter.stdout.readline()
        began(log)
        starter.kill()
    for _ in range(1000):
        if mark.exists() and mark.read_text():
            break
        threading.Event().wait(0.01)
    assert mark.read_text() == "ended in order"


def test_who_ends_by_itself_leaves_its_last_words(tmp_path):
    work = AttachedProcess("no_such_module_anywhere", [], tmp_path / "log")
    assert work.wait()
    assert "no_such_module_anywhere" in work.last_words
    work.stop()


def test_the_problem_it_ended_with_comes_back_in_its_parts(tmp_path):
    work = AttachedProcess("console", ["--database", f"sqlite:///{tmp_path}/none.db", "floor"], tmp_path / "log")
    assert work.wait()
    problem = work.problem
    assert problem is not None
    assert problem.text.startswith("There is no floor at {path};")
    assert problem.values == {"path": f"{tmp_path}/none.db"}
    assert str(problem) == work.last_words
    work.stop()


def test_who_told_no_problem_has_none(tmp_path):
    work = AttachedProcess("no_such_module_anywhere", [], tmp_path / "log")
    assert work.wait()
    assert work.problem is None
    work.stop()
