"""A floor whose agents used authority at random: in every state, by grants and by their level, with requests and acts."""

import random
from typing import Any

from db.commands.command import Command, Wanted
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor, S

HOUR = 3600 * S
DAY = 24 * HOUR
REFUSALS = ("nothing_granted", "over_per_use", "over_budget")


class UsedFloor(ActedFloor):
    """The small floor with a manager `Maria` who gave grants, customers, contacts and limits."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.kinds = {code: (str(i), m) for i, code, m in self.run("SELECT id, code, measure FROM authority_kind")}
        self.maria = self.insert("staff", name="Maria", login="maria")
        origin = self.insert("origin_system", name="help desk", kind="export")
        self.customers = [self.insert("customer", origin_id=origin, reference=f"K-{place}") for place in range(5)]
        self.now = self.database_now()
        self.contacts: list[tuple[str, int, str | None]] = []
        for place in range(12):
            customer = None if place == 11 else self.customers[place % 5]
            made = self.contact(place % 3, customer_id=customer, arrived_at=self.now - 40 * DAY)
            self.contacts.append((made, place % 3, customer))
        for place, cause in ((0, "policy"), (1, "routing"), (2, "policy")):
            self.insert(
                "escalation", contact_id=self.contacts[place][0], queue_id=self.queues[place % 3], reason="other",
                raised_at=S, due_at=2 * S, state="resolved", taken_at=S, resolved_at=3 * S, cause=cause,
            )  # fmt: skip
        self.limit = self.insert(
            "authority_limit", kind_id=self.kinds["refund"][0], level="standard", per_use=5000, from_at=1, set_at=1
        )

    def use(self, **values: Any) -> str:
        """Add a use by Ana of her level: 10.00 EUR refunded, reserved an hour ago."""
        contact, queue, customer = self.contacts[values.pop("contact", 0)]
        kind, measure = self.kinds[values.pop("kind", "refund")]
        agent = values.pop("agent", 0)
        given = {
            "kind_id": kind, "agent_id": self.agents[agent], "contact_id": contact, "customer_id": customer,
            "queue_id": self.queues[queue], "team_id": self.teams[agent % 2], "limit_id": self.limit, "amount": 1000,
            "currency": "EUR" if measure == "money" else None, "state": "reserved", "at": self.now - HOUR,
        }  # fmt: skip
        return self.insert("authority_use", **given | values)

    def grant(self, **values: Any) -> str:
        """Add a grant of 100.00 EUR to Ana, as another program would."""
        given = {
            "kind_id": self.kinds["refund"][0], "agent_id": self.agents[0], "team_id": self.teams[0], "per_use": 5000,
            "budget": 10000, "granted_at": self.now - DAY, "from_at": self.now - DAY, "until_at": self.now + DAY,
            "granted_by_id": self.maria,
        }  # fmt: skip
        return self.insert("authority_grant", **given | values)

    def give(self, **values: Any) -> Any:
        """Give a grant by the act."""
        to = {
            "kind_id": self.kinds["refund"][0], "agent_id": self.agents[1], "per_use": 2000, "budget": 6000,
            "until_at": self.now + DAY,
        }  # fmt: skip
        return self.do(Command("authority_grant.give", (Wanted(new_id(), to | values),), note="storm"))

    def random_uses(self, chance: random.Random, number: int) -> None:
        """Add so many uses in every state within the last 30 days."""
        for _ in range(number):
            at = self.now - chance.randrange(1, 30 * 24) * HOUR - chance.randrange(S)
            state = chance.choice(("reserved", "confirmed", "confirmed", "given_back", "refused"))
            more: dict[str, Any] = {"state": state}
            if state == "confirmed":
                more |= {
                    "confirmed_at": at + chance.randrange(HOUR),
                    "billing_reference": f"B-{chance.randrange(999)}",
                }
            if state == "given_back":
                more |= {"given_back_at": at + chance.randrange(HOUR)}
            if state == "refused":
                more |= {"refusal": chance.choice(REFUSALS), "over_by": 5, "limit_id": None}
            self.use(
                contact=chance.randrange(12), agent=chance.randrange(4), at=at, amount=chance.randrange(1, 9000),
                kind=chance.choice(("refund", "credit", "replacement")), **more,
            )  # fmt: skip
