"""Who is due and one agent, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.agent.goal_dialog import GoalDialog, goal_due_dialog
from console.coaching.agent.one_to_one_dialog import OneToOneDialog
from console.coaching.home.due_dialog import DueDialog
from console.coaching.home.due_page import Due
from console.window import FloorWindow
from db.metrics.mean_level import MeanLevel
from db.queries.agent_page import AgentShown, GoalShown, StepShown, WorthHearing
from db.queries.agent_workload import Workload
from db.queries.authority_left import StillLeft
from db.queries.coaching_due import DueAgent, Reason
from db.queries.due_settings import DueSettings
from db.queries.next_step import BehaviourStep, NextStep, SkillAsked
from tests.console.coaching.reviews.review_surfaces import OVER_TIME
from tests.console.made_up_floor import NOON
from tests.console.scripted_questions import ScriptedQuestions

_DAY = 86_400_000_000
_REASONS = (
    Reason("answered", NOON - _DAY, "N-1"),
    Reason("drawn", NOON, "2"),
    Reason("expires", NOON + 2 * _DAY, "Handling customers' data"),
    Reason("not_ready", NOON, "Billing"),
    Reason("let_in", NOON + _DAY, "Technical help"),
    Reason("feedback", NOON, "30", 28),
    Reason("praise", NOON, "3", 3),
)
_DUE = (
    DueAgent("ana", "Ana Ruiz", "Red", "standard", NOON - 30 * _DAY, _REASONS),
    DueAgent("bo", "Bo Lind", "Red", "new", None, (Reason("never", NOON, agreed=7), Reason("no_buddy", NOON))),
)
_SHOWN = AgentShown(
    "ana", (), 0, (StepShown(1, "Say it back", NOON - _DAY), StepShown(2, None, NOON + _DAY)),
    (GoalShown("g", "Lead a practice round", None, None, NOON + _DAY), GoalShown("h", None, "English", 3, None)),
    (WorthHearing("c4", 104, "drawn", NOON - _DAY), WorthHearing("c5", 105, "chance", NOON)),
    Workload(NOON - _DAY // 4, 3, 290e6, 0.82), Workload(NOON - 7 * _DAY, 12, 330e6, None), OVER_TIME,
    NextStep(
        "senior", False, ("Difficult conversations",), True, 7,
        (BehaviourStep("Listens to the end", 4, MeanLevel(7, 2.6, 2.1, 3.1)),),
        (BehaviourStep("Plain words", 4, MeanLevel(7, 3.7, 3.2, 4.0)),),
        (SkillAsked("Billing", "English", 3, 2), SkillAsked("Sales", "Selling", 2, 0)),
    ),
    (StillLeft("level", "Refund", "money", "EUR", 2_000, 10_000, 8_500, 30, None),),
)  # fmt: skip


def floor_with_who_is_due(window: FloorWindow) -> QWidget:
    """Two agents, one for all sorts of reasons."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("due").show_answer(Due(_DUE, DueSettings()))
    return window


def floor_with_nobody_due(window: FloorWindow) -> QWidget:
    """Nothing waits."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("due").show_answer(Due((), DueSettings()))
    return window


def floor_with_an_agents_page(window: FloorWindow) -> QWidget:
    """Something on every card."""
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("agent")
    page.show_agent("ana")
    page.show_answer(_SHOWN)
    return window


def floor_with_no_agent_chosen(window: FloorWindow) -> QWidget:
    """What to do is said."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("agent")
    return window


def settling_when_somebody_is_due(window: FloorWindow) -> QWidget:
    """One number for each."""
    return DueDialog(window, DueSettings())


def goal_of_an_agent(window: FloorWindow) -> QWidget:
    """Setting one."""
    return GoalDialog(window, window.floor.store.row("agent", "ana"))


def goal_due_again(window: FloorWindow) -> QWidget:
    """Giving one more time."""
    return goal_due_dialog(window, _SHOWN.goals[0])


def document_for_a_one_to_one(window: FloorWindow) -> QWidget:
    """Saving the page of an agent as a document."""
    questions = ScriptedQuestions()
    questions.setParent(window)
    return OneToOneDialog(window, questions, window.floor.store.row("agent", "ana"))


AGENT_SURFACES = (
    document_for_a_one_to_one,
    goal_due_again,
    floor_with_who_is_due,
    floor_with_nobody_due,
    floor_with_an_agents_page,
    floor_with_no_agent_chosen,
    goal_of_an_agent,
    settling_when_somebody_is_due,
)
