"""How long the timeline of one thing takes on a floor of 50,000 contacts with all their changes in the log."""

import random
import secrets
import time
from collections.abc import Sequence
from contextlib import closing

from db.address import parse
from db.engine import make_engine
from db.ids import new_id
from db.queries.agent_timeline import agent_timeline
from db.queries.attention_timeline import escalation_timeline, hand_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.queue_timeline import queue_timeline
from tests.bench.measuring import floors, options, told
from tests.db.changes.floor_writer import PlainSql, furnish

CONTACTS = 50_000
AGENTS = 1_000
QUEUES = 40
ASKED = 200
HOURS = 6
_S = 1_000_000


def main(words: Sequence[str]) -> None:
    """Print the times of each kind of timeline on both engines, on PostgreSQL also as a supervisor under row security."""
    options(__doc__).parse_args(words)
    with floors() as make:
        for engine, fresh in make.items():
            url = fresh("timelines")
            with closing(PlainSql(url)) as writer:
                teams = _filled(writer)
                changes = writer.run("SELECT count(*) FROM change")[0][0]
                print(f"{engine}: {CONTACTS} contacts, {changes} changes in the log")
                _measure(engine, url, writer)
                if engine == "postgresql":
                    _measure("postgresql, a supervisor of one team", _supervisor(writer, url, teams[0]), writer)


def _filled(writer: PlainSql) -> list[str]:
    teams, queues = furnish(writer)
    chance, now = random.Random(1), time.time_ns() // 1_000
    for number in range(QUEUES - len(queues)):
        queues.append(new_id())
        writer.run(
            "INSERT INTO queue (id, team_id, name) VALUES (?, ?, ?)",
            *(queues[-1], teams[number % len(teams)], f"Further queue {number}"),
        )
    agents = [new_id() for _ in range(AGENTS)]
    origin, dana = new_id(), new_id()
    writer.run("INSERT INTO origin_system (id, name, kind) VALUES (?, 'PBX', 'bench')", origin)
    writer.run("INSERT INTO staff (id, name, login) VALUES (?, 'Dana', 'dana')", dana)
    writer.run("BEGIN")
    for number, agent in enumerate(agents):
        writer.run(
            "INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, ?, 'available')",
            *(agent, teams[number % len(teams)], f"Agent {number}"),
        )
        for queue in queues[number % QUEUES : number % QUEUES + 2]:
            writer.run(
                "INSERT INTO queue_membership (id, queue_id, agent_id, since_at) VALUES (?, ?, ?, ?)",
                *(new_id(), queue, agent, now - 24 * 3600 * _S),
            )
    for number in range(CONTACTS):
        arrived = now - round((HOURS - (HOURS - 0.1) * number / CONTACTS) * 3600) * _S
        _live(writer, chance, number, arrived, queues, agents, origin, dana)
        if number % 500 == 499:
            writer.run("COMMIT")
            writer.run("BEGIN")
    writer.run("COMMIT")
    writer.run("ANALYZE")
    return teams


def _live(writer, chance, number, arrived, queues, agents, origin, dana) -> None:
    """One contact from arrival to its end: rings, an answer, often a transfer, sometimes a hand and an escalation."""
    contact, agent, queue = new_id(), chance.choice(agents), chance.choice(queues)
    writer.run(
        "INSERT INTO contact (id, queue_id, arrived_at, origin_id, external_id) VALUES (?, ?, ?, ?, ?)",
        *(contact, queue, arrived, origin, f"call {number}"),
    )
    step = "UPDATE contact SET state = ?, state_since = ?, agent_id = ?, queue_id = ? WHERE id = ?"
    writer.run(step, "ringing", arrived + 30 * _S, agent, queue, contact)
    writer.run(step, "on_contact", arrived + 35 * _S, agent, queue, contact)
    if number % 4 == 0:
        writer.run("UPDATE contact SET priority = 2 WHERE id = ?", contact)
        writer.run(
            "INSERT INTO feed_event (id, origin_id, at, kind, external_id, queue_id, agent_id)"
            " VALUES (?, ?, ?, 'RINGNOANSWER', ?, ?, ?)",
            *(new_id(), origin, arrived + 20 * _S, f"call {number}", queue, agent),
        )
        writer.run(
            "INSERT INTO note (id, contact_id, agent_id, at, text) VALUES (?, ?, ?, ?, 'Wants the invoice again.')",
            *(new_id(), contact, agent, arrived + 40 * _S),
        )
    if number % 20 == 0:
        writer.run(
            "INSERT INTO raised_hand (id, agent_id, contact_id, raised_at, ended_at) VALUES (?, ?, ?, ?, ?)",
            *(new_id(), agent, contact, arrived + 50 * _S, arrived + 90 * _S),
        )
        escalation = new_id()
        writer.run(
            "INSERT INTO escalation (id, contact_id, queue_id, reason, raised_at, due_at) VALUES (?, ?, ?, 'other', ?, ?)",
            *(escalation, contact, queue, arrived + 60 * _S, arrived + 900 * _S),
        )
        writer.run(
            "UPDATE escalation SET state = 'taken', taken_at = ?, owner_id = ? WHERE id = ?",
            *(arrived + 80 * _S, dana, escalation),
        )
    writer.run(step, "wrap_up", arrived + 200 * _S, agent, queue, contact)
    writer.run(step, "closed", arrived + 230 * _S, agent, queue, contact)


def _supervisor(writer: PlainSql, url: str, team: str) -> str:
    login, password = f"bench{secrets.token_hex(4)}", secrets.token_hex(12)
    staff = new_id()
    writer.run("INSERT INTO staff (id, name, login) VALUES (?, 'Dana', ?)", staff, login)
    writer.run(
        "INSERT INTO staff_role (id, staff_id, role, team_id, from_at) VALUES (?, ?, 'supervisor', ?, 0)",
        *(new_id(), staff, team),
    )
    connection = writer._connection
    verifier = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
    writer.run("SELECT person_signs_in(?, ?, ?)", login, verifier, ["fw_supervisor"])
    address = parse(url)
    return f"postgresql+psycopg://{login}:{password}@{address.host}:{address.port}/{address.database}"


def _measure(who: str, url: str, writer: PlainSql) -> None:
    engine = make_engine(url)
    for kind, query, table in (
        ("contact", contact_timeline, "contact"),
        ("agent", agent_timeline, "agent"),
        ("queue", queue_timeline, "queue"),
        ("escalation", escalation_timeline, "escalation"),
        ("hand", hand_timeline, "raised_hand"),
    ):
        ids = [str(row[0]) for row in writer.run(f"SELECT id FROM {table} ORDER BY id")]
        chosen = random.Random(2).choices(ids, k=ASKED)
        seen = 0
        times: list[float] = []
        with engine.connect().execution_options(**_options(engine)) as connection:
            for row_id in chosen:
                with connection.begin():
                    began = time.perf_counter()
                    found = query(connection, row_id)
                    times.append(time.perf_counter() - began)
                    seen += found is not None
        print(f"{who}: {kind:10} {told(times)}, {seen} seen")
    engine.dispose()


def _options(engine) -> dict[str, object]:
    if engine.dialect.name == "sqlite":
        return {"reading": True}
    return {"reading": True, "isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
