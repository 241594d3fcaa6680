"""The life of one simulated contact: it waits, gives up or overflows, is answered, and may be handed on and wait again."""

from db.feeds.simulated.callbacks import Callbacks
from db.feeds.simulated.floor import Floor, Line, Process, Work
from db.feeds.simulated.talks import Talks


class Contacts:
    """Leads contacts through the floor and tells `Ingest` what happens to them."""

    def __init__(self, floor: Floor, talks: Talks, callbacks: Callbacks) -> None:
        self._floor, self._talks, self._callbacks = floor, talks, callbacks
        floor.resume = self.resume

    def live(self, work: Work) -> Process:
        """From the moment the contact waits in its queue (`enter`, and told to `Ingest` already) to its end."""
        while True:
            agent = yield from self._wait(work)
            if agent is None:
                return
            onward = yield from self._talks.talk(work, agent)
            if onward is None:
                return
            self.enter(work, onward)

    def resume(self, work: Work) -> Process:
        """From where others put the contact, as `Ingest` was told, to its end."""
        floor = self._floor
        contact = floor.ingest.contacts.get(work.key)
        if contact is None or contact.state in ("closed", "lost"):
            return
        if contact.state == "wrap_up":
            floor.ingest.wrapped(work.key, floor.now_us)
        elif contact.state == "on_contact" and work.assigned is not None:
            agent = work.assigned
            agent.holding.append(work)
            onward = yield from self._talks.go_on(work, agent)
            if onward is not None:
                self.enter(work, onward)
                yield from self.live(work)
        elif contact.state == "on_contact":
            return
        elif work.channel == "callback":
            yield from self._callbacks.keep(work)
        else:
            yield from self.live(work)

    def enter(self, work: Work, line: Line) -> None:
        """The contact's wait in `line` begins now, with patience for it."""
        patience = line.plan.patience
        work.line, work.entered_s, work.assigned = line, self._floor.env.now, None
        work.gives_up_s = None if patience is None else work.entered_s + patience.draw(work.chance)
        work.overflows_s = None
        if line.plan.overflow_to is not None and not work.moves:
            work.overflows_s = work.entered_s + line.plan.overflow_after_s

    def _wait(self, work: Work) -> Process:
        """Waits until an agent takes it; answers the agent, or None if the contact is over."""
        self._floor.join(work)
        while (yield from self._is_offered(work)):
            if not work.rings or (yield from self._talks.ring(work, work.agent)):
                return work.agent
            if work.gone:
                break
        return None

    def _is_offered(self, work: Work) -> Process:
        """Waits until an agent is found (True), or patience is up and the contact over (False)."""
        floor = self._floor
        while True:
            limits = [at for at in (work.gives_up_s, work.overflows_s) if at is not None]
            if not limits or work.offered.triggered:
                yield work.offered
            else:
                yield work.offered | floor.env.timeout(max(0.0, min(limits) - floor.env.now))
            if work.offered.triggered:
                return True
            if self._leaves(work):
                return False

    def _leaves(self, work: Work) -> bool:
        """Patience, or the time until an overflow, is up; answers whether the contact is over."""
        if work.gives_up_s is None or self._floor.env.now < work.gives_up_s:
            self._overflow(work)
            return False
        self._floor.leave(work)
        if not self._callbacks.asked_for(work):
            self._floor.ingest.left(work.key, work.line.id, self._floor.now_us, "abandoned")
        return True

    def _overflow(self, work: Work) -> None:
        """Moves the contact to the queue that helps out, if that has the shorter line."""
        floor = self._floor
        other = floor.lines[work.line.plan.overflow_to or work.line.plan.name]
        work.overflows_s = None
        if other.is_closed or len(other.waiting) >= len(work.line.waiting):
            return
        floor.leave(work)
        gives_up_s = work.gives_up_s
        work.moves += 1
        self.enter(work, other)
        work.gives_up_s = gives_up_s
        floor.ingest.entered(work.key, other.id, floor.now_us, kind="overflow")
        floor.join(work)
