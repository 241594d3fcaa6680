"""Rows that an act is given as one JSON text: SQL that reads them alike on both engines, and never breaks on nonsense.

`json_list(text)` gives the list that stands in a text, or NULL: a function of the server (POSTGRESQL), and on a file of the
connection (`read_list`). `{each_of}` and `{kind_of_x}` are filled in per engine.
"""

import json
from typing import Final

POSTGRESQL: Final = """
CREATE FUNCTION json_list(given text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE found jsonb;
BEGIN
  found := CAST(given AS jsonb);
  RETURN CASE WHEN jsonb_typeof(found) = 'array' THEN found END;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
  RETURN NULL;
END $$"""


_NO_ROW: Final = "{kind_of_x} <> 'object'"


def read_list(given: object) -> str | None:
    """What `json_list` gives on a file: the text itself where it is a list."""
    try:
        return str(given) if isinstance(json.loads(str(given), parse_constant=_refuse), list) else None
    except (ValueError, RecursionError):
        return None


def _refuse(word: str) -> None:
    raise ValueError(word)


def each(text: str) -> str:
    """SQL of a set `x` of the rows that stand in `text`; of what is no list it is empty."""
    return f"{{each_of}}(json_list({text})) x"


def value(name: str) -> str:
    """SQL of one value of a row `x`, as text; NULL where there is none, or the row is none."""
    return f"CASE WHEN {{kind_of_x}} = 'object' THEN CAST(x.value->>'{name}' AS text) END"


def number(name: str) -> str:
    """SQL of one value as a whole number; only for rows that were looked at before."""
    return f"CAST({value(name)} AS integer)"


def some(text: str, condition: str) -> str:
    """SQL: a row of the list has this."""
    return f"EXISTS (SELECT 1 FROM {each(text)} WHERE {condition})"


def unreadable(text: str) -> str:
    """SQL: it is no list of rows."""
    return f"(json_list({text}) IS NULL OR {some(text, _NO_ROW)})"


def outside(name: str, last: int) -> str:
    """SQL: a value of row `x` is no whole number from 1 to `last`."""
    listed = ", ".join(f"'{one}'" for one in range(1, last + 1))
    return f"coalesce({value(name)}, '') NOT IN ({listed})"
