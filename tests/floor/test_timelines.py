"""The whole way: another program writes plain SQL, the detail of the chosen thing tells it, on both engines."""

import time

import pytest

from console.link import FloorLink
from console.questions import Questions
from console.selection import Selected
from console.theme import Theme
from console.window import FloorWindow
from tests.db.queries.furnished import Furnished

S = 1_000_000
MIN = 60 * S
WAIT_MS = 15_000


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url)
    yield made
    made.sql.close()


@pytest.fixture
def window(database_url, floor, qapp, qtbot):
    """A window that follows the floor and asks about it, as the console makes it."""
    theme = Theme(qapp, "light")
    window = FloorWindow(theme)
    qtbot.addWidget(window)
    link, questions = FloorLink(database_url), Questions(database_url)
    window.follow(link)
    window.ask_with(questions)
    window.resize(1440, 900)
    window.show()
    with qtbot.waitSignal(window.loaded, timeout=WAIT_MS):
        link.start()
    yield window
    stopped = [part.stop(10.0) for part in (link, questions)]
    assert all(stopped)
    theme.setParent(None)
    theme.deleteLater()


def sentences(window):
    return [line.said.words for line in window.detail.model.lines]


def facts(window):
    return {fact.key: fact.cell.text for fact in window.detail.facts.facts}


def test_what_any_program_does_with_a_contact_stands_in_its_timeline(window, floor, qtbot):
    now = time.time_ns() // 1_000
    billing, tech = floor.queue("Billing"), floor.queue("Tech")
    bo, cy = floor.agent("Bo Lind"), floor.agent("Cy Okafor")
    contact = floor.arrive(billing, now - 10 * MIN)
    held = window.floor.store.rows("contact")
    qtbot.waitUntil(lambda: contact in held, timeout=WAIT_MS)
    window.selection.choose(Selected("contact", contact))
    qtbot.waitUntil(lambda: sentences(window) != [], timeout=WAIT_MS)
    assert sentences(window)[0].startswith("Arrived in Billing (voice); waits 10:")
    floor.step(contact, "on_contact", now - 8 * MIN, agent_id=bo)
    floor.step(contact, "waiting", now - 5 * MIN, agent_id=None, queue_id=tech)
    qtbot.waitUntil(lambda: len(sentences(window)) == 4, timeout=WAIT_MS)
    assert sentences(window)[0].startswith("Waits in Tech, 5:")
    assert sentences(window)[1:] == [
        "Bo Lind passed it on to Tech after 3:00; without a note",
        "Bo Lind answered after 2:00, in Billing",
        "Arrived in Billing (voice)",
    ]
    note = floor.insert("note", contact_id=contact, agent_id=bo, at=now - 5 * MIN, text="Wants the invoice again.")
    floor.sql.run("UPDATE transfer SET note_id = ?, from_agent_id = ? WHERE contact_id = ?", note, bo, contact)
    floor.update("contact", contact, priority=2)
    qtbot.waitUntil(lambda: "Priority high (2) instead of normal" in sentences(window), timeout=WAIT_MS)
    moved = next(line.said for line in window.detail.model.lines if line.entry.what == "moved")
    assert (moved.words, moved.quote) == ("Bo Lind passed it on to Tech after 3:00", "Wants the invoice again.")
    changed = next(line.said for line in window.detail.model.lines if line.entry.what == "priority")
    assert changed.who.endswith("another program")
    assert facts(window)["transfers"] == "1 (Bo Lind)" and facts(window)["priority"] == "high (2)"
    floor.step(contact, "on_contact", now - 4 * MIN, agent_id=cy)
    floor.step(contact, "closed", now - MIN, outcome="answered")
    qtbot.waitUntil(lambda: "Closed: answered" in sentences(window), timeout=WAIT_MS)
    assert contact not in held
    assert window.detail.title == f"Timeline of C-{window.detail.chosen.contact.number}"
    assert facts(window)["state"] == "closed: answered"


def test_an_agents_day_and_an_escalation_are_told_as_they_happen(window, floor, qtbot):
    now = time.time_ns() // 1_000
    began = time.gmtime(time.time() - 5 * 3600)
    floor.update("site", floor.site, business_day_start_min=60 * began.tm_hour + began.tm_min)
    billing, bo = floor.queue("Billing"), floor.agent("Bo Lind", "available", now - 30 * MIN)
    dana = floor.insert("staff", name="Dana Reyes", login="dana")
    floor.insert("staff_presence", staff_id=dana, on_shift=1, since_at=now - 30 * MIN, until_at=now + 30 * MIN)
    agents = window.floor.store.rows("agent")
    qtbot.waitUntil(lambda: bo in agents, timeout=WAIT_MS)
    window.selection.choose(Selected("agent", bo))
    qtbot.waitUntil(lambda: sentences(window) != [], timeout=WAIT_MS)
    assert sentences(window)[0].startswith("available, 30:")
    floor.update("agent", bo, state="aux", aux_reason="lunch", state_since=now - 10 * MIN)
    qtbot.waitUntil(lambda: len(sentences(window)) == 2, timeout=WAIT_MS)
    assert sentences(window)[0].startswith("aux: lunch, 10:") and sentences(window)[1] == "available for 20:00"
    escalation = floor.insert(
        *("escalation",),
        queue_id=billing,
        reason="blocked_by_limit",
        amount_minor=12_000,
        currency="EUR",
        raised_by_agent_id=bo,
        raised_at=now - MIN,
        due_at=now + 10 * MIN,
    )
    held = window.floor.store.rows("escalation")
    qtbot.waitUntil(lambda: escalation in held, timeout=WAIT_MS)
    window.selection.choose(Selected("escalation", escalation))
    qtbot.waitUntil(lambda: sentences(window) != [], timeout=WAIT_MS)
    assert sentences(window)[0].startswith("Escalated by Bo Lind: blocked by a limit, due ")
    assert facts(window)["amount"] == "120.00 EUR" and facts(window)["owner"] == "nobody there"
    floor.update("escalation", escalation, state="taken", taken_at=now, owner_id=dana)
    qtbot.waitUntil(lambda: sentences(window)[0] == "Dana Reyes took the escalation", timeout=WAIT_MS)
    assert facts(window)["owner"] == "Dana Reyes"


def test_a_note_alone_is_read_with_the_key_for_it(window, floor, qtbot):
    contact = floor.arrive(floor.queue("Billing"), time.time_ns() // 1_000)
    held = window.floor.store.rows("contact")
    qtbot.waitUntil(lambda: contact in held, timeout=WAIT_MS)
    window.selection.choose(Selected("contact", contact))
    qtbot.waitUntil(lambda: len(sentences(window)) == 1, timeout=WAIT_MS)
    floor.insert("note", contact_id=contact, at=time.time_ns() // 1_000, text="Rang back.")
    window.detail.read_again()
    qtbot.waitUntil(lambda: len(sentences(window)) == 2, timeout=WAIT_MS)
    assert window.detail.model.lines[0].said.quote == "Rang back."
