"""The page of reviews: what is to do, what is finished, how far coaches agree, and the rubric."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTreeWidget, QWidget

from console.coaching.act_row import ActRow
from console.coaching.page import CoachingPage
from console.coaching.reviews.calibration_part import CalibrationPart
from console.coaching.reviews.finished_part import FinishedPart
from console.coaching.reviews.not_reviewed_part import NotReviewedPart
from console.coaching.reviews.review_acts import ReviewActs
from console.coaching.reviews.review_questions import ReviewsQuestion
from console.coaching.reviews.rubric_part import RubricPart
from console.coaching.reviews.to_do_part import ToDo, ToDoPart, to_do
from console.panels.wrapped_label import wrapped_label
from console.selection import Selected
from console.words import plural, say
from console.workspaces.marked_tabs import MarkedTabs

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.window import FloorWindow
    from db.queries.reviews import ReviewedContact, ReviewsShown

_HEADING_PT = 12


class ReviewsPage(CoachingPage):
    """Follows the floor while it is on screen. Other parts open a review by `acts.review`."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("reviews")
        self.shown: ReviewsShown | None = None
        self.acts = ReviewActs(window, self)
        self.heading = wrapped_label(window.theme, _HEADING_PT, self, strong=True)
        self.to_do = ToDoPart(window.theme, self)
        self.finished = FinishedPart(window.theme, self)
        self.not_reviewed = NotReviewedPart(window.theme, self)
        self.calibration = CalibrationPart(window.theme, self)
        self.rubric = RubricPart(self)
        self.parts = MarkedTabs(window.theme, self)
        self.parts.setAccessibleName(say("Reviews"))
        self.parts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.parts.tabBar().setAccessibleName(say("Parts of the reviews"))
        for part, title in self._titles():
            self.parts.addTab(part, title)
        self.row = ActRow(self, window.acts)
        self._make_row()
        column = self.page_column()
        column.addWidget(self.heading)
        column.addWidget(self.parts, 1)
        column.addWidget(self.row)
        self._connect()
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Reviews")

    def question(self) -> ReviewsQuestion:
        """All of it."""
        return ReviewsQuestion()

    def show_answer(self, value: Any) -> None:
        """Show it in all parts; what is chosen stays chosen."""
        self.shown = value
        now = self.window_.floor.now_us()
        self.to_do.show_reviews(value, now)
        self.finished.show_reviews(value, now)
        self.not_reviewed.show_reviews(value, now)
        self.calibration.show_reviews(value, now)
        self.rubric.show_rubric(value.rubric)
        self.heading.setText(_heading(value))
        self._look()

    def menu_actions(self) -> list[QAction]:
        """All that can be done here."""
        return self.row.menu_actions()

    def _titles(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.to_do, say("To do")),
            (self.finished, say("Finished")),
            (self.not_reviewed, say("Not reviewed")),
            (self.calibration, say("Calibration")),
            (self.rubric, say("Rubric")),
        )

    def _make_row(self) -> None:
        lists = (self.to_do, self.finished, self.not_reviewed, self.calibration)
        self._add(say("&Review it"), self._review, self._why_no_review, self.to_do)
        self._add(say("&Pass it…"), self._pass, self._why_no_pass, self.to_do)
        self._add(say("&Draw contacts…"), self._draw, self._why_no_draw, self.to_do)
        self._add(say("&Take the draw back…"), self._take_back, self._why_no_take_back, self.to_do)
        self._add(say("Draw it a&gain to check"), self._draw_again, self._why_no_pass, self.to_do)
        self._add(say("Review the contact chosen on the &Floor"), self._review_chosen, self._why_no_chosen, self.to_do)
        self._add(say("&Settle the dispute…"), self._settle, self._why_no_settling, self.to_do, self.finished)
        self._add(say("Show the &contact"), self._show_contact, self._why_no_contact, *lists)
        self._add(say("&Open a calibration of it…"), self._calibrate, self._why_no_calibrating, *lists)
        self._add(say("C&lose the calibration"), self._close, self._why_no_closing, self.calibration)
        self._add(say("Another &version…"), self._set_rubric, self._why_no_rubric, self.rubric)

    def _add(self, text: str, do: Callable[[], None], why_not: Callable[[], str], *parts: QWidget) -> None:
        self.row.add(text, do, lambda: self.window_.acts.why_not() or why_not(), parts=parts)

    def _connect(self) -> None:
        self.parts.currentChanged.connect(self._turn)
        for part in (self.to_do, self.finished, self.not_reviewed, self.calibration):
            part.list.chosen_changed.connect(self._look)
            part.list.itemActivated.connect(self._activated)
            part.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.list.customContextMenuRequested.connect(self._open_menu)
        self.acts.changed.connect(self.ask)

    def _turn(self, _place: int) -> None:
        self._look()

    def _look(self) -> None:
        self.row.look(self.parts.currentWidget())

    @property
    def _line(self) -> ToDo | None:
        """What is chosen of what is to do, while that is in front."""
        return self.to_do.list.chosen if self.parts.currentWidget() is self.to_do else None

    @property
    def _contact(self) -> ReviewedContact | None:
        front = self.parts.currentWidget()
        lists = (ToDoPart, FinishedPart, NotReviewedPart, CalibrationPart)
        chosen = front.list.chosen if isinstance(front, lists) else None
        return None if chosen is None else chosen.contact

    def _why_no_review(self) -> str:
        line = self._line
        if line is None or self.shown is None:
            return say("Nothing is chosen: go to a line with the arrows.")
        if line.dispute is not None:
            return say("A dispute is settled, by somebody other than the reviewer.")
        return "" if self.shown.rubric is not None else say("There is no rubric yet.")

    def _review(self) -> None:
        if self._line is not None and self.shown is not None:
            self.acts.go_on(self._line, self.shown)

    def _why_no_pass(self) -> str:
        line = self._line
        return (
            "" if line is not None and line.sample is not None else say("The chosen line is no contact that was drawn.")
        )

    def _pass(self) -> None:
        if self._line is not None and self._line.sample is not None:
            self.acts.pass_by(self._line.sample)

    def _why_no_take_back(self) -> str:
        line, shown = self._line, self.shown
        if line is None or line.sample is None or shown is None:
            return self._why_no_pass()
        return self.acts.why_no_take_back(line.sample, shown)

    def _take_back(self) -> None:
        if self._line is not None and self._line.sample is not None and self.shown is not None:
            self.acts.take_back(self._line.sample, self.shown)

    def _draw_again(self) -> None:
        if self._line is not None and self._line.sample is not None:
            self.acts.draw_again(self._line.sample)

    def _why_no_draw(self) -> str:
        if self.shown is not None and not self.shown.individual:
            return say("The monitoring agreement leaves single agents to other roles.")
        return ""

    def _draw(self) -> None:
        self.acts.draw()

    def _why_no_chosen(self) -> str:
        return self.acts.why_no_chosen(self.shown)

    def _review_chosen(self) -> None:
        self.acts.review_chosen()

    def _why_no_settling(self) -> str:
        review = self._disputed
        if review is None:
            return say("The chosen line is no dispute.")
        if review.reviewer_id == self.window_.rights.staff_id:
            return say("You reviewed it yourself: another coach settles what the agent disputes.")
        return ""

    @property
    def _disputed(self) -> Any:
        front = self.parts.currentWidget()
        if front is self.to_do:
            line = self._line
            return None if line is None else line.dispute
        chosen = self.finished.list.chosen if front is self.finished else None
        return chosen if chosen is not None and chosen.state == "disputed" else None

    def _settle(self) -> None:
        if self._disputed is not None:
            self.acts.settle(self._disputed)

    def _why_no_contact(self) -> str:
        return "" if self._contact is not None else say("Nothing is chosen: go to a line with the arrows.")

    def _show_contact(self) -> None:
        if self._contact is not None:
            self.window_.workspaces.show_floor()
            self.window_.selection.open(Selected("contact", self._contact.id))

    def _why_no_calibrating(self) -> str:
        if self._contact is None or self.shown is None or self.shown.rubric is None:
            return say("Nothing is chosen: go to a line with the arrows.")
        return ""

    def _calibrate(self) -> None:
        if self._contact is not None and self.shown is not None and self.shown.rubric is not None:
            self.acts.calibrate(self._contact, self.shown.rubric.holds.id)

    def _why_no_closing(self) -> str:
        one = self.calibration.list.chosen
        if one is None or one.closed_at is not None:
            return say("The chosen line is no calibration that is open.")
        if one.opened_by_id != self.window_.rights.staff_id and not self.acts.is_manager(one.contact.agent_id):
            return say("Who opened it closes it, or a manager.")
        return ""

    def _close(self) -> None:
        if self.calibration.list.chosen is not None:
            self.acts.close(self.calibration.list.chosen)

    def _why_no_rubric(self) -> str:
        if self.shown is None or self.shown.rubric is None:
            return say("There is no rubric yet.")
        return self.acts.why_no_rubric()

    def _set_rubric(self) -> None:
        if self.shown is not None and self.shown.rubric is not None:
            self.acts.set_rubric(self.shown.rubric)

    def _activated(self) -> None:
        """Enter does what is nearest: settle, review, or show the contact."""
        for why_not, do in (
            (self._why_no_settling, self._settle),
            (self._why_no_review, self._review),
            (self._why_no_contact, self._show_contact),
        ):
            if not (self.window_.acts.why_not() or why_not()):
                do()
                return

    def _open_menu(self, at: QPoint) -> None:
        sender, front = self.sender(), self.parts.currentWidget()
        if isinstance(sender, QTreeWidget):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setToolTipsVisible(True)
            menu.addActions(self.row.menu_actions(front))
            menu.popup(sender.viewport().mapToGlobal(at))


def _heading(shown: ReviewsShown) -> str:
    waiting = list(to_do(shown))
    disputed = sum(one.dispute is not None for one in waiting)
    if not waiting:
        return say("Nothing waits to be reviewed.")
    words = plural("%Ln to review", len(waiting) - disputed)
    if not disputed:
        return words
    return say("{disputed}, {waiting}", disputed=plural("%Ln dispute(s) to settle", disputed), waiting=words)
