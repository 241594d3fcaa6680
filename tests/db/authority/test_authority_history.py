"""The history of authority is read whole by one query, on either engine, and what is worked out of it agrees with it."""

import pytest

from db.authority.limits_seen import Place
from db.authority.what_if_groups import concerned
from db.engine import reading
from db.metrics.authority_return import DEFAULTS, returned
from db.metrics.authority_what_if import WhatIf
from db.queries.authority_advice import authority_advice
from db.queries.authority_history import authority_history
from db.queries.authority_return import return_rows
from tests.db.authority.history_rows import DAY, HOUR, furnish
from tests.db.authority.limits_floor import LimitsFloor


@pytest.fixture
def floor(database_url):
    made = LimitsFloor(database_url)
    yield made
    made.close()


def test_what_agents_gave_were_refused_and_asked_for_is_read_and_worked_out(floor):
    now = furnish(floor)
    with reading(floor.engine) as connection:
        history, advice = authority_history(connection, 30), authority_advice(connection, 30)
        short, rows = authority_history(connection, 10), return_rows(connection, now - 30 * DAY)
    assert sorted((one.source, one.amount, one.state, one.by_limit) for one in history.tried) == [
        ("escalation", 7000, "resolved", False),
        ("request", 7000, "approved", False),
        ("use", 4000, "confirmed", True),
        ("use", 7000, "refused", False),
        ("use", 7000, "refused", False),
    ]
    assert abs(history.since - (now - 20 * DAY)) < HOUR
    assert short.tried == ()
    assert history.queues[floor.queues[0]] == ("Billing", "North")

    # A limit of the team Red, whose Ana is: then another for the floor does not concern her.
    red = floor.places["red"]
    for place, expected in ((Place(), 2), (floor.places["north"], 2), (red, 2), (floor.places["south"], 0)):
        found = concerned(history.limits, history.tried, floor.kind, ("standard",), place)
        outcome = WhatIf(found.groups, history.since, history.now).at(7000)
        assert (outcome.refusals.n, found.elsewhere) == (expected, 0)
    floor.allow("standard", "red", per_use=6000)
    with reading(floor.engine) as connection:
        history = authority_history(connection, 30)
    found = concerned(history.limits, history.tried, floor.kind, ("standard",), Place())
    assert (len(found.groups[0].tried), found.elsewhere) == (0, 4)

    assert [(one.decided, one.approved, one.wait_us) for one in advice.approved] == [(1, 1, HOUR)]
    assert advice.below == ()
    assert (rows.spent, rows.stops, rows.escalated, rows.currency) == ((4000, 0, 1, 1), 2, 1, "EUR")
    assert sorted((one.given, one.came_back) for one in rows.contacts) == [
        (False, False), (False, False), (False, True), (True, False),
    ]  # fmt: skip
    assert returned(rows.spent, rows.stops, rows.escalated, rows.contacts, DEFAULTS).value is None
