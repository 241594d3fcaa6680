"""The program beside the console: makes the made-up floor, keeps it alive, and takes its folder away at the end.

`python -m console.demo.program FOLDER --database URL ...`: what follows the folder goes to `db.feeds.simulated`. It prints
'live' when the floor is. Making a floor loads what the console itself never needs; that is why it happens here.
"""

import shutil
import signal
import sys
import threading
from types import FrameType

NAME = "North floor, made up"
PROMISE = "a person who can fix it, and we tell you the truth about the wait."


def run(folder: str, arguments: list[str]) -> int:
    """Live until it is told to end: 0, and the folder is gone then; 1 where the floor cannot live, and why is printed."""
    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, ask_to_stop)
    code = 0
    try:
        code = _live(arguments, stop)
    finally:
        if code == 0:
            # Whoever started us does the same; this is for the case that it was killed.
            shutil.rmtree(folder, ignore_errors=True)
    return code


def _live(arguments: list[str], stop: threading.Event) -> int:
    # Only now: these take a second to load, and an end that is asked for meanwhile has to be heard.
    from console.demo.given_authority import give_authority
    from console.demo.given_coaching import give_coaching
    from console.demo.own_person import list_own_person
    from console.demo.watched import watch
    from db.feeds.simulated.__main__ import main as simulate
    from db.floor_name import name_floor
    from db.migrations import upgrade

    def begin(url: str) -> None:
        # What is coached is about contacts that were there.
        give_coaching(url)
        watch(url)

    url = arguments[arguments.index("--database") + 1]
    # An interrupt that falls into the loading of a module may get lost; the event does not.
    if not stop.is_set():
        upgrade(url)
        name_floor(url, NAME, PROMISE)
        list_own_person(url)
        give_authority(url)
    return 0 if stop.is_set() else simulate(arguments, before_live=begin)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
