"""What rows of discretionary authority must not say together: what is wrong with them, and which they are (one id each)."""

from typing import Final

from db.words import USES_THAT_COUNT

_SUM: Final = (
    f"(SELECT coalesce(sum(u.amount), 0) FROM authority_use u WHERE u.grant_id = g.id AND u.state IN {USES_THAT_COUNT})"
)
_OF_USE: Final = "SELECT u.id FROM authority_use u WHERE "
_OF_GRANT: Final = "SELECT g.id FROM authority_grant g WHERE "
_OF_REQUEST: Final = "SELECT r.id FROM authority_request r WHERE "
_ITS_GRANT: Final = "EXISTS (SELECT 1 FROM authority_grant g WHERE g.id = u.grant_id AND "

AUTHORITY_CONTRADICTIONS: Final[tuple[tuple[str, str], ...]] = (
    ("grants have another sum spent than their uses", f"{_OF_GRANT}g.spent <> {_SUM}"),
    ("grants were used for more than their budget", f"{_OF_GRANT}g.budget < {_SUM}"),
    ("grants were given and approved by the same person", f"{_OF_GRANT}g.approved_by_id = g.granted_by_id"),
    (
        "grants were used by whoever gave or approved them",
        f"{_OF_USE}{_ITS_GRANT}EXISTS (SELECT 1 FROM staff s JOIN agent a ON a.login = s.login WHERE a.id = u.agent_id"
        " AND s.id IN (g.granted_by_id, g.approved_by_id)))",
    ),
    (
        "uses are of another kind than their grant or limit",
        f"{_OF_USE}{_ITS_GRANT}g.kind_id <> u.kind_id) OR EXISTS (SELECT 1 FROM authority_limit l"
        " WHERE l.id = u.limit_id AND l.kind_id <> u.kind_id)",
    ),
    (
        "uses are by a grant that had not begun, or had been taken back",
        f"{_OF_USE}u.state <> 'refused' AND {_ITS_GRANT}(u.at < g.from_at OR u.at > g.revoked_at))",
    ),
    ("uses were refused and count by a grant or a limit", f"{_OF_USE}u.state = 'refused' AND (u.grant_id IS NOT NULL"
     " OR u.limit_id IS NOT NULL)"),
    ("uses count by a grant and by a limit", f"{_OF_USE}u.grant_id IS NOT NULL AND u.limit_id IS NOT NULL"),
    (
        "uses were confirmed or given back before they were made",
        f"{_OF_USE}u.confirmed_at < u.at OR u.given_back_at < u.at",
    ),
    (
        "uses are confirmed without billing's reference",
        f"{_OF_USE}u.state = 'confirmed' AND trim(coalesce(u.billing_reference, '')) = ''"
        # Where a customer was erased it went with all that could name them.
        " AND coalesce(CAST(u.customer_id AS text), u.payee, u.asked_key) IS NOT NULL",
    ),
    (
        "uses of money have no currency, or others have one",
        f"{_OF_USE}EXISTS (SELECT 1 FROM authority_kind k WHERE k.id = u.kind_id"
        " AND (k.measure = 'money') <> (u.currency IS NOT NULL))",
    ),
    (
        "requests are decided without a time, or before they were asked",
        f"{_OF_REQUEST}(r.state IN ('approved', 'declined') AND r.decided_at IS NULL) OR r.decided_at < r.asked_at",
    ),
    (
        "requests are approved without a grant",
        f"{_OF_REQUEST}r.state = 'approved' AND NOT EXISTS (SELECT 1 FROM authority_grant g WHERE g.request_id = r.id)",
    ),
    (
        "requests were approved by one person as first and second",
        f"{_OF_REQUEST}r.second_by_id = r.decided_by_id",
    ),
)  # fmt: skip
