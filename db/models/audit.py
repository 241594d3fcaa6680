"""The audit: seals over the record of commands and uses, what was held back from erasing, how long each class is kept."""

import sqlalchemy as sa

from db import words
from db.models.base import Counter, Id, id_key, instant, metadata, one_of, refers, rule, text, whole

#: Append-only, without gaps: the seal over one row of the record, chained to the seal before. `facts` is a digest of what
#: never changes, `texts` a salted one of what may be erased (`db.audit.digests` says of which bytes), all in hexadecimal.
#: A row has another, later seal when what may be erased was.
seal = sa.Table(
    "seal",
    metadata,
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    text("entity", required=True),
    sa.Column("entity_id", Id, nullable=False),
    instant("at", required=True),
    text("facts", required=True),
    text("texts", required=True),
    text("chain", required=True),
    rule("number_positive", "number > 0"),
    sa.Index("ix_seal_entity_id", "entity_id"),
)

#: The salt of a seal's texts. Erasing a text deletes it, so that nobody can try what the text may have been.
seal_salt = sa.Table(
    "seal_salt",
    metadata,
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    text("salt", required=True),
)

#: Rows of the record that await their seal, in the order they were written; the database puts them here by itself.
unsealed = sa.Table(
    "unsealed",
    metadata,
    sa.Column("number", Counter, sa.Identity(always=False), primary_key=True, autoincrement=True),
    text("entity", required=True),
    sa.Column("entity_id", Id, nullable=False),
    instant("at", required=True),
    sqlite_autoincrement=True,
)

#: One row: the newest seal, and up to which one the chain was found whole by whom looked last.
seal_head = sa.Table(
    "seal_head",
    metadata,
    whole("single", 1),
    sa.Column("number", sa.BigInteger, nullable=False, server_default="0"),
    text("chain", required=True, default=""),
    instant("sealed_at"),
    instant("checked_at"),
    sa.Column("checked_number", sa.BigInteger),
    sa.PrimaryKeyConstraint("single"),
    rule("one_row", "single = 1"),
)

#: How many days each class of what a floor keeps is kept; without `days` for good.
retention = sa.Table(
    "retention",
    metadata,
    id_key(),
    text("kept", required=True),
    whole("days"),
    sa.UniqueConstraint("kept"),
    one_of("kept", words.KEPT_CLASSES),
    rule("days_positive", "days > 0"),
)

#: What must not be erased or pruned meanwhile, and why: a customer, an agent, or a whole class (`entity_id` is then the
#: id of its row in `retention`).
legal_hold = sa.Table(
    "legal_hold",
    metadata,
    id_key(),
    text("entity", required=True),
    sa.Column("entity_id", Id, nullable=False),
    text("reason", required=True),
    refers("held_by_id", "staff.id"),
    instant("held_at", required=True),
    instant("released_at"),
    refers("released_by_id", "staff.id"),
    one_of("entity", words.HELD_ENTITIES),
    sa.Index("ix_legal_hold_entity_id", "entity_id"),
)
