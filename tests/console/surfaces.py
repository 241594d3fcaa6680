"""Everything a person can have before them, for tests that walk through all of it: windows, dialogs, pages that pop up.

Whoever makes a new dialog adds a function here that opens it in a window that shows a floor, and its name to `SURFACES`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from console.acting.move_plan import MovePlan, MoveTo
from console.acting.move_result import MoveResult
from console.link_state import LinkState
from console.menus import WindowActions
from console.selection import Selected
from console.store.view_filter import ViewFilter
from console.window import FloorWindow
from db.queries.contact_timeline import ContactFacts, ContactTimeline
from db.queries.timeline_entry import Entry, Named
from tests.console.alert_surfaces import ALERT_SURFACES
from tests.console.authority.audit.audit_surfaces import AUDIT_SURFACES
from tests.console.authority.grants.grant_surfaces import GRANT_SURFACES
from tests.console.authority.ledger.ledger_surfaces import LEDGER_SURFACES
from tests.console.authority.limits.limits_surfaces import LIMITS_SURFACES
from tests.console.authority.requests.request_surfaces import REQUEST_SURFACES
from tests.console.authority.what_if.what_if_surfaces import WHAT_IF_SURFACES
from tests.console.causes.causes_surfaces import CAUSES_SURFACES
from tests.console.coaching.coaching_surfaces import COACHING_SURFACES
from tests.console.escalating.escalation_surfaces import ESCALATION_SURFACES
from tests.console.handover.shift_surfaces import SHIFT_SURFACES
from tests.console.made_up_floor import NOON, batch, changed, made
from tests.console.opened import opened as _opened
from tests.console.people.own_surfaces import OWN_SURFACES
from tests.console.scripted_questions import ScriptedQuestions
from tests.console.setup.set_up_surfaces import SET_UP_SURFACES

CTRL = Qt.KeyboardModifier.ControlModifier


def floor(window: FloorWindow) -> QWidget:
    """The Floor window itself."""
    return window


def floor_with_a_view(window: FloorWindow) -> QWidget:
    """The window with a view on: chips and the text of the view stand under the pulse."""
    window.views.views.narrow(ViewFilter(queues=("Billing",)))
    return window


def floor_with_filters(window: FloorWindow) -> QWidget:
    """The window with the filter line of every table open."""
    for panel in window.tables():
        panel.start_filter()
    return window


def floor_with_a_timeline(window: FloorWindow) -> QWidget:
    """The window with the facts and the course of a contact."""
    questions = ScriptedQuestions()
    window.ask_with(questions)
    questions.setParent(window)
    window.selection.choose(Selected("contact", "c4"))
    facts = ContactFacts(window.floor.store.row("contact", "c4"), "K-17", 4, None, None, 2, 90_000_000, None)
    arrived = Entry(NOON, "arrived", queue=Named("billing", "Billing"), word="voice")
    questions.answer(ContactTimeline(facts, (arrived, Entry(NOON, "answered", agent=Named("ana", "Ana Ruiz"))), None))
    return window


def floor_with_a_heap(window: FloorWindow) -> QWidget:
    """The window with the contacts that nobody answered, in bands of age."""
    window.contacts.show_list("unanswered")
    return window


def floor_with_incidents(window: FloorWindow) -> QWidget:
    """The window while three incidents go on, one of them with its update overdue; its facts are shown."""
    _incidents(window)
    window.incidents.show()
    return window


def declare_incident(window: FloorWindow) -> QWidget:
    """The dialog that declares an incident."""
    _may_act(window)
    window.incidents.declare()
    return _opened(window, "DeclareDialog")


def update_incident(window: FloorWindow) -> QWidget:
    """The dialog that tells what is new about an incident."""
    _incidents(window)
    window.incidents.update()
    return _opened(window, "UpdateDialog")


def end_incident(window: FloorWindow) -> QWidget:
    """The dialog that ends an incident."""
    _incidents(window)
    window.incidents.end()
    return _opened(window, "EndDialog")


def queues_of_incident(window: FloorWindow) -> QWidget:
    """The dialog that changes which queues an incident concerns."""
    _incidents(window)
    window.incidents.change_queues()
    return _opened(window, "QueuesDialog")


def document(window: FloorWindow) -> QWidget:
    """The dialog that saves a timeline as a document."""
    floor_with_a_timeline(window)
    window.detail.set_stale(False)
    _action(window, "save_document").trigger()
    return _opened(window, "DocumentDialog")


def floor_with_a_problem(window: FloorWindow) -> QWidget:
    """The window with the link lost, and what can be done about it."""
    window.take_link_state(LinkState("lost", "The database does not answer.", 0.0))
    return window


def tour(window: FloorWindow) -> QWidget:
    """A step of the tour, over the window."""
    actions = window.findChild(WindowActions)
    assert actions is not None
    actions.start_tour()
    QApplication.processEvents()
    return next(widget for widget in window.findChildren(QWidget) if type(widget).__name__ == "TourOverlay")


def keys(window: FloorWindow) -> QWidget:
    """The list of keys."""
    actions = window.findChild(WindowActions)
    assert actions is not None
    actions.show_keys()
    return _opened(window, "Keys")


def change_keys(window: FloorWindow) -> QWidget:
    """The dialog in which keys are changed."""
    actions = window.findChild(WindowActions)
    assert actions is not None
    actions.change_keys()
    return _opened(window, "ChangeKeysDialog")


def export(window: FloorWindow) -> QWidget:
    """The dialog that saves a table."""
    window.contacts.give_keyboard()
    QTest.keyClick(window.contacts.table, Qt.Key.Key_E, CTRL)
    return _opened(window, "ExportDialog")


def explanation(window: FloorWindow) -> QWidget:
    """The page that explains a figure."""
    window.pulse.give_keyboard()
    actions = window.findChild(WindowActions)
    assert actions is not None
    actions.explain()
    return _opened(window, "ExplanationPopover")


def name_of_a_view(window: FloorWindow) -> QWidget:
    """The dialog that asks for the name of a view."""
    floor_with_a_view(window)
    _action(window.views.menu, "save_as").trigger()
    return _opened(window, "NameDialog")


def choices_of_a_view(window: FloorWindow) -> QWidget:
    """The list in which queues of a view are chosen."""
    floor_with_a_view(window)
    window.views.line.topics["queues"].click()
    return _opened(window, "ChoicePopup")


def palette(window: FloorWindow) -> QWidget:
    """The line that finds everything, with what it finds."""
    window.finding.open()
    return _opened(window, "Palette")


def acts_of_a_thing(window: FloorWindow) -> QWidget:
    """The second step of the palette: what can be done with a contact."""
    found = palette(window)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("C-102")
    QApplication.processEvents()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    return found


def priority(window: FloorWindow) -> QWidget:
    """The dialog that chooses a priority."""
    return _of_contacts(window, Qt.Key.Key_P, "PriorityDialog")


def due_time(window: FloorWindow) -> QWidget:
    """The dialog that chooses when contacts are due."""
    return _of_contacts(window, Qt.Key.Key_D, "DueDialog")


def close_contacts(window: FloorWindow) -> QWidget:
    """The dialog that closes contacts with a reason."""
    return _of_contacts(window, Qt.Key.Key_X, "CloseDialog")


def _of_contacts(window: FloorWindow, key: Qt.Key, kind: str) -> QWidget:
    """A dialog that a key opens over the contacts, where commands can be sent."""
    questions = ScriptedQuestions()
    questions.setParent(window)
    window.ask_with(questions)
    window.acts.take_link_state(LinkState("live", "", 0.0))
    window.take_batch(batch(changed(window.floor.store.row("contact", "c2"), channel="letter")))
    window.contacts.give_keyboard()
    window.contacts.table.select_id("c2")
    QTest.keyClick(window.contacts.table, key)
    return _opened(window, kind)


def connect(window: FloorWindow) -> QWidget:
    """The dialog that chooses a floor."""
    window.connecting.open()
    return _opened(window, "ConnectDialog")


def bring(window: FloorWindow) -> QWidget:
    """The dialog that brings in a log or an export."""
    from console.bringing.dialog import BringDialog

    BringDialog("sqlite:///floor.db", window.theme, window).open()
    return _opened(window, "BringDialog")


def lend(window: FloorWindow) -> QWidget:
    """The dialog that lends agents to a queue."""
    window.agent_acts.open_lend(_agents(window))
    return _opened(window, "LendDialog")


def state(window: FloorWindow) -> QWidget:
    """The dialog that asks agents into a state."""
    window.agent_acts.open_state(_agents(window))
    return _opened(window, "StateDialog")


def sign_out(window: FloorWindow) -> QWidget:
    """The dialog that asks for the reason of an act."""
    window.agent_acts.open_sign_out(_agents(window))
    return _opened(window, "ReasonDialog")


def message(window: FloorWindow) -> QWidget:
    """The dialog that composes a message."""
    window.message_acts.open_to_agents(_agents(window))
    return _opened(window, "MessageDialog")


def move(window: FloorWindow) -> QWidget:
    """The dialog that composes a move, with everything in it that may be asked for."""
    window.moves.open(["c2", "c4"], MoveTo("tech"))
    return _opened(window, "MoveDialog")


def result_of_a_move(window: FloorWindow) -> QWidget:
    """What became of a move of which not all was moved."""
    rows = {row_id: window.floor.store.row("contact", row_id) for row_id in ("c1", "c2", "c3")}
    result = MoveResult(MovePlan(rows, MoveTo("tech")), ("c1",), ("c2",), {"changed": ("c3",)})
    window.moves._results_dialog().show_result(result)
    return _opened(window, "MoveResultDialog")


def places(window: FloorWindow) -> QWidget:
    """The dialog of the queues and skills of agents."""
    window.agent_acts.open_places(_agents(window))
    return _opened(window, "PlacesDialog")


SURFACES: dict[str, Callable[[FloorWindow], QWidget]] = {
    made.__name__: made
    for made in (
        floor,
        floor_with_a_view,
        floor_with_filters,
        floor_with_a_timeline,
        floor_with_a_problem,
        floor_with_a_heap,
        floor_with_incidents,
        declare_incident,
        update_incident,
        end_incident,
        queues_of_incident,
        document,
        tour,
        keys,
        change_keys,
        export,
        explanation,
        name_of_a_view,
        choices_of_a_view,
        palette,
        acts_of_a_thing,
        priority,
        due_time,
        close_contacts,
        connect,
        bring,
        move,
        result_of_a_move,
        lend,
        state,
        sign_out,
        message,
        places,
        *ALERT_SURFACES,
        *SHIFT_SURFACES,
        *CAUSES_SURFACES,
        *GRANT_SURFACES,
        *LIMITS_SURFACES,
        *REQUEST_SURFACES,
        *LEDGER_SURFACES,
        *WHAT_IF_SURFACES,
        *AUDIT_SURFACES,
        *COACHING_SURFACES,
        *ESCALATION_SURFACES,
        *SET_UP_SURFACES,
        *OWN_SURFACES,
    )
}


#: Those that stand in windows of their own, a few together: they can be opened one after the other over one floor window.
_TOGETHER = 8
#: These need a window that nothing was opened over before; the set-up is one window for all its topics.
_ALONE = [name for name in SURFACES if name in ("explanation", "move") or name.startswith("set_up")]
_DIALOGS = [name for name in SURFACES if not name.startswith("floor") and name not in _ALONE]
DIALOG_GROUPS = [[name] for name in _ALONE]
DIALOG_GROUPS += [_DIALOGS[place : place + _TOGETHER] for place in range(0, len(_DIALOGS), _TOGETHER)]
#: Those that change the floor window itself.
FLOOR_SURFACES = [name for name in SURFACES if name.startswith("floor")]


def _may_act(window: FloorWindow) -> None:
    questions = ScriptedQuestions()
    window.ask_with(questions)
    questions.setParent(window)
    window.acts.take_link_state(LinkState("live", "", 0.0))


def _incidents(window: FloorWindow) -> None:
    _may_act(window)
    rows = []
    for number, cause in enumerate(("Card payments fail at every terminal", "No light", "Login is slow"), 1):
        times = {"declared_at": NOON - number * 60_000_000, "next_update_at": NOON + (number - 2) * 600_000_000}
        rows.append(made("incident", f"i{number}", number=number, cause=cause, line_to_say="We know.", **times))
        rows.append(made("incident_queue", f"iq{number}", incident_id=f"i{number}", queue_id="billing"))
    window.take_batch(batch(*rows))


def _agents(window: FloorWindow) -> list[str]:
    return list(window.floor.store.rows("agent"))[:2]


def _action(menu: QWidget, name: str) -> QAction:
    found = menu.findChild(QAction, name)
    assert isinstance(found, QAction), name
    return found
