"""Why somebody is due, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.clock_words import day, moment
from console.store.readiness import ANNOUNCED_DAYS
from console.words import plural, say

if TYPE_CHECKING:
    from db.queries.coaching_due import Reason
    from db.queries.due_settings import DueSettings


_DAY_US = 86_400_000_000


def reason_words(one: Reason, now: int) -> str:
    """One reason."""
    about = one.about
    match one.kind:
        case "answered":
            return say("answered {note} and waits", note=about)
        case "unseen":
            return say("has not seen {note}", note=about)
        case "disputed":
            return say("disputes {review}", review=about)
        case "follow_up":
            if one.due_at <= now:
                return say("follow-up {step} is overdue", step=about)
            return say("follow-up {step} is due {day}", step=about, day=day(one.due_at))
        case "drawn":
            return plural("%Ln contact(s) drawn for review", int(about))
        case "flag":
            return say("contacts to listen to")
        case "goal":
            return say("a goal is due {day}", day=day(one.due_at))
        case "expires":
            if one.due_at <= now:
                return say("{module} expired {day}", module=about, day=day(one.due_at))
            left = one.due_at - now
            days = min(stage for stage in ANNOUNCED_DAYS if left <= stage * _DAY_US or stage == max(ANNOUNCED_DAYS))
            return plural("{module} expires within %Ln day(s), {day}", days, module=about, day=day(one.due_at))
        case "no_buddy":
            return say("is new and has no buddy")
        case "never":
            return say("has had no feedback yet")
        case "not_ready":
            return say("serves {queue} and is not ready for it", queue=about)
        case "let_in":
            until = moment(one.due_at, now, seconds=False)
            return say("serves {queue} without being ready, let in until {when}", queue=about, when=until)
        case "feedback":
            return plural("no feedback for %Ln day(s)", int(about))
        case "praise":
            return plural("%Ln correction(s) since the last praise", int(about))
    return one.kind


def told_words(one: Reason, now: int) -> str:
    """One reason with what is agreed here, where it follows from that."""
    words = reason_words(one, now)
    if not one.agreed:
        return words
    agreed = {
        "feedback": plural("feedback every %Ln day(s) is agreed here", one.agreed),
        "never": plural("feedback every %Ln day(s) is agreed here", one.agreed),
        "unseen": plural("due after %Ln day(s) here", one.agreed),
        "praise": plural("due after %Ln correction(s) here", one.agreed),
    }[one.kind]
    return say("{reason} ({agreed})", reason=words, agreed=agreed)


def settled_words(settled: DueSettings) -> str:
    """How often feedback is agreed on this floor."""
    return say(
        "Feedback is agreed here every {new} days for new agents, {standard} for standard and {senior} for senior ones.",
        new=settled.feedback_new_days,
        standard=settled.feedback_standard_days,
        senior=settled.feedback_senior_days,
    )
