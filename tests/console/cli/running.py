"""Running the command line in this process, and reading what it said."""

import json
from typing import Any, NamedTuple

import pytest

from console.__main__ import main


class Said(NamedTuple):
    """Exit code, standard output and standard error of one command line."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one sentence on standard error of a command that was refused or failed."""
        assert self.code == 1
        assert self.out == ""
        (line,) = self.err.splitlines()
        return line


class CommandLine:
    """`run('db', 'status')` on one database."""

    def __init__(self, url: str, captured: pytest.CaptureFixture[str]) -> None:
        self.url, self._captured = url, captured

    def __call__(self, *arguments: object) -> Said:
        self._captured.readouterr()
        code = main(["--database", self.url, *map(str, arguments)])
        said = self._captured.readouterr()
        return Said(code, said.out, said.err)

    def json(self, *arguments: object) -> Any:
        said = self(*arguments, "--format", "json")
        assert (said.code, said.err) == (0, "")
        return said.document
