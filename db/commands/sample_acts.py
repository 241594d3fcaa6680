"""Acts on contacts drawn for review: the server draws them by lot, one that is not reviewed is passed with a reason, and a
whole draw is taken back with one by who drew.

The lot is the server's: its seed is the instant of the command by the database's clock, which nobody chooses. Each thing of
DRAW is one draw for one agent, the `place`-th of the command; how is said in `db/coaching/fair_sampling.py`.

Because each draw has a seed of its own, drawing anew gives other contacts. So what was drawn never goes away: what is taken
back keeps its seed and its place, is counted and shown as not reviewed with the reason, and is in no later lot. Whoever
draws until the contacts please them does so before everybody's eyes, and anybody may still draw each lot again to check.
"""

from typing import Final

from db import words
from db.commands.act import LOOK_FOR_CHANGES, NO_NOTE, Act, Duty
from db.commands.review_acts import OVER_AGENT
from db.security.coaching import DRAFT_KEPT_US

#: For one agent in one command.
MOST_AT_ONCE: Final = 20
#: A period is at most so long, microseconds.
LONGEST_PERIOD_US: Final = 92 * 86_400_000_000
LONGEST_WHY: Final = 500
_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = i.to_agent_id)"
#: The contacts that are drawn from: finished, answered by the agent within the period, long enough, and not drawn before.
#: What is asked for stands in a row of its own, so that it is not taken out of the JSON anew for every contact.
_AMONG: Final = (
    "FROM (SELECT DISTINCT g.contact_id AS id, k.agent_id FROM (SELECT i.to_agent_id AS agent_id, i.to_from_at AS from_at,"
    " i.to_until_at AS until_at, i.to_queue_id AS queue_id, i.to_channel AS channel,"
    " CAST(i.to_at_least_s AS bigint) * 1000000 AS at_least LIMIT 1) k JOIN contact_segment g ON g.agent_id = k.agent_id"
    " WHERE g.outcome = 'answered' AND g.left_at >= k.from_at AND g.left_at < k.until_at"
    " AND g.ended_at - g.left_at >= k.at_least AND (k.queue_id IS NULL OR g.queue_id = k.queue_id)"
    " AND (k.channel IS NULL OR g.channel = k.channel)) d JOIN contact c ON c.id = d.id"
    " WHERE c.state = 'closed' AND c.closed_at <= {now}"
    " AND NOT EXISTS (SELECT 1 FROM review_sample p WHERE p.agent_id = d.agent_id AND p.contact_id = c.id)"
)
_NTH: Final = (
    "(SELECT f.id FROM (SELECT c.id, row_number() OVER (ORDER BY md5(CAST({now} AS text) || CAST(c.id AS text))) AS nth"
    f" {_AMONG}) f WHERE f.nth = i.to_place)"
)
_COUNT: Final = f"(SELECT count(*) {_AMONG})"

DRAW: Final = Act(
    kind="review_sample.draw",
    subject=None,
    operation="insert",
    into="review_sample",
    asked={
        "agent_id": "uuid",
        "place": "integer",
        "from_at": "bigint",
        "until_at": "bigint",
        "queue_id": "uuid",
        "channel": "text",
        "at_least_s": "integer",
    },
    sets={
        "agent_id": "i.to_agent_id",
        "team_id": _TEAM,
        "contact_id": _NTH,
        "from_at": "i.to_from_at",
        "until_at": "i.to_until_at",
        "seed": "CAST({now} AS text)",
        "among": _COUNT,
        "place": "i.to_place",
        "queue_id": "i.to_queue_id",
        "channel": "i.to_channel",
        "at_least_s": "coalesce(i.to_at_least_s, 0)",
        "drawn_by_id": _ME,
        "drawn_at": "{now}",
    },
    duty=Duty(words.COACHING_ROLES, team=_TEAM),
    alone=True,
    refusals=(
        ("agent_gone", "NOT EXISTS (SELECT 1 FROM agent a WHERE a.id = i.to_agent_id AND a.retired_at IS NULL)"),
        ("own_contact", "EXISTS (SELECT 1 FROM agent a WHERE a.id = i.to_agent_id AND a.login = {actor})"),
        (
            "no_period",
            "coalesce(i.to_from_at, 0) < 0 OR coalesce(i.to_until_at, -1) <= coalesce(i.to_from_at, 0)"
            f" OR coalesce(i.to_until_at, 0) - coalesce(i.to_from_at, 0) > {LONGEST_PERIOD_US}",
        ),
        (
            "out_of_range",
            f"coalesce(i.to_place, 0) NOT BETWEEN 1 AND {MOST_AT_ONCE}"
            " OR coalesce(i.to_at_least_s, -1) NOT BETWEEN 0 AND 86400",
        ),
        ("no_contacts", f"{_COUNT} < i.to_place"),
    ),
    can_undo=False,
)

PASS: Final = Act(
    kind="review_sample.pass",
    subject="review_sample",
    asked={},
    sets={"state": "'passed'"},
    duty=OVER_AGENT,
    decided=("state",),
    refusals=(
        LOOK_FOR_CHANGES,
        ("sample_done", "n.state <> 'open'"),
        ("pass_reason", f"{NO_NOTE} OR length({{note}}) > {LONGEST_WHY}"),
    ),
    afterwards=(
        "UPDATE review_sample SET passed_because = {note} WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
    undo_afterwards=(
        "UPDATE review_sample SET passed_because = NULL"
        " WHERE id IN (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)


def _draw_of(row: str) -> str:
    """Which draw a contact came by: a person's, of one period, which ends with the instant at which it was composed."""
    return f"(coalesce(CAST({row}.drawn_by_id AS text), ''), {row}.from_at, {row}.until_at)"


#: Draws of which a contact was reviewed, or is being reviewed by anybody; they are asked for once, for all things together.
_BEGUN: Final = (
    f"SELECT {_draw_of('o')[1:-1]} FROM review_sample o WHERE o.state = 'reviewed' UNION ALL SELECT {_draw_of('o')[1:-1]}"
    " FROM review_draft d JOIN review_sample o ON o.id = d.sample_id"
    f" WHERE d.review_id IS NULL AND d.made_at > {{now}} - {DRAFT_KEPT_US}"
)

#: Of a draw that was a mistake: each of its contacts is a thing, and the note says why.
TAKE_BACK: Final = Act(
    kind="review_sample.take_back",
    subject="review_sample",
    asked={},
    sets={"state": "'passed'"},
    duty=OVER_AGENT,
    decided=("state",),
    refusals=(
        LOOK_FOR_CHANGES,
        ("not_your_draw", f"coalesce(CAST(n.drawn_by_id AS text), '') <> coalesce(CAST({_ME} AS text), '')"),
        ("draw_begun", f"{_draw_of('n')} IN ({_BEGUN})"),
        ("sample_done", "n.state <> 'open'"),
        ("pass_reason", f"{NO_NOTE} OR length({{note}}) > {LONGEST_WHY}"),
    ),
    afterwards=PASS.afterwards,
    undo_afterwards=PASS.undo_afterwards,
)

SAMPLE_ACTS: Final = (DRAW, PASS, TAKE_BACK)
