"""The whole way: plain SQL of another program, captured by the database, read by the feed, painted in two windows."""

import pytest

from console.link import FloorLink
from console.window import FloorWindow
from db.ids import new_id
from tests.console.conftest import theme  # noqa: F401
from tests.db.changes.floor_writer import PlainSql, furnish


class Desk:
    """One console: a window of its own on a link of its own."""

    def __init__(self, qtbot, url, colours):
        self.window = FloorWindow(colours)
        qtbot.addWidget(self.window)
        self.link = FloorLink(url)
        self.link.setParent(self.window)
        self.window.follow(self.link)
        self.window.show()
        self.link.start()

    def cells(self, panel, column):
        """The words painted in a column, top to bottom, in the order on screen."""
        shown = getattr(self.window, panel)
        model = getattr(shown, panel, shown).table.model()
        place = model.spec.column(column)
        return [model.index(row, place).data() for row in range(model.rowCount())]

    def close(self):
        assert self.link.stop(5.0)
        self.window.close()


@pytest.fixture
def floor(database_url):
    writer = PlainSql(database_url)
    writer.teams, writer.queues = furnish(writer)
    yield writer
    writer.close()


@pytest.fixture
def desks(theme, qtbot, database_url, floor):  # noqa: F811
    opened = [Desk(qtbot, database_url, theme), Desk(qtbot, database_url, theme)]
    for desk in opened:
        qtbot.waitUntil(lambda desk=desk: len(desk.cells("queues", "queue")) == 4, timeout=15000)
    yield opened
    for desk in opened:
        desk.close()


def on_both(qtbot, desks, panel, column, expected):
    for desk in desks:
        qtbot.waitUntil(
            lambda desk=desk: sorted(map(str, desk.cells(panel, column))) == sorted(expected), timeout=15000
        )


def test_a_contact_inserted_by_plain_sql_appears_in_both_windows(qtbot, desks, floor):
    floor.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), floor.queues[0])
    number = floor.run("SELECT number FROM contact")[0][0]
    on_both(qtbot, desks, "contacts", "contact", [f"C-{number}"])


def test_a_plain_update_of_an_agent_changes_the_words_on_both_screens(qtbot, desks, floor):
    floor.run(
        "INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, 'Ana Ruiz', 'available')", new_id(), floor.teams[0]
    )
    on_both(qtbot, desks, "agents", "name", ["Ana Ruiz"])
    floor.run("UPDATE agent SET state = 'aux', aux_reason = 'lunch'")
    on_both(qtbot, desks, "agents", "state", ["aux: lunch"])


def test_a_renamed_queue_and_a_moved_contact_are_the_same_on_both_screens(qtbot, desks, floor):
    floor.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), floor.queues[0])
    floor.run("UPDATE queue SET name = 'Billing' WHERE id = ?", floor.queues[1])
    floor.run("UPDATE contact SET queue_id = ?", floor.queues[1])
    on_both(qtbot, desks, "contacts", "queue", ["Billing"])
    first, second = desks
    qtbot.waitUntil(lambda: first.cells("queues", "waiting") == second.cells("queues", "waiting"), timeout=15000)


def test_an_escalation_raised_and_resolved_by_plain_sql_comes_and_goes(qtbot, desks, floor):
    floor.run(
        "INSERT INTO escalation (id, queue_id, reason, raised_at, due_at) VALUES (?, ?, 'complaint', 1, 2)",
        new_id(), floor.queues[0],
    )  # fmt: skip
    on_both(qtbot, desks, "escalations", "reason", ["complaint"])
    floor.run("UPDATE escalation SET state = 'resolved', resolved_at = 3")
    on_both(qtbot, desks, "escalations", "reason", [])


def test_what_was_rolled_back_is_never_on_a_screen(qtbot, desks, floor):
    floor.run("BEGIN")
    floor.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), floor.queues[0])
    floor.run("ROLLBACK")
    floor.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", new_id(), floor.queues[0])
    on_both(qtbot, desks, "contacts", "contact", [f"C-{floor.run('SELECT max(number) FROM contact')[0][0]}"])
