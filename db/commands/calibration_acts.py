"""Acts on calibrations: several coaches score the same contact, blind until it is closed by who opened it."""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, DutyAnyOf
from db.commands.review_acts import OVER_AGENT, not_of_agent

#: So many coaches may be asked to one calibration.
MOST_COACHES: Final = 12
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = i.to_agent_id)"
_ROLES: Final = ", ".join(f"'{role}'" for role in words.COACHING_ROLES)
#: Who gives feedback to the agent's team and is asked; ids stand between commas: ',id,id,'.
_ASKED: Final = (
    "FROM staff s WHERE i.to_coaches LIKE '%,' || CAST(s.id AS text) || ',%' AND s.disabled_at IS NULL"
    f" AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role IN ({_ROLES})"
    " AND r.from_at <= {now} AND (r.until_at IS NULL OR r.until_at > {now}) AND r.queue_id IS NULL"
    f" AND (r.team_id IS NULL OR r.team_id = {_TEAM}))"
)
_LISTED: Final = "(length(i.to_coaches) - length(replace(i.to_coaches, ',', '')) - 1)"


def as_list(staff_ids: list[str]) -> str:
    """People as OPEN is asked for them."""
    return "," + "".join(f"{one}," for one in sorted(staff_ids))


OPEN: Final = Act(
    kind="calibration.open",
    subject=None,
    operation="insert",
    into="calibration",
    asked={
        "contact_id": "uuid",
        "agent_id": "uuid",
        "rubric_version_id": "uuid",
        "due_at": "bigint",
        "coaches": "text",
    },
    sets={
        "contact_id": "i.to_contact_id",
        "agent_id": "i.to_agent_id",
        "team_id": _TEAM,
        "rubric_version_id": "i.to_rubric_version_id",
        "opened_by_id": _ME,
        "opened_at": "{now}",
        "due_at": "i.to_due_at",
    },
    noted=("coaches",),
    duty=Duty(words.COACHING_ROLES, team=_TEAM),
    refusals=(
        ("agent_gone", "NOT EXISTS (SELECT 1 FROM agent a WHERE a.id = i.to_agent_id AND a.retired_at IS NULL)"),
        ("no_contact", "NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = i.to_contact_id)"),
        ("not_of_agent", not_of_agent("i.to_contact_id", "i.to_agent_id")),
        ("no_rubric", "NOT EXISTS (SELECT 1 FROM rubric_version v WHERE v.id = i.to_rubric_version_id)"),
        ("in_the_past", "i.to_due_at <= {now}"),
        (
            "two_coaches",
            f"coalesce({_LISTED}, 0) NOT BETWEEN 2 AND {MOST_COACHES} OR i.to_coaches NOT LIKE ',%,'",
        ),
        ("coach_elsewhere", f"(SELECT count(*) {_ASKED}) <> {_LISTED}"),
        (
            "coach_is_agent",
            "EXISTS (SELECT 1 FROM staff s JOIN agent a ON a.login = s.login WHERE a.id = i.to_agent_id"
            " AND i.to_coaches LIKE '%,' || CAST(s.id AS text) || ',%')",
        ),
        (
            "calibration_there",
            "EXISTS (SELECT 1 FROM calibration k WHERE k.contact_id = i.to_contact_id AND k.agent_id = i.to_agent_id"
            " AND k.closed_at IS NULL)",
        ),
    ),
    alone=True,
    afterwards=(
        "INSERT INTO calibration_coach (id, calibration_id, staff_id) SELECT {new_id}, e.entity_id, s.id"
        " FROM command_effect e, staff s WHERE {done} AND b.coaches LIKE '%,' || CAST(s.id AS text) || ',%'",
    ),
    can_undo=False,
)

CLOSE: Final = Act(
    kind="calibration.close",
    subject="calibration",
    asked={},
    sets={"closed_at": "{now}"},
    duty=DutyAnyOf(
        (),
        ways=(
            (f"coalesce(CAST(n.opened_by_id AS text), '') = coalesce(CAST({_ME} AS text), '')", OVER_AGENT),
            # Who opened it may have left.
            ("1 = 1", Duty(("manager",), team="(SELECT a.team_id FROM agent a WHERE a.id = n.agent_id)")),
        ),
    ),
    decided=("closed_at",),
    refusals=(
        ("calibration_closed", "n.closed_at IS NOT NULL"),
        LOOK_FOR_CHANGES,
        (
            "nobody_scored",
            "NOT EXISTS (SELECT 1 FROM contact_review r WHERE r.calibration_id = n.id AND r.state <> 'withdrawn')",
        ),
    ),
    can_undo=False,
)

CALIBRATION_ACTS: Final = (OPEN, CLOSE)
