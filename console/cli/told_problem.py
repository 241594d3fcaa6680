"""A problem on its way from a process to the one that started it: its sentence apart from the values, to be translated."""

import json
import os
from collections.abc import Mapping
from typing import Final, TextIO

from db.errors import KnownProblem

#: Set for a process whose starter shows its problems on a screen.
LISTENING: Final = "FLOORWALKER_STARTER_LISTENS"
_MARK: Final = "problem "


def tell_problem(problem: KnownProblem, stream: TextIO) -> None:
    """Write the sentence to `stream`; before it, for a starter that listens, a line of its parts."""
    if os.environ.get(LISTENING):
        values = {name: str(value) for name, value in problem.values.items()}
        print(f"{_MARK}{json.dumps([problem.text, values])}", file=stream)
    print(problem, file=stream, flush=True)


def listening(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment of a process whose problems we listen to."""
    return {**environment, LISTENING: "1"}


def told_problem(printed: str) -> KnownProblem | None:
    """The last problem in what a process `printed`; None where it told none."""
    told = next((line for line in reversed(printed.splitlines()) if line.startswith(_MARK)), None)
    if told is None:
        return None
    text, values = json.loads(told.removeprefix(_MARK))
    return KnownProblem(text, **values)
