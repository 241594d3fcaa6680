"""What is still to be done for customers, in the words of whoever promised it: free text, read by id where it is shown."""

from collections.abc import Iterable

import sqlalchemy as sa

from db.models.attention import customer_follow_up


def follow_up_texts(connection: sa.Connection, ids: Iterable[str]) -> dict[str, str]:
    """The texts of these follow-ups by id, as far as the reader may see them."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    row = customer_follow_up.c
    query = sa.select(row.id, row.text).where(row.id.in_(wanted))
    return {found.id: found.text for found in connection.execute(query)}
