"""Standards and the perception gap, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.standards.version_dialog import VersionDialog
from console.window import FloorWindow
from db.metrics.calendar_weeks import week_of
from db.metrics.perception_gap import Gap, Mean
from db.metrics.standards_kept import KeptShare, StandardKept
from db.queries.standards_shown import NotBriefed, StandardShown, VersionShown
from tests.console.made_up_floor import NOON

_DAY = 86_400_000_000
_WEEK = week_of(NOON)
_NOW = VersionShown("v", 1, "We say back what we heard.", "She did.", "She did not.", 0, None)
_THEN = VersionShown("w", 2, "We say back what was meant.", None, None, NOON + _DAY, "Dana")
_TEAMS = (NotBriefed("red", "Red", 4, (("ana", "Ana Ruiz"), ("bo", "Bo Lind"))),)
_LISTENS = StandardShown("s", "listens", "behaviour", "We listen first", 1, False, 1, (_THEN, _NOW), _NOW, _TEAMS)
_KEPT = (
    StandardKept(
        "s",
        "team",
        "Red",
        ((_WEEK - 14 * _DAY, KeptShare(4, 6)), (_WEEK - 7 * _DAY, KeptShare(9, 12)), (_WEEK, KeptShare(30, 31))),
        KeptShare(44, 52),
        1,
        2,
        3,
        withheld_weeks=(_WEEK - 28 * _DAY,),
    ),
    StandardKept("s", "site", "North", (), KeptShare(0, 0), 0, 0, 0, withheld=True),
)
_GAPS = (
    Gap("team", "Red", Mean(12, 0.7, 0.6, 0.8), Mean(12, 0.5, 0.4, 0.6), Mean(12, 0.2, 0.1, 0.3), "we_think_better"),
    Gap("site", "North", None, None, None, "cannot_tell", withheld=True),
)


class _Answer:
    standards = (_LISTENS,)
    kept = _KEPT


def floor_with_standards(window: FloorWindow) -> QWidget:
    """One standard with words to come, agents to brief, and how far it is kept."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("standards").show_answer(_Answer)
    return window


def floor_with_the_perception_gap(window: FloorWindow) -> QWidget:
    """A gap, and a group too small to show."""
    window.workspaces.show("coaching")
    window.workspaces.page("coaching").open_page("perception").show_answer(_GAPS)
    return window


def standard_in_other_words(window: FloorWindow) -> QWidget:
    """Another version."""
    return VersionDialog(window, _LISTENS)


def standard_added(window: FloorWindow) -> QWidget:
    """One that was not there."""
    return VersionDialog(window, None, 3)


STANDARD_SURFACES = (floor_with_standards, floor_with_the_perception_gap, standard_in_other_words, standard_added)
