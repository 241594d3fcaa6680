"""Who has to decide: for random people, roles and due times it is what a plain recount says, at every moment."""

from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.floor import Floor
from tests.console.made_up_floor import MINUTE, NOON, batch, changed, made, snapshot

PEOPLE = ["ann", "bob", "cyd", "dee"]
moments = st.integers(-3, 3).map(lambda minutes: NOON + minutes * MINUTE)
people = st.sampled_from(PEOPLE)


@st.composite
def floors(draw):
    """A queue with somebody on duty or nobody, people who are there or not, their roles, and escalations."""
    rows = [
        made("staff", one, name=one.title(), login=one, disabled_at=draw(st.sampled_from([None, None, NOON])))
        for one in PEOPLE
    ]
    rows.append(made("queue", "billing", duty_supervisor_id=draw(st.none() | people)))
    for one in draw(st.sets(people)):
        kept = {"on_shift": draw(st.integers(0, 1)), "since_at": draw(moments), "until_at": draw(moments)}
        rows.append(made("staff_presence", f"stay of {one}", staff_id=one, **kept))
    for number in range(draw(st.integers(0, 6))):
        team_id, queue_id = draw(st.sampled_from([(None, None), ("team", None), ("other", None), (None, "billing")]))
        until = draw(st.none() | moments)
        given_ = {"role": draw(st.sampled_from(["supervisor", "manager", "coach"])), "team_id": team_id}
        given_ |= {"queue_id": queue_id, "from_at": draw(moments), "until_at": until}
        rows.append(made("staff_role", f"role {number}", staff_id=draw(people), **given_))
    for number in range(draw(st.integers(1, 3))):
        state = draw(st.sampled_from(["open", "taken", "promised", "returned"]))
        times = {"due_at": draw(moments), "promised_at": draw(st.none() | moments)}
        rows.append(made("escalation", f"e{number}", owner_id=draw(st.none() | people), state=state, **times))
    return rows


def recount(rows, escalation, now):
    """The same by going through the rule's sentences one after the other."""
    of = {kind: [row for row in rows if type(row).__name__ == f"{kind}Row"] for kind in ("Staff", "StaffRole", "Queue")}
    staying = [row for row in rows if type(row).__name__ == "StaffPresenceRow"]
    left = {row.id for row in of["Staff"] if row.disabled_at is not None}
    here = [row for row in staying if row.on_shift == 1 and row.since_at <= now and row.until_at > now]
    there = {row.staff_id: row.since_at for row in here if row.staff_id not in left}
    dues = [escalation.due_at]
    if escalation.state == "promised" and escalation.promised_at is not None:
        dues.append(escalation.promised_at)
    late, owner = min(dues) < now, escalation.owner_id
    if not late and owner in there:
        return owner, "owner"
    if not late and owner is None and escalation.state in ("taken", "promised"):
        return None, "somebody"
    (queue,) = of["Queue"]
    if queue.duty_supervisor_id in there and queue.duty_supervisor_id != owner:
        return queue.duty_supervisor_id, "duty"
    for role in ("supervisor", "manager"):
        ranked = []
        for row in of["StaffRole"]:
            if row.role != role or row.staff_id == owner or row.staff_id not in there:
                continue
            if row.from_at > now or (row.until_at is not None and row.until_at <= now):
                continue
            near = (
                1 if row.queue_id == "billing" else 2 if row.team_id == "team" else 3 if row.team_id is None else None
            )
            if near is not None:
                ranked.append((near, there[row.staff_id], row.staff_id))
        if ranked:
            return sorted(ranked)[0][2], role
    return (owner, "owner") if owner in there else (None, "nobody")


@settings(max_examples=60, deadline=None)
@given(rows=floors(), minutes=st.lists(st.integers(-4, 4), min_size=1, max_size=3))
def test_it_is_what_a_plain_recount_says_at_every_moment(rows, minutes):
    floor = Floor(lambda: 0.0)
    floor.apply(snapshot(*rows))
    for now in [NOON + minute * MINUTE + beside for minute in minutes for beside in (-1, 0, 1)]:
        for row in floor.store.rows("escalation").values():
            found = floor.climbing.responsible(row, now)
            assert tuple(found) == recount(rows, row, now)
            assert found.staff_id is not None or found.step in ("somebody", "nobody")


def test_who_comes_or_goes_is_seen_at_once_and_those_there_stand_first():
    floor = Floor(lambda: 0.0)
    roles = [made("staff_role", one, staff_id=one, role="supervisor", from_at=1) for one in ("ann", "bob")]
    rows = [made("staff", one, name=one.title(), login=one) for one in ("ann", "bob")]
    floor.apply(snapshot(*rows, *roles, made("queue", "billing"), made("escalation", "e")))
    escalation = floor.store.row("escalation", "e")
    assert floor.climbing.responsible(escalation, NOON).step == "nobody"
    floor.apply(batch(made("staff_presence", "stay", staff_id="bob")))
    assert floor.climbing.responsible(escalation, NOON) == ("bob", "supervisor")
    assert [row.name for row in floor.climbing.line_of(["billing"], NOON)] == ["Bob", "Ann"]
    floor.apply(batch(changed(floor.store.row("staff_presence", "stay"), on_shift=0)))
    assert floor.climbing.responsible(escalation, NOON).step == "nobody"
