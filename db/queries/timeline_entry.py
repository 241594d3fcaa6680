"""What timelines are made of: one entry for each thing that happened, as values. The words are made where it is shown.

`Entry.what` is one of these; beside it stand the fields that are filled (`at` always is):

- a contact: 'arrived' (queue, word: channel, value: direction), 'queued' (queue), 'answered' (agent, queue, lasted: the
  wait), 'moved' (word: transfer kind, queue, to_queue, agent, to_agent, text: the note that went with it, value: 1 where
  somebody had spoken with the customer, lasted: the talk or wait before), 'ring_unanswered' (agent, queue, lasted: the
  ring), 'talk_ended' (agent, word: end reason, lasted: the talk), 'wrapped' (agent, lasted), 'closed' (word: outcome,
  queue, value: channel, lasted: the wait it ended), 'lost' (queue, lasted: the wait it cut off), 'heard_again',
  'window_opened', 'attempt' (value: which), 'note' (agent or staff, text)
- moved by an act within one queue: 'assigned' (queue, agent: from whom, to_agent, text: the note)
- a live call that the telephone system was asked to move: 'ordered' (queue, to_queue, to_agent, word: how it stands,
  text: the note), 'order_done', 'order_failed' (text: the problem; both lasted: since it was asked), 'order_withdrawn'
- a value changed: 'priority', 'due', 'promised', 'intent' (former, value; 'promised' is when the window begins and has
  its length in lasted), each with `by`
- told by the agent's program: 'refused' (value: how often so far), 'put_on_hold', 'off_hold' (lasted: the hold)
- an escalation: 'escalated' (word: reason, agent or staff or text: who or which rule raised it, former: the rule's limit,
  value: due), 'first_owner' (staff), 'clock_ran_out' (word: the rule, value: its limit then), 'taken' (staff),
  'promised_back' (staff, value: until when), 'returned' (staff: who has it), 'given_to' (staff), 'due_moved' (former,
  value), 'resolved' (staff, word: cause); those from 'promised_back' on have in text what was written with them,
  and 'escalation_note' (word: its kind, staff or agent, text) is what was written otherwise
- what is still done for a customer: 'follow_up' (staff, value: due, text), 'follow_up_done', 'follow_up_withdrawn'
- a raised hand: 'hand_up' (agent, text: reason), 'hand_taken' (staff, lasted: how long it was up), 'hand_down'
- an agent asked by somebody: 'asked_next' (word, text: aux reason; a state to come after the contact), 'skill_given',
  'skill_changed', 'skill_taken' (text: the skill, former and value: the level), 'team_changed' (former, value: names),
  'level_changed' (former, value: levels of authority),
  'break_shifted' (word: what, former, value: when it begins), each with `by`
- a queue set up: 'set_up' (word: what was changed, former, value: before and after, names where it is a thing),
  'queue_added', 'queue_retired', 'queue_reopened', 'route_added', 'route_changed', 'route_removed' (to_queue, former,
  value: whether a note goes along), 'skill_asked', 'asked_skill_changed', 'skill_dropped' (text: the skill, former,
  value: the level), each with `by`
- an agent: 'state' (word, text: aux reason, lasted), 'handled' (contact, queue, word: end reason, lasted: the talk)
- 'coached': a coaching note (agent, staff: its author, word: its kind, value: its number), for who may read it; on screen only
- 'day_withheld': the monitoring agreement shows the agent's day to other roles
- a membership: 'joined', 'left', 'paused', 'resumed' (agent, queue, word: source, text: aux reason, value: how many;
  'joined' has in former until when somebody was lent)
- a message to an agent, a queue or a team: 'message' (agent or queue; neither for a team; text, word: 'withdrawn', former:
  for how many, value: how many have read it), with `by`
- an incident: 'incident_declared' (staff, value: the cause, text: the line to say), 'incident_update' and 'incident_ended'
  (staff, text), 'incident_line' (former, value: the line to say), 'incident_queue_added', 'incident_queue_removed' (queue),
  'incident_withdrawn' and 'incident_goes_on' (declared, or ended, by mistake), 'incident_there' and 'incident_came' (value:
  how many contacts, lasted: within which time), 'emergency_granted' (staff, text: the kind, former: at once, value: in all,
  word: the currency, else what it is measured in) and 'emergency_ended' (staff: who revoked it, text, word, former: in all,
  value: used); these only for who reads amounts
- authority, each with `authority` and most with agent and contact: 'authority_asked', 'authority_withdrawn',
  'authority_first' (approved; a second person has to as well), 'authority_approved', 'authority_declined' (text: what the
  agent may tell the customer), 'authority_decision_undone', 'authority_used', 'authority_refused', 'authority_confirmed'
  (text: billing's reference), 'authority_given_back', 'grant_given' (text: why), 'grant_changed', 'grant_approved',
  'grant_declined', 'grant_revoked', 'grant_step_undone' (value: until when); decisions have `by`, or staff
- a queue: 'long_wait' (contact, word: outcome, lasted), 'gave_up_in_a_row' (value: how many, lasted: from first to last)

Whatever an act of this program did has `by`. A note that came with a move has its writer in `staff` where it is known.

`goes_on` marks what began at `at` and has not ended. Instants are UTC microseconds, lengths microseconds.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

#: A coaching note: it stays on the screen, goes into no document, and into no copy beside a note about somebody else.
COACHED: Final = "coached"


class Named(NamedTuple):
    """A thing and its name; no name where the reader may not see the thing."""

    id: str
    name: str | None = None


class Numbered(NamedTuple):
    """A contact and the number people call it by; no number where the reader may not see the contact."""

    id: str
    number: int | None = None


class Actor(NamedTuple):
    """Who made a change: the login it was made with, whose that is, and how.

    `how` is 'command' (an act of this program), 'feed' (a connector's), or 'outside' (any other program). `kind` and
    `reason` are the command's, where the reader may read it.
    """

    login: str
    how: str
    name: str | None = None
    kind: str | None = None
    reason: str | None = None


class Authority(NamedTuple):
    """What an entry says about an authority; amounts are None where the reader may not read them.

    `amount` is what was asked for or used, of a grant the most at once, `in_all` its budget and `former` what that was
    before; minor units of `currency` for `measure` 'money' (else ''), times or days. `grant` and `use` are numbers.
    """

    kind: str
    measure: str
    currency: str
    amount: int | None = None
    in_all: int | None = None
    former: int | None = None
    over_by: int | None = None
    refusal: str | None = None
    grant: int | None = None
    use: int | None = None


class Entry(NamedTuple):
    """One thing that happened; see the module for which fields each kind fills. `about` is the id of the row behind it."""

    at: int
    what: str
    about: str | None = None
    contact: Numbered | None = None
    queue: Named | None = None
    to_queue: Named | None = None
    agent: Named | None = None
    to_agent: Named | None = None
    staff: Named | None = None
    word: str | None = None
    text: str | None = None
    former: int | str | None = None
    value: int | str | None = None
    lasted_us: int | None = None
    goes_on: bool = False
    by: Actor | None = None
    authority: Authority | None = None


def thing(row_id: str | None) -> Named | None:
    """A thing whose name is still to be looked up (`db.queries.names.with_names`)."""
    return None if row_id is None else Named(row_id)


def without_coaching(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that may leave the screen."""
    return tuple(entry for entry in entries if entry.what != COACHED)
