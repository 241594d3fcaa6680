"""What entries say: the field's words, names that may be seen, durations that go on, order and plain text."""

import re
from itertools import product
from pathlib import Path

import pytest

from console.clock_words import clock_time
from console.detail.authority_words import AUTHORITY_WORDS
from console.detail.contact_words import CONTACT_WORDS
from console.detail.decision_words import DECISION_WORDS
from console.detail.escalation_words import ESCALATION_WORDS
from console.detail.incident_words import INCIDENT_WORDS
from console.detail.people_words import PEOPLE_WORDS
from console.detail.timeline_words import LOG_BEGINS, line_of, newest_first, said_of
from console.words import say
from db.queries import timeline_entry
from db.queries.timeline_entry import Actor, Entry, Named, Numbered
from db.words import SEGMENT_OUTCOMES
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND

BO, CY = Named("bo", "Bo Lind"), Named("cy", "Cy Okafor")
BILLING, TECH = Named("q1", "Billing"), Named("q2", "Tech")
DANA = Named("dana", "Dana Reyes")
ASKED = "The telephone system was asked to move it to Cy Okafor in Tech"
ANSWER_TIME = "Answer time of the target: 0:45 instead of 0:20"
TO_TECH = {"what": "moved", "to_queue": TECH, "agent": BO, "lasted_us": MINUTE}


def words(what, **fields):
    return said_of(Entry(NOON, what, **fields), NOON + 5 * MINUTE).words


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ({"what": "arrived", "queue": BILLING, "word": "voice"}, "Arrived in Billing (voice)"),
        (
            {"what": "arrived", "queue": BILLING, "word": "voice", "goes_on": True},
            "Arrived in Billing (voice); waits 5:00 so far",
        ),
        ({"what": "queued", "queue": TECH, "goes_on": True}, "Waits in Tech, 5:00 so far"),
        (
            {"what": "answered", "agent": BO, "queue": BILLING, "lasted_us": 161 * SECOND},
            "Bo Lind answered after 2:41, in Billing",
        ),
        (
            {"what": "moved", "word": "overflow", "queue": BILLING, "to_queue": TECH, "lasted_us": 90 * SECOND},
            "Moved from Billing to Tech after waiting 1:30",
        ),
        (
            {**TO_TECH, "word": "warm", "value": 1, "text": "x"},
            "Bo Lind introduced it to Tech after 1:00",
        ),
        (
            {**TO_TECH, "word": "cold", "to_agent": CY, "value": 1},
            "Bo Lind passed it on to Cy Okafor after 1:00; without a note",
        ),
        ({"what": "intent", "value": "cancel"}, "The customer wants to leave"),
        ({"what": "refused", "value": 2}, "The wish to leave was refused, 2 so far"),
        ({"what": "put_on_hold"}, "Put on hold"),
        ({"what": "off_hold", "lasted_us": 35 * SECOND}, "Off hold after 0:35"),
        ({"what": "ring_unanswered", "agent": BO, "lasted_us": 15 * SECOND}, "Rang at Bo Lind for 0:15, unanswered"),
        (
            {"what": "closed", "word": "abandoned", "queue": BILLING, "lasted_us": 75 * SECOND},
            "The customer gave up after 1:15 in Billing",
        ),
        ({"what": "priority", "former": 0, "value": 2}, "Priority high (2) instead of normal"),
        ({"what": "taken", "staff": DANA}, "Dana Reyes took the escalation"),
        ({"what": "hand_up", "agent": BO, "goes_on": True}, "Bo Lind raised a hand; nobody came in 5:00 so far"),
        ({"what": "state", "word": "aux", "text": "lunch", "lasted_us": HOUR + 5 * MINUTE}, "aux: lunch for 1:05:00"),
        (
            {"what": "handled", "contact": Numbered("c", 20931), "queue": BILLING, "lasted_us": MINUTE},
            "C-20931 in Billing for 1:00",
        ),
        ({"what": "joined", "queue": BILLING, "value": 12}, "12 agents joined Billing"),
        ({"what": "gave_up_in_a_row", "value": 3, "lasted_us": MINUTE}, "3 customers in a row gave up within 1:00"),
        ({"what": "assigned", "queue": BILLING, "to_agent": CY}, "Given to Cy Okafor, in Billing"),
        ({"what": "assigned", "queue": BILLING, "agent": CY}, "Back in the line of Billing, for whoever is free"),
        ({"what": "ordered", "to_queue": TECH, "to_agent": CY}, ASKED),
        ({"what": "order_failed", "to_queue": TECH}, "The telephone system could not move it to Tech"),
        ({"what": "joined", "word": "lent", "agent": BO, "queue": TECH, "former": NOON}, "Bo Lind was lent to Tech until NOON"),
        ({"what": "asked_next", "word": "aux", "text": "lunch"}, "Asked to be in aux next: lunch"),
        ({"what": "skill_changed", "text": "Spanish", "former": 2, "value": 4}, "Skill Spanish: level 4 instead of 2"),
        ({"what": "set_up", "word": "answer_within_s", "former": 20, "value": 45}, ANSWER_TIME),
        ({"what": "set_up", "word": "target_percent", "value": 80}, "Share of the target: 80\xa0% instead of –"),
        ({"what": "route_added", "to_queue": TECH, "value": "required"}, "Route to Tech allowed; a note is required"),
        ({"what": "something_new"}, "something new"),
    ],
)  # fmt: skip
def test_an_entry_says_what_happened(qapp, entry, sentence):
    assert words(**entry) == sentence.replace("NOON", clock_time(NOON))


def test_who_may_not_be_seen_has_no_name_but_was_there(qapp):
    hidden = Named("x", None)
    assert words("answered", agent=hidden, queue=hidden, lasted_us=0) == (
        "an agent of another team answered after 0:00, in another queue"
    )
    assert words("handled", contact=Numbered("c"), queue=BILLING, lasted_us=0).startswith("a contact of another queue")


@pytest.mark.parametrize(
    ("by", "who"),
    [
        (None, ""),
        (
            Actor("dana", "command", "Dana Reyes", "contact.priority", "promised to her"),
            "by Dana Reyes: promised to her",
        ),
        (Actor("dana", "command", "Dana Reyes"), "by Dana Reyes"),
        (Actor("dana", "command", "Dana Reyes", "undo"), "taken back by Dana Reyes"),
        (Actor("outside", "outside"), "by another program"),
        (Actor("batch", "outside"), "by batch, with another program"),
        (Actor("PBX", "feed"), "told by PBX"),
    ],
)
def test_a_changed_value_says_by_whom(qapp, by, who):
    assert said_of(Entry(NOON, "priority", former=0, value=1, by=by), NOON).who == who


def test_every_kind_of_entry_the_queries_make_has_words():
    made = set(re.findall(r"'([a-z_]+)' \(|'([a-z_]+)'[,;]?", timeline_entry.__doc__ or ""))
    kinds = {one or other for one, other in made}
    queries = Path(timeline_entry.__file__).parent
    written = {
        kind
        for path in queries.glob("*.py")
        for kind in re.findall(r"(?:Entry\([^\"]*?|_entry\(\w[\w.]*, )\"([a-z_]+)\"", path.read_text())
    }
    assert written <= kinds
    known = (CONTACT_WORDS, PEOPLE_WORDS, ESCALATION_WORDS, DECISION_WORDS, INCIDENT_WORDS, AUTHORITY_WORDS)
    assert written <= {kind for words in known for kind in words}
    assert len(written) > 25


@pytest.mark.parametrize(("outcome", "lasted"), [*product([*SEGMENT_OUTCOMES, None], [None, MINUTE])])
def test_every_way_to_close_is_one_sentence(qapp, outcome, lasted):
    said = words("closed", word=outcome, queue=BILLING, lasted_us=lasted)
    assert said and "{" not in said and "_" not in said


def test_the_newest_stands_first_and_the_log_says_from_when_on_it_knows():
    entries = [Entry(NOON + place * MINUTE, "note") for place in range(3)]
    assert [entry.at for entry in newest_first(entries, None)] == [NOON + 2 * MINUTE, NOON + MINUTE, NOON]
    known = newest_first(entries, NOON + MINUTE)
    assert [entry.what for entry in known] == ["note", "note", LOG_BEGINS, "note"]
    assert [entry.what for entry in newest_first(entries, 0)][-1] == LOG_BEGINS


def test_a_line_reads_as_a_sentence_and_as_text(qapp):
    note = Entry(NOON, "note", staff=DANA, text="Rang back,\nno answer.")
    line = line_of(note, NOON + MINUTE)
    assert line.as_sentence() == f"{line.when}: Note by Dana Reyes\nRang back,\nno answer."
    assert line.as_text() == f"{line.when}\tNote by Dana Reyes\t\tRang back, no answer."
    assert re.fullmatch(r"\d\d:\d\d:\d\d", line.when)
    assert re.search(r"\d, \d\d:\d\d:\d\d$", line_of(note, NOON + 40 * HOUR).when)
    assert say("Timeline") == "Timeline"
