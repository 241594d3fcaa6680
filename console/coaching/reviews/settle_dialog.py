"""Settles what an agent disputes: the levels stay, are changed, or the review does not count."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from console.coaching.reviews.review_words import SETTLEMENTS, review_number
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of
from console.setup.editors import StillCombo
from console.words import plural, say
from db.commands.act import LONGEST_NOTE
from db.commands.command import Command, Wanted
from db.commands.review_acts import SETTLE

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.reviews import ReviewShown


class SettleDialog(ActDialog):
    """What the agent is told goes by the command's note, with the levels that change: neither stands in the record."""

    def __init__(self, window: FloorWindow, review: ReviewShown) -> None:
        title = say("Settle {review} of {agent}", review=review_number(review.number), agent=review.contact.agent)
        super().__init__(window, title, say("&Settle"))
        self._review = review
        reason = QLabel(say("“{reason}”", reason=review.dispute or ""), self)
        reason.setWordWrap(True)
        self.column.addWidget(reason)
        self.settlement = StillCombo(self)
        for name, words in SETTLEMENTS.items():
            self.settlement.addItem(words(), name)
        form = FormRows()
        form.add(say("&How it is settled"), self.settlement)
        self.levels: dict[str, StillCombo] = {}
        for score in review.scores:
            if score.level is None:
                continue
            combo = StillCombo(self)
            for level in range(1, score.top + 1):
                combo.addItem(str(level), level)
            combo.setCurrentIndex(score.level - 1)
            combo.currentIndexChanged.connect(self.edited)
            form.add(say("{behaviour}, given {level}", behaviour=score.name, level=score.level), combo)
            self.levels[score.code] = combo
        self.column.addLayout(form)
        self.answer = self.text_field(say("&What the agent is told"))
        self.finish()
        self.settlement.currentIndexChanged.connect(self._chosen)
        self._chosen()

    def typed(self) -> dict[str, Any]:
        """All of it."""
        levels = {code: combo.currentData() for code, combo in self.levels.items()}
        return {"settlement": self.settlement.currentData(), "answer": self.answer.toPlainText(), "levels": levels}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if not typed:
            return
        self.settlement.setCurrentIndex(max(0, self.settlement.findData(typed["settlement"])))
        self.answer.setPlainText(typed["answer"])
        for code, level in typed["levels"].items():
            if code in self.levels:
                self.levels[code].setCurrentIndex(self.levels[code].findData(level))

    def commands(self) -> list[Command]:
        """One."""
        to = {"settlement": self.settlement.currentData()}
        return [Command(SETTLE.kind, (Wanted(self._review.id, to, {"state": "disputed"}),), note=self._note())]

    def says_done(self) -> DoneWords:
        """That the agent reads it."""
        words = say("{review} is settled; {agent} reads what was said.", review=review_number(self._review.number),
                    agent=self._review.contact.agent)  # fmt: skip
        return lambda _number: words

    def words(self) -> str:
        """What comes of it."""
        chosen = self.settlement.currentData()
        if chosen == "withdrawn":
            return say("The review stays readable and counts in no figure.")
        if chosen == "changed":
            changed = self._changed()
            return plural("%Ln level(s) change; what was given before stays beside them.", len(changed))
        return say("The levels stay as they are, and count again.")

    def missing(self) -> str:
        """What the agent is told, and a level that changes."""
        if self.settlement.currentData() == "changed" and not self._changed():
            return say("Choose the levels that change.")
        return "" if text_of(self.answer) else say("Say in a few words why: the agent reads it.")

    def problem(self) -> str:
        """A text that is too long, or one's own review."""
        if self._review.reviewer_id == self.window_.rights.staff_id:
            return say("You reviewed it yourself: another coach settles what the agent disputes.")
        over = len(self._note()) - LONGEST_NOTE
        return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""

    def _changed(self) -> dict[str, int]:
        given = {score.code: score.level for score in self._review.scores}
        return {code: combo.currentData() for code, combo in self.levels.items() if combo.currentData() != given[code]}

    def _note(self) -> str:
        rows: list[dict[str, Any]] = [{"words": text_of(self.answer)}]
        if self.settlement.currentData() == "changed":
            rows += [{"code": code, "level": level} for code, level in self._changed().items()]
        return json.dumps(rows, ensure_ascii=False)

    def _chosen(self) -> None:
        changes = self.settlement.currentData() == "changed"
        for combo in self.levels.values():
            combo.setEnabled(changes)
        self.edited()
