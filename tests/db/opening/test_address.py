"""Addresses: every way they are written, taken apart and put together again, and no password where people look."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from db.address import Address, parse, sqlite_url
from db.engine import make_engine
from db.errors import CannotOpen


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("sqlite:////var/floor.db", Address("sqlite", path=Path("/var/floor.db"))),
        ("sqlite:///floor.db?mode=ro", Address("sqlite", path=Path("floor.db"))),
        ("postgresql://db.example.org/floor", Address("postgresql", host="db.example.org", database="floor")),
        (
            "postgresql+psycopg://dana:s%40cret@10.0.0.4:5433/the%20floor?sslmode=require",
            Address("postgresql", None, "10.0.0.4", 5433, "the floor", "dana", "s@cret", (("sslmode", "require"),)),
        ),
        ("postgres://[::1]/floor", Address("postgresql", host="::1", database="floor")),
        ("postgresql:///floor", Address("postgresql", host="localhost", database="floor")),
        (
            "postgresql:///floor?host=/var/run/postgresql&port=5433&user=dana&password=p",
            Address("postgresql", None, "/var/run/postgresql", 5433, "floor", "dana", "p"),
        ),
    ],
)
def test_an_address_is_taken_apart(url, wanted):
    assert parse(url) == wanted


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "not understood"),
        ("sqlite:///", "not understood"),
        ("floor.db", "not understood"),
        ("mysql://a/b", "not understood"),
        ("postgresql://db.example.org", "not understood"),
        ("postgresql://[::1/floor", "not understood"),
        ("postgresql://h:x/floor", "port"),
        ("postgresql://h:0/floor", "port"),
        ("postgresql://h:70000/floor", "port"),
        ("postgresql://h/floor?port=much", "port"),
    ],
)
def test_what_is_no_address_is_said(url, said):
    with pytest.raises(CannotOpen, match=said):
        parse(url)


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=12)


@given(
    user=st.just("") | words,
    password=st.just("") | words,
    database=words.filter(lambda name: name.strip("/") == name),
    host=st.sampled_from(["localhost", "db.example.org", "10.0.0.4", "fe80::1", "/var/run/postgresql"]),
    port=st.sampled_from([5432, 6543]),
)
def test_put_together_again_it_is_the_same_address(user, password, database, host, port):
    whose = {"user": user, "password": password if user else ""}
    address = Address("postgresql", host=host, database=database, port=5432 if host[0] == "/" else port, **whose)
    assert parse(address.url) == address


def test_a_file_put_together_again_is_the_same(tmp_path):
    url = sqlite_url(tmp_path / "floor.db")
    assert parse(url).url == url


def test_the_password_is_never_shown():
    url = "postgresql://dana:s3cret@db.example.org/floor?sslpassword=s3cret&sslmode=require"
    address = parse(url)
    engine = make_engine(url)
    seen = [address.shown, address.where, repr(address), address.without_password().url, repr(engine), str(engine.url)]
    assert not [text for text in seen if "s3cret" in text]
    assert address.shown == "dana@db.example.org:5432/floor"
    assert parse(address.without_password().url).options == (("sslmode", "require"),)
    assert isinstance(engine, sa.Engine)


@pytest.mark.parametrize(
    ("host", "remote"),
    [
        ("localhost", False),
        ("LOCALHOST", False),
        ("127.0.0.1", False),
        ("127.8.0.1", False),
        ("[::1]", False),
        ("%2Fvar%2Frun%2Fpostgresql", False),
        ("10.0.0.4", True),
        ("[fe80::1]", True),
        ("db.example.org", True),
        ("localhost.example.org", True),
    ],
)
def test_what_leaves_this_machine_is_known(host, remote):
    assert parse(f"postgresql://{host}/floor").is_remote is remote
