"""How much is left to an agent is no feed's business: a connector writes agents, and never their level."""

from typing import Final

_FUNCTION: Final = """
CREATE FUNCTION agent_level() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF pg_has_role(session_user, 'fw_connector', 'member') AND NOT pg_has_role(session_user, 'fw_owner', 'member')
      AND new.level <> (CASE WHEN TG_OP = 'INSERT' THEN 'standard' ELSE old.level END) THEN
    RAISE EXCEPTION 'a manager sets the level of an agent, no feed does' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$"""


def statements() -> list[str]:
    """The function and the trigger. (A column's right would not do: locking the table asks for the right to all of it.)"""
    return [
        _FUNCTION,
        "CREATE TRIGGER agent_level BEFORE INSERT OR UPDATE OF level ON agent FOR EACH ROW EXECUTE FUNCTION agent_level()",
    ]
