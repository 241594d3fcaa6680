"""What came of bringing in a shift plan, in words."""

from collections.abc import Mapping
from typing import Any

from console.words import count, plural, say


def plan_words(report: Mapping[str, Any]) -> str:
    """What came in and what did not, in a few sentences; `report` is the importer's own, as JSON."""
    parts = [_came(report)]
    if report["kept_count"]:
        parts.append(plural("%Ln break(s) stay where they were shifted by hand.", report["kept_count"]))
    if report["notes_count"]:
        line, reason = report["notes"][0]
        parts.append(say("On the clock change, line {line}: {reason}.", line=count(line), reason=reason))
    if report["unknown"]:
        parts.append(_nobody(report["unknown"]))
    if report["broken_count"]:
        parts.append(_broken(report))
    return " ".join(parts)


def _came(report: Mapping[str, Any]) -> str:
    if report["rows_written"]:
        return plural(
            "The plan of %Ln agent(s) came in and takes the place of the former one on those days; {rows} rows were written.",
            report["agents"],
            rows=count(report["rows_written"]),
        )
    if report["days"]:
        return plural("Nothing new: the floor has this plan of %Ln agent(s) already.", report["agents"])
    return say("Nothing of the plan came in.")


def _nobody(unknown: Mapping[str, int]) -> str:
    return plural(
        "%Ln agent(s) of the plan are not on this floor and were left out: {names}.",
        len(unknown),
        names=", ".join(list(unknown)[:3]) + ("…" if len(unknown) > 3 else ""),
    )


def _broken(report: Mapping[str, Any]) -> str:
    line, reason = report["broken"][0]
    left_out = plural(
        "%Ln line(s) could not be read and were left out; the first is line {line}: {reason}.",
        report["broken_count"],
        line=count(line),
        reason=reason,
    )
    if not report["untouched_count"]:
        return left_out
    days = plural("%Ln day(s) of theirs stay as they were.", report["untouched_count"])
    return say("{left_out} {days}", left_out=left_out, days=days)
