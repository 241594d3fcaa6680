"""Whether the chain of seals is whole, and if not: the first row that is not as it was sealed, and what differs.

A writer with every right can rewrite all that is kept inside, chain and all. So the newest seal can be written down
elsewhere (`Expected`); what is older than that cannot be rewritten unseen any more.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, Final

import sqlalchemy as sa

from db.audit.digests import digest
from db.audit.sealed_rows import BY_TABLE, ERASING, SEALED, SealedRow
from db.audit.sealing import head
from db.errors import Refused
from db.queries.database_clock import database_now

#: Seals that are looked at together.
_AT_ONCE: Final = 1_000
#: What waits longer than this for its seal is told, microseconds: nobody has had the floor open, or something is wrong.
_SOON_US: Final = 3_600 * 1_000_000
_EXPECTED: Final = re.compile(r"(\d{1,18}):([0-9a-f]{64})")
_SEALS: Final = (
    "SELECT s.number, s.entity, s.entity_id, s.at, s.facts, s.texts, s.chain, t.salt,"
    " (SELECT max(l.number) FROM seal l WHERE l.entity_id = s.entity_id AND l.entity = s.entity) AS latest"
    " FROM seal s LEFT JOIN seal_salt t ON t.number = s.number WHERE s.number > :after ORDER BY s.number LIMIT :most"
)
_ERASED: Final = (
    "SELECT e.became FROM command_effect e JOIN command c ON c.id = e.command_id WHERE e.entity = 'seal'"
    f" AND c.kind IN ({', '.join(repr(kind) for kind in ERASING)})"
)
_WAITING: Final = "SELECT 1 FROM unsealed WHERE entity_id = :row AND entity = :entity"
_DELETED: Final = (
    "SELECT 1 FROM command_effect e WHERE e.entity_id = :row AND e.entity = :entity AND e.operation = 'delete'"
    " AND e.outcome = 'done'"
)


@dataclass(frozen=True, slots=True)
class Expected:
    """A seal that was written down: its number and its chain digest."""

    number: int
    chain: str

    def __str__(self) -> str:
        return f"{self.number}:{self.chain}"


def expected(written: str) -> Expected:
    """A seal as it was written down: 'NUMBER:DIGEST'.

    Raises:
        Refused: it is none.
    """
    found = _EXPECTED.fullmatch(written.strip().lower())
    if found is None:
        raise Refused("A seal is written as its number, a colon and its 64 characters, as 'db check --seal' prints it.")
    return Expected(int(found[1]), found[2])


@dataclass(frozen=True, slots=True)
class Chain:
    """What a look at the chain found: `findings` are sentences, the first broken row first; none where it is whole.

    `seals` is how many there are, `erased` of how many rows the erasable part is gone, as a command says.
    """

    findings: tuple[str, ...]
    seals: int
    erased: int


class _Broken(Exception):
    """The first row that is not as it was sealed; its text says what differs."""


def check_chain(connection: sa.Connection, written_down: Expected | None = None) -> Chain:
    """Look at every seal and every row of the record. Reads only; what waits for its seal should be sealed before."""
    state = _State(connection)
    findings = []
    try:
        for lot in state.lots():
            state.look_at(lot)
        state.look_at_end()
    except _Broken as broken:
        findings.append(str(broken))
    if written_down is not None and (told := _against(connection, written_down)) is not None:
        findings.append(told)
    findings += _never_sealed(connection)
    return Chain(tuple(findings), state.number, state.erased)


class _State:
    """How far the chain was followed."""

    def __init__(self, connection: sa.Connection) -> None:
        self.number, self.erased = 0, 0
        self._chain, self._connection = "", connection
        self._may_be_gone = _Ranges(connection)

    def lots(self) -> Iterator[list[Any]]:
        """The seals in order."""
        asked = sa.text(_SEALS)
        while lot := self._connection.execute(asked, {"after": self.number, "most": _AT_ONCE}).all():
            yield list(lot)

    def look_at(self, lot: list[Any]) -> None:
        """Follow the chain through these seals and compare their rows."""
        rows = _rows_of(self._connection, lot)
        for seal in lot:
            self._follow(seal, rows.get((seal.entity, str(seal.entity_id))))

    def _follow(self, seal: Any, row: Any) -> None:
        told = _Told(self._connection, seal, row)
        if seal.number != self.number + 1:
            missing = self.number + 1
            raise _Broken(
                f"Seal {missing} is gone: seals {missing} to {seal.number - 1} were cut out before {told.of_row}."
            )
        values = (seal.number, seal.entity, seal.entity_id, seal.at, seal.facts, seal.texts)
        if digest(self._chain, *values) != seal.chain:
            raise _Broken(
                f"Seal {seal.number} does not follow from the one before: it was changed, put in or moved there. It is"
                f" over {told.of_row}."
            )
        self._compare(seal, row, told)
        self.number, self._chain = seal.number, seal.chain

    def _compare(self, seal: Any, row: Any, told: "_Told") -> None:
        if seal.entity not in BY_TABLE:
            raise _Broken(f"Seal {seal.number} is over a table that is never sealed: {seal.entity}.")
        if row is None:
            if not (self._may_be_gone.holds(seal.number) or self._was_deleted(seal)):
                raise _Broken(f"{told.sentence} was deleted. It was sealed under {seal.number}.")
            return
        split = len(BY_TABLE[seal.entity].facts)
        if digest(seal.entity, *row[:split]) != seal.facts:
            raise _Broken(f"{told.sentence} was changed after it was sealed under {seal.number}: what stands for good.")
        if seal.salt is None:
            self._erased(seal, told)
        elif seal.number == seal.latest and digest(seal.salt, *row[split:]) != seal.texts:
            raise _Broken(
                f"{told.sentence} was changed after it was sealed under {seal.number}: its texts"
                f" ({', '.join(BY_TABLE[seal.entity].texts) or 'none'}), or the salt they were sealed with."
            )

    def _erased(self, seal: Any, told: "_Told") -> None:
        if not self._may_be_gone.holds(seal.number):
            raise _Broken(
                f"{told.sentence} has lost the salt of its seal {seal.number}, and no command says that it was erased."
            )
        if seal.number == seal.latest and not self._waits(seal):
            raise _Broken(f"{told.sentence} was erased and never sealed as it is now.")
        self.erased += 1

    def _waits(self, seal: Any) -> bool:
        values = {"row": seal.entity_id, "entity": seal.entity}
        return self._connection.execute(sa.text(_WAITING), values).first() is not None

    def _was_deleted(self, seal: Any) -> bool:
        values = {"row": seal.entity_id, "entity": seal.entity}
        return self._connection.execute(sa.text(_DELETED), values).first() is not None

    def look_at_end(self) -> None:
        """The last seal has to be the one that was noted as the newest."""
        noted = head(self._connection)
        if (noted.number, noted.chain) != (self.number, self._chain):
            raise _Broken(
                f"The chain ends with seal {self.number}, and {noted.number} was noted as the newest: its end was cut off"
                " or written by another program."
            )


class _Ranges:
    """Which seals lost their salt or their row by a command that says so."""

    def __init__(self, connection: sa.Connection) -> None:
        self._numbers: set[int] = set()
        for (became,) in connection.execute(sa.text(_ERASED)):
            self._numbers.update(_numbers(became))

    def holds(self, number: int) -> bool:
        return number in self._numbers


def _numbers(became: str | None) -> Iterable[int]:
    try:
        said = json.loads(became or "{}")
        return range(int(said["first"]), int(said["last"]) + 1)
    except (ValueError, KeyError, TypeError):
        return ()


def _rows_of(connection: sa.Connection, lot: list[Any]) -> dict[tuple[str, str], Any]:
    found: dict[tuple[str, str], Any] = {}
    for sealed in SEALED:
        ids = [seal.entity_id for seal in lot if seal.entity == sealed.table]
        if ids:
            rows = connection.execute(_select(sealed), {"ids": ids})
            found.update({(sealed.table, str(row[sealed.facts.index("id")])): row for row in rows})
    return found


def _select(sealed: SealedRow) -> sa.TextClause:
    columns = ", ".join((*sealed.facts, *sealed.texts))
    asked = sa.text(f"SELECT {columns} FROM {sealed.table} WHERE id IN :ids")
    return asked.bindparams(sa.bindparam("ids", expanding=True))


class _Told:
    """A row of the record in words: which, when, by whom."""

    def __init__(self, connection: sa.Connection, seal: Any, row: Any) -> None:
        self._connection, self._seal, self._row = connection, seal, row

    @property
    def sentence(self) -> str:
        """As the beginning of a sentence."""
        said = self.of_row
        return said[0].upper() + said[1:]

    @property
    def of_row(self) -> str:
        """Within a sentence."""
        seal = self._seal
        if seal.entity == "command":
            return f"the command {seal.entity_id}{self._command(seal.entity_id)}"
        if seal.entity == "command_effect" and self._row is not None:
            command = self._row[BY_TABLE["command_effect"].facts.index("command_id")]
            return f"what the command {command}{self._command(command)} did to {self._row[3]} {self._row[2]}"
        return f"the row {seal.entity_id} of {seal.entity}, sealed at {_moment(seal.at)}"

    def _command(self, command_id: Any) -> str:
        asked = sa.text("SELECT kind, at, actor FROM command WHERE id = :id")
        row = self._connection.execute(asked, {"id": command_id}).one_or_none()
        return f" ({row.kind} by {row.actor} at {_moment(row.at)})" if row else f" (sealed at {_moment(self._seal.at)})"


def _moment(at: int) -> str:
    try:
        return f"{datetime.fromtimestamp(at / 1_000_000, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return f"the instant {at}"


def _against(connection: sa.Connection, written_down: Expected) -> str | None:
    """A sentence where the seal that was written down is not there as it was."""
    found = connection.execute(
        sa.text("SELECT chain FROM seal WHERE number = :number"), {"number": written_down.number}
    ).scalar()
    if written_down.number == 0 or found == written_down.chain:
        return None
    if found is None:
        return f"Seal {written_down.number}, which was written down, is not there any more: the end was cut off."
    return (
        f"Seal {written_down.number} is not the one that was written down: the chain was made anew, from there or from"
        " before."
    )


def _never_sealed(connection: sa.Connection) -> Iterator[str]:
    """Rows of the record that have no seal and do not wait for one."""
    for table, rows in groupby(_without_seal(connection), key=lambda found: found[0]):
        first, *others = (row_id for _, row_id in rows)
        more = f", and {len(others)} more" if others else ""
        told = _Told(connection, _Unsealed(table, first), None).of_row
        yield f"Without a seal, put in past the database's own rules: {told}{more}."
    waits = sa.text("SELECT count(*) AS n, min(at) AS since FROM unsealed WHERE at < :before")
    waiting = connection.execute(waits, {"before": database_now(connection) - _SOON_US}).one()
    if waiting.n > 0:
        yield (
            f"{waiting.n} rows of the record wait for their seal since {_moment(waiting.since)}; 'floorwalker rules' or an"
            " open console seals them."
        )


@dataclass(frozen=True, slots=True)
class _Unsealed:
    """What stands for the seal of a row that has none."""

    entity: str
    entity_id: Any
    at: int = 0


def _without_seal(connection: sa.Connection) -> Iterator[tuple[str, Any]]:
    for sealed in SEALED:
        asked = (
            f"SELECT r.id FROM {sealed.table} r WHERE NOT EXISTS (SELECT 1 FROM seal s WHERE s.entity_id = r.id"
            f" AND s.entity = '{sealed.table}') AND NOT EXISTS (SELECT 1 FROM unsealed u WHERE u.entity_id = r.id"
            f" AND u.entity = '{sealed.table}')"
        )
        yield from ((sealed.table, row.id) for row in connection.execute(sa.text(asked)))
