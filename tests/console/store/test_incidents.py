"""Incidents held: which queue has which, what is grouped under it, and which call-backs were promised."""

import random

from console.store.floor import Floor
from tests.console.made_up_floor import HOUR, MINUTE, NOON, batch, changed, gone, made, snapshot

INCIDENT = made("incident", "i1", number=7, cause="Lines", declared_at=NOON - HOUR, next_update_at=NOON + MINUTE)
THERE = made("incident_queue", "iq", incident_id="i1", queue_id="billing")
CONTACT = made("contact", "c1", intent="refund")
VISIT = made("contact_segment", "s1")
ESCALATION = made("escalation", "e1", contact_id="c1")


def floor(*rows):
    made_floor = Floor()
    basis = (made("site", "site"), made("team", "team"), made("queue", "billing"), made("queue", "tech"))
    made_floor.apply(snapshot(*basis, *rows))
    return made_floor


def test_a_queue_says_which_incident_goes_on_in_it():
    one = floor(INCIDENT, THERE)
    assert one.incidents.incident_of_queue("billing") == INCIDENT and one.incidents.incident_of_queue("tech") is None
    later = made("incident", "i2", number=8, cause="Light", declared_at=NOON - MINUTE)
    one.apply(batch(later, made("incident_queue", "iq2", incident_id="i2", queue_id="billing")))
    assert one.incidents.incident_of_queue("billing") == later
    assert one.incidents.open() == [later, INCIDENT]
    one.apply(batch(changed(later, ended_at=NOON)))
    assert one.incidents.incident_of_queue("billing") == INCIDENT
    one.apply(batch(changed(INCIDENT, ended_at=INCIDENT.declared_at)))
    assert one.incidents.incident_of_queue("billing") is None
    assert [row.id for row in one.incidents.all()] == ["i2"]


def test_escalations_are_grouped_by_their_contact_and_else_by_their_queue():
    alone = made("escalation", "e2", number=2)
    early = made("escalation", "e3", number=3, raised_at=NOON - 2 * HOUR)
    one = floor(INCIDENT, THERE, CONTACT, VISIT, ESCALATION, alone, early)
    assert {row.id for row in one.incidents.escalations("i1")} == {"e1", "e2"}
    # Its contact is closed and not held any more: its visit still says where it was.
    one.apply(gone(CONTACT))
    assert {row.id for row in one.incidents.escalations("i1")} == {"e1", "e2"}
    one.apply(batch(changed(INCIDENT, intent="login")))
    assert one.incidents.escalations("i1") == []


def test_promised_calls_are_those_nobody_has_made_yet():
    scheduled = made("contact", "c2", number=2, channel="callback", state="scheduled", promised_until_at=NOON + HOUR)
    visit = made("contact_segment", "s2", contact_id="c2", channel="callback")
    promised = changed(ESCALATION, state="promised", promised_at=NOON + MINUTE)
    one = floor(INCIDENT, THERE, CONTACT, VISIT, scheduled, visit, promised)
    calls = [(call.until_us, call.contact_id, call.escalation_id) for call in one.incidents.promised("i1")]
    assert calls == [(NOON + MINUTE, "c1", "e1"), (NOON + HOUR, "c2", None)]
    one.apply(batch(changed(scheduled, state="on_contact"), changed(promised, state="resolved", resolved_at=NOON)))
    assert one.incidents.promised("i1") == []


def test_followed_row_by_row_it_is_as_counted_anew():
    """Whatever changes, in whatever order: what is held says the same as a floor that begins with those rows."""
    chance = random.Random(3)
    rows = {row.id: row for row in (made("site", "site"), made("team", "team"))}
    rows |= {row.id: row for row in (made("queue", "billing"), made("queue", "tech"))}
    one = Floor()
    one.apply(snapshot(*rows.values()))
    for version in range(10, 4_010, 10):
        row = some_row(chance)._replace(version=version)
        if row.id in rows and chance.random() < 0.15:
            one.apply(gone(rows.pop(row.id)))
        else:
            rows[row.id] = row
            one.apply(batch(row))
        if chance.random() < 0.1:
            anew = Floor()
            anew.apply(snapshot(*rows.values()))
            assert [told(one, number) for number in range(4)] == [told(anew, number) for number in range(4)]


def told(one, number):
    incidents, name = one.incidents, f"i{number}"
    contacts = [[row.id for row in incidents.of_contact(f"c{place}")] for place in range(6)]
    escalated = {row.id for row in incidents.escalations(name)}
    return incidents.queue_ids(name), incidents.open_contacts(name), contacts, escalated, incidents.promised(name)


def some_row(chance):
    number, place, queue = chance.randrange(4), chance.randrange(6), chance.choice(("billing", "tech"))
    begun = NOON - chance.randrange(1, 60) * MINUTE
    kind = chance.randrange(5)
    if kind == 0:
        over = chance.choice((None, begun, begun + 20 * MINUTE))
        times = {"declared_at": begun, "ended_at": over}
        return made("incident", f"i{number}", number=number, cause="x", intent=chance.choice((None, "refund")), **times)
    if kind == 1:
        return made("incident_queue", f"q{number}{queue}", incident_id=f"i{number}", queue_id=queue)
    if kind == 2:
        window = chance.choice((None, NOON + HOUR))
        return made(
            "contact", f"c{place}", number=place, intent=chance.choice((None, "refund")), promised_until_at=window
        )
    if kind == 3:
        left = chance.choice((None, begun, begun + 5 * MINUTE))
        gave_up = {"left_at": left, "outcome": None if left is None else "abandoned"}
        visit = f"s{place}{chance.randrange(2)}"
        return made("contact_segment", visit, contact_id=f"c{place}", queue_id=queue, entered_at=begun, **gave_up)
    contact = chance.choice((None, f"c{place}"))
    return made("escalation", f"e{place}", number=place, contact_id=contact, queue_id=queue, raised_at=begun)
