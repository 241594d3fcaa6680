"""A furnished floor on PostgreSQL and people who sign in to it as themselves."""

import secrets

from db.address import parse
from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql, furnish


class SignedIn:
    """People who sign in to the floor at `url` by roles of their own, beside its `owner`."""

    def __init__(self, url):
        self.url = url
        self.owner = PlainSql(url)
        self.prefix = f"t{secrets.token_hex(4)}"

    def person(self, name, role, team=None, queue=None, until=None):
        login, password, staff = f"{self.prefix}_{name}", secrets.token_hex(12), new_id()
        if role != "agent_desktop":
            self.owner.run("INSERT INTO staff (id, name, login) VALUES (?, ?, ?)", staff, name, login)
            self.owner.run(
                "INSERT INTO staff_role (id, staff_id, role, team_id, queue_id, from_at, until_at)"
                " VALUES (?, ?, ?, ?, ?, 0, ?)",
                new_id(), staff, role, team, queue, until,
            )  # fmt: skip
        connection = self.owner._connection
        verifier = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
        self.owner.run("SELECT person_signs_in(?, ?, ?)", login, verifier, [f"fw_{role}"])
        address = parse(self.url)
        return f"postgresql+psycopg://{login}:{password}@{address.host}:{address.port}/{address.database}"

    def forget_to_follow(self, *tables):
        """Take away what ends groups and sessions at once: the rules behind it have to hold by themselves."""
        for table in tables:
            self.owner.run(f"ALTER TABLE {table} DISABLE TRIGGER {table}_follows")

    def end(self):
        """Take the roles away again: they belong to the cluster."""
        for (role,) in self.owner.run("SELECT rolname FROM pg_roles WHERE rolname LIKE ?", f"{self.prefix}%"):
            self.owner.run(f'DROP OWNED BY "{role}"')
            self.owner.run(f'DROP ROLE "{role}"')
        self.owner.close()


class Floor(SignedIn):
    """A furnished floor and people who sign in to it; their logins carry a prefix, since roles belong to the cluster."""

    def __init__(self, url):
        super().__init__(url)
        self.teams, self.queues = furnish(self.owner)
        self.contacts = []
        for queue in self.queues:
            contact = new_id()
            self.owner.run("INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, 1)", contact, queue)
            self.contacts.append(contact)
        self.agents = []
        for number, team in enumerate(self.teams):
            agent = new_id()
            login = f"{self.prefix}_agent{number}"
            self.owner.run(
                "INSERT INTO agent (id, team_id, name, login, state) VALUES (?, ?, ?, ?, 'available')",
                agent, team, f"Agent {number}", login,
            )  # fmt: skip
            self.agents.append(agent)
