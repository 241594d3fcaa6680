"""Rows of every table of discretionary authority, for tests that need something of each."""

from collections.abc import Callable

S = 1_000_000
#: So far ahead that no test reaches it.
FAR = 2**52


def authority_rows(
    insert: Callable[..., str], kind: str, *, agent: str, team: str, contact: str, queue: str, escalation: str
) -> dict[str, list[str]]:
    """Ids by table; `insert(table, **values)` adds a row and gives its id, `kind` is the id of a kind of money."""
    limit = insert("authority_limit", kind_id=kind, level="standard", per_use=5000, from_at=S, set_at=S)
    times = {"granted_at": S, "from_at": S, "until_at": FAR}
    given = {"kind_id": kind, "per_use": 3000, "budget": 10000, **times}
    grants = [
        insert("authority_grant", agent_id=agent, team_id=team, spent=1200, **given),
        insert("authority_grant", contact_id=contact, team_id=team, state="waiting", **given),
    ]
    used = {"kind_id": kind, "agent_id": agent, "contact_id": contact, "queue_id": queue, "team_id": team}
    use = insert("authority_use", grant_id=grants[0], amount=1200, currency="EUR", state="reserved", at=S, **used)
    asked = {"kind_id": kind, "agent_id": agent, "contact_id": contact, "queue_id": queue}
    request = insert("authority_request", escalation_id=escalation, amount=9000, currency="EUR", asked_at=S, **asked)
    return {
        "authority_kind": [kind],
        "authority_limit": [limit],
        "authority_grant": grants,
        "authority_use": [use],
        "authority_request": [request],
    }
