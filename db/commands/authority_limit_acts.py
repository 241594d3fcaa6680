"""Acts on what authority is given for and how far it goes: kinds, the matrix of limits, bounds across all, agents' levels.

Nobody moves a bound that holds for themselves: limits of managers, and from where on a second person is needed, are the
floor owner's; a manager sets those of supervisors and agents, up to their own.
"""

from typing import Final

from db import words
from db.authority.limits_sql import above_own, above_own_where_it_holds
from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import missing, names, one_of, unknown

_MANAGER: Final = ("manager",)
#: Nobody has this role: what asks for it is the floor owner's alone.
OWNERS_ALONE: Final = Duty(("owner",))
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
#: An amount larger than this is a slip of the pen: a hundred million in minor units.
LARGEST_AMOUNT: Final = 10_000_000_000
#: A limit that takes effect further ahead than this is a slip; microseconds.
_LATEST_US: Final = 366 * 86_400_000_000
LONGEST_DAYS: Final = 3660

_CELL: Final[dict[str, SqlType]] = {
    "kind_id": "uuid",
    "level": "text",
    "team_id": "uuid",
    "site_id": "uuid",
    "per_use": "bigint",
    "per_contact": "bigint",
    "per_customer": "bigint",
    "customer_days": "integer",
    "per_agent": "bigint",
    "agent_days": "integer",
    "from_at": "bigint",
}
_AMOUNTS: Final = ("per_use", "per_contact", "per_customer", "per_agent")
#: A manager of one team sets the team's limits; those of a site or the floor are for a manager of the whole floor.
_OF_PLACE: Final = Duty(_MANAGER, team="i.to_team_id")
_IS_AGENTS_OWN: Final = (
    "i.to_level NOT IN ('supervisor', 'manager') AND EXISTS (SELECT 1 FROM agent oa JOIN team ot ON ot.id = oa.team_id"
    " WHERE oa.login = {actor} AND oa.level = i.to_level AND (i.to_team_id IS NULL OR i.to_team_id = oa.team_id)"
    " AND (i.to_site_id IS NULL OR i.to_site_id = ot.site_id))"
)
_NEGATIVE: Final = " OR ".join(f"i.to_{column} NOT BETWEEN 0 AND {LARGEST_AMOUNT}" for column in _AMOUNTS)
_USED: Final = ("used", "EXISTS (SELECT 1 FROM authority_use u WHERE u.limit_id = n.id)")

#: Another value for a cell, from now on or from a time to come; without `per_use` the place has none of its own any more.
SET_LIMIT: Final = Act(
    kind="authority_limit.set",
    subject=None,
    operation="insert",
    into="authority_limit",
    asked=_CELL,
    sets={
        **{column: f"i.to_{column}" for column in _CELL if column not in ("from_at", "customer_days", "agent_days")},
        "customer_days": "coalesce(i.to_customer_days, 365)",
        "agent_days": "coalesce(i.to_agent_days, 1)",
        "from_at": "coalesce(i.to_from_at, {now})",
        "set_by_id": _ME,
        "set_at": "{now}",
    },
    duty=_OF_PLACE,
    alone=True,
    refusals=(
        missing("unknown_kind", "authority_kind", "i.to_kind_id", " AND known.retired_at IS NULL"),
        one_of("level", words.AUTHORITY_LEVELS),
        unknown("unknown_team", "team", "i.to_team_id"),
        unknown("unknown_site", "site", "i.to_site_id"),
        ("one_place_of_limit", "i.to_team_id IS NOT NULL AND i.to_site_id IS NOT NULL"),
        ("out_of_range", _NEGATIVE),
        ("out_of_range", f"coalesce(i.to_customer_days, 365) NOT BETWEEN 1 AND {LONGEST_DAYS}"),
        ("out_of_range", f"coalesce(i.to_agent_days, 1) NOT BETWEEN 1 AND {LONGEST_DAYS}"),
        ("in_the_past", "i.to_from_at < {now}"),
        ("out_of_range", f"i.to_from_at > {{now}} + {_LATEST_US}"),
        ("owners_limit", "i.to_level = 'manager' AND NOT {owner}"),
        ("own_limit", f"NOT {{owner}} AND {_IS_AGENTS_OWN}"),
        (
            "above_own_limit",
            above_own("i.to_per_use", "per_use", "i.to_kind_id", "i.to_team_id"),
        ),
        ("above_own_limit", above_own_where_it_holds("per_use")),
        # Of who approves it is the largest budget; what agents may do in a period is theirs to divide.
        (
            "above_own_budget",
            f"i.to_level IN {words.APPROVERS} AND ("
            f"({above_own('i.to_per_agent', 'per_agent', 'i.to_kind_id', 'i.to_team_id')})"
            f" OR ({above_own_where_it_holds('per_agent')}))",
        ),
    ),
    undo_refusals=(_USED,),
)

_KIND_VALUES: Final[dict[str, SqlType]] = {"name": "text", "position": "integer"}
_WHOLE_FLOOR: Final = Duty(_MANAGER)

ADD_KIND: Final = Act(
    kind="authority_kind.add",
    subject=None,
    operation="insert",
    into="authority_kind",
    asked={"code": "text", "measure": "text", **_KIND_VALUES},
    sets={
        "code": "lower(trim(i.to_code))",
        "name": "trim(i.to_name)",
        "measure": "i.to_measure",
        "position": "coalesce(i.to_position, 0)",
    },
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(
        *names("authority_kind"),
        one_of("measure", words.MEASURES),
        ("code_needed", "trim(coalesce(i.to_code, '')) = '' OR length(trim(i.to_code)) > 40"),
        ("name_taken", "EXISTS (SELECT 1 FROM authority_kind o WHERE o.code = lower(trim(i.to_code)))"),
    ),
    undo_refusals=(
        ("in_use", "EXISTS (SELECT 1 FROM authority_limit l WHERE l.kind_id = n.id)"),
        ("in_use", "EXISTS (SELECT 1 FROM authority_grant g WHERE g.kind_id = n.id)"),
        ("in_use", "EXISTS (SELECT 1 FROM authority_use u WHERE u.kind_id = n.id)"),
    ),
)

CHANGE_KIND: Final = Act(
    kind="authority_kind.change",
    subject="authority_kind",
    asked=_KIND_VALUES,
    sets={"name": "trim(i.to_name)", "position": "i.to_position"},
    duty=_WHOLE_FLOOR,
    decided=tuple(_KIND_VALUES),
    partial=True,
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        *names("authority_kind", " AND other.id <> n.id", asked="i.has_name AND "),
        ("out_of_range", "coalesce(i.to_position, -1) NOT BETWEEN 0 AND 9999"),
    ),
)

#: Not given any more; what was given stays until it ends.
RETIRE_KIND: Final = Act(
    kind="authority_kind.retire",
    subject="authority_kind",
    asked={},
    sets={"retired_at": "{now}"},
    duty=_WHOLE_FLOOR,
    decided=("retired_at",),
    refusals=(("already_so", "n.retired_at IS NOT NULL"), LOOK_FOR_CHANGES),
)

#: A kind that was retired is given again; its limits hold as they stand.
BRING_BACK_KIND: Final = Act(
    kind="authority_kind.bring_back",
    subject="authority_kind",
    asked={},
    sets={"retired_at": "NULL"},
    duty=_WHOLE_FLOOR,
    decided=("retired_at",),
    refusals=(("already_so", "n.retired_at IS NULL"), LOOK_FOR_CHANGES),
)

SET_SECOND: Final = Act(
    kind="authority_kind.set_second",
    subject="authority_kind",
    asked={"second_above": "bigint"},
    sets={"second_above": "i.to_second_above"},
    duty=OWNERS_ALONE,
    decided=("second_above",),
    refusals=(LOOK_FOR_CHANGES, ("out_of_range", f"i.to_second_above NOT BETWEEN 0 AND {LARGEST_AMOUNT}")),
)

#: Money for one customer by all agents and kinds together, and when an unconfirmed use is listed.
SET_BOUNDS: Final = Act(
    kind="authority_setting.set",
    subject="authority_setting",
    asked={"customer_cap": "bigint", "customer_days": "integer", "confirm_hours": "integer"},
    sets={column: f"i.to_{column}" for column in ("customer_cap", "customer_days", "confirm_hours")},
    duty=_WHOLE_FLOOR,
    decided=("customer_cap", "customer_days", "confirm_hours"),
    partial=True,
    refusals=(
        LOOK_FOR_CHANGES,
        ("out_of_range", f"i.to_customer_cap NOT BETWEEN 0 AND {LARGEST_AMOUNT}"),
        ("out_of_range", f"coalesce(i.to_customer_days, 0) NOT BETWEEN 1 AND {LONGEST_DAYS}"),
        ("out_of_range", "coalesce(i.to_confirm_hours, 0) NOT BETWEEN 1 AND 8760"),
        # The cap holds for whoever talks with customers.
        (
            "own_limit",
            "NOT {owner} AND EXISTS (SELECT 1 FROM agent oa WHERE oa.login = {actor} AND oa.retired_at IS NULL)",
        ),
    ),
)

SET_LEVEL: Final = Act(
    kind="agent.set_level",
    subject="agent",
    asked={"level": "text"},
    sets={"level": "i.to_level"},
    duty=Duty(_MANAGER, team="n.team_id"),
    decided=("level",),
    refusals=(
        ("not_to_yourself", "n.login = {actor}"),
        one_of("level", words.AGENT_LEVELS),
        ("already_so", "n.level = i.to_level"),
        LOOK_FOR_CHANGES,
    ),
)

AUTHORITY_LIMIT_ACTS: Final = (
    SET_LIMIT,
    ADD_KIND,
    CHANGE_KIND,
    RETIRE_KIND,
    BRING_BACK_KIND,
    SET_SECOND,
    SET_BOUNDS,
    SET_LEVEL,
)
