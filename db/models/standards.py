"""What service is here: the promise and the standards, each version of them, and who has been briefed on which."""

import sqlalchemy as sa

from db import words
from db.models.base import id_key, instant, metadata, one_of, refers, rule, text, version, whole

#: A standard keeps its id and code whatever its words become; exactly one is the service promise.
standard = sa.Table(
    "standard",
    metadata,
    id_key(),
    text("code", required=True),
    text("kind", required=True, default="standard"),
    text("name", required=True),
    whole("position", 0),
    instant("retired_at"),
    version(),
    sa.UniqueConstraint("code"),
    one_of("kind", words.STANDARD_KINDS),
    rule("code_given", "length(code) BETWEEN 1 AND 40"),
    sa.Index(
        "ix_standard_one_promise",
        "kind",
        unique=True,
        sqlite_where=sa.text("kind = 'promise'"),
        postgresql_where=sa.text("kind = 'promise'"),
    ),
)

#: The words of a standard from `from_at` on, until a later version takes over; versions never change.
#: `statement` says what can be seen or heard, with an example of it kept and of it not kept.
standard_version = sa.Table(
    "standard_version",
    metadata,
    id_key(),
    refers("standard_id", "standard.id", required=True),
    whole("number", required=True),
    text("statement", required=True),
    text("kept_example"),
    text("not_kept_example"),
    instant("from_at", required=True),
    refers("set_by_id", "staff.id"),
    instant("set_at", required=True),
    version(),
    sa.UniqueConstraint("standard_id", "number"),
    rule("number_positive", "number > 0"),
)

#: An agent was briefed on a version by somebody of the line, or read it on their own desktop (nobody).
standard_briefing = sa.Table(
    "standard_briefing",
    metadata,
    id_key(),
    refers("standard_version_id", "standard_version.id", required=True),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("briefed_by_id", "staff.id"),
    instant("briefed_at", required=True),
    version(),
    sa.UniqueConstraint("standard_version_id", "agent_id"),
)
