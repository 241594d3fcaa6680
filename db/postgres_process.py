"""The process of a private PostgreSQL server, kept by a shell that ends it when we end."""

import contextlib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from db.postgres_account import ServerAccount

STOP_DEADLINE_S = 30.0

# The server has to end with us, however we end. Linux's prctl(PR_SET_PDEATHSIG) would need a preexec_fn,
# which may deadlock in a process with threads, and watches the starting thread rather than the process;
# atexit does not run on SIGKILL. So a shell stands between: each line on its standard input is a signal for
# the server, and the end of that pipe, which the kernel brings about when we are gone, means shut down and
# take the temporary folders along.
_KEEPER = """
work=$1
data=$2
shift 2
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
echo "$server" >"$work/pid"
(
    told=
    while read -r signal <&3; do
        told=yes
        kill -s "$signal" "$server"
    done
    if [ -z "$told" ]; then
        : >"$work/orphaned"
        kill -s INT "$server"
    fi
) &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
if [ -e "$work/orphaned" ]; then rm -rf "$work" "$data"; fi
exit "$status"
"""


class ServerProcess:
    """One running server, its log in the first of the folders `temporary`, which go if we die before it."""

    def __init__(self, command: Sequence[str], account: ServerAccount, temporary: Sequence[Path]) -> None:
        work, *data = map(str, temporary)
        self._pid_file = Path(work, "pid")
        # One left by an earlier process would be taken for this one's.
        self._pid_file.unlink(missing_ok=True)
        with Path(work, "log").open("wb") as log:
            self._keeper = subprocess.Popen(
                ["/bin/sh", "-c", _KEEPER, "floorwalker-postgres", work, "".join(data), *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=work,
                env=server_environment(),
                bufsize=0,
                # A Ctrl-C in the terminal is for us to answer; we then stop the server in order.
                start_new_session=True,
                **account.identity,
            )

    @property
    def ended(self) -> bool:
        """Whether the server is no more."""
        return self._keeper.poll() is not None

    @property
    def pid(self) -> int | None:
        """The server's process id, or None for the moment before it is known."""
        with contextlib.suppress(FileNotFoundError, ValueError):
            return int(self._pid_file.read_text())
        return None

    def stop(self, signal: str = "INT") -> None:
        """Send the server `signal` and wait for its end: INT shuts down in order, QUIT at once as in a crash.

        A server that does not end within STOP_DEADLINE_S seconds is sent QUIT, and then KILL.
        """
        pipe = self._keeper.stdin
        assert pipe is not None
        with contextlib.suppress(BrokenPipeError), pipe:
            for word in (signal, "QUIT", "KILL"):
                pipe.write(f"{word}\n".encode())
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._keeper.wait(STOP_DEADLINE_S)
                    return
        self._keeper.wait(STOP_DEADLINE_S)


def server_environment() -> dict[str, str]:
    """The environment for PostgreSQL's programs: ours, but with UTF-8, UTC and no other server's settings."""
    # PG* variables would point the programs at another server; initdb takes the server's time zone from TZ.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
    return kept | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
