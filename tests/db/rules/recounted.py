"""Histories of contacts, told minute by minute to a database and, beside it, to plain Python that knows the rules by heart."""

from dataclasses import dataclass, field

import sqlalchemy as sa

from db.engine import make_engine
from db.rules import raising
from db.rules.kinds import RULE_KINDS
from tests.db.commands.acted_floor import ActedFloor

#: The first minute of every history, UTC microseconds.
BASE = 1_700_000_000_000_000
MIN = 60_000_000
LATE_MIN = raising.LATE_US // MIN
#: Minutes of each hour in which the queue with hours is open.
OPEN_MIN = 30
HOURS = 40
CHANNELS = ("voice", "email", "callback")
#: Limits in minutes, or counts.
LIMITS = {
    "cancellation": 5, "refusals": 2, "transfers": 1, "people": 2, "ping_pong": 1, "without_note": 5,
    "repeat_contact": 1, "missing_record": 7, "never_answered": 20, "callback_due": 10,
}  # fmt: skip
#: Kinds of which the data tell all, however late somebody looks.
TOLD_WHOLE = frozenset(LIMITS) - {"refusals", "missing_record"}


@dataclass
class Life:
    """What plain Python knows of one contact; times in minutes."""

    channel: str
    queue: int
    arrived: int
    case: int | None
    late: int
    window: tuple[int, int] | None = None
    state: str = "waiting"
    answered: int | None = None
    closed: int | None = None
    gone: int | None = None
    intent: int | None = None
    refusals: int = 0
    refused: int | None = None
    known: bool = False
    talks: list = field(default_factory=list)
    moves: list = field(default_factory=list)

    def tell(self, minute, action, arg):
        """Let it happen; answers whether it can."""
        if self.state == "closed":
            return False
        can = getattr(self, f"_{action}")(minute, arg)
        return can is not False

    def _answer(self, minute, agent):
        if self.state != "waiting":
            return False
        self.state, self.answered = "on_contact", minute if self.answered is None else self.answered
        self.talks.append([agent, minute, None])
        return None

    def _hand(self, minute, agent):
        if self.state != "on_contact" or self.talks[-1][0] == agent:
            return False
        self.talks[-1][2] = minute
        self.talks.append([agent, minute, None])
        self.moves.append(["cold", minute, self.queue, self.queue, None])
        return None

    def _move(self, minute, queue):
        if self.state == "wrap_up" or queue == self.queue:
            return False
        if self.state == "on_contact":
            self.talks[-1][2] = minute
        self.moves.append(["overflow" if self.answered is None else "cold", minute, self.queue, queue, None])
        self.state, self.queue = "waiting", queue
        return None

    def _note(self, minute, _):
        if not self.moves or self.moves[-1][0] != "cold" or self.moves[-1][4] is not None:
            return False
        self.moves[-1][4] = minute
        return None

    def _wrap(self, minute, _):
        if self.state != "on_contact":
            return False
        self.state, self.gone, self.talks[-1][2] = "wrap_up", minute, minute
        return None

    def _close(self, minute, _):
        if self.state == "on_contact":
            self.talks[-1][2] = minute
        self.gone = self.gone if self.state == "wrap_up" else minute
        self.state, self.closed = "closed", minute

    def _intent(self, minute, _):
        if self.intent is not None:
            return False
        self.intent = minute
        return None

    def _refuse(self, minute, _):
        if self.answered is None:
            return False
        self.refusals, self.refused = self.refusals + 1, minute
        return None

    def _know(self, _minute, _):
        if self.known:
            return False
        self.known = True
        return None


def open_after(start, limit):
    """The minute at which the queue with hours has been open for `limit` minutes since `start`: counted one by one."""
    minute = start
    while limit:
        limit -= minute % 60 < OPEN_MIN
        minute += 1
    return minute


def crossed(kind, life, others, limit):
    """(clock began, crossed) of everything of this kind that the life of a contact shows, by the words of the rules."""
    there = life.gone
    over = life.answered if life.answered is not None else life.closed
    if kind == "cancellation" and life.channel != "email" and None not in (life.intent, life.answered):
        at = max(life.intent + limit, life.answered)
        return [(life.intent, at)] if there is None or at <= there else []
    if kind == "refusals":
        return [(life.arrived, life.refused)] if life.refusals >= limit else []
    if kind == "transfers":
        cold = [move[1] for move in life.moves if move[0] == "cold"]
        return [(life.arrived, cold[limit])] if len(cold) > limit else []
    if kind == "people":
        met = {}
        for agent, began, _ in life.talks:
            met.setdefault(agent, began)
        firsts = sorted(met.values())
        return [(life.arrived, firsts[limit])] if len(firsts) > limit else []
    if kind == "ping_pong":
        left, backs = set(), []
        for _, at, source, target, _ in life.moves:
            if source != target:
                if target in left:
                    backs.append(at)
                left.add(source)
        return [(life.arrived, backs[limit - 1])] if len(backs) >= limit else []
    if kind == "without_note":
        return [
            (at, at + limit)
            for how, at, _, _, noted in life.moves
            if how == "cold" and (noted is None or noted > at + limit)
        ]
    if kind == "repeat_contact" and life.case is not None and life.channel != "callback":
        again = any(o.case == life.case and o.closed is not None and o.closed <= life.arrived for o in others)
        return [(life.arrived, life.arrived)] if again else []
    if kind == "missing_record" and life.answered is not None and not life.known:
        at = life.answered + limit
        return [(life.answered, at)] if there is None or at <= there else []
    if kind == "never_answered" and life.channel == "email":
        at = open_after(life.arrived, limit) if life.queue == 1 else life.arrived + limit
        return [(life.arrived, at)] if over is None or over >= at else []
    if kind == "callback_due" and life.channel == "callback":
        begins, until = life.window
        at = max(until - limit, life.arrived)
        reached = [began for _, began, ended in life.talks if ended is None or ended >= begins]
        over = min(reached, default=life.closed)
        return [(life.arrived, at)] if over is None or over >= at else []
    return []


class Recount:
    """What plain Python says rules have raised: (kind, contact, crossed at)."""

    def __init__(self, limits):
        self.limits, self.lives, self.raised, self.watched = dict(limits), {}, [], 0

    def look(self, now):
        """Look at a minute: the first crossing of each kind and contact that is not raised yet."""
        for key, life in self.lives.items():
            if life.closed is not None and life.closed <= self.watched - LATE_MIN:
                continue
            others = [other for name, other in self.lives.items() if name != key]
            for kind, limit in self.limits.items():
                former = [at for what, whom, at in self.raised if (what, whom) == (kind, key)]
                new = [
                    at for began, at in crossed(kind, life, others, limit)
                    if at <= now and not (former if kind == "callback_due" else [one for one in former if one >= began])
                ]  # fmt: skip
                if new:
                    self.raised.append((kind, key, min(new)))
        self.watched = now


class ToldFloor(ActedFloor):
    """A floor to which lives are told as other programs would, whose clock stands at the minute that the test says."""

    def __init__(self, url, monkeypatch):
        super().__init__(url)
        # One connection for all: a history is many small transactions.
        self.engine = make_engine(url, held=True)
        self.minute = 0
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        if self.is_sqlite:
            monkeypatch.setattr(raising, "database_now", lambda _: self.at(self.minute))
        else:
            self.run("CREATE TABLE told_clock AS SELECT CAST(0 AS bigint) AS at")
            self.run("GRANT SELECT ON told_clock TO PUBLIC")
            self.run("CREATE OR REPLACE FUNCTION utc_us() RETURNS bigint LANGUAGE sql VOLATILE PARALLEL SAFE AS"
                     " 'SELECT at FROM told_clock'")  # fmt: skip
        self.cases = [self.insert("service_case", opened_at=1) for _ in range(2)]
        self.customer = self.insert("customer", name="Somebody")
        self.set_clock(0)
        self._hours()
        if self.is_sqlite:
            monkeypatch.setattr(raising, "keep_hours", lambda *_: 0)
        else:
            self.run("CREATE OR REPLACE FUNCTION keep_hours(moment bigint) RETURNS integer LANGUAGE sql AS 'SELECT 0'")

    def at(self, minute):
        """A minute of the history as the database knows it."""
        return BASE + minute * MIN

    def set_clock(self, minute):
        """Let it be this minute."""
        self.minute = minute
        if not self.is_sqlite:
            self.run("UPDATE told_clock SET at = :at", at=self.at(minute))

    def _hours(self):
        # What is worked out from opening hours is tested where that is done; here it stands as if it were.
        clock = {"queue_id": self.queues[1], "runs": "hours", "known_from": self.at(0), "made_from": ""}
        clock["known_until"] = self.at(HOURS * 60)
        names = ", ".join(clock)
        self.clock_row = (
            f"INSERT INTO queue_clock ({names}) VALUES ({', '.join(':' + name for name in clock)})", clock,
        )  # fmt: skip

    def begin(self, limits):
        """An empty floor at minute 0 with these rules."""
        for table in ("escalation", "transfer", "note", "contact_segment", "contact", "open_interval", "queue_clock"):
            self.run(f"DELETE FROM {table}")
        self.set_clock(0)
        self.run("UPDATE rule_watch SET evaluated_at = :at", at=self.at(0))
        self.run("UPDATE floor_rule SET enabled = 0, since_at = 0")
        for kind, limit in limits.items():
            self.limit(kind, limit)
        self._open()

    def limit(self, kind, limit):
        """Switch a rule on; `limit` in minutes where it is a time."""
        unit = 60 if RULE_KINDS[kind].unit == "seconds" else 1
        sql = "UPDATE floor_rule SET enabled = 1, limit_value = :limit WHERE kind = :kind AND queue_id IS NULL"
        self.run(sql, kind=kind, limit=limit * unit)

    def _open(self):
        sql, clock = self.clock_row
        self.run(sql, **clock)
        rows = [
            {
                "q": self.queues[1],
                "o": self.at(hour * 60),
                "c": self.at(hour * 60 + OPEN_MIN),
                "b": hour * OPEN_MIN * MIN,
            }
            for hour in range(HOURS)
        ]
        with self.engine.begin() as connection:
            connection.execute(sa.text("INSERT INTO open_interval VALUES (:q, :o, :c, :b)"), rows)

    def arrive(self, life):
        """A contact as its life begins."""
        window = {}
        if life.window is not None:
            window = {"promised_from_at": self.at(life.window[0]), "promised_until_at": self.at(life.window[1])}
        return self.contact(
            life.queue, channel=life.channel, arrived_at=self.at(life.arrived), queued_at=self.at(life.arrived),
            state_since=self.at(life.arrived), case_id=None if life.case is None else self.cases[life.case], **window,
        )  # fmt: skip

    def tell(self, contact, minute, action, arg):
        """Let the same happen in the database."""
        at = self.at(minute)
        if action == "note":
            note = self.insert("note", contact_id=contact, at=at, text="said")
            newest = "(SELECT max(t.at) FROM transfer t WHERE t.contact_id = :contact)"
            self.run(f"UPDATE transfer SET note_id = :note WHERE contact_id = :contact AND at = {newest}",
                     note=note, contact=contact)  # fmt: skip
            return
        values = {
            "answer": lambda: {"state": "on_contact", "agent_id": self.agents[arg or 0], "state_since": at},
            "hand": lambda: {"agent_id": self.agents[arg or 0], "state_since": at},
            "move": lambda: {"queue_id": self.queues[arg], "state": "waiting", "agent_id": None, "state_since": at},
            "wrap": lambda: {"state": "wrap_up", "state_since": at},
            "close": lambda: {"state": "closed", "state_since": at, "closed_at": at},
            "intent": lambda: {"intent": "cancel", "intent_at": at},
            "refuse": lambda: {"refused_at": at},
            "know": lambda: {"customer_id": self.customer},
        }[action]()
        assigned = ", ".join(f"{name} = :{name}" for name in values)
        more = ", refusals = coalesce(refusals, 0) + 1" if action == "refuse" else ""
        self.run(f"UPDATE contact SET {assigned}{more} WHERE id = :contact", contact=contact, **values)

    def look(self):
        """What one look raises."""
        with self.engine.begin() as connection:
            return raising.raise_crossed(connection)

    def raised(self, ids):
        """(kind, contact's key, minute) of what was raised."""
        keys = {row_id: key for key, row_id in ids.items()}
        found = self.run("SELECT rule, CAST(contact_id AS text), crossed_at FROM escalation")
        return sorted((rule, keys[contact], (at - BASE) // MIN) for rule, contact, at in found)


def play(floor, lives, events, looks, limits, changes=()):
    """Tell a history to both, looking at the minutes `looks` and at the end; answers (database's, Python's).

    `events` is (minute, contact, action, argument); what is told of a contact comes as late as its life says.
    `changes` is (minute, kind, limit).
    """
    recount, ids = Recount(limits), {}
    floor.begin(limits)
    told = [(life.arrived + life.late, 0, life.arrived, key, "arrive", None) for key, life in enumerate(lives)]
    told += [(minute + lives[key].late, 1, minute, key, action, arg) for minute, key, action, arg in events]
    told += [(minute, 2, minute, None, kind, limit) for minute, kind, limit in changes]
    end = max([one[0] for one in told], default=0) + 24 * 60
    told += [(minute, 3, minute, None, "look", None) for minute in (*looks, end, end + 1, end + 2, end + 3)]
    for now, order, minute, key, action, arg in sorted(told, key=lambda one: one[:3]):
        floor.set_clock(now)
        if order == 0:
            recount.lives[key] = lives[key]
            ids[key] = floor.arrive(lives[key])
        elif order == 1:
            if minute > lives[key].arrived and lives[key].tell(minute, action, arg):
                floor.tell(ids[key], minute, action, arg)
        elif order == 2:
            recount.limits[action] = arg
            floor.limit(action, arg)
        else:
            recount.look(now)
            floor.look()
    return floor.raised(ids), sorted(recount.raised)
