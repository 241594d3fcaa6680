"""Memberships of queues as entries of a timeline: joined, paused, resumed, left. Pure."""

from collections.abc import Iterable, Sequence
from typing import Any

from db.queries.timeline_entry import Entry, thing


def membership_entries(rows: Sequence[Any], since: int, now: int) -> Iterable[Entry]:
    """What happened from `since` to `now` (UTC microseconds) to these memberships, rows of `queue_membership`.

    A loan ends by itself, at a time that stands in its row from the beginning: until then nobody has come back.

    A pause ends one row and begins the next, so a row that begins where another of the same two ended is no joining.
    """
    ended = {(row.queue_id, row.agent_id, row.until_at): row for row in rows if row.until_at is not None}
    begun = {(row.queue_id, row.agent_id, row.since_at) for row in rows}
    for row in rows:
        before = ended.get((row.queue_id, row.agent_id, row.since_at))
        if before is row:
            before = None
        paused_after = row.paused_at is not None and row.paused_at > row.since_at
        if row.since_at >= since:
            yield from _began(row, before, paused=row.paused_at is not None and not paused_after)
        if paused_after and row.paused_at >= since:
            yield _entry(row.paused_at, "paused", row)
        if row.until_at is not None and since <= row.until_at <= now:
            follows = (row.queue_id, row.agent_id, row.until_at) in begun and row.until_at > row.since_at
            if not follows:
                yield _entry(row.until_at, "left", row)


def _began(row: Any, before: Any, *, paused: bool) -> Iterable[Entry]:
    if before is None:
        yield _entry(row.since_at, "joined", row)
    was_paused = before is not None and before.paused_at is not None
    if paused and not was_paused:
        yield _entry(row.since_at, "paused", row)
    elif was_paused and not paused:
        yield _entry(row.since_at, "resumed", row)


def _entry(at: int, what: str, row: Any) -> Entry:
    queue, agent = thing(row.queue_id), thing(row.agent_id)
    return Entry(at, what, row.id, queue=queue, agent=agent, word=row.source, text=row.aux_reason)
