"""Rows of coaching, reviews and readiness that contradict each other: what is wrong with them, and the SQL that finds them."""

from typing import Final

#: When a draft was begun is its console's word, which may be so far ahead; microseconds.
_CLOCKS_APART_US: Final = 60_000_000
_OF_NOTE: Final = "SELECT n.id FROM coaching_note n WHERE "
_OF_STEP: Final = "SELECT f.id FROM coaching_action f WHERE "
_OF_REVIEW: Final = "SELECT r.id FROM contact_review r WHERE "
_OF_OPENED: Final = "SELECT o.id FROM coaching_consent o WHERE "

COACHING_CONTRADICTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "notes were seen, answered or agreed before they were shared",
        f"{_OF_NOTE}n.seen_at < n.shared_at OR n.answered_at < n.shared_at OR n.agreed_at < n.shared_at",
    ),
    ("notes were shared before they were begun", f"{_OF_NOTE}n.shared_at < n.made_at - {_CLOCKS_APART_US}"),
    ("notes are answered without a time", f"{_OF_NOTE}n.state = 'answered' AND n.answered_at IS NULL"),
    ("notes were withdrawn after somebody had seen them", f"{_OF_NOTE}n.state = 'withdrawn' AND n.seen_at IS NOT NULL"),
    (
        "notes were taken back and still say something",
        f"{_OF_NOTE}n.state = 'withdrawn' AND coalesce(n.situation, n.behaviour, n.impact, n.next_step) IS NOT NULL",
    ),
    (
        "notes were written by the agent they are about",
        f"{_OF_NOTE}EXISTS (SELECT 1 FROM staff s JOIN agent a ON a.login = s.login WHERE s.id = n.author_id"
        " AND a.id = n.agent_id)",
    ),
    (
        "agreed steps are another agent's than their note, or seen by others",
        f"{_OF_STEP}EXISTS (SELECT 1 FROM coaching_note n WHERE n.id = f.note_id AND (n.agent_id <> f.agent_id"
        " OR n.visibility <> f.visibility))",
    ),
    (
        "steps of a note that was taken back are still open",
        f"{_OF_STEP}f.done_at IS NULL AND f.withdrawn_at IS NULL AND EXISTS (SELECT 1 FROM coaching_note n"
        " WHERE n.id = f.note_id AND n.state = 'withdrawn')",
    ),
    (
        "agreed steps were done or withdrawn before they were made",
        f"{_OF_STEP}f.done_at < f.made_at OR f.withdrawn_at < f.made_at",
    ),
    (
        "drafts belong to a note that does not exist",
        "SELECT d.id FROM coaching_draft d WHERE d.note_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM coaching_note n"
        " WHERE n.id = d.note_id)",
    ),
    (
        "consents end before they were given, or a recorded reason holds for good",
        f"{_OF_OPENED}o.until_at <= o.given_at OR o.withdrawn_at < o.given_at OR (o.basis = 'reason' AND o.until_at IS NULL)",
    ),
    (
        "consents are given to one person, or reasons recorded by a team",
        f"{_OF_OPENED}(o.basis = 'consent') <> (o.team_id IS NOT NULL)",
    ),
    (
        "reviews were seen, disputed or settled before they were finished",
        f"{_OF_REVIEW}r.seen_at < r.finished_at OR r.disputed_at < r.finished_at OR r.settled_at < r.disputed_at",
    ),
    ("disputes were settled by the reviewer", f"{_OF_REVIEW}r.settled_by_id = r.reviewer_id"),
    (
        "reviews score what belongs to another version of the rubric",
        "SELECT o.id FROM review_score o JOIN contact_review r ON r.id = o.review_id JOIN rubric_behaviour v"
        " ON v.id = o.behaviour_id WHERE v.rubric_version_id <> r.rubric_version_id",
    ),
    (
        "reviews belong to a calibration of another contact or agent",
        f"{_OF_REVIEW}EXISTS (SELECT 1 FROM calibration k WHERE k.id = r.calibration_id"
        " AND (k.contact_id <> r.contact_id OR k.agent_id <> r.agent_id))",
    ),
    (
        "sign-offs of modules ended before they were given",
        "SELECT t.id FROM agent_training t WHERE t.expires_at <= t.signed_off_at",
    ),
    (
        "invitations to listen count more contacts than there were",
        "SELECT f.id FROM repeat_flag f WHERE f.happened > f.among OR f.happened < 0",
    ),
    (
        "versions of standards take over before they were set",
        "SELECT v.id FROM standard_version v WHERE v.from_at < v.set_at AND v.number > 1",
    ),
)
