"""The acts of an agent's own program as functions of PostgreSQL: the only way in, and only for whoever signs in as the agent.

A refusal is an error with the sentence as its message and the word as its detail; the transaction then holds nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from db.capture.dialect import POSTGRESQL
from db.desktop.desktop_acts import MINE, NOTHING_WRITTEN, RECORDED, DesktopAct, Given
from db.desktop.known_desktop_acts import DESKTOP_ACTS, SENTENCES
from db.engine import BUSY_S

#: The first key of the lock under which the acts of one agent wait for each other.
LOCK: Final = 7202
_DEFINER: Final = "SECURITY DEFINER SET search_path = public, pg_temp"
#: Whether a contact is in the hands of the agent who is signed in, or just was.
MY_CONTACT: Final = (
    f"CREATE FUNCTION my_contact(asked uuid) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$"
    f" SELECT EXISTS (SELECT 1 FROM contact c WHERE c.id = asked AND {MINE.format(me='my_agent()', now='utc_us()')}) $$"
)
#: Whether the agent may escalate in this queue: about a contact of theirs that is there, or about none in a queue they serve.
MAY_ESCALATE: Final = (
    f"CREATE FUNCTION may_escalate(asked uuid, queue uuid) RETURNS boolean LANGUAGE sql STABLE {_DEFINER} AS $$"
    " SELECT CASE WHEN $1 IS NULL THEN EXISTS (SELECT 1 FROM queue_membership m WHERE m.agent_id = my_agent()"
    " AND m.queue_id = $2 AND m.since_at <= utc_us() AND (m.until_at IS NULL OR m.until_at > utc_us()))"
    " ELSE my_contact($1) AND EXISTS (SELECT 1 FROM contact c WHERE c.id = $1 AND c.queue_id = $2) END $$"
)
#: Asked by the policies under which an agent's own program writes.
ASKED_BY_POLICIES: Final = ("my_contact(uuid)", "may_escalate(uuid, uuid)")


def functions() -> Iterator[str]:
    """CREATE FUNCTION statements of all acts."""
    yield from (MY_CONTACT, MAY_ESCALATE)
    yield from map(_function, DESKTOP_ACTS)


def signatures() -> Iterator[str]:
    """The functions an agent's own program may call."""
    for act in DESKTOP_ACTS:
        yield f"{act.name}({', '.join(one.kind for one in act.given)})"


def kind_of(act: DesktopAct) -> str:
    """What the act is called in `command`."""
    return f"desktop.{act.called.replace(' ', '_')}"


def _function(act: DesktopAct) -> str:
    places = {one.name: f"${number}" for number, one in enumerate(act.given, 1)}
    places |= {"me": "me", "now": "moment", "made": "made", "new_id": POSTGRESQL.new_id}
    cases = " ".join(
        f"WHEN {condition.format(**places)} THEN {'NULL' if word is None else _quoted(word)}"
        for word, condition in act.refusals
    )
    said = " ".join(f"WHEN '{word}' THEN {_quoted(sentence)}" for word, sentence in SENTENCES.items())
    answer = f"to_jsonb(a) {_lists(act, places)}INTO answer FROM ({act.answer.format(**places)}) a"
    declared = f"CREATE FUNCTION {act.name}({', '.join(map(_declared, act.given))}) RETURNS jsonb LANGUAGE plpgsql"
    return f"""
{declared}
{_DEFINER}{_PLANNED_ONCE}{_PATIENCE if act.writes else ""} AS $$
#variable_conflict use_column
DECLARE me uuid := my_agent(); made uuid := gen_random_uuid(); asked uuid := gen_random_uuid();
  moment bigint; refused text; answer jsonb; held boolean := true;
BEGIN
  {_locked(act, places) if act.writes else ""}
  moment := utc_us();
  refused := CASE WHEN me IS NULL THEN 'nobody' {cases} WHEN NOT held THEN 'not_yours' END;
  IF refused IS NOT NULL THEN
    RAISE EXCEPTION '%', CASE refused {said} END || {_quoted(NOTHING_WRITTEN)} USING DETAIL = refused;
  END IF;
  {_written(act, places) if act.writes else ""}
  SELECT {answer};
  RETURN answer;
{_BUSY if act.writes else ""}END $$"""


def _locked(act: DesktopAct, places: Mapping[str, str]) -> str:
    """Who waits for others answers to the floor as it is after them, so the instant is taken then.

    A transaction that looks at the floor as it was when it began would not see what those wrote it waited for. A contact
    that came into the agent's hands only now is not locked, so it is not theirs yet.
    """
    contact = (
        "\n  PERFORM 1 FROM contact l WHERE l.id = $1 AND my_contact(l.id) FOR NO KEY UPDATE;"
        "\n  held := FOUND OR $1 IS NULL;"
    )
    return (
        f"IF current_setting('transaction_isolation') <> 'read committed' THEN {_raised('isolation')} END IF;"
        f"\n  PERFORM pg_advisory_xact_lock({LOCK}, hashtext(me::text));"
        + contact * act.has_contact
        + "".join(f"\n  {statement.format(**places)};" for statement in act.locks)
    )


def _written(act: DesktopAct, places: Mapping[str, str]) -> str:
    subject = "'contact', $1" if act.has_contact else "NULL, NULL"
    recorded = "".join(f"'{one.name}', {places[one.name]}, " for one in act.given if one.name in RECORDED)
    return (
        "INSERT INTO command (id, kind, actor, at, subject_entity, subject_id, payload)"
        f" VALUES (asked, '{kind_of(act)}', session_user, moment, {subject},"
        f" jsonb_strip_nulls(jsonb_build_object({recorded}'made', made))::text);"
        "\n  PERFORM set_config('floorwalker.command', asked::text, true);"
        + "".join(f"\n  {statement.format(**places)};" for statement in act.writes)
        + "\n  PERFORM set_config('floorwalker.command', '', true);"
    )


def _lists(act: DesktopAct, places: Mapping[str, str]) -> str:
    made = (
        f"'{one.name}', (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM ({one.rows.format(**places)}) x)"
        for one in act.lists
    )
    return f"|| jsonb_build_object({', '.join(made)}) " if act.lists else ""


def _raised(word: str) -> str:
    return f"RAISE EXCEPTION {_quoted(SENTENCES[word] + NOTHING_WRITTEN)} USING DETAIL = '{word}';"


def _declared(given: Given) -> str:
    default = "" if given.default is None else f" DEFAULT {given.default}"
    return f"{given.name} {given.kind}{default}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


#: All look rows up by their ids, and to plan a decision takes several times as long as to come to it.
_PLANNED_ONCE: Final = " SET plan_cache_mode = force_generic_plan"
#: Nobody waits for long for a program that does not end its transaction; seconds as on SQLite.
_PATIENCE: Final = f" SET lock_timeout = '{BUSY_S}s'"
_BUSY: Final = f"EXCEPTION WHEN lock_not_available OR deadlock_detected THEN {_raised('busy')}\n"
