"""What a person hears when a floor cannot be opened: one sentence, whichever part of the program wanted to open it."""

from collections.abc import Callable

import pytest

from console.__main__ import main
from db.changes import open_reader
from db.errors import KnownProblem
from db.feeds.known import Origin
from db.feeds.writer import open_writer
from db.opening import opened_floor


def _command_line(url: str) -> None:
    with opened_floor(url):
        pass


WAYS: dict[str, Callable[[str], object]] = {
    "command line": _command_line,
    "console": open_reader,
    "feed in": lambda url: open_writer(url, Origin("test", "asterisk")),
}
#: What a sentence may not hold: a driver's own words, codes, and shouting.
JARGON = ("psycopg", "sqlalchemy", "sqlite3", "Error", "errno", "FATAL", "SQLSTATE", "!", "please", "Traceback")


def said_by_all(url: str) -> str:
    """The sentence that the command line, the console and a feed say about `url`; they have to say the same."""
    heard = {}
    for name, way in WAYS.items():
        with pytest.raises(KnownProblem) as problem:
            way(url)
        heard[name] = str(problem.value)
    assert len(set(heard.values())) == 1, heard
    return plain(heard["console"])


def said_as_program(url: str, capsys: pytest.CaptureFixture[str], *verb: str) -> str:
    """What the program itself prints, which has to be one line and an exit code of 1."""
    capsys.readouterr()
    assert main([*(verb or ("floor",)), "--database", url]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    (line,) = told.err.splitlines()
    return plain(line)


def plain(sentence: str) -> str:
    """The sentence itself; fails where it is none that a person can be shown."""
    assert sentence.endswith("."), sentence
    assert not [word for word in JARGON if word.casefold() in sentence.casefold()], sentence
    assert "\n" not in sentence and "{" not in sentence
    return sentence
