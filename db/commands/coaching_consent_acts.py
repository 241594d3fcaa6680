"""A coach reads older notes of an agent, from another team, by a reason that is recorded and that the agent sees."""

from typing import Final

from db.commands.act import LONGEST_REASON, NO_NOTE, Act, Duty

#: A recorded reason lets its coach read for so long, microseconds.
READ_FOR_US: Final = 30 * 86_400_000_000
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"

READ_WITH_REASON: Final = Act(
    kind="coaching_consent.read_with_reason",
    subject="agent",
    operation="insert",
    into="coaching_consent",
    asked={},
    sets={
        "agent_id": "n.id",
        "staff_id": _ME,
        "basis": "'reason'",
        # The words follow: they pass through no command.
        "reason": "''",
        "given_at": "{now}",
        "until_at": f"{{now}} + CAST({READ_FOR_US} AS bigint)",
    },
    duty=Duty(("coach",), team="n.team_id"),
    alone=True,
    refusals=(
        ("agent_gone", "n.retired_at IS NOT NULL"),
        ("to_oneself", "n.login = {actor}"),
        ("reader_unknown", f"{_ME} IS NULL"),
        ("reading_reason", NO_NOTE),
        ("too_long", f"length({{note}}) > {LONGEST_REASON}"),
        (
            "reads_already",
            "EXISTS (SELECT 1 FROM coaching_consent o WHERE o.agent_id = n.id AND o.withdrawn_at IS NULL"
            f" AND o.until_at > {{now}} AND o.staff_id = {_ME})",
        ),
    ),
    # Who could read, if only for a moment, stays to be seen by the agent.
    undo_sets={"withdrawn_at": "{now}"},
    afterwards=(
        "UPDATE coaching_consent SET reason = trim({note}) WHERE id IN"
        " (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)

COACHING_CONSENT_ACTS: Final = (READ_WITH_REASON,)
