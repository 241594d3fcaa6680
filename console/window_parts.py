"""All that stands in the Floor window, in one place: loaded when the empty window is on screen."""

from console.accessible_roles import speak_roles
from console.acting.acts import Acts
from console.acting.agent_acts import AgentActs
from console.acting.dragging import Dragging
from console.acting.message_acts import MessageActs
from console.acting.moves import Moves
from console.acting.rights import Rights
from console.acting.said_acts import SaidActs
from console.alerts.window_alerts import WindowAlerts
from console.authority.grants.granting import Granting
from console.authority.window_authority import authority
from console.charts.hour_panel import LastHourPanel
from console.coaching.notes.noting import Noting
from console.coaching.readiness.letting_in import LettingIn
from console.coaching.window_coaching import coaching
from console.connecting.connecting import Connecting
from console.docks import FloorDocks
from console.escalating.escalating import Escalating
from console.finding import Finding
from console.handover.window_shift import WindowShift
from console.incidents.window_incidents import WindowIncidents
from console.locking.locking import Locking
from console.menus import add_menus
from console.panels.above_panels import AbovePanels
from console.panels.agents import AgentsPanel
from console.panels.contacts import ContactsPanel
from console.panels.detail import DetailPanel
from console.panels.escalations import EscalationsPanel
from console.panels.pulse import PulsePanel
from console.panels.queues import QueuesPanel
from console.people.signed_in_button import SignedInButton
from console.plan.so_far import PlanSoFar
from console.said_line import SaidLine
from console.selection import Selection
from console.store.floor import Floor
from console.views.window_views import WindowViews
from console.welcome.beginnings import Beginnings
from console.workspaces.workspaces import Workspaces

__all__ = [
    "AbovePanels",
    "Acts",
    "AgentActs",
    "AgentsPanel",
    "Beginnings",
    "Connecting",
    "ContactsPanel",
    "DetailPanel",
    "Dragging",
    "Escalating",
    "EscalationsPanel",
    "Finding",
    "Floor",
    "FloorDocks",
    "Granting",
    "LastHourPanel",
    "LettingIn",
    "Locking",
    "MessageActs",
    "Moves",
    "Noting",
    "PlanSoFar",
    "PulsePanel",
    "QueuesPanel",
    "Rights",
    "SaidActs",
    "SaidLine",
    "Selection",
    "SignedInButton",
    "WindowAlerts",
    "WindowIncidents",
    "WindowShift",
    "WindowViews",
    "Workspaces",
    "add_menus",
    "authority",
    "coaching",
    "speak_roles",
]
