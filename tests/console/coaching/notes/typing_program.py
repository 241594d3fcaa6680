"""Types a note in a real window and says what is typed, until it is killed: `python -m ... FOLDER`."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.coaching.notes.draft_files import DraftFiles
from console.theme import Theme
from console.window import FloorWindow


def main() -> None:
    """Go on until somebody ends it."""
    application = QApplication([])
    window = FloorWindow(Theme(application, "light"), "kim")
    window.noting._files = DraftFiles(Path(sys.argv[1]), "north")
    editor = window.noting.begin()
    field = editor.form.parts["behaviour"]

    def type_one() -> None:
        QTest.keyClicks(field, "o")
        print(len(field.toPlainText()), time.time(), flush=True)

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(40)
    application.exec()


main()
