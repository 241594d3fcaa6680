"""django-helpdesk as a peer: how long its own bulk endpoint takes for so many tickets on the same PostgreSQL.

It needs an environment of its own, outside the project: `python -m venv peer`, then `peer/bin/pip install
django-helpdesk==2.6.1 'django<5.3' 'psycopg[binary]'`.
"""

import subprocess
from pathlib import Path
from typing import Final

_PROGRAM: Final = Path(__file__).with_name("helpdesk_program.py")


class Helpdesk:
    """The peer's process, on the database at `url` (its own tables beside whatever stands there)."""

    def __init__(self, python: str, url: str, *, tickets: int) -> None:
        plain = url.replace("+psycopg", "")
        self._process = subprocess.Popen(
            [python, str(_PROGRAM), plain, str(tickets)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if self._line() != "ready":
            raise RuntimeError("django-helpdesk did not start; its error stands above")

    def move(self, number: int) -> float:
        """Assign so many tickets; seconds, as the peer takes them."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{number}\n")
        self._process.stdin.flush()
        return float(self._line())

    def end(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()
