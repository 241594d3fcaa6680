"""Functions that make and disable people's own sign-ins, owned by the one role that may create roles."""

from typing import Final

from db.security.roles import GROUPS, PEOPLE

_DEFINER = "SECURITY DEFINER SET search_path = public, pg_temp"
_LISTED = ", ".join(f"'{group}'" for group in GROUPS)

#: Passwords travel only as SCRAM verifiers made by the client; a clear password is refused.
FUNCTIONS: Final = (
    f"""
CREATE FUNCTION person_signs_in(login text, verifier text, groups text[]) RETURNS void
LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE one text;
BEGIN
  IF NOT pg_has_role(session_user, 'fw_owner', 'member') THEN
    RAISE EXCEPTION 'only an owner of the floor manages people' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF verifier IS NOT NULL AND verifier !~ '^SCRAM-SHA-256\\$' THEN
    RAISE EXCEPTION 'a password must come as a SCRAM verifier';
  END IF;
  IF login LIKE 'fw\\_%' THEN RAISE EXCEPTION '% is a role of Floorwalker itself; choose another login', login; END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', login);
  ELSIF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login AND (rolsuper OR rolcreaterole OR rolbypassrls)) THEN
    RAISE EXCEPTION '% is a role of the server itself; choose another login', login;
  END IF;
  IF verifier IS NOT NULL THEN EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', login, verifier); END IF;
  FOREACH one IN ARRAY groups LOOP
    IF one NOT IN ({_LISTED}) THEN RAISE EXCEPTION '% is not a role of Floorwalker', one; END IF;
    EXECUTE format('GRANT %I TO %I', one, login);
  END LOOP;
END $$""",
    f"""
CREATE FUNCTION person_signs_out(login text) RETURNS void LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  IF NOT pg_has_role(session_user, 'fw_owner', 'member') THEN
    RAISE EXCEPTION 'only an owner of the floor manages people' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login AND (rolsuper OR rolcreaterole OR rolbypassrls)) THEN
    RAISE EXCEPTION '% is a role of the server itself', login;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login) THEN EXECUTE format('ALTER ROLE %I NOLOGIN', login); END IF;
END $$""",
)


def statements() -> list[str]:
    """Create the functions as their own role; nobody but members of the owner may do anything with them."""
    signatures = ("person_signs_in(text, text, text[])", "person_signs_out(text)")
    return [
        f"SET LOCAL ROLE {PEOPLE}",
        *FUNCTIONS,
        *[f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC" for signature in signatures],
        *[f"GRANT EXECUTE ON FUNCTION {signature} TO fw_owner" for signature in signatures],
        "SET LOCAL ROLE fw_owner",
    ]
