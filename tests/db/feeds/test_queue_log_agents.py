"""Every event about agents and the telephone system itself, and the states and memberships that come of it."""

import pytest

from db.feeds.queues_conf import parse_queues_conf
from tests.db.feeds.told_logs import BEGIN, Told, log

CONF = parse_queues_conf(
    """
    [sales]
    wrapuptime = 5
    ringinuse = no
    member => PJSIP/1001,0,Alice
    member => Local/1002@agents,3,Bob
    [billing]
    wrapuptime = 8
    ringinuse = no
    member => PJSIP/1001,0,Alice
    """
)
ANSWERED = "10|c1|sales|NONE|ENTERQUEUE||555|1\n12|c1|sales|Alice|CONNECT|2|x|2"


def test_an_agent_first_seen_is_available_from_then() -> None:
    told = Told(log("10|c1|sales|NONE|ENTERQUEUE||555|1\n20|c1|sales|Alice|RINGNOANSWER|5000"))
    assert told.states("Alice") == [("available", None, 20, None)]
    assert told.memberships("Alice", "sales") == [("seen", 0, None, None, 20, None)]


def test_queues_conf_tells_members_promises_and_wrap_up() -> None:
    told = Told(log("10|NONE|NONE|NONE|CONFIGRELOAD|"), CONF)
    assert told.memberships("Bob", "sales") == [("configured", 3, None, None, 10, None)]
    assert told.states("Alice") == [("available", None, 10, None)]
    assert [(row["name"], row["wrap_up_s"]) for row in told.rows.table("queue")] == [("sales", 5), ("billing", 8)]
    assert sorted(row["alias"] for row in told.rows.table("agent_alias")) == [
        "Alice",
        "Bob",
        "Local/1002@agents",
        "PJSIP/1001",
    ]


def test_wrap_up_follows_a_completion_and_ends_by_itself() -> None:
    told = Told(log(ANSWERED + "\n30|c1|sales|Alice|COMPLETECALLER|2|18|1"), CONF)
    assert (told.agent("Alice")["state"], told.contact("c1")["state"]) == ("wrap_up", "wrap_up")
    told.later(34)
    assert told.agent("Alice")["state"] == "wrap_up"
    told.later(60)
    assert told.states("Alice")[-2:] == [("wrap_up", None, 30, 35), ("available", None, 35, None)]
    assert told.visits("c1")[0]["wrapped_at"] == 35
    assert (told.contact("c1")["state"], told.contact("c1")["closed_at"]) == ("closed", 35)


def test_wrap_up_ends_at_the_same_moment_when_only_the_next_line_tells_the_time() -> None:
    told = Told(log(ANSWERED + "\n30|c1|sales|Alice|COMPLETECALLER|2|18|1\n99|NONE|NONE|NONE|CONFIGRELOAD|"), CONF)
    assert told.states("Alice")[-1] == ("available", None, 35, None)


def test_a_new_call_in_wrap_up_ends_it() -> None:
    told = Told(
        log(
            ANSWERED
            + "\n30|c1|sales|Alice|COMPLETECALLER|2|18|1\n30|c2|billing|NONE|ENTERQUEUE||6|1\n33|c2|billing|Alice|CONNECT|3|x|2"
        ),
        CONF,
    )
    assert told.states("Alice")[-2:] == [("wrap_up", None, 30, 33), ("on_contact", None, 33, None)]
    assert told.visits("c1")[0]["wrapped_at"] == 33


def test_a_pause_in_wrap_up_ends_it() -> None:
    told = Told(log(ANSWERED + "\n30|c1|sales|Alice|COMPLETECALLER|2|18|1\n32|NONE|NONE|Alice|PAUSEALL|lunch"), CONF)
    assert told.states("Alice")[-2:] == [("wrap_up", None, 30, 32), ("aux", "lunch", 32, None)]
    assert told.contact("c1")["state"] == "closed"


def test_a_blind_transfer_leads_into_wrap_up_though_the_contact_waits_elsewhere() -> None:
    told = Told(
        log(ANSWERED + "\n30|c1|billing|NONE|ENTERQUEUE||5|1\n30|c1|sales|Alice|BLINDTRANSFER|8|x|2|18|1"), CONF
    )
    assert told.states("Alice")[-1] == ("wrap_up", None, 30, None)
    assert told.contact("c1")["state"] == "waiting"
    told.later(60)
    assert told.visits("c1")[0]["wrapped_at"] == 35
    assert told.contact("c1")["state"] == "waiting"


def test_pausing_everywhere_is_one_pause_of_the_agent() -> None:
    told = Told(
        log(
            """10|NONE|NONE|Alice|PAUSEALL|lunch
               10|NONE|sales|Alice|PAUSE|lunch
               10|NONE|billing|Alice|PAUSE|lunch
               40|NONE|NONE|Alice|UNPAUSEALL|
               40|NONE|sales|Alice|UNPAUSE|
               40|NONE|billing|Alice|UNPAUSE|"""
        ),
        CONF,
    )
    assert told.states("Alice") == [
        ("available", None, 10, 10),
        ("aux", "lunch", 10, 40),
        ("available", None, 40, None),
    ]
    for queue in ("sales", "billing"):
        assert told.memberships("Alice", queue) == [
            ("configured", 0, None, None, 10, 10),
            ("configured", 0, 10, "lunch", 10, 40),
            ("configured", 0, None, None, 40, None),
        ]


def test_a_pause_in_some_queues_leaves_the_agent_available_until_the_last_one() -> None:
    told = Told(log("10|NONE|sales|Alice|PAUSE|training"), CONF)
    assert told.agent("Alice")["state"] == "available"
    assert told.memberships("Alice", "sales")[-1] == ("configured", 0, 10, "training", 10, None)
    told.tell(log("20|NONE|billing|Alice|PAUSE|lunch"))
    assert told.states("Alice")[-1] == ("aux", "lunch", 20, None)
    told.tell(log("30|NONE|sales|Alice|UNPAUSE|"))
    assert told.states("Alice")[-1] == ("available", None, 30, None)


def test_a_pause_said_again_changes_nothing_and_another_reason_is_another_state() -> None:
    told = Told(
        log(
            """10|NONE|NONE|Bob|PAUSEALL|a|b|c
               10|NONE|sales|Bob|PAUSE|a|b|c
               20|NONE|NONE|Bob|PAUSEALL|a|b|c
               20|NONE|sales|Bob|PAUSE|a|b|c
               30|NONE|NONE|Bob|PAUSEALL|
               30|NONE|sales|Bob|PAUSE|"""
        ),
        CONF,
    )
    assert told.states("Bob")[1:] == [("aux", "a|b|c", 10, 30), ("aux", None, 30, None)]
    assert told.memberships("Bob", "sales")[1:] == [
        ("configured", 3, 10, "a|b|c", 10, 30),
        ("configured", 3, 10, None, 30, None),
    ]


def test_a_pause_during_a_call_is_the_next_state() -> None:
    told = Told(log(ANSWERED + "\n20|NONE|NONE|Alice|PAUSEALL|lunch"), CONF)
    agent = told.agent("Alice")
    assert (agent["state"], agent["next_state"], agent["next_aux_reason"]) == ("on_contact", "aux", "lunch")
    told.tell(log("30|c1|sales|Alice|COMPLETECALLER|2|18|1"))
    assert told.states("Alice")[-2:] == [("on_contact", None, 12, 30), ("aux", "lunch", 30, None)]
    agent = told.agent("Alice")
    assert (agent["next_state"], agent["next_aux_reason"]) == (None, None)
    assert told.contact("c1")["state"] == "closed"


def test_a_pause_taken_back_during_a_call_is_forgotten() -> None:
    told = Told(log(ANSWERED + "\n20|NONE|NONE|Alice|PAUSEALL|lunch\n25|NONE|NONE|Alice|UNPAUSEALL|"), CONF)
    assert told.agent("Alice")["next_state"] is None
    told.tell(log("30|c1|sales|Alice|COMPLETECALLER|2|18|1")).later(60)
    assert told.agent("Alice")["state"] == "available"


def test_an_agent_with_two_calls_is_on_contact_until_the_last_one_ends() -> None:
    told = Told(
        log(
            """10|c1|sales|NONE|ENTERQUEUE||5|1
               12|c1|sales|Bob|CONNECT|2|x|2
               20|c2|sales|NONE|ENTERQUEUE||6|1
               22|c2|sales|Bob|CONNECT|2|x|2
               30|c1|sales|Bob|COMPLETEAGENT|2|18|1"""
        ),
        CONF,
    )
    assert told.agent("Bob")["state"] == "on_contact"
    assert told.contact("c1")["state"] == "closed"
    told.tell(log("50|c2|sales|Bob|COMPLETEAGENT|2|28|1"))
    assert told.states("Bob")[-2:] == [("on_contact", None, 12, 50), ("wrap_up", None, 50, None)]


def test_a_telephone_that_takes_one_call_shows_that_the_former_caller_was_moved_away() -> None:
    told = Told(
        log(
            ANSWERED
            + "\n40|c2|sales|NONE|ENTERQUEUE||6|1\n45|c2|sales|Alice|CONNECT|5|x|4\n90|c1|sales|Alice|COMPLETECALLER|2|78|1"
        ),
        CONF,
    )
    assert told.course("c1") == [("sales", 10, 12, "answered", "Alice", 41, "transferred")]
    assert told.agent("Alice")["state"] == "on_contact"
    assert told.report.late_completions == 1


def test_joining_and_leaving_queues_is_coming_and_going() -> None:
    told = Told(log("10|MANAGER|sales|PJSIP/7|ADDMEMBER|"))
    assert told.states("PJSIP/7") == [("available", None, 10, None)]
    told.tell(log("20|MANAGER|sales|PJSIP/7|ADDMEMBER|\n30|MANAGER|sales|PJSIP/7|REMOVEMEMBER|"))
    assert told.memberships("PJSIP/7", "sales") == [("joined", 0, None, None, 10, 30)]
    assert told.states("PJSIP/7")[-1] == ("offline", None, 30, None)
    told.tell(log("40|MANAGER|sales|PJSIP/7|ADDMEMBER|PAUSED"))
    assert told.states("PJSIP/7")[-1] == ("aux", None, 40, None)
    assert told.memberships("PJSIP/7", "sales")[-1] == ("joined", 0, 40, None, 40, None)


def test_an_agent_removed_during_a_call_goes_offline_after_it_and_a_late_answer_is_no_return() -> None:
    told = Told(
        log(
            """10|MANAGER|sales|SIP/7|ADDMEMBER|
               11|c1|sales|NONE|ENTERQUEUE||5|1
               20|MANAGER|sales|SIP/7|REMOVEMEMBER|
               22|c1|sales|SIP/7|CONNECT|11|x|9"""
        )
    )
    agent = told.agent("SIP/7")
    assert (agent["state"], agent["next_state"]) == ("on_contact", "offline")
    told.tell(log("30|c1|sales|SIP/7|COMPLETEAGENT|11|8|1"))
    assert told.agent("SIP/7")["state"] == "offline"
    told.tell(
        log("40|c2|sales|NONE|ENTERQUEUE||5|1\n45|c2|sales|SIP/7|CONNECT|5|x|2\n50|c2|sales|SIP/7|COMPLETEAGENT|5|5|1")
    )
    assert told.agent("SIP/7")["state"] == "available"
    assert [row[0] for row in told.memberships("SIP/7", "sales")] == ["joined", "seen"]


def test_an_agent_paused_everywhere_who_joins_another_queue_is_available_there() -> None:
    told = Told(
        log(
            "10|NONE|NONE|Bob|PAUSEALL|lunch\n10|NONE|sales|Bob|PAUSE|lunch\n20|MANAGER|billing|Local/1002@agents|ADDMEMBER|"
        ),
        CONF,
    )
    assert told.states("Bob")[-1] == ("available", None, 20, None)
    told.tell(log("30|MANAGER|billing|Local/1002@agents|REMOVEMEMBER|"))
    assert told.states("Bob")[-1] == ("aux", "lunch", 30, None)


def test_penalties_change_the_membership_of_the_interface() -> None:
    told = Told(
        log(
            "10|NONE|sales|PJSIP/1001|PENALTY|4\n11|NONE|sales|PJSIP/1001|PENALTY|4\n20|NONE|NONE|PJSIP/1001|PENALTY|6"
        ),
        CONF,
    )
    assert told.memberships("Alice", "sales") == [
        ("configured", 0, None, None, 10, 10),
        ("configured", 4, None, None, 10, 20),
        ("configured", 6, None, None, 20, None),
    ]
    assert told.memberships("Alice", "billing")[-1] == ("configured", 6, None, None, 20, None)


def test_settings_and_dumps_are_kept() -> None:
    told = Told(
        log(
            "10|NONE|sales|PJSIP/1001|RINGINUSE|0\n11|c1|sales|NONE|ENTERQUEUE||5|1\n12|c1|sales|Alice|AGENTDUMP|\n13|NONE|NONE|NONE|CONFIGRELOAD|"
        ),
        CONF,
    )
    assert [(row["agent"], row["data"]) for row in told.kept("RINGINUSE")] == [("Alice", "0")]
    assert [(row["agent"], row["external_id"]) for row in told.kept("AGENTDUMP")] == [("Alice", "c1")]
    assert [(row["queue"], row["external_id"]) for row in told.kept("CONFIGRELOAD")] == [(None, None)]
    assert told.contact("c1")["state"] == "waiting"


@pytest.mark.parametrize(
    ("login", "logoff"),
    [
        ("AGENTLOGIN|SIP/333-0001", "AGENTLOGOFF|SIP/333-0001|600"),
        ("AGENTCALLBACKLOGIN|333@default", "AGENTCALLBACKLOGOFF|333@default|600|Autologoff"),
    ],
)
def test_logging_in_and_off_is_coming_and_going(login: str, logoff: str) -> None:
    told = Told(log(f"10|c1|NONE|Agent/333|{login}\n99|c1|NONE|Agent/333|{logoff}\n150|c2|NONE|Agent/333|{login}"))
    assert told.states("Agent/333") == [
        ("available", None, 10, 99),
        ("offline", None, 99, 150),
        ("available", None, 150, None),
    ]


def test_interfaces_and_names_with_one_extension_are_one_agent() -> None:
    told = Told(
        log(
            """10|REALTIME|Billing|LOCAL/551@default/n,0,551,hint:5|ADDMEMBER|
               11|c1|Billing|NONE|ENTERQUEUE||5|1
               15|c1|Billing|SIP/551|CONNECT|4|x|3
               16|REALTIME|Billing|LOCAL/552@default/n,0,552,hint:5|ADDMEMBER|
               20|c1|Billing|SIP/551|COMPLETEAGENT|4|5|1"""
        )
    )
    assert [row["name"] for row in told.rows.table("agent")] == ["LOCAL/551@default/n", "LOCAL/552@default/n"]
    assert told.memberships("LOCAL/551@default/n", "Billing") == [("joined", 0, None, None, 10, None)]


def test_a_restart_cuts_calls_off_and_ends_what_was_dynamic() -> None:
    told = Told(
        log(
            """10|MANAGER|billing|Local/1002@agents|ADDMEMBER|
               11|NONE|NONE|Bob|PAUSEALL|lunch
               11|NONE|sales|Bob|PAUSE|lunch
               11|NONE|billing|Bob|PAUSE|lunch
               12|NONE|sales|Local/1002@agents|PENALTY|9
               13|MANAGER|sales|PJSIP/8|ADDMEMBER|
               20|c1|sales|NONE|ENTERQUEUE||5|1
               22|c1|sales|Alice|CONNECT|2|x|2
               23|c2|sales|NONE|ENTERQUEUE||6|1
               40|NONE|NONE|NONE|QUEUESTART|"""
        ),
        CONF,
    )
    assert told.course("c1") == [("sales", 20, 22, "answered", "Alice", 40, "lost")]
    assert told.course("c2") == [("sales", 23, 40, "lost", None, None, None)]
    assert [told.contact(key)["state"] for key in ("c1", "c2")] == ["closed", "closed"]
    assert (told.contact("c2")["outcome"], told.contact("c2")["closed_at"]) == ("lost", 40)
    assert told.memberships("Bob", "billing")[-1][-1] == 40
    assert told.memberships("Bob", "sales")[-1] == ("configured", 3, None, None, 40, None)
    assert told.agent("Bob")["state"] == "available"
    assert told.agent("Alice")["state"] == "available"
    assert told.agent("PJSIP/8")["state"] == "offline"
    assert (told.report.lost_waiting, told.report.lost_talking) == (1, 1)


def test_members_that_persist_outlive_a_restart() -> None:
    conf = parse_queues_conf("[general]\npersistentmembers=yes\n[sales]\n")
    told = Told(
        log("10|MANAGER|sales|PJSIP/8|ADDMEMBER|\n11|NONE|sales|PJSIP/8|PAUSE|lunch\n40|NONE|NONE|NONE|QUEUESTART|"),
        conf,
    )
    assert told.memberships("PJSIP/8", "sales")[-1] == ("joined", 0, 11, "lunch", 11, None)
    assert told.agent("PJSIP/8")["state"] == "aux"


def test_a_line_with_a_time_far_away_is_broken_unless_the_next_one_agrees() -> None:
    far = BEGIN + 400 * 86_400
    told = Told(
        [
            *log("10|c1|sales|NONE|ENTERQUEUE||5|1"),
            f"{far}|c2|sales|NONE|ENTERQUEUE||6|2",
            *log("12|c3|sales|NONE|ENTERQUEUE||7|2"),
        ]
    )
    (broken,) = told.report.broken
    assert (broken.number, broken.reason) == (2, "its time is far from that of the lines around it")
    assert broken.text == f"{far}|c2|sales|NONE|ENTERQUEUE||6|2"
    assert told.contact("c3")["arrived_at"] == 12
    told.tell([f"{far}|c4|sales|NONE|ENTERQUEUE||8|3", f"{far + 5}|c4|sales|NONE|ABANDON|3|3|5"])
    assert told.contact("c4")["outcome"] == "abandoned"
    assert told.report.broken_count == 1


def test_a_last_line_with_a_strange_time_is_taken_at_the_end() -> None:
    told = Told([*log("10|c1|sales|NONE|ENTERQUEUE||5|1"), f"{BEGIN + 400 * 86_400}|c2|sales|NONE|ENTERQUEUE||6|1"])
    assert len(told.rows.table("contact")) == 1
    told.feed.finish()
    told.tell([])
    assert len(told.rows.table("contact")) == 2
