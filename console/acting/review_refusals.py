"""What speaks against acts of rubrics, reviews, draws and calibrations, in words."""

from collections.abc import Callable, Mapping
from typing import Final

from console.words import say

REVIEW_REFUSALS: Final[Mapping[str, Callable[[], str]]] = {
    "review_draft_gone": lambda: say("This review was begun more than 14 days ago; begin it anew."),
    "finished_already": lambda: say("This review is finished already."),
    "own_contact": lambda: say("It is your own contact: somebody else reviews it."),
    "own_review": lambda: say("You reviewed it yourself: another coach settles what the agent disputes."),
    "not_of_agent": lambda: say("This agent has not answered that contact; choose another contact."),
    "no_contact": lambda: say("The contact is not there any more; choose another."),
    "basis_unknown": lambda: say("It is not clear whether the contact was drawn, chosen or asked for; begin it anew."),
    "not_drawn": lambda: say("Another contact was drawn for this agent; review that one, or begin this one as chosen."),
    "sample_done": lambda: say("It is reviewed or passed already."),
    "not_asked_to_calibrate": lambda: say("You were not asked to this calibration; ask who opened it."),
    "calibration_closed": lambda: say("The calibration is closed; what was scored stays."),
    "reviewed_already": lambda: say("You have reviewed this contact already."),
    "nothing_scored": lambda: say("Nothing is scored yet: give at least one behaviour a level."),
    "no_such_level": lambda: say("A level does not exist for its behaviour; choose one that is described."),
    "evidence_outside": lambda: say("A time of the evidence lies outside the contact; correct it."),
    "review_seen": lambda: say("The agent has seen it; it can be disputed and settled, not taken back."),
    "not_disputed": lambda: say("It is not disputed any more."),
    "settlement_unknown": lambda: say("Choose how it is settled: upheld, changed or withdrawn."),
    "answer_needed": lambda: say("Say in a few words why: the agent reads it."),
    "nothing_changed": lambda: say("Levels change where it is settled as changed, and only there."),
    "unreadable": lambda: say("What was sent could not be read; nothing was changed."),
    "no_period": lambda: say("The period has to end after it begins, and to last no more than 92 days."),
    "no_contacts": lambda: say("The agent has no more finished contacts of this kind in the period."),
    "pass_reason": lambda: say("Say in a few words why it is passed: it is counted and shown."),
    "not_your_draw": lambda: say("Only who drew takes a draw back; a single contact is passed with a reason."),
    "draw_begun": lambda: say("A contact of this draw is reviewed or was begun; the others are passed one by one."),
    "two_coaches": lambda: say("A calibration needs at least two coaches, at most 12."),
    "coach_elsewhere": lambda: say("One of the coaches does not coach this agent's team; choose others."),
    "coach_is_agent": lambda: say("One of the coaches is the agent; choose others."),
    "calibration_there": lambda: say("A calibration of this contact is open already."),
    "nobody_scored": lambda: say("Nobody has scored it yet."),
    "no_rubric": lambda: say("The rubric is not there any more."),
    "rubric_changed": lambda: say("Somebody set another version of the rubric meanwhile; read it first."),
    "behaviours_needed": lambda: say("A rubric has 1 to 12 behaviours."),
    "behaviour_named": lambda: say("Every behaviour needs a name."),
    "behaviour_twice": lambda: say("Two behaviours have the same name; name them apart."),
    "levels_in_words": lambda: say("Every behaviour needs its levels 1 to 4 described in words."),
    "no_standard": lambda: say("A standard is not there any more; choose another."),
}
