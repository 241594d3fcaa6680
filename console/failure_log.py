"""Writing a failure of the program into the log: where it happened, and nothing of what it was about.

The text of a database's error repeats values ('Failing row contains ...'), which may be of a customer; so only the kinds of
the errors and the lines of the program are written.
"""

import logging
import sys
import traceback


def log_failure(logger: logging.Logger, what: str) -> None:
    """Within an `except`: log `what` failed, with the way there."""
    _, problem, _ = sys.exc_info()
    lines = [what]
    while problem is not None:
        kind = type(problem)
        code = getattr(problem, "sqlstate", None)
        lines.append(f"{kind.__module__}.{kind.__qualname__}{f' ({code})' if code else ''}")
        lines += [line.rstrip("\n") for line in traceback.format_tb(problem.__traceback__)]
        problem = problem.__cause__ or problem.__context__
    logger.error("\n".join(lines))
