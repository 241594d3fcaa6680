"""The line's own times: of the day they were done on, by nearest rank, without what was raised by mistake."""

from collections import namedtuple

from hypothesis import given
from hypothesis import strategies as st

from db.metrics.response_time import Spread, responses, spread

S = 1_000_000
Row = namedtuple("Row", "queue_id owner_id cause raised_at taken_at resolved_at")


def test_they_belong_to_the_day_they_were_done_on():
    rows = [
        Row("q", "dana", None, 0, 130 * S, None),
        Row("q", "dana", "routing", 50 * S, 120 * S, 400 * S),
        Row("q", "eve", "skill", 0, 90 * S, 200 * S),
        Row("q", "eve", "withdrawn", 0, 110 * S, 120 * S),
        Row("unseen", "eve", None, 0, 110 * S, None),
        Row("q", None, None, 0, 900 * S, None),
    ]
    found = responses(rows, {"q": 100 * S}, 500 * S)
    assert found.over_all.to_take == Spread(70 * S, 130 * S, 2)
    assert found.over_all.to_resolve == Spread(200 * S, 350 * S, 2)
    assert found.by_person["eve"] == (Spread(None, None, 0), Spread(200 * S, 200 * S, 1))
    assert list(found.by_person) == ["dana", "eve"]


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=40))
def test_both_are_times_that_occurred_and_as_many_are_no_longer_as_said(times):
    found = spread(times)
    for value, share in ((found.median_us, 0.5), (found.p90_us, 0.9)):
        assert value in times
        assert sum(one <= value for one in times) >= share * len(times)
        assert sum(one < value for one in times) < share * len(times)
