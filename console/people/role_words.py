"""Roles in words: where they hold, until when, and what each lets a person do, taken from the acts themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from console.clock_words import moment
from console.setup.set_up_words import name_of, team_name
from console.words import say, word

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import StaffRoleRow

#: What an act is about: by its kind, else by the first part of that.
_ABOUT: Final[Mapping[str, Callable[[], str]]] = {
    "agent.lend": lambda: say("lend agents"),
    "membership": lambda: say("lend agents"),
    "agent.ask_state": lambda: say("ask agents into a state"),
    "agent.sign_out": lambda: say("ask agents into a state"),
    "agent.set_level": lambda: say("set levels of agents"),
    "agent.change_team": lambda: say("set up sites and teams"),
    "agent": lambda: say("set skills and queues of agents"),
    "authority_limit": lambda: say("set limits of authority"),
    "authority_setting": lambda: say("set limits of authority"),
    "authority_kind": lambda: say("set limits of authority"),
    "authority_grant": lambda: say("grant authority"),
    "authority_request": lambda: say("approve what agents ask for"),
    "contact": lambda: say("move and order contacts"),
    "escalation.raise": lambda: say("raise escalations"),
    "escalation.return": lambda: say("bring escalations back"),
    "escalation": lambda: say("decide escalations"),
    "follow_up": lambda: say("decide escalations"),
    "hand": lambda: say("see to raised hands"),
    "handover": lambda: say("hand the shift over"),
    "incident": lambda: say("run incidents"),
    "message": lambda: say("write to agents"),
    "plan": lambda: say("shift breaks"),
    "skill": lambda: say("set up skills"),
    "queue": lambda: say("set up queues and routes"),
    "route": lambda: say("set up queues and routes"),
    "hours": lambda: say("set opening hours"),
    "closed_day": lambda: say("set opening hours"),
    "rule": lambda: say("set rules that raise escalations"),
    "site": lambda: say("set up sites and teams"),
    "team": lambda: say("set up sites and teams"),
    "authority_use": lambda: say("match uses of authority with billing"),
    "customer": lambda: say("erase what is kept of a customer"),
    "legal_hold": lambda: say("hold what a law-suit needs"),
    "retention": lambda: say("set how long things are kept"),
    "floor": lambda: say("name the floor and its promise"),
    "coaching_note": lambda: say("write coaching notes"),
    "coaching_action": lambda: say("write coaching notes"),
    "coaching_consent": lambda: say("write coaching notes"),
    "note_template": lambda: say("write coaching notes"),
    "agent_goal": lambda: say("write coaching notes"),
    "rubric_version": lambda: say("set the rubric"),
    "review_sample": lambda: say("review contacts"),
    "contact_review": lambda: say("review contacts"),
    "calibration": lambda: say("review contacts"),
    "repeat_flag": lambda: say("review contacts"),
    "standard": lambda: say("set promise and standards"),
    "standard_version": lambda: say("set promise and standards"),
    "standard_briefing": lambda: say("brief agents"),
    "training_module": lambda: say("set what agents learn"),
    "queue_module": lambda: say("set what agents learn"),
    "agent_training": lambda: say("see to agents' readiness"),
    "readiness_override": lambda: say("let agents in who are not ready"),
    "agent_buddy": lambda: say("see to agents' readiness"),
    "monitoring_agreement": lambda: say("set the monitoring agreement"),
}
_READS: Final[Mapping[str, Callable[[], str]]] = {
    "supervisor": lambda: say("Sees the floor within its scope, with amounts of money."),
    "manager": lambda: say("Sees the floor within its scope, with amounts of money."),
    "controller": lambda: say(
        "Stands outside the line: reads the ledger of authority and the audit, and changes nothing."
    ),
    "coach": lambda: say("Sees the floor within its scope, without amounts of money."),
    "analyst": lambda: say("Sees the floor within its scope, without amounts of money."),
    "viewer": lambda: say("Sees the floor within its scope, without amounts of money, and changes nothing."),
    "connector": lambda: say("For a program that brings contacts in; it sees and writes what it brings."),
}


def scope_words(store: FloorStore, team_id: str | None, queue_id: str | None) -> str:
    """Where a role holds: one team, one queue, or the whole floor."""
    if queue_id is not None:
        return name_of(store, "queue", queue_id)
    return say("whole floor") if team_id is None else team_name(store, team_id)


def term_words(from_at: int, until_at: int | None, now_us: int) -> str:
    """From when until when, where that is not simply now; '' for a role that goes on."""
    if until_at is not None and until_at <= now_us:
        return say("ended {when}", when=moment(until_at, now_us, seconds=False))
    if from_at > now_us:
        begins = moment(from_at, now_us, seconds=False)
        if until_at is None:
            return say("from {when}", when=begins)
        return say("{begins} to {ends}", begins=begins, ends=moment(until_at, now_us, seconds=False))
    return "" if until_at is None else say("until {when}", when=moment(until_at, now_us, seconds=False))


def role_line(store: FloorStore, row: StaffRoleRow | Any, now_us: int) -> str:
    """One role: 'supervisor, Team 1, until 18:00'."""
    term = term_words(row.from_at, row.until_at, now_us)
    scope = scope_words(store, row.team_id, row.queue_id)
    if not term:
        return say("{role}, {scope}", role=word(row.role), scope=scope)
    return say("{role}, {scope}, {term}", role=word(row.role), scope=scope, term=term)


def roles_of(store: FloorStore, staff_id: str) -> list[Any]:
    """All roles of a person, those that began first first."""
    rows = (row for row in store.rows("staff_role").values() if row.staff_id == staff_id)
    return sorted(rows, key=lambda row: (row.from_at, row.id))


def lasting(rows: list[Any], now_us: int) -> list[Any]:
    """Those that have not ended."""
    return [row for row in rows if row.until_at is None or row.until_at > now_us]


def what_it_lets(role: str) -> tuple[str, list[str]]:
    """What a role lets a person see, as a sentence, and what it lets them do, as words."""
    # Here, not above: the first window does not wait for the acts.
    from db.commands.known_acts import KNOWN_ACTS

    does: dict[str, None] = {}
    for kind, act in KNOWN_ACTS.items():
        if role in act.duty.roles:
            noun = kind.partition(".")[0]
            words = _ABOUT.get(kind) or _ABOUT.get(noun)
            does[words() if words is not None else word(noun)] = None
    sees = _READS.get(role)
    return (sees() if sees is not None else "", list(does))
