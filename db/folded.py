"""Words as they are compared: case, accents and all that parts words are the same, however somebody types them."""

import unicodedata
from typing import Final

#: What parts words.
PARTS: Final = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\n\r“”‘’–—…·×"
_SPACES: Final = {ord(sign): " " for sign in PARTS}
#: Letters that no accent makes are written as they are read.
_LETTERS: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def folded(text: str) -> str:
    """The words of `text` in small letters without accents, each after a space: ' anna lena kruger'."""
    words = as_read(text).translate(_SPACES).split()
    return f" {' '.join(words)}" if words else ""


def as_read(text: str) -> str:
    """Small letters without accents: 'Ærø Straße' is 'aero strasse'."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
