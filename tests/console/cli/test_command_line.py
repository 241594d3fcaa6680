"""The command line's contract: options anywhere, three exit codes, one document or one sentence, nothing heavy loaded."""

import os
import re
import subprocess
import sys

import pytest

from console.__main__ import _function, main
from console.cli.parser import parse
from db.errors import Refused

#: A line of every verb, without --database and --format.
VERBS = [
    ["demo"],
    ["db", "init"],
    ["db", "upgrade"],
    ["db", "status"],
    ["db", "check"],
    ["db", "backup", "FILE"],
    ["db", "prune", "--days", "3"],
    ["staff", "add", "Anna Berg", "--login", "anna", "--role", "viewer"],
    ["staff", "list"],
    ["staff", "disable", "anna"],
    ["import", "queue-log", "one", "two"],
    ["import", "contacts", "FILE.csv", "--map", "MAP.toml"],
    ["floor"],
    ["report", "intervals", "--from", "9:00", "--to", "10:00"],
    ["report", "causes", "--from", "9:00", "--to", "10:00"],
    ["doctor"],
]
HEAVY = ("PySide6", "sqlalchemy", "alembic", "psycopg", "numpy", "pyqtgraph", "simpy", "sqlite3", "importlib.metadata")


def places_for(line):
    """The line with the options at every place where they may stand: before, after and between verb and sub-verb."""
    options = ["--database", "sqlite:///x.db", "--format", "table"]
    verbs = 2 if line[0] in ("db", "staff", "import", "report") else 1
    for place in [*range(verbs + 1), len(line)]:
        yield [*line[:place], *options, *line[place:]]


@pytest.mark.parametrize("line", VERBS, ids=" ".join)
def test_database_and_format_may_stand_before_and_after_every_verb(line):
    for written in places_for(line):
        options = parse(written)
        assert (options.database, options.format) == ("sqlite:///x.db", "table"), written


def test_the_later_of_two_databases_counts():
    assert parse(["--database", "sqlite:///a", "floor", "--database", "sqlite:///b"]).database == "sqlite:///b"


def test_without_a_verb_the_console_opens():
    assert parse([]).run == "console.cli.window:open_console"
    assert not hasattr(parse([]), "database")


@pytest.mark.parametrize("line", VERBS, ids=" ".join)
def test_every_verb_names_a_function_that_exists(line):
    assert callable(_function(parse(line).run))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (["nonsense"], "invalid choice"),
        (["db"], "required"),
        (["floor", "--at", "soon"], "is not a time"),
        (["floor", "--form", "json"], "unrecognized"),
        (["floor", "--format", "csv"], "--format csv is not for floor"),
        (["--format", "json", "demo"], "--format json is not for demo"),
        (["report", "intervals", "--from", "10:00", "--to", "9:00"], "end before it begins"),
        (["report", "intervals", "--from", "9:00", "--to", "10:00", "--every", "3"], "is not a duration"),
        (["demo", "--agents", "0"], "at least 1"),
        (["demo", "--seconds", "x"], "not a number"),
        (["db", "prune", "--days", "-1"], "at least 0"),
        (["db", "prune", "--days", "nan"], "too little|too much|not a number"),
        (["staff", "add", "A", "--login", "a", "--role", "king"], "invalid choice"),
        (["staff", "add", "A", "--login", "a", "--role", "viewer", "--team", "t", "--queue", "q"], "not allowed with"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_ends_with_2_and_says_what_is_wrong(line, said, capsys):
    assert main(line) == 2
    heard = capsys.readouterr()
    assert heard.out == ""
    assert re.search(said, heard.err)


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("floorwalker 0.")


def test_help_names_every_verb(capsys):
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(verb in told for verb in ("demo", "db", "staff", "import", "floor", "report", "doctor"))


def test_a_refusal_is_one_sentence_and_exit_code_1(monkeypatch, capsys):
    def refuse(_options):
        raise Refused("Not today.")

    monkeypatch.setattr("console.cli.doctor.examine", refuse)
    assert main(["doctor"]) == 1
    assert capsys.readouterr() == ("", "Not today.\n")


def test_ctrl_c_ends_without_a_traceback(monkeypatch, capsys):
    def interrupted(_options):
        raise KeyboardInterrupt

    monkeypatch.setattr("console.cli.doctor.examine", interrupted)
    assert main(["doctor"]) == 130
    assert capsys.readouterr() == ("", "")


def test_the_environment_names_the_database(sqlite_url, monkeypatch, capsys):
    monkeypatch.setenv("FLOORWALKER_DATABASE", sqlite_url)
    assert main(["db", "status"]) == 0
    assert sqlite_url.removeprefix("sqlite:///") in capsys.readouterr().out


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("sqlite:////nowhere/at/all.db", "There is no floor at"),
        ("mysql://me@there/floor", "not understood"),
        ("postgresql://me:pw@127.0.0.1:1/floor", "No database server answers at 127.0.0.1:1"),
        ("postgresql://me@127.0.0.1:x/floor", "port"),
    ],
)
def test_a_database_that_cannot_be_had_is_told_in_one_sentence(url, sentence, capsys):
    for verb in (["floor"], ["db", "status"], ["staff", "list"], ["db", "check"], ["db", "upgrade"]):
        assert main([*verb, "--database", url, "--format", "json"]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
        assert sentence in said.err


def test_a_file_that_is_no_floor_is_told_in_one_sentence(tmp_path, capsys):
    other = tmp_path / "letter.txt"
    other.write_text("Dear Sir or Madam, " * 90)
    assert main(["floor", "--database", f"sqlite:///{other}"]) == 1
    assert "is not a floor" in capsys.readouterr().err
    assert other.read_text().startswith("Dear")


def test_looking_makes_no_file(tmp_path, capsys):
    missing = tmp_path / "missing.db"
    assert main(["floor", "--database", f"sqlite:///{missing}"]) == 1
    assert list(tmp_path.iterdir()) == []
    assert "make one with 'floorwalker db init'" in capsys.readouterr().err


def test_nothing_heavy_is_loaded_before_a_verb_needs_it():
    code = (
        "import sys; from console.cli.parser import parse; import console.__main__;"
        f" parse(['floor']); print([name for name in {HEAVY} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_reading_a_floor_loads_neither_qt_nor_alembic(sqlite_url):
    code = (
        "import sys; from console.__main__ import main;"
        f" code = main(['floor', '--database', {sqlite_url!r}, '--format', 'json']);"
        " print(code, [n for n in ('PySide6', 'alembic', 'psycopg', 'numpy') if n in sys.modules], file=sys.stderr)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stderr.strip() == "0 []"


def test_as_a_program_it_keeps_the_contract(sqlite_url):
    def program(*arguments):
        line = [sys.executable, "-m", "console", *arguments]
        return subprocess.run(line, capture_output=True, text=True, check=False)

    done = program("--database", sqlite_url, "floor", "--format", "json")
    assert (done.returncode, done.stderr, done.stdout[0]) == (0, "", "{")
    refused = program("staff", "disable", "nobody", "--database", sqlite_url)
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert program("floor", "--at").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="pipes that break are told otherwise there")
def test_a_reader_that_goes_away_ends_it_quietly(sqlite_url):
    line = [sys.executable, "-m", "console", "floor", "--database", sqlite_url]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        said = running.stderr.read()
        assert (running.wait(), said) == (0, b"")
