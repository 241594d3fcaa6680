"""The ledger on a server: each reads their own queues and teams; names leave the floor only with those who may take them."""

import pytest

from db.commands.command import Command, Wanted
from db.commands.ledger_export import may_take_names, taken_out
from db.engine import make_engine
from db.errors import KnownProblem
from db.opening import opened_floor
from db.queries.authority_ledger import LedgerFilter, ledger_page, ledger_totals
from tests.db.authority.used_authority import DAY, UsedFloor
from tests.db.security.people_floor import SignedIn


class Signed(SignedIn, UsedFloor):
    def __init__(self, url):
        UsedFloor.__init__(self, url)
        SignedIn.__init__(self, url)


@pytest.fixture
def floor(postgres_url):
    made = Signed(postgres_url)
    yield made
    made.engine.dispose()
    made.end()


def test_each_reads_their_own_part_and_names_stay_with_who_may_take_them(floor):
    floor.use(contact=0, agent=0)
    floor.use(contact=1, agent=1)
    red = floor.give(agent_id=floor.agents[0]).effects[0].entity_id
    blue = floor.give().effects[0].entity_id
    floor.do(Command("authority_grant.revoke", (Wanted(red), Wanted(blue))))
    asked = LedgerFilter(0, floor.now + DAY)
    seen = {}
    for name, role, team in (
        ("sue", "supervisor", floor.teams[0]),
        ("max", "manager", None),
        ("con", "controller", None),
    ):
        engine = make_engine(floor.person(name, role, team))
        with engine.begin() as connection:
            lines = ledger_page(connection, asked)
            totals = ledger_totals(connection, asked, "customer")
            taken = taken_out(connection, asked)
            seen[role] = [(line.what, line.agent) for line in lines], [total.group for total in totals]
            assert may_take_names(connection) == (role != "supervisor")
            assert len(taken) == len(lines)
            names = {line.agent for line in taken} | {line.customer for line in taken}
            assert (names == {""}) == (role == "supervisor")
            assert all(line.who for line in lines if line.what != "use")
        engine.dispose()
    assert seen["supervisor"] == (
        [("revocation", "Ana"), ("grant", "Ana"), ("use", "Ana")], ["K-0"]
    )  # fmt: skip
    assert len(seen["manager"][0]) == 6 and seen["manager"] == seen["controller"]
    assert seen["manager"][1] == ["K-0", "K-1"]
    assert floor.owner.run("SELECT count(*) FROM command WHERE kind = 'authority_ledger.export'")[0][0] == 3
    url = floor.person("ann", "analyst")
    with pytest.raises(KnownProblem), opened_floor(url) as engine, engine.begin() as connection:
        ledger_page(connection, asked)
    with make_engine(url).begin() as connection:
        assert connection.exec_driver_sql("SELECT * FROM acts_on_authority(0, 9000000000000000)").all() == []
