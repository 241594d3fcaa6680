"""Limits are set by whoever may approve as much, from a time on, for a place: on both engines, by named cases and by chance."""

import random

import pytest

from db.authority.limits_sql import limit_now, own_approval
from db.commands.command import Command, UndoCommand, Wanted
from db.ids import new_id
from db.queries.authority_limits import limit_history, sites_compared
from tests.db.authority.limits_floor import LimitsFloor

HOUR = 3_600_000_000
LEVELS = ("new", "standard", "senior", "supervisor", "manager")


@pytest.fixture
def floor(database_url):
    made = LimitsFloor(database_url)
    yield made
    made.close()


def test_a_manager_sets_limits_up_to_their_own_wherever_they_hold(floor):
    mara, vi = floor.person("mara", "manager", "supervisor"), floor.person("vi", "supervisor")
    assert floor.says(mara, floor.cell("standard", 1)) == "above_own_limit"
    floor.allow("manager", per_use=20_000, per_agent=90_000)
    floor.allow("manager", "south", per_use=3_000, per_agent=9_000)
    floor.allow("supervisor", "green", per_use=1_000, per_agent=1_000)
    cases = [
        (vi, floor.cell("standard", 1), "not_yours"),
        (mara, floor.cell("standard", 5_000, "red", per_contact=9_000), "done"),
        (mara, floor.cell("senior", 20_000, "north"), "done"),
        (mara, floor.cell("senior", 20_001, "north"), "above_own_limit"),
        # Of a site, and of the whole floor where a site has nothing of its own, what they may there counts.
        (mara, floor.cell("senior", 3_001, "south"), "above_own_limit"),
        (mara, floor.cell("new", 3_001), "above_own_limit"),
        (mara, floor.cell("new", 3_000, "south"), "done"),
        (mara, floor.cell("new", 9_999), "done"),
        # Giving the site's own limit up would let the floor's larger one hold there.
        (mara, floor.cell("new", None, "south"), "above_own_limit"),
        (mara, floor.cell("new", None, "red"), "done"),
        (mara, floor.cell("manager", 100), "owners_limit"),
        # What they approve as a supervisor is not raised by themselves either.
        (mara, floor.cell("supervisor", 3_500, "green"), "above_own_limit"),
        (mara, floor.cell("supervisor", 3_000, "green", per_agent=9_001), "above_own_budget"),
        (mara, floor.cell("supervisor", 3_000, "green", per_agent=9_000), "done"),
        (mara, floor.cell("standard", 5, "red", from_at=1), "in_the_past"),
        (mara, floor.cell("standard", -5, "red"), "out_of_range"),
    ]
    assert [floor.says(who, wanted) for who, wanted, _ in cases] == [said for *_, said in cases]


def test_nobody_moves_a_bound_that_holds_for_themselves(floor):
    mara = floor.person("mara", "manager")
    floor.allow("manager", per_use=20_000, per_agent=90_000)
    ana, bo = floor.agents[:2]
    floor.run("UPDATE agent SET login = :login WHERE id = :id", login=mara, id=ana)
    (setting,) = floor.run("SELECT id FROM authority_setting")
    cap = Wanted(str(setting[0]), {"customer_cap": 1}, {"customer_cap": None})

    def level(agent, to):
        return Command("agent.set_level", (Wanted(agent, {"level": to}, {"level": "standard"}),))

    cases = [
        (floor.cell("standard", 10, "red"), "own_limit"),
        (floor.cell("standard", 10, "north"), "own_limit"),
        (floor.cell("standard", 10), "own_limit"),
        (floor.cell("standard", 10, "blue"), "done"),
        (floor.cell("senior", 10, "red"), "done"),
        (level(ana, "senior"), "not_to_yourself"),
        (level(bo, "senior"), "done"),
        (Command("authority_setting.set", (cap,)), "own_limit"),
        (
            Command("authority_kind.set_second", (Wanted(floor.kind, {"second_above": 1}, {"second_above": None}),)),
            "not_yours",
        ),
    ]
    assert [floor.says(mara, wanted) for wanted, _ in cases] == [said for _, said in cases]


def test_what_is_set_for_later_comes_then_and_is_taken_back_while_nobody_used_it(floor):
    mara = floor.person("mara", "manager")
    floor.allow("manager", per_use=20_000)
    floor.allow("standard", per_use=2_500)
    now = floor.database_now()
    later = floor.act(mara, floor.cell("standard", 7_500, "north", from_at=now + HOUR))
    at_once = floor.act(mara, floor.cell("standard", 4_000, "north", per_contact=6_000))
    red = floor.places["red"]

    held = floor.seen(floor.person("vi", "supervisor")).held(floor.kind, "standard", floor.places["north"])
    assert (held.limit.per_use, held.limit.set_by, held.is_inherited) == (4_000, "mara", False)
    assert [(row.per_use, row.from_at) for row in held.coming] == [(7_500, now + HOUR)]
    # What was to come is taken back by what holds until then: of one time the last counts, and nothing is coming.
    same = floor.act(mara, floor.cell("standard", 4_000, "north", per_contact=6_000, from_at=now + HOUR))
    assert floor.seen(mara).held(floor.kind, "standard", floor.places["north"]).coming == ()
    assert floor.says(mara, UndoCommand(same.command_id)) == "done"
    inherited = floor.seen().held(floor.kind, "standard", red)
    assert (inherited.limit.per_use, inherited.from_place, inherited.is_inherited) == (4_000, (None, floor.site), True)
    then = floor.seen(at=now + HOUR)
    assert then.held(floor.kind, "standard", red).limit.per_use == 7_500
    assert floor.seen().held(floor.kind, "standard", floor.places["green"]).limit.per_use == 2_500
    with floor.engine.begin() as connection:
        rows = limit_history(connection, floor.kind, "standard", red)
    assert [row.per_use for row in rows] == [7_500, 4_000, 2_500]

    assert floor.says(mara, UndoCommand(later.command_id)) == "done"
    assert floor.says(mara, UndoCommand(at_once.command_id)) == "done"
    assert floor.seen().held(floor.kind, "standard", red).limit.per_use == 2_500
    used = floor.act(mara, floor.cell("standard", 3_000))
    (row,) = floor.run("SELECT id FROM authority_limit WHERE per_use = 3000")
    contact = floor.contact()
    floor.insert(
        "authority_use", kind_id=floor.kind, agent_id=floor.agents[0], contact_id=contact, queue_id=floor.queues[0],
        team_id=floor.teams[0], limit_id=str(row[0]), amount=100, state="reserved", at=now,
    )  # fmt: skip
    assert floor.says(mara, UndoCommand(used.command_id)) == "used"
    now = floor.database_now()
    with floor.engine.begin() as connection:
        compared = sites_compared(connection, now, 30)
    assert compared.agents[floor.site, "standard"] == 4
    assert compared.used[floor.site, "standard", floor.kind] == (1, 0, 0)


def test_kinds_are_renamed_retired_and_brought_back(floor):
    mara = floor.person("mara", "manager")

    def kind(verb, to=None, **was):
        return Command(f"authority_kind.{verb}", (Wanted(floor.kind, to or {}, was),))

    added = new_id()
    new = {"code": " Voucher ", "measure": "money", "name": "Voucher"}
    wanted = Command("authority_kind.add", (Wanted(added, new, row=added),))
    assert floor.says(mara, wanted) == "done"
    assert floor.row("authority_kind", added)["code"] == "voucher"
    assert floor.says(mara, kind("change", {"name": "Money back"}, name="Refund")) == "done"
    assert floor.says(mara, kind("change", {"name": "voucher"}, name="Money back")) == "name_taken"
    assert floor.says(mara, kind("bring_back", retired_at=None)) == "already_so"
    assert floor.says(mara, kind("retire", retired_at=None)) == "done"
    assert floor.says(mara, floor.cell("standard", 1)) == "unknown_kind"
    retired = floor.row("authority_kind", floor.kind)["retired_at"]
    assert floor.says(mara, kind("bring_back", retired_at=retired)) == "done"
    seen = {one.name: one.retired_at for one in floor.seen(mara).kinds}
    assert (seen["Money back"], seen["Voucher"]) == (None, None)


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(1, 5))])
def test_whatever_a_manager_sets_raises_nothing_for_themselves_and_the_page_shows_what_decides(floor, seed):
    rng = random.Random(seed)
    mara = floor.person("mara", "manager", "supervisor")
    lea = floor.person("lea", "manager", "supervisor", team=floor.teams[0])
    for level in ("manager", "supervisor"):
        for place in rng.sample(sorted(floor.places), 4):
            floor.allow(level, place, per_use=rng.randrange(1, 9) * 1_000, per_agent=rng.randrange(1, 9) * 1_000)
    allowed = approvals(floor, (mara, lea))
    now, done = floor.database_now(), []
    for _ in range(20):
        values = {"per_agent": rng.choice((None, rng.randrange(9) * 1_000)), "from_at": rng.choice((None, now + HOUR))}
        amount = rng.choice((None, rng.randrange(9) * 1_000))
        who = rng.choice((mara, lea))
        outcome = floor.act(who, floor.cell(rng.choice(LEVELS), amount, rng.choice(sorted(floor.places)), **values))
        if outcome.done:
            done.append((who, outcome))
        if done and rng.random() < 0.2:
            who, outcome = done.pop(rng.randrange(len(done)))
            floor.act(who, UndoCommand(outcome.command_id))
    for at in (floor.database_now(), now + HOUR):
        for key, most in approvals(floor, (mara, lea), at).items():
            assert most <= allowed[key], (key, at)
        seen = floor.seen(at=at)
        for name in ("red", "blue", "green"):
            for level in LEVELS:
                held = seen.held(floor.kind, level, floor.places[name])
                sql = limit_now(":kind", ":level", ":team", now=":now")
                team = floor.places[name].team_id
                ((decides,),) = floor.run(f"SELECT {sql}", kind=floor.kind, team=team, level=level, now=at)
                assert (held.limit and held.limit.id) == (decides and str(decides)), (name, level, at)
    assert done or seed, "nothing was ever allowed: the test would say nothing"


def approvals(floor, people, at=None):
    """What each person may approve in each team, at once and in all, now or at a time to come."""
    found = {}
    for login in people:
        for team in floor.teams:
            for column in ("per_use", "per_agent"):
                sql = own_approval(column, ":kind", ":team").replace("{actor}", ":login").replace("{now}", ":now")
                values = {"kind": floor.kind, "team": team, "login": login, "now": at or floor.database_now()}
                ((most,),) = floor.run(f"SELECT {sql}", **values)
                found[login, team, column] = most or 0
    return found
