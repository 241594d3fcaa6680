"""Readiness: what is learnt before somebody serves a queue, who has learnt it, and who was let in without."""

import sqlalchemy as sa

from db import words
from db.models.base import id_key, instant, metadata, one_of, refers, rule, text, version, whole

#: Something to learn. `minutes_needed` of it before a coach may sign it off; it holds `valid_days` (empty: for good).
#: `for_level` says that it belongs to that level of agents.
training_module = sa.Table(
    "training_module",
    metadata,
    id_key(),
    text("code", required=True),
    text("name", required=True),
    text("kind", required=True, default="module"),
    text("about"),
    whole("minutes_needed", 0),
    whole("valid_days"),
    text("for_level"),
    whole("position", 0),
    instant("retired_at"),
    version(),
    sa.UniqueConstraint("code"),
    one_of("kind", words.MODULE_KINDS),
    one_of("for_level", words.AGENT_LEVELS),
    rule("minutes_not_negative", "minutes_needed >= 0"),
    rule("days_positive", "valid_days > 0"),
    rule("code_given", "length(code) BETWEEN 1 AND 40"),
)

#: A queue asks for a module of whoever serves it.
queue_module = sa.Table(
    "queue_module",
    metadata,
    id_key(),
    refers("queue_id", "queue.id", required=True),
    refers("module_id", "training_module.id", required=True),
    version(),
    sa.UniqueConstraint("queue_id", "module_id"),
)

#: How far an agent is with a module. It counts once it is signed off and until `expires_at` (empty: for good).
agent_training = sa.Table(
    "agent_training",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True),
    refers("module_id", "training_module.id", required=True),
    whole("minutes", 0),
    instant("completed_at"),
    refers("signed_off_by_id", "staff.id"),
    instant("signed_off_at"),
    instant("expires_at"),
    version(),
    sa.UniqueConstraint("agent_id", "module_id"),
    rule("minutes_not_negative", "minutes >= 0"),
    rule("expires_after", "expires_at IS NULL OR signed_off_at IS NOT NULL"),
)

#: A supervisor lets an agent serve a queue without what it asks for, until a time, with a reason (free text, read by id).
readiness_override = sa.Table(
    "readiness_override",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("queue_id", "queue.id", required=True),
    refers("by_id", "staff.id"),
    text("reason"),
    instant("at", required=True),
    instant("until_at", required=True),
    instant("withdrawn_at"),
    version(),
    rule("ends_after_start", "until_at > at"),
)

#: Somebody of the team who is asked first in an agent's first weeks.
agent_buddy = sa.Table(
    "agent_buddy",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("buddy_id", "agent.id", required=True),
    refers("set_by_id", "staff.id"),
    instant("from_at", required=True),
    instant("until_at", required=True),
    version(),
    rule("another", "buddy_id <> agent_id"),
    rule("ends_after_start", "until_at > from_at"),
)
