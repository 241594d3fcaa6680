"""Where an agent goes from here, for the agent's own program: agreed steps, goals, praise, and invitations to listen."""

from collections.abc import Mapping
from typing import Final

from db.desktop.desktop_acts import DesktopAct, Given, Listed

_AGENT: Final = "SELECT a.id AS agent FROM agent a WHERE a.id = {me}"
_ACTIONS: Final = (
    "SELECT f.id AS action, f.number, (SELECT n.id FROM coaching_note n WHERE n.id = f.note_id) AS coaching_note,"
    " (SELECT n.number FROM coaching_note n WHERE n.id = f.note_id) AS note_number,"
    " (SELECT s.name FROM staff s WHERE s.id = f.owner_id) AS owner, f.text AS step, f.measure AS measured_by,"
    " f.agreed_at, f.due_at, f.done_at, f.outcome, f.done_at IS NULL AND f.due_at < {now} AS overdue"
    " FROM coaching_action f WHERE f.agent_id = {me} AND f.withdrawn_at IS NULL"
    " ORDER BY f.done_at IS NOT NULL, f.due_at, f.number"
)
_GOALS: Final = (
    "SELECT g.id AS goal, (SELECT s.name FROM staff s WHERE s.id = g.set_by_id) AS set_by,"
    " (SELECT k.name FROM skill k WHERE k.id = g.skill_id) AS skill, g.level AS wanted_level, g.text AS goal_words,"
    " g.made_at, g.due_at, g.reached_at FROM agent_goal g WHERE g.agent_id = {me} AND g.withdrawn_at IS NULL"
    " ORDER BY g.reached_at IS NOT NULL, g.due_at, g.made_at, g.id"
)
_PRAISE: Final = (
    "SELECT n.id AS coaching_note, n.number, (SELECT s.name FROM staff s WHERE s.id = n.author_id) AS author,"
    " (SELECT d.name FROM standard d WHERE d.id = n.standard_id) AS standard, n.situation, n.behaviour, n.impact,"
    " n.shared_at, n.seen_at FROM coaching_note n WHERE n.agent_id = {me} AND n.kind = 'praise' AND n.state <> 'withdrawn'"
    " ORDER BY n.shared_at DESC, n.number DESC"
)
_FLAG: Final = (
    "SELECT f.id AS flag, f.number, f.pattern, (SELECT q.name FROM queue q WHERE q.id = f.queue_id) AS queue_name, f.from_at,"
    " f.until_at, f.happened, f.among, f.expected_permille, f.raised_at, f.lapses_at, f.seen_at, f.listened_at"
    " FROM repeat_flag f"
)
_FLAG_CONTACTS: Final = (
    "SELECT f.number AS flag_number, x.contact_id AS contact, (SELECT c.number FROM contact c WHERE c.id = x.contact_id)"
    " AS contact_number FROM repeat_flag_contact x JOIN repeat_flag f ON f.id = x.flag_id"
)
_FLAG_GIVEN: Final = Given("flag", "uuid")
_FLAG_IS: Final = "SELECT 1 FROM repeat_flag f WHERE f.id = {flag} AND f.agent_id = {me}"

STEP_SENTENCES: Final[Mapping[str, str]] = {"not_your_flag": "There is no such invitation to listen about you"}

ACTIONS: Final = DesktopAct(
    "my_actions", "actions", (), (), (), _AGENT, lists=(Listed("actions", _ACTIONS, ("overdue",)),), verbs="coaching"
)
GOALS: Final = DesktopAct("my_goals", "goals", (), (), (), _AGENT, lists=(Listed("goals", _GOALS),), verbs="coaching")
PRAISE: Final = DesktopAct(
    "my_praise", "praise", (), (), (), _AGENT, lists=(Listed("praise", _PRAISE),), verbs="coaching"
)
FLAGS: Final = DesktopAct(
    "my_flags",
    "flags",
    (),
    (),
    (),
    _AGENT,
    lists=(
        Listed("flags", f"{_FLAG} WHERE f.agent_id = {{me}} ORDER BY f.raised_at DESC, f.number DESC"),
        Listed("flag_contacts", f"{_FLAG_CONTACTS} WHERE f.agent_id = {{me}} ORDER BY f.number, x.id"),
    ),
    verbs="coaching",
)
FLAG_SEEN: Final = DesktopAct(
    "flag_seen",
    "flag-seen",
    (_FLAG_GIVEN,),
    (("not_your_flag", f"NOT EXISTS ({_FLAG_IS})"), (None, f"EXISTS ({_FLAG_IS} AND f.seen_at IS NOT NULL)")),
    ("UPDATE repeat_flag SET seen_at = {now} WHERE id = {flag} AND seen_at IS NULL",),
    f"{_FLAG} WHERE f.id = {{flag}}",
    lists=(Listed("flag_contacts", f"{_FLAG_CONTACTS} WHERE f.id = {{flag}} ORDER BY x.id"),),
    locks=("PERFORM 1 FROM repeat_flag l WHERE l.id = {flag} AND l.agent_id = {me} FOR NO KEY UPDATE",),
    verbs="coaching",
)

STEP_ACTS: Final = (ACTIONS, GOALS, PRAISE, FLAGS, FLAG_SEEN)
