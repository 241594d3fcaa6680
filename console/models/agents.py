"""The table of agents: what each is doing, for how long, with whom, and what room is left."""

from collections import Counter
from typing import Any, Final

from console.clock_words import clock_time
from console.explanation import Meaning, now_window
from console.models.columns import RIGHT, Cell, Column, Exact, TableSpec, over_limit
from console.models.stuck_words import stuck_cell, stuck_of, stuck_sentence
from console.plan import plan_words
from console.store.floor import Floor
from console.store.heads import queues_of
from console.store.limits import Lasting, lasting
from console.store.loans import LENT, loans_of
from console.store.readiness import READINESS_TABLES
from console.words import NOTHING, contact_number, count, duration, plural, say, word
from db.rows import AgentRow, QueueMembershipRow
from db.words import AGENT_STATES, PLAN_ACTIVITIES

_ORDER: Final = {"on_contact": 0, "wrap_up": 1, "ringing": 2, "aux": 3, "available": 4, "offline": 5}
_WITH_AGENT: Final = frozenset({"ringing", "on_contact", "wrap_up"})


def agent_table() -> TableSpec:
    """The columns of the agents."""
    return TableSpec(
        "agent",
        say("Agents"),
        (
            Column("state", say("State"), _state, _sort_state, _state_tip, 18, says=_states()),
            Column(
                "since", say("In state"), _since, _sort_since, _since_tip, 10, RIGHT, ticks=True, exact=_EXACT_SINCE
            ),
            Column("name", say("Agent"), _name, lambda row, _: row.name.casefold(), _name_tip, 16, stretch=True),
            Column(
                "on",
                say("On"),
                _on,
                _sort_on,
                _on_tip,
                10,
                keep=4,
                sort_from=frozenset({"contact"}),
                says=(plural("%Ln contact(s)", 8),),
            ),
            Column(
                "slots", say("Slots"), _slots, _sort_slots, _slots_tip, 10, keep=2, sort_from=frozenset({"contact"})
            ),
            *_plan_columns(),
            Column("queues", say("Queues"), _queues, _sort_queues, _queues_tip, 14, keep=1),
            Column("desk", say("Desk"), _desk, lambda row, _: row.desk, _name_tip, 7, keep=3),
        ),
        lambda row, floor: f"{row.name} {row.desk or ''} {_state(row, floor, 0).text} {_queue_names(row, floor)}",
        frozenset({"contact", "queue_membership", "agent_capacity", "queue", "shift_activity", *READINESS_TABLES}),
        "state",
        noteworthy=lambda row: (row.state, row.aux_reason, row.next_state),
        shows=lambda row: row.retired_at is None,
        called=lambda row, _floor: str(row.name),
    )


def _plan_columns() -> tuple[Column, ...]:
    """How the agents stand to the plan, what it says next, and how it was kept so far."""
    of_plan = frozenset({"shift_activity"})
    share = Exact("share", plan_words.kept_share)
    return (
        Column(
            *("plan", say("Plan"), plan_words.plan_cell, plan_words.plan_sort, plan_words.plan_meaning, 12),
            ticks=True, keep=5, sort_from=of_plan, says=plan_words.plan_says(),
            about=say("What the agent does against what is planned for now."),
        ),
        Column(
            *("next", say("Next"), plan_words.next_cell, plan_words.next_sort, plan_words.next_meaning, 12),
            ticks=True, keep=3, sort_from=of_plan, says=plan_words.next_says(),
            about=say("What comes next in the plan: a break, training or meeting, else the end of the shift."),
        ),
        Column(
            *("kept", say("Adherence"), plan_words.kept_cell, plan_words.kept_sort, plan_words.kept_meaning, 10, RIGHT),
            ticks=True, keep=2, sort_from=of_plan, exact=(share,),
            about=say("The share of planned time in which the agent's state agreed with the plan, since the shift began."),
        ),
    )  # fmt: skip


def state_words(row: AgentRow) -> str:
    """The state with its reason: 'aux: lunch'."""
    return _with_reason(row.state, row.aux_reason)


def _states() -> tuple[str, ...]:
    return (*map(word, AGENT_STATES), *(_with_reason("aux", reason) for reason in PLAN_ACTIVITIES[1:-1]))


def _with_reason(state: str, reason: str | None) -> str:
    return say("{state}: {reason}", state=word(state), reason=word(reason)) if reason else word(state)


def contacts_of(row: AgentRow, floor: Floor) -> list[Any]:
    """The contacts an agent has now, the oldest first."""
    found = floor.store.rows_where("contact", "agent_id", row.id)
    return sorted((contact for contact in found if contact.state in _WITH_AGENT), key=lambda contact: contact.number)


def _state(row: AgentRow, floor: Floor, _now: int) -> Cell:
    if stuck_of(row, "agent", floor) is not None:
        return stuck_cell(state_words(row))
    return Cell(asked_words(row), "quiet" if row.state == "offline" else "text", glyph=row.state)


def asked_words(row: AgentRow) -> str:
    """The state, and what the agent was asked into for when the work in hand is done."""
    if not row.next_state:
        return state_words(row)
    return say(
        "{state}, asked: {next}",
        state=state_words(row),
        next=word(row.next_aux_reason) if row.next_aux_reason else word(row.next_state),
    )


def _since(row: AgentRow, floor: Floor, now: int) -> Cell:
    if row.state_since is None:
        return Cell(NOTHING, "quiet")
    lasted = max(0, now - row.state_since)
    limited = lasting(row, floor.store, now)
    if limited is not None and limited.is_over:
        return over_limit(duration(lasted))
    return Cell(duration(lasted), "quiet" if row.state == "offline" else "text")


_EXACT_SINCE: Final = (
    Exact("moment", lambda row, _floor, _now: row.state_since),
    Exact("seconds", lambda row, _floor, now: None if row.state_since is None else max(0, now - row.state_since)),
)


def _name(row: AgentRow, _floor: Floor, _now: int) -> Cell:
    return Cell(row.name, "quiet" if row.state == "offline" else "text")


def _on(row: AgentRow, floor: Floor, _now: int) -> Cell:
    contacts = contacts_of(row, floor)
    if not contacts:
        return Cell(NOTHING, "quiet")
    first = contact_number(contacts[0].number)
    return Cell(first if len(contacts) == 1 else plural("%Ln contact(s)", len(contacts)))


def _slots(row: AgentRow, floor: Floor, _now: int) -> Cell:
    text = ", ".join(
        f"{word(channel)} {count(used)}/{count(slots)}" for channel, used, slots in slots_of(row, floor) if slots > 1
    )
    return Cell(text or NOTHING, "text" if text else "quiet")


def slots_of(row: AgentRow, floor: Floor) -> list[tuple[str, int, int]]:
    """(channel, contacts at once now, at most) for each channel the agent has a capacity in."""
    used = Counter(contact.channel for contact in contacts_of(row, floor) if contact.state != "wrap_up")
    capacities = floor.store.rows_where("agent_capacity", "agent_id", row.id)
    return sorted((capacity.channel, used[capacity.channel], capacity.slots) for capacity in capacities)


def _queue_names(row: AgentRow, floor: Floor) -> str:
    return ", ".join(queue.name for queue in queues_of(floor.store, row.id))


def _queues(row: AgentRow, floor: Floor, now: int) -> Cell:
    unready = _unready(row, floor, now)
    if unready:
        queues = ", ".join(queue for queue, _ in unready)
        return Cell(say("▲ not ready, on queue: {queues}", queues=queues), "urgent", strong=True)
    lent, own = [], []
    loans = {loan.queue_id: loan for loan in loans_of(floor.store, row.id)}
    for queue in queues_of(floor.store, row.id):
        if queue.id in loans:
            lent.append(lent_words(loans[queue.id].until_at, queue.name))
        else:
            own.append(queue.name)
    # The loan first: a narrow column cuts what stands last, and one's own queues are known.
    return Cell(", ".join((*lent, *own)) or NOTHING, "text" if lent else "quiet")


def lent_words(until_at: int | None, queue: str) -> str:
    """'lent to Tech until 14:30'; `until_at` is UTC microseconds."""
    if until_at is None:
        return say("lent to {queue}", queue=queue)
    return say("lent to {queue} until {time}", queue=queue, time=clock_time(until_at, seconds=False))


def _desk(row: AgentRow, _floor: Floor, _now: int) -> Cell:
    return Cell(row.desk or NOTHING, "quiet")


def _sort_state(row: AgentRow, floor: Floor) -> Any:
    if stuck_of(row, "agent", floor) is not None:
        return (-1, row.state_since or 0)
    return (_ORDER.get(row.state, len(_ORDER)), row.state_since or 0)


def _sort_since(row: AgentRow, _floor: Floor) -> Any:
    return None if row.state_since is None else -row.state_since


def _sort_on(row: AgentRow, floor: Floor) -> Any:
    contacts = contacts_of(row, floor)
    return contacts[0].number if contacts else None


def _sort_slots(row: AgentRow, floor: Floor) -> Any:
    return -sum(slots - used for _, used, slots in slots_of(row, floor))


def _sort_queues(row: AgentRow, floor: Floor) -> Any:
    return _queue_names(row, floor).casefold() or None


def _state_tip(row: AgentRow, floor: Floor, now: int) -> str:
    stuck = stuck_of(row, "agent", floor)
    if stuck is not None:
        return stuck_sentence(row, stuck, now)
    if row.next_state:
        ahead = _with_reason(row.next_state, row.next_aux_reason)
        return say("{state}; asked: {next}, as soon as the work in hand is done.", state=state_words(row), next=ahead)
    return state_words(row)


def _since_tip(row: AgentRow, floor: Floor, now: int) -> Meaning:
    return Meaning(
        say("How long the agent has been in this state."),
        say("now minus when the state began"),
        say("since the state began"),
        limit=_limit_words(lasting(row, floor.store, now)),
    )


def _limit_words(limited: Lasting | None) -> str:
    if limited is None:
        return say("no limit is set for this state")
    if limited.contact is None:
        return say("marked from {limit}, the limit of {queue}", limit=duration(limited.limit_us), queue=limited.queue)
    return say(
        "marked from {limit}, the limit of {queue}; {contact} has taken {time}",
        limit=duration(limited.limit_us),
        queue=limited.queue,
        contact=contact_number(limited.contact.number),
        time=duration(max(0, limited.lasted_us)),
    )


def _name_tip(row: AgentRow, floor: Floor, _now: int) -> str:
    team = floor.store.row("team", row.team_id)
    return say(
        "{name}, team {team}, desk {desk}.",
        name=row.name,
        team=team.name if team else NOTHING,
        desk=row.desk or NOTHING,
    )


def _on_tip(row: AgentRow, floor: Floor, now: int) -> str:
    queues = floor.store.rows("queue")
    lines = [
        say(
            "{contact}, {queue}, {state} for {time}",
            contact=contact_number(contact.number),
            queue=queues[contact.queue_id].name if contact.queue_id in queues else NOTHING,
            state=word(contact.state),
            time=duration(None if contact.state_since is None else now - contact.state_since),
        )
        for contact in contacts_of(row, floor)
    ]
    return "\n".join(lines) or say("On no contact.")


def _slots_tip(row: AgentRow, floor: Floor, _now: int) -> Meaning:
    slots = slots_of(row, floor)
    said = ", ".join(f"{word(channel)} {count(used)} / {count(most)}" for channel, used, most in slots)
    return Meaning(
        say("Contacts the agent has at once, of how many they can have, by channel."),
        say("contacts ringing or with the agent / capacity; wrap-up holds no slot"),
        now_window(),
        said or say("no capacity is set: one contact at a time"),
    )


def _unready(row: AgentRow, floor: Floor, now: int) -> list[tuple[str, str]]:
    """Queues the agent serves without what they ask for and without being let in, by name, and what is missing."""
    if not floor.store.rows("queue_module"):
        return []
    found = []
    for queue in queues_of(floor.store, row.id):
        if not floor.readiness.is_ready(row.id, queue.id, now):
            modules = ", ".join(module.name for module in floor.readiness.missing(row.id, queue.id, now))
            found.append((queue.name, modules))
    return found


def _queues_tip(row: AgentRow, floor: Floor, now: int) -> str:
    lines = [
        say("Not ready for {queue}: {modules} missing.", queue=queue, modules=modules)
        for queue, modules in _unready(row, floor, now)
    ]
    for membership in floor.store.rows_where("queue_membership", "agent_id", row.id):
        queue = floor.store.row("queue", membership.queue_id)
        name = queue.name if queue else NOTHING
        lines.append(_membership(name, membership))
    return "\n".join(sorted(lines)) or say("In no queue.")


def _membership(queue: str, row: QueueMembershipRow) -> str:
    if row.source == LENT:
        lent = lent_words(row.until_at, queue)
        return lent if row.paused_at is None else say("{lent}, paused", lent=lent)
    return queue if row.paused_at is None else say("{queue} (paused)", queue=queue)
