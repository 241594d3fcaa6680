"""Acts of opening hours: when a queue, or a site's queues that have no hours of their own, are open, and closed days."""

from typing import Final

from db.commands.act import LOOK_FOR_CHANGES, Act, Duty, SqlType
from db.commands.set_up_values import LONGEST_NAME, missing, unknown

_MANAGER: Final = ("manager",)
#: Hours of a site are a matter of the whole floor.
_OF_ROW: Final = Duty(_MANAGER, queue="n.queue_id")
_OF_SITE: Final = Duty(_MANAGER)
_HOURS: Final[dict[str, SqlType]] = {"weekday": "integer", "opens_min": "integer", "closes_min": "integer"}
_DECIDED: Final = tuple(_HOURS)
#: From a time of the day to the same or a later one of that day; the same says that the day is closed.
_OUT_OF_RANGE: Final = (
    "out_of_range",
    "coalesce(i.to_weekday, -1) NOT BETWEEN 0 AND 6 OR coalesce(i.to_opens_min, -1) NOT BETWEEN 0 AND 1439"
    " OR coalesce(i.to_closes_min, -1) NOT BETWEEN 0 AND 1440 OR i.to_opens_min > i.to_closes_min",
)


def _overlap(queue: str, site: str, hours: str, but: str = "") -> tuple[str, str]:
    """Other hours of the same day; a day that is said to be closed has no others. `hours` begins the columns' names."""
    same = f"(o.queue_id = {queue} OR o.site_id = {site}) AND o.weekday = {hours}weekday{but}"
    meets = (
        f"(o.opens_min < {hours}closes_min AND {hours}opens_min < o.closes_min)"
        f" OR o.opens_min = {hours}opens_min OR o.opens_min = o.closes_min OR {hours}opens_min = {hours}closes_min"
    )
    return ("hours_overlap", f"EXISTS (SELECT 1 FROM opening_hours o WHERE {same} AND ({meets}))")


#: What is asked for in one command is looked at one by one: hours that overlap there count once.
ADD_HOURS: Final = Act(
    kind="hours.add",
    subject=None,
    operation="insert",
    into="opening_hours",
    asked={"site_id": "uuid", "queue_id": "uuid", **_HOURS},
    sets={column: f"i.to_{column}" for column in ("site_id", "queue_id", *_HOURS)},
    duty=Duty(_MANAGER, queue="i.to_queue_id"),
    alone=True,
    refusals=(
        ("one_place", "(i.to_site_id IS NULL) = (i.to_queue_id IS NULL)"),
        unknown("unknown_site", "site", "i.to_site_id"),
        unknown("unknown_queue", "queue", "i.to_queue_id"),
        _OUT_OF_RANGE,
        _overlap("i.to_queue_id", "i.to_site_id", "i.to_"),
    ),
)

CHANGE_HOURS: Final = Act(
    kind="hours.change",
    subject="opening_hours",
    asked=_HOURS,
    sets={column: f"i.to_{column}" for column in _HOURS},
    duty=_OF_ROW,
    decided=_DECIDED,
    alone=True,
    refusals=(LOOK_FOR_CHANGES, _OUT_OF_RANGE, _overlap("n.queue_id", "n.site_id", "i.to_", " AND o.id <> n.id")),
    undo_refusals=(_overlap("n.queue_id", "n.site_id", "w.", " AND o.id <> n.id"),),
)

REMOVE_HOURS: Final = Act(
    kind="hours.remove",
    subject="opening_hours",
    operation="delete",
    asked={},
    sets={},
    duty=_OF_ROW,
    decided=_DECIDED,
    alone=True,
    refusals=(LOOK_FOR_CHANGES,),
    undo_refusals=(
        unknown("unknown_site", "site", "w.site_id"),
        unknown("unknown_queue", "queue", "w.queue_id"),
        _overlap("w.queue_id", "w.site_id", "w."),
    ),
)

_DIGITS: Final = "substr(i.to_day, 1, 4) || substr(i.to_day, 6, 2) || substr(i.to_day, 9, 2)"
_NOT_A_DAY: Final = (
    "coalesce(length(i.to_day), 0) <> 10 OR substr(i.to_day, 5, 1) <> '-' OR substr(i.to_day, 8, 1) <> '-'"
    f" OR trim({_DIGITS}, '0123456789') <> '' OR substr(i.to_day, 6, 2) NOT BETWEEN '01' AND '12'"
    " OR substr(i.to_day, 9, 2) NOT BETWEEN '01' AND '31'"
)

ADD_CLOSED_DAY: Final = Act(
    kind="closed_day.add",
    subject=None,
    operation="insert",
    into="closed_day",
    asked={"site_id": "uuid", "day": "text", "name": "text"},
    sets={"site_id": "i.to_site_id", "day": "i.to_day", "name": "nullif(trim(coalesce(i.to_name, '')), '')"},
    duty=_OF_SITE,
    alone=True,
    refusals=(
        missing("unknown_site", "site", "i.to_site_id"),
        ("not_a_day", _NOT_A_DAY),
        ("too_long", f"length(trim(i.to_name)) > {LONGEST_NAME}"),
        ("already_so", "EXISTS (SELECT 1 FROM closed_day c WHERE c.site_id = i.to_site_id AND c.day = i.to_day)"),
    ),
)

REMOVE_CLOSED_DAY: Final = Act(
    kind="closed_day.remove",
    subject="closed_day",
    operation="delete",
    asked={},
    sets={},
    duty=_OF_SITE,
    decided=("day",),
    alone=True,
    refusals=(LOOK_FOR_CHANGES,),
    undo_refusals=(
        missing("unknown_site", "site", "w.site_id"),
        ("already_so", "EXISTS (SELECT 1 FROM closed_day c WHERE c.site_id = w.site_id AND c.day = w.day)"),
    ),
)

HOURS_ACTS: Final = (ADD_HOURS, CHANGE_HOURS, REMOVE_HOURS, ADD_CLOSED_DAY, REMOVE_CLOSED_DAY)
