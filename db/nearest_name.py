"""Names that nothing bears: a sentence that names the nearest one there is."""

from collections.abc import Collection
from difflib import get_close_matches

from db.errors import Refused

#: So many names are listed where none is near.
_MOST_LISTED = 8


def unknown_name(kind: str, given: str, known: Collection[str]) -> Refused:
    """The refusal of a `kind` ('queue', 'team') called `given`, with the nearest of the names that are `known`."""
    said = f"There is no {kind} called {given!r}"
    folded = {name.casefold(): name for name in known}
    near = get_close_matches(given.casefold(), folded, n=1, cutoff=0.5)
    if near:
        return Refused(f"{said}; the nearest is {folded[near[0]]!r}.")
    if not known:
        return Refused(f"{said}: this floor has no {kind} that you may see.")
    listed = sorted(known)
    more = f" and {len(listed) - _MOST_LISTED} more" if len(listed) > _MOST_LISTED else ""
    return Refused(f"{said}; there are: {', '.join(listed[:_MOST_LISTED])}{more}.")
