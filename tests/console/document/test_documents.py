"""A timeline as a document: recorded first, every entry with when, who and why, nothing left out silently, pages numbered."""

import json
import re
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from console.detail.fact import Fact
from console.document.contents import Source, Told, contents
from console.document.page import html, pdf
from console.models.columns import Cell
from console.selection import Selected
from db.commands.command import Command, Wanted
from db.queries.timeline_entry import Actor, Entry, Named
from tests.console.acting.acting_window import ActingWindow
from tests.console.made_up_floor import MINUTE, NOON

BO, ANN = Named("bo", "Bo Lind"), Named("ann", "Ann & <Co>")
MARTA = Actor("marta", "command", "Marta", "contact.move", "Bo Lind is ill")


def source(*entries, **fields):
    facts = (Fact("customer", "Customer", Cell("K-17"), ""), Fact("agent", "Agent", Cell("Bo Lind"), ""))
    known = {
        "title": "Timeline of customer K-17",
        "title_without_customer": "Timeline of one customer",
        "floor": "North floor",
        "made_by": "Dana Reyes, supervisor",
        "made_at": NOON,
        "facts": facts,
        "entries": entries,
        "log_since": None,
        "of_many": False,
    }
    return Source(**known | fields)


MOVED = Entry(NOON - MINUTE, "moved", word="cold", value=1, agent=BO, to_agent=ANN, text="Has paid.\nTwice.", by=MARTA)
ANSWERED = Entry(NOON - 2 * MINUTE, "answered", agent=BO, queue=Named("q", "Billing"), lasted_us=MINUTE)


def test_the_document_says_what_it_is_who_made_it_and_in_whose_time(qapp):
    made = contents(source(ANSWERED, MOVED), Told(), ZoneInfo("Europe/Berlin"))
    about = dict(made.about)
    assert about["Floor"] == "North floor" and about["Made"].endswith("by Dana Reyes, supervisor")
    assert about["Times"].startswith("Europe/Berlin, +0")
    assert about["Left out"] == "Nothing of what the person who made it may see."
    assert [(row.what.split()[0], row.who, row.note) for row in made.rows] == [
        ("Bo", "", ""),
        ("Bo", "by Marta: Bo Lind is ill", "Has paid.\nTwice."),
    ]
    assert all(re.search(r"\d\d:\d\d:\d\d$", row.when) and "," in row.when for row in made.rows)


def test_what_is_left_out_is_said_and_agents_stay_told_apart(qapp):
    made = contents(source(ANSWERED, MOVED), Told(agent_names=False, customer=False, notes=False), ZoneInfo("UTC"))
    page = html(made)
    assert made.title == "Timeline of one customer" and "K-17" not in page
    assert [row.what.split(" answered")[0].split(" passed")[0] for row in made.rows] == ["agent A", "agent A"]
    assert "to agent B" in made.rows[1].what and "Has paid" not in page and "(a note, left out)" in page
    left_out = dict(made.about)["Left out"]
    assert all(words in left_out for words in ("customer", "names of agents", "notes"))
    assert ("Agent", "agent A") in made.facts


class Structure(HTMLParser):
    """The tags of a page in order, each opened one closed."""

    def __init__(self):
        super().__init__()
        self.open, self.seen = [], []

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_has_headings_and_tables_that_a_screen_reader_knows(qapp):
    page = html(contents(source(ANSWERED, MOVED), Told(), ZoneInfo("UTC")))
    found = Structure()
    found.feed(page)
    assert found.open == []
    tags = [tag for tag, _ in found.seen]
    assert tags.count("h1") == 1 and tags.count("h2") == 2 and tags.count("main") == 1
    assert dict(found.seen)["html"]["lang"]
    assert [attributes.get("scope") for tag, attributes in found.seen if tag == "th"].count("col") == 3
    assert "Ann &amp; &lt;Co&gt;" in page and "<Co>" not in page


def test_a_long_timeline_becomes_numbered_pages(qapp):
    entries = [Entry(NOON + place * MINUTE, "answered", agent=BO, queue=Named("q", "Billing")) for place in range(200)]
    data = pdf(contents(source(*entries), Told(), ZoneInfo("UTC")))
    assert data.startswith(b"%PDF-")
    pages = int(re.search(rb"/Count (\d+)", data)[1])
    assert 3 <= pages <= 12


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def opened(acting, qtbot):
    contact = acting.floor.contact()
    reason = "promised on the telephone"
    acting.floor.do(Command("contact.prioritise", (Wanted(contact, {"priority": 5}),), reason=reason))
    window = acting.window
    qtbot.waitUntil(lambda: acting.row("contact", contact) is not None)
    window.selection.choose(Selected("contact", contact))
    qtbot.waitUntil(lambda: len(window.detail.chosen.entries) == 2)
    action = window.findChild(QAction, "save_document")
    assert action.isEnabled()
    action.trigger()
    return contact, next(one for one in window.findChildren(QDialog) if one.isVisible())


@pytest.mark.parametrize("ends", ["html", "pdf"])
def test_a_document_is_recorded_and_then_written(acting, qtbot, tmp_path, ends):
    contact, dialog = opened(acting, qtbot)
    place = tmp_path / "file" / f"complaint.{ends}"
    place.parent.mkdir()
    dialog.path.setText(str(place))
    assert dialog.forms[ends].isChecked()
    dialog.customer.setChecked(False)
    dialog.do_button.click()
    qtbot.waitUntil(place.exists)
    qtbot.waitUntil(lambda: "is recorded" in acting.window.said.words)
    written = place.read_bytes()
    assert written.startswith(b"%PDF-") if ends == "pdf" else b"promised on the telephone" in written
    (command,) = acting.floor.run("SELECT subject_id, payload FROM command WHERE kind = 'timeline.export'")
    payload = json.loads(command.payload)
    assert str(command.subject_id) == contact
    assert payload == {
        "form": ends,
        "entries": 2,
        "of": "contact",
        "agent_names": True,
        "customer": False,
        "notes": True,
    }
    assert [one.name for one in place.parent.iterdir()] == [place.name]


def test_a_folder_that_is_not_there_is_a_sentence_and_the_dialog_stays(acting, qtbot, tmp_path):
    _, dialog = opened(acting, qtbot)
    dialog.path.setText(str(tmp_path / "nowhere" / "complaint.html"))
    dialog.do_button.click()
    qtbot.waitUntil(lambda: "there is no folder" in dialog.outcome.text())
    assert dialog.isVisible() and dialog.do_button.isEnabled()


def test_only_contacts_and_customers_become_documents(acting):
    action = acting.window.findChild(QAction, "save_document")
    acting.window.selection.choose(Selected("agent", acting.floor.agents[0]))
    assert not action.isEnabled() and "choose one first" in action.toolTip()


def test_coaching_that_stands_in_the_course_on_screen_is_not_in_the_document(acting, qtbot, tmp_path):
    floor, window = acting.floor, acting.window
    contact = floor.contact(agent_id=floor.agents[0])
    now = floor.database_now()
    given = {"visibility": "agent_coach", "kind": "praise", "behaviour": "Let him finish", "made_at": now}
    agent = {"agent_id": floor.agents[0], "team_id": floor.teams[0], "contact_id": contact}
    floor.insert("coaching_note", **given, **agent, shared_at=now)
    qtbot.waitUntil(lambda: acting.row("contact", contact) is not None)
    window.selection.choose(Selected("contact", contact))
    qtbot.waitUntil(lambda: "coached" in [entry.what for entry in window.detail.chosen.entries])
    window.findChild(QAction, "save_document").trigger()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    place = tmp_path / "complaint.html"
    dialog.path.setText(str(place))
    dialog.forms["html"].setChecked(True)
    dialog.do_button.click()
    qtbot.waitUntil(place.exists)
    assert b"arrived" in place.read_bytes().lower() and b"N-1" not in place.read_bytes()
