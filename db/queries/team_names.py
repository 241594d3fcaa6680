"""What teams are called so that each is told from the others: teams of two sites may have one name."""

from collections import Counter

import sqlalchemy as sa

from db.models.people import site, team


def team_names(connection: sa.Connection) -> dict[str, str]:
    """The name of each team in sight by its id; with the site where several teams have that name."""
    query = sa.select(team.c.id, team.c.name, site.c.name.label("site")).join(site, site.c.id == team.c.site_id)
    rows = connection.execute(query.order_by(team.c.name, site.c.name)).all()
    same = Counter(row.name for row in rows)
    return {str(row.id): f"{row.name}, {row.site}" if same[row.name] > 1 else row.name for row in rows}
