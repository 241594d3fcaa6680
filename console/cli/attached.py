"""Runs a module in a process of its own that ends when the process that started it does, however that one ended.

`python -m console.cli.attached MODULE`: the first line of standard input is the module's arguments as a JSON list (on the
command line everybody could read a password in them); the end of standard input is the end of the module.
"""

import _thread
import json
import os
import runpy
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from console.cli.told_problem import listening, told_problem
from db.errors import KnownProblem

#: How long the module may take to end in order, seconds.
GRACE_S = 5.0


class AttachedProcess:
    """A module running beside us; what it prints goes to the file `log`. `stop` ends it; so does our own end."""

    def __init__(self, module: str, arguments: Sequence[str], log: Path) -> None:
        self._log = log
        self._stopping = False
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "console.cli.attached", module],
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=subprocess.STDOUT,
                env=listening(os.environ),
                # Ctrl-C in the terminal is for us to answer; we then end the other in order.
                start_new_session=True,
            )
        self._tell(json.dumps(list(arguments)))

    def _tell(self, line: str) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        pipe.write(f"{line}\n".encode())
        pipe.flush()

    @property
    def last_words(self) -> str:
        """The last line it printed; empty if it printed none."""
        lines = self._log.read_text(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    @property
    def problem(self) -> KnownProblem | None:
        """The problem it ended with, as far as it told one; its sentence can be translated."""
        return told_problem(self._log.read_text(errors="replace"))

    def wait(self) -> bool:
        """Wait for its end; True if it ended by itself though nobody stopped it."""
        self._process.wait()
        return not self._stopping

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.poll()

    def end_soon(self) -> None:
        """Tell it to end in order, without waiting for it; `stop` waits."""
        self._stopping = True
        pipe = self._process.stdin
        assert pipe is not None
        pipe.close()

    def stop(self) -> None:
        """End it, in order if it can, and wait until it is gone."""
        self.end_soon()
        try:
            self._process.wait(2 * GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _end_with_starter() -> None:
    while os.read(0, 4096):
        pass
    if hasattr(signal, "pthread_kill"):
        # To the main thread itself, so that what it waits in is interrupted.
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        _thread.interrupt_main()
    time.sleep(GRACE_S)
    os._exit(1)


def _run(module: str) -> None:
    line = bytearray()
    while not line.endswith(b"\n"):
        # Byte by byte: a buffer would swallow what the watching thread has to see.
        letter = os.read(0, 1)
        if not letter:
            return
        line += letter
    sys.argv = [module, *json.loads(line)]
    # A shell that started us in the background may have had Ctrl-C ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_end_with_starter, name="end-with-starter", daemon=True).start()
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    _run(sys.argv[1])
