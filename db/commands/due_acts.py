"""The act that settles when somebody is due for a coach."""

from typing import Final

from db.commands.act import LOOK_FOR_CHANGES, Act, Duty
from db.words import DUE_SETTINGS

SET_DUE_SETTINGS: Final = Act(
    kind="floor.set_due",
    subject="floor",
    asked=dict.fromkeys(DUE_SETTINGS, "integer"),
    sets={name: f"i.to_{name}" for name in DUE_SETTINGS},
    duty=Duty(("manager",)),
    decided=tuple(DUE_SETTINGS),
    partial=True,
    refusals=(
        LOOK_FOR_CHANGES,
        (
            "out_of_range",
            " OR ".join(
                f"(i.has_{name} AND coalesce(i.to_{name}, -1) NOT BETWEEN {low} AND {high})"
                for name, (_, low, high) in DUE_SETTINGS.items()
            ),
        ),
    ),
)

DUE_ACTS: Final = (SET_DUE_SETTINGS,)
