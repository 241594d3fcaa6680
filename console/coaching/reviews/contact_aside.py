"""The contact that is reviewed: its course as a timeline, and its recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from console.coaching.reviews.review_words import BASES, answered_words, contact_words
from console.detail.origin_links import Link, recording_link
from console.detail.timeline_questions import ContactQuestion
from console.models.timeline import TimelineModel
from console.panels.timeline_view import TimelineView
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, scaled
from console.words import say

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.contact_timeline import ContactTimeline
    from db.queries.reviews import ReviewedContact


class ContactAside(QWidget):
    """Asks for the course of the contact by itself."""

    def __init__(self, window: FloorWindow, contact: ReviewedContact, basis: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._contact = window, contact
        self._asked = 0
        self.link = Link(problem=say("The contact is still being read."))
        heading = wrapped_label(window.theme, TEXT_PT, self, strong=True)
        heading.setText(contact_words(contact))
        self.facts = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self.facts.setText(
            say(
                "{agent} · answered {when} · {basis}",
                agent=contact.agent,
                basis=BASES[basis](),
                when=answered_words(contact, window.floor.now_us()),
            )
        )
        self.recording = QPushButton(say("Open the &recording"), self)
        self.recording.setAutoDefault(False)
        self.recording.clicked.connect(self._open_recording)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.model = TimelineModel(self)
        self.timeline = TimelineView(self.model, window.theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(8), 0, 0, 0)
        column.setSpacing(scaled(6))
        for part in (heading, self.facts, self.recording, self.said):
            column.addWidget(part)
        column.addWidget(self.timeline, 1)
        self._show_link(self.link)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)
            self._asked = window.questions.ask(ContactQuestion(contact.id), f"review of {contact.id}")

    def show_course(self, course: ContactTimeline | None) -> None:
        """Show what happened in it, the first at the top: it is listened to in that order."""
        if course is None:
            self.said.setText(say("The contact is not there any more; what you score stays."))
            self.said.show()
            return
        row = course.facts.row
        self.model.show(course.entries, self._window.floor.now_us())
        self._show_link(recording_link(row, self._window.floor.store.row("origin_system", row.origin_id)))

    def _show_link(self, link: Link) -> None:
        self.link = link
        self.recording.setEnabled(not link.problem)
        self.recording.setToolTip(link.problem or link.address)
        self.recording.setAccessibleDescription(link.problem or link.address)
        self.said.setText(link.problem)
        self.said.setVisible(bool(link.problem))

    def _open_recording(self) -> None:
        if not QDesktopServices.openUrl(QUrl(self.link.address, QUrl.ParsingMode.StrictMode)):
            self.said.setText(say("Nothing on this machine opens {address}.", address=self.link.address))
            self.said.show()

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        if answer.problem:
            self.said.setText(answer.problem)
            self.said.show()
        else:
            self.show_course(answer.value)
