"""The six rules of service level, by a worked example and by what holds between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.metrics.service_level import Counts, Rule, Target, formula, met_and_counted, service_level

# The worked example of the field: 1000 answered (860 in time), 60 abandoned (20 in time, 10 short).
DAY = Counts(answered=1000, answered_in_time=860, abandoned=60, abandoned_in_time=20, short_abandoned=10)
PERCENT = {
    Rule.ABANDONS_IN_TIME_MET: 83.0,
    Rule.ANSWERED_ONLY: 86.0,
    Rule.STRICT: 81.1,
    Rule.IGNORE_ABANDONS_IN_TIME: 82.7,
    Rule.SHORT_ABANDONS_MET: 82.1,
    Rule.WITHOUT_SHORT_ABANDONS: 81.9,
}


@st.composite
def some_counts(draw: st.DrawFn) -> Counts:
    answered, abandoned = draw(st.integers(0, 50)), draw(st.integers(0, 50))
    in_time = draw(st.integers(0, abandoned))
    return Counts(
        answered,
        draw(st.integers(0, answered)),
        abandoned,
        in_time,
        draw(st.integers(0, in_time)),
        draw(st.integers(0, 50)),
    )


@pytest.mark.parametrize("rule", list(Rule))
def test_the_same_day_gives_each_rule_its_own_percentage(rule: Rule) -> None:
    level = service_level(DAY, rule)
    assert level is not None and round(100 * level, 1) == PERCENT[rule]


@pytest.mark.parametrize("rule", list(Rule))
def test_nothing_to_divide_by_is_no_service_level(rule: Rule) -> None:
    assert service_level(Counts(), rule) is None


def test_a_day_of_short_abandons_alone_has_no_level_where_they_do_not_count() -> None:
    day = Counts(abandoned=3, abandoned_in_time=3, short_abandoned=3)
    levels = {rule: service_level(day, rule) for rule in Rule}
    assert levels == {
        Rule.ABANDONS_IN_TIME_MET: 1.0,
        Rule.ANSWERED_ONLY: None,
        Rule.STRICT: 0.0,
        Rule.IGNORE_ABANDONS_IN_TIME: None,
        Rule.SHORT_ABANDONS_MET: 1.0,
        Rule.WITHOUT_SHORT_ABANDONS: None,
    }


@given(some_counts())
def test_no_rule_leaves_the_range_and_the_strict_one_is_the_lowest_of_those_that_count_abandons(
    counts: Counts,
) -> None:
    levels = {rule: service_level(counts, rule) for rule in Rule}
    assert all(level is None or 0 <= level <= 1 for level in levels.values())
    strict = levels.pop(Rule.STRICT)
    assert strict is None or all(level is None or level >= strict for level in levels.values())


@given(some_counts())
def test_somebody_waiting_past_the_threshold_is_missed_under_every_rule(counts: Counts) -> None:
    for rule in Rule:
        met, of = met_and_counted(counts, rule)
        assert met_and_counted(counts + Counts(waiting_past_threshold=1), rule) == (met, of + 1)


@given(some_counts(), some_counts())
def test_counts_of_two_sets_are_added_and_never_their_percentages(one: Counts, other: Counts) -> None:
    for rule in Rule:
        (met, of), (met_too, of_too) = met_and_counted(one, rule), met_and_counted(other, rule)
        assert met_and_counted(one + other, rule) == (met + met_too, of + of_too)


def test_the_names_of_the_rules_are_stable() -> None:
    assert [str(rule) for rule in Rule] == [
        "abandons_in_time_met",
        "answered_only",
        "strict",
        "ignore_abandons_in_time",
        "short_abandons_met",
        "without_short_abandons",
    ]


@given(some_counts())
def test_each_formula_in_words_gives_what_the_rule_gives(counts: Counts) -> None:
    words = {
        "answered in time": counts.answered_in_time,
        "abandoned in time": counts.abandoned_in_time,
        "abandoned after the threshold": counts.abandoned - counts.abandoned_in_time,
        "short abandons": counts.short_abandoned,
        "waiting past the threshold": counts.waiting_past_threshold,
        "answered": counts.answered,
        "abandoned": counts.abandoned,
    }
    for rule in Rule:
        text = formula(rule)
        for word in sorted(words, key=len, reverse=True):
            text = text.replace(word, str(words[word]))
        numerator, denominator = text.split(" / ")
        assert (plain(numerator), plain(denominator)) == met_and_counted(counts, rule)


def plain(terms: str) -> int:
    """The value of '(1 + 2 - 3)'."""
    total, sign = 0, 1
    for part in terms.strip("()").split():
        if part in "+-":
            sign = 1 if part == "+" else -1
        else:
            total += sign * int(part)
    return total


def test_a_target_knows_its_limits_in_microseconds_and_refuses_nonsense() -> None:
    target = Target(20, 0.8, Rule.STRICT, 5)
    assert (target.answer_within_us, target.short_abandon_us) == (20_000_000, 5_000_000)
    assert Target(20, 0.8, Rule.STRICT).short_abandon_us < 0
    for wrong in ((-1, 0.8), (20, 80), (20, -0.1)):
        with pytest.raises(ValueError):
            Target(*wrong, Rule.STRICT)
