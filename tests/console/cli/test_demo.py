"""The demo: a floor that is alive, on either engine, and nothing left behind."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from console.cli import demo
from console.cli.parser import parse


@pytest.fixture
def temporary(monkeypatch):
    """A place for temporary folders of this test's own, which a server's account may enter too."""
    folder = Path(tempfile.mkdtemp(prefix="floorwalker-test-"))
    folder.chmod(0o755)
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    shutil.rmtree(folder)


def run_demo(folder, *arguments, **how):
    line = [sys.executable, "-m", "console", "demo", "--headless", "--agents", "20", "--queues", "4", *arguments]
    return subprocess.Popen(line, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **how)


@pytest.fixture
def folder(tmp_path, repository, monkeypatch):
    """A folder of its own, where the picture is saved; the checkout stays importable."""
    monkeypatch.setenv("PYTHONPATH", str(repository))
    return tmp_path


@pytest.mark.long
@pytest.mark.parametrize("engine", [[], ["--postgres"]], ids=["sqlite", "postgresql"])
def test_the_demo_is_alive_and_leaves_nothing_behind(folder, temporary, engine):
    with run_demo(folder, "--seconds", "9", "--seed", "3", *engine) as running:
        out, err = running.communicate(timeout=120)
    assert (running.returncode, err) == (0, "")
    assert "There is no screen here" in out
    waiting = [int(found) for found in re.findall(r"(\d+)(?: \S+)? waiting", out)]
    assert len(waiting) >= 2
    assert re.findall(r"(\d+) of \d+ free", out)[-1:] != []
    assert list(folder.glob("*.png"))
    assert list(temporary.iterdir()) == []


@pytest.mark.long
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ended_by_a_signal_it_leaves_nothing_behind(folder, temporary, number):
    with run_demo(folder) as running:
        try:
            while "live" not in running.stdout.readline():
                assert running.poll() is None
            os.kill(running.pid, number)
            running.communicate(timeout=60)
        finally:
            running.kill()
    assert running.returncode == 0
    assert list(temporary.iterdir()) == []


def test_what_is_asked_for_reaches_the_made_up_floor():
    options = parse(["demo", "--agents", "7", "--queues", "2", "--rate", "5", "--seed", "9"])
    assert demo._arguments(options) == ["--agents", "7", "--queues", "2", "--rate", "5.0", "--seed", "9"]
    assert demo._arguments(parse(["demo"])) == []


def test_the_folder_is_gone_whatever_happens(temporary, monkeypatch):
    def breaks(url, **_how):
        assert url.startswith(f"sqlite:///{temporary}")
        assert len(list(temporary.iterdir())) == 1
        raise RuntimeError("the window broke")

    monkeypatch.setattr(demo, "run_window", breaks)
    with pytest.raises(RuntimeError):
        demo.run(parse(["demo"]))
    assert list(temporary.iterdir()) == []


@pytest.mark.long
def test_a_floor_that_stands_still_is_told(folder, temporary):
    line = [sys.executable, "-m", "console", "demo", "--headless", "--seconds", "6", "--agents", "20", "--queues", "4"]
    code = (
        "import sys, console.demo.made_up_floor as made; made.PROGRAM = 'no_such_module_anywhere';"
        "from console.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *line[3:]], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The made-up floor stands still, its program ended: ")
    assert "no_such_module_anywhere" in done.stderr
    assert list(temporary.iterdir()) == []
