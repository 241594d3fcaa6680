"""The acts of an agent's own program, said once for both engines: what speaks against each, what it writes, its answer.

Places in the SQL: `{me}` the agent, `{now}` the database's clock (UTC microseconds), `{made}` the id of a new row, and the
name of each thing given, as `{contact}`. What is free text is written to its row and nowhere else.
"""

from dataclasses import dataclass
from typing import Final, Literal

from db import words
from db.authority.decision_sql import DECISION
from db.commands.act import LONGEST_NOTE, LONGEST_REASON
from db.escalation_due import due_us_sql
from db.rules.cancellation_clock import CLOCK_SQL
from db.rules.kinds import CANCELLATION_INTENTS
from db.words import CLOSE_WITHOUT_RETENTION

#: An agent 'just had' a contact for so long after their part of it ended.
JUST_HAD_S: Final = 600
#: Nobody is refused twice within this: the same refusal was reported again.
REFUSALS_APART_S: Final = 5
_S: Final = 1_000_000
LONGEST_INTENT: Final = 100
#: What of an act stands in its command, beside the contact: words, amounts and ids. Free text never does.
RECORDED: Final = frozenset({"kind", "amount", "amount_minor", "currency", "use", "request", "severity", "on_hold"})


@dataclass(frozen=True)
class Given:
    """Something given with an act: its name, SQL type, and SQL default (None where it has to be given)."""

    name: str
    kind: Literal["uuid", "text", "bigint", "boolean"]
    default: str | None = None


@dataclass(frozen=True)
class Listed:
    """Several rows of an answer: `name` is their key, `rows` a SELECT, `flags` its columns that are true or false."""

    name: str
    rows: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class DesktopAct:
    """One act: `name` is its function on PostgreSQL, `verb` what it is called on the command line.

    `refusals` are (a word that has a sentence, condition), the first that holds is said and nothing is written; where that
    of None holds, it was done before, and nothing speaks against it any more. `writes` are its statements; `answer` is a
    SELECT of one row, of whose columns `flags` are true or false, and `lists` come with it. One without `writes` asks only.
    `locks` are statements that PostgreSQL runs before it looks, beside the agent's own lock and the contact's row; `verbs`
    is the command whose verb it is.
    """

    name: str
    verb: str
    given: tuple[Given, ...]
    refusals: tuple[tuple[str | None, str], ...]
    writes: tuple[str, ...]
    answer: str
    flags: tuple[str, ...] = ()
    locks: tuple[str, ...] = ()
    lists: tuple[Listed, ...] = ()
    verbs: Literal["agent", "authority", "coaching"] = "agent"

    @property
    def called(self) -> str:
        """What tells it from all others: its verb, with the command's name where another command has that verb."""
        return f"coaching {self.verb}" if self.verbs == "coaching" else self.verb

    @property
    def has_contact(self) -> bool:
        """Whether it is about a contact."""
        return any(one.name == "contact" for one in self.given)


#: What is said where an act is refused; each ends by saying that nothing was written.
AGENT_SENTENCES: Final = {
    "nobody": "No agent of this floor signs in under this name",
    "busy": "Somebody else is just writing here and does not end; send it again",
    "isolation": "This looks at what others have just done: let its transaction be READ COMMITTED",
    "not_yours": "This contact is not in your hands, and was not in the last ten minutes",
    "not_in_hand": "This contact is not in your hands any more",
    "over": "This contact is over",
    "already_up": "Your hand is up already",
    "not_up": "Your hand is not up",
    "unknown_reason": f"There is no such reason; it is one of {', '.join(words.ESCALATION_REASONS)}",
    "unknown_severity": f"There is no such severity; it is one of {', '.join(words.SEVERITIES)}",
    "unknown_asker": "An agent escalates for the customer or for themselves: asked_by is customer or agent",
    "amount_needs_currency": "An amount needs its currency, three letters as EUR, and a currency its amount",
    "negative_amount": "An amount is 0 or more, in minor units",
    "already_raised": "This contact is escalated for this reason already, and that is not resolved yet",
    "too_long": "The text is too long",
    "no_intent": "It was not said what the customer wants",
    "leaving": "The customer has said that they want to leave: that stays, and its clock goes on",
    "not_leaving": "It is not known yet that the customer wants to leave; report that first",
    "counted": f"A refusal was counted less than {REFUSALS_APART_S} seconds ago",
    "not_talking": "You are not talking with this customer now",
}
NOTHING_WRITTEN: Final = "; nothing was written."

_HELD: Final = "(c.agent_id = {me} AND c.state IN ('ringing', 'on_contact', 'wrap_up'))"
_MY_PART: Final = "SELECT 1 FROM contact_segment g WHERE g.contact_id = c.id AND g.agent_id = {me}"
JUST_HAD: Final = f"EXISTS ({_MY_PART} AND coalesce(g.wrapped_at, g.ended_at, {{now}}) >= {{now}} - {JUST_HAD_S * _S})"
#: Of a contact `c`: the agent has it, or just had it.
MINE: Final = f"({_HELD} OR {JUST_HAD})"
_LEAVING: Final = f"coalesce(intent, '') IN {CANCELLATION_INTENTS}"


def of_contact(condition: str) -> str:
    """A condition on the contact `c` that was given."""
    return f"EXISTS (SELECT 1 FROM contact c WHERE c.id = {{contact}} AND {condition})"


def trimmed(name: str) -> str:
    """A text that was given, without blanks around it; '' where none was."""
    return f"trim(coalesce({{{name}}}, ''))"


#: A contact that was the agent's some time and is over is said to be over, of any other nothing is told.
ONCE_MINE: Final = f"({MINE} OR (c.state = 'closed' AND EXISTS ({_MY_PART})))"
NOT_YOURS: Final = ("not_yours", f"NOT {of_contact(ONCE_MINE)}")
OVER: Final = ("over", of_contact("c.state = 'closed'"))
_TALKS: Final = "c.state = 'on_contact' AND c.agent_id = {me}"
_TALKING: Final = ("not_talking", f"NOT {of_contact(_TALKS)}")
CONTACT: Final = Given("contact", "uuid")
_CLOCK_FLAGS: Final = ("refusals_reported", "may_close")
_MAY_CLOSE: Final = "EXISTS (SELECT 1 FROM verdict v WHERE v.refusal IS NULL)"
#: The clock, and whether the agent may close: by the authority that is left to their level from the limit on, if it is, or
#: by a grant, which holds before it, too.
_CLOCK: Final = (
    DECISION.replace("{kind}", f"'{CLOSE_WITHOUT_RETENTION}'").replace("{amount}", "1")
    + "SELECT t.contact, t.intent, t.began_at, t.limit_s, t.passed_s, t.refusals, t.refusals_reported, t.refusals_limit,"
    f" t.began_at IS NOT NULL AND {_MAY_CLOSE} AS may_close, CASE WHEN t.began_at IS NOT NULL AND {_MAY_CLOSE}"
    f" THEN coalesce(t.because, 'granted') END AS because FROM ({CLOCK_SQL}) t"
)

RAISE_HAND: Final = DesktopAct(
    "raise_my_hand",
    "hand",
    (Given("contact", "uuid", "NULL"), Given("reason", "text", "NULL")),
    (
        (NOT_YOURS[0], f"{{contact}} IS NOT NULL AND {NOT_YOURS[1]}"),
        OVER,
        ("too_long", f"length({{reason}}) > {LONGEST_REASON}"),
        ("already_up", "EXISTS (SELECT 1 FROM raised_hand h WHERE h.agent_id = {me} AND h.ended_at IS NULL)"),
    ),
    (
        "INSERT INTO raised_hand (id, agent_id, contact_id, reason, raised_at)"
        f" VALUES ({{made}}, {{me}}, {{contact}}, nullif({trimmed('reason')}, ''), {{now}})",
    ),
    "SELECT h.id AS hand, h.contact_id AS contact, h.raised_at FROM raised_hand h WHERE h.id = {made}",
)

LOWER_HAND: Final = DesktopAct(
    "lower_my_hand",
    "lower",
    (),
    (("not_up", "NOT EXISTS (SELECT 1 FROM raised_hand h WHERE h.agent_id = {me} AND h.ended_at IS NULL)"),),
    (
        "UPDATE raised_hand SET ended_at = CASE WHEN coalesce(answered_at, raised_at) > {now}"
        " THEN coalesce(answered_at, raised_at) ELSE {now} END WHERE agent_id = {me} AND ended_at IS NULL",
    ),
    "SELECT h.id AS hand, h.raised_at, h.answered_at, h.ended_at FROM raised_hand h WHERE h.agent_id = {me}"
    " ORDER BY h.ended_at DESC, h.id DESC LIMIT 1",
)

ESCALATE: Final = DesktopAct(
    "escalate",
    "escalate",
    (
        CONTACT,
        Given("reason", "text"),
        Given("severity", "text", "'normal'"),
        Given("asked_by", "text", "'agent'"),
        Given("amount_minor", "bigint", "NULL"),
        Given("currency", "text", "NULL"),
        Given("note", "text", "NULL"),
    ),
    (
        NOT_YOURS,
        ("over", of_contact(f"c.state = 'closed' AND NOT {JUST_HAD}")),
        ("unknown_reason", f"coalesce({{reason}}, '') NOT IN {words.ESCALATION_REASONS}"),
        ("unknown_severity", f"coalesce({{severity}}, '') NOT IN {words.SEVERITIES}"),
        ("unknown_asker", "coalesce({asked_by}, '') NOT IN ('customer', 'agent')"),
        ("amount_needs_currency", f"({{amount_minor}} IS NULL) <> ({trimmed('currency')} = '')"),
        ("amount_needs_currency", "length({currency}) <> 3 AND {amount_minor} IS NOT NULL"),
        ("negative_amount", "{amount_minor} < 0"),
        ("too_long", f"length({{note}}) > {LONGEST_NOTE}"),
        (
            "already_raised",
            "EXISTS (SELECT 1 FROM escalation e WHERE e.contact_id = {contact} AND e.reason = {reason}"
            " AND e.state <> 'resolved')",
        ),
    ),
    (
        "INSERT INTO escalation (id, contact_id, case_id, queue_id, reason, severity, asked_by, amount_minor, currency,"
        " raised_by_agent_id, raised_at, due_at) SELECT {made}, c.id, c.case_id, c.queue_id, {reason}, {severity},"
        " {asked_by}, {amount_minor}, CASE WHEN {amount_minor} IS NOT NULL THEN upper({currency}) END, {me}, {now},"
        f" {{now}} + {due_us_sql('{reason}', '{severity}')} FROM contact c WHERE c.id = {{contact}}",
        "INSERT INTO escalation_note (id, escalation_id, kind, agent_id, at, text)"
        f" SELECT {{new_id}}, {{made}}, 'asked', {{me}}, {{now}}, {trimmed('note')} FROM contact c"
        f" WHERE c.id = {{contact}} AND {trimmed('note')} <> ''",
    ),
    "SELECT e.id AS escalation, e.number, e.raised_at, e.due_at, (SELECT s.name FROM staff s WHERE s.id = e.owner_id)"
    " AS owner FROM escalation e WHERE e.id = {made}",
)

REPORT_INTENT: Final = DesktopAct(
    "report_intent",
    "intent",
    (CONTACT, Given("intent", "text"), Given("counts_refusals", "boolean", "false")),
    (
        NOT_YOURS,
        OVER,
        ("not_in_hand", f"NOT {of_contact(_HELD)}"),
        ("no_intent", f"{trimmed('intent')} = ''"),
        ("too_long", f"length({{intent}}) > {LONGEST_INTENT}"),
        ("leaving", f"{of_contact(_LEAVING)} AND {trimmed('intent')} NOT IN {CANCELLATION_INTENTS}"),
    ),
    # A wish to leave that is known already keeps its first moment: telling it again starts no clock anew.
    (
        "UPDATE contact SET intent_at = CASE WHEN coalesce(intent, '') ="
        f" {trimmed('intent')} OR {_LEAVING} THEN coalesce(intent_at, answered_at, {{now}})"
        f" ELSE {{now}} END, intent = {trimmed('intent')},"
        " refusals = CASE WHEN {counts_refusals} THEN coalesce(refusals, 0) ELSE refusals END WHERE id = {contact}",
    ),
    _CLOCK,
    _CLOCK_FLAGS,
)

REPORT_REFUSAL: Final = DesktopAct(
    "report_refusal",
    "refusal",
    (CONTACT,),
    (
        NOT_YOURS,
        OVER,
        _TALKING,
        ("not_leaving", f"NOT {of_contact(_LEAVING)}"),
        ("counted", of_contact(f"c.refusals > 0 AND c.refused_at > {{now}} - {REFUSALS_APART_S * _S}")),
    ),
    ("UPDATE contact SET refusals = coalesce(refusals, 0) + 1, refused_at = {now} WHERE id = {contact}",),
    _CLOCK,
    _CLOCK_FLAGS,
)

REPORT_HOLD: Final = DesktopAct(
    "report_hold",
    "hold",
    (CONTACT, Given("on_hold", "boolean")),
    (
        NOT_YOURS,
        OVER,
        (_TALKING[0], f"coalesce({{on_hold}}, true) AND {_TALKING[1]}"),
    ),
    (
        "UPDATE contact SET held_us = held_us + CASE WHEN {on_hold} OR held_since IS NULL OR held_since > {now} THEN 0"
        " ELSE {now} - held_since END, held_since = CASE WHEN {on_hold} THEN coalesce(held_since, {now}) END"
        " WHERE id = {contact} AND (held_since IS NULL) = {on_hold}",
    ),
    "SELECT c.id AS contact, c.held_since IS NOT NULL AS on_hold, c.held_since, (c.held_us + coalesce({now} -"
    f" c.held_since, 0)) / {_S} AS held_s FROM contact c WHERE c.id = {{contact}}",
    ("on_hold",),
)

CANCELLATION_CLOCK: Final = DesktopAct(
    "cancellation_clock",
    "clock",
    (CONTACT,),
    (NOT_YOURS, OVER),
    (),
    _CLOCK,
    _CLOCK_FLAGS,
)

AGENT_ACTS: Final = (
    RAISE_HAND,
    LOWER_HAND,
    ESCALATE,
    REPORT_INTENT,
    REPORT_REFUSAL,
    REPORT_HOLD,
    CANCELLATION_CLOCK,
)
