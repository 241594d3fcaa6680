"""Until when an escalation is due, from its reason and severity, where nobody gives another time."""

from collections.abc import Mapping
from typing import Any, Final

#: Seconds, by severity.
BY_SEVERITY: Final[Mapping[str, int]] = {"urgent": 900, "high": 2700, "normal": 7200}
#: Seconds for reasons with a person on the line or in danger: whatever the severity, it is due no later.
BY_REASON: Final[Mapping[str, int]] = {
    "safety": 300,
    "cancellation_limit": 300,
    "asked_for_supervisor": 900,
    "blocked_by_limit": 900,
    "callback_due": 900,
}


def due_s(reason: str, severity: str) -> int:
    """Seconds from when it was raised until it is due."""
    by_severity = BY_SEVERITY.get(severity, BY_SEVERITY["normal"])
    return min(by_severity, BY_REASON.get(reason, by_severity))


def nearest_due(row: Any) -> int:
    """What an open escalation is held against (UTC microseconds): its due time, or the call-back it was promised if nearer."""
    if row.state == "promised" and row.promised_at is not None:
        return int(min(row.due_at, row.promised_at))
    return int(row.due_at)


def due_us_sql(reason: str, severity: str) -> str:
    """The same in microseconds, as an SQL expression over two others."""
    cases = []
    for word, seconds in BY_SEVERITY.items():
        shorter = " ".join(f"WHEN '{why}' THEN {due}000000" for why, due in BY_REASON.items() if due < seconds)
        inner = f"CASE {reason} {shorter} ELSE {seconds}000000 END" if shorter else f"{seconds}000000"
        cases.append(f"WHEN '{word}' THEN {inner}")
    return f"(CASE {severity} {' '.join(cases)} ELSE {BY_SEVERITY['normal']}000000 END)"
