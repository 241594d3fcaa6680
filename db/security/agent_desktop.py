"""What an agent's own program may see and do with raw SQL: that agent's things, and the functions of `db.desktop`."""

from typing import Final

from db.desktop.as_functions import ASKED_BY_POLICIES, functions, signatures

_ROLE: Final = "fw_agent_desktop"
_OWN: Final = "agent_id = (SELECT my_agent())"
#: What is escalated by plain SQL was raised about now: neither long ago, which would make it late, nor in time to come.
_ABOUT_NOW: Final = "raised_at BETWEEN utc_us() - 86400000000 AND utc_us() + 60000000 AND due_at > raised_at"


def statements() -> list[str]:
    """Functions, policies and grants; grants on the functions come with `callable_by_desktop`, after all are revoked."""
    return [
        *functions(),
        f"GRANT SELECT ON floor, queue, team, site TO {_ROLE}",
        *[
            f"CREATE POLICY own ON {table} FOR SELECT TO {_ROLE} USING (true)"
            for table in ("floor", "queue", "team", "site")
        ],
        f"GRANT SELECT ON agent, contact, raised_hand TO {_ROLE}",
        f"CREATE POLICY own ON agent FOR SELECT TO {_ROLE} USING (id = (SELECT my_agent()))",
        f"CREATE POLICY own ON contact FOR SELECT TO {_ROLE} USING ({_OWN})",
        *_hands_and_escalations(),
        f"GRANT SELECT (id, code, name, measure, position, retired_at) ON authority_kind TO {_ROLE}",
        f"CREATE POLICY own ON authority_kind FOR SELECT TO {_ROLE} USING (true)",
        f"GRANT SELECT ON authority_use, authority_request TO {_ROLE}",
        f"CREATE POLICY own ON authority_use FOR SELECT TO {_ROLE} USING ({_OWN})",
        f"CREATE POLICY own ON authority_request FOR SELECT TO {_ROLE} USING ({_OWN})",
        f"GRANT SELECT ON message, message_reading TO {_ROLE}",
        f"CREATE POLICY own ON message FOR SELECT TO {_ROLE} USING (for_me(agent_id, queue_id, team_id))",
        f"GRANT INSERT (id, message_id, agent_id, read_at) ON message_reading TO {_ROLE}",
        f"CREATE POLICY own ON message_reading TO {_ROLE} USING ({_OWN}) WITH CHECK ({_OWN}"
        " AND EXISTS (SELECT 1 FROM message m WHERE m.id = message_id))",
    ]


def _hands_and_escalations() -> list[str]:
    """By plain SQL, for one's own contacts only: in the name of the customer or of oneself, never of the line or a rule."""
    return [
        f"CREATE POLICY own ON raised_hand FOR SELECT TO {_ROLE} USING ({_OWN})",
        f"CREATE POLICY up ON raised_hand FOR INSERT TO {_ROLE} WITH CHECK ({_OWN}"
        " AND (contact_id IS NULL OR my_contact(contact_id)))",
        f"CREATE POLICY down ON raised_hand FOR UPDATE TO {_ROLE} USING ({_OWN}) WITH CHECK ({_OWN})",
        f"GRANT INSERT (id, agent_id, contact_id, reason, raised_at), UPDATE (ended_at) ON raised_hand TO {_ROLE}",
        "GRANT INSERT (id, contact_id, queue_id, reason, severity, amount_minor, currency, asked_by, raised_by_agent_id,"
        f" raised_at, due_at) ON escalation TO {_ROLE}",
        f"CREATE POLICY own ON escalation FOR INSERT TO {_ROLE} WITH CHECK (raised_by_agent_id = (SELECT my_agent())"
        f" AND may_escalate(contact_id, queue_id) AND {_ABOUT_NOW}"
        " AND coalesce(asked_by, 'agent') IN ('customer', 'agent'))",
    ]


def callable_by_desktop() -> list[str]:
    """Nobody else may call these: they act for the agent who is signed in."""
    return [f"GRANT EXECUTE ON FUNCTION {name} TO {_ROLE}" for name in (*ASKED_BY_POLICIES, *signatures())]
