"""The verb `floor`: the picture of the floor, now or at a former time."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from console.cli.tables import print_json, share, table, terminal_width
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from console.cli.times import clock
from db.engine import reading
from db.opening import opened_floor
from db.queries.floor_picture import floor_picture

_STATES = ("available", "ringing", "on_contact", "wrap_up", "aux", "offline")


def show(options: Namespace) -> int:
    """Print the floor as one JSON document, or as tables."""
    if options.format == "json":
        print_json(taken_out(database_url(options), "floor", lambda found: floor_picture(found, options.at), _rows))
        return 0
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        picture = floor_picture(connection, options.at)
    print("\n\n".join(_sections(picture, terminal_width(sys.stdout))))
    return 0


def _rows(picture: dict[str, Any]) -> int:
    return sum(len(rows) for rows in picture.values() if isinstance(rows, list))


def _sections(picture: dict[str, Any], width: int | None) -> list[str]:
    made = [f"The floor at {_local(picture['as_of'])}"]
    sections: Sequence[tuple[str, Sequence[str], list[list[Any]]]] = (
        ("Queues", _QUEUE_COLUMNS, [_queue(row) for row in picture["queues"]]),
        ("Agents", _AGENT_COLUMNS, [_agent(row, picture["as_of"]) for row in picture["agents"]]),
        ("Contacts", _CONTACT_COLUMNS, [_contact(row) for row in picture["contacts"]]),
        ("Escalations", _ESCALATION_COLUMNS, [_escalation(row, picture["as_of"]) for row in picture["escalations"]]),
        ("Follow-ups", _FOLLOW_UP_COLUMNS, [_follow_up(row, picture["as_of"]) for row in picture["follow_ups"]]),
        ("Response times today", _TIME_COLUMNS, _response_times(picture["response_times"])),
        ("Raised hands", _HAND_COLUMNS, [_hand(row) for row in picture["raised_hands"]]),
        ("Telephone orders", _ORDER_COLUMNS, [_order(row) for row in picture["telephone_orders"]]),
    )
    for title, columns, rows in sections:
        body = table(columns, rows, width) if rows else "none"
        made.append(f"{title.upper()}\n{body}")
    return made


_QUEUE_COLUMNS = (
    "queue", ">waiting", ">longest", ">level", ">answered", ">abandoned", ">free", ">ringing", ">busy", ">wrap-up",
    ">aux", ">offline", ">over/under", ">call-backs", ">stuck",
)  # fmt: skip


def _queue(row: dict[str, Any]) -> list[Any]:
    over = row["over_under"]
    return [
        row["queue"],
        row["waiting"],
        clock(row["longest_wait_s"]),
        share(row["service_level"]),
        row["answered"],
        row["abandoned"],
        *(row["agents"][state] for state in _STATES),
        None if over is None else f"{over:+d}" if over else "0",
        row["callbacks_due"],
        row["stuck"],
    ]


_AGENT_COLUMNS = ("agent", "team", "state", ">for", ">contacts", "queues", "paused in")


def _agent(row: dict[str, Any], as_of: str) -> list[Any]:
    reason = f" ({row['aux_reason']})" if row["aux_reason"] else ""
    return [
        row["agent"],
        row["team"],
        _words(row["state"]) + reason,
        clock(_seconds_between(row["since"], as_of)),
        len(row["contacts"]),
        ", ".join(_place(queue, row) for queue in row["queues"]),
        ", ".join(row["paused_in"]),
    ]


def _place(queue: str, agent: dict[str, Any]) -> str:
    """A queue of the agent; one they were lent to says until when."""
    until = next((loan["until"] for loan in agent["loans"] if loan["queue"] == queue), None)
    return queue if until is None else f"{queue} (lent until {_local_time(until)})"


_CONTACT_COLUMNS = (
    "contact", "queue", "channel", "state", ">priority", ">waited", ">in all", "agent", ">transfers", ">people",
)  # fmt: skip


def _contact(row: dict[str, Any]) -> list[Any]:
    return [
        f"C-{row['number']}",
        row["queue"],
        _words(row["channel"]),
        _words(row["state"]),
        row["priority"],
        clock(row["waited_s"]),
        clock(row["total_waited_s"]),
        row["agent"],
        row["transfers"],
        row["distinct_agents"],
    ]


_ESCALATION_COLUMNS = ("escalation", "queue", "reason", "severity", "state", "owner", "has to decide", ">due in")


def _escalation(row: dict[str, Any], as_of: str) -> list[Any]:
    words = [_words(row[name]) for name in ("reason", "severity", "state")]
    due = min(filter(None, (row["due"], row["call_back_by"])))
    return [f"E-{row['number']}", row["queue"], *words, row["owner"], _who_decides(row), _left(as_of, due)]


def _who_decides(row: dict[str, Any]) -> str:
    if row["climbed_to"] == "nobody":
        return "nobody on shift"
    if row["climbed_to"] is not None:
        return f"climbed to {row['responsible']}"
    return row["responsible"] or "somebody"


def _left(as_of: str, due: str) -> str:
    left = _seconds_between(as_of, due) or 0.0
    return f"{clock(-left)} late" if left < 0 else clock(left)


_FOLLOW_UP_COLUMNS = ("queue", "owner", ">due in")


def _follow_up(row: dict[str, Any], as_of: str) -> list[Any]:
    return [row["queue"], row["owner"], _left(as_of, row["due"])]


_TIME_COLUMNS = ("who", ">taken in", ">90 %", ">taken", ">resolved in", ">90 %", ">resolved")


def _response_times(found: dict[str, Any]) -> list[list[Any]]:
    lines = [("all", found), *((one["person"] or "not in the list", one) for one in found["people"] or ())]
    return [[name, *_spread(one["to_take"]), *_spread(one["to_resolve"])] for name, one in lines]


def _spread(found: dict[str, Any]) -> list[Any]:
    return [clock(found["median_s"]), clock(found["p90_s"]), found["n"]]


_HAND_COLUMNS = ("agent", ">waits", "answered")


def _hand(row: dict[str, Any]) -> list[Any]:
    return [row["agent"], clock(row["waited_s"]), "yes" if row["answered"] else "no"]


_ORDER_COLUMNS = ("contact", "from", "to", "order", ">asked", "by", "problem")


def _order(row: dict[str, Any]) -> list[Any]:
    to = f"{row['to_queue']}, {row['to_agent']}" if row["to_agent"] else row["to_queue"]
    standing = _ORDER_WORDS.get(row["state"], _words(row["state"]))
    return [f"C-{row['number']}", row["queue"], to, standing, clock(row["age_s"]), row["requested_by"], row["problem"]]


_ORDER_WORDS = {"not_answered": "not answered yet", "expired": "nobody took it"}


def _words(name: str) -> str:
    return name.replace("_", " ")


def _local(moment: str) -> str:
    """A time of the document by this machine's clock."""
    return datetime.fromisoformat(moment).astimezone().isoformat(" ", "seconds")


def _local_time(moment: str) -> str:
    """The time of day of a moment by this machine's clock."""
    return datetime.fromisoformat(moment).astimezone().strftime("%H:%M")


def _seconds_between(start: str | None, end: str) -> float | None:
    if start is None:
        return None
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
