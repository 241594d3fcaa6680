"""Every column that may hold text about a customer or an agent, and what becomes of it; every other text column, and why
it holds none. A test walks all tables, so that no column stands in neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

#: What stands where a text was that may not be missing.
ERASED: Final = "[erased]"


@dataclass(frozen=True, slots=True)
class FreeText:
    """A column of free text. `of` says of which kind of thing the row is when the text is about that thing: a column that
    holds the thing's id; the text then goes whatever it says. Elsewhere it goes when it mentions who is erased.
    """

    table: str
    column: str
    of: tuple[str, ...] = ()
    may_be_missing: bool = True

    @property
    def empty(self) -> str:
        """SQL of what it becomes."""
        return "NULL" if self.may_be_missing else f"'{ERASED}'"


#: Free text that people or programs write, outside the record itself.
FREE_TEXTS: Final = (
    FreeText("note", "text", ("contact_id",), may_be_missing=False),
    FreeText("escalation_note", "text", ("escalation_id",), may_be_missing=False),
    FreeText("customer_follow_up", "text", ("escalation_id", "contact_id"), may_be_missing=False),
    FreeText("raised_hand", "reason", ("contact_id",)),
    FreeText("authority_grant", "reason", ("contact_id",)),
    FreeText("authority_request", "told", ("contact_id",)),
    FreeText("handover_line", "note", ("entity_id",)),
    FreeText("handover", "note"),
    FreeText("message", "text", may_be_missing=False),
    FreeText("incident", "cause", may_be_missing=False),
    FreeText("incident", "line_to_say"),
    FreeText("incident_update", "text", may_be_missing=False),
    FreeText("feed_event", "data"),
    FreeText("coaching_draft", "situation", ("agent_id", "contact_id")),
    FreeText("coaching_draft", "behaviour", ("agent_id", "contact_id")),
    FreeText("coaching_draft", "impact", ("agent_id", "contact_id")),
    FreeText("coaching_draft", "next_step", ("agent_id", "contact_id")),
    FreeText("coaching_draft", "timeline", ("agent_id", "contact_id")),
    FreeText("coaching_note", "situation", ("agent_id",)),
    FreeText("coaching_note", "behaviour", ("agent_id",)),
    FreeText("coaching_note", "impact", ("agent_id",)),
    FreeText("coaching_note", "next_step", ("agent_id",)),
    FreeText("coaching_note", "timeline", ("agent_id", "contact_id")),
    FreeText("coaching_note", "answer", ("agent_id",)),
    FreeText("coaching_action", "text", ("agent_id",)),
    FreeText("coaching_consent", "reason", ("agent_id",), may_be_missing=False),
    FreeText("agent_goal", "text", ("agent_id",)),
    FreeText("readiness_override", "reason", ("agent_id",)),
    FreeText("review_sample", "passed_because", ("agent_id",)),
    FreeText("review_draft_score", "evidence"),
    FreeText("contact_review", "dispute", ("agent_id",)),
    FreeText("contact_review", "settled_words", ("agent_id",)),
    FreeText("review_score", "evidence"),
    FreeText("legal_hold", "reason", ("entity_id",), may_be_missing=False),
)

#: Erased in ways of their own (`db.audit.erasing_sql`): who it is, what names them elsewhere, and the record.
ERASED_OTHERWISE: Final = (
    "customer.reference",
    "customer.name",
    "customer.address",
    "contact.external_id",
    "service_case.external_id",
    "feed_event.external_id",
    "authority_use.payee",
    "authority_use.billing_reference",
    "authority_use.asked_key",
    "customer_rating.external_id",
    "agent.name",
    "agent.login",
    "agent.desk",
    "agent_alias.alias",
    "command.actor",
    "command.reason",
    "command.payload",
    "command_effect.was",
    "command_effect.became",
    "seal_salt.salt",
)

_WORD: Final = "a word of the program's or the floor's own, which figures are counted by"
_SET_UP: Final = "how the floor is set up; it names no customer and no agent"
_STAFF: Final = "who runs the floor: neither a customer nor an agent"
#: Text columns in which nothing is erased, and why.
KEPT: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "agent.aux_reason", "agent.next_aux_reason", "agent_state.aux_reason", "queue_membership.aux_reason",
            "agent.language", "contact.language", "contact.intent", "incident.intent", "authority_grant.intent",
            "escalation.reason", "escalation.rule", "escalation.cause", "escalation.currency", "authority_use.currency",
            "authority_request.currency", "command.kind", "command.subject_entity", "command_effect.entity",
            "command_effect.outcome", "feed_event.kind", "queue_clock.made_from", "seal.entity", "unsealed.entity",
            "coaching_action.outcome", "review_sample.seed", "customer_rating.source",
        ),
        _WORD,
    ),
    **dict.fromkeys(
        (
            "authority_kind.code", "authority_kind.name", "floor.name", "floor.promise", "floor.currency",
            "origin_system.name", "origin_system.kind", "origin_system.contact_url", "origin_system.recording_url",
            "origin_system.ticket_url", "site.name", "site.time_zone", "site.language", "skill.name", "closed_day.day",
            "closed_day.name", "team.name", "queue.name", "queue.time_zone",
            "standard.code", "standard.name", "standard_version.statement", "standard_version.kept_example",
            "standard_version.not_kept_example", "note_template.name", "note_template.situation", "note_template.behaviour",
            "note_template.impact", "note_template.next_step", "rubric.name", "rubric_behaviour.code", "rubric_behaviour.name",
            "rubric_level.description", "training_module.code", "training_module.name", "training_module.about",
            "monitoring_agreement.purposes",
        ),
        _SET_UP,
    ),
    **dict.fromkeys(
        (
            "staff.name", "staff.login", "rule_watch.evaluated_by", "working_on.login", "message.sent_by",
            "telephone_order.requested_by",
        ),
        _STAFF,
    ),
    "telephone_order.problem": "what the telephone system said of itself; an order that has ended is never changed",
    "seal.facts": "a digest of ids, words, amounts and times",
    "seal.texts": "a digest with a salt; without the salt nobody can try what the text was",
    "seal.chain": "a digest of digests",
    "seal_head.chain": "a digest of digests",
}  # fmt: skip
