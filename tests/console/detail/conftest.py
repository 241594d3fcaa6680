"""The detail panel on the small floor."""

import pytest

from tests.console.scripted_questions import ScriptedQuestions


@pytest.fixture
def questions():
    return ScriptedQuestions()


@pytest.fixture
def detail(shown, small_floor, questions):
    """The panel in a window on the small floor, as it stands at noon."""
    shown.take_snapshot(small_floor)
    shown.ask_with(questions)
    return shown.detail
