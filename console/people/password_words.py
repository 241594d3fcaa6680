"""What speaks against a password that a person chooses, in words."""

from __future__ import annotations

from typing import Final

from console.words import plural, say

#: Characters it has at least; as `db.signing_in.SHORTEST`, which stands beside what speaks SQL.
SHORTEST: Final = 10


def why_not_this_password(text: str) -> str:
    """Why this cannot be a password, as a sentence; '' where it can."""
    if len(text) < SHORTEST:
        return plural("It needs %Ln more character(s).", SHORTEST - len(text))
    if text != text.strip() or "\0" in text:
        return say("It begins or ends with a space, which is easily lost; leave that out.")
    if len(set(text)) < 4:
        return say("It is the same few characters again and again; choose another.")
    return ""
