"""Call-backs: callers who would rather be called than wait, in a promised window, with several attempts."""

from random import Random
from typing import Final

from db.feeds.simulated.floor import Floor, Process, Work
from db.feeds.simulated.talks import Talks

#: From which wait on callers are offered a call-back, seconds.
OFFERED_AFTER_S: Final = 75.0
_REACHED: Final = 0.72
_MOST_ATTEMPTS: Final = 3
_RINGS_S: Final = (8.0, 24.0)
#: Between how many seconds after the call the promised window begins, how long it is, how long until the next attempt.
_BEGINS_AFTER_S: Final = (600.0, 5400.0)
_WINDOW_S: Final = 1800.0
_AGAIN_AFTER_S: Final = (240.0, 600.0)
#: How long after the window nobody has thought of it, of those that are called late.
_LATE_BY_S: Final = (300.0, 2400.0)


class Callbacks:
    """Promises call-backs and keeps the promises."""

    def __init__(self, floor: Floor, talks: Talks) -> None:
        self._floor, self._talks = floor, talks
        self._lines: Final = [line for line in floor.lines.values() if line.plan.channel == "callback"]

    @property
    def possible(self) -> bool:
        """Whether the floor has a queue for call-backs."""
        return bool(self._lines)

    def asked_for(self, work: Work) -> bool:
        """Whether a caller whose patience is up asks to be called back; then the call is over and that is under way."""
        floor = self._floor
        wanted = work.chance.random() < floor.habits.callback_wanted
        long_enough = floor.env.now - work.entered_s >= OFFERED_AFTER_S
        if not (wanted and long_enough and self.possible and work.channel == "voice"):
            return False
        case_id = floor.ingest.case(f"R-{work.key}", floor.now_us, customer=work.customer)
        floor.ingest.changed(work.key, case_id=case_id)
        floor.ingest.left(work.key, work.line.id, floor.now_us, "left_by_key")
        self.promise(work, work.chance.uniform(*_BEGINS_AFTER_S), case_id)
        return True

    def promise(self, asker: Work, begins_after_s: float, case_id: str | None = None) -> None:
        """Promises whoever was in `asker` a call in the half hour that begins so many seconds from now."""
        floor, now_s = self._floor, self._floor.env.now
        line = next((line for line in self._lines if line.plan.language == asker.language), self._lines[0])
        work = Work(floor.next_key(), line, now_s, Random(asker.chance.getrandbits(64)))
        work.customer, work.intent, work.language = asker.customer, asker.intent, asker.language
        work.talk_s = line.plan.talk.draw(work.chance)
        work.entered_s = now_s + begins_after_s
        floor.ingest.arrived(
            *(work.key, line.id, floor.now_us),
            channel="callback",
            scheduled=True,
            customer=work.customer,
            intent=work.intent,
            language=work.language,
            promised_from_at=floor.clock.at(work.entered_s),
            promised_until_at=floor.clock.at(work.entered_s + _WINDOW_S),
            due_at=floor.clock.at(work.entered_s + _WINDOW_S),
            case_id=case_id,
        )
        floor.begin(work, self.keep(work))

    def keep(self, work: Work) -> Process:
        """Waits for the window, then calls until the customer is reached or the attempts are used up."""
        floor = self._floor
        yield floor.env.timeout(max(0.0, work.entered_s - floor.env.now))
        floor.ingest.window_opened(work.key, floor.now_us)
        if work.is_one_of(floor.habits.called_late, "window"):
            yield floor.env.timeout(_WINDOW_S + Random(work.key).uniform(*_LATE_BY_S))
        for attempt in range(_MOST_ATTEMPTS):
            if attempt:
                yield floor.env.timeout(work.chance.uniform(*_AGAIN_AFTER_S))
            floor.join(work)
            agent = yield work.offered
            floor.ingest.ringing(work.key, agent.id, floor.now_us)
            yield floor.env.timeout(work.chance.uniform(*_RINGS_S))
            floor.ingest.attempted(work.key)
            if work.chance.random() < _REACHED:
                yield from self._talks.talk(work, agent)
                return
            floor.ingest.not_answered(work.key, floor.now_us)
            work.assigned = None
            floor.release(work, agent)
        floor.ingest.closed(work.key, floor.now_us, "timed_out")
