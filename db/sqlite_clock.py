"""SQLite's clock in SQL, kept apart so that the first window can read a floor without loading SQLAlchemy."""

from typing import Final

#: UTC microseconds (whole milliseconds: SQLite's own clock knows no finer).
SQLITE_NOW: Final = "(CAST(ROUND((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER) * 1000)"
