"""Passwords in the keyring: which keyrings are taken, and what a console does with a kept one."""

import sys
import types

import pytest

from console.connecting import kept_passwords
from console.connecting.kept_passwords import (
    forget_password,
    keep_password,
    kept_password,
    system_vault,
    with_kept_password,
)
from console.connecting.vault_check import why_no_vault
from console.link import open_database
from db.address import parse


@pytest.fixture(autouse=True)
def looked_for_anew():
    system_vault.cache_clear()
    yield
    system_vault.cache_clear()


def vault_of(module, priority, keyring):
    """A keyring of the library's module of that name."""
    kind = type("Keyring", (type(keyring),), {"priority": priority, "__module__": module})
    return kind()


def test_without_the_library_nothing_is_remembered_and_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(kept_passwords, "LIBRARY", "no_such_library_of_anybody")
    assert system_vault() is None
    assert "install the Python package 'keyring'" in why_no_vault()
    assert with_kept_password("postgresql://dana@h/floor") == "postgresql://dana@h/floor"


@pytest.fixture
def library(monkeypatch):
    """The library, as far as it is asked which keyrings there are."""
    backend, errors = types.ModuleType("keyring.backend"), types.ModuleType("keyring.errors")
    errors.KeyringError = type("KeyringError", (Exception,), {})
    backend.get_all_keyring = list
    package = types.ModuleType("keyring")
    package.__spec__ = types.SimpleNamespace(name="keyring")
    for name, module in (("keyring", package), ("keyring.backend", backend), ("keyring.errors", errors)):
        monkeypatch.setitem(sys.modules, name, module)
    return backend


def test_only_keyrings_of_the_system_are_taken_never_one_that_writes_a_file(library, keyring):
    in_clear = vault_of("keyrings.alt.file", 9, keyring)
    library.get_all_keyring = lambda: [in_clear, vault_of("keyring.backends.fail", 0, keyring)]
    assert system_vault() is None
    assert "has no keyring" in why_no_vault()
    system_vault.cache_clear()
    best, other = (vault_of("keyring.backends.SecretService", p, keyring) for p in (5, 4))
    library.get_all_keyring = lambda: [in_clear, other, best]
    assert system_vault() is best
    assert why_no_vault() == ""


def test_a_locked_keyring_has_nothing_and_takes_nothing(library, keyring):
    def locked(*_):
        raise sys.modules["keyring.errors"].KeyringError

    address = parse("postgresql://dana:secret@h/floor")
    keyring.get_password = keyring.set_password = keyring.delete_password = locked
    assert kept_password(address, keyring) == ""
    assert keep_password(address, keyring) is False
    forget_password(address, keyring)


def test_one_persons_password_is_not_another_persons(keyring):
    assert keep_password(parse("postgresql://dana:secret@h/floor"), keyring)
    assert kept_password(parse("postgresql://dana@h/floor"), keyring) == "secret"
    for other in ("postgresql://ben@h/floor", "postgresql://dana@other/floor", "postgresql://dana@h:5433/floor"):
        assert kept_password(parse(other), keyring) == ""


def test_the_console_opens_a_floor_with_the_password_that_is_kept(postgres_url, keyring, monkeypatch):
    address = parse(postgres_url)
    keep_password(address, keyring)
    monkeypatch.setattr(kept_passwords, "system_vault", lambda: keyring)
    reader = open_database(address.without_password().url, None)
    reader.close()


def test_a_password_given_otherwise_goes_before(keyring, monkeypatch):
    keep_password(parse("postgresql://dana:kept@h/floor"), keyring)
    monkeypatch.setattr(kept_passwords, "system_vault", lambda: keyring)
    assert with_kept_password("postgresql://dana:typed@h/floor") == "postgresql://dana:typed@h/floor"
    assert with_kept_password("postgresql://h/floor") == "postgresql://h/floor"
    assert with_kept_password("sqlite:///x.db") == "sqlite:///x.db"
    monkeypatch.setenv("PGPASSWORD", "theirs")
    assert with_kept_password("postgresql://dana@h/floor") == "postgresql://dana@h/floor"


def test_the_real_library_is_asked_as_it_wants_to_be():
    pytest.importorskip("keyring", reason="the optional library 'keyring' is not installed")
    vault = system_vault()
    assert vault is None or callable(vault.get_password)
    assert why_no_vault() == "" or why_no_vault().endswith(".")
