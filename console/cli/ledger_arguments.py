"""What may be written after `floorwalker authority` about the ledger: its lines, what waits for billing, a billing file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from console.cli.times import instant
from db.authority.ledger_sql import LINES
from db.words import CAUSES, USE_STATES

_ALL: Final = ("table", "json", "csv")


def add_ledger_verbs(group: Any, verb: Callable[..., Any], checked: Callable[[Callable[[str], Any]], Any]) -> None:
    """Add the verbs to the group; `verb` and `checked` are those of the parser."""
    ledger = verb(group, "ledger", "ledger:show", "every grant, use, refusal and approval, newest first", _ALL)
    moment = checked(instant)
    ledger.add_argument("--from", dest="from_at", type=moment, metavar="TIME", help="the first moment (30 days ago)")
    ledger.add_argument("--to", dest="to_at", type=moment, metavar="TIME", help="the end; not in it any more (now)")
    ledger.add_argument("--agent", metavar="NAME", help="only this agent, by login or name")
    ledger.add_argument("--team", metavar="T", help="only this team")
    ledger.add_argument("--kind", metavar="KIND", help="refund, credit, fee_waiver, ...")
    ledger.add_argument("--queue", metavar="Q", help="only this queue")
    ledger.add_argument("--customer", default="", metavar="REF", help="a customer's reference, or a contact as C-20931")
    ledger.add_argument("--state", choices=USE_STATES, help="only uses in this state")
    ledger.add_argument("--cause", choices=CAUSES, help="only contacts that were escalated for this cause")
    ledger.add_argument("--only", action="append", choices=LINES, default=[], help="only such lines; may be repeated")
    verb(group, "unconfirmed", "ledger:show_unconfirmed", "uses that wait for billing's reference for too long", _ALL)
    reconcile = verb(group, "reconcile", "reconcile:reconcile", "hold a billing file against the ledger")
    reconcile.add_argument(
        "file", metavar="FILE.csv", help="one booking a line: reference or use, amount, currency, date"
    )
    reconcile.add_argument(
        "--map", default="billing", metavar="MAP.toml", help="a file, or the name of a map that comes with Floorwalker"
    )
    reconcile.add_argument("--dry-run", action="store_true", help="compare only; confirm nothing")
