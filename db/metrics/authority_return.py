"""What authority cost beside what it brought: escalations and repeat contacts avoided, in minutes and money.

Everything that is not counted is an assumption (`Assumptions`), and every result is an interval. Nothing is claimed where
too few were counted. What is seen together need not be cause and effect: contacts differ in more than in what was given.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from db.metrics.authority_what_if import Interval
from db.metrics.newcombe import difference_interval
from db.metrics.wilson import wilson

#: Below so many contacts in either of two groups nothing is said of their difference.
FEWEST: Final = 20
#: A customer who comes back within so many days had to.
REPEAT_DAYS: Final = 7


class Assumptions(NamedTuple):
    """What nobody counted: minutes for an escalation and a repeat contact, of everybody who works on it; the value of an
    hour and of a customer who stays, in minor units; and of a hundred avoided escalations how many customers stay for it.
    """

    escalation_minutes: int = 15
    repeat_minutes: int = 8
    hour_value: int = 3000
    kept_of_hundred: int = 0
    customer_value: int = 20_000


#: What is assumed until somebody says otherwise; none of it was measured.
DEFAULTS: Final = Assumptions()


class Contact(NamedTuple):
    """A contact for which authority was wanted, by its queue and intent: whether it was given, and whether the customer
    came back within `REPEAT_DAYS` days; None where that is not over yet or the customer is not known."""

    queue_id: str
    intent: str
    given: bool
    came_back: bool | None


class Spent(NamedTuple):
    """What was given: money by state in minor units, and how many uses were by a grant or the agent's level (`own`),
    not approved one by one."""

    confirmed: int
    reserved: int
    uses: int
    own: int


class Compared(NamedTuple):
    """How many came back of those who were given and of those who were not, in queues and intents that had both."""

    given: int
    given_back: int
    stopped: int
    stopped_back: int

    @property
    def difference(self) -> Interval | None:
        """How much smaller the share that came back is where it was given; None for too few to say."""
        if min(self.given, self.stopped) < FEWEST:
            return None
        return Interval(*difference_interval(self.stopped_back, self.stopped, self.given_back, self.given))


class Return(NamedTuple):
    """Cost beside return. `cost` is confirmed and reserved, minor units; intervals have about 95 % confidence under the
    assumptions, None where too few were counted. `minutes` and `value` are of what could be counted."""

    cost: int
    spent: Spent
    escalated_share: Interval | None
    escalations: Interval | None
    compared: Compared
    repeats: Interval | None
    minutes: Interval | None
    value: Interval | None


def compared(contacts: Iterable[Contact]) -> Compared:
    """Both groups, counted only in queues and intents in which both are, so that like is held against like.

    The stopped are weighted by nothing: of each stratum as many count as there are.
    """
    counts: dict[tuple[str, str], Counter[tuple[bool, bool]]] = {}
    for one in contacts:
        if one.came_back is not None:
            counts.setdefault((one.queue_id, one.intent), Counter())[one.given, one.came_back] += 1
    given = given_back = stopped = stopped_back = 0
    for found in counts.values():
        of_given, of_stopped = (found[is_given, False] + found[is_given, True] for is_given in (True, False))
        if of_given and of_stopped:
            given, given_back = given + of_given, given_back + found[True, True]
            stopped, stopped_back = stopped + of_stopped, stopped_back + found[False, True]
    return Compared(given, given_back, stopped, stopped_back)


def returned(spent: Spent, stops: int, escalated: int, contacts: Iterable[Contact], assumed: Assumptions) -> Return:
    """Cost beside return.

    Escalations avoided = own uses times the share of stops (refusals, requests) that were escalated, `escalated` of
    `stops`, Wilson's interval: that is what becomes of it where agents may not. Repeat contacts avoided = contacts that
    were given (`spent.uses`) times the difference in the share that came back, Newcombe's interval. Minutes = both times
    the assumed minutes; value = minutes at the value of an hour, and avoided escalations at the customers kept.
    """
    found = compared(contacts)
    share = Interval(*wilson(escalated, stops)) if stops >= FEWEST else None
    escalations = None if share is None else Interval(share.low * spent.own, share.high * spent.own)
    difference = found.difference
    repeats = None if difference is None else Interval(difference.low * spent.uses, difference.high * spent.uses)
    minutes = _minutes(escalations, repeats, assumed)
    value = None
    if minutes is not None:
        kept = assumed.kept_of_hundred / 100 * assumed.customer_value
        low, high = (escalations.low, escalations.high) if escalations is not None else (0.0, 0.0)
        hour = assumed.hour_value / 60
        value = Interval(minutes.low * hour + low * kept, minutes.high * hour + high * kept)
    cost = spent.confirmed + spent.reserved
    return Return(cost, spent, share, escalations, found, repeats, minutes, value)


def _minutes(escalations: Interval | None, repeats: Interval | None, assumed: Assumptions) -> Interval | None:
    """The ends of both are added, which is wider than they are together: rather too careful than too sure."""
    parts = [
        (found, minutes)
        for found, minutes in ((escalations, assumed.escalation_minutes), (repeats, assumed.repeat_minutes))
        if found is not None
    ]
    if not parts:
        return None
    return Interval(sum(one.low * minutes for one, minutes in parts), sum(one.high * minutes for one, minutes in parts))
