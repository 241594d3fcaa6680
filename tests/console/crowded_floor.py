"""A floor with long names and large figures, as the window has to bear it on a bad day."""

from db.changes.batch import Snapshot
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, made, snapshot

QUEUES = (
    "Billing North, contracts and cancellations",
    "Technical help Portuguese",
    "Orders",
    "Letters",
    "Zürich Kundendienst für Bestandskunden",
)
STATES = ("on_contact", "wrap_up", "ringing", "aux", "available", "offline")


def crowded_floor() -> Snapshot:
    """Five queues, sixty agents, nine hundred contacts that wait since yesterday, late escalations, raised hands."""
    rows = [
        made(
            "floor", "floor", promise="A person who can fix it, and we tell you the truth about the wait, every time."
        ),
        made("site", "site"),
        made("team", "team"),
        made("staff", "dana"),
        made("staff_role", "role", staff_id="dana", role="supervisor", from_at=NOON - HOUR),
    ]
    rows += [made("queue", f"q{n}", name=name, position=n, answer_within_s=20) for n, name in enumerate(QUEUES)]
    for n in range(60):
        state = STATES[n % len(STATES)]
        reason = "training with the new colleagues" if state == "aux" else None
        name = f"Wilhelmina Featherstonehaugh-Montgomery {n}"
        rows.append(
            made(
                "agent",
                f"a{n}",
                name=name,
                desk=f"N{n}-18",
                state=state,
                aux_reason=reason,
                state_since=NOON - n * HOUR,
            )
        )
        rows.append(made("queue_membership", f"m{n}", agent_id=f"a{n}", queue_id=f"q{n % len(QUEUES)}", since_at=NOON))
    for n in range(900):
        since = NOON - n * 2 * MINUTE
        state, agent = ("on_contact", f"a{n % 60 // 6 * 6}") if n % 9 == 0 else ("waiting", None)
        queue = f"q{n % len(QUEUES)}"
        fields = {"queue_id": queue, "state": state, "agent_id": agent, "intent": "cancellation_of_a_long_contract"}
        contact = made(
            "contact", f"c{n}", number=20_000 + n, arrived_at=since, queued_at=since, state_since=since, **fields
        )
        rows += [contact, made("contact_segment", f"s{n}", contact_id=contact.id, queue_id=queue, entered_at=since)]
    for n in range(12):
        due = NOON + (n - 6) * 47 * MINUTE
        rows.append(made("escalation", f"e{n}", number=n, queue_id="q0", due_at=due, reason="blocked_by_limit"))
    rows += [
        made("customer_follow_up", f"f{n}", queue_id="q0", escalation_id=f"e{n}", due_at=NOON + (n - 2) * HOUR)
        for n in range(5)
    ]
    rows += [made("raised_hand", f"h{n}", agent_id=f"a{n}", raised_at=NOON - n * 48 * SECOND) for n in range(3)]
    return snapshot(*rows)
