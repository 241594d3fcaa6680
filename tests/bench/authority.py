"""Uses of an authority per second by many programs at once, against the bare statements that would do only that.

In turns within one run, each for some seconds, medians of the rounds: a bare conditional UPDATE ... RETURNING that feeds an
INSERT, on tables of its own without capture, record or decision (the limit); the same statements on Floorwalker's own
tables, with capture and seals; an agent's use of one grant that all share; and uses spread over a grant for each agent.
With PostgreSQL also what row security costs the floor's own queries (`tests.bench.row_security`).
"""

import statistics
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa

from db.ids import new_id
from tests.bench import row_security
from tests.bench.measuring import ENGINES, floors, options, print_table
from tests.db.authority.giving_floor import Desk, GivingFloor

#: A file has one writer at a time: more programs only wait there.
CLIENTS: Final = {"postgresql": 50, "sqlite": 8}
_CONTACTS: Final = 10
_PLENTY: Final = 10**9
_Work = Callable[["_Program"], None]


class _Floor(GivingFloor):
    """Agents with several contacts each, standing limits that do not suffice, a cap, and grants that do."""

    def __init__(self, url: str, agents: int) -> None:
        super().__init__(url, agents)
        self.limit("refund", per_use=1, per_contact=_PLENTY, per_customer=_PLENTY, per_agent=_PLENTY)
        self.limit("credit", per_use=1, per_contact=_PLENTY, per_customer=_PLENTY, per_agent=_PLENTY)
        self.cap(_PLENTY)
        self.shared = self.grant("refund", per_use=10, budget=_PLENTY)
        for agent in self.agents:
            self.grant("credit", per_use=10, budget=_PLENTY, agent_id=agent)
        self.of = [
            [self.talk(agent, self.insert("customer", name="Somebody")) for _ in range(_CONTACTS)]
            for agent in range(agents)
        ]
        self.run("CREATE TABLE bare_grant (id INTEGER PRIMARY KEY, spent BIGINT NOT NULL, budget BIGINT NOT NULL)")
        self.run(
            "CREATE TABLE bare_use (id TEXT PRIMARY KEY, grant_id INTEGER NOT NULL, amount BIGINT NOT NULL, at BIGINT NOT NULL)"
        )
        self.run("INSERT INTO bare_grant VALUES (1, 0, :plenty)", plenty=_PLENTY)
        self.run("ANALYZE")


class _Program:
    """One program with one connection: the agent's own, or the owner's for what is bare."""

    def __init__(self, floor: _Floor, agent: int) -> None:
        self.floor, self.agent, self.turn = floor, agent, 0
        self.desk = Desk(floor.url, f"{floor.prefix}_{agent}")
        self.owner, self._is_owner = self.desk.engine, False

    def become(self, *, owner: bool) -> None:
        """Sign in as the other, if need be."""
        if self.owner.dialect.name == "postgresql" and owner is not self._is_owner:
            with self.owner.begin() as connection:
                role = "DEFAULT" if owner else f'"{self.desk.login}"'
                connection.exec_driver_sql(f"SET SESSION AUTHORIZATION {role}")
        self._is_owner = owner

    def contact(self) -> str:
        self.turn += 1
        return self.floor.of[self.agent][self.turn % _CONTACTS]

    def use(self, kind: str) -> None:
        self.become(owner=False)
        answer = self.desk("use", contact=self.contact(), kind=kind, amount=2, currency="EUR", key=new_id())
        assert answer["allowed"], answer

    def bare(self, grants: str, grant: Any, uses: str, values: Mapping[str, Any]) -> None:
        """Taken from a budget by one condition, and written down."""
        self.become(owner=True)
        columns, places = ", ".join(values), ", ".join(f":{name}" for name in values)
        taken = f"UPDATE {grants} SET spent = spent + 2 WHERE id = :grant AND spent + 2 <= budget RETURNING id"
        with self.owner.begin() as connection:
            if self.owner.dialect.name == "postgresql":
                statement = (
                    f"WITH taken AS ({taken}) INSERT INTO {uses} ({columns}, grant_id) SELECT {places}, id FROM taken"
                )
                connection.execute(sa.text(statement), {**values, "grant": grant})
                return
            ((found,),) = connection.execute(sa.text(taken), {"grant": grant}).all()
            statement = f"INSERT INTO {uses} ({columns}, grant_id) VALUES ({places}, :grant)"
            connection.execute(sa.text(statement), {**values, "grant": found})

    def close(self) -> None:
        self.desk.close()


def _bare(program: _Program) -> None:
    program.bare("bare_grant", 1, "bare_use", {"id": new_id(), "amount": 2, "at": time.time_ns() // 1000})


def _captured(program: _Program) -> None:
    floor = program.floor
    values = {"id": new_id(), "kind_id": floor.kinds["refund"], "agent_id": floor.agents[program.agent]}
    values |= {
        "contact_id": program.contact(),
        "queue_id": floor.queues[2],
        "team_id": floor.teams[0],
        "currency": "EUR",
    }
    more: dict[str, Any] = {"amount": 2, "at": time.time_ns() // 1000, "state": "reserved"}
    program.bare("authority_grant", floor.shared, "authority_use", values | more)


_WORKS: Final[Mapping[str, _Work]] = {
    "bare tables (the limit)": _bare,
    "the same statements, captured and sealed": _captured,
    "use of one grant": lambda program: program.use("refund"),
    "use of a grant of one's own": lambda program: program.use("credit"),
}


def main(words: Sequence[str]) -> None:
    """Print uses per second, and what share of the limit they are."""
    parser = options(__doc__, prog="python -m tests.bench authority")
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--clients", type=int, help="programs at once (50 on PostgreSQL, 8 on SQLite)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="so long each, in each round")
    chosen = parser.parse_args(words)
    with floors(chosen.engine) as make:
        for engine, fresh in make.items():
            _compare(engine, fresh("uses"), chosen.clients or CLIENTS[engine], chosen.rounds, chosen.seconds)
        if "postgresql" in make:
            row_security.compare(make["postgresql"]("row_security"), chosen.rounds * 4)


def _compare(engine: str, url: str, clients: int, rounds: int, seconds: float) -> None:
    floor = _Floor(url, clients)
    programs = [_Program(floor, agent) for agent in range(clients)] if engine == "postgresql" else []
    rates: dict[str, list[float]] = {name: [] for name in _WORKS}
    for _ in range(rounds):
        for name, work in _WORKS.items():
            rates[name].append(_rate(floor, programs, clients, work, seconds))
    for program in programs:
        program.close()
    limit = statistics.median(rates["bare tables (the limit)"])
    rows = [
        [
            name,
            f"{statistics.median(one):.0f}",
            f"{min(one):.0f}",
            f"{max(one):.0f}",
            f"{statistics.median(one) / limit:.2f}",
        ]
        for name, one in rates.items()
    ]
    print(f"\n{engine}, {clients} programs at once, {rounds} rounds of {seconds:g} s each, in turns")
    print_table(("what", "median uses/s", "least", "most", "of the limit"), rows)
    floor.close()


def _rate(floor: _Floor, programs: list[_Program], clients: int, work: _Work, seconds: float) -> float:
    """Uses per second of all programs together; on SQLite each opens the file in its own thread."""
    ready, done, problems = threading.Barrier(clients + 1), [0] * clients, []

    def run(agent: int) -> None:
        program = programs[agent] if programs else _Program(floor, agent)
        try:
            work(program)
            ready.wait()
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                work(program)
                done[agent] += 1
        except BaseException as problem:  # noqa: BLE001 - raised below, where a thread's own would be lost
            problems.append(problem)
            ready.abort()
        finally:
            if not programs:
                program.close()

    threads = [threading.Thread(target=run, args=(agent,)) for agent in range(clients)]
    for thread in threads:
        thread.start()
    ready.wait()
    began = time.monotonic()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]
    return sum(done) / (time.monotonic() - began)
