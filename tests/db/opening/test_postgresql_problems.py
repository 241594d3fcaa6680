"""Servers that cannot be used, each really so: every failure its own sentence, the same from every part of the program."""

import gettext
import secrets
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from db.address import parse
from db.changes import open_reader
from db.changes.reader import Reader
from db.errors import CannotOpen, KnownProblem
from db.migrations import upgrade
from db.postgres_account import server_account
from db.postgres_server import PostgresAddress, PostgresServer
from db.postgresql_problems import postgresql_problem, too_old
from tests.db.opening.saying_no import plain, said_as_program, said_by_all
from tests.db.opening.small_disk import fill, small_disk
from tests.fixtures.postgres import admin_connection


@pytest.fixture
def admin(postgres_server: PostgresAddress) -> Iterator[psycopg.Connection]:
    with admin_connection(postgres_server) as connection:
        yield connection


@pytest.fixture
def role(admin, postgres_url):
    """Make a role with options, and the URL by which it opens the floor."""
    made = []

    def make(options: str = "LOGIN") -> str:
        name = f"t{secrets.token_hex(4)}"
        admin.execute(f"CREATE ROLE {name} PASSWORD 'secret' {options}")
        made.append(name)
        address = parse(postgres_url)
        return f"postgresql://{name}:secret@{address.where}/{address.database}"

    yield make
    for name in made:
        admin.execute(f"DROP ROLE {name}")


def changed(url: str, **parts: object) -> str:
    """The URL with another host, port, user, password or database."""
    address = parse(url)
    names = ("user", "password", "host", "port", "database")
    user, password, host, port, database = (parts.get(name, getattr(address, name)) for name in names)
    return f"postgresql://{user}:{password}@{host}:{port}/{database}"


def test_a_wrong_host(postgres_url, capsys):
    url = changed(postgres_url, host="no-such-server.invalid") + "?sslmode=disable"
    said = said_by_all(url)
    assert said == "There is no server called no-such-server.invalid; check its name."
    assert said_as_program(url, capsys) == said
    assert said_by_all(changed(postgres_url, host="x" * 80)).startswith("There is no server called xxx")


def test_a_wrong_port(postgres_url, capsys):
    url = changed(postgres_url, port=1)
    said = said_by_all(url)
    assert said.startswith("No database server answers at 127.0.0.1:1; check name and port")
    assert said_as_program(url, capsys) == said


def test_a_wrong_password(postgres_url, capsys):
    url = changed(postgres_url, password="wrong")
    where = parse(url).where
    said = said_by_all(url)
    assert said == f"{where} refused the name postgres with that password; check both and try again."
    assert said_as_program(url, capsys) == said


def test_no_password(postgres_url):
    assert "asks postgres for a password, and none was given" in said_by_all(changed(postgres_url, password=""))


def test_nobody_of_that_name_is_not_told_from_a_wrong_password(postgres_url):
    """The server itself does not say which, so that nobody can try out names."""
    assert "refused the name nobody_here with that password" in said_by_all(changed(postgres_url, user="nobody_here"))


def test_no_such_database(postgres_url, capsys):
    url = changed(postgres_url, database="north")
    said = said_by_all(url)
    assert said.endswith("has no database north; check the name, or create it and run 'floorwalker db init'.")
    assert said_as_program(url, capsys) == said


def test_a_database_without_a_floor(empty_postgres_url, capsys):
    said = said_by_all(empty_postgres_url)
    assert said == "The database has no floor in it; make one with 'floorwalker db init'."
    assert said_as_program(empty_postgres_url, capsys) == said


@pytest.mark.parametrize(("revision", "said"), [("0002", "older schema 0002"), ("0999", "newer schema 0999")])
def test_a_floor_of_another_schema(revision, said, postgres_url, capsys):
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = %s", (revision,))
    assert said in said_by_all(postgres_url)
    assert said_as_program(postgres_url, capsys) == said_by_all(postgres_url)


def test_somebody_without_a_role_on_the_floor(role, capsys):
    url = role()
    said = said_by_all(url)
    assert said == f"{parse(url).user} may not read this floor; ask whoever manages it for a role."
    assert said_as_program(url, capsys) == said


def test_somebody_who_may_not_even_enter_the_database(role, admin):
    url = role()
    admin.execute(f"REVOKE CONNECT ON DATABASE {parse(url).database} FROM PUBLIC")
    assert said_by_all(url) == f"{parse(url).user} may not read this floor; ask whoever manages it for a role."


def test_somebody_who_was_shut_out(role):
    url = role("NOLOGIN")
    assert said_by_all(url).startswith(f"{parse(url).user} may not sign in at {parse(url).where}; ask whoever manages")


def test_somebody_with_too_many_consoles(role):
    url = role("LOGIN CONNECTION LIMIT 0")
    assert said_by_all(url).startswith(f"{parse(url).user} has as many connections at {parse(url).where} as allowed")


def test_a_database_with_too_many_consoles(role, admin):
    url = role()
    admin.execute(f"ALTER DATABASE {parse(url).database} CONNECTION LIMIT 0")
    assert said_by_all(url).startswith(
        f"The database {parse(url).database} at {parse(url).where} has as many connections"
    )


def test_a_database_that_is_shut(role, admin):
    url = role()
    admin.execute(f"ALTER DATABASE {parse(url).database} ALLOW_CONNECTIONS false")
    assert "takes no connections now; ask the server's administrator" in said_by_all(url)
    admin.execute(f"ALTER DATABASE {parse(url).database} ALLOW_CONNECTIONS true")


def test_a_database_that_can_only_be_read(postgres_url, admin, capsys):
    admin.execute(f"ALTER DATABASE {parse(postgres_url).database} SET default_transaction_read_only = on")
    said = said_by_all(postgres_url)
    assert said.startswith(f"The server at {parse(postgres_url).where} can only be read: it is a standby, or")
    assert said_as_program(postgres_url, capsys) == said


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        ("nonsense=1", "behind the '?' of the database address is not understood: invalid connection option"),
        ("sslmode=perhaps", "behind the '?' of the database address is not understood: invalid sslmode value"),
    ],
)
def test_what_stands_behind_the_address_may_be_wrong(behind, said, postgres_url):
    assert said in said_by_all(f"{postgres_url}?{behind}")


@pytest.fixture(scope="module")
def small_server() -> Iterator[PostgresServer]:
    """A server of the module's own with a floor in it and three connections for everybody."""
    settings = {"max_connections": "4", "superuser_reserved_connections": "1", "max_wal_senders": "0"}
    with PostgresServer(settings=settings) as server:
        with psycopg.connect(server.superuser_url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("CREATE DATABASE floor")
            connection.execute("CREATE ROLE dana LOGIN PASSWORD 'secret'")
            connection.execute("CREATE ROLE barred LOGIN PASSWORD 'secret'")
        upgrade(server.url("floor"))
        yield server


def test_a_server_without_a_free_connection(small_server, capsys):
    url = small_server.url("floor", "dana", "secret")
    where = parse(url).where
    with ExitStack() as consoles:
        for _ in range(3):
            consoles.enter_context(psycopg.connect(small_server.superuser_url.replace("+psycopg", "")))
        said = said_by_all(url)
        assert said == (
            f"{where} has no free connection; close a console, or have its administrator raise max_connections."
        )
        assert said_as_program(url, capsys) == said
        consoles.enter_context(psycopg.connect(small_server.superuser_url.replace("+psycopg", "")))
        assert said_by_all(small_server.url("floor")) == said, "the same where even the last is taken"


def test_a_server_that_lets_nobody_in_from_here_or_knows_them_not(small_server):
    rules = small_server.data / "pg_hba.conf"
    former = rules.read_text()
    rules.write_text(f"host all barred all reject\nhost all stranger all trust\n{former}")
    with psycopg.connect(small_server.superuser_url.replace("+psycopg", ""), autocommit=True) as admin:
        try:
            reload_rules(admin)
            said = said_by_all(small_server.url("floor", "barred", "secret"))
            assert f"{parse(small_server.url('floor')).where} does not let barred in from this machine" in said
            assert "knows nobody called stranger" in said_by_all(small_server.url("floor", "stranger", "x"))
        finally:
            rules.write_text(former)
            reload_rules(admin)


def reload_rules(admin: psycopg.Connection) -> None:
    """Have the server read who may come in; a session hears of it after the server itself."""
    asked = "SELECT pg_conf_load_time()"
    before = admin.execute(asked).fetchone()
    admin.execute("SELECT pg_reload_conf()")
    limit = time.monotonic() + 10
    while admin.execute(asked).fetchone() == before:
        assert time.monotonic() < limit
        time.sleep(0.01)


def test_a_standby(small_server, capsys):
    url = small_server.url("floor")
    signal = small_server.data / "standby.signal"
    signal.touch()
    server_account().give(signal)
    try:
        small_server.restart()
        said = said_by_all(url)
        assert said == (
            f"The server at {parse(url).where} can only be read: it is a standby, or its database is set so."
            " A floor is followed on the primary server; give the address of that one."
        )
        assert said_as_program(url, capsys) == said
        with pytest.raises(CannotOpen, match="can only be read"):
            upgrade(url)
    finally:
        signal.unlink()
        small_server.restart()


def test_a_server_that_is_too_old():
    """No server older than 15 can be had here: the rule itself, on the numbers that servers tell."""
    address = parse("postgresql://dana@db.example.org/floor")
    said = plain(str(too_old(140012, address)))
    assert said == "The server at db.example.org:5432 is PostgreSQL 14; Floorwalker needs PostgreSQL 15 or newer."
    assert [too_old(number, address) for number in (150000, 150008, 180001)] == [None] * 3


def test_a_servers_age_is_looked_at_by_every_part(postgres_url, monkeypatch, capsys):
    monkeypatch.setattr("db.postgresql_problems.OLDEST_SERVER", 990000)
    assert "Floorwalker needs PostgreSQL 99 or newer." in said_by_all(postgres_url)
    assert said_as_program(postgres_url, capsys, "db", "init") == said_by_all(postgres_url)


@pytest.mark.parametrize("left", [50_000, 1_000_000], ids=["at signing in", "in the middle"])
def test_a_server_whose_disk_is_full(left, postgres_server, admin, capsys):
    place = Path(tempfile.mkdtemp(prefix="floorwalker-test-"))
    name = f"full_{secrets.token_hex(4)}"
    try:
        with small_disk(place, 16_000):
            server_account().give(place)
            admin.execute(f"CREATE TABLESPACE {name} LOCATION '{place}'")
            admin.execute(f"CREATE DATABASE {name} TEMPLATE template0 TABLESPACE {name} STRATEGY FILE_COPY")
            fill(place, leave=left)
            said = said_as_program(postgres_server.url(name), capsys, "db", "init")
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
            admin.execute(f"DROP TABLESPACE {name}")
    finally:
        place.rmdir()
    where = parse(postgres_server.url(name)).where
    assert said == (
        f"The disk of the server at {where} is full; nothing was changed. Its administrator has to free some space."
    )


@contextmanager
def answering(answer: bytes | None) -> Iterator[int]:
    """A program that is no PostgreSQL: it answers so and hangs up; None: it hangs up at once. Yields the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    if answer is not None:
                        client.recv(64)
                        client.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


def test_another_program_at_that_port(postgres_url):
    with answering(b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        for behind in ("", "?sslmode=disable"):
            url = changed(postgres_url, port=port) + behind
            assert said_by_all(url) == f"Something other than PostgreSQL answers at 127.0.0.1:{port}; check the port."
    with answering(None) as port:
        assert "closes the connection at once" in said_by_all(changed(postgres_url, port=port))


def test_a_server_that_takes_the_connection_and_says_nothing(postgres_url):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = changed(postgres_url, port=silent.getsockname()[1]) + "?connect_timeout=2"
        began = time.monotonic()
        assert "No database server answers at 127.0.0.1" in said_by_all(url)
        assert time.monotonic() - began < 3 * 2 + 3, "two seconds for each of three parts, on a busy machine"


def test_a_server_that_is_starting(postgres_url):
    """What a server says then, as it stands in its sources; the moment itself is too short to be met."""
    problem = psycopg.OperationalError("connection failed: FATAL:  the database system is starting up")
    said = plain(str(postgresql_problem(problem, parse(postgres_url))))
    assert said.endswith("is starting or stopping; try again in a moment.")


CATALOGUE = Path("/usr/share/locale/de/LC_MESSAGES/postgres-15.mo")
SIGNING_IN = (
    'password authentication failed for user "%s"',
    'database "%s" does not exist',
    "sorry, too many clients already",
    "remaining connection slots are reserved for non-replication superuser connections",
    'too many connections for role "%s"',
    'too many connections for database "%s"',
    'role "%s" does not exist',
    'role "%s" is not permitted to log in',
    "the database system is starting up",
    "the database system is shutting down",
    "the database system is not yet accepting connections",
    'database "%s" is not currently accepting connections',
    'permission denied for database "%s"',
    'no pg_hba.conf entry for host "%s", user "%s", database "%s", %s',
    'pg_hba.conf rejects connection for host "%s", user "%s", database "%s", %s',
)


@pytest.mark.parametrize("english", SIGNING_IN)
def test_a_server_that_speaks_german_gets_the_same_sentences(english, postgres_url):
    """By the words of PostgreSQL's own German catalogue; a server speaks it where the system has the language."""
    if not CATALOGUE.exists():
        pytest.skip("PostgreSQL's German catalogue is not on this machine")
    with CATALOGUE.open("rb") as file:
        german = gettext.GNUTranslations(file).gettext(english)
    assert german != english
    both = [
        str(postgresql_problem(psycopg.OperationalError(f"connection failed: {word}:  {said}"), parse(postgres_url)))
        for word, said in (("FATAL", english), ("FATAL", german))
    ]
    assert both[0] == both[1]
    assert "may know what this means" not in both[0]


def test_a_pooler_in_front(postgres_url):
    """What PgBouncer says, as it stands in its sources: it cannot be installed here."""
    problem = psycopg.OperationalError("connection failed: FATAL:  unsupported startup parameter in options: jit")
    assert "A connection pooler answers at" in plain(str(postgresql_problem(problem, parse(postgres_url))))


def test_what_nobody_knows_is_still_a_sentence(postgres_url):
    problem = psycopg.OperationalError('connection failed: server at "x" failed: FATAL:  etwas ganz Neues\nDETAIL: x')
    said = plain(str(postgresql_problem(problem, parse(postgres_url))))
    assert said.endswith("ask its administrator, who may know what this means: etwas ganz Neues.")


def test_a_connection_that_is_refused_leaves_nothing_behind(role):
    url = role()
    before = threading.active_count()
    for _ in range(3):
        with pytest.raises(KnownProblem):
            open_reader(url)
    assert threading.active_count() == before


def test_an_open_floor_says_so_too_when_something_is_refused_later(postgres_url, admin):
    with closing(open_reader(postgres_url)) as reader:
        reader.snapshot()
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND application_name = %s",
            (parse(postgres_url).database, "floorwalker feed"),
        )
        with pytest.raises(KnownProblem) as problem:
            read_on(reader, looks=50)
    assert "the last picture stays and the link is tried again" in plain(str(problem.value))


def read_on(reader: Reader, looks: int) -> None:
    for _ in range(looks):
        reader.changes()
        reader.wait(0.05)
