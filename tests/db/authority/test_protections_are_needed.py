"""Each protection of a use is tried, then taken away in the scratch database: with it nothing, without it more is given.

On PostgreSQL, where several write at once; on SQLite the one lock of a transaction that writes is tried in the last test.
"""

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from db.desktop.as_functions import LOCK
from db.desktop.authority_acts import CUSTOMER_LOCK
from db.errors import Refused
from tests.db.authority.giving_floor import GivingFloor, most_for_one

ASKED = {"kind": "refund", "amount": 60, "currency": "EUR"}
BOUND = 100
FUNCTION = "use_authority(uuid, text, bigint, text, text, text)"


@pytest.fixture
def floor(postgres_url):
    made = GivingFloor(postgres_url, 4)
    yield made
    made.close()


def without(floor, cut, instead=""):
    """Take a text out of the function that uses an authority; it has to be there."""
    ((text,),) = floor.run(f"SELECT pg_get_functiondef('{FUNCTION}'::regprocedure)")
    assert cut in text, cut
    with floor.engine.begin() as connection:
        connection.exec_driver_sql(text.replace(cut, instead).replace("%", "%%"))


def two_at_once(floor, first, second, **asked):
    """All uses after two of which the second is asked for while the first is not committed; (agent, contact) each."""
    desks = [floor.desk(agent) for agent, _ in (first, second)]
    with ThreadPoolExecutor(1) as pool:
        with desks[0].engine.begin() as connection:
            desks[0].within(connection, "use", contact=first[1], **ASKED | asked)
            later = pool.submit(desks[1].word, "use", contact=second[1], **ASKED | asked)
            answered_or_waiting(floor, later)
        later.result()
    for desk in desks:
        desk.close()
    return floor.uses()


def answered_or_waiting(floor, later: Future[str]):
    """The second was answered, or waits for a lock of the first."""
    waiting = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        " AND state = 'active'"
    )
    until = time.monotonic() + 10
    while not later.done() and not floor.run(waiting)[0][0] and time.monotonic() < until:
        time.sleep(0.01)


def test_uses_for_one_customer_take_turns(floor):
    floor.limit("refund", per_use=80)
    floor.cap(BOUND)

    def most(customer):
        two = [(agent, floor.talk(agent, floor.customers[customer])) for agent in (0, 1)]
        return most_for_one(two_at_once(floor, *two), "customer_id")

    assert most(0) <= BOUND
    without(floor, f"pg_advisory_xact_lock({CUSTOMER_LOCK},", "concat(0,")
    assert most(1) > BOUND


def test_uses_of_one_agent_take_turns(floor):
    floor.limit("refund", per_use=80, per_agent=BOUND)

    def most(agent):
        two = [(agent, floor.talk(agent, customer)) for customer in floor.customers[:2]]
        return most_for_one(two_at_once(floor, *two), "agent_id")

    assert most(0) <= BOUND
    without(floor, f"pg_advisory_xact_lock({LOCK},", "concat(0,")
    assert most(1) > BOUND


def test_what_is_taken_from_a_budget_is_looked_at_in_the_statement_that_takes_it(floor):
    def spent(kind):
        grant = floor.grant(kind, per_use=80, budget=BOUND)
        two = [(agent, floor.talk(agent, floor.customers[agent])) for agent in (0, 1)]
        two_at_once(floor, *two, kind=kind)
        return floor.row("authority_grant", grant)["spent"]

    assert spent("refund") <= BOUND
    # Read, then written: what the decision saw is what counts. Behind it stands the table's own rule.
    without(floor, "AND $3 <= budget - spent")
    with pytest.raises(sa.exc.IntegrityError, match="spent_within_budget"):
        spent("credit")
    floor.run("ALTER TABLE authority_grant DROP CONSTRAINT ck_authority_grant_spent_within_budget")
    assert spent("fee_waiver") > BOUND


def test_a_transaction_that_sees_the_floor_as_it_was_uses_nothing(floor):
    floor.limit("refund", per_use=80)
    floor.cap(BOUND)

    def most(level, customer):
        ana, bo = floor.desk(0), floor.desk(1)
        contacts = [floor.talk(agent, floor.customers[customer]) for agent in (0, 1)]
        try:
            with bo.engine.execution_options(isolation_level=level).begin() as connection:
                connection.execute(sa.text("SELECT count(*) FROM authority_use"))
                ana("use", contact=contacts[0], **ASKED)
                bo.within(connection, "use", contact=contacts[1], **ASKED)
        finally:
            ana.close(), bo.close()
        return most_for_one(floor.uses(), "customer_id")

    for level in ("REPEATABLE READ", "SERIALIZABLE"):
        with pytest.raises(Refused, match="READ COMMITTED"):
            most(level, 0)
    assert most_for_one(floor.uses(), "customer_id") <= BOUND
    without(floor, "<> 'read committed'", "= 'none'")
    assert most("REPEATABLE READ", 1) > BOUND


def test_nobody_waits_for_long_for_a_program_that_does_not_commit(floor):
    floor.grant("refund", per_use=80, budget=BOUND)

    def waits(patience):
        floor.run(f"ALTER FUNCTION {FUNCTION} {patience}")
        ana, bo, words = floor.desk(0), floor.desk(1), []
        waiting = threading.Thread(target=lambda: words.append(bo.word("use", contact=floor.contacts[2], **ASKED)))
        with ana.engine.begin() as connection:
            ana.within(connection, "use", contact=floor.contacts[0], **ASKED)
            waiting.start()
            waiting.join(0.5)
            still_waits = waiting.is_alive()
            connection.rollback()
        waiting.join()
        ana.close(), bo.close()
        return still_waits, words[0]

    ((text,),) = floor.run(f"SELECT pg_get_functiondef('{FUNCTION}'::regprocedure)")
    assert "SET lock_timeout TO '5s'" in text
    still_waits, word = waits("SET lock_timeout = '100ms'")
    assert word.startswith("said: Somebody else is just writing")
    assert not still_waits
    assert waits("RESET lock_timeout") == (True, "yes")


def test_on_a_file_who_reads_before_the_lock_is_turned_away(sqlite_url):
    """Taken away, the lock at the beginning: SQLite itself turns the second away that read what the first then changed."""
    floor = GivingFloor(sqlite_url, 2)
    floor.grant("refund", per_use=80, budget=BOUND)
    ana, bo = floor.desk(0), floor.desk(1)

    def without_the_lock():
        with bo.engine.execution_options(reading=True).begin() as connection:
            connection.execute(sa.text("SELECT count(*) FROM authority_use"))
            ana("use", contact=floor.contacts[0], **ASKED)
            bo.within(connection, "use", contact=floor.contacts[2], **ASKED)

    with pytest.raises(sa.exc.OperationalError, match="locked"):
        without_the_lock()
    assert bo.word("use", contact=floor.contacts[2], **ASKED) == "over_budget"
    assert [use["state"] for use in floor.uses()] == ["reserved", "refused"]
    ana.close(), bo.close(), floor.close()
