"""Addresses made from templates: escaped, web only, and a sentence wherever there is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.detail.origin_links import contact_link, filled, recording_link, ticket_link
from tests.console.made_up_floor import made


def origin(**urls):
    return made("origin_system", "crm", name="Northwind CRM", kind="crm", **urls)


def contact(**fields):
    return made("contact", "c1", number=20931, **{"external_id": "call/7 ä", **fields})


def test_the_places_of_a_template_are_filled_and_escaped():
    system = origin(
        contact_url="https://crm.example/c/{external_id}?n={number}", recording_url="http://pbx/{external_id}"
    )
    assert contact_link(contact(), system) == ("https://crm.example/c/call%2F7%20%C3%A4?n=20931", "")
    assert recording_link(contact(), system).address == "http://pbx/call%2F7%20%C3%A4"


def test_a_ticket_is_the_contacts_case_where_it_has_one():
    system = origin(ticket_url="https://desk.example/t/{external_id}")
    assert ticket_link(contact(), system, "R-9").address == "https://desk.example/t/R-9"
    assert ticket_link(contact(), system, None).address == "https://desk.example/t/call%2F7%20%C3%A4"


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("javascript:alert('{external_id}')", "makes no web address; it was not opened."),
        ("file:///etc/passwd", "makes no web address; it was not opened."),
        ("{external_id}", "makes no web address; it was not opened."),
        ("https:{external_id}", "makes no web address; it was not opened."),
        ("https://[broken/{external_id}", "makes no web address; it was not opened."),
        ("ftp://crm.example/{external_id}", "makes no web address; it was not opened."),
        ("https://crm.example/{customer}", "asks for “customer”, which is not known."),
        ("https://crm.example/{case_id}", "has no number of its own in Northwind CRM."),
    ],
)
def test_what_makes_no_web_address_is_refused_with_a_sentence(template, sentence):
    link = contact_link(contact(), origin(contact_url=template))
    assert link.address == "" and link.problem.endswith(sentence)


def test_why_there_is_no_address():
    assert contact_link(contact(), None).problem == "C-20931 comes from no other system."
    bare = origin()
    assert contact_link(contact(), bare).problem == "Northwind CRM has no address template for contacts."
    assert recording_link(contact(), bare).problem == "Northwind CRM has no address template for recordings."
    assert ticket_link(contact(), bare, None).problem == "Northwind CRM has no address template for tickets."
    system = origin(contact_url="https://crm.example/{external_id}")
    assert contact_link(contact(external_id=None), system).problem.endswith("no number of its own in Northwind CRM.")


@given(st.text(min_size=1))
def test_whatever_a_system_calls_a_contact_the_address_stays_on_its_host_and_path(text):
    link = filled("https://crm.example/c/{external_id}", {"external_id": text}, "CRM")
    path = link.address.removeprefix("https://crm.example/c/")
    assert path and not set(path) & set("/?#@:\\ \n")
