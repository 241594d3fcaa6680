"""Escalations with a clock: rules and their hours, what is promised after, incidents' updates, shifts and handovers."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_REASONS = (
    "'asked_for_supervisor', 'blocked_by_limit', 'cancellation_limit', 'wrong_record', 'promise_missed', 'safety',"
    " 'complaint', 'wandering', 'without_note', 'repeat_contact', 'repeat_cause', 'never_answered', 'callback_due', 'other'"
)
_REASON_WORD = f"reason IN ({_REASONS})"
_ASKED_BY_WORD = "asked_by IN ('customer', 'agent', 'line', 'rule')"
_FORMER = (
    "number, id, contact_id, case_id, queue_id, reason, severity, amount_minor, currency, raised_by_agent_id,"
    " raised_by_staff_id, rule, crossed_at, owner_id, state, raised_at, due_at, taken_at, promised_at, resolved_at, cause,"
    " version"
)


def upgrade() -> None:
    """Create the tables, and give contacts, escalations and incidents what they need for them."""
    if op.get_bind().dialect.name == "sqlite":
        _rebuild_escalations()
    else:
        _widen_escalations()
    _add_columns()
    _create_tables()
    now = _SQLITE_NOW if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL_NOW
    op.execute(f"INSERT INTO rule_watch (single, evaluated_at) VALUES (1, {now})")


_CONTACT_INDEXES = (
    ("ix_contact_answered_open", "answered_at", "answered_at IS NOT NULL AND state <> 'closed'"),
    (
        "ix_contact_unanswered",
        "arrived_at",
        "answered_at IS NULL AND state <> 'closed' AND channel IN ('email', 'letter', 'chat', 'messaging')",
    ),
    ("ix_contact_promised", "promised_until_at", "promised_until_at IS NOT NULL AND state <> 'closed'"),
    ("ix_contact_sent_on", "overflows", "overflows > 1 AND state <> 'closed'"),
    ("ix_contact_closed_at", "closed_at", "closed_at IS NOT NULL"),
    ("ix_contact_case_id", "case_id", "case_id IS NOT NULL"),
    ("ix_contact_case_open", "arrived_at", "case_id IS NOT NULL AND state <> 'closed'"),
)
_SQLITE_NOW = "(CAST(ROUND((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER) * 1000)"
_POSTGRESQL_NOW = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint"


def _widen_escalations() -> None:
    op.drop_constraint(op.f("ck_escalation_reason_word"), "escalation", type_="check")
    op.create_check_constraint(op.f("ck_escalation_reason_word"), "escalation", _REASON_WORD)
    for column in _new_columns():
        op.add_column("escalation", column)
    op.create_check_constraint(op.f("ck_escalation_asked_by_word"), "escalation", _ASKED_BY_WORD)


def _new_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("asked_by", sa.Text(), nullable=True),
        sa.Column("rule_limit", sa.Integer(), nullable=True),
        sa.Column("promise_made_at", sa.BigInteger(), nullable=True),
        sa.Column("returned_at", sa.BigInteger(), nullable=True),
    ]


def _rebuild_escalations() -> None:
    """SQLite cannot change a check: the table is made anew, with its numbers, and no number is ever given twice."""
    for index in ("ix_escalation_contact_id", "ix_escalation_open", "ix_escalation_queue_id_raised_at"):
        op.drop_index(index, table_name="escalation")
    op.rename_table("escalation", "escalation_before")
    op.create_table(
        "escalation",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("case_id", Id, nullable=True),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), server_default="normal", nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("raised_by_agent_id", Id, nullable=True),
        sa.Column("raised_by_staff_id", Id, nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("crossed_at", sa.BigInteger(), nullable=True),
        sa.Column("owner_id", Id, nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.Column("promised_at", sa.BigInteger(), nullable=True),
        sa.Column("resolved_at", sa.BigInteger(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        *_new_columns(),
        sa.CheckConstraint(_REASON_WORD, name=op.f("ck_escalation_reason_word")),
        sa.CheckConstraint(_ASKED_BY_WORD, name=op.f("ck_escalation_asked_by_word")),
        sa.CheckConstraint(
            "resolved_at IS NULL OR state = 'resolved'", name=op.f("ck_escalation_only_resolved_has_time")
        ),
        sa.CheckConstraint("severity IN ('normal', 'high', 'urgent')", name=op.f("ck_escalation_severity_word")),
        sa.CheckConstraint(
            "state IN ('open', 'taken', 'promised', 'returned', 'resolved')", name=op.f("ck_escalation_state_word")
        ),
        sa.CheckConstraint(
            "(amount_minor IS NULL) = (currency IS NULL)", name=op.f("ck_escalation_amount_has_currency")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["service_case.id"], name=op.f("fk_escalation_case_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_escalation_contact_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_escalation_owner_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_escalation_queue_id")),
        sa.ForeignKeyConstraint(["raised_by_agent_id"], ["agent.id"], name=op.f("fk_escalation_raised_by_agent_id")),
        sa.ForeignKeyConstraint(["raised_by_staff_id"], ["staff.id"], name=op.f("fk_escalation_raised_by_staff_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_escalation")),
        sa.UniqueConstraint("id", name=op.f("uq_escalation_id")),
        sa.UniqueConstraint("rule", "contact_id", "crossed_at", name=op.f("uq_escalation_rule_contact_id_crossed_at")),
        sqlite_autoincrement=True,
    )
    op.execute(f"INSERT INTO escalation ({_FORMER}) SELECT {_FORMER} FROM escalation_before")
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'escalation'")
    op.execute(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'escalation', seq FROM sqlite_sequence"
        " WHERE name = 'escalation_before'"
    )
    op.drop_table("escalation_before")
    op.create_index(op.f("ix_escalation_contact_id"), "escalation", ["contact_id"], unique=False)
    op.create_index("ix_escalation_queue_id_raised_at", "escalation", ["queue_id", "raised_at"], unique=False)
    op.create_index(
        "ix_escalation_open",
        "escalation",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state <> 'resolved'"),
        postgresql_where=sa.text("state <> 'resolved'"),
    )


def _add_columns() -> None:
    op.add_column("contact", sa.Column("intent_at", sa.BigInteger(), nullable=True))
    op.add_column("contact", sa.Column("refusals", sa.Integer(), nullable=True))
    op.add_column("contact", sa.Column("refused_at", sa.BigInteger(), nullable=True))
    op.add_column("contact", sa.Column("held_us", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("contact", sa.Column("held_since", sa.BigInteger(), nullable=True))
    op.add_column("incident", sa.Column("intent", sa.Text(), nullable=True))
    for name, column, of in _CONTACT_INDEXES:
        op.create_index(name, "contact", [column], sqlite_where=sa.text(of), postgresql_where=sa.text(of))


def _create_tables() -> None:
    op.create_table(
        "rule_watch",
        sa.Column("single", sa.Integer(), server_default="1", nullable=False),
        sa.Column("evaluated_at", sa.BigInteger(), nullable=False),
        sa.Column("evaluated_by", sa.Text(), nullable=True),
        sa.Column("raised", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("single = 1", name=op.f("ck_rule_watch_one_row")),
        sa.PrimaryKeyConstraint("single", name=op.f("pk_rule_watch")),
    )
    op.create_table(
        "closed_day",
        sa.Column("id", Id, nullable=False),
        sa.Column("site_id", Id, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("length(day) = 10", name=op.f("ck_closed_day_day_given")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_closed_day_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_day")),
        sa.UniqueConstraint("site_id", "day", name=op.f("uq_closed_day_site_id_day")),
    )
    op.create_table(
        "staff_presence",
        sa.Column("id", Id, nullable=False),
        sa.Column("staff_id", Id, nullable=False),
        sa.Column("on_shift", sa.Integer(), server_default="1", nullable=False),
        sa.Column("since_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("on_shift IN (0, 1)", name=op.f("ck_staff_presence_on_shift_or_not")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_presence_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_presence")),
        sa.UniqueConstraint("staff_id", name=op.f("uq_staff_presence_staff_id")),
    )
    op.create_table(
        "handover",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("given_by_id", Id, nullable=True),
        sa.Column("taken_by_id", Id, nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "state NOT IN ('given', 'accepted') OR given_at IS NOT NULL", name=op.f("ck_handover_given_has_time")
        ),
        sa.CheckConstraint(
            "(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", name=op.f("ck_handover_withdrawn_has_time")
        ),
        sa.CheckConstraint("state IN ('open', 'given', 'accepted', 'withdrawn')", name=op.f("ck_handover_state_word")),
        sa.ForeignKeyConstraint(["given_by_id"], ["staff.id"], name=op.f("fk_handover_given_by_id")),
        sa.ForeignKeyConstraint(["taken_by_id"], ["staff.id"], name=op.f("fk_handover_taken_by_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_handover_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_handover")),
        sa.UniqueConstraint("id", name=op.f("uq_handover_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_handover_open",
        "handover",
        ["team_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('open', 'given')"),
        postgresql_where=sa.text("state IN ('open', 'given')"),
    )
    op.create_table(
        "incident_update",
        sa.Column("id", Id, nullable=False),
        sa.Column("incident_id", Id, nullable=False),
        sa.Column("staff_id", Id, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_incident_update_incident_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_incident_update_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_update")),
    )
    op.create_index(op.f("ix_incident_update_incident_id"), "incident_update", ["incident_id"], unique=False)
    op.create_table(
        "floor_rule",
        sa.Column("id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("limit_value", sa.Integer(), nullable=False),
        sa.Column("severity", sa.Text(), server_default="normal", nullable=False),
        sa.Column("due_s", sa.Integer(), server_default="3600", nullable=False),
        sa.Column("enabled", sa.Integer(), server_default="0", nullable=False),
        sa.Column("since_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "kind IN ('wait', 'handling', 'cancellation', 'refusals', 'transfers', 'people', 'ping_pong', 'without_note', 'repeat_contact', 'repeat_cause', 'missing_record', 'never_answered', 'callback_due')",
            name=op.f("ck_floor_rule_kind_word"),
        ),
        sa.CheckConstraint("severity IN ('normal', 'high', 'urgent')", name=op.f("ck_floor_rule_severity_word")),
        sa.CheckConstraint("due_s > 0", name=op.f("ck_floor_rule_due_positive")),
        sa.CheckConstraint("enabled IN (0, 1)", name=op.f("ck_floor_rule_enabled_or_not")),
        sa.CheckConstraint("limit_value > 0", name=op.f("ck_floor_rule_limit_positive")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_floor_rule_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_floor_rule")),
        sa.UniqueConstraint("kind", "queue_id", name=op.f("uq_floor_rule_kind_queue_id")),
    )
    op.create_index(
        "uq_floor_rule_whole_floor",
        "floor_rule",
        ["kind"],
        unique=True,
        sqlite_where=sa.text("queue_id IS NULL"),
        postgresql_where=sa.text("queue_id IS NULL"),
    )
    op.create_table(
        "handover_line",
        sa.Column("id", Id, nullable=False),
        sa.Column("handover_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("had_by_id", Id, nullable=True),
        sa.Column("accepted_by_id", Id, nullable=True),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "kind IN ('escalation', 'promise', 'follow_up', 'loan', 'incident', 'absence', 'message', 'note')",
            name=op.f("ck_handover_line_kind_word"),
        ),
        sa.ForeignKeyConstraint(["had_by_id"], ["staff.id"], name=op.f("fk_handover_line_had_by_id")),
        sa.ForeignKeyConstraint(["accepted_by_id"], ["staff.id"], name=op.f("fk_handover_line_accepted_by_id")),
        sa.ForeignKeyConstraint(["handover_id"], ["handover.id"], name=op.f("fk_handover_line_handover_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_line")),
    )
    op.create_index(op.f("ix_handover_line_handover_id"), "handover_line", ["handover_id"], unique=False)
    op.create_table(
        "open_interval",
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("opens_at", sa.BigInteger(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=False),
        sa.Column("before_us", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("closes_at > opens_at", name=op.f("ck_open_interval_closes_after_it_opens")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_open_interval_queue_id")),
        sa.PrimaryKeyConstraint("queue_id", "opens_at", name=op.f("pk_open_interval")),
    )
    op.create_table(
        "opening_hours",
        sa.Column("id", Id, nullable=False),
        sa.Column("site_id", Id, nullable=True),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens_min", sa.Integer(), nullable=False),
        sa.Column("closes_min", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("(site_id IS NULL) <> (queue_id IS NULL)", name=op.f("ck_opening_hours_one_place")),
        sa.CheckConstraint(
            "opens_min >= 0 AND closes_min <= 1440 AND opens_min <= closes_min",
            name=op.f("ck_opening_hours_in_the_day"),
        ),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_opening_hours_weekday_range")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_opening_hours_queue_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_opening_hours_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opening_hours")),
        sa.UniqueConstraint(
            "queue_id", "weekday", "opens_min", name=op.f("uq_opening_hours_queue_id_weekday_opens_min")
        ),
        sa.UniqueConstraint("site_id", "weekday", "opens_min", name=op.f("uq_opening_hours_site_id_weekday_opens_min")),
    )
    op.create_table(
        "queue_clock",
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("runs", sa.Text(), server_default="always", nullable=False),
        sa.Column("known_from", sa.BigInteger(), nullable=False),
        sa.Column("known_until", sa.BigInteger(), nullable=False),
        sa.Column("made_from", sa.Text(), nullable=False),
        sa.CheckConstraint("runs IN ('always', 'hours')", name=op.f("ck_queue_clock_runs_word")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_queue_clock_queue_id")),
        sa.PrimaryKeyConstraint("queue_id", name=op.f("pk_queue_clock")),
    )
    op.create_table(
        "customer_follow_up",
        sa.Column("id", Id, nullable=False),
        sa.Column("escalation_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_customer_follow_up_contact_id")),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalation.id"], name=op.f("fk_customer_follow_up_escalation_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_customer_follow_up_owner_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_customer_follow_up_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_follow_up")),
    )
    op.create_index(op.f("ix_customer_follow_up_escalation_id"), "customer_follow_up", ["escalation_id"], unique=False)
    op.create_index(
        "ix_customer_follow_up_open",
        "customer_follow_up",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL AND withdrawn_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL AND withdrawn_at IS NULL"),
    )
    op.create_table(
        "escalation_note",
        sa.Column("id", Id, nullable=False),
        sa.Column("escalation_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), server_default="note", nullable=False),
        sa.Column("staff_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('asked', 'handed_on', 'promised', 'done', 'returned', 'note')",
            name=op.f("ck_escalation_note_kind_word"),
        ),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_escalation_note_agent_id")),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalation.id"], name=op.f("fk_escalation_note_escalation_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_escalation_note_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalation_note")),
    )
    op.create_index(op.f("ix_escalation_note_escalation_id"), "escalation_note", ["escalation_id"], unique=False)
