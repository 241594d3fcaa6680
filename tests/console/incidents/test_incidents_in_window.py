"""An incident declared, read, told anew and ended in the real window on a real database."""

import pytest
from PySide6.QtGui import QGuiApplication

from console.document.dialog import DocumentDialog
from console.document.opening import open_document_dialog
from console.incidents.declare_dialog import DeclareDialog
from console.incidents.update_dialog import EndDialog, UpdateDialog
from console.link_state import LinkState
from tests.console.acting.acting_window import ActingWindow

S = 1_000_000


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def opened(window, kind, act):
    act()
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def test_one_dialog_declares_it_and_the_band_tells_it_until_it_ends(acting, qtbot, tmp_path):
    window, floor = acting.window, acting.floor
    contact = floor.contact(0)
    qtbot.waitUntil(lambda: acting.row("contact", contact) is not None)
    window.queues.table.select_id(floor.queues[0])
    dialog = opened(window, DeclareDialog, window.incidents.declare)
    assert dialog.queues.ticked() == [floor.queues[0]] and not dialog.do_button.isEnabled()
    dialog.cause.setText("Lines are down")
    dialog.line.setPlainText("We know,\n and call you back.")
    assert "1" in dialog.outcome.text() and dialog.do_button.isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: window.incidents.band is not None and window.incidents.band.isVisible())
    (line,) = window.incidents.band.lines.values()
    assert "Lines are down" in line.head.text and "Billing" in line.where.text
    assert "We know, and call you back." in line.line.text and "next update in" in line.due.text()
    qtbot.waitUntil(lambda: "1" in line.reach.text())
    qtbot.waitUntil(lambda: "Declared" in window.said.words)
    assert window.contacts.model.spec.columns[4].cell(acting.row("contact", contact), window.floor, 0).text == "I-1"
    line.buttons["copy_line"].click()
    assert QGuiApplication.clipboard().text() == "We know, and call you back."
    window.incidents.list_contacts()
    assert [window.contacts.model.id_at(0)] == [contact] and "Incident" in window.contacts.heading()
    update = opened(window, UpdateDialog, line.buttons["update"].click)
    update.text.setPlainText("They dig.")
    update.accept()
    qtbot.waitUntil(lambda: "Updated" in window.said.words)
    assert floor.run("SELECT text FROM incident_update") == [("They dig.",)]
    line.buttons["show"].click()
    qtbot.waitUntil(lambda: window.detail.chosen.history is not None)
    said = "\n".join(one.as_sentence() for one in window.detail.model.lines)
    for words in ("Declared: Lines are down", "They dig.", "1 contact"):
        assert words.split()[-1] in said
    facts = {fact.key: fact.cell.text for fact in window.detail.chosen.facts(window.floor.now_us())}
    assert facts["cause"] == "Lines are down" and "1" in facts["contacts"] and not window.detail.why_no_document
    document = opened(window, DocumentDialog, lambda: open_document_dialog(window))
    file = tmp_path / "incident.html"
    document.forms["html"].setChecked(True)
    document.path.setText(str(file))
    document.accept()
    qtbot.waitUntil(lambda: file.exists() and "They dig." in file.read_text())
    assert floor.run("SELECT count(*) FROM command WHERE kind = 'timeline.export' AND subject_entity = 'incident'") == [
        (1,)
    ]
    end = opened(window, EndDialog, line.buttons["end"].click)
    end.text.setPlainText("A cut cable.")
    end.accept()
    qtbot.waitUntil(lambda: not window.incidents.band.isVisible())
    # The floor may bring the end before the database says that it was done.
    qtbot.waitUntil(lambda: "over" in window.said.words)
    window.said.undo.trigger()
    qtbot.waitUntil(window.incidents.band.isVisible)


def test_who_declares_second_reads_the_first_and_loses_nothing_typed(acting, qtbot):
    window, floor = acting.window, acting.floor
    window.queues.table.select_id(floor.queues[0])
    dialog = opened(window, DeclareDialog, window.incidents.declare)
    dialog.cause.setText("No dial tone")
    # The database goes away and comes back while it is composed.
    window.acts.take_link_state(LinkState("lost", "away", 0.0))
    dialog.accept()
    assert "database is away" in dialog.outcome.text() and dialog.isVisible() and dialog.do_button.isEnabled()
    window.acts.take_link_state(LinkState("live", "", 0.0))
    other = floor.insert("incident", cause="Lines are down", declared_at=S)
    floor.insert("incident_queue", incident_id=other, queue_id=floor.queues[0])
    dialog.accept()
    qtbot.waitUntil(lambda: "meanwhile" in dialog.outcome.text())
    assert dialog.isVisible() and dialog.cause.text() == "No dial tone" and dialog.do_button.isEnabled()
    qtbot.waitUntil(lambda: acting.row("incident", other) is not None)
    dialog.refused("declared_meanwhile")
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.incidents.shown()) == 2)
