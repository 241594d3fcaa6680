"""How each engine reads what an act is asked for, and says what its SQL leaves open."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.capture.dialect import POSTGRESQL, SQLITE
from db.commands.act import SqlType
from db.models import metadata

_TYPES: Final[Mapping[str, SqlType]] = {"UUID": "uuid", "BIGINT": "bigint", "INTEGER": "integer", "TEXT": "text"}


@dataclass(frozen=True)
class Engine:
    """How one engine reads what it is asked for, and says what is left open in the acts."""

    name: str
    values: Mapping[str, str]
    items: str
    differs: str

    def asked(self, path: str, name: str, kind: SqlType) -> str:
        """SQL of one asked value: `path` within the JSON of an item."""
        if self.name == "sqlite":
            return f"json_extract(x.value, '$.{path}') AS {name}"
        steps = path.split(".")
        inner = "".join(f"->'{step}'" for step in steps[:-1])
        return f"CAST(x.value{inner}->>'{steps[-1]}' AS {kind}) AS {name}"

    def has(self, path: str, name: str) -> str:
        """SQL that says whether something was asked for, be it nothing."""
        if self.name == "sqlite":
            return f"json_type(x.value, '$.{path}') IS NOT NULL AS {name}"
        return "x.value" + "".join(f"->'{step}'" for step in path.split(".")) + f" IS NOT NULL AS {name}"

    def held(self, source: str, column: str, kind: SqlType) -> str:
        """SQL of one column kept as JSON in `command_effect`."""
        if self.name == "sqlite":
            return f"json_extract({source}, '$.{column}')"
        return f"CAST(CAST({source} AS json)->>'{column}' AS {kind})"

    def image(self, values: Mapping[str, str]) -> str:
        """SQL of a JSON object with these columns."""
        if self.name == "sqlite":
            return "json_object(" + ", ".join(f"'{column}', {value}" for column, value in values.items()) + ")"
        listed = ", ".join(f"{value} AS {column}" for column, value in values.items())
        return f"(SELECT row_to_json(image)::text FROM (SELECT {listed}) image)"

    def filled(self, expression: str) -> str:
        """An act's expression with this engine's words in its places."""
        return expression.format(**self.values)


SQLITE_ENGINE: Final = Engine(
    "sqlite",
    {
        "now": ":now",
        "actor": ":actor",
        "new_id": SQLITE.new_id,
        "command": ":command",
        "reason": ":reason",
        "note": ":note",
        "owner": "NOT EXISTS (SELECT 1 FROM staff os WHERE os.login = :actor)",
        "on_file": "1 = 1",
        "done": "e.command_id = :command AND e.outcome = 'done'",
        "each_of": "json_each",
        "kind_of_x": "x.type",
    },
    "json_each(:items) x",
    "IS NOT",
)
POSTGRESQL_ENGINE: Final = Engine(
    "postgresql",
    {
        "now": "moment",
        "actor": "CAST(session_user AS text)",
        "new_id": POSTGRESQL.new_id,
        "command": "asked",
        "reason": "why",
        "note": "note_text",
        "owner": "pg_has_role(session_user, 'fw_owner', 'member')",
        "on_file": "1 = 0",
        "done": "e.command_id = asked AND e.outcome = 'done'",
        "each_of": "jsonb_array_elements",
        "kind_of_x": "jsonb_typeof(x.value)",
    },
    "jsonb_array_elements(items) x",
    "IS DISTINCT FROM",
)


def column_type(table: str, column: str) -> SqlType:
    """The SQL type of a column, as both engines understand it."""
    if table == "contact" and column == "number":
        return "bigint"
    kind = metadata.tables[table].c[column].type
    return "uuid" if kind.__class__.__name__ == "Uuid" else _TYPES[str(kind).upper()]
