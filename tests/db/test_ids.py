"""Ids are valid, ordered by time where they say so, and the same for the same source."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.ids import MOST_IN_ONE_INSTANT, Tails, named_id, new_id, nth_after, source_id, tail_of, timed_id

INSTANTS = st.integers(0, (1 << 48) * 1000 - 1)
PARTS = st.lists(st.text(max_size=20), min_size=1, max_size=4)


@given(INSTANTS, PARTS, st.integers(0, MOST_IN_ONE_INSTANT - 1))
def test_every_id_is_a_lower_case_uuid_with_version_and_variant(at: int, parts: list[str], nth: int) -> None:
    for made, version in ((new_id(at), 7), (source_id(at, *parts, nth=nth), 8), (named_id(*parts), 8)):
        read = uuid.UUID(made)
        assert str(read) == made
        assert (read.version, read.variant) == (version, uuid.RFC_4122)


@given(INSTANTS, INSTANTS, PARTS, PARTS)
def test_ids_of_things_a_millisecond_apart_stand_in_the_order_of_time(
    one: int, other: int, parts: list[str], others: list[str]
) -> None:
    if one // 1000 != other // 1000:
        assert (source_id(one, *parts) < source_id(other, *others)) == (one < other)
        assert (new_id(one) < source_id(other, *others)) == (one < other)


@given(INSTANTS, PARTS, st.integers(0, MOST_IN_ONE_INSTANT - 2))
def test_things_of_one_source_in_one_instant_stand_in_the_order_of_their_number(
    at: int, parts: list[str], nth: int
) -> None:
    first, second = source_id(at, *parts, nth=nth), source_id(at, *parts, nth=nth + 1)
    assert first < second
    assert nth_after(first, at, at) == nth + 1
    assert nth_after(first, at, at + 1000) == 0


def test_ids_of_a_source_are_its_tail_behind_the_time() -> None:
    assert source_id(1_700_000_000_000_000, "pbx", "c1", nth=2) == timed_id(
        1_700_000_000_000_000, tail_of("pbx", "c1"), 2
    )


def test_words_that_run_together_alike_make_different_ids() -> None:
    assert len({named_id("ab", "c"), named_id("a", "bc"), named_id("abc"), named_id("a", "b", "c")}) == 4


def test_new_ids_are_not_made_twice() -> None:
    assert len({new_id(5_000) for _ in range(10_000)}) == 10_000


def test_an_id_made_by_somebody_else_is_followed_by_number_0() -> None:
    assert nth_after(new_id(5_000), 5_000, 5_000) == 0


@pytest.mark.parametrize(("at", "nth"), [(-1_000, 0), ((1 << 48) * 1000, 0), (5, MOST_IN_ONE_INSTANT)])
def test_an_id_that_cannot_be_is_refused(at: int, nth: int) -> None:
    with pytest.raises(ValueError, match="no id"):
        source_id(at, "pbx", nth=nth)


@given(PARTS, st.text(max_size=20))
def test_tails_of_many_sources_are_those_made_one_by_one(first: list[str], last: str) -> None:
    tails = Tails(*first)
    assert [tails(last), tails("c1"), tails(last)] == [
        tail_of(*first, last),
        tail_of(*first, "c1"),
        tail_of(*first, last),
    ]
