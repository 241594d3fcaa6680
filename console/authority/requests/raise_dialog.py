"""Composes an approval that lasts: the limit of the agent's level goes up, or the agent gets a grant for a while."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from console.acting.composing import why_line
from console.authority.agent_levels import agent_level
from console.authority.amounts import amount_to_type, bound_name, typed_amount, unit_words
from console.authority.requests.grant_ends import day_ends, friday_ends
from console.authority.requests.questions import RaiseAnswer, RaiseQuestion
from console.authority.requests.raised_limit import RaisedLimit
from console.authority.requests.request_words import amount_of, own_limit, title
from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.words import plural, say
from db.commands.authority_grant_acts import GIVE
from db.commands.authority_request_acts import APPROVE
from db.commands.command import Command, Wanted, wanted
from db.ids import new_id

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.questions import Answer
    from console.window import FloorWindow
    from db.authority_rows import AuthorityRequestRow
    from db.queries.authority_requests import RequestShown
    from db.queries.raise_choices import RaisePlace

_ASKER: Final = "raise a limit"
#: A grant holds for so many of what was asked for, where nothing else is said.
_TIMES: Final = 5


class ApproveAndRaiseDialog(ActDialog):
    """Approves a request, and one thing more; both can be taken back together."""

    def __init__(self, window: FloorWindow, row: AuthorityRequestRow | None) -> None:
        super().__init__(window, say("Approve and raise the limit"), say("&Approve and raise"))
        self.row = row
        self.answer: RaiseAnswer | None = None
        self.what = QLabel(self)
        self.what.setWordWrap(True)
        self.how = QComboBox(self)
        self.amount, self.in_all = QLineEdit(self), QLineEdit(self)
        self.unit, self.unit_in_all = QLabel(self), QLabel(self)
        self.why = why_line(self, say("it stands in the ledger"))
        form = FormRows()
        form.add(say("&What is raised"), self.how)
        self._amount_label = form.add(say("&New amount"), self.amount, self.unit)
        self._in_all_label = form.add(say("&In all"), self.in_all, self.unit_in_all)
        form.add(say("W&hy"), self.why)
        self.column.addWidget(self.what)
        self.column.addLayout(form)
        self.finish()
        self._brought: Mapping[str, Any] = {}
        self.how.currentIndexChanged.connect(self._chosen)
        for field in (self.amount, self.in_all, self.why):
            field.textChanged.connect(self.edited)
        if row is not None and window.questions is not None:
            window.questions.answered.connect(self._take)
            self._asked = window.questions.ask(RaiseQuestion(row.id), _ASKER)
        self._show_fields()

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {
            "how": self.how.currentData(),
            "amount": self.amount.text(),
            "in_all": self.in_all.text(),
            "why": self.why.text(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields, those that can be chosen when it is known what there is."""
        self._brought = typed
        if typed:
            self.why.setText(typed["why"])

    def commands(self) -> list[Command]:
        """The approval, and the new limit or the grant."""
        assert self.row is not None
        approval = Command(APPROVE.kind, (wanted(APPROVE, self.row),))
        why = self.why.text().strip()
        limit = self._limit()
        return [approval, limit.command(why) if limit is not None else self._grant(why)]

    def says_done(self) -> DoneWords:
        """Both, or that the approval stands."""
        limit, name = self._limit(), "" if self.answer is None else self.answer.request.agent

        def done(number: int) -> str:
            if number < 2:
                return say("Approved once, and that stands; what was to be raised is as before.")
            return (
                say("Approved, and the limit is raised.") if limit else say("Approved; {name} has a grant.", name=name)
            )

        return done

    def words(self) -> str:
        """What it changes, and for how many agents."""
        if self.answer is None or self._typed_amount is None:
            return ""
        limit = self._limit()
        return _limit_words(limit) if limit is not None else self._grant_words(self.answer.request)

    def missing(self) -> str:
        """What there is to choose from, an amount, and a reason."""
        if self.answer is None:
            return say("Reading how far the limits go…")
        if not self.amount.text().strip() or (self._limit() is None and not self.in_all.text().strip()):
            return say("Say up to how much.")
        return "" if self.why.text().strip() else say("Say why in a few words: it stands in the ledger.")

    def problem(self) -> str:
        """What cannot be approved, or is no amount."""
        if self.row is None:
            return say("The request is not there any more.")
        if self.answer is None:
            return ""
        request, amount = self.answer.request, self._typed_amount
        if own_limit(request):
            return own_limit(request)
        if request.needs_second:
            return say("A second person has to approve it first: approve it once, and raise the limit after that.")
        if self.amount.text().strip() and amount is None:
            return say("Write the amount as a number, with no more decimals than the currency has.")
        limit = self._limit()
        return _limit_problem(limit) if limit is not None else self._grant_problem(amount)

    def _take(self, answer: Answer) -> None:
        if answer.number != self._asked or self.answer is not None:
            return
        if answer.value is None:
            self.refused = answer.problem or say("The request is not there any more.")
            self.look()
            return
        self.answer = answer.value
        self._offer(answer.value)
        self.edited()

    def edited(self) -> None:
        """What will happen may need more lines than before: they are not taken from the fields."""
        super().edited()
        if self.isVisible():
            # When the words have found their lines.
            QTimer.singleShot(0, self.grow)

    def _offer(self, answer: RaiseAnswer) -> None:
        request, now = answer.request, self.window_.floor.now_us()
        self.what.setText(say("{what}, asked for by {agent}.", what=title(request), agent=request.agent))
        with QSignalBlocker(self.how):
            for place in answer.choices.places:
                self.how.addItem(_place_name(place, request), ("limit", place.team_id or place.site_id or ""))
            ends = answer.choices.shift_ends_at
            if ends is not None and ends > now:
                name = say(
                    "Grant to {agent} until the end of the shift, {time}", agent=request.agent, time=_time(ends, now)
                )
                self.how.addItem(name, ("grant", ends))
            today, friday = day_ends(now), friday_ends(now)
            name = say("Grant to {agent} until the end of the day", agent=request.agent)
            self.how.addItem(name, ("grant", today))
            if friday != today:
                self.how.addItem(say("Grant to {agent} until Friday evening", agent=request.agent), ("grant", friday))
            self.how.setCurrentIndex(max(0, self.how.findData(self._brought.get("how"))))
        self._chosen()
        if self._brought:
            self.amount.setText(self._brought["amount"])
            self.in_all.setText(self._brought["in_all"])

    def _chosen(self) -> None:
        """Another thing is to be raised: as far as this request would have needed it."""
        if self.answer is None:
            return
        request, limit = self.answer.request, self._limit_of(0)
        for label in (self.unit, self.unit_in_all):
            label.setText(unit_words(request.measure, request.currency))
        enough = request.amount if limit is None else limit.enough
        self.amount.setText(amount_to_type(enough, request.measure, request.currency))
        most = request.own_in_all if request.own_in_all is not None else _TIMES * request.amount
        budget = max(request.amount, min(_TIMES * request.amount, most))
        self.in_all.setText(amount_to_type(budget, request.measure, request.currency))
        self._show_fields()
        self.edited()

    def _show_fields(self) -> None:
        limit = self._limit_of(0)
        is_grant = self.answer is not None and limit is None
        for part in (self.in_all, self._in_all_label, self.unit_in_all):
            part.setVisible(is_grant)
        bound = "per_use" if limit is None else limit.bound
        self._amount_label.setText(say("&New amount {bound}", bound=bound_name(bound)))
        self.amount.setAccessibleName(say("New amount {bound}", bound=bound_name(bound)))

    @property
    def _typed_amount(self) -> int | None:
        return self._amount(self.amount)

    def _amount(self, field: QLineEdit) -> int | None:
        if self.answer is None:
            return None
        return typed_amount(field.text(), self.answer.request.measure, self.answer.request.currency)

    def _limit(self) -> RaisedLimit | None:
        """The cell as it will be; None for a grant."""
        return self._limit_of(self._typed_amount or 0)

    def _limit_of(self, amount: int) -> RaisedLimit | None:
        chosen = self.how.currentData()
        if self.answer is None or not chosen or chosen[0] != "limit":
            return None
        return RaisedLimit(self.answer.request, self.answer.choices.places[self.how.currentIndex()], amount)

    def _grant(self, why: str) -> Command:
        assert self.answer is not None
        request = self.answer.request
        to = {
            "kind_id": request.kind_id,
            "agent_id": request.agent_id,
            "per_use": self._typed_amount,
            "budget": self._amount(self.in_all),
            "until_at": self.how.currentData()[1],
        }
        return Command(GIVE.kind, (Wanted(new_id(), to),), note=why)

    def _grant_words(self, request: RequestShown) -> str:
        at_once, in_all, now = self._typed_amount, self._amount(self.in_all), self.window_.floor.now_us()
        if at_once is None or in_all is None:
            return ""
        return say(
            "Approves {amount} now. {agent}, and nobody else, may give {at_once} at once and {in_all} in all until {time}.",
            amount=amount_of(request, request.amount),
            agent=request.agent,
            at_once=amount_of(request, at_once),
            in_all=amount_of(request, in_all),
            time=_time(self.how.currentData()[1], now),
        )

    def _grant_problem(self, at_once: int | None) -> str:
        in_all = self._amount(self.in_all)
        if self.in_all.text().strip() and in_all is None:
            return say("Write the amount as a number, with no more decimals than the currency has.")
        if at_once is not None and in_all is not None and at_once > in_all:
            return say("At once it cannot be more than in all.")
        if self.how.currentData() and self.how.currentData()[1] <= self.window_.floor.now_us():
            return say("That time is over already; choose one to come.")
        return ""


def _time(at: int, now: int) -> str:
    return moment(at, now, seconds=False)


def _place_name(place: RaisePlace, request: RequestShown) -> str:
    level = agent_level(request.level)
    if place.team_id is not None:
        return say("Limit of {level} agents in team {team}", level=level, team=place.name)
    if place.site_id is not None:
        return say("Limit of {level} agents at {site}", level=level, site=place.name)
    return say("Limit of {level} agents of the whole floor", level=level)


def _limit_words(limit: RaisedLimit) -> str:
    request = limit.request
    said = [say("Approves {amount} now.", amount=amount_of(request, request.amount))]
    bound, amount = bound_name(limit.bound), amount_of(request, limit.amount)
    if limit.former is None:
        said.append(
            plural(
                "From now on %Ln agent(s) may give {amount} {bound}.", limit.place.agents, amount=amount, bound=bound
            )
        )
    else:
        former = amount_of(request, limit.former)
        said.append(
            plural(
                "From now on %Ln agent(s) may give {amount} {bound} instead of {former}.",
                limit.place.agents,
                amount=amount,
                bound=bound,
                former=former,
            )
        )
    said += [say("The limit {bound} goes up to the same.", bound=bound_name(one)) for one in limit.along()]
    return " ".join(said)


def _limit_problem(limit: RaisedLimit) -> str:
    own = limit.place.own_at_once
    if limit.bound == "per_use" and own is not None and limit.amount > own:
        return say("It is more than you may approve: at most {most}.", most=amount_of(limit.request, own))
    if limit.former is not None and 0 < limit.amount <= limit.former:
        return say("That is not more than it is now: {former}.", former=amount_of(limit.request, limit.former))
    return ""
