"""The program is killed while somebody types a note: at most two seconds of text are lost."""

import os
import signal
import subprocess
import sys
import time

from console.coaching.notes.draft_files import DraftFiles


def test_a_kill_loses_at_most_two_seconds_of_text(tmp_path):
    folder = tmp_path / "drafts"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    program = [sys.executable, "-m", "tests.console.coaching.notes.typing_program", str(folder)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, env=environment) as typing:
        typed = []
        while not typed or typed[-1][1] - typed[0][1] < 2.5:
            length, at = typing.stdout.readline().split()
            typed.append((int(length), float(at)))
        typing.send_signal(signal.SIGKILL)
        killed = time.time()
        typed += [(int(line.split()[0]), float(line.split()[1])) for line in typing.stdout if len(line.split()) == 2]
    (draft,) = DraftFiles(folder, "north").read()
    kept = len(draft.behaviour)
    assert draft.behaviour == "o" * kept
    assert kept >= max(length for length, at in typed if at <= killed - 2)
