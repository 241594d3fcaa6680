"""The limit everything is compared with: commit, hint, one read of what is new, one row painted, and nothing else.

No store, no model, no thread to hand over to, no event loop: a process that waits on the socket of PostgreSQL (or looks
each half millisecond whether the SQLite file changed), reads the newest changes and paints one row of ten static texts.
"""

from __future__ import annotations

import json
import select
import sqlite3
import time
from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QApplication, QWidget

from db.address import parse
from tests.bench.changes_writer import Writer
from tests.bench.latencies import Painted, now_us

_LOOK_S: Final = 0.0005
_LOOK_AT_WRITER_S: Final = 0.2
#: Commits of several writers come out of order: the one cheap read that loses none is the difference of two snapshots.
_NEWS: Final = """
SELECT s.snapshot::text, c.image FROM (SELECT pg_current_snapshot() AS snapshot) s
LEFT JOIN LATERAL (SELECT * FROM change WHERE xid >= %s::text::xid8 OR xid = ANY (%s::text[]::xid8[])) c ON true
"""
_COLUMNS: Final = 10
_COLUMN_PX: Final = 120
_ROW_PX: Final = 28


class OneRow(QWidget):
    """A window in which one row of texts is painted at once."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(_COLUMNS * _COLUMN_PX, 60 * _ROW_PX)
        self._texts = [QStaticText(f"text {number}") for number in range(_COLUMNS)]

    def paint_row(self, row: int) -> None:
        """Paint a row and return when it is painted."""
        self.repaint(QRect(0, row * _ROW_PX, self.width(), _ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = event.rect().top()
        for number, text in enumerate(self._texts):
            painter.drawStaticText(QPointF(number * _COLUMN_PX, top + 6), text)
        painter.end()


class BareLimit:
    """Follows one database as directly as it can be done."""

    def __init__(self, url: str) -> None:
        self.application = QApplication.instance() or QApplication(["limit"])
        self.window = OneRow()
        self.window.show()
        self.application.processEvents()
        self.painted: list[Painted] = []
        self._url = url

    def follow(self, writer: Writer) -> None:
        """Read and paint for as long as a process writes, and a moment longer."""
        source = (_sqlite_news if parse(self._url).engine == "sqlite" else _news)(self._url, _Watch(writer))
        for number, images in enumerate(source):
            rows = [json.loads(image) for image in images]
            self.window.paint_row(number % 60)
            at = now_us()
            self.painted += [Painted(row["id"], _moment(row), at) for row in rows]


class _Watch:
    """Says whether to go on: until a process has written all; asked often, it looks seldom."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._look_at = 0.0
        self._ends: float | None = None

    def is_on(self) -> bool:
        now = time.monotonic()
        if self._ends is None and now >= self._look_at:
            self._look_at = now + _LOOK_AT_WRITER_S
            if self._writer.has_begun and not self._writer.is_writing:
                self._ends = now + _LOOK_AT_WRITER_S
            self._writer.hear()
        return self._ends is None or now < self._ends


def _moment(row: dict[str, Any]) -> int:
    return row.get("promised_from_at") or row.get("state_since") or 0


def _news(url: str, watch: _Watch) -> Iterator[list[str]]:
    import psycopg

    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("SET plan_cache_mode = force_custom_plan")
        connection.execute("LISTEN floorwalker")
        _, following, running = _one(connection.execute("SELECT pg_current_snapshot()::text")).split(":")
        while watch.is_on():
            if not select.select([connection.fileno()], [], [], 0.1)[0]:
                continue
            connection.pgconn.consume_input()
            while connection.pgconn.notifies() is not None:
                pass
            fresh = connection.execute(
                _NEWS, [following, running.split(",") if running else []], prepare=True
            ).fetchall()
            _, following, running = fresh[0][0].split(":")
            images = [image for _, image in fresh if image is not None]
            if images:
                yield images


def _sqlite_news(url: str, watch: _Watch) -> Iterator[list[str]]:
    connection = sqlite3.connect(parse(url).path or "", isolation_level=None)
    last = _one(connection.execute("SELECT coalesce(max(seq), 0) FROM change"))
    seen = None
    while watch.is_on():
        version = _one(connection.execute("PRAGMA data_version"))
        if version == seen:
            time.sleep(_LOOK_S)
            continue
        seen = version
        fresh = connection.execute(
            "SELECT seq, image FROM change WHERE seq > ? AND image IS NOT NULL ORDER BY seq", [last]
        ).fetchall()
        if fresh:
            last = fresh[-1][0]
            yield [image for _, image in fresh]
    connection.close()


def _one(cursor: Any) -> Any:
    return cursor.fetchone()[0]
