"""Passwords given on the command line: gone from the list of processes, from every word said, and from tracebacks."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from console.__main__ import main

SECRET = "s3cret-of-dana"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux says where the command line is kept")
@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://dana:{secret}@127.0.0.1:{port}/floor", "postgresql://dana:**************@127.0.0.1:"),
        ("postgresql://127.0.0.1:{port}/floor?user=dana&password={secret}", "user=dana&password=**************"),
    ],
    ids=["before the host", "behind the address"],
)
def test_the_list_of_processes_shows_no_password(url, shown, repository):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = url.format(secret=SECRET, port=silent.getsockname()[1])
        line = [sys.executable, "-m", "console", "--database", url, "floor"]
        with subprocess.Popen(line, cwd=repository, stderr=subprocess.PIPE, text=True) as running:
            client, _ = silent.accept()
            listed = subprocess.run(
                ["ps", "-ww", "-o", "args=", "-p", str(running.pid)], capture_output=True, text=True
            )
            told = Path(f"/proc/{running.pid}/cmdline").read_bytes()
            client.close()
            silent.close()
            said = running.communicate(timeout=30)[1]
    assert SECRET.encode() not in told and SECRET not in listed.stdout
    assert shown in told.decode()
    assert "closes the connection" in said or "No database server answers" in said
    assert SECRET not in said


def test_where_there_is_no_password_nothing_is_loaded_for_it():
    code = "import sys; sys.argv = ['x', '--database', 'postgresql://dana@h/floor'];" + (
        "from console.cli.process_list import hide_passwords; hide_passwords(); print('ctypes' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://dana:{SECRET}@127.0.0.1:1/floor",
        f"postgresql://dana:{SECRET}@127.0.0.1:x/floor",
        f"postgresql://dana:{SECRET}@127.0.0.1:1/floor?nonsense=1",
        f"mysql://dana:{SECRET}@127.0.0.1/floor",
    ],
)
def test_nothing_that_is_said_holds_the_password(url, capsys):
    for verb in ("floor", "doctor", "db status", "db init"):
        assert main([*verb.split(), "--database", url]) == 1
        told = capsys.readouterr()
        assert SECRET not in told.out + told.err


def test_the_window_and_its_settings_hold_no_password(postgres_url, repository, tmp_path):
    """The console itself, drawn in memory: what it prints, its title, and every file it leaves."""
    from db.address import parse

    password = parse(postgres_url).password
    home = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    code = (
        "import sys; from console.app import run_console;"
        "sys.exit(run_console(sys.argv[1], offscreen_report=True, seconds=3))"
    )
    line = [sys.executable, "-c", code, postgres_url]
    told = subprocess.run(
        line,
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert password not in told.stdout + told.stderr
    time.sleep(0.1)
    left = [path for path in tmp_path.rglob("*") if path.is_file() and password.encode() in path.read_bytes()]
    assert left == []


def test_a_wrong_command_line_is_told_without_the_password_in_it(capsys):
    url = "postgresql://dana:unmistakable@db.example.org/floor?sslpassword=secret-too"
    for line in (["floor", url], ["--database", url, "flor"], ["staff", "add", "--role", url], [url], ["db", url]):
        assert main(line) == 2
        told = capsys.readouterr()
        assert "unmistakable" not in told.err + told.out and "secret-too" not in told.err + told.out
        assert "usage:" in told.err
