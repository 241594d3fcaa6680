"""The Qt model over the floor's tables: announced steps, kept selection, cells that change at once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from console.models.agents import agent_table
from console.models.contacts import contact_table
from console.models.escalations import escalation_table, hand_table
from console.models.queues import queue_table
from console.models.table_model import FloorTableModel
from console.store.floor import Floor
from tests.console.made_up_floor import NOON, SECOND, batch, changed, gone, made, snapshot

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
DISPLAY = Qt.ItemDataRole.DisplayRole


class Steady:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def steady():
    return Steady()


@pytest.fixture
def floor(steady, small_floor):
    floor = Floor(steady)
    floor.apply(small_floor)
    return floor


def model_of(floor, spec):
    from console.store.floor_store import Touched

    model = FloorTableModel(floor, spec)
    model.take(Touched(everything=True))
    return model


def column(model, key):
    place = model.spec.column(key)
    return [model.data(model.index(row, place), DISPLAY) for row in range(model.rowCount())]


def bring(floor, model, news):
    model.take(floor.apply(news))


def every_table(floor):
    return [queue_table(floor), agent_table(), contact_table(), escalation_table(), hand_table()]


def test_every_cell_of_every_table_says_something_and_what_it_means(floor, qapp):
    for spec in every_table(floor):
        model = model_of(floor, spec)
        assert model.rowCount() > 0, spec.table
        for row in range(model.rowCount()):
            for place, column in enumerate(spec.columns):
                index = model.index(row, place)
                assert model.data(index, DISPLAY) or column.key == "trend"
                assert model.data(index, Qt.ItemDataRole.ToolTipRole)
                assert model.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith(column.title)
                column.sort(model.row_at(row), floor)
        assert model.data(QModelIndex(), DISPLAY) is None


def test_qts_own_checker_finds_no_fault_while_rows_come_change_and_go(floor, qapp):
    models = [model_of(floor, spec) for spec in every_table(floor)]
    testers = [QAbstractItemModelTester(model, FATAL) for model in models]
    contact = floor.store.row("contact", "c1")
    news = [
        batch(made("contact", "c9", number=109), made("agent", "dee", name="Dee")),
        batch(changed(contact, queue_id="tech")),
        gone(floor.store.row("agent", "bo")),
        batch(changed(floor.store.row("escalation", "e1"), state="resolved", resolved_at=NOON)),
        batch(changed(floor.store.row("raised_hand", "h1"), ended_at=NOON)),
        batch(made("queue", "vip", name="VIP", position=2)),
    ]
    for piece in news:
        touched = floor.apply(piece)
        for model in models:
            model.take(touched)
            model.settle()
            model.tick()
            model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [model.rowCount() for model in models] == [3, 3, 5, 0, 0]
    assert len(testers) == len(models)


def test_a_cell_changes_at_once_and_the_row_moves_when_the_order_settles(floor, qapp):
    model = model_of(floor, contact_table())
    assert column(model, "contact") == ["C-102", "C-101", "C-103", "C-104"]
    urgent = floor.store.row("contact", "c3")
    bring(floor, model, batch(changed(urgent, due_at=NOON - 999 * SECOND)))
    assert column(model, "due")[2].startswith("\N{MINUS SIGN}16:39")
    model.settle()
    assert column(model, "contact")[0] == "C-103"


def test_only_rows_on_screen_are_announced(floor, qapp, qtbot):
    model = model_of(floor, contact_table())
    model.visible = lambda: range(1)
    seen = []
    model.dataChanged.connect(lambda first, last: seen.append((first.row(), last.row())))
    bring(floor, model, batch(changed(floor.store.row("contact", "c4"), priority=5)))
    assert seen == []
    bring(floor, model, batch(changed(floor.store.row("contact", "c2"), priority=5)))
    assert seen == [(0, 0)]


def test_nothing_moves_while_the_rows_are_held(floor, qapp):
    model = model_of(floor, contact_table())
    before = column(model, "contact")
    bring(floor, model, batch(made("contact", "c0", number=99, due_at=NOON - 5000 * SECOND)))
    model.settle(hold=True)
    assert column(model, "contact") == before
    model.settle()
    assert column(model, "contact")[0] == "C-99"


def test_the_selected_row_stays_selected_when_the_order_changes(floor, qapp):
    model = model_of(floor, contact_table())
    selection = QItemSelectionModel(model)
    place = column(model, "contact").index("C-103")
    selection.select(model.index(place, 0), QItemSelectionModel.SelectionFlag.Select)
    held = QPersistentModelIndex(model.index(place, 2))
    bring(floor, model, batch(changed(floor.store.row("contact", "c3"), due_at=NOON - 999 * SECOND)))
    model.settle()
    assert [model.id_at(index.row()) for index in selection.selectedIndexes()] == ["c3"]
    assert held.data() == "C-103"


def test_durations_go_on_as_one_column_each(floor, steady, qapp):
    model = model_of(floor, contact_table())
    steady.seconds += 3
    columns = []
    model.dataChanged.connect(lambda first, last: columns.append((first.column(), last.column())))
    model.tick()
    assert columns == [(place, place) for place, column in enumerate(model.spec.columns) if column.ticks]
    assert column(model, "waited")[0] == "3:23"


def test_a_new_row_and_a_changed_state_are_tinted_and_then_no_more(floor, qapp, monkeypatch):
    now = [50.0]
    monkeypatch.setattr("console.models.table_model.time.monotonic", lambda: now[0])
    model = model_of(floor, agent_table())
    assert not any(model.is_new(row) for row in range(model.rowCount()))
    bring(floor, model, batch(changed(floor.store.row("agent", "bo"), state="aux")))
    bring(floor, model, batch(changed(floor.store.row("agent", "cy"), desk="1-1")))
    tinted = {model.id_at(row) for row in range(model.rowCount()) if model.is_new(row)}
    assert tinted == {"bo"}
    now[0] += 2.1
    model.settle()
    assert not any(model.is_new(row) for row in range(model.rowCount()))


def test_the_copied_text_has_titles_and_one_line_for_each_row(floor, qapp):
    model = model_of(floor, agent_table())
    text = model.as_text([0, 1], [model.spec.column("name"), model.spec.column("state")])
    assert text.splitlines() == ["Agent\tState", "Ana Ruiz\ton contact", "Cy Okafor\taux: lunch"]


def test_the_filter_finds_agents_by_name_state_and_queue(floor, qapp):
    model = model_of(floor, agent_table())
    model.set_filter("LUNCH")
    assert column(model, "name") == ["Cy Okafor"]
    model.set_filter("tech")
    assert column(model, "name") == ["Bo Lind"]
    model.set_filter("")
    assert model.rowCount() == model.total == 3


def test_contacts_of_one_queue_are_shown_and_one_that_moves_away_goes(floor, qapp):
    model = model_of(floor, contact_table())
    model.show_members(lambda row: row.queue_id == "billing")
    assert set(column(model, "contact")) == {"C-101", "C-102", "C-104"}
    bring(floor, model, batch(changed(floor.store.row("contact", "c1"), queue_id="tech")))
    model.settle()
    assert set(column(model, "contact")) == {"C-102", "C-104"}


def test_very_many_removals_are_shown_as_one_reset(qapp, steady):
    floor = Floor(steady)
    contacts = [made("contact", f"c{i:03}", number=i, arrived_at=NOON + i, queued_at=NOON + i) for i in range(300)]
    floor.apply(snapshot(made("queue", "billing"), *contacts))
    model = model_of(floor, contact_table())
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    bring(floor, model, batch(*(changed(contact, state="closed") for contact in contacts[::2])))
    model.settle()
    assert (len(resets), model.rowCount()) == (1, 150)


moves = st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["waiting", "closed", "on_contact"]), st.integers(0, 99)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves, st.integers(0, 9), st.booleans())
def test_whatever_happens_the_rows_shown_are_those_of_the_floor_in_order(qapp, moves, by, descending):
    floor = Floor(Steady())
    floor.apply(snapshot(made("queue", "billing")))
    model = model_of(floor, contact_table())
    tester = QAbstractItemModelTester(model, FATAL)
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    model.sort(by, order)
    versions = dict.fromkeys(range(8), 0)
    for number, state, priority in moves:
        versions[number] += 1
        row = made("contact", f"c{number}", versions[number], number=number, state=state, priority=priority)
        bring(floor, model, batch(row))
        if priority % 2:
            model.settle()
    model.settle()
    shown = [model.id_at(row) for row in range(model.rowCount())]
    assert sorted(shown) == sorted(floor.store.rows("contact"))
    keys = [model.spec.columns[by].sort(model.row_at(row), floor) for row in range(model.rowCount())]
    known = [key for key in keys if key is not None]
    assert known == sorted(known, reverse=descending)
    assert keys[len(known) :] == [None] * (len(keys) - len(known))
    assert tester is not None
