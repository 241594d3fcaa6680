"""Alerts against a plain recount of everything that happened, over simulated stretches of a floor."""

import random

import pytest

from console.store.alerts import FloorAlerts
from console.store.floor import Floor
from db.metrics.segment import MICROSECONDS
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made, snapshot

WAIT_S, HANDLING_S, HAND_S = 180, 240, 60
QUEUES = ("billing", "tech", "sales")


def rule(row_id, kind, limit, **fields):
    usual = {"severity": "high", "due_s": 900, "enabled": 1, "since_at": 1}
    return made("floor_rule", row_id, kind=kind, limit_value=limit, **(usual | fields))


def rules():
    off = rule("off", "wait", 5, queue_id="sales", enabled=0)
    return rule("w", "wait", WAIT_S), rule("h", "handling", HANDLING_S, severity="normal"), off


def world():
    return (
        made("site", "site"),
        made("team", "team"),
        *(made("queue", name, name=name, position=n) for n, name in enumerate(QUEUES)),
        *(made("agent", f"a{n}", name=f"Agent {n}") for n in range(6)),
        *rules(),
    )


class Day:
    """Makes things happen by chance; `rows` is everything as it is now, visits that are over too."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.rows = {(type(row).__name__, row.id): row for row in world()}
        self.news = []
        self.made = 0

    def put(self, row):
        self.rows[type(row).__name__, row.id] = row
        self.news.append(row)

    def of(self, kind):
        return [row for (name, _), row in self.rows.items() if name == kind]

    def step(self, now):
        for _ in range(self.chance.randint(0, 3)):
            self.chance.choice((self.arrive, self.arrive, self.leave, self.answer, self.hold, self.hang_up, self.hand))(
                now
            )

    def arrive(self, now):
        self.made += 1
        queue = self.chance.choice(QUEUES)
        channel = self.chance.choice(("voice", "voice", "voice", "callback"))
        joined = now - self.chance.choice((0, 0, 5 * MINUTE))
        fields = {"queue_id": queue, "channel": channel, "queued_at": joined, "state_since": joined}
        self.put(made("contact", f"c{self.made}", number=self.made, **fields))
        visit = {"contact_id": f"c{self.made}", "queue_id": queue, "channel": channel, "entered_at": joined}
        self.put(made("contact_segment", f"s-c{self.made}", **visit))

    def one(self, state):
        found = [row for row in self.of("ContactRow") if row.state == state]
        return self.chance.choice(found) if found else None

    def leave(self, now, outcome="abandoned", **fields):
        contact = self.one("waiting")
        if contact is not None:
            visit = self.rows["ContactSegmentRow", f"s-{contact.id}"]
            self.put(changed(visit, left_at=max(now, visit.entered_at), outcome=outcome))
            self.put(changed(contact, **({"state": "closed", "closed_at": now} | fields)))

    def answer(self, now):
        agent = f"a{self.chance.randrange(6)}"
        self.leave(
            now, "answered", state="on_contact", agent_id=agent, state_since=now, answered_at=now, closed_at=None
        )

    def hold(self, now):
        contact = self.one("on_contact")
        if contact is None:
            return
        if contact.held_since is None:
            self.put(changed(contact, held_since=now))
        else:
            self.put(changed(contact, held_since=None, held_us=contact.held_us + now - contact.held_since))

    def hang_up(self, now):
        contact = self.one("on_contact")
        if contact is not None:
            self.put(changed(contact, state="closed", closed_at=now))

    def hand(self, now):
        up = [row for row in self.of("RaisedHandRow") if row.ended_at is None]
        if up and self.chance.random() < 0.5:
            self.put(changed(self.chance.choice(up), ended_at=now))
        else:
            self.made += 1
            self.put(made("raised_hand", f"r{self.made}", agent_id="a0", raised_at=now))


def recounted(day, now):
    """The same by looking at every row there ever was: {(metric, about): (began, contacts)}."""
    found = {}
    for queue in ("billing", "tech"):
        visits = [row for row in day.of("ContactSegmentRow") if row.queue_id == queue and row.channel != "callback"]
        limit = WAIT_S * MICROSECONDS
        late = [(row.entered_at + limit, now if row.left_at is None else row.left_at) for row in visits]
        open_ = [row for row in visits if row.left_at is None and row.entered_at + limit <= now]
        if open_:
            began = min(row.entered_at for row in open_) + limit
            while earlier := [begins for begins, ends in late if begins < began <= ends]:
                began = min(earlier)
            found["wait", queue] = (began, len(open_))
    for row in day.of("ContactRow"):
        if row.state == "on_contact":
            until = row.held_since if row.held_since is not None else now
            if until - row.state_since - row.held_us >= HANDLING_S * MICROSECONDS:
                found["handling", row.id] = (row.state_since + row.held_us + HANDLING_S * MICROSECONDS, 1)
    for row in day.of("RaisedHandRow"):
        if row.ended_at is None and now - row.raised_at >= HAND_S * MICROSECONDS:
            found["hand", row.id] = (row.raised_at + HAND_S * MICROSECONDS, 1)
    return found


def told(alerts, now):
    return {(alert.metric, alert.about): (alert.began_at, alert.contacts) for alert in alerts.look(now)}


@pytest.mark.parametrize("seed", range(6))
def test_alerts_are_those_of_a_plain_recount_also_for_a_console_started_meanwhile(seed):
    day, floor = Day(seed), Floor()
    alerts = FloorAlerts(floor, "")
    floor.apply(snapshot(*world()))
    seen = set()
    now = NOON
    for _ in range(400):
        now += day.chance.choice((1, 7, 30)) * SECOND
        day.step(now)
        floor.apply(batch(*day.news, now=now))
        day.news.clear()
        if day.chance.random() < 0.5:
            expected = recounted(day, now)
            assert told(alerts, now) == expected
            seen |= {metric for metric, _ in expected}
    assert seen == {"wait", "handling", "hand"}
    later = Floor()
    second = FloorAlerts(later, "")
    later.apply(snapshot(*day.rows.values(), now=now, since=NOON - HOUR))
    assert told(second, now) == told(alerts, now) == recounted(day, now)


def test_a_visit_corrected_later_moves_the_beginning():
    floor = Floor()
    alerts = FloorAlerts(floor, "")
    first = made("contact_segment", "s1", entered_at=NOON)
    second = made("contact_segment", "s2", entered_at=NOON + 2 * MINUTE)
    floor.apply(snapshot(*world(), first, second))
    assert told(alerts, NOON + 6 * MINUTE)["wait", "billing"] == (NOON + 3 * MINUTE, 2)
    left = changed(first, left_at=NOON + 6 * MINUTE, outcome="answered")
    floor.apply(batch(left, now=NOON + 6 * MINUTE))
    assert told(alerts, NOON + 6 * MINUTE)["wait", "billing"] == (NOON + 3 * MINUTE, 1)
    floor.apply(batch(changed(left, left_at=NOON + 4 * MINUTE), now=NOON + 6 * MINUTE))
    assert told(alerts, NOON + 6 * MINUTE)["wait", "billing"] == (NOON + 5 * MINUTE, 1)
