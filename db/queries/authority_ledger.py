"""The ledger of discretionary authority: its lines, newest first, and the totals of the uses among them.

Totals count the uses made in the period, by the state they are in now; they are exactly the lines of uses and refusals
that `ledger_page` lists with the same filter.
"""

from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

import sqlalchemy as sa

from db.authority.ledger_sql import NEWEST_FIRST, USES, engines_id, ledger_lines
from db.errors import Refused
from db.words import USES_THAT_COUNT

#: What uses can be summed up by.
Grouping = Literal["kind", "agent", "team", "queue", "customer", "cause"]
GROUPINGS: Final[tuple[Grouping, ...]] = ("kind", "agent", "team", "queue", "customer", "cause")


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Which lines: those from `from_at` until before `to_at` (UTC microseconds) to which all the others apply.

    `customer` is a reference, or a contact's number as 'C-20931': then its customer. `cause` is why it came to an
    escalation of the contact. `what` are words of `LINES`, none means all.
    """

    from_at: int
    to_at: int
    agent_id: str | None = None
    team_id: str | None = None
    kind_id: str | None = None
    queue_id: str | None = None
    customer: str = ""
    state: str | None = None
    cause: str | None = None
    what: tuple[str, ...] = ()


class Place(NamedTuple):
    """Where a line stands, for going on behind it."""

    at: int
    rank: int
    row_id: str


class LedgerLine(NamedTuple):
    """One line. `amount` and `over_by` are minor units of `currency` for money (else ''), times or days.

    `number` is that of the use or grant, for a request that of its escalation. `who` is the name of who decided, '' where
    nobody did. `was` and `became` are what a change wrote, as JSON. `billing` is billing's reference.
    """

    what: str
    place: Place
    number: int | None
    kind: str
    measure: str
    currency: str
    amount: int | None
    state: str
    refusal: str
    over_by: int | None
    agent_id: str | None
    agent: str
    team: str
    queue: str
    contact_id: str | None
    contact_number: int | None
    customer: str
    cause: str
    grant_number: int | None
    billing: str
    who: str
    was: str | None
    became: str | None


class StateTotal(NamedTuple):
    """How many uses there are in a state, and their sum, of one kind and currency within `group`."""

    group_id: str
    group: str
    kind_id: str
    kind: str
    measure: str
    currency: str
    state: str
    uses: int
    amount: int


_CAUSE: Final = (
    "(SELECT ce.cause FROM escalation ce WHERE ce.contact_id = {row}.contact_id AND ce.cause IS NOT NULL"
    " ORDER BY ce.resolved_at DESC, ce.id DESC LIMIT 1)"
)
_NAMED: Final = """
SELECT p.*, k.name AS kind, k.measure, CASE WHEN k.measure = 'money' THEN coalesce(f.currency, '') ELSE '' END AS currency,
  a.name AS agent, t.name AS team, q.name AS queue, c.number AS contact_number, g.number AS grant_number,
  coalesce(s.name, sa.name, p.actor) AS who, {cause} AS cause, {customer} AS customer
FROM picked p LEFT JOIN floor f ON true LEFT JOIN authority_kind k ON k.id = p.kind_id LEFT JOIN agent a ON a.id = p.agent_id
  LEFT JOIN team t ON t.id = p.team_id LEFT JOIN queue q ON q.id = p.queue_id LEFT JOIN contact c ON c.id = p.contact_id
  LEFT JOIN authority_grant g ON g.id = p.grant_id LEFT JOIN staff s ON s.id = p.staff_id
  LEFT JOIN staff sa ON sa.login = p.actor
{order}
"""


def ledger_page(
    connection: sa.Connection, asked: LedgerFilter, *, after: Place | None = None, most: int = 500
) -> list[LedgerLine]:
    """At most `most` lines in the reader's sight, the newest first, those behind `after` if that is given.

    Raises:
        Refused: nobody has the customer's reference or the contact's number.
    """
    sqlite = connection.dialect.name == "sqlite"
    where, values = _where(connection, asked, "l")
    if asked.what:
        where.append("l.what IN (" + ", ".join(f":what{place}" for place in range(len(asked.what))) + ")")
        values |= {f"what{place}": word for place, word in enumerate(asked.what)}
    if after is not None:
        where.append(f"(l.at, l.rank, l.row_id) < (:after_at, :after_rank, {engines_id(sqlite, ':after_id')})")
        values |= {"after_at": after.at, "after_rank": after.rank, "after_id": after.row_id}
    named = _NAMED.format(
        cause=_CAUSE.format(row="p"), customer=_customer(sqlite, "p"), order=NEWEST_FIRST.format(row="p")
    )
    text = ledger_lines(sqlite, " AND ".join(where) or "true") + named
    found = connection.execute(sa.text(text), values | {"most": most}).mappings()
    return [_line(row) for row in found]


def ledger_totals(connection: sa.Connection, asked: LedgerFilter, by: Grouping = "kind") -> list[StateTotal]:
    """The uses of the period by `by`, kind, currency and state; groups and kinds in the order of their names.

    Raises:
        Refused: nobody has the customer's reference or the contact's number.
    """
    if asked.what and not set(asked.what) & set(USES):
        return []
    where, values = _where(connection, asked, "u")
    where += ["u.at >= :begin", "u.at < :finish"]
    if asked.what and not set(USES) <= set(asked.what):
        where.append(f"u.state {'<>' if 'use' in asked.what else '='} 'refused'")
    group = _group(by)
    any_contact = "min(CAST(u.contact_id AS text))" if by == "customer" else "''"
    text = (
        "SELECT CAST(n.own_id AS text) AS group_id, CAST(k.id AS text) AS kind_id, k.name AS kind, k.measure, k.position,"
        " coalesce(n.currency, '') AS currency, n.state, n.uses, n.amount, n.contact_id FROM"
        f" (SELECT {group} AS own_id, u.kind_id, u.currency, u.state, count(*) AS uses, sum(u.amount) AS amount,"
        # Any contact of the customer says what they are called.
        f" {any_contact} AS contact_id FROM authority_use u WHERE {' AND '.join(where)} GROUP BY 1, 2, 3, 4) n"
        " JOIN authority_kind k ON k.id = n.kind_id"
    )
    found = connection.execute(sa.text(text), values).mappings().all()
    names = _names(connection, by, found)
    totals = [
        (
            row["position"],
            StateTotal(
                row["group_id"] or "",
                names.get(row["group_id"] or "", ""),
                **{name: row[name] for name in ("kind_id", "kind", "measure", "currency", "state", "uses")},
                amount=int(row["amount"]),
            ),
        )
        for row in found
    ]
    totals.sort(key=lambda one: (*((one[1].group.casefold(), one[1].group_id) if by != "kind" else ()), one[0], one[1]))
    return [total for _, total in totals]


def counted(totals: list[StateTotal]) -> dict[str, int]:
    """How many uses there are in each state."""
    numbers: dict[str, int] = {}
    for total in totals:
        numbers[total.state] = numbers.get(total.state, 0) + total.uses
    return numbers


def that_count(totals: list[StateTotal]) -> dict[str, int]:
    """What was given in each currency: reserved or confirmed, in minor units."""
    sums: dict[str, int] = {}
    for total in totals:
        if total.measure == "money" and total.state in USES_THAT_COUNT:
            sums[total.currency] = sums.get(total.currency, 0) + total.amount
    return sums


def _where(connection: sa.Connection, asked: LedgerFilter, row: str) -> tuple[list[str], dict[str, Any]]:
    sqlite = connection.dialect.name == "sqlite"
    where: list[str] = []
    values: dict[str, Any] = {"begin": asked.from_at, "finish": asked.to_at}
    for column in ("agent_id", "team_id", "kind_id", "queue_id"):
        if (wanted := getattr(asked, column)) is not None:
            where.append(f"{row}.{column} = {engines_id(sqlite, ':' + column)}")
            values[column] = wanted
    if asked.state is not None:
        where.append(f"{row}.state = :state")
        values["state"] = asked.state
    if asked.cause is not None:
        where.append(f"{_CAUSE.format(row=row)} = :cause")
        values["cause"] = asked.cause
    if asked.customer.strip():
        customers, contact = _customers(connection, asked.customer.strip())
        places = ", ".join(engines_id(sqlite, f":customer{place}") for place in range(len(customers)))
        known = (
            f"{row}.customer_id IN ({places})" if customers else f"{row}.contact_id = {engines_id(sqlite, ':contact')}"
        )
        where.append(known)
        values |= (
            {f"customer{place}": one for place, one in enumerate(customers)} if customers else {"contact": contact}
        )
    return where, values


def _customers(connection: sa.Connection, said: str) -> tuple[list[str], str | None]:
    """Who is meant, and where nobody knows the customer the contact alone."""
    number = said[2:] if said[:2].upper() == "C-" else ""
    if number.isdecimal():
        found = connection.execute(
            sa.text("SELECT CAST(id AS text), CAST(customer_id AS text) FROM contact WHERE number = :number"),
            {"number": int(number)},
        ).one_or_none()
        if found is not None:
            return ([found[1]], None) if found[1] else ([], found[0])
    sqlite = connection.dialect.name == "sqlite"
    source = "customer" if sqlite else "customers_called(:said, ARRAY['$^'], 50)"
    ids = connection.execute(
        sa.text(f"SELECT CAST(id AS text) FROM {source} c WHERE c.reference = :said"), {"said": said}
    ).scalars()
    customers = list(ids)
    if not customers:
        raise Refused(
            "No customer in your sight has this reference, and no contact this number; nothing is listed. Write the whole"
            " reference, or a contact's number as C-20931."
        )
    return customers, None


def _customer(sqlite: bool, row: str) -> str:
    """SQL of the reference of a row's customer."""
    if sqlite:
        return f"(SELECT cc.reference FROM customer cc WHERE cc.id = {row}.customer_id)"
    return (
        f"CASE WHEN {row}.customer_id IS NOT NULL THEN"
        f" (SELECT cc.reference FROM customer_of({row}.contact_id) cc LIMIT 1) END"
    )


def _group(by: Grouping) -> str:
    if by == "cause":
        return _CAUSE.format(row="u")
    # Whom no system of origin knows is at least the same within one contact.
    return "coalesce(u.customer_id, u.contact_id)" if by == "customer" else f"u.{by}_id"


def _names(connection: sa.Connection, by: Grouping, found: Any) -> dict[str, str]:
    """What the groups are called; a customer without a reference by the contact."""
    sqlite = connection.dialect.name == "sqlite"
    if by == "cause":
        return {row["group_id"]: row["group_id"] for row in found if row["group_id"]}
    if by == "kind":
        return {row["group_id"]: row["kind"] for row in found}
    if by != "customer":
        table = {"agent": "agent", "team": "team", "queue": "queue"}[by]
        return {
            row.id: row.name for row in connection.execute(sa.text(f"SELECT CAST(id AS text) AS id, name FROM {table}"))
        }
    contacts = {row["contact_id"]: row["group_id"] for row in found}
    named: dict[str, str] = {}
    listed = list(contacts)
    for begin in range(0, len(listed), 500):
        some = listed[begin : begin + 500]
        places = ", ".join(engines_id(sqlite, f":c{place}") for place in range(len(some)))
        text = (
            f"SELECT CAST(c.id AS text) AS id, c.number, {_customer(sqlite, 'u')} AS reference FROM contact c JOIN"
            " (SELECT id AS contact_id, customer_id FROM contact) u ON u.contact_id = c.id"
            f" WHERE c.id IN ({places})"
        )
        for row in connection.execute(sa.text(text), {f"c{place}": one for place, one in enumerate(some)}):
            named[contacts[row.id]] = row.reference or f"C-{row.number}"
    return named


def _line(row: Any) -> LedgerLine:
    texts = ("kind", "measure", "currency", "state", "refusal", "agent", "team", "queue", "customer", "cause", "who")
    as_is = ("what", "number", "amount", "over_by", "contact_number", "grant_number", "was", "became")
    values: dict[str, Any] = {name: row[name] for name in as_is} | {name: row[name] or "" for name in texts}
    values |= {name: None if row[name] is None else str(row[name]) for name in ("agent_id", "contact_id")}
    place = Place(row["at"], row["rank"], str(row["row_id"]))
    return LedgerLine(**values, place=place, billing=row["reference"] or "")
