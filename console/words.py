"""How figures and states are written on screen: durations, percentages, counts, and the field's words translated."""

import re
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from db.errors import KnownProblem

NOTHING: Final = "–"
_HOUR: Final = 3600
_DAY: Final = 24 * _HOUR
#: What keeps such words apart on screen; see `_apart`.
_MARKS: Final = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"))
#: Letters that are written from right to left: Hebrew, Arabic and their neighbours, and their forms for compatibility.
_FROM_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_WORDS: Final[dict[str, object]] = {
    "available": QT_TRANSLATE_NOOP("words", "available"),
    "ringing": QT_TRANSLATE_NOOP("words", "ringing"),
    "on_contact": QT_TRANSLATE_NOOP("words", "on contact"),
    "wrap_up": QT_TRANSLATE_NOOP("words", "wrap-up"),
    "aux": QT_TRANSLATE_NOOP("words", "aux"),
    "offline": QT_TRANSLATE_NOOP("words", "offline"),
    "waiting": QT_TRANSLATE_NOOP("words", "waiting"),
    "scheduled": QT_TRANSLATE_NOOP("words", "planned"),
    "lost": QT_TRANSLATE_NOOP("words", "lost"),
    "voice": QT_TRANSLATE_NOOP("words", "voice"),
    "callback": QT_TRANSLATE_NOOP("words", "call-back"),
    "chat": QT_TRANSLATE_NOOP("words", "chat"),
    "messaging": QT_TRANSLATE_NOOP("words", "messaging"),
    "email": QT_TRANSLATE_NOOP("words", "e-mail"),
    "letter": QT_TRANSLATE_NOOP("words", "letter"),
    "inbound": QT_TRANSLATE_NOOP("words", "inbound"),
    "outbound": QT_TRANSLATE_NOOP("words", "outbound"),
    "open": QT_TRANSLATE_NOOP("words", "open"),
    "taken": QT_TRANSLATE_NOOP("words", "taken"),
    "promised": QT_TRANSLATE_NOOP("words", "promised"),
    "returned": QT_TRANSLATE_NOOP("words", "returned"),
    "normal": QT_TRANSLATE_NOOP("words", "normal"),
    "high": QT_TRANSLATE_NOOP("words", "high"),
    "urgent": QT_TRANSLATE_NOOP("words", "urgent"),
    "asked_for_supervisor": QT_TRANSLATE_NOOP("words", "asked for a supervisor"),
    "blocked_by_limit": QT_TRANSLATE_NOOP("words", "blocked by a limit"),
    "cancellation_limit": QT_TRANSLATE_NOOP("words", "cancellation limit"),
    "wrong_record": QT_TRANSLATE_NOOP("words", "wrong or missing record"),
    "promise_missed": QT_TRANSLATE_NOOP("words", "promise missed"),
    "safety": QT_TRANSLATE_NOOP("words", "safety"),
    "complaint": QT_TRANSLATE_NOOP("words", "complaint"),
    "wandering": QT_TRANSLATE_NOOP("words", "wandering"),
    "without_note": QT_TRANSLATE_NOOP("words", "transfer without a note"),
    "repeat_contact": QT_TRANSLATE_NOOP("words", "repeat contact"),
    "repeat_cause": QT_TRANSLATE_NOOP("words", "same cause again"),
    "never_answered": QT_TRANSLATE_NOOP("words", "never answered"),
    "callback_due": QT_TRANSLATE_NOOP("words", "call-back due"),
    "understaffed": QT_TRANSLATE_NOOP("words", "too few people"),
    "routing": QT_TRANSLATE_NOOP("words", "routing"),
    "hand_off": QT_TRANSLATE_NOOP("words", "handing on between people"),
    "skill": QT_TRANSLATE_NOOP("words", "skill"),
    "attitude": QT_TRANSLATE_NOOP("words", "attitude"),
    "policy": QT_TRANSLATE_NOOP("words", "policy"),
    "authority": QT_TRANSLATE_NOOP("words", "no authority to decide"),
    "wrong_data": QT_TRANSLATE_NOOP("words", "wrong data"),
    "customer": QT_TRANSLATE_NOOP("words", "customer"),
    "agent": QT_TRANSLATE_NOOP("words", "agent"),
    "line": QT_TRANSLATE_NOOP("words", "line"),
    "rule": QT_TRANSLATE_NOOP("words", "rule"),
    "resolved": QT_TRANSLATE_NOOP("words", "resolved"),
    "other": QT_TRANSLATE_NOOP("words", "other"),
    "answered": QT_TRANSLATE_NOOP("words", "answered"),
    "abandoned": QT_TRANSLATE_NOOP("words", "gave up"),
    "timed_out": QT_TRANSLATE_NOOP("words", "timed out"),
    "left_by_key": QT_TRANSLATE_NOOP("words", "left by a key"),
    "left_empty": QT_TRANSLATE_NOOP("words", "sent away"),
    "withdrawn": QT_TRANSLATE_NOOP("words", "taken out"),
    "overflowed": QT_TRANSLATE_NOOP("words", "moved on"),
    "refused_full": QT_TRANSLATE_NOOP("words", "refused, full"),
    "refused_empty": QT_TRANSLATE_NOOP("words", "refused, nobody there"),
    "refused_closed": QT_TRANSLATE_NOOP("words", "refused, closed"),
    "supervisor": QT_TRANSLATE_NOOP("words", "supervisor"),
    "analyst": QT_TRANSLATE_NOOP("words", "analyst"),
    "manager": QT_TRANSLATE_NOOP("words", "manager"),
    "coach": QT_TRANSLATE_NOOP("words", "coach"),
    "controller": QT_TRANSLATE_NOOP("words", "controller"),
    "connector": QT_TRANSLATE_NOOP("words", "connector"),
    "agent_desktop": QT_TRANSLATE_NOOP("words", "agent desktop"),
    "viewer": QT_TRANSLATE_NOOP("words", "viewer"),
    "break": QT_TRANSLATE_NOOP("words", "break"),
    "lunch": QT_TRANSLATE_NOOP("words", "lunch"),
    "training": QT_TRANSLATE_NOOP("words", "training"),
    "coaching": QT_TRANSLATE_NOOP("words", "coaching"),
    "absence": QT_TRANSLATE_NOOP("words", "absence"),
    "shift": QT_TRANSLATE_NOOP("words", "shift"),
    "meeting": QT_TRANSLATE_NOOP("words", "meeting"),
}


def say(text: str, /, **values: object) -> str:
    """A sentence or label of the screen in the person's language, with `{name}` places filled."""
    return QCoreApplication.translate("screen", text).format(**_apart(values))


def plural(text: str, number: int, /, **values: object) -> str:
    """A sentence or label that counts: `text` has '%Ln' where the number goes, and one form for each plural of a language.

    Where the number already stands beside the words, larger than they are, '%Ln' is left out. The forms stand in the
    translations, English ones too; `{name}` places are filled as in `say`.
    """
    return QCoreApplication.translate("screen", text, None, number).format(**_apart(values))


def _apart(values: dict[str, object]) -> dict[str, object]:
    """What is written from the right stands apart (Unicode UAX 9): words and figures beside it keep their order.

    The mark before it is for texts over several lines: Qt looks into isolates there for where a line begins.
    """
    return {
        name: f"\N{LEFT-TO-RIGHT MARK}\N{FIRST STRONG ISOLATE}{value}\N{POP DIRECTIONAL ISOLATE}"
        if isinstance(value, str) and not value.isascii() and _FROM_RIGHT.search(value)
        else value
        for name, value in values.items()
    }


def without_marks(text: str) -> str:
    """Words for what is not read on a screen, like the name of a file: without the marks that keep others apart there."""
    return text.translate(_MARKS)


def problem_words(problem: KnownProblem) -> str:
    """What happened and what to do, in the person's language; `str(problem)` is the same in English. From any thread."""
    text = QCoreApplication.translate("problems", problem.text)
    return text.format(**problem.values) if problem.values else text


def word(name: str | None) -> str:
    """The field's word for a name of the database; an unknown name reads as it is, with spaces."""
    if not name:
        return NOTHING
    known = _WORDS.get(name)
    return QCoreApplication.translate("words", str(known)) if known is not None else name.replace("_", " ")


def duration(microseconds: int | None) -> str:
    """A length of time: 0:07, 4:12, 1:05:00, 2 d 3 h; below zero with a minus; '–' for nothing."""
    if microseconds is None:
        return NOTHING
    sign = "\N{MINUS SIGN}" if microseconds <= -1_000_000 else ""
    seconds = abs(microseconds) // 1_000_000
    if seconds >= 2 * _DAY:
        days, hours = count(seconds // _DAY), count(seconds % _DAY // _HOUR)
        return sign + say("{days}\N{NO-BREAK SPACE}d {hours}\N{NO-BREAK SPACE}h", days=days, hours=hours)
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{sign}{minutes}:{seconds:02}"
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def length(seconds: int) -> str:
    """A round length of time in words, exactly: 20 s, 3 min, 8 h."""
    if seconds >= _HOUR and seconds % _HOUR == 0:
        return _hours(seconds // _HOUR)
    return _minutes(seconds // 60) if seconds >= 120 and seconds % 60 == 0 else _seconds(seconds)


def rough_length(seconds: float) -> str:
    """A length of time in words in its largest unit that is over, for ages: 12 s, 3 min, 8 h."""
    whole = int(seconds)
    if whole < 120:
        return _seconds(whole)
    return _minutes(whole // 60) if whole < 2 * _HOUR else _hours(whole // _HOUR)


def _seconds(number: int) -> str:
    return say("{n}\N{NO-BREAK SPACE}s", n=count(number))


def _minutes(number: int) -> str:
    return say("{n}\N{NO-BREAK SPACE}min", n=count(number))


def _hours(number: int) -> str:
    return say("{n}\N{NO-BREAK SPACE}h", n=count(number))


def percent(share: float | None) -> str:
    """A share (0..1) in whole per cent; '–' where there is nothing to divide by."""
    if share is None:
        return NOTHING
    return say("{n}\N{NO-BREAK SPACE}%", n=count(round(share * 100)))


def count(number: int | None) -> str:
    """A whole number with the locale's thousands; '–' for nothing known."""
    return NOTHING if number is None else QLocale().toString(number)


def over_under(people: int | None) -> str:
    """People too many or short against the target: '3 under', '2 over', '–' when just right or not known."""
    if not people:
        return NOTHING
    if people < 0:
        return plural("%Ln under", -people)
    return plural("%Ln over", people)


def incident_number(number: int) -> str:
    """How an incident is called: I-3."""
    return f"I-{number}"


def contact_number(number: int | None) -> str:
    """How a contact is called: C-20931."""
    return NOTHING if number is None else f"C-{number}"
