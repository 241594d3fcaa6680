"""What stands out in the ledger, in words: what was counted, over which time, and what one would expect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from console.authority.amounts import amount_words
from console.clock_words import day, moment
from console.words import contact_number, count, plural, say

if TYPE_CHECKING:
    from db.authority.flags import Approval, Flag, UseFacts
    from db.queries.authority_flags import FlagsFound

_TITLES: Final = {
    "split": lambda: say("Several uses just under a bound for one customer"),
    "near_bound": lambda: say("Often just under the bound"),
    "split_often": lambda: say("Often two uses that are together above the bound"),
    "mutual": lambda: say("Two people who approve each other"),
    "customer_again": lambda: say("The same customer again and again"),
    "payee_again": lambda: say("The same payee again and again"),
    "after_close": lambda: say("Used after the contact was closed"),
    "long_after_close": lambda: say("Used long after the contact was closed"),
    "month_end": lambda: say("Bunched at the end of the month"),
    "month_end_all": lambda: say("Everybody's uses bunch at the end of the month"),
}


def sort_title(sort: str) -> str:
    """What flags of this sort are about."""
    return _TITLES[sort]()


def flag_words(flag: Flag, found: FlagsFound) -> str:
    """One flag: whom it is about, what was counted, and what would be usual."""
    return _SENTENCES[flag.sort](flag, found)


def use_words(use: UseFacts, now_us: int) -> str:
    """One use that shows it."""
    words = say(
        "U-{number}, {when}: {kind}, {amount}, {agent} for {contact}",
        number=use.number,
        when=moment(use.at, now_us, seconds=False),
        kind=use.kind,
        amount=amount_words(use.amount, use.measure, use.currency),
        agent=use.agent,
        contact=contact_number(use.contact_number),
    )
    if use.bound is None:
        return words
    bound = amount_words(use.bound, use.measure, use.currency)
    return say("{use} (at most {bound} at once)", use=words, bound=bound)


def approval_words(approval: Approval, found: FlagsFound, now_us: int) -> str:
    """One approval that shows it."""
    return say(
        "G-{number}, {when}: for {first}, by {second}",
        number=approval.number,
        when=moment(approval.at, now_us, seconds=False),
        first=found.names.get(approval.first, "?"),
        second=found.names.get(approval.second, "?"),
    )


def compared_words(found: FlagsFound) -> str:
    """What was looked at."""
    uses = plural("%Ln use(s)", found.uses)
    agents = plural("%Ln agent(s)", found.agents)
    approvals = plural("%Ln approval(s)", found.approvals)
    if not found.flags:
        return say(
            "Nothing stands out among {uses} by {agents} and {approvals}.",
            uses=uses,
            agents=agents,
            approvals=approvals,
        )
    return plural(
        "%Ln thing(s) stand out among {uses} by {agents} and {approvals}.",
        len(found.flags),
        uses=uses,
        agents=agents,
        approvals=approvals,
    )


def withheld_words(found: FlagsFound) -> str:
    """What of single agents is left out because of the monitoring agreement; '' for nothing."""
    if found.agents_since is None:
        return say("How single agents compare is shown to other roles: see Help > Monitoring agreement.")
    if found.agents_since > found.from_at:
        since = day(found.agents_since)
        return say("Single agents are compared from {day} on, as far back as the monitoring agreement goes.", day=since)
    return ""


def _usual(flag: Flag) -> str:
    return QLocale().toString(flag.expected, "f", 0 if flag.expected >= 10 else 1)


def _of_agent(flag: Flag, what: str) -> str:
    return say(
        "{agent}: {what}; as everybody else does it, {usual} would be usual",
        agent=flag.subject,
        what=what,
        usual=_usual(flag),
    )


def _counted(flag: Flag) -> dict[str, str]:
    return {"n": count(flag.counted), "all": count(flag.out_of)}


def _near(flag: Flag, _found: FlagsFound) -> str:
    return _of_agent(flag, say("{n} of {all} uses in the last fifth under the bound", **_counted(flag)))


def _split_often(flag: Flag, _found: FlagsFound) -> str:
    return _of_agent(
        flag, say("{n} of {all} uses with another for the same customer, together above the bound", **_counted(flag))
    )


def _after(flag: Flag, _found: FlagsFound) -> str:
    return _of_agent(flag, say("{n} of {all} uses more than 5 min after the contact was closed", **_counted(flag)))


def _long_after(flag: Flag, _found: FlagsFound) -> str:
    return say(
        "{agent}: {n} of {all} uses more than an hour after the contact was closed, when an agent's program refuses it",
        agent=flag.subject,
        **_counted(flag),
    )


def _month_end(flag: Flag, _found: FlagsFound) -> str:
    return _of_agent(flag, say("{n} of {all} uses on the last three days of months", **_counted(flag)))


def _month_end_all(flag: Flag, _found: FlagsFound) -> str:
    return say(
        "{n} of {all} uses on the last three days of months; by the contacts of those days, {usual} would be usual",
        usual=_usual(flag),
        **_counted(flag),
    )


def _split(flag: Flag, found: FlagsFound) -> str:
    return say(
        "{customer}: {n} uses in the last fifth under the bound within three days; {usual} more than one would be usual",
        customer=found.names.get(flag.key, flag.key),
        n=count(flag.counted),
        usual=QLocale().toString(flag.expected, "f", 2),
    )


def _customer(flag: Flag, found: FlagsFound) -> str:
    return say(
        "{customer}: {n} uses; with {contacts}, {usual} would be usual",
        customer=found.names.get(flag.key, flag.key),
        n=count(flag.counted),
        contacts=plural("%Ln contact(s)", flag.out_of),
        usual=_usual(flag),
    )


def _payee(flag: Flag, _found: FlagsFound) -> str:
    return say(
        "{payee}: {n} of {all} uses that name a payee, for {customers}; {usual} for one payee would be usual",
        payee=flag.subject,
        customers=plural("%Ln customer(s)", len({use.who for use in flag.uses})),
        usual=_usual(flag),
        **_counted(flag),
    )


def _mutual(flag: Flag, found: FlagsFound) -> str:
    first, second = flag.key.split(" ", 1)
    return say(
        "{first} and {second}: {n} of the {all} approvals of what either gave were the other's; as everybody else approves,"
        " {usual} would be usual",
        first=found.names.get(first, "?"),
        second=found.names.get(second, "?"),
        usual=_usual(flag),
        **_counted(flag),
    )


_SENTENCES: Final = {
    "split": _split,
    "near_bound": _near,
    "split_often": _split_often,
    "mutual": _mutual,
    "customer_again": _customer,
    "payee_again": _payee,
    "after_close": _after,
    "long_after_close": _long_after,
    "month_end": _month_end,
    "month_end_all": _month_end_all,
}
