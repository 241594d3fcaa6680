"""What can be done with grants that were given: changed, revoked, approved or declined by a second person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from console.acting.refusal_words import refusal_sentence
from console.authority.grants import grant_words as words_of
from console.authority.grants.granting import OfTeam
from console.words import plural, say
from db.commands.authority_grant_acts import APPROVE, CHANGE, DECLINE, REVOKE
from db.commands.command import Command, wanted

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.queries.authority_grants import GrantShown


class GrantActs:
    """The acts of one window on grants as its page shows them."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window

    def revoke(self, grants: Sequence[GrantShown]) -> None:
        """End them at once."""
        self._send(REVOKE, [one for one in grants if not self._why_over(one)], _revoked)

    def approve(self, grants: Sequence[GrantShown]) -> None:
        """Say yes as the second person."""
        self._send(APPROVE, grants, _approved)

    def decline(self, grants: Sequence[GrantShown]) -> None:
        """Say no as the second person."""
        self._send(DECLINE, grants, _declined)

    def change(self, grants: Sequence[GrantShown]) -> None:
        """Let the person change one."""
        from console.authority.grants.change_dialog import ChangeDialog

        grant = grants[0]
        self._window.escalating.composer.open(CHANGE.kind, [grant.id], lambda: ChangeDialog(self._window, grant))

    def show_uses(self, grants: Sequence[GrantShown]) -> None:
        """Show what was used of one."""
        from console.authority.grants.uses_dialog import UsesDialog

        UsesDialog(self._window, grants[0]).open()

    def why_not_uses(self, grants: Sequence[GrantShown]) -> str:
        """Why nothing can be shown, as a sentence; '' where it can."""
        return _why_not_one(grants)

    def why_not_change(self, grants: Sequence[GrantShown]) -> str:
        """Why it cannot be changed, as a sentence; '' where it can."""
        return _why_not_one(grants) or self._why_over(grants[0]) or self._why_not_mine(CHANGE, grants[0])

    def why_not_revoke(self, grants: Sequence[GrantShown]) -> str:
        """Why none of them can be revoked, as a sentence; '' where one can."""
        reasons = [self._why_over(one) or self._why_not_mine(REVOKE, one) for one in grants]
        return _nothing(grants) or ("" if not all(reasons) else reasons[0])

    def why_not_decide(self, grants: Sequence[GrantShown]) -> str:
        """Why none of them can be approved or declined, as a sentence; '' where all can."""
        return _nothing(grants) or next(filter(None, map(self._why_not_second, grants)), "")

    def _why_not_second(self, grant: GrantShown) -> str:
        if self._why_over(grant) or grant.state != "waiting":
            return refusal_sentence("not_waiting")
        if grant.granted_by_id == self._window.rights.staff_id:
            return say("You gave it yourself: the second person is another one.")
        return self._why_not_mine(APPROVE, grant)

    def _why_over(self, grant: GrantShown) -> str:
        over = words_of.stage(grant, self._window.floor.now_us()) in words_of.OVER
        return say("It holds no more; what is over stays in the record as it was.") if over else ""

    def _why_not_mine(self, act: Act, grant: GrantShown) -> str:
        window = self._window
        if grant.incident_id is not None:
            reason = window.rights.why_not_in(act, window.floor.incidents.queue_ids(grant.incident_id))
        else:
            reason = window.rights.why_not(act, OfTeam(grant.team_id))
            contact = window.floor.store.row("contact", grant.contact_id)
            if reason and contact is not None:
                reason = window.rights.why_not_in(act, [contact.queue_id])
        return window.acts.why_not() or reason

    def _send(self, act: Act, grants: Sequence[GrantShown], done: Callable[[int], str]) -> None:
        self._window.said_acts.send(Command(act.kind, tuple(wanted(act, one) for one in grants)), done)


def _nothing(grants: Sequence[GrantShown]) -> str:
    return "" if grants else say("No grant is chosen: go to one with the arrows.")


def _why_not_one(grants: Sequence[GrantShown]) -> str:
    return _nothing(grants) or ("" if len(grants) == 1 else say("One grant at a time."))


def _revoked(number: int) -> str:
    return plural("%Ln grant(s) revoked: nothing more can be used of them.", number)


def _approved(number: int) -> str:
    return plural("%Ln grant(s) approved: they can be used from now on.", number)


def _declined(number: int) -> str:
    return plural("%Ln grant(s) declined.", number)
