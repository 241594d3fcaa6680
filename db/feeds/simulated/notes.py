"""What people on the simulated floor write down: for whoever has the contact next, and when something was put right."""

from random import Random
from typing import Final

#: By what the customer wants; `{queue}` is where the contact goes.
_HANDED_ON: Final = {
    "invoice question": (
        "Went through the last two invoices together. The third line is the open question; {queue} can see the contract.",
        "Identified by name and postcode. Wants the invoice split in two, I cannot do that here.",
    ),
    "wrong charge": (
        "Charged twice on the 3rd, both bookings are visible. Customer has explained it once already, please do not ask again.",
        "Says the discount was agreed in March. I found the letter, it is in the record.",
    ),
    "refund": (
        "Return is in the system since last week, the money is not. Told the customer that {queue} decides today.",
        "Refund was promised for Friday and did not come. Customer is calm, wants a date.",
    ),
    "payment plan": ("Can pay half now and half next month. Asked me to say so to {queue}, so it is not told twice.",),
    "cancel": (
        "Wants to cancel, has said so clearly twice. Please close it without another offer.",
        "Moving abroad at the end of the month, needs the cancellation in writing.",
    ),
    "where is my order": ("Parcel is marked as delivered, the neighbours do not have it. Address is right.",),
    "change order": ("Wants the larger size instead, order is not packed yet. {queue} has the stock.",),
    "return": ("Label does not print. Sent it again by e-mail, did not arrive either.",),
    "complaint": ("Third contact about the same thing. Has photos and dates, all in the case.",),
    "no connection": (
        "Line tested from here, modem answers. Restarted twice with the customer, so please begin after that.",
        "No connection since yesterday evening, whole street as far as the customer knows.",
    ),
    "set-up": ("Router is in place, the password from the letter is refused. Letter is from the old contract.",),
    "slow": ("Measured 4 of 50 by cable and without the wall socket. It is not the wireless.",),
    "account locked": ("Identity checked with date of birth and last invoice. Needs only the unlocking.",),
}
_ANYTHING: Final = (
    "Identified. Told the customer what we know so far and that {queue} goes on from here.",
    "Customer waits on the line and knows why it goes to {queue}.",
    "All details are in the record, nothing has to be asked again.",
)
_PUT_RIGHT: Final = (
    "Called the customer myself. Apologised, explained what went wrong, wrong charge taken back.",
    "Spoke with the customer: wants a written confirmation, is on its way by post.",
    "Put right and told the customer when it shows on the account. Nothing more to do.",
    "Customer accepts the solution, is still annoyed about the wait. Passed that on.",
)
_ASKED: Final = {
    "asked_for_supervisor": (
        "Wants to hear it from somebody who may decide.",
        "Asks for you, will not speak with me any more. Stays polite.",
    ),
    "blocked_by_limit": (
        "Our mistake, the customer is right. The refund is above what I may give.",
        "Would be settled at once if I could waive the fee for both months.",
    ),
    "complaint": ("Third time about the same thing, has everything in writing.", "Feels lied to about the date."),
    "promise_missed": ("Was promised a call yesterday, nobody called.", "Refund was promised for Friday."),
    "wrong_record": ("Two accounts with the same address, the orders are in the wrong one.",),
    "cancellation_limit": ("Has said no to every offer. I want to close it.",),
    "safety": ("Smell of burning from the device, unplugged now.",),
}
_ASKED_ANYHOW: Final = ("Needs a decision that is not mine.",)
_PROMISES: Final = (
    "Told the customer when I call, and that it is me who calls.",
    "Have to ask billing first; the customer knows and waits for my call.",
    "Customer is at work until then, wants to be called on the mobile.",
)
_FOLLOW_UPS: Final = (
    "Look whether the refund has arrived, and say so to the customer.",
    "Send the confirmation by post.",
    "Ring up once more whether it works now.",
    "Have the two accounts merged and tell the customer.",
)


def transfer_note(chance: Random, intent: str | None, queue: str) -> str:
    """What an agent writes for whoever has the contact next, in the queue of that name."""
    return chance.choice(_HANDED_ON.get(intent or "", ()) + _ANYTHING).format(queue=queue)


def resolution_note(chance: Random) -> str:
    """What somebody in charge writes when an escalation is put right."""
    return chance.choice(_PUT_RIGHT)


def asked_note(chance: Random, reason: str) -> str:
    """What an agent writes who escalates for this reason."""
    return chance.choice(_ASKED.get(reason, _ASKED_ANYHOW))


def promise_note(chance: Random) -> str:
    """What somebody in charge writes who has promised to call back."""
    return chance.choice(_PROMISES)


def follow_up_text(chance: Random) -> str:
    """What is still to be done for the customer after an escalation was resolved."""
    return chance.choice(_FOLLOW_UPS)
