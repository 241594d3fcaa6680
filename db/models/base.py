"""The metadata every table hangs on, with the column kinds used throughout: ids, instants, words.

Instants are UTC microseconds since 1970 as integers on both engines, so that images, sums and comparisons are
equal on both and no session's time zone can change them. PostgreSQL readers have `as_time(us)` beside it.
"""

from collections.abc import Iterable

import sqlalchemy as sa

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = sa.MetaData(naming_convention=NAMES)

#: A lower-case, time-ordered UUID: `uuid` on PostgreSQL, text on SQLite.
Id = sa.Uuid(as_uuid=False).with_variant(sa.Text(), "sqlite")
#: UTC microseconds since 1970-01-01.
Instant = sa.BigInteger()
#: SQLite counts by itself only in a column declared exactly INTEGER PRIMARY KEY.
Counter = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def id_key() -> sa.Column[str]:
    """The primary key of a table whose rows people do not call by number."""
    return sa.Column("id", Id, primary_key=True)


def numbered_key() -> tuple[sa.Column[int], sa.Column[str]]:
    """A short number people can say ('C-20931'), made by the database and never used again, and the id beside it."""
    return (
        sa.Column("number", Counter, sa.Identity(always=False), primary_key=True, autoincrement=True),
        sa.Column("id", Id, nullable=False, unique=True),
    )


def refers(name: str, target: str, *, required: bool = False, index: bool = False) -> sa.Column[str]:
    """A column that refers to `target` ('table.column'); empty unless `required`."""
    return sa.Column(name, Id, sa.ForeignKey(target), nullable=not required, index=index)


def instant(name: str, *, required: bool = False) -> sa.Column[int]:
    """A moment, UTC microseconds."""
    return sa.Column(name, Instant, nullable=not required)


def version() -> sa.Column[int]:
    """Counted by the database with every change of the row; what a writer puts here is refused or overwritten."""
    return sa.Column("version", sa.Integer, nullable=False, server_default="1")


def text(name: str, *, required: bool = False, default: str | None = None) -> sa.Column[str]:
    """A text column; empty text is allowed only where it may be missing altogether."""
    return sa.Column(name, sa.Text, nullable=not required, server_default=default)


def whole(name: str, default: int | None = None, *, required: bool = False) -> sa.Column[int]:
    """A whole number; with `default` it is never missing."""
    return sa.Column(
        name,
        sa.Integer,
        nullable=not (required or default is not None),
        server_default=None if default is None else str(default),
    )


def one_of(column: str, words: Iterable[str]) -> sa.CheckConstraint:
    """Only these words may stand in `column`."""
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=f"{column}_word")


def rule(name: str, condition: str) -> sa.CheckConstraint:
    """A condition every row must meet, whoever writes it."""
    return sa.CheckConstraint(condition, name=name)
