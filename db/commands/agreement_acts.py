"""The act on the monitoring agreement: a new version takes over at its time; those that held stay readable."""

from typing import Final

from db import words
from db.commands.act import Act, Duty

LONGEST_PURPOSES: Final = 2_000
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_LATEST: Final = "(SELECT coalesce(max(m.number), 0) FROM monitoring_agreement m)"
_ROLES: Final = " UNION ALL ".join(f"SELECT '{role}' AS role" for role in words.ROLES)
#: What is asked for as a list of roles, each between commas: ',supervisor,coach,'.
LISTS: Final = ("individual", "export", "export_names")
#: So early a version may be said to begin, microseconds: the clocks of two machines differ.
_ABOUT_NOW_US: Final = 60_000_000


def as_list(roles: set[str]) -> str:
    """Roles as the act is asked for them."""
    return f",{','.join(sorted(roles))}," if roles else ","


def _unknown_role(name: str) -> str:
    """A condition: something stands in the list that is no role."""
    left = f"coalesce(i.to_{name}, '')"
    for role in words.ROLES:
        left = f"replace({left}, ',{role},', ',')"
    return f"{left} <> ','"


def _held(name: str) -> str:
    return f"CASE WHEN b.{name} LIKE '%,' || r.role || ',%' THEN 1 ELSE 0 END"


SET: Final = Act(
    kind="monitoring_agreement.set",
    subject=None,
    operation="insert",
    into="monitoring_agreement",
    asked={
        "purposes": "text",
        "smallest_group": "integer",
        "individual_days": "integer",
        "from_at": "bigint",
        **dict.fromkeys(LISTS, "text"),
    },
    sets={
        "number": f"{_LATEST} + 1",
        "purposes": "i.to_purposes",
        "smallest_group": "i.to_smallest_group",
        "individual_days": "i.to_individual_days",
        "from_at": f"CASE WHEN i.to_from_at < {{now}} + {_ABOUT_NOW_US} THEN {{now}} ELSE i.to_from_at END",
        "set_by_id": _ME,
        "set_at": "{now}",
    },
    noted=LISTS,
    duty=Duty(("manager",)),
    alone=True,
    refusals=(
        ("no_purposes", "trim(coalesce(i.to_purposes, '')) = ''"),
        ("too_long", f"length(i.to_purposes) > {LONGEST_PURPOSES}"),
        (
            "out_of_range",
            "coalesce(i.to_smallest_group, 0) NOT BETWEEN 1 AND 100"
            " OR coalesce(i.to_individual_days, 0) NOT BETWEEN 1 AND 3660",
        ),
        ("in_the_past", f"coalesce(i.to_from_at, 0) < {{now}} - {_ABOUT_NOW_US}"),
        ("unknown_role", " OR ".join(_unknown_role(name) for name in LISTS)),
    ),
    afterwards=(
        "INSERT INTO monitoring_right (id, agreement_id, role, individual, export, export_names)"
        f" SELECT {{new_id}}, e.entity_id, r.role, {', '.join(map(_held, LISTS))}"
        f" FROM command_effect e, ({_ROLES}) r WHERE {{done}}",
    ),
    can_undo=False,
)

AGREEMENT_ACTS: Final = (SET,)
