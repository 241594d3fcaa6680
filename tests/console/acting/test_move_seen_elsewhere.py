"""The whole way: moved in one real window, painted in another, over one database; and what happens when the link breaks."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.acting.move_dialog import MoveDialog
from db.address import parse
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor
from tests.fixtures.tcp_proxy import TcpProxy

_LATE_COMMIT = (
    "CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END'",
    "CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON contact DEFERRABLE INITIALLY DEFERRED"
    " FOR EACH ROW EXECUTE FUNCTION late()",
)
_COMMITTING = "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"


@pytest.fixture
def two(database_url, theme, qtbot):
    first = ActingWindow(database_url, theme, qtbot)
    second = ActingWindow(database_url, theme, qtbot, floor=first.floor)
    yield first, second
    second.end()
    first.end()


def painted(acting, column):
    """What the table of contacts says in a column, as it stands on screen."""
    model = acting.window.contacts.model
    place = model.spec.column(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_moved_in_one_window_and_painted_in_the_other(two, qtbot):
    first, second = two
    contact = first.floor.contact()
    for acting in two:
        qtbot.waitUntil(lambda acting=acting: painted(acting, "queue") == ["Billing"], timeout=10_000)
    window = first.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.contacts.give_keyboard()
    QTest.keyClick(window.contacts.table, Qt.Key.Key_M)
    dialog = window.findChildren(MoveDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.search, "tech")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: painted(second, "queue") == ["Tech"])
    at = second.window.floor.now_us()
    tallies = second.window.floor.tallies
    assert [tallies.queue(queue, at).waiting for queue in first.floor.queues] == [0, 1, 0]
    window.said.undo.trigger()
    qtbot.waitUntil(lambda: painted(second, "queue") == ["Billing"])
    assert second.row("contact", contact).queue_id == first.floor.queues[0]


def test_of_two_who_move_the_same_contact_one_does_and_the_other_is_told(two, qtbot):
    first, second = two
    contact = first.floor.contact()
    for acting in two:
        qtbot.waitUntil(lambda acting=acting: painted(acting, "queue") == ["Billing"], timeout=10_000)
    # Both have decided before either hears of the other.
    first.move([contact], 1)
    second.move([contact], 2)
    said = [acting.window.said for acting in two]
    qtbot.waitUntil(lambda: all(line.words for line in said))
    qtbot.waitUntil(lambda: any("moved C-1 to" in line.words for line in said))
    winners = [line for line in said if line.words.startswith("Moved ")]
    losers = [line for line in said if line.words.startswith("Not moved: ")]
    assert (len(winners), len(losers)) == (1, 1)
    target = winners[0].words.removeprefix("Moved C-1 to ").rstrip(".")
    assert f"moved C-1 to {target} at " in losers[0].words


@pytest.mark.skipif(os.name == "nt", reason="processes cannot be stopped there")
@pytest.mark.parametrize("reaches", [True, pytest.param(False, marks=pytest.mark.long)])
def test_a_link_lost_between_click_and_commit_is_not_known_until_the_same_command_has_answered(
    postgres_url, theme, qtbot, monkeypatch, reaches
):
    """It happened once or not at all: with `reaches` the command arrives and only its answer is swallowed."""
    monkeypatch.setattr("console.link.BACKOFF_S", (0.3, 0.6))
    address = parse(postgres_url)
    floor = ActedFloor(postgres_url)
    with TcpProxy(address.port) as proxy:
        where = f"127.0.0.1:{proxy.port}/{address.database}?connect_timeout=2"
        acting = ActingWindow(f"postgresql://{address.user}:{address.password}@{where}", theme, qtbot, floor=floor)
        contact = floor.contact()
        qtbot.waitUntil(lambda: painted(acting, "queue") == ["Billing"], timeout=10_000)
        said = acting.window.said
        # The connection that writes is made before: what is lost is the command, not the greeting.
        acting.window.moves.in_hand.hold([contact])
        acting.window.moves.in_hand.release()
        qtbot.wait(500)
        commands = "SELECT count(*) AS n FROM command WHERE kind = 'contact.move'"
        if reaches:
            # Its commit takes a second, in which the link breaks: it is carried out, and nobody hears the answer.
            for statement in _LATE_COMMIT:
                floor.run(statement)
        else:
            proxy.freeze()
        acting.move([contact], 1)
        if reaches:
            qtbot.waitUntil(lambda: bool(floor.run(_COMMITTING)[0].n), timeout=5_000)
            proxy.freeze()
            qtbot.waitUntil(lambda: floor.row("contact", contact)["queue_id"] == floor.queues[1], timeout=5_000)
        qtbot.waitUntil(lambda: said.words.startswith("Not known yet"), timeout=15_000)
        assert acting.window.acts.is_busy
        assert floor.run(commands)[0].n == int(reaches)
        proxy.thaw()
        qtbot.waitUntil(lambda: said.words == "Moved C-1 to Tech.", timeout=20_000)
        assert floor.run(commands)[0].n == 1
        assert floor.row("contact", contact)["queue_id"] == floor.queues[1]
        assert len(floor.run("SELECT id FROM transfer")) == 1
        said.undo.trigger()
        qtbot.waitUntil(lambda: said.words.startswith("Undone"), timeout=10_000)
        assert floor.row("contact", contact)["queue_id"] == floor.queues[0]
        acting.end()
