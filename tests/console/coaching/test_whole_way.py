"""The whole way of feedback over one database: written in one window, answered by the agent's program, seen in another."""

import getpass

import pytest

from console.coaching.notes.draft_files import DraftFiles
from console.coaching.waiting_badge import WaitingBadge
from console.signed_in import login_of
from db.desktop.coaching_acts import ANSWER, SEEN
from db.desktop.doing import do_for_agent
from tests.console.acting.acting_window import ActingWindow
from tests.db.commands.acted_floor import ActedFloor


@pytest.fixture
def two(database_url, theme, qtbot, tmp_path):
    floor = ActedFloor(database_url)
    floor_id = floor.insert("floor", name="North", promise="We answer.", currency="EUR")
    me = floor.insert("staff", name="Kim", login=login_of(database_url) or getpass.getuser())
    floor.insert("staff_role", staff_id=me, role="coach", from_at=1)
    first = ActingWindow(database_url, theme, qtbot, floor)
    second = ActingWindow(database_url, theme, qtbot, floor)
    for place, acting in enumerate((first, second)):
        acting.window.noting._files = DraftFiles(tmp_path / str(place), floor_id)
    yield first, second
    second.end()
    first.end()


def shown_in(acting):
    """The state of the only note, as the page of notes lists it."""
    acting.window.workspaces.show("coaching")
    notes = acting.window.workspaces.page("coaching").open_page("notes").notes
    return [(note.behaviour, note.state, note.answer) for note in notes]


def desk(floor, act, **given):
    """What the program of the first agent does."""
    with floor.engine.begin() as connection:
        do_for_agent(connection, act, given, agent_id=floor.agents[0], login="ana")


def test_a_note_of_one_window_is_answered_and_counts_in_the_other(two, qtbot):
    (first, second), floor = two, two[0].floor
    qtbot.waitUntil(lambda: second.window.findChild(WaitingBadge) is not None)
    badge = second.window.findChild(WaitingBadge)
    qtbot.waitUntil(lambda: badge.number == 0)
    editor = first.window.noting.begin(agent_id=floor.agents[0])
    editor.form.parts["behaviour"].setPlainText("She asked before she put him on hold.")
    editor.share()
    wanted = "She asked before she put him on hold."
    for acting in two:
        qtbot.waitUntil(lambda acting=acting: shown_in(acting) == [(wanted, "shared", None)], timeout=10_000)
    ((note,),) = floor.run("SELECT CAST(id AS text) FROM coaching_note")
    desk(floor, SEEN, coaching_note=note)
    for acting in two:
        qtbot.waitUntil(lambda acting=acting: shown_in(acting) == [(wanted, "seen", None)], timeout=10_000)
    assert badge.number == 0, "a note that was only seen waits for nobody"
    desk(floor, ANSWER, coaching_note=note, words="I learnt it from Bo.", agrees=False)
    qtbot.waitUntil(lambda: badge.number == 1, timeout=10_000)
    answered = [(wanted, "answered", "I learnt it from Bo.")]
    for acting in two:
        # Whoever agrees has read what they agree to: a window that does not know the answer yet is refused.
        qtbot.waitUntil(lambda acting=acting: shown_in(acting) == answered, timeout=10_000)
    first.window.workspaces.show("coaching")
    page = first.window.workspaces.page("coaching").open_page("notes")
    page.list.choose(note)
    page._agree()
    qtbot.waitUntil(lambda: shown_in(second)[0][1] == "agreed", timeout=10_000)
    qtbot.waitUntil(lambda: badge.number == 0, timeout=10_000)
