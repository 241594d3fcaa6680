"""Rows of every table of coaching, for tests that need something of each."""

from collections.abc import Callable

S = 1_000_000
#: So far ahead that no test reaches it.
FAR = 2**52


def coaching_rows(
    insert: Callable[..., str],
    behaviour: str,
    rubric_version: str,
    *,
    staff: str,
    agent: str,
    buddy: str,
    team: str,
    contact: str,
    queue: str,
    text: str = "said",
) -> dict[str, list[str]]:
    """Ids by table; `insert(table, **values)` adds a row and gives its id. All that is said of the agent is `text`."""
    parts = {"situation": text, "behaviour": text, "impact": text, "next_step": text, "timeline": text}
    whose = {"agent_id": agent, "team_id": team}
    drafted = {"author_id": staff, "agent_id": agent, "contact_id": contact, "made_at": S, "changed_at": S}
    about = {"author_id": staff, "contact_id": contact, "kind": "praise", "visibility": "agent_coach", "made_at": S}
    draft = insert("coaching_draft", **drafted, **parts)
    note = insert("coaching_note", **whose, **about, shared_at=S, answer=text, **parts)
    action = insert("coaching_action", note_id=note, **whose, owner_id=staff, text=text, made_at=S, due_at=FAR)
    consent = insert(
        "coaching_consent", agent_id=agent, staff_id=staff, basis="reason", reason=text, given_at=S, until_at=FAR
    )
    goal = insert("agent_goal", **whose, set_by_id=staff, text=text, made_at=S)
    sample = insert(
        "review_sample", **whose, contact_id=contact, from_at=S, until_at=FAR, seed="7", among=3, drawn_at=S,
        passed_because=text,
    )  # fmt: skip
    review_draft = insert("review_draft", **drafted, rubric_version_id=rubric_version)
    insert("review_draft_score", draft_id=review_draft, behaviour_id=behaviour, level=3, evidence=text)
    judged = {**whose, "contact_id": contact, "rubric_version_id": rubric_version}
    calibration = insert("calibration", **judged, opened_at=S)
    insert("calibration_coach", calibration_id=calibration, staff_id=staff)
    review = insert(
        "contact_review", **judged, queue_id=queue, reviewer_id=staff, basis="chosen", state="disputed", finished_at=S,
        disputed_at=S, dispute=text, settled_words=text,
    )  # fmt: skip
    score = insert("review_score", review_id=review, behaviour_id=behaviour, level=3, evidence=text)
    flag = insert(
        "repeat_flag", **whose, queue_id=queue, pattern="repeats", from_at=S, until_at=FAR, happened=3, among=9,
        expected_permille=100, raised_at=S, lapses_at=FAR,
    )  # fmt: skip
    insert("repeat_flag_contact", flag_id=flag, contact_id=contact)
    module = insert("training_module", code="fire-drill", name="Fire drill")
    asked = insert("queue_module", queue_id=queue, module_id=insert("training_module", code="phones", name="Phones"))
    training = insert("agent_training", agent_id=agent, module_id=module, minutes=30)
    override = insert(
        "readiness_override", agent_id=agent, queue_id=queue, by_id=staff, reason=text, at=S, until_at=FAR
    )
    buddy_row = insert("agent_buddy", agent_id=agent, buddy_id=buddy, from_at=S, until_at=FAR)
    return {
        "coaching_draft": [draft],
        "coaching_note": [note],
        "coaching_action": [action],
        "coaching_consent": [consent],
        "agent_goal": [goal],
        "review_sample": [sample],
        "review_draft": [review_draft],
        "calibration": [calibration],
        "contact_review": [review],
        "review_score": [score],
        "repeat_flag": [flag],
        "queue_module": [asked],
        "agent_training": [training],
        "readiness_override": [override],
        "agent_buddy": [buddy_row],
    }
