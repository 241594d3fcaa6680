"""A preview in words: how often the rule would have fired, for how many supervisor-hours, and on what assumption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from console.clock_words import day, moment
from console.setup.set_up_words import name_of
from console.words import count, plural, rough_length, say
from db.rules.kinds import RULE_KINDS

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rules.looking import Watch
    from db.rules.preview import RulePreview

#: More than one in ten minutes is the most that people at screens go on reading (EEMUA 191, average rate of alarms).
TOO_MANY_AN_HOUR: Final = 6.0
#: A look is noted every few seconds; after this long without one nobody looks any more, microseconds.
NOBODY_US: Final = 60 * 1_000_000
_QUEUES: Final = 3


def rate_words(per_hour: float) -> str:
    """A rate with as many digits as mean something: 0.25, 3.5, 42."""
    digits = 0 if per_hour >= 10 else 1 if per_hour >= 1 else 2
    if 0 < per_hour < 0.01:
        return say("less than {rate}", rate=QLocale().toString(0.01, "f", 2))
    return QLocale().toString(per_hour, "f", digits)


def preview_headline(preview: RulePreview) -> str:
    """How often it would have fired."""
    if not preview.fired:
        return say("In the last 7 days it would not have fired.")
    per_hour = preview.per_hour
    if per_hour is None:
        return plural("In the last 7 days it would have fired %Ln time(s).", preview.fired)
    rate = rate_words(per_hour)
    return plural(
        "In the last 7 days it would have fired %Ln time(s): {rate} for each supervisor-hour.", preview.fired, rate=rate
    )


def preview_detail(preview: RulePreview, store: FloorStore) -> str:
    """What that is counted from."""
    lines = []
    if preview.fired:
        about = plural("It was about %Ln contact(s).", preview.contacts)
        named = [
            say("{queue} {n}", queue=name_of(store, "queue", queue), n=count(times))
            for queue, times in preview.by_queue[:_QUEUES]
        ]
        most = say("Most in: {queues}.", queues=", ".join(named)) if len(preview.by_queue) > 1 else ""
        lines.append(" ".join(filter(None, (about, most))))
    if (preview.per_hour or 0) > TOO_MANY_AN_HOUR:
        lines.append(say("That is more than one in ten minutes: more than people go on reading."))
    lines.append(_hours(preview))
    if RULE_KINDS[preview.asked.kind].outcome == "escalation":
        lines.append(say("Counted by the rules themselves, over the contacts as they stand now."))
    return "\n".join(lines)


def _hours(preview: RulePreview) -> str:
    start, end, hours = day(preview.start), day(preview.end), rough_hours(preview.supervisor_s)
    if preview.supervisor_s <= 0:
        return say(
            "{from_} to {to}: as far as the floor knows nobody was at work, so there is no rate.", from_=start, to=end
        )
    if preview.asked.queue_id is not None:
        return say(
            "{from_} to {to}, {hours} supervisor-hours: nobody keeps who watched when, so one supervisor is taken to be"
            " there while any agent of the queue is at work.",
            from_=start,
            to=end,
            hours=hours,
        )
    return say(
        "{from_} to {to}, {hours} supervisor-hours: nobody keeps who watched when, so one supervisor is taken to be there"
        " for each team while any of its agents is at work.",
        from_=start,
        to=end,
        hours=hours,
    )


def rough_hours(seconds: float) -> str:
    """Hours as a number: 0.4, 7.5, 168."""
    hours = seconds / 3600
    return QLocale().toString(hours, "f", 0 if hours >= 10 else 1)


def watched_words(watch: Watch, store: FloorStore) -> str:
    """Who looks at the rules, or that nobody does and what to do."""
    who = _name(store, watch.evaluated_by or "")
    if who and watch.age_us <= NOBODY_US:
        age = rough_length(watch.age_us / 1_000_000)
        return say("The rules are looked at now, the last time {age} ago by {who}.", age=age, who=who)
    if not watch.rules_on:
        return say("No rule is switched on, so nobody has to look.")
    begin = say(
        "Leave a console open that may write, or run “floorwalker rules” somewhere: what was crossed meanwhile is then"
        " raised."
    )
    if not who:
        return " ".join((say("Nobody has looked at the rules yet, so none of them raises anything."), begin))
    said = say(
        "Nobody looks at the rules just now; the last look was {when} by {who}.",
        when=moment(watch.evaluated_at, watch.evaluated_at + watch.age_us),
        who=who,
    )
    return " ".join((said, begin))


def _name(store: FloorStore, login: str) -> str:
    return next((row.name for row in store.rows("staff").values() if row.login == login), login)
