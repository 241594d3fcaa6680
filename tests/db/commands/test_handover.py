"""What a shift leaves to the next: gathered when it is given, with who had it until somebody accepts it, undone as one."""

import pytest

from db.commands.command import Command, Wanted
from db.errors import Refused
from tests.db.commands.acted_floor import S
from tests.db.commands.handed_floor import LATER, HandedFloor


@pytest.fixture
def floor(sqlite_url):
    made = HandedFloor(sqlite_url)
    made.comes("dana")
    yield made
    made.engine.dispose()


def test_what_is_given_is_what_the_giver_has_and_what_is_with_nobody_there(floor):
    floor.comes("eli")
    floor.comes("fay", until=S)
    own, nobodys, gone = floor.escalated("dana"), floor.escalated(None), floor.escalated("fay", state="promised")
    floor.escalated("eli")
    floor.escalated("dana", state="resolved", resolved_at=S)
    floor.escalated("dana", queue_id=floor.queues[1])
    lines = floor.lines(floor.handed())
    assert [(line["kind"], line["entity_id"], line["had_by_id"]) for line in lines] == [
        ("escalation", *pair)
        for pair in sorted(((own, floor.people["dana"]), (nobodys, None)), key=lambda pair: pair[0])
    ] + [("promise", gone, floor.people["fay"])]


def test_people_on_loan_absent_and_lent_in_open_incidents_and_unread_messages_are_told(floor):
    agent, other = floor.agents[0], floor.agents[1]
    told = {
        "loan": [
            floor.insert("queue_membership", agent_id=one, queue_id=queue, source="lent", since_at=S, until_at=LATER)
            for one, queue in ((agent, floor.queues[1]), (other, floor.queues[0]))
        ],
        "incident": [floor.insert("incident", cause="power cut", declared_at=S)],
        "absence": [floor.insert("shift_activity", agent_id=agent, activity="absence", starts_at=S, ends_at=LATER)],
    }
    now = floor.database_now()
    said = {"sent_by": "dana", "team_id": floor.teams[0], "text": "lift", "recipients": 2}
    told["message"] = [floor.insert("message", sent_at=now, **said)]
    read = floor.insert("message", sent_at=now, **said)
    for one in (agent, other):
        floor.insert("message_reading", message_id=read, agent_id=one, read_at=now)
    kind = floor.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0]
    given = {"kind_id": kind, "per_use": 1, "budget": 9, "granted_at": S, "from_at": S, "until_at": now + 3600 * S}
    told["grant"] = [floor.insert("authority_grant", team_id=floor.teams[0], **given)]
    floor.insert("authority_grant", team_id=floor.teams[1], **given)
    floor.insert("authority_grant", team_id=floor.teams[0], revoked_at=S, **given)
    floor.insert("authority_grant", team_id=floor.teams[0], **given | {"until_at": now + 13 * 3600 * S})
    # Over, of another team, or an ordinary member.
    floor.insert(
        "queue_membership", agent_id=agent, queue_id=floor.queues[2], source="lent", since_at=S, until_at=2 * S
    )
    floor.insert("queue_membership", agent_id=other, queue_id=floor.queues[1], since_at=S)
    floor.insert("incident", cause="over", declared_at=S, ended_at=2 * S)
    elsewhere = floor.insert("incident", cause="elsewhere", declared_at=S)
    floor.insert("incident_queue", incident_id=elsewhere, queue_id=floor.queues[1])
    lines = floor.lines(floor.handed())
    assert {kind: sorted(line["entity_id"] for line in lines if line["kind"] == kind) for kind in told} == {
        kind: sorted(ids) for kind, ids in told.items()
    }
    assert len(lines) == 6


def test_who_accepts_has_it_and_gives_it_back_by_undo(floor):
    escalation = floor.escalated("dana")
    promised = {"queue_id": floor.queues[0], "text": "call", "made_at": S, "due_at": 2 * S}
    follow_up = floor.insert("customer_follow_up", escalation_id=escalation, owner_id=floor.people["dana"], **promised)
    handover = floor.handed()
    assert floor.owner(escalation) == "dana"
    first = floor.acts("eli", "handover.accept_line", floor.line_of(handover, escalation))
    assert (floor.owner(escalation), floor.row("handover", handover)["state"]) == ("eli", "given")
    last = floor.acts("eli", "handover.accept_line", floor.line_of(handover, follow_up))
    assert (floor.owner(follow_up, "customer_follow_up"), floor.row("handover", handover)["state"]) == (
        "eli",
        "accepted",
    )
    assert floor.row("handover", handover)["taken_by_id"] == floor.people["eli"]
    # The handover is over with its last line: before that one comes back, the first stays.
    assert set(floor.answers(floor.takes_back("eli", first))) == {"handover_over"}
    floor.takes_back("eli", last)
    assert (floor.owner(follow_up, "customer_follow_up"), floor.row("handover", handover)["state"]) == ("dana", "given")


def test_what_was_accepted_and_dealt_with_is_not_given_back(floor):
    escalation, other = floor.escalated("dana"), floor.escalated("dana")
    handover = floor.handed()
    accepted = floor.acts("eli", "handover.accept_line", floor.line_of(handover, escalation))
    closed = Command("escalation.resolve", (Wanted(escalation, {"cause": "policy"}),), note="called")
    assert floor.answers(floor.send("eli", closed)) == ["done"]
    assert floor.answers(floor.takes_back("eli", accepted)) == ["ended"]
    taken = floor.acts("fay", "handover.accept_line", floor.line_of(handover, other))
    floor.acts("dana", "escalation.take", other)
    assert floor.answers(floor.takes_back("fay", taken)) == ["changed"]
    assert floor.owner(other) == "dana"


def test_the_second_who_accepts_is_told_and_a_giver_does_not_accept(floor):
    escalation = floor.escalated("dana")
    floor.escalated("dana")
    handover = floor.handed()
    line = floor.line_of(handover, escalation)
    assert floor.answers(floor.acts("dana", "handover.accept_line", line)) == ["own_handover"]
    assert floor.answers(floor.acts("dana", "handover.accept_all", handover)) == ["own_handover"]
    floor.acts("eli", "handover.accept_line", line)
    assert floor.answers(floor.acts("fay", "handover.accept_line", line)) == ["line_accepted"]
    assert floor.owner(escalation) == "eli"


def test_a_line_whose_thing_has_ended_needs_nobody(floor):
    resolved, taken, left = (floor.escalated("dana") for _ in range(3))
    handover = floor.handed()
    floor.run("UPDATE escalation SET state = 'resolved', resolved_at = 5000000 WHERE id = :i", i=resolved)
    floor.acts("eli", "escalation.take", taken)
    for thing in (resolved, taken):
        line = floor.line_of(handover, thing)
        assert floor.answers(floor.acts("fay", "handover.accept_line", line)) == ["needs_nobody"]
    # The only line that stands is the last: the others are over with the handover.
    accepted = floor.acts("fay", "handover.accept_line", floor.line_of(handover, left))
    assert len(accepted.done) == 3
    assert floor.row("handover", handover)["state"] == "accepted"
    assert [floor.owner(thing) for thing in (resolved, taken, left)] == ["dana", "eli", "fay"]
    assert all(line["closed_at"] for line in floor.lines(handover) if line["entity_id"] != left)


def test_a_handover_is_accepted_as_a_whole_and_taken_back_as_a_whole(floor):
    escalations = [floor.escalated("dana") for _ in range(3)]
    handover = floor.handed()
    floor.acts("dana", "handover.add_line", handover, note="the lift is out")
    accepted = floor.acts("eli", "handover.accept_all", handover)
    assert {floor.owner(one) for one in escalations} == {"eli"}
    assert {line["accepted_by_id"] for line in floor.lines(handover)} == {floor.people["eli"]}
    floor.takes_back("eli", accepted)
    assert {floor.owner(one) for one in escalations} == {"dana"}
    assert {line["accepted_by_id"] for line in floor.lines(handover)} == {None}
    assert floor.row("handover", handover)["state"] == "given"


def test_a_team_has_one_handover_at_a_time(floor):
    handover = floor.handed()
    assert floor.answers(floor.acts("eli", "handover.begin", floor.teams[0])) == ["handover_under_way"]
    accepted = floor.acts("eli", "handover.accept_all", handover)
    floor.acts("fay", "handover.begin", floor.teams[0])
    assert floor.answers(floor.takes_back("eli", accepted)) == ["handover_under_way"]


def test_what_is_taken_back_stays_where_it_is(floor):
    kept, accepted = floor.escalated("dana"), floor.escalated("dana")
    handover = floor.handed()
    floor.acts("eli", "handover.accept_line", floor.line_of(handover, accepted))
    withdrawn = floor.acts("dana", "handover.withdraw", handover)
    assert (floor.owner(kept), floor.owner(accepted)) == ("dana", "eli")
    assert floor.answers(floor.acts("eli", "handover.accept_line", floor.line_of(handover, kept))) == ["handover_over"]
    assert floor.answers(floor.acts("eli", "handover.accept_all", handover)) == ["handover_over"]
    floor.takes_back("dana", withdrawn)
    assert floor.answers(floor.acts("eli", "handover.accept_line", floor.line_of(handover, kept))) == ["done"] * 3


def test_giving_is_taken_back_until_somebody_accepts(floor):
    escalation = floor.escalated("dana")
    begun = floor.acts("dana", "handover.begin", floor.teams[0])
    handover = str(begun.done[0].entity_id)
    assert floor.answers(floor.acts("eli", "handover.accept_all", handover)) == ["not_given"]
    floor.acts("dana", "handover.add_line", handover, note="the lift is out")
    given = floor.acts("dana", "handover.give", handover)
    assert floor.answers(floor.acts("dana", "handover.give", handover)) == ["already_so"]
    floor.takes_back("dana", given)
    assert [line["kind"] for line in floor.lines(handover)] == ["note"]
    floor.takes_back("dana", begun)
    assert floor.row("handover", handover)["state"] == "withdrawn"
    handover = floor.handed()
    given = floor.run("SELECT id FROM command WHERE kind = 'handover.give' ORDER BY at DESC LIMIT 1")
    floor.acts("eli", "handover.accept_line", floor.line_of(handover, escalation))
    with pytest.raises(Refused):
        floor.takes_back("eli", _Sent(str(given[0][0])))
    assert floor.answers(floor.takes_back("dana", _Sent(str(given[0][0])))) == ["line_accepted"]


class _Sent:
    def __init__(self, command_id):
        self.command_id = command_id
