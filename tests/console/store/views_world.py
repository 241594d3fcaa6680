"""A small floor on which anything may change, and who belongs to a view counted plainly from its rows by their names."""

from typing import Any

from console.store.view_filter import ViewFilter
from tests.console.made_up_floor import MINUTE, NOON, SECOND, changed, made

SITES = ("North", "Leeds")
TEAMS = ("Days", "Nights", "Days", "Money")
QUEUES = ("Billing", "Tech", "Chat", "Letters")
CHANNELS = ("voice", "voice", "chat", "letter")
STATES = ("available", "ringing", "on_contact", "wrap_up", "aux", "offline")
CONTACT_STATES = ("waiting", "on_contact", "scheduled", "lost")


class ViewsWorld:
    """Rows by table and id, and steps that change them."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], Any] = {}
        for place, name in enumerate(SITES):
            self.keep(made("site", f"s{place}", name=name))
        for place, name in enumerate(TEAMS):
            self.keep(made("team", f"t{place}", name=name, site_id=f"s{place // 2}"))
        for place, name in enumerate(QUEUES):
            queue = made("queue", f"q{place}", name=name, channel=CHANNELS[place], team_id=f"t{place}", position=place)
            self.keep(queue)
        for place in range(6):
            agent = made("agent", f"a{place}", team_id=f"t{place % 4}", state=STATES[place])
            self.keep(agent)
            self.keep(made("queue_membership", f"m{place}", agent_id=agent.id, queue_id=f"q{place % 3}"))
        self.keep(made("queue_membership", "m9", agent_id="a0", queue_id="q1"))
        for place in range(8):
            contact = made("contact", f"c{place}", number=place, queue_id=f"q{place % 4}")
            self.keep(contact)
            entered = NOON - (place + 1) * 40 * SECOND
            talked = {"left_at": entered, "outcome": "answered", "ended_at": NOON} if place >= 4 else {}
            visit = {"contact_id": contact.id, "queue_id": contact.queue_id, "entered_at": entered, **talked}
            self.keep(made("contact_segment", f"v{place}", **visit))
        for place in range(3):
            self.keep(made("raised_hand", f"h{place}", agent_id=f"a{place}", contact_id=f"c{place + 1}"))
            due = NOON + (place - 1) * MINUTE
            self.keep(made("escalation", f"e{place}", number=place, queue_id=f"q{place}", due_at=due))

    def keep(self, row: Any) -> Any:
        """Put a row where it belongs; gives it back."""
        table = next(name for name in _KINDS if type(row) is _KINDS[name])
        self.rows[table, row.id] = row
        return row

    def of(self, table: str) -> list[Any]:
        """All rows of a table."""
        return [row for (name, _), row in self.rows.items() if name == table]

    def step(self, kind: str, a: int, b: int) -> Any:
        """Change one row; gives it back as it is now."""
        table, fields = _CHANGES[kind](b)
        rows = self.of(table)
        return self.keep(changed(rows[a % len(rows)], **fields))


def _moved_visit(b: int) -> tuple[str, dict[str, Any]]:
    if b % 3:
        return "contact_segment", {"queue_id": f"q{b % 4}", "left_at": None, "outcome": None, "ended_at": None}
    left = NOON - 20 * SECOND
    return "contact_segment", {"queue_id": f"q{b % 4}", "left_at": left, "outcome": "answered", "ended_at": NOON}


_CHANGES = {
    "rename_site": lambda b: ("site", {"name": (*SITES, "leeds", "Oslo")[b % 4]}),
    "rename_team": lambda b: ("team", {"name": (*TEAMS, "Gone")[b % 5]}),
    "move_team": lambda b: ("team", {"site_id": f"s{b % 2}"}),
    "rename_queue": lambda b: ("queue", {"name": (*QUEUES, "Other")[b % 5]}),
    "move_queue": lambda b: ("queue", {"team_id": f"t{b % 4}"}),
    "change_channel": lambda b: ("queue", {"channel": CHANNELS[b % 4]}),
    "shift_queue": lambda b: ("queue", {"position": b}),
    "change_state": lambda b: ("agent", {"state": STATES[b % 6]}),
    "change_team": lambda b: ("agent", {"team_id": f"t{b % 4}"}),
    "retire": lambda b: ("agent", {"retired_at": NOON if b % 2 else None}),
    "join": lambda b: ("queue_membership", {"queue_id": f"q{b % 4}", "agent_id": f"a{b % 6}", "until_at": None}),
    "leave": lambda b: ("queue_membership", {"until_at": NOON}),
    "pause": lambda b: ("queue_membership", {"paused_at": NOON if b % 2 else None}),
    "move_contact": lambda b: ("contact", {"queue_id": f"q{b % 4}", "state": CONTACT_STATES[b % 4]}),
    "close_contact": lambda b: ("contact", {"state": "closed"}),
    "move_visit": _moved_visit,
    "move_escalation": lambda b: ("escalation", {"queue_id": f"q{b % 4}", "state": ("open", "resolved")[b % 2]}),
    "answer_hand": lambda b: ("raised_hand", {"answered_at": NOON if b % 2 else None}),
    "lower_hand": lambda b: ("raised_hand", {"ended_at": NOON if b % 2 else None}),
}
STEPS = tuple(_CHANGES)
_KINDS = {
    name: type(made(name, "x"))
    for name in (
        *("site", "team", "queue", "agent", "queue_membership"),
        *("contact", "contact_segment", "raised_hand", "escalation"),
    )
}


def called(name: str, asked: tuple[str, ...]) -> bool:
    """Whether a name is among those asked for, or any will do."""
    return not asked or name.casefold() in {one.casefold() for one in asked}


class PlainCount:
    """Who belongs to a view, asked of every row anew, the long way round."""

    def __init__(self, rows: dict[str, dict[str, Any]], asked: ViewFilter) -> None:
        self.rows, self.asked = rows, asked

    def of_asked_team(self, team_id: str) -> bool:
        if not self.asked.sites and not self.asked.teams:
            return True
        team = self.rows["team"].get(team_id)
        site = team and self.rows["site"].get(team.site_id)
        return bool(site and called(site.name, self.asked.sites) and called(team.name, self.asked.teams))

    def is_named(self, queue: Any) -> bool:
        by_name = not self.asked.names_queues or called(queue.name, self.asked.queue_names or ("",))
        return by_name and (not self.asked.channels or queue.channel in self.asked.channels)

    def queue(self, queue: Any) -> bool:
        return self.is_named(queue) and self.of_asked_team(queue.team_id)

    def in_queue(self, queue_id: str) -> bool:
        queue = self.rows["queue"].get(queue_id)
        return not self.asked.narrows_figures or (queue is not None and self.queue(queue))

    def agent(self, agent: Any) -> bool:
        if not self.asked.narrows_figures:
            return True
        memberships = self.rows["queue_membership"].values()
        served = [self.rows["queue"][row.queue_id] for row in memberships if row.agent_id == agent.id]
        if any(self.queue(queue) for queue in served):
            return True
        if not self.asked.sites and not self.asked.teams:
            return False
        by_queue = not (self.asked.names_queues or self.asked.channels) or any(map(self.is_named, served))
        return by_queue and self.of_asked_team(agent.team_id)

    def hand(self, hand: Any) -> bool:
        agent = self.rows["agent"].get(hand.agent_id)
        contact = self.rows["contact"].get(hand.contact_id)
        return (agent is not None and self.agent(agent)) or (contact is not None and self.in_queue(contact.queue_id))

    def listed(self, table: str, row: Any) -> bool:
        """Whether the row is listed, states included."""
        states = {"agent": self.asked.agent_states, "contact": self.asked.contact_states}.get(table, ())
        if states and row.state not in states:
            return False
        by_queue = {"contact", "escalation"}
        if table in by_queue:
            return self.in_queue(row.queue_id)
        return {"queue": self.queue, "agent": self.agent, "raised_hand": self.hand}[table](row)
