"""Addresses of databases: SQLAlchemy URLs taken apart without importing SQLAlchemy (the first window must not)."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import platformdirs

from db.errors import CannotOpen

ENVIRONMENT = "FLOORWALKER_DATABASE"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is. `path` for SQLite; the others for PostgreSQL. The password is never part of `shown`."""

    engine: str
    path: Path | None = None
    host: str = ""
    port: int = 5432
    database: str = ""
    user: str = ""
    password: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        """The address as it may stand on screens and in logs: without the password."""
        if self.engine == "sqlite":
            return str(self.path)
        return f"{self.user}@{self.host}:{self.port}/{self.database}"


def default_url() -> str:
    """The database used when nobody says another: the environment's, else a file in the user's data folder."""
    given = os.environ.get(ENVIRONMENT)
    return given or sqlite_url(Path(platformdirs.user_data_dir("floorwalker", appauthor=False)) / "floor.db")


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
    parts = urlsplit(url)
    if parts.scheme.partition("+")[0] not in ("postgresql", "postgres") or not parts.path.strip("/"):
        raise CannotOpen(
            "The database address is not understood: write sqlite:///FILE or postgresql://USER@HOST:PORT/DATABASE."
        )
    try:
        port = parts.port or 5432
    except ValueError as wrong:
        raise CannotOpen("The port in the database address is not a number between 1 and 65535.") from wrong
    return Address(
        "postgresql",
        host=parts.hostname or "localhost",
        port=port,
        database=unquote(parts.path.strip("/")),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        options=tuple(parse_qsl(parts.query)),
    )
