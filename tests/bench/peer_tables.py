"""What a Qt developer writes first: a table of the open contacts in a QTableView, read again each second.

Three ways of reading again, all on the screen's thread as their authors would: a QSqlTableModel with `select()`; the
SQLAlchemy ORM on a QTimer; and, where Qt's own driver for PostgreSQL does not load, all rows again by psycopg.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, QUuid
from PySide6.QtGui import QPaintEvent
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QTableView

from db.address import Address, parse
from tests.bench.latencies import Painted, now_us

#: How often a peer reads again, milliseconds.
AGAIN_MS: Final = 1000
SHOWN: Final = (
    "number", "state", "intent", "queue_id", "agent_id", "priority", "transfers", "queued_at", "arrived_at", "due_at",
)  # fmt: skip
_READ: Final = ("id", "promised_from_at", *SHOWN)
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_NOWHERE: Final = QModelIndex()


class PeerModel(Protocol):
    """What the measuring view asks of a peer's model."""

    def refresh(self) -> None:
        """Read everything again."""

    def row_id(self, row: int) -> str:
        """The id of the contact in a row."""

    def moment(self, row: int) -> int:
        """The moment the row carries, see `changes_writer`."""


class SqlTable(QSqlTableModel):
    """Qt's own editable table model over one table of a database."""

    def __init__(self, database: QSqlDatabase) -> None:
        super().__init__(None, database)
        self.setTable("contact")
        self.setFilter("state <> 'closed'")
        self.setSort(self.fieldIndex("queued_at"), Qt.SortOrder.AscendingOrder)
        self.refresh()

    def refresh(self) -> None:
        # Only the first 256 rows were fetched: left unfinished, that statement would keep SQLite's old picture for ever.
        self.query().finish()
        if not self.select():
            raise RuntimeError(self.lastError().text())

    def row_id(self, row: int) -> str:
        value = self.data(self.index(row, self.fieldIndex("id")))
        return value.toString(QUuid.StringFormat.WithoutBraces) if isinstance(value, QUuid) else str(value)

    def moment(self, row: int) -> int:
        return int(self.data(self.index(row, self.fieldIndex("promised_from_at"))) or 0)


class _Rows(QAbstractTableModel):
    """Rows in a list, each with its columns as attributes or fields."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Sequence[Any] = ()

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(self._held)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(SHOWN)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            value = self.value(index.row(), SHOWN[index.column()])
            return "" if value is None else str(value)
        return None

    def value(self, row: int, column: str) -> Any:
        raise NotImplementedError

    def row_id(self, row: int) -> str:
        return str(self.value(row, "id"))

    def moment(self, row: int) -> int:
        return self.value(row, "promised_from_at") or 0


class OrmTable(_Rows):
    """Mapped objects of a new session, read again whole."""

    def __init__(self, url: str) -> None:
        super().__init__()
        import sqlalchemy as sa
        from sqlalchemy import orm

        from db.models.work import contact

        class Contact:
            """One contact as an object."""

        orm.registry().map_imperatively(Contact, contact)
        self._engine = sa.create_engine(url)
        self._all = sa.select(Contact).where(contact.c.state != "closed").order_by(contact.c.queued_at)
        self._open_session = orm.sessionmaker(self._engine)
        self.refresh()

    def refresh(self) -> None:
        session = self._open_session()
        rows = session.scalars(self._all).all()
        session.close()
        self.beginResetModel()
        self._held = rows
        self.endResetModel()

    def value(self, row: int, column: str) -> Any:
        return getattr(self._held[row], column)


class PsycopgTable(_Rows):
    """Tuples of a cursor, read again whole."""

    def __init__(self, url: str) -> None:
        super().__init__()
        import psycopg

        self._connection = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
        self._place = {column: place for place, column in enumerate(_READ)}
        self.refresh()

    def refresh(self) -> None:
        statement = f"SELECT {', '.join(_READ)} FROM contact WHERE state <> 'closed' ORDER BY queued_at"
        rows = self._connection.execute(statement.encode()).fetchall()
        self.beginResetModel()
        self._held = rows
        self.endResetModel()

    def value(self, row: int, column: str) -> Any:
        return self._held[row][self._place[column]]


def sql_table(url: str) -> tuple[SqlTable | PsycopgTable, str]:
    """The table model by Qt's own driver, or by psycopg where that does not load, and which of them it is."""
    address = parse(url)
    database = _opened("QSQLITE" if address.engine == "sqlite" else "QPSQL", address, url)
    if database is not None:
        return SqlTable(database), f"QSqlTableModel ({database.driverName()})"
    return PsycopgTable(url), "QAbstractTableModel over psycopg (QPSQL does not load here)"


def _opened(driver: str, address: Address, url: str) -> QSqlDatabase | None:
    database = QSqlDatabase.addDatabase(driver)
    if address.engine == "sqlite":
        database.setDatabaseName(str(address.path))
    else:
        from sqlalchemy.engine import make_url

        parts = make_url(url)
        database.setHostName(parts.host or "")
        database.setPort(parts.port or 5432)
        database.setDatabaseName(parts.database or "")
        database.setUserName(parts.username or "")
        database.setPassword(parts.password or "")
    return database if database.open() else None


class PeerTable(QTableView):
    """A stock table view, 1440 x 900, that notes what each of its paints showed."""

    def __init__(self, model: QAbstractTableModel) -> None:
        super().__init__()
        self.painted: list[Painted] = []
        self._shown: defaultdict[str, int] = defaultdict(int)
        self.setModel(model)
        self.resize(1440, 900)
        for column in range(model.columnCount()):
            if isinstance(model, SqlTable) and model.record().fieldName(column) not in SHOWN:
                self.hideColumn(column)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._peer().refresh)
        self._again.start()

    def visible(self) -> list[str]:
        """Ids of the contacts on screen."""
        return [self._peer().row_id(row) for row in self._visible_rows()]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        at, region, peer = now_us(), event.region(), self._peer()
        for row in self._visible_rows():
            row_id, moment = peer.row_id(row), peer.moment(row)
            place = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
            if self._shown[row_id] < moment and region.intersects(place):
                self._shown[row_id] = moment
                self.painted.append(Painted(row_id, moment, at))

    def _peer(self) -> Any:
        return self.model()

    def _visible_rows(self) -> range:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1) if first >= 0 else range(0)
