"""Who reads what is said of agents: the agent, who wrote it, and those who coach or lead the agent's team now.

The rules stand on the server, for raw SQL too. An agent who changes team takes open actions along; older notes stay with
the former team's people only as authors, and the new ones read them by the agent's consent or a recorded reason.
"""

from typing import Final

from db.words import COACHING_ROLES

_DEFINER: Final = "SECURITY DEFINER SET search_path = public, pg_temp"
_MINE: Final = (
    "FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = session_user AND s.disabled_at IS NULL"
    " AND r.from_at <= utc_us() AND (r.until_at IS NULL OR r.until_at > utc_us()) AND r.queue_id IS NULL"
)
#: A draft is gone so long after it was begun; microseconds.
DRAFT_KEPT_US: Final = 14 * 86_400_000_000

#: What is too old is nobody's any more, so whoever comes by may have it deleted: it says how many, and nothing of them.
_DROP_OLD: Final = f"""
CREATE FUNCTION drop_old_drafts() RETURNS bigint LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE gone bigint; more bigint;
BEGIN
  DELETE FROM review_draft_score s USING review_draft d WHERE d.id = s.draft_id AND d.made_at <= utc_us() - {DRAFT_KEPT_US};
  DELETE FROM review_draft WHERE made_at <= utc_us() - {DRAFT_KEPT_US};
  GET DIAGNOSTICS gone = ROW_COUNT;
  DELETE FROM coaching_draft WHERE made_at <= utc_us() - {DRAFT_KEPT_US};
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN gone + more;
END $$"""

FUNCTIONS: Final = (
    f"CREATE FUNCTION teams_of(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    f" SELECT coalesce(array_agg(t.id), '{{}}') FROM team t WHERE EXISTS (SELECT 1 {_MINE} AND r.role = ANY (roles)"
    " AND (r.team_id IS NULL OR r.team_id = t.id)) $$",
    f"CREATE FUNCTION agents_of(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT coalesce(array_agg(a.id), '{}') FROM agent a WHERE a.team_id = ANY (teams_of(roles)) $$",
    # The earliest instant that figures of one agent may be about, by the monitoring agreement; NULL for who sees none.
    f"CREATE FUNCTION individual_since() RETURNS bigint LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT CASE WHEN pg_has_role(session_user, 'fw_owner', 'member') AND my_staff() IS NULL THEN 0 ELSE"
    " (SELECT utc_us() - m.individual_days * 86400000000 FROM (SELECT * FROM monitoring_agreement a"
    " WHERE a.from_at <= utc_us() ORDER BY a.from_at DESC, a.number DESC LIMIT 1) m WHERE EXISTS (SELECT 1"
    " FROM monitoring_right h JOIN staff_role r ON r.role = h.role JOIN staff s ON s.id = r.staff_id"
    " WHERE h.agreement_id = m.id AND h.individual = 1 AND s.login = session_user AND s.disabled_at IS NULL"
    " AND r.from_at <= utc_us() AND (r.until_at IS NULL OR r.until_at > utc_us()))) END $$",
    # Agents whose notes from other teams who is signed in may read.
    f"CREATE FUNCTION agents_opened() RETURNS uuid[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT coalesce(array_agg(o.agent_id), '{}') FROM coaching_consent o WHERE o.withdrawn_at IS NULL"
    " AND (o.until_at IS NULL OR o.until_at > utc_us()) AND (o.staff_id = my_staff() OR (o.basis = 'consent'"
    " AND o.team_id = ANY (teams_of(ARRAY['coach', 'supervisor', 'manager'])))) $$",
    # How many notes of other teams there are that who coaches an agent now does not read: no more than their number.
    f"CREATE FUNCTION older_notes_hidden(asked uuid) RETURNS bigint LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT count(*) FROM coaching_note n WHERE n.agent_id = asked AND n.state <> 'withdrawn'"
    " AND asked = ANY (agents_of(ARRAY['coach'])) AND n.team_id <> ALL (teams_of(ARRAY['coach']))"
    " AND asked <> ALL (agents_opened()) AND n.author_id IS DISTINCT FROM my_staff() $$",
    _DROP_OLD,
)
CALLABLE: Final = (
    "drop_old_drafts()",
    "teams_of(text[])",
    "agents_of(text[])",
    "individual_since()",
    "agents_opened()",
    "older_notes_hidden(uuid)",
)

_ME: Final = "(SELECT my_staff())"
_COACH: Final = "ARRAY['coach']"
_LINE: Final = "ARRAY['supervisor', 'manager']"
_ALL: Final = "ARRAY['coach', 'supervisor', 'manager']"


def _theirs(roles: str) -> str:
    return f"agent_id = ANY ((SELECT agents_of({roles}))::uuid[])"


def _now_and_then(roles: str) -> str:
    """An agent of one's own, and a row of when they were, too, or one that was opened."""
    return (
        f"({_theirs(roles)} AND (team_id = ANY ((SELECT teams_of({roles}))::uuid[])"
        " OR agent_id = ANY ((SELECT agents_opened())::uuid[])))"
    )


#: Only who gives feedback still reads what they once wrote of somebody.
_GIVES: Final = "(SELECT cardinality(teams_of(ARRAY['coach', 'supervisor', 'manager'])) > 0)"
_BY_VISIBILITY: Final = f"({_now_and_then(_COACH)} OR (visibility = 'agent_line' AND {_now_and_then(_LINE)}))"
_OPEN: Final = "done_at IS NULL AND withdrawn_at IS NULL"
_OF_OPEN_CALIBRATION: Final = "EXISTS (SELECT 1 FROM calibration k WHERE k.id = calibration_id AND k.closed_at IS NULL)"
_SINCE: Final = "(SELECT individual_since())"
_OWN_DRAFT: Final = f"author_id = {_ME} AND made_at > utc_us() - {DRAFT_KEPT_US}"

#: What was done to these is told by the record to nobody but who did it: the rest learn that something was done, and by whom.
UNTOLD: Final = (
    "coaching_draft",
    "coaching_note",
    "coaching_action",
    "coaching_consent",
    "agent_goal",
    "review_draft",
    "contact_review",
    "review_score",
    "review_sample",
    "calibration",
    "repeat_flag",
)
_UNTOLD_LISTED: Final = ", ".join(f"'{table}'" for table in UNTOLD)


def told(effect: str, mine: str) -> str:
    """A condition: what a row of `command_effect` says is not about an agent's coaching, or `mine` is true."""
    return f"({effect}.entity NOT IN ({_UNTOLD_LISTED}) OR {mine})"


def told_command(command: str, mine: str) -> str:
    """A condition: what a row of `command` was about is not an agent's coaching, or `mine` is true."""
    others = " AND ".join(f"{command}.kind NOT LIKE '{table}.%'" for table in (*UNTOLD, "coaching_draft"))
    return f"(({others} AND {command}.kind NOT LIKE 'desktop.coaching%') OR {mine})"


#: Who reads a row, by table; none of these is in the feed.
READ: Final = {
    "standard_version": "true",
    "standard_briefing": "EXISTS (SELECT 1 FROM agent a WHERE a.id = agent_id)",
    "note_template": "true",
    "coaching_draft": _OWN_DRAFT,
    "coaching_note": f"(author_id = {_ME} AND {_GIVES}) OR {_BY_VISIBILITY}",
    "coaching_action": f"(owner_id = {_ME} AND {_GIVES}) OR {_BY_VISIBILITY}"
    f" OR ({_OPEN} AND ({_theirs(_COACH)} OR (visibility = 'agent_line' AND {_theirs(_LINE)})))",
    "coaching_consent": f"staff_id = {_ME} OR {_theirs(_ALL)}",
    "agent_goal": _theirs(_ALL),
    "rubric": "true",
    "rubric_version": "true",
    "rubric_behaviour": "true",
    "rubric_level": "true",
    "calibration": f"{_now_and_then(_ALL)} OR EXISTS (SELECT 1 FROM calibration_coach m WHERE m.calibration_id ="
    f" calibration.id AND m.staff_id = {_ME})",
    "calibration_coach": f"staff_id = {_ME} OR calibration_in_sight(calibration_id)",
    "review_sample": _now_and_then(_ALL),
    "review_draft": _OWN_DRAFT,
    "review_draft_score": "EXISTS (SELECT 1 FROM review_draft d WHERE d.id = draft_id)",
    "contact_review": f"(reviewer_id = {_ME} AND {_GIVES}) OR ({_now_and_then(_ALL)}"
    f" AND NOT calibration_is_open(calibration_id) AND finished_at >= {_SINCE})",
    "review_score": "EXISTS (SELECT 1 FROM contact_review r WHERE r.id = review_id)",
    "customer_rating": f"queue_id = ANY ((SELECT visible_queues())::uuid[]) AND (agent_id IS NULL OR rated_at >= {_SINCE})",
    "repeat_flag": _now_and_then("ARRAY['coach', 'manager']"),
    "repeat_flag_contact": "EXISTS (SELECT 1 FROM repeat_flag f WHERE f.id = flag_id)",
}
#: Asked by policies of tables that look at each other, which row security would ask for ever.
OF_POLICIES: Final = (
    f"CREATE FUNCTION calibration_is_open(asked uuid) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT EXISTS (SELECT 1 FROM calibration k WHERE k.id = asked AND k.closed_at IS NULL) $$",
    f"CREATE FUNCTION calibration_in_sight(asked uuid) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT EXISTS (SELECT 1 FROM calibration k JOIN agent a ON a.id = k.agent_id WHERE k.id = asked"
    " AND a.team_id = ANY (teams_of(ARRAY['coach', 'supervisor', 'manager']))) $$",
    # Who has scored, and not how: whom an open calibration waits for is no secret of those who are asked to it.
    f"CREATE FUNCTION calibration_scored(asked uuid) RETURNS uuid[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT coalesce(array_agg(r.reviewer_id), '{}') FROM contact_review r WHERE r.calibration_id = asked"
    " AND r.state <> 'withdrawn' AND (calibration_in_sight(asked) OR EXISTS (SELECT 1 FROM calibration_coach m"
    " WHERE m.calibration_id = asked AND m.staff_id = my_staff())) $$",
)
OF_POLICIES_CALLABLE: Final = (
    "calibration_is_open(uuid)",
    "calibration_in_sight(uuid)",
    "calibration_scored(uuid)",
)

#: What an agent's own program reads by plain SQL; what is of an open calibration is nobody's yet.
_AGENTS_OWN: Final = {
    "standard": "true",
    "standard_version": "true",
    "standard_briefing": "agent_id = (SELECT my_agent())",
    "coaching_note": "agent_id = (SELECT my_agent())",
    "coaching_action": "agent_id = (SELECT my_agent())",
    "coaching_consent": "agent_id = (SELECT my_agent())",
    "agent_goal": "agent_id = (SELECT my_agent())",
    "rubric": "true",
    "rubric_version": "true",
    "rubric_behaviour": "true",
    "rubric_level": "true",
    "contact_review": "agent_id = (SELECT my_agent()) AND NOT calibration_is_open(calibration_id)",
    "review_score": "EXISTS (SELECT 1 FROM contact_review r WHERE r.id = review_id)",
    "repeat_flag": "agent_id = (SELECT my_agent())",
    "repeat_flag_contact": "EXISTS (SELECT 1 FROM repeat_flag f WHERE f.id = flag_id)",
    "training_module": "true",
    "queue_module": "true",
    "agent_training": "agent_id = (SELECT my_agent())",
    "readiness_override": "agent_id = (SELECT my_agent())",
    "agent_buddy": "agent_id = (SELECT my_agent())",
    "monitoring_agreement": "true",
    "monitoring_right": "true",
}


def statements() -> list[str]:
    """Who writes drafts, and what agents read of themselves."""
    writers = ", ".join(f"fw_{role}" for role in COACHING_ROLES)
    mine = f"author_id = {_ME}"
    made = []
    for table in ("coaching_draft", "review_draft"):
        about = "agent_id IS NULL OR EXISTS (SELECT 1 FROM agent a WHERE a.id = agent_id)"
        made += [
            f"CREATE POLICY begin_draft ON {table} FOR INSERT TO {writers} WITH CHECK ({mine} AND ({about})"
            " AND made_at <= utc_us() + 60000000)",
            f"CREATE POLICY keep_draft ON {table} FOR UPDATE TO {writers} USING ({mine}) WITH CHECK ({mine} AND ({about}))",
            f"CREATE POLICY drop_draft ON {table} FOR DELETE TO {writers} USING ({mine})",
            f"GRANT INSERT, DELETE ON {table} TO {writers}",
        ]
    of_mine = "EXISTS (SELECT 1 FROM review_draft d WHERE d.id = draft_id)"
    made += [
        "GRANT UPDATE (agent_id, contact_id, escalation_id, standard_id, kind, visibility, situation, behaviour, impact,"
        f" next_step, measure, due_at, with_timeline, timeline, changed_at, version) ON coaching_draft TO {writers}",
        f"GRANT UPDATE (changed_at, version) ON review_draft TO {writers}",
        f"CREATE POLICY write_score ON review_draft_score TO {writers} USING ({of_mine}) WITH CHECK ({of_mine})",
        f"GRANT INSERT, UPDATE, DELETE ON review_draft_score TO {writers}",
    ]
    for table, condition in _AGENTS_OWN.items():
        made.append(f"CREATE POLICY own ON {table} FOR SELECT TO fw_agent_desktop USING ({condition})")
        made.append(f"GRANT SELECT ON {table} TO fw_agent_desktop")
    return made
