"""A small database in memory for the law: rows with teams, a change log as ours writes it, and snapshots of it."""

from collections.abc import Mapping
from typing import Any

from db.changes.batch import Batch, Change, Snapshot
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, changed, made, table_of

WINDOW = 25 * HOUR
QUEUES = {"q0": "t0", "q1": "t1", "q2": "t2"}
TEAMS = ("t0", "t1", "t2")
SEEN = frozenset({"t0", "t1"})


class RecordedWorld:
    """Rows as any program may change them. A reader of the teams in `SEEN` gets the log and the snapshots."""

    def __init__(self) -> None:
        self.now = NOON
        self.rows: dict[tuple[str, str], Any] = {}
        self.log: list[tuple[str | None, Change]] = []
        self.ever = 0
        self.former: dict[tuple[str, str], int] = {}
        self.write(made("site", "site"))
        for team in TEAMS:
            self.write(made("team", team))
        for position, (queue, team) in enumerate(QUEUES.items()):
            self.write(made("queue", queue, name=queue, team_id=team, position=position))

    def team_of(self, row: Any) -> str | None:
        """Whose scope the row is in; None for everybody's."""
        if hasattr(row, "queue_id"):
            return QUEUES[row.queue_id]
        if table_of(row) == "agent":
            return row.team_id
        if hasattr(row, "agent_id"):
            return self.rows["agent", row.agent_id].team_id
        return None

    def write(self, row: Any) -> None:
        """Insert or update a row: a row that changes scope writes two changes."""
        key = (table_of(row), row.id)
        if key in self.former:
            row = row._replace(version=self.former.pop(key) + 1)
        old, before = self.rows.get(key), None
        if old is not None:
            before = self.team_of(old)
            if before != self.team_of(row):
                self._note(before, row, row.version, "left")
        self.rows[key] = row
        self._note(self.team_of(row), row, row.version, "row")
        if key[0] == "agent" and old is not None and old.team_id != row.team_id:
            self._followers(row, old.team_id)

    def delete(self, row: Any) -> None:
        """Delete a row: its version moves on once more."""
        self._note(self.team_of(row), row, row.version + 1, "delete")
        del self.rows[table_of(row), row.id]
        self.former[table_of(row), row.id] = row.version + 1

    def _followers(self, agent: Any, old_team: str) -> None:
        for (table, _), row in self.rows.items():
            if table == "agent_capacity" and row.agent_id == agent.id:
                self._note(old_team, row, row.version, "left")
                self._note(agent.team_id, row, row.version, "row")

    def _note(self, team: str | None, row: Any, version: int, operation: str) -> None:
        image = row if operation == "row" else None
        change = Change(table_of(row), row.id, version, operation, image, self.now, "outside", None)
        self.log.append((team, change))

    def changes(self, first: int, last: int) -> Batch:
        """What the reader sees of the log between two places."""
        seen = (change for team, change in self.log[first:last] if team is None or team in SEEN)
        now = self.log[last - 1][1].at if last else NOON
        return Batch(tuple(seen), last, now)

    def snapshot(self) -> Snapshot:
        """What the reader would be given now, by the same rules as ours."""
        since = self.now - WINDOW
        rows: dict[str, list[Any]] = {}
        for (table, _), row in self.rows.items():
            team = self.team_of(row)
            if (team is None or team in SEEN) and _in_snapshot(table, row, since):
                rows.setdefault(table, []).append(row)
        return Snapshot({table: tuple(found) for table, found in rows.items()}, 0, self.now, since, "start")

    def pick(self, table: str, number: int) -> Any:
        """Some row of the table, or None while it has none."""
        found = [row for (name, _), row in self.rows.items() if name == table]
        return found[number % len(found)] if found else None

    def new_id(self) -> str:
        """An id that was never used."""
        self.ever += 1
        return f"id{self.ever:04}"

    def step(self, kind: str, a: int, b: int) -> None:
        """One thing that happens on a floor; `a` picks a row, `b` what becomes of it."""
        self.now += (b % 7) * SECOND
        getattr(self, f"_{kind}")(a, b)

    def _pass_time(self, a: int, b: int) -> None:
        self.now += (0, 1, 6, 13, 26)[a % 5] * HOUR + b * MINUTE

    def _hire(self, a: int, b: int) -> None:
        agent = made("agent", self.new_id(), team_id=TEAMS[a % 3], state_since=self.now)
        self.write(agent)
        self.write(made("agent_capacity", self.new_id(), agent_id=agent.id, slots=b % 4))

    def _change_agent(self, a: int, b: int) -> None:
        agent = self.pick("agent", a)
        if agent is not None:
            states = ("available", "ringing", "on_contact", "wrap_up", "aux", "offline")
            self.write(changed(agent, state=states[b % 6], team_id=TEAMS[(a + b) % 3], state_since=self.now))

    def _retire(self, a: int, b: int) -> None:
        agent = self.pick("agent", a)
        if agent is not None:
            self.write(changed(agent, retired_at=self.now if b % 2 else None))

    def _join(self, a: int, b: int) -> None:
        agent = self.pick("agent", a)
        if agent is not None:
            row_id = f"m-{agent.id}-{b % 3}"
            if ("queue_membership", row_id) not in self.rows:
                self.write(made("queue_membership", row_id, agent_id=agent.id, queue_id=f"q{b % 3}"))

    def _change_membership(self, a: int, b: int) -> None:
        row = self.pick("queue_membership", a)
        if row is None:
            return
        if b % 4 == 0:
            self.delete(row)
        elif b % 4 == 1:
            self.write(changed(row, until_at=self.now))
        else:
            self.write(changed(row, paused_at=self.now if b % 2 else None))

    def _arrive(self, a: int, b: int) -> None:
        channel = ("voice", "voice", "chat", "callback")[a % 4]
        direction = "outbound" if b % 9 == 8 else "inbound"
        queue, contact = f"q{b % 3}", self.new_id()
        common = {"channel": channel, "direction": direction, "queue_id": queue}
        self.write(made("contact", contact, arrived_at=self.now, queued_at=self.now, **common))
        entered = self.now - (a % 3) * b * MINUTE
        self.write(made("contact_segment", self.new_id(), contact_id=contact, entered_at=entered, **common))

    def _change_contact(self, a: int, b: int) -> None:
        row = self.pick("contact", a)
        if row is not None:
            states = ("waiting", "on_contact", "scheduled", "closed", "lost")
            self.write(changed(row, state=states[b % 5], queue_id=f"q{(a + b) % 3}"))

    def _leave_line(self, a: int, b: int) -> None:
        row = self.pick("contact_segment", a)
        if row is not None:
            outcome = ("answered", "abandoned", "answered", "timed_out", None)[b % 5]
            left = None if outcome is None else max(row.entered_at, self.now - b * SECOND)
            ended = left if outcome == "answered" and b % 2 else None
            self.write(changed(row, outcome=outcome, left_at=left, ended_at=ended, wrapped_at=None))

    def _end_talk(self, a: int, b: int) -> None:
        row = self.pick("contact_segment", a)
        if row is not None and row.outcome == "answered":
            ended = max(row.left_at, self.now)
            wrapped = ended + b * SECOND if b % 2 else None
            self.write(changed(row, ended_at=ended, wrapped_at=wrapped))

    def _correct_visit(self, a: int, b: int) -> None:
        row = self.pick("contact_segment", a)
        if row is not None and row.left_at is None:
            self.write(changed(row, entered_at=self.now - b * MINUTE, queue_id=f"q{b % 3}"))

    def _erase_visit(self, a: int, _b: int) -> None:
        row = self.pick("contact_segment", a)
        if row is not None:
            self.delete(row)

    def _escalate(self, a: int, b: int) -> None:
        row = self.pick("escalation", a)
        if row is None or b % 3 == 0:
            self.write(made("escalation", self.new_id(), queue_id=f"q{b % 3}", due_at=self.now + b * MINUTE))
        else:
            self.write(changed(row, state="resolved", resolved_at=self.now, queue_id=f"q{b % 3}"))

    def _retarget(self, a: int, b: int) -> None:
        queue = self.rows["queue", f"q{a % 3}"]
        rules = ("strict", "answered_only", "without_short_abandons")
        zone = ("UTC", "Europe/Berlin", "Mars/Olympus", None)[b % 4]
        rule = rules[b % 3]
        self.write(changed(queue, answer_within_s=10 + b, service_level_rule=rule, time_zone=zone))


STEPS = tuple(
    name.removeprefix("_")
    for name in vars(RecordedWorld)
    if name.startswith("_") and name not in ("__init__", "_note", "_followers") and not name.startswith("__")
)


def _in_snapshot(table: str, row: Any, since: int) -> bool:
    rules: Mapping[str, bool] = {
        "contact": getattr(row, "state", None) != "closed",
        "queue_membership": getattr(row, "until_at", None) is None,
        "escalation": getattr(row, "state", None) != "resolved" or (getattr(row, "resolved_at", 0) or 0) >= since,
    }
    if table == "contact_segment":
        open_ = row.left_at is None or (row.outcome == "answered" and row.ended_at is None)
        return open_ or row.entered_at >= since or (row.left_at >= since and row.left_at - row.entered_at > 23 * HOUR)
    return rules.get(table, True)
