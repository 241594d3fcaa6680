"""Acts on reviews: a draft is finished, and what the agent disputes is settled by somebody other than the reviewer.

Scores, evidence and words pass through no command: a draft is copied within the database, and how a dispute is settled goes
by the command's note.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, DutyAnyOf
from db.commands.json_rows import each, some, unreadable, value
from db.security.coaching import DRAFT_KEPT_US

#: Characters of the words of evidence of one score.
LONGEST_EVIDENCE: Final = 1_000
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_ME_TEXT: Final = f"coalesce(CAST({_ME} AS text), '')"
_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = n.agent_id)"
OVER_AGENT: Final = Duty(words.COACHING_ROLES, team=_TEAM)
_AUTHOR: Final = f"coalesce(CAST(n.author_id AS text), '') = {_ME_TEXT}"
OWN_CONTACT: Final = "EXISTS (SELECT 1 FROM agent a WHERE a.id = n.agent_id AND a.login = {actor})"
_SCORES: Final = "EXISTS (SELECT 1 FROM review_draft_score d WHERE d.draft_id = n.id AND "
#: How long the contact lasted since it was answered, microseconds.
_LENGTH: Final = (
    "(SELECT coalesce((SELECT max(g.ended_at) FROM contact_segment g WHERE g.contact_id = c.id), c.closed_at, {now})"
    " - c.answered_at FROM contact c WHERE c.id = n.contact_id)"
)


def not_of_agent(contact: str, agent: str) -> str:
    """SQL: the agent has not answered this contact."""
    return (
        f"NOT EXISTS (SELECT 1 FROM contact_segment g WHERE g.contact_id = {contact} AND g.agent_id = {agent}"
        f" AND g.outcome = 'answered') AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = {contact}"
        f" AND c.agent_id = {agent} AND c.answered_at IS NOT NULL)"
    )


FINISH: Final = Act(
    kind="contact_review.finish",
    subject="review_draft",
    operation="insert",
    into="contact_review",
    asked={},
    sets={
        "contact_id": "n.contact_id",
        "agent_id": "n.agent_id",
        "team_id": _TEAM,
        "queue_id": "coalesce((SELECT g.queue_id FROM contact_segment g WHERE g.contact_id = n.contact_id"
        " AND g.agent_id = n.agent_id AND g.outcome = 'answered' ORDER BY g.left_at DESC, g.id LIMIT 1),"
        " (SELECT c.queue_id FROM contact c WHERE c.id = n.contact_id))",
        "reviewer_id": "n.author_id",
        "rubric_version_id": "n.rubric_version_id",
        "sample_id": "n.sample_id",
        "calibration_id": "n.calibration_id",
        "basis": "n.basis",
        "finished_at": "{now}",
    },
    duty=DutyAnyOf((), ways=((_AUTHOR, OVER_AGENT),)),
    decided=("version",),
    alone=True,
    refusals=(
        ("review_draft_gone", f"n.made_at <= {{now}} - {DRAFT_KEPT_US}"),
        ("finished_already", "n.review_id IS NOT NULL"),
        LOOK_FOR_CHANGES,
        ("own_contact", OWN_CONTACT),
        ("not_of_agent", not_of_agent("n.contact_id", "n.agent_id")),
        (
            "basis_unknown",
            "(n.basis = 'sampled') <> (n.sample_id IS NOT NULL)"
            " OR (n.basis = 'calibration') <> (n.calibration_id IS NOT NULL)",
        ),
        (
            "not_drawn",
            "n.sample_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review_sample p WHERE p.id = n.sample_id"
            " AND p.contact_id = n.contact_id AND p.agent_id = n.agent_id)",
        ),
        (
            "sample_done",
            "EXISTS (SELECT 1 FROM review_sample p WHERE p.id = n.sample_id AND p.state <> 'open')",
        ),
        (
            "not_asked_to_calibrate",
            "n.calibration_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM calibration k JOIN calibration_coach m"
            " ON m.calibration_id = k.id WHERE k.id = n.calibration_id AND k.contact_id = n.contact_id"
            " AND k.agent_id = n.agent_id AND k.rubric_version_id = n.rubric_version_id AND m.staff_id = n.author_id)",
        ),
        (
            "calibration_closed",
            "EXISTS (SELECT 1 FROM calibration k WHERE k.id = n.calibration_id AND k.closed_at IS NOT NULL)",
        ),
        (
            "reviewed_already",
            "EXISTS (SELECT 1 FROM contact_review o WHERE o.contact_id = n.contact_id AND o.agent_id = n.agent_id"
            " AND o.state <> 'withdrawn' AND coalesce(CAST(o.reviewer_id AS text), '') = "
            f"{_ME_TEXT} AND coalesce(CAST(o.calibration_id AS text), '') = coalesce(CAST(n.calibration_id AS text), ''))",
        ),
        ("nothing_scored", f"NOT {_SCORES}d.level IS NOT NULL)"),
        (
            "no_such_level",
            f"{_SCORES}NOT EXISTS (SELECT 1 FROM rubric_behaviour v LEFT JOIN rubric_level l ON l.behaviour_id = v.id"
            " WHERE v.id = d.behaviour_id AND v.rubric_version_id = n.rubric_version_id"
            " AND (d.level IS NULL OR l.level = d.level)))",
        ),
        (
            "evidence_outside",
            f"{_SCORES}(d.evidence_s < 0 OR CAST(d.evidence_s AS bigint) * 1000000 > coalesce({_LENGTH}, -1)))",
        ),
        ("too_long", f"{_SCORES}length(d.evidence) > {LONGEST_EVIDENCE})"),
    ),
    undo_sets={"state": "'withdrawn'"},
    undo_refusals=(
        ("review_seen", "n.seen_at IS NOT NULL OR n.state <> 'finished'"),
        (
            "calibration_closed",
            "EXISTS (SELECT 1 FROM calibration k WHERE k.id = n.calibration_id AND k.closed_at IS NOT NULL)",
        ),
    ),
    afterwards=(
        "INSERT INTO review_score (id, review_id, behaviour_id, level, evidence_s, evidence)"
        " SELECT {new_id}, e.entity_id, d.behaviour_id, d.level, d.evidence_s, d.evidence"
        " FROM command_effect e JOIN review_draft_score d ON d.draft_id = e.subject_id WHERE {done}",
        "UPDATE review_draft SET review_id = (SELECT e.entity_id FROM command_effect e WHERE {done}"
        " AND e.subject_id = review_draft.id)"
        " WHERE id IN (SELECT e.subject_id FROM command_effect e WHERE {done})",
        "UPDATE review_sample SET state = 'reviewed' WHERE id IN (SELECT r.sample_id FROM contact_review r"
        " JOIN command_effect e ON e.entity_id = r.id WHERE {done})",
    ),
    undo_afterwards=(
        "UPDATE review_draft SET review_id = NULL WHERE review_id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
        "DELETE FROM review_score WHERE review_id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
        "UPDATE review_sample SET state = 'open' WHERE id IN (SELECT r.sample_id FROM contact_review r"
        " JOIN command_effect e ON e.entity_id = r.id WHERE {done})",
    ),
)

#: The note of the act: rows as JSON, one with `words` (what the agent is told), and where scores are changed one for each
#: with the `code` of the behaviour and its new `level`.
_NOTE: Final = "{note}"
_SETTLEMENTS: Final = ", ".join(f"'{one}'" for one in words.SETTLEMENTS)
_HAS_WORDS: Final = f"trim(coalesce({value('words')}, '')) <> ''"
_CHANGES: Final = f"{value('code')} IS NOT NULL"
_SCORE_OF_ROW: Final = (
    "review_score o JOIN rubric_behaviour v ON v.id = o.behaviour_id WHERE o.review_id = n.id"
    f" AND v.code = {value('code')} AND o.level IS NOT NULL"
)

SETTLE: Final = Act(
    kind="contact_review.settle",
    subject="contact_review",
    asked={"settlement": "text"},
    sets={"state": "'settled'", "settlement": "i.to_settlement", "settled_at": "{now}", "settled_by_id": _ME},
    duty=OVER_AGENT,
    decided=("state",),
    refusals=(
        LOOK_FOR_CHANGES,
        ("not_disputed", "n.state <> 'disputed'"),
        ("own_review", f"coalesce(CAST(n.reviewer_id AS text), '') = {_ME_TEXT}"),
        ("own_contact", OWN_CONTACT),
        (
            "settlement_unknown",
            f"coalesce(i.to_settlement, '') NOT IN ({_SETTLEMENTS})",
        ),
        ("unreadable", unreadable(_NOTE)),
        ("answer_needed", f"NOT {some(_NOTE, _HAS_WORDS)}"),
        ("nothing_changed", f"(i.to_settlement = 'changed') <> {some(_NOTE, _CHANGES)}"),
        (
            "no_such_level",
            some(
                _NOTE,
                f"{_CHANGES} AND NOT EXISTS (SELECT 1 FROM rubric_level l, {_SCORE_OF_ROW} AND l.behaviour_id = v.id"
                f" AND CAST(l.level AS text) = {value('level')} AND l.level <> o.level)",
            ),
        ),
    ),
    afterwards=(
        f"UPDATE contact_review SET settled_words = (SELECT max({value('words')}) FROM {each(_NOTE)})"
        " WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
        "UPDATE review_score SET former_level = level,"
        f" level = (SELECT max(CAST({value('level')} AS integer)) FROM {each(_NOTE)}"
        f" WHERE {value('code')} = (SELECT v.code FROM rubric_behaviour v WHERE v.id = review_score.behaviour_id))"
        " WHERE review_id IN (SELECT e.entity_id FROM command_effect e WHERE {done})"
        f" AND EXISTS (SELECT 1 FROM {each(_NOTE)} WHERE {value('code')} ="
        " (SELECT v.code FROM rubric_behaviour v WHERE v.id = review_score.behaviour_id))",
    ),
    undo_afterwards=(
        "UPDATE contact_review SET settled_words = NULL WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
        "UPDATE review_score SET level = former_level, former_level = NULL WHERE former_level IS NOT NULL"
        " AND review_id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)

REVIEW_ACTS: Final = (FINISH, SETTLE)
