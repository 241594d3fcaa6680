"""Queues and their members, customers, cases, contacts with their visits to queues, transfers and notes."""

import sqlalchemy as sa

from db import words
from db.models.base import id_key, instant, metadata, numbered_key, one_of, refers, rule, text, version, whole


def _part_index(name: str, column: str, of: str) -> sa.Index:
    """An index of the rows of which `of` is true."""
    return sa.Index(name, column, sqlite_where=sa.text(of), postgresql_where=sa.text(of))


#: A system that contacts come from, with address templates ('{external_id}') to open a contact there.
origin_system = sa.Table(
    "origin_system",
    metadata,
    id_key(),
    text("name", required=True),
    text("kind", required=True),
    text("contact_url"),
    text("recording_url"),
    text("ticket_url"),
    version(),
    sa.UniqueConstraint("name"),
)

#: Time zone and business-day start stand on the site; a queue may have its own. Times in seconds, `target_percent` 0..100.
queue = sa.Table(
    "queue",
    metadata,
    id_key(),
    refers("team_id", "team.id", required=True, index=True),
    text("name", required=True),
    text("channel", required=True, default="voice"),
    text("time_zone"),
    whole("business_day_start_min"),
    whole("answer_within_s", 20),
    whole("target_percent", 80),
    text("service_level_rule", required=True, default="without_short_abandons"),
    whole("short_abandon_s", 5),
    whole("handling_limit_s"),
    whole("wrap_up_s", 0),
    whole("position", 0),
    refers("duty_supervisor_id", "staff.id"),
    instant("retired_at"),
    version(),
    sa.UniqueConstraint("name"),
    one_of("channel", words.CHANNELS),
    one_of("service_level_rule", words.SERVICE_LEVEL_RULES),
    rule("business_day_start", "business_day_start_min BETWEEN 0 AND 1439"),
    rule("answer_within", "answer_within_s >= 0"),
    rule("target_range", "target_percent BETWEEN 0 AND 100"),
    rule("short_abandon", "short_abandon_s >= 0"),
    rule("handling_limit", "handling_limit_s > 0"),
    rule("wrap_up", "wrap_up_s >= 0"),
)

queue_skill = sa.Table(
    "queue_skill",
    metadata,
    id_key(),
    refers("queue_id", "queue.id", required=True),
    refers("skill_id", "skill.id", required=True),
    whole("level", 1),
    version(),
    sa.UniqueConstraint("queue_id", "skill_id"),
    rule("level_range", "level BETWEEN 1 AND 5"),
)

#: History and present in one: a change of penalty or pause ends a row and begins the next; `until_at` NULL is the present.
#: A loan has an `until_at` ahead: it is present until then, and returns without anybody doing anything.
queue_membership = sa.Table(
    "queue_membership",
    metadata,
    id_key(),
    refers("queue_id", "queue.id", required=True),
    refers("agent_id", "agent.id", required=True),
    whole("penalty", 0),
    instant("paused_at"),
    text("aux_reason"),
    text("source", required=True, default="configured"),
    instant("since_at", required=True),
    instant("until_at"),
    version(),
    one_of("source", words.MEMBERSHIP_SOURCES),
    rule("ends_after_start", "until_at IS NULL OR until_at >= since_at"),
    sa.Index("ix_queue_membership_agent_id", "agent_id"),
    sa.Index("ix_queue_membership_queue_id_until_at", "queue_id", "until_at"),
    sa.Index(
        "uq_queue_membership_present",
        "queue_id",
        "agent_id",
        unique=True,
        sqlite_where=sa.text("until_at IS NULL"),
        postgresql_where=sa.text("until_at IS NULL"),
    ),
)

#: Who a contact is with: personal data, in rows that can be erased on their own.
customer = sa.Table(
    "customer",
    metadata,
    id_key(),
    refers("origin_id", "origin_system.id"),
    text("reference"),
    text("name"),
    text("address"),
    sa.Index("ix_customer_reference", "reference"),
)

#: Ties the contacts about one request; repeats and first-contact resolution count cases.
service_case = sa.Table(
    "service_case",
    metadata,
    *numbered_key(),
    refers("customer_id", "customer.id"),
    refers("origin_id", "origin_system.id"),
    text("external_id"),
    instant("opened_at", required=True),
    instant("closed_at"),
    version(),
    sa.UniqueConstraint("origin_id", "external_id"),
    sqlite_autoincrement=True,
)

#: One interaction in one channel from arrival to close, as it stands now; its visits to queues are `contact_segment`.
#: `intent_at` is when the intent became known; `refusals` counts how often the customer's wish was refused, NULL where the
#: agents' program does not report it, `refused_at` is the newest. `held_us` is the time on hold so far (microseconds),
#: without the hold that goes on since `held_since`.
contact = sa.Table(
    "contact",
    metadata,
    *numbered_key(),
    refers("case_id", "service_case.id"),
    text("channel", required=True, default="voice"),
    text("direction", required=True, default="inbound"),
    refers("queue_id", "queue.id", required=True),
    refers("agent_id", "agent.id"),
    text("state", required=True, default="waiting"),
    instant("state_since"),
    text("outcome"),
    whole("priority", 0),
    text("intent"),
    text("language"),
    refers("customer_id", "customer.id"),
    refers("origin_id", "origin_system.id"),
    text("external_id"),
    instant("arrived_at", required=True),
    instant("queued_at"),
    instant("answered_at"),
    instant("due_at"),
    instant("promised_from_at"),
    instant("promised_until_at"),
    whole("attempts", 0),
    instant("closed_at"),
    whole("transfers", 0),
    whole("overflows", 0),
    whole("distinct_agents", 0),
    instant("intent_at"),
    whole("refusals"),
    instant("refused_at"),
    sa.Column("held_us", sa.BigInteger, nullable=False, server_default="0"),
    instant("held_since"),
    version(),
    sa.UniqueConstraint("origin_id", "external_id"),
    one_of("channel", words.CHANNELS),
    one_of("direction", words.DIRECTIONS),
    one_of("state", words.CONTACT_STATES),
    one_of("outcome", words.SEGMENT_OUTCOMES),
    rule("window_in_order", "promised_until_at IS NULL OR promised_from_at <= promised_until_at"),
    rule("counts_not_negative", "attempts >= 0 AND transfers >= 0 AND overflows >= 0 AND distinct_agents >= 0"),
    sa.Index(
        "ix_contact_open",
        "queue_id",
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    ),
    sa.Index("ix_contact_arrived_at", "arrived_at"),
    sa.Index(
        "ix_contact_customer_id",
        "customer_id",
        sqlite_where=sa.text("customer_id IS NOT NULL"),
        postgresql_where=sa.text("customer_id IS NOT NULL"),
    ),
    # For looking at the rules (`db.rules.crossings`): small ones, of contacts that are open, or closed in order.
    _part_index("ix_contact_answered_open", "answered_at", "answered_at IS NOT NULL AND state <> 'closed'"),
    _part_index(
        "ix_contact_unanswered",
        "arrived_at",
        "answered_at IS NULL AND state <> 'closed' AND channel IN ('email', 'letter', 'chat', 'messaging')",
    ),
    _part_index("ix_contact_promised", "promised_until_at", "promised_until_at IS NOT NULL AND state <> 'closed'"),
    _part_index("ix_contact_sent_on", "overflows", "overflows > 1 AND state <> 'closed'"),
    _part_index("ix_contact_closed_at", "closed_at", "closed_at IS NOT NULL"),
    _part_index("ix_contact_case_id", "case_id", "case_id IS NOT NULL"),
    _part_index("ix_contact_case_open", "arrived_at", "case_id IS NOT NULL AND state <> 'closed'"),
    sqlite_autoincrement=True,
)

#: One visit of a contact to a queue: waited from `entered_at` to `left_at`, talked to `ended_at`, wrapped up to `wrapped_at`.
contact_segment = sa.Table(
    "contact_segment",
    metadata,
    id_key(),
    refers("contact_id", "contact.id", required=True, index=True),
    refers("queue_id", "queue.id", required=True),
    text("channel", required=True, default="voice"),
    text("direction", required=True, default="inbound"),
    instant("entered_at", required=True),
    instant("left_at"),
    text("outcome"),
    refers("agent_id", "agent.id"),
    instant("ended_at"),
    text("end_reason"),
    instant("wrapped_at"),
    version(),
    one_of("channel", words.CHANNELS),
    one_of("direction", words.DIRECTIONS),
    one_of("outcome", words.SEGMENT_OUTCOMES),
    one_of("end_reason", words.END_REASONS),
    rule("left_has_outcome", "(left_at IS NULL) = (outcome IS NULL)"),
    rule("in_order", "left_at IS NULL OR left_at >= entered_at"),
    rule("talk_in_order", "ended_at IS NULL OR (left_at IS NOT NULL AND ended_at >= left_at)"),
    rule("wrapped_in_order", "wrapped_at IS NULL OR (ended_at IS NOT NULL AND wrapped_at >= ended_at)"),
    sa.Index("ix_contact_segment_entered_at", "entered_at"),
    sa.Index("ix_contact_segment_queue_id_entered_at", "queue_id", "entered_at"),
    sa.Index(
        "ix_contact_segment_long_wait",
        "left_at",
        sqlite_where=sa.text("left_at - entered_at > 82800000000"),
        postgresql_where=sa.text("left_at - entered_at > 82800000000"),
    ),
    sa.Index(
        "ix_contact_segment_agent_id_left_at",
        "agent_id",
        "left_at",
        sqlite_where=sa.text("agent_id IS NOT NULL"),
        postgresql_where=sa.text("agent_id IS NOT NULL"),
    ),
    sa.Index(
        "ix_contact_segment_open",
        "queue_id",
        sqlite_where=sa.text("left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL)"),
        postgresql_where=sa.text("left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL)"),
    ),
)

#: A change of queue or agent after the first answer, or (`overflow`, `requeue`) before it.
transfer = sa.Table(
    "transfer",
    metadata,
    id_key(),
    refers("contact_id", "contact.id", required=True, index=True),
    text("kind", required=True),
    refers("from_queue_id", "queue.id"),
    refers("to_queue_id", "queue.id"),
    refers("from_agent_id", "agent.id"),
    refers("to_agent_id", "agent.id"),
    instant("at", required=True),
    refers("note_id", "note.id"),
    one_of("kind", words.TRANSFER_KINDS),
)

#: Free text about a contact, in rows that can be erased on their own.
note = sa.Table(
    "note",
    metadata,
    id_key(),
    refers("contact_id", "contact.id", required=True, index=True),
    refers("staff_id", "staff.id"),
    refers("agent_id", "agent.id"),
    instant("at", required=True),
    text("text", required=True),
)

#: Where work may go from a queue, and whether it takes a note along. A queue without any route may send to all.
route = sa.Table(
    "route",
    metadata,
    id_key(),
    refers("from_queue_id", "queue.id", required=True),
    refers("to_queue_id", "queue.id", required=True),
    text("note", required=True, default="asked"),
    version(),
    sa.UniqueConstraint("from_queue_id", "to_queue_id"),
    one_of("note", words.NOTE_RULES),
    rule("leads_elsewhere", "from_queue_id <> to_queue_id"),
)

#: What the telephone system is asked to do with a live contact; the connector takes it and says what became of it.
#: The contract is in `db/feeds/telephone_orders.py`, what may follow what in `db/capture/order_rules.py`.
telephone_order = sa.Table(
    "telephone_order",
    metadata,
    id_key(),
    refers("command_id", "command.id", required=True),
    refers("contact_id", "contact.id", required=True, index=True),
    refers("queue_id", "queue.id", required=True),
    refers("to_queue_id", "queue.id", required=True),
    refers("to_agent_id", "agent.id"),
    text("requested_by", required=True),
    instant("requested_at", required=True),
    text("state", required=True, default="requested"),
    instant("taken_at"),
    instant("ended_at"),
    instant("withdrawn_at"),
    text("problem"),
    version(),
    one_of("state", words.ORDER_STATES),
    rule("ended_has_time", "(state IN ('done', 'failed')) <= (ended_at IS NOT NULL)"),
    sa.Index(
        "ix_telephone_order_open",
        "requested_at",
        sqlite_where=sa.text("state IN ('requested', 'taken')"),
        postgresql_where=sa.text("state IN ('requested', 'taken')"),
    ),
)

#: What a telephone system reported that stands in no other table (a ring without answer, a setting, an unknown event).
feed_event = sa.Table(
    "feed_event",
    metadata,
    id_key(),
    refers("origin_id", "origin_system.id", required=True),
    instant("at", required=True),
    text("kind", required=True),
    text("external_id"),
    refers("queue_id", "queue.id"),
    refers("agent_id", "agent.id"),
    text("data"),
    sa.Index("ix_feed_event_at", "at"),
    sa.Index(
        "ix_feed_event_external_id",
        "external_id",
        sqlite_where=sa.text("external_id IS NOT NULL"),
        postgresql_where=sa.text("external_id IS NOT NULL"),
    ),
)
