"""Bands of age and who was never answered."""

import pytest

from console.store.ageing import BANDS, band_of, count_bands, in_band, is_open, is_unanswered
from tests.console.made_up_floor import HOUR, MINUTE, NOON, made

DAY = 24 * HOUR


def contact(age=0, **values):
    return made("contact", "c", arrived_at=NOON - age, **values)


@pytest.mark.parametrize(
    ("age", "band"),
    [(0, 0), (15 * MINUTE - 1, 0), (15 * MINUTE, 1), (HOUR, 2), (4 * HOUR, 3), (DAY, 4), (3 * DAY, 5), (99 * DAY, 5)],
)
def test_each_age_has_one_band_and_limits_belong_to_the_older(age, band):
    assert band_of(contact(age), NOON) == band


def test_bands_are_counted_and_narrow_the_list():
    rows = [contact(age) for age in (0, MINUTE, 2 * HOUR, 5 * DAY)] + [contact(2 * HOUR, state="closed")]
    assert count_bands(rows, is_open, NOON) == [2, 0, 1, 0, 0, 1] and BANDS == 6
    assert [row for row in rows if in_band(is_open, 2, NOON)(row)] == [rows[2]]
    assert in_band(is_open, None, NOON) is is_open


def test_never_answered_is_what_came_in_and_still_has_no_answer():
    assert is_unanswered(contact(state="waiting", channel="letter"))
    assert is_unanswered(contact(state="lost"))
    assert not is_unanswered(contact(state="waiting", answered_at=NOON))
    assert not is_unanswered(contact(state="waiting", direction="outbound"))
    assert not is_unanswered(contact(state="scheduled", channel="callback"))
    assert not is_unanswered(contact(state="closed"))
