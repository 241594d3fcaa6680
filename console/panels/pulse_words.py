"""The pulse of the floor in words: what its blocks say, and the same as one plain line."""

from typing import NamedTuple

from console.store.floor import Floor
from console.store.queue_line import GRACE_S
from console.store.tallies import Share
from console.words import NOTHING, count, duration, length, percent, plural, say, word
from db.metrics.segment import MICROSECONDS

#: What 'more' and 'fewer waiting' are compared with, minutes ago.
TREND_MIN = 15


class Block(NamedTuple):
    """One figure of the pulse: large, with a caption below, and a tooltip that says what it counts."""

    key: str
    value: str
    caption: str
    tooltip: str
    urgent: bool = False
    quiet: bool = False

    @property
    def spoken(self) -> str:
        """The block as one phrase."""
        return f"{self.value} {self.caption}"


def blocks(floor: Floor) -> list[Block]:
    """The figures of the whole floor now, the worst trouble first."""
    now = floor.now_us()
    figures = floor.tallies.floor(now)
    signed_in = sum(number for state, number in figures.heads.items() if state != "offline")
    free = figures.heads.get("available", 0)
    return [
        _waiting(floor, figures.waiting),
        _longest(floor, figures.worst_at, figures.worst_queue_id, now),
        _level(floor, now),
        Block(
            "free",
            say("{free} of {all}", free=count(free), all=count(signed_in)),
            say("free"),
            say("People available, of all signed in; one head each, however many queues it serves."),
            quiet=not signed_in,
        ),
        _short(figures.people_short),
        Block(
            "hands",
            count(figures.hands_up),
            plural("hand(s) up", figures.hands_up),
            say("Agents who asked for help and to whom nobody comes yet."),
            urgent=figures.hands_up > 0,
            quiet=not figures.hands_up,
        ),
        _escalations(figures.escalations, figures.escalations_overdue),
        Block(
            "callbacks",
            count(figures.callbacks_due),
            plural("call-back(s) due", figures.callbacks_due),
            say("Call-backs nobody has taken whose promised time has begun; {n} in all.", n=count(figures.callbacks)),
            quiet=not figures.callbacks_due,
        ),
    ]


def nothing_known() -> list[Block]:
    """The same blocks before the floor was read."""
    captions = {
        "waiting": say("waiting"),
        "longest": say("longest wait"),
        "level": say("answered in time"),
        "free": say("free"),
        "short": plural("person(s) short", 0),
        "hands": plural("hand(s) up", 0),
        "escalations": plural("escalation(s)", 0),
        "callbacks": plural("call-back(s) due", 0),
    }
    unknown = say("Not known yet.")
    return [Block(key, NOTHING, caption, unknown, quiet=True) for key, caption in captions.items()]


def plain_line(floor: Floor, age: str) -> str:
    """The pulse as one line of text."""
    parts = [block.spoken for block in blocks(floor)] + [age]
    return "; ".join(part.replace("\N{NO-BREAK SPACE}", " ") for part in parts)


def _waiting(floor: Floor, waiting: int) -> Block:
    change = waiting - floor.history.total(TREND_MIN)
    arrow = "\N{BLACK UP-POINTING TRIANGLE}" if change > 0 else "\N{BLACK DOWN-POINTING TRIANGLE}"
    value = f"{count(waiting)}\N{NO-BREAK SPACE}{arrow}{count(abs(change))}" if change else count(waiting)
    tooltip = plural(
        "In all lines now, call-backs not counted; the arrow is the change from %Ln minute(s) ago.", TREND_MIN
    )
    return Block("waiting", value, say("waiting"), tooltip, quiet=not waiting)


def _longest(floor: Floor, oldest_at: int | None, queue_id: str | None, now: int) -> Block:
    tooltip = say("The wait that is furthest past the answer time of its queue's target.")
    if oldest_at is None or queue_id is None:
        return Block("longest", NOTHING, say("longest wait"), tooltip, quiet=True)
    queue = floor.store.rows("queue")[queue_id]
    waited = max(0, now - oldest_at)
    late = waited > (queue.answer_within_s + GRACE_S) * MICROSECONDS
    value = f"{duration(waited)}\N{NO-BREAK SPACE}!" if late else duration(waited)
    return Block("longest", value, say("worst wait, in {queue}", queue=queue.name), tooltip, urgent=late)


def _level(floor: Floor, now: int) -> Block:
    levels = floor.tallies.channel_levels(now)
    if not levels:
        return Block("level", NOTHING, say("answered in time"), say("No queue yet."), quiet=True)
    channel = "voice" if "voice" in levels else max(levels, key=lambda name: levels[name][1].counted)
    recent, today = levels[channel]
    caption = say(
        "{channel}, last 30 min · {today} today · {target}",
        channel=word(channel),
        today=percent(today.value),
        target=_shared_target(floor, channel),
    )
    tooltip = "\n".join(_level_line(name, *pair) for name, pair in sorted(levels.items()))
    return Block("level", percent(recent.value), caption, tooltip, quiet=recent.value is None)


def _level_line(channel: str, recent: Share, today: Share) -> str:
    return say(
        "{channel}: last 30 minutes {recent} ({met} of {n}), today {today} ({met_today} of {n_today}), each queue by its own"
        " rule.",
        channel=word(channel),
        recent=percent(recent.value),
        met=count(recent.met),
        n=count(recent.counted),
        today=percent(today.value),
        met_today=count(today.met),
        n_today=count(today.counted),
    )


def _shared_target(floor: Floor, channel: str) -> str:
    targets = {
        (queue.answer_within_s, queue.target_percent)
        for queue in floor.store.rows("queue").values()
        if queue.channel == channel and queue.retired_at is None
    }
    if len(targets) != 1:
        return say("targets differ")
    within_s, target_percent = targets.pop()
    return say("target {share} in {time}", share=percent(target_percent / 100), time=length(within_s))


def _short(people: int | None) -> Block:
    tooltip = say(
        "People missing for the targets (Erlang C over the last 30 minutes). Queues that share people are taken together;"
        " who is too many elsewhere does not help."
    )
    if people is None:
        return Block("short", NOTHING, plural("person(s) short", 0), tooltip, quiet=True)
    return Block("short", count(people), plural("person(s) short", people), tooltip, quiet=not people)


def _escalations(open_: int, overdue: int) -> Block:
    caption = plural("escalation(s)", open_)
    if overdue:
        caption = plural("escalation(s), {late} overdue", open_, late=count(overdue))
    tooltip = say("Open escalations; overdue are those past their due time.")
    return Block("escalations", count(open_), caption, tooltip, urgent=overdue > 0, quiet=not open_)
