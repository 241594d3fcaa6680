"""The page and the dialogs of requests, for the tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.authority.requests.questions import RaiseAnswer, RequestsAnswer
from console.link_state import LinkState
from console.window import FloorWindow
from db.queries.authority_requests import Approver, RequestShown
from db.queries.raise_choices import RaiseChoices, RaisePlace
from tests.console.made_up_floor import MINUTE, NOON, batch, made
from tests.console.opened import opened
from tests.console.scripted_questions import ScriptedQuestions

_HOUR = 60 * MINUTE


def floor_with_requests(window: FloorWindow) -> QWidget:
    """The window with the page of requests: one overdue and above one's limit, a second approval, and some decided."""
    _may_act(window)
    window.workspaces.show("authority")
    page = window.workspaces.page("authority").open_page("requests")  # type: ignore[union-attr]
    asked = _request()
    late = asked._replace(id="r1", due_at=NOON - MINUTE, own_at_once=5_000, own_in_all=5_000)
    second = asked._replace(id="r2", state="second", decided_by="Dana", decided_at=NOON)
    declined = asked._replace(id="r3", state="declined", decided_by="Dana", decided_at=NOON, told="The carrier pays.")
    approved = asked._replace(
        id="r4", state="approved", decided_by="Dana", second_by="Mo", decided_at=NOON, spent=9_000
    )
    page.show_answer(RequestsAnswer((late, second), (declined, approved)))
    return window


def decline_a_request(window: FloorWindow) -> QWidget:
    """The dialog that declines what an agent asked for."""
    _may_act(window)
    window.escalating.requests.decline(["e1"])
    return opened(window, "DeclineDialog")


def approve_and_raise(window: FloorWindow) -> QWidget:
    """The dialog that approves and raises a limit, or gives a grant."""
    questions = _may_act(window)
    window.escalating.requests.approve_and_raise(["e1"])
    place = RaisePlace("red", None, "Red", 12, 5_000, 7_000, None, 365, 50_000, 1, None)
    questions.answer(RaiseAnswer(_request(), RaiseChoices((place,), NOON + _HOUR)))
    shown = opened(window, "ApproveAndRaiseDialog")
    shown.how.setCurrentIndex(1)  # type: ignore[attr-defined]
    return shown


def hand_a_request_on(window: FloorWindow) -> QWidget:
    """The dialog that hands a request on to somebody who may approve it."""
    _may_act(window)
    window.escalating.requests.hand_on("e1", frozenset({"eli"}))
    return opened(window, "HandRequestOnDialog")


def _request() -> RequestShown:
    values = dict.fromkeys(RequestShown._fields)
    asked = RequestShown(**values)  # type: ignore[arg-type]
    return asked._replace(
        id="r1", escalation_id="e1", escalation=7, contact_id="c4", contact=4, customer="K-17", customer_contacts=3,
        queue_id="billing", queue="Billing", agent_id="ana", agent="Ana Ruiz", level="standard", kind_id="k",
        kind="Refund", measure="money", currency="EUR", amount=9_000, refusal="over_per_use", over_by=4_000, bound=5_000,
        state="open", asked_at=NOON - MINUTE, due_at=NOON + 14 * MINUTE, owner="Dana", words="Charged twice.", given=2_000,
        given_days=90, cap=30_000, used_today=1_500, per_agent=50_000, agent_days=1, is_contact_over=False,
        needs_second=False, approvers=(Approver("eli", "Eli Sand"),), spent=0,
    )  # fmt: skip


def _may_act(window: FloorWindow) -> ScriptedQuestions:
    questions = ScriptedQuestions()
    questions.setParent(window)
    window.ask_with(questions)  # type: ignore[arg-type]
    window.acts.take_link_state(LinkState("live", "", 0.0))
    asked = {"contact_id": "c4", "queue_id": "billing", "agent_id": "ana", "kind_id": "k", "state": "open"}
    rows = (
        made("authority_kind", "k", code="refund", name="Refund", measure="money"),
        made("escalation", "e1", contact_id="c4", queue_id="billing", reason="blocked_by_limit", state="open",
             severity="normal", raised_at=NOON, due_at=NOON + MINUTE, number=7),
        made("authority_request", "r1", escalation_id="e1", asked_at=NOON, **asked),
        made("staff", "eli", name="Eli Sand", login="eli"),
        made("staff_role", "eli is", staff_id="eli", role="manager", from_at=0),
    )  # fmt: skip
    window.take_batch(batch(*rows))
    return questions


REQUEST_SURFACES = (floor_with_requests, decline_a_request, approve_and_raise, hand_a_request_on)
