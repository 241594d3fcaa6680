"""The ways from alerts of coaching to where something can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from console.store.alerts_alert import Alert
    from console.window import FloorWindow


def go_to_coaching(window: FloorWindow, alert: Alert) -> bool:
    """Open the page of coaching that sees to an alert; False where the person's roles open none."""
    if not window.workspaces.opens("coaching"):
        return False
    window.workspaces.show("coaching")
    workspace: Any = window.workspaces.page("coaching")
    if alert.metric == "coaching":
        workspace.open_page("follow_ups").show_thing(alert.id)
        return True
    workspace.open_page("readiness").show_agent(alert.agent_id or "", _module(window, alert))
    return True


def _module(window: FloorWindow, alert: Alert) -> str | None:
    """The module to choose: the one that ends, or the first that is missing."""
    floor = window.floor
    if alert.metric == "expiry":
        row = floor.store.row("agent_training", alert.id)
        return str(row.module_id) if row is not None else None
    missing = floor.readiness.missing(alert.agent_id or "", alert.queue_id or "", floor.now_us())
    return missing[0].id if missing else None
