"""The cluster's group roles: made once, shared by every Floorwalker database of the cluster."""

from typing import Final

from db.words import ROLES

#: Owns every table and function; nobody signs in as it.
OWNER: Final = "fw_owner"
#: Owns the two functions that make and disable people's sign-ins; the only role that may create roles.
PEOPLE: Final = "fw_people"
GROUPS: Final = tuple(f"fw_{role}" for role in ROLES)
#: Those who read the floor within their scope.
READERS: Final = tuple(f"fw_{role}" for role in ROLES if role != "agent_desktop")
#: Those who read amounts of authority.
MONEY_READERS: Final = ("fw_supervisor", "fw_manager", "fw_controller")

#: One floor is prepared by one program at a time. Two floors of one server are not kept apart by it: such a lock is a
#: database's own, and roles are the server's. What the other one has made meanwhile is waited for, and taken as it is.
LOCK: Final = "SELECT pg_advisory_xact_lock(7201, 0)"


_MADE_MEANWHILE: Final = "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;"


def missing_role(name: str, options: str) -> str:
    """SQL that creates a role unless the cluster has it already."""
    return f"""DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{name}') THEN CREATE ROLE {name} {options}; END IF;
{_MADE_MEANWHILE}
END $$"""


def statements() -> list[str]:
    """Create the group roles where missing and let the present user act as the owner."""
    made = [LOCK, missing_role(OWNER, "NOLOGIN"), missing_role(PEOPLE, "NOLOGIN CREATEROLE")]
    made += [missing_role(group, "NOLOGIN") for group in GROUPS]
    made += [_admin_of(group) for group in GROUPS]
    made += [_member(OWNER), _member(PEOPLE)]
    made += [f"GRANT USAGE, CREATE ON SCHEMA public TO {OWNER}, {PEOPLE}"]
    return made


def _member(name: str) -> str:
    # From 16 on, whoever creates a role is its administrator but may not act as it until that is granted, too.
    return f"""DO $$ BEGIN
  IF current_setting('server_version_num')::int >= 160000 THEN
    IF NOT pg_has_role(current_user, '{name}', 'SET') THEN
      EXECUTE format('GRANT {name} TO %I WITH SET TRUE, INHERIT TRUE', current_user);
    END IF;
  ELSIF NOT pg_has_role(current_user, '{name}', 'member') THEN
    EXECUTE format('GRANT {name} TO %I', current_user);
  END IF;
{_MADE_MEANWHILE}
END $$"""


def _admin_of(group: str) -> str:
    return f"""DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_auth_members WHERE roleid = '{group}'::regrole AND member = '{PEOPLE}'::regrole
                 AND admin_option) THEN GRANT {group} TO {PEOPLE} WITH ADMIN OPTION; END IF;
{_MADE_MEANWHILE}
END $$"""
