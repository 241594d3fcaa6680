"""The doctor: a machine that has all, and every lack told in words with what to do."""

import socket
import sqlite3
import subprocess
import sys

import pytest

from console.__main__ import main
from console.cli import doctor_database, doctor_machine, screen
from console.cli.doctor_database import data_folder, file_system, floor_there, sqlite_library
from console.cli.screen import has_screen, library_sentence
from db.address import parse
from db.postgres_binaries import PostgresUnavailable


def test_on_this_machine_all_that_is_needed_is_here(run):
    found = run.json("doctor")
    assert found["ready"] is True
    assert {finding["what"] for finding in found["findings"]} >= {
        "Python", "Qt", "screen", "time zones", "PostgreSQL", "SQLite", "floor",
    }  # fmt: skip
    assert "Everything needed is here." in run("doctor").out


def test_something_missing_ends_with_1_and_says_what(run_sqlite, monkeypatch):
    monkeypatch.setattr(doctor_database, "OLDEST_SQLITE", (99, 0, 0))
    said = run_sqlite("doctor")
    assert said.code == 1
    assert "MISSING  SQLite: SQLite" in said.out
    assert run_sqlite("doctor", "--format", "json").document["ready"] is False


def test_a_floor_that_is_not_made_yet_is_only_a_hint(tmp_path, capsys):
    assert main(["doctor", "--database", f"sqlite:///{tmp_path / 'new' / 'floor.db'}"]) == 0
    assert "run 'floorwalker db init', or try the demo" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_does_not_answer_is_told(capsys):
    assert main(["doctor", "--database", "postgresql://me:pw@127.0.0.1:1/floor"]) == 1
    assert "MISSING  floor: No database server answers" in capsys.readouterr().out
    assert main(["doctor", "--database", "mysql://x/y"]) == 1
    assert "MISSING  database: The database address is not understood" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            ImportError("libEGL.so.1: cannot open shared object file"),
            r"libEGL.so.1 is missing: run 'apt-get install.*libegl1",
        ),
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "not installed"),
    ],
)
def test_a_qt_that_cannot_be_loaded_names_the_library_and_the_cure(problem, said, monkeypatch):
    import re

    def fail(_name):
        raise problem

    monkeypatch.setattr(doctor_machine, "import_module", fail)
    found = doctor_machine.qt_library()
    assert found.state == "missing"
    assert re.search(said, found.sentence)
    assert found.sentence == library_sentence(problem)


def test_a_window_that_cannot_be_opened_names_the_cure(monkeypatch):
    monkeypatch.setattr(doctor_machine, "has_screen", lambda: True)
    for said, cure in (
        ("qt.qpa.plugin: From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed", "libxcb-cursor0"),
        ("qt.qpa.xcb: could not connect to display :7", "no display answers"),
    ):
        ended = subprocess.CompletedProcess([], -6, "", said)
        monkeypatch.setattr(doctor_machine.subprocess, "run", lambda *_, ended=ended, **__: ended)
        found = doctor_machine.screen()
        assert (found.state, cure in found.sentence) == ("missing", True)


def test_a_window_is_really_tried(monkeypatch):
    """Offscreen here: the trial itself works, in a process of its own."""
    monkeypatch.setattr(doctor_machine, "has_screen", lambda: True)
    assert doctor_machine.screen().state == "ok"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen there")
def test_a_display_of_this_machine_is_tried(monkeypatch, tmp_path):
    monkeypatch.setattr(screen, "_X11", f"{tmp_path}/X")
    assert not has_screen({"DISPLAY": ":5"})
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{tmp_path}/X5")
        assert not has_screen({"DISPLAY": ":5.0"}), "a socket nobody listens on was left behind"
        server.listen()
        assert has_screen({"DISPLAY": ":5.0"})


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen there")
def test_a_screen_is_a_display_that_is_there():
    assert not has_screen({})
    assert not has_screen({"DISPLAY": "nonsense"})
    assert not has_screen({"DISPLAY": ":7731"})
    assert has_screen({"DISPLAY": "far.example:10.0"})
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert has_screen({"QT_QPA_PLATFORM": "vnc"})
    assert not has_screen({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": "far.example:10"})


def test_postgresql_that_is_not_here_is_a_hint(monkeypatch):
    def none():
        raise PostgresUnavailable("no PostgreSQL 15 or newer was found: install it")

    monkeypatch.setattr(doctor_machine, "find_server_bin", none)
    found = doctor_machine.postgres_programs()
    assert (found.state, "install it" in found.sentence) == ("hint", True)


def test_an_old_python_is_told(monkeypatch):
    monkeypatch.setattr(doctor_machine, "OLDEST_PYTHON", (99, 1))
    found = doctor_machine.python_version()
    assert (found.state, "install Python 99.1 or newer" in found.sentence) == ("missing", True)


def test_an_sqlite_without_json_is_told(monkeypatch):
    def refuse(_where):
        raise sqlite3.OperationalError("no such function: json_object")

    monkeypatch.setattr(doctor_database.sqlite3, "connect", refuse)
    assert "without JSON" in sqlite_library().sentence


def test_a_floor_in_an_unsafe_place_is_sent_to_postgresql(tmp_path):
    assert file_system(tmp_path / "floor.db").state == "ok"
    (tmp_path / ".stfolder").mkdir()
    found = file_system(tmp_path / "deep" / "floor.db")
    assert (found.state, "or use PostgreSQL" in found.sentence) == ("missing", True)


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    assert data_folder(tmp_path / "a" / "b" / "floor.db").state == "ok"
    (tmp_path / "file").write_text("")
    assert data_folder(tmp_path / "file" / "floor.db").state == "missing"


def test_a_file_that_can_only_be_read_is_told(tmp_path, monkeypatch):
    path = tmp_path / "floor.db"
    path.write_text("")
    monkeypatch.setattr(doctor_database.os, "access", lambda *_: False)
    assert "can only be read" in data_folder(path).sentence


def test_the_floor_itself_is_opened(sqlite_url):
    assert floor_there(sqlite_url, parse(sqlite_url)).state == "ok"


def test_the_cure_names_the_packages_of_a_bare_linux():
    assert "libgl1" in screen.LOAD_PACKAGES
    assert "libxcb-cursor0" in screen.WINDOW_PACKAGES


def test_a_password_on_the_command_line_and_a_way_that_can_be_listened_to_are_hints(monkeypatch):
    url = "postgresql://dana:s%40cret@db.example.org/floor?sslmode=require"
    address = parse(url)
    assert doctor_database.password_place(address).state == "ok"
    monkeypatch.setattr(sys, "argv", ["floorwalker", "doctor", "--database", url])
    found = doctor_database.password_place(address)
    assert (found.state, "s@cret" in found.sentence) == ("hint", False)
    way = doctor_database.way_there(address)
    assert (way.state, "sslmode=require" in way.sentence) == ("hint", True)
    assert doctor_database.way_there(parse("postgresql://db.example.org/floor")).state == "ok"
    assert "does not leave" in doctor_database.way_there(parse("postgresql://127.0.0.1/floor")).sentence


def test_a_machine_without_a_keyring_is_a_hint(monkeypatch):
    monkeypatch.setattr(doctor_machine, "find_spec", lambda _: None)
    assert doctor_machine.keyring().state == "hint"
