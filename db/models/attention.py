"""What asks for a person: raised hands, escalations with what was promised after them, incidents; plans and messages."""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, numbered_key, one_of, refers, rule, text, version, whole

raised_hand = sa.Table(
    "raised_hand",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True),
    refers("contact_id", "contact.id"),
    text("reason"),
    instant("raised_at", required=True),
    refers("answered_by_id", "staff.id"),
    instant("answered_at"),
    instant("ended_at"),
    version(),
    rule("answer_after_raise", "answered_at IS NULL OR answered_at >= raised_at"),
    rule("end_after_raise", "ended_at IS NULL OR ended_at >= raised_at"),
    sa.Index("ix_raised_hand_contact_id", "contact_id"),
    sa.Index("ix_raised_hand_agent_id_raised_at", "agent_id", "raised_at"),
    sa.Index(
        "ix_raised_hand_open",
        "agent_id",
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    ),
)

#: `amount_minor` is in minor units of `currency`; it is read by id under the server's rules, never sent with the feed.
#: Of one that a rule raised, `rule` is its kind, `rule_limit` the limit then, `crossed_at` the moment it was crossed.
#: `promised_at` is when the customer was promised to be called back, `promise_made_at` when that was said.
escalation = sa.Table(
    "escalation",
    metadata,
    *numbered_key(),
    refers("contact_id", "contact.id", index=True),
    refers("case_id", "service_case.id"),
    refers("queue_id", "queue.id", required=True),
    text("reason", required=True),
    text("severity", required=True, default="normal"),
    sa.Column("amount_minor", sa.BigInteger),
    text("currency"),
    refers("raised_by_agent_id", "agent.id"),
    refers("raised_by_staff_id", "staff.id"),
    text("rule"),
    instant("crossed_at"),
    refers("owner_id", "staff.id"),
    text("state", required=True, default="open"),
    instant("raised_at", required=True),
    instant("due_at", required=True),
    instant("taken_at"),
    instant("promised_at"),
    instant("resolved_at"),
    text("cause"),
    text("asked_by"),
    whole("rule_limit"),
    instant("promise_made_at"),
    instant("returned_at"),
    refers("standard_id", "standard.id"),
    version(),
    one_of("reason", words.ESCALATION_REASONS),
    one_of("severity", words.SEVERITIES),
    one_of("state", words.ESCALATION_STATES),
    one_of("asked_by", words.ASKED_BY),
    rule("amount_has_currency", "(amount_minor IS NULL) = (currency IS NULL)"),
    rule("only_resolved_has_time", "resolved_at IS NULL OR state = 'resolved'"),
    sa.UniqueConstraint("rule", "contact_id", "crossed_at"),
    sa.Index("ix_escalation_queue_id_raised_at", "queue_id", "raised_at"),
    sa.Index(
        "ix_escalation_open",
        "due_at",
        sqlite_where=sa.text("state <> 'resolved'"),
        postgresql_where=sa.text("state <> 'resolved'"),
    ),
    sqlite_autoincrement=True,
)

#: What was said about an escalation: asked for, handed on, promised, done for the customer. Free text, in rows that can
#: be erased on their own.
escalation_note = sa.Table(
    "escalation_note",
    metadata,
    id_key(),
    refers("escalation_id", "escalation.id", required=True, index=True),
    text("kind", required=True, default="note"),
    refers("staff_id", "staff.id"),
    refers("agent_id", "agent.id"),
    instant("at", required=True),
    text("text", required=True),
    one_of("kind", words.ESCALATION_NOTES),
)

#: What somebody still does for the customer after an escalation was resolved, until when; its text is read by id.
customer_follow_up = sa.Table(
    "customer_follow_up",
    metadata,
    id_key(),
    refers("escalation_id", "escalation.id", required=True, index=True),
    refers("queue_id", "queue.id", required=True),
    refers("contact_id", "contact.id"),
    refers("owner_id", "staff.id"),
    text("text", required=True),
    instant("made_at", required=True),
    instant("due_at", required=True),
    instant("done_at"),
    instant("withdrawn_at"),
    version(),
    sa.Index(
        "ix_customer_follow_up_open",
        "due_at",
        sqlite_where=sa.text("done_at IS NULL AND withdrawn_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL AND withdrawn_at IS NULL"),
    ),
)

#: With an `intent` only contacts that have it belong to the incident.
incident = sa.Table(
    "incident",
    metadata,
    *numbered_key(),
    text("cause", required=True),
    text("line_to_say"),
    refers("declared_by_id", "staff.id"),
    instant("declared_at", required=True),
    instant("next_update_at"),
    instant("ended_at"),
    text("intent"),
    version(),
    rule("ends_after_start", "ended_at IS NULL OR ended_at >= declared_at"),
    sqlite_autoincrement=True,
)

incident_queue = sa.Table(
    "incident_queue",
    metadata,
    id_key(),
    refers("incident_id", "incident.id", required=True),
    refers("queue_id", "queue.id", required=True),
    version(),
    sa.UniqueConstraint("incident_id", "queue_id"),
)

incident_update = sa.Table(
    "incident_update",
    metadata,
    id_key(),
    refers("incident_id", "incident.id", required=True, index=True),
    refers("staff_id", "staff.id"),
    instant("at", required=True),
    text("text", required=True),
)

#: What an agent was planned to do, imported; without a plan only 'now' is shown.
shift_activity = sa.Table(
    "shift_activity",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True),
    text("activity", required=True),
    instant("starts_at", required=True),
    instant("ends_at", required=True),
    whole("paid", 1),
    version(),
    one_of("activity", words.PLAN_ACTIVITIES),
    rule("ends_after_start", "ends_at > starts_at"),
    sa.UniqueConstraint("agent_id", "activity", "starts_at"),
    sa.Index("ix_shift_activity_starts_at", "starts_at"),
)

#: A line to one agent, to the agents of a queue, or to a team; `recipients` is how many it was for when it was sent.
message = sa.Table(
    "message",
    metadata,
    id_key(),
    text("sent_by", required=True),
    refers("team_id", "team.id", required=True),
    refers("queue_id", "queue.id"),
    refers("agent_id", "agent.id"),
    text("text", required=True),
    instant("sent_at", required=True),
    whole("recipients", 0),
    instant("withdrawn_at"),
    version(),
    rule("one_addressee", "queue_id IS NULL OR agent_id IS NULL"),
    rule("recipients_not_negative", "recipients >= 0"),
    sa.Index("ix_message_sent_at", "sent_at"),
)

message_reading = sa.Table(
    "message_reading",
    metadata,
    id_key(),
    refers("message_id", "message.id", required=True),
    refers("agent_id", "agent.id", required=True),
    instant("read_at", required=True),
    version(),
    sa.UniqueConstraint("message_id", "agent_id"),
    sa.Index("ix_message_reading_read_at", "read_at"),
)

#: Which person has what in hand just now, so that a second one sees it first; void from `until_at` on.
working_on = sa.Table(
    "working_on",
    metadata,
    id_key(),
    text("login", required=True),
    refers("team_id", "team.id", required=True),
    text("entity", required=True),
    sa.Column("entity_id", Id, nullable=False),
    instant("until_at", required=True),
    version(),
    one_of("entity", ("contact", "agent")),
    sa.UniqueConstraint("login", "entity_id"),
)
