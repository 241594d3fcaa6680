"""What happened to a contact, in words."""

from collections.abc import Callable, Mapping
from typing import Final

from console.acting.priority_words import priority_words
from console.clock_words import moment
from console.detail.said import Said, agent_name, by_words, queue_name, staff_name
from console.words import NOTHING, count, duration, say, word
from db.queries.timeline_entry import Entry
from db.rules.kinds import CANCELLATION_INTENTS

SayEntry = Callable[[Entry, int], Said]
"""(entry, now in UTC microseconds) -> what it says"""


def _lasted(entry: Entry, now: int) -> str:
    return duration(max(0, now - entry.at) if entry.goes_on else entry.lasted_us)


def _arrived(entry: Entry, now: int) -> Said:
    channel, queue = word(entry.word), queue_name(entry.queue)
    if entry.goes_on:
        return Said(
            say(
                "Arrived in {queue} ({channel}); waits {time} so far",
                queue=queue,
                channel=channel,
                time=_lasted(entry, now),
            )
        )
    if entry.value == "outbound":
        return Said(say("Made from {queue} ({channel}, outbound)", queue=queue, channel=channel))
    if entry.queue is None:
        return Said(say("Arrived ({channel})", channel=channel))
    return Said(say("Arrived in {queue} ({channel})", queue=queue, channel=channel))


def _queued(entry: Entry, now: int) -> Said:
    queue = queue_name(entry.queue)
    if entry.goes_on:
        return Said(say("Waits in {queue}, {time} so far", queue=queue, time=_lasted(entry, now)))
    return Said(say("Joined the line of {queue}", queue=queue), tone="quiet")


def _answered(entry: Entry, now: int) -> Said:
    agent, queue, time = agent_name(entry.agent), queue_name(entry.queue), _lasted(entry, now)
    return Said(say("{agent} answered after {time}, in {queue}", agent=agent, time=time, queue=queue), "on_contact")


def _moved(entry: Entry, now: int) -> Said:
    words = _move_words(entry, _lasted(entry, now))
    quote = entry.text or ""
    who = by_words(entry.by)
    if entry.value and not quote and entry.word in ("cold", "warm"):
        return Said(say("{move}; without a note", move=words), strong=True, who=who)
    return Said(words, who=who, quote=quote)


def _move_words(entry: Entry, time: str) -> str:
    queue, to_queue, agent = queue_name(entry.queue), queue_name(entry.to_queue), agent_name(entry.agent)
    if entry.word == "requeue":
        return say("Put back into the line of {queue} after {time}", queue=to_queue, time=time)
    if entry.word == "overflow" and entry.to_agent is not None:
        return say(
            "Moved from {queue} to {agent} in {to_queue} after waiting {time}",
            queue=queue,
            agent=agent_name(entry.to_agent),
            to_queue=to_queue,
            time=time,
        )
    if entry.word == "overflow":
        return say("Moved from {queue} to {to_queue} after waiting {time}", queue=queue, to_queue=to_queue, time=time)
    target = agent_name(entry.to_agent) if entry.to_agent is not None else to_queue
    if entry.to_agent is None and entry.to_queue is None:
        return say("{agent} passed it on to somewhere outside after {time}", agent=agent, time=time)
    if entry.agent is None:
        return say("Passed on to {target} after {time}", target=target, time=time)
    if entry.word == "warm":
        return say("{agent} introduced it to {target} after {time}", agent=agent, target=target, time=time)
    return say("{agent} passed it on to {target} after {time}", agent=agent, target=target, time=time)


def _assigned(entry: Entry, _now: int) -> Said:
    queue, who, quote = queue_name(entry.queue), by_words(entry.by), entry.text or ""
    if entry.to_agent is None:
        words = say("Back in the line of {queue}, for whoever is free", queue=queue)
    else:
        words = say("Given to {agent}, in {queue}", agent=agent_name(entry.to_agent), queue=queue)
    return Said(words, who=who, quote=quote)


def _order_target(entry: Entry) -> str:
    queue = queue_name(entry.to_queue)
    if entry.to_agent is None:
        return queue
    return say("{agent} in {queue}", agent=agent_name(entry.to_agent), queue=queue)


def _ordered(entry: Entry, _now: int) -> Said:
    words = say("The telephone system was asked to move it to {target}", target=_order_target(entry))
    return Said(words, who=by_words(entry.by), quote=entry.text or "", strong=entry.goes_on)


def _order_done(entry: Entry, now: int) -> Said:
    target, time = _order_target(entry), _lasted(entry, now)
    return Said(say("The telephone system moved it to {target}, {time} after it was asked", target=target, time=time))


def _order_failed(entry: Entry, _now: int) -> Said:
    words = say("The telephone system could not move it to {target}", target=_order_target(entry))
    return Said(words, "", "urgent", True, quote=entry.text or "")


def _order_withdrawn(entry: Entry, _now: int) -> Said:
    words = say("The telephone system need not move it to {target} any more", target=_order_target(entry))
    return Said(words, who=by_words(entry.by))


def _ring_unanswered(entry: Entry, now: int) -> Said:
    agent, time = agent_name(entry.agent), _lasted(entry, now)
    if entry.agent is None:
        return Said(say("It rang for {time}, unanswered", time=time), "ringing")
    if entry.lasted_us is None:
        return Said(say("Rang at {agent}, unanswered", agent=agent), "ringing")
    return Said(say("Rang at {agent} for {time}, unanswered", agent=agent, time=time), "ringing")


def _talk_ended(entry: Entry, now: int) -> Said:
    agent, time = agent_name(entry.agent), _lasted(entry, now)
    if entry.word == "customer":
        return Said(say("The customer ended it after {time} with {agent}", time=time, agent=agent))
    if entry.word == "lost":
        return Said(say("The line to {agent} was lost after {time}", time=time, agent=agent), "lost", "urgent")
    if entry.word == "transferred":
        return Said(say("{agent} passed it on after {time}", time=time, agent=agent))
    return Said(say("{agent} ended it after {time}", time=time, agent=agent))


def _wrapped(entry: Entry, now: int) -> Said:
    agent, time = agent_name(entry.agent), _lasted(entry, now)
    return Said(say("{agent} wrapped up for {time}", agent=agent, time=time), "wrap_up", "quiet")


def _closed(entry: Entry, now: int) -> Said:
    queue, time, who = queue_name(entry.queue), _lasted(entry, now), by_words(entry.by)
    if entry.word == "answered":
        return Said(say("Closed: answered"), "", "quiet", who=who)
    if entry.lasted_us is None:
        return Said(say("Closed: {outcome}", outcome=word(entry.word)), who=who)
    match entry.word:
        case "abandoned":
            return Said(say("The customer gave up after {time} in {queue}", time=time, queue=queue), "", "urgent", True)
        case "lost":
            return Said(
                say("Closed: the line was lost after {time} in {queue}", time=time, queue=queue), "lost", "urgent"
            )
        case "left_by_key":
            return Said(say("Left {queue} by a key after {time}", time=time, queue=queue))
        case "left_empty":
            return Said(say("Sent away after {time}: nobody was there in {queue}", time=time, queue=queue), strong=True)
        case "timed_out" if entry.value == "callback":
            return Said(say("Given up: the customer was not reached in {time}", time=time), strong=True)
        case "timed_out":
            return Said(say("Nobody answered in time; left {queue} after {time}", time=time, queue=queue), strong=True)
        case "refused_full":
            return Said(say("Refused: {queue} was full", queue=queue), strong=True)
        case "refused_empty":
            return Said(say("Refused: nobody was there in {queue}", queue=queue), strong=True)
        case "refused_closed":
            return Said(say("Refused: {queue} was closed", queue=queue), strong=True)
        case "withdrawn":
            return Said(say("Taken out of {queue} after {time}", queue=queue, time=time), who=who)
    return Said(say("Closed after waiting {time} in {queue}", queue=queue, time=time), who=who)


def _lost(entry: Entry, now: int) -> Said:
    queue, time = queue_name(entry.queue), _lasted(entry, now)
    return Said(say("The line was lost after {time} in {queue}", time=time, queue=queue), "lost", "urgent")


def _heard_again(_entry: Entry, _now: int) -> Said:
    return Said(say("Heard of again: it waits after all"))


def _window_opened(_entry: Entry, _now: int) -> Said:
    return Said(say("The promised time of the call-back began"), "scheduled")


def _attempt(entry: Entry, _now: int) -> Said:
    return Said(say("Attempt {n} to reach the customer", n=count(_number(entry.value))))


def _note(entry: Entry, _now: int) -> Said:
    writer = staff_name(entry.staff) if entry.staff is not None else agent_name(entry.agent)
    if entry.staff is None and entry.agent is None:
        return Said(say("Note"), who=by_words(entry.by), quote=entry.text or "")
    return Said(say("Note by {name}", name=writer), quote=entry.text or "")


def _priority(entry: Entry, _now: int) -> Said:
    former, value = priority_words(_number(entry.former)), priority_words(_number(entry.value))
    return Said(say("Priority {value} instead of {former}", value=value, former=former), who=by_words(entry.by))


def _due(entry: Entry, now: int) -> Said:
    former, value, who = _moment(entry.former, now), _moment(entry.value, now), by_words(entry.by)
    if entry.value is None:
        return Said(say("No due time any more, instead of {former}", former=former), who=who)
    if entry.former is None:
        return Said(say("Due at {value}", value=value), who=who)
    return Said(say("Due at {value} instead of {former}", value=value, former=former), who=who)


def _promised(entry: Entry, now: int) -> Said:
    who = by_words(entry.by)
    if entry.value is None:
        return Said(say("No call-back is promised any more"), who=who)
    begins = _number(entry.value)
    if entry.lasted_us is None:
        return Said(say("Call-back promised from {begins} on", begins=_moment(begins, now)), "scheduled", who=who)
    ends = _moment(begins + entry.lasted_us, now)
    return Said(
        say("Call-back promised between {begins} and {ends}", begins=_moment(begins, now), ends=ends),
        "scheduled",
        who=who,
    )


def _intent(entry: Entry, _now: int) -> Said:
    if entry.value in CANCELLATION_INTENTS:
        return Said(say("The customer wants to leave"), strong=True, who=by_words(entry.by))
    return Said(say("It is about: {intent}", intent=str(entry.value).replace("_", " ")), who=by_words(entry.by))


def _refused(entry: Entry, _now: int) -> Said:
    words = say("The wish to leave was refused, {n} so far", n=count(_number(entry.value)))
    return Said(words, strong=True, who=by_words(entry.by))


def _put_on_hold(entry: Entry, _now: int) -> Said:
    return Said(say("Put on hold"), who=by_words(entry.by))


def _off_hold(entry: Entry, _now: int) -> Said:
    return Said(say("Off hold after {time}", time=duration(entry.lasted_us)), who=by_words(entry.by))


def _number(value: int | str | None) -> int:
    return int(value or 0)


def _moment(value: int | str | None, now: int) -> str:
    return NOTHING if value is None else moment(int(value), now)


CONTACT_WORDS: Final[Mapping[str, SayEntry]] = {
    "arrived": _arrived,
    "queued": _queued,
    "answered": _answered,
    "moved": _moved,
    "assigned": _assigned,
    "ordered": _ordered,
    "order_done": _order_done,
    "order_failed": _order_failed,
    "order_withdrawn": _order_withdrawn,
    "ring_unanswered": _ring_unanswered,
    "talk_ended": _talk_ended,
    "wrapped": _wrapped,
    "closed": _closed,
    "lost": _lost,
    "heard_again": _heard_again,
    "window_opened": _window_opened,
    "attempt": _attempt,
    "note": _note,
    "priority": _priority,
    "due": _due,
    "promised": _promised,
    "intent": _intent,
    "refused": _refused,
    "put_on_hold": _put_on_hold,
    "off_hold": _off_hold,
}
