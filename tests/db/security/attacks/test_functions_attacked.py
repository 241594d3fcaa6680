"""Functions by raw SQL: forged ids, text that is SQL, settings, other search paths, shadows of tables, roles made by hand."""

import psycopg
import pytest

from db.desktop.known_desktop_acts import DESKTOP_ACTS
from db.ids import new_id
from tests.db.security.attacks.attacked_floor import REFUSED

#: Functions of the owner that take the names they use from a path of their own.
_DEFINERS = (
    "SELECT p.oid::regprocedure::text, p.proconfig FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace"
    " WHERE s.nspname = 'public' AND p.prosecdef"
)
#: Texts that are SQL to whoever builds statements from them.
TEXTS = (
    "'; UPDATE contact SET priority = 9; --",
    "' OR '1'='1",
    '$$; UPDATE contact SET priority = 9; $$ "; %s {me} :name \\',
)


def as_it_is(attacked):
    """What no text may change: everything that an injected statement would."""
    tables = ("contact", "agent", "staff", "staff_role", "authority_limit", "authority_grant", "authority_kind")
    return {table: attacked.owner.run(f"SELECT to_jsonb(t)::text FROM {table} t ORDER BY 1") for table in tables}


def test_every_function_of_the_owner_has_a_path_of_its_own_and_is_nobody_elses_to_call(attacked):
    for name, settings in attacked.owner.run(_DEFINERS):
        assert settings and any(one.startswith("search_path=") for one in settings), name
    callable_by_all = attacked.owner.run(
        "SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace"
        " WHERE s.nspname = 'public' AND EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl,"
        " acldefault('f', p.proowner))) a WHERE a.grantee = 0)"
    )
    assert callable_by_all == []


def test_a_shadow_of_a_table_fools_no_function(attacked):
    """A table of one's own, called like one of the floor's and found first, where the path is the caller's."""
    role = "supervisor"
    shadow = (
        "CREATE TEMP TABLE staff_role (id uuid, staff_id uuid, role text, team_id uuid, queue_id uuid, from_at bigint,"
        " until_at bigint)",
        "INSERT INTO pg_temp.staff_role SELECT id, id, 'supervisor', NULL, NULL, 0, NULL FROM staff",
        "GRANT SELECT ON pg_temp.staff_role TO PUBLIC",
        "SET LOCAL search_path = pg_temp, public",
    )
    person = attacked.attacker(role)
    seen = len(person.run("SELECT id FROM contact"))
    person.run("BEGIN")
    for statement in shadow:
        person.run(statement)
    assert len(person.run("SELECT id FROM public.contact")) == seen
    person.run("ROLLBACK")
    opened = [f"ALTER FUNCTION {name}() RESET search_path" for name in ("visible_queues", "visible_teams")]
    with attacked.unprotected(role, *opened) as run:
        for statement in shadow:
            run(statement)
        assert len(run("SELECT id FROM public.contact")) > seen


@pytest.mark.parametrize("role", ["supervisor", "manager", "agent_desktop", "connector"])
def test_no_setting_and_no_statement_of_the_server_leads_further(attacked, role):
    person = attacked.attacker(role)
    login = attacked.login(role)
    for statement in (
        "SET ROLE fw_owner",
        "SET ROLE fw_people",
        "SET SESSION AUTHORIZATION postgres",
        f'GRANT fw_owner TO "{login}"',
        f'GRANT fw_manager TO "{login}" WITH ADMIN OPTION',
        f'ALTER ROLE "{login}" CREATEROLE',
        f'ALTER ROLE "{login}" SUPERUSER',
        "CREATE ROLE intruder LOGIN",
        f"SELECT person_signs_in('{login}', NULL, ARRAY['fw_manager'])",
        "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE OR REPLACE FUNCTION public.my_agent() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
        "CREATE SCHEMA mine",
        "CREATE EXTENSION dblink",
        "ALTER TABLE contact OWNER TO CURRENT_USER",
        "ALTER TABLE authority_grant DISABLE TRIGGER ALL",
        "CREATE TRIGGER mine BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION append_only()",
        "CREATE RULE mine AS ON INSERT TO command DO INSTEAD NOTHING",
        "CREATE POLICY mine ON contact USING (true)",
        "COPY contact TO PROGRAM 'cat'",
        "COPY contact TO '/tmp/stolen'",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT lo_import('/etc/passwd')",
        "SELECT rolpassword FROM pg_authid",
        "SET session_replication_role = replica",
        "ALTER SYSTEM SET log_statement = 'all'",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'",
    ):
        with pytest.raises((*REFUSED, psycopg.errors.UndefinedFunction, psycopg.errors.InvalidGrantOperation)):
            person.run(statement)
    before = person.run("SELECT count(*) FROM contact")
    for setting, value in (
        ("floorwalker.mode", "batch"), ("floorwalker.command", new_id()), ("floorwalker.actor", "postgres"),
        ("search_path", "pg_temp, public"), ("request.jwt.claims", "{}"), ("app.login", attacked.login("manager")),
    ):  # fmt: skip
        person.run(f"SET {setting} = '{value}'")
        assert person.run("SELECT count(*) FROM public.contact") == before, setting
    person.run("RESET ALL")


def test_what_holds_roles_back_is_the_right_to_make_them(attacked):
    """With the right that nobody has, the same statements succeed."""
    role = "manager"
    login = attacked.login(role)
    for taken_away, attack in (
        (f'ALTER ROLE "{login}" CREATEROLE', 'CREATE ROLE "{prefix}_intruder" LOGIN'),
        (f'GRANT fw_owner TO "{login}"', "SET LOCAL ROLE fw_owner"),
        (f'GRANT fw_owner TO "{login}"', "SELECT person_signs_in('{prefix}_other', NULL, ARRAY['fw_manager'])"),
        (f'GRANT pg_read_server_files TO "{login}"', "SELECT pg_read_file('PG_VERSION')"),
        (
            "GRANT CREATE ON SCHEMA public TO PUBLIC",
            "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        ),
    ):
        attack = attack.replace("{prefix}", attacked.prefix)
        attacked.attacker(role)
        taken = [taken_away, *(["GRANT EXECUTE ON FUNCTION pg_read_file(text) TO PUBLIC"] * ("pg_read_file" in attack))]
        with attacked.unprotected(role, *taken) as run:
            run(attack)


def test_text_is_never_sql(attacked):
    """Through every text that a person or an agent's program may send, into every function that takes one."""
    people = [attacked.attacker(role) for role in ("agent_desktop", "manager")]
    before = as_it_is(attacked)
    for person in people:
        for name, kinds in attacked.owner.run(
            "SELECT p.proname, ARRAY(SELECT format_type(k, NULL) FROM unnest(p.proargtypes) k) FROM pg_proc p"
            " WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype <> 'trigger'::regtype ORDER BY 1"
        ):
            texts = [place for place, kind in enumerate(kinds) if kind in ("text", "text[]")]
            for text in TEXTS if texts else ():
                values = [_value(kind, text) for kind in kinds]
                call = f"SELECT {name}({', '.join(f'CAST(? AS {kind})' for kind in kinds)})"
                try:
                    person.run(call, *values)
                except psycopg.errors.SyntaxError as broken:
                    raise AssertionError(f"{name} made a statement of {text!r}") from broken
                except psycopg.Error:
                    continue
    assert as_it_is(attacked) == before
    naive = (
        "CREATE FUNCTION called(name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $f$"
        " BEGIN EXECUTE 'SELECT ''' || name || ''''; END $f$",
        "GRANT EXECUTE ON FUNCTION called(text) TO PUBLIC",
    )
    with attacked.unprotected("manager", *naive) as run:
        run("SELECT called(?)", TEXTS[0])
        run("RESET SESSION AUTHORIZATION")
        assert run("SELECT count(*) FROM contact WHERE priority = 9")[0][0] > 0


def _value(kind, text):
    if kind in ("text", "text[]"):
        return [text] if kind == "text[]" else text
    return {"uuid": new_id(), "boolean": True, "jsonb": "[]", "uuid[]": [], "text": text}.get(kind, 1)


def test_a_stolen_desktop_password_does_what_the_agent_could_and_no_more(attacked):
    """Every function of an agent's program with the ids of another agent's things."""
    person, others = attacked.attacker("agent_desktop"), attacked.agents[0]
    now = attacked.owner.run("SELECT utc_us()")[0][0]
    attacked.owner.run(
        "UPDATE contact SET agent_id = ?, state = 'on_contact', answered_at = ? WHERE id = ?",
        others, now, attacked.contacts[0],
    )  # fmt: skip
    ((use,),) = attacked.owner.run("SELECT id FROM authority_use LIMIT 1")
    ((request,),) = attacked.owner.run("SELECT id FROM authority_request LIMIT 1")
    stolen = {"contact": attacked.contacts[0], "use": str(use), "request": str(request)}
    before = as_it_is(attacked)
    tried = 0
    for act in DESKTOP_ACTS:
        if not any(one.name in stolen and one.default is None for one in act.given):
            continue
        values = [stolen.get(one.name, _value(one.kind, "refund")) for one in act.given]
        call = f"SELECT {act.name}({', '.join(f'CAST(? AS {one.kind})' for one in act.given)})"
        with pytest.raises(psycopg.errors.RaiseException, match=r"not in your hands|no such use|no such request"):
            person.run(call, *values)
        tried += 1
    assert tried > 8
    assert as_it_is(attacked) == before
    assert attacked.owner.run("SELECT state, amount FROM authority_use") == [("reserved", 1200)]
    for table in ("authority_use", "authority_request", "agent", "contact"):
        assert all(others not in map(str, row) for row in person.run(f"SELECT * FROM {table}"))
    mine = (
        "CREATE OR REPLACE FUNCTION my_agent() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER"
        f" SET search_path = public, pg_temp AS $$ SELECT CAST('{others}' AS uuid) $$"
    )
    with attacked.unprotected("agent_desktop", mine) as run:
        assert run("SELECT give_back(?)", use)[0][0]["state"] == "given_back"
