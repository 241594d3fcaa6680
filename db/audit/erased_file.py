"""What erasing leaves behind in a file: pages that hold nothing any more, and the log beside it. Both are overwritten."""

import sqlalchemy as sa


def overwrite_free_pages(engine: sa.Engine) -> bool:
    """Write an SQLite file anew without what was deleted, its log emptied too; on a server VACUUM what may be.

    Answers whether nothing of what was deleted is left in files that the database itself writes. On PostgreSQL that is
    never promised: its log of writes (WAL) and its replicas keep it until they are recycled.
    """
    kept = engine.raw_connection()
    try:
        driver = kept.driver_connection
        assert driver is not None
        if engine.dialect.name != "sqlite":
            driver.autocommit = True
            driver.execute("VACUUM")
            driver.autocommit = False
            return False
        driver.execute("VACUUM")
        (busy, _, _) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    finally:
        kept.close()
