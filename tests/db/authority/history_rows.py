"""A small history of authority on a floor of two sites: uses, refusals, a request, escalations, and who came back."""

HOUR = 3_600_000_000
DAY = 24 * HOUR


def furnish(floor):
    """Ana gave once, was refused twice, asked once (approved after an hour) and escalated once; one customer came back.

    Answers the database's now.
    """
    now = floor.database_now()
    level = floor.allow("standard", per_contact=10_000)
    origin = floor.insert("origin_system", name="help desk", kind="export")
    customers = [floor.insert("customer", origin_id=origin, reference=f"K-{number}") for number in range(4)]
    closed = {"state": "closed", "intent": "refund", "agent_id": floor.agents[0]}

    def contact(customer, days):
        at = now - days * DAY
        times = {"arrived_at": at, "answered_at": at, "closed_at": at + HOUR, "state_since": at + HOUR}
        return floor.contact(0, customer_id=customers[customer], **closed, **times)

    given, refused, asked, escalated = (contact(number, 20 - number) for number in range(4))
    contact(1, 15)
    used = {"kind_id": floor.kind, "agent_id": floor.agents[0], "queue_id": floor.queues[0], "team_id": floor.teams[0]}
    used["currency"] = "EUR"
    floor.insert(
        "authority_use", **used, contact_id=given, amount=4000, state="confirmed", at=now - 20 * DAY,
        confirmed_at=now, limit_id=level, billing_reference="B-1",
    )  # fmt: skip
    for number, one in ((19, refused), (18, asked)):
        floor.insert(
            "authority_use", **used, contact_id=one, amount=7000, state="refused", refusal="over_per_use", over_by=2000,
            at=now - number * DAY,
        )  # fmt: skip
    raised = {"queue_id": floor.queues[0], "reason": "blocked_by_limit", "state": "resolved", "due_at": now}
    raised |= {"raised_by_agent_id": floor.agents[0], "amount_minor": 7000, "currency": "EUR"}
    of_request = floor.insert(
        "escalation", **raised, contact_id=asked, raised_at=now - 18 * DAY, resolved_at=now - 18 * DAY + HOUR
    )
    floor.insert(
        "escalation", **raised, contact_id=escalated, raised_at=now - 17 * DAY, resolved_at=now - 17 * DAY + HOUR
    )
    request = {name: used[name] for name in ("kind_id", "agent_id", "queue_id", "currency")}
    floor.insert(
        "authority_request", **request, contact_id=asked, escalation_id=of_request, amount=7000, state="approved",
        asked_at=now - 18 * DAY, decided_at=now - 18 * DAY + HOUR,
    )  # fmt: skip
    return now
