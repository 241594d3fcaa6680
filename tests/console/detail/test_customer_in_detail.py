"""From a contact to all contacts of its customer, and back."""

from console.selection import Selected
from db.queries.customer_timeline import CustomerTimeline
from db.queries.timeline_entry import Entry, Named, Numbered
from tests.console.detail.detail_words import contact, facts, history, sentences
from tests.console.made_up_floor import HOUR, NOON, SECOND


def test_a_contact_leads_to_all_contacts_of_its_customer_and_back(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    assert not detail.links.customer.isEnabled()
    questions.answer(history(contact(shown), Entry(NOON, "arrived", word="voice"), customer_contacts=4))
    assert detail.links.customer.text() == "All contacts of this customer (4)"
    detail.links.customer.click()
    assert shown.selection.current == Selected("customer", "c4")
    letter = Entry(
        NOON - HOUR, "arrived", contact=Numbered("c1", 101), queue=Named("billing", "Billing"), word="letter"
    )
    rows = (contact(shown), contact(shown, "c1"))
    questions.answer(CustomerTimeline("K-17", rows, 4, 3, 90 * SECOND, (letter,), None))
    assert detail.title == "Timeline of customer K-17"
    assert sentences(detail) == ["C-101: Arrived in Billing (letter)"]
    assert facts(detail)["contacts"].startswith("the newest 2 of 4; 3 more in queues you do not see")
    assert facts(detail)["waited_in_all"] == "1:30" and not detail.links.isVisible()
    detail.timeline.activated.emit(detail.model.index(0))
    assert shown.selection.current == Selected("contact", "c1")
    detail.go_back()
    assert shown.selection.current == Selected("customer", "c4")
