"""Reviews, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.coaching.reviews.calibration_dialog import CalibrationDialog
from console.coaching.reviews.draw_dialog import DrawDialog
from console.coaching.reviews.over_time_chart import RubricOverTimePanel
from console.coaching.reviews.pass_dialog import PassDialog
from console.coaching.reviews.review_window import ReviewWindow
from console.coaching.reviews.rubric_dialog import RubricDialog
from console.coaching.reviews.settle_dialog import SettleDialog
from console.coaching.reviews.take_back_dialog import TakeBackDialog
from console.window import FloorWindow
from db.metrics.mean_level import mean_level
from db.metrics.rubric_over_time import BehaviourOverTime, MonthLevel, RubricOverTime
from tests.console.coaching.reviews.shown_reviews import CONTACT, DISPUTED, DRAFT, RUBRIC, SAMPLE, SHOWN, VERSION

_MONTHS = (MonthLevel("2026-01", mean_level([3], 4)), MonthLevel("2026-03", mean_level([2, 3, 3, 4], 4)))
OVER_TIME = RubricOverTime(
    "ana",
    True,
    1,
    5,
    1,
    (BehaviourOverTime("listens", "Listens", 3, 4, _MONTHS), BehaviourOverTime("o", "Owns", 3, 4, ())),
)


def floor_with_reviews(window: FloorWindow, part: int = 0) -> QWidget:
    """The page with something of everything."""
    window.workspaces.show("coaching")
    page = window.workspaces.page("coaching").open_page("reviews")
    page.show_answer(SHOWN)
    page.parts.setCurrentIndex(part)
    return window


def floor_with_finished_reviews(window: FloorWindow) -> QWidget:
    """Its finished ones."""
    return floor_with_reviews(window, 1)


def floor_with_what_is_not_reviewed(window: FloorWindow) -> QWidget:
    """What was passed, and a draw that was taken back."""
    return floor_with_reviews(window, 2)


def floor_with_calibrations(window: FloorWindow) -> QWidget:
    """Its calibrations, a closed one chosen."""
    shown = floor_with_reviews(window, 3)
    window.workspaces.page("coaching").page("reviews").calibration.list.choose("k2")
    return shown


def floor_with_the_rubric(window: FloorWindow) -> QWidget:
    """The rubric itself."""
    return floor_with_reviews(window, 4)


def review_being_made(window: FloorWindow) -> QWidget:
    """A review with one behaviour scored."""
    return ReviewWindow(window, VERSION, CONTACT, DRAFT)


def draw_dialog(window: FloorWindow) -> QWidget:
    """A draw."""
    return DrawDialog(window)


def pass_dialog(window: FloorWindow) -> QWidget:
    """Passing a drawn contact."""
    return PassDialog(window, SAMPLE)


def take_back_dialog(window: FloorWindow) -> QWidget:
    """Taking a draw back."""
    return TakeBackDialog(window, [SAMPLE])


def settle_dialog(window: FloorWindow) -> QWidget:
    """Settling a dispute."""
    return SettleDialog(window, DISPUTED)


def calibration_dialog(window: FloorWindow) -> QWidget:
    """Opening a calibration."""
    return CalibrationDialog(window, CONTACT, "v1")


def rubric_dialog(window: FloorWindow) -> QWidget:
    """Another version of the rubric."""
    return RubricDialog(window, RUBRIC)


def rubric_over_time(window: FloorWindow) -> QWidget:
    """An agent's rubric over time."""
    panel = RubricOverTimePanel(window.theme, window)
    panel.show_over_time(OVER_TIME)
    return panel


REVIEW_SURFACES = (
    floor_with_reviews,
    floor_with_finished_reviews,
    floor_with_what_is_not_reviewed,
    floor_with_calibrations,
    floor_with_the_rubric,
    review_being_made,
    draw_dialog,
    pass_dialog,
    take_back_dialog,
    settle_dialog,
    calibration_dialog,
    rubric_dialog,
    rubric_over_time,
)
