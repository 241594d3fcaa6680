"""The act on a use that is not the agent's own: billing's file proves that it was booked."""

from typing import Final

from db.commands.act import LINE, LOOK_FOR_CHANGES, Act, Duty

#: As long as what an agent's program may say.
LONGEST_REFERENCE: Final = 200
_REFERENCE: Final = "trim(coalesce(i.to_billing_reference, ''))"

#: What was reserved is confirmed with billing's reference; nobody confirms what they used themselves.
CONFIRM: Final = Act(
    kind="authority_use.confirm",
    subject="authority_use",
    asked={"billing_reference": "text"},
    sets={"state": "'confirmed'", "confirmed_at": "{now}", "billing_reference": _REFERENCE},
    duty=Duty(LINE, queue="n.queue_id"),
    decided=("state",),
    refusals=(
        ("not_reserved", "n.state <> 'reserved'"),
        LOOK_FOR_CHANGES,
        ("not_to_yourself", "EXISTS (SELECT 1 FROM agent ua WHERE ua.id = n.agent_id AND ua.login = {actor})"),
        ("reference_needed", f"{_REFERENCE} = ''"),
        ("too_long", f"length({_REFERENCE}) > {LONGEST_REFERENCE}"),
    ),
)

AUTHORITY_USE_ACTS: Final = (CONFIRM,)
