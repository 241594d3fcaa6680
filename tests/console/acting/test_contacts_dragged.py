"""Contacts dragged in the real window over a real database: onto queues, agents and panels, seen in a second window."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTabBar

from console.acting.move_dialog import MoveDialog
from console.acting.move_plan import MoveTo
from console.link import FloorLink
from console.window import FloorWindow
from tests.console.acting.acting_window import ActingWindow
from tests.console.acting.pointer_drag import Pull, stand_still


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    stand_still(made.window, qtbot)
    qtbot.waitUntil(lambda: made.window.agents.model.rowCount() == 4)
    yield made
    made.end()


def shown(acting, qtbot, *contacts):
    """The table of contacts shows these, and they are selected."""
    panel = acting.window.contacts
    qtbot.waitUntil(lambda: all(panel.model.place_of(one) >= 0 for one in contacts))
    panel.table.go_to_ids(contacts)
    assert set(panel.table.selected_ids()) == set(contacts)
    return panel.table


def pulled(acting, monkeypatch, table, contact):
    return Pull(acting.window, monkeypatch, table, contact)


def open_dialog(acting):
    return next((found for found in acting.window.findChildren(MoveDialog) if found.isVisible()), None)


def bar_with(window, title):
    """The tabs among which one is called so."""
    bars = (bar for bar in window.findChildren(QTabBar) if bar.isVisible())
    return next((bar for bar in bars if title in map(bar.tabText, range(bar.count()))), None)


def in_front(window, name):
    """Whether a panel is not behind another's tab: Qt moves what is behind out of the window."""
    return window.rect().intersects(window.docks[name].geometry())


def name_of(acting, contact):
    return f"C-{acting.row('contact', contact).number}"


def test_dropped_on_a_queue_it_is_moved_seen_in_a_second_window_and_taken_back(
    acting, qtbot, monkeypatch, database_url, theme
):
    billing, tech, _ = acting.floor.queues
    contact = acting.floor.contact()
    second = FloorWindow(theme)
    qtbot.addWidget(second)
    link = FloorLink(database_url)
    second.follow(link)
    second.show()
    link.start()
    try:
        table = shown(acting, qtbot, contact)
        pull = pulled(acting, monkeypatch, table, contact).over(acting.window.queues.table, tech).hear()
        pull.let_go()
        assert pull.said[0][:3] == (True, f"Move {name_of(acting, contact)} to Tech", "Tech: nobody is at work there")
        queue = second.contacts.model.spec.column("queue")

        def painted():
            model = second.contacts.model
            return [model.cell(row, queue).text for row in range(model.rowCount())]

        qtbot.waitUntil(lambda: painted() == ["Tech"])
        qtbot.waitUntil(lambda: acting.window.said.words == f"Moved {name_of(acting, contact)} to Tech.")
        acting.window.said.undo.trigger()
        qtbot.waitUntil(lambda: painted() == ["Billing"])
        qtbot.waitUntil(lambda: acting.row("contact", contact).queue_id == billing)
    finally:
        assert link.stop(5.0)


def test_several_dropped_on_an_agent_stay_in_their_queues_and_become_theirs(acting, qtbot, monkeypatch):
    ana = acting.floor.agents[0]
    contacts = [acting.floor.contact(0), acting.floor.contact(1)]
    table = shown(acting, qtbot, *contacts)
    pull = pulled(acting, monkeypatch, table, contacts[0]).over(acting.window.agents.table, ana).hear()
    pull.let_go()
    ((can_drop, title, reasons),) = pull.said
    assert (can_drop, title) == (True, "Move 2 contacts to Ana")
    assert reasons.startswith("does not serve the queue")
    qtbot.waitUntil(lambda: all(acting.row("contact", one).agent_id == ana for one in contacts))
    assert [acting.row("contact", one).queue_id for one in contacts] == acting.floor.queues[:2]


def test_the_effect_on_both_queues_is_said_where_people_work(acting, qtbot, monkeypatch):
    billing, tech, _ = acting.floor.queues
    for queue, agent in ((billing, acting.floor.agents[0]), (tech, acting.floor.agents[1])):
        acting.floor.insert("queue_membership", queue_id=queue, agent_id=agent, since_at=1)
    contact = acting.floor.contact()
    table = shown(acting, qtbot, contact)
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("queue_membership")) == 2)
    pull = pulled(acting, monkeypatch, table, contact).over(acting.window.queues.table, tech).hear()
    pull.let_be()
    ((_, _, *lines),) = pull.said
    assert lines == ["Tech: longest – → 0:00", "Billing: nobody waits there afterwards"]


def test_who_talks_is_not_dragged_and_it_is_said_with_the_number(acting, qtbot, monkeypatch):
    ana = acting.floor.agents[0]
    talking = [acting.floor.contact(0, channel="chat", state="on_contact", agent_id=ana) for _ in range(2)]
    waiting = acting.floor.contact()
    table = shown(acting, qtbot, *talking)
    pull = pulled(acting, monkeypatch, table, talking[0])
    pull.let_go()
    assert pull.said == []
    assert "2 customers" in acting.window.said.words
    table = shown(acting, qtbot, *talking, waiting)
    tech = acting.floor.queues[1]
    pull = pulled(acting, monkeypatch, table, waiting).over(acting.window.queues.table, tech).hear()
    pull.let_go()
    ((_, title, *lines),) = pull.said
    assert title == f"Move {name_of(acting, waiting)} to Tech"
    assert "2 left where they are: somebody is with the customer." in lines
    qtbot.waitUntil(lambda: acting.row("contact", waiting).queue_id == tech)
    assert [acting.row("contact", one).queue_id for one in talking] == [acting.floor.queues[0]] * 2


def test_of_live_calls_the_telephone_system_is_asked_and_it_is_said_before_with_the_number(acting, qtbot, monkeypatch):
    contacts = [acting.floor.contact(2), acting.floor.contact(2)]
    table = shown(acting, qtbot, *contacts)
    tech = acting.floor.queues[1]
    pull = pulled(acting, monkeypatch, table, contacts[0]).over(acting.window.queues.table, tech).hear()
    pull.let_go()
    ((_, _, *lines),) = pull.said
    assert any(line.startswith("2 live calls: the telephone system is asked") for line in lines)
    assert "2 of another channel: Tech is for e-mail." in lines
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("telephone_order")) == 2)
    assert open_dialog(acting) is None


def test_where_no_route_leads_or_a_note_is_wanted_the_dialog_opens_with_the_target_filled_in(
    acting, qtbot, monkeypatch
):
    billing, tech, calls = acting.floor.queues
    acting.floor.insert("route", from_queue_id=billing, to_queue_id=tech, note="required")
    spoken = acting.floor.contact(answered_at=2)
    qtbot.waitUntil(lambda: bool(acting.window.floor.store.rows("route")))
    for target, words in ((tech, "you are asked for a note"), (calls, "you are asked for the reason")):
        table = shown(acting, qtbot, spoken)
        pull = pulled(acting, monkeypatch, table, spoken).over(acting.window.queues.table, target).hear()
        pull.let_go()
        assert any(words in line for line in pull.said[0][2:])
        dialog = open_dialog(acting)
        assert dialog is not None
        assert dialog.to == MoveTo(target)
        dialog.reject()
        qtbot.waitUntil(lambda: open_dialog(acting) is None)
    assert acting.row("contact", spoken).queue_id == billing


def test_its_own_queue_and_an_agent_who_left_say_why_they_take_nothing(acting, qtbot, monkeypatch):
    contact, ana = acting.floor.contact(), acting.floor.agents[0]
    acting.floor.run("UPDATE agent SET state = 'offline' WHERE id = :id", id=ana)
    qtbot.waitUntil(lambda: acting.row("agent", ana).state == "offline")
    table = shown(acting, qtbot, contact)
    window = acting.window
    pull = pulled(acting, monkeypatch, table, contact).over(window.queues.table, acting.floor.queues[0]).hear()
    pull.over(window.agents.table, ana).hear().let_go()
    assert pull.said == [
        (False, "Not to Billing", "It is there already."),
        (False, "Not to Ana", "The agent is not signed in; choose another."),
    ]
    assert not pull.taken


def test_what_somebody_else_moved_meanwhile_is_not_moved_twice(acting, qtbot, monkeypatch):
    contact = acting.floor.contact()
    table = shown(acting, qtbot, contact)
    # The feed is held back: this console has not seen yet what the other did.
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    acting.floor.move([contact], 2)
    pulled(acting, monkeypatch, table, contact).over(acting.window.queues.table, acting.floor.queues[1]).let_go()
    qtbot.waitUntil(lambda: "ot moved" in acting.window.said.words)
    assert acting.floor.row("contact", contact)["queue_id"] == acting.floor.queues[2]


def test_what_is_answered_while_it_is_dragged_stays_with_whoever_answered(acting, qtbot, monkeypatch):
    contact = acting.floor.contact(0, channel="chat")
    table = shown(acting, qtbot, contact)
    tech, ana = acting.floor.queues[1], acting.floor.agents[0]
    pull = pulled(acting, monkeypatch, table, contact).over(acting.window.queues.table, tech)
    answered = "UPDATE contact SET state = 'on_contact', agent_id = :agent WHERE id = :id"
    pull.do(lambda: acting.floor.run(answered, agent=ana, id=contact) and None)
    pull.do(lambda: qtbot.waitUntil(lambda: acting.row("contact", contact).state == "on_contact")).let_go()
    assert "1 customer" in acting.window.said.words
    assert acting.floor.row("contact", contact)["queue_id"] == acting.floor.queues[0]
    table = shown(acting, qtbot, waiting := acting.floor.contact())
    pull = pulled(acting, monkeypatch, table, waiting).over(acting.window.queues.table, tech)
    pull.do(lambda: acting.floor.move([waiting], 1) and None)
    pull.do(lambda: qtbot.waitUntil(lambda: acting.row("contact", waiting).queue_id == tech)).let_go()
    assert "already" in acting.window.said.words


def test_on_the_title_of_the_agents_the_person_chooses_to_whom(acting, qtbot, monkeypatch):
    contact = acting.floor.contact()
    table = shown(acting, qtbot, contact)
    title = acting.window.docks["agents"].titleBarWidget()
    pull = pulled(acting, monkeypatch, table, contact).to(lambda: title.mapTo(acting.window, QPoint(40, 8))).hear()
    pull.let_go()
    assert pull.said == [(True, f"Move {name_of(acting, contact)}: choose where to")]
    assert open_dialog(acting) is not None


def test_whoever_waits_at_a_tab_sees_what_is_behind_it(acting, qtbot, monkeypatch):
    window = acting.window
    contact = acting.floor.contact()
    table = shown(acting, qtbot, contact)
    window.tabifyDockWidget(window.docks["queues"], window.docks["hour"])
    window.docks["hour"].raise_()
    qtbot.waitUntil(lambda: bar_with(window, "Queues") is not None)
    tabs = bar_with(window, "Queues")
    place = next(number for number in range(tabs.count()) if tabs.tabText(number) == "Queues")
    qtbot.waitUntil(lambda: not in_front(window, "queues"))
    pull = pulled(acting, monkeypatch, table, contact)
    pull.to(lambda: tabs.mapTo(window, tabs.tabRect(place).center()))
    pull.do(lambda: qtbot.waitUntil(lambda: in_front(window, "queues")))
    pull.over(window.queues.table, acting.floor.queues[1]).hear().let_go()
    assert pull.said[0][1] == f"Move {name_of(acting, contact)} to Tech"
    qtbot.waitUntil(lambda: acting.row("contact", contact).queue_id == acting.floor.queues[1])


def test_a_floating_panel_takes_rows_as_a_docked_one_does(acting, qtbot, monkeypatch):
    window = acting.window
    dock, tech = window.docks["queues"], acting.floor.queues[1]
    dock.setFloating(True)
    dock.setGeometry(1500, 50, 600, 400)
    qtbot.waitUntil(lambda: dock.isFloating() and dock.windowHandle() is not None and dock.windowHandle().isExposed())
    contact = acting.floor.contact()
    table = shown(acting, qtbot, contact)
    seen = []
    pull = pulled(acting, monkeypatch, table, contact).over(window.agents.table, acting.floor.agents[0]).hear()
    pull.over(window.queues.table, tech).hear()
    pull.do(lambda: seen.append((window.dragging.session.sign.window(), window.dragging.session.sign.isVisible())))
    pull.let_go()
    assert [said[1][-6:] for said in pull.said] == ["to Ana", "o Tech"]
    assert seen == [(dock, True)]
    qtbot.waitUntil(lambda: acting.row("contact", contact).queue_id == tech)


def test_near_the_edge_of_a_table_its_rows_come_by(acting, qtbot, monkeypatch):
    for number in range(40):
        acting.floor.insert("queue", team_id=acting.floor.teams[0], name=f"Zone {number}", channel="email")
    contact = acting.floor.contact()
    table = shown(acting, qtbot, contact)
    queues = acting.window.queues.table
    qtbot.waitUntil(lambda: queues.floor_model.rowCount() == 43)
    bar = queues.verticalScrollBar()
    pull = pulled(acting, monkeypatch, table, contact)
    pull.to(lambda: queues.viewport().mapTo(acting.window, QPoint(60, queues.viewport().height() - 4)))
    pull.do(lambda: qtbot.waitUntil(lambda: bar.value() > 100))
    pull.to(lambda: queues.viewport().mapTo(acting.window, QPoint(60, 4)))
    pull.do(lambda: qtbot.waitUntil(lambda: bar.value() == 0))
    pull.let_be()


@pytest.fixture(params=[100, 200])
def sized(request, database_url, theme, qtbot):
    """The window in a text size: at 200 % all its panels stand behind tabs."""
    theme.set_text_size(request.param)
    made = ActingWindow(database_url, theme, qtbot)
    stand_still(made.window, qtbot)
    qtbot.waitUntil(lambda: made.window.agents.model.rowCount() == 4)
    yield made
    made.end()


def test_what_is_offered_stands_inside_the_window_and_goes_with_the_drag(sized, qtbot, monkeypatch):
    window, seen = sized.window, []
    contact = sized.floor.contact()
    window.placed.show_panel("contacts")
    table = shown(sized, qtbot, contact)

    def bring(name):
        window.docks[name].raise_()
        qtbot.waitUntil(lambda: in_front(window, name))

    def look():
        session = window.dragging.session
        sign, frame = session.sign, session.frame
        assert sign.isVisible()
        assert frame.isVisible()
        assert window.rect().contains(sign.geometry())
        assert window.rect().contains(frame.geometry())
        assert not sign.geometry().contains(pull.place)
        for label in (sign.title, sign.words):
            assert label.height() >= label.heightForWidth(label.width())
        seen.append(session.offer.title)

    pull = pulled(sized, monkeypatch, table, contact)
    for panel, targets in ((window.queues, sized.floor.queues), (window.agents, sized.floor.agents)):
        pull.do(lambda panel=panel: bring(panel.model.spec.table + "s"))
        for target in targets:
            pull.do(lambda panel=panel, target=target: panel.table.select_id(target))
            pull.over(panel.table, target).do(look)
    pull.let_be()
    assert len(seen) == len(set(seen)) == 7
    assert window.dragging.session is None
    qtbot.waitUntil(lambda: not [child for child in window.children() if type(child).__name__ == "DropSign"])
