"""Where the program begins: reads the command line, has the verb carried out, and says in one sentence what failed."""

import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from console.cli.parser import parse
from console.cli.process_list import hide_passwords
from console.cli.told_problem import tell_problem
from db.errors import KnownProblem

DONE, FAILED = 0, 1
#: What shells expect of a program that Ctrl-C ended.
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command line (by default this process's own); returns the exit code.

    0: done. 1: refused or failed, with one sentence on standard error. 2: wrong usage.
    """
    hide_passwords()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names hold letters that some terminals cannot show: better a question mark than no list at all.
            stream.reconfigure(errors="replace")
    try:
        options = parse(argv)
    except SystemExit as ended:
        return int(ended.code or 0)
    try:
        code = _function(options.run)(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except KnownProblem as problem:
        tell_problem(problem, sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _nobody_reads()


def _function(name: str) -> Callable[[Any], int]:
    module, _, function = name.partition(":")
    found: Callable[[Any], int] = getattr(import_module(module), function)
    return found


def _nobody_reads() -> int:
    """Whoever read our output has enough (`| head`): end quietly, and let the last flush go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return DONE


if __name__ == "__main__":
    sys.exit(main())
