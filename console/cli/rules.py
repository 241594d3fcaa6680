"""The verb `rules`: looks at the rules, with no console open, until Ctrl-C, and says what it raised."""

import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import Final

from console.cli.stopping import asked_to_stop
from console.cli.tables import print_json, shown
from console.cli.target import database_url
from db.coaching.drafts import drop_old_drafts
from db.errors import CannotOpen, LinkLost
from db.held_connection import HeldConnection
from db.rules.looking import Raised, Watch, leave_ended_roles, look, newest_number, raised_after, watch
from db.rules.raising import BUSY

#: What is tried again after a lost database waits at least so long, seconds.
_AGAIN_S: Final = 1.0


def run(options: Namespace) -> int:
    """Look once with --once, else every so many seconds until Ctrl-C.

    A lost database is said once and tried again. The first look has to succeed: a wrong address is no lost database.
    """
    held = HeldConnection(database_url(options))
    try:
        after = held.read(newest_number)
        answer, state = look(held), held.read(watch)
        found = held.read(partial(raised_after, number=after))
        if options.once:
            _print_once(options, answer, found, state)
            return 0
        _say_beginning(state)
        _say(found)
        _go_on(held, options.every, max([after, *(one.number for one in found)]))
    finally:
        held.close()
    return 0


def _go_on(held: HeldConnection, every_s: float, after: int) -> None:
    lost = False
    with asked_to_stop() as stop:
        while not stop.wait(max(every_s, _AGAIN_S) if lost else every_s):
            try:
                answer = look(held)
                held.write(leave_ended_roles)
                held.write(drop_old_drafts)
                found = held.read(partial(raised_after, number=after)) if answer > 0 or lost else []
            except (LinkLost, CannotOpen) as problem:
                if not lost:
                    print(f"{problem} Rules are not looked at until it is back; it is tried again.", file=sys.stderr)
                lost = True
                continue
            if lost:
                print("The database is back; what was crossed meanwhile is raised now.", flush=True)
            lost = False
            _say(found)
            after = max([after, *(one.number for one in found)])


def _say_beginning(state: Watch) -> None:
    rules = "1 rule is on" if state.rules_on == 1 else f"{state.rules_on:,} rules are on"
    print(f"{rules}; looking until Ctrl-C.", flush=True)


def _say(found: list[Raised]) -> None:
    for one in found:
        print(_sentence(one), flush=True)


def _sentence(one: Raised) -> str:
    contact = f"contact {one.contact}" if one.contact is not None else "a contact that is gone"
    owner = shown(one.owner) if one.owner else "nobody"
    return (
        f"Escalation {one.number}: {one.rule.replace('_', ' ')} over {one.rule_limit} at {_moment(one.crossed_at)},"
        f" {contact} in {shown(one.queue)}; due {_moment(one.due_at)}, owner {owner}."
    )


def _moment(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1_000_000).astimezone():%Y-%m-%d %H:%M:%S}"


def _print_once(options: Namespace, answer: int, found: list[Raised], state: Watch) -> None:
    raised = max(0, answer)
    if options.format == "json":
        document = {
            "busy": answer == BUSY,
            "raised": raised,
            "rules_on": state.rules_on,
            "evaluated_at": state.evaluated_at,
            "evaluated_by": state.evaluated_by,
            "escalations": [asdict(one) for one in found],
        }
        print_json(document)
        return
    _say(found)
    if answer == BUSY:
        print("Another program looks at the rules just now; nothing was left undone.")
    elif not state.rules_on:
        print("No rule is switched on; nothing was raised.")
    else:
        print("1 escalation was raised." if raised == 1 else f"{raised:,} escalations were raised.")
