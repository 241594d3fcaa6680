"""The bytes that seals are made of, and their digests: the same on both engines, to be checked by anybody's own program.

A value is written as its length in bytes (UTF-8), a colon, the value as text, and a comma; a missing one as a hyphen.
Whole numbers are decimal, ids lower-case. All digests are SHA-256 in lower-case hexadecimal:

    facts = of the table's name, then of each of its facts (`db.audit.sealed_rows`)
    texts = of the salt, then of each of its texts
    chain = of the chain of the seal before (empty for the first), number, table, id, instant, facts, texts
"""

import hashlib
from collections.abc import Iterable
from typing import Any, Final

#: What is digested of one value, in SQL of PostgreSQL: `seal_field(value)`.
POSTGRESQL_FIELD: Final = (
    "CREATE FUNCTION seal_field(said text) RETURNS text LANGUAGE sql IMMUTABLE AS $$"
    " SELECT CASE WHEN said IS NULL THEN '-' ELSE octet_length(convert_to(said, 'UTF8')) || ':' || said || ',' END $$"
)
#: The digest of a text: `seal_digest(text)`.
POSTGRESQL_DIGEST: Final = (
    "CREATE FUNCTION seal_digest(said text) RETURNS text LANGUAGE sql IMMUTABLE AS $$"
    " SELECT encode(sha256(convert_to(said, 'UTF8')), 'hex') $$"
)


def digest(*values: Any) -> str:
    """The digest of some values in their order."""
    return hashlib.sha256(b"".join(_written(values))).hexdigest()


def _written(values: Iterable[Any]) -> Iterable[bytes]:
    for value in values:
        if value is None:
            yield b"-"
        else:
            said = str(value).encode()
            yield b"%d:%s," % (len(said), said)
