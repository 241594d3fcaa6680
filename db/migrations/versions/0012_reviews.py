"""How service is judged: rubrics and reviews, ratings, patterns, the monitoring agreement."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    _create_rubrics()
    _create_reviews()
    _create_patterns()


def _create_rubrics() -> None:
    op.create_table(
        "rubric",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric")),
    )
    op.create_table(
        "rubric_version",
        sa.Column("id", Id, nullable=False),
        sa.Column("rubric_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("set_by_id", Id, nullable=True),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["rubric_id"], ["rubric.id"], name=op.f("fk_rubric_version_rubric_id")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff.id"], name=op.f("fk_rubric_version_set_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric_version")),
        sa.UniqueConstraint("rubric_id", "number", name=op.f("uq_rubric_version_rubric_id_number")),
    )
    op.create_table(
        "rubric_behaviour",
        sa.Column("id", Id, nullable=False),
        sa.Column("rubric_version_id", Id, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("standard_id", Id, nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kept_from", sa.Integer(), server_default="3", nullable=False),
        sa.Column("expected_new", sa.Integer(), server_default="2", nullable=False),
        sa.Column("expected_standard", sa.Integer(), server_default="3", nullable=False),
        sa.Column("expected_senior", sa.Integer(), server_default="4", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(
            ["rubric_version_id"], ["rubric_version.id"], name=op.f("fk_rubric_behaviour_rubric_version_id")
        ),
        sa.ForeignKeyConstraint(["standard_id"], ["standard.id"], name=op.f("fk_rubric_behaviour_standard_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric_behaviour")),
        sa.UniqueConstraint("rubric_version_id", "code", name=op.f("uq_rubric_behaviour_rubric_version_id_code")),
    )
    op.create_table(
        "rubric_level",
        sa.Column("id", Id, nullable=False),
        sa.Column("behaviour_id", Id, nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("level BETWEEN 1 AND 5", name=op.f("ck_rubric_level_level_range")),
        sa.ForeignKeyConstraint(["behaviour_id"], ["rubric_behaviour.id"], name=op.f("fk_rubric_level_behaviour_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rubric_level")),
        sa.UniqueConstraint("behaviour_id", "level", name=op.f("uq_rubric_level_behaviour_id_level")),
    )
    op.create_table(
        "calibration",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("rubric_version_id", Id, nullable=False),
        sa.Column("opened_by_id", Id, nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_calibration_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_calibration_contact_id")),
        sa.ForeignKeyConstraint(["opened_by_id"], ["staff.id"], name=op.f("fk_calibration_opened_by_id")),
        sa.ForeignKeyConstraint(
            ["rubric_version_id"], ["rubric_version.id"], name=op.f("fk_calibration_rubric_version_id")
        ),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_calibration_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_calibration")),
        sa.UniqueConstraint("id", name=op.f("uq_calibration_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "calibration_coach",
        sa.Column("id", Id, nullable=False),
        sa.Column("calibration_id", Id, nullable=False),
        sa.Column("staff_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(
            ["calibration_id"], ["calibration.id"], name=op.f("fk_calibration_coach_calibration_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_calibration_coach_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calibration_coach")),
        sa.UniqueConstraint("calibration_id", "staff_id", name=op.f("uq_calibration_coach_calibration_id_staff_id")),
    )


def _create_reviews() -> None:
    op.create_table(
        "review_sample",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("among", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), server_default="1", nullable=False),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("at_least_s", sa.Integer(), server_default="0", nullable=False),
        sa.Column("drawn_by_id", Id, nullable=True),
        sa.Column("drawn_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("passed_because", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "channel IN ('voice', 'callback', 'chat', 'messaging', 'email', 'letter')",
            name=op.f("ck_review_sample_channel_word"),
        ),
        sa.CheckConstraint("state IN ('open', 'reviewed', 'passed')", name=op.f("ck_review_sample_state_word")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_review_sample_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_review_sample_contact_id")),
        sa.ForeignKeyConstraint(["drawn_by_id"], ["staff.id"], name=op.f("fk_review_sample_drawn_by_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_review_sample_queue_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_review_sample_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_sample")),
        sa.UniqueConstraint("agent_id", "contact_id", name=op.f("uq_review_sample_agent_id_contact_id")),
    )
    op.create_index(op.f("ix_review_sample_agent_id"), "review_sample", ["agent_id"], unique=False)
    op.create_table(
        "contact_review",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("reviewer_id", Id, nullable=True),
        sa.Column("rubric_version_id", Id, nullable=False),
        sa.Column("sample_id", Id, nullable=True),
        sa.Column("calibration_id", Id, nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="finished", nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("disputed_at", sa.BigInteger(), nullable=True),
        sa.Column("dispute", sa.Text(), nullable=True),
        sa.Column("settled_by_id", Id, nullable=True),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("settlement", sa.Text(), nullable=True),
        sa.Column("settled_words", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "(state = 'settled') = (settlement IS NOT NULL AND settled_at IS NOT NULL)",
            name=op.f("ck_contact_review_settled_says_how"),
        ),
        sa.CheckConstraint("basis IN ('sampled', 'chosen', 'calibration')", name=op.f("ck_contact_review_basis_word")),
        sa.CheckConstraint(
            "settlement IN ('upheld', 'changed', 'withdrawn')", name=op.f("ck_contact_review_settlement_word")
        ),
        sa.CheckConstraint(
            "state IN ('finished', 'disputed', 'settled', 'withdrawn')", name=op.f("ck_contact_review_state_word")
        ),
        sa.CheckConstraint(
            "state NOT IN ('disputed', 'settled') OR disputed_at IS NOT NULL",
            name=op.f("ck_contact_review_dispute_has_time"),
        ),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_contact_review_agent_id")),
        sa.ForeignKeyConstraint(["calibration_id"], ["calibration.id"], name=op.f("fk_contact_review_calibration_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_contact_review_contact_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_contact_review_queue_id")),
        sa.ForeignKeyConstraint(["reviewer_id"], ["staff.id"], name=op.f("fk_contact_review_reviewer_id")),
        sa.ForeignKeyConstraint(
            ["rubric_version_id"], ["rubric_version.id"], name=op.f("fk_contact_review_rubric_version_id")
        ),
        sa.ForeignKeyConstraint(["sample_id"], ["review_sample.id"], name=op.f("fk_contact_review_sample_id")),
        sa.ForeignKeyConstraint(["settled_by_id"], ["staff.id"], name=op.f("fk_contact_review_settled_by_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_contact_review_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_contact_review")),
        sa.UniqueConstraint("id", name=op.f("uq_contact_review_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_contact_review_agent_id_finished_at", "contact_review", ["agent_id", "finished_at"], unique=False
    )
    op.create_index("ix_contact_review_contact_id", "contact_review", ["contact_id"], unique=False)
    op.create_index("ix_contact_review_finished_at", "contact_review", ["finished_at"], unique=False)
    op.create_table(
        "review_draft",
        sa.Column("id", Id, nullable=False),
        sa.Column("author_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("rubric_version_id", Id, nullable=False),
        sa.Column("sample_id", Id, nullable=True),
        sa.Column("calibration_id", Id, nullable=True),
        sa.Column("basis", sa.Text(), server_default="chosen", nullable=False),
        sa.Column("review_id", Id, nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("basis IN ('sampled', 'chosen', 'calibration')", name=op.f("ck_review_draft_basis_word")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_review_draft_agent_id")),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_review_draft_author_id")),
        sa.ForeignKeyConstraint(["calibration_id"], ["calibration.id"], name=op.f("fk_review_draft_calibration_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_review_draft_contact_id")),
        sa.ForeignKeyConstraint(
            ["rubric_version_id"], ["rubric_version.id"], name=op.f("fk_review_draft_rubric_version_id")
        ),
        sa.ForeignKeyConstraint(["sample_id"], ["review_sample.id"], name=op.f("fk_review_draft_sample_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_draft")),
    )
    op.create_index("ix_review_draft_author_id", "review_draft", ["author_id"], unique=False)
    op.create_table(
        "review_draft_score",
        sa.Column("id", Id, nullable=False),
        sa.Column("draft_id", Id, nullable=False),
        sa.Column("behaviour_id", Id, nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("evidence_s", sa.Integer(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["behaviour_id"], ["rubric_behaviour.id"], name=op.f("fk_review_draft_score_behaviour_id")
        ),
        sa.ForeignKeyConstraint(["draft_id"], ["review_draft.id"], name=op.f("fk_review_draft_score_draft_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_draft_score")),
        sa.UniqueConstraint("draft_id", "behaviour_id", name=op.f("uq_review_draft_score_draft_id_behaviour_id")),
    )
    op.create_table(
        "review_score",
        sa.Column("id", Id, nullable=False),
        sa.Column("review_id", Id, nullable=False),
        sa.Column("behaviour_id", Id, nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("former_level", sa.Integer(), nullable=True),
        sa.Column("evidence_s", sa.Integer(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["behaviour_id"], ["rubric_behaviour.id"], name=op.f("fk_review_score_behaviour_id")),
        sa.ForeignKeyConstraint(["review_id"], ["contact_review.id"], name=op.f("fk_review_score_review_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_score")),
        sa.UniqueConstraint("review_id", "behaviour_id", name=op.f("uq_review_score_review_id_behaviour_id")),
    )


def _create_patterns() -> None:
    op.create_table(
        "monitoring_agreement",
        sa.Column("id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("purposes", sa.Text(), nullable=False),
        sa.Column("smallest_group", sa.Integer(), server_default="5", nullable=False),
        sa.Column("individual_days", sa.Integer(), server_default="92", nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("set_by_id", Id, nullable=True),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("individual_days BETWEEN 1 AND 3660", name=op.f("ck_monitoring_agreement_days_positive")),
        sa.CheckConstraint("smallest_group BETWEEN 1 AND 100", name=op.f("ck_monitoring_agreement_group_positive")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff.id"], name=op.f("fk_monitoring_agreement_set_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_monitoring_agreement")),
        sa.UniqueConstraint("number", name=op.f("uq_monitoring_agreement_number")),
    )
    op.create_table(
        "monitoring_right",
        sa.Column("id", Id, nullable=False),
        sa.Column("agreement_id", Id, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("individual", sa.Integer(), server_default="0", nullable=False),
        sa.Column("export", sa.Integer(), server_default="0", nullable=False),
        sa.Column("export_names", sa.Integer(), server_default="0", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "role IN ('supervisor', 'analyst', 'manager', 'coach', 'controller', 'connector', 'agent_desktop', 'viewer')",
            name=op.f("ck_monitoring_right_role_word"),
        ),
        sa.CheckConstraint(
            "individual IN (0, 1) AND export IN (0, 1) AND export_names IN (0, 1)",
            name=op.f("ck_monitoring_right_flags"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["monitoring_agreement.id"], name=op.f("fk_monitoring_right_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_monitoring_right")),
        sa.UniqueConstraint("agreement_id", "role", name=op.f("uq_monitoring_right_agreement_id_role")),
    )
    op.create_table(
        "repeat_flag",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("happened", sa.Integer(), nullable=False),
        sa.Column("among", sa.Integer(), nullable=False),
        sa.Column("expected_permille", sa.Integer(), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("lapses_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("listened_by_id", Id, nullable=True),
        sa.Column("listened_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "pattern IN ('repeats', 'transfers', 'escalations', 'refusals')", name=op.f("ck_repeat_flag_pattern_word")
        ),
        sa.CheckConstraint("lapses_at > raised_at", name=op.f("ck_repeat_flag_lapses_after")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_repeat_flag_agent_id")),
        sa.ForeignKeyConstraint(["listened_by_id"], ["staff.id"], name=op.f("fk_repeat_flag_listened_by_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_repeat_flag_queue_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_repeat_flag_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_repeat_flag")),
        sa.UniqueConstraint("id", name=op.f("uq_repeat_flag_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_repeat_flag_agent_id"), "repeat_flag", ["agent_id"], unique=False)
    op.create_table(
        "customer_rating",
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("team_id", Id, nullable=True),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("lowest", sa.Integer(), server_default="1", nullable=False),
        sa.Column("highest", sa.Integer(), server_default="5", nullable=False),
        sa.Column("rated_at", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("highest > lowest", name=op.f("ck_customer_rating_scale_has_length")),
        sa.CheckConstraint("score BETWEEN lowest AND highest", name=op.f("ck_customer_rating_score_on_scale")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_customer_rating_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_customer_rating_contact_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_customer_rating_queue_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_customer_rating_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_rating")),
        sa.UniqueConstraint("source", "external_id", name=op.f("uq_customer_rating_source_external_id")),
    )
    op.create_index(op.f("ix_customer_rating_contact_id"), "customer_rating", ["contact_id"], unique=False)
    op.create_index("ix_customer_rating_rated_at", "customer_rating", ["rated_at"], unique=False)
    op.create_table(
        "repeat_flag_contact",
        sa.Column("id", Id, nullable=False),
        sa.Column("flag_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_repeat_flag_contact_contact_id")),
        sa.ForeignKeyConstraint(["flag_id"], ["repeat_flag.id"], name=op.f("fk_repeat_flag_contact_flag_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_repeat_flag_contact")),
        sa.UniqueConstraint("flag_id", "contact_id", name=op.f("uq_repeat_flag_contact_flag_id_contact_id")),
    )
    op.create_index(op.f("ix_repeat_flag_contact_flag_id"), "repeat_flag_contact", ["flag_id"], unique=False)
