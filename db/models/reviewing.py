"""How service is judged: rubrics and reviews, coaches compared, customers' ratings, patterns, and what may be looked at."""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, numbered_key, one_of, refers, rule, text, version, whole

rubric = sa.Table(
    "rubric",
    metadata,
    id_key(),
    text("name", required=True),
    whole("position", 0),
    instant("retired_at"),
    version(),
)

#: What a rubric asks from `from_at` on; neither it nor its behaviours and levels ever change: a new version takes over.
rubric_version = sa.Table(
    "rubric_version",
    metadata,
    id_key(),
    refers("rubric_id", "rubric.id", required=True),
    whole("number", required=True),
    instant("from_at", required=True),
    refers("set_by_id", "staff.id"),
    instant("set_at", required=True),
    version(),
    sa.UniqueConstraint("rubric_id", "number"),
)

#: Something that can be seen or heard. `code` is the same through versions. `expected_*` is the level expected of agents of
#: each level; from `kept_from` on the standard it belongs to counts as kept.
rubric_behaviour = sa.Table(
    "rubric_behaviour",
    metadata,
    id_key(),
    refers("rubric_version_id", "rubric_version.id", required=True),
    text("code", required=True),
    text("name", required=True),
    refers("standard_id", "standard.id"),
    whole("position", 0),
    whole("kept_from", 3),
    whole("expected_new", 2),
    whole("expected_standard", 3),
    whole("expected_senior", 4),
    version(),
    sa.UniqueConstraint("rubric_version_id", "code"),
)

#: A level of a behaviour in words; 1 is the lowest.
rubric_level = sa.Table(
    "rubric_level",
    metadata,
    id_key(),
    refers("behaviour_id", "rubric_behaviour.id", required=True),
    whole("level", required=True),
    text("description", required=True),
    version(),
    sa.UniqueConstraint("behaviour_id", "level"),
    rule("level_range", "level BETWEEN 1 AND 5"),
)

#: Coaches score the same contact, each without seeing the others' scores until it is closed.
calibration = sa.Table(
    "calibration",
    metadata,
    *numbered_key(),
    refers("contact_id", "contact.id", required=True),
    refers("agent_id", "agent.id", required=True),
    refers("team_id", "team.id", required=True),
    refers("rubric_version_id", "rubric_version.id", required=True),
    refers("opened_by_id", "staff.id"),
    instant("opened_at", required=True),
    instant("due_at"),
    instant("closed_at"),
    version(),
    sqlite_autoincrement=True,
)

calibration_coach = sa.Table(
    "calibration_coach",
    metadata,
    id_key(),
    refers("calibration_id", "calibration.id", required=True),
    refers("staff_id", "staff.id", required=True),
    version(),
    sa.UniqueConstraint("calibration_id", "staff_id"),
)

#: A contact drawn for review: each of an agent's contacts of the period had the same chance. `seed`, the period and which
#: contacts were drawn from (`queue_id`, `channel`, `at_least_s`) say how, so that anybody can draw it again: it came in
#: `place` (see `db/coaching/fair_sampling.py`).
review_sample = sa.Table(
    "review_sample",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("team_id", "team.id", required=True),
    refers("contact_id", "contact.id", required=True),
    instant("from_at", required=True),
    instant("until_at", required=True),
    text("seed", required=True),
    whole("among", required=True),
    whole("place", 1),
    refers("queue_id", "queue.id"),
    text("channel"),
    whole("at_least_s", 0),
    refers("drawn_by_id", "staff.id"),
    instant("drawn_at", required=True),
    text("state", required=True, default="open"),
    text("passed_because"),
    version(),
    one_of("state", words.SAMPLE_STATES),
    one_of("channel", words.CHANNELS),
    sa.UniqueConstraint("agent_id", "contact_id"),
)

#: A review that is being made: its reviewer's alone. `review_id` is what it became.
review_draft = sa.Table(
    "review_draft",
    metadata,
    id_key(),
    refers("author_id", "staff.id"),
    refers("contact_id", "contact.id", required=True),
    refers("agent_id", "agent.id", required=True),
    refers("rubric_version_id", "rubric_version.id", required=True),
    refers("sample_id", "review_sample.id"),
    refers("calibration_id", "calibration.id"),
    text("basis", required=True, default="chosen"),
    sa.Column("review_id", Id),
    instant("made_at", required=True),
    instant("changed_at", required=True),
    whole("version", 1),
    one_of("basis", words.REVIEW_BASES),
    sa.Index("ix_review_draft_author_id", "author_id"),
)

#: `level` empty: not observed. `evidence_s` is where in the contact it can be heard, seconds after it was answered.
review_draft_score = sa.Table(
    "review_draft_score",
    metadata,
    id_key(),
    refers("draft_id", "review_draft.id", required=True),
    refers("behaviour_id", "rubric_behaviour.id", required=True),
    whole("level"),
    whole("evidence_s"),
    text("evidence"),
    sa.UniqueConstraint("draft_id", "behaviour_id"),
)

#: A finished review. `dispute` is the agent's reason, `settled_words` the answer, by somebody other than the reviewer.
contact_review = sa.Table(
    "contact_review",
    metadata,
    *numbered_key(),
    refers("contact_id", "contact.id", required=True),
    refers("agent_id", "agent.id", required=True),
    refers("team_id", "team.id", required=True),
    refers("queue_id", "queue.id", required=True),
    refers("reviewer_id", "staff.id"),
    refers("rubric_version_id", "rubric_version.id", required=True),
    refers("sample_id", "review_sample.id"),
    refers("calibration_id", "calibration.id"),
    text("basis", required=True),
    text("state", required=True, default="finished"),
    instant("finished_at", required=True),
    instant("seen_at"),
    instant("disputed_at"),
    text("dispute"),
    refers("settled_by_id", "staff.id"),
    instant("settled_at"),
    text("settlement"),
    text("settled_words"),
    version(),
    one_of("basis", words.REVIEW_BASES),
    one_of("state", words.REVIEW_STATES),
    one_of("settlement", words.SETTLEMENTS),
    rule("dispute_has_time", "state NOT IN ('disputed', 'settled') OR disputed_at IS NOT NULL"),
    rule("settled_says_how", "(state = 'settled') = (settlement IS NOT NULL AND settled_at IS NOT NULL)"),
    sa.Index("ix_contact_review_agent_id_finished_at", "agent_id", "finished_at"),
    sa.Index("ix_contact_review_contact_id", "contact_id"),
    sa.Index("ix_contact_review_finished_at", "finished_at"),
    sqlite_autoincrement=True,
)

#: As `review_draft_score`. `former_level` is what it was before a dispute changed it.
review_score = sa.Table(
    "review_score",
    metadata,
    id_key(),
    refers("review_id", "contact_review.id", required=True),
    refers("behaviour_id", "rubric_behaviour.id", required=True),
    whole("level"),
    whole("former_level"),
    whole("evidence_s"),
    text("evidence"),
    version(),
    sa.UniqueConstraint("review_id", "behaviour_id"),
)

#: What a customer said of one contact: `score` on a scale from `lowest` to `highest`, the highest being the best.
customer_rating = sa.Table(
    "customer_rating",
    metadata,
    id_key(),
    refers("contact_id", "contact.id", required=True, index=True),
    refers("queue_id", "queue.id", required=True),
    refers("agent_id", "agent.id"),
    refers("team_id", "team.id"),
    whole("score", required=True),
    whole("lowest", 1),
    whole("highest", 5),
    instant("rated_at", required=True),
    text("source", required=True),
    text("external_id", required=True),
    version(),
    sa.UniqueConstraint("source", "external_id"),
    rule("score_on_scale", "score BETWEEN lowest AND highest"),
    rule("scale_has_length", "highest > lowest"),
    sa.Index("ix_customer_rating_rated_at", "rated_at"),
)

#: An invitation to listen: with this agent, `happened` of `among` contacts of a queue had a pattern, where colleagues in
#: the same queue and hours had `expected_permille` of theirs. Never a verdict; it lapses by itself.
repeat_flag = sa.Table(
    "repeat_flag",
    metadata,
    *numbered_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("team_id", "team.id", required=True),
    refers("queue_id", "queue.id", required=True),
    text("pattern", required=True),
    instant("from_at", required=True),
    instant("until_at", required=True),
    whole("happened", required=True),
    whole("among", required=True),
    whole("expected_permille", required=True),
    instant("raised_at", required=True),
    instant("lapses_at", required=True),
    instant("seen_at"),
    refers("listened_by_id", "staff.id"),
    instant("listened_at"),
    version(),
    one_of("pattern", words.REPEAT_PATTERNS),
    rule("lapses_after", "lapses_at > raised_at"),
    sqlite_autoincrement=True,
)

repeat_flag_contact = sa.Table(
    "repeat_flag_contact",
    metadata,
    id_key(),
    refers("flag_id", "repeat_flag.id", required=True, index=True),
    refers("contact_id", "contact.id", required=True),
    sa.UniqueConstraint("flag_id", "contact_id"),
)

#: What may be looked at of the people who work here, from `from_at` on; a version never changes. Groups of fewer than
#: `smallest_group` agents are not shown, and figures of one agent not further back than `individual_days`.
monitoring_agreement = sa.Table(
    "monitoring_agreement",
    metadata,
    id_key(),
    whole("number", required=True),
    text("purposes", required=True),
    whole("smallest_group", 5),
    whole("individual_days", 92),
    instant("from_at", required=True),
    refers("set_by_id", "staff.id"),
    instant("set_at", required=True),
    version(),
    sa.UniqueConstraint("number"),
    rule("group_positive", "smallest_group BETWEEN 1 AND 100"),
    rule("days_positive", "individual_days BETWEEN 1 AND 3660"),
)

#: Whether a role sees figures of one agent, may export, and whether with names of agents and references of customers.
monitoring_right = sa.Table(
    "monitoring_right",
    metadata,
    id_key(),
    refers("agreement_id", "monitoring_agreement.id", required=True),
    text("role", required=True),
    whole("individual", 0),
    whole("export", 0),
    whole("export_names", 0),
    version(),
    sa.UniqueConstraint("agreement_id", "role"),
    one_of("role", words.ROLES),
    rule("flags", "individual IN (0, 1) AND export IN (0, 1) AND export_names IN (0, 1)"),
)
