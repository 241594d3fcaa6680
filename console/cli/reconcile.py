"""The verb `authority reconcile`: a billing file beside the ledger, and what it proves confirmed."""

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from console.cli.tables import print_json, table, terminal_width
from console.cli.taking_out import TakingOut
from console.cli.target import database_url
from db.commands.billing_reconciled import confirmation, read_and_compare
from db.commands.doing import do
from db.opening import opened_floor
from db.queries.billing_compared import CLASSES, MATCHES, NOT_BILLED, Compared, Pair

#: What each class is called on a terminal, and how many lines of it a table shows.
WORDS: Final = {
    "matches": "match",
    "amount_differs": "billed with another amount",
    "never_authorised": "billed but never authorised",
    "not_billed": "authorised but not billed",
    "billed_twice": "billed twice",
    "given_back": "billed although given back",
    "contradicts": "number and reference are of different uses",
    "reversed": "reversed by billing",
}
_SHOWN: Final = 20


def reconcile(options: Namespace) -> int:
    """Compare, confirm what is proved unless --dry-run, and print what was found."""
    path = Path(options.file)
    with opened_floor(database_url(options)) as engine, engine.begin() as connection:
        taking = TakingOut(connection, "authority.reconcile") if options.format == "json" else None
        found = read_and_compare(connection, path, options.map)
        command = None if options.dry_run else confirmation(found, path.name)
        outcome = None if command is None else do(connection, command)
        if taking is not None:
            taking.record(connection, sum(len(found.of(what)) for what in CLASSES))
    confirmed = 0 if outcome is None else len(outcome.done)
    refused = Counter(effect.outcome for effect in (() if outcome is None else outcome.refused))
    if taking is not None:
        document = taking.allowed(_document(found))
        print_json(document | {"dry_run": options.dry_run, "confirmed": confirmed, "refused": dict(refused)})
        return 0
    print("\n".join(_sentences(found)))
    if options.dry_run:
        print(f"A dry run: nothing was changed. The file proves {len(found.proved)} reserved uses.")
    else:
        print(f"{confirmed} reserved uses were confirmed with billing's references; nothing else was changed.")
        for word, number in refused.items():
            print(f"{number} were left as they are: {word.replace('_', ' ')}.")
    return 0


def _document(found: Compared) -> dict[str, Any]:
    return {
        "currency": found.currency,
        "from": found.first.isoformat() if found.first else None,
        "to": found.last.isoformat() if found.last else None,
        "ours": {"uses": found.uses, "amount": found.ours},
        "file": {"bookings": found.bookings, "amount": found.file},
        "steps": [step._asdict() for step in found.steps],
        "proved": len(found.proved),
        **{what: [_pair(pair) for pair in found.of(what)] for what in CLASSES},
    }


def _pair(pair: Pair) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if pair.booking is not None:
        one = pair.booking
        made |= {"line": one.line, "reference": one.reference, "billed": one.amount, "currency": one.currency}
        made["date"] = one.day.isoformat()
    if pair.use is not None:
        use = pair.use
        made |= {"use": use.number, "authorised": use.amount, "state": use.state, "agent": use.agent}
        made["contact"] = use.contact_number
    return made


def _sentences(found: Compared) -> Iterator[str]:
    if found.first is None:
        yield "The file has no bookings: nothing to compare."
        return
    yield f"Bookings of {found.first} to {found.last}, amounts in minor units of {found.currency}."
    steps = [["authorised, as the ledger has it", found.uses, found.ours]]
    steps += [[WORDS[step.what], step.number, f"{step.amount:+d}"] for step in found.steps]
    steps.append(["billed, as the file has it", found.bookings, found.file])
    yield table(("", ">number", ">sum"), steps, terminal_width(sys.stdout))
    yield f"{len(found.of(MATCHES))} match."
    for what in CLASSES:
        pairs = found.of(what)
        if what == MATCHES or not pairs:
            continue
        yield f"\n{len(pairs)} {WORDS[what]}:"
        yield table(_COLUMNS, [_line(pair) for pair in pairs[:_SHOWN]], terminal_width(sys.stdout))
        if len(pairs) > _SHOWN:
            yield f"  and {len(pairs) - _SHOWN} more; --format json has all."
        if what == NOT_BILLED:
            yield "  What was used on the last days may be booked later."


_COLUMNS: Final = (">line", "reference", "date", ">billed", "in", "use", ">authorised", "state", "agent", "contact")


def _line(pair: Pair) -> list[Any]:
    booking, use = pair.booking, pair.use
    made: list[Any] = [None] * 5
    if booking is not None:
        made = [booking.line, booking.reference, booking.day.isoformat(), booking.amount, booking.currency]
    if use is None:
        return [*made, None, None, None, None, None]
    return [*made, f"U-{use.number}", use.amount, use.state.replace("_", " "), use.agent, f"C-{use.contact_number}"]
