"""Acts on coaching notes: a draft is shared, a note is agreed, or withdrawn while nobody has seen it.

What a note says never passes through a command: it is copied from the draft within the database.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, DutyAnyOf, DutyInAll
from db.security.coaching import DRAFT_KEPT_US

#: Characters that each part of a note may have.
LONGEST_PART: Final = 4_000
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_ME_TEXT: Final = f"coalesce(CAST({_ME} AS text), '')"
_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = n.agent_id)"
OVER_AGENT: Final = Duty(words.COACHING_ROLES, team=_TEAM)
_AUTHOR: Final = f"coalesce(CAST(n.author_id AS text), '') = {_ME_TEXT}"
_OF_SHARED: Final = (
    "FROM coaching_draft d, command_effect e WHERE {done} AND e.subject_id = d.id AND coaching_note.id = e.entity_id"
)

SHARE: Final = Act(
    kind="coaching_note.share",
    subject="coaching_draft",
    operation="insert",
    into="coaching_note",
    asked={},
    sets={
        "author_id": "n.author_id",
        "agent_id": "n.agent_id",
        "team_id": _TEAM,
        "contact_id": "n.contact_id",
        "escalation_id": "n.escalation_id",
        "standard_id": "n.standard_id",
        "kind": "n.kind",
        "visibility": "n.visibility",
        "measure": "n.measure",
        "due_at": "n.due_at",
        "made_at": "n.made_at",
        "shared_at": "{now}",
    },
    duty=DutyAnyOf(
        (),
        ways=(
            (_AUTHOR, OVER_AGENT),
            # Who gives feedback anywhere is told that somebody is missing, not that the draft is another's.
            (f"{_AUTHOR} AND n.agent_id IS NULL", DutyInAll(words.COACHING_ROLES)),
        ),
    ),
    decided=("version",),
    refusals=(
        ("draft_gone", f"n.made_at <= {{now}} - {DRAFT_KEPT_US}"),
        ("shared_already", "n.note_id IS NOT NULL"),
        LOOK_FOR_CHANGES,
        ("no_agent", "n.agent_id IS NULL"),
        ("agent_gone", "EXISTS (SELECT 1 FROM agent a WHERE a.id = n.agent_id AND a.retired_at IS NOT NULL)"),
        ("to_oneself", "EXISTS (SELECT 1 FROM agent a WHERE a.id = n.agent_id AND a.login = {actor})"),
        ("nothing_said", "trim(coalesce(n.behaviour, '')) = ''"),
        # Blame without what it meant and what to do instead helps nobody.
        ("impact_needed", "n.kind = 'correction' AND trim(coalesce(n.impact, '')) = ''"),
        ("step_needed", "n.kind = 'correction' AND trim(coalesce(n.next_step, '')) = ''"),
        ("step_for_due", "n.due_at IS NOT NULL AND trim(coalesce(n.next_step, '')) = ''"),
        (
            "too_long",
            " OR ".join(
                f"length(n.{part}) > {LONGEST_PART}" for part in ("situation", "behaviour", "impact", "next_step")
            ),
        ),
        ("in_the_past", "n.due_at <= {now}"),
    ),
    undo_sets={"state": "'withdrawn'", "withdrawn_at": "{now}"},
    undo_refusals=(("seen_already", "n.state <> 'shared'"),),
    afterwards=(
        "UPDATE coaching_note SET situation = d.situation, behaviour = d.behaviour, impact = d.impact,"
        f" next_step = d.next_step, timeline = CASE WHEN d.with_timeline = 1 THEN d.timeline END {_OF_SHARED}",
        "UPDATE coaching_draft SET note_id = (SELECT e.entity_id FROM command_effect e WHERE {done}"
        " AND e.subject_id = coaching_draft.id)"
        " WHERE id IN (SELECT e.subject_id FROM command_effect e WHERE {done})",
        "INSERT INTO coaching_action (id, note_id, agent_id, team_id, owner_id, visibility, text, measure, made_at, due_at)"
        " SELECT {new_id}, n.id, n.agent_id, n.team_id, n.author_id, n.visibility, n.next_step, n.measure, {now}, n.due_at"
        " FROM coaching_note n JOIN command_effect e ON e.entity_id = n.id WHERE {done} AND n.due_at IS NOT NULL",
    ),
    undo_afterwards=(
        "UPDATE coaching_draft SET note_id = NULL WHERE note_id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
        "UPDATE coaching_note SET situation = NULL, behaviour = NULL, impact = NULL, next_step = NULL, timeline = NULL"
        " WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
        "UPDATE coaching_action SET withdrawn_at = {now} WHERE note_id IN (SELECT e.entity_id FROM command_effect e"
        " WHERE {done}) AND done_at IS NULL AND withdrawn_at IS NULL",
    ),
)

AGREE: Final = Act(
    kind="coaching_note.agree",
    subject="coaching_note",
    asked={},
    sets={"state": "'agreed'", "agreed_at": "{now}"},
    duty=OVER_AGENT,
    decided=("state",),
    refusals=(
        ("already_agreed", "n.state = 'agreed'"),
        LOOK_FOR_CHANGES,
        ("withdrawn", "n.state = 'withdrawn'"),
        ("not_seen", "n.state = 'shared'"),
    ),
    afterwards=(
        "UPDATE coaching_action SET agreed_at = {now} WHERE note_id IN (SELECT e.entity_id FROM command_effect e"
        " WHERE {done}) AND agreed_at IS NULL",
    ),
    undo_afterwards=(
        "UPDATE coaching_action SET agreed_at = NULL WHERE note_id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)

WITHDRAW: Final = Act(
    kind="coaching_note.withdraw",
    subject="coaching_note",
    asked={},
    sets={"state": "'withdrawn'", "withdrawn_at": "{now}"},
    duty=DutyAnyOf((), ways=((_AUTHOR, OVER_AGENT),)),
    decided=("state",),
    refusals=(
        ("withdrawn", "n.state = 'withdrawn'"),
        LOOK_FOR_CHANGES,
        ("seen_already", "n.state <> 'shared'"),
    ),
    afterwards=SHARE.undo_afterwards,
    can_undo=False,
)

COACHING_NOTE_ACTS: Final = (SHARE, AGREE, WITHDRAW)
