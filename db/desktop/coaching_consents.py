"""Who may read what was noted of an agent, for the agent's own program: to see it, to allow more, and to take that back."""

from typing import Final

from db import words
from db.desktop.desktop_acts import DesktopAct, Listed

_ROLES: Final = ", ".join(f"'{role}'" for role in words.COACHING_ROLES)
_MY_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = {me})"
_HOLDS: Final = "o.withdrawn_at IS NULL AND (o.until_at IS NULL OR o.until_at > {now})"
_GIVEN_TO_MY_TEAM: Final = (
    f"EXISTS (SELECT 1 FROM coaching_consent o WHERE o.agent_id = {{me}} AND o.basis = 'consent' AND {_HOLDS}"
    f" AND o.team_id = {_MY_TEAM})"
)
_ANSWER: Final = (
    f"SELECT a.id AS agent, t.name AS team, {_GIVEN_TO_MY_TEAM} AS consent_given FROM agent a"
    " JOIN team t ON t.id = a.team_id WHERE a.id = {me}"
)
#: Whoever has the role over the agent's team, or over the whole floor.
_READERS: Final = (
    "SELECT DISTINCT s.name AS person, r.role FROM staff s JOIN staff_role r ON r.staff_id = s.id"
    f" WHERE s.disabled_at IS NULL AND r.role IN ({_ROLES}) AND r.queue_id IS NULL AND r.from_at <= {{now}}"
    f" AND (r.until_at IS NULL OR r.until_at > {{now}}) AND (r.team_id IS NULL OR r.team_id = {_MY_TEAM})"
    " ORDER BY s.name, r.role"
)
_OPENED: Final = (
    f"SELECT o.id AS consent, o.basis, (SELECT t.name FROM team t WHERE t.id = o.team_id) AS team,"
    " (SELECT s.name FROM staff s WHERE s.id = o.staff_id) AS person, o.reason AS recorded_reason, o.given_at, o.until_at,"
    f" o.withdrawn_at, {_HOLDS} AS holds FROM coaching_consent o WHERE o.agent_id = {{me}} ORDER BY o.given_at DESC, o.id"
)
_LISTS: Final = (Listed("readers", _READERS), Listed("opened", _OPENED, ("holds",)))
_LOCK: Final = "PERFORM 1 FROM coaching_consent l WHERE l.agent_id = {me} FOR NO KEY UPDATE"

CONSENT: Final = DesktopAct(
    "give_consent",
    "consent",
    (),
    ((None, _GIVEN_TO_MY_TEAM),),
    (
        "INSERT INTO coaching_consent (id, agent_id, team_id, basis, given_at)"
        f" SELECT {{made}}, a.id, a.team_id, 'consent', {{now}} FROM agent a WHERE a.id = {{me}} AND NOT {_GIVEN_TO_MY_TEAM}",
    ),
    _ANSWER,
    ("consent_given",),
    locks=(_LOCK,),
    lists=_LISTS,
    verbs="coaching",
)

WITHDRAW_CONSENT: Final = DesktopAct(
    "withdraw_consent",
    "withdraw-consent",
    (),
    (),
    (
        "UPDATE coaching_consent SET withdrawn_at = {now} WHERE agent_id = {me} AND basis = 'consent'"
        " AND withdrawn_at IS NULL",
    ),
    _ANSWER,
    ("consent_given",),
    locks=(_LOCK,),
    lists=_LISTS,
    verbs="coaching",
)

WHO_READS: Final = DesktopAct(
    "who_reads_my_notes",
    "who-reads",
    (),
    (),
    (),
    _ANSWER,
    ("consent_given",),
    lists=_LISTS,
    verbs="coaching",
)

CONSENT_ACTS: Final = (CONSENT, WITHDRAW_CONSENT, WHO_READS)
