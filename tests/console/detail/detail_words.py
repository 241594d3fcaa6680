"""What a detail panel shows, in the few words that tests compare, and answers to what it asks."""

from db.queries.contact_timeline import ContactFacts, ContactTimeline
from tests.console.made_up_floor import SECOND


def history(row, *entries, log_since=None, **facts):
    known = {"customer": "K-17", "case_number": 4, "case_external_id": None, "case_origin_id": None}
    waits = {"waits": 2, "waits_us": 90 * SECOND, "waits_since": None}
    return ContactTimeline(ContactFacts(row, **{**known, **waits, **facts}), tuple(entries), log_since)


def facts(detail):
    return {fact.key: fact.cell.text for fact in detail.facts.facts}


def sentences(detail):
    return [line.said.words for line in detail.model.lines]


def contact(shown, row_id="c4"):
    return shown.floor.store.row("contact", row_id)
