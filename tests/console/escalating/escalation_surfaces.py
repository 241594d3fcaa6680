"""The dialogs of escalations, for the tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.escalating.resolve_dialog import ResolveDialog
from console.link_state import LinkState
from console.window import FloorWindow
from tests.console.made_up_floor import batch, made
from tests.console.opened import opened
from tests.console.scripted_questions import ScriptedQuestions


def escalate(window: FloorWindow) -> QWidget:
    """The dialog that escalates a contact."""
    _may_act(window)
    window.escalating.contacts.open(["c2"])
    return opened(window, "RaiseDialog")


def hand_on(window: FloorWindow) -> QWidget:
    """The dialog that hands an escalation on."""
    _may_act(window)
    window.escalating.escalations.hand_on(["e1"])
    return opened(window, "HandOnDialog")


def promise(window: FloorWindow) -> QWidget:
    """The dialog that promises a call-back."""
    _may_act(window)
    window.escalating.escalations.promise(["e1"])
    return opened(window, "PromiseDialog")


def resolve(window: FloorWindow) -> QWidget:
    """The dialog that resolves an escalation, with something left to do."""
    _may_act(window)
    window.escalating.escalations.resolve(["e1"])
    shown = opened(window, "ResolveDialog")
    assert isinstance(shown, ResolveDialog)
    shown.follows.setChecked(True)
    return shown


def due_of_an_escalation(window: FloorWindow) -> QWidget:
    """The dialog that moves a due time."""
    _may_act(window)
    window.escalating.escalations.move_due(["e1"])
    return opened(window, "DueDialog")


def bring_back(window: FloorWindow) -> QWidget:
    """The dialog that brings an escalation back."""
    _may_act(window)
    window.escalating.escalations.bring_back(["e1"])
    return opened(window, "ReturnDialog")


def _may_act(window: FloorWindow) -> None:
    """Commands can be sent, there is a colleague to hand on to, and something is still to be done."""
    questions = ScriptedQuestions()
    questions.setParent(window)
    window.ask_with(questions)
    window.acts.take_link_state(LinkState("live", "", 0.0))
    eve = made("staff", "eve", name="Eve Maas", login="eve")
    role = made("staff_role", "eves", staff_id="eve", role="supervisor", from_at=1)
    window.take_batch(batch(eve, role, made("customer_follow_up", "owed")))


ESCALATION_SURFACES = (escalate, hand_on, promise, resolve, due_of_an_escalation, bring_back)
