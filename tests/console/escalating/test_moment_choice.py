"""Choosing a moment to come: short lengths are said in hours, long ones in days, and the moment is the same."""

from PySide6.QtWidgets import QWidget

from console.escalating.moment_choice import MomentChoice

DAY_MIN = 24 * 60
NOW = 1_780_000_000_000_000


def test_a_week_is_said_in_days(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    minutes = (30, 120, DAY_MIN, 2 * DAY_MIN, 2 * DAY_MIN + 60, 3 * DAY_MIN, 7 * DAY_MIN, 28 * DAY_MIN)
    choice = MomentChoice(lambda: NOW, "Until", minutes, parent)
    told = [choice.choice.itemText(place).replace("\N{NO-BREAK SPACE}", " ") for place in range(len(minutes))]
    assert told == [
        "in 30 min", "in 2 h", "in 24 h", "in 48 h", "in 49 h", "in 3 days", "in 7 days", "in 28 days",
    ]  # fmt: skip
    choice.bring_back(7 * DAY_MIN)
    assert choice.at_us() == NOW + 7 * DAY_MIN * 60_000_000
