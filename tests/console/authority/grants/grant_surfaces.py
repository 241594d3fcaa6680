"""The dialogs and the page of grants, for the tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.link_state import LinkState
from console.window import FloorWindow
from db.queries.authority_grants import GrantShown
from tests.console.made_up_floor import NOON, batch, made
from tests.console.opened import opened
from tests.console.scripted_questions import ScriptedQuestions

_HOUR = 3600 * 1_000_000


def give_a_grant(window: FloorWindow) -> QWidget:
    """The dialog that gives agents a grant, with the choice of where it holds."""
    _may_act(window)
    window.granting.open(list(window.floor.store.rows("agent"))[:1])
    shown = opened(window, "GiveDialog")
    shown.only.setChecked(True)  # type: ignore[attr-defined]
    return shown


def authorise_now(window: FloorWindow) -> QWidget:
    """The dialog that authorises something for a contact."""
    _may_act(window)
    window.granting.authorise(["c4"])
    return opened(window, "AuthoriseDialog")


def change_a_grant(window: FloorWindow) -> QWidget:
    """The dialog that changes a grant."""
    _may_act(window)
    _page(window)._acts.change([_grant()])
    return opened(window, "ChangeDialog")


def uses_of_a_grant(window: FloorWindow) -> QWidget:
    """What was used of a grant."""
    _may_act(window)
    _page(window)._acts.show_uses([_grant()])
    return opened(window, "UsesDialog")


def floor_with_grants(window: FloorWindow) -> QWidget:
    """The window with the page of grants, one of each sort."""
    _may_act(window)
    page = _page(window)
    given = _grant()
    nearly = given._replace(id="g2", number=2, spent=9500, reserved=500, agent_id=None, receiver="Red")
    waits = given._replace(id="g3", number=3, state="waiting")
    over = given._replace(id="g4", number=4, revoked_at=NOON - 60, revoked_by="Dana")
    page.show_answer([given, nearly, waits, over])
    page.tree.choose("g2")
    return window


def _page(window: FloorWindow):  # type: ignore[no-untyped-def]
    window.workspaces.show("authority")
    return window.workspaces.page("authority").open_page("grants")  # type: ignore[union-attr]


def _grant() -> GrantShown:
    values = dict.fromkeys(GrantShown._fields)
    given = GrantShown(**values)  # type: ignore[arg-type]
    return given._replace(
        id="g1", number=1, kind_id="k", kind="refund", kind_name="Refund", measure="money", currency="EUR",
        agent_id="ana", team_id="red", receiver="Ana Ruiz", team="Red", queues=("Billing",), per_use=2000, budget=10000,
        spent=2000, reserved=0, uses=2, state="active", reason="Storm week", granted_by="Dana", granted_at=NOON,
        until_at=NOON + 2 * _HOUR, version=1,
    )  # fmt: skip


def _may_act(window: FloorWindow) -> None:
    questions = ScriptedQuestions()
    questions.setParent(window)
    window.ask_with(questions)
    window.acts.take_link_state(LinkState("live", "", 0.0))
    window.take_batch(batch(made("authority_kind", "k", code="refund", name="Refund", measure="money")))


GRANT_SURFACES = (give_a_grant, authorise_now, change_a_grant, uses_of_a_grant, floor_with_grants)
