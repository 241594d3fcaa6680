"""Passwords kept in the system's keyring, by the optional library `keyring`, and nowhere else.

Everything here may wait for the person to unlock their keyring: call it from a thread of its own.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Final, Protocol

from db.address import Address, parse

SERVICE: Final = "floorwalker"
LIBRARY: Final = "keyring"
#: Those that keep what they are given encrypted by the system. Others of the library write files, some of them in clear.
_SAFE: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
_ERRORS: Final = (
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
)


class Vault(Protocol):
    """A keyring: what this module needs of one of the library's."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password kept for a name; None if there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        ...


@cache
def system_vault() -> Vault | None:
    """The system's keyring; None where there is none that is safe, or the library is not installed."""
    if find_spec(LIBRARY) is None:
        return None
    from keyring.backend import get_all_keyring

    found = [vault for vault in get_all_keyring() if type(vault).__module__.startswith(_SAFE)]
    best: Vault | None = max(found, key=lambda vault: vault.priority, default=None)
    return best


def kept_password(address: Address, vault: Vault | None) -> str:
    """The password kept for this address; '' if there is none, or the keyring stays locked."""
    if vault is None:
        return ""
    try:
        return vault.get_password(SERVICE, _name(address)) or ""
    except _locked():
        return ""


def keep_password(address: Address, vault: Vault | None) -> bool:
    """Keep the password of this address; False where the keyring would not take it."""
    if vault is None:
        return False
    try:
        vault.set_password(SERVICE, _name(address), address.password)
    except _locked():
        return False
    return True


def forget_password(address: Address, vault: Vault | None) -> None:
    """Take the password of this address out of the keyring, if one is kept there."""
    if vault is not None and kept_password(address, vault):
        try:
            vault.delete_password(SERVICE, _name(address))
        except _locked():
            return


def with_kept_password(url: str) -> str:
    """The URL with the password that is kept for it, where it has none of its own and nobody gave one otherwise."""
    address = parse(url)
    if address.engine != "postgresql" or address.password or not address.user or os.environ.get("PGPASSWORD"):
        return url
    password = kept_password(address, system_vault())
    return address.with_password(password).url if password else url


def _name(address: Address) -> str:
    return f"{address.user}@{address.where}/{address.database}"


def _locked() -> tuple[type[Exception], ...]:
    """What keyrings raise when they stay shut: the library's errors, and those of the bus that some are reached by."""
    kinds: list[type[Exception]] = [RuntimeError, OSError]
    for module, name in _ERRORS:
        if find_spec(module.partition(".")[0]) is not None:
            kinds.append(getattr(import_module(module), name))
    return tuple(kinds)
