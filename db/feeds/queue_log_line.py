"""One line of an Asterisk queue_log: `epoch|call id|queue|agent|event|data...`, nothing in it escaped."""

import re
from typing import Final, NamedTuple

_EVENTS: Final = """
    ABANDON ADDMEMBER AGENTCALLBACKLOGIN AGENTCALLBACKLOGOFF AGENTDUMP AGENTLOGIN AGENTLOGOFF ATTENDEDTRANSFER
    BLINDTRANSFER COMPLETEAGENT COMPLETECALLER CONFIGRELOAD CONNECT DID ENTERQUEUE EXITEMPTY EXITWITHKEY
    EXITWITHTIMEOUT OUTCALL PAUSE PAUSEALL PENALTY QUEUESTART REMOVEMEMBER RINGCANCELED RINGING RINGINUSE RINGNOANSWER
    SYSCOMPAT TRANSFER UNPAUSE UNPAUSEALL WITHDRAW
"""

#: Events that have a meaning here; any other is kept and counted.
EVENTS: Final = frozenset(_EVENTS.split())
_EVENT_SHAPE: Final = re.compile(r"[A-Z][A-Z0-9_]*")
_TIME_SHAPE: Final = re.compile(r"(\d{1,11})(?:\.(\d{1,6})\d*)?", re.ASCII)
#: Texts that stand for 'nobody' or 'nothing' in the columns for call, queue and agent.
NOBODY: Final = frozenset({"", "NONE"})
#: Longer than any length of a call or a ring in seconds: what is longer is damage.
_LONGEST_S: Final = 14 * 86_400


class Line(NamedTuple):
    """A readable line. `at_us` is UTC microseconds (whole seconds in practice); `data` is all after the event, with its `|`."""

    at_us: int
    call: str
    queue: str
    agent: str
    event: str
    data: str
    number: int

    def refused(self, reason: str) -> "Broken":
        """This line as a broken one, for a reason that shows only among the lines around it."""
        stamp, part = divmod(self.at_us, 1_000_000)
        time = f"{stamp}.{part:06d}" if part else str(stamp)
        return Broken(self.number, reason, f"{time}|{self.call}|{self.queue}|{self.agent}|{self.event}|{self.data}")


class Broken(NamedTuple):
    """A line that says nothing usable: its number in the file (from 1), the reason in words, and the line itself."""

    number: int
    reason: str
    text: str


_new_line: Final = tuple.__new__


def parse_line(text: str, number: int = 0) -> Line | Broken:
    """Reads one line without its line end; never raises.

    An agent's name may hold `|` itself; it is put together again where a known event stands further on.
    """
    fields = text.split("|", 5)
    if len(fields) == 6:
        stamp, call, queue, agent, event, data = fields
        if len(stamp) == 10 and event in EVENTS and stamp.isdigit() and stamp.isascii() and "\0" not in text:
            return _new_line(Line, (int(stamp) * 1_000_000, call, queue, agent, event, data, number))
    return _parse_odd_line(text, number)


def _parse_odd_line(text: str, number: int) -> Line | Broken:
    clean = text.replace("\0", "").strip("\r\n")
    if not clean.strip():
        return Broken(number, "the line is empty", text)
    fields = clean.split("|")
    time = _TIME_SHAPE.fullmatch(fields[0])
    if time is None:
        return Broken(number, "the time is not a number of seconds", text)
    if len(fields) < 5:
        return Broken(number, f"{len(fields)} fields where at least 5 are needed", text)
    at = _event_field(fields)
    if not fields[at].strip():
        return Broken(number, "there is no event", text)
    at_us = int(time[1]) * 1_000_000 + int((time[2] or "").ljust(6, "0"))
    agent = "|".join(fields[3:at])
    return Line(at_us, fields[1], fields[2], agent, fields[at], "|".join(fields[at + 1 :]), number)


def _event_field(fields: list[str]) -> int:
    """Where the event stands: in the fifth field, unless a name with `|` pushed a known event further on."""
    if fields[4] in EVENTS or fields[3] in NOBODY or _EVENT_SHAPE.fullmatch(fields[4]):
        return 4
    for place in range(5, len(fields)):
        if fields[place] in EVENTS:
            return place
    return 4


def seconds(text: str) -> int:
    """A length of time in whole seconds; 0 where the field is missing or damaged."""
    return int(text) if text.isdigit() and text.isascii() and len(text) < 8 and int(text) <= _LONGEST_S else 0


def whole(text: str) -> int | None:
    """A small whole number such as a position or penalty; None where the field is missing or damaged."""
    return int(text) if text.isdigit() and text.isascii() and len(text) < 8 else None
