"""Limits as they are typed, and choices as they are kept on this machine."""

import json

import pytest
from PySide6.QtCore import QSettings

from console.alerts.kept_choices import KeptChoices, TellingChoices
from console.alerts.typed_limits import OFF, BadLimit, typed_limit
from console.store.alerts_limits import AlertChoices, MetricChoice
from console.store.alerts_quiet import QuietTimes


@pytest.mark.parametrize(
    ("metric", "text", "limit"),
    [
        ("wait", "", None), ("wait", " 3:00 ", 180), ("wait", "90", 90), ("wait", "90 s", 90), ("wait", "5 min", 300),
        ("wait", "1:00:00", 3600), ("wait", "1 h", 3600), ("wait", "off", OFF), ("level", "80", 80), ("level", "80 %", 80),
    ],
)  # fmt: skip
def test_limits_are_understood_as_they_are_typed(metric, text, limit):
    assert typed_limit(metric, text, may_be_off=True) == limit


@pytest.mark.parametrize(
    ("metric", "text", "why"),
    [
        ("wait", "0", "A limit of 0 would always be crossed: leave it empty, or take the check away."),
        ("wait", "0:00", "A limit of 0"),
        ("level", "0 %", "A limit of 0"),
        ("level", "101", "at most 100"),
        ("wait", "8 d", "at most 168"),
        ("wait", "-5", "no length of time: type 3:00, 90 s or 5 min."),
        ("wait", "soon", "no length of time"),
        ("wait", "1:75", "no length of time"),
        ("wait", "3 weeks", "no length of time"),
        ("level", "much", "no share: type per cent, for example 80."),
        ("wait", "99999999999", "no length of time"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(english, metric, text, why):
    with pytest.raises(BadLimit, match=why.replace(".", r"\.")):
        typed_limit(metric, text)


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)


def test_choices_are_kept_for_each_floor_and_login(settings):
    choices = AlertChoices(
        {**AlertChoices().metrics, "wait": MetricChoice(True, 240, {"q1": 60}, frozenset({"q2"}))}, frozenset({"q3"})
    )
    telling = TellingChoices(
        "urgent", False, "none", "x.wav", QuietTimes(True, 60, 120, frozenset({1}), frozenset({6}))
    )
    mine = KeptChoices(settings, "dana")
    mine.of_floor("f1")
    mine.write(choices, telling)
    again = KeptChoices(settings, "dana")
    again.of_floor("f1")
    assert again.read() == (choices, telling) and not again.was_unreadable
    for login, floor in (("dana", "f2"), ("bo", "f1")):
        other = KeptChoices(settings, login)
        other.of_floor(floor)
        assert other.read() == (AlertChoices(), TellingChoices())


TELLING = {"from": "high", "notifies": True, "sound": "beep", "file": ""}


@pytest.mark.parametrize(
    "kept",
    [
        "nonsense",
        "[]",
        json.dumps({"metrics": []}),
        json.dumps({"metrics": {"wait": 7}}),
        json.dumps({"metrics": {"wait": {"on": True, "limit": 0}}}),
        json.dumps({"metrics": {"wait": {"on": True, "queues": {"q": "x"}}}}),
        json.dumps({"muted": [1]}),
        json.dumps({"telling": {"from": "loud"}}),
        json.dumps({"telling": TELLING | {"quiet": [True, 9999, 0, [], []]}}),
    ],
)  # fmt: skip
def test_what_cannot_be_read_gives_way_to_the_usual_and_is_said(settings, kept):
    settings.setValue("alerts/f1/dana/choices", kept)
    mine = KeptChoices(settings, "dana")
    mine.of_floor("f1")
    assert mine.read() == (AlertChoices(), TellingChoices())
    assert mine.was_unreadable
