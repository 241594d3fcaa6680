"""A connector signed in as itself: it takes turns and carries out orders, and cannot do what is not its business."""

import secrets

import psycopg
import pytest
import sqlalchemy as sa

from db.address import parse
from db.engine import make_engine
from db.feeds.known import Origin
from db.feeds.pending import Pending
from db.feeds.telephone_orders import report_done, report_failed, take_orders
from db.feeds.turns import open_turn_writer
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql, furnish

DENIED = "permission denied|row-level security"


@pytest.fixture
def owner(postgres_url):
    connection = PlainSql(postgres_url)
    yield connection
    connection.close()


@pytest.fixture
def floor(owner):
    """Teams, queues and a waiting call with an order about it; answers the order's id."""
    _, queues = furnish(owner)
    call, command, order = new_id(), new_id(), new_id()
    owner.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", call, queues[0])
    owner.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'contact.ask_move', 'dana', 1)", command)
    owner.run(
        "INSERT INTO telephone_order (id, command_id, contact_id, queue_id, to_queue_id, requested_by, requested_at)"
        " VALUES (?, ?, ?, ?, ?, 'dana', utc_us())",
        order, command, call, queues[0], queues[1],
    )  # fmt: skip
    return order


@pytest.fixture
def connector(owner, postgres_url):
    """The address of a connector of the test's own."""
    login, password = f"t{secrets.token_hex(4)}_pbx", secrets.token_hex(12)
    verifier = owner._connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
    staff = new_id()
    owner.run("INSERT INTO staff (id, name, login) VALUES (?, 'Telephones', ?)", staff, login)
    owner.run(
        "INSERT INTO staff_role (id, staff_id, role, from_at) VALUES (?, ?, 'connector', 0)",
        new_id(), staff,
    )  # fmt: skip
    owner.run("SELECT person_signs_in(?, ?, ?)", login, verifier, ["fw_connector"])
    address = parse(postgres_url)
    return f"postgresql+psycopg://{login}:{password}@{address.host}:{address.port}/{address.database}"


def test_it_takes_an_order_and_answers_it(owner, floor, connector):
    engine = make_engine(connector)
    with engine.begin() as connection:
        assert [order.id for order in take_orders(connection)] == [floor]
    with engine.begin() as connection:
        assert report_done(connection, floor) == "done"
        assert report_failed(connection, floor, "Too late.") == "done"
    engine.dispose()
    assert owner.run("SELECT state FROM telephone_order") == [("done",)]


@pytest.mark.parametrize(
    "assigned",
    ["to_queue_id = queue_id", "requested_by = 'me'", "state = 'withdrawn', withdrawn_at = 1", "withdrawn_at = 1"],
)
def test_it_changes_nothing_else_about_an_order(floor, connector, assigned):
    engine = make_engine(connector)
    with pytest.raises(sa.exc.DBAPIError, match=DENIED), engine.begin() as connection:
        connection.execute(sa.text(f"UPDATE telephone_order SET {assigned}"))
    engine.dispose()


def test_it_neither_asks_nor_forgets(owner, floor, connector):
    engine = make_engine(connector)
    for statement in ("DELETE FROM telephone_order", "INSERT INTO telephone_order SELECT * FROM telephone_order"):
        with pytest.raises(sa.exc.DBAPIError, match=DENIED), engine.begin() as connection:
            connection.execute(sa.text(statement))
    engine.dispose()
    with pytest.raises(psycopg.Error, match="stands for good"):
        owner.run("DELETE FROM telephone_order")


def test_it_takes_turns(owner, floor, connector):
    writer = open_turn_writer(connector, Origin("Telephones", "test"))
    seen = {}

    def play(known):
        seen.update({table: len(rows) for table, rows in known.rows.items() if rows})
        return Pending({})

    writer.turn(play)
    assert seen["queue"] >= 2
    owner.run("UPDATE contact SET priority = 3")
    owner.run("UPDATE telephone_order SET state = 'withdrawn', withdrawn_at = 5")
    seen.clear()
    writer.turn(play)
    assert {"contact", "contact_segment", "telephone_order"} <= set(seen)
    writer.close()
