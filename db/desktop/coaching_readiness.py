"""What an agent has learnt and what is missing, the standards in their present words, and the monitoring agreement."""

from collections.abc import Mapping
from typing import Final

from db.coaching.readiness_sql import HOLDS, missing_modules
from db.desktop.desktop_acts import DesktopAct, Given, Listed

_AGENT: Final = "SELECT a.id AS agent, a.level FROM agent a WHERE a.id = {me}"
_MODULES: Final = (
    "SELECT t.id AS training, mm.name, mm.kind AS module_kind, t.minutes, mm.minutes_needed, t.completed_at, t.signed_off_at,"
    f" t.expires_at, {HOLDS} AS holds FROM agent_training t JOIN training_module mm ON mm.id = t.module_id"
    " WHERE t.agent_id = {me} AND mm.retired_at IS NULL ORDER BY mm.position, mm.name"
)
#: Of each queue that the agent serves now.
_MISSING: Final = (
    "SELECT x.name AS queue_name, y.name, y.minutes_needed, (SELECT max(ro.until_at) FROM readiness_override ro WHERE"
    " ro.agent_id = {me} AND ro.queue_id = x.id AND ro.at <= {now} AND ro.until_at > {now} AND ro.withdrawn_at IS NULL)"
    " AS let_in_until_at FROM queue x JOIN training_module y ON y.id IN (SELECT mm.id "
    + missing_modules("{me}", "x.id")
    + ") WHERE x.retired_at IS NULL AND EXISTS (SELECT 1 FROM queue_membership m WHERE m.queue_id = x.id"
    " AND m.agent_id = {me} AND m.since_at <= {now} AND (m.until_at IS NULL OR m.until_at > {now}))"
    " ORDER BY x.name, y.position, y.name"
)
_BUDDIES: Final = (
    "SELECT b.name AS person, o.from_at, o.until_at FROM agent_buddy o JOIN agent b ON b.id = o.buddy_id"
    " WHERE o.agent_id = {me} AND o.until_at > {now} ORDER BY o.from_at, o.id"
)

READINESS: Final = DesktopAct(
    "my_readiness",
    "readiness",
    (),
    (),
    (),
    _AGENT,
    lists=(Listed("modules", _MODULES, ("holds",)), Listed("missing", _MISSING), Listed("buddies", _BUDDIES)),
    verbs="coaching",
)

#: The version `v` of a standard `d` that holds now.
_PRESENT: Final = (
    "standard d JOIN standard_version v ON v.standard_id = d.id AND v.number = (SELECT max(o.number) FROM standard_version o"
    " WHERE o.standard_id = d.id AND o.from_at <= {now}) AND d.retired_at IS NULL"
)
_STANDARD: Final = (
    "SELECT d.code AS standard_code, d.kind AS standard_kind, d.name AS standard, v.number AS standard_version, v.statement,"
    " v.kept_example, v.not_kept_example, v.from_at, (SELECT b.briefed_at FROM standard_briefing b"
    " WHERE b.standard_version_id = v.id AND b.agent_id = {me}) AS briefed_at"
    f" FROM {_PRESENT}"
)
_BRIEFED: Final = "SELECT 1 FROM standard_briefing b WHERE b.standard_version_id = v.id AND b.agent_id = {me}"

READINESS_SENTENCES: Final[Mapping[str, str]] = {"no_such_standard": "There is no such standard now"}

STANDARDS: Final = DesktopAct(
    "my_standards",
    "standards",
    (),
    (),
    (),
    "SELECT a.id AS agent, (SELECT count(*) FROM "
    f"{_PRESENT} WHERE NOT EXISTS ({_BRIEFED})) AS unread FROM agent a WHERE a.id = {{me}}",
    lists=(Listed("standards", f"{_STANDARD} ORDER BY d.kind, d.position, d.code"),),
    verbs="coaching",
)

BRIEFED: Final = DesktopAct(
    "standard_read",
    "read",
    (Given("standard_code", "text"),),
    (
        ("no_such_standard", f"NOT EXISTS (SELECT 1 FROM {_PRESENT} WHERE d.code = {{standard_code}})"),
        (None, f"EXISTS (SELECT 1 FROM {_PRESENT} WHERE d.code = {{standard_code}} AND EXISTS ({_BRIEFED}))"),
    ),
    (
        "INSERT INTO standard_briefing (id, standard_version_id, agent_id, briefed_at)"
        f" SELECT {{made}}, v.id, {{me}}, {{now}} FROM {_PRESENT} WHERE d.code = {{standard_code}}"
        f" AND NOT EXISTS ({_BRIEFED})",
    ),
    f"{_STANDARD} WHERE d.code = {{standard_code}}",
    verbs="coaching",
)

_AGREEMENT: Final = (
    "(SELECT g.id FROM monitoring_agreement g WHERE g.from_at <= {now} ORDER BY g.from_at DESC, g.number DESC LIMIT 1)"
)

AGREEMENT: Final = DesktopAct(
    "my_monitoring_agreement",
    "agreement",
    (),
    (),
    (),
    "SELECT m.number AS agreement_number, m.purposes, m.smallest_group, m.individual_days, m.from_at"
    f" FROM monitoring_agreement m WHERE m.id = {_AGREEMENT}",
    lists=(
        Listed(
            "rights",
            "SELECT h.role, h.individual = 1 AS individual, h.export = 1 AS export, h.export_names = 1 AS export_names"
            f" FROM monitoring_right h WHERE h.agreement_id = {_AGREEMENT} ORDER BY h.role",
            ("individual", "export", "export_names"),
        ),
    ),
    verbs="coaching",
)

READINESS_ACTS: Final = (READINESS, STANDARDS, BRIEFED, AGREEMENT)
