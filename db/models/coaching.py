"""Coaching: drafts and notes, what was agreed, goals of agents, and who may read what.

What is written about an agent stands here and nowhere else: not in the feed, not in the record of commands. Drafts are
written by their author alone and are no command; sharing copies a draft into a note within the database.
"""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, numbered_key, one_of, refers, rule, text, version, whole

_TEXTS = ("situation", "behaviour", "impact", "next_step")

#: A note that is being written: its author's alone, whoever else asks. It is gone 14 days after it was begun, unless shared.
#: `measure` and `due_at` are of the next step; `with_timeline` says that the course of the contact goes along. `note_id` is the
#: note it was shared as: it is kept behind that until somebody has seen the note, so that sharing can be undone.
coaching_draft = sa.Table(
    "coaching_draft",
    metadata,
    id_key(),
    refers("author_id", "staff.id"),
    refers("agent_id", "agent.id"),
    refers("contact_id", "contact.id"),
    refers("escalation_id", "escalation.id"),
    refers("standard_id", "standard.id"),
    text("kind", required=True, default="praise"),
    text("visibility", required=True, default="agent_coach"),
    *[text(name) for name in _TEXTS],
    text("measure", required=True, default="none"),
    instant("due_at"),
    whole("with_timeline", 0),
    text("timeline"),
    sa.Column("note_id", Id),
    instant("made_at", required=True),
    instant("changed_at", required=True),
    whole("version", 1),
    one_of("kind", words.NOTE_KINDS),
    one_of("visibility", words.NOTE_VISIBILITIES),
    one_of("measure", words.ACTION_MEASURES),
    rule("timeline_flag", "with_timeline IN (0, 1)"),
    sa.Index("ix_coaching_draft_author_id", "author_id"),
)

#: A shared note. `team_id` is the agent's team when it was shared, which decides who reads it after the agent has moved.
#: `timeline` is the course of the contact as it was then (JSON: a list of [at in UTC microseconds, words]), so that it is
#: there when the contact itself is emptied. `answer` is the agent's.
coaching_note = sa.Table(
    "coaching_note",
    metadata,
    *numbered_key(),
    refers("author_id", "staff.id"),
    refers("agent_id", "agent.id", required=True),
    refers("team_id", "team.id", required=True),
    refers("contact_id", "contact.id"),
    refers("escalation_id", "escalation.id"),
    refers("standard_id", "standard.id"),
    text("kind", required=True),
    text("visibility", required=True),
    text("state", required=True, default="shared"),
    *[text(name) for name in _TEXTS],
    text("timeline"),
    text("answer"),
    text("measure", required=True, default="none"),
    instant("due_at"),
    instant("made_at", required=True),
    instant("shared_at", required=True),
    instant("seen_at"),
    instant("answered_at"),
    instant("agreed_at"),
    instant("withdrawn_at"),
    version(),
    one_of("kind", words.NOTE_KINDS),
    one_of("visibility", words.NOTE_VISIBILITIES),
    one_of("state", words.NOTE_STATES),
    one_of("measure", words.ACTION_MEASURES),
    rule("withdrawn_has_time", "(state = 'withdrawn') = (withdrawn_at IS NOT NULL)"),
    rule("seen_has_time", "state NOT IN ('seen', 'answered', 'agreed') OR seen_at IS NOT NULL"),
    rule("agreed_has_time", "(state = 'agreed') = (agreed_at IS NOT NULL)"),
    sa.Index("ix_coaching_note_agent_id_shared_at", "agent_id", "shared_at"),
    sa.Index("ix_coaching_note_author_id_shared_at", "author_id", "shared_at"),
    sa.Index("ix_coaching_note_contact_id", "contact_id"),
    sa.Index("ix_coaching_note_standard_id", "standard_id"),
    sa.Index("ix_coaching_note_shared_at", "shared_at", "number"),
    sqlite_autoincrement=True,
)

#: The next step of a note: who sees to it, until when, and by what it is measured before and after `agreed_at` (empty: it
#: stands in a note that is not agreed yet). `text` is the step in words. Open ones are seen by whoever coaches the agent now.
coaching_action = sa.Table(
    "coaching_action",
    metadata,
    *numbered_key(),
    refers("note_id", "coaching_note.id", index=True),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("team_id", "team.id", required=True),
    refers("owner_id", "staff.id"),
    text("visibility", required=True, default="agent_coach"),
    text("text"),
    text("measure", required=True, default="none"),
    refers("queue_id", "queue.id"),
    instant("made_at", required=True),
    instant("agreed_at"),
    instant("due_at", required=True),
    instant("done_at"),
    instant("withdrawn_at"),
    text("outcome"),
    version(),
    one_of("visibility", words.NOTE_VISIBILITIES),
    one_of("measure", words.ACTION_MEASURES),
    rule("one_end", "done_at IS NULL OR withdrawn_at IS NULL"),
    sqlite_autoincrement=True,
)

#: Beside whose team an agent is in, who may read that agent's older notes: by consent the coaches of `team_id`, by a
#: recorded reason `staff_id`. The agent sees both.
coaching_consent = sa.Table(
    "coaching_consent",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("team_id", "team.id"),
    refers("staff_id", "staff.id"),
    text("basis", required=True),
    text("reason"),
    instant("given_at", required=True),
    instant("until_at"),
    instant("withdrawn_at"),
    version(),
    one_of("basis", words.CONSENT_BASES),
    rule("for_somebody", "(team_id IS NULL) <> (staff_id IS NULL)"),
    rule("reason_given", "basis = 'consent' OR reason IS NOT NULL"),
)

#: What an agent wants to reach, with a coach: in words, or a skill at a level.
agent_goal = sa.Table(
    "agent_goal",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("team_id", "team.id", required=True),
    refers("set_by_id", "staff.id"),
    refers("skill_id", "skill.id"),
    whole("level"),
    text("text"),
    instant("made_at", required=True),
    instant("due_at"),
    instant("reached_at"),
    instant("withdrawn_at"),
    version(),
    rule("one_end", "reached_at IS NULL OR withdrawn_at IS NULL"),
    rule("level_range", "level BETWEEN 1 AND 5"),
)

#: Texts a note may begin with.
note_template = sa.Table(
    "note_template",
    metadata,
    id_key(),
    text("name", required=True),
    text("kind", required=True, default="praise"),
    *[text(name) for name in _TEXTS],
    refers("standard_id", "standard.id"),
    whole("position", 0),
    instant("retired_at"),
    version(),
    one_of("kind", words.NOTE_KINDS),
)

#: One row for each team: when something of its coaching changed last. The feed carries this instead of coaching itself,
#: kept by triggers; whoever is told asks again under their own rights.
coaching_news = sa.Table(
    "coaching_news",
    metadata,
    id_key(),
    refers("team_id", "team.id", required=True),
    instant("changed_at", required=True),
    version(),
    sa.UniqueConstraint("team_id"),
)
