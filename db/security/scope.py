"""What a signed-in person may see: functions on `session_user`, never on a setting, which anybody can set."""

from typing import Final

from db.authority.decision_sql import given_to_customer
from db.queries.set_up_history import POSTGRESQL_HISTORY

_DEFINER = "SECURITY DEFINER SET search_path = public, pg_temp"
_MINE = (
    "FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = session_user AND s.disabled_at IS NULL"
    " AND r.from_at <= utc_us() AND (r.until_at IS NULL OR r.until_at > utc_us())"
)

FUNCTIONS: Final = (
    # Being in the group is not enough: a role that is over gives nothing, also before somebody takes the group away. Whom
    # the list of people does not know was put into the group by the server's administrator.
    f"CREATE FUNCTION has_now(asked text) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT pg_has_role(session_user, 'fw_' || asked, 'member') AND (EXISTS (SELECT 1"
    f" {_MINE} AND r.role = asked) OR NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = session_user)) $$",
    f"CREATE FUNCTION visible_teams() RETURNS uuid[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    f" SELECT coalesce(array_agg(t.id ORDER BY t.id), '{{}}') FROM team t WHERE EXISTS (SELECT 1 {_MINE}"
    " AND r.queue_id IS NULL AND (r.team_id IS NULL OR r.team_id = t.id)) $$",
    f"CREATE FUNCTION visible_queues() RETURNS uuid[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    f" SELECT coalesce(array_agg(q.id ORDER BY q.id), '{{}}') FROM queue q WHERE EXISTS (SELECT 1 {_MINE}"
    " AND (r.queue_id = q.id OR (r.queue_id IS NULL AND (r.team_id IS NULL OR r.team_id = q.team_id)))) $$",
    f"CREATE FUNCTION my_staff() RETURNS uuid LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT s.id FROM staff s WHERE s.login = session_user AND s.disabled_at IS NULL $$",
    f"CREATE FUNCTION my_agent() RETURNS uuid LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT a.id FROM agent a WHERE a.login = session_user AND a.retired_at IS NULL $$",
    f"CREATE FUNCTION for_me(agent_id uuid, queue_id uuid, team_id uuid) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT EXISTS (SELECT 1 FROM agent a WHERE a.id = my_agent() AND CASE WHEN $1 IS NOT NULL THEN a.id = $1"
    " WHEN $2 IS NOT NULL THEN EXISTS (SELECT 1 FROM queue_membership m WHERE m.agent_id = a.id AND m.queue_id = $2"
    " AND m.since_at <= utc_us() AND (m.until_at IS NULL OR m.until_at > utc_us())) ELSE a.team_id = $3 END) $$",
    f"CREATE FUNCTION customer_of(asked uuid) RETURNS SETOF customer LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT c.* FROM contact t JOIN customer c ON c.id = t.customer_id WHERE t.id = asked"
    " AND (t.queue_id = ANY (visible_queues()) OR t.agent_id = my_agent() OR may_ingest()) $$",
    # Who asked for what is hidden from others; how the floor is set up, and by whom, concerns all who work with it.
    f"CREATE FUNCTION set_up_history(thing uuid, most integer) RETURNS TABLE (at bigint, actor text, kind text, reason text,"
    " entity text, entity_id uuid, operation text, was text, became text)"
    f" LANGUAGE sql STABLE {_DEFINER} AS $$ {POSTGRESQL_HISTORY}"
    f" AND (pg_has_role(session_user, 'fw_owner', 'member') OR (EXISTS (SELECT 1 {_MINE}"
    " AND r.role NOT IN ('connector', 'agent_desktop')) AND (e.entity <> 'agent' OR EXISTS (SELECT 1 FROM agent a"
    " WHERE a.id = e.entity_id AND a.team_id = ANY (visible_teams())))))"
    " ORDER BY c.at DESC, c.id DESC, e.id LIMIT most $$",
    # That a customer has other contacts is itself something about them: managers and controllers may know how many.
    f"CREATE FUNCTION contacts_out_of_sight(asked uuid) RETURNS bigint LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT CASE WHEN pg_has_role(session_user, 'fw_owner', 'member') THEN 0"
    " WHEN has_now('manager') OR has_now('controller')"
    " THEN (SELECT count(*) FROM contact o WHERE o.customer_id = t.customer_id AND NOT o.queue_id = ANY (visible_queues()))"
    " END FROM contact t WHERE t.id = asked"
    " AND (t.queue_id = ANY (visible_queues()) OR pg_has_role(session_user, 'fw_owner', 'member')) $$",
    # The cap holds across all queues, so whoever decides about one contact may know how much was given.
    f"CREATE FUNCTION given_to_customer(asked uuid) RETURNS bigint LANGUAGE sql STABLE {_DEFINER} AS $$"
    f" SELECT {given_to_customer('asked', '(SELECT s.customer_days FROM authority_setting s)').format(now='utc_us()')}"
    " FROM contact t WHERE t.id = asked AND (pg_has_role(session_user, 'fw_owner', 'member')"
    " OR (t.queue_id = ANY (visible_queues()) AND (has_now('supervisor')"
    " OR has_now('manager') OR has_now('controller')))) $$",
    f"CREATE FUNCTION feed_origin() RETURNS text LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT system_identifier::text || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8)"
    " FROM pg_control_system() $$",
    f"CREATE FUNCTION scope_now() RETURNS text LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT md5(visible_teams()::text || visible_queues()::text) $$",
)

#: Everybody who signs in may call these; all other functions are for triggers and the owner.
CALLABLE: Final = (
    "utc_us()",
    "as_time(bigint)",
    "visible_teams()",
    "visible_queues()",
    "my_agent()",
    "my_staff()",
    "may_ingest()",
    "has_now(text)",
    "customer_of(uuid)",
    "contacts_out_of_sight(uuid)",
    "given_to_customer(uuid)",
    "set_up_history(uuid, integer)",
    "customers_called(text, text[], integer)",
    "for_me(uuid, uuid, uuid)",
    "feed_origin()",
    "scope_now()",
    "shifted_by_hand(bigint, bigint)",
    "heads_at(bigint)",
    "staffed_us(uuid, bigint, bigint)",
    "change_days_ahead()",
    "beacon(text)",
    "prune_changes(bigint)",
    "raise_crossed()",
)
