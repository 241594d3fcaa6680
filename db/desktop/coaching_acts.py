"""What an agent's own program does with coaching: reads the notes about the agent, says that they were seen, answers."""

from collections.abc import Mapping
from typing import Final

from db.commands.act import LONGEST_NOTE
from db.desktop.desktop_acts import DesktopAct, Given, Listed, trimmed

_NOTE: Final = (
    "SELECT n.id AS coaching_note, n.number, n.kind, n.state, n.visibility,"
    " (SELECT s.name FROM staff s WHERE s.id = n.author_id) AS author, n.contact_id AS contact,"
    " (SELECT c.number FROM contact c WHERE c.id = n.contact_id) AS contact_number,"
    " (SELECT d.name FROM standard d WHERE d.id = n.standard_id) AS standard, n.situation, n.behaviour, n.impact, n.next_step,"
    " n.due_at, n.timeline, n.answer, n.shared_at, n.seen_at, n.answered_at, n.agreed_at FROM coaching_note n"
)
_MINE: Final = (
    "EXISTS (SELECT 1 FROM coaching_note n WHERE n.id = {coaching_note} AND n.agent_id = {me}"
    " AND n.state <> 'withdrawn')"
)
_ONE: Final = f"{_NOTE} WHERE n.id = {{coaching_note}}"
_NOTE_GIVEN: Final = Given("coaching_note", "uuid")
_NOT_YOUR_NOTE: Final = ("not_your_note", f"NOT {_MINE}")
_LOCK: Final = "PERFORM 1 FROM coaching_note l WHERE l.id = {coaching_note} AND l.agent_id = {me} FOR NO KEY UPDATE"

COACHING_SENTENCES: Final[Mapping[str, str]] = {
    "not_your_note": "There is no such note about you",
    "nothing_answered": "An answer needs words, or that you agree",
    "settled_note": "This note is agreed already",
}

LIST: Final = DesktopAct(
    "my_coaching",
    "list",
    (Given("only_open", "boolean", "false"),),
    (),
    (),
    "SELECT a.id AS agent, (SELECT count(*) FROM coaching_note n WHERE n.agent_id = {me} AND n.state = 'shared')"
    " AS unseen FROM agent a WHERE a.id = {me}",
    lists=(
        Listed(
            "notes",
            f"{_NOTE} WHERE n.agent_id = {{me}} AND n.state <> 'withdrawn'"
            " AND (NOT coalesce({only_open}, false) OR n.state <> 'agreed') ORDER BY n.shared_at DESC, n.number DESC",
        ),
    ),
    verbs="coaching",
)

SEEN: Final = DesktopAct(
    "note_seen",
    "seen",
    (_NOTE_GIVEN,),
    (
        _NOT_YOUR_NOTE,
        (None, "EXISTS (SELECT 1 FROM coaching_note n WHERE n.id = {coaching_note} AND n.state <> 'shared')"),
    ),
    ("UPDATE coaching_note SET state = 'seen', seen_at = {now} WHERE id = {coaching_note} AND state = 'shared'",),
    _ONE,
    locks=(_LOCK,),
    verbs="coaching",
)

ANSWER: Final = DesktopAct(
    "note_answered",
    "answer",
    (_NOTE_GIVEN, Given("words", "text", "NULL"), Given("agrees", "boolean", "false")),
    (
        _NOT_YOUR_NOTE,
        ("nothing_answered", f"{trimmed('words')} = '' AND NOT coalesce({{agrees}}, false)"),
        ("too_long", f"length({{words}}) > {LONGEST_NOTE}"),
        ("settled_note", "EXISTS (SELECT 1 FROM coaching_note n WHERE n.id = {coaching_note} AND n.state = 'agreed')"),
    ),
    (
        "UPDATE coaching_note SET state = CASE WHEN coalesce({agrees}, false) THEN 'agreed' ELSE 'answered' END,"
        " seen_at = coalesce(seen_at, {now}), answered_at = {now},"
        " agreed_at = CASE WHEN coalesce({agrees}, false) THEN {now} END,"
        f" answer = coalesce(nullif({trimmed('words')}, ''), answer) WHERE id = {{coaching_note}}",
        "UPDATE coaching_action SET agreed_at = {now} WHERE note_id = {coaching_note} AND agreed_at IS NULL"
        " AND coalesce({agrees}, false)",
    ),
    _ONE,
    locks=(_LOCK,),
    verbs="coaching",
)

COACHING_ACTS: Final = (LIST, SEEN, ANSWER)
