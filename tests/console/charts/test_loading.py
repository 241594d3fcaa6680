"""What takes long to load comes late, and a program may end meanwhile."""

import subprocess
import sys

from console.charts.loading import LateModule

ENDS_AT_ONCE = "from PySide6 import QtWidgets\nfrom console.charts.loading import LateModule\nLateModule().ask()"


def test_a_program_may_end_while_the_plots_are_loading(repository):
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", ENDS_AT_ONCE], cwd=repository, capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stderr


def test_it_is_loaded_once_and_there_when_asked_for():
    late = LateModule("console.charts.scales")
    assert late.module is None
    late.wait()
    thread = late._thread
    late.ask()
    assert late._thread is thread
    assert late.module is not None
    assert late.problem == ""
