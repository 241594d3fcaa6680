"""The demo's ratings by customers: of the contacts that were reviewed, and of some of all others; they think less of us.

A rating follows from what the customer went through: a long wait, being passed on and being held cost points.
"""

import random
from typing import Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models.reviewing import customer_rating

_SEED: Final = 11
#: One in so many of all contacts that are over is rated; of the reviewed ones nearly all.
_ONE_IN: Final = 6
_REVIEWED: Final = 0.9
_MOST: Final = 600
_S: Final = 1_000_000

_CONTACTS: Final = """
SELECT c.id, c.queue_id, c.agent_id, a.team_id, c.number, c.transfers, coalesce(c.refusals, 0) AS refusals, c.closed_at,
  c.answered_at - c.queued_at AS waited, EXISTS (SELECT 1 FROM contact_review r WHERE r.contact_id = c.id) AS reviewed
FROM contact c JOIN agent a ON a.id = c.agent_id
WHERE c.state = 'closed' AND c.answered_at IS NOT NULL AND c.closed_at IS NOT NULL ORDER BY reviewed DESC, c.number DESC
"""


def give_ratings(url: str) -> None:
    """Let customers of the floor at `url` rate contacts that are over.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    chance = random.Random(_SEED)
    with plain_problems(url), make_engine(url).begin() as connection:
        made = []
        for row in connection.execute(sa.text(_CONTACTS)):
            if chance.random() >= (_REVIEWED if row.reviewed else 1 / _ONE_IN):
                continue
            waited = max(0, row.waited or 0) / _S
            pleased = chance.gauss(4.3, 0.9) - min(2.0, waited / 120) - 0.8 * row.transfers - row.refusals
            made.append(
                {
                    "id": new_id(),
                    "contact_id": row.id,
                    "queue_id": row.queue_id,
                    "agent_id": row.agent_id,
                    "team_id": row.team_id,
                    "score": min(5, max(1, round(pleased))),
                    "rated_at": row.closed_at + chance.randrange(60, 3600) * _S,
                    "source": "survey",
                    "external_id": f"made-up-{row.number}",
                }
            )
            if len(made) == _MOST:
                break
        if made:
            with recorded(connection, kind="rating.import", payload={"ratings": len(made)}):
                connection.execute(customer_rating.insert(), made)
