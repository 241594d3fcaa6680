"""Asterisk's queues.conf, read."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from db.feeds.queues_conf import StaticMember, parse_queues_conf
from tests.db.feeds.told_logs import recorded_conf


def test_the_recorded_centre_is_read_as_it_was_set_up(shared_data: Path) -> None:
    conf = recorded_conf(shared_data)
    assert list(conf.queues) == ["sales", "billing", "cancellations", "support_tier1", "support_tier2"]
    assert not conf.persistent_members
    promised = {name: (queue.answer_within_s, queue.wrap_up_s, queue.ring_s) for name, queue in conf.queues.items()}
    assert promised == {
        "sales": (20, 5, 12),
        "billing": (30, 8, 10),
        "cancellations": (15, 10, 8),
        "support_tier1": (25, 4, 14),
        "support_tier2": (40, 12, 15),
    }
    assert [len(queue.members) for queue in conf.queues.values()] == [8, 6, 4, 7, 4]
    assert not any(queue.rings_in_use for queue in conf.queues.values())
    assert conf.queues["support_tier1"].members[-1] == StaticMember(
        "Local/1018@remote-agents", 2, "Rosa Silva", "Custom:agent1018"
    )


def test_comments_templates_and_the_forms_of_a_member_are_understood() -> None:
    conf = parse_queues_conf(
        """
        [general]
        PersistentMembers = yes   ; kept in the database
        ;--
        [hidden]
        --;
        [base](!)
        servicelevel = 30
        wrapuptime=7
        member => SIP/100
        [one](base)
        member => SIP/101,3
        ringinuse=no
        [two](base,other)
        servicelevel = 60
        wrapuptime = soon
        member => SIP/102 , x, Bea Ng
        member =>
        """
    )
    assert conf.persistent_members
    assert list(conf.queues) == ["one", "two"]
    one, two = conf.queues.values()
    assert (one.answer_within_s, one.wrap_up_s, one.ring_s, one.rings_in_use) == (30, 7, None, False)
    assert one.members == (
        StaticMember("SIP/100", 0, "SIP/100", "SIP/100"),
        StaticMember("SIP/101", 3, "SIP/101", "SIP/101"),
    )
    assert (two.answer_within_s, two.wrap_up_s, two.rings_in_use) == (60, None, True)
    assert two.members[-1] == StaticMember("SIP/102", 0, "Bea Ng", "SIP/102")


@given(st.text(alphabet="[]()!=>;-,\n abc1", max_size=200))
def test_no_text_makes_it_raise(text: str) -> None:
    parse_queues_conf(text)
