"""Follow-ups, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.follow_ups.follow_up_dialogs import AddStepDialog, EndStepDialog, HandStepDialog, step_due_dialog
from console.window import FloorWindow
from db.metrics.before_and_after import Compared, Measured
from db.queries.before_and_after import BeforeAndAfter
from db.queries.coaching_waiting import Step, Undated, Waiting
from tests.console.made_up_floor import NOON

_DAY = 86_400_000_000
_AT = {"made_at": 1, "agreed_at": NOON - 9 * _DAY, "due_at": NOON - _DAY, "done_at": None, "withdrawn_at": None}
STEP = Step(
    "s", "ana", "Ana Ruiz", "t", None, None, 7, "Sum up in one sentence", "handle_time", None, "agent_line", **_AT,
    outcome=None, team_now_id="t",
)  # fmt: skip
_ANSWER = Undated("answer", "n", 7, "ana", "Ana Ruiz", "t", None, "Dana Reyes", NOON - _DAY)
_ONE = Measured(40, 300.0, 280.0, 320.0)
FOUND = BeforeAndAfter(
    "s", "handle_time", "", NOON - 30 * _DAY, NOON - 9 * _DAY, NOON, False,
    Compared("better", _ONE, _ONE, _ONE, None, 9, -40.0, -70.0, -10.0),
)  # fmt: skip


def floor_with_follow_ups(window: FloorWindow) -> QWidget:
    """The page with a step, what was before and after it, and an answer that waits."""
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("follow_ups")
    page.whose.setCurrentIndex(page.whose.findData("all"))
    page.show_answer(Waiting((STEP,), (_ANSWER,), NOON))
    page.found.show_found(FOUND, "Ana Ruiz")
    return window


def step_written_down(window: FloorWindow) -> QWidget:
    """The dialog that adds one."""
    return AddStepDialog(window)


def step_done(window: FloorWindow) -> QWidget:
    """The dialog that asks what came of it."""
    return EndStepDialog(window, STEP, done=True)


def step_due_again(window: FloorWindow) -> QWidget:
    """The dialog that sets another time."""
    return step_due_dialog(window, STEP)


def step_handed_on(window: FloorWindow) -> QWidget:
    """The dialog that asks to whom."""
    return HandStepDialog(window, STEP)


FOLLOW_UP_SURFACES = (floor_with_follow_ups, step_written_down, step_done, step_due_again, step_handed_on)
