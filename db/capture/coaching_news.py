"""Triggers that keep `coaching_news`: a change of anything said of an agent is told to the agent's team, and nothing of it."""

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
_EVENTS: Final = {"insert": "NEW", "update": "NEW", "delete": "OLD"}


def sqlite_triggers() -> Iterator[str]:
    """The triggers on SQLite; names begin with 'fw_'."""
    for table in TOLD:
        for event, row in _EVENTS.items():
            teams = f"SELECT a.team_id FROM agent a WHERE a.id = {row}.agent_id"
            if table not in _WITHOUT_TEAM:
                teams += f" UNION SELECT {row}.team_id"
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
    for table in TOLD:
        for event in _EVENTS:
            rows = "old_rows" if event == "delete" else "new_rows"
            teams = f"SELECT a.team_id FROM agent a JOIN {rows} r ON r.agent_id = a.id"
            if table not in _WITHOUT_TEAM:
                teams += f" UNION SELECT r.team_id FROM {rows} r"
            yield _function(f"tell_{table}_{event}", teams)
            image = f"{'OLD' if event == 'delete' else 'NEW'} TABLE AS {rows}"
            yield (
                f"CREATE TRIGGER tell_{event} AFTER {event.upper()} ON {table} REFERENCING {image}"
                f" FOR EACH STATEMENT EXECUTE FUNCTION tell_{table}_{event}()"
            )


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
