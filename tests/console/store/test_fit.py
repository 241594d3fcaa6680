"""Who is fit for contacts: each reason counted again from the rows, and the best first."""

from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.fit import AgentFits, QueueFits, asked_by
from console.store.floor import Floor
from tests.console.made_up_floor import NOON, made, snapshot

QUEUES = ("billing", "tech", "orders")


def floor_of(*rows) -> Floor:
    floor = Floor()
    queues = [made("queue", name, name=name.title(), position=place) for place, name in enumerate(QUEUES)]
    floor.apply(snapshot(made("site", "site"), made("team", "team"), made("skill", "tax", name="Tax"), *queues, *rows))
    return floor


def agent_fits(floor, *contact_ids) -> AgentFits:
    contacts = [floor.store.row("contact", row_id) for row_id in contact_ids]
    fits = AgentFits(floor.store, asked_by(floor.store, contacts))
    while not fits.advance(2):
        pass
    return fits


def queue_fits(floor, *contact_ids) -> QueueFits:
    contacts = [floor.store.row("contact", row_id) for row_id in contact_ids]
    return QueueFits(floor, asked_by(floor.store, contacts))


def words(fit):
    return {reason.word for reason in fit.reasons}


def test_the_fittest_knows_it_serves_the_queue_speaks_the_language_and_is_free():
    rows = [
        made("contact", "c1", language="de"),
        made("queue_skill", "qs", queue_id="billing", skill_id="tax", level=3),
        made("agent", "master", name="Master", language="de"),
        made("agent", "busy", name="Busy", language="de", state="on_contact"),
        made("agent", "english", name="English", language="en"),
        made("agent", "outside", name="Outside", language="de"),
        made("agent", "beginner", name="Beginner", language="de"),
        made("agent", "home", name="Home", state="offline"),
    ]
    rows += [made("agent_skill", f"k{who}", agent_id=who, skill_id="tax", level=3) for who in ("master", "busy")]
    rows += [made("agent_skill", f"k{who}", agent_id=who, skill_id="tax", level=4) for who in ("english", "outside")]
    rows += [made("agent_skill", "kb", agent_id="beginner", skill_id="tax", level=1)]
    rows += [made("queue_membership", f"m{n}", agent_id=n) for n in ("master", "busy", "english", "beginner")]
    fits = agent_fits(floor_of(*rows), "c1")
    ranked = fits.ranked()
    assert [fit.id for fit in ranked] == ["master", "busy", "english", "outside", "beginner"]
    assert words(ranked[0]) == {"free", "member", "skill", "language"}
    assert not any(reason.is_against for reason in ranked[0].reasons)
    (low,) = [reason for reason in ranked[-1].reasons if reason.word == "skill_low"]
    assert (low.name, low.number, low.needed) == ("Tax", 1, 3)


def test_who_has_slots_left_takes_another_chat_and_who_has_none_for_letters_takes_none():
    rows = [
        made("contact", "c1", channel="chat"),
        made("contact", "c2", channel="letter"),
        made("contact", "held", channel="chat", state="on_contact", agent_id="ana"),
        made("agent", "ana", state="on_contact"),
        made("agent_capacity", "k", agent_id="ana", channel="chat", slots=3),
    ]
    floor = floor_of(*rows)
    (chat,) = agent_fits(floor, "c1").ranked()
    assert [(one.number, one.needed, one.is_against) for one in chat.reasons if one.word == "slots"] == [(2, 3, False)]
    (letter,) = agent_fits(floor, "c2").ranked()
    assert "no_slots" in words(letter)


def test_an_agent_who_is_not_signed_in_or_has_it_already_cannot_take_it():
    floor = floor_of(
        made("contact", "c1", agent_id="ana", state="on_contact"),
        made("agent", "ana"),
        made("agent", "bo", state="offline"),
        made("agent", "cy", retired_at=NOON),
    )
    fits = agent_fits(floor, "c1")
    found = {row_id: fits.of(floor.store.row("agent", row_id)) for row_id in ("ana", "bo", "cy")}
    assert not any(fit.can_take for fit in found.values())
    assert [sorted(words(fit) & {"already_there", "not_signed_in", "retired"}) for fit in found.values()] == [
        ["already_there"],
        ["not_signed_in"],
        ["retired"],
    ]


def test_a_queue_outside_the_routes_comes_after_those_that_a_route_leads_to():
    floor = floor_of(
        made("contact", "c1", answered_at=NOON),
        made("route", "r", from_queue_id="billing", to_queue_id="orders", note="required"),
        made("agent", "ana"),
        made("queue_membership", "m", queue_id="tech"),
    )
    orders, tech, billing = queue_fits(floor, "c1").ranked()
    assert [orders.id, tech.id, billing.id] == ["orders", "tech", "billing"]
    assert words(orders) == {"note_required", "nobody"}
    assert words(tech) == {"no_route", "people_free"}
    assert (tech.can_take, billing.can_take) == (True, False)


def test_a_queue_that_says_nothing_of_routes_sends_to_all_and_one_of_another_channel_comes_later():
    floor = floor_of(made("contact", "c1"), made("queue", "mail", name="Mail", channel="email", position=-1))
    ranked = queue_fits(floor, "c1").ranked()
    assert [fit.id for fit in ranked] == ["tech", "orders", "mail", "billing"]
    assert "other_channel" in words(ranked[2])


def test_a_contact_that_is_with_somebody_may_go_back_into_its_own_line():
    floor = floor_of(made("contact", "c1", agent_id="ana", state="on_contact", channel="email"))
    assert queue_fits(floor, "c1").of(floor.store.row("queue", "billing")).can_take


def test_a_closed_queue_takes_nothing():
    floor = floor_of(made("contact", "c1"), made("queue", "old", retired_at=NOON))
    fits = queue_fits(floor, "c1")
    assert "old" not in [fit.id for fit in fits.ranked()]
    assert not fits.of(floor.store.row("queue", "old")).can_take


agents = st.lists(
    st.tuples(
        st.sampled_from(("available", "ringing", "on_contact", "wrap_up", "aux", "offline")),
        st.sampled_from((None, "de", "en")),
        st.sets(st.sampled_from(QUEUES)),
        st.integers(0, 5),
        st.one_of(st.none(), st.integers(0, 3)),
        st.integers(0, 3),
    ),
    max_size=8,
)


@settings(max_examples=200, deadline=None)
@given(agents, st.integers(0, 4), st.sampled_from(QUEUES), st.sampled_from((None, "de")))
def test_every_reason_is_what_counting_the_rows_again_gives(agents, level, queue, language):
    rows = [made("contact", "c1", queue_id=queue, language=language, channel="chat")]
    if level:
        rows.append(made("queue_skill", "qs", queue_id=queue, skill_id="tax", level=level))
    for place, (state, speaks, queues, skill, slots, held) in enumerate(agents):
        who = f"a{place}"
        rows.append(made("agent", who, state=state, language=speaks))
        rows += [made("queue_membership", f"{who}{q}", agent_id=who, queue_id=q) for q in queues]
        if skill:
            rows.append(made("agent_skill", f"k{who}", agent_id=who, skill_id="tax", level=skill))
        if slots is not None:
            rows.append(made("agent_capacity", f"s{who}", agent_id=who, channel="chat", slots=slots))
        rows += [made("contact", f"{who}h{n}", channel="chat", state="on_contact", agent_id=who) for n in range(held)]
    fits = agent_fits(floor_of(*rows), "c1")
    ranked = fits.ranked()
    assert sorted(fit.id for fit in ranked) == sorted(f"a{n}" for n, one in enumerate(agents) if one[0] != "offline")
    for fit in ranked:
        state, speaks, queues, skill, slots, held = agents[int(fit.id[1:])]
        found = words(fit)
        assert ("member" in found) == (queue in queues)
        assert ("skill" in found) == (level > 0 and skill >= level)
        assert ("skill_missing" in found) == (level > 0 and not skill)
        assert ("language" in found) == (language is not None and speaks == "de")
        assert ("other_language" in found) == (language is not None and speaks == "en")
        room = max(0, (1 if slots is None else slots) - held)
        assert ("free" in found) == (state == "available" and room > 0 and (slots is None or slots == 1))
        for slot in (one for one in fit.reasons if one.word == "slots"):
            assert (slot.number, slot.needed, slot.is_against) == (room, slots, room == 0)
    lacking = [max(0, level - agents[int(fit.id[1:])][3]) for fit in ranked]
    assert lacking == sorted(lacking)
