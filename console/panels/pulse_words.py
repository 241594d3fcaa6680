"""The pulse of the floor in words: what its blocks say, and the same as one plain line."""

from typing import NamedTuple

from console.explanation import (
    Explanation,
    Meaning,
    explained,
    now_window,
    recent_window,
    target_limit,
)
from console.formula_words import formula_words
from console.models.help_words import help_line
from console.store.floor import Floor
from console.store.outside_view import outside_view
from console.store.queue_line import GRACE_S
from console.store.tallies import FloorFigures, Share, main_channel
from console.views.view_words import view_title
from console.words import NOTHING, count, duration, length, percent, plural, say, word
from db.metrics.segment import MICROSECONDS
from db.metrics.service_level import Rule
from db.rows import QueueRow

#: What 'more' and 'fewer waiting' are compared with, minutes ago.
TREND_MIN = 15


class Block(NamedTuple):
    """One figure of the pulse: large, with a caption below, and what it says about itself."""

    key: str
    value: str
    caption: str
    meaning: Meaning
    urgent: bool = False
    quiet: bool = False

    @property
    def spoken(self) -> str:
        """The block as one phrase."""
        return f"{self.value} {self.caption}"

    def explanation(self, age: str) -> Explanation:
        """All that can be asked about the figure; `age` is how old the data is, in words."""
        return explained(self.caption, self.value, self.meaning, age)


def blocks(floor: Floor) -> list[Block]:
    """The figures now of the whole floor, or of the view that is on and then saying so; the worst trouble first."""
    now = floor.now_us()
    figures = floor.tallies.floor(now, floor.view)
    made = [
        _waiting(floor, figures.waiting, now),
        _longest(floor, figures, now),
        _level(floor, now),
        _free(figures),
        _short(figures.people_short),
        _hands(figures.hands_up, floor, now),
        _escalations(figures.escalations, figures.escalations_overdue),
        _callbacks(figures),
    ]
    return made if floor.view.is_whole else [_of_view(block, floor) for block in made]


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
    unknown = Meaning(say("Not known yet: the floor has not been read."))
    return [Block(key, NOTHING, caption, unknown, quiet=True) for key, caption in captions.items()]


def widest_captions() -> dict[str, str]:
    """What the caption of a block says at its longest, where that does not depend on names."""
    return {
        "waiting": say("waiting"),
        "free": say("free"),
        "short": plural("person(s) short", 88),
        "hands": plural("hand(s) up", 88),
        "escalations": plural("escalation(s), {late} overdue", 88, late=count(88)),
        "callbacks": plural("call-back(s) due", 88),
    }


def plain_line(floor: Floor, age: str) -> str:
    """The pulse as one line of text."""
    parts = [block.spoken for block in blocks(floor)] + [age]
    return "; ".join(part.replace("\N{NO-BREAK SPACE}", " ") for part in parts)


def _of_view(block: Block, floor: Floor) -> Block:
    counts = say(
        "{counts} Counted is only the view “{view}”.", counts=block.meaning.counts, view=view_title(floor.view)
    )
    return block._replace(meaning=block.meaning._replace(counts=counts))


def _waiting(floor: Floor, waiting: int, now: int) -> Block:
    change = waiting - floor.history.total(TREND_MIN, floor.view.queue_ids())
    arrow = "\N{BLACK UP-POINTING TRIANGLE}" if change > 0 else "\N{BLACK DOWN-POINTING TRIANGLE}"
    value = f"{count(waiting)}\N{NO-BREAK SPACE}{arrow}{count(abs(change))}" if change else count(waiting)
    meaning = Meaning(
        plural("Everybody in a line now; the arrow is the change from %Ln minute(s) ago.", TREND_MIN),
        say("the sum over all queues; call-backs and outbound are not counted"),
        now_window(),
        plural("{n} waiting in %Ln queue(s)", _queue_count(floor), n=count(waiting)),
    )
    caption = say("waiting")
    if not floor.view.is_whole:
        caption = say("waiting, of {n}", n=count(waiting + outside_view(floor, now).waiting))
    return Block("waiting", value, caption, meaning, quiet=not waiting)


def _longest(floor: Floor, figures: FloorFigures, now: int) -> Block:
    oldest_at, queue_id = figures.worst_at, figures.worst_queue_id
    meaning = Meaning(
        say("The wait that is furthest past the answer time of its queue: four hours are long for a call only."),
        say("now minus when that contact joined its line; call-backs are not in it"),
        now_window(),
        plural("%Ln waiting", figures.waiting),
    )
    if oldest_at is None or queue_id is None:
        return Block("longest", NOTHING, say("longest wait"), meaning, quiet=True)
    queue = floor.store.rows("queue")[queue_id]
    waited = max(0, now - oldest_at)
    marked_s = queue.answer_within_s + GRACE_S
    late = waited > marked_s * MICROSECONDS
    value = f"{duration(waited)}\N{NO-BREAK SPACE}!" if late else duration(waited)
    limit = say("marked from {time} in {queue}", time=duration(marked_s * MICROSECONDS), queue=queue.name)
    caption = say("worst wait, in {queue}", queue=queue.name)
    return Block("longest", value, caption, meaning._replace(limit=limit), urgent=late)


def _level(floor: Floor, now: int) -> Block:
    levels = floor.tallies.channel_levels(now, floor.view)
    channel = main_channel(levels)
    if channel is None:
        none_yet = Meaning(say("The share of waits that ended in time; there is no queue yet."))
        return Block("level", NOTHING, say("answered in time"), none_yet, quiet=True)
    recent, today = levels[channel]
    caption = say(
        "{channel}, last 30 min · {today} today · {target}",
        channel=word(channel),
        today=percent(today.value),
        target=_shared_target(floor, channel),
    )
    told = {name: pair for name, pair in sorted(levels.items()) if pair[1].counted or name == channel}
    meaning = Meaning(
        say("The share of waits that ended in time: in the last half hour, and since the business day began."),
        _shared_formula(floor, channel),
        recent_window(),
        "\n".join(_level_line(name, *pair) for name, pair in told.items()),
        _level_limit(floor, channel),
    )
    return Block("level", percent(recent.value), caption, meaning, quiet=recent.value is None)


def _level_line(channel: str, recent: Share, today: Share) -> str:
    return say(
        "{channel} {recent}: {met} of {n}, today {met_today} of {n_today}",
        channel=word(channel),
        recent=percent(recent.value),
        met=count(recent.met),
        n=count(recent.counted),
        met_today=count(today.met),
        n_today=count(today.counted),
    )


def _queue_count(floor: Floor) -> int:
    return sum(
        1 for queue in floor.store.rows("queue").values() if queue.retired_at is None and floor.view.has_queue(queue.id)
    )


def _queues_of(floor: Floor, channel: str) -> list[QueueRow]:
    queues = floor.store.rows("queue").values()
    return [
        queue
        for queue in queues
        if queue.channel == channel and queue.retired_at is None and floor.view.has_queue(queue.id)
    ]


def _targets(floor: Floor, channel: str) -> set[tuple[int, int]]:
    return {(queue.answer_within_s, queue.target_percent) for queue in _queues_of(floor, channel)}


def _shared_target(floor: Floor, channel: str) -> str:
    targets = _targets(floor, channel)
    if len(targets) != 1:
        return say("targets differ")
    within_s, target_percent = targets.pop()
    return say("target {share} in {time}", share=percent(target_percent / 100), time=length(within_s))


def _level_limit(floor: Floor, channel: str) -> str:
    targets = _targets(floor, channel)
    if len(targets) != 1:
        return say("each queue has a target of its own; the table of queues tells them")
    within_s, share = targets.pop()
    return target_limit(share, within_s)


def _shared_formula(floor: Floor, channel: str) -> str:
    rules = {queue.service_level_rule for queue in _queues_of(floor, channel)}
    if len(rules) == 1:
        return formula_words(Rule(rules.pop()))
    return say("met / counted, summed over the queues, each by its own rule; the table of queues tells them")


def _free(figures: FloorFigures) -> Block:
    signed_in = sum(number for state, number in figures.heads.items() if state != "offline")
    free = figures.heads.get("available", 0)
    meaning = Meaning(
        say("People available now, of all signed in."),
        say("available / signed in (not offline); one head each, however many queues it serves"),
        now_window(),
        plural("%Ln signed in", signed_in),
    )
    value = say("{free} of {all}", free=count(free), all=count(signed_in))
    return Block("free", value, say("free"), meaning, quiet=not signed_in)


def _short(people: int | None) -> Block:
    meaning = Meaning(
        say("People missing to meet the targets; who is too many in one group of queues does not help another."),
        say("needed by Erlang C minus at work; queues that share people are taken together"),
        say("arrivals and handle times of the last 30 minutes"),
        say("all queues whose handle time is known") if people is not None else say("no handle time is known yet"),
        say("the targets of the queues"),
    )
    if people is None:
        return Block("short", NOTHING, plural("person(s) short", 0), meaning, quiet=True)
    return Block("short", count(people), plural("person(s) short", people), meaning, quiet=not people)


def _hands(hands_up: int, floor: Floor, now: int) -> Block:
    meaning = Meaning(
        say("Agents who asked for help and to whom nobody comes yet."),
        say("raised hands that nobody has answered"),
        now_window(),
        "\n".join(filter(None, (count(hands_up), help_line(floor, now)))),
    )
    return Block(
        "hands", count(hands_up), plural("hand(s) up", hands_up), meaning, urgent=hands_up > 0, quiet=not hands_up
    )


def _escalations(open_: int, overdue: int) -> Block:
    caption = plural("escalation(s)", open_)
    if overdue:
        caption = plural("escalation(s), {late} overdue", open_, late=count(overdue))
    meaning = Meaning(
        say("Escalations that are not resolved; overdue are those past their due time."),
        say("open, taken, promised or given back"),
        now_window(),
        plural("%Ln open, {late} of them overdue", open_, late=count(overdue)),
        say("the due time of each"),
    )
    return Block("escalations", count(open_), caption, meaning, urgent=overdue > 0, quiet=not open_)


def _callbacks(figures: FloorFigures) -> Block:
    due = figures.callbacks_due
    meaning = Meaning(
        say("Call-backs that nobody has taken and whose promised time has begun."),
        say("call-backs in all queues with a promised time that has begun, or with none"),
        now_window(),
        plural("%Ln call-back(s) that nobody has taken, {due} of them due", figures.callbacks, due=count(due)),
        say("the promised time of each"),
    )
    return Block("callbacks", count(due), plural("call-back(s) due", due), meaning, quiet=not due)
