"""A customer who wants to leave, in words: how long they are held, how often they were refused, what the agent may do."""

from __future__ import annotations

from typing import Final

from console.models.columns import Cell, over_limit
from console.store.floor import Floor
from console.words import NOTHING, count, duration, say
from db.rows import ContactRow
from db.rules.cancellation_clock import CancellationClock, cancellation_clock

#: The tables the clock is looked up in.
CLOCKED_BY: Final = frozenset({"floor_rule"})
_STILL_THERE: Final = frozenset({"waiting", "ringing", "on_contact"})


def leaving(row: ContactRow, floor: Floor) -> CancellationClock | None:
    """The clock of a contact whose customer wants to leave and is still there."""
    if row.state not in _STILL_THERE:
        return None
    return cancellation_clock(row, floor.store.rows("floor_rule").values())


def are_leaving(floor: Floor) -> bool:
    """Whether somebody talks with a customer who wants to leave. O(agents)."""
    store = floor.store
    return any(
        contact.state == "on_contact" and leaving(contact, floor) is not None
        for agent in store.rows("agent").values()
        if agent.state == "on_contact"
        for contact in store.rows_where("contact", "agent_id", agent.id)
    )


def about_cell(row: ContactRow, floor: Floor, now: int) -> Cell:
    """What a contact is about; over the limit where the customer wants to leave and the agent may close."""
    if not row.intent:
        return Cell(NOTHING, "quiet")
    text = row.intent.replace("_", " ")
    clock = leaving(row, floor)
    return over_limit(text) if clock is not None and clock.may_close(now) else Cell(text)


def leaving_sentence(row: ContactRow, floor: Floor, now: int) -> str:
    """That the customer wants to leave and what the agent may do, as a sentence; '' where it is not so."""
    clock = leaving(row, floor)
    if clock is None:
        return ""
    time, limit = _held(clock, now), duration(clock.limit_us)
    if clock.may_close(now):
        return say(
            "The customer has wanted to leave for {time} (limit {limit}), refusals: {refusals}. The agent may close without"
            " asking.",
            time=time,
            limit=limit,
            refusals=refusals_words(clock),
        )
    return say(
        "The customer has wanted to leave for {time} (limit {limit}), refusals: {refusals}.",
        time=time,
        limit=limit,
        refusals=refusals_words(clock),
    )


def clock_cell(clock: CancellationClock, now: int) -> Cell:
    """How long the customer is held, of how long they may be."""
    time, limit = _held(clock, now), duration(clock.limit_us)
    if clock.may_close(now):
        words = say("{time}, limit {limit}: the agent may close without asking", time=time, limit=limit)
        return Cell(words, "urgent", strong=True)
    return Cell(say("{time}, limit {limit}", time=time, limit=limit))


def refusals_words(clock: CancellationClock) -> str:
    """How often the customer was refused, or that nobody reports it."""
    if clock.refusals is None:
        return say("not reported")
    return say("{n} of {most}", n=count(clock.refusals), most=count(clock.most_refusals))


def hold_words(row: ContactRow, now: int) -> str:
    """How long the customer is on hold and was in all; '' for never."""
    before = row.held_us or 0
    if row.held_since is None or row.state not in _STILL_THERE:
        return say("{time} in all", time=duration(before)) if before else ""
    this_time = max(0, now - row.held_since)
    if not before:
        return duration(this_time)
    return say("{time}, {total} in all", time=duration(this_time), total=duration(before + this_time))


def _held(clock: CancellationClock, now: int) -> str:
    return duration(max(0, now - clock.began_at))
