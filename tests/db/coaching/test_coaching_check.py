"""Every contradiction of coaching that the check knows is found when it is planted, and nothing is said before."""

import pytest

from db.maintenance.check import contradictions
from db.maintenance.coaching_contradictions import COACHING_CONTRADICTIONS
from tests.db.coaching.furnished_coaching import FAR, S, coaching_rows
from tests.db.commands.acted_floor import ActedFloor

#: What plants each of them, in their order.
PLANTS = (
    "UPDATE coaching_note SET state = 'seen', seen_at = 5",
    "UPDATE coaching_note SET made_at = shared_at + 60000001",
    "UPDATE coaching_note SET state = 'answered', seen_at = shared_at",
    "UPDATE coaching_note SET state = 'withdrawn', withdrawn_at = shared_at, seen_at = shared_at",
    "UPDATE coaching_note SET state = 'withdrawn', withdrawn_at = shared_at",
    "UPDATE agent SET login = 'dana' WHERE id = (SELECT n.agent_id FROM coaching_note n)",
    "UPDATE coaching_action SET visibility = 'agent_line'",
    "UPDATE coaching_note SET state = 'withdrawn', withdrawn_at = shared_at",
    "UPDATE coaching_action SET done_at = made_at - 1",
    "UPDATE coaching_draft SET note_id = id",
    "UPDATE coaching_consent SET until_at = NULL",
    "UPDATE coaching_consent SET basis = 'consent'",
    "UPDATE contact_review SET seen_at = finished_at - 1",
    "UPDATE contact_review SET settled_by_id = reviewer_id",
    "UPDATE contact_review SET rubric_version_id = '{other}'",
    "UPDATE contact_review SET agent_id = '{buddy}', calibration_id = (SELECT k.id FROM calibration k)",
    "UPDATE agent_training SET signed_off_at = 9, expires_at = 8",
    "UPDATE repeat_flag SET happened = among + 1",
    "UPDATE standard_version SET number = number + 1, set_at = from_at + 1",
)


def found(connection):
    said = list(contradictions(connection, COACHING_CONTRADICTIONS))
    return [what for what, _ in COACHING_CONTRADICTIONS if any(what in sentence for sentence in said)]


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    staff = made.insert("staff", name="Dana", login="dana")
    ((behaviour, of),) = made.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'listens'")
    ((rubric,),) = made.run("SELECT id FROM rubric")
    made.other = made.insert("rubric_version", rubric_id=str(rubric), number=2, from_at=FAR, set_at=S)
    coaching_rows(
        made.insert, str(behaviour), str(of), staff=staff, agent=made.agents[0], buddy=made.agents[1],
        team=made.teams[0], contact=made.contact(), queue=made.queues[0],
    )  # fmt: skip
    made.run("UPDATE coaching_consent SET until_at = :far", far=FAR)
    yield made
    made.engine.dispose()


def test_each_is_found_when_it_is_planted_and_none_before(floor):
    assert len(PLANTS) == len(COACHING_CONTRADICTIONS)
    for (what, _), plant in zip(COACHING_CONTRADICTIONS, PLANTS, strict=True):
        with floor.engine.connect() as connection:
            assert found(connection) == []
            connection.exec_driver_sql(plant.format(other=floor.other, buddy=floor.agents[1]))
            assert what in found(connection), what
            connection.rollback()
