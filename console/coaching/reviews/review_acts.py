"""What is done about reviews: windows and dialogs are opened here, for the page and for whoever else offers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.coaching.beside_floor import to_front
from console.coaching.reviews.review_questions import ContactToReview, DrawAgain
from console.coaching.reviews.review_words import contact_words
from console.selection import Selected
from console.words import plural, say
from db.coaching.review_drafts import ReviewDraft
from db.commands.calibration_acts import CLOSE
from db.commands.command import Command, Wanted
from db.commands.rubric_acts import SET
from db.commands.sample_acts import DRAW
from db.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from console.acting.act_group import GroupSettled
    from console.acting.acts import Settled
    from console.coaching.reviews.review_window import ReviewWindow
    from console.coaching.reviews.to_do_part import ToDo
    from console.questions import Answer
    from console.window import FloorWindow
    from db.commands.command import Outcome
    from db.queries.reviews import CalibrationShown, ReviewedContact, ReviewShown, ReviewsShown, SampleShown
    from db.queries.rubric_shown import RubricShown


class ReviewActs(QObject):
    """`changed` says that a draft came or went, which no feed tells."""

    changed = Signal()

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._page = parent
        self._asked = 0
        self._wanted: ReviewDraft | None = None
        self._checked = 0
        self._sample: SampleShown | None = None
        #: The windows that are open, by the contact they are about.
        self.open_windows: dict[str, ReviewWindow] = {}
        window.acts.settled.connect(self._settled)
        window.acts.group_settled.connect(self._group_settled)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)

    def go_on(self, line: ToDo, shown: ReviewsShown) -> None:
        """Open what is to do: anew, or as far as it was filled in."""
        if shown.rubric is None:
            return
        draft = line.draft
        if draft is None and line.contact is not None:
            version = shown.rubric.holds.id
            basis, sample, calibration = "chosen", None, None
            if line.sample is not None:
                basis, sample = "sampled", line.sample.id
            elif line.calibration is not None:
                basis, calibration, version = "calibration", line.calibration.id, line.calibration.rubric_version_id
            draft = ReviewDraft(new_id(), line.contact.id, line.contact.agent_id, version, sample, calibration, basis)
        if draft is None:
            return
        if line.contact is None:
            self._ask_for(draft)
        else:
            self.open_review(shown.rubric, line.contact, draft)

    def review(self, contact_id: str, agent_id: str, shown: ReviewsShown | None) -> None:
        """Review a contact that somebody chose; one that was begun goes on."""
        if shown is None or shown.rubric is None:
            self._window.said.say(say("The reviews are still being read."))
            return
        begun = [one for one in shown.drafts if one.contact_id == contact_id and one.basis == "chosen"]
        draft = begun[0] if begun else ReviewDraft(new_id(), contact_id, agent_id, shown.rubric.holds.id)
        self._ask_for(draft)

    def why_no_chosen(self, shown: ReviewsShown | None) -> str:
        """Why the contact chosen on the Floor cannot be reviewed, as a sentence; '' where it can."""
        if shown is None or shown.rubric is None:
            return say("The reviews are still being read.")
        chosen = self._window.selection.current
        if chosen is None or chosen.kind != "contact":
            return say("No contact is chosen on the Floor.")
        row = self._window.floor.store.row("contact", chosen.id)
        if row is None or row.agent_id is None or row.answered_at is None:
            return say("The contact chosen on the Floor was answered by nobody yet.")
        return ""

    def review_chosen(self) -> None:
        """Review the contact chosen on the Floor."""
        chosen = self._window.selection.current
        row = self._window.floor.store.row("contact", chosen.id) if isinstance(chosen, Selected) else None
        page = self._page
        if row is not None and row.agent_id is not None:
            self.review(row.id, row.agent_id, getattr(page, "shown", None))

    def open_review(self, rubric: RubricShown, contact: ReviewedContact, draft: ReviewDraft) -> ReviewWindow | None:
        """Open the window of a review, or bring it to the front."""
        from console.coaching.reviews.review_window import ReviewWindow

        version = rubric.version(draft.rubric_version_id)
        if version is None:
            self._window.said.say(say("The rubric is not there any more."))
            return None
        if draft.id not in self.open_windows:
            made = ReviewWindow(self._window, version, contact, draft)
            made.setObjectName(draft.id)
            made.over.connect(self._over)
            self.open_windows[draft.id] = made
        window = self.open_windows[draft.id]
        to_front(window, self._window)
        return window

    def pass_by(self, sample: SampleShown) -> None:
        """Ask why a drawn contact is not reviewed."""
        from console.coaching.reviews.pass_dialog import PassDialog

        self._window.escalating.composer.open("pass", [sample.id], lambda: PassDialog(self._window, sample))

    def take_back(self, sample: SampleShown, shown: ReviewsShown) -> None:
        """Ask why the whole draw that a contact came by is taken back."""
        from console.coaching.reviews.take_back_dialog import TakeBackDialog, of_the_same_draw

        drawn = of_the_same_draw(sample, shown.samples)
        ids = [one.id for one in drawn]
        self._window.escalating.composer.open("take back", ids, lambda: TakeBackDialog(self._window, drawn))

    def why_no_take_back(self, sample: SampleShown, shown: ReviewsShown) -> str:
        """Why a draw cannot be taken back, as a sentence; '' where it can, as far as may be seen from here."""
        from console.coaching.reviews.take_back_dialog import of_the_same_draw

        if sample.drawn_by_id != self._window.rights.staff_id:
            return say("Only who drew takes a draw back; a single contact is passed with a reason.")
        ids = {one.id for one in of_the_same_draw(sample, shown.samples)}
        if any(draft.sample_id in ids for draft in shown.drafts):
            return say("A contact of this draw is reviewed or was begun; the others are passed one by one.")
        return ""

    def draw_again(self, sample: SampleShown) -> None:
        """Draw a contact again with its seed, and say whether the same comes out."""
        if self._window.questions is not None:
            self._sample = sample
            self._checked = self._window.questions.ask(DrawAgain(sample.id), "draw again")

    def draw(self) -> None:
        """Compose a draw."""
        from console.coaching.reviews.draw_dialog import DrawDialog

        self._window.escalating.composer.open("draw", [], lambda: DrawDialog(self._window))

    def settle(self, review: ReviewShown) -> None:
        """Settle a dispute."""
        from console.coaching.reviews.settle_dialog import SettleDialog

        self._window.escalating.composer.open("settle", [review.id], lambda: SettleDialog(self._window, review))

    def calibrate(self, contact: ReviewedContact, rubric_version_id: str) -> None:
        """Ask coaches to score the same contact."""
        from console.coaching.reviews.calibration_dialog import CalibrationDialog

        self._window.escalating.composer.open(
            "calibrate", [contact.id], lambda: CalibrationDialog(self._window, contact, rubric_version_id)
        )

    def close(self, one: CalibrationShown) -> None:
        """Close a calibration: from then on all see who scored what."""
        words = say(
            "The calibration of {contact} is closed: all see who scored what.", contact=contact_words(one.contact)
        )
        self._window.said_acts.send(Command(CLOSE.kind, (Wanted(one.id, {}),)), lambda _number: words)

    def is_manager(self, agent_id: str) -> bool:
        """Whether the person manages the agent's team, who may close what others opened."""
        from db.commands.act import Act, Duty

        asked = Act("", None, {}, {}, Duty(("manager",), team="team"))
        return not self._window.rights.why_not(asked, self._window.floor.store.row("agent", agent_id))

    def why_no_rubric(self) -> str:
        """Why the person sets no version of the rubric, as a sentence; '' where they may."""
        if self._window.rights.why_not(SET, None):
            return say("A manager or a coach of the whole floor changes the rubric.")
        return ""

    def set_rubric(self, rubric: RubricShown) -> None:
        """Compose another version."""
        from console.coaching.reviews.rubric_dialog import RubricDialog

        self._window.escalating.composer.open("rubric", [rubric.id], lambda: RubricDialog(self._window, rubric))

    def _ask_for(self, draft: ReviewDraft) -> None:
        if self._window.questions is not None:
            self._wanted = draft
            question = ContactToReview(draft.contact_id, draft.agent_id)
            self._asked = self._window.questions.ask(question, "contact to review")

    def _say_checked(self, answer: Answer) -> None:
        sample, self._checked, self._sample = self._sample, 0, None
        if answer.problem or sample is None:
            self._window.said.say(answer.problem)
            return
        words = {"contact": contact_words(sample.contact), "seed": sample.seed, "among": answer.value.among_now}
        if answer.value.is_same:
            self._window.said.say(
                say("Drawn again with seed {seed} among {among}: {contact} comes out again.", **words)
            )
        else:
            self._window.said.say(
                say("Drawn again with seed {seed} among {among}, another contact comes out: some of {before} are gone.",
                    before=sample.among, **words)
            )  # fmt: skip

    def _take_answer(self, answer: Answer) -> None:
        if self._checked and answer.number == self._checked:
            self._say_checked(answer)
            return
        if not self._asked or answer.number != self._asked or self._wanted is None:
            return
        shown, draft = getattr(self._page, "shown", None), self._wanted
        self._asked, self._wanted = 0, None
        if answer.problem:
            self._window.said.say(answer.problem)
        elif answer.value is None:
            self._window.said.say(say("The contact is not there any more; choose another."))
        elif shown is not None and shown.rubric is not None:
            self.open_review(shown.rubric, answer.value, draft)

    def _over(self) -> None:
        window = self.sender()
        if window is not None:
            self.open_windows.pop(window.objectName(), None)
        self.changed.emit()

    def _settled(self, settled: Settled) -> None:
        if isinstance(settled.sent.command, Command) and settled.outcome is not None:
            self._say_drawn([settled.sent.command], [settled.outcome])

    def _group_settled(self, settled: GroupSettled) -> None:
        commands = [one for one in settled.group.commands if isinstance(one, Command)]
        if not settled.problem:
            self._say_drawn(commands, settled.outcomes)

    def _say_drawn(self, commands: Sequence[Command], outcomes: Sequence[Outcome]) -> None:
        """Of a draw it is said who had nothing to draw from."""
        if not commands or commands[0].kind != DRAW.kind:
            return
        refused = [effect for outcome in outcomes for effect in outcome.refused]
        empty = {effect.subject_id for effect in refused if effect.outcome == "no_contacts"}
        ids = {thing.to["agent_id"] for command in commands for thing in command.things if thing.id in empty}
        if not ids:
            return
        rows = [self._window.floor.store.row("agent", one) for one in ids]
        names = " · ".join(sorted(row.name for row in rows if row is not None))
        drawn = plural("%Ln contact(s) drawn for review.", sum(len(outcome.done) for outcome in outcomes))
        self._window.said.say(say("{drawn} Too few finished contacts in the period: {names}", drawn=drawn, names=names))
