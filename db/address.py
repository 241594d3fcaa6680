"""Addresses of databases: SQLAlchemy URLs taken apart without importing SQLAlchemy (the first window must not)."""

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from db.errors import CannotOpen

ENVIRONMENT = "FLOORWALKER_DATABASE"
POSTGRESQL_PORT: Final = 5432
_NOT_UNDERSTOOD: Final = (
    "The database address is not understood: write sqlite:///FILE or postgresql://USER@HOST:PORT/DATABASE."
)
_PORT: Final = "The port in the database address is not a number between 1 and 65535."
#: What may stand behind the '?' and is a part of the address of its own here.
_OWN_PARTS: Final = ("host", "port", "user", "password", "dbname")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is. `path` for SQLite; the others for PostgreSQL. The password is never part of `shown`.

    `host` may be a name, a number, or the folder of a socket ('/var/run/postgresql'). `options` are those of
    PostgreSQL's library, as they stand behind the '?'.
    """

    engine: str
    path: Path | None = None
    host: str = ""
    port: int = POSTGRESQL_PORT
    database: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    options: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def shown(self) -> str:
        """The address as it may stand on screens and in logs: without the password."""
        if self.engine == "sqlite":
            return str(self.path)
        who = f"{self.user}@" if self.user else ""
        return f"{who}{self.where}/{self.database}"

    @property
    def where(self) -> str:
        """The server's name and port, or the folder of its socket."""
        if self.host.startswith(("/", "@")):
            return self.host
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def is_remote(self) -> bool:
        """Whether what is sent there leaves this machine."""
        if self.engine == "sqlite" or self.host.startswith(("/", "@")) or self.host.casefold() == "localhost":
            return False
        # Here and below, not above: the first window does not wait for what it does not need.
        from ipaddress import ip_address

        try:
            return not ip_address(self.host).is_loopback
        except ValueError:
            return True

    @property
    def url(self) -> str:
        """The URL that `parse` reads as this address, with the password."""
        if self.engine == "sqlite":
            return sqlite_url(self.path or Path())
        who = quote(self.user, safe="")
        if self.password:
            who += f":{quote(self.password, safe='')}"
        socket = self.host.startswith(("/", "@"))
        host = "" if socket else f"[{self.host}]" if ":" in self.host else self.host
        at = f"{who}@" if who else ""
        behind = urlencode([*self.options, *([("host", self.host)] if socket else [])])
        port = "" if self.port == POSTGRESQL_PORT else f":{self.port}"
        return f"postgresql://{at}{host}{port}/{quote(self.database, safe='')}{'?' if behind else ''}{behind}"

    def with_password(self, password: str) -> "Address":
        """The same address with this password."""
        return replace(self, password=password)

    def without_password(self) -> "Address":
        """The same address for lists and files: whatever is secret left out."""
        public = tuple((name, value) for name, value in self.options if "password" not in name)
        return replace(self, password="", options=public)


def default_url() -> str:
    """The database used when nobody says another: the environment's, else a file in the user's data folder."""
    return os.environ.get(ENVIRONMENT) or own_file_url()


def own_file_url() -> str:
    """The URL of the embedded floor: a file in the user's data folder, which may not exist yet."""
    import platformdirs

    return sqlite_url(Path(platformdirs.user_data_dir("floorwalker", appauthor=False)) / "floor.db")


def sqlite_url(path: Path) -> str:
    """The URL of an SQLite file."""
    return f"sqlite:///{path}"


def parse(url: str) -> Address:
    """Take a URL apart.

    Raises:
        CannotOpen: the URL is neither 'sqlite:///FILE' nor 'postgresql://USER@HOST/DATABASE'.
    """
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        return Address("sqlite", path=Path(url.removeprefix("sqlite:///").partition("?")[0]))
    try:
        parts = urlsplit(url)
    except ValueError as wrong:
        raise CannotOpen(_NOT_UNDERSTOOD) from wrong
    if parts.scheme.partition("+")[0] not in ("postgresql", "postgres"):
        raise CannotOpen(_NOT_UNDERSTOOD)
    behind = dict(parse_qsl(parts.query, keep_blank_values=True))
    database = unquote(parts.path.strip("/")) or behind.get("dbname", "")
    if not database:
        raise CannotOpen(_NOT_UNDERSTOOD)
    try:
        port = parts.port if parts.port is not None else int(behind.get("port", POSTGRESQL_PORT))
    except ValueError as wrong:
        raise CannotOpen(_PORT) from wrong
    if not 0 < port < 65536:
        raise CannotOpen(_PORT)
    return Address(
        "postgresql",
        host=unquote(parts.hostname or "") or behind.get("host", "") or "localhost",
        port=port,
        database=database,
        user=unquote(parts.username or "") or behind.get("user", ""),
        password=unquote(parts.password or "") or behind.get("password", ""),
        options=tuple((name, value) for name, value in behind.items() if name not in _OWN_PARTS),
    )
