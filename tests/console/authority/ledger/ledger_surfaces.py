"""The ledger of authority, for tests that walk through everything a person can have before them."""

from datetime import date

from PySide6.QtWidgets import QWidget

from console.authority.ledger.ledger_questions import LedgerAnswer
from console.authority.window_ledger import WindowLedger
from console.authority.workspace import AuthorityWorkspace
from console.window import FloorWindow
from db.authority.flags import Flag, UseFacts
from db.changes.batch import Batch, Change
from db.feeds.billing_file import Booking
from db.queries.authority_flags import FlagsFound
from db.queries.authority_ledger import LedgerLine, Place, StateTotal
from db.queries.authority_unconfirmed import Unconfirmed, UnconfirmedUse
from db.queries.billing_compared import UseSeen, compared
from tests.console.made_up_floor import NOON

LINE = LedgerLine(
    "use", Place(NOON, 1, "u1"), 7, "Refund", "money", "EUR", 4990, "reserved", "", None, "ana", "Ana Ruiz", "Red", "Billing",
    "c1", 131, "K-17", "policy", None, "", "", None, None,
)  # fmt: skip
USE = UseFacts(
    "u1", 7, NOON, "k", "Refund", "money", "EUR", 4990, "ana", "Ana Ruiz", "c1", 131, "cu", "", 5000, NOON - 9
)  # fmt: skip
LATE = UnconfirmedUse(
    "u1", 7, NOON, 90_000_000_000, "Ana Ruiz", "Red", "Billing", "Refund", "money", "EUR", 4990, "c1", 131, None
)


def floor_with_the_ledger(window: FloorWindow) -> QWidget:
    """The page with a use that waits for billing, and a refusal."""
    actions = window.findChild(WindowLedger)
    assert actions is not None
    page = actions.open()
    assert page is not None
    refused = LINE._replace(what="refusal", state="refused", refusal="over_budget", over_by=100)
    totals = [StateTotal("k", "Refund", "k", "Refund", "money", "EUR", "reserved", 1, 4990)]
    page.show_answer(
        LedgerAnswer([LINE, refused._replace(place=Place(NOON - 5, 1, "u2"))], totals, Unconfirmed(24, (LATE,)))
    )
    page.lines.selectRow(0)
    return window


def billing_file(window: FloorWindow) -> QWidget:
    """The dialog with a booking that matches, one that differs, and one that nobody authorised."""
    floor_with_the_ledger(window)
    actions = window.findChild(WindowLedger)
    assert actions is not None
    page = actions.open()
    assert page is not None
    page.open_billing()
    dialog = page.billing
    assert dialog is not None
    use = UseSeen("u1", 7, NOON, "reserved", 4990, "EUR", "", "Ana Ruiz", "Refund", "c1", 131)
    day = date(2026, 1, 5)
    bookings = [
        Booking(2, "X-1", 7, 4990, "EUR", day),
        Booking(3, "X-2", 8, 1000, "EUR", day),
        Booking(4, "X-3", None, 990, "EUR", day),
    ]
    dialog.show_found(compared(bookings, [use, use._replace(id="u2", number=8)], "EUR"))
    return dialog


def floor_with_flags(window: FloorWindow) -> QWidget:
    """The page of flags, which a manager has, with one that two uses show."""
    held = next(iter(window.floor.store.rows("staff_role").values()))
    row = held._replace(role="manager", version=held.version + 1)
    now = window.floor.now_us()
    window.take_batch(Batch((Change("staff_role", row.id, row.version, "row", row, now, None, None),), None, now))
    window.workspaces.show("authority")
    workspace = window.workspaces.page("authority")
    assert isinstance(workspace, AuthorityWorkspace)
    page = workspace.open_page("flags")
    flag = Flag("near_bound", "ana", "Ana Ruiz", 9, 12, 2.5, (USE, USE))
    page.show_answer(FlagsFound(0, NOON, 60, 8, 3, (flag,), {}, 0))
    return window


LEDGER_SURFACES = (floor_with_flags, floor_with_the_ledger, billing_file)
