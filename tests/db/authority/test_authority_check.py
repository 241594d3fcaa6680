"""Every contradiction of authority that the check knows is found when it is planted, and nothing is said before."""

import pytest

from db.ids import new_id
from db.maintenance.authority_contradictions import AUTHORITY_CONTRADICTIONS
from db.maintenance.check import check_floor, contradictions
from tests.db.authority.used_authority import DAY, HOUR, UsedFloor


@pytest.fixture
def floor(database_url):
    made = UsedFloor(database_url)
    yield made
    made.engine.dispose()


def found(floor):
    with floor.engine.connect() as connection:
        said = list(contradictions(connection, AUTHORITY_CONTRADICTIONS))
    return [what for what, _ in AUTHORITY_CONTRADICTIONS if any(what in sentence for sentence in said)]


def _by_grant(floor, **values):
    made = {name: values.pop(name) for name in list(values) if name in ("amount", "at", "kind", "agent")}
    grant = floor.grant(**{"spent": made.get("amount", 1000)} | values)
    return floor.use(grant_id=grant, limit_id=None, **made)


def _used_by_giver(floor):
    floor.run("UPDATE agent SET login = 'maria' WHERE id = :id", id=floor.agents[0])
    _by_grant(floor)


def _over_budget(floor):
    floor.use(grant_id=floor.grant(spent=10000), limit_id=None, amount=20000)


def _request(floor, **values):
    contact = floor.contacts[3][0]
    escalation = floor.insert("escalation", queue_id=floor.queues[0], reason="other", raised_at=1, due_at=2)
    given = {
        "contact_id": contact,
        "queue_id": floor.queues[0],
        "agent_id": floor.agents[0],
        "amount": 5,
        "asked_at": 9,
    }
    return floor.insert(
        "authority_request", escalation_id=escalation, kind_id=floor.kinds["refund"][0], **given | values
    )


def _approved_twice(floor):
    request = _request(floor, state="approved", decided_at=10, decided_by_id=floor.maria, second_by_id=floor.maria)
    floor.grant(request_id=request)


PLANTS = (
    lambda f: f.grant(spent=5),
    _over_budget,
    lambda f: f.grant(approved_by_id=f.maria),
    _used_by_giver,
    lambda f: f.use(kind="credit"),
    lambda f: _by_grant(f, at=f.now - 2 * DAY),
    lambda f: f.use(state="refused", refusal="over_budget"),
    lambda f: _by_grant_and_limit(f),
    lambda f: f.use(state="given_back", given_back_at=f.now - DAY),
    lambda f: f.use(state="confirmed", confirmed_at=f.now, billing_reference=" "),
    lambda f: f.use(currency=None),
    lambda f: _request(f, state="declined"),
    lambda f: _request(f, state="approved", decided_at=10),
    _approved_twice,
)


def _by_grant_and_limit(floor):
    floor.use(grant_id=floor.grant(spent=1000))


def test_what_contradicts_itself_about_authority_is_found(floor):
    floor.use(state="confirmed", confirmed_at=floor.now, billing_reference="B-1", id=new_id())
    _by_grant(floor, at=floor.now - HOUR, revoked_at=floor.now - 1)
    before = found(floor)
    assert before == []
    for (what, _), plant in zip(AUTHORITY_CONTRADICTIONS, PLANTS, strict=True):
        plant(floor)
        after = found(floor)
        assert what in after and what not in before, what
        before = after
    with floor.engine.connect() as connection:
        assert set(contradictions(connection, AUTHORITY_CONTRADICTIONS)) <= set(check_floor(connection))
