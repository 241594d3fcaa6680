"""What stands for a person's name where the name may not stand."""

import re
from collections.abc import Collection, Iterable
from random import SystemRandom
from typing import Any, Final

#: What tells of customers, or whose row it is about an agent.
_LEFT_OUT: Final = frozenset({"agent_id", "customer", "customer_id", "external_id"})
#: Days, instants and ids are no texts: nobody is named in them.
_NO_TEXT: Final = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+Z?)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORD: Final = re.compile(r"\w+")


def letter_of(place: int) -> str:
    """The letter of a place, the first being 0: A, B, … Z, AA, AB, …"""
    more, rest = divmod(place, 26)
    return (letter_of(more - 1) if more else "") + chr(ord("A") + rest)


def pattern_of(names: Collection[str]) -> re.Pattern[str] | None:
    """What finds the names as whole words, the longest first; None where there are none."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest)) if longest else None


class Lettered:
    """Documents with a letter for each of these agents, given as (id, name, login), and without what tells of customers.

    Letters are drawn by lot: neither they nor the order of agents says anything of the names, nor of another document.
    """

    def __init__(self, agents: Iterable[tuple[str, str, str | None]]) -> None:
        drawn = list(agents)
        SystemRandom().shuffle(drawn)
        called = [f"agent {letter_of(place)}" for place in range(len(drawn))]
        #: Logins and ids stand alone; a login may be a word that says something else within a text.
        self._whole = {one: letter for (row_id, _, login), letter in zip(drawn, called, strict=True)
                       for one in (row_id, login) if one}  # fmt: skip
        self._names = {name: letter for (_, name, _), letter in zip(drawn, called, strict=True) if name}
        self._pattern = pattern_of(self._names)
        self._first_words = {found[0] for found in map(_WORD.search, self._names) if found}
        self._look_always = not all(map(_WORD.search, self._names))

    def document(self, value: Any) -> Any:
        """The same document: dicts, lists, texts and numbers, as it is given to a program."""
        if isinstance(value, dict):
            return {key: None if key in _LEFT_OUT else self._under(key, one) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.document(one) for one in value]
        return self._text(value) if isinstance(value, str) else value

    def _under(self, key: str, value: Any) -> Any:
        made = self.document(value)
        if key == "agents" and isinstance(made, list):
            # They stood in the order of their names.
            made.sort(key=lambda one: str(one["agent"] if isinstance(one, dict) else one))
        return made

    def _text(self, text: str) -> str:
        alone = self._whole.get(text) or self._names.get(text)
        if alone is not None:
            return alone
        if self._pattern is None or _NO_TEXT.fullmatch(text):
            return text
        # To look for each of many names in each of many texts takes long, for their first words it does not.
        if not self._look_always and self._first_words.isdisjoint(_WORD.findall(text)):
            return text
        return self._pattern.sub(lambda found: self._names[found[0]], text)
