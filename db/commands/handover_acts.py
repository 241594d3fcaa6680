"""Acts of the change of shift: a handover is begun, given with all that is open, and accepted line by line or as a whole.

Until a line is accepted its thing stays with who had it. What is given is gathered by the act itself: what the giver has,
and what is with somebody who is not there. Accepting an escalation or a follow-up makes the accepting person its owner.
"""

from typing import Final

from db.commands.act import LINE, NO_NOTE, Act, Along, Duty

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_OF_TEAM: Final = Duty(LINE, team="n.team_id")
#: Plans and messages that lie further off than this concern another shift; microseconds.
_SHIFT_US: Final = 12 * 3600 * 1_000_000
_UNDER_WAY: Final = "IN ('open', 'given')"


def _same_person(one: str, other: str) -> str:
    return f"coalesce({one} = {other}, {one} IS NULL AND {other} IS NULL)"


_STILL_HAD: Final = _same_person("x.owner_id", "l.had_by_id")
#: A condition over a line `l`: nobody has accepted it, and its thing still needs somebody.
STANDS: Final = (
    "(l.accepted_at IS NULL AND l.closed_at IS NULL AND CASE"
    " WHEN l.kind IN ('escalation', 'promise') THEN EXISTS (SELECT 1 FROM escalation x WHERE x.id = l.entity_id"
    f" AND x.state <> 'resolved' AND {_STILL_HAD})"
    " WHEN l.kind = 'follow_up' THEN EXISTS (SELECT 1 FROM customer_follow_up x WHERE x.id = l.entity_id"
    f" AND x.done_at IS NULL AND x.withdrawn_at IS NULL AND {_STILL_HAD})"
    " WHEN l.kind = 'loan' THEN EXISTS (SELECT 1 FROM queue_membership x WHERE x.id = l.entity_id"
    " AND (x.until_at IS NULL OR x.until_at > {now}))"
    " WHEN l.kind = 'grant' THEN EXISTS (SELECT 1 FROM authority_grant x WHERE x.id = l.entity_id AND x.revoked_at IS NULL"
    " AND x.state <> 'declined' AND x.until_at > {now})"
    " WHEN l.kind = 'incident' THEN EXISTS (SELECT 1 FROM incident x WHERE x.id = l.entity_id AND x.ended_at IS NULL)"
    " WHEN l.kind = 'absence' THEN EXISTS (SELECT 1 FROM shift_activity x WHERE x.id = l.entity_id AND x.ends_at > {now})"
    " ELSE 1 = 1 END)"
)
#: A condition over `x`: it is with the giver of the handover `h`, with nobody, or with somebody who is not there.
_LEFT_BEHIND: Final = (
    "(x.owner_id IS NULL OR x.owner_id = h.given_by_id OR NOT EXISTS (SELECT 1 FROM staff_presence p"
    " WHERE p.staff_id = x.owner_id AND p.on_shift = 1 AND p.until_at > {now}))"
)


def _gathered(kind: str, rows: str, *, order: str, owner: str = "NULL") -> str:
    """A line for each of `rows` `x` that concern the team of a handover `h` that was given, and have none in it yet."""
    return (
        "INSERT INTO handover_line (id, handover_id, kind, entity_id, had_by_id, position)"
        f" SELECT {{new_id}}, h.id, {kind}, x.id, {owner}, row_number() OVER (PARTITION BY h.id ORDER BY {order}, x.id)"
        f" FROM command_effect e JOIN handover h ON h.id = e.entity_id {rows}"
        " AND NOT EXISTS (SELECT 1 FROM handover_line o WHERE o.handover_id = h.id AND o.entity_id = x.id)"
    )


_GATHER: Final = (
    _gathered(
        "CASE WHEN x.state = 'promised' THEN 'promise' ELSE 'escalation' END",
        "JOIN queue q ON q.team_id = h.team_id JOIN escalation x ON x.queue_id = q.id"
        f" WHERE {{done}} AND x.state <> 'resolved' AND {_LEFT_BEHIND}",
        order="x.due_at",
        owner="x.owner_id",
    ),
    _gathered(
        "'follow_up'",
        "JOIN queue q ON q.team_id = h.team_id JOIN customer_follow_up x ON x.queue_id = q.id"
        f" WHERE {{done}} AND x.done_at IS NULL AND x.withdrawn_at IS NULL AND {_LEFT_BEHIND}",
        order="x.due_at",
        owner="x.owner_id",
    ),
    _gathered(
        "'loan'",
        "JOIN queue_membership x ON x.source = 'lent' AND x.since_at <= {now} AND x.until_at > {now}"
        " JOIN agent a ON a.id = x.agent_id JOIN queue q ON q.id = x.queue_id"
        " WHERE {done} AND (a.team_id = h.team_id OR q.team_id = h.team_id)",
        order="x.until_at",
    ),
    _gathered(
        "'grant'",
        "JOIN authority_grant x ON x.team_id = h.team_id AND x.contact_id IS NULL WHERE {done} AND x.revoked_at IS NULL"
        f" AND x.state <> 'declined' AND x.until_at > {{now}} AND x.until_at < {{now}} + {_SHIFT_US}",
        order="x.until_at",
    ),
    _gathered(
        "'incident'",
        "JOIN incident x ON x.ended_at IS NULL WHERE {done} AND (NOT EXISTS (SELECT 1 FROM incident_queue iq"
        " WHERE iq.incident_id = x.id) OR EXISTS (SELECT 1 FROM incident_queue iq JOIN queue q ON q.id = iq.queue_id"
        " WHERE iq.incident_id = x.id AND q.team_id = h.team_id))",
        order="x.declared_at",
    ),
    _gathered(
        "'absence'",
        "JOIN agent a ON a.team_id = h.team_id AND a.retired_at IS NULL JOIN shift_activity x ON x.agent_id = a.id"
        f" WHERE {{done}} AND x.activity = 'absence' AND x.ends_at > {{now}} AND x.starts_at < {{now}} + {_SHIFT_US}",
        order="x.starts_at",
    ),
    _gathered(
        "'message'",
        f"JOIN message x ON x.team_id = h.team_id AND x.sent_at > {{now}} - {_SHIFT_US} WHERE {{done}}"
        " AND x.withdrawn_at IS NULL AND x.agent_id IS NULL"
        " AND (SELECT count(*) FROM message_reading r WHERE r.message_id = x.id) < x.recipients",
        order="x.sent_at",
    ),
)

#: Another handover of the team is under way, and a team has one at a time.
_ANOTHER: Final = (
    "EXISTS (SELECT 1 FROM handover o WHERE o.team_id = {team} AND o.id <> {own} AND o.state " + _UNDER_WAY + ")"
)

#: For a team. The note is free text.
BEGIN: Final = Act(
    kind="handover.begin",
    subject="team",
    operation="insert",
    into="handover",
    asked={},
    sets={"team_id": "n.id", "given_by_id": _ME, "state": "'open'", "note": "{note}", "begun_at": "{now}"},
    duty=Duty(LINE, team="n.id"),
    alone=True,
    refusals=(
        (
            "handover_under_way",
            f"EXISTS (SELECT 1 FROM handover o WHERE o.team_id = n.id AND o.state {_UNDER_WAY})",
        ),
    ),
    undo_sets={"state": "'withdrawn'", "withdrawn_at": "{now}"},
    undo_refusals=(("ended", "n.state <> 'open'"),),
    undo_afterwards=(
        "UPDATE handover_line SET closed_at = {now} WHERE accepted_at IS NULL AND closed_at IS NULL AND handover_id IN"
        " (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)

#: What no row of the floor says; the note says it.
ADD_LINE: Final = Act(
    kind="handover.add_line",
    subject="handover",
    operation="insert",
    into="handover_line",
    asked={},
    sets={
        "handover_id": "n.id",
        "kind": "'note'",
        "note": "{note}",
        "position": "(SELECT count(*) FROM handover_line o WHERE o.handover_id = n.id AND o.kind = 'note')",
    },
    duty=_OF_TEAM,
    refusals=(("handover_over", f"n.state NOT {_UNDER_WAY}"), ("line_empty", NO_NOTE)),
    undo_refusals=(("ended", "n.accepted_at IS NOT NULL OR n.closed_at IS NOT NULL"),),
)

GIVE: Final = Act(
    kind="handover.give",
    subject="handover",
    asked={},
    sets={"state": "'given'", "given_at": "{now}", "given_by_id": f"coalesce({_ME}, n.given_by_id)"},
    duty=_OF_TEAM,
    alone=True,
    refusals=(
        ("already_so", "n.state = 'given'"),
        ("handover_over", "n.state <> 'open'"),
    ),
    afterwards=_GATHER,
    undo_refusals=(
        (
            "line_accepted",
            "EXISTS (SELECT 1 FROM handover_line l WHERE l.handover_id = n.id AND l.accepted_at IS NOT NULL)",
        ),
    ),
    undo_afterwards=(
        "DELETE FROM handover_line WHERE kind <> 'note' AND handover_id IN"
        " (SELECT e.entity_id FROM command_effect e WHERE {done})",
    ),
)


def _taken_over(table: str, kinds: str, lines: str, locked: str, over: str) -> Along:
    """What is handed over with lines `l` gets the accepting person as its owner; who stands in no list changes nothing."""
    return Along(
        table=table,
        found=f"SELECT l.entity_id AS id, e.subject_id FROM command_effect e JOIN handover_line l ON {lines}"
        f" AND l.kind IN ({kinds}) JOIN {table} x ON x.id = l.entity_id AND {_STILL_HAD} WHERE {{done}}"
        " AND e.entity = '{entity}'",
        sets={"owner_id": f"coalesce({_ME}, n.owner_id)"},
        where=f"NOT ({over})",
        kept_if=over,
        locked=f"SELECT l.entity_id FROM handover_line l WHERE {locked}",
    )


def _all_taken_over(entity: str, lines: str, locked: str) -> tuple[Along, ...]:
    made = (
        _taken_over("escalation", "'escalation', 'promise'", lines, locked, "n.state = 'resolved'"),
        _taken_over(
            "customer_follow_up",
            "'follow_up'",
            lines,
            locked,
            "n.done_at IS NOT NULL OR n.withdrawn_at IS NOT NULL",
        ),
    )
    return tuple(
        Along(one.table, one.found.replace("{entity}", entity), one.sets, one.locked, one.where, one.kept_if)
        for one in made
    )


#: Lines of a handover that was accepted which needed nobody any more: they are over with it.
_CLOSE_THE_REST: Final = (
    "UPDATE handover_line SET closed_at = {now} WHERE accepted_at IS NULL AND closed_at IS NULL AND handover_id IN"
    " (SELECT e.entity_id FROM command_effect e WHERE {done} AND e.entity = 'handover')"
)
_ITS_HANDOVER: Final = "(SELECT h.{column} FROM handover h WHERE h.id = n.handover_id)"
_LINES_STATE: Final = _ITS_HANDOVER.replace("{column}", "state")

#: One line. With the last that stands the whole handover is accepted.
ACCEPT_LINE: Final = Act(
    kind="handover.accept_line",
    subject="handover_line",
    asked={},
    sets={"accepted_by_id": _ME, "accepted_at": "{now}"},
    duty=Duty(LINE, team=_ITS_HANDOVER.replace("{column}", "team_id")),
    alone=True,
    refusals=(
        ("line_accepted", "n.accepted_at IS NOT NULL"),
        ("not_given", f"{_LINES_STATE} = 'open'"),
        ("handover_over", f"{_LINES_STATE} <> 'given'"),
        ("own_handover", f"{_ITS_HANDOVER.replace('{column}', 'given_by_id')} = {_ME}"),
        ("needs_nobody", f"NOT EXISTS (SELECT 1 FROM handover_line l WHERE l.id = n.id AND {STANDS})"),
    ),
    along=(
        *_all_taken_over("handover_line", "l.id = e.entity_id", "l.id IN ({ids})"),
        Along(
            table="handover",
            found="SELECT l.handover_id AS id, e.subject_id FROM command_effect e JOIN handover_line l"
            " ON l.id = e.entity_id WHERE {done} AND e.entity = 'handover_line'",
            sets={"state": "'accepted'", "accepted_at": "{now}", "taken_by_id": _ME},
            where=f"NOT EXISTS (SELECT 1 FROM handover_line l WHERE l.handover_id = n.id AND {STANDS})",
            locked="SELECT l.handover_id FROM handover_line l WHERE l.id IN ({ids})",
            kept_if=_ANOTHER.format(team="n.team_id", own="n.id"),
        ),
    ),
    afterwards=(_CLOSE_THE_REST,),
    undo_refusals=(
        (
            "handover_over",
            f"{_LINES_STATE} <> 'given' AND NOT EXISTS (SELECT 1 FROM command_effect a WHERE a.command_id = u.command_id"
            " AND a.entity = 'handover' AND a.entity_id = n.handover_id)",
        ),
    ),
)

#: The whole handover with every line that still stands.
ACCEPT_ALL: Final = Act(
    kind="handover.accept_all",
    subject="handover",
    asked={},
    sets={"state": "'accepted'", "accepted_at": "{now}", "taken_by_id": _ME},
    duty=_OF_TEAM,
    alone=True,
    refusals=(
        ("not_given", "n.state = 'open'"),
        ("handover_over", "n.state <> 'given'"),
        ("own_handover", f"n.given_by_id = {_ME}"),
    ),
    along=(
        Along(
            table="handover_line",
            found="SELECT l.id, e.subject_id FROM command_effect e JOIN handover_line l ON l.handover_id = e.entity_id"
            f" WHERE {{done}} AND e.entity = 'handover' AND {STANDS}",
            sets={"accepted_by_id": _ME, "accepted_at": "{now}"},
            locked="SELECT l.id FROM handover_line l WHERE l.handover_id IN ({ids})",
        ),
        *_all_taken_over(
            "handover",
            "l.handover_id = e.entity_id AND l.id IN (SELECT a.entity_id FROM command_effect a"
            " WHERE a.command_id = e.command_id AND a.entity = 'handover_line')",
            "l.handover_id IN ({ids})",
        ),
    ),
    afterwards=(_CLOSE_THE_REST,),
    undo_refusals=(("handover_under_way", _ANOTHER.format(team="n.team_id", own="n.id")),),
)

#: Taken back, or given up: what nobody has accepted stays where it is, what was accepted with who accepted it.
WITHDRAW: Final = Act(
    kind="handover.withdraw",
    subject="handover",
    asked={},
    sets={"state": "'withdrawn'", "withdrawn_at": "{now}"},
    duty=_OF_TEAM,
    alone=True,
    refusals=(("handover_over", f"n.state NOT {_UNDER_WAY}"),),
    along=(
        Along(
            table="handover_line",
            found="SELECT l.id, e.subject_id FROM command_effect e JOIN handover_line l ON l.handover_id = e.entity_id"
            " WHERE {done} AND e.entity = 'handover' AND l.accepted_at IS NULL AND l.closed_at IS NULL",
            sets={"closed_at": "{now}"},
            locked="SELECT l.id FROM handover_line l WHERE l.handover_id IN ({ids})",
        ),
    ),
    undo_refusals=(("handover_under_way", _ANOTHER.format(team="n.team_id", own="n.id")),),
)

HANDOVER_ACTS: Final = (BEGIN, ADD_LINE, GIVE, ACCEPT_LINE, ACCEPT_ALL, WITHDRAW)
