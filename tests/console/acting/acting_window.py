"""A real Floor window on a real floor, with its link and the thread that writes, for tests that act in it."""

from typing import Any

from console.acting.move_plan import MovePlan, MoveTo
from console.link import FloorLink
from console.questions import Questions
from console.signed_in import login_of
from console.window import FloorWindow
from tests.db.commands.acted_floor import ActedFloor


class ActingWindow:
    """The window on the floor at `url`; `floor` is what another program sees and does there."""

    def __init__(self, url: str, theme: Any, qtbot: Any, floor: ActedFloor | None = None) -> None:
        self.floor = floor or ActedFloor(url)
        self.window = FloorWindow(theme, login_of(url))
        qtbot.addWidget(self.window)
        self.link = FloorLink(url)
        self.questions = Questions(url)
        self.window.follow(self.link)
        self.window.ask_with(self.questions)
        with qtbot.waitSignal(self.window.loaded, timeout=10_000):
            self.window.show()
            self.link.start()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def row(self, table: str, row_id: str) -> Any:
        """A row as the window holds it."""
        return self.window.floor.store.row(table, row_id)

    def move(self, ids: list[str], queue: int) -> None:
        """Move contacts to a queue as somebody who sees them as this window does."""
        rows = {row_id: self.row("contact", row_id) for row_id in ids}
        self.window.moves.send(MovePlan(rows, MoveTo(self.floor.queues[queue])))

    def end(self) -> None:
        """End the threads and let go of the database."""
        assert self.link.stop() and self.questions.stop()
        self.floor.engine.dispose()
