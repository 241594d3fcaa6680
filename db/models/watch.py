"""What the floor watches by itself: rules, the hours their clocks run in, and who looked last."""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, one_of, refers, rule, text, version, whole

#: One rule of a kind for the whole floor (no queue) or for one queue, where it takes the place of the floor's.
#: `limit_value` is seconds, a count or days, as `db.rules.kinds` says; `due_s` is until when, after the limit was crossed,
#: the escalation is due. Only what crosses the limit from `since_at` on counts: a rule that is switched on does not
#: raise the past.
floor_rule = sa.Table(
    "floor_rule",
    metadata,
    id_key(),
    text("kind", required=True),
    refers("queue_id", "queue.id"),
    whole("limit_value", required=True),
    text("severity", required=True, default="normal"),
    whole("due_s", 3600),
    whole("enabled", 0),
    instant("since_at", required=True),
    version(),
    sa.UniqueConstraint("kind", "queue_id"),
    one_of("kind", words.RULE_KINDS),
    one_of("severity", words.SEVERITIES),
    rule("limit_positive", "limit_value > 0"),
    rule("due_positive", "due_s > 0"),
    rule("enabled_or_not", "enabled IN (0, 1)"),
    sa.Index(
        "uq_floor_rule_whole_floor",
        "kind",
        unique=True,
        sqlite_where=sa.text("queue_id IS NULL"),
        postgresql_where=sa.text("queue_id IS NULL"),
    ),
)

#: Hours in which a queue, or a site's queues that have none of their own, are open; minutes of the local day, weekday 0 is
#: Monday. What is open over midnight stands in two rows; a row of no length says that the day is closed, so that a calendar
#: without any open hours can be had, too.
opening_hours = sa.Table(
    "opening_hours",
    metadata,
    id_key(),
    refers("site_id", "site.id"),
    refers("queue_id", "queue.id"),
    whole("weekday", required=True),
    whole("opens_min", required=True),
    whole("closes_min", required=True),
    version(),
    rule("one_place", "(site_id IS NULL) <> (queue_id IS NULL)"),
    rule("weekday_range", "weekday BETWEEN 0 AND 6"),
    rule("in_the_day", "opens_min >= 0 AND closes_min <= 1440 AND opens_min <= closes_min"),
    sa.UniqueConstraint("queue_id", "weekday", "opens_min"),
    sa.UniqueConstraint("site_id", "weekday", "opens_min"),
)

#: A day on which a site's queues are closed whatever the hours say; `day` is local, 'YYYY-MM-DD'.
closed_day = sa.Table(
    "closed_day",
    metadata,
    id_key(),
    refers("site_id", "site.id", required=True),
    text("day", required=True),
    text("name"),
    version(),
    sa.UniqueConstraint("site_id", "day"),
    rule("day_given", "length(day) = 10"),
)

#: How a queue's clock runs. With 'hours' it stands still outside `open_interval`, which is known from `known_from` to
#: `known_until`; a queue without a row here has a clock that always runs.
queue_clock = sa.Table(
    "queue_clock",
    metadata,
    sa.Column("queue_id", Id, sa.ForeignKey("queue.id"), primary_key=True),
    text("runs", required=True, default="always"),
    instant("known_from", required=True),
    instant("known_until", required=True),
    text("made_from", required=True),
    one_of("runs", words.QUEUE_CLOCKS),
)

#: Open hours as they fell in UTC, clock changes and closed days worked out. `before_us` is how long (microseconds) the
#: queue was open from `known_from` until this interval opens, so that a limit's moment is found without adding up.
open_interval = sa.Table(
    "open_interval",
    metadata,
    sa.Column("queue_id", Id, sa.ForeignKey("queue.id"), primary_key=True),
    sa.Column("opens_at", sa.BigInteger, primary_key=True),
    instant("closes_at", required=True),
    sa.Column("before_us", sa.BigInteger, nullable=False),
    rule("closes_after_it_opens", "closes_at > opens_at"),
)

#: One row: when the rules were looked at last, and by whom.
rule_watch = sa.Table(
    "rule_watch",
    metadata,
    whole("single", 1),
    instant("evaluated_at", required=True),
    text("evaluated_by"),
    whole("raised", 0),
    sa.PrimaryKeyConstraint("single"),
    rule("one_row", "single = 1"),
)
