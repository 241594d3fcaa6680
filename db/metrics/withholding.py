"""Which groups may be shown together, so that nothing about fewer agents than may be shown can be worked out from them.

A group is shown where it has enough different agents (the monitoring agreement says how many). That is not enough: a site
less its other teams is the one team that was withheld, and a total less its other weeks the one week. So groups are taken
one after the other, the most wanted first, and one is left out as soon as it would give something away (complementary
suppression: L. H. Cox, Journal of the American Statistical Association 75 (1980) 377).

What can be worked out is what a sum of shown groups, each taken so and so many times, comes to; no such sum may be left
with parts of too few agents. That is asked exactly. The sums that hold the new group are all alike on a *witness*: a sum of
parts that each group shown so far answers with nought, and the new group does not. So whoever gives something away keeps a
part of every witness, and its agents are among those few: one part after the other is tried, and as each brings agents of
its own, soon none is left to try. Numbers are whole, modulo a prime.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import Final, Generic, TypeVar

Part = TypeVar("Part", bound=Hashable)
Key = TypeVar("Key", bound=Hashable)
_Row = dict[Part, int]

#: A Mersenne prime so large that no factor of such small systems comes to a multiple of it.
_PRIME: Final = 2**61 - 1


def shown_together(
    tiers: Sequence[Mapping[Key, Collection[Part]]],
    agents: Mapping[Part, Collection[str]],
    shows: Callable[[int], bool],
    under: Callable[[Key], Key] = lambda key: key,
) -> set[Key]:
    """The groups that may be shown.

    `tiers` are groups by their parts, the most wanted first; within a tier larger groups come before smaller ones, so that
    beside a group that is too small the next smallest is withheld. `agents` are those of each part, which is never shown by
    itself; `shows` says whether a group of so many may be shown, and with it every larger one. What `under` says of a group
    is one of an earlier tier without which it is never seen.
    """
    of = {part: frozenset(found) for part, found in agents.items()}
    counts = {
        key: len(frozenset().union(*(of[part] for part in parts))) for tier in tiers for key, parts in tier.items()
    }
    known = _Known(of, shows)
    shown = set()
    for tier in tiers:
        for key in sorted(tier, key=lambda one: (-counts[one], repr(one))):
            seen = under(key) in shown or under(key) == key
            if seen and shows(counts[key]) and known.add(tier[key]):
                shown.add(key)
    return shown


class _Known(Generic[Part]):
    """What can be worked out of the groups added so far: their sums."""

    def __init__(self, agents: Mapping[Part, frozenset[str]], shows: Callable[[int], bool]) -> None:
        self._agents = agents
        self._shows = shows
        #: So that one answer follows from one question, whatever order a set has.
        self._places = {part: place for place, part in enumerate(sorted(agents, key=repr))}
        self._solved = self._solve((), frozenset())

    def add(self, parts: Iterable[Part]) -> bool:
        """Add a group, and say whether it was added: not where something about too few agents could be worked out then."""
        left = self._solved.less(dict.fromkeys(parts, 1))
        if left and self._gives_away(left, self._solved, frozenset()):
            return False
        self._solved.take(left)
        return True

    def _gives_away(self, left: _Row[Part], solved: "_Solved[Part]", told: frozenset[str]) -> bool:
        """Whether `left` and a sum of what is solved come to parts of too few agents, all of `told` among these."""
        if not left:
            return True
        if any(self._is_closed(part, told) for part in left):
            return False
        # A row whose first part is closed has no share in such a sum, as no other row could take that part out again.
        rows = _beside(left, {first: row for first, row in solved.rows.items() if not self._is_closed(first, told)})
        witnesses = [[part, *(first for first, row in rows.items() if part in row)] for part in left]
        witnesses.sort(key=len)
        if self._shows(len(told) + self._at_least(witnesses, told)):
            return False
        return any(self._gives_away_with(part, left, list(rows.values()), told) for part in witnesses[0])

    def _gives_away_with(self, part: Part, left: _Row[Part], rows: Iterable[_Row[Part]], told: frozenset[str]) -> bool:
        """The same where the agents of this part are told, too, and so every part of theirs."""
        more = told | self._agents[part]
        solved = self._solve((self._without(row, more) for row in rows), more)
        return self._gives_away(solved.less(self._without(left, more)), solved, more)

    def _at_least(self, witnesses: Iterable[Collection[Part]], told: frozenset[str]) -> int:
        """How many agents come at least to those told, by witnesses that have no agent in common."""
        taken: set[str] = set()
        count = 0
        for parts in witnesses:
            more = [self._agents[part] - told for part in parts]
            if all(taken.isdisjoint(one) for one in more):
                taken.update(*more)
                count += min(map(len, more))
        return count

    def _is_closed(self, part: Part, told: frozenset[str]) -> bool:
        """Whether this part has so many agents beside those told that it gives nothing away."""
        return self._shows(len(told | self._agents[part]))

    def _without(self, row: _Row[Part], told: frozenset[str]) -> _Row[Part]:
        return {part: value for part, value in row.items() if not self._agents[part] <= told}

    def _solve(self, rows: Iterable[_Row[Part]], told: frozenset[str]) -> "_Solved[Part]":
        """Rows with closed parts first."""
        solved = _Solved[Part](lambda part: (-len(told | self._agents[part]), self._places[part]))
        for row in rows:
            solved.take(solved.less(row))
        return solved


class _Solved(Generic[Part]):
    """Rows by their first part, in the given order, which none of the others has."""

    def __init__(self, order: Callable[[Part], tuple[int, int]]) -> None:
        self.rows: dict[Part, _Row[Part]] = {}
        self._order = order

    def less(self, row: _Row[Part]) -> _Row[Part]:
        """What is left of a row where the first part of each of these is taken out."""
        for first in [part for part in row if part in self.rows]:
            row = _less(row, self.rows[first], first)
        return row

    def take(self, left: _Row[Part]) -> None:
        """Take what is left of a row; nothing is nothing new."""
        if not left:
            return
        first = min(left, key=self._order)
        by = pow(left[first], -1, _PRIME)
        taken = {part: value * by % _PRIME for part, value in left.items()}
        for other, row in self.rows.items():
            if first in row:
                self.rows[other] = _less(row, taken, first)
        self.rows[first] = taken


def _beside(left: _Row[Part], rows: dict[Part, _Row[Part]]) -> dict[Part, _Row[Part]]:
    """The rows that have a part in common with this one, or with one of these, and so on."""
    seen, rest = set(left), rows
    while touching := [row for row in rest.values() if not seen.isdisjoint(row)]:
        rest = {first: row for first, row in rest.items() if seen.isdisjoint(row)}
        seen.update(*touching)
    return {first: row for first, row in rows.items() if first not in rest}


def _less(row: _Row[Part], other: _Row[Part], pivot: Part) -> _Row[Part]:
    """`row` less so many times `other` that nothing is left of `pivot`."""
    times = row[pivot]
    made = dict(row)
    for part, value in other.items():
        left = (made.get(part, 0) - times * value) % _PRIME
        if left:
            made[part] = left
        else:
            made.pop(part, None)
    return made
