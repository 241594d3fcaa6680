"""A standard in words: what it says, who was briefed, how far it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.clock_words import clock_time, day
from console.words import count, percent, plural, say

if TYPE_CHECKING:
    from db.metrics.standards_kept import KeptShare, StandardKept
    from db.queries.standards_shown import StandardShown, VersionShown

#: Fewer observations than this say nothing yet.
FEWEST = 10


def when(at: int) -> str:
    """From when on a version holds."""
    return (
        say("from the beginning") if at <= 0 else say("{day}, {time}", day=day(at), time=clock_time(at, seconds=False))
    )


def briefed_words(one: StandardShown) -> str:
    """How many agents were briefed on the present words."""
    done, of = one.briefed
    return say("{done} of {all}", done=count(done), all=count(of))


def standard_text(one: StandardShown, now: int) -> str:
    """All that a standard says, and who is still to be briefed, to be read from top to bottom."""
    parts = [one.name]
    if one.present is not None:
        parts.append(_version_text(one.present))
    to_come = [version for version in one.versions if version.from_at > now]
    parts += [say("To come, {time}", time=when(version.from_at)) + "\n" + _version_text(version) for version in to_come]
    missing = [team for team in one.teams if team.missing]
    if missing and not one.retired:
        lines = [
            say("{team}: {names}", team=team.team, names=", ".join(name for _, name in team.missing))
            for team in missing
        ]
        parts.append(say("Not briefed yet") + "\n" + "\n".join(lines))
    former = [version for version in one.versions if version is not one.present and version not in to_come]
    if former:
        lines = [
            say("version {number}, {since}", number=v.number, since=when(v.from_at)) + ": " + v.statement
            for v in former
        ]
        parts.append(say("Before") + "\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _version_text(version: VersionShown) -> str:
    lines = [version.statement]
    if version.kept_example:
        lines.append(say("Kept: {example}", example=version.kept_example))
    if version.not_kept_example:
        lines.append(say("Not kept: {example}", example=version.not_kept_example))
    since = say("version {number}, {since}", number=version.number, since=when(version.from_at))
    if version.set_by:
        since = say("version {number}, {since}, set by {person}", number=version.number, since=when(version.from_at),
                    person=version.set_by)  # fmt: skip
    return "\n".join([*lines, since])


def share_words(share: KeptShare) -> str:
    """A share with its interval and n; of few observations only how many there are."""
    if share.share is None or share.interval is None:
        return "–"
    if share.scored < FEWEST:
        return say("{kept} of {n}", kept=count(share.kept), n=count(share.scored))
    low, high = share.interval
    return say("{share} ({low} to {high}, n {n})", share=percent(share.share), low=percent(low), high=percent(high),
               n=count(share.scored))  # fmt: skip


def place_words(one: StandardKept) -> str:
    """A team by its name; a site says that it is one."""
    return say("site {name}", name=one.place) if one.kind == "site" else one.place


def withheld_words() -> str:
    """Why something is not shown, in few words."""
    return say("not shown: too few agents here, or beside it")


def week_words(one: StandardKept, week: int) -> str:
    """A week's share; of a week that is withheld that it is, and nothing of one without a review."""
    by_week = dict(one.weeks)
    if week in by_week:
        return share_words(by_week[week])
    return say("not shown") if week in one.withheld_weeks else ""


def named_words(one: StandardKept) -> str:
    """How often it was named in escalations and notes."""
    parts = [
        plural("%Ln escalation(s)", one.escalations) if one.escalations else "",
        plural("praised %Ln time(s)", one.praises) if one.praises else "",
        plural("corrected %Ln time(s)", one.corrections) if one.corrections else "",
    ]
    return " · ".join(part for part in parts if part)
