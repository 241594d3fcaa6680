"""Customers and contacts that are over are found by what they are called, on both engines, as far as one may see them."""

import pytest

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.found import found
from tests.db.commands.acted_floor import ActedFloor
from tests.db.security.people_floor import Floor

CUSTOMERS = (
    ("K-100017", "Marie Curie"),
    ("K-100018", "Jürgen Müller"),
    ("K-100019", "Åsa Weiß-Lindström"),
    ("K-1000", "O'Neil, Pat"),
    (None, "Nobody's Reference"),
)


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


@pytest.fixture
def search(floor):
    """Looks for a text among five customers with a contact each, and one without any."""
    for reference, name in CUSTOMERS:
        customer = floor.insert("customer", reference=reference, name=name)
        floor.contact(customer_id=customer)
    floor.insert("customer", reference="K-100020", name="Marie Contactless")

    def names(text, most=10):
        with reading(floor.engine) as connection:
            return [one.name for one in found(connection, text, most).customers]

    return names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("K-100018", "Jürgen Müller"),
        ("k-100018", "Jürgen Müller"),
        ("muller", "Jürgen Müller"),
        ("MÜLLER jur", "Jürgen Müller"),
        ("asa weiss", "Åsa Weiß-Lindström"),
        ("lindstrom", "Åsa Weiß-Lindström"),
        ("neil", "O'Neil, Pat"),
        ("nobody", "Nobody's Reference"),
    ],
)
def test_a_customer_is_found_by_reference_and_by_beginnings_of_words_without_accents(search, text, name):
    assert search(text) == [name]


def test_a_whole_reference_means_that_customer_and_a_beginning_all_that_begin_so(search):
    assert search("K-1000") == ["O'Neil, Pat"]
    assert search("K-10001") == ["Åsa Weiß-Lindström", "Jürgen Müller", "Marie Curie"]
    assert len(search("K-10001", most=2)) == 2


def test_the_number_of_a_contact_means_no_customer_whose_name_and_reference_begin_so(search, floor):
    floor.contact(customer_id=floor.insert("customer", reference="K-1000", name="Cy"))
    assert search("C-1000") == []
    floor.contact(customer_id=floor.insert("customer", reference="C-1000", name="Di"))
    assert search("C-1000") == ["Di"]


@pytest.mark.parametrize("text", ["", "  ", "-", "ürie", "uller", "%", "_", "' OR true --", "marie muller"])
def test_nothing_is_found_by_nothing_by_the_middle_of_a_word_or_by_signs(search, text):
    assert search(text) == []


def test_a_customer_without_contacts_is_not_found(search):
    assert search("marie") == ["Marie Curie"]


def test_a_customer_comes_with_how_many_contacts_and_the_newest(floor):
    customer = floor.insert("customer", reference="K-17", name="Ida")
    floor.contact(customer_id=customer, arrived_at=30)
    newest = floor.contact(customer_id=customer, arrived_at=50, state="closed", closed_at=60)
    floor.contact(customer_id=customer, arrived_at=40)
    with reading(floor.engine) as connection:
        (one,) = found(connection, "ida", 5).customers
    assert (one.id, one.contacts, one.newest_id) == (customer, 3, newest)
    assert one.newest_number == floor.row("contact", newest)["number"]


def test_contacts_are_found_by_number_and_by_what_they_are_called_elsewhere(floor):
    system = floor.insert("origin_system", name="Desk", kind="help_desk")
    over = floor.contact(origin_id=system, external_id="INC-0042", state="closed", closed_at=9)
    number = floor.row("contact", over)["number"]
    with reading(floor.engine) as connection:
        for text in (f"C-{number}", f"c {number}", str(number), "INC-0042"):
            (one,) = found(connection, text, 5).contacts
            assert (one.id, one.number, one.closed_at) == (over, number, 9)
        for text in ("INC-004", "C-99999999999999999999", "²", f"x {number}"):
            assert found(connection, text, 5).contacts == ()


@pytest.fixture
def guarded(postgres_url):
    made = Floor(postgres_url)
    yield made
    for (role,) in made.owner.run("SELECT rolname FROM pg_roles WHERE rolname LIKE ?", f"{made.prefix}%"):
        made.owner.run(f'DROP OWNED BY "{role}"')
        made.owner.run(f'DROP ROLE "{role}"')
    made.owner.close()


def test_on_a_server_only_customers_of_contacts_within_the_scope_are_found_and_counted(guarded):
    mine, foreign = new_id(), new_id()
    guarded.owner.run("INSERT INTO customer (id, reference, name) VALUES (?, 'K-1', 'Ida Mine')", mine)
    guarded.owner.run("INSERT INTO customer (id, reference, name) VALUES (?, 'K-2', 'Ida Foreign')", foreign)
    guarded.owner.run("UPDATE contact SET customer_id = ? WHERE id = ?", mine, guarded.contacts[0])
    guarded.owner.run("UPDATE contact SET customer_id = ? WHERE id = ?", foreign, guarded.contacts[1])
    other = new_id()
    guarded.owner.run(
        "INSERT INTO contact (id, queue_id, customer_id, arrived_at) VALUES (?, ?, ?, 9)",
        *(other, guarded.queues[1], mine),
    )
    engine = make_engine(guarded.person("dana", "supervisor", team=guarded.teams[0]))
    with reading(engine) as connection:
        (one,) = found(connection, "ida", 5).customers
        assert (one.reference, one.contacts, one.newest_id) == ("K-1", 1, guarded.contacts[0])
        assert found(connection, "K-2", 5).customers == ()
        number = guarded.owner.run("SELECT number FROM contact WHERE id = ?", other)[0][0]
        assert found(connection, str(number), 5).contacts == ()
    engine.dispose()
