"""Functions that make, change and end people's own sign-ins, owned by the one role that may create roles.

Everything here looks at who is signed in (`session_user`), handles only roles that are no more than a person of
Floorwalker, and gives or takes only Floorwalker's own groups. Which groups a person has follows from the tables, by
triggers: a role that ends, or is taken away, takes the group with it.
"""

from typing import Final

from db.security.roles import GROUPS, PEOPLE

_DEFINER = "SECURITY DEFINER SET search_path = public, pg_temp"
_LISTED = ", ".join(f"'{group}'" for group in GROUPS)
#: Roles belong to the cluster: two acts that change the same one must not meet.
_ALONE: Final = "PERFORM pg_advisory_xact_lock(7201, 7)"
#: What stands at a role that was made here. Nobody else's role gets its password changed: it may be another program's.
_OURS: Final = "Signs in to Floorwalker"
_VERIFIER: Final = (
    "^SCRAM-SHA-256\\$[1-9][0-9]{3,8}:[A-Za-z0-9+/]{16,88}={0,2}\\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$"
)
_OWNERS_ONLY: Final = """IF NOT pg_has_role(session_user, 'fw_owner', 'member') THEN
    RAISE EXCEPTION 'only an owner of the floor manages people' USING ERRCODE = 'insufficient_privilege';
  END IF"""
_NOT_OF_THE_SERVER: Final = """IF is_of_server(login) THEN
    RAISE EXCEPTION '% is a role of the server itself; choose another login', login;
  END IF"""

#: Called by the functions of the people's role; they read the floor's tables, so they are its owner's.
_READING: Final = (
    # What begins later counts, too: the policies look at the time, and nobody comes by to give the group then.
    f"CREATE FUNCTION groups_of(asked text) RETURNS text[] LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT coalesce(array_agg(DISTINCT g.name), '{}') FROM ("
    "SELECT 'fw_' || r.role FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = asked"
    " AND s.disabled_at IS NULL AND (r.until_at IS NULL OR r.until_at > utc_us())"
    " UNION ALL SELECT 'fw_agent_desktop' FROM agent a WHERE a.login = asked AND a.retired_at IS NULL) g(name) $$",
    f"CREATE FUNCTION ended_groups() RETURNS TABLE (login text, named text) LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT DISTINCT s.login, 'fw_' || r.role FROM staff s JOIN staff_role r ON r.staff_id = s.id"
    " WHERE (r.until_at <= utc_us() OR s.disabled_at IS NOT NULL) AND NOT ('fw_' || r.role = ANY (groups_of(s.login))) $$",
    f"CREATE FUNCTION shut_out() RETURNS SETOF text LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT s.login FROM staff s WHERE s.disabled_at IS NOT NULL $$",
)

#: Passwords travel only as SCRAM verifiers made by the client; anything else is refused: the server would take it for one
#: in clear.
FUNCTIONS: Final = (
    f"""
CREATE FUNCTION is_of_server(login text) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$
  SELECT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = login AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb
      OR r.rolreplication OR r.rolbypassrls OR EXISTS (SELECT 1 FROM pg_roles other WHERE other.oid <> r.oid
      AND pg_has_role(r.oid, other.oid, 'member') AND other.rolname <> 'fw_owner'
      AND other.rolname <> ALL (ARRAY[{_LISTED}]))))
    OR login LIKE 'fw\\_%' OR login LIKE 'pg\\_%' $$""",
    f"""
CREATE FUNCTION person_signs_in(login text, verifier text, groups text[]) RETURNS void
LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE one text;
BEGIN
  {_OWNERS_ONLY};
  IF verifier IS NOT NULL AND verifier !~ '{_VERIFIER}' THEN
    RAISE EXCEPTION 'a password must come as a SCRAM verifier';
  END IF;
  IF coalesce(octet_length(login), 0) NOT BETWEEN 1 AND 63 THEN
    RAISE EXCEPTION 'a login has 1 to 63 bytes';
  END IF;
  IF login LIKE 'fw\\_%' OR login LIKE 'pg\\_%' THEN
    RAISE EXCEPTION '% is a role of Floorwalker itself; choose another login', login;
  END IF;
  {_ALONE};
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION', login);
    EXECUTE format('COMMENT ON ROLE %I IS %L', login, '{_OURS}');
  END IF;
  {_NOT_OF_THE_SERVER};
  IF verifier IS NOT NULL AND NOT is_ours(login) THEN
    RAISE EXCEPTION '% signs in to this server for something else, so its password is not changed here;'
      ' choose another login', login;
  END IF;
  FOREACH one IN ARRAY groups LOOP
    IF one NOT IN ({_LISTED}) THEN RAISE EXCEPTION '% is not a role of Floorwalker', one; END IF;
  END LOOP;
  IF verifier IS NOT NULL THEN EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, verifier); END IF;
  FOREACH one IN ARRAY groups LOOP
    EXECUTE format('GRANT %I TO %I', one, login);
  END LOOP;
END $$""",
    f"""
CREATE FUNCTION is_ours(login text) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$
  SELECT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = login AND (
    shobj_description(r.oid, 'pg_authid') = '{_OURS}'
    OR EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.roleid = r.oid AND m.member = '{PEOPLE}'::regrole
      AND m.admin_option))) $$""",
    f"""
CREATE FUNCTION end_sessions(login text) RETURNS bigint LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE pids integer[]; ended bigint := 0;
BEGIN
  -- First whose they are, then the end of each: the planner may turn round what stands in one condition.
  SELECT array_agg(a.pid) INTO pids FROM pg_stat_activity a WHERE a.usename = login AND a.pid <> pg_backend_pid();
  IF pids IS NOT NULL THEN
    -- Only who has the rights of a role may end its sessions; they are had for this moment.
    EXECUTE format('GRANT %I TO {PEOPLE}', login);
    SELECT count(pg_terminate_backend(p)) INTO ended FROM unnest(pids) p;
    EXECUTE format('REVOKE %I FROM {PEOPLE}', login);
  END IF;
  RETURN ended;
END $$""",
    f"""
CREATE FUNCTION person_signs_out(login text) RETURNS void LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  {_OWNERS_ONLY};
  {_NOT_OF_THE_SERVER};
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN RETURN; END IF;
  {_ALONE};
  IF is_ours(login) THEN EXECUTE format('ALTER ROLE %I NOLOGIN', login); END IF;
  PERFORM end_sessions(login);
END $$""",
    f"""
CREATE FUNCTION person_follows(login text, comes_back boolean) RETURNS void LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE one text; wanted text[]; has boolean;
BEGIN
  {_OWNERS_ONLY};
  IF is_of_server(login) OR NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN RETURN; END IF;
  {_ALONE};
  wanted := groups_of(login);
  FOREACH one IN ARRAY ARRAY[{_LISTED}] LOOP
    has := EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.roleid = one::regrole AND m.member = quote_ident(login)::regrole);
    IF one = ANY (wanted) AND NOT has THEN EXECUTE format('GRANT %I TO %I', one, login);
    ELSIF has AND NOT one = ANY (wanted) THEN EXECUTE format('REVOKE %I FROM %I', one, login);
    END IF;
  END LOOP;
  IF comes_back AND is_ours(login) THEN EXECUTE format('ALTER ROLE %I LOGIN', login); END IF;
END $$""",
    # Called by whoever watches the floor: what it takes away is over, whoever asks.
    f"""
CREATE FUNCTION leave_ended_roles() RETURNS bigint LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE one record; taken bigint := 0;
BEGIN
  FOR one IN SELECT e.login, e.named FROM ended_groups() e JOIN pg_roles r ON r.rolname = e.login
      JOIN pg_auth_members m ON m.member = r.oid JOIN pg_roles g ON g.oid = m.roleid AND g.rolname = e.named
      WHERE e.named IN ({_LISTED}) AND NOT is_of_server(e.login) LOOP
    {_ALONE};
    EXECUTE format('REVOKE %I FROM %I', one.named, one.login);
    taken := taken + 1;
  END LOOP;
  FOR one IN SELECT o.login FROM shut_out() o(login) JOIN pg_roles r ON r.rolname = o.login AND NOT r.rolcanlogin
      WHERE EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.usename = o.login) AND NOT is_of_server(o.login) LOOP
    PERFORM end_sessions(one.login);
  END LOOP;
  RETURN taken;
END $$""",
)

#: For owners, who manage people; and for everybody, since what has ended has ended.
_OF_OWNERS: Final = (
    "person_signs_in(text, text, text[])",
    "person_signs_out(text)",
    "person_follows(text, boolean)",
)
_INNER: Final = ("is_of_server(text)", "is_ours(text)", "end_sessions(text)")
_OF_ALL: Final = "leave_ended_roles()"

#: The owner's own: whoever changes who has which role changes what they may do on the server, in the same transaction.
TRIGGERS: Final = (
    f"""
CREATE FUNCTION staff_follows() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  IF NEW.disabled_at IS NOT NULL AND OLD.disabled_at IS NULL THEN
    PERFORM person_follows(NEW.login, false);
    PERFORM person_signs_out(NEW.login);
  ELSE
    PERFORM person_follows(NEW.login, NEW.disabled_at IS NULL AND OLD.disabled_at IS NOT NULL);
  END IF;
  RETURN NULL;
END $$""",
    f"""
CREATE FUNCTION staff_role_follows() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE one text;
BEGIN
  FOR one IN SELECT s.login FROM staff s WHERE s.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.staff_id ELSE NEW.staff_id END
  LOOP
    PERFORM person_follows(one, false);
  END LOOP;
  RETURN NULL;
END $$""",
    # A telephone system's program may write agents, too; it gives nobody a sign-in, and takes none.
    f"""
CREATE FUNCTION agent_follows() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  IF NOT pg_has_role(session_user, 'fw_owner', 'member') THEN RETURN NULL; END IF;
  IF OLD.login IS NOT NULL AND (NEW.login IS DISTINCT FROM OLD.login OR NEW.retired_at IS NOT NULL)
      AND NOT is_of_server(OLD.login) AND groups_of(OLD.login) = '{{}}' THEN
    PERFORM person_follows(OLD.login, false);
    PERFORM person_signs_out(OLD.login);
  END IF;
  IF NEW.login IS NOT NULL AND NEW.retired_at IS NULL THEN PERFORM person_follows(NEW.login, true); END IF;
  RETURN NULL;
END $$""",
    "CREATE TRIGGER staff_follows AFTER UPDATE OF disabled_at ON staff FOR EACH ROW"
    " WHEN (OLD.disabled_at IS DISTINCT FROM NEW.disabled_at) EXECUTE FUNCTION staff_follows()",
    "CREATE TRIGGER staff_role_follows AFTER INSERT OR UPDATE OR DELETE ON staff_role FOR EACH ROW"
    " EXECUTE FUNCTION staff_role_follows()",
    "CREATE TRIGGER agent_follows AFTER UPDATE OF login, retired_at ON agent FOR EACH ROW"
    " WHEN (OLD.login IS DISTINCT FROM NEW.login OR OLD.retired_at IS DISTINCT FROM NEW.retired_at)"
    " EXECUTE FUNCTION agent_follows()",
)


def statements() -> list[str]:
    """Create the functions as their own role; nobody but members of the owner may do anything with them."""
    readers = ("groups_of(text)", "ended_groups()", "shut_out()")
    groups = ", ".join(GROUPS)
    return [
        *_READING,
        *[f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC" for signature in readers],
        *[f"GRANT EXECUTE ON FUNCTION {signature} TO {PEOPLE}" for signature in readers],
        f"SET LOCAL ROLE {PEOPLE}",
        *FUNCTIONS,
        *[f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC" for signature in (*_OF_OWNERS, *_INNER, _OF_ALL)],
        *[f"GRANT EXECUTE ON FUNCTION {signature} TO fw_owner" for signature in (*_OF_OWNERS, "is_of_server(text)")],
        f"GRANT EXECUTE ON FUNCTION {_OF_ALL} TO fw_owner, {groups}",
        "SET LOCAL ROLE fw_owner",
        *TRIGGERS,
        *[f"REVOKE ALL ON FUNCTION {name}_follows() FROM PUBLIC" for name in ("staff", "staff_role", "agent")],
    ]
