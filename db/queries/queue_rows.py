"""Queues with the clock they live by, their targets, and the columns of a visit: what all reads of the floor begin with."""

from typing import Any, Final

import sqlalchemy as sa

from db.metrics.service_level import Rule, Target
from db.models.people import site, team
from db.models.work import contact_segment, queue

#: Every queue in the floor's own order, with its site's name, its time zone and its start of day (minutes after midnight).
QUEUES: Final = (
    sa.select(
        queue,
        site.c.name.label("site"),
        sa.func.coalesce(queue.c.time_zone, site.c.time_zone).label("zone"),
        sa.func.coalesce(queue.c.business_day_start_min, site.c.business_day_start_min).label("day_start_min"),
    )
    .join(team, team.c.id == queue.c.team_id)
    .join(site, site.c.id == team.c.site_id)
    .order_by(queue.c.position, queue.c.name)
)

#: The columns of `contact_segment` in the order of `db.metrics.segment.Segment`.
VISIT: Final[tuple[sa.Column[Any], ...]] = (
    contact_segment.c.queue_id,
    contact_segment.c.channel,
    contact_segment.c.direction,
    contact_segment.c.entered_at,
    contact_segment.c.left_at,
    contact_segment.c.outcome,
    contact_segment.c.agent_id,
    contact_segment.c.ended_at,
    contact_segment.c.wrapped_at,
    contact_segment.c.contact_id,
)


def target_of(queue_row: Any) -> Target:
    """What a queue promises, for `db.metrics`, from its row."""
    rule = Rule(queue_row.service_level_rule)
    return Target(queue_row.answer_within_s, queue_row.target_percent / 100, rule, queue_row.short_abandon_s)
