"""Every line of the ledger of authority as SQL for both engines: what was granted, changed, used, refused, given back.

Uses, grants and requests tell what became of them by their own rows; who changed, approved or took something back is told
by the commands that did it.
"""

from collections.abc import Mapping
from typing import Final

from db.security.roles import MONEY_READERS

#: What a line of the ledger tells; words for people are the screens'.
LINES: Final = (
    "use",
    "refusal",
    "confirmation",
    "give_back",
    "request",
    "grant",
    "first_approval",
    "approval",
    "decline",
    "withdrawal",
    "change",
    "revocation",
    "taken_back",
    "limit",
)
#: Lines that are uses: their states make the totals.
USES: Final = ("use", "refusal")

NEWEST_FIRST: Final = "ORDER BY {row}.at DESC, {row}.rank DESC, {row}.row_id DESC"
_OF: Final = (
    "'authority_grant', 'authority_request', 'authority_use', 'authority_kind', 'authority_limit', 'authority_setting'"
)
_ACTS: Final = (
    "SELECT c.kind, u.kind AS undone, c.actor, c.at, e.entity, e.entity_id, e.operation, e.was, e.became"
    " FROM command c JOIN command_effect e ON e.command_id = c.id"
    " LEFT JOIN command u ON c.kind = 'undo' AND u.id = c.subject_id"
    " WHERE e.outcome = 'done' AND c.at >= {begin} AND c.at < {finish}"
    f" AND (e.entity IN ({_OF}) OR (e.entity = 'agent' AND coalesce(u.kind, c.kind) = 'agent.set_level'))"
)
_OWNER: Final = "pg_has_role(session_user, 'fw_owner', 'member')"
_MAY: Final = " OR ".join(f"has_now('{role.removeprefix('fw_')}')" for role in MONEY_READERS)
_QUEUES: Final = "ANY ((SELECT visible_queues())::uuid[])"
_TEAMS: Final = "ANY ((SELECT visible_teams())::uuid[])"
_IN_SIGHT: Final = (
    "CASE e.entity WHEN 'authority_grant' THEN EXISTS (SELECT 1 FROM authority_grant g WHERE g.id = e.entity_id"
    f" AND (g.team_id IS NULL OR g.team_id = {_TEAMS}))"
    " WHEN 'authority_request' THEN EXISTS (SELECT 1 FROM authority_request r WHERE r.id = e.entity_id"
    f" AND r.queue_id = {_QUEUES}) WHEN 'authority_use' THEN EXISTS (SELECT 1 FROM authority_use s"
    f" WHERE s.id = e.entity_id AND s.queue_id = {_QUEUES}) WHEN 'agent' THEN EXISTS (SELECT 1 FROM agent a"
    f" WHERE a.id = e.entity_id AND a.team_id = {_TEAMS}) ELSE true END"
)
#: What commands did to authority in [begins, ends), UTC microseconds, for those who read amounts and within their sight:
#: who asked for a command is hidden from others otherwise.
FUNCTION: Final = (
    "CREATE FUNCTION acts_on_authority(begins bigint, ends bigint) RETURNS TABLE (kind text, undone text, actor text,"
    " at bigint, entity text, entity_id uuid, operation text, was text, became text) LANGUAGE sql STABLE SECURITY DEFINER"
    f" SET search_path = public, pg_temp AS $$ {_ACTS.format(begin='begins', finish='ends')}"
    f" AND ({_OWNER} OR (({_MAY}) AND {_IN_SIGHT})) $$"
)
CALLABLE: Final = "acts_on_authority(bigint, bigint)"

#: Columns of a line, with their type on PostgreSQL. `rank` orders what happened at one instant.
_COLUMNS: Final[Mapping[str, str]] = {
    "what": "text",
    "rank": "integer",
    "row_id": "uuid",
    "at": "bigint",
    "number": "bigint",
    "kind_id": "uuid",
    "agent_id": "uuid",
    "team_id": "uuid",
    "queue_id": "uuid",
    "contact_id": "uuid",
    "customer_id": "uuid",
    "amount": "bigint",
    "state": "text",
    "refusal": "text",
    "over_by": "bigint",
    "grant_id": "uuid",
    "reference": "text",
    "staff_id": "uuid",
    "actor": "text",
    "was": "text",
    "became": "text",
}


def engines_id(sqlite: bool, value: str) -> str:
    """SQL of a parameter that is an id."""
    return value if sqlite else f"CAST({value} AS uuid)"


def held(sqlite: bool, image: str, name: str) -> str:
    """SQL of one value, as text, of an image of `command_effect`."""
    return f"json_extract({image}, '$.{name}')" if sqlite else f"CAST({image} AS json)->>'{name}'"


class _Lines:
    """Makes the SELECTs of all lines for one engine."""

    def __init__(self, sqlite: bool) -> None:
        self._sqlite = sqlite

    def all(self) -> list[str]:
        return [*self._uses(), *self._requests(), *self._grants(), self._limits()]

    def _select(self, source: str, **columns: str) -> str:
        made = []
        for name, kind in _COLUMNS.items():
            typed = "text" if self._sqlite and kind == "uuid" else kind
            made.append(f"{columns[name]} AS {name}" if name in columns else f"CAST(NULL AS {typed}) AS {name}")
        return f"SELECT {', '.join(made)} FROM {source}"

    def _wrote(self, instant: str, row: str) -> str:
        """A condition: the act `x` wrote the instant that stands in the row."""
        return f"CAST({held(self._sqlite, 'x.became', instant)} AS bigint) = {row}.{instant}"

    def _uses(self) -> list[str]:
        use = {name: f"u.{name}" for name in _COLUMNS if name in _OF_A_USE} | {"row_id": "u.id"}
        reference = {"reference": "u.billing_reference"}
        # One who is not the agent confirms from a billing file.
        act = (
            "(SELECT min(x.actor) FROM acts x WHERE x.entity = 'authority_use' AND x.entity_id = u.id"
            f" AND {self._wrote('confirmed_at', 'u')})"
        )
        confirmed = use | reference | {"actor": act, "at": "u.confirmed_at"}
        what = "CASE WHEN u.state = 'refused' THEN 'refusal' ELSE 'use' END"
        return [
            self._select(f"authority_use u WHERE {_within('u.at')}", what=what, rank="1", **use, **reference),
            self._select(
                f"authority_use u WHERE {_within('u.confirmed_at')}", what="'confirmation'", rank="2", **confirmed
            ),
            self._select(
                f"authority_use u WHERE {_within('u.given_back_at')}",
                what="'give_back'",
                rank="2",
                **use | {"at": "u.given_back_at"},
            ),
        ]

    def _requests(self) -> list[str]:
        request = {
            "row_id": "r.id",
            "number": "(SELECT e.number FROM escalation e WHERE e.id = r.escalation_id)",
            "team_id": "(SELECT ra.team_id FROM agent ra WHERE ra.id = r.agent_id)",
            "customer_id": "(SELECT rc.customer_id FROM contact rc WHERE rc.id = r.contact_id)",
            **{name: f"r.{name}" for name in ("kind_id", "agent_id", "queue_id", "contact_id", "amount", "over_by")},
            "refusal": "r.refusal",
        }
        decided = (
            "CASE {state} WHEN 'second' THEN 'first_approval' WHEN 'approved' THEN 'approval'"
            " WHEN 'declined' THEN 'decline' WHEN 'withdrawn' THEN 'withdrawal' ELSE 'taken_back' END"
        )
        became = held(self._sqlite, "x.became", "state")
        untold = f"NOT EXISTS (SELECT 1 FROM acts x WHERE x.entity_id = r.id AND {self._wrote('decided_at', 'r')})"
        return [
            self._select(
                f"authority_request r WHERE {_within('r.asked_at')}",
                what="'request'",
                rank="1",
                **request | {"at": "r.asked_at"},
            ),
            self._select(
                f"authority_request r WHERE {_within('r.decided_at')} AND {untold}",
                what=decided.format(state="r.state"),
                rank="2",
                **request | {"at": "r.decided_at", "staff_id": "coalesce(r.second_by_id, r.decided_by_id)"},
            ),
            self._select(
                "acts x JOIN authority_request r ON x.entity = 'authority_request' AND r.id = x.entity_id",
                what=f"CASE WHEN x.kind = 'undo' THEN 'taken_back' ELSE {decided.format(state=became)} END",
                rank="2",
                **request | {"at": "x.at", "actor": "x.actor"},
            ),
        ]

    def _grants(self) -> list[str]:
        contact = "(SELECT gc.{column} FROM contact gc WHERE gc.id = g.contact_id)"
        grant = {
            "row_id": "g.id",
            **{name: f"g.{name}" for name in ("number", "kind_id", "agent_id", "team_id", "contact_id")},
            "grant_id": "g.id",
            "queue_id": contact.format(column="queue_id"),
            "customer_id": contact.format(column="customer_id"),
            "amount": "g.budget",
        }
        budget = f"coalesce(CAST({held(self._sqlite, 'x.became', 'budget')} AS bigint), g.budget)"
        what = (
            "CASE WHEN x.kind = 'undo' THEN 'taken_back' WHEN x.operation = 'insert' THEN 'grant'"
            " WHEN x.kind LIKE '%.change' THEN 'change' WHEN x.kind LIKE '%.revoke' THEN 'revocation'"
            " WHEN x.kind LIKE '%.approve' THEN 'approval' WHEN x.kind LIKE '%.decline' THEN 'decline' ELSE 'change' END"
        )
        given = "NOT EXISTS (SELECT 1 FROM acts x WHERE x.entity_id = g.id AND x.operation = 'insert')"
        revoked = f"NOT EXISTS (SELECT 1 FROM acts x WHERE x.entity_id = g.id AND {self._wrote('revoked_at', 'g')})"
        return [
            self._select(
                f"authority_grant g WHERE {_within('g.granted_at')} AND {given}",
                what="'grant'",
                rank="0",
                **grant | {"at": "g.granted_at", "staff_id": "g.granted_by_id"},
            ),
            self._select(
                f"authority_grant g WHERE {_within('g.revoked_at')} AND {revoked}",
                what="'revocation'",
                rank="3",
                **grant | {"at": "g.revoked_at", "staff_id": "g.revoked_by_id"},
            ),
            self._select(
                "acts x JOIN authority_grant g ON x.entity = 'authority_grant' AND g.id = x.entity_id",
                what=what,
                rank="CASE WHEN x.operation = 'insert' THEN 0 ELSE 3 END",
                **grant | {"at": "x.at", "actor": "x.actor", "amount": budget, "was": "x.was", "became": "x.became"},
            ),
        ]

    def _limits(self) -> str:
        image = "coalesce(x.became, x.was)"
        kind = held(self._sqlite, image, "kind_id")
        kind = kind if self._sqlite else f"CAST({kind} AS uuid)"
        per_use = held(self._sqlite, image, "per_use")
        return self._select(
            "acts x WHERE x.entity IN ('authority_kind', 'authority_limit', 'authority_setting', 'agent')",
            what="CASE WHEN x.kind = 'undo' THEN 'taken_back' ELSE 'limit' END",
            rank="0",
            row_id="x.entity_id",
            at="x.at",
            kind_id=f"CASE WHEN x.entity = 'authority_kind' THEN x.entity_id ELSE {kind} END",
            agent_id="CASE WHEN x.entity = 'agent' THEN x.entity_id END",
            amount=f"CAST({per_use} AS bigint)",
            actor="x.actor",
            was="x.was",
            became="x.became",
        )


_OF_A_USE: Final = (
    "number",
    "kind_id",
    "agent_id",
    "team_id",
    "queue_id",
    "contact_id",
    "customer_id",
    "amount",
    "state",
    "refusal",
    "over_by",
    "grant_id",
    "at",
)


def _within(instant: str) -> str:
    return f"{instant} >= :begin AND {instant} < :finish"


def ledger_lines(sqlite: bool, condition: str) -> str:
    """`acts` and `picked` as common table expressions: the newest :most lines of each sort in [:begin, :finish).

    `condition` is SQL over a line `l`. Each sort is cut by itself, so that an index can give the newest of many uses.
    """
    acts = (
        _ACTS.format(begin=":begin", finish=":finish") if sqlite else "SELECT * FROM acts_on_authority(:begin, :finish)"
    )
    cut = f"SELECT * FROM (SELECT l.* FROM ({{line}}) l WHERE {condition} {NEWEST_FIRST.format(row='l')} LIMIT :most) m"
    lines = " UNION ALL ".join(cut.format(line=line) for line in _Lines(sqlite).all())
    newest = f"SELECT n.* FROM ({lines}) n {NEWEST_FIRST.format(row='n')} LIMIT :most"
    return f"WITH acts AS ({acts}), picked AS ({newest}) "
