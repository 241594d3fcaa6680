"""What a move does, in words: ranges to the step anybody can mean, and a plain sentence where nothing can be foretold."""

import pytest

from console.acting.effect_words import effect_assumption, effect_lines, effect_words
from console.acting.fit_words import language_name, reason_words, reasons_words
from console.store.fit import Fit, Reason
from console.store.move_effect import MoveEffect, QueueEffect, Span
from tests.console.made_up_floor import HOUR, SECOND, made

TECH = made("queue", "tech", name="Tech")
BILLING = made("queue", "billing", name="Billing")


def effect(before, after, unknown="", queue=TECH, waiting=2):
    return QueueEffect(queue, waiting, 3, before, before, after, unknown, 36)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (65 * SECOND, Span(113 * SECOND, 138 * SECOND), "Tech: longest 1:05 → 1:50 to 2:20"),
        (None, Span(0, 0), "Tech: longest – → 0:00"),
        (65 * SECOND, Span(65 * SECOND, 65 * SECOND), "Tech: longest stays 1:05"),
        (65 * SECOND, Span(65 * SECOND, 71 * SECOND), "Tech: longest 1:05 → 1:05 to 1:15"),
        (65 * SECOND, Span(1_799 * SECOND, None), "Tech: longest 1:05 → 29:00 or longer"),
        (65 * SECOND, Span(2 * HOUR + SECOND, 2 * HOUR + 301 * SECOND), "Tech: longest 1:05 → 2:00:00 to 2:10:00"),
        (67 * SECOND, Span(68 * SECOND, 69 * SECOND), "Tech: longest 1:07 → 1:07 to 1:10"),
        (65 * SECOND, None, "Tech: nobody waits there afterwards"),
    ],
)
def test_the_longest_wait_is_said_as_it_is_and_as_it_will_be(before, after, words, qapp):
    assert effect_words(effect(before, after)) == words


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (Span(600 * SECOND, 900 * SECOND), "Tech: longest to come 9:00 → 10:00 to 15:00"),
        (Span(600 * SECOND, None), "Tech: longest to come 9:00 → 10:00 or longer"),
        (Span(600 * SECOND, 600 * SECOND), "Tech: longest to come 9:00 → 10:00"),
        (Span(540 * SECOND, 540 * SECOND), "Tech: longest to come stays 9:00"),
    ],
)
def test_a_wait_that_nobody_has_had_by_now_is_said_to_come(after, words, qapp):
    assert effect_words(QueueEffect(TECH, 3, 4, 285 * SECOND, 540 * SECOND, after, "", 10)) == words


def test_where_nothing_can_be_foretold_it_is_said_why(qapp):
    assert effect_words(effect(SECOND, None, "nobody")) == "Tech: nobody is at work there"
    assert "cannot tell" in effect_words(effect(SECOND, None, "no_pace"))
    assert effect_assumption(effect(SECOND, None, "no_pace")) == ""
    assert "36" in effect_assumption(effect(SECOND, Span(0, 0)))


def test_a_line_for_each_queue_concerned_but_for_those_where_nobody_waits(qapp):
    lines = effect_lines(
        MoveEffect(
            effect(None, Span(0, 0)),
            (effect(SECOND, None, queue=BILLING), effect(None, None, queue=BILLING, waiting=0)),
        )
    )
    assert lines == ["Tech: longest – → 0:00", "Billing: nobody waits there afterwards"]


def test_what_speaks_against_a_target_is_said_first(qapp):
    reasons = (Reason("people_free", False, number=2), Reason("member", False), Reason("note_required", True))
    assert reasons_words(Fit("tech", "Tech", True, (), reasons)) == "needs a note · 2 free"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("skill_low", True, "Tax", 1, 3), "Tax 1, needs 3"),
        (Reason("slots", False, number=2, needed=3), "2 of 3 slots free"),
        (Reason("aux", True, "lunch"), "in aux: lunch"),
        (Reason("aux", True), "in aux"),
        (Reason("busy", True, "wrap_up"), "wrap-up"),
        (Reason("other_language", True, "de"), "does not speak Deutsch"),
    ],
)
def test_each_reason_is_short_and_plain(reason, words, qapp):
    assert reason_words(reason) == words


def test_a_foretold_wait_is_said_as_roughly_as_what_becomes_of_it(qapp):
    found = QueueEffect(TECH, 3, 2, 100 * SECOND, 191 * SECOND, Span(80 * SECOND, 191 * SECOND), "", 10)
    assert effect_words(found) == "Tech: longest to come 3:10 → 1:20 to 3:10"


def test_an_unknown_language_is_called_by_its_code(qapp):
    assert (language_name("tlh-x"), language_name("en")) == ("tlh-x", "English")
