"""What the history of authority gives reason to look at, held to plain counts."""

import pytest

from db.metrics.authority_advice import Held, approvals, escalated_below, proposed_limit, unused
from db.metrics.wilson import wilson
from tests.db.metrics.test_authority_what_if import SINCE, tried


def request(number, amount, state, wait=60):
    one = tried("request", SINCE + number, amount, state, contact=f"c{number}")
    return one._replace(decided_at=SINCE + number + wait)


def test_a_limit_is_proposed_up_to_where_requests_are_nearly_always_approved():
    small = [request(number, 60 + number, "approved") for number in range(9)]
    large = [request(20 + number, 200 + number, "declined") for number in range(4)]
    assert proposed_limit(small + large, 50) == 68
    assert proposed_limit(small[:7], 50) is None
    assert proposed_limit(small, 70) is None
    assert proposed_limit([*large, request(40, 61, "approved")], 50) is None

    (one,) = approvals([*small, *large, request(50, 60, "open")], {("kind", "standard"): 50})
    assert (one.decided, one.approved, one.wait_us, one.proposed) == (13, 9, 60, 68)
    assert tuple(one.share) == wilson(9, 13)


def test_what_nobody_uses_is_found_by_what_was_to_be_expected_of_the_contacts():
    handled = {("a", "refund"): 40, ("b", "refund"): 40, ("c", "slow"): 40, ("d", "refund"): 3}
    wanted = {("kind", "refund"): 20}
    rows = [tried("use", SINCE + 5, 10, "confirmed", contact="c1", agent="b", by_limit=True)]
    rows += [tried("use", SINCE + 6, 10, "refused", contact="c2", agent="a", refusal="over_per_use")]
    rows += [tried("escalation", SINCE + 7, 10, "resolved", contact="c3", agent="a")._replace(kind_id=None)]
    held = [Held(agent, "kind", None, SINCE) for agent in "abcd"]
    (one,) = unused(held, rows, handled, wanted)
    assert (one.held.agent_id, one.contacts, one.stopped) == ("a", 40, 2)
    assert one.expected == pytest.approx(40 * 20 / 83)
    assert one.by_chance < 0.05
    # A grant that was given after the last use is not used yet.
    assert unused([Held("b", "kind", 7, SINCE + 100)], rows, handled, wanted)[0].held.grant == 7


def test_escalations_below_what_one_may_give_are_counted_by_agent():
    rows = [
        tried("escalation", SINCE, amount, "resolved", contact="c", agent=agent)._replace(kind_id=None)
        for agent, amount in (("a", 40), ("a", 60), ("b", 60), ("x", 1), ("a", None))
    ]
    assert escalated_below(rows, {"a": 50, "b": 50}) == [("a", 1, 2, 50)]
