"""Readiness in memory is what the database's acts ask: compared on floors made by chance."""

import random

import sqlalchemy as sa

from console.acting.fit_words import reasons_words
from console.store.fit import AgentFits, asked_by
from console.store.floor_store import FloorStore
from console.store.readiness import Readiness
from db.changes import open_reader
from db.coaching.readiness_sql import missing_modules, not_ready
from db.queries.database_clock import database_now
from tests.console.made_up_floor import NOON, made, snapshot
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


def test_the_store_says_what_the_database_says(sqlite_url):
    floor, chance = ActedFloor(sqlite_url), random.Random(3)
    now = floor.database_now()
    modules = [str(row.id) for row in floor.run("SELECT id FROM training_module")]
    for queue in floor.queues:
        for module in chance.sample(modules, 1 + floor.queues.index(queue)):
            floor.insert("queue_module", queue_id=queue, module_id=module)
    floor.run("UPDATE training_module SET retired_at = 1 WHERE id = :id", id=modules[0])
    for agent in floor.agents:
        for module in modules:
            if chance.random() < 0.8:
                signed = chance.choice((None, 1, 1, 1))
                expires = None if signed is None else chance.choice((None, now - DAY, now + DAY))
                row = {"agent_id": agent, "module_id": module, "signed_off_at": signed, "expires_at": expires}
                floor.insert("agent_training", **row)
        for queue in floor.queues:
            if chance.random() < 0.4:
                until, gone = chance.choice((now - DAY, now + DAY)), chance.choice((None, None, 2))
                row = {"agent_id": agent, "queue_id": queue, "at": 1, "until_at": until, "withdrawn_at": gone}
                floor.insert("readiness_override", **row)
    reader = open_reader(sqlite_url)
    store = FloorStore()
    store.apply(reader.snapshot())
    reader.close()
    readiness, answers = Readiness(store), set()
    with floor.engine.begin() as connection:
        at = database_now(connection)
        for agent in floor.agents:
            for queue in floor.queues:
                asked = {"a": agent, "q": queue}
                ready = f"SELECT NOT {not_ready(':a', ':q')}".format(now=at)
                missing = f"SELECT mm.id {missing_modules(':a', ':q')}".format(now=at)
                said = bool(connection.execute(sa.text(ready), asked).scalar_one())
                ids = set(connection.execute(sa.text(missing), asked).scalars())
                assert readiness.is_ready(agent, queue, at) == said
                assert {module.id for module in readiness.missing(agent, queue, at)} == ids
                answers.add((said, bool(ids)))
    assert answers >= {(True, False), (False, True)}
    floor.engine.dispose()


def test_the_end_of_a_sign_off_is_announced_30_14_and_3_days_ahead():
    def row(name, days):
        return made("agent_training", name, module_id="m", signed_off_at=1, expires_at=NOON + days * DAY)

    store = FloorStore()
    rows = [row("far", 31), row("month", 30), row("fortnight", 14), row("soon", 2), row("over", -1)]
    store.apply(snapshot(made("agent", "ana"), made("training_module", "m"), *rows))
    said = [(one.training.id, one.days) for one in Readiness(store).expiring(NOON)]
    assert said == [("soon", 3), ("fortnight", 14), ("month", 30)]


def test_days_are_those_of_the_site_whatever_its_clocks_do():
    # Berlin sets its clocks back on 25 October 2026: that day has 25 hours.
    site = made("site", "berlin", time_zone="Europe/Berlin", business_day_start_min=0)
    store = FloorStore()
    store.apply(snapshot(site, made("team", "red", site_id="berlin"), made("agent", "ana", team_id="red")))
    evening = 1_792_875_600_000_000  # 24 October 2026, 23:00 there
    readiness = Readiness(store)
    assert readiness.days_left("ana", evening + 3 * DAY, evening) == 3
    assert readiness.days_left("ana", evening + 3_600_000_000, evening) == 1
    assert readiness.days_left("ana", evening + 3_500_000_000, evening) == 0
    assert readiness.days_left("ana", evening + 26 * 3_600_000_000, evening) == 2


def test_who_is_ready_is_offered_first_and_what_is_missing_is_said():
    store = FloorStore()
    store.apply(snapshot(
        made("training_module", "law", name="Law"), made("queue", "billing"),
        made("queue_module", "one", queue_id="billing", module_id="law"),
        made("agent", "ana", name="Ana", state="available"), made("agent", "bo", name="Bo", state="available"),
        made("agent", "cy", name="Cy", state="available"),
        made("agent_training", "a", agent_id="ana", module_id="law", signed_off_at=1, expires_at=NOON - 1),
        made("agent_training", "c", agent_id="cy", module_id="law", signed_off_at=1, expires_at=None),
    ))  # fmt: skip
    fits = AgentFits(store, asked_by(store, (), "billing"), NOON)
    while not fits.advance(10):
        pass
    ranked = fits.ranked()
    assert ranked[0].id == "cy"
    said = {fit.id: reasons_words(fit) for fit in ranked}
    assert "not ready: Law expired" in said["ana"]
    assert "not ready: Law missing" in said["bo"]
    assert "not ready" not in said["cy"]
