"""What alerts put before a person: the list, full and empty, and the dialog of what to tell and how."""

from PySide6.QtWidgets import QWidget

from console.alerts.alert_list import AlertList
from console.freshness import Freshness
from console.window import FloorWindow
from db.coaching.waiting_thing import WaitingThing
from tests.console.made_up_floor import NOON, batch, made
from tests.console.opened import opened as _opened

_DAY = 86_400_000_000


def alerts(window: FloorWindow) -> QWidget:
    """The list of alerts, with an escalation that is overdue and a digest that is open."""
    rules = [
        made("floor_rule", kind, kind=kind, limit_value=limit, severity="high", due_s=900, enabled=1, since_at=1)
        for kind, limit in (("wait", 20), ("handling", 30))
    ]
    hands = [made("raised_hand", f"up{n}", agent_id="bo", raised_at=NOON - (n + 2) * 60_000_000) for n in range(4)]
    window.take_batch(batch(*rules, *hands))
    _fresh(window)
    window.alerts.open_list()
    shown = _opened(window, "AlertList")
    assert isinstance(shown, AlertList)
    digest = next(row for row in shown.rows.rows if row.opens is not None)
    shown.choose(digest.key)
    shown.list.asked.emit("open")
    return shown


def alerts_of_coaching(window: FloorWindow) -> QWidget:
    """The list with who is not ready, what ends, and what of coaching waits, each with a line of its own."""
    serving = [
        made("training_module", "data", name="Handling customers' data", position=1, minutes_needed=0),
        made("queue_module", "asked", queue_id="billing", module_id="data"),
        made("queue_membership", "serves", agent_id="bo", queue_id="billing", since_at=NOON - 60_000_000),
        made("staff_role", "coaching", staff_id="dana", role="coach", from_at=1),
        made("agent_training", "ends", agent_id="ana", module_id="data", signed_off_at=1, minutes=0,
             expires_at=NOON + 2 * _DAY),
    ]  # fmt: skip
    window.take_batch(batch(*serving))
    kinds = (("step", NOON - _DAY), ("step", NOON + 60_000_000), ("answer", NOON - _DAY), ("dispute", NOON - _DAY))
    window.alerts.take_waiting([WaitingThing(kind, f"w{n}", n, "ana", at) for n, (kind, at) in enumerate(kinds, 1)])
    _fresh(window)
    window.alerts.open_list()
    return _opened(window, "AlertList")


def no_alerts(window: FloorWindow) -> QWidget:
    """The list of alerts when nothing is there."""
    window.alerts.open_list()
    return _opened(window, "AlertList")


def what_to_tell(window: FloorWindow) -> QWidget:
    """The dialog of what to be told of."""
    window.alerts.open_choices()
    return _opened(window, "AlertChoicesDialog")


def how_to_tell(window: FloorWindow) -> QWidget:
    """Its page of how to be told, with what came of trying it."""
    shown = window.alerts.open_choices()
    shown.tabs.setCurrentIndex(1)
    shown.how.quiet.setChecked(True)
    shown.how.try_it.click()
    return _opened(window, "AlertChoicesDialog")


def _fresh(window: FloorWindow) -> None:
    """Let the floor be looked at as one that is live: there is no link here."""
    window.freshness = lambda: Freshness("live", "", True, False)  # type: ignore[method-assign]


ALERT_SURFACES = (alerts, alerts_of_coaching, no_alerts, what_to_tell, how_to_tell)
