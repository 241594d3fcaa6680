"""All acts, by kind."""

from collections.abc import Mapping
from typing import Final

from db.commands.act import Act
from db.commands.agreement_acts import AGREEMENT_ACTS
from db.commands.authority_grant_acts import AUTHORITY_GRANT_ACTS
from db.commands.authority_limit_acts import AUTHORITY_LIMIT_ACTS
from db.commands.authority_request_acts import AUTHORITY_REQUEST_ACTS
from db.commands.authority_use_acts import AUTHORITY_USE_ACTS
from db.commands.calibration_acts import CALIBRATION_ACTS
from db.commands.coaching_action_acts import COACHING_ACTION_ACTS
from db.commands.coaching_consent_acts import COACHING_CONSENT_ACTS
from db.commands.coaching_note_acts import COACHING_NOTE_ACTS
from db.commands.contact_acts import CONTACT_ACTS
from db.commands.due_acts import DUE_ACTS
from db.commands.erase_acts import ERASE_ACTS
from db.commands.escalation_acts import ESCALATION_ACTS
from db.commands.goal_acts import GOAL_ACTS
from db.commands.handover_acts import HANDOVER_ACTS
from db.commands.hours_acts import HOURS_ACTS
from db.commands.incident_acts import INCIDENT_ACTS
from db.commands.pattern_acts import PATTERN_ACTS
from db.commands.people_acts import PEOPLE_ACTS
from db.commands.readiness_acts import READINESS_ACTS
from db.commands.review_acts import REVIEW_ACTS
from db.commands.rubric_acts import RUBRIC_ACTS
from db.commands.rule_acts import RULE_ACTS
from db.commands.sample_acts import SAMPLE_ACTS
from db.commands.set_up_acts import SET_UP_ACTS
from db.commands.staff_acts import STAFF_ACTS
from db.commands.standard_acts import STANDARD_ACTS
from db.commands.template_acts import TEMPLATE_ACTS

KNOWN_ACTS: Final[Mapping[str, Act]] = {
    act.kind: act
    for acts in (
        CONTACT_ACTS,
        PEOPLE_ACTS,
        SET_UP_ACTS,
        ESCALATION_ACTS,
        HOURS_ACTS,
        RULE_ACTS,
        INCIDENT_ACTS,
        HANDOVER_ACTS,
        AUTHORITY_LIMIT_ACTS,
        AUTHORITY_GRANT_ACTS,
        AUTHORITY_REQUEST_ACTS,
        AUTHORITY_USE_ACTS,
        COACHING_NOTE_ACTS,
        COACHING_CONSENT_ACTS,
        COACHING_ACTION_ACTS,
        RUBRIC_ACTS,
        REVIEW_ACTS,
        SAMPLE_ACTS,
        CALIBRATION_ACTS,
        AGREEMENT_ACTS,
        READINESS_ACTS,
        STANDARD_ACTS,
        TEMPLATE_ACTS,
        GOAL_ACTS,
        DUE_ACTS,
        PATTERN_ACTS,
        STAFF_ACTS,
        ERASE_ACTS,
    )
    for act in acts
}


def can_undo(kind: str) -> bool:
    """Whether a command of this kind can be taken back; what stands in no list, as an undo, is not asked about."""
    act = KNOWN_ACTS.get(kind)
    return act is None or act.can_undo
