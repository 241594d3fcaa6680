"""Which groups may be shown together, so that no group that is too small can be worked out from those that are shown.

A group is shown where it has enough different agents (the monitoring agreement says how many). That is not enough: a site
less its other teams is the one team that was withheld, and a total less its other weeks the one week. So groups are taken
one after the other, the most wanted first, and one is left out as soon as it would give away what is too small
(complementary suppression: L. H. Cox, Journal of the American Statistical Association 75 (1980) 377). What can be worked
out is what a sum of shown groups, each taken so and so many times, comes to: that is asked exactly, of whole numbers modulo
a prime.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import Final, Generic, TypeVar

Part = TypeVar("Part", bound=Hashable)
Key = TypeVar("Key", bound=Hashable)
_Row = dict[Part, int]

#: A Mersenne prime so large that no factor of such small systems comes to a multiple of it.
_PRIME: Final = 2**61 - 1


class Family(Generic[Part, Key]):
    """`children` are groups that have no part in common; `whole` are the parts that they, and perhaps more, come to."""

    def __init__(self, whole: Iterable[Part], children: Sequence[Key]) -> None:
        self.whole = frozenset(whole)
        self.children = tuple(children)


def shown_together(
    tiers: Sequence[Mapping[Key, Collection[Part]]],
    families: Sequence[Family[Part, Key]],
    agents: Mapping[Part, Collection[str]],
    shows: Callable[[int], bool],
) -> set[Key]:
    """The groups that may be shown.

    `tiers` are groups by their parts, the most wanted first; within a tier larger groups come before smaller ones, so that
    beside a group that is too small the next smallest is withheld. `agents` are those of each part, which is never shown by
    itself; `shows` says whether a group of so many may be shown.
    """
    groups = {key: frozenset(parts) for tier in tiers for key, parts in tier.items()}
    counts = {key: _count(parts, agents) for key, parts in groups.items()}
    wanted = [key for tier in tiers for key in sorted(tier, key=lambda one: (-counts[one], repr(one)))]
    wanted = [key for key in wanted if shows(counts[key])]
    small = [parts for key, parts in groups.items() if not shows(counts[key])]
    small += [_rest(family, groups, counts, shows) for family in families]
    known = _Known(parts for parts in small if parts and not shows(_count(parts, agents)))
    return {key for key in wanted if known.add(groups[key])}


def _count(parts: Iterable[Part], agents: Mapping[Part, Collection[str]]) -> int:
    return len({agent for part in parts for agent in agents[part]})


def _rest(
    family: Family[Part, Key],
    groups: Mapping[Key, frozenset[Part]],
    counts: Mapping[Key, int],
    shows: Callable[[int], bool],
) -> frozenset[Part]:
    """What stands in no child that is large enough: if that is too small together, it is not to be known either."""
    return family.whole.difference(*(groups[child] for child in family.children if shows(counts[child])))


class _Known(Generic[Part]):
    """What can be worked out of the groups added so far, as rows of equations: none holds the pivot of one before it."""

    def __init__(self, small: Iterable[frozenset[Part]]) -> None:
        self._rows: dict[Part, _Row[Part]] = {}
        #: What is left of each group that is too small; one of which nothing is left could be worked out.
        self._small: list[_Row[Part]] = [dict.fromkeys(parts, 1) for parts in small]

    def add(self, parts: frozenset[Part]) -> bool:
        """Add a group, and say whether it was added: not where one that is too small could be worked out then."""
        if not self._small:
            return True
        left = dict.fromkeys(parts, 1)
        for pivot, row in self._rows.items():
            if pivot in left:
                left = _less(left, row, pivot)
        if not left:
            return True
        pivot = next(iter(left))
        by = pow(left[pivot], -1, _PRIME)
        row = {part: value * by % _PRIME for part, value in left.items()}
        small = [_less(one, row, pivot) if pivot in one else one for one in self._small]
        if not all(small):
            return False
        self._rows[pivot], self._small = row, small
        return True


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
