"""TLS with a real server: on and checked by default with a remote one, and each way it can fail in a sentence of its own."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from console.__main__ import main
from db.address import parse
from db.changes import open_reader
from db.errors import KnownProblem
from db.held_connection import HeldConnection
from db.migrations import upgrade
from db.postgres_account import server_account
from db.postgres_binaries import find_server_bin, has_openssl
from db.postgres_server import PostgresServer
from db.secure_link import secure_link_options, trusted_certificates
from db.signing_in import ManagesPeople, change_own_password, is_password
from tests.db.opening.certificates import Certificates, make_certificates
from tests.db.opening.saying_no import said_as_program, said_by_all

HOST = "db.example.org"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("certificates"), HOST)


@pytest.fixture(scope="module")
def server(certificates: Certificates) -> Iterator[PostgresServer]:
    """A server with TLS and a floor; it is on this machine, and reached by the name of a remote one."""
    if not has_openssl(find_server_bin()):
        pytest.skip("this PostgreSQL was built without OpenSSL")
    account = server_account()
    folder = account.make_folder()
    for source in (certificates.server, certificates.key):
        copy = folder / source.name
        copy.write_bytes(source.read_bytes())
        copy.chmod(0o600)
        account.give(copy)
    files = {"ssl_cert_file": str(folder / "server.pem"), "ssl_key_file": str(folder / "server.key")}
    with PostgresServer(settings={"ssl": "on", **files}) as running:
        with psycopg.connect(running.superuser_url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("CREATE DATABASE floor")
        upgrade(running.url("floor"))
        yield running


def remote(server: PostgresServer, host: str = HOST, **options: object) -> str:
    """The URL of the server as if it were far away: the name is checked, the number says where it really is."""
    behind = "&".join(f"{name}={value}" for name, value in {"hostaddr": "127.0.0.1", **options}.items())
    address = server.address
    return f"postgresql://postgres:{address.password}@{host}:{address.port}/floor?{behind}"


def test_with_a_remote_server_the_certificate_is_checked_unless_the_address_says_otherwise():
    assert secure_link_options(parse("postgresql://db.example.org/floor"))["sslmode"] == "verify-full"
    assert secure_link_options(parse("postgresql://10.0.0.4/floor"))["sslmode"] == "verify-full"
    assert secure_link_options(parse("postgresql://db.example.org/floor?sslmode=disable")) == {}
    assert secure_link_options(parse("postgresql://127.0.0.1/floor")) == {}
    assert secure_link_options(parse("postgresql:///floor?host=/var/run/postgresql")) == {}
    given = secure_link_options(parse("postgresql://db.example.org/floor?sslrootcert=/my/own.pem"))
    assert given == {"sslmode": "verify-full"}


def test_the_systems_trusted_certificates_are_found(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    bundle = trusted_certificates()
    if bundle is None:
        pytest.skip("this machine has no list of trusted certificates")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(bundle)
    assert len(context.get_ca_certs()) > 20
    (tmp_path / ".postgresql").mkdir()
    (tmp_path / ".postgresql" / "root.crt").touch()
    assert trusted_certificates() is None, "the person's own goes before, and the library finds it by itself"


def test_a_certificate_that_is_trusted_opens_the_floor_encrypted(server, certificates):
    reader = open_reader(remote(server, sslrootcert=certificates.authority))
    try:
        reader.snapshot()
        assert reader._connection.pgconn.ssl_in_use
    finally:
        reader.close()


def test_a_certificate_that_nobody_here_has_signed(server, capsys):
    said = said_by_all(remote(server))
    where = f"{HOST}:{server.address.port}"
    assert said.startswith(f"The certificate of {where} is not trusted: it has run out, or nobody this machine knows")
    assert "?sslrootcert=FILE" in said
    assert said_as_program(remote(server), capsys) == said


def test_every_connection_of_a_console_checks_the_certificate(server, certificates, capsys):
    """The feed's, that of questions and commands, that of the rules, and those that check or change a password."""
    trusted, unknown = remote(server, sslrootcert=certificates.authority), remote(server)
    sentence = said_by_all(unknown)
    password = parse(unknown).password

    def held(url):
        # As questions, commands and the look at the rules have it.
        connection = HeldConnection(url)
        try:
            return connection.read(ManagesPeople().answer)
        finally:
            connection.close()

    ways = (
        held,
        lambda url: is_password(parse(url), password),
        lambda url: change_own_password(parse(url), password, password) is None,
    )
    for way in ways:
        with pytest.raises(KnownProblem) as problem:
            way(unknown)
        assert str(problem.value) == sentence
        assert password not in str(problem.value) + repr(problem.value)
        assert way(trusted) is True
    assert is_password(parse(trusted), "another one") is False
    assert main(["staff", "list", "--format", "json", "--database", trusted]) == 0
    assert '"staff"' in capsys.readouterr().out


def test_a_certificate_of_another_server(server, certificates):
    url = remote(server, host="other.example.org", sslrootcert=certificates.authority)
    where = f"other.example.org:{server.address.port}"
    assert said_by_all(url) == (
        f"The certificate of {where} is made out to another name than other.example.org;"
        " use the server's name as the certificate has it."
    )


def test_a_file_of_trusted_certificates_that_is_not_there_or_is_none(server, tmp_path):
    assert "The file of trusted certificates for" in said_by_all(remote(server, sslrootcert=tmp_path / "none.pem"))
    (tmp_path / "letter.pem").write_text("Dear Sir or Madam")
    assert "The file of trusted certificates for" in said_by_all(remote(server, sslrootcert=tmp_path / "letter.pem"))


def test_a_server_without_tls(postgres_url, capsys):
    address = parse(postgres_url)
    url = f"postgresql://postgres:{address.password}@{HOST}:{address.port}/{address.database}?hostaddr=127.0.0.1"
    said = said_by_all(url)
    assert said.startswith(f"{HOST}:{address.port} offers no encrypted connection (TLS), so passwords and the floor")
    assert said_as_program(url, capsys) == said
    reader = open_reader(url + "&sslmode=disable")
    reader.close()


def test_a_file_name_with_signs_in_the_address_is_taken_as_it_is(server, certificates, tmp_path):
    odd = Path(tmp_path / "our & own.pem")
    odd.write_bytes(certificates.authority.read_bytes())
    address = parse(remote(server, sslrootcert=str(odd).replace(" ", "%20").replace("&", "%26")))
    assert dict(address.options)["sslrootcert"] == str(odd)
    reader = open_reader(address.url)
    reader.close()
