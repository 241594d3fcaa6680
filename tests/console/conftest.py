"""A theme, a window and a floor for the tests of the console."""

import pytest

from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, made, snapshot

#: Folders of windows over acts that `tests/db` tries on a server, too.
_WINDOWS = ("acting", "palette", "setup", "escalating", "incidents", "document")
#: Windows over a server in every run, for what lies between the two.
_OVER_A_SERVER = ("test_contacts_moved", "test_move_seen_elsewhere", "test_many_moved", "test_hands_answered")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Most windows are tried over a file; over a server in long runs, too."""
    for item in items:
        if item.path.parent.parent.name == "console" and item.path.parent.name in _WINDOWS:
            engine = getattr(item, "callspec", None) and item.callspec.params.get("database_url")
            if engine == "postgresql" and item.path.stem not in _OVER_A_SERVER:
                item.add_marker(pytest.mark.long)


@pytest.fixture(scope="session", autouse=True)
def english(qapp):
    """English with its plural forms and numbers, whatever this machine speaks."""
    from console.language import speak

    speak(qapp, "en")


@pytest.fixture(autouse=True)
def pointer_at_nothing():
    """The pointer stands where no rows are: wherever an earlier test left it, rows under it would hold still."""
    from PySide6.QtCore import QCoreApplication, QPoint
    from PySide6.QtGui import QCursor

    if QCoreApplication.instance() is not None:
        QCursor.setPos(QPoint(1, 1))


@pytest.fixture
def theme(qapp):
    from console.theme import Theme

    theme = Theme(qapp, "light")
    yield theme
    theme.setParent(None)
    theme.deleteLater()


@pytest.fixture
def window(qtbot, theme):
    """A Floor window without a link and without settings."""
    from console.window import FloorWindow

    window = FloorWindow(theme, "dana")
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(window, qtbot):
    """The window on screen, 1440 x 900."""
    from PySide6.QtCore import Qt

    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def small_floor():
    """Two queues, three agents, three contacts, an escalation past its time and a raised hand."""
    return snapshot(
        made("floor", "floor"),
        made("site", "site"),
        made("team", "team"),
        made("staff", "dana"),
        made("staff_role", "role", staff_id="dana", role="supervisor", from_at=NOON - HOUR),
        made("queue", "billing", name="Billing"),
        made("queue", "tech", name="Tech", position=1),
        made("agent", "ana", name="Ana Ruiz", desk="4-12", state="on_contact", state_since=NOON - MINUTE),
        made("agent", "bo", name="Bo Lind", state="available"),
        made("agent", "cy", name="Cy Okafor", state="aux", aux_reason="lunch"),
        made("queue_membership", "m1", agent_id="ana"),
        made("queue_membership", "m2", agent_id="bo"),
        made("queue_membership", "m3", agent_id="bo", queue_id="tech"),
        *waiting("c1", 101, NOON - 30 * SECOND),
        *waiting("c2", 102, NOON - 200 * SECOND, intent="refund"),
        *waiting("c3", 103, NOON - 5 * SECOND, queue_id="tech"),
        made(
            "contact",
            "c4",
            number=104,
            state="on_contact",
            agent_id="ana",
            answered_at=NOON - MINUTE,
            state_since=NOON - MINUTE,
        ),
        made("escalation", "e1", due_at=NOON - 190 * SECOND, owner_id="dana", contact_id="c4"),
        made("raised_hand", "h1", contact_id="c4", raised_at=NOON - 48 * SECOND),
    )


def waiting(row_id, number, since, **fields):
    """A contact in the line and its visit."""
    contact = made("contact", row_id, number=number, arrived_at=since, queued_at=since, state_since=since, **fields)
    visit = {"queue_id": contact.queue_id, "contact_id": row_id, "entered_at": since}
    return contact, made("contact_segment", f"s-{row_id}", **visit)


@pytest.fixture
def ended():
    """`ended(console)` at the end of a test: its links and its demo have ended, its windows are deleted."""
    from shiboken6 import delete, isValid

    def end(console):
        late = console.stop()
        windows = [window for window in (*console._going, console.window) if window is not None and isValid(window)]
        for window in windows:
            window.close()
            # Not left to Python, which might do it while the next test makes a window.
            delete(window)
        console.window = None
        assert late == []

    return end
