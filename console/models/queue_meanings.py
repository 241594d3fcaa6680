"""What the figures of the table of queues say about themselves."""

from typing import Any

from console.explanation import Meaning, now_window, recent_window, target_limit
from console.formula_words import formula_words
from console.store.floor import Floor
from console.store.queue_line import GRACE_S, QueueLine, QueueLines
from console.words import NOTHING, count, duration, percent, plural, say, word
from db.metrics.segment import MICROSECONDS
from db.metrics.service_level import Rule


class QueueMeanings:
    """One method for each figure: (queue row, floor, now in UTC microseconds) -> its meaning."""

    def __init__(self, lines: QueueLines) -> None:
        self._lines = lines

    def target(self, row: Any, floor: Floor, now: int) -> str:
        target = say(
            "{queue}, {channel}: {share} are to be answered within {time}.",
            queue=row.name,
            channel=word(row.channel),
            share=percent(row.target_percent / 100),
            time=duration(row.answer_within_s * MICROSECONDS),
        )
        if not floor.readiness.asked(row.id):
            return target
        on_it = floor.store.rows_where("queue_membership", "queue_id", row.id)
        unready = sum(not floor.readiness.is_ready(one.agent_id, row.id, now) for one in on_it)
        return "\n".join((target, plural("%Ln agent(s) not ready, on queue", unready))) if unready else target

    def trend(self, row: Any, floor: Floor, _now: int) -> Meaning:
        most = max(floor.history.of_queue(row.id))
        return Meaning(
            say("How many waited in this queue; the point at the end is now."),
            say("contacts in the line at each moment; call-backs and outbound are not in it"),
            say("the last hour"),
            plural("at most %Ln at once", most),
        )

    def waiting(self, row: Any, floor: Floor, now: int) -> Meaning:
        line = self._lines.of(row, now)
        return Meaning(
            say(
                "In the line now. With an agent: {talking}. Stuck: {stuck}.",
                talking=count(line.contacts.get("on_contact", 0)),
                stuck=count(floor.stuck.count("contact", row.id)),
            ),
            say("contacts that joined this line and have not left it; call-backs and outbound are not counted"),
            now_window(),
            plural(
                "%Ln waiting, {late} of them past the answer time",
                line.figures.waiting,
                late=count(line.figures.past_threshold),
            ),
            say("answer time of the target: {time}", time=duration(row.answer_within_s * MICROSECONDS)),
        )

    def longest(self, row: Any, _floor: Floor, now: int) -> Meaning:
        return Meaning(
            say("How long the one who waits longest has waited in this queue. Sorted by how far past the answer time."),
            say("now minus when the oldest contact joined this line; call-backs are not in it"),
            now_window(),
            waiting_n(self._lines.of(row, now)),
            say(
                "marked from {time}: {grace} past the answer time of the target",
                time=duration((row.answer_within_s + GRACE_S) * MICROSECONDS),
                grace=duration(GRACE_S * MICROSECONDS),
            ),
        )

    def recent(self, row: Any, _floor: Floor, now: int) -> Meaning:
        share = self._lines.of(row, now).recent
        return Meaning(
            say("Service level: the share of waits that ended in time."),
            formula_words(Rule(row.service_level_rule)),
            recent_window(),
            say("{met} of {n} in time", met=count(share.met), n=count(share.counted)),
            target_limit(row.target_percent, row.answer_within_s),
        )

    def today(self, row: Any, floor: Floor, now: int) -> Meaning:
        line = self._lines.of(row, now)
        return Meaning(
            say("Service level of the business day: the share of its waits that ended in time."),
            formula_words(Rule(row.service_level_rule)),
            _today_window(row, floor, now),
            say("{met} of {n} in time", met=count(line.today.met), n=count(line.today.counted)),
            target_limit(row.target_percent, row.answer_within_s),
        )

    def answered(self, row: Any, floor: Floor, now: int) -> Meaning:
        return Meaning(
            say("Contacts of the business day that an agent answered."),
            say("answered here; the same contact in another queue counts there"),
            _today_window(row, floor, now),
            self._of_ended(row, now),
        )

    def abandoned(self, row: Any, floor: Floor, now: int) -> Meaning:
        counts = self._lines.of(row, now).figures.today
        return Meaning(
            say("Contacts of the business day that gave up before an answer."),
            say(
                "gave up in this line, {short} of them within {limit} (short abandons)",
                short=count(counts.short_abandoned),
                limit=duration(row.short_abandon_s * MICROSECONDS),
            ),
            _today_window(row, floor, now),
            self._of_ended(row, now),
        )

    def _of_ended(self, row: Any, now: int) -> str:
        figures = self._lines.of(row, now).figures
        counts, other = figures.today, figures.left_otherwise
        return plural(
            "%Ln wait(s) that ended: {answered} answered, {abandoned} gave up, {other} left otherwise",
            counts.answered + counts.abandoned + other,
            answered=count(counts.answered),
            abandoned=count(counts.abandoned),
            other=count(other),
        )

    def free(self, row: Any, _floor: Floor, now: int) -> Meaning:
        heads = self._lines.of(row, now).heads
        states = ", ".join(f"{count(n)} {word(state)}" for state, n in heads.by_state.items() if n)
        return Meaning(
            say("People free for this queue now. Free in other queues too: {n}.", n=count(heads.shared)),
            say("members of this queue that are available and not paused in it"),
            now_window(),
            say("all members: {states}", states=states or NOTHING),
        )

    def people(self, row: Any, _floor: Floor, now: int) -> Meaning:
        line = self._lines.of(row, now)
        balance, figures = line.over_under, line.figures
        known = say(
            "{heads} at work, {needed} needed; people in several queues stand in each.",
            heads=count(balance.heads if balance is not None else None),
            needed=count(balance.needed if balance is not None else None),
        )
        unknown = say("Not known: nobody was served here in the last 30 minutes, so there is no handle time to go by.")
        return Meaning(
            unknown if balance is None else known,
            say("people at work minus people needed for the target by Erlang C"),
            say("arrivals and handle times of the last 30 minutes"),
            plural("%Ln arrival(s), {handled} finished", figures.arrivals, handled=count(figures.handled)),
            target_limit(row.target_percent, row.answer_within_s),
        )

    def callbacks(self, row: Any, _floor: Floor, now: int) -> Meaning:
        line = self._lines.of(row, now)
        return Meaning(
            say("Call-backs that nobody has taken; 'due' are those whose promised time has begun."),
            say("call-backs in the line or planned for later; they are in no wait and no service level"),
            now_window(),
            plural("%Ln call-back(s), {due} of them due", line.figures.callbacks, due=count(line.callbacks_due)),
        )


def waiting_n(line: QueueLine) -> str:
    """From how many contacts a figure of the line is: '4 waiting'."""
    return plural("%Ln waiting", line.figures.waiting)


def _today_window(row: Any, floor: Floor, now: int) -> str:
    return say(
        "arrivals since the business day began, {zone}", zone=floor.tallies.day(row.id, now).zone.replace("_", " ")
    )
