"""Every event about calls, told line by line, and the contacts that come of it."""

import pytest

from tests.db.feeds.told_logs import Told, log


def test_a_call_waits_is_answered_and_ends() -> None:
    told = Told(log("10|1700000008.1|sales|NONE|ENTERQUEUE||555|1"))
    assert told.contact("1700000008.1")["state"] == "waiting"
    told.tell(log("15|1700000008.1|sales|Alice|CONNECT|5|1700000010.2|4"))
    contact = told.contact("1700000008.1")
    assert (contact["state"], contact["agent"], contact["answered_at"]) == ("on_contact", "Alice", 15)
    told.tell(log("40|1700000008.1|sales|Alice|COMPLETECALLER|5|25|1"))
    assert told.course("1700000008.1") == [("sales", 10, 15, "answered", "Alice", 40, "customer")]
    contact = told.contact("1700000008.1")
    assert (contact["state"], contact["closed_at"], contact["outcome"], contact["distinct_agents"]) == (
        "closed",
        40,
        "answered",
        1,
    )


def test_who_hung_up_is_known() -> None:
    told = Told(
        log(
            "10|c1|sales|NONE|ENTERQUEUE||555|1\n12|c1|sales|Alice|CONNECT|2|x|1\n30|c1|sales|Alice|COMPLETEAGENT|2|18|1"
        )
    )
    assert told.visits("c1")[0]["end_reason"] == "agent"


def test_callers_are_customers_by_their_number_and_one_number_is_one_customer() -> None:
    told = Told(
        log(
            """10|c1|sales|NONE|ENTERQUEUE||555|1|Ann, the |second
               11|c2|sales|NONE|ENTERQUEUE||555|2|Ann, the |second
               12|c3|sales|NONE|ENTERQUEUE||<unknown>|3
               13|c4|sales|NONE|ENTERQUEUE|||4"""
        )
    )
    (customer,) = told.rows.table("customer")
    assert (customer["address"], customer["name"], customer["reference"]) == ("555", "Ann, the |second", None)
    assert [told.contact(key)["customer_id"] for key in ("c1", "c2", "c3", "c4")] == [
        customer["id"],
        customer["id"],
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("ABANDON|1|1|9", "abandoned"),
        ("EXITEMPTY|1|1|9", "left_empty"),
        ("EXITWITHTIMEOUT|1|1|9", "timed_out"),
        ("EXITWITHKEY|9|1|1|9", "left_by_key"),
        ("WITHDRAW|1|1|9|support", "withdrawn"),
    ],
)
def test_every_way_to_leave_unanswered_has_its_outcome(line: str, outcome: str) -> None:
    told = Told(log(f"10|c1|sales|NONE|ENTERQUEUE||555|1\n19|c1|sales|NONE|{line}"))
    assert told.course("c1") == [("sales", 10, 19, outcome, None, None, None)]
    contact = told.contact("c1")
    assert (contact["state"], contact["outcome"], contact["closed_at"]) == ("closed", outcome, 19)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [("ABANDON|1|1|9", "abandoned"), ("EXITWITHKEY|9|1|1|9", "left_by_key"), ("WITHDRAW|1|1|9|x", "withdrawn")],
)
def test_a_call_whose_beginning_was_not_read_begins_its_wait_before(line: str, outcome: str) -> None:
    told = Told(log(f"19|1700000002.1|sales|NONE|{line}"))
    assert told.course("1700000002.1") == [("sales", 10, 19, outcome, None, None, None)]
    assert told.report.begun_before == 1


def test_a_connect_or_completion_alone_tells_the_whole_call() -> None:
    told = Told(log("30|c1|sales|Alice|CONNECT|7|x|2\n60|c2|sales|Bob|COMPLETEAGENT|5|20|1"))
    assert told.course("c1") == [("sales", 23, 30, "answered", "Alice", None, None)]
    assert told.course("c2") == [("sales", 35, 40, "answered", "Bob", 60, "agent")]
    assert told.report.begun_before == 2


def test_a_completion_of_a_waiting_call_makes_up_for_the_connect_that_is_missing() -> None:
    told = Told(log("10|c1|sales|NONE|ENTERQUEUE||555|1\n40|c1|sales|Alice|COMPLETECALLER|5|25|1"))
    assert told.course("c1") == [("sales", 10, 15, "answered", "Alice", 40, "customer")]
    assert told.report.begun_before == 0


def test_rings_without_answer_are_kept_and_change_nothing_else() -> None:
    told = Told(
        log(
            """10|c1|sales|NONE|ENTERQUEUE||555|1
               25|c1|sales|Alice|RINGNOANSWER|15000
               25|c1|sales|Alice|RINGNOANSWER|15000
               30|c1|sales|Bob|RINGCANCELED|3100
               30|c1|sales|NONE|ABANDON|1|1|20"""
        )
    )
    assert [(event["at"], event["agent"], event["data"]) for event in told.kept("RINGNOANSWER")] == [
        (25, "Alice", "15000")
    ] * 2
    assert [event["external_id"] for event in told.kept("RINGCANCELED")] == ["c1"]
    assert told.course("c1") == [("sales", 10, 30, "abandoned", None, None, None)]
    assert told.states("Alice") == [("available", None, 25, None)]


def test_a_site_that_writes_ringing_shows_agent_and_contact_ringing() -> None:
    told = Told(log("10|c1|sales|NONE|ENTERQUEUE||555|1\n12|c1|sales|Alice|RINGING"))
    assert (told.contact("c1")["state"], told.agent("Alice")["state"]) == ("ringing", "ringing")
    told.tell(log("20|c1|sales|Alice|RINGNOANSWER|8000"))
    assert (told.contact("c1")["state"], told.agent("Alice")["state"]) == ("waiting", "available")
    told.tell(log("21|c1|sales|Bob|RINGING\n25|c1|sales|Alice|CONNECT|15|x|4"))
    assert (told.agent("Bob")["state"], told.agent("Alice")["state"]) == ("available", "on_contact")
    told.tell(log("30|c2|sales|NONE|ENTERQUEUE||555|1\n31|c2|sales|Bob|RINGING\n33|c2|sales|NONE|ABANDON|1|1|3"))
    assert told.agent("Bob")["state"] == "available"


def test_a_caller_moved_by_redirect_has_not_abandoned() -> None:
    told = Told(
        log(
            """10|c1|billing|NONE|ENTERQUEUE||555|1
               22|c1|billing|Alice|RINGCANCELED|2000
               22|c1|billing|NONE|ABANDON|1|1|12"""
        )
    )
    assert told.contact("c1")["outcome"] == "abandoned"
    told.tell(
        log("23|c1|sales|NONE|ENTERQUEUE||555|4\n30|c1|sales|Bob|CONNECT|7|x|2\n50|c1|sales|Bob|COMPLETEAGENT|7|20|4")
    )
    assert told.course("c1") == [
        ("billing", 10, 22, "overflowed", None, None, None),
        ("sales", 23, 30, "answered", "Bob", 50, "agent"),
    ]
    contact = told.contact("c1")
    assert (contact["overflows"], contact["transfers"], contact["outcome"]) == (1, 0, "answered")
    assert told.transfers("c1") == [("overflow", 23, "billing", None, "sales")]


def test_a_timeout_that_goes_on_elsewhere_stays_a_timeout_and_is_an_overflow() -> None:
    told = Told(
        log(
            """10|c1|billing|NONE|ENTERQUEUE||555|1
               55|c1|billing|NONE|EXITWITHTIMEOUT|1|1|45
               55|c1|sales|NONE|ENTERQUEUE||555|1
               60|c1|sales|NONE|WITHDRAW|1|1|5|billing
               60|c1|billing|NONE|ENTERQUEUE||555|1"""
        )
    )
    assert [visit[:4] for visit in told.course("c1")] == [
        ("billing", 10, 55, "timed_out"),
        ("sales", 55, 60, "withdrawn"),
        ("billing", 60, None, None),
    ]
    contact = told.contact("c1")
    assert (contact["state"], contact["queued_at"], contact["arrived_at"], contact["overflows"]) == (
        "waiting",
        60,
        10,
        2,
    )
    assert [event["data"] for event in told.kept("WITHDRAW")] == ["1|1|5|billing"]


def test_twice_in_one_queue_within_one_second_are_two_visits_in_order() -> None:
    told = Told(
        log(
            """10|c1|sales|NONE|ENTERQUEUE||555|1
               10|c1|sales|NONE|EXITWITHKEY|2|1|1|0
               10|c1|sales|NONE|ENTERQUEUE||555|1
               10|c1|sales|NONE|WITHDRAW|1|1|0|x
               10|c1|sales|NONE|ENTERQUEUE||555|1"""
        )
    )
    assert [visit[:4] for visit in told.course("c1")] == [
        ("sales", 10, 10, "left_by_key"),
        ("sales", 10, 10, "withdrawn"),
        ("sales", 10, None, None),
    ]
    assert [row[0] for row in told.transfers("c1")] == ["requeue", "requeue"]
    assert told.contact("c1")["overflows"] == 0


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(
    ("line", "kind"),
    [("BLINDTRANSFER|8005|from-internal|5|25|1", "cold"), ("ATTENDEDTRANSFER|BRIDGE|x|5|25|1", "warm")],
)
def test_a_transfer_to_a_queue_is_one_whichever_line_stands_first(line: str, kind: str, swapped: bool) -> None:
    lines = [
        f"40|c1|sales|Alice|{line}",
        "40|c1|support|NONE|ENTERQUEUE||555|1",
    ]
    told = Told(log("10|c1|sales|NONE|ENTERQUEUE||555|1\n15|c1|sales|Alice|CONNECT|5|x|2"))
    told.tell(log("\n".join(reversed(lines) if swapped else lines)))
    told.tell(log("44|c1|support|Bob|CONNECT|4|x|2\n60|c1|support|Bob|COMPLETECALLER|4|16|1"))
    assert told.course("c1") == [
        ("sales", 10, 15, "answered", "Alice", 40, "transferred"),
        ("support", 40, 44, "answered", "Bob", 60, "customer"),
    ]
    assert told.transfers("c1") == [(kind, 40, "sales", "Alice", "support")]
    contact = told.contact("c1")
    assert (contact["transfers"], contact["overflows"], contact["distinct_agents"]) == (1, 0, 2)
    assert len(told.kept(line.split("|")[0])) == 1
    assert told.states("Alice")[-1] == ("available", None, 40, None)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("BLINDTRANSFER|390|from-internal|5|25|1", "cold"),
        ("TRANSFER|390|from-internal|5|25|1", "cold"),
        ("ATTENDEDTRANSFER|BRIDGE|1f70858d|5|25|1", "warm"),
        ("ATTENDEDTRANSFER|APP|Playback|5|25|1", "warm"),
        ("ATTENDEDTRANSFER|LINK|SIP/1-0001|SIP/2-0002|5|25|1", "warm"),
    ],
)
def test_every_transfer_to_somewhere_outside_ends_the_agents_part_and_the_contact(line: str, kind: str) -> None:
    told = Told(log(f"10|c1|sales|NONE|ENTERQUEUE||555|1\n15|c1|sales|Alice|CONNECT|5|x|2\n40|c1|sales|Alice|{line}"))
    assert told.course("c1") == [("sales", 10, 15, "answered", "Alice", 40, "transferred")]
    assert told.transfers("c1") == [(kind, 40, "sales", "Alice", None)]
    assert (told.contact("c1")["state"], told.agent("Alice")["state"]) == ("closed", "available")


@pytest.mark.parametrize(
    "line", ["BLINDTRANSFER|390|from-internal|5|25|1", "ATTENDEDTRANSFER|LINK|SIP/1-0001|SIP/2-0002|5|25|1"]
)
def test_a_transfer_of_a_call_that_was_never_read_tells_when_it_waited_and_talked(line: str) -> None:
    told = Told(log(f"40|c1|sales|Alice|{line}"))
    assert told.course("c1") == [("sales", 10, 15, "answered", "Alice", 40, "transferred")]


def test_a_consultation_gives_its_place_to_the_caller_it_was_made_for() -> None:
    told = Told(
        log(
            """10|c1|1501|NONE|ENTERQUEUE||900|1
               20|c1|1501|SIP/7009|CONNECT|10|x|9
               25|c0|1501|NONE|ENTERQUEUE||901|1
               26|c0|1501|SIP/7010|CONNECT|1|x|1
               90|c2|1509|NONE|ENTERQUEUE||7009|1
               92|c2|1501|SIP/7009|ATTENDEDTRANSFER|APP|Queue|10|72|1
               99|c1|1509|SIP/7051|CONNECT|9|x|6
               150|c1|1509|SIP/7051|COMPLETEAGENT|9|51|1"""
        )
    )
    assert told.course("c1") == [
        ("1501", 10, 20, "answered", "SIP/7009", 92, "transferred"),
        ("1509", 92, 99, "answered", "SIP/7051", 150, "agent"),
    ]
    consultation = told.contact("c2")
    assert (consultation["state"], consultation["direction"], consultation["outcome"]) == (
        "closed",
        "outbound",
        "withdrawn",
    )
    assert told.visits("c2")[0]["direction"] == "outbound"
    assert told.transfers("c1") == [("warm", 92, "1501", "SIP/7009", "1509")]
    assert told.contact("c0")["state"] == "on_contact"
    assert told.report.consultations == 1


def test_a_completion_long_after_the_agents_part_changes_nothing() -> None:
    told = Told(
        log(
            """10|c1|sales|NONE|ENTERQUEUE||555|1
               15|c1|sales|Alice|CONNECT|5|x|2
               30|c1|support|NONE|ENTERQUEUE||555|1
               33|c2|sales|NONE|ENTERQUEUE||556|1
               35|c2|sales|Alice|CONNECT|2|x|1
               40|c1|support|Bob|CONNECT|10|x|2
               80|c1|support|Bob|COMPLETEAGENT|10|40|1
               81|c1|sales|Alice|COMPLETECALLER|5|66|1"""
        )
    )
    assert told.course("c1") == [
        ("sales", 10, 15, "answered", "Alice", 30, "transferred"),
        ("support", 30, 40, "answered", "Bob", 80, "agent"),
    ]
    assert told.contact("c1")["closed_at"] == 80
    assert told.agent("Alice")["state"] == "on_contact"
    assert told.report.late_completions == 1


def test_a_call_whose_channels_did_not_fit_is_over() -> None:
    told = Told(log("10|c1|sales|NONE|ENTERQUEUE||555|1\n15|c1|sales|Alice|SYSCOMPAT|"))
    assert told.course("c1") == [("sales", 10, 15, "lost", None, None, None)]
    assert told.contact("c1")["state"] == "closed"
    assert len(told.kept("SYSCOMPAT")) == 1


def test_a_call_an_agent_made_is_outbound_and_stands_beside_the_floor() -> None:
    told = Told(log("100|o1|sales|Alice|OUTCALL|ANSWER|40|campaign\n130|o2|sales|Alice|OUTCALL|NOANSWER|0|"))
    assert told.course("o1") == [("sales", 60, 60, "answered", "Alice", 100, "customer")]
    assert told.course("o2") == [("sales", 130, 130, "timed_out", None, None, None)]
    assert {row["direction"] for row in told.rows.table("contact_segment")} == {"outbound"}
    assert len(told.kept("OUTCALL")) == 2


def test_an_event_of_the_site_is_kept_with_the_names_that_are_known() -> None:
    told = Told(
        log(
            "10|c1|sales|NONE|ENTERQUEUE||555|1\n11|c1|sales|NONE|DID|700\n12|c1|sales|NONE|SURVEY|4|very|good\n13|c9|new|Zed|SURVEY|"
        )
    )
    assert told.report.unknown == {"SURVEY": 2}
    assert [(event["queue"], event["data"]) for event in told.kept("SURVEY")] == [
        ("sales", "4|very|good"),
        (None, None),
    ]
    assert [event["data"] for event in told.kept("DID")] == ["700"]
    assert len(told.rows.table("contact")) == 1
    assert told.rows.table("agent") == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("NONE|sales|NONE|ENTERQUEUE||555|1", "there is no call id"),
        ("c1|NONE|NONE|ENTERQUEUE||555|1", "there is no queue"),
        ("c1|sales|NONE|CONNECT|1|x|1", "there is no agent"),
        ("c1|sales||COMPLETEAGENT|1|2|1", "there is no agent"),
        ("MANAGER|sales|NONE|ADDMEMBER|", "there is no interface"),
        ("NONE|sales|PJSIP/1|PENALTY|high", "the penalty is not a number"),
    ],
)
def test_an_event_without_what_it_needs_is_broken_and_changes_nothing(line: str, reason: str) -> None:
    told = Told(log(f"10|{line}"))
    (broken,) = told.report.broken
    assert (broken.number, broken.reason) == (1, reason)
    assert broken.text == log(f"10|{line}")[0]
    assert told.rows.table("contact") == []
