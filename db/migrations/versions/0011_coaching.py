"""Coaching: the promise and the standards, readiness, notes and what is agreed in them."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables; an escalation may name the standard it is about."""
    _create_standards()
    _create_readiness()
    _create_notes()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "ALTER TABLE escalation ADD COLUMN standard_id TEXT CONSTRAINT fk_escalation_standard_id REFERENCES standard (id)"
        )
    else:
        op.add_column("escalation", sa.Column("standard_id", Id, nullable=True))
        op.create_foreign_key(op.f("fk_escalation_standard_id"), "escalation", "standard", ["standard_id"], ["id"])


def _create_standards() -> None:
    op.create_table(
        "standard",
        sa.Column("id", Id, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="standard", nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("kind IN ('promise', 'standard')", name=op.f("ck_standard_kind_word")),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 40", name=op.f("ck_standard_code_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard")),
        sa.UniqueConstraint("code", name=op.f("uq_standard_code")),
    )
    op.create_index(
        "ix_standard_one_promise",
        "standard",
        ["kind"],
        unique=True,
        sqlite_where=sa.text("kind = 'promise'"),
        postgresql_where=sa.text("kind = 'promise'"),
    )
    op.create_table(
        "standard_version",
        sa.Column("id", Id, nullable=False),
        sa.Column("standard_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("kept_example", sa.Text(), nullable=True),
        sa.Column("not_kept_example", sa.Text(), nullable=True),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("set_by_id", Id, nullable=True),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_standard_version_number_positive")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff.id"], name=op.f("fk_standard_version_set_by_id")),
        sa.ForeignKeyConstraint(["standard_id"], ["standard.id"], name=op.f("fk_standard_version_standard_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard_version")),
        sa.UniqueConstraint("standard_id", "number", name=op.f("uq_standard_version_standard_id_number")),
    )
    op.create_table(
        "standard_briefing",
        sa.Column("id", Id, nullable=False),
        sa.Column("standard_version_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("briefed_by_id", Id, nullable=True),
        sa.Column("briefed_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_standard_briefing_agent_id")),
        sa.ForeignKeyConstraint(["briefed_by_id"], ["staff.id"], name=op.f("fk_standard_briefing_briefed_by_id")),
        sa.ForeignKeyConstraint(
            ["standard_version_id"], ["standard_version.id"], name=op.f("fk_standard_briefing_standard_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard_briefing")),
        sa.UniqueConstraint(
            "standard_version_id", "agent_id", name=op.f("uq_standard_briefing_standard_version_id_agent_id")
        ),
    )
    op.create_index(op.f("ix_standard_briefing_agent_id"), "standard_briefing", ["agent_id"], unique=False)


def _create_readiness() -> None:
    op.create_table(
        "training_module",
        sa.Column("id", Id, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="module", nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("minutes_needed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("valid_days", sa.Integer(), nullable=True),
        sa.Column("for_level", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "for_level IN ('new', 'standard', 'senior')", name=op.f("ck_training_module_for_level_word")
        ),
        sa.CheckConstraint("kind IN ('module', 'practice', 'shadowing')", name=op.f("ck_training_module_kind_word")),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 40", name=op.f("ck_training_module_code_given")),
        sa.CheckConstraint("minutes_needed >= 0", name=op.f("ck_training_module_minutes_not_negative")),
        sa.CheckConstraint("valid_days > 0", name=op.f("ck_training_module_days_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_module")),
        sa.UniqueConstraint("code", name=op.f("uq_training_module_code")),
    )
    op.create_table(
        "agent_buddy",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("buddy_id", Id, nullable=False),
        sa.Column("set_by_id", Id, nullable=True),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("buddy_id <> agent_id", name=op.f("ck_agent_buddy_another")),
        sa.CheckConstraint("until_at > from_at", name=op.f("ck_agent_buddy_ends_after_start")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_buddy_agent_id")),
        sa.ForeignKeyConstraint(["buddy_id"], ["agent.id"], name=op.f("fk_agent_buddy_buddy_id")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff.id"], name=op.f("fk_agent_buddy_set_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_buddy")),
    )
    op.create_index(op.f("ix_agent_buddy_agent_id"), "agent_buddy", ["agent_id"], unique=False)
    op.create_table(
        "agent_training",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("module_id", Id, nullable=False),
        sa.Column("minutes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.Column("signed_off_by_id", Id, nullable=True),
        sa.Column("signed_off_at", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "expires_at IS NULL OR signed_off_at IS NOT NULL", name=op.f("ck_agent_training_expires_after")
        ),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_agent_training_minutes_not_negative")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_training_agent_id")),
        sa.ForeignKeyConstraint(["module_id"], ["training_module.id"], name=op.f("fk_agent_training_module_id")),
        sa.ForeignKeyConstraint(["signed_off_by_id"], ["staff.id"], name=op.f("fk_agent_training_signed_off_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_training")),
        sa.UniqueConstraint("agent_id", "module_id", name=op.f("uq_agent_training_agent_id_module_id")),
    )
    op.create_table(
        "queue_module",
        sa.Column("id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("module_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["module_id"], ["training_module.id"], name=op.f("fk_queue_module_module_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_queue_module_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_module")),
        sa.UniqueConstraint("queue_id", "module_id", name=op.f("uq_queue_module_queue_id_module_id")),
    )
    op.create_table(
        "readiness_override",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("by_id", Id, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("until_at > at", name=op.f("ck_readiness_override_ends_after_start")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_readiness_override_agent_id")),
        sa.ForeignKeyConstraint(["by_id"], ["staff.id"], name=op.f("fk_readiness_override_by_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_readiness_override_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readiness_override")),
    )
    op.create_index(op.f("ix_readiness_override_agent_id"), "readiness_override", ["agent_id"], unique=False)


def _create_notes() -> None:
    op.create_table(
        "note_template",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="praise", nullable=False),
        sa.Column("situation", sa.Text(), nullable=True),
        sa.Column("behaviour", sa.Text(), nullable=True),
        sa.Column("impact", sa.Text(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("standard_id", Id, nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("kind IN ('praise', 'correction')", name=op.f("ck_note_template_kind_word")),
        sa.ForeignKeyConstraint(["standard_id"], ["standard.id"], name=op.f("fk_note_template_standard_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_template")),
    )
    op.create_table(
        "coaching_news",
        sa.Column("id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_coaching_news_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_news")),
        sa.UniqueConstraint("team_id", name=op.f("uq_coaching_news_team_id")),
    )
    op.create_table(
        "agent_goal",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("set_by_id", Id, nullable=True),
        sa.Column("skill_id", Id, nullable=True),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("reached_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("level BETWEEN 1 AND 5", name=op.f("ck_agent_goal_level_range")),
        sa.CheckConstraint("reached_at IS NULL OR withdrawn_at IS NULL", name=op.f("ck_agent_goal_one_end")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_goal_agent_id")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff.id"], name=op.f("fk_agent_goal_set_by_id")),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name=op.f("fk_agent_goal_skill_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_agent_goal_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_goal")),
    )
    op.create_index(op.f("ix_agent_goal_agent_id"), "agent_goal", ["agent_id"], unique=False)
    op.create_table(
        "coaching_consent",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=True),
        sa.Column("staff_id", Id, nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("basis = 'consent' OR reason IS NOT NULL", name=op.f("ck_coaching_consent_reason_given")),
        sa.CheckConstraint("basis IN ('consent', 'reason')", name=op.f("ck_coaching_consent_basis_word")),
        sa.CheckConstraint("(team_id IS NULL) <> (staff_id IS NULL)", name=op.f("ck_coaching_consent_for_somebody")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_coaching_consent_agent_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_coaching_consent_staff_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_coaching_consent_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_consent")),
    )
    op.create_index(op.f("ix_coaching_consent_agent_id"), "coaching_consent", ["agent_id"], unique=False)
    op.create_table(
        "coaching_draft",
        sa.Column("id", Id, nullable=False),
        sa.Column("author_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("escalation_id", Id, nullable=True),
        sa.Column("standard_id", Id, nullable=True),
        sa.Column("kind", sa.Text(), server_default="praise", nullable=False),
        sa.Column("visibility", sa.Text(), server_default="agent_coach", nullable=False),
        sa.Column("situation", sa.Text(), nullable=True),
        sa.Column("behaviour", sa.Text(), nullable=True),
        sa.Column("impact", sa.Text(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("measure", sa.Text(), server_default="none", nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("with_timeline", sa.Integer(), server_default="0", nullable=False),
        sa.Column("timeline", sa.Text(), nullable=True),
        sa.Column("note_id", Id, nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("kind IN ('praise', 'correction')", name=op.f("ck_coaching_draft_kind_word")),
        sa.CheckConstraint(
            "measure IN ('none', 'rating', 'rubric', 'handle_time', 'hold_time', 'transfers', 'repeats', 'escalations', 'refusals')",
            name=op.f("ck_coaching_draft_measure_word"),
        ),
        sa.CheckConstraint(
            "visibility IN ('agent_coach', 'agent_line')", name=op.f("ck_coaching_draft_visibility_word")
        ),
        sa.CheckConstraint("with_timeline IN (0, 1)", name=op.f("ck_coaching_draft_timeline_flag")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_coaching_draft_agent_id")),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_coaching_draft_author_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_coaching_draft_contact_id")),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalation.id"], name=op.f("fk_coaching_draft_escalation_id")),
        sa.ForeignKeyConstraint(["standard_id"], ["standard.id"], name=op.f("fk_coaching_draft_standard_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_draft")),
    )
    op.create_index("ix_coaching_draft_author_id", "coaching_draft", ["author_id"], unique=False)
    op.create_table(
        "coaching_note",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("author_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("escalation_id", Id, nullable=True),
        sa.Column("standard_id", Id, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="shared", nullable=False),
        sa.Column("situation", sa.Text(), nullable=True),
        sa.Column("behaviour", sa.Text(), nullable=True),
        sa.Column("impact", sa.Text(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("timeline", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("measure", sa.Text(), server_default="none", nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("shared_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("agreed_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "(state = 'agreed') = (agreed_at IS NOT NULL)", name=op.f("ck_coaching_note_agreed_has_time")
        ),
        sa.CheckConstraint(
            "(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", name=op.f("ck_coaching_note_withdrawn_has_time")
        ),
        sa.CheckConstraint("kind IN ('praise', 'correction')", name=op.f("ck_coaching_note_kind_word")),
        sa.CheckConstraint(
            "measure IN ('none', 'rating', 'rubric', 'handle_time', 'hold_time', 'transfers', 'repeats', 'escalations', 'refusals')",
            name=op.f("ck_coaching_note_measure_word"),
        ),
        sa.CheckConstraint(
            "state IN ('shared', 'seen', 'answered', 'agreed', 'withdrawn')", name=op.f("ck_coaching_note_state_word")
        ),
        sa.CheckConstraint(
            "state NOT IN ('seen', 'answered', 'agreed') OR seen_at IS NOT NULL",
            name=op.f("ck_coaching_note_seen_has_time"),
        ),
        sa.CheckConstraint(
            "visibility IN ('agent_coach', 'agent_line')", name=op.f("ck_coaching_note_visibility_word")
        ),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_coaching_note_agent_id")),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_coaching_note_author_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_coaching_note_contact_id")),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalation.id"], name=op.f("fk_coaching_note_escalation_id")),
        sa.ForeignKeyConstraint(["standard_id"], ["standard.id"], name=op.f("fk_coaching_note_standard_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_coaching_note_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_coaching_note")),
        sa.UniqueConstraint("id", name=op.f("uq_coaching_note_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_coaching_note_agent_id_shared_at", "coaching_note", ["agent_id", "shared_at"], unique=False)
    op.create_index("ix_coaching_note_author_id_shared_at", "coaching_note", ["author_id", "shared_at"], unique=False)
    op.create_index("ix_coaching_note_contact_id", "coaching_note", ["contact_id"], unique=False)
    op.create_index("ix_coaching_note_standard_id", "coaching_note", ["standard_id"], unique=False)
    op.create_index("ix_coaching_note_shared_at", "coaching_note", ["shared_at", "number"], unique=False)
    op.create_table(
        "coaching_action",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("note_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("owner_id", Id, nullable=True),
        sa.Column("visibility", sa.Text(), server_default="agent_coach", nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("measure", sa.Text(), server_default="none", nullable=False),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("agreed_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "measure IN ('none', 'rating', 'rubric', 'handle_time', 'hold_time', 'transfers', 'repeats', 'escalations', 'refusals')",
            name=op.f("ck_coaching_action_measure_word"),
        ),
        sa.CheckConstraint(
            "visibility IN ('agent_coach', 'agent_line')", name=op.f("ck_coaching_action_visibility_word")
        ),
        sa.CheckConstraint("done_at IS NULL OR withdrawn_at IS NULL", name=op.f("ck_coaching_action_one_end")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_coaching_action_agent_id")),
        sa.ForeignKeyConstraint(["note_id"], ["coaching_note.id"], name=op.f("fk_coaching_action_note_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_coaching_action_owner_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_coaching_action_queue_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_coaching_action_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_coaching_action")),
        sa.UniqueConstraint("id", name=op.f("uq_coaching_action_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_coaching_action_agent_id"), "coaching_action", ["agent_id"], unique=False)
    op.create_index(op.f("ix_coaching_action_note_id"), "coaching_action", ["note_id"], unique=False)
