"""Who of the line is there, and what one shift leaves to the next."""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, numbered_key, one_of, refers, rule, text, version, whole

#: A person at a console: signed in until `until_at` unless that is renewed, and on shift or only looking on.
staff_presence = sa.Table(
    "staff_presence",
    metadata,
    id_key(),
    refers("staff_id", "staff.id", required=True),
    whole("on_shift", 1),
    instant("since_at", required=True),
    instant("until_at", required=True),
    version(),
    sa.UniqueConstraint("staff_id"),
    rule("on_shift_or_not", "on_shift IN (0, 1)"),
)

#: What a shift hands to the next, for one team: begun, given, and accepted line by line, or taken back. `note` is read by
#: id. A team has one at a time.
handover = sa.Table(
    "handover",
    metadata,
    *numbered_key(),
    refers("team_id", "team.id", required=True),
    refers("given_by_id", "staff.id"),
    refers("taken_by_id", "staff.id"),
    text("state", required=True, default="open"),
    text("note"),
    instant("begun_at", required=True),
    instant("given_at"),
    instant("accepted_at"),
    instant("withdrawn_at"),
    version(),
    one_of("state", words.HANDOVER_STATES),
    rule("given_has_time", "state NOT IN ('given', 'accepted') OR given_at IS NOT NULL"),
    rule("withdrawn_has_time", "(state = 'withdrawn') = (withdrawn_at IS NOT NULL)"),
    sa.Index(
        "uq_handover_open",
        "team_id",
        unique=True,
        sqlite_where=sa.text("state IN ('open', 'given')"),
        postgresql_where=sa.text("state IN ('open', 'given')"),
    ),
    sqlite_autoincrement=True,
)

#: One thing handed over; until it is accepted it stays with who had it, `had_by_id`. `note` is read by id. `closed_at` is
#: when it needed nobody any more: the handover was over, and nobody had accepted it.
handover_line = sa.Table(
    "handover_line",
    metadata,
    id_key(),
    refers("handover_id", "handover.id", required=True, index=True),
    text("kind", required=True),
    sa.Column("entity_id", Id),
    text("note"),
    whole("position", 0),
    refers("had_by_id", "staff.id"),
    refers("accepted_by_id", "staff.id"),
    instant("accepted_at"),
    instant("closed_at"),
    version(),
    one_of("kind", words.HANDOVER_LINES),
)
