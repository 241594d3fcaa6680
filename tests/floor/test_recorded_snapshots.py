"""`floor --at` held against what Asterisk itself said every ten seconds: who waits in which queue, who is paused.

A queue_log knows whole seconds and a snapshot falls within one, so whatever began or ended within a second of the snapshot
may stand on either side of it. Nothing else may differ.
"""

import gzip
import json
from collections import defaultdict

import pytest

from db.engine import make_engine, reading
from db.feeds.imports import import_queue_log
from db.queries.floor_picture import floor_picture

SECOND = 1_000_000
#: The ABANDON of this call was lost by a log reload: it waits in the file until others who stood behind have passed it.
LINE_LOST = {"run-a": set(), "run-c": {"1795311065.365"}}


@pytest.fixture(params=["run-a", "run-c"])
def recording(request, shared_data, sqlite_url):
    folder = shared_data / "asterisk-live"
    conf = folder / "conf" / "acd" / "queues.conf"
    import_queue_log(sqlite_url, [folder / request.param / "queue_log"], queues_conf=conf)
    with gzip.open(folder / request.param / "snapshots.jsonl.gz", "rt") as lines:
        told = [json.loads(line) for line in lines]
    with reading(make_engine(sqlite_url)) as connection:
        yield request.param, connection, [one["QueueStatus"] for one in told if "QueueStatus" in one]


def test_the_callers_waiting_are_those_asterisk_had(recording):
    run, connection, snapshots = recording
    visits = _spans(
        connection,
        "SELECT q.name, c.external_id, s.entered_at, s.left_at FROM contact_segment s JOIN queue q ON q.id = s.queue_id"
        " JOIN contact c ON c.id = s.contact_id",
    )
    exact = 0
    for snapshot in snapshots:
        at = int(snapshot["sent"])
        theirs = _entries(snapshot)
        ours = {queue["queue"]: queue["waiting"] for queue in floor_picture(connection, at * SECOND)["queues"]}
        exact += all(len(theirs[queue]) == count for queue, count in ours.items())
        for queue, count in ours.items():
            surely, possibly = _within(visits[queue], at)
            assert surely - LINE_LOST[run] <= theirs[queue] <= possibly, (run, snapshot["sent"], queue)
            assert len(surely) <= count <= len(possibly), (run, snapshot["sent"], queue)
    assert exact > len(snapshots) / 2, "most snapshots fall between two events and agree to the caller"


def test_the_members_paused_are_those_asterisk_had(recording):
    run, connection, snapshots = recording
    pauses = _spans(
        connection,
        "SELECT q.name, a.name, m.since_at, m.until_at FROM queue_membership m JOIN queue q ON q.id = m.queue_id"
        " JOIN agent a ON a.id = m.agent_id WHERE m.paused_at IS NOT NULL",
    )
    exact = 0
    for snapshot in snapshots:
        at = int(snapshot["sent"])
        theirs, ours = _paused(snapshot), defaultdict(set)
        for agent in floor_picture(connection, at * SECOND)["agents"]:
            for queue in agent["paused_in"]:
                ours[queue].add(agent["agent"])
        exact += theirs == ours
        for queue in theirs.keys() | ours.keys():
            surely, possibly = _within(pauses[queue], at)
            assert surely <= theirs[queue] <= possibly, (run, snapshot["sent"], queue)
            assert surely <= ours[queue] <= possibly, (run, snapshot["sent"], queue)
    assert exact > len(snapshots) * 0.8


def test_the_call_whose_line_was_lost_is_stuck_and_waits_no_more(recording):
    run, connection, _ = recording
    stuck = [contact for contact in floor_picture(connection)["contacts"] if contact["state"] == "lost"]
    assert len(stuck) == len(LINE_LOST[run])
    assert all(queue["waiting"] == 0 for queue in floor_picture(connection)["queues"])


def _spans(connection, statement):
    found = defaultdict(list)
    for queue, who, since, until in connection.exec_driver_sql(statement):
        found[queue].append((who, since, until))
    return found


def _within(spans, at):
    """Who is there for certain at a moment within second `at`, and who may be: whole seconds at both ends."""
    surely, possibly = set(), set()
    for who, since, until in spans:
        if since <= (at + 2) * SECOND and (until is None or until >= (at - 1) * SECOND):
            possibly.add(who)
        if since <= (at - 1) * SECOND and (until is None or until > (at + 1) * SECOND):
            surely.add(who)
    return surely, possibly


def _entries(snapshot):
    found = defaultdict(set)
    for event in snapshot["events"]:
        if event["Event"] == "QueueEntry":
            found[event["Queue"]].add(event["Uniqueid"])
    return found


def _paused(snapshot):
    found = defaultdict(set)
    for event in snapshot["events"]:
        if event["Event"] == "QueueMember" and event["Paused"] == "1":
            found[event["Queue"]].add(event["Name"])
    return found
