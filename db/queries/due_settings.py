"""When somebody is due for a coach, as the floor has settled it."""

from dataclasses import dataclass

import sqlalchemy as sa

from db.models.log import floor
from db.words import DUE_SETTINGS

_LEVELS = {"new": "feedback_new_days", "senior": "feedback_senior_days"}


@dataclass(frozen=True, slots=True)
class DueSettings:
    """Days without feedback by the agent's level, days a note may stay unseen, corrections until praise is missing, and
    how many days before a goal is due it is named."""

    feedback_new_days: int = DUE_SETTINGS["feedback_new_days"][0]
    feedback_standard_days: int = DUE_SETTINGS["feedback_standard_days"][0]
    feedback_senior_days: int = DUE_SETTINGS["feedback_senior_days"][0]
    unseen_days: int = DUE_SETTINGS["unseen_days"][0]
    praise_after: int = DUE_SETTINGS["praise_after"][0]
    goal_soon_days: int = DUE_SETTINGS["goal_soon_days"][0]

    def feedback_days(self, level: str) -> int:
        """After how many days without feedback an agent of this level is due; a level unknown here is 'standard'."""
        return int(getattr(self, _LEVELS.get(level, "feedback_standard_days")))


def due_settings(connection: sa.Connection) -> DueSettings:
    """What is settled; what is usual where the floor has no row of its own yet."""
    row = connection.execute(sa.select(*(floor.c[name] for name in DUE_SETTINGS))).mappings().first()
    return DueSettings() if row is None else DueSettings(**row)
