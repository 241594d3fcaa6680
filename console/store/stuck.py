"""What is stuck: rows that say something is going on which cannot be. The one place that defines it.

Nothing is hidden because it is old. A connector that lost a line, a telephone system that crashed or a desktop that was
switched off leave rows behind that nobody ends; they are listed, with the reason, so that somebody can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import chain, islice, repeat
from typing import Any, Final, NamedTuple

from console.store.floor_store import FloorStore
from db.metrics.segment import MICROSECONDS
from db.rows import AgentRow, ContactRow


class Reason(StrEnum):
    """Why something is called stuck."""

    LOST = "lost"
    """The connector says that the line or the telephone system was lost while the contact was open."""
    RINGS = "rings"
    """It has been ringing longer than anybody lets a telephone ring."""
    TALKS = "talks"
    """A conversation has gone on longer than one lasts."""
    WAITS = "waits"
    """Somebody is said to wait, live, for longer than anybody does."""
    NO_CONTACT = "no_contact"
    """The agent is said to ring or talk, and no contact on the floor is with them."""
    STUCK_CONTACTS = "stuck_contacts"
    """Every contact the agent is said to be with is itself stuck."""
    UNCHANGED = "unchanged"
    """The agent's state has not changed for longer than a shift and its overtime."""


#: Telephone systems give up a ring after seconds or a minute or two; ten minutes of it is a lost line.
RINGS_S: Final = 10 * 60
#: Longer than the longest calls of a service floor; a chat and its wrap-up may outlast a call, not a shift.
TALKS_S: Final = {"voice": 4 * 3600, "callback": 4 * 3600, "chat": 16 * 3600}
#: Nobody holds a line or a chat window open for a day. Messages, e-mails and letters may wait for days.
WAITS_S: Final = {"voice": 24 * 3600, "chat": 24 * 3600}
#: Agent and contact are written one after the other, and a call may begin before its contact is known.
ALONE_S: Final = 10 * 60
#: A double shift; who is offline may be so for weeks.
UNCHANGED_S: Final = 16 * 3600
#: The whole floor is looked at in so many calls, and at least so much of it in each: a few milliseconds of the screen's
#: thread together, never at once.
ROUND: Final = 400
AT_ONCE: Final = 20
_WITH_AGENT: Final = frozenset({"ringing", "on_contact", "wrap_up"})
_BUSY: Final = frozenset({"ringing", "on_contact"})


class Stuck(NamedTuple):
    """Why something is stuck, and since when it is (UTC microseconds)."""

    reason: Reason
    since_us: int


def stuck_contact(row: ContactRow) -> Stuck | None:
    """Why a contact is or, if nothing changes, will be stuck, and from when on; None for never."""
    since = row.state_since if row.state_since is not None else row.arrived_at
    if row.state == "lost":
        return Stuck(Reason.LOST, since)
    if row.state == "ringing":
        return Stuck(Reason.RINGS, since + RINGS_S * MICROSECONDS)
    if row.state in ("on_contact", "wrap_up") and row.channel in TALKS_S:
        return Stuck(Reason.TALKS, since + TALKS_S[row.channel] * MICROSECONDS)
    if row.state == "waiting" and row.channel in WAITS_S:
        joined = row.queued_at if row.queued_at is not None else row.arrived_at
        return Stuck(Reason.WAITS, joined + WAITS_S[row.channel] * MICROSECONDS)
    return None


def stuck_agent(row: AgentRow, contacts: Iterable[ContactRow], *, sees_all: bool) -> Stuck | None:
    """Why an agent is or, if nothing changes, will be stuck, and from when on; None for never.

    `contacts` are those held of this agent. That there are none says something only where the whole floor is seen
    (`sees_all`): an agent of ours may talk in a queue of others, whose contacts are not shown to us.
    """
    if row.retired_at is not None or row.state == "offline" or row.state_since is None:
        return None
    found = [Stuck(Reason.UNCHANGED, row.state_since + UNCHANGED_S * MICROSECONDS)]
    with_them = [contact for contact in contacts if contact.state in _WITH_AGENT]
    if row.state == "ringing":
        found.append(Stuck(Reason.RINGS, row.state_since + RINGS_S * MICROSECONDS))
    if row.state in _BUSY and not with_them and sees_all:
        found.append(Stuck(Reason.NO_CONTACT, row.state_since + ALONE_S * MICROSECONDS))
    if row.state in _BUSY and with_them:
        stuck = [stuck_contact(contact) for contact in with_them]
        if None not in stuck:
            found.append(Stuck(Reason.STUCK_CONTACTS, max(one.since_us for one in stuck if one is not None)))
    return min(found, key=lambda one: one.since_us)


class StuckThings:
    """Which contacts and agents of a store are stuck. A change is seen at once, the passing of time within `ROUND` calls.

    `revisions` go up, by table, when something became stuck or is no longer.
    """

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._now_us = 0
        self._round: Iterator[tuple[str, str]] = iter(())
        self._found: dict[str, dict[str, Stuck]] = {"contact": {}, "agent": {}}
        self._seen_queues: set[str] = set()
        self.revisions = dict.fromkeys(self._found, 0)
        store.listen(self)
        self.everything_changed()

    def everything_changed(self) -> None:
        """Look at everything again."""
        self._now_us = self._store.now_us
        self._seen_queues.clear()
        for table, found in self._found.items():
            found.clear()
            for row_id in self._store.rows(table):
                self._look(table, row_id)
            self.revisions[table] += 1

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Follow one row of the store."""
        if table == "agent":
            self._look("agent", (new or old).id)
        elif table == "contact":
            self._look("contact", (new or old).id)
            for agent_id in {row.agent_id for row in (old, new) if row is not None and row.agent_id is not None}:
                self._look("agent", agent_id)

    def move_on(self, now_us: int) -> None:
        """Look at the next part of the floor, at the time `now_us` (UTC microseconds); called many times a second."""
        self._now_us = max(self._now_us, now_us)
        held = sum(len(self._store.rows(table)) for table in self._found)
        part = list(islice(self._round, max(AT_ONCE, -(-held // ROUND))))
        if not part:
            # Copies of the ids alone: fifty thousand pairs made at once would be felt.
            self._round = chain.from_iterable(
                zip(repeat(table), list(self._store.rows(table))) for table in self._found
            )
            part = list(islice(self._round, max(AT_ONCE, -(-held // ROUND))))
        for table, row_id in part:
            self._look(table, row_id)

    def of(self, table: str, row_id: str) -> Stuck | None:
        """Why and since when a contact or an agent is stuck; None if it is not."""
        return self._found[table].get(row_id)

    def count(self, table: str, queue_id: str | None = None, belongs: Callable[[Any], bool] | None = None) -> int:
        """How many contacts or agents are stuck; with `queue_id`, contacts of that queue only, with `belongs`, rows it
        says yes to."""
        rows = [self._store.row(table, row_id) for row_id in self._found[table]]
        return sum(
            1 for row in rows if (queue_id is None or row.queue_id == queue_id) and (belongs is None or belongs(row))
        )

    def _look(self, table: str, row_id: str) -> None:
        row = self._store.row(table, row_id)
        stuck = None if row is None else stuck_contact(row) if table == "contact" else self._agent(row)
        if stuck is not None and stuck.since_us > self._now_us:
            stuck = None
        found = self._found[table]
        if stuck == found.get(row_id):
            return
        self.revisions[table] += 1
        if stuck is None:
            del found[row_id]
        else:
            found[row_id] = stuck

    def _agent(self, row: AgentRow) -> Stuck | None:
        contacts = self._store.rows_where("contact", "agent_id", row.id)
        long_busy = row.state in _BUSY and self._now_us - (row.state_since or 0) >= ALONE_S * MICROSECONDS
        alone = long_busy and not any(contact.state in _WITH_AGENT for contact in contacts)
        return stuck_agent(row, contacts, sees_all=alone and self._sees_all())

    def _sees_all(self) -> bool:
        """Whether something is held of every queue in use: nothing at all is what a queue out of sight looks like."""
        return all(
            queue.retired_at is not None or queue_id in self._seen_queues or self._is_seen(queue_id)
            for queue_id, queue in self._store.rows("queue").items()
        )

    def _is_seen(self, queue_id: str) -> bool:
        seen = any(
            self._store.ids_where(table, "queue_id", queue_id)
            for table in ("queue_membership", "contact", "contact_segment")
        )
        if seen:
            self._seen_queues.add(queue_id)
        return seen
