"""What speaks against an act, in words a person can do something with: one sentence for each word of a refusal."""

from collections.abc import Callable, Mapping
from typing import Final

from console.acting.consent_refusals import CONSENT_REFUSALS
from console.acting.follow_up_refusals import FOLLOW_UP_REFUSALS
from console.acting.note_refusals import NOTE_REFUSALS
from console.acting.readiness_refusals import READINESS_REFUSALS
from console.acting.review_refusals import REVIEW_REFUSALS
from console.words import say

#: By the word that stands in `command_effect.outcome`.
_SENTENCES: Final[Mapping[str, Callable[[], str]]] = {
    "gone": lambda: say("It is not there any more."),
    "not_yours": lambda: say("It is not yours to change: your roles do not reach so far."),
    "changed": lambda: say("Somebody changed it meanwhile."),
    "ended": lambda: say("It has just ended."),
    "lost": lambda: say("It was left open by a lost line and waits for nobody; end it instead."),
    "talking": lambda: say("Somebody is with the customer; whoever talks is not taken away."),
    "of_telephone": lambda: say("A live call belongs to the telephone system, which has to be asked."),
    "not_of_telephone": lambda: say("It is no live call; it can be moved at once."),
    "ordered": lambda: say("The telephone system has been asked to move it already."),
    "order_ended": lambda: say("The telephone system has carried it out, or failed, already."),
    "queue_closed": lambda: say("The queue takes no work any more; choose another."),
    "agent_left": lambda: say("The agent is not signed in; choose another."),
    "already_there": lambda: say("It is there already."),
    "already_so": lambda: say("It is so already."),
    "no_route": lambda: say("No route leads there; give the reason why it has to go there."),
    "note_needed": lambda: say("Somebody has spoken with the customer: the next one needs a note."),
    "reason_needed": lambda: say("It needs a reason."),
    "one_addressee": lambda: say("A message goes to one agent, to one queue or to one team."),
    "name_needed": lambda: say("It needs a name."),
    "name_taken": lambda: say("Another has this name; choose a different one."),
    "too_long": lambda: say("The text is too long; shorten it."),
    "out_of_range": lambda: say("A value is outside its limits."),
    "in_the_past": lambda: say("That time is over already; choose one to come."),
    "not_a_state_to_ask": lambda: say("An agent can be asked to be available, in aux or offline."),
    "not_a_break": lambda: say("Only breaks, lunch, training and meetings are shifted here."),
    "unknown_skill": lambda: say("There is no such skill any more."),
    "unknown_team": lambda: say("There is no such team any more."),
    "unknown_site": lambda: say("There is no such site any more."),
    "unknown_queue": lambda: say("There is no such queue any more."),
    "unknown_person": lambda: say("This person is not on the floor any more; choose another."),
    "unknown_zone": lambda: say("There is no such time zone; choose one of the list."),
    "not_your_team": lambda: say(
        "The other team is not yours, so it cannot be given there. Ask a manager of the floor."
    ),
    "in_use": lambda: say("It is still in use; take it away from those who have it first."),
    "work_left": lambda: say("There is still work in it; move that first."),
    "already_raised": lambda: say("It has been escalated for this reason already, and that is still open."),
    "amount_needs_currency": lambda: say("An amount needs a currency, and a currency an amount."),
    "not_of_the_line": lambda: say("This person may not decide here; choose a supervisor or a manager of the queue."),
    "words_needed": lambda: say("Say why in a few words: the next person reads them first."),
    "cause_needed": lambda: say("Choose the cause: it is counted, so that it does not happen again."),
    "done_needed": lambda: say("Say what was done for the customer."),
    "note_missing": lambda: say("Say what is still to be done for the customer."),
    "not_resolved": lambda: say("It is not resolved yet, so it cannot come back."),
    "one_place": lambda: say("Hours are those of one queue or of one site."),
    "hours_overlap": lambda: say("There are other hours on that day which overlap; change or remove those first."),
    "not_a_day": lambda: say("There is no such day; write it as year, month and day: 2026-12-24."),
    "no_purposes": lambda: say("Say for what single agents are looked at."),
    "unknown_role": lambda: say("There is no such role."),
    "limit_nothing": lambda: say("A limit begins at 1: with less it would be crossed at all times."),
    "limit_too_large": lambda: say("The limit is larger than this rule can have."),
    "oneself": lambda: say("You would shut yourself out; somebody else who manages people has to do that."),
    "last_manager": lambda: say("Nobody else would manage the whole floor: give somebody else that role first."),
    "login_needed": lambda: say("A person needs a login: what they sign in with."),
    "login_taken": lambda: say("Another person, or an agent, has this login; choose a different one."),
    "login_reserved": lambda: say("This login is kept for the server itself; choose another."),
    "one_scope": lambda: say("A role is for one team, for one queue, or for the whole floor."),
    "request_open": lambda: say("An agent waits for it: approve or decline what was asked for, that resolves it."),
    "unknown_kind": lambda: say("There is no such kind of authority any more."),
    "one_place_of_limit": lambda: say("A limit is one team's, one site's or the whole floor's."),
    "owners_limit": lambda: say("What managers may approve is set by the owner of the floor."),
    "own_limit": lambda: say("That limit holds for you yourself; another manager sets it."),
    "above_own_limit": lambda: say("It is more at once than you may approve; ask somebody who may approve more."),
    "above_own_budget": lambda: say("The budget is larger than you may approve; ask somebody who may approve more."),
    "not_to_yourself": lambda: say("Nobody gives authority to themselves; another person decides this."),
    "not_reserved": lambda: say("It was confirmed, given back or refused already."),
    "reference_needed": lambda: say("Billing's reference is missing."),
    "second_person": lambda: say("The second approval is another person's."),
    "not_waiting": lambda: say("It does not wait for an approval any more."),
    "used": lambda: say("It has been used meanwhile, so it stays in the record; set another value or revoke it."),
    "code_needed": lambda: say("Programs need a short name for it: letters and digits, up to 40 of them."),
    "one_receiver": lambda: say("A grant goes to one agent or to one team."),
    "agent_gone": lambda: say("The agent is not on the floor any more; choose another."),
    "amount_needed": lambda: say("Say how much: at least 1, at once and in all."),
    "use_above_budget": lambda: say("At once it cannot be more than in all."),
    "budget_spent": lambda: say("More than that is used already; the budget cannot be less."),
    "why_needed": lambda: say("Say why in a few words: it stands in the ledger."),
    "contact_over": lambda: say(
        "The contact is over and nobody could use it any more: decline it, and say what the agent may tell the customer."
    ),
    "over_customer_cap": lambda: say(
        "With what the customer was given before, it is more than one customer may have; a manager of the floor sets that."
    ),
    "what_to_tell_needed": lambda: say("Say what the agent may tell the customer."),
    "rule_there": lambda: say("The queue has an exception of this kind already; change that one."),
    "rule_of_floor": lambda: say("A rule of the whole floor is not removed; switch it off instead."),
    "what_is_wrong_needed": lambda: say("Say what is wrong in a few words: the whole floor reads it."),
    "what_is_new_needed": lambda: say("Say what is new in a few words: the whole floor reads it."),
    "what_it_was_needed": lambda: say("Say what it was, so that the next one finds it faster."),
    "queues_needed": lambda: say("Choose the queues it concerns."),
    "already_declared": lambda: say("It is declared already for one of these queues; update that one."),
    "declared_meanwhile": lambda: say(
        "Somebody declared an incident for one of these queues meanwhile: read it first, then declare yours if it is another."
    ),
    "last_queue": lambda: say("An incident needs a queue; end it instead."),
    "handover_under_way": lambda: say("A handover of this team is under way; it is accepted or taken back first."),
    "handover_over": lambda: say("This handover is over: it was accepted, or taken back."),
    "not_given": lambda: say("It is still being prepared: it has not been handed over yet."),
    "own_handover": lambda: say("You handed it over yourself; another accepts it, or you take it back."),
    "line_accepted": lambda: say("Somebody has accepted it already, and has it now."),
    "needs_nobody": lambda: say("It has ended, or somebody else took it meanwhile; it needs nobody any more."),
    "line_empty": lambda: say("There is nothing written."),
    "held": lambda: say("A legal hold keeps it; it can be erased once that is released."),
    "held_already": lambda: say("It is held already; release that hold first, or leave it."),
    "unknown_held": lambda: say("There is no such customer, agent or class to hold."),
    "contact_open": lambda: say("A contact of this customer is still open; erase it once that is closed."),
    "agent_at_work": lambda: say("The agent is signed in; erase them once they are offline."),
    "contact_in_hand": lambda: say("The agent still has a contact; erase them once it is closed or moved."),
    "erased_already": lambda: say("Who this was has been erased already."),
    "kept_for_good": lambda: say("It is kept for good; set for how many days first."),
    "leads_nowhere": lambda: say("A route leads to another queue."),
    **REVIEW_REFUSALS,
    **CONSENT_REFUSALS,
    **NOTE_REFUSALS,
    **READINESS_REFUSALS,
    **FOLLOW_UP_REFUSALS,
}


def refusal_sentence(word: str) -> str:
    """The sentence for the word of a refusal."""
    known = _SENTENCES.get(word)
    return (
        known() if known is not None else say("The floor's rules say no to it ({rule}).", rule=word.replace("_", " "))
    )
