"""Authority as entries of a timeline: asked for, decided, given, changed, used, refused, confirmed, given back.

Amounts and texts are told to those who read money; others see that it happened, when, and by whom.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa

from db.capture.description import image_columns
from db.models.authority import authority_grant, authority_kind, authority_request, authority_use
from db.models.log import floor
from db.queries.acts_told import Told, acts_on_authority
from db.queries.money_reading import reads_money
from db.queries.timeline_entry import Authority, Entry, Numbered, thing

#: What a decision about a request, or an act on a grant, is called in a timeline.
_GRANT_STEPS: Final[Mapping[str, str]] = {
    "authority_grant.give": "grant_given",
    "authority_grant.authorise": "grant_given",
    "authority_grant.emergency": "grant_given",
    "authority_grant.change": "grant_changed",
    "authority_grant.revoke": "grant_revoked",
    "authority_grant.approve": "grant_approved",
    "authority_grant.decline": "grant_declined",
}
_GIVEN: Final = ("authority_grant.give", "authority_grant.authorise", "authority_grant.emergency")
_DECISIONS: Final = ("authority_request.approve", "authority_request.decline")


def authority_of_contact(connection: sa.Connection, contact_id: str) -> list[Entry]:
    """All about one contact, in no particular order; without names."""
    reader = _Reader(connection)
    return reader.entries(
        uses=authority_use.c.contact_id == contact_id,
        requests=authority_request.c.contact_id == contact_id,
        grants=authority_grant.c.contact_id == contact_id,
    )


def authority_of_agent(connection: sa.Connection, agent_id: str, since: int) -> list[Entry]:
    """What one agent was given, used, was refused and asked for from `since` (UTC microseconds) on; without names."""
    reader = _Reader(connection)
    found = reader.entries(
        uses=sa.and_(authority_use.c.agent_id == agent_id, authority_use.c.at >= since),
        requests=sa.and_(authority_request.c.asked_at >= since, authority_request.c.agent_id == agent_id),
        grants=sa.and_(authority_grant.c.agent_id == agent_id, authority_grant.c.until_at >= since),
    )
    return [entry for entry in found if entry.at >= since]


class _Reader:
    """Reads as much as the signed-in person may."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._reads_money = reads_money(connection)
        self._kinds: dict[str, Any] = {}
        self._currency = ""

    def entries(
        self, *, uses: sa.ColumnElement[bool], requests: sa.ColumnElement[bool], grants: sa.ColumnElement[bool]
    ) -> list[Entry]:
        """The entries of the rows that these conditions find."""
        asked, given = self._rows(authority_request, requests), self._rows(authority_grant, grants)
        used = self._rows(authority_use, uses)
        if not (asked or given or used):
            return []
        self._look_up()
        numbers = self._grant_numbers(used)
        told = acts_on_authority(self._connection, [row.id for row in (*asked, *given)])
        made: list[Entry] = []
        for row in asked:
            made += self._asked(row, [one for one in told if one.entity_id == row.id])
        for row in given:
            # The grant of an approval is told as the approval.
            if row.request_id is None:
                made += self._given(row, [one for one in told if one.entity_id == row.id])
        for row in used:
            made += self._used(row, numbers.get(row.grant_id))
        return made

    def _rows(self, table: sa.Table, condition: sa.ColumnElement[bool]) -> Sequence[Any]:
        columns = list(table.c) if self._reads_money else [table.c[name] for name in image_columns(table.name)]
        return self._connection.execute(sa.select(*columns).where(condition)).all()

    def _look_up(self) -> None:
        kind = authority_kind.c
        rows = self._connection.execute(sa.select(kind.id, kind.name, kind.measure))
        self._kinds = {row.id: row for row in rows}
        self._currency = self._connection.execute(sa.select(floor.c.currency)).scalar() or ""

    def _grant_numbers(self, used: Sequence[Any]) -> dict[str, int]:
        ids = sorted({row.grant_id for row in used if row.grant_id is not None})
        if not ids:
            return {}
        grant = authority_grant.c
        found = self._connection.execute(sa.select(grant.id, grant.number).where(grant.id.in_(ids)))
        return {row.id: row.number for row in found}

    def _of(self, row: Any, **more: Any) -> Authority:
        """What every entry says about its authority; amounts where they may be read."""
        kind = self._kinds.get(row.kind_id)
        measure = "money" if kind is None else kind.measure
        currency = (getattr(row, "currency", None) or self._currency) if measure == "money" else ""
        return Authority("" if kind is None else kind.name, measure, currency, getattr(row, "amount", None))._replace(
            over_by=getattr(row, "over_by", None), refusal=getattr(row, "refusal", None), **more
        )

    def _asked(self, row: Any, told: Sequence[Told]) -> Iterable[Entry]:
        about = Entry(
            row.asked_at,
            "authority_asked",
            row.id,
            contact=Numbered(row.contact_id),
            queue=thing(row.queue_id),
            agent=thing(row.agent_id),
            authority=self._of(row),
        )
        yield about
        decided = [one for one in told if one.kind in _DECISIONS]
        for one in decided:
            yield self._decision(about, row, one)
        if row.state == "withdrawn" and row.decided_at is not None:
            yield about._replace(at=row.decided_at, what="authority_withdrawn")
        elif row.decided_at is not None and not decided:
            text = getattr(row, "told", None)
            what = {"second": "authority_first", "declined": "authority_declined"}.get(row.state, "authority_approved")
            yield about._replace(at=row.decided_at, what=what, staff=thing(row.decided_by_id), text=text)

    def _decision(self, about: Entry, row: Any, told: Told) -> Entry:
        state = told.became.get("state") or row.state
        if told.taken_back:
            what = "authority_decision_undone"
        elif told.kind == _DECISIONS[1]:
            what = "authority_declined"
        else:
            what = "authority_first" if state == "second" else "authority_approved"
        return about._replace(at=told.at, what=what, by=told.by, text=told.became.get("told"))

    def _given(self, row: Any, told: Sequence[Told]) -> Iterable[Entry]:
        agent, contact = thing(row.agent_id), None if row.contact_id is None else Numbered(row.contact_id)
        about = Entry(row.granted_at, "grant_given", row.id, contact=contact, agent=agent, value=row.until_at)
        at_once, in_all = getattr(row, "per_use", None), getattr(row, "budget", None)
        authority = self._of(row, grant=row.number, in_all=in_all)._replace(amount=at_once)
        about = about._replace(authority=authority)
        if not any(one.kind in _GIVEN and not one.taken_back for one in told):
            yield about._replace(staff=thing(row.granted_by_id), text=getattr(row, "reason", None))
            if row.revoked_at is not None and not told:
                yield about._replace(at=row.revoked_at, what="grant_revoked")
        for one in told:
            yield _grant_step(about, row, one)

    def _used(self, row: Any, grant: int | None) -> Iterable[Entry]:
        about = Entry(
            row.at,
            "authority_refused" if row.state == "refused" else "authority_used",
            row.id,
            contact=Numbered(row.contact_id),
            queue=thing(row.queue_id),
            agent=thing(row.agent_id),
            authority=self._of(row, grant=grant, use=row.number),
        )
        yield about
        if row.confirmed_at is not None:
            reference = getattr(row, "billing_reference", None)
            yield about._replace(at=row.confirmed_at, what="authority_confirmed", text=reference)
        if row.given_back_at is not None:
            yield about._replace(at=row.given_back_at, what="authority_given_back")


def _grant_step(about: Entry, row: Any, told: Told) -> Entry:
    what = _GRANT_STEPS.get(told.kind, "grant_changed")
    if told.taken_back:
        what = "grant_revoked" if told.kind in _GIVEN else "grant_step_undone"
    became = told.became
    authority = about.authority
    if authority is not None and "budget" in became:
        former = None if what == "grant_given" else told.was.get("budget")
        authority = authority._replace(amount=became.get("per_use"), in_all=became["budget"], former=former)
    text = getattr(row, "reason", None) if what == "grant_given" else None
    return about._replace(
        at=told.at, what=what, by=told.by, authority=authority, text=text, value=became.get("until_at") or row.until_at
    )
