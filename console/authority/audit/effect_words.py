"""What a command did to one thing, in words: what it was, and what became of it, column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from console.acting.refusal_words import refusal_sentence
from console.authority.amounts import amount_words
from console.clock_words import moment
from console.words import NOTHING, contact_number, count, incident_number, say, word
from db.commands.act import DONE

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.queries.audit import AuditEffect

_TABLES: Final[Mapping[str, str]] = {
    "queue_id": "queue", "to_queue_id": "queue", "from_queue_id": "queue", "agent_id": "agent", "team_id": "team",
    "site_id": "site", "skill_id": "skill", "owner_id": "staff", "staff_id": "staff", "contact_id": "contact",
    "kind_id": "authority_kind", "granted_by_id": "staff", "approved_by_id": "staff", "revoked_by_id": "staff",
    "decided_by_id": "staff", "second_by_id": "staff", "set_by_id": "staff", "answered_by_id": "staff",
    "duty_supervisor_id": "staff", "taken_by_id": "staff", "given_by_id": "staff", "had_by_id": "staff",
    "accepted_by_id": "staff", "declared_by_id": "staff", "incident_id": "incident", "held_by_id": "staff",
    "released_by_id": "staff", "escalation_id": "escalation",
}  # fmt: skip
_ENTITIES: Final[Mapping[str, Callable[[], str]]] = {
    "contact": lambda: say("Contact"),
    "customer": lambda: say("Customer"),
    "agent": lambda: say("Agent"),
    "queue": lambda: say("Queue"),
    "queue_membership": lambda: say("Membership"),
    "queue_skill": lambda: say("Skill asked for"),
    "agent_skill": lambda: say("Skill of an agent"),
    "shift_activity": lambda: say("Planned activity"),
    "team": lambda: say("Team"),
    "site": lambda: say("Site"),
    "skill": lambda: say("Skill"),
    "staff": lambda: say("Person"),
    "staff_role": lambda: say("Role"),
    "route": lambda: say("Route"),
    "message": lambda: say("Message"),
    "raised_hand": lambda: say("Raised hand"),
    "escalation": lambda: say("Escalation"),
    "escalation_note": lambda: say("Note of an escalation"),
    "note": lambda: say("Note"),
    "customer_follow_up": lambda: say("Follow-up"),
    "incident": lambda: say("Incident"),
    "incident_queue": lambda: say("Queue of an incident"),
    "incident_update": lambda: say("Update of an incident"),
    "handover": lambda: say("Handover"),
    "handover_line": lambda: say("Line of a handover"),
    "authority_kind": lambda: say("Kind of authority"),
    "authority_setting": lambda: say("Bounds across all kinds"),
    "authority_limit": lambda: say("Limit"),
    "authority_grant": lambda: say("Grant"),
    "authority_request": lambda: say("Request"),
    "authority_use": lambda: say("Use"),
    "legal_hold": lambda: say("Legal hold"),
    "retention": lambda: say("Days to keep"),
    "floor_rule": lambda: say("Rule"),
    "opening_hours": lambda: say("Opening hours"),
    "closed_day": lambda: say("Closed day"),
    "service_case": lambda: say("Case"),
    "command": lambda: say("Command"),
    "command_effect": lambda: say("What a command did"),
    "telephone_order": lambda: say("Order to the telephone system"),
    "floor": lambda: say("Floor"),
}
_COLUMNS: Final[Mapping[str, Callable[[], str]]] = {
    "queue_id": lambda: say("queue"),
    "agent_id": lambda: say("agent"),
    "team_id": lambda: say("team"),
    "site_id": lambda: say("site"),
    "skill_id": lambda: say("skill"),
    "owner_id": lambda: say("owner"),
    "staff_id": lambda: say("person"),
    "contact_id": lambda: say("contact"),
    "kind_id": lambda: say("kind"),
    "kind": lambda: say("kind"),
    "amount_minor": lambda: say("amount"),
    "currency": lambda: say("currency"),
    "severity": lambda: say("severity"),
    "on_hold": lambda: say("on hold"),
    "state": lambda: say("state"),
    "level": lambda: say("level"),
    "priority": lambda: say("priority"),
    "due_at": lambda: say("due"),
    "until_at": lambda: say("until"),
    "from_at": lambda: say("from"),
    "since_at": lambda: say("since"),
    "per_use": lambda: say("at once"),
    "per_contact": lambda: say("per contact"),
    "per_customer": lambda: say("per customer"),
    "per_agent": lambda: say("per agent"),
    "budget": lambda: say("in all"),
    "amount": lambda: say("amount"),
    "name": lambda: say("name"),
    "role": lambda: say("role"),
    "reason": lambda: say("reason"),
    "text": lambda: say("text"),
    "note": lambda: say("note"),
    "cause": lambda: say("cause"),
    "days": lambda: say("days"),
    "revoked_at": lambda: say("revoked"),
    "revoked_by_id": lambda: say("revoked by"),
    "granted_by_id": lambda: say("granted by"),
    "approved_by_id": lambda: say("approved by"),
    "resolved_at": lambda: say("resolved"),
    "retired_at": lambda: say("retired"),
    "closed_at": lambda: say("closed"),
}
#: What is said elsewhere already, or to nobody.
_SILENT: Final = frozenset({"id", "version", "single", "position"})


#: What the command of an agent's program says of itself for people.
_SAID: Final = ("kind", "amount", "amount_minor", "currency", "severity", "on_hold")
_AMOUNTS: Final = frozenset({"per_use", "per_contact", "per_customer", "per_agent", "budget", "amount", "spent"})


def entity_words(entity: str) -> str:
    """What a kind of row is called."""
    known = _ENTITIES.get(entity)
    return known() if known is not None else word(entity)


class EffectWords:
    """Says effects with the names that the floor knows now."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor

    def lines(self, effect: AuditEffect) -> list[tuple[str, str, str]]:
        """(what, was, became) of each written column; one line without both where there is nothing to tell."""
        thing = self.thing(effect.entity, effect.entity_id or effect.subject_id)
        if effect.outcome != DONE:
            return [(thing, NOTHING, say("Not done. {reason}", reason=refusal_sentence(effect.outcome)))]
        told = [
            (say("{thing}: {column}", thing=thing, column=self._column(name)), was, became)
            for name, was, became in self._changed(effect)
        ]
        if told:
            return told
        if effect.operation == "delete":
            return [(thing, NOTHING, say("removed"))]
        if self._is_erased(effect):
            return [(thing, NOTHING, say("written; what it was and became is not kept any more"))]
        return [(thing, NOTHING, say("left as it was"))]

    def asked(self, payload: Mapping[str, Any]) -> list[tuple[str, str, str]]:
        """(what, nothing, what was asked for) of a command that says it itself, as an agent's program's do."""
        return [(self._column(name), NOTHING, self._said(name, payload)) for name in _SAID if name in payload]

    def _said(self, name: str, payload: Mapping[str, Any]) -> str:
        value = payload[name]
        kinds = self._floor.store.rows("authority_kind").values()
        kind = next((row for row in kinds if row.code == payload.get("kind")), None)
        if name == "kind" and kind is not None:
            return str(kind.name)
        if name == "amount" and kind is not None and isinstance(value, int):
            return amount_words(value, kind.measure, str(payload.get("currency") or self._currency()))
        if isinstance(value, bool):
            return say("yes") if value else say("no")
        return count(value) if isinstance(value, int) else word(str(value))

    def _currency(self) -> str:
        return next((row.currency for row in self._floor.store.rows("floor").values()), "")

    def thing(self, entity: str, row_id: str | None) -> str:
        """What a row is called: C-20931, the name of an agent, else what kind of row it is."""
        row = None if row_id is None else self._row(entity, row_id)
        return entity_words(entity) if row is None else self._called(entity, row)

    def _row(self, table: str, row_id: str) -> Any:
        try:
            return self._floor.store.row(table, row_id)
        except KeyError:
            return None

    def _called(self, table: str, row: Any) -> str:
        kind = entity_words(table)
        number = getattr(row, "number", None)
        if table == "contact":
            return contact_number(number)
        if table == "incident":
            return incident_number(row.number)
        if number is not None:
            return say("{kind} {number}", kind=kind, number=count(number))
        name = getattr(row, "name", None)
        return say("{kind} {name}", kind=kind, name=name) if name else kind

    def _changed(self, effect: AuditEffect) -> Iterator[tuple[str, str, str]]:
        for name in dict.fromkeys((*effect.became, *effect.was)):
            was, became = effect.was.get(name), effect.became.get(name)
            if name not in _SILENT and was != became:
                yield name, self._value(name, was, effect), self._value(name, became, effect)

    def _amount(self, value: int, effect: AuditEffect) -> str:
        own = self._row(effect.entity, effect.entity_id or "")
        kind_id = effect.became.get("kind_id") or effect.was.get("kind_id") or getattr(own, "kind_id", None)
        kind = self._row("authority_kind", str(kind_id))
        return count(value) if kind is None else amount_words(value, kind.measure, self._currency())

    def _is_erased(self, effect: AuditEffect) -> bool:
        return not effect.was and not effect.became

    def _column(self, name: str) -> str:
        known = _COLUMNS.get(name)
        return known() if known is not None else word(name.removesuffix("_id").removesuffix("_at"))

    def _value(self, name: str, value: Any, effect: AuditEffect) -> str:
        if value is None:
            return NOTHING
        if name in _AMOUNTS and isinstance(value, int):
            return self._amount(value, effect)
        if name.endswith("_at") and isinstance(value, int):
            return moment(value, self._floor.now_us())
        if name in _TABLES:
            row = self._row(_TABLES[name], str(value))
            if row is None:
                return say("one that is gone")
            return str(getattr(row, "name", "") or self._called(_TABLES[name], row))
        if isinstance(value, int):
            return count(value)
        return word(value) if isinstance(value, str) and name in ("state", "role", "level", "cause") else str(value)
