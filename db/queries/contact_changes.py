"""What the change log tells of a contact that stands in no history table: values that changed, and who changed them. Pure."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from db.queries.change_log import Log, Logged
from db.queries.timeline_entry import Actor, Entry


def changes_of(log: Log) -> Iterable[Entry]:
    """An entry for each change of a value: priority, due time, window, subject, refusals, holds, attempts, some states."""
    for before, after in pairwise(log.changes):
        yield from _values(before.row, after)
        yield from _states(before.row, after)


def acts_of(log: Log) -> dict[int, Actor]:
    """Who moved or closed it by an act of this program, by the moment of the move (UTC microseconds)."""
    found: dict[int, Actor] = {}
    for before, after in pairwise(log.changes):
        was, now = before.row, after.row
        moved = (was.queue_id, was.agent_id, was.state) != (now.queue_id, now.agent_id, now.state)
        if moved and after.by.how == "command" and now.state_since is not None:
            found[now.state_since] = after.by
    return found


def _values(was: Any, after: Logged) -> Iterable[Entry]:
    now, at, by = after.row, after.at, after.by
    if was.priority != now.priority:
        yield Entry(at, "priority", now.id, former=was.priority, value=now.priority, by=by)
    if was.due_at != now.due_at:
        yield Entry(at, "due", now.id, former=was.due_at, value=now.due_at, by=by)
    if (was.promised_from_at, was.promised_until_at) != (now.promised_from_at, now.promised_until_at):
        length = None
        if now.promised_from_at is not None and now.promised_until_at is not None:
            length = now.promised_until_at - now.promised_from_at
        former, value = was.promised_from_at, now.promised_from_at
        yield Entry(at, "promised", now.id, former=former, value=value, lasted_us=length, by=by)
    if was.intent != now.intent and now.intent is not None:
        yield Entry(at, "intent", now.id, former=was.intent, value=now.intent, by=by)
    if (now.refusals or 0) > (was.refusals or 0):
        yield Entry(at, "refused", now.id, value=now.refusals, by=by)
    if was.held_since is None and now.held_since is not None:
        yield Entry(now.held_since, "put_on_hold", now.id, by=by)
    elif was.held_since is not None and now.held_since is None:
        yield Entry(at, "off_hold", now.id, lasted_us=max(0, (now.held_us or 0) - (was.held_us or 0)), by=by)
    if now.attempts > was.attempts:
        yield Entry(at, "attempt", now.id, value=now.attempts, by=by)


def _states(was: Any, after: Logged) -> Iterable[Entry]:
    now = after.row
    at = now.state_since if now.state_since is not None else after.at
    if was.state == "scheduled" and now.state == "waiting":
        yield Entry(at, "window_opened", now.id, by=after.by)
    elif was.state == "lost" and now.state == "waiting":
        yield Entry(at, "heard_again", now.id, by=after.by)
