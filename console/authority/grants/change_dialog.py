"""Changes a grant: at once, in all, until; only what is typed anew is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from console.acting.refusal_words import refusal_sentence
from console.authority.amounts import amount_words
from console.authority.grants import grant_words as words_of
from console.authority.grants.grant_dialog import GrantDialog
from console.authority.grants.until_moments import until_moments
from console.clock_words import moment
from console.words import say
from db.commands.authority_grant_acts import CHANGE
from db.commands.command import Command, Wanted

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.authority_grants import GrantShown

_KEEPS = ("per_use", "budget", "until_at")


class ChangeDialog(GrantDialog):
    """Begins with the grant as it stands."""

    def __init__(self, window: FloorWindow, grant: GrantShown) -> None:
        title = say("Change: {grant}", grant=words_of.called(grant))
        super().__init__(window, title, say("&Change"), "agent")
        self.grant = grant
        agents = [] if grant.agent_id is None else [grant.agent_id]
        self.lay_out(until_moments(self._floor, grant.team_id, agents))
        self.fields.bring_back(
            {"kind": grant.kind_id, "at_once": "", "in_all": "", "until": grant.until_at},
        )
        self.fields.choose(grant.kind_id, grant.per_use, grant.budget)
        self.fields.kind.setEnabled(False)
        for part in (self.reason, self.reason_label):
            part.hide()

    def places(self) -> tuple[tuple[str | None, str | None], ...]:
        """The team it belongs to; an incident's is the whole floor's."""
        return ((self.grant.team_id, None),)

    def receiver(self) -> str:
        """Whose it is."""
        return words_of.receiver(self.grant)

    def commands(self) -> list[Command]:
        """One, for what is changed."""
        to = self._changed()
        was = {name: getattr(self.grant, name) for name in _KEEPS}
        return [Command(CHANGE.kind, (Wanted(self.grant.id, to, was),))]

    def says_done(self) -> DoneWords:
        """What holds now."""
        who, amounts = self.receiver(), self.fields.amounts()
        return lambda _: say("{who}: {amounts}.", who=who, amounts=amounts)

    def missing(self) -> str:
        """Something else than it is."""
        return self.fields.missing() or ("" if self._changed() else say("Nothing is changed yet."))

    def problem(self) -> str:
        """Less than is used already, or more than one may approve where it becomes more or longer."""
        budget = self.fields.budget
        if budget is not None and budget < self.grant.spent:
            return refusal_sentence("budget_spent")
        return self.fields.problem() if self._is_more() else self.fields.problem_of_amounts()

    def words(self) -> str:
        """What it becomes, beside what it was."""
        now, grant = self._floor.now_us(), self.grant
        was = say(
            "Until now {once} at once, {all} in all, until {time}; {left}.",
            once=amount_words(grant.per_use, grant.measure, grant.currency),
            all=amount_words(grant.budget, grant.measure, grant.currency),
            time=moment(grant.until_at, now, seconds=False),
            left=words_of.used_words(grant),
        )
        second = self.fields.second_words() if self._is_more() else ""
        return "\n".join(filter(None, (was, second)))

    def _changed(self) -> dict[str, Any]:
        values = self.fields.values()
        return {name: values[name] for name in _KEEPS if values[name] != getattr(self.grant, name)}

    def _is_more(self) -> bool:
        return any((value or 0) > getattr(self.grant, name) for name, value in self._changed().items())
