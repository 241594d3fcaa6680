"""Which row of the matrix of limits holds, and how far the approval of who is signed in reaches, as SQL expressions."""

from typing import Final

from db.words import APPROVERS

_APPROVERS: Final = ", ".join(f"'{level}'" for level in APPROVERS)


def limit_now(kind: str, level: str, team: str, *, now: str = "{now}", among: str = "true") -> str:
    """A scalar SELECT of the id of the limit that holds for a kind at a level in a team (SQL of each); NULL if none does.

    The team's own limit comes before the site's, and that before the whole floor's; of one place the latest that has begun.
    `among` is a condition on the rows `l` that are looked at.
    """
    return (
        f"(SELECT l.id FROM authority_limit l WHERE l.kind_id = {kind} AND l.level = {level} AND l.from_at <= {now}"
        f" AND l.per_use IS NOT NULL AND ({among}) AND (l.team_id = {team} OR (l.team_id IS NULL AND (l.site_id IS NULL"
        f" OR l.site_id = (SELECT lt.site_id FROM team lt WHERE lt.id = {team}))))"
        f" AND NOT EXISTS ({_later('l', now)})"
        " ORDER BY l.team_id IS NULL, l.site_id IS NULL LIMIT 1)"
    )


def _later(row: str, now: str) -> str:
    """A later row of the same place that has begun."""
    return (
        f"SELECT 1 FROM authority_limit x WHERE x.kind_id = {row}.kind_id AND x.level = {row}.level AND x.from_at <= {now}"
        f" AND (x.from_at > {row}.from_at OR (x.from_at = {row}.from_at AND x.id > {row}.id))"
        f" AND (x.team_id = {row}.team_id OR (x.team_id IS NULL AND {row}.team_id IS NULL))"
        f" AND (x.site_id = {row}.site_id OR (x.site_id IS NULL AND {row}.site_id IS NULL))"
    )


def own_approval(column: str, kind: str, team: str, *, queue: str | None = None) -> str:
    """A scalar SELECT: the most that who is signed in may approve of a kind in a team, or in one queue of it.

    `column` is 'per_use', the most at once, or 'per_agent', the largest budget. NULL where they may approve nothing.
    """
    of_queue = "false" if queue is None else f"ar.queue_id = {queue}"
    return (
        f"(SELECT max(al.{column}) FROM staff ap JOIN staff_role ar ON ar.staff_id = ap.id JOIN authority_limit al"
        f" ON al.id = {limit_now(kind, 'ar.role', team)} WHERE ap.login = {{actor}} AND ap.disabled_at IS NULL"
        f" AND ar.role IN ({_APPROVERS}) AND ar.from_at <= {{now}} AND (ar.until_at IS NULL OR ar.until_at > {{now}})"
        f" AND ({of_queue} OR (ar.queue_id IS NULL AND (ar.team_id IS NULL OR ar.team_id = {team}))))"
    )


def above_own(amount: str, column: str, kind: str, team: str, *, queue: str | None = None) -> str:
    """A condition: `amount` is more than who is signed in may approve; of an owner of the floor it never is."""
    return f"NOT {{owner}} AND {amount} > coalesce({own_approval(column, kind, team, queue=queue)}, 0)"


def above_own_where_it_holds(column: str) -> str:
    """A condition on the cell `i` that is asked for: in some team it reaches it is more than who asks may approve there.

    Teams whose own limit, or whose site's, comes before it are not reached. Where the place gives up its own limit, what
    it would inherit counts.
    """
    nearer = "i.to_team_id IS NULL AND (h.team_id IS NOT NULL OR (i.to_site_id IS NULL AND h.site_id IS NOT NULL))"
    inherited = limit_now(
        "i.to_kind_id",
        "i.to_level",
        "pt.id",
        among="l.team_id IS NULL AND (l.site_id IS NULL OR i.to_team_id IS NOT NULL)",
    )
    amount = (
        f"CASE WHEN i.to_per_use IS NOT NULL THEN i.to_{column}"
        f" ELSE (SELECT nl.{column} FROM authority_limit nl WHERE nl.id = {inherited}"
        " AND (i.to_team_id IS NOT NULL OR i.to_site_id IS NOT NULL)) END"
    )
    return (
        "NOT {owner} AND EXISTS (SELECT 1 FROM team pt WHERE (i.to_team_id IS NULL OR pt.id = i.to_team_id)"
        " AND (i.to_site_id IS NULL OR pt.site_id = i.to_site_id)"
        f" AND NOT EXISTS (SELECT 1 FROM authority_limit h WHERE h.id = {limit_now('i.to_kind_id', 'i.to_level', 'pt.id')}"
        f" AND {nearer}) AND {amount} > coalesce({own_approval(column, 'i.to_kind_id', 'pt.id')}, 0))"
    )
