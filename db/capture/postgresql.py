"""Change capture on PostgreSQL: functions and triggers of every captured table, made from the description.

Versions and derived columns are set before each row; capture and history run once per statement over its transition
tables (row triggers cost twice as much on a bulk move). Capture runs as the owner of the tables, whoever writes.
"""

import re

from db.audit import seal_triggers
from db.capture import coaching_news
from db.capture.description import CAPTURED, UNHURRIED, Captured
from db.capture.dialect import POSTGRESQL
from db.capture.history import KEPT, SETTLED_FOR_FEEDS, STEPS, any_changed
from db.capture.order_rules import postgresql_statements

_CHANGE = "INSERT INTO change (entity, entity_id, version, operation, team_id, queue_id, actor, command_id, at, image)"
_DEFINER = "SECURITY DEFINER SET search_path = public, pg_temp"
#: Feeds give every derived column themselves. That a setting says so gives no right and hides nothing: whoever sets it
#: merely writes those columns as they stand.
_BY_OTHERS = "coalesce(current_setting('floorwalker.mode', true), '') <> 'ingest'"


def statements() -> list[str]:
    """Every function and trigger of the capture, in the order to create them."""
    made = [*_FOUNDATIONS]
    for captured in CAPTURED:
        made += [_settle(captured), *_capture_functions(captured), *_triggers(captured)]
    return [
        *made,
        *postgresql_statements(),
        *seal_triggers.postgresql_statements(),
        *coaching_news.postgresql_statements(),
    ]


def _image(captured: Captured) -> str:
    # Half as long as json_build_object, which looks up the type of every argument of every row.
    columns = ", ".join(f"n.{column}" for column in captured.columns)
    return f"(SELECT row_to_json(image)::text FROM (SELECT {columns}) image)"


def _change(captured: Captured, operation: str, row: str, version: str, image: str, source: str) -> str:
    team, queue = captured.team.format(row=row), captured.queue.format(row=row)
    return (
        f"{_CHANGE} SELECT '{captured.table}', {row}.id, {version}, '{operation}', {_uuid(team)}, {_uuid(queue)},"
        f" session_user, w.command_id, utc_us(), {image} FROM {source}"
    )


def _uuid(expression: str) -> str:
    return "NULL::uuid" if expression == "NULL" else expression


def _settle(captured: Captured) -> str:
    name = captured.table
    settled_new, settled, _, _ = KEPT.get(name, (None, None, None, None))
    new = _assignments(settled_new(POSTGRESQL)) if settled_new else ""
    old = _assignments(settled(POSTGRESQL)) if settled else ""
    return f"""
CREATE FUNCTION settle_{name}() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT f.version + 1 INTO new.version FROM former_version f WHERE f.entity = '{name}' AND f.id = new.id;
    new.version := coalesce(new.version, 1);
    {new}
  ELSE
    IF new.id <> old.id THEN RAISE EXCEPTION 'the id of a {name} never changes'; END IF;
    new.version := old.version + 1;
    {f"IF {_BY_OTHERS} AND {_step(name)} THEN {old} END IF;" if old else ""}
  END IF;
  RETURN new;
END $$"""


def _step(name: str) -> str:
    condition = any_changed(POSTGRESQL, STEPS[name])
    return re.sub(r"\bo\.", "old.", re.sub(r"\bn\.", "new.", condition))


def _assignments(columns: dict[str, str]) -> str:
    lines = []
    for column, value in columns.items():
        own = re.sub(r"\bo\.", "old.", re.sub(r"\bn\.", "new.", value))
        lines.append(f"new.{column} := {own};")
    return " ".join(lines)


def _capture_functions(captured: Captured) -> list[str]:
    name = captured.table
    _, _, began, stepped = KEPT.get(name, (None, None, None, None))
    changed = "new_rows n JOIN old_rows o ON o.id = n.id"
    row = _change(captured, "row", "n", "n.version", _image(captured), "{}")
    inserted = [_kept(template, "new_rows n") for template in (began(POSTGRESQL) if began else [])]
    updated = [_kept(template, changed) for template in (stepped(POSTGRESQL) if stepped else [])]
    updated += [*map(_sized, _left(captured)), row.format("new_rows n"), *_followers(captured)]
    return [
        _function(name, "insert", [*inserted, row.format("new_rows n")]),
        _function(name, "update", updated),
        _function(name, "delete", _deleted(captured)),
    ]


def _kept(template: str, rows: str) -> str:
    return f"IF w.mode = 'act' THEN {_sized(template.replace('{rows}', rows))}; END IF"


def _sized(statement: str) -> str:
    """Plan a statement that joins old and new rows anew where they are many.

    A plan is kept for the session: one made for a single row joins 500 to 500 row by row, 20 times slower.
    """
    dynamic = statement.replace("w.command_id", "$1")
    return f"IF many THEN EXECUTE $many${dynamic}$many$ USING w.command_id; ELSE {statement}; END IF"


def _left(captured: Captured) -> list[str]:
    if not captured.scoped:
        return []
    elsewhere = " OR ".join(
        f"{scope.format(row='o')} IS DISTINCT FROM {scope.format(row='n')}"
        for scope in (captured.team, captured.queue)
        if scope != "NULL"
    )
    source = f"old_rows o JOIN new_rows n ON o.id = n.id WHERE {elsewhere}"
    return [_change(captured, "left", "o", "n.version", "NULL", source)]


def _followers(captured: Captured) -> list[str]:
    """Statements for the rows that move with others; a change of team is rare, so that is looked for once, not for each."""
    if not captured.moves_with:
        return []
    changed = (
        "EXISTS (SELECT 1 FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.team_id IS DISTINCT FROM o.team_id)"
    )
    made = [f"IF many THEN EXECUTE $many$SELECT {changed}$many$ INTO moved; ELSE moved := {changed}; END IF"]
    by_table = {other.table: other for other in CAPTURED}
    for table, column in (captured.moves_with or {}).items():
        follower = by_table[table]
        source = (
            f"{table} n JOIN new_rows nr ON n.{column} = nr.id JOIN old_rows r ON r.id = nr.id"
            " WHERE r.team_id IS DISTINCT FROM nr.team_id"
        )
        left = _change(follower, "left", "n", "n.version", "NULL", source)
        row = _change(follower, "row", "n", "n.version", _image(follower), source)
        made += [
            f"IF moved THEN {_sized(statement)}; END IF"
            for statement in (left.replace(follower.team.format(row="n"), "r.team_id"), row)
        ]
    return made


def _deleted(captured: Captured) -> list[str]:
    name = captured.table
    return [
        f"INSERT INTO former_version (entity, id, version) SELECT '{name}', o.id, o.version + 1 FROM old_rows o"
        " ON CONFLICT (entity, id) DO UPDATE SET version = excluded.version",
        _change(captured, "delete", "o", "o.version + 1", "NULL", "old_rows o"),
    ]


def _function(table: str, event: str, body: list[str]) -> str:
    steps = ";\n  ".join(body if table in UNHURRIED else [*body, "PERFORM hint()"])
    return f"""
CREATE FUNCTION capture_{table}_{event}() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE w record; many boolean; moved boolean;
BEGIN
  SELECT * INTO w FROM writing();
  IF w.mode = 'batch' THEN RETURN NULL; END IF;
  many := (SELECT count(*) > 20 FROM (SELECT 1 FROM {"old_rows" if event == "delete" else "new_rows"} LIMIT 21) few);
  {steps};
  RETURN NULL;
END $$"""


def _triggers(captured: Captured) -> list[str]:
    name = captured.table
    settle = f"FOR EACH ROW {{}} EXECUTE FUNCTION settle_{name}()"
    unless_fed = "" if name in SETTLED_FOR_FEEDS else f"WHEN ({_BY_OTHERS})"
    made = [
        f"CREATE TRIGGER settle_update BEFORE UPDATE ON {name} {settle.format('')}",
        f"CREATE TRIGGER settle_insert BEFORE INSERT ON {name} {settle.format(unless_fed)}",
    ]
    referencing = {
        "insert": "NEW TABLE AS new_rows",
        "update": "OLD TABLE AS old_rows NEW TABLE AS new_rows",
        "delete": "OLD TABLE AS old_rows",
    }
    for event, tables in referencing.items():
        made.append(
            f"CREATE TRIGGER capture_{event} AFTER {event.upper()} ON {name} REFERENCING {tables}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION capture_{name}_{event}()"
        )
    made.append(
        f"CREATE TRIGGER no_truncate BEFORE TRUNCATE ON {name} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()"
    )
    return made


#: `writing()` says which command a write belongs to and what it announces. The settings only name it: a command counts
#: if it is this transaction's own and this person's own, and 'ingest' if this person is a connector.
_FOUNDATIONS = (
    "CREATE FUNCTION utc_us() RETURNS bigint LANGUAGE sql VOLATILE PARALLEL SAFE AS"
    " $$ SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint $$",
    "CREATE FUNCTION as_time(us bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS"
    " $$ SELECT to_timestamp(0) + us * interval '1 microsecond' $$",
    f"""
CREATE FUNCTION writing(OUT command_id uuid, OUT mode text) LANGUAGE plpgsql STABLE {_DEFINER} AS $$
DECLARE named text := current_setting('floorwalker.command', true);
BEGIN
  mode := CASE WHEN current_setting('floorwalker.mode', true) = 'ingest' AND may_ingest() THEN 'ingest' ELSE 'act' END;
  IF named ~ '^[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}$' THEN
    SELECT c.id, CASE WHEN c.mode = 'act' THEN writing.mode ELSE c.mode END INTO command_id, mode FROM command c
      WHERE c.id = named::uuid AND c.actor = session_user AND c.xact = pg_current_xact_id_if_assigned()::text::bigint;
    mode := coalesce(mode, 'act');
  END IF;
END $$""",
    f"""
CREATE FUNCTION hint() RETURNS void LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM floor WHERE hint = 'beacon') THEN RETURN; END IF;
  PERFORM pg_notify('floorwalker', '');
END $$""",
    """
CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE of % would not show on any console; use DELETE', TG_TABLE_NAME;
END $$""",
    f"""
CREATE FUNCTION command_signed() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  new.actor := session_user;
  new.xact := pg_current_xact_id()::text::bigint;
  -- An import says when its file began; nobody acts yesterday.
  IF new.mode = 'act' THEN new.at := utc_us(); END IF;
  IF new.mode <> 'act' AND NOT may_ingest() THEN
    RAISE EXCEPTION 'only a connector may announce an import' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$""",
    f"""
CREATE FUNCTION command_announced() RETURNS trigger LANGUAGE plpgsql {_DEFINER} AS $$
BEGIN
  IF new.mode = 'batch' THEN
    INSERT INTO change (entity, entity_id, version, operation, actor, command_id, at)
      VALUES ('floor', new.id, 1, 'batch', session_user, new.id, utc_us());
    PERFORM hint();
  END IF;
  RETURN NULL;
END $$""",
    f"""
CREATE FUNCTION may_ingest() RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$
  SELECT pg_has_role(session_user, 'fw_owner', 'member') OR (pg_has_role(session_user, 'fw_connector', 'member')
    AND (NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = session_user) OR EXISTS (SELECT 1 FROM staff s
      JOIN staff_role r ON r.staff_id = s.id WHERE s.login = session_user AND s.disabled_at IS NULL
      AND r.role = 'connector' AND r.from_at <= utc_us() AND (r.until_at IS NULL OR r.until_at > utc_us())))) $$""",
    f"""
CREATE FUNCTION change_days_ahead() RETURNS void LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE day bigint; lower_us bigint; part text;
BEGIN
  IF NOT pg_try_advisory_xact_lock(7201, 1) THEN RETURN; END IF;
  FOR day IN SELECT generate_series(0, 2) + utc_us() / 86400000000 LOOP
    part := 'change_day_' || to_char(as_time(day * 86400000000) AT TIME ZONE 'UTC', 'YYYYMMDD');
    lower_us := day * 86400000000;
    CONTINUE WHEN to_regclass(part) IS NOT NULL;
    CONTINUE WHEN EXISTS (SELECT 1 FROM change_other WHERE at >= lower_us AND at < lower_us + 86400000000);
    EXECUTE format('CREATE TABLE %I PARTITION OF change FOR VALUES FROM (%s) TO (%s)',
                   part, lower_us, lower_us + 86400000000);
  END LOOP;
END $$""",
    f"""
CREATE FUNCTION beacon(previous text) RETURNS text LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE seen text := pg_current_snapshot()::text;
BEGIN
  IF EXISTS (SELECT 1 FROM change WHERE xid >= pg_snapshot_xmax(previous::pg_snapshot)
             OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(previous::pg_snapshot)))) THEN
    PERFORM pg_notify('floorwalker', '');
  END IF;
  RETURN seen;
END $$""",
    f"""
CREATE FUNCTION prune_changes(before_us bigint) RETURNS bigint LANGUAGE plpgsql {_DEFINER} AS $$
DECLARE part record; dropped bigint := 0; counted bigint; newest bigint; highest bigint := 0;
BEGIN
  IF NOT pg_has_role(session_user, 'fw_owner', 'member') THEN
    RAISE EXCEPTION 'only the owner prunes the change log' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR part IN SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'change'::regclass LOOP
    EXECUTE format('SELECT count(*), coalesce(max(at), 0), coalesce(max(xid::text::bigint), 0) FROM %s WHERE at < %s',
                   part.name, before_us) INTO counted, newest, highest;
    CONTINUE WHEN counted = 0;
    UPDATE log_epoch SET pruned_before = greatest(pruned_before, highest),
      pruned_by = pg_current_xact_id()::text::bigint;
    IF part.name LIKE 'change_day_%' AND right(part.name, 8)
       < to_char(as_time(before_us) AT TIME ZONE 'UTC', 'YYYYMMDD') THEN
      EXECUTE format('DROP TABLE %s', part.name);
    ELSE
      EXECUTE format('DELETE FROM %s WHERE at < %s', part.name, before_us);
    END IF;
    dropped := dropped + counted;
  END LOOP;
  RETURN dropped;
END $$""",
    "CREATE TRIGGER command_signed BEFORE INSERT ON command FOR EACH ROW EXECUTE FUNCTION command_signed()",
    "CREATE TRIGGER command_announced AFTER INSERT ON command FOR EACH ROW EXECUTE FUNCTION command_announced()",
    "CREATE TRIGGER no_truncate BEFORE TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()",
)
