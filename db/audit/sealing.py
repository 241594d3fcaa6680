"""Sealing what is committed, in lots and in order, by one sealer at a time; nobody who writes waits for it.

Every new row of the record stands in `unsealed`, put there by the database within the writer's own transaction. A sealer
takes those that it sees, which are committed for good: one that commits late is seen late, and sealed then. So there are
no gaps, and no order but the one in which rows were seen.
"""

import contextlib
import secrets
from collections.abc import Iterable
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from db.audit.digests import POSTGRESQL_DIGEST, POSTGRESQL_FIELD, digest
from db.audit.sealed_rows import SEALED, SealedRow
from db.engine import reading
from db.models.audit import seal, seal_head, seal_salt, unsealed
from db.queries.database_clock import database_now

#: Rows that are sealed in one transaction.
AT_ONCE: Final = 2_000
#: What is answered when another sealer is at it.
BUSY: Final = -1
_LOCK: Final = "pg_try_advisory_xact_lock(7201, 6)"


class Head(NamedTuple):
    """The newest seal: its number (0: none), its chain digest, when it was made (UTC microseconds)."""

    number: int
    chain: str
    sealed_at: int | None


def is_unsealed(connection: sa.Connection) -> bool:
    """Whether something waits for its seal, as far as the reader may know; a server finds out itself."""
    if connection.dialect.name != "sqlite":
        return True
    return connection.execute(sa.select(unsealed.c.number).limit(1)).first() is not None


def may_read_seals(connection: sa.Connection) -> bool:
    """Whether who is signed in may look at the chain itself: on a server the owner, who alone reads salts."""
    if connection.dialect.name == "sqlite":
        return True
    return bool(connection.execute(sa.text("SELECT has_table_privilege('seal_salt', 'SELECT')")).scalar_one())


def seal_finished(connection: sa.Connection) -> int:
    """Seal what is committed, at most `AT_ONCE` rows; answers how many, or `BUSY`. The caller's transaction holds all."""
    if connection.dialect.name != "sqlite":
        return int(connection.execute(sa.text("SELECT seal_finished(:most)"), {"most": AT_ONCE}).scalar_one())
    waiting = connection.execute(sa.select(unsealed).order_by(unsealed.c.number).limit(AT_ONCE)).all()
    if not waiting:
        return 0
    now, last = database_now(connection), head(connection)
    number, chain = last.number, last.chain
    seals, salts = [], []
    for entity, entity_id, facts, texts in _rows(connection, waiting):
        number, salt = number + 1, secrets.token_hex(32)
        made = {
            "number": number,
            "entity": entity,
            "entity_id": entity_id,
            "at": now,
            "facts": digest(entity, *facts),
            "texts": digest(salt, *texts),
        }
        chain = digest(chain, *made.values())
        seals.append(made | {"chain": chain})
        salts.append({"number": number, "salt": salt})
    if seals:
        connection.execute(seal.insert(), seals)
        connection.execute(seal_salt.insert(), salts)
        connection.execute(seal_head.update().values(number=number, chain=chain, sealed_at=now))
    connection.execute(unsealed.delete().where(unsealed.c.number <= waiting[-1].number))
    return len(seals)


def seal_all(engine: sa.Engine) -> int:
    """Seal everything that is committed, lot by lot; answers how many rows. Another sealer's lot is left to it."""
    total = 0
    while True:
        # Looked at first: a copy that may only be read has nothing to seal.
        with reading(engine) as connection:
            if not is_unsealed(connection):
                return total
        with engine.begin() as connection:
            sealed = seal_finished(connection)
        if sealed <= 0:
            return total
        total += sealed


def note_whole(engine: sa.Engine, number: int) -> None:
    """Keep that the chain was found whole just now, up to this seal. A copy that may only be read keeps nothing."""
    with contextlib.suppress(DBAPIError), engine.begin() as connection:
        whole = {"checked_at": database_now(connection), "checked_number": number}
        connection.execute(seal_head.update().values(**whole))


def head(connection: sa.Connection) -> Head:
    """The newest seal."""
    row = connection.execute(sa.select(seal_head)).one()
    return Head(row.number, row.chain, row.sealed_at)


def _rows(
    connection: sa.Connection, waiting: Iterable[sa.Row[tuple[int, str, str, int]]]
) -> Iterable[tuple[str, str, list[object], list[object]]]:
    """What is queued, in order, with its facts and texts; what is gone already is left out."""
    waiting = list(waiting)
    found: dict[tuple[str, str], sa.Row[tuple[object, ...]]] = {}
    for sealed in SEALED:
        ids = [row.entity_id for row in waiting if row.entity == sealed.table]
        if ids:
            columns = ", ".join((*sealed.facts, *sealed.texts))
            asked = sa.text(f"SELECT {columns} FROM {sealed.table} WHERE id IN :ids")
            rows = connection.execute(asked.bindparams(sa.bindparam("ids", expanding=True)), {"ids": ids})
            found.update({(sealed.table, row.id): row for row in rows})
    facts_of = {sealed.table: len(sealed.facts) for sealed in SEALED}
    for row in waiting:
        values = found.get((row.entity, row.entity_id))
        if values is not None:
            split = facts_of[row.entity]
            yield row.entity, row.entity_id, list(values[:split]), list(values[split:])


def postgresql_functions() -> Iterable[str]:
    """CREATE FUNCTION statements of the sealer on PostgreSQL: whoever calls it, it can do nothing but seal."""
    rows = " UNION ALL ".join(map(_queued, SEALED))
    chained = ", ".join(f"seal_field({one})" for one in ("c", "n::text", "one.entity", "one.entity_id::text"))
    yield POSTGRESQL_FIELD
    yield POSTGRESQL_DIGEST
    yield f"""
CREATE FUNCTION seal_finished(most integer) RETURNS integer LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
DECLARE n bigint; c text; salt text; total integer := 0; one record; moment bigint; texts text;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'seals are made in a transaction that is READ COMMITTED';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM unsealed) THEN RETURN 0; END IF;
  IF NOT {_LOCK} THEN RETURN {BUSY}; END IF;
  SELECT h.number, h.chain INTO n, c FROM seal_head h;
  moment := utc_us();
  FOR one IN WITH taken AS (DELETE FROM unsealed WHERE number IN (SELECT u.number FROM unsealed u ORDER BY u.number
    LIMIT least(most, {AT_ONCE})) RETURNING number, entity, entity_id) SELECT * FROM ({rows}) queued ORDER BY number
  LOOP
    n := n + 1;
    total := total + 1;
    salt := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
    texts := seal_digest(seal_field(salt) || one.texts);
    c := seal_digest(concat({chained}, seal_field(moment::text), seal_field(one.facts), seal_field(texts)));
    INSERT INTO seal (number, entity, entity_id, at, facts, texts, chain)
      VALUES (n, one.entity, one.entity_id, moment, one.facts, texts, c);
    INSERT INTO seal_salt (number, salt) VALUES (n, salt);
  END LOOP;
  IF total > 0 THEN UPDATE seal_head SET number = n, chain = c, sealed_at = moment; END IF;
  RETURN total;
END $$"""


def _queued(sealed: SealedRow) -> str:
    facts = ", ".join(f"seal_field(r.{one}::text)" for one in sealed.facts)
    texts = ", ".join(["''", *(f"seal_field(r.{one}::text)" for one in sealed.texts)])
    return (
        f"SELECT t.number, t.entity, t.entity_id, seal_digest(concat(seal_field('{sealed.table}'), {facts})) AS facts,"
        f" concat({texts}) AS texts FROM taken t JOIN {sealed.table} r ON r.id = t.entity_id"
        f" WHERE t.entity = '{sealed.table}'"
    )


#: Whoever signs in may call these.
CALLABLE: Final = ("seal_finished(integer)",)
