"""What the tour points at, and what it says there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QDockWidget, QWidget

from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow


class Step(NamedTuple):
    """One part of the window with its explanation."""

    target: QWidget
    title: str
    words: str


def steps_in(window: FloorWindow) -> list[Step]:
    """The steps whose part of the window is there, from the top left; none while the welcome stands in their place."""
    if window.beginnings.is_welcoming:
        return []
    docks = window.docks
    steps = [
        Step(
            window.pulse,
            say("The pulse"),
            say(
                "The whole floor in one line: who waits, how long, who is free, what is overdue. What is in trouble is"
                " marked. Tab comes here, arrows go from figure to figure, Enter explains one."
            ),
        ),
        Step(
            docks["queues"],
            say("Queues"),
            say(
                "The queue in most trouble stands first. Choose one with the arrows: the contacts then are those of this"
                " queue."
            ),
        ),
        Step(
            docks["contacts"],
            say("Contacts"),
            say(
                "Who waits and who is being served, what is due next first. Drag rows onto a queue or an agent to move them,"
                " or press M. Escape shows those of all queues again."
            ),
        ),
        Step(
            docks["escalations"],
            say("Hands and escalations"),
            say("Agents who ask for help, and what asks for a supervisor, by the time it is due."),
        ),
        Step(
            docks["agents"],
            say("Agents"),
            say(
                "What each agent is doing and for how long; over a limit the time is marked. Drag agents onto a queue to"
                " lend them for half an hour, or press L."
            ),
        ),
        Step(
            window.pulse.age,
            say("The age of the data"),
            say(
                "'Live' while the database answers. If it does not, the seconds are counted here, the figures stay and are"
                " marked as old."
            ),
        ),
    ]
    return [step for step in steps if not _is_away(step.target, window)]


def _is_away(part: QWidget, window: FloorWindow) -> bool:
    """Whether a part is closed, or floats beside the window; one behind another can be brought to the front."""
    closed = isinstance(part, QDockWidget) and part.isHidden()
    return closed or part.window() is not window
