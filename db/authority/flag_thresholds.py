"""From where on something in the ledger stands out, each with its reason. Flags say what to look at; they are no verdicts."""

from typing import Final

#: How unlikely it has to be, by the others' habits alone, that any of those compared shows as much in one look: with this
#: about one look in a hundred of an honest floor shows a flag of each sort. It is divided by how many are compared.
CHANCE: Final = 0.01
#: Fewer uses of an agent than this say nothing about habits: even all of them could be one bad week.
LEAST_USES: Final = 8

#: 'Just under a bound' is its last fifth: prices scatter, and what is fitted to a bound ends there.
NEAR_BOUND: Final = 0.8
#: Two uses belong together within three days: a customer who comes back for the other half does so soon.
TOGETHER_US: Final = 3 * 86_400_000_000
#: Three uses just under the bound are several; two happen to anybody.
LEAST_SPLIT: Final = 3

#: Two people who approved each other fewer times than this each way have just met.
LEAST_MUTUAL: Final = 3

#: A customer with a bad month gets four; the fifth within the period is looked at.
LEAST_AGAIN: Final = 5
#: A payee who stands for two customers may be a couple; what counts is how often.
LEAST_PAYEE: Final = 4
LEAST_PAYEES_CUSTOMERS: Final = 2

#: Wrap-up is written after the customer is gone: only what is used later than this is after the contact was closed.
AFTER_CLOSE_US: Final = 5 * 60 * 1_000_000
#: An agent's own program refuses it ten minutes after wrap-up; an hour later there must have been another way.
LONG_AFTER_US: Final = 3_600_000_000
LEAST_AFTER_CLOSE: Final = 3

#: The last three days of a month: where a target of the month is met or a budget used up.
LAST_DAYS: Final = 3
LEAST_MONTH_END: Final = 5
