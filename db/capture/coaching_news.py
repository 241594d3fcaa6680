"""Triggers that keep `coaching_news`: a change of anything said of an agent is told to the agent's team, and nothing of it.

What coaching itself goes by, note templates and the words of standards, is everybody's: it is told to all teams.
"""

from collections.abc import Iterator
from typing import Final

from db.capture.dialect import SQLITE

#: Tables whose rows are about one agent; all but the last two say of whose team they are.
TOLD: Final = (
    "coaching_note",
    "coaching_action",
    "agent_goal",
    "contact_review",
    "review_sample",
    "calibration",
    "repeat_flag",
    "coaching_consent",
    "standard_briefing",
)
_WITHOUT_TEAM: Final = ("coaching_consent", "standard_briefing")
#: Tables that are about no agent.
TOLD_TO_ALL: Final = ("note_template", "standard_version")
_EVENTS: Final = {"insert": "NEW", "update": "NEW", "delete": "OLD"}


def sqlite_triggers() -> Iterator[str]:
    """The triggers on SQLite; names begin with 'fw_'."""
    for table in (*TOLD, *TOLD_TO_ALL):
        for event, row in _EVENTS.items():
            teams = _teams(table, f"agent a WHERE a.id = {row}.agent_id", f"SELECT {row}.team_id")
            body = (
                f"UPDATE coaching_news SET changed_at = {SQLITE.now} WHERE team_id IN ({teams});"
                f" INSERT INTO coaching_news (id, team_id, changed_at) SELECT {SQLITE.new_id}, t.id, {SQLITE.now} FROM team t"
                f" WHERE t.id IN ({teams}) AND NOT EXISTS (SELECT 1 FROM coaching_news o WHERE o.team_id = t.id)"
            )
            yield (
                f"CREATE TRIGGER fw_{table}_{event}_told AFTER {event.upper()} ON {table}"
                f" WHEN (SELECT mode FROM writing) IS NOT 'batch' BEGIN {body}; END"
            )


def postgresql_statements() -> Iterator[str]:
    """The functions and triggers on PostgreSQL: once for a statement, its teams in one order for whoever writes."""
    for table in (*TOLD, *TOLD_TO_ALL):
        for event in _EVENTS:
            rows = "old_rows" if event == "delete" else "new_rows"
            of_agents = f"agent a JOIN {rows} r ON r.agent_id = a.id"
            teams = _teams(table, of_agents, f"SELECT r.team_id FROM {rows} r")
            yield _function(f"tell_{table}_{event}", teams)
            image = f"{'OLD' if event == 'delete' else 'NEW'} TABLE AS {rows}"
            yield (
                f"CREATE TRIGGER tell_{event} AFTER {event.upper()} ON {table} REFERENCING {image}"
                f" FOR EACH STATEMENT EXECUTE FUNCTION tell_{table}_{event}()"
            )


def _teams(table: str, of_agents: str, of_rows: str) -> str:
    """SQL: which teams are told of a change of `table`; `of_agents` are the agents `a` of its rows, `of_rows` their teams."""
    if table in TOLD_TO_ALL:
        return "SELECT t.id AS team_id FROM team t"
    told = f"SELECT a.team_id FROM {of_agents}"
    return told if table in _WITHOUT_TEAM else f"{told} UNION {of_rows}"


def _function(name: str, teams: str) -> str:
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE told uuid[];
BEGIN
  IF (SELECT mode FROM writing()) = 'batch' THEN RETURN NULL; END IF;
  SELECT array_agg(x.team_id ORDER BY x.team_id) INTO told FROM ({teams}) x;
  PERFORM 1 FROM coaching_news w WHERE w.team_id = ANY (told) ORDER BY w.team_id FOR UPDATE;
  UPDATE coaching_news SET changed_at = utc_us() WHERE team_id = ANY (told);
  INSERT INTO coaching_news (id, team_id, changed_at) SELECT gen_random_uuid(), t.id, utc_us() FROM team t
    WHERE t.id = ANY (told) AND NOT EXISTS (SELECT 1 FROM coaching_news o WHERE o.team_id = t.id)
    ON CONFLICT (team_id) DO NOTHING;
  RETURN NULL;
END $$"""
