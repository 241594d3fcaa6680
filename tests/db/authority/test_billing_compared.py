"""A billing file beside the ledger: every class found, sums that explain each other, bad files that change nothing."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from db.commands.billing_reconciled import confirmation, read_and_compare
from db.commands.command import Command, Wanted
from db.errors import KnownProblem
from db.feeds.billing_file import Booking, read_billing
from db.feeds.billing_map import load_billing_map
from db.feeds.contact_map import BadMap
from db.queries.billing_compared import CLASSES, UseSeen, compared
from tests.db.authority.used_authority import HOUR, S, UsedFloor


@pytest.fixture
def floor(database_url):
    made = UsedFloor(database_url)
    yield made
    made.engine.dispose()


def day(at, form="%d.%m.%Y"):
    return datetime.fromtimestamp(at / S, UTC).astimezone().strftime(form)


def read(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "billing.csv"
    path.write_bytes(text.encode(encoding))
    return read_billing(path, load_billing_map("billing"), "EUR")


def test_every_class_is_found_what_is_proved_is_confirmed_and_undone(floor, tmp_path):
    confirmed = {"state": "confirmed", "confirmed_at": floor.now - 60}
    floor.use(amount=1000)  # 1: proved by its number
    floor.use(amount=2000, billing_reference="B-2", **confirmed)  # 2: matches
    floor.use(amount=3000, billing_reference="B-3", **confirmed)  # 3: another amount
    floor.use(amount=4000, billing_reference="B-4", **confirmed)  # 4: billed twice
    floor.use(amount=5000, state="given_back", given_back_at=floor.now)  # 5: billed although given back
    floor.use(amount=6000)  # 6: not billed
    floor.use(amount=7000, state="refused", refusal="over_budget", limit_id=None)  # 7: billed although refused
    floor.use(amount=8000, billing_reference="B-8", at=floor.now - 900 * HOUR, **confirmed)  # 8: made long before
    floor.use(kind="replacement", amount=3)  # 9: no money
    d = day(floor.now - HOUR)
    lines = [
        "Belegnummer;Verwendung;Betrag;Währung;Buchungsdatum", f"X-1;U-1;10,00;EUR;{d}", f"b-2;;20,00;EUR;{d}",
        f"B-3;3;1.031,50;;{d}", f"B-4;;40,00;eur;{d}", f"B-4;;40,00;EUR;{d}", f";U-5;50,00;EUR;{d}", f";7;70,00;EUR;{d}",
        f"B-8;;80,00;EUR;{d}", f"NEW;;5,00;EUR;{d}", f"B-3;U-2;20,00;EUR;{d}", f"B-2;;-20,00;EUR;{d}",
        f"USD;;9,00;USD;{d}",
    ]  # fmt: skip
    path = tmp_path / "billing.csv"
    path.write_text("\n".join(lines), encoding="cp1252")
    with floor.engine.begin() as connection:
        found = read_and_compare(connection, path)
    numbers = {
        what: [(p.booking and p.booking.line, p.use and p.use.number) for p in found.of(what)] for what in CLASSES
    }
    assert numbers == {
        "matches": [(2, 1), (3, 2), (5, 4), (9, 8)],
        "amount_differs": [(4, 3)],
        "billed_twice": [(6, 4)],
        "given_back": [(7, 5)],
        "never_authorised": [(8, 7), (10, None), (13, None)],
        "not_billed": [(None, 6)],
        "contradicts": [(11, 2)],
        "reversed": [(12, 2)],
    }
    assert found.ours == 1000 + 2000 + 3000 + 4000 + 6000 + 8000
    assert found.ours + sum(step.amount for step in found.steps) == found.file
    before = [
        floor.row("authority_use", str(row[0])) for row in floor.run("SELECT id FROM authority_use ORDER BY number")
    ]
    command = confirmation(found, path.name)
    outcome = floor.do(command)
    assert floor.answers(outcome) == ["done"] and floor.answers(floor.do(command)) == ["done"]
    after = [floor.row("authority_use", row["id"]) for row in before]
    assert after[1:] == before[1:]
    assert (after[0]["state"], after[0]["billing_reference"]) == ("confirmed", "X-1")
    with floor.engine.begin() as connection:
        assert confirmation(read_and_compare(connection, path), path.name) is None
    floor.undo(outcome)
    assert floor.row("authority_use", before[0]["id"]) == before[0] | {"version": after[0]["version"] + 1}


def test_who_used_it_does_not_confirm_it_and_nothing_is_confirmed_twice(floor):
    used = floor.use()
    (who,) = floor.run("SELECT session_user" if floor.engine.dialect.name == "postgresql" else "SELECT 'ana'")[0]
    floor.run("UPDATE agent SET login = :who WHERE id = :agent", who=who, agent=floor.agents[0])

    def confirm(reference="B-1", **options):
        made = Command("authority_use.confirm", (Wanted(used, {"billing_reference": reference}),))
        return floor.answers(floor.do(made, **options))

    assert confirm(actor="ana") == ["not_to_yourself"]
    floor.run("UPDATE agent SET login = 'somebody' WHERE id = :agent", agent=floor.agents[0])
    assert confirm(" ", actor="ana") == ["reference_needed"]
    assert confirm("x" * 201, actor="ana") == ["too_long"]
    assert confirm(actor="ana") == ["done"]
    assert confirm(actor="ana") == ["not_reserved"]


def test_sums_always_explain_each_other():
    chance = random.Random(9)
    noon = datetime(2026, 5, 12, 12, tzinfo=UTC)
    for _ in range(60):
        uses = [
            UseSeen(
                str(n), n, int((noon + timedelta(days=chance.randrange(6))).timestamp()) * S,
                chance.choice(("reserved", "confirmed", "given_back", "refused")), chance.randrange(1, 9), "EUR",
                chance.choice(("", "A", "B", "C")), "Ana", "Refund", "c", 1,
            )
            for n in range(chance.randrange(9))
        ]  # fmt: skip
        bookings = [
            Booking(
                line, chance.choice(("", "a", "B", "c", "D")), chance.choice((None, *range(9))),
                chance.choice((*range(1, 9), -3)), chance.choice(("EUR", "EUR", "USD")),
                (noon + timedelta(days=chance.randrange(4))).date(),
            )
            for line in range(chance.randrange(12))
        ]  # fmt: skip
        found = compared(bookings, uses, "EUR")
        assert found.ours + sum(step.amount for step in found.steps) == found.file
        assert sorted(p.booking.line for p in found.pairs if p.booking) == [one.line for one in bookings]
        ours = [p.use.id for p in found.pairs if p.use and p.what in ("matches", "amount_differs", "not_billed")]
        assert len(set(ours)) == len(ours)
        assert all(use.state == "reserved" for use, _ in found.proved)


def test_files_as_they_come_are_read(tmp_path):
    assert [one.amount for one in read(tmp_path, "ref,amount,date\nA,\"1,234.50\",2026-05-01\nB,7,2026-05-02T10:00:00Z\n")] == [
        123450, 700
    ]  # fmt: skip
    taken = read(
        tmp_path, "Referenz;Betrag;Datum\nA;-1.234,50 ;1.5.26\nB;(7,00);01.05.2026\nC;3,5-;20260502\n", "utf-16"
    )
    assert [one.amount for one in taken] == [123450, 700, 350]
    assert {str(one.day) for one in taken} == {"2026-05-01", "2026-05-02"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no header line"),
        ("amount,date\n1,2026-05-01\n", "no column for the reference"),
        ("ref,date\nA,2026-05-01\n", "no column for the amount: the map knows amount, "),
        (
            "ref,amount,date\nA,1,2026-05-01\nB,x,2026-05-01\nC,1,May\n",
            "2 of its lines cannot be read. line 3: 'x' is no amo",
        ),
        ("ref,amount,date\nA,0.00,2026-05-01\n", "line 2: '0.00' is no amount that can be booked"),
        ("ref,amount,currency,date\nA,1.00,Euro,2026-05-01\n", "line 2: 'Euro' is no currency"),
        ("ref,use,amount,date\n,,1.00,2026-05-01\n", "line 2: neither a reference nor the number of a use"),
        ("ref,amount,date\nA,1.00,2026-05-01,x\n", "line 2: 4 fields instead of 3"),
        ("ref;amount;date\nA;1,234;2026-05-01\n", "does not tell whether '1,234'"),
    ],
)
def test_bad_files_say_where_and_what(tmp_path, text, said):
    with pytest.raises(KnownProblem) as refused:
        read(tmp_path, text)
    assert said in str(refused.value)


def test_maps_that_are_wrong_say_so(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("rows = 'billing'\n[columns]\namount = 'a'\ndate = 'd'\nreference = 'r'\n[amount]\ndecimal = ';'\n")
    with pytest.raises(BadMap, match="'decimal' must be"):
        load_billing_map(str(path))
    with pytest.raises(BadMap, match="There is no map 'other'"):
        load_billing_map("other")
