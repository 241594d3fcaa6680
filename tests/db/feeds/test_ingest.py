"""What every source may tell, beyond what a telephone log does: several contacts at once, other channels, attention, plans."""

import pytest

from db.feeds.ingest import Customer, Ingest, Known, Origin
from db.feeds.known import RECENT_US
from db.feeds.written import WRITTEN
from db.ids import new_id
from tests.db.feeds.written_rows import Written

DESK = Origin("desk", "help desk")
S = 1_000_000
T = 1_700_000_000 * S


class Floor:
    """A feed with one queue and one agent who is available, and what a database would hold of it."""

    def __init__(self, known: Known | None = None) -> None:
        self.ingest = Ingest(DESK, known, site="Lisbon", team="Second line")
        self.queue = self.ingest.queue("chat", channel="chat", answer_within_s=30, target_percent=90)
        self.agent = self.ingest.agent("ann@desk", name="Ann", login="ann", language="pt")
        self.ingest.agent_state(self.agent, "available", T)
        self.written = Written()

    def rows(self, table: str) -> list[dict[str, object]]:
        return self.written.write(self.ingest.take()).rows(table)

    def row(self, table: str) -> dict[str, object]:
        (row,) = self.rows(table)
        return row

    def state(self) -> object:
        return self.row("agent")["state"]


def test_queues_agents_teams_and_sites_are_made_with_what_is_told() -> None:
    floor = Floor()
    floor.ingest.capacity(floor.agent, "chat", 3)
    floor.ingest.agent_skill(floor.agent, "Portuguese", 4)
    floor.ingest.queue_skill(floor.queue, "Portuguese", 2)
    floor.ingest.site("Lisbon", time_zone="Europe/Lisbon", language="pt")
    assert (floor.row("site")["name"], floor.row("site")["time_zone"]) == ("Lisbon", "Europe/Lisbon")
    assert floor.row("team")["name"] == "Second line"
    assert (floor.row("queue")["channel"], floor.row("queue")["target_percent"]) == ("chat", 90)
    assert (floor.row("agent")["name"], floor.row("agent")["login"]) == ("Ann", "ann")
    assert floor.row("agent_alias")["alias"] == "ann@desk"
    assert floor.row("agent_capacity")["slots"] == 3
    assert (floor.row("agent_skill")["level"], floor.row("queue_skill")["level"]) == (4, 2)
    assert floor.row("origin_system")["kind"] == "help desk"


def test_what_is_known_is_found_by_name_and_not_made_again() -> None:
    first = Floor()
    first.rows("agent")
    again = Floor(first.written.known())
    assert (again.queue, again.agent) == (first.queue, first.agent)
    assert again.ingest.take().count == 0


def test_an_agent_holds_several_chats_and_wraps_each_up() -> None:
    floor = Floor()
    for number in (1, 2, 3):
        floor.ingest.arrived(f"chat{number}", floor.queue, T + number * S, channel="chat")
        floor.ingest.answered(f"chat{number}", floor.queue, floor.agent, T + (number + 1) * S)
    floor.ingest.ended("chat1", T + 20 * S, "customer", wrap_up=True)
    assert floor.state() == "on_contact"
    assert [row["state"] for row in floor.rows("contact")] == ["wrap_up", "on_contact", "on_contact"]
    floor.ingest.wrapped("chat1", T + 25 * S)
    floor.ingest.ended("chat2", T + 30 * S, "agent")
    floor.ingest.ended("chat3", T + 40 * S, "customer", wrap_up=True)
    assert floor.state() == "wrap_up"
    floor.ingest.advance(T + 4_000 * S)
    assert floor.state() == "wrap_up"
    floor.ingest.wrapped("chat3", T + 50 * S)
    assert floor.state() == "available"
    assert [row["wrapped_at"] for row in floor.rows("contact_segment")] == [T + 25 * S, None, T + 50 * S]
    assert {row["state"] for row in floor.rows("contact")} == {"closed"}
    assert [(row["state"], row["since_at"]) for row in floor.rows("agent_state")] == [
        ("available", T),
        ("on_contact", T + 2 * S),
        ("wrap_up", T + 40 * S),
        ("available", T + 50 * S),
    ]


def test_a_call_back_waits_for_its_window_and_counts_its_attempts() -> None:
    floor = Floor()
    window = (T + 600 * S, T + 1_200 * S)
    floor.ingest.arrived(
        "cb",
        floor.queue,
        T,
        channel="callback",
        scheduled=True,
        priority=5,
        intent="invoice",
        promised_from_at=window[0],
        promised_until_at=window[1],
    )
    contact = floor.row("contact")
    assert (contact["state"], contact["channel"], contact["priority"], contact["intent"]) == (
        "scheduled",
        "callback",
        5,
        "invoice",
    )
    assert (contact["promised_from_at"], contact["promised_until_at"]) == window
    floor.ingest.window_opened("cb", window[0])
    floor.ingest.attempted("cb")
    contact = floor.row("contact")
    assert (contact["state"], contact["state_since"], contact["attempts"]) == ("waiting", window[0], 1)


def test_a_letter_is_answered_or_closed_without_an_answer() -> None:
    floor = Floor()
    floor.ingest.arrived("l1", floor.queue, T, channel="letter", due_at=T + 86_400 * S, language="de")
    floor.ingest.arrived("l2", floor.queue, T, channel="letter")
    floor.ingest.changed("l1", intent="complaint", customer=Customer("K-7", "Ada", None))
    floor.ingest.answered("l1", floor.queue, floor.agent, T + 10 * S)
    floor.ingest.closed("l1", T + 90 * S)
    floor.ingest.closed("l2", T + 90 * S)
    first, second = floor.rows("contact_segment")
    assert (first["outcome"], first["ended_at"], first["end_reason"]) == ("answered", T + 90 * S, "agent")
    assert (second["outcome"], second["left_at"]) == ("withdrawn", T + 90 * S)
    contact = floor.rows("contact")[0]
    assert (contact["intent"], contact["language"], contact["closed_at"]) == ("complaint", "de", T + 90 * S)
    assert contact["customer_id"] == floor.row("customer")["id"]
    assert floor.ingest.closed("l1", T + 95 * S) is False


def test_who_is_refused_at_the_door_never_waited() -> None:
    floor = Floor()
    floor.ingest.refused("c1", floor.queue, T, "refused_full", channel="chat")
    visit = floor.row("contact_segment")
    assert (visit["entered_at"], visit["left_at"], visit["outcome"]) == (T, T, "refused_full")
    assert floor.row("contact")["state"] == "closed"


def test_a_transfer_to_an_agent_and_one_to_a_queue_are_counted_once() -> None:
    floor = Floor()
    other = floor.ingest.queue("expert", channel="chat")
    bob = floor.ingest.agent("bob@desk")
    floor.ingest.arrived("c1", floor.queue, T, channel="chat")
    floor.ingest.answered("c1", floor.queue, floor.agent, T + S)
    floor.ingest.transferred("c1", T + 9 * S, "warm", to_queue_id=other, to_agent_id=bob)
    assert floor.row("contact")["state"] == "closed"
    floor.ingest.entered("c1", other, T + 9 * S)
    floor.ingest.answered("c1", other, bob, T + 12 * S)
    contact = floor.row("contact")
    assert (contact["state"], contact["distinct_agents"]) == ("on_contact", 2)
    assert [(row["kind"], row["to_queue_id"], row["to_agent_id"]) for row in floor.rows("transfer")] == [
        ("warm", other, bob)
    ]
    assert contact["transfers"] == 1


def test_cases_tie_contacts_and_notes_belong_to_them() -> None:
    floor = Floor()
    case = floor.ingest.case("R-1", T, customer=Customer("K-7"))
    assert floor.ingest.case("R-1", T + 5 * S) == case
    floor.ingest.arrived("c1", floor.queue, T, case_id=case)
    note = floor.ingest.note("c1", T + S, "called twice", agent_id=floor.agent)
    assert floor.ingest.case_closed("R-1", T + 50 * S)
    assert not floor.ingest.case_closed("R-9", T)
    assert (floor.row("service_case")["closed_at"], floor.row("contact")["case_id"]) == (T + 50 * S, case)
    assert (floor.row("note")["id"], floor.row("note")["text"]) == (note, "called twice")


def test_a_note_goes_with_the_move_it_was_written_for_and_bears_its_writer() -> None:
    floor = Floor()
    other = floor.ingest.queue("other")
    floor.ingest.arrived("c1", floor.queue, T)
    floor.ingest.answered("c1", floor.queue, floor.agent, T + S)
    note = floor.ingest.note("c1", T + 9 * S, "needs a date", agent_id=floor.agent)
    floor.ingest.entered("c1", other, T + 9 * S, kind="warm", note_id=note)
    by_staff = floor.ingest.note("c1", T + 20 * S, "called back", staff_id="dana")
    assert [(row["kind"], row["note_id"]) for row in floor.rows("transfer")] == [("warm", note)]
    notes = {row["id"]: (row["agent_id"], row["staff_id"]) for row in floor.rows("note")}
    assert notes == {note: (floor.agent, None), by_staff: (None, "dana")}


def test_a_system_of_origin_comes_with_its_address_templates() -> None:
    crm = Origin("crm", "crm", contact_url="https://crm.example/{external_id}")
    row = dict(zip(WRITTEN["origin_system"], Ingest(crm).take().rows["origin_system"][0], strict=True))
    assert (row["contact_url"], row["ticket_url"]) == ("https://crm.example/{external_id}", None)


def test_hands_escalations_and_plans_are_written_and_go_on_after_a_new_start() -> None:
    floor = Floor()
    floor.ingest.arrived("c1", floor.queue, T)
    hand = floor.ingest.raised_hand(floor.agent, T + S, contact_key="c1", reason="upset")
    escalation = floor.ingest.escalation(
        floor.queue, T + 2 * S, "complaint", T + 900 * S, contact_key="c1", severity="high"
    )
    floor.ingest.planned(floor.agent, "lunch", T, T + 1_800 * S, paid=False)
    floor.rows("raised_hand")
    again = Ingest(DESK, floor.written.known())
    helper = new_id()
    again.hand_answered(hand, T + 30 * S, helper)
    again.hand_ended(hand, T + 60 * S)
    again.escalation_changed(escalation, "taken", T + 40 * S, owner_id=helper)
    again.escalation_changed(escalation, "resolved", T + 90 * S, cause="late delivery")
    floor.written.write(again.take())
    (row,) = floor.written.rows("raised_hand")
    assert (row["answered_at"], row["answered_by_id"], row["ended_at"]) == (T + 30 * S, helper, T + 60 * S)
    (row,) = floor.written.rows("escalation")
    assert (row["state"], row["owner_id"], row["taken_at"], row["resolved_at"], row["cause"]) == (
        "resolved",
        helper,
        T + 40 * S,
        T + 90 * S,
        "late delivery",
    )
    (row,) = floor.written.rows("shift_activity")
    assert (row["activity"], row["paid"]) == ("lunch", 0)


def test_a_state_told_outright_is_kept_until_another_is_told() -> None:
    floor = Floor()
    floor.ingest.agent_state(floor.agent, "wrap_up", T + 5 * S)
    floor.ingest.agent_state(floor.agent, "aux", T + 6 * S, "lunch")
    floor.ingest.agent_state(floor.agent, "aux", T + 7 * S, "lunch")
    floor.ingest.agent_state(floor.agent, "offline", T + 8 * S, "ignored")
    assert [(row["state"], row["aux_reason"]) for row in floor.rows("agent_state")] == [
        ("available", None),
        ("wrap_up", None),
        ("aux", "lunch"),
        ("offline", None),
    ]


def test_time_that_goes_back_never_ends_anything_before_it_began() -> None:
    floor = Floor()
    floor.ingest.arrived("c1", floor.queue, T + 10 * S)
    floor.ingest.answered("c1", floor.queue, floor.agent, T + 5 * S)
    floor.ingest.ended("c1", T + 3 * S, "customer")
    floor.ingest.agent_state(floor.agent, "aux", T + 2 * S)
    visit = floor.row("contact_segment")
    assert visit["entered_at"] == visit["left_at"] == visit["ended_at"] == T + 10 * S
    since = [row["since_at"] for row in sorted(floor.rows("agent_state"), key=lambda row: str(row["id"]))]
    assert since == [T, T + 10 * S, T + 10 * S, T + 10 * S]


def test_verbs_about_contacts_that_are_not_there_change_nothing() -> None:
    floor = Floor()
    floor.ingest.take()
    assert not any(
        (
            floor.ingest.ended("c9", T, "agent"),
            floor.ingest.wrapped("c9", T),
            floor.ingest.lost("c9", T),
            floor.ingest.revived("c9", T),
            floor.ingest.closed("c9", T),
            floor.ingest.changed("c9", intent="x"),
            floor.ingest.attempted("c9"),
            floor.ingest.window_opened("c9", T),
            floor.ingest.ringing("c9", floor.agent, T),
            floor.ingest.not_answered("c9", T),
            floor.ingest.transferred("c9", T, "cold"),
        )
    )
    assert floor.ingest.take().count == 0
    with pytest.raises(KeyError):
        floor.ingest.note("c9", T, "nobody")


def test_contacts_long_over_leave_memory_and_a_later_word_begins_them_anew() -> None:
    floor = Floor()
    for number in range(50):
        floor.ingest.arrived(f"c{number}", floor.queue, T)
        floor.ingest.left(f"c{number}", floor.queue, T + S, "abandoned")
    floor.ingest.advance(T + RECENT_US)
    assert len(floor.ingest.contacts) == 50
    floor.ingest.advance(T + RECENT_US + S)
    assert floor.ingest.contacts == {}
    assert floor.ingest.contact_count == 50
