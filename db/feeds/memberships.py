"""Which agents serve which queues: membership, penalty and pause, kept as history."""

from typing import Any

from db.feeds.contacts import Contacts
from db.feeds.known import Known, Origin
from db.feeds.pending import Row
from db.ids import nth_after, tail_of, timed_id


class Membership(Row):
    """A row of `queue_membership`."""

    table = "queue_membership"
    id: str
    queue_id: str
    agent_id: str
    penalty: int = 0
    paused_at: int | None = None
    aux_reason: str | None = None
    source: str = "joined"
    since_at: int
    until_at: int | None = None


class Place:
    """An agent's place in a queue: the present membership, if any; silent as `Agent` is while old history is read again."""

    __slots__ = ("began", "former", "known", "present", "silent", "tail", "touched")

    def __init__(self, queue_id: str, agent_id: str) -> None:
        self.tail = tail_of("membership", queue_id, agent_id)
        self.present: Membership | None = None
        self.former: Membership | None = None
        self.known: Membership | None = None
        self.silent = False
        self.touched = False
        self.began = -1


class Memberships(Contacts):
    """Takes changes of membership; each change ends a row and begins the next. All `at` are UTC microseconds."""

    def __init__(self, origin: Origin, known: Known, **defaults: Any) -> None:
        super().__init__(origin, known, **defaults)
        self._places: dict[str, dict[str, Place]] = {}
        for values in known.of("queue_membership"):
            row = Membership()
            row.fill(values)
            if row.until_at is None:
                place = self._place(row.queue_id, row.agent_id)
                place.known, place.silent = row, True
                place.began = known.began.get(f"{row.queue_id}/{row.agent_id}", -1)

    def _place(self, queue_id: str, agent_id: str) -> Place:
        places = self._places.get(agent_id)
        if places is None:
            places = self._places[agent_id] = {}
        place = places.get(queue_id)
        if place is None:
            place = places[queue_id] = Place(queue_id, agent_id)
        return place

    def _place_at(self, queue_id: str, agent_id: str, at: int) -> Place:
        place = self._place(queue_id, agent_id)
        self._catch_up(place, at)
        place.touched = True
        return place

    @staticmethod
    def _catch_up(place: Place, at: int) -> None:
        known = place.known
        if known is None or not place.silent or at < known.since_at:
            return
        if at > known.since_at or not (place.touched or place.began == known.since_at):
            place.present, place.silent = known, False

    def _begin(self, place: Place, row: Membership, at: int) -> Membership:
        """Begins `row` at `at`, after ending what was."""
        former = self._end(place, at) or place.former
        nth = 0
        if former is not None:
            at = max(at, former.until_at or former.since_at)
            nth = nth_after(former.id, former.since_at, at)
        row.id, row.since_at = timed_id(at, place.tail, nth), at
        place.present = row
        if not place.silent:
            self._touch(row)
        elif place.known is not None and row.id == place.known.id:
            place.silent = False
        return row

    def _end(self, place: Place, at: int) -> Membership | None:
        present = place.present
        if present is None:
            return None
        present.until_at = max(at, present.since_at)
        place.present, place.former = None, present
        if not place.silent:
            self._touch(present)
        elif present.since_at < place.began:
            present.until_at = min(present.until_at, place.began)
            self._touch(present)
        return present

    @staticmethod
    def _altered(present: Membership, **columns: Any) -> Membership:
        row = Membership()
        row.queue_id, row.agent_id, row.penalty = present.queue_id, present.agent_id, present.penalty
        row.paused_at, row.aux_reason, row.source = present.paused_at, present.aux_reason, present.source
        row.__dict__.update(columns)
        return row

    def joined(
        self,
        agent_id: str,
        queue_id: str,
        at: int,
        *,
        source: str = "joined",
        penalty: int = 0,
        paused: bool = False,
        aux_reason: str | None = None,
    ) -> bool:
        """The agent serves the queue from now on; answers False, changing nothing, if they did already.

        `source` is configured, joined, seen or lent. The agent's own state does not change by it.
        """
        place = self._place_at(queue_id, agent_id, at)
        if place.present is not None:
            return False
        row = Membership()
        row.queue_id, row.agent_id, row.source, row.penalty = queue_id, agent_id, source, penalty
        if paused:
            row.paused_at, row.aux_reason = at, aux_reason
        self._begin(place, row, at)
        return True

    def left_queue(self, agent_id: str, queue_id: str, at: int) -> bool:
        """The agent serves the queue no longer; False if they did not."""
        return self._end(self._place_at(queue_id, agent_id, at), at) is not None

    def paused(self, agent_id: str, queue_id: str, at: int, aux_reason: str | None = None) -> bool:
        """The agent takes no contacts of this queue for a while; False if that was so, with the same reason."""
        place = self._place_at(queue_id, agent_id, at)
        present = place.present
        if present is None or (present.paused_at is not None and present.aux_reason == aux_reason):
            return False
        since = at if present.paused_at is None else present.paused_at
        self._begin(place, self._altered(present, paused_at=since, aux_reason=aux_reason), at)
        return True

    def unpaused(self, agent_id: str, queue_id: str, at: int) -> bool:
        """The agent takes contacts of this queue again; False if they were not paused there."""
        place = self._place_at(queue_id, agent_id, at)
        present = place.present
        if present is None or present.paused_at is None:
            return False
        self._begin(place, self._altered(present, paused_at=None, aux_reason=None), at)
        return True

    def penalty(self, agent_id: str, queue_id: str, at: int, penalty: int) -> bool:
        """The agent's penalty in this queue is `penalty` from now on (0 = asked first); False if it was."""
        place = self._place_at(queue_id, agent_id, at)
        present = place.present
        if present is None or present.penalty == penalty:
            return False
        self._begin(place, self._altered(present, penalty=penalty), at)
        return True

    def queues_of(self, agent_id: str, at: int) -> dict[str, Membership]:
        """The present memberships of the agent at `at`, by queue id."""
        present: dict[str, Membership] = {}
        for queue_id, place in self._places.get(agent_id, {}).items():
            self._catch_up(place, at)
            if place.present is not None:
                present[queue_id] = place.present
        return present
