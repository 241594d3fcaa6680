"""The floor itself, the life of its change log, and the commands. (`change` differs per engine: see `db.capture`.)"""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, one_of, refers, rule, text, version, whole

#: One row: what this floor is called, what it promises, and how readers are woken.
floor = sa.Table(
    "floor",
    metadata,
    id_key(),
    text("name", required=True),
    text("promise", required=True),
    text("currency", required=True, default="EUR"),
    text("hint", required=True, default="commit"),
    whole("single", 1),
    # When somebody is due for a coach, as it is agreed here: days without feedback by level, days that a note was not
    # seen, corrections without praise, and days before a goal is due.
    *(whole(name, usual) for name, (usual, _, _) in words.DUE_SETTINGS.items()),
    version(),
    sa.UniqueConstraint("single"),
    rule("one_row", "single = 1"),
    one_of("hint", words.HINT_MODES),
    *(rule(f"{name}_range", f"{name} BETWEEN {low} AND {high}") for name, (_, low, high) in words.DUE_SETTINGS.items()),
)

#: One row: the life of the change log. A restored backup begins a new epoch; a position of another epoch is void.
#: `pruned_before` is the newest thing pruned in the log's own order (`seq` on SQLite, transaction on PostgreSQL), `pruned_by`
#: the PostgreSQL transaction that pruned.
log_epoch = sa.Table(
    "log_epoch",
    metadata,
    sa.Column("epoch", Id, primary_key=True),
    whole("single", 1),
    instant("began_at", required=True),
    sa.Column("pruned_before", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("pruned_by", sa.BigInteger, nullable=False, server_default="0"),
    sa.UniqueConstraint("single"),
    rule("one_row", "single = 1"),
)

#: Append-only: who asked for what, when, why, with what outcome.
#: `mode` says what its writes announce; `xact` is the PostgreSQL transaction it belongs to, filled in by the server.
command = sa.Table(
    "command",
    metadata,
    id_key(),
    text("kind", required=True),
    text("actor", required=True),
    instant("at", required=True),
    text("reason"),
    text("subject_entity"),
    sa.Column("subject_id", Id),
    text("payload"),
    text("outcome", required=True, default="done"),
    text("mode", required=True, default="act"),
    sa.Column("xact", sa.BigInteger),
    one_of("outcome", ("done", "refused", "failed")),
    one_of("mode", ("act", "ingest", "batch")),
    sa.Index("ix_command_at", "at"),
    sa.Index(
        "ix_command_undoes",
        "subject_id",
        sqlite_where=sa.text("kind = 'undo'"),
        postgresql_where=sa.text("kind = 'undo'"),
    ),
)

#: What a command did to each thing it was given: 'done', or the word of the refusal. `was` and `became` are the written
#: columns as JSON, which is how the command is undone and what the history of a set-up shows.
command_effect = sa.Table(
    "command_effect",
    metadata,
    id_key(),
    refers("command_id", "command.id", required=True, index=True),
    sa.Column("subject_id", Id, nullable=False),
    text("entity", required=True),
    sa.Column("entity_id", Id),
    text("operation", required=True),
    text("outcome", required=True),
    text("was"),
    text("became"),
    one_of("operation", words.EFFECT_OPERATIONS),
    sa.Index("ix_command_effect_entity_id", "entity_id"),
    sa.Index("ix_command_effect_subject_id", "subject_id"),
    sa.Index(
        "ix_command_effect_deleted",
        "entity",
        sqlite_where=sa.text("operation = 'delete'"),
        postgresql_where=sa.text("operation = 'delete'"),
    ),
    sa.Index(
        "ix_command_effect_of_queue",
        "entity",
        sqlite_where=sa.text("entity IN ('queue_skill', 'route')"),
        postgresql_where=sa.text("entity IN ('queue_skill', 'route')"),
    ),
)
