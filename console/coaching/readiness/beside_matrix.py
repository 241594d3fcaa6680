"""The lists beside the matrix: who was let in and why, what queues ask for, and buddies, each with what ends it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.coaching.readiness import readiness_lists as lists
from console.coaching.reviews.review_list import ReviewList
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.readiness_acts import END_BUDDY, WITHDRAW_OVERRIDE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.window import FloorWindow
    from db.coaching_rows import AgentBuddyRow
    from db.queries.readiness_overrides import OverrideShown


class BesideMatrix(QObject):
    """Lists and acts; the page puts them into tabs and menus."""

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._floor = window.floor
        let_in = [say("State"), say("Agent"), say("Queue"), say("Reason"), say("By"), say("When")]
        self.overrides = ReviewList(say("Who was let in"), let_in, window.theme, parent)
        asked = [say("Queue"), say("Asks for"), say("Who serves it"), say("Ready")]
        self.queues = ReviewList(say("What queues ask for"), asked, window.theme, parent)
        named = [say("Agent"), say("Level"), say("Asks first"), say("Until")]
        self.buddies = ReviewList(say("Buddies"), named, window.theme, parent)

    def parts(self) -> tuple[tuple[ReviewList, str], ...]:
        """The lists and the titles of their tabs."""
        return (self.overrides, say("Let in")), (self.queues, say("Queues")), (self.buddies, say("Buddies"))

    def show_rows(self, shown: Sequence[OverrideShown]) -> None:
        """Show overrides, and the rest from memory; what is chosen stays chosen."""
        now = self._floor.now_us()
        self.overrides.empty_words = say("Nobody was let in to a queue without being ready, within two weeks.")
        self.queues.empty_words = say("There is no queue yet.")
        self.buddies.empty_words = say(
            "Nobody is new, and nobody has a buddy. Whoever is new stands here, with the colleague whom they ask first."
        )
        self.overrides.show_rows(lists.override_rows(shown, now))
        self.queues.show_rows(lists.queue_rows(self._floor, now))
        self.buddies.show_rows(lists.buddy_rows(self._floor, now))

    def why_no_taking_back(self) -> str:
        """Why the chosen override cannot be taken back, as a sentence; '' where it can."""
        one: OverrideShown | None = self.overrides.chosen
        if one is None:
            return say("Nobody has been let in within these days.")
        if one.withdrawn_at is not None or one.until_at <= self._floor.now_us():
            return say("It is over already.")
        return self._window.acts.why_not() or self._window.rights.why_not(WITHDRAW_OVERRIDE, one)

    def take_back(self) -> None:
        """Let the agent in no longer."""
        one: OverrideShown | None = self.overrides.chosen
        if one is not None:
            words = say("{agent} is no longer let in.", agent=one.agent)
            command = Command(WITHDRAW_OVERRIDE.kind, (Wanted(one.id),))
            self._window.said_acts.send(command, lambda _number: words)

    def why_no_ending(self) -> str:
        """Why the chosen buddy cannot be ended, as a sentence; '' where it can."""
        row = self._buddy()
        if row is None:
            return say("There is no buddy yet.")
        return self._window.acts.why_not() or self._window.rights.why_not(END_BUDDY, row)

    def end_buddy(self) -> None:
        """Let the agent have no buddy from now on."""
        row = self._buddy()
        if row is not None:
            words = say("The buddy of {agent} ended.", agent=self.buddies.chosen.name)
            command = Command(END_BUDDY.kind, (Wanted(row.id, {}, {"until_at": row.until_at}),))
            self._window.said_acts.send(command, lambda _number: words)

    def _buddy(self) -> AgentBuddyRow | None:
        agent = self.buddies.chosen
        return lists.buddy_of(self._floor, agent.id, self._floor.now_us()) if agent is not None else None
